// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/result.h"
#include "protocol/values.h"

#include <QDate>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <chrono>
#include <memory>

namespace deskbell::hub {

class TokenSource;

enum class Security { Tls, StartTls, None };
/// What becomes of a mail in the mailbox once the desk has stored it.
enum class Handled { Leave, Seen, Move };

/// One mail server and how to log in to it.
struct ServerSettings {
    QString host{};
    quint16 port = 0;
    Security security = Security::Tls;
    QString user{}; ///< empty: no login (SMTP only)
    QString password{};
    QString caFile{}; ///< PEM, trusted for this account besides the system's
    QByteArray caPem{}; ///< the same, as the certificates themselves: "ca_pem" of the account
    std::shared_ptr<TokenSource> tokens{}; ///< set: log in by XOAUTH2 with its tokens instead of the password
    QString connectHost{}; ///< where to connect instead, while the certificate is checked for host; empty: to host
    quint16 connectPort = 0;
    std::chrono::milliseconds stall{60'000}; ///< silence after which a connection counts as dead
};

/// Signing in with a provider's account instead of a password (OAuth 2; SASL XOAUTH2): "oauth" of a channel file.
struct OAuthSettings {
    QString provider{}; ///< "google", "microsoft" or "other": only for people
    QString clientId{};
    QString clientSecret{}; ///< secret; empty for public clients
    QString tokenEndpoint{}; ///< https, or this computer
    QString scope{}; ///< asked for again when refreshing, where the provider wants that
    QString refreshToken{}; ///< secret
    bool isSet() const { return !clientId.isEmpty(); }
};

/// The settings of an email channel (docs/protocol.md, channel files). Besides those: "folders" (default ["INBOX"]),
/// "handled" ("leave", "seen" or
/// "move" to "handled_folder"), "aliases" ([{"name","address"}]: mail to and from these is the desk's own), "ca_pem" (certificates
/// trusted for this account besides the system's), "oauth", "history_days", "since" (a date; older mails are not imported), "sent_folder", "max_mail_bytes", and the clocks "stall_s", "poll_s",
/// "reconnect_s", "retry_s", "idle_s".
struct EmailSettings {
    ServerSettings imap{};
    ServerSettings smtp{};
    bool sentCopy = true;
    QString sentFolder{}; ///< empty: the one the server marks as \Sent
    QStringList folders{QStringLiteral("INBOX")};
    /// Mails that lie in a folder when it is first read and are older than this many days come in as history: resolved, read, no
    /// clocks. 0: none do.
    int historyDays = 30;
    Handled handled = Handled::Leave;
    QString handledFolder{}; ///< where Handled::Move puts mails
    QList<Address> aliases{};
    OAuthSettings oauth{};
    QDate since{};
    qint64 maxMailBytes = 25 * 1024 * 1024;
    std::chrono::milliseconds poll{120'000}; ///< between looks, where the server has no IDLE
    std::chrono::milliseconds reconnect{2'000}; ///< second attempt; doubles up to 5 min
    std::chrono::milliseconds retry{10'000}; ///< first delay after a temporary refusal
    std::chrono::milliseconds idle{25 * 60'000}; ///< IDLE is issued anew
};

/// True for localhost and for loopback addresses: the only hosts that may be spoken to without TLS.
bool isLoopbackHost(const QString &host);

/// Malformed (missing, wrong type) or Invalid, with the field's dotted path. A missing password is no error here: secrets
/// travel apart from settings.
Result<Done> validateEmailSettings(const QJsonObject &settings);
/// \a secrets as splitSecrets() makes them; they win over what \a settings holds.
Result<EmailSettings> readEmailSettings(const QJsonObject &settings, const QJsonObject &secrets);

} // namespace deskbell::hub
