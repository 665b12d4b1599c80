// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/channels/email/emailprobe.h"
#include "tests/support/mail/mailservers.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpServer>
#include <QTest>

using namespace deskbell::hub;
using namespace deskbell::test;
using namespace Qt::StringLiterals;

/// What the test of a mailbox says, with real servers: the step that failed, why, and the certificate.
class EmailProbeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void allIsWell();
    void ownAuthorityOfTheAccount();
    void names_data();
    void names();
    void folders();
    void silence();
    void notEvenSettings();

private:
    QJsonObject probe(const QJsonObject &file);
    QJsonObject file() const;

    MailServers m_mail;
};

namespace {

const QString mailbox = u"support@desk.test"_s;

QJsonObject with(QJsonObject file, const QString &server, const QString &key, const QJsonValue &value)
{
    QJsonObject one = file[server].toObject();
    one[key] = value;
    file[server] = one;
    return file;
}

/// "imap.tls" and the like, of those that went well or did not.
QStringList stepsOf(const QJsonObject &report, bool ok)
{
    QStringList names;
    const QJsonArray steps = report[u"steps"_s].toArray();
    for (const QJsonValue step : steps) {
        if (step[u"ok"_s].toBool() == ok) {
            names.append(step[u"step"_s].toString());
        }
    }
    return names;
}

QJsonObject stepNamed(const QJsonObject &report, const QString &name)
{
    const QJsonArray steps = report[u"steps"_s].toArray();
    for (const QJsonValue step : steps) {
        if (step[u"step"_s] == name) {
            return step.toObject();
        }
    }
    return {};
}

const QStringList everyStep{u"imap.lookup"_s, u"imap.connect"_s, u"imap.tls"_s, u"imap.login"_s, u"imap.inbox"_s,
                            u"smtp.lookup"_s, u"smtp.connect"_s, u"smtp.tls"_s, u"smtp.login"_s};

} // namespace

void EmailProbeTest::initTestCase()
{
    if (const QString why = MailServers::whyNot(); !why.isEmpty()) {
        QSKIP(qPrintable(why));
    }
    m_mail.haveArchive("Old cases");
    QVERIFY2(m_mail.start(), qPrintable(m_mail.error()));
}

QJsonObject EmailProbeTest::file() const { return m_mail.channelFile(mailbox); }

QJsonObject EmailProbeTest::probe(const QJsonObject &settings)
{
    std::optional<QJsonObject> report;
    probeEmail(settings, [&report](const QJsonObject &found) { report = found; });
    if (!QTest::qWaitFor([&report] { return report.has_value(); }, 60'000)) {
        return {};
    }
    return *report;
}

void EmailProbeTest::allIsWell()
{
    const QJsonObject report = probe(file());
    QVERIFY2(report[u"ok"_s].toBool(), QJsonDocument(report).toJson());
    QCOMPARE(stepsOf(report, true), everyStep);
    for (const QString &step : {u"imap.tls"_s, u"smtp.tls"_s}) {
        const QJsonObject certificate = stepNamed(report, step)[u"certificate"_s].toObject();
        QCOMPARE(certificate[u"issuer"_s].toString(), u"Test authority ca"_s);
        QVERIFY(certificate[u"names"_s].toArray().contains(u"localhost"_s));
        QVERIFY(certificate[u"trusted"_s].toBool());
        QCOMPARE(certificate[u"sha256"_s].toString().count(u':'), 31);
        QVERIFY(QDateTime::fromString(certificate[u"until"_s].toString(), Qt::ISODateWithMs) > QDateTime::currentDateTimeUtc());
    }
    QStringList roles;
    const QJsonArray folders = report[u"folders"_s].toArray();
    for (const QJsonValue folder : folders) {
        roles.append(folder[u"name"_s].toString() + u'/' + folder[u"role"_s].toString());
    }
    roles.sort();
    QCOMPARE(roles, (QStringList{u"INBOX/"_s, u"Junk/junk"_s, u"Old cases/archive"_s, u"Sent/sent"_s}));
    // The test changes nothing and gives nothing away.
    QVERIFY(!QJsonDocument(report).toJson().contains("secret"));
}

void EmailProbeTest::ownAuthorityOfTheAccount()
{
    QJsonObject bare = file();
    for (const QString &server : {u"imap"_s, u"smtp"_s}) {
        QJsonObject one = bare[server].toObject();
        one.remove(u"ca_file"_s);
        bare[server] = one;
    }
    const QJsonObject refused = probe(bare);
    QCOMPARE(stepsOf(refused, false), (QStringList{u"imap.tls"_s, u"smtp.tls"_s}));
    QVERIFY(stepNamed(refused, u"imap.tls"_s)[u"certificate"_s][u"authority_unknown"_s].toBool());
    QFile authority(m_mail.caFile());
    QVERIFY(authority.open(QIODevice::ReadOnly));
    bare[u"ca_pem"_s] = QString::fromLatin1(authority.readAll());
    QVERIFY(probe(bare)[u"ok"_s].toBool());
}

void EmailProbeTest::names_data()
{
    QTest::addColumn<QJsonObject>("settings");
    QTest::addColumn<QString>("failed");
    QTest::addColumn<QString>("words");
    QTcpServer nobody;
    nobody.listen(QHostAddress::LocalHost, 0);
    const int closed = nobody.serverPort();
    nobody.close();
    for (const QString &part : {u"imap"_s, u"smtp"_s}) {
        const auto row = [&](const char *name, const QJsonObject &settings, const QString &step, const QString &words) {
            QTest::addRow("%s: %s", qPrintable(part), name) << settings << part + u'.' + step << words;
        };
        row("no such name", with(file(), part, u"host"_s, u"mail.deskbell.invalid"_s), u"lookup"_s,
            u"there is no server of this name"_s);
        row("nobody there", with(file(), part, u"port"_s, closed), u"connect"_s, u"nothing answers"_s);
        row("another authority", with(file(), part, u"ca_file"_s, m_mail.otherCaFile()), u"tls"_s,
            u"not trusted here: Test authority ca"_s);
        row("wrong password", with(file(), part, u"password"_s, u"wrong"_s), u"login"_s, u"wrong user name or password"_s);
    }
}

void EmailProbeTest::names()
{
    QFETCH(QJsonObject, settings);
    QFETCH(QString, failed);
    const QJsonObject report = probe(settings);
    QVERIFY(!report[u"ok"_s].toBool());
    QCOMPARE(stepsOf(report, false), QStringList{failed});
    QFETCH(QString, words);
    const QString said = stepNamed(report, failed)[u"detail"_s].toString();
    QVERIFY2(said.contains(words), qPrintable(said));
    // What came before it went well, what comes after it was not tried; the other server is not touched by it.
    QStringList before;
    for (const QString &step : everyStep) {
        const bool same = step.section(u'.', 0, 0) == failed.section(u'.', 0, 0);
        if (!same || everyStep.indexOf(step) < everyStep.indexOf(failed)) {
            before.append(step);
        }
    }
    QCOMPARE(stepsOf(report, true), before);
    const QJsonObject certificate = stepNamed(report, failed)[u"certificate"_s].toObject();
    QCOMPARE(certificate.isEmpty(), !failed.endsWith(u".tls"_s));
}

void EmailProbeTest::folders()
{
    QJsonObject settings = file();
    settings[u"folders"_s] = QJsonArray{u"INBOX"_s, u"Junk"_s};
    settings[u"handled"_s] = u"move"_s;
    settings[u"handled_folder"_s] = u"Done"_s;
    const QJsonObject report = probe(settings);
    QCOMPARE(stepsOf(report, false), QStringList{u"imap.folder"_s});
    const QJsonArray steps = report[u"steps"_s].toArray();
    QCOMPARE(steps[5][u"detail"_s].toString(), u"Junk"_s);
    QVERIFY(steps[6][u"detail"_s].toString().startsWith(u"Done: "_s));
}

void EmailProbeTest::silence()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost, 0));
    QJsonObject settings = with(file(), u"smtp"_s, u"port"_s, silent.serverPort());
    settings[u"stall_s"_s] = 0.5;
    const QJsonObject report = probe(settings);
    QCOMPARE(stepsOf(report, false), QStringList{u"smtp.tls"_s});
    QCOMPARE(stepNamed(report, u"smtp.tls"_s)[u"detail"_s].toString(), u"the server does not answer any more"_s);
}

void EmailProbeTest::notEvenSettings()
{
    QJsonObject settings = file();
    QJsonObject smtp = settings[u"smtp"_s].toObject();
    smtp.remove(u"host"_s);
    settings[u"smtp"_s] = smtp;
    const QJsonObject report = probe(settings);
    QVERIFY(!report[u"ok"_s].toBool(true));
    QCOMPARE(stepsOf(report, false), QStringList{u"smtp.connect"_s});
    QVERIFY(stepNamed(report, u"smtp.connect"_s)[u"detail"_s].toString().contains(u"smtp.host"_s));
}

QTEST_GUILESS_MAIN(EmailProbeTest)
#include "tst_emailprobe.moc"
