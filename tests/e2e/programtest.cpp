// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/hub/hubclient.h"
#include "tests/support/hub/hubprocess.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace deskbell::test;
using namespace Qt::StringLiterals;

/// The hub's command line as an administrator uses it.
class ProgramTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrongUsageIsTold_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("no such admin command") << QStringList{u"dance"_s};
        QTest::newRow("no such thing to add") << QStringList{u"agent"_s, u"remove"_s};
        QTest::newRow("an option that is not there") << QStringList{u"check"_s, u"--fast"_s};
        QTest::newRow("an option without its value") << QStringList{u"agent"_s, u"add"_s, u"--email"_s};
        QTest::newRow("a backup without a file") << QStringList{u"backup"_s};
    }
    void wrongUsageIsTold()
    {
        QFETCH(QStringList, words);
        QTemporaryDir directory;
        // The storage options go first here, so that an option at the end really lacks its value.
        HubProcess hub({});
        QCOMPARE(hub.admin(QStringList{u"--data"_s, directory.path()} + words), 2);
        QCOMPARE(hub.output().trimmed().count('\n'), 0);
        QVERIFY(hub.output().startsWith("deskbell-hub: "));
    }

    void failuresSayWhyInOneLine()
    {
        QTemporaryDir directory;
        HubProcess hub({u"--data"_s, directory.path() + u"/hub"_s});
        const QStringList add{u"agent"_s, u"add"_s, u"--email"_s, u"mia@desk.test"_s, u"--name"_s, u"Mia"_s};
        QCOMPARE(hub.admin(add, "short\n"), 1);
        QVERIFY(hub.output().contains("password"));
        QCOMPARE(hub.admin(add + QStringList{u"--role"_s, u"king"_s}, "long enough\n"), 1);
        QCOMPARE(hub.admin(add, "long enough\n"), 0);
        QCOMPARE(hub.admin(add, "long enough\n"), 1); // the address is taken
        QCOMPARE(hub.admin({u"channel"_s, u"add"_s, u"/nonexistent.json"_s}), 1);
        QCOMPARE(hub.output().trimmed().count('\n'), 0);

        QFile file(directory.filePath(u"channel.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            R"({"kind":"email","name":"S","address":"s@desk.test","imap":{"host":"h","port":70000,"security":"tls","user":"u","password":"p"}})");
        file.close();
        QCOMPARE(hub.admin({u"channel"_s, u"add"_s, file.fileName()}), 1);
        QVERIFY2(hub.output().contains("imap.port"), hub.output().constData());
    }

    void adminWorksBesideARunningHub()
    {
        QTemporaryDir directory;
        HubProcess hub({u"--data"_s, directory.path() + u"/hub"_s});
        QVERIFY2(hub.start(), hub.output().constData());
        QCOMPARE(
            hub.admin({u"agent"_s, u"add"_s, u"--email"_s, u"Mia@desk.test"_s, u"--name"_s, u"Mia"_s, u"--role"_s, u"admin"_s},
                      "correct horse\n"),
            0);
        HubClient client(hub.url());
        QVERIFY(client.signIn(u"mia@desk.test"_s, u"correct horse"_s));
        QCOMPARE(client.get(u"/v1/me"_s).json().value("role"_L1).toString(), u"admin"_s);
        QCOMPARE(hub.admin({u"agent"_s, u"password"_s, u"--email"_s, u"mia@desk.test"_s}, "battery staple\n"), 0);
        QVERIFY(!client.signIn(u"mia@desk.test"_s, u"correct horse"_s));
        QVERIFY(client.signIn(u"mia@desk.test"_s, u"battery staple"_s));
        QVERIFY2(hub.admin({u"check"_s}) == 0, hub.output().constData());
        QCOMPARE(hub.terminate(), 0);
    }

    void aBackupOfARunningHubRestores()
    {
        QTemporaryDir directory;
        HubProcess hub({u"--data"_s, directory.path() + u"/hub"_s});
        QCOMPARE(
            hub.admin({u"agent"_s, u"add"_s, u"--email"_s, u"mia@desk.test"_s, u"--name"_s, u"Mia"_s, u"--role"_s, u"admin"_s},
                      "correct horse\n"),
            0);
        QVERIFY2(hub.start(), hub.output().constData());
        HubClient client(hub.url());
        QVERIFY(client.signIn(u"mia@desk.test"_s, u"correct horse"_s));
        QVERIFY(!client.upload(u"a.txt"_s, u"text/plain"_s, "kept").isEmpty());
        QVERIFY2(hub.admin({u"backup"_s, directory.filePath(u"desk.backup"_s)}) == 0, hub.output().constData());

        HubProcess other({u"--data"_s, directory.path() + u"/other"_s});
        QVERIFY2(other.admin({u"restore"_s, directory.filePath(u"desk.backup"_s)}) == 0, other.output().constData());
        QVERIFY2(other.admin({u"check"_s}) == 0, other.output().constData());
        QVERIFY2(other.start(), other.output().constData());
        HubClient restored(other.url());
        QVERIFY(restored.signIn(u"mia@desk.test"_s, u"correct horse"_s));
        // Nothing is written over.
        QCOMPARE(other.admin({u"restore"_s, directory.filePath(u"desk.backup"_s)}), 1);
    }

    void theDemoIsThere()
    {
        QTemporaryDir directory;
        qputenv("DESKBELL_DEMO_PASSWORD", "demo demo demo");
        HubProcess hub({u"--data"_s, directory.path() + u"/hub"_s});
        QVERIFY2(hub.start({u"--demo"_s}), hub.output().constData());
        HubClient client(hub.url());
        QVERIFY(client.signIn(u"mia@demo.test"_s, u"demo demo demo"_s));
        QVERIFY(client.get(u"/v1/conversations?view=all"_s).json().value("items"_L1).toArray().size() > 20);
        QCOMPARE(hub.terminate(), 0);
        QVERIFY2(hub.admin({u"check"_s}) == 0, hub.output().constData());
    }
};

QTEST_GUILESS_MAIN(ProgramTest)
#include "programtest.moc"
