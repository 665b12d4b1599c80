// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace deskbell::hub {

struct SanitisedHtml {
    QString html{}; ///< balanced; only listed tags, attributes and style properties; img only with cid:
    int blockedImages = 0; ///< remote images left out
    bool gaveUp = false; ///< a limit was passed: html is empty, show the text instead
};

/// Linear, not recursive, bounded (the caps of docs/architecture.md). Nothing active survives: no script, event attribute,
/// javascript: or data: address, remote image, form or frame.
SanitisedHtml sanitiseHtml(const QString &html);

/// The text a person would read, block elements on lines of their own, hidden elements left out.
QString textOfHtml(const QString &html);

} // namespace deskbell::hub
