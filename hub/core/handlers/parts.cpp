// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/core/handlers/support.h"
#include "hub/storage/channelrows.h"
#include "hub/storage/conversationrows.h"
#include "hub/storage/partrows.h"

#include <map>

namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

using PartReply = TakePart::Reply;

// Carriers give up on a message after a few days; a counter of 8 bits comes round sooner on a busy number.
constexpr qint64 repeatedSoonMs = qint64(10) * 60 * 1000;
constexpr qint64 joinedKeptMs = qint64(24) * 3600 * 1000;

const QString &repeatMark()
{
    static const QString mark = u"repeat"_s; // no foreign id of a whole: those begin with "parts/"
    return mark;
}

/// The parts of one message by number; of one number the first counts.
using PartSet = std::map<int, PartRow>;

QString gapWords(const QList<int> &missing, int total)
{
    QStringList numbers;
    for (const int number : missing) {
        numbers.append(QString::number(number));
    }
    return missing.size() == 1 ? u"Part %1 of %2 of this message has not come."_s.arg(numbers.constFirst()).arg(total)
                               : u"Parts %1 of %2 of this message have not come."_s.arg(numbers.join(u", "_s)).arg(total);
}

struct JoinedText {
    QString text{};
    QString notice{};
};

JoinedText joinedText(const PartSet &parts, int total)
{
    JoinedText joined;
    QList<int> missing;
    for (int number = 1; number <= total; ++number) {
        if (const auto part = parts.find(number); part != parts.end()) {
            joined.text += part->second.text;
        } else if (missing.isEmpty() || missing.constLast() != number - 1) {
            joined.text += u"[…]"_s;
            missing.append(number);
        } else {
            missing.append(number);
        }
    }
    if (!missing.isEmpty()) {
        joined.notice = gapWords(missing, total);
    }
    return joined;
}

/// Takes what is there of one message as the message.
Result<PartReply> joinParts(WriteContext &context, const PartSet &parts, TakeMessage whole)
{
    const PartRow &first = parts.begin()->second;
    const JoinedText joined = joinedText(parts, first.total);
    whole.channel = first.channel;
    whole.foreignId = u"parts/"_s + first.foreignId;
    whole.text = joined.text;
    whole.notice = joined.notice;
    whole.from.identity.value = first.sender;
    for (const auto &[number, part] : parts) {
        whole.at = !whole.at.isValid() || part.at < whole.at ? part.at : whole.at;
    }
    auto taken = handle(context, whole);
    if (taken) {
        for (const auto &[number, part] : parts) {
            markJoined(context.db(), part, whole.foreignId);
        }
    }
    return taken;
}

/// A part that comes when the others are shown already: the gap closes.
Result<PartReply> fillGap(WriteContext &context, const PartRow &late, const PartSet &known, const QString &whole)
{
    auto message = loadMessage(context, messageByForeignId(context.db(), late.channel, whole));
    if (!message) {
        return PartReply{};
    }
    PartSet parts = known;
    parts.emplace(late.number, late);
    const JoinedText joined = joinedText(parts, late.total);
    message->value.text = joined.text;
    message->value.notice = joined.notice;
    markJoined(context.db(), late, whole);
    const auto conversation = loadConversation(context, message->value.conversationId);
    const Channel *channel = context.channel(late.channel);
    const Actor actor{.kind = AuthorKind::System, .id = late.channel.value, .name = channel ? channel->name : QString()};
    updateMessage(context, actor, *message, conversation ? scopeOf(conversation->value) : Scope{});
    return PartReply{
        .message = message->value, .conversation = message->value.conversationId, .customer = message->value.customerId};
}

PartReply repeated(WriteContext &context, const ChannelId &channel)
{
    context.countIntake(channel, ImportVerdict::Duplicate);
    return {.verdict = ImportVerdict::Duplicate};
}

struct KnownParts {
    PartSet waiting{};
    PartSet shown{}; ///< of the latest whole
    QString whole{};
    bool hasGap = false; ///< the latest whole was shown without some of its parts
};

KnownParts knownParts(const QList<PartRow> &rows, const QString &except)
{
    KnownParts known;
    std::map<QString, PartSet> wholes;
    QString latest;
    for (const PartRow &row : rows) {
        if (row.foreignId == except || row.joined == repeatMark()) {
            continue;
        }
        if (row.joined.isEmpty()) {
            known.waiting.emplace(row.number, row);
        } else {
            wholes[row.joined].emplace(row.number, row);
            latest = row.joined;
        }
    }
    if (!latest.isEmpty()) {
        known.shown = wholes[latest];
        known.whole = latest;
        known.hasGap = static_cast<int>(known.shown.size()) < known.shown.begin()->second.total;
    }
    return known;
}

} // namespace

Result<PartReply> handle(WriteContext &context, const TakePart &command)
{
    const TakeMessage &whole = command.whole;
    if (!context.channel(whole.channel)) {
        return notFound("channel");
    }
    if (whole.foreignId.isEmpty() || whole.from.identity.value.isEmpty() || command.total < 2 || command.total > 255
        || command.number < 1 || command.number > command.total) {
        return invalid(u"number"_s, u"This is no part of a message."_s);
    }
    const PartRow part{.channel = whole.channel,
                       .foreignId = whole.foreignId,
                       .sender = whole.from.identity.value,
                       .reference = command.reference,
                       .total = command.total,
                       .number = command.number,
                       .text = whole.text,
                       .at = context.now()};
    if (!insertPart(context.db(), part)) {
        return repeated(context, whole.channel);
    }
    KnownParts known = knownParts(partsLike(context.db(), part), part.foreignId);
    if (const auto same = known.waiting.find(part.number); same != known.waiting.end()) {
        if (same->second.text == part.text) {
            markJoined(context.db(), part, repeatMark());
            return repeated(context, whole.channel);
        }
        // The sender's counter has come round: what waits is of an earlier message.
        if (auto shown = joinParts(context, known.waiting, whole); !shown) {
            return shown;
        }
        known.waiting.clear();
    }
    if (known.waiting.empty() && !known.whole.isEmpty()) {
        const auto same = known.shown.find(part.number);
        if (same == known.shown.end() && known.hasGap) {
            return fillGap(context, part, known.shown, known.whole);
        }
        // Networks repeat soon. The same words under the same number much later are said anew.
        if (same != known.shown.end() && same->second.text == part.text
            && same->second.at.msecsTo(part.at) < (known.hasGap ? joinedKeptMs : repeatedSoonMs)) {
            markJoined(context.db(), part, repeatMark());
            return repeated(context, whole.channel);
        }
    }
    known.waiting.emplace(part.number, part);
    if (static_cast<int>(known.waiting.size()) < part.total) {
        return PartReply{}; // the others are still to come
    }
    return joinParts(context, known.waiting, whole);
}

Result<int> handle(WriteContext &context, const JoinOverdueParts &command)
{
    if (!context.channel(command.channel)) {
        return notFound("channel");
    }
    int shown = 0;
    QStringList done;
    for (const PartRow &overdue : overdueParts(context.db(), command.channel, command.olderThan)) {
        if (done.contains(overdue.foreignId)) {
            continue;
        }
        const KnownParts known = knownParts(partsLike(context.db(), overdue), {});
        TakeMessage whole;
        const bool number = !overdue.sender.isEmpty() && !overdue.sender.at(0).isLetter();
        whole.from.identity.kind = number ? u"phone"_s : u"sms_name"_s;
        if (const auto taken = joinParts(context, known.waiting, whole); !taken) {
            return taken.error();
        }
        ++shown;
        for (const auto &[at, part] : known.waiting) {
            done.append(part.foreignId);
        }
    }
    forgetJoinedParts(context.db(), command.channel, context.now().addMSecs(-joinedKeptMs));
    return shown;
}

} // namespace deskbell::hub
