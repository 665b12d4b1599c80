// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/result.h"

#include <QDate>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <chrono>

namespace deskbell::hub {

enum class Security { Tls, StartTls, None };

/// One mail server and how to log in to it.
struct ServerSettings {
    QString host{};
    quint16 port = 0;
    Security security = Security::Tls;
    QString user{}; ///< empty: no login (SMTP only)
    QString password{};
    QString caFile{}; ///< PEM, trusted for this account besides the system's
    std::chrono::milliseconds stall{60'000}; ///< silence after which a connection counts as dead
};

/// The settings of an email channel (docs/protocol.md, channel files). Besides those: "folders" (default ["INBOX"]),
/// "since" (a date; older mails are not imported), "sent_folder", "max_mail_bytes", and the clocks "stall_s", "poll_s",
/// "reconnect_s", "retry_s", "idle_s".
struct EmailSettings {
    ServerSettings imap{};
    ServerSettings smtp{};
    bool sentCopy = true;
    QString sentFolder{}; ///< empty: the one the server marks as \Sent
    QStringList folders{QStringLiteral("INBOX")};
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
