// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/deskload.h"
#include "tests/support/hub/hubprocess.h"
#include "tests/support/mail/mailservers.h"
#include "tests/support/pg/postgresserver.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <array>

using namespace deskbell;
using namespace deskbell::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 300'000;
constexpr int rounds = 4;
constexpr int mailsARound = 60;
constexpr int repliesARound = 10;

} // namespace

/// Two hubs on one PostgreSQL and one mailbox: when one is killed the other goes on.
class TwoHubsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneTakesOverFromTheOther()
    {
        if (const QString reason = MailServers::whyNot(); !reason.isEmpty()) {
            QSKIP(qPrintable(reason));
        }
        if (!PostgresServer::isAvailable()) {
            QSKIP("skipped: no PostgreSQL");
        }
        MailServers mail;
        QVERIFY2(mail.start(), qPrintable(mail.error()));
        PostgresServer postgres;
        const QString trouble = postgres.start();
        QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
        QTemporaryDir directory;
        const QStringList storage{u"--database"_s, postgres.createDatabase(), u"--data"_s, directory.path() + u"/hub"_s};
        std::array<HubProcess, 2> hubs{HubProcess(storage), HubProcess(storage)};
        QVERIFY(setUp(mail, hubs[0], directory.filePath(u"mailbox.json"_s)));

        std::array<HubClient, 2> clients{HubClient(hubs[0].url()), HubClient(hubs[1].url())};
        for (size_t i = 0; i < hubs.size(); ++i) {
            QVERIFY2(hubs[i].start(), hubs[i].output().constData());
            QVERIFY(clients[i].signIn(u"mia@desk.test"_s, u"correct horse"_s));
        }
        Replies replies;
        for (int round = 0; round < rounds; ++round) {
            HubProcess &dying = hubs[size_t(round % 2)];
            HubClient &client = clients[size_t((round + 1) % 2)];
            QList<QByteArray> mails;
            for (int i = 0; i < mailsARound; ++i) {
                mails.append(mailNumber(round * mailsARound + i));
            }
            QVERIFY2(mail.fill(u"support@desk.test"_s, mails), qPrintable(mail.error()));
            // Whichever holds the mailbox: every second round it is the one that dies in the midst of it.
            QTRY_VERIFY_WITH_TIMEOUT(intakeOf(client).value("imported"_L1).toInt() > round * mailsARound, patienceMs);
            const int wanted = (round + 1) * repliesARound;
            replies.add(client, wanted);
            replies.send(client);
            dying.kill();
            QTRY_COMPARE_WITH_TIMEOUT(intakeOf(client).value("imported"_L1).toInt(), (round + 1) * mailsARound, patienceMs);
            QTRY_COMPARE_WITH_TIMEOUT((replies.add(client, wanted), replies.send(client), replies.sent(client)), wanted,
                                      patienceMs);
            QVERIFY2(dying.start(), dying.output().constData());
            QVERIFY(clients[size_t(round % 2)].signIn(u"mia@desk.test"_s, u"correct horse"_s));
        }

        const QJsonObject ledger = intakeOf(clients[0]);
        QCOMPARE(ledger.value("imported"_L1).toInt(), rounds * mailsARound);
        QCOMPARE(ledger.value("seen"_L1).toInt(), rounds * mailsARound + ledger.value("duplicate"_L1).toInt());
        QCOMPARE(intakeOf(clients[1]), ledger);
        const QMap<QString, int> inbound = inboundIds(clients[1]);
        QCOMPARE(inbound.size(), rounds * mailsARound);
        QVERIFY(std::all_of(inbound.cbegin(), inbound.cend(), [](int count) { return count == 1; }));
        const QString fault = replies.findFault(mail.readMailbox(u"alice@cust.test"_s));
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
        QCOMPARE(hubs[0].terminate(), 0);
        QCOMPARE(hubs[1].terminate(), 0);
        QVERIFY2(hubs[0].admin({u"check"_s}) == 0, hubs[0].output().constData());
    }

private:
    static bool setUp(const MailServers &mail, HubProcess &hub, const QString &channelFile)
    {
        QJsonObject channel = mail.channelFile(u"support@desk.test"_s);
        channel.insert("retry_s"_L1, 1);
        QFile file(channelFile);
        if (!file.open(QIODevice::WriteOnly)) {
            return false;
        }
        file.write(QJsonDocument(channel).toJson());
        file.close();
        const QStringList agent{u"agent"_s,  u"add"_s, u"--email"_s, u"mia@desk.test"_s,
                                u"--name"_s, u"Mia"_s, u"--role"_s,  u"lead"_s};
        const bool done = hub.admin(agent, "correct horse\n") == 0 && hub.admin({u"channel"_s, u"add"_s, channelFile}) == 0;
        if (!done) {
            qWarning().noquote() << hub.output();
        }
        return done;
    }
};

QTEST_GUILESS_MAIN(TwoHubsTest)
#include "twohubstest.moc"
