// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/core/handlers/support.h"
#include "hub/storage/writingrows.h"

namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

std::optional<Error> unusable(WriteContext &context, const CannedReply &reply)
{
    if (reply.title.trimmed().isEmpty()) {
        return invalid(u"title"_s, u"A canned reply needs a title."_s);
    }
    if (reply.text.trimmed().isEmpty() && reply.html.isEmpty()) {
        return invalid(u"text"_s, u"A canned reply needs a text."_s);
    }
    if (reply.shortcut.contains(u' ') || reply.shortcut.contains(u'/')) {
        return invalid(u"shortcut"_s, u"A shortcut is one word without a slash."_s);
    }
    if (reply.queueId && !context.queue(reply.queueId)) {
        return invalid(u"queue_id"_s, u"There is no such queue."_s);
    }
    if (cannedReplyWith(context.db(), reply)) {
        return Error{.kind = Error::Kind::Conflict,
                     .detail = u"Another canned reply of this language has this shortcut."_s,
                     .field = u"shortcut"_s,
                     .type = u"shortcut-taken"_s};
    }
    return std::nullopt;
}

} // namespace

Result<Stored<CannedReply>> handle(WriteContext &context, const CreateCannedReply &command)
{
    if (!command.by.isLead()) {
        return forbidden("leads and administrators");
    }
    if (const auto error = badId(command.reply.id.value)) {
        return *error;
    }
    CannedReply reply = command.reply;
    reply.version = 1;
    if (const auto existing = loadCannedReply(context, reply.id)) {
        if (!(*existing == reply)) {
            return otherContent();
        }
        return Stored<CannedReply>{*existing, false};
    }
    if (auto error = unusable(context, reply)) {
        return *std::move(error);
    }
    insertCannedReply(context, reply);
    announce(context, eventtype::cannedReplyCreated, command.by.actor(), reply);
    return Stored<CannedReply>{reply, true};
}

Result<CannedReply> handle(WriteContext &context, const PatchCannedReply &command)
{
    if (!command.by.isLead()) {
        return forbidden("leads and administrators");
    }
    const auto before = loadCannedReply(context, command.id);
    if (!before) {
        return notFound("canned reply");
    }
    if (const auto error = staleness(command.ifMatch, before->version)) {
        return *error;
    }
    CannedReply reply = *before;
    reply.title = command.title.value_or(reply.title);
    reply.shortcut = command.shortcut.value_or(reply.shortcut);
    reply.language = command.language.value_or(reply.language);
    reply.text = command.text.value_or(reply.text);
    reply.html = command.html.value_or(reply.html);
    reply.queueId = command.queue.value_or(reply.queueId);
    if (reply == *before) {
        return reply;
    }
    if (auto error = unusable(context, reply)) {
        return *std::move(error);
    }
    ++reply.version;
    updateCannedReply(context, reply);
    announce(context, eventtype::cannedReplyUpdated, command.by.actor(), reply);
    return reply;
}

Result<Done> handle(WriteContext &context, const RemoveCannedReply &command)
{
    if (!command.by.isLead()) {
        return forbidden("leads and administrators");
    }
    const auto reply = loadCannedReply(context, command.id);
    if (!reply) {
        return notFound("canned reply");
    }
    if (const auto error = staleness(command.ifMatch, reply->version)) {
        return *error;
    }
    deleteCannedReply(context, command.id);
    announce(context, eventtype::cannedReplyDeleted, command.by.actor(), *reply);
    return Done{};
}

} // namespace deskbell::hub
