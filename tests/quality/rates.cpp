// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/quality/rates.h"

using namespace Qt::StringLiterals;

namespace deskbell::quality {

namespace {

double percentOf(int part, int total) { return total > 0 ? 100.0 * part / total : 100.0; }

QString cell(QString text) { return text.replace(u'|', u"\\|"_s).replace(u'\n', u' '); }

} // namespace

void Rate::add(bool agrees, const QString &item, const QString &found)
{
    ++total;
    if (agrees) {
        ++good;
    } else if (const auto reason = deliberateReason(name, item)) {
        deliberate.append({.item = item, .reason = *reason});
    } else {
        differences.append(found.isEmpty() ? item : item + u": "_s + found);
    }
}

double Rate::agreement() const { return percentOf(good, total); }
double Rate::reached() const { return percentOf(good + static_cast<int>(deliberate.size()), total); }

QList<Measure> measures()
{
    return {{u"mail-charsets"_s, measureCharsets},
            {u"mail-expected"_s, measureExpectedMails},
            {u"references"_s, measureReferences},
            {u"bounces"_s, measureBounces},
            {u"reply-strip"_s, measureReplies},
            {u"forwarded-mail"_s, measureForwards},
            {u"threads"_s, measureThreads},
            {u"langid"_s, measureLanguages},
            {u"identity"_s, measureIdentities},
            {u"phones"_s, measureNumbers},
            {u"html"_s, measureHtml}};
}

QJsonObject toJson(const Rate &rate)
{
    return {{u"rate"_s, rate.name},
            {u"oracle"_s, rate.oracle},
            {u"samples"_s, rate.samples > 0 ? rate.samples : rate.total},
            {u"agree"_s, rate.good},
            {u"deliberate"_s, static_cast<int>(rate.deliberate.size())},
            {u"percent"_s, qRound(rate.agreement() * 100) / 100.0},
            {u"reached"_s, qRound(rate.reached() * 100) / 100.0},
            {u"floor"_s, rate.floor}};
}

QString markdown(const QList<Rate> &rates)
{
    QString page =
        u"# How well mail is understood\n\n"
        "Made by `./dev quality`; do not edit. Every rate is measured against results that other programs or people gave. "
        "A test fails when one falls below its floor.\n\n"
        "*Agree*: the same as the oracle. *Reached*: with the deliberate differences below, each looked at.\n\n"
        "| what | oracle | samples | agree | reached | floor |\n|---|---|---:|---:|---:|---:|\n"_s;
    for (const Rate &rate : rates) {
        page += u"| %1 | %2 | %3 | %4 % | %5 % | %6 % |\n"_s.arg(cell(rate.name), cell(rate.oracle))
                    .arg(rate.samples > 0 ? rate.samples : rate.total)
                    .arg(rate.agreement(), 0, 'f', 1)
                    .arg(rate.reached(), 0, 'f', 1)
                    .arg(rate.floor, 0, 'f', 1);
    }
    QStringList notes;
    for (const Rate &rate : rates) {
        if (!rate.note.isEmpty()) {
            notes.append(u"- **%1**: %2\n"_s.arg(rate.name, rate.note));
        }
    }
    if (!notes.isEmpty()) {
        page += u"\n## What to know of some\n\n"_s + notes.join(QString());
    }
    page += u"\n## Deliberate differences\n\n| what | sample | why |\n|---|---|---|\n"_s;
    for (const Rate &rate : rates) {
        for (const Deliberate &difference : rate.deliberate) {
            page += u"| %1 | %2 | %3 |\n"_s.arg(cell(rate.name), cell(difference.item), cell(difference.reason));
        }
    }
    page += u"\n## Differences that are left\n\n"_s;
    for (const Rate &rate : rates) {
        if (!rate.differences.isEmpty()) {
            page += u"- **%1**: %2"_s.arg(rate.name).arg(rate.differences.size());
            QStringList items;
            for (const QString &difference : rate.differences.first(std::min<qsizetype>(8, rate.differences.size()))) {
                items.append(u'`' + difference.section(u": "_s, 0, 0) + u'`');
            }
            page += rate.namesSamples ? u" ("_s + items.join(u", "_s) + (rate.differences.size() > 8 ? u", …)\n"_s : u")\n"_s)
                                      : u"\n"_s;
        }
    }
    return page;
}

} // namespace deskbell::quality
