// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/text/deliveryreport.h"

#include <QStringView>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace deskbell::hub {

namespace {

constexpr qsizetype maxOutcomes = 100;
constexpr qsizetype maxReportIds = 10;
constexpr qsizetype maxWords = 500;
constexpr qsizetype maxReportBytes = 256 * 1024;
constexpr qsizetype maxReportLines = 2000;

QString textOfField(const QByteArray &bytes)
{
    // RFC 3464 is ASCII; what is not may be UTF-8 (RFC 6533) or anything.
    return QString::fromUtf8(bytes).simplified();
}

QString shortened(QString words)
{
    words = words.simplified();
    if (words.size() > maxWords) {
        words.truncate(maxWords);
        if (words.back().isHighSurrogate()) {
            words.chop(1);
        }
    }
    return words;
}

struct StatusField {
    QByteArray name{}; ///< lower case
    QString value{};
};

/// The fields of each group: the first is about the mail, each further one about a recipient (RFC 3464, 2.1).
QList<QList<StatusField>> statusGroups(const QByteArray &part)
{
    QList<QList<StatusField>> groups{{}};
    const QByteArray bytes = part.left(maxReportBytes);
    for (qsizetype start = 0; start < bytes.size();) {
        qsizetype end = bytes.indexOf('\n', start);
        end = end < 0 ? bytes.size() : end;
        QByteArray line = bytes.sliced(start, end - start);
        start = end + 1;
        if (line.endsWith('\r')) {
            line.chop(1);
        }
        auto &group = groups.last();
        if (line.trimmed().isEmpty()) {
            if (!group.isEmpty()) {
                groups.append(QList<StatusField>());
            }
        } else if (line.front() == ' ' || line.front() == '\t') {
            if (!group.isEmpty() && group.last().value.size() < 4 * maxWords) {
                group.last().value = (group.last().value + u' ' + textOfField(line)).simplified();
            }
        } else if (const qsizetype colon = line.indexOf(':'); colon > 0) {
            group.append({.name = line.first(colon).trimmed().toLower(), .value = textOfField(line.sliced(colon + 1))});
        }
        if (groups.size() > maxOutcomes + 2) {
            break;
        }
    }
    return groups;
}

/// "rfc822; Ann@example.com" → "ann@example.com".
QString withoutType(const QString &value)
{
    const qsizetype semicolon = value.indexOf(u';');
    return semicolon < 0 ? value : value.sliced(semicolon + 1).trimmed();
}

QString recipientOf(const QString &value)
{
    QString address = withoutType(value);
    if (address.startsWith(u'<')) {
        address.remove(0, 1);
    }
    if (address.endsWith(u'>')) {
        address.chop(1);
    }
    return address.contains(u'@') && address.size() <= 250 ? address.toLower() : QString();
}

/// A status of RFC 3463 at \a at: a digit 2, 4 or 5, two numbers of up to three digits.
QString statusAt(QStringView text, qsizetype at)
{
    const auto digits = [&text](qsizetype &i, qsizetype most) {
        const qsizetype first = i;
        while (i < text.size() && i - first < most && text[i] >= u'0' && text[i] <= u'9') {
            ++i;
        }
        return i > first;
    };
    if (text[at] != u'2' && text[at] != u'4' && text[at] != u'5') {
        return {};
    }
    if (at > 0 && (text[at - 1].isLetterOrNumber() || text[at - 1] == u'.')) {
        return {};
    }
    qsizetype i = at + 1;
    for (int part = 0; part < 2; ++part) {
        if (i >= text.size() || text[i] != u'.' || !digits(++i, 3)) {
            return {};
        }
    }
    // A fourth number makes it an address of a computer.
    const bool ends =
        i >= text.size() || !(text[i].isLetterOrNumber() || (text[i] == u'.' && i + 1 < text.size() && text[i + 1].isDigit()));
    return ends ? text.sliced(at, i - at).toString() : QString();
}

QString statusIn(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (const QString status = statusAt(text, i); !status.isEmpty()) {
            return status;
        }
    }
    return {};
}

/// An SMTP reply code that stands alone: "550 ", "554-", "(550)", "#550". 0: none.
int replyCodeIn(QStringView text)
{
    for (qsizetype i = 0; i + 3 <= text.size(); ++i) {
        const bool code =
            (text[i] == u'4' || text[i] == u'5') && text[i + 1] >= u'0' && text[i + 1] <= u'7' && text[i + 2].isDigit();
        const bool before = i == 0 || !(text[i - 1].isLetterOrNumber() || text[i - 1] == u'.' || text[i - 1] == u'-');
        const bool after =
            i + 3 == text.size() || text[i + 3] == u' ' || text[i + 3] == u'-' || text[i + 3] == u':' || text[i + 3] == u')';
        if (code && before && after) {
            return text.sliced(i, 3).toInt();
        }
    }
    return 0;
}

QString angleAddressIn(QStringView line)
{
    const qsizetype open = line.indexOf(u'<');
    const qsizetype close = open < 0 ? -1 : line.indexOf(u'>', open);
    const QString inner = close < 0 ? QString() : line.sliced(open + 1, close - open - 1).toString();
    return recipientOf(inner.contains(u' ') ? QString() : inner);
}

/// "Message-ID: <a@b>" in a mail quoted or returned within the words.
QString idInHeaderLine(QStringView line)
{
    while (line.startsWith(u'>') || line.startsWith(u' ')) {
        line = line.sliced(1);
    }
    if (!line.startsWith(u"message-id:"_s, Qt::CaseInsensitive)) {
        return {};
    }
    const qsizetype open = line.indexOf(u'<');
    const qsizetype close = open < 0 ? -1 : line.indexOf(u'>', open);
    const QString id = close < 0 ? QString() : line.sliced(open + 1, close - open - 1).trimmed().toString();
    return id.contains(u'@') && !id.contains(u' ') && id.size() <= 250 ? id : QString();
}

void addReportId(QStringList &ids, const QString &id)
{
    if (!id.isEmpty() && !ids.contains(id) && ids.size() < maxReportIds) {
        ids.append(id);
    }
}

bool soundsDelayed(const QString &lower)
{
    constexpr std::array<const char16_t *, 9> phrases = {
        u"warning message only", u"will be retried",  u"will continue to try",
        u"will keep trying",     u"has been delayed", u"is delayed",
        u"not need to resend",   u"still trying",     u"delivery attempts will continue"};
    return std::ranges::any_of(phrases, [&lower](const char16_t *phrase) { return lower.contains(QStringView(phrase)); });
}

} // namespace

QList<DeliveryOutcome> outcomesInStatusPart(const QByteArray &part)
{
    QList<DeliveryOutcome> outcomes;
    for (const auto &group : statusGroups(part)) {
        DeliveryOutcome outcome;
        QString original;
        for (const StatusField &field : group) {
            if (field.name == "final-recipient") {
                outcome.recipient = recipientOf(field.value);
            } else if (field.name == "original-recipient") {
                original = recipientOf(field.value);
            } else if (field.name == "action") {
                outcome.action = field.value.section(u' ', 0, 0).section(u'(', 0, 0).toLower();
            } else if (field.name == "status") {
                outcome.status = statusIn(field.value);
            } else if (field.name == "diagnostic-code") {
                outcome.words = shortened(withoutType(field.value));
            }
        }
        outcome.recipient = outcome.recipient.isEmpty() ? original : outcome.recipient;
        if (outcome.action.isEmpty() && !outcome.status.isEmpty()) {
            outcome.action = outcome.status.startsWith(u'2') ? u"delivered"_s
                : outcome.status.startsWith(u'4')            ? u"delayed"_s
                                                             : u"failed"_s;
        }
        if (outcome.words.isEmpty()) {
            outcome.words = outcome.status;
        }
        if (!outcome.action.isEmpty() && outcomes.size() < maxOutcomes) {
            outcomes.append(outcome);
        }
    }
    return outcomes;
}

void readDisposition(const QByteArray &part, DeliveryReport &report)
{
    for (const auto &group : statusGroups(part)) {
        DeliveryOutcome outcome;
        for (const StatusField &field : group) {
            if (field.name == "final-recipient") {
                outcome.recipient = recipientOf(field.value);
            } else if (field.name == "original-message-id") {
                addReportId(report.messageIds, idInHeaderLine(u"message-id: "_s + field.value));
            } else if (field.name == "disposition"
                       && field.value.section(u';', -1).trimmed().startsWith(u"displayed"_s, Qt::CaseInsensitive)) {
                outcome.action = u"displayed"_s;
            }
        }
        if (!outcome.action.isEmpty() && report.outcomes.size() < maxOutcomes) {
            report.outcomes.append(outcome);
        }
    }
}

QStringList messageIdsInReturnedMail(const QByteArray &part)
{
    QStringList ids;
    const QByteArray bytes = part.left(maxReportBytes);
    QByteArray unfolded;
    for (qsizetype start = 0; start < bytes.size();) {
        qsizetype end = bytes.indexOf('\n', start);
        end = end < 0 ? bytes.size() : end;
        const QByteArray line = bytes.sliced(start, end - start);
        start = end + 1;
        if (line.trimmed().isEmpty()) {
            break;
        }
        // Long ids stand on a folded line of their own.
        const bool folded = line.startsWith(' ') || line.startsWith('\t');
        unfolded = folded && unfolded.size() < 2000 ? unfolded + ' ' + line.trimmed() : line.trimmed();
        addReportId(ids, idInHeaderLine(QString::fromUtf8(unfolded)));
    }
    return ids;
}

DeliveryReport reportFromWords(const QString &text)
{
    DeliveryReport report;
    DeliveryOutcome outcome{.action = soundsDelayed(text.left(maxReportBytes).toLower()) ? u"delayed"_s : u"failed"_s};
    qsizetype start = 0;
    bool returned = false;
    for (int number = 0; number < maxReportLines && start < text.size(); ++number) {
        qsizetype end = text.indexOf(u'\n', start);
        end = end < 0 ? text.size() : end;
        const QStringView line = QStringView(text).sliced(start, std::min<qsizetype>(end - start, 1000)).trimmed();
        start = end + 1;
        const QString id = idInHeaderLine(line);
        addReportId(report.messageIds, id);
        // What the returned mail itself says is no answer of a server.
        returned = returned || line.startsWith(u"Received:") || line.startsWith(u"Return-Path:") || !id.isEmpty();
        if (returned || line.isEmpty()) {
            continue;
        }
        if (outcome.recipient.isEmpty()) {
            outcome.recipient = angleAddressIn(line);
        }
        const int code = replyCodeIn(line);
        const QString status = statusIn(line);
        if (outcome.words.isEmpty() && (code > 0 || !status.isEmpty())) {
            outcome.words = shortened(line.toString());
            outcome.status = !status.isEmpty() ? status : code >= 500 ? u"5.0.0"_s : u"4.0.0"_s;
        }
    }
    if (outcome.words.isEmpty()) {
        outcome.words = shortened(text.left(4 * maxWords)).left(200);
    }
    report.outcomes.append(outcome);
    return report;
}

DeliveryNews newsOf(const DeliveryReport &report)
{
    DeliveryNews news;
    QStringList words;
    const auto rank = [](const QString &action) {
        return action == "failed"_L1   ? DeliveryNews::Kind::Failed
            : action == "delayed"_L1   ? DeliveryNews::Kind::Delayed
            : action == "displayed"_L1 ? DeliveryNews::Kind::Read
            : action == "delivered"_L1 ? DeliveryNews::Kind::Delivered
                                       : DeliveryNews::Kind::None; // relayed, expanded: nobody knows
    };
    for (const DeliveryOutcome &outcome : report.outcomes) {
        const DeliveryNews::Kind kind = rank(outcome.action);
        if (kind > news.kind) {
            news.kind = kind;
            news.permanent = false;
            news.recipients = 0;
            words.clear();
        }
        if (kind == news.kind && kind != DeliveryNews::Kind::None) {
            ++news.recipients;
            // Without a status the report of a failure is final: the server has given up.
            news.permanent |= kind == DeliveryNews::Kind::Failed && !outcome.status.startsWith(u'4');
            const QString line = outcome.recipient.isEmpty() ? outcome.words : outcome.recipient + u": "_s + outcome.words;
            if (words.size() < 5 && !line.isEmpty()) {
                words.append(line);
            }
        }
    }
    news.words = words.join(u"; "_s);
    return news;
}

} // namespace deskbell::hub
