// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/channels/email/emailprobe.h"

#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace deskbell::hub {

namespace {

struct MailProvider {
    const char *domains; ///< separated by spaces
    const char *imapHost;
    const char *smtpHost;
    int smtpPort; ///< 465: TLS from the start; 587: STARTTLS
    bool copiesItself; ///< stores sent mail by itself: a copy from us would be a second one
};

// As the providers document them.
constexpr std::array mailProviders{
    MailProvider{"gmail.com googlemail.com", "imap.gmail.com", "smtp.gmail.com", 465, true},
    MailProvider{"outlook.com hotmail.com live.com msn.com", "outlook.office365.com", "smtp-mail.outlook.com", 587, true},
    MailProvider{"yahoo.com ymail.com rocketmail.com", "imap.mail.yahoo.com", "smtp.mail.yahoo.com", 465, true},
    MailProvider{"icloud.com me.com mac.com", "imap.mail.me.com", "smtp.mail.me.com", 587, false},
    MailProvider{"aol.com", "imap.aol.com", "smtp.aol.com", 465, true},
    MailProvider{"fastmail.com fastmail.fm", "imap.fastmail.com", "smtp.fastmail.com", 465, false},
    MailProvider{"gmx.de gmx.net gmx.at gmx.ch", "imap.gmx.net", "mail.gmx.net", 465, false},
    MailProvider{"gmx.com", "imap.gmx.com", "mail.gmx.com", 465, false},
    MailProvider{"web.de", "imap.web.de", "smtp.web.de", 587, false},
    MailProvider{"t-online.de", "secureimap.t-online.de", "securesmtp.t-online.de", 465, false},
    MailProvider{"posteo.de posteo.net", "posteo.de", "posteo.de", 465, false},
    MailProvider{"mailbox.org", "imap.mailbox.org", "smtp.mailbox.org", 465, false},
    MailProvider{"zoho.com zohomail.com", "imap.zoho.com", "smtp.zoho.com", 465, true},
    MailProvider{"yandex.com yandex.ru", "imap.yandex.com", "smtp.yandex.com", 465, false},
    MailProvider{"orange.fr wanadoo.fr", "imap.orange.fr", "smtp.orange.fr", 465, false},
    MailProvider{"seznam.cz", "imap.seznam.cz", "smtp.seznam.cz", 465, false},
    MailProvider{"wp.pl", "imap.wp.pl", "smtp.wp.pl", 465, false},
};

QJsonObject serverGuess(const QString &host, int port, const QString &user)
{
    const bool startTls = port == 587 || port == 143;
    return {{u"host"_s, host}, {u"port"_s, port}, {u"security"_s, startTls ? u"starttls"_s : u"tls"_s}, {u"user"_s, user}};
}

} // namespace

QJsonObject guessEmailSettings(const QString &address)
{
    const QString trimmed = address.trimmed();
    const qsizetype at = trimmed.lastIndexOf(u'@');
    const QString domain = trimmed.mid(at + 1).toLower();
    if (at < 1 || !domain.contains(u'.') || domain.startsWith(u'.') || domain.endsWith(u'.') || domain.contains(u' ')) {
        return {};
    }
    for (const MailProvider &provider : mailProviders) {
        if (QString::fromLatin1(provider.domains).split(u' ').contains(domain)) {
            return {{u"imap"_s, serverGuess(QString::fromLatin1(provider.imapHost), 993, trimmed)},
                    {u"smtp"_s, serverGuess(QString::fromLatin1(provider.smtpHost), provider.smtpPort, trimmed)},
                    {u"sent_copy"_s, !provider.copiesItself}};
        }
    }
    return {{u"imap"_s, serverGuess(u"imap."_s + domain, 993, trimmed)},
            {u"smtp"_s, serverGuess(u"smtp."_s + domain, 465, trimmed)},
            {u"alternatives"_s,
             QJsonObject{{u"imap"_s, serverGuess(u"mail."_s + domain, 993, trimmed)},
                         {u"smtp"_s, serverGuess(u"mail."_s + domain, 587, trimmed)}}},
            {u"sent_copy"_s, true}};
}

} // namespace deskbell::hub
