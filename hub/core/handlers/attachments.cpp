// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/core/handlers/support.h"
#include "hub/storage/conversationrows.h"

namespace deskbell::hub {

using namespace Qt::StringLiterals;

Result<Stored<Attachment>> handle(WriteContext &context, const AddAttachment &command)
{
    if (const auto error = badId(command.attachment.id.value)) {
        return *error;
    }
    if (const auto existing = loadAttachment(context, command.attachment.id)) {
        const bool same =
            existing->uploader == command.by.agent && existing->blob == command.blob && existing->value == command.attachment;
        if (!same) {
            return otherContent();
        }
        return Stored<Attachment>{existing->value, false};
    }
    if (command.blob.isEmpty()) {
        return invalid(u"blob"_s, u"The file was not uploaded."_s);
    }
    insertAttachment(context, {.value = command.attachment, .uploader = command.by.agent, .blob = command.blob});
    return Stored<Attachment>{command.attachment, true};
}

} // namespace deskbell::hub
