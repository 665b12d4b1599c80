// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hub/email/emailhub.h"
#include "tests/support/mail/mailservers.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace deskbell;
using namespace deskbell::test;

/// What a real mail server says of a mail that it took and could not hand over finds its way back to the message.
class BouncesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void realBounceFailsTheMessage();
};

void BouncesTest::initTestCase()
{
    if (const QString why = MailServers::whyNot(); !why.isEmpty()) {
        QSKIP(qPrintable(u"skipped: "_s + why));
    }
}

void BouncesTest::realBounceFailsTheMessage()
{
    MailServers servers;
    QVERIFY2(servers.start(), qPrintable(servers.error()));
    EmailHub hub;
    QVERIFY(hub.addChannel(servers.channelFile(u"support@desk.test"_s, u"starttls"_s, u"Support"_s)));
    hub.startHost();
    servers.deliverText(u"alice@cust.test"_s, u"support@desk.test"_s, u"Order"_s, u"Where is it?"_s);
    QTRY_COMPARE_WITH_TIMEOUT(hub.conversations().size(), 1, 60'000);
    const ConversationId conversation = hub.conversations().constFirst().id;

    // Taken at the door, refused behind it.
    const MessageId reply = hub.reply(conversation, u"It is on its way."_s, {}, {{.name = {}, .address = u"bounce@cust.test"_s}});
    QVERIFY(reply);
    const auto failed = [&hub, &reply] {
        const Message message = hub.message(reply);
        return message.delivery && message.delivery->state == DeliveryState::Failed;
    };
    QTRY_VERIFY_WITH_TIMEOUT(failed(), 60'000);
    const Message message = hub.message(reply);
    QVERIFY2(message.delivery->detail.contains("no such person"_L1), qPrintable(message.delivery->detail));
    QVERIFY2(message.delivery->detail.contains("bounce@cust.test"_L1), qPrintable(message.delivery->detail));
    QCOMPARE(message.delivery->permanent, std::optional(true));

    const auto all = hub.messages(conversation);
    QCOMPARE(all.size(), 3);
    QCOMPARE(std::ranges::count(all, u"bounce"_s, &Message::automatic), 1);
    QCOMPARE(hub.conversations().size(), 1);
    // The machine opened no thread: the next answer still goes to a person.
    QCOMPARE(hub.conversations().constFirst().threads.size(), 1);
}

QTEST_GUILESS_MAIN(BouncesTest)
#include "tst_bounces.moc"
