// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/core/handlers/support.h"
#include "hub/storage/intakerows.h"

namespace deskbell::hub {

using namespace Qt::StringLiterals;

Result<ImportMail::Reply> handle(WriteContext &context, const ReleaseQuarantined &command)
{
    if (!command.by.isLead()) {
        return forbidden("leads and administrators");
    }
    const ChannelId channel = quarantinedIn(context.db(), command.id);
    if (!channel || !context.channel(channel)) {
        return notFound("mail in quarantine");
    }
    // Out first: as long as it lies there it counts as known, and the import would call it a duplicate.
    takeOutOfQuarantine(context.db(), channel, command.id);
    const ImportMail import{.channel = channel, .raw = command.raw, .parsed = command.parsed};
    return handle(context, import);
}

} // namespace deskbell::hub
