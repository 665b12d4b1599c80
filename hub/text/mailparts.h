// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/text/gmimepointer.h"

#include "hub/text/largemail.h"

#include <optional>

namespace deskbell::hub {

/// What a mail's MIME tree holds.
struct MailContent {
    std::optional<QString> plain{}; ///< first text/plain, list footers appended; nullopt: the mail has none
    std::optional<QString> html{}; ///< first text/html as it came
    QList<MailPart> parts{};
    QStringList marks{}; ///< as Message::marks
    bool deliveryReport = false; ///< multipart/report of a bounce
    bool readReceipt = false; ///< multipart/report of a disposition notification
    bool complaint = false; ///< multipart/report of a feedback loop
    bool longText = false; ///< a text too long for a message: its beginning is in plain, all of it in parts
    bool unreadableText = false; ///< a text part has a charset nobody knows; read as well as it can be
};

/// Walks the tree. TooLarge when it is deeper or has more parts than \a limits allow. \a keeper: takes large parts; null: all are
/// held in memory.
Result<MailContent> readMailParts(GMimeObject *root, const MailLimits &limits, PartKeeper *keeper = nullptr);

/// A name that is safe to show and to store: no path, no control characters, at most 200 bytes of UTF-8.
/// \returns \a fallback when nothing is left.
QString safeFileName(const QString &name, const QString &fallback);

} // namespace deskbell::hub
