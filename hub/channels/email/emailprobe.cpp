// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/channels/email/emailprobe.h"

#include "hub/channels/email/certificate.h"
#include "hub/channels/email/imapclient.h"
#include "hub/channels/email/oauthtokens.h"
#include "hub/channels/email/serverfinder.h"
#include "hub/channels/email/smtpclient.h"
#include "hub/channels/hop.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace deskbell::hub {

namespace {

// A person waits for the answer, and the console for 20 s.
constexpr auto probePatience = 17s;
constexpr auto stallPatience = 15s;
constexpr qsizetype mostFolders = 500; // a person chooses among them

/// What one of the two servers said so far.
struct ProbedPart {
    QString name{}; ///< "imap" or "smtp"
    QJsonArray steps{};
    bool secured = false;
    bool loggedIn = false;
    bool over = false;
};

/// One attempt at both servers, at the same time; deletes itself when it is through.
class EmailProbe : public QObject
{
public:
    EmailProbe(const EmailSettings &settings, std::function<void(QJsonObject)> done)
        : m_settings(settings)
        , m_done(std::move(done))
    {
        m_settings.imap.stall = std::min<std::chrono::milliseconds>(m_settings.imap.stall, stallPatience);
        m_settings.smtp.stall = std::min<std::chrono::milliseconds>(m_settings.smtp.stall, stallPatience);
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
        m_limit.setSingleShot(true);
        connect(&m_limit, &QTimer::timeout, this, [this] {
            const MailFailure late{.kind = MailFailure::Kind::TimedOut, .words = u"the server did not answer in time"_s};
            endImap(&late);
            endSmtp(&late);
        });
    }

    void start()
    {
        m_limit.start(probePatience);
        m_imap = new ImapClient(m_settings.imap, {}, this);
        connect(m_imap, &ImapClient::secured, this,
                [this] { noteSecured(m_in, m_settings.imap.security, m_imap->connection()); });
        connect(m_imap, &ImapClient::ready, this, [this] { listFolders(); });
        connect(m_imap, &ImapClient::untagged, this, [this](const ImapResponse &response) { noteFolder(response); });
        connect(m_imap, &ImapClient::failed, this, [this](const MailFailure &failure) { endImap(&failure); });
        m_smtp = new SmtpClient(m_settings.smtp, this);
        connect(m_smtp, &SmtpClient::secured, this,
                [this] { noteSecured(m_out, m_settings.smtp.security, m_smtp->connection()); });
        connect(m_smtp, &SmtpClient::ready, this, [this] {
            note(m_out, u"login"_s, true, m_settings.smtp.user.isEmpty() ? u"no login is set up"_s : QString());
            endSmtp(nullptr);
        });
        connect(m_smtp, &SmtpClient::failed, this, [this](const MailFailure &failure) { endSmtp(&failure); });
        m_imap->open();
        m_smtp->open();
    }

private:
    void listFolders()
    {
        note(m_in, u"login"_s, true, {});
        m_in.loggedIn = true;
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
            return endImap(nullptr);
        }
        const QString folder = m_toOpen.takeFirst();
        const bool inbox = folder.compare("INBOX"_L1, Qt::CaseInsensitive) == 0;
        const bool idle = m_imap->has("IDLE");
        m_imap->command("EXAMINE " + imapQuoted(encodeFolderName(folder)), [this, folder, inbox, idle](const ImapStatus &status) {
            const QString words = !status.isOk() ? status.words
                : idle || !inbox                 ? QString()
                                 : u"the server does not announce new mail (no IDLE); it is asked every few minutes"_s;
            if (inbox) {
                note(m_in, u"inbox"_s, status.isOk(), words);
            } else {
                note(m_in, u"folder"_s, status.isOk(), words.isEmpty() ? folder : folder + u": "_s + words);
            }
            openNext();
        });
    }

    void endImap(const MailFailure *failure)
    {
        if (!m_in.over && failure) {
            noteFailure(m_in, *failure, m_imap->connection());
        }
        if (!std::exchange(m_in.over, true)) {
            m_imap->retire();
            finish();
        }
    }

    void endSmtp(const MailFailure *failure)
    {
        if (!m_out.over && failure) {
            noteFailure(m_out, *failure, m_smtp->connection());
        }
        if (!std::exchange(m_out.over, true)) {
            m_smtp->retire();
            finish();
        }
    }

    void noteSecured(ProbedPart &part, Security security, const SecureSocket &connection)
    {
        part.secured = true;
        note(part, u"lookup"_s, true, {});
        note(part, u"connect"_s, true, {});
        if (security != Security::None) {
            note(part, u"tls"_s, true, {}, describeCertificate(connection));
        }
    }

    /// Into the step where it happened; those before it went well.
    void noteFailure(ProbedPart &part, const MailFailure &failure, const SecureSocket &connection)
    {
        if (part.loggedIn) {
            return note(part, u"inbox"_s, false, failure.words);
        }
        if (part.secured) {
            return note(part, u"login"_s, false, failure.words);
        }
        const auto stage = connection.stage();
        if (stage == SecureSocket::Stage::Lookup && failure.kind != MailFailure::Kind::Tls) {
            return note(part, u"lookup"_s, false, failure.words);
        }
        note(part, u"lookup"_s, true, {});
        if (failure.kind == MailFailure::Kind::Tls || stage == SecureSocket::Stage::Handshake) {
            note(part, u"connect"_s, true, {});
            return note(part, u"tls"_s, false, failure.words, describeCertificate(connection));
        }
        note(part, u"connect"_s, false, failure.words);
    }

    void note(ProbedPart &part, const QString &step, bool ok, const QString &detail, const QJsonObject &certificate = {})
    {
        m_ok = m_ok && ok;
        QJsonObject said{{u"step"_s, part.name + u'.' + step}, {u"ok"_s, ok}, {u"detail"_s, detail}};
        if (!certificate.isEmpty()) {
            said[u"certificate"_s] = certificate;
        }
        part.steps.append(said);
    }

    void finish()
    {
        if (!m_in.over || !m_out.over) {
            return;
        }
        m_limit.stop();
        QJsonArray steps = m_in.steps;
        for (const QJsonValue step : std::as_const(m_out.steps)) {
            steps.append(step);
        }
        QJsonObject report{{u"ok"_s, m_ok}, {u"steps"_s, steps}, {u"folders"_s, m_folders}};
        if (!m_rotated.isEmpty()) {
            report[u"rotated"_s] = m_rotated;
        }
        if (const auto done = std::exchange(m_done, nullptr)) {
            done(report);
        }
        deleteLater();
    }

    EmailSettings m_settings;
    std::function<void(QJsonObject)> m_done;
    ImapClient *m_imap = nullptr;
    SmtpClient *m_smtp = nullptr;
    ProbedPart m_in{.name = u"imap"_s};
    ProbedPart m_out{.name = u"smtp"_s};
    QTimer m_limit;
    QStringList m_toOpen;
    QJsonArray m_folders;
    QJsonObject m_rotated;
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
    const auto begin = onEventLoop(QCoreApplication::instance(), [done = std::move(done)](const QJsonObject &asked) {
        const auto read = readEmailSettings(asked, {});
        if (!read) {
            const QString part = read.error().field.startsWith("smtp"_L1) ? u"smtp.connect"_s : u"imap.connect"_s;
            done(
                {{u"ok"_s, false},
                 {u"steps"_s, QJsonArray{QJsonObject{{u"step"_s, part}, {u"ok"_s, false}, {u"detail"_s, read.error().detail}}}}});
            return;
        }
        (new EmailProbe(*read, done))->start(); // deletes itself
    });
    begin(settings);
}

void proposeEmail(const QJsonObject &about, std::function<void(QJsonObject)> done)
{
    const auto begin = onEventLoop(QCoreApplication::instance(), [done = std::move(done)](const QJsonObject &asked) {
        auto *finder = new ServerFinder(asked[u"address"_s].toString(), asked[u"directory"_s].toBool(), usualEdges(), done,
                                        QCoreApplication::instance());
        finder->start(); // deletes itself
    });
    begin(about);
}

} // namespace deskbell::hub
