// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/api/routes/routes.h"

/// What agents' and visitors' files have in common on their way in and out.
namespace deskbell::hub {

/// Takes an upload piece by piece into the blob store; stores the attachment when the last has come, and answers with it.
/// The attachment's size is counted here.
/// \param fewestBytes a shorter file is refused as empty.
std::unique_ptr<BodySink> uploadSink(ApiContext &context, const Principal &by, Attachment attachment, qint64 fewestBytes = 0);

/// Answers with the file, as a download that no browser shows by itself. NotFound, when the file is gone.
void replyWithFile(ApiContext &context, const StoredAttachment &stored, const Reply &reply);

} // namespace deskbell::hub
