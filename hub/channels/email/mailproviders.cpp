// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/channels/email/mailproviders.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace deskbell::hub {

namespace {

// clang-format off
constexpr std::array mailProviders{
    MailProvider{"Gmail", "gmail.com googlemail.com", "google.com googlemail.com", "imap.gmail.com", "smtp.gmail.com", 465, true, true, "google"},
    MailProvider{"Microsoft", "outlook.com hotmail.com live.com msn.com", "mail.protection.outlook.com mx.microsoft", "outlook.office365.com", "smtp-mail.outlook.com", 587, true, true, "microsoft"},
    MailProvider{"Yahoo", "yahoo.com yahoo.co.uk yahoo.de ymail.com rocketmail.com", "yahoodns.net", "imap.mail.yahoo.com", "smtp.mail.yahoo.com", 465, true, true, ""},
    MailProvider{"iCloud", "icloud.com me.com mac.com", "mail.icloud.com", "imap.mail.me.com", "smtp.mail.me.com", 587, false, true, ""},
    MailProvider{"AOL", "aol.com", "", "imap.aol.com", "smtp.aol.com", 465, true, true, ""},
    MailProvider{"Fastmail", "fastmail.com fastmail.fm", "messagingengine.com", "imap.fastmail.com", "smtp.fastmail.com", 465, false, true, ""},
    MailProvider{"GMX", "gmx.de gmx.net gmx.at gmx.ch", "", "imap.gmx.net", "mail.gmx.net", 465, false, false, ""},
    MailProvider{"GMX", "gmx.com", "", "imap.gmx.com", "mail.gmx.com", 465, false, false, ""},
    MailProvider{"WEB.DE", "web.de", "", "imap.web.de", "smtp.web.de", 587, false, false, ""},
    MailProvider{"T-Online", "t-online.de", "", "secureimap.t-online.de", "securesmtp.t-online.de", 465, false, false, ""},
    MailProvider{"IONOS", "", "kundenserver.de", "imap.ionos.de", "smtp.ionos.de", 465, false, false, ""},
    MailProvider{"Posteo", "posteo.de posteo.net", "posteo.de", "posteo.de", "posteo.de", 465, false, false, ""},
    MailProvider{"mailbox.org", "mailbox.org", "mailbox.org", "imap.mailbox.org", "smtp.mailbox.org", 465, false, false, ""},
    MailProvider{"Zoho", "zoho.com zohomail.com", "zoho.com", "imap.zoho.com", "smtp.zoho.com", 465, true, true, ""},
    MailProvider{"Yandex", "yandex.com yandex.ru ya.ru", "yandex.net", "imap.yandex.com", "smtp.yandex.com", 465, false, true, ""},
    MailProvider{"Mail.ru", "mail.ru bk.ru list.ru inbox.ru", "", "imap.mail.ru", "smtp.mail.ru", 465, false, true, ""},
    MailProvider{"Orange", "orange.fr wanadoo.fr", "", "imap.orange.fr", "smtp.orange.fr", 465, false, false, ""},
    MailProvider{"Gandi", "", "mail.gandi.net", "mail.gandi.net", "mail.gandi.net", 465, false, false, ""},
    MailProvider{"OVHcloud", "", "mail.ovh.net", "ssl0.ovh.net", "ssl0.ovh.net", 465, false, false, ""},
    MailProvider{"Migadu", "", "migadu.com", "imap.migadu.com", "smtp.migadu.com", 465, false, false, ""},
    MailProvider{"Seznam", "seznam.cz", "seznam.cz", "imap.seznam.cz", "smtp.seznam.cz", 465, false, false, ""},
    MailProvider{"WP", "wp.pl", "", "imap.wp.pl", "smtp.wp.pl", 465, false, false, ""},
    MailProvider{"o2", "o2.pl", "", "poczta.o2.pl", "poczta.o2.pl", 465, false, false, ""},
    MailProvider{"Onet", "onet.pl", "", "imap.poczta.onet.pl", "smtp.poczta.onet.pl", 465, false, false, ""},
    MailProvider{"Freemail", "freemail.hu", "", "imap.freemail.hu", "smtp.freemail.hu", 587, false, false, ""},
    MailProvider{"ukr.net", "ukr.net", "", "imap.ukr.net", "smtp.ukr.net", 465, false, true, ""},
};
// clang-format on

QStringList wordsIn(const char *list) { return QString::fromLatin1(list).split(u' ', Qt::SkipEmptyParts); }

} // namespace

const MailProvider *findProviderByDomain(const QString &domain)
{
    for (const MailProvider &provider : mailProviders) {
        if (wordsIn(provider.domains).contains(domain, Qt::CaseInsensitive)) {
            return &provider;
        }
    }
    return nullptr;
}

const MailProvider *findProviderByServer(const QString &imapHost)
{
    for (const MailProvider &provider : mailProviders) {
        if (imapHost.compare(QLatin1StringView(provider.imapHost), Qt::CaseInsensitive) == 0) {
            return &provider;
        }
    }
    return nullptr;
}

const MailProvider *findProviderByExchangers(const QStringList &exchangers)
{
    for (const QString &host : exchangers) {
        for (const MailProvider &provider : mailProviders) {
            const QStringList endings = wordsIn(provider.exchangers);
            const bool match = std::any_of(endings.begin(), endings.end(), [&host](const QString &ending) {
                return host == ending || host.endsWith(u'.' + ending);
            });
            if (match) {
                return &provider;
            }
        }
    }
    return nullptr;
}

} // namespace deskbell::hub
