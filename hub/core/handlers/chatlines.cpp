// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/core/chatcommands.h"
#include "hub/core/handlers/support.h"
#include "hub/core/handlers/visitors.h"
#include "hub/storage/conversationrows.h"
#include "hub/storage/searchindex.h"
#include "hub/storage/visitorrows.h"

#include <QUrl>

#include <algorithm>
#include <tuple>

namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

Correspondent correspondentOf(const Visitor &visitor)
{
    // For people: the website they chat on.
    const QString site = QUrl(visitor.info.page).host();
    Correspondent from{.identity = {.kind = u"chat"_s, .value = visitor.id, .label = site, .verified = true},
                       .address = visitor.id,
                       .name = visitor.info.name.isEmpty() ? madeUpName(visitor.id) : visitor.info.name,
                       .language = visitor.info.language,
                       .proven = provenIdentities(visitor)};
    if (!visitor.info.email.isEmpty() && visitor.info.email != visitor.email) {
        from.claimed.append({.kind = u"email"_s, .value = visitor.info.email});
    }
    return from;
}

/// Their contents are stored with the message; the uploads themselves were only on their way.
void forgetUploads(WriteContext &context, const TakeChatLine &command)
{
    for (const AttachmentId &id : command.attachments) {
        context.db().execute(u"DELETE FROM attachments WHERE id = ? AND message_id = '' AND uploader = ?"_s,
                             {id, command.visitor});
    }
}

void giveLine(WriteContext &context, Visitor &visitor, const MessageId &message)
{
    ++visitor.lastLine;
    insertChatLine(context.db(), visitor.id, visitor.lastLine, message);
}

/// Marks the replies among the lines after \a after, up to \a last.
void noteLines(WriteContext &context, const Visitor &visitor, qint64 after, qint64 last, DeliveryVerdict verdict)
{
    if (last <= after) {
        return;
    }
    for (const ChatLine &line : readChatLines(context.db(), visitor.id, after, static_cast<int>(last - after))) {
        if (line.line <= last && line.message.direction == Direction::Out) {
            // A message that is not there any more needs no mark.
            std::ignore =
                handle(context, NoteDelivery{.channel = visitor.channel, .message = line.message.id, .verdict = verdict});
        }
    }
}

/// The id is known already: the same line once more, or something else.
Result<TakeChatLine::Reply> repeatedLine(WriteContext &context, const Visitor &visitor, const MessageRow &known,
                                         const TakeChatLine &command)
{
    const qint64 line = lineOfMessage(context.db(), visitor.id, command.id);
    const bool same = line > 0 && known.value.direction == Direction::In && known.value.text == command.text;
    if (!same) {
        return otherContent();
    }
    context.countIntake(visitor.channel, ImportVerdict::Duplicate);
    return TakeChatLine::Reply{.line = {.line = line, .message = known.value}, .created = false};
}

} // namespace

Result<TakeChatLine::Reply> handle(WriteContext &context, const TakeChatLine &command)
{
    if (const auto error = badId(command.id.value)) {
        return *error;
    }
    auto visitor = loadVisitor(context.db(), command.visitor, true);
    if (!visitor) {
        // Their token leads to whom they were before since they signed in at their website: asked again, the line gets there.
        return Error{.kind = Error::Kind::Unavailable, .detail = u"The visitor is another one now."_s, .retryAfterSeconds = 1};
    }
    const Channel *channel = chatChannel(context, visitor->channel);
    if (!channel) {
        return notFound("chat");
    }
    if (const auto known = loadMessage(context, command.id)) {
        return repeatedLine(context, *visitor, *known, command);
    }
    if (channel->paused) {
        return Error{
            .kind = Error::Kind::Unavailable, .detail = channel->pauseNotice, .type = u"paused"_s, .retryAfterSeconds = 60};
    }
    if (command.text.isEmpty() && command.files.isEmpty()) {
        return invalid(u"text"_s, u"The message is empty."_s);
    }
    TakeMessage take{.channel = channel->id,
                     .foreignId = command.id.value,
                     .id = command.id,
                     .from = correspondentOf(*visitor),
                     .text = command.text,
                     .files = command.files,
                     .at = command.at};
    const auto taken = handle(context, take);
    if (!taken) {
        return taken.error();
    }
    forgetUploads(context, command);
    visitor->customer = taken->customer;
    visitor->seenAt = context.now();
    giveLine(context, *visitor, taken->message.id);
    updateVisitor(context.db(), *visitor);
    return TakeChatLine::Reply{.line = {.line = visitor->lastLine, .message = taken->message}};
}

Result<int> handle(WriteContext &context, const HandOverChat &command)
{
    ClaimOutbox claim{.channel = command.channel, .holder = command.holder, .limit = command.limit, .takeOver = true};
    const auto items = handle(context, claim);
    if (!items) {
        return items.error();
    }
    for (const OutboxItem &item : *items) {
        const QString address = item.message.to.isEmpty() ? QString() : item.message.to.constFirst().address;
        auto visitor = loadVisitor(context.db(), address, true);
        SettleDelivery settle{.message = item.message.id, .claim = item.claim};
        if (!visitor || visitor->channel != command.channel) {
            settle.verdict = DeliveryVerdict::Failed;
            settle.detail = u"This visitor is not known any more."_s;
        } else if (lineOfMessage(context.db(), visitor->id, item.message.id) == 0) {
            giveLine(context, *visitor, item.message.id);
            updateVisitor(context.db(), *visitor);
        }
        std::ignore = handle(context, settle); // claimed a moment ago, in this transaction
    }
    return static_cast<int>(items->size());
}

Result<Done> handle(WriteContext &context, const NoteChatRead &command)
{
    auto visitor = loadVisitor(context.db(), command.visitor, true);
    if (!visitor) {
        return notFound("visitor");
    }
    const qint64 read = std::clamp(command.read, visitor->readLine, visitor->lastLine);
    const qint64 got = std::clamp(std::max(command.got, read), visitor->gotLine, visitor->lastLine);
    if (read == visitor->readLine && got == visitor->gotLine) {
        return Done{};
    }
    // Only what is new: a widget whose user never looks would have the whole chat gone through with every line.
    noteLines(context, *visitor, visitor->readLine, read, DeliveryVerdict::Read);
    noteLines(context, *visitor, std::max(visitor->gotLine, read), got, DeliveryVerdict::Delivered);
    visitor->gotLine = got;
    visitor->readLine = read;
    updateVisitor(context.db(), *visitor);
    return Done{};
}

Result<Done> handle(WriteContext &context, const RateChat &command)
{
    if (const auto error = badId(command.id.value)) {
        return *error;
    }
    const auto visitor = loadVisitor(context.db(), command.visitor);
    if (!visitor || !chatChannel(context, visitor->channel)) {
        return notFound("chat");
    }
    if (loadMessage(context, command.id)) {
        return Done{};
    }
    if (command.score < 1 || command.score > 5) {
        return invalid(u"score"_s, u"The score is between 1 and 5."_s);
    }
    const MessageId newest = newestChatMessage(context.db(), visitor->id);
    const auto last = newest ? loadMessage(context, newest) : std::nullopt;
    auto row = last ? loadLivingConversation(context, last->value.conversationId) : std::nullopt;
    if (!row) {
        return conflict(u"Nothing was written yet that could be rated."_s);
    }
    const Scope scope = scopeOf(row->value);
    const Actor actor{.kind = AuthorKind::Customer, .id = row->value.customerId.value, .name = last->value.author.name};
    MessageRow entry{.value = {.id = command.id,
                               .conversationId = row->value.id,
                               .customerId = row->value.customerId,
                               .kind = u"system"_s,
                               .direction = Direction::Internal,
                               .author = {.kind = AuthorKind::Customer,
                                          .id = row->value.customerId.value,
                                          .name = visitor->info.name.isEmpty() ? madeUpName(visitor->id) : visitor->info.name},
                               .at = context.now(),
                               .text = ratingText(command.score, command.words)}};
    insertMessage(context, actor, entry, scope);
    indexWords(context.db(), {.customer = row->value.customerId, .conversation = row->value.id, .message = command.id},
               {command.words});
    row->value.tags.removeIf([](const QString &tag) { return tag.startsWith("rating-"_L1); });
    row->value.tags.append(u"rating-%1"_s.arg(command.score));
    replaceTags(context, row->value);
    updateConversation(context, actor, *row, scope);
    return Done{};
}

} // namespace deskbell::hub
