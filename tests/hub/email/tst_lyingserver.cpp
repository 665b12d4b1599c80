// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hub/email/emailhub.h"
#include "tests/hub/email/hostileserver.h"

#include <QJsonObject>
#include <QTest>

using namespace deskbell;
using namespace deskbell::test;
using namespace Qt::StringLiterals;

/// A mail server that does not tell the truth: nothing is lost, nothing comes in twice, and what cannot be had is named.
class LyingServerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingLostNothingDoubled_data();
    void nothingLostNothingDoubled();
    void findsMailsWithNumbersGoingBackwards();
    void readsAnewWhenNumbersBeginAgain();
    void sparesTheSearchWhereNothingChanged();
    void endsABrokenConnectionWithWords();

private:
    static QByteArray mail(quint32 number);
    static QJsonObject file(const HostileServer &server);
};

QByteArray LyingServerTest::mail(quint32 number)
{
    const QByteArray n = QByteArray::number(number);
    return "From: Customer <c" + n + "@cust.test>\r\nTo: <box@desk.test>\r\nSubject: Question " + n + "\r\nMessage-ID: <m" + n
        + "@cust.test>\r\n\r\nThe text of mail " + n + ", long enough to lie about.\r\n";
}

QJsonObject LyingServerTest::file(const HostileServer &server)
{
    const QJsonObject login{{u"host"_s, u"127.0.0.1"_s},
                            {u"port"_s, server.port()},
                            {u"security"_s, u"none"_s},
                            {u"user"_s, u"box"_s},
                            {u"password"_s, u"secret"_s}};
    return {{u"kind"_s, u"email"_s}, {u"name"_s, u"Box"_s}, {u"address"_s, u"box@desk.test"_s},
            {u"imap"_s, login},      {u"smtp"_s, login},    {u"reconnect_s"_s, 0.02},
            {u"stall_s"_s, 0.4},     {u"idle_s"_s, 0.2},    {u"max_mail_bytes"_s, 100'000}};
}

void LyingServerTest::nothingLostNothingDoubled_data()
{
    using Lie = HostileServer::Lie;
    QTest::addColumn<int>("lie");
    QTest::addColumn<int>("setAside");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, Lie lie, int setAside, const QString &reason) {
        QTest::newRow(name) << int(lie) << setAside << reason;
    };
    row("a literal shorter than the mail", Lie::ShortLiteral, 1, u"server"_s);
    row("a literal longer than the mail", Lie::LongLiteral, 1, u"server"_s);
    row("a line without end", Lie::EndlessLine, 1, u"a line without end"_s);
    row("the end in the midst of a mail", Lie::ByeInLiteral, 1, u"server"_s);
    row("mails nobody asked for", Lie::Unasked, 0, {});
    row("a next number below all others", Lie::LowUidNext, 0, {});
    row("a large mail called small", Lie::SmallSize, 1, u"larger than"_s);
    row("each mail listed three times", Lie::ListsTwice, 0, {});
    row("a mail it will not hand over", Lie::RefusesMail, 1, u"this mail is not for you"_s);
    row("mails gone that are there", Lie::FalseVanished, 0, {});
}

void LyingServerTest::nothingLostNothingDoubled()
{
    QFETCH(int, lie);
    QFETCH(int, setAside);
    QFETCH(QString, reason);
    HostileServer server;
    server.lie(HostileServer::Lie(lie), 5);
    for (quint32 uid = 1; uid <= 12; ++uid) {
        server.mails.append({uid, mail(uid)});
    }
    if (HostileServer::Lie(lie) == HostileServer::Lie::SmallSize) {
        server.mails[4].raw += QByteArray(3'000'000, 'x');
    }
    if (HostileServer::Lie(lie) == HostileServer::Lie::FalseVanished) {
        server.modseq = 5;
    }
    EmailHub hub;
    const ChannelId channel = hub.addChannel(file(server));
    QVERIFY(channel);
    hub.startHost();
    QTRY_VERIFY_WITH_TIMEOUT(hub.ledgerIs(channel, 12 - setAside, setAside), 60'000);
    // It goes on: also over a new connection, and with mail that comes later.
    QVERIFY(hub.stopHost());
    server.mails.append({13, mail(13)});
    hub.startHost();
    QTRY_COMPARE_WITH_TIMEOUT(hub.intake(channel).imported, 13 - setAside, 60'000);
    server.add(14, mail(14));
    QTRY_COMPARE_WITH_TIMEOUT(hub.intake(channel).imported, 14 - setAside, 60'000);
    QTRY_COMPARE_WITH_TIMEOUT(hub.channel(channel).health.state, HealthState::Ok, 60'000);
    QVERIFY(hub.stopHost());

    QStringList subjects;
    for (const Message &message : hub.allMessages()) {
        subjects.append(message.subject);
    }
    QCOMPARE(subjects.size(), 14 - setAside);
    QCOMPARE(QSet<QString>(subjects.begin(), subjects.end()).size(), 14 - setAside);
    QVERIFY(!subjects.contains(u"unasked"_s));
    const auto held = hub.core().reads().quarantine(channel, 10);
    QVERIFY(held);
    QCOMPARE(held.value().size(), setAside);
    for (const hub::QuarantinedMail &item : held.value()) {
        QVERIFY2(item.reason.contains(reason), qPrintable(item.reason));
    }
}

void LyingServerTest::findsMailsWithNumbersGoingBackwards()
{
    HostileServer server;
    server.mails = {{100, mail(100)}, {101, mail(101)}};
    EmailHub hub;
    const ChannelId channel = hub.addChannel(file(server));
    hub.startHost();
    QTRY_VERIFY_WITH_TIMEOUT(hub.ledgerIs(channel, 2), 60'000);
    server.add(50, mail(50));
    QTRY_VERIFY_WITH_TIMEOUT(hub.ledgerIs(channel, 3), 60'000);
    QVERIFY(hub.stopHost());
}

/// A mailbox put back from a backup under its old UIDVALIDITY gives known numbers to new mails.
void LyingServerTest::readsAnewWhenNumbersBeginAgain()
{
    HostileServer server;
    server.mails = {{1, mail(1)}, {2, mail(2)}, {3, mail(3)}, {4, mail(4)}};
    EmailHub hub;
    const ChannelId channel = hub.addChannel(file(server));
    hub.startHost();
    QTRY_VERIFY_WITH_TIMEOUT(hub.ledgerIs(channel, 4), 60'000);
    QVERIFY(hub.stopHost());
    server.mails = {{1, mail(1)}, {2, mail(22)}, {3, mail(23)}};
    hub.startHost();
    QTRY_COMPARE_WITH_TIMEOUT(hub.intake(channel).imported, 6, 60'000);
    QTRY_VERIFY2_WITH_TIMEOUT(hub.channel(channel).health.detail.contains(u"numbered the mails of INBOX anew"_s),
                              qPrintable(hub.channel(channel).health.detail), 60'000);
    QCOMPARE(hub.conversations().size(), 6);
    QVERIFY(hub.stopHost());
}

void LyingServerTest::sparesTheSearchWhereNothingChanged()
{
    HostileServer server;
    server.modseq = 40;
    server.mails = {{1, mail(1)}, {2, mail(2)}};
    EmailHub hub;
    const ChannelId channel = hub.addChannel(file(server));
    hub.startHost();
    QTRY_VERIFY_WITH_TIMEOUT(hub.ledgerIs(channel, 2), 60'000);
    QTRY_COMPARE_WITH_TIMEOUT(hub.core().reads().mailboxPositions(channel)->first().highestModseq, 40u, 60'000);
    QVERIFY(hub.stopHost());
    server.told.clear();
    hub.startHost();
    QTRY_VERIFY2_WITH_TIMEOUT(server.told.join(0x0a).contains("IDLE"), server.told.join(0x0a).constData(), 60000);
    const QByteArray told = server.told.join('\n');
    QVERIFY2(told.contains("EXAMINE \"INBOX\" (QRESYNC (7 40))"), told.constData());
    QVERIFY2(!told.contains("SEARCH"), told.constData());
    QVERIFY(hub.stopHost());
    server.mails.append({3, mail(3)});
    server.modseq = 41;
    hub.startHost();
    QTRY_VERIFY_WITH_TIMEOUT(hub.ledgerIs(channel, 3), 60'000);
    QVERIFY(hub.stopHost());
}

void LyingServerTest::endsABrokenConnectionWithWords()
{
    // A server that never gets anywhere is not asked again and again at full speed.
    HostileServer server;
    server.mails = {{5, mail(5)}};
    server.lie(HostileServer::Lie::EndlessLine, 5);
    EmailHub hub;
    QJsonObject settings = file(server);
    settings[u"reconnect_s"_s] = 0.3;
    const ChannelId channel = hub.addChannel(settings);
    hub.startHost();
    QTRY_COMPARE_WITH_TIMEOUT(hub.channel(channel).health.state, HealthState::Down, 60'000);
    QVERIFY2(hub.channel(channel).health.detail.contains(u"a line without end"_s),
             qPrintable(hub.channel(channel).health.detail));
    QVERIFY(server.connections < 10);
    QVERIFY(hub.stopHost());
}

QTEST_GUILESS_MAIN(LyingServerTest)
#include "tst_lyingserver.moc"
