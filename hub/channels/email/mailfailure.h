// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

namespace deskbell::hub {

/// Why a mail server could not be used, in words an administrator understands.
struct MailFailure {
    enum class Kind {
        Unreachable, ///< no such host, nobody listens, no route
        TimedOut, ///< connected, but silent
        Closed, ///< the server ended the connection
        Tls, ///< the certificate or the handshake
        Login, ///< user name, password or the way to log in
        Protocol, ///< an answer that makes no sense
        TooLarge, ///< an answer over our limits
        Refused, ///< the server said no, in its own words
    };
    Kind kind = Kind::Protocol;
    QString words{};
};

} // namespace deskbell::hub

Q_DECLARE_METATYPE(deskbell::hub::MailFailure)
