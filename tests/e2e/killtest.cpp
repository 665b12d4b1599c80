// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/deskload.h"
#include "tests/support/hub/hubclient.h"
#include "tests/support/hub/hubprocess.h"
#include "tests/support/mail/mailservers.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace deskbell;
using namespace deskbell::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 300'000;
constexpr int fewKills = 10;
constexpr int mailsARound = 50;
constexpr int repliesARound = 10;

} // namespace

/// The hub is killed at random while mail comes in and replies go out. The long form: DESKBELL_ROUNDS=100 ctest -R e2e_kill.
class KillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachMailOnceAndEachReplyUnderOneMessageId()
    {
        if (const QString reason = MailServers::whyNot(); !reason.isEmpty()) {
            QSKIP(qPrintable(reason));
        }
        MailServers mail;
        QVERIFY2(mail.start(), qPrintable(mail.error()));
        QTemporaryDir directory;
        HubProcess hub({u"--data"_s, directory.path() + u"/hub"_s});
        const QStringList agent{u"agent"_s,  u"add"_s, u"--email"_s, u"mia@desk.test"_s,
                                u"--name"_s, u"Mia"_s, u"--role"_s,  u"lead"_s};
        QVERIFY2(hub.admin(agent, "correct horse\n") == 0, hub.output().constData());
        QJsonObject channel = mail.channelFile(u"support@desk.test"_s);
        channel.insert("retry_s"_L1, 1);
        QFile file(directory.filePath(u"mailbox.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(channel).toJson());
        file.close();
        QVERIFY2(hub.admin({u"channel"_s, u"add"_s, file.fileName()}) == 0, hub.output().constData());

        const int asked = qEnvironmentVariableIntValue("DESKBELL_ROUNDS");
        const int kills = asked > 0 ? asked : fewKills;
        HubClient client(hub.url());
        Replies replies;
        // A run that failed is repeated by its seed, as far as processes can be.
        const QByteArray given = qgetenv("DESKBELL_SEED");
        const quint32 seed = given.isEmpty() ? QRandomGenerator::global()->generate() : given.toUInt();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        int cutShort = 0;
        for (int round = 0; round < kills; ++round) {
            QVERIFY2(hub.start(), hub.output().constData());
            QList<QByteArray> mails;
            for (int i = 0; i < mailsARound; ++i) {
                mails.append(mailNumber(round * mailsARound + i));
            }
            // A few at a time, and what is left in one go just before the end: some rounds end in the midst of an import.
            const auto fill = [&mail, &mails](qsizetype count) {
                mail.fill(u"support@desk.test"_s, mails.first(qMin(count, mails.size())));
                mails.remove(0, qMin(count, mails.size()));
            };
            const int burstBefore = random.bounded(0, 600);
            QTimer::singleShot(random.bounded(50, 2500), &m_context, [&, burstBefore] {
                fill(mails.size());
                QTimer::singleShot(burstBefore, &m_context, [&hub] { hub.kill(); });
            });
            client.signIn(u"mia@desk.test"_s, u"correct horse"_s);
            while (hub.isRunning()) {
                fill(random.bounded(3));
                replies.add(client, (round + 1) * repliesARound);
                replies.send(client);
                QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
            }
            QVERIFY2(mail.error().isEmpty(), qPrintable(mail.error()));
            cutShort += importedOf(hub) < (round + 1) * mailsARound ? 1 : 0;
        }

        qInfo("%d of %d rounds ended before all was imported", cutShort, kills);
        QVERIFY(!replies.isEmpty());
        // Now it may live, and finish.
        QVERIFY2(hub.start(), hub.output().constData());
        QVERIFY(client.signIn(u"mia@desk.test"_s, u"correct horse"_s));
        const int allMails = kills * mailsARound;
        const int allReplies = kills * repliesARound;
        QTRY_COMPARE_WITH_TIMEOUT(intakeOf(client).value("imported"_L1).toInt(), allMails, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT((replies.add(client, allReplies), replies.send(client), replies.accepted()) == allReplies,
                                 patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(replies.sent(client), allReplies, patienceMs);

        // Each mail exactly once.
        const QJsonObject ledger = intakeOf(client);
        QCOMPARE(ledger.value("imported"_L1).toInt(), allMails);
        QCOMPARE(ledger.value("quarantined"_L1).toInt(), 0);
        QCOMPARE(ledger.value("seen"_L1).toInt(), allMails + ledger.value("duplicate"_L1).toInt());
        const QMap<QString, int> inbound = inboundIds(client);
        QCOMPARE(inbound.size(), allMails);
        for (auto it = inbound.cbegin(); it != inbound.cend(); ++it) {
            QVERIFY2(it.value() == 1, qPrintable(it.key()));
        }
        const QString fault = replies.findFault(mail.readMailbox(u"alice@cust.test"_s));
        QVERIFY2(fault.isEmpty(), qPrintable(fault));

        QCOMPARE(hub.terminate(), 0);
        QVERIFY2(hub.admin({u"check"_s}) == 0, hub.output().constData());
    }

private:
    /// From the ledger on disk, while no hub runs.
    static int importedOf(HubProcess &hub)
    {
        static const QRegularExpression pattern(u"imported (\\d+)"_s);
        hub.admin({u"channel"_s, u"list"_s});
        return pattern.match(QString::fromUtf8(hub.output())).captured(1).toInt();
    }

    QObject m_context;
};

QTEST_GUILESS_MAIN(KillTest)
#include "killtest.moc"
