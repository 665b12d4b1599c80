// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/mailservers.h"

#include <QStringList>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Provider {
    const char *domains; // separated by spaces
    const char *imap;
    const char *smtp;
    int smtpPort;
    bool appPassword;
};

constexpr Provider providers[] = {
    {"gmail.com googlemail.com", "imap.gmail.com", "smtp.gmail.com", 465, true},
    {"icloud.com me.com mac.com", "imap.mail.me.com", "smtp.mail.me.com", 587, true},
    {"yahoo.com yahoo.co.uk yahoo.de ymail.com", "imap.mail.yahoo.com", "smtp.mail.yahoo.com", 465, true},
    {"outlook.com hotmail.com live.com", "outlook.office365.com", "smtp-mail.outlook.com", 587, true},
    {"fastmail.com fastmail.fm", "imap.fastmail.com", "smtp.fastmail.com", 465, true},
    {"gmx.de gmx.net gmx.at", "imap.gmx.net", "mail.gmx.net", 465, false},
    {"web.de", "imap.web.de", "smtp.web.de", 587, false},
    {"mail.ru bk.ru list.ru inbox.ru", "imap.mail.ru", "smtp.mail.ru", 465, true},
    {"yandex.ru yandex.com ya.ru", "imap.yandex.com", "smtp.yandex.com", 465, true},
    {"wp.pl", "imap.wp.pl", "smtp.wp.pl", 465, false},
    {"o2.pl", "poczta.o2.pl", "poczta.o2.pl", 465, false},
    {"onet.pl", "imap.poczta.onet.pl", "smtp.poczta.onet.pl", 465, false},
    {"freemail.hu", "imap.freemail.hu", "smtp.freemail.hu", 587, false},
    {"ukr.net", "imap.ukr.net", "smtp.ukr.net", 465, true},
};

} // namespace

MailServers guessMailServers(const QString &address)
{
    const QString domain = address.section(u'@', -1).trimmed().toLower();
    MailServers servers;
    servers.imapSecurity = u"tls"_s;
    servers.smtpSecurity = u"tls"_s;
    if (!address.contains(u'@') || domain.isEmpty()) {
        return servers;
    }
    for (const Provider &provider : providers) {
        if (QString::fromLatin1(provider.domains).split(u' ').contains(domain)) {
            servers.imapHost = QLatin1StringView(provider.imap);
            servers.smtpHost = QLatin1StringView(provider.smtp);
            servers.smtpPort = provider.smtpPort;
            servers.smtpSecurity = provider.smtpPort == 587 ? u"starttls"_s : u"tls"_s;
            servers.needsAppPassword = provider.appPassword;
            return servers;
        }
    }
    servers.imapHost = u"imap."_s + domain;
    servers.smtpHost = u"smtp."_s + domain;
    return servers;
}

} // namespace deskbell
