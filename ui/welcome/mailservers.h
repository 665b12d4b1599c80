// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace deskbell {

/// Where a mailbox is read and where its mail is handed over.
struct MailServers {
    QString imapHost{};
    int imapPort = 993;
    QString imapSecurity{}; ///< "tls", "starttls" or "none"
    QString smtpHost{};
    int smtpPort = 465;
    QString smtpSecurity{};
    bool needsAppPassword = false; ///< the provider refuses the usual password
    bool operator==(const MailServers &) const = default;
};

/// What is most likely right for an address; the person can change it.
MailServers guessMailServers(const QString &address);

} // namespace deskbell
