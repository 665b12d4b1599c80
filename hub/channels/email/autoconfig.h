// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/channels/email/emailsettings.h"
#include "protocol/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace deskbell::hub {

/// A server somebody says is the right one for an address: no more than a hint until it was looked at.
struct ServerHint {
    QString host{}; ///< lower case, ASCII form
    quint16 port = 0;
    Security security = Security::Tls; ///< never None
    QString user{};
    bool operator==(const ServerHint &) const = default;
};

/// What a provider's configuration file says, in its order of preference.
struct Autoconfig {
    QString provider{}; ///< its own name for itself, one line
    QList<ServerHint> imap{};
    QList<ServerHint> smtp{};
};

/// Reads the file that providers offer for mail programs (`clientConfig`, version 1.1, as Thunderbird documents it) for \a address:
/// its place holders are filled in. Servers without encryption, other protocols and what is no host name are left out.
/// Invalid for anything else than such a file: a DTD (no entities are ever expanded), above 64 KB, deeper than 12, or more than
/// 2,000 elements.
Result<Autoconfig> readAutoconfig(const QByteArray &xml, const QString &address);

/// \a host in lower case and ASCII form; empty when it is no name of a host (an IP address is not one).
QString plainHostName(const QString &host);

} // namespace deskbell::hub
