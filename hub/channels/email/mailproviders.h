// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace deskbell::hub {

/// A provider of mailboxes, as it documents itself.
struct MailProvider {
    const char *name;
    const char *domains; ///< of addresses, separated by spaces
    const char *exchangers; ///< endings of MX names that mean this provider keeps the mailboxes; may be empty
    const char *imapHost;
    const char *smtpHost;
    int smtpPort; ///< 465: TLS from the start; 587: STARTTLS
    bool copiesItself; ///< stores sent mail by itself: a copy from us would be a second one
    bool appPassword; ///< refuses the usual password: an app password has to be made
    const char *oauth; ///< "google" or "microsoft" where one can sign in with the provider's account; or empty
};

/// Null when none is known.
const MailProvider *findProviderByDomain(const QString &domain);
/// By the hosts that take mail for a domain.
const MailProvider *findProviderByExchangers(const QStringList &exchangers);

/// By the host mail is read from.
const MailProvider *findProviderByServer(const QString &imapHost);

} // namespace deskbell::hub
