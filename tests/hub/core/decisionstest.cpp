// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/core/clocks.h"
#include "hub/core/inbound.h"
#include "hub/core/outbound.h"
#include "hub/core/principal.h"
#include "hub/core/threading.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace deskbell;
using namespace deskbell::hub;

/// The pure decisions, a row a case.
class DecisionsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void subjectsLoseTheirPrefixes_data();
    void subjectsLoseTheirPrefixes();
    void mailsFindTheirConversation_data();
    void mailsFindTheirConversation();
    void linksJoinWhatBeganApart();
    void akinIsAdmitted();
    void subjectsLead_data();
    void subjectsLead();
    void forwardsAreCredited_data();
    void forwardsAreCredited();
    void peersAreThePeopleOutside_data();
    void peersAreThePeopleOutside();
    void visibility_data();
    void visibility();
    void clocksRunAndAreKept();
    void clocksFollowTheQueue();
    void routesOfReplies();
    void referencesStayBounded();
};

void DecisionsTest::subjectsLoseTheirPrefixes_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("plain");
    QTest::newRow("none") << u"Order 12"_s << u"Order 12"_s;
    QTest::newRow("one") << u"Re: Order"_s << u"Order"_s;
    QTest::newRow("many of many languages") << u"AW: Fwd: RE: Odp: SV: Order"_s << u"Order"_s;
    QTest::newRow("counted") << u"Re[2]: RE(3): Order"_s << u"Order"_s;
    QTest::newRow("nothing else") << u"Re:"_s << u"Re:"_s;
    QTest::newRow("a word that only begins so") << u"Refund: please"_s << u"Refund: please"_s;
    QTest::newRow("white space") << u"  Re:   Two\t lines "_s << u"Two lines"_s;
    QTest::newRow("empty") << QString() << QString();
}

void DecisionsTest::subjectsLoseTheirPrefixes()
{
    QFETCH(QString, subject);
    QTEST(plainSubject(subject), "plain");
}

void DecisionsTest::mailsFindTheirConversation_data()
{
    using Known = QList<KnownMail>;
    const MessageId m1{u"m1"_s};
    const MessageId m2{u"m2"_s};
    const ConversationId c1{u"c1"_s};
    const ConversationId c2{u"c2"_s};
    QTest::addColumn<QStringList>("references");
    QTest::addColumn<Known>("known");
    QTest::addColumn<QString>("conversation");
    QTest::addColumn<QString>("parent");
    QTest::addColumn<QString>("duplicateOf");
    QTest::newRow("nothing known") << QStringList{u"a"_s} << Known{} << QString() << QString() << QString();
    QTest::newRow("its own id is known") << QStringList{} << Known{{u"own"_s, m1, c1}} << u"c1"_s << QString() << u"m1"_s;
    QTest::newRow("the newest reference wins")
        << QStringList{u"a"_s, u"b"_s} << Known{{u"a"_s, m1, c1}, {u"b"_s, m2, c2}} << u"c2"_s << u"m2"_s << QString();
    QTest::newRow("an older one when the newest is unknown")
        << QStringList{u"a"_s, u"b"_s} << Known{{u"a"_s, m1, c1}} << u"c1"_s << u"m1"_s << QString();
    QTest::newRow("an answer came before it") << QStringList{} << Known{{u"own"_s, {}, c1}} << u"c1"_s << QString() << QString();
    QTest::newRow("another answer to the same lost mail is only akin")
        << QStringList{u"lost"_s} << Known{{u"lost"_s, {}, c2}} << QString() << QString() << QString();
    QTest::newRow("an ancestor before a descendant")
        << QStringList{u"a"_s} << Known{{u"own"_s, {}, c2}, {u"a"_s, m1, c1}} << u"c1"_s << u"m1"_s << QString();
}

void DecisionsTest::mailsFindTheirConversation()
{
    QFETCH(QStringList, references);
    QFETCH(QList<KnownMail>, known);
    const ThreadingDecision decision = decideThread(u"own"_s, references, known);
    QTEST(decision.conversation.value, "conversation");
    QTEST(decision.parent.value, "parent");
    QTEST(decision.duplicateOf.value, "duplicateOf");
}

void DecisionsTest::linksJoinWhatBeganApart()
{
    const ConversationId c1{u"c1"_s};
    const ConversationId c2{u"c2"_s};
    const ConversationId c3{u"c3"_s};
    // Two answers to it came first, each opened a conversation; its own parent is in a third.
    const ThreadingDecision decision =
        decideThread(u"own"_s, {u"a"_s}, {{u"own"_s, {}, c2}, {u"own"_s, {}, c3}, {u"a"_s, MessageId{u"m1"_s}, c1}});
    QCOMPARE(decision.conversation, c1);
    QCOMPARE(decision.joins, (QList{c2, c3}));
    // What others only refer to as well, although it is here, makes nobody akin.
    QVERIFY(decideThread(u"own"_s, {u"a"_s}, {{u"a"_s, MessageId{u"m1"_s}, c1}, {u"a"_s, {}, c2}}).akin.isEmpty());
}

void DecisionsTest::akinIsAdmitted()
{
    const ConversationId c1{u"c1"_s};
    const ConversationId c2{u"c2"_s};
    ThreadingDecision decision = decideThread(u"own"_s, {u"x"_s, u"y"_s}, {{u"x"_s, {}, c1}, {u"y"_s, {}, c2}});
    QVERIFY(decision.conversation.isNull());
    QCOMPARE(decision.akin, (QList{c2, c1}));
    ThreadingDecision none = decision;
    admitAkin(none, [](const ConversationId &) { return false; });
    QVERIFY(none.conversation.isNull() && none.joins.isEmpty() && none.akin.isEmpty());
    ThreadingDecision one = decision;
    admitAkin(one, [&c1](const ConversationId &id) { return id == c1; });
    QCOMPARE(one.conversation, c1);
    QVERIFY(one.joins.isEmpty());
    admitAkin(decision, [](const ConversationId &) { return true; });
    QCOMPARE(decision.conversation, c2);
    QCOMPARE(decision.joins, QList{c1});
}

void DecisionsTest::subjectsLead_data()
{
    using Candidates = QList<SubjectCandidate>;
    const QDateTime now(QDate(2026, 11, 2), QTime(9, 30), Qt::UTC);
    const SubjectCandidate hers{.conversation = ConversationId{u"c1"_s},
                                .number = 42,
                                .subject = u"Order"_s,
                                .takesPart = true,
                                .sameCustomer = true,
                                .unfinished = true,
                                .lastMessageAt = now.addDays(-1)};
    QTest::addColumn<QString>("subject");
    QTest::addColumn<bool>("automatic");
    QTest::addColumn<Candidates>("candidates");
    QTest::addColumn<QString>("conversation");
    const auto with = [&hers](auto change) {
        SubjectCandidate other = hers;
        change(other);
        return Candidates{other};
    };
    QTest::newRow("no candidate") << u"Order"_s << false << Candidates{} << QString();
    QTest::newRow("same subject") << u"Re: ORDER"_s << false << Candidates{hers} << u"c1"_s;
    QTest::newRow("another subject") << u"Re: Orders"_s << false << Candidates{hers} << QString();
    QTest::newRow("no subject") << QString() << false << with([](auto &c) { c.subject = QString(); }) << QString();
    QTest::newRow("a machine's") << u"Order"_s << true << Candidates{hers} << QString();
    QTest::newRow("finished") << u"Order"_s << false << with([](auto &c) { c.unfinished = false; }) << QString();
    QTest::newRow("another customer's") << u"Order"_s << false << with([](auto &c) { c.sameCustomer = false; }) << QString();
    QTest::newRow("too old") << u"Order"_s << false << with([&now](auto &c) { c.lastMessageAt = now.addDays(-8); }) << QString();
    QTest::newRow("the newest of two") << u"Order"_s << false << Candidates{hers, with([&now](auto &c) {
                                                                                      c.conversation = ConversationId{u"c2"_s};
                                                                                      c.lastMessageAt = now.addSecs(-60);
                                                                                  }).constFirst()}
                                       << u"c2"_s;
    QTest::newRow("number, finished, other subject")
        << u"RE: What now? [#42]"_s << false << with([](auto &c) { c.unfinished = c.sameCustomer = false; }) << u"c1"_s;
    QTest::newRow("number by a stranger") << u"Re: Order [#42]"_s << false
                                          << with([](auto &c) { c.takesPart = c.sameCustomer = false; }) << QString();
    QTest::newRow("another number, same subject") << u"Re: Order [#7]"_s << false << Candidates{hers} << u"c1"_s;
    QTest::newRow("a machine's answer with the number")
        << u"Automatic reply: Order [#42]"_s << true << Candidates{hers} << u"c1"_s;
}

void DecisionsTest::subjectsLead()
{
    QFETCH(QString, subject);
    QFETCH(bool, automatic);
    QFETCH(QList<SubjectCandidate>, candidates);
    const QDateTime now(QDate(2026, 11, 2), QTime(9, 30), Qt::UTC);
    QTEST(decideBySubject({.subject = subject, .at = now, .automatic = automatic}, candidates).value, "conversation");
}

void DecisionsTest::forwardsAreCredited_data()
{
    QTest::addColumn<bool>("byDesk");
    QTest::addColumn<QString>("within");
    QTest::addColumn<QString>("automatic");
    QTest::addColumn<QString>("from");
    QTest::newRow("an agent's forward") << true << u"maria@x.test"_s << QString() << u"maria@x.test"_s;
    QTest::newRow("somebody else's") << false << u"maria@x.test"_s << QString() << u"ana@desk.test"_s;
    QTest::newRow("without an address") << true << QString() << QString() << u"ana@desk.test"_s;
    QTest::newRow("of the desk's own mail") << true << u"support@desk.test"_s << QString() << u"ana@desk.test"_s;
    QTest::newRow("by a machine") << true << u"maria@x.test"_s << u"auto_reply"_s << u"ana@desk.test"_s;
}

void DecisionsTest::forwardsAreCredited()
{
    QFETCH(bool, byDesk);
    QFETCH(QString, within);
    QFETCH(QString, automatic);
    ParsedMail mail{.subject = u"Fwd: Lamp"_s, .from = {.name = u"Ana"_s, .address = u"ana@desk.test"_s}};
    mail.text = u"all of it"_s;
    mail.automatic = automatic;
    mail.forwarded = ForwardedMail{.above = u"call her"_s, .from = {.name = u"Maria"_s, .address = within}, .text = u"Broken."_s};
    const auto isOwn = [](const QString &address) { return address == "support@desk.test"_L1; };
    const ParsedMail taken = asTheDeskTakesIt(mail, byDesk, isOwn);
    QTEST(taken.from.address, "from");
    const bool credited = taken.from.address != "ana@desk.test"_L1;
    QCOMPARE(isCreditedForward(mail, byDesk, isOwn), credited);
    QCOMPARE(taken.text, credited ? u"Broken."_s : u"all of it"_s);
    QCOMPARE(taken.subject, credited ? u"Lamp"_s : u"Fwd: Lamp"_s);
}

void DecisionsTest::peersAreThePeopleOutside_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("replyTo");
    QTest::addColumn<QString>("to");
    QTest::addColumn<bool>("outgoing");
    QTest::addColumn<QString>("customer");
    QTest::addColumn<QString>("replyAddress");
    QTest::addColumn<bool>("loop");
    QTest::newRow("a customer") << u"Ion@x.test"_s << QString() << u"us@desk.test"_s << false << u"ion@x.test"_s
                                << u"ion@x.test"_s << false;
    QTest::newRow("answers elsewhere") << u"ion@x.test"_s << u"list@x.test"_s << u"us@desk.test"_s << false << u"ion@x.test"_s
                                       << u"list@x.test"_s << false;
    QTest::newRow("a web form") << u"us@desk.test"_s << u"ion@x.test"_s << u"us@desk.test"_s << false << u"ion@x.test"_s
                                << u"ion@x.test"_s << false;
    QTest::newRow("our own mail") << u"us@desk.test"_s << QString() << u"us@desk.test"_s << false << u"us@desk.test"_s
                                  << u"us@desk.test"_s << true;
    QTest::newRow("from the Sent folder") << u"us@desk.test"_s << QString() << u"ion@x.test"_s << true << u"ion@x.test"_s
                                          << u"ion@x.test"_s << false;
    QTest::newRow("from nobody") << QString() << QString() << u"us@desk.test"_s << false << QString() << QString() << false;
}

void DecisionsTest::peersAreThePeopleOutside()
{
    QFETCH(QString, from);
    QFETCH(QString, replyTo);
    QFETCH(QString, to);
    QFETCH(bool, outgoing);
    ParsedMail mail{.from = {.name = {}, .address = from}, .to = {{.name = {}, .address = to}}};
    if (!replyTo.isEmpty()) {
        mail.replyTo = {{.name = {}, .address = replyTo}};
    }
    const MailPeer peer =
        decidePeer(mail, outgoing, [](const QString &address) { return address.toLower() == u"us@desk.test"_s; });
    QTEST(peer.customer.address, "customer");
    QTEST(peer.replyAddress, "replyAddress");
    QTEST(peer.ownLoop, "loop");
}

void DecisionsTest::visibility_data()
{
    QTest::addColumn<int>("role");
    QTest::addColumn<bool>("system");
    QTest::addColumn<QString>("queue");
    QTest::addColumn<QString>("assignee");
    QTest::addColumn<bool>("sees");
    const int agent = static_cast<int>(Role::Agent);
    QTest::newRow("own queue") << agent << false << u"mine"_s << QString() << true;
    QTest::newRow("own queue, somebody else's") << agent << false << u"mine"_s << u"other"_s << true;
    QTest::newRow("other queue") << agent << false << u"theirs"_s << QString() << false;
    QTest::newRow("other queue, assigned") << agent << false << u"theirs"_s << u"me"_s << true;
    QTest::newRow("no queue") << agent << false << QString() << QString() << false;
    QTest::newRow("lead") << static_cast<int>(Role::Lead) << false << u"theirs"_s << QString() << true;
    QTest::newRow("admin") << static_cast<int>(Role::Admin) << false << QString() << QString() << true;
    QTest::newRow("a role from the future") << static_cast<int>(Role::Unknown) << false << u"theirs"_s << QString() << false;
    QTest::newRow("the hub") << agent << true << u"theirs"_s << QString() << true;
}

void DecisionsTest::visibility()
{
    QFETCH(int, role);
    QFETCH(bool, system);
    QFETCH(QString, queue);
    QFETCH(QString, assignee);
    const Principal me{.agent = AgentId{u"me"_s}, .role = static_cast<Role>(role), .system = system};
    QTEST(maySee(me, {QueueId{u"mine"_s}}, {.queue = QueueId{queue}, .assignee = AgentId{assignee}}), "sees");
}

void DecisionsTest::clocksRunAndAreKept()
{
    const Queue queue{.firstResponseTargetS = 60, .nextResponseTargetS = 120, .resolutionTargetS = 600};
    const QDateTime start(QDate(2026, 11, 2), QTime(9, 0), Qt::UTC);
    Conversation conversation{.createdAt = start};
    startResolution(conversation, queue, start);
    startWaiting(conversation, queue, start);
    QCOMPARE(earliestDue(conversation.clocks), start.addSecs(60));
    // They write again before an answer: they wait since the first.
    startWaiting(conversation, queue, start.addSecs(30));
    QCOMPARE(conversation.waitingSince, start);
    QVERIFY(!markBreaches(conversation, start.addSecs(59)));
    QVERIFY(markBreaches(conversation, start.addSecs(60)));
    QVERIFY(!markBreaches(conversation, start.addSecs(61)));
    QCOMPARE(nextBreach(conversation.clocks), start.addSecs(600));
    stopWaiting(conversation, start.addSecs(90));
    QVERIFY(!conversation.waitingSince.isValid());
    QCOMPARE(earliestDue(conversation.clocks), start.addSecs(600));
    // The second question has its own target.
    startWaiting(conversation, queue, start.addSecs(100));
    QCOMPARE(earliestDue(conversation.clocks), start.addSecs(220));
    stopWaiting(conversation, start.addSecs(110));
    finishResolution(conversation, start.addSecs(200));
    QVERIFY(!earliestDue(conversation.clocks).isValid());
    QCOMPARE(conversation.clocks.size(), 3);
    // Answered too late without a tick in between is broken all the same.
    startWaiting(conversation, queue, start.addSecs(300));
    stopWaiting(conversation, start.addSecs(500));
    QVERIFY(conversation.clocks.constLast().breached);
}

void DecisionsTest::clocksFollowTheQueue()
{
    const QDateTime start(QDate(2026, 11, 2), QTime(9, 0), Qt::UTC);
    Conversation conversation{.createdAt = start};
    startWaiting(conversation, {.firstResponseTargetS = 60}, start);
    retarget(conversation, {.firstResponseTargetS = 3600});
    QCOMPARE(earliestDue(conversation.clocks), start.addSecs(3600));
    retarget(conversation, {});
    QVERIFY(conversation.clocks.isEmpty());
    QVERIFY(conversation.waitingSince.isValid());
}

void DecisionsTest::routesOfReplies()
{
    const Channel mail{.id = ChannelId{u"mail"_s}, .kind = u"email"_s, .address = u"us@desk.test"_s};
    const Channel other{.id = ChannelId{u"other"_s}, .kind = u"email"_s};
    Conversation conversation{
        .threads = {{.id = ThreadId{u"t"_s}, .channelId = mail.id, .kind = u"email"_s, .address = u"ion@x.test"_s}}};
    const QList<Channel> channels{mail, other};
    OutboundRoute route = decideRoute(conversation, channels, {}, u"email"_s, {});
    QCOMPARE(route.error, QString());
    QVERIFY(!route.newThread);
    QCOMPARE(route.to.constFirst().address, u"ion@x.test"_s);
    QCOMPARE(decideRoute(conversation, channels, {}, u"sms"_s, {}).errorField, u"channel_id"_s);
    QCOMPARE(decideRoute(conversation, channels, other.id, u"email"_s, {}).errorField, u"to"_s);
    route = decideRoute(conversation, channels, other.id, u"email"_s, {{.name = {}, .address = u"eva@x.test"_s}});
    QVERIFY(route.newThread);
    QCOMPARE(route.thread.channelId, other.id);
    QCOMPARE(decideRoute(conversation, channels, mail.id, u"sms"_s, {}).errorField, u"kind"_s);
    // The thread's channel is gone.
    QCOMPARE(decideRoute(conversation, {other}, {}, u"email"_s, {}).errorField, u"channel_id"_s);
    QCOMPARE(replySubject(u"RE: Order"_s), u"Re: Order"_s);
    QCOMPARE(messageIdFor(MessageId{u"id"_s}, u"Us@Desk.test"_s), u"id@desk.test"_s);
}

void DecisionsTest::referencesStayBounded()
{
    QStringList references;
    for (int i = 0; i < 100; ++i) {
        references = referencesAfter(references, u"<m%1@x>"_s.arg(i));
    }
    QCOMPARE(references.size(), 20);
    QCOMPARE(references.constFirst(), u"m0@x"_s);
    QCOMPARE(references.constLast(), u"m99@x"_s);
}

QTEST_GUILESS_MAIN(DecisionsTest)
#include "decisionstest.moc"
