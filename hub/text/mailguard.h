// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/text/mail.h"

#include <QByteArray>

namespace deskbell::hub {

/// Makes a raw mail safe for the MIME parser, in place and in linear time. GMime reads nested address groups recursively
/// ("Reply-To: g:g:g:…" of 100 KB overflows the stack), so over-long address headers are blanked, also inside attached mails.
/// \returns how many headers were blanked.
int blankHostileAddresses(QByteArray &raw);

/// Looks for what would make the parser slow: too many header lines in one block, too many parts. TooLarge names the limit.
Result<Done> checkMailShape(const QByteArray &raw, const MailLimits &limits);

} // namespace deskbell::hub
