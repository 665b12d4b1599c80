// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/channels/email/mailfailure.h"
#include "protocol/result.h"

#include <QObject>
#include <QString>

#include <functional>

namespace deskbell::hub {

/// Where the mail clients of one account get the access tokens they log in with (SASL XOAUTH2). Lives in the main thread.
class TokenSource : public QObject
{
public:
    using Done = std::function<void(const Result<QString> &)>;
    using QObject::QObject;

    /// Calls \a done once with a token that is good for a while yet, now or later, and not at all when \a context is gone by
    /// then. \a refused: a token the mail server has just turned down, which is not given again; empty: none.
    /// Errors: SignedOut (a person has to sign in again) or Unavailable (worth another try), with words for people.
    virtual void token(QObject *context, const QString &refused, Done done) = 0;
};

/// What SASL XOAUTH2 sends for \a user, in base64. \a user must be free of control characters, as a setting is.
inline QByteArray xoauth2Words(const QString &user, const QString &token)
{
    return ("user=" + user.toUtf8()
            + "\x01"
              "auth=Bearer "
            + token.toUtf8() + "\x01\x01")
        .toBase64();
}

/// Why a token source had no token, as a failure of the connection that wanted it.
inline MailFailure::Kind mailFailureKind(const Error &error)
{
    return error.kind == Error::Kind::SignedOut ? MailFailure::Kind::Login : MailFailure::Kind::Unreachable;
}

} // namespace deskbell::hub
