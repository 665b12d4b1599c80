// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/text/mail.h"
#include "tests/hub/email/emailhub.h"
#include "tests/support/mail/mailservers.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

using namespace deskbell;
using namespace deskbell::test;
using namespace Qt::StringLiterals;

/// From a real IMAP server into the storage.
class EmailIntakeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void arrivesThroughIdle_data();
    void arrivesThroughIdle();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void getsWellAgain();
    void survivesAKilledServer();
    void noticesAFrozenServer();
    void importsNothingTwiceAfterANewUidValidity();
    void goesOnWhereItWas();
    void fetchesWhatACrashLeftOut();
    void quarantines();
    void leavesOldMailAlone();
    void twoAccountsAtOnce();

private:
    QString freshUser();
    /// A channel for a user nobody else uses, with short clocks.
    QJsonObject file(const QString &user, const QString &security = u"tls"_s) const;
    static QByteArray mail(int number, const QByteArray &subject = "Question", const QByteArray &more = {});
    static QList<QByteArray> mails(int count);

    std::unique_ptr<MailServers> m_servers;
    int m_users = 0;
};

void EmailIntakeTest::initTestCase()
{
    if (const QString why = MailServers::whyNot(); !why.isEmpty()) {
        QSKIP(qPrintable(why));
    }
    QList<MailUser> users;
    for (int i = 1; i <= 30; ++i) {
        users.append({u"box%1@desk.test"_s.arg(i)});
    }
    m_servers = std::make_unique<MailServers>(users);
    QVERIFY2(m_servers->start(), qPrintable(m_servers->error()));
}

void EmailIntakeTest::cleanup()
{
    if (QTest::currentTestFailed()) {
        qWarning().noquote() << m_servers->logs();
    }
}

QString EmailIntakeTest::freshUser() { return u"box%1@desk.test"_s.arg(++m_users); }

QJsonObject EmailIntakeTest::file(const QString &user, const QString &security) const
{
    QJsonObject file = m_servers->channelFile(user, security);
    file[u"reconnect_s"_s] = 0.05;
    return file;
}

QByteArray EmailIntakeTest::mail(int number, const QByteArray &subject, const QByteArray &more)
{
    const QByteArray n = QByteArray::number(number);
    return "From: Customer " + n + " <c" + n + "@cust.test>\r\nTo: <box@desk.test>\r\nSubject: " + subject + ' ' + n
        + "\r\nMessage-ID: <m" + n + "@cust.test>\r\nDate: Mon, 02 Nov 2026 10:00:00 +0000\r\n" + more + "\r\nText " + n + "\r\n";
}

QList<QByteArray> EmailIntakeTest::mails(int count)
{
    QList<QByteArray> all;
    for (int i = 0; i < count; ++i) {
        all.append(mail(i));
    }
    return all;
}

void EmailIntakeTest::arrivesThroughIdle_data()
{
    QTest::addColumn<QString>("security");
    for (const QString &security : {u"tls"_s, u"starttls"_s, u"none"_s}) {
        QTest::newRow(qPrintable(security)) << security;
    }
}

void EmailIntakeTest::arrivesThroughIdle()
{
    QFETCH(QString, security);
    EmailHub hub;
    const QString user = freshUser();
    const ChannelId channel = hub.addChannel(file(user, security));
    QVERIFY(channel);
    QVERIFY(!m_servers->deliverText(u"alice@cust.test"_s, user, u"Before"_s, u"hello"_s).isEmpty());
    hub.startHost();
    QTRY_VERIFY_WITH_TIMEOUT(hub.ledgerIs(channel, 1), 60'000);
    // Now it idles.
    QVERIFY(!m_servers->deliverText(u"alice@cust.test"_s, user, u"After"_s, u"hello again"_s).isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(hub.ledgerIs(channel, 2), 60'000);
    QCOMPARE(hub.channel(channel).health.state, HealthState::Ok);
    QStringList subjects;
    for (const Message &message : hub.allMessages()) {
        subjects.append(message.subject);
        QCOMPARE(message.from->address, u"alice@cust.test"_s);
    }
    subjects.sort();
    QCOMPARE(subjects, (QStringList{u"After"_s, u"Before"_s}));
    QVERIFY(hub.stopHost());
}

void EmailIntakeTest::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("words");
    QTest::newRow("wrong password") << u"password"_s << u"wrong user name or password"_s;
    QTest::newRow("unknown authority") << u"ca"_s << u"signed by an authority that is not trusted here"_s;
    QTest::newRow("certificate for another name") << u"name"_s << u"the certificate is for another name: mail.elsewhere.test"_s;
    QTest::newRow("nobody there") << u"port"_s << u"nothing answers at localhost"_s;
    QTest::newRow("no such folder") << u"folder"_s << u"the folder Nowhere cannot be opened"_s;
}

void EmailIntakeTest::saysWhatIsWrong()
{
    QFETCH(QString, fault);
    QFETCH(QString, words);
    EmailHub hub;
    QJsonObject settings = file(freshUser());
    QJsonObject imap = settings[u"imap"_s].toObject();
    if (fault == "password"_L1) {
        imap[u"password"_s] = u"wrong"_s;
    } else if (fault == "ca"_L1) {
        imap[u"ca_file"_s] = m_servers->otherCaFile();
    } else if (fault == "name"_L1) {
        m_servers->stopImap();
        m_servers->useCertificate(MailServers::Certificate::OtherName);
        QVERIFY(m_servers->startImap());
    } else if (fault == "port"_L1) {
        imap[u"port"_s] = 1;
    } else {
        settings[u"folders"_s] = QJsonArray{u"Nowhere"_s};
    }
    settings[u"imap"_s] = imap;
    const ChannelId channel = hub.addChannel(settings);
    hub.startHost();
    const auto mend = qScopeGuard([this, &fault] {
        if (fault == "name"_L1) {
            m_servers->stopImap();
            m_servers->useCertificate(MailServers::Certificate::Good);
            m_servers->startImap();
        }
    });
    QTRY_COMPARE_WITH_TIMEOUT(hub.channel(channel).health.state, HealthState::Down, 60'000);
    const QString detail = hub.channel(channel).health.detail;
    QVERIFY2(detail.contains(words), qPrintable(detail));
    QVERIFY(!detail.contains(u"secret"_s));
    QVERIFY(!detail.contains(u"error:"_s)); // no library's own words
}

void EmailIntakeTest::getsWellAgain()
{
    EmailHub hub;
    const QString user = freshUser();
    const ChannelId channel = hub.addChannel(file(user));
    m_servers->stopImap();
    hub.startHost();
    QTRY_COMPARE_WITH_TIMEOUT(hub.channel(channel).health.state, HealthState::Down, 60'000);
    QVERIFY2(m_servers->startImap(), qPrintable(m_servers->error()));
    QTRY_COMPARE_WITH_TIMEOUT(hub.channel(channel).health.state, HealthState::Ok, 60'000);
    QVERIFY(hub.channel(channel).health.detail.isEmpty());
    // A restart while it idles: back without a word.
    m_servers->stopImap();
    QVERIFY2(m_servers->startImap(), qPrintable(m_servers->error()));
    QVERIFY(!m_servers->deliverText(u"alice@cust.test"_s, user, u"After all"_s, u"hello"_s).isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(hub.ledgerIs(channel, 1), 60'000);
}

void EmailIntakeTest::survivesAKilledServer()
{
    constexpr int count = 1500;
    EmailHub hub;
    const QString user = freshUser();
    QVERIFY2(m_servers->fill(user, mails(count)), qPrintable(m_servers->error()));
    const ChannelId channel = hub.addChannel(file(user));
    hub.startHost();
    for (const int mark : {100, 600}) {
        QTRY_VERIFY_WITH_TIMEOUT(hub.intake(channel).imported >= mark, 120'000);
        m_servers->killImapSessions();
    }
    QTRY_VERIFY_WITH_TIMEOUT(hub.intake(channel).imported == count, 120'000);
    QVERIFY(hub.ledgerIs(channel, count, 0, int(hub.intake(channel).duplicate)));
    QCOMPARE(hub.conversations().size(), count);
}

void EmailIntakeTest::noticesAFrozenServer()
{
    EmailHub hub;
    const QString user = freshUser();
    QJsonObject settings = file(user);
    settings[u"stall_s"_s] = 0.5;
    settings[u"idle_s"_s] = 0.3; // so often it is asked whether it is still there
    const ChannelId channel = hub.addChannel(settings);
    hub.startHost();
    QVERIFY(!m_servers->deliverText(u"alice@cust.test"_s, user, u"One"_s, u"hello"_s).isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(hub.ledgerIs(channel, 1), 60'000);
    m_servers->freezeImapSessions();
    QVERIFY(!m_servers->deliverText(u"alice@cust.test"_s, user, u"Two"_s, u"hello"_s).isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(hub.ledgerIs(channel, 2), 60'000);
    m_servers->thawImapSessions();
}

void EmailIntakeTest::importsNothingTwiceAfterANewUidValidity()
{
    EmailHub hub;
    const QString user = freshUser();
    QVERIFY2(m_servers->recreateFolder(user, u"Cases"_s), qPrintable(m_servers->error()));
    QVERIFY(m_servers->fill(user, mails(40), u"Cases"_s));
    QJsonObject settings = file(user);
    settings[u"folders"_s] = QJsonArray{u"Cases"_s};
    const ChannelId channel = hub.addChannel(settings);
    hub.startHost();
    QTRY_VERIFY_WITH_TIMEOUT(hub.ledgerIs(channel, 40), 60'000);
    const auto before = hub.core().reads().mailboxPositions(channel);
    QVERIFY(hub.stopHost());

    QVERIFY2(m_servers->recreateFolder(user, u"Cases"_s), qPrintable(m_servers->error()));
    QVERIFY(m_servers->fill(user, mails(41), u"Cases"_s));
    hub.startHost();
    QTRY_COMPARE_WITH_TIMEOUT(hub.intake(channel).imported, 41, 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(hub.ledgerIs(channel, 41, 0, 40), 60'000);
    QCOMPARE(hub.conversations().size(), 41);
    const auto after = hub.core().reads().mailboxPositions(channel);
    QVERIFY(before && after);
    QCOMPARE_NE(after.value().first().uidValidity, before.value().first().uidValidity);
}

void EmailIntakeTest::goesOnWhereItWas()
{
    EmailHub hub;
    const QString user = freshUser();
    QVERIFY(m_servers->fill(user, mails(50)));
    const ChannelId channel = hub.addChannel(file(user));
    hub.startHost();
    QTRY_VERIFY_WITH_TIMEOUT(hub.ledgerIs(channel, 50), 60'000);
    QVERIFY(hub.stopHost());
    QVERIFY(m_servers->fill(user, {mail(50)}));
    hub.startHost();
    // Nothing is seen a second time.
    QTRY_VERIFY_WITH_TIMEOUT(hub.ledgerIs(channel, 51), 60'000);
    QVERIFY(hub.stopHost());
}

/// A mail that failed in the database while later ones were stored, and then the hub died.
void EmailIntakeTest::fetchesWhatACrashLeftOut()
{
    const QString user = freshUser();
    QVERIFY(m_servers->fill(user, mails(6)));
    QDir box(m_servers->path(u"mail/%1/new"_s.arg(user)));
    const QStringList files = box.entryList(QDir::Files, QDir::Name);
    for (const int old : {0, 1}) {
        QFile file(box.filePath(files[old]));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::currentDateTimeUtc().addDays(-10), QFileDevice::FileModificationTime));
    }
    QJsonObject settings = file(user);
    settings[u"since"_s] = QDate::currentDate().addDays(-2).toString(Qt::ISODate);
    EmailHub other; // only tells which UIDVALIDITY the folder has
    const ChannelId otherChannel = other.addChannel(settings);
    other.startHost();
    QTRY_VERIFY_WITH_TIMEOUT(other.ledgerIs(otherChannel, 4), 60'000);
    const quint32 uidValidity = other.core().reads().mailboxPositions(otherChannel)->first().uidValidity;
    QVERIFY(other.stopHost());

    EmailHub hub;
    const ChannelId channel = hub.addChannel(settings);
    for (const quint32 uid : {3u, 6u}) {
        const QByteArray raw = mail(int(uid) - 1);
        hub::ImportMail import{.channel = channel,
                               .spot = {.folder = u"INBOX"_s, .uidValidity = uidValidity, .uid = uid},
                               .raw = raw,
                               .parsed = *hub::parseMail(raw)};
        QVERIFY(hub.core().run(std::move(import)));
    }
    hub.startHost();
    QTRY_VERIFY_WITH_TIMEOUT(hub.intake(channel).imported >= 4, 60'000);
    QVERIFY(m_servers->fill(user, {mail(6)}));
    QTRY_VERIFY_WITH_TIMEOUT(hub.ledgerIs(channel, 5), 60'000);
    QStringList subjects;
    for (const Message &message : hub.allMessages()) {
        subjects.append(message.subject);
    }
    subjects.sort();
    QCOMPARE(subjects, (QStringList{u"Question 2"_s, u"Question 3"_s, u"Question 4"_s, u"Question 5"_s, u"Question 6"_s}));
    QVERIFY(hub.stopHost());
}

void EmailIntakeTest::quarantines()
{
    EmailHub hub;
    const QString user = freshUser();
    QJsonObject settings = file(user);
    settings[u"max_mail_bytes"_s] = 100'000;
    QByteArray manyHeaders;
    for (int i = 0; i < 6000; ++i) {
        manyHeaders += "X-H: " + QByteArray::number(i) + "\r\n";
    }
    const QByteArray large = mail(1, "Large") + QByteArray("0123456789\r\n").repeated(20'000);
    const QByteArray strange = mail(3, "Strange", manyHeaders);
    QVERIFY(m_servers->fill(user, {mail(0), large, mail(2), strange, mail(4)}));
    const ChannelId channel = hub.addChannel(settings);
    hub.startHost();
    QTRY_VERIFY_WITH_TIMEOUT(hub.ledgerIs(channel, 3, 2), 60'000);
    const auto held = hub.core().reads().quarantine(channel, 10);
    QVERIFY(held);
    QCOMPARE(held.value().size(), 2);
    QStringList reasons;
    for (const hub::QuarantinedMail &item : held.value()) {
        reasons.append(item.reason);
        QVERIFY(item.raw.size > 0);
        const auto raw = hub.core().blobs().open(item.raw.hash);
        QVERIFY(raw);
        QVERIFY((*raw)->readAll().contains("Subject: "));
    }
    QVERIFY2(reasons.join(u'\n').contains(u"larger than"_s), qPrintable(reasons.join(u'\n')));
    QVERIFY(hub.stopHost());
}

void EmailIntakeTest::leavesOldMailAlone()
{
    EmailHub hub;
    const QString user = freshUser();
    QVERIFY(m_servers->fill(user, mails(3)));
    QJsonObject settings = file(user);
    settings[u"since"_s] = QDate::currentDate().addDays(2).toString(Qt::ISODate);
    const ChannelId channel = hub.addChannel(settings);
    settings[u"since"_s] = QDate::currentDate().addDays(-2).toString(Qt::ISODate);
    EmailHub other;
    const ChannelId otherChannel = other.addChannel(settings);
    hub.startHost();
    other.startHost();
    QTRY_VERIFY_WITH_TIMEOUT(other.ledgerIs(otherChannel, 3), 60'000);
    QVERIFY(hub.stopHost());
    QVERIFY(hub.ledgerIs(channel, 0));
}

void EmailIntakeTest::twoAccountsAtOnce()
{
    EmailHub hub;
    const QString one = freshUser();
    const QString two = freshUser();
    QList<QByteArray> second;
    for (int i = 0; i < 200; ++i) {
        second.append(mail(10'000 + i));
    }
    QVERIFY(m_servers->fill(one, mails(200)));
    QVERIFY(m_servers->fill(two, second));
    const ChannelId first = hub.addChannel(file(one));
    const ChannelId other = hub.addChannel(file(two, u"starttls"_s));
    hub.startHost();
    QTRY_VERIFY_WITH_TIMEOUT(hub.ledgerIs(first, 200) && hub.ledgerIs(other, 200), 120'000);
    QCOMPARE(hub.host()->runningCount(), 2);
    QCOMPARE(hub.conversations().size(), 400);
    QVERIFY(hub.stopHost());
}

QTEST_GUILESS_MAIN(EmailIntakeTest)
#include "tst_emailintake.moc"
