// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/channels/email/emailprobe.h"

#include "hub/channels/email/certificate.h"
#include "hub/channels/email/imapclient.h"
#include "hub/channels/email/oauthtokens.h"
#include "hub/channels/email/serverfinder.h"
#include "hub/channels/email/smtpclient.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace deskbell::hub {

namespace {

// A person waits for the answer.
constexpr auto probePatience = 20s;
constexpr qsizetype mostFolders = 500; // a person chooses among them

/// One attempt at both servers; deletes itself when it is through.
class EmailProbe : public QObject
{
public:
    EmailProbe(const EmailSettings &settings, std::function<void(QJsonObject)> done)
        : m_settings(settings)
        , m_done(std::move(done))
    {
        m_settings.imap.stall = std::min<std::chrono::milliseconds>(m_settings.imap.stall, probePatience);
        m_settings.smtp.stall = std::min<std::chrono::milliseconds>(m_settings.smtp.stall, probePatience);
        if (m_settings.oauth.isSet()) {
            const auto tokens = std::make_shared<OAuthTokens>(m_settings.oauth, [this](const QString &refreshToken) {
                m_rotated = {{u"oauth"_s, QJsonObject{{u"refresh_token"_s, refreshToken}}}};
            });
            m_settings.imap.tokens = m_settings.smtp.tokens = tokens;
        }
        m_toOpen = m_settings.folders;
        if (m_settings.handled == Handled::Move) {
            m_toOpen.append(m_settings.handledFolder);
        }
    }

    void start()
    {
        m_imap = new ImapClient(m_settings.imap, {}, this);
        m_part = u"imap"_s;
        connect(m_imap, &ImapClient::secured, this, [this] { noteSecured(m_settings.imap.security, m_imap->connection()); });
        connect(m_imap, &ImapClient::ready, this, [this] { listFolders(); });
        connect(m_imap, &ImapClient::untagged, this, [this](const ImapResponse &response) { noteFolder(response); });
        connect(m_imap, &ImapClient::failed, this, [this](const MailFailure &failure) {
            noteFailure(failure, m_imap->connection());
            m_imap->retire();
            trySmtp();
        });
        m_imap->open();
    }

private:
    void listFolders()
    {
        note(u"login"_s, true, {});
        m_loggedIn = true;
        m_imap->command("LIST \"\" \"*\"", [this](const ImapStatus &) { openNext(); });
    }

    void noteFolder(const ImapResponse &response)
    {
        const auto folder = readImapList(response);
        if (!folder || folder->attributes.contains("\\noselect") || folder->attributes.contains("\\nonexistent")
            || m_folders.size() >= mostFolders) {
            return;
        }
        QString role;
        for (const char *known : {"sent", "junk", "trash", "drafts", "archive", "all"}) {
            if (folder->attributes.contains(QByteArray("\\") + known)) {
                role = QLatin1StringView(known);
            }
        }
        m_folders.append(QJsonObject{{u"name"_s, folder->name}, {u"role"_s, role}});
    }

    /// Each folder that is watched or moved to, one after the other.
    void openNext()
    {
        if (m_toOpen.isEmpty()) {
            m_imap->retire();
            return trySmtp();
        }
        const QString folder = m_toOpen.takeFirst();
        const bool inbox = folder.compare("INBOX"_L1, Qt::CaseInsensitive) == 0;
        const bool idle = m_imap->has("IDLE");
        m_imap->command("EXAMINE " + imapQuoted(encodeFolderName(folder)), [this, folder, inbox, idle](const ImapStatus &status) {
            const QString words = !status.isOk() ? status.words
                : idle || !inbox                 ? QString()
                                 : u"the server does not announce new mail (no IDLE); it is asked every few minutes"_s;
            if (inbox) {
                note(u"inbox"_s, status.isOk(), words);
            } else {
                note(u"folder"_s, status.isOk(), words.isEmpty() ? folder : folder + u": "_s + words);
            }
            openNext();
        });
    }

    void trySmtp()
    {
        m_smtp = new SmtpClient(m_settings.smtp, this);
        m_part = u"smtp"_s;
        m_secured = m_loggedIn = false;
        connect(m_smtp, &SmtpClient::secured, this, [this] { noteSecured(m_settings.smtp.security, m_smtp->connection()); });
        connect(m_smtp, &SmtpClient::ready, this, [this] {
            note(u"login"_s, true, m_settings.smtp.user.isEmpty() ? u"no login is set up"_s : QString());
            finish();
        });
        connect(m_smtp, &SmtpClient::failed, this, [this](const MailFailure &failure) {
            noteFailure(failure, m_smtp->connection());
            finish();
        });
        m_smtp->open();
    }

    void noteSecured(Security security, const SecureSocket &connection)
    {
        m_secured = true;
        note(u"lookup"_s, true, {});
        note(u"connect"_s, true, {});
        if (security != Security::None) {
            note(u"tls"_s, true, {}, describeCertificate(connection));
        }
    }

    /// Into the step where it happened; those before it went well.
    void noteFailure(const MailFailure &failure, const SecureSocket &connection)
    {
        if (m_loggedIn) {
            return note(u"inbox"_s, false, failure.words);
        }
        if (m_secured) {
            return note(u"login"_s, false, failure.words);
        }
        const auto stage = connection.stage();
        if (stage == SecureSocket::Stage::Lookup && failure.kind != MailFailure::Kind::Tls) {
            return note(u"lookup"_s, false, failure.words);
        }
        note(u"lookup"_s, true, {});
        if (failure.kind == MailFailure::Kind::Tls || stage == SecureSocket::Stage::Handshake) {
            note(u"connect"_s, true, {});
            return note(u"tls"_s, false, failure.words, describeCertificate(connection));
        }
        note(u"connect"_s, false, failure.words);
    }

    void note(const QString &step, bool ok, const QString &detail, const QJsonObject &certificate = {})
    {
        m_ok = m_ok && ok;
        QJsonObject said{{u"step"_s, m_part + u'.' + step}, {u"ok"_s, ok}, {u"detail"_s, detail}};
        if (!certificate.isEmpty()) {
            said[u"certificate"_s] = certificate;
        }
        m_steps.append(said);
    }

    void finish()
    {
        m_smtp->retire();
        if (const auto done = std::exchange(m_done, nullptr)) {
            QJsonObject report{{u"ok"_s, m_ok}, {u"steps"_s, m_steps}, {u"folders"_s, m_folders}};
            if (!m_rotated.isEmpty()) {
                report[u"rotated"_s] = m_rotated;
            }
            done(report);
        }
        deleteLater();
    }

    EmailSettings m_settings;
    std::function<void(QJsonObject)> m_done;
    ImapClient *m_imap = nullptr;
    SmtpClient *m_smtp = nullptr;
    QString m_part;
    QStringList m_toOpen;
    QJsonArray m_steps;
    QJsonArray m_folders;
    QJsonObject m_rotated;
    bool m_secured = false;
    bool m_loggedIn = false;
    bool m_ok = true;
};

FinderEdges usualEdges()
{
    FinderEdges edges;
    edges.nameServers = qEnvironmentVariable("DESKBELL_NAME_SERVERS");
    return edges;
}

} // namespace

void probeEmail(const QJsonObject &settings, std::function<void(QJsonObject)> done)
{
    const auto begin = [settings, done = std::move(done)] {
        const auto read = readEmailSettings(settings, {});
        if (!read) {
            const QString part = read.error().field.startsWith("smtp"_L1) ? u"smtp.connect"_s : u"imap.connect"_s;
            done(
                {{u"ok"_s, false},
                 {u"steps"_s, QJsonArray{QJsonObject{{u"step"_s, part}, {u"ok"_s, false}, {u"detail"_s, read.error().detail}}}}});
            return;
        }
        (new EmailProbe(*read, done))->start(); // deletes itself
    };
    QMetaObject::invokeMethod(QCoreApplication::instance(), begin, Qt::QueuedConnection);
}

void proposeEmail(const QJsonObject &about, std::function<void(QJsonObject)> done)
{
    const auto begin = [about, done = std::move(done)] {
        auto *finder = new ServerFinder(about[u"address"_s].toString(), about[u"directory"_s].toBool(), usualEdges(), done,
                                        QCoreApplication::instance());
        finder->start(); // deletes itself
    };
    QMetaObject::invokeMethod(QCoreApplication::instance(), begin, Qt::QueuedConnection);
}

} // namespace deskbell::hub
