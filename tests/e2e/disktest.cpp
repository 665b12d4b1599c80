// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/id.h"
#include "tests/e2e/deskload.h"
#include "tests/support/hub/hubclient.h"
#include "tests/support/hub/hubprocess.h"
#include "tests/support/mail/mailservers.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

using namespace deskbell;
using namespace deskbell::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int diskPatienceMs = 180'000;

} // namespace

/// The hub's disk fills up, or another program holds its database, while mail comes in and replies are written.
class DiskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void bearsAFullDisk_data();
    void bearsAFullDisk();
    void bearsALockedDatabase();

private:
    struct Desk {
        explicit Desk(const QString &directory)
            : hub({u"--data"_s, directory})
            , client(hub.url())
        { }
        HubProcess hub;
        HubClient client;
        Replies replies;
        int filled = 0;
    };
    void prepare(Desk &desk, const QString &folder);
    void fill(Desk &desk, int count, qsizetype padding = 0);
    static bool isRefused(HubClient &client);
    void finish(Desk &desk, int replies);

    std::unique_ptr<MailServers> m_mail;
};

void DiskTest::initTestCase()
{
    if (const QString reason = MailServers::whyNot(); !reason.isEmpty()) {
        QSKIP(qPrintable(reason));
    }
}

void DiskTest::prepare(Desk &desk, const QString &folder)
{
    m_mail = std::make_unique<MailServers>();
    QVERIFY2(m_mail->start(), qPrintable(m_mail->error()));
    const QStringList agent{u"agent"_s,  u"add"_s, u"--email"_s, u"mia@desk.test"_s,
                            u"--name"_s, u"Mia"_s, u"--role"_s,  u"lead"_s};
    QVERIFY2(desk.hub.admin(agent, "correct horse\n") == 0, desk.hub.output().constData());
    QJsonObject channel = m_mail->channelFile(u"support@desk.test"_s);
    channel.insert("retry_s"_L1, 1);
    QFile file(folder + u"/mailbox.json"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(channel).toJson());
    file.close();
    QVERIFY2(desk.hub.admin({u"channel"_s, u"add"_s, file.fileName()}) == 0, desk.hub.output().constData());
}

/// \a padding: bytes more in each; above 2 MB a mail goes to the disk while it comes.
void DiskTest::fill(Desk &desk, int count, qsizetype padding)
{
    const QByteArray more = (QByteArray(70, 'x') + "\r\n").repeated(padding / 72);
    QList<QByteArray> mails;
    for (int i = 0; i < count; ++i) {
        mails.append(mailNumber(desk.filled++) + more);
    }
    QVERIFY(m_mail->fill(u"support@desk.test"_s, mails));
}

/// A change cannot be made now, and the hub says so.
bool DiskTest::isRefused(HubClient &client)
{
    const QJsonArray items = client.get(u"/v1/conversations?view=all&limit=1"_s).json().value("items"_L1).toArray();
    const QString id = items.first().toObject().value("id"_L1).toString();
    const auto answer = client.post(u"/v1/conversations/%1/messages"_s.arg(id),
                                    {{u"id"_s, deskbell::makeUuid7()}, {u"kind"_s, u"note"_s}, {u"text"_s, u"A note."_s}});
    return answer.status == 503;
}

void DiskTest::finish(Desk &desk, int replies)
{
    QTRY_COMPARE_WITH_TIMEOUT(intakeOf(desk.client).value("imported"_L1).toInt(), desk.filled, diskPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT((desk.replies.add(desk.client, replies), desk.replies.send(desk.client), desk.replies.accepted())
                                 == replies,
                             diskPatienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(desk.replies.sent(desk.client), replies, diskPatienceMs);
    const QJsonObject ledger = intakeOf(desk.client);
    QCOMPARE(ledger.value("quarantined"_L1).toInt(), 0);
    QCOMPARE(ledger.value("seen"_L1).toInt(), desk.filled + ledger.value("duplicate"_L1).toInt());
    const QMap<QString, int> inbound = inboundIds(desk.client);
    QCOMPARE(inbound.size(), desk.filled);
    for (auto it = inbound.cbegin(); it != inbound.cend(); ++it) {
        QVERIFY2(it.value() == 1, qPrintable(it.key()));
    }
    const QString fault = desk.replies.findFault(m_mail->readMailbox(u"alice@cust.test"_s));
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
    QCOMPARE(desk.hub.terminate(), 0);
    QVERIFY2(desk.hub.admin({u"check"_s}) == 0, desk.hub.output().constData());
}

void DiskTest::bearsAFullDisk_data()
{
    QTest::addColumn<bool>("killed");
    QTest::newRow("room again while it runs") << false;
    QTest::newRow("killed while the disk is full") << true;
}

void DiskTest::bearsAFullDisk()
{
#if defined(__SANITIZE_ADDRESS__) || !defined(Q_OS_LINUX)
    QSKIP("skipped: no library can be preloaded here");
#else
    QFETCH(bool, killed);
    QTemporaryDir directory;
    const QString full = directory.filePath(u"full"_s);
    Desk desk(directory.filePath(u"hub"_s));
    prepare(desk, directory.path());
    QVERIFY(QFile::exists(QStringLiteral(DESKBELL_FULLDISK)));
    qputenv("LD_PRELOAD", DESKBELL_FULLDISK);
    qputenv("DESKBELL_TEST_DISK", QFile::encodeName(directory.filePath(u"hub"_s)));
    qputenv("DESKBELL_TEST_DISK_FULL", QFile::encodeName(full));
    const bool started = desk.hub.start();
    qunsetenv("LD_PRELOAD");
    QVERIFY2(started, desk.hub.output().constData());
    QVERIFY(desk.client.signIn(u"mia@desk.test"_s, u"correct horse"_s));
    fill(desk, 40);
    QTRY_COMPARE_WITH_TIMEOUT(intakeOf(desk.client).value("imported"_L1).toInt(), 40, diskPatienceMs);
    desk.replies.add(desk.client, 10);

    QFile marker(full);
    QVERIFY(marker.open(QIODevice::WriteOnly));
    marker.close();
    fill(desk, 3, 3'000'000);
    fill(desk, 77);
    desk.replies.send(desk.client);
    QVERIFY(isRefused(desk.client));
    // Long enough for whatever gives up after a few tries: the mails are asked for again each second.
    QElapsedTimer sinceFull;
    sinceFull.start();
    bool always = true;
    QTRY_VERIFY_WITH_TIMEOUT(((always = always && isRefused(desk.client)), sinceFull.elapsed() > 5000), diskPatienceMs);
    QVERIFY(always);
    QVERIFY(desk.hub.isRunning());
    QVERIFY(intakeOf(desk.client).value("imported"_L1).toInt() < 120);
    if (killed) {
        desk.hub.kill();
    }
    QVERIFY(QFile::remove(full));
    if (killed) {
        QVERIFY2(desk.hub.start(), desk.hub.output().constData());
        QVERIFY(desk.client.signIn(u"mia@desk.test"_s, u"correct horse"_s));
    }
    finish(desk, 10);
#endif
}

void DiskTest::bearsALockedDatabase()
{
    QTemporaryDir directory;
    Desk desk(directory.filePath(u"hub"_s));
    prepare(desk, directory.path());
    QVERIFY2(desk.hub.start(), desk.hub.output().constData());
    QVERIFY(desk.client.signIn(u"mia@desk.test"_s, u"correct horse"_s));
    fill(desk, 20);
    QTRY_COMPARE_WITH_TIMEOUT(intakeOf(desk.client).value("imported"_L1).toInt(), 20, diskPatienceMs);
    desk.replies.add(desk.client, 5);

    sqlite3 *other = nullptr;
    QCOMPARE(sqlite3_open(QFile::encodeName(directory.filePath(u"hub/deskbell.sqlite"_s)).constData(), &other), SQLITE_OK);
    sqlite3_busy_timeout(other, 10'000);
    QCOMPARE(sqlite3_exec(other, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr), SQLITE_OK);
    fill(desk, 30);
    // Reading goes on, changes are refused in time, nothing is given up.
    QCOMPARE(desk.client.get(u"/v1/conversations?view=all&limit=1"_s).status, 200);
    QVERIFY(isRefused(desk.client));
    QVERIFY(isRefused(desk.client));
    QCOMPARE(sqlite3_exec(other, "ROLLBACK", nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(other);
    finish(desk, 5);
}

QTEST_GUILESS_MAIN(DiskTest)
#include "disktest.moc"
