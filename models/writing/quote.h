// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/values.h"

namespace deskbell {

/// What stands under an answer, or within a message that is passed on.
struct QuotedOriginal {
    QString head{}; ///< "On 3 October 2026 at 12:03, Ana Pop wrote:" in the reader's language
    QString text{}; ///< head and every line behind "> "; a forward: the header lines, then the text as it was
    QString html{}; ///< the same; blocks within <blockquote>
};

/// The quote under an answer to \a message, with its head in \a language (the customer's). The moment is shown in local time. HTML
/// over 200 KB is quoted as text. Inline images are left out: the answer does not carry them.
QuotedOriginal quoteOf(const Message &message, const QString &language);
/// \a message passed on whole: From, Date, Subject, To and Cc above it, its inline images kept.
QuotedOriginal forwardOf(const Message &message, const QString &language);

/// Text as HTML: escaped, line ends as <br>, and dir="rtl" where it is written from right to left.
QString htmlOfPlainText(const QString &text);

} // namespace deskbell
