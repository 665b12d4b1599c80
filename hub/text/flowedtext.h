// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace deskbell::hub {

/// Text as it goes out as text/plain; format=flowed (RFC 3676): every program wraps it to its own width.
struct FlowedText {
    QString text{}; ///< lines of about 72 columns; a line that goes on ends in a space
    bool delSp = false; ///< that space is no part of the text (scripts that put none between words)
};

/// Lines that begin with ">" (also "> >") are quotes of that depth; "-- " alone stands above a signature and is never wrapped. A
/// word longer than a line, such as an address of the web, stays whole up to 900 columns.
FlowedText flowText(const QString &text);

/// The text as it was before it was made flowed: paragraphs on one line each, quotes behind ">" times their depth.
QString unflowText(const QString &text, bool delSp);

} // namespace deskbell::hub
