// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reach.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace deskbell;

/// Where a customer can be written to.
class ReachTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lastUsedFirst();
    void whatIsNoWay();
    void whoHasToWriteFirst();
    void whoCanBeInvited();

private:
    static ChannelTraits kind(const QString &name, const QString &identity, const QStringList &abilities)
    {
        return {.kind = name, .identity = identity, .abilities = abilities};
    }
    static Channel channel(const QString &kind) { return {.id = ChannelId::make(), .kind = kind, .name = kind}; }

    const QList<ChannelTraits> m_kinds{kind(u"email"_s, u"email"_s, {u"start"_s}), kind(u"sms"_s, u"phone"_s, {u"start"_s}),
                                       kind(u"telegram"_s, u"telegram"_s, {})};
    Channel m_mail = channel(u"email"_s);
    Channel m_texts = channel(u"sms"_s);
    Channel m_bot = channel(u"telegram"_s);
    const Customer m_customer{.id = CustomerId::make(),
                              .identities = {{.id = IdentityId::make(), .kind = u"email"_s, .value = u"ana@shop.test"_s},
                                             {.id = IdentityId::make(), .kind = u"phone"_s, .value = u"+40721123456"_s},
                                             {.id = IdentityId::make(), .kind = u"telegram"_s, .value = u"77"_s}}};
};

void ReachTest::lastUsedFirst()
{
    Conversation matter{.id = ConversationId::make()};
    matter.threads = {{.id = ThreadId::make(), .channelId = m_mail.id, .kind = u"email"_s, .address = u"Ana@shop.test"_s},
                      {.id = ThreadId::make(), .channelId = m_texts.id, .kind = u"sms"_s, .address = u"+40721123456"_s}};
    const QList<Reach> ways = reachesOf(m_customer, matter, {}, {m_mail, m_texts, m_bot}, m_kinds);
    QCOMPARE(ways.size(), 2);
    QCOMPARE(ways.at(0).kind, u"sms"_s);
    QVERIFY(ways.at(0).current);
    QCOMPARE(ways.at(1).kind, u"email"_s);
    QVERIFY(!ways.at(1).current);
    QCOMPARE(ways.at(1).identity, m_customer.identities.at(0).id);
}

void ReachTest::whatIsNoWay()
{
    Channel off = m_mail;
    off.enabled = false;
    Channel paused = m_texts;
    paused.paused = true;
    QVERIFY(reachesOf(m_customer, {}, {}, {off, paused}, m_kinds).isEmpty());
    Customer quiet = m_customer;
    quiet.identities[1].optedOut = QStringList{u"sms"_s};
    const QList<Reach> ways = reachesOf(quiet, {}, {}, {m_mail, m_texts}, m_kinds);
    QCOMPARE(ways.size(), 1);
    QCOMPARE(ways.at(0).kind, u"email"_s);
    QVERIFY(reachesOf(m_customer, {}, {}, {m_mail}, {}).isEmpty()); // what the hub does not know of cannot be offered
}

void ReachTest::whoHasToWriteFirst()
{
    QVERIFY(reachesOf(m_customer, {}, {}, {m_bot}, m_kinds).isEmpty());
    Conversation earlier{.id = ConversationId::make()};
    earlier.threads = {{.id = ThreadId::make(), .channelId = m_bot.id, .kind = u"telegram"_s, .address = u"77"_s}};
    QCOMPARE(reachesOf(m_customer, {}, {earlier}, {m_bot}, m_kinds).size(), 1);
}

void ReachTest::whoCanBeInvited()
{
    const QList<ChannelTraits> kinds{kind(u"sms"_s, u"phone"_s, {u"start"_s}),
                                     kind(u"telegram"_s, u"telegram"_s, {u"start_link"_s})};
    const Customer stranger{.id = CustomerId::make(), .identities = {m_customer.identities.at(0)}};
    QCOMPARE(channelsToInviteTo(stranger, {m_texts, m_bot}, kinds), QList<Channel>{m_bot});
    QVERIFY(channelsToInviteTo(m_customer, {m_texts, m_bot}, kinds).isEmpty()); // is there
    QVERIFY(channelsToInviteTo({}, {m_bot}, kinds).isEmpty()); // nobody
    Channel off = m_bot;
    off.enabled = false;
    Channel paused = m_bot;
    paused.paused = true;
    QVERIFY(channelsToInviteTo(stranger, {off, paused}, kinds).isEmpty());
}

QTEST_GUILESS_MAIN(ReachTest)
#include "tst_reach.moc"
