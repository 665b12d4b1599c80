// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace deskbell::bench {

/// Each prints its metrics and \returns whether it could measure.
bool benchPost();
bool benchInbox();
bool benchMail();
bool benchConsole();
bool benchHtml();

} // namespace deskbell::bench
