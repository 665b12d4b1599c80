// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/channels/email/emailsettings.h"

#include <QJsonObject>
#include <QObject>

#include <functional>

namespace deskbell::hub {

enum class MailProtocol { Imap, Smtp };

/// What was seen of a server without logging in.
struct PeekResult {
    enum class Verdict {
        Good, ///< it speaks the protocol over a verified encrypted connection
        Distrusted, ///< it is there, but its certificate's authority is not known here
        Bad,
    };
    Verdict verdict = Verdict::Bad;
    QString words{}; ///< what was wrong
    QJsonObject certificate{}; ///< as describeCertificate()
};

/// Looks at a server: connects, encrypts, takes its greeting, leaves. Never sends a user name or a password. \a done is called once,
/// later, unless \a parent goes first. A server that says nothing is given up after `stall` of \a server.
void peekAtServer(MailProtocol protocol, ServerSettings server, QObject *parent,
                  const std::function<void(const PeekResult &)> &done);

} // namespace deskbell::hub
