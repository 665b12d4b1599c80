// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace deskbell::hub {

/// The headers and structure that tell whether a person wrote a mail. Header values as they came, empty when missing.
struct AutomaticSigns {
    QString autoSubmitted{};
    QString precedence{};
    QString suppress{}; ///< X-Auto-Response-Suppress
    QString autoReply{}; ///< X-Autoreply, X-Autorespond
    QString listId{};
    QString listUnsubscribe{};
    QString failedRecipients{}; ///< X-Failed-Recipients
    QString contentType{}; ///< of the whole mail
    QString subject{};
    QString fromAddress{};
    bool emptyReturnPath = false; ///< Return-Path: <>
    bool deliveryReport = false;
    bool readReceipt = false;
    bool complaint = false;
};

/// As Message::automatic: "bounce", "auto_reply", "list", "complaint", "receipt"; empty: written by a person.
QString automaticKind(const AutomaticSigns &signs);

} // namespace deskbell::hub
