// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hub/email/emailhub.h"
#include "tests/support/mail/mailservers.h"

#include <QTest>

using namespace deskbell;
using namespace deskbell::hub;
using namespace deskbell::test;
using namespace Qt::StringLiterals;

/// A mailbox that answers, and has got no mail for longer than it ever went without.
class SilentMailboxTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isReportedUntilMailComes()
    {
        if (const QString why = MailServers::whyNot(); !why.isEmpty()) {
            QSKIP(qPrintable(why));
        }
        constexpr int patience = 60'000;
        const QString support = u"support@desk.test"_s;
        MailServers servers;
        QVERIFY2(servers.start(), qPrintable(servers.error()));
        EmailHub hub;
        const ChannelId channel = hub.addChannel(servers.channelFile(support));
        const ChannelId young = hub.addChannel(servers.channelFile(u"sales@desk.test"_s, u"tls"_s, u"Sales"_s));
        const QDateTime last = QDateTime::currentDateTimeUtc().addDays(-12);
        for (int i = 0; i < 30; ++i) {
            const QDateTime at = last.addSecs(-i * 8 * 3600);
            const QString id = u"mail-%1@cust.test"_s.arg(i);
            const ParsedMail mail{.subject = u"Hello"_s,
                                  .from = {.name = u"Alice"_s, .address = u"alice@cust.test"_s},
                                  .to = {{.address = support}},
                                  .messageId = id,
                                  .date = at,
                                  .text = u"Hello"_s};
            const ImportMail import{.channel = channel,
                                    .raw = "Message-ID: <" + id.toLatin1() + ">\r\n\r\nHello\r\n",
                                    .parsed = mail,
                                    .receivedAt = at};
            QVERIFY(hub.core().run(import));
        }
        hub.startHost();
        QTRY_COMPARE_WITH_TIMEOUT(hub.channel(channel).health.state.value(), HealthState::Degraded, patience);
        QVERIFY(hub.channel(channel).health.detail.startsWith(u"no mail has come for 12 days"_s));
        // One without a history has nothing to be judged by.
        QCOMPARE(hub.channel(young).health.state.value(), HealthState::Ok);
        QVERIFY(!servers.deliverText(u"alice@cust.test"_s, support, u"Again"_s, u"Still there?"_s).isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(hub.channel(channel).health.state.value(), HealthState::Ok, patience);
        QVERIFY(hub.stopHost());
    }
};

QTEST_GUILESS_MAIN(SilentMailboxTest)
#include "tst_silentmailbox.moc"
