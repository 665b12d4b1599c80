// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/writing/cannedfields.h"

#include <QRegularExpression>

#include <algorithm>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

const QRegularExpression &fieldForm()
{
    static const QRegularExpression form(u"\\{\\{\\s*([a-z_]+(?:\\.[a-z_]+)*)\\s*\\}\\}"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return form;
}

/// Without marks and case: "atașat" is found by "atasat".
QString foldedWords(const QString &text)
{
    QString folded;
    for (const QChar character : text.normalized(QString::NormalizationForm_KD)) {
        if (!character.isMark()) {
            folded.append(character.toCaseFolded());
        }
    }
    return folded;
}

int matchRank(const CannedReply &reply, const QString &typed)
{
    if (typed.isEmpty()) {
        return 3;
    }
    const QString shortcut = foldedWords(reply.shortcut);
    const QString title = foldedWords(reply.title);
    if (shortcut == typed) {
        return 0;
    }
    if (shortcut.startsWith(typed)) {
        return 1;
    }
    if (title.startsWith(typed)) {
        return 2;
    }
    if (title.contains(typed) || shortcut.contains(typed)) {
        return 3;
    }
    return foldedWords(reply.text).contains(typed) ? 4 : -1;
}

int languageRank(const CannedReply &reply, const QString &language)
{
    const QString base = language.section(u'-', 0, 0);
    if (!base.isEmpty() && reply.language.section(u'-', 0, 0).compare(base, Qt::CaseInsensitive) == 0) {
        return 0;
    }
    return reply.language.isEmpty() ? 1 : 2;
}

/// What somebody is called by: behind titles, and where the family's name comes first, behind that.
QString firstNameIn(const QString &name, const QString &language)
{
    QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    while (words.size() > 1 && words.constFirst().size() > 2 && words.constFirst().endsWith(u'.')) {
        words.removeFirst(); // "Dr.", but not the "J." of "J. Smith"
    }
    const bool familyFirst = language.section(u'-', 0, 0) == "hu"_L1;
    return familyFirst && words.size() > 1 ? words.at(1) : words.value(0);
}

} // namespace

FieldValues fieldValues(const std::optional<Customer> &customer, const std::optional<Conversation> &conversation,
                        const std::optional<Agent> &agent)
{
    FieldValues values;
    if (customer) {
        // A customer known only by address has no name to greet by.
        const QString name = customer->name.contains(u'@') ? QString() : customer->name.simplified();
        values.insert(u"customer.name"_s, name);
        values.insert(u"customer.first_name"_s, firstNameIn(name, customer->language));
        values.insert(u"customer.company"_s, customer->company);
    }
    if (conversation) {
        values.insert(u"conversation.number"_s, conversation->number > 0 ? QString::number(conversation->number) : QString());
        values.insert(u"conversation.subject"_s, conversation->subject);
    }
    if (agent) {
        values.insert(u"agent.name"_s, agent->name);
    }
    return values;
}

FilledText fillFields(const QString &text, const FieldValues &values, bool html)
{
    FilledText filled;
    qsizetype last = 0;
    auto matches = fieldForm().globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString name = match.captured(1).toLower();
        const QString value = values.value(name);
        filled.text += text.mid(last, match.capturedStart() - last);
        if (value.isEmpty()) {
            filled.text += match.captured();
            filled.unfilled.append(name);
        } else {
            filled.text += html ? value.toHtmlEscaped() : value;
        }
        last = match.capturedEnd();
    }
    filled.text += text.mid(last);
    return filled;
}

QStringList fieldsIn(const QString &text)
{
    QStringList names;
    auto matches = fieldForm().globalMatch(text);
    while (matches.hasNext()) {
        names.append(matches.next().captured(1).toLower());
    }
    names.removeDuplicates();
    return names;
}

QList<std::pair<qsizetype, qsizetype>> fieldSpans(const QString &text)
{
    QList<std::pair<qsizetype, qsizetype>> spans;
    auto matches = fieldForm().globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        spans.append({match.capturedStart(), match.capturedLength()});
    }
    return spans;
}

QList<CannedReply> matchingReplies(const QList<CannedReply> &replies, const QString &typed, const QString &language,
                                   const QueueId &queue)
{
    struct Candidate {
        const CannedReply *reply = nullptr;
        int match = 0;
        int language = 0;
    };
    const QString wanted = foldedWords(typed.trimmed());
    QList<Candidate> candidates;
    for (const CannedReply &reply : replies) {
        const int match = matchRank(reply, wanted);
        if (match >= 0 && (reply.queueId.isNull() || reply.queueId == queue)) {
            candidates.append({&reply, match, languageRank(reply, language)});
        }
    }
    std::stable_sort(candidates.begin(), candidates.end(), [](const Candidate &one, const Candidate &other) {
        if (one.language != other.language) {
            return one.language < other.language;
        }
        if (one.match != other.match) {
            return one.match < other.match;
        }
        return one.reply->title.localeAwareCompare(other.reply->title) < 0;
    });
    QList<CannedReply> found;
    for (const Candidate &candidate : std::as_const(candidates)) {
        found.append(*candidate.reply);
    }
    return found;
}

} // namespace deskbell
