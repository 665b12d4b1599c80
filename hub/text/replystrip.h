// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace deskbell::hub {

/// The part of a mail's text that its author wrote just now: without quoted mail, attribution lines, signature and client
/// footers. The whole text when nothing would be left.
QString visibleReply(const QString &text);

} // namespace deskbell::hub
