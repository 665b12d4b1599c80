// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace deskbell::test {

struct MailUser {
    QString address{};
    QString password = QStringLiteral("secret");
    int quotaBytes = 0; ///< 0: as much as there is room
};

/// Real mail servers on free ports of the loopback interface, all their files in one temporary folder: Dovecot (IMAP, LMTP) and
/// Exim (SMTP, submission with STARTTLS, submissions with TLS). Both end with this object, or with the test program if it
/// crashes. Domains desk.test and cust.test are local; mail to others is refused (550).
class MailServers
{
public:
    /// Why the servers cannot run here; empty: they can.
    static QString whyNot();

    MailServers()
        : MailServers({{QStringLiteral("support@desk.test")},
                       {QStringLiteral("sales@desk.test")},
                       {QStringLiteral("alice@cust.test")},
                       {QStringLiteral("bob@cust.test")}})
    { }
    explicit MailServers(const QList<MailUser> &users);
    ~MailServers();
    MailServers(const MailServers &) = delete;
    MailServers &operator=(const MailServers &) = delete;

    /// False: see error().
    bool start();
    QString error() const { return m_error; }
    /// What the servers wrote, for failure messages.
    QByteArray logs() const;

    QString host() const { return QStringLiteral("localhost"); }
    quint16 imapPort() const { return m_ports.imap; }
    quint16 imapsPort() const { return m_ports.imaps; }
    quint16 smtpPort() const { return m_ports.smtp; }
    quint16 submissionPort() const { return m_ports.submission; }
    quint16 submissionsPort() const { return m_ports.submissions; }
    /// The authority that signed the servers' certificates.
    QString caFile() const { return path(QStringLiteral("tls/ca.pem")); }
    /// An authority that signed nothing here.
    QString otherCaFile() const { return path(QStringLiteral("tls/otherca.pem")); }

    enum class Certificate { Good, OtherName };
    /// Takes effect at start() or restart.
    void useCertificate(Certificate certificate);
    /// Makes tls/NAME.pem and tls/NAME.key, signed by caFile(), for \a subjectAltName ("DNS:a.test,DNS:b.test").
    bool makeCertificate(const QString &name, const QByteArray &subjectAltName);
    /// Before start(): both servers take XOAUTH2 too. Dovecot asks http://127.0.0.1:\a port/introspect about a token, Exim knows those of
    /// allowToken().
    void takeTokensOf(quint16 port) { m_introspection = port; }
    /// Before start(): the IMAP server says that it can this and nothing else, e.g. "IMAP4rev1 IDLE".
    void sayCapabilities(const QByteArray &words) { m_capabilities = words; }
    /// Before start(): every mailbox has a folder of this name, which the server says is for archived mail (RFC 6154).
    void haveArchive(const QByteArray &name) { m_archive = name; }
    bool allowToken(const QString &token, const QString &user);
    void forgetTokens() { writeFile(path(QStringLiteral("tokens")), "\n"); }

    /// A channel file as in docs/protocol.md; \a security is "tls", "starttls" or "none".
    QJsonObject channelFile(const QString &address, const QString &security = QStringLiteral("tls"),
                            const QString &name = QStringLiteral("Support")) const;

    /// Hands \a raw to the SMTP server, which delivers it into the mailbox. False: see error().
    bool deliver(const QString &from, const QString &to, const QByteArray &raw);
    /// A plain mail; \a from is an address, or "Name <address>". \returns its Message-ID with brackets, empty on failure.
    QByteArray deliverText(const QString &from, const QString &to, const QString &subject, const QString &text,
                           const QByteArray &moreHeaders = {});
    /// Writes mails straight into a folder of the mailbox (empty: INBOX), as many as you like. \a times: when they came, one each;
    /// empty: now.
    bool fill(const QString &user, const QList<QByteArray> &mails, const QString &folder = {},
              const QList<QDateTime> &times = {});
    /// The raw mails of a folder (empty: INBOX), oldest first, line ends as CRLF.
    QList<QByteArray> readMailbox(const QString &user, const QString &folder = {}) const;
    /// Makes the folder anew, empty and with another UIDVALIDITY.
    bool recreateFolder(const QString &user, const QString &folder);

    /// Answers 451 to mail for this local part, until it is turned off.
    void tempfail(const QString &localPart, bool on = true);
    /// Answers 550 to mail for this local part.
    void reject(const QString &localPart, bool on = true);
    // Mail to bounce@… is accepted and comes back as a delivery failure.

    void killImapSessions(); ///< SIGKILL
    void freezeImapSessions(); ///< SIGSTOP: the connection stays, nobody answers
    void thawImapSessions();
    int imapSessionCount() const;
    bool startImap();
    void stopImap();
    bool startSmtp();
    void stopSmtp();
    void freezeSmtp();
    void thawSmtp();

    QString path(const QString &below) const { return m_dir.path() + u'/' + below; }

private:
    struct Ports {
        quint16 imap = 0, imaps = 0, lmtp = 0, smtp = 0, submission = 0, submissions = 0;
    };

    bool prepare();
    bool makeCertificates();
    bool writeConfigurations();
    bool run(const QString &program, const QStringList &arguments);
    bool launch(std::unique_ptr<QProcess> &process, const QString &program, const QStringList &arguments,
                const QList<quint16> &ports);
    bool waitForPort(quint16 port, const QProcess &process);
    void end(std::unique_ptr<QProcess> &process);
    bool listOnDisk(const QString &file, const QString &localPart, bool on);
    QString maildir(const QString &user, const QString &folder) const;
    QList<qint64> imapSessions() const;
    void signalSessions(int signal) const;
    bool writeFile(const QString &file, const QByteArray &content);

    QList<MailUser> m_users;
    QTemporaryDir m_dir;
    Ports m_ports;
    std::unique_ptr<QProcess> m_dovecot;
    std::unique_ptr<QProcess> m_exim;
    QString m_error;
    int m_filled = 0;
    quint16 m_introspection = 0;
    QByteArray m_capabilities{};
    QByteArray m_archive{};
    bool m_prepared = false;
};

} // namespace deskbell::test
