// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/text/html.h"
#include "tests/hub/text/corpus.h"
#include "tests/quality/rates.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace deskbell::quality {

namespace {

using namespace deskbell::hub;

QStringList hostilePayloads(const QString &folder)
{
    QStringList found;
    for (const auto &entry : QJsonDocument::fromJson(corpus::read(folder + u"/dompurify-expected.json"_s)).array()) {
        found.append(entry.toObject()["payload"_L1].toString());
    }
    for (const QString &file : {u"/bluemonday-expected.jsonl"_s, u"/xss-payloads.jsonl.gz"_s}) {
        for (const QJsonObject &line : corpus::readLines(folder + file)) {
            found.append(line["payload"_L1].toString());
        }
    }
    return found;
}

/// What would run or fetch; empty: nothing. The sanitiser writes tags in one form only, so its output can be searched as text.
QString activeIn(const QString &html)
{
    static const QRegularExpression active(
        u"<(?!/"
        u"?(p|div|span|br|b|strong|i|em|u|s|strike|del|ins|small|big|sub|sup|font|h[1-6]|ul|ol|li|dl|dt|dd|blockquote|pre|code|"
        "tt|hr|a|img|table|tr|td|th|thead|tbody|tfoot|center)[ >])|<[^>]*\\s(on[a-z]+|srcdoc|formaction|action)\\s*=|"
        "<[^>]*\\b(href|src)=\"(?!https?:|mailto:|tel:|cid:|remote:)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return active.match(html).captured();
}

QString lettersIn(const QString &text)
{
    QString letters;
    for (const QChar c : text) {
        if (c.isLetterOrNumber()) {
            letters += c;
        }
    }
    return letters;
}

} // namespace

QList<Rate> measureHtml()
{
    QList<Rate> rates;
    if (const QString folder = corpus::folder(u"html-hostile"_s); !folder.isEmpty()) {
        Rate safe{
            .name = u"html-hostile: nothing active survives"_s, .oracle = u"a list of what may stand in a page"_s, .floor = 100};
        for (const QString &payload : hostilePayloads(folder)) {
            const QString found = activeIn(sanitiseHtml(payload).html);
            safe.add(found.isEmpty(), payload.simplified().left(60), found);
        }
        rates << safe;
    }
    if (const QString folder = corpus::folder(u"html-mail"_s); !folder.isEmpty()) {
        Rate kept{.name = u"html-mail: no text is lost"_s, .oracle = u"the text of the page as it came"_s, .floor = 99};
        for (const QString &name : corpus::files(folder, {u"*.html"_s})) {
            const QString html = QString::fromUtf8(corpus::read(folder + u'/' + name));
            const SanitisedHtml shown = sanitiseHtml(html);
            kept.add(shown.gaveUp || lettersIn(textOfHtml(shown.html)) == lettersIn(textOfHtml(html)), name);
        }
        rates << kept;
    }
    return rates;
}

} // namespace deskbell::quality
