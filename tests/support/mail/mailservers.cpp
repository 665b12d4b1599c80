// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/mail/mailservers.h"

#include "tests/support/mail/mailconfig.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>
#include <QUuid>

#include <algorithm>
#include <csignal>
#include <grp.h>
#include <pwd.h>
#include <sys/prctl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace deskbell::test {

namespace {

QString findServerProgram(const QString &name)
{
    const QString found = QStandardPaths::findExecutable(name);
    return found.isEmpty() ? QStandardPaths::findExecutable(name, {u"/usr/sbin"_s, u"/sbin"_s, u"/usr/local/sbin"_s}) : found;
}

bool isRoot() { return geteuid() == 0; }

/// Gives \a path to a system user; without root everything is ours anyway.
void giveTo(const QString &path, const char *user)
{
    const passwd *entry = isRoot() ? getpwnam(user) : nullptr;
    if (entry && chown(QFile::encodeName(path).constData(), entry->pw_uid, entry->pw_gid) != 0) {
        qWarning("cannot give %s to %s", qPrintable(path), user);
    }
}

/// Ports nobody listens on now.
QList<quint16> freePorts(int count)
{
    std::vector<std::unique_ptr<QTcpServer>> held;
    QList<quint16> ports;
    for (int i = 0; i < count; ++i) {
        held.push_back(std::make_unique<QTcpServer>());
        held.back()->listen(QHostAddress::LocalHost, 0);
        ports.append(held.back()->serverPort());
    }
    return ports;
}

QByteArray readWhole(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// One reply of an SMTP server, the last line of it.
QByteArray smtpAnswer(QTcpSocket &socket)
{
    for (;;) {
        while (!socket.canReadLine()) {
            if (!socket.waitForReadyRead(30'000)) {
                return {};
            }
        }
        const QByteArray line = socket.readLine();
        if (line.size() < 4 || line[3] != '-') {
            return line.trimmed();
        }
    }
}

} // namespace

QString MailServers::whyNot()
{
    for (const QString &program : {u"dovecot"_s, u"exim4"_s, u"openssl"_s}) {
        if (findServerProgram(program).isEmpty()) {
            return u"skipped: no "_s + program;
        }
    }
    return {};
}

MailServers::MailServers(const QList<MailUser> &users)
    // Short, whatever TMPDIR says: Dovecot's sockets lie below, and their paths end at 108 bytes.
    : m_users(users)
    , m_dir(u"/tmp/dbmail-XXXXXX"_s)
{ }

MailServers::~MailServers()
{
    stopSmtp();
    stopImap();
}

bool MailServers::start() { return prepare() && startImap() && startSmtp(); }

QByteArray MailServers::logs() const
{
    return "dovecot:\n" + readWhole(path(u"dovecot.log"_s)).right(8000) + "\nexim:\n"
        + readWhole(path(u"exim/log/mainlog"_s)).right(4000) + readWhole(path(u"exim/log/paniclog"_s)).right(2000);
}

void MailServers::useCertificate(Certificate certificate)
{
    if (!prepare()) {
        return;
    }
    const QString from = certificate == Certificate::Good ? u"tls/good"_s : u"tls/other"_s;
    for (const QString &ending : {u".pem"_s, u".key"_s}) {
        writeFile(path(u"tls/server"_s + ending), readWhole(path(from + ending)));
    }
}

QJsonObject MailServers::channelFile(const QString &address, const QString &security, const QString &name) const
{
    QString password;
    for (const MailUser &user : m_users) {
        if (user.address == address) {
            password = user.password;
        }
    }
    const bool tls = security == "tls"_L1;
    QJsonObject imap{{u"host"_s, host()},
                     {u"port"_s, tls ? imapsPort() : imapPort()},
                     {u"security"_s, security},
                     {u"user"_s, address},
                     {u"password"_s, password}};
    QJsonObject smtp = imap;
    smtp[u"port"_s] = tls ? submissionsPort() : submissionPort();
    if (security != "none"_L1) {
        imap[u"ca_file"_s] = smtp[u"ca_file"_s] = caFile();
    }
    return {{u"kind"_s, u"email"_s}, {u"name"_s, name}, {u"address"_s, address},
            {u"imap"_s, imap},       {u"smtp"_s, smtp}, {u"sent_copy"_s, true}};
}

bool MailServers::deliver(const QString &from, const QString &to, const QByteArray &raw)
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, smtpPort());
    const auto expect = [this, &socket](const char *code) {
        const QByteArray answer = smtpAnswer(socket);
        if (!answer.startsWith(code)) {
            m_error = u"SMTP server: "_s + QString::fromUtf8(answer);
        }
        return answer.startsWith(code);
    };
    const auto say = [&socket, &expect](const QByteArray &line, const char *code) {
        socket.write(line + "\r\n");
        return expect(code);
    };
    QByteArray content = raw;
    content.replace("\r\n", "\n").replace('\n', "\r\n").replace("\r\n.", "\r\n..");
    return socket.waitForConnected(10'000) && expect("220") && say("EHLO test.localhost", "250")
        && say("MAIL FROM:<" + from.toUtf8() + ">", "250") && say("RCPT TO:<" + to.toUtf8() + ">", "250") && say("DATA", "354")
        && say(content + "\r\n.", "250") && say("QUIT", "221");
}

QByteArray MailServers::deliverText(const QString &from, const QString &to, const QString &subject, const QString &text,
                                    const QByteArray &moreHeaders)
{
    const QByteArray id = '<' + QUuid::createUuid().toByteArray(QUuid::WithoutBraces) + "@cust.test>";
    const bool named = from.contains(u'<');
    const QByteArray sender = named ? from.toUtf8() : '<' + from.toUtf8() + '>';
    const QByteArray raw = "From: " + sender + "\r\nTo: <" + to.toUtf8() + ">\r\nSubject: " + subject.toUtf8()
        + "\r\nMessage-ID: " + id + "\r\nDate: " + QDateTime::currentDateTimeUtc().toString(Qt::RFC2822Date).toLatin1()
        + "\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n" + moreHeaders
        + "\r\n" + text.toUtf8() + "\r\n";
    const QString address = named ? from.section(u'<', 1).section(u'>', 0, 0) : from;
    return deliver(address, to, raw) ? id : QByteArray();
}

bool MailServers::fill(const QString &user, const QList<QByteArray> &mails, const QString &folder, const QList<QDateTime> &times)
{
    const QString dir = maildir(user, folder);
    for (const QString &part : {QString(), u"/tmp"_s, u"/new"_s, u"/cur"_s}) {
        if (!QDir().mkpath(dir + part)) {
            m_error = u"cannot make "_s + dir;
            return false;
        }
        giveTo(dir + part, "mail");
    }
    giveTo(maildir(user, {}), "mail");
    for (qsizetype i = 0; i < mails.size(); ++i) {
        const QString name =
            u"%1.M%2P%3.test"_s.arg(QDateTime::currentSecsSinceEpoch()).arg(++m_filled, 8, 10, QLatin1Char('0')).arg(getpid());
        if (!writeFile(dir + u"/tmp/"_s + name, mails[i])) {
            return false;
        }
        if (QFile file(dir + u"/tmp/"_s + name); !times.isEmpty() && file.open(QIODevice::ReadWrite)) {
            file.setFileTime(times[i], QFileDevice::FileModificationTime); // Dovecot's INTERNALDATE
        }
        giveTo(dir + u"/tmp/"_s + name, "mail");
        QFile::rename(dir + u"/tmp/"_s + name, dir + u"/new/"_s + name);
    }
    return true;
}

QList<QByteArray> MailServers::readMailbox(const QString &user, const QString &folder) const
{
    QFileInfoList files;
    for (const QString &part : {u"/cur"_s, u"/new"_s}) {
        files += QDir(maildir(user, folder) + part).entryInfoList(QDir::Files);
    }
    std::sort(files.begin(), files.end(), [](const QFileInfo &a, const QFileInfo &b) { return a.fileName() < b.fileName(); });
    QList<QByteArray> mails;
    for (const QFileInfo &file : std::as_const(files)) {
        mails.append(readWhole(file.filePath()).replace("\r\n", "\n").replace('\n', "\r\n"));
    }
    return mails;
}

bool MailServers::recreateFolder(const QString &user, const QString &folder)
{
    const QString configuration = path(u"dovecot.conf"_s);
    const QString doveadm = findServerProgram(u"doveadm"_s);
    run(doveadm, {u"-c"_s, configuration, u"mailbox"_s, u"delete"_s, u"-u"_s, user, folder});
    return run(doveadm, {u"-c"_s, configuration, u"mailbox"_s, u"create"_s, u"-u"_s, user, folder});
}

void MailServers::tempfail(const QString &localPart, bool on) { listOnDisk(u"tempfail"_s, localPart, on); }

void MailServers::reject(const QString &localPart, bool on) { listOnDisk(u"reject"_s, localPart, on); }

bool MailServers::allowToken(const QString &token, const QString &user)
{
    return writeFile(path(u"tokens"_s), readWhole(path(u"tokens"_s)) + token.toUtf8() + ": " + user.toUtf8() + '\n');
}

bool MailServers::listOnDisk(const QString &file, const QString &localPart, bool on)
{
    QByteArrayList lines = readWhole(path(file)).split('\n');
    const QByteArray line = localPart.toUtf8() + ": yes";
    lines.removeAll(line);
    lines.removeAll(QByteArray());
    if (on) {
        lines.append(line);
    }
    return writeFile(path(file), lines.join('\n') + '\n');
}

QList<qint64> MailServers::imapSessions() const
{
    QList<qint64> sessions;
    if (!m_dovecot) {
        return sessions;
    }
    const QStringList processes = QDir(u"/proc"_s).entryList(QDir::Dirs);
    for (const QString &process : processes) {
        // pid (name) state parent …
        const QByteArray stat = readWhole(u"/proc/%1/stat"_s.arg(process));
        if (stat.contains(" (imap) ")
            && stat.mid(stat.lastIndexOf(')') + 2).split(' ').value(1).toLongLong() == m_dovecot->processId()) {
            sessions.append(process.toLongLong());
        }
    }
    return sessions;
}

int MailServers::imapSessionCount() const { return int(imapSessions().size()); }

void MailServers::signalSessions(int signal) const
{
    for (const qint64 process : imapSessions()) {
        ::kill(pid_t(process), signal);
    }
}

void MailServers::killImapSessions() { signalSessions(SIGKILL); }

void MailServers::freezeImapSessions() { signalSessions(SIGSTOP); }

void MailServers::thawImapSessions() { signalSessions(SIGCONT); }

bool MailServers::startImap()
{
    return prepare()
        && launch(m_dovecot, findServerProgram(u"dovecot"_s), {u"-F"_s, u"-c"_s, path(u"dovecot.conf"_s)},
                  {m_ports.imap, m_ports.imaps, m_ports.lmtp});
}

void MailServers::stopImap()
{
    thawImapSessions();
    killImapSessions(); // or the master waits for them
    end(m_dovecot);
}

bool MailServers::startSmtp()
{
    return prepare()
        && launch(m_exim, findServerProgram(u"exim4"_s), {u"-C"_s, path(u"exim.conf"_s), u"-bdf"_s, u"-q10s"_s},
                  {m_ports.smtp, m_ports.submission, m_ports.submissions});
}

void MailServers::stopSmtp()
{
    thawSmtp();
    end(m_exim);
}

void MailServers::freezeSmtp()
{
    if (m_exim) {
        ::kill(pid_t(m_exim->processId()), SIGSTOP);
    }
}

void MailServers::thawSmtp()
{
    if (m_exim) {
        ::kill(pid_t(m_exim->processId()), SIGCONT);
    }
}

bool MailServers::prepare()
{
    if (m_prepared) {
        return true;
    }
    if (!m_dir.isValid()) {
        m_error = m_dir.errorString();
        return false;
    }
    // The servers' own users have to get through.
    QFile::setPermissions(m_dir.path(), QFile::Permissions(0x7755));
    for (const QString &below : {u"tls"_s, u"mail"_s, u"run"_s, u"state"_s, u"exim/log"_s, u"exim/spool"_s}) {
        QDir().mkpath(path(below));
    }
    giveTo(path(u"mail"_s), "mail");
    for (const QString &below : {u"exim"_s, u"exim/log"_s, u"exim/spool"_s}) {
        giveTo(path(below), "Debian-exim");
    }
    const QList<quint16> ports = freePorts(6);
    m_ports = {ports[0], ports[1], ports[2], ports[3], ports[4], ports[5]};
    m_prepared = makeCertificates() && writeConfigurations();
    if (m_prepared) {
        useCertificate(Certificate::Good);
    }
    return m_prepared;
}

bool MailServers::makeCertificates()
{
    const auto authority = [this](const QString &name) {
        return run(u"openssl"_s,
                   {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s,
                    u"-days"_s, u"3650"_s, u"-keyout"_s, path(u"tls/%1.key"_s.arg(name)), u"-out"_s,
                    path(u"tls/%1.pem"_s.arg(name)), u"-subj"_s, u"/CN=Test authority %1"_s.arg(name), u"-addext"_s,
                    u"basicConstraints=critical,CA:TRUE"_s});
    };
    return authority(u"ca"_s) && authority(u"otherca"_s) && makeCertificate(u"good"_s, "DNS:localhost,IP:127.0.0.1")
        && makeCertificate(u"other"_s, "DNS:mail.elsewhere.test");
}

bool MailServers::makeCertificate(const QString &name, const QByteArray &subjectAltName)
{
    const QString base = path(u"tls/"_s + name);
    return writeFile(base + u".ext"_s, "subjectAltName=" + subjectAltName + "\nbasicConstraints=CA:FALSE\n")
        && run(u"openssl"_s,
               {u"req"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s, u"-keyout"_s,
                base + u".key"_s, u"-out"_s, base + u".csr"_s, u"-subj"_s, u"/CN="_s + name})
        && run(u"openssl"_s,
               {u"x509"_s, u"-req"_s, u"-in"_s, base + u".csr"_s, u"-CA"_s, path(u"tls/ca.pem"_s), u"-CAkey"_s,
                path(u"tls/ca.key"_s), u"-CAcreateserial"_s, u"-days"_s, u"3650"_s, u"-extfile"_s, base + u".ext"_s, u"-out"_s,
                base + u".pem"_s});
}

bool MailServers::writeConfigurations()
{
    QByteArray users;
    QByteArray passwords;
    bool anyQuota = false;
    for (const MailUser &user : std::as_const(m_users)) {
        const QByteArray quota =
            user.quotaBytes > 0 ? "userdb_quota_rule=*:bytes=" + QByteArray::number(user.quotaBytes) : QByteArray();
        anyQuota = anyQuota || user.quotaBytes > 0;
        users += user.address.toUtf8() + ":{PLAIN}" + user.password.toUtf8() + "::::::" + quota + '\n';
        passwords += user.address.toUtf8() + ": " + user.password.toUtf8() + '\n';
    }
    QMap<QByteArray, QByteArray> values{
        {"DIR", m_dir.path().toUtf8()},
        {"IMAP", QByteArray::number(m_ports.imap)},
        {"IMAPS", QByteArray::number(m_ports.imaps)},
        {"LMTP", QByteArray::number(m_ports.lmtp)},
        {"SMTP", QByteArray::number(m_ports.smtp)},
        {"SUBMISSION", QByteArray::number(m_ports.submission)},
        {"SUBMISSIONS", QByteArray::number(m_ports.submissions)},
        {"MAILUSER", "mail"},
        {"MAILGROUP", "mail"},
        {"PLAINUSER", {}},
        {"QUOTA", anyQuota ? "mail_plugins = quota\nplugin {\n  quota = maildir:User quota\n}\n" : ""},
        {"CAPABILITY", m_capabilities.isEmpty() ? QByteArray() : "imap_capability = " + m_capabilities + '\n'},
        {"ARCHIVE",
         m_archive.isEmpty() ? QByteArray()
                             : "  mailbox \"" + m_archive + "\" {\n    auto = create\n    special_use = \\Archive\n  }\n"},
        {"MECHANISMS", m_introspection ? "xoauth2" : ""},
        {"TOKENPASSDB", m_introspection ? oauthPassdb(path({})) : QByteArray()},
        {"XOAUTH2", m_introspection ? eximXoauth2(path({})) : QByteArray()},
        {"EXIMEXTRA", {}}};
    if (!isRoot()) {
        const passwd *me = getpwuid(geteuid());
        const group *mine = getgrgid(getegid());
        const QByteArray user = me ? QByteArray(me->pw_name) : QByteArray::number(geteuid());
        const QByteArray own = mine ? QByteArray(mine->gr_name) : QByteArray::number(getegid());
        values["MAILUSER"] = user;
        values["MAILGROUP"] = own;
        values["PLAINUSER"] = "default_login_user = " + user + "\ndefault_internal_user = " + user + "\ndefault_internal_group = "
            + own + "\nservice anvil {\n  chroot =\n}\nservice imap-login {\n  chroot =\n}\nservice stats {\n  chroot =\n}\n";
        values["EXIMEXTRA"] = "exim_user = " + user + "\nexim_group = " + own + "\ndeliver_drop_privilege\n";
    }
    const QByteArray introspection =
        "introspection_mode = post\nintrospection_url = http://127.0.0.1:" + QByteArray::number(m_introspection)
        + "/introspect\nusername_attribute = username\nactive_attribute = active\nactive_value = true\n";
    if (m_introspection && !(writeFile(path(u"oauth.conf.ext"_s), introspection) && writeFile(path(u"tokens"_s), "\n"))) {
        return false;
    }
    return writeFile(path(u"users"_s), users) && writeFile(path(u"eximpw"_s), passwords) && writeFile(path(u"reject"_s), "\n")
        && writeFile(path(u"tempfail"_s), "\n") && writeFile(path(u"dovecot.conf"_s), dovecotConfiguration(values))
        && writeFile(path(u"exim.conf"_s), eximConfiguration(values));
}

bool MailServers::run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(30'000) || process.exitCode() != 0) {
        m_error = program + u": "_s + QString::fromUtf8(process.readAll());
        return false;
    }
    return true;
}

bool MailServers::launch(std::unique_ptr<QProcess> &process, const QString &program, const QStringList &arguments,
                         const QList<quint16> &ports)
{
    if (process) {
        return true;
    }
    process = std::make_unique<QProcess>();
    process->setProcessChannelMode(QProcess::MergedChannels);
    // Nothing is left behind when a test crashes or is killed.
    process->setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
    process->start(program, arguments);
    if (!process->waitForStarted()) {
        m_error = process->errorString();
        process.reset();
        return false;
    }
    for (const quint16 port : ports) {
        if (!waitForPort(port, *process)) {
            process->waitForReadyRead(100);
            m_error = program + u" does not come up: "_s + QString::fromUtf8(process->readAll() + logs());
            end(process);
            return false;
        }
    }
    return true;
}

bool MailServers::waitForPort(quint16 port, const QProcess &process)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 30'000 && process.state() == QProcess::Running) {
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, port);
        if (socket.waitForConnected(1000)) {
            return true;
        }
        QThread::msleep(20); // lint: paced (a port opens without telling anybody)
    }
    return false;
}

void MailServers::end(std::unique_ptr<QProcess> &process)
{
    if (!process) {
        return;
    }
    process->terminate();
    if (!process->waitForFinished(10'000)) {
        process->kill();
        process->waitForFinished(5'000);
    }
    process.reset();
}

QString MailServers::maildir(const QString &user, const QString &folder) const
{
    // Maildir++: sub-folders lie beside, with a dot for each level.
    const QString box = path(u"mail/"_s + user);
    return folder.isEmpty() || folder == "INBOX"_L1 ? box : box + u"/."_s + QString(folder).replace(u'/', u'.');
}

bool MailServers::writeFile(const QString &name, const QByteArray &content)
{
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
        m_error = name + u": "_s + file.errorString();
        return false;
    }
    file.close();
    return file.setPermissions(QFile::Permissions(0x6644));
}

} // namespace deskbell::test
