// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/hub/hubclient.h"
#include "tests/support/hub/hubprocess.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace deskbell::test;
using namespace Qt::StringLiterals;

/// `admin import`: history out of files, beside a running hub.
class ImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsHistoryIn();

private:
    static QByteArray mail(int n, bool answer);
};

QByteArray ImportTest::mail(int n, bool answer)
{
    const QByteArray number = QByteArray::number(n);
    const QByteArray people = answer ? "From: Support <support@desk.test>\r\nTo: Alice <alice" + number + "@cust.test>\r\n"
                                     : "From: Alice <alice" + number + "@cust.test>\r\nTo: <support@desk.test>\r\n";
    const QByteArray ids = answer ? "Message-ID: <a" + number + "@desk.test>\r\nIn-Reply-To: <q" + number + "@cust.test>\r\n"
                                  : "Message-ID: <q" + number + "@cust.test>\r\n";
    return people + ids + "Subject: " + (answer ? "Re: " : "") + "Matter " + number + "\r\n\r\n"
        + (answer ? "An answer" : "A question") + " about " + number + "\r\n";
}

void ImportTest::bringsHistoryIn()
{
    constexpr int matters = 150;
    QTemporaryDir directory;
    HubProcess hub({u"--data"_s, directory.filePath(u"hub"_s)});
    const QStringList agent{u"agent"_s,  u"add"_s, u"--email"_s, u"mia@desk.test"_s,
                            u"--name"_s, u"Mia"_s, u"--role"_s,  u"lead"_s};
    QVERIFY2(hub.admin(agent, "correct horse\n") == 0, hub.output().constData());
    const QJsonObject server{{u"host"_s, u"127.0.0.1"_s},
                             {u"port"_s, 1},
                             {u"security"_s, u"none"_s},
                             {u"user"_s, u"support"_s},
                             {u"password"_s, u"secret"_s}};
    const QJsonObject channel{{u"kind"_s, u"email"_s},
                              {u"name"_s, u"Support"_s},
                              {u"address"_s, u"support@desk.test"_s},
                              {u"imap"_s, server},
                              {u"smtp"_s, server}};
    QFile file(directory.filePath(u"mailbox.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(channel).toJson());
    file.close();
    QVERIFY2(hub.admin({u"channel"_s, u"add"_s, file.fileName()}) == 0, hub.output().constData());
    const QString id = QString::fromUtf8(hub.output()).trimmed();

    QFile mbox(directory.filePath(u"old.mbox"_s));
    QVERIFY(mbox.open(QIODevice::WriteOnly));
    for (int n = 0; n < matters; ++n) {
        mbox.write("From alice@cust.test Mon Nov  2 10:00:00 2020\n" + mail(n, false).replace("\r\n", "\n") + '\n');
        mbox.write("From support@desk.test Mon Nov  2 11:00:00 2020\n" + mail(n, true).replace("\r\n", "\n") + '\n');
    }
    mbox.close();
    QDir().mkpath(directory.filePath(u"box/new"_s));
    QDir().mkpath(directory.filePath(u"box/cur"_s));
    for (int n = matters - 10; n < matters + 10; ++n) {
        QFile one(directory.filePath(u"box/cur/%1.M1.host:2,S"_s.arg(1600000000 + n)));
        QVERIFY(one.open(QIODevice::WriteOnly));
        one.write(mail(n, false));
    }

    QVERIFY2(hub.start(), hub.output().constData());
    QVERIFY2(hub.admin({u"import"_s, u"mbox"_s, mbox.fileName(), u"--channel"_s, id}) == 0, hub.output().constData());
    QVERIFY2(hub.output().contains("300 mails: imported 300, there already 0, set aside 0"), hub.output().constData());
    // Once more: nothing comes in twice.
    QVERIFY2(hub.admin({u"import"_s, u"mbox"_s, mbox.fileName(), u"--channel"_s, id}) == 0, hub.output().constData());
    QVERIFY2(hub.output().contains("300 mails: imported 0, there already 300, set aside 0"), hub.output().constData());
    QVERIFY2(hub.admin({u"import"_s, u"maildir"_s, directory.filePath(u"box"_s), u"--channel"_s, id}) == 0,
             hub.output().constData());
    QVERIFY2(hub.output().contains("20 mails: imported 10, there already 10, set aside 0"), hub.output().constData());
    QVERIFY(hub.admin({u"import"_s, u"mbox"_s, mbox.fileName(), u"--channel"_s, u"nobody"_s}) == 1);
    QVERIFY2(hub.output().contains("there is no mailbox"), hub.output().constData());
    QCOMPARE(hub.admin({u"import"_s, u"mbox"_s, mbox.fileName()}), 2);

    HubClient client(hub.url());
    QVERIFY(client.signIn(u"mia@desk.test"_s, u"correct horse"_s));
    QCOMPARE(client.get(u"/v1/conversations?view=all&limit=200"_s).json().value("items"_L1).toArray().size(), 0);
    const QJsonArray all = client.get(u"/v1/conversations?view=resolved&limit=200"_s).json().value("items"_L1).toArray();
    QCOMPARE(all.size(), matters + 10);
    for (const QJsonValue item : all) {
        const QJsonObject conversation = item.toObject();
        QCOMPARE(conversation.value("state"_L1).toString(), u"resolved"_s);
        QCOMPARE(conversation.value("unread"_L1).toInt(), 0);
        const QString number = conversation.value("subject"_L1).toString().section(u' ', 1);
        const QString path = u"/v1/conversations/%1/messages?limit=10"_s.arg(conversation.value("id"_L1).toString());
        const QJsonArray messages = client.get(path).json().value("items"_L1).toArray();
        if (number.toInt() >= matters) {
            QCOMPARE(messages.size(), 1);
            continue;
        }
        QCOMPARE(messages.size(), 2);
        int outgoing = 0;
        for (const QJsonValue value : messages) {
            const QJsonObject message = value.toObject();
            outgoing += message.value("direction"_L1).toString() == "out"_L1 ? 1 : 0;
            QVERIFY(message.value("at"_L1).toString().startsWith("2020-11-02T1"_L1));
        }
        QCOMPARE(outgoing, 1);
    }
    QCOMPARE(hub.terminate(), 0);
    QVERIFY2(hub.admin({u"check"_s}) == 0, hub.output().constData());
}

QTEST_GUILESS_MAIN(ImportTest)
#include "importtest.moc"
