// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/channels/email/copylookup.h"

#include "hub/channels/email/imapclient.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace deskbell::hub {

namespace {

/// What finds the copy of a mail. The server counts days by its own zone, so a day more on both sides.
QByteArray keysOf(const CopyLookup::Mail &mail)
{
    if (!mail.messageId.isEmpty()) {
        return "HEADER Message-ID " + imapQuoted(mail.messageId);
    }
    const auto day = [](const QDate &date) { return QLocale::c().toString(date, u"d-MMM-yyyy"_s).toLatin1(); };
    const QDate date = mail.date.date();
    return "LARGER " + QByteArray::number(mail.size - 1) + " SMALLER " + QByteArray::number(mail.size + 1) + " SINCE "
        + day(date.addDays(-1)) + " BEFORE " + day(date.addDays(2));
}

} // namespace

CopyLookup::CopyLookup(const EmailSettings &settings, std::vector<Mail> mails, Found done, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_mails(std::move(mails))
    , m_done(std::move(done))
{ }

void CopyLookup::start()
{
    m_client = new ImapClient(m_settings.imap, {}, this);
    connect(m_client, &ImapClient::failed, this, [this](const MailFailure &failure) { finish(std::nullopt, failure.words); });
    connect(m_client, &ImapClient::untagged, this,
            [this](const ImapResponse &response) { m_hit = m_hit || !readImapSearch(response).isEmpty(); });
    connect(m_client, &ImapClient::ready, this, [this] {
        m_client->command("EXAMINE " + imapQuoted(encodeFolderName(m_settings.handledFolder)), [this](const ImapStatus &status) {
            if (status.isOk()) {
                askNext();
            } else {
                finish(QSet<quint32>(), {}); // where there is no folder, there is no copy
            }
        });
    });
    m_client->open();
}

void CopyLookup::cancel()
{
    m_done = nullptr;
    finish(std::nullopt, {});
}

void CopyLookup::askNext()
{
    if (m_next == m_mails.size()) {
        return finish(m_there, {});
    }
    const Mail &mail = m_mails[m_next++];
    m_hit = false;
    m_client->command("UID SEARCH " + keysOf(mail), [this, uid = mail.uid](const ImapStatus &status) {
        if (!status.isOk()) {
            return finish(std::nullopt, status.words);
        }
        if (m_hit) {
            m_there.insert(uid);
        }
        askNext();
    });
}

void CopyLookup::finish(const std::optional<QSet<quint32>> &there, const QString &words)
{
    if (m_client) {
        std::exchange(m_client, nullptr)->retire();
        deleteLater();
    }
    if (const auto done = std::exchange(m_done, nullptr)) {
        done(there, words);
    }
}

} // namespace deskbell::hub
