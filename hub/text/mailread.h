// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/text/gmimepointer.h"

#include "hub/text/largemail.h"

namespace deskbell::hub {

// What parsing from memory and from a file share.

/// None: the bytes are no mail. The message reads \a stream later, too, so that its parts need no memory.
GPointer<GMimeMessage> constructMessage(GMimeStream *stream);

/// \a raw: all of the mail, for what only shows there; null: not at hand. \a keeper: for large parts; null: they are held in memory.
/// \a depth 0: the mail itself; 1: one attached to it, of which no further one is read.
Result<ParsedMail> readMessage(GMimeMessage *message, const QByteArray *raw, const MailLimits &limits, int depth,
                               PartKeeper *keeper = nullptr);

} // namespace deskbell::hub
