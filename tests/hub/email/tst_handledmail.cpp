// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hub/email/emailhub.h"
#include "tests/support/mail/imapcutter.h"
#include "tests/support/mail/mailservers.h"

#include <QTest>

using namespace deskbell;
using namespace deskbell::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;
constexpr int mailCount = 12;

// What Dovecot says, without MOVE; and without UIDPLUS, too.
const QByteArray withoutMove = "IMAP4rev1 SASL-IR ENABLE IDLE UNSELECT UIDPLUS CONDSTORE QRESYNC LITERAL+ SPECIAL-USE";
const QByteArray bare = "IMAP4rev1 IDLE UNSELECT";

QByteArray mail(int number, bool withId)
{
    const QByteArray n = QByteArray::number(number);
    return "From: Customer " + n + " <c" + n + "@cust.test>\r\nTo: <box@desk.test>\r\nSubject: Question " + n + "\r\n"
        + (withId ? "Message-ID: <m" + n + "@cust.test>\r\n" : QByteArray()) + "\r\nText " + n + QByteArray(number, '.') + "\r\n";
}

} // namespace

/// Moving handled mail on servers without MOVE, broken off at every step: nothing lost, nothing doubled.
class HandledMailTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void brokenOff_data();
    void brokenOff();

private:
    static int count(const MailServers &servers, const QString &folder)
    {
        return int(servers.readMailbox(u"box@desk.test"_s, folder).size());
    }
};

void HandledMailTest::brokenOff_data()
{
    if (const QString why = MailServers::whyNot(); !why.isEmpty()) {
        QSKIP(qPrintable(why));
    }
    QTest::addColumn<QByteArray>("capabilities");
    QTest::addColumn<QByteArray>("cut");
    QTest::addColumn<bool>("withId");
    for (const bool withId : {true, false}) {
        const QByteArray which = withId ? "" : ", mails without Message-ID";
        QTest::newRow("with UIDPLUS, before the keyword" + which) << withoutMove << QByteArray("$DeskbellMoving)") << withId;
        QTest::newRow("with UIDPLUS, before the copy" + which) << withoutMove << QByteArray("UID COPY") << withId;
        QTest::newRow("with UIDPLUS, after the copy" + which) << withoutMove << QByteArray("\\Deleted)") << withId;
        QTest::newRow("with UIDPLUS, before the originals go" + which) << withoutMove << QByteArray("UID EXPUNGE") << withId;
        QTest::newRow("without UIDPLUS, after the copy" + which) << bare << QByteArray("\\Deleted)") << withId;
    }
    QTest::newRow("with UIDPLUS, never") << withoutMove << QByteArray() << true;
    QTest::newRow("without UIDPLUS, never") << bare << QByteArray() << true;
}

void HandledMailTest::brokenOff()
{
    QFETCH(QByteArray, capabilities);
    QFETCH(QByteArray, cut);
    QFETCH(bool, withId);
    MailServers servers({{u"box@desk.test"_s}});
    servers.sayCapabilities(capabilities);
    QVERIFY2(servers.start(), qPrintable(servers.error()));
    ImapCutter cutter(servers.imapPort());
    QList<QByteArray> mails;
    for (int i = 0; i < mailCount; ++i) {
        mails.append(mail(i, withId));
    }
    QVERIFY2(servers.fill(u"box@desk.test"_s, mails), qPrintable(servers.error()));
    QJsonObject file = servers.channelFile(u"box@desk.test"_s, u"none"_s);
    QJsonObject imap = file[u"imap"_s].toObject();
    imap[u"host"_s] = u"127.0.0.1"_s;
    imap[u"port"_s] = cutter.port();
    file[u"imap"_s] = imap;
    file[u"reconnect_s"_s] = 0.05;
    file[u"handled"_s] = u"move"_s;
    file[u"handled_folder"_s] = u"Done"_s;
    EmailHub hub;
    const ChannelId channel = hub.addChannel(file);
    QVERIFY(!channel.isNull());
    if (!cut.isEmpty()) {
        cutter.cutBefore(cut);
    }
    hub.startHost();
    QTRY_VERIFY_WITH_TIMEOUT(hub.ledgerIs(channel, mailCount), patience);
    QTRY_COMPARE_WITH_TIMEOUT(count(servers, u"Done"_s), mailCount, patience);
    if (!cut.isEmpty()) {
        QTRY_COMPARE_WITH_TIMEOUT(cutter.cuts(), 1, patience);
    }
    // Those that came later go the same way, after what was broken off is settled.
    QVERIFY2(servers.fill(u"box@desk.test"_s, {mail(mailCount, withId)}), qPrintable(servers.error()));
    QTRY_VERIFY_WITH_TIMEOUT(hub.ledgerIs(channel, mailCount + 1), patience);
    QTRY_VERIFY_WITH_TIMEOUT(count(servers, u"Done"_s) >= mailCount + 1, patience);
    if (capabilities.contains("UIDPLUS")) {
        QTRY_COMPARE_WITH_TIMEOUT(count(servers, {}), 0, patience);
    }
    QCOMPARE(hub.channel(channel).health.detail, QString());
    QVERIFY(hub.stopHost());
    QList<QByteArray> moved = servers.readMailbox(u"box@desk.test"_s, u"Done"_s);
    QCOMPARE(moved.size(), mailCount + 1);
    QCOMPARE(QSet<QByteArray>(moved.begin(), moved.end()).size(), mailCount + 1);
    // The desk has each of them once.
    QCOMPARE(hub.conversations().size(), mailCount + 1);
}

QTEST_GUILESS_MAIN(HandledMailTest)
#include "tst_handledmail.moc"
