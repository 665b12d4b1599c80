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
    QString from{}; ///< the whole header: bounces are sent by "MAILER-DAEMON <>" too
    QString fromAddress{};
    QString returnPath{}; ///< the whole header: "<>" is nobody
    QString text{}; ///< the body's beginning
    bool deliveryReport = false;
    bool readReceipt = false;
    bool complaint = false;
};

/// As Message::automatic: "bounce", "auto_reply", "list", "complaint", "receipt"; empty: written by a person.
QString automaticKind(const AutomaticSigns &signs);

/// True when the mail answers or reports something: what it opens is nobody's work. False for what a machine sends of its own
/// accord: a web form's or a shop's mail is a customer's matter all the same.
bool opensNoWork(const AutomaticSigns &signs, const QString &kind);

} // namespace deskbell::hub
