// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace deskbell::hub {

/// The part of a mail's text that its author wrote just now: without quoted mail, attribution lines, signature and client
/// footers. The whole text when nothing would be left.
QString visibleReply(const QString &text);

/// The same of a mail that has only HTML, as text: quotes are known by their elements too (blockquote, and what Gmail, Outlook,
/// Yahoo and others put around them). Linear.
QString visibleReplyOfHtml(const QString &html);

} // namespace deskbell::hub
