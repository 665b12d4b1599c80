// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notices/noticesource.h"
#include "tests/client/fakehub.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace {

const Agent noticeMe{.id = AgentId{u"0192b0e0-0000-7000-8000-0000000000aa"_s}, .name = u"Mia Rosén"_s};
const QueueId noticeQueue{u"0192b0e0-0000-7000-8000-0000000000bb"_s};

Message inbound()
{
    Message message;
    message.author = {.kind = AuthorKind::Customer, .id = u"c"_s, .name = u"Ana"_s};
    message.direction = Direction::In;
    message.text = u"Where is it?"_s;
    return message;
}

Notice noticeIn(const QString &conversation, NoticeKind kind)
{
    return {.kind = kind, .conversation = ConversationId{conversation}};
}

} // namespace

class NoticesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void importance_data()
    {
        QTest::addColumn<Message>("message");
        QTest::addColumn<QString>("assignee");
        QTest::addColumn<bool>("member");
        QTest::addColumn<int>("kind");
        const int none = -1;
        QTest::newRow("in my conversation") << inbound() << noticeMe.id.value << true << int(NoticeKind::Mine);
        QTest::newRow("in mine, though I am in no such queue")
            << inbound() << noticeMe.id.value << false << int(NoticeKind::Mine);
        QTest::newRow("in my queue") << inbound() << QString() << true << int(NoticeKind::MyQueue);
        QTest::newRow("in another queue") << inbound() << QString() << false << none;
        QTest::newRow("somebody else holds it") << inbound() << u"other"_s << true << none;
        Message reply = inbound();
        reply.automatic = u"auto_reply"_s;
        QTest::newRow("a machine wrote") << reply << noticeMe.id.value << true << none;
        Message out = inbound();
        out.direction = Direction::Out;
        QTest::newRow("we wrote") << out << noticeMe.id.value << true << none;
        Message note = inbound();
        note.direction = Direction::Internal;
        note.kind = u"note"_s;
        note.author = {.kind = AuthorKind::Agent, .id = u"other"_s, .name = u"Ion"_s};
        note.text = u"Please look, @mia rosen!"_s;
        QTest::newRow("a note mentions me") << note << u"other"_s << false << int(NoticeKind::Mention);
        note.text = u"Please look, @Mianne"_s;
        QTest::newRow("a note mentions somebody whose name begins like mine") << note << u"other"_s << true << none;
        note.text = u"just so you know"_s;
        QTest::newRow("a note in my conversation") << note << noticeMe.id.value << true << none;
        note.text = u"@Mia remember"_s;
        note.author.id = noticeMe.id.value;
        QTest::newRow("my own note") << note << noticeMe.id.value << true << none;
    }
    void importance()
    {
        QFETCH(Message, message);
        QFETCH(QString, assignee);
        QFETCH(bool, member);
        const Conversation conversation{.queueId = noticeQueue, .assigneeId = AgentId{assignee}};
        const Queue queue{.id = noticeQueue, .members = member ? QList{noticeMe.id} : QList<AgentId>()};
        const auto kind = noticeOf(message, conversation, noticeMe, {queue});
        QTEST(kind ? int(*kind) : -1, "kind");
    }

    void mentioning_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("meant");
        QTest::newRow("first name") << u"@Mia?"_s << true;
        QTest::newRow("whole name, diacritics left out") << u"hello @MIA ROSEN."_s << true;
        QTest::newRow("at the end") << u"ask @mia"_s << true;
        QTest::newRow("an address") << u"write to mia@mia.example"_s << false;
        QTest::newRow("without a sign") << u"Mia knows"_s << false;
        QTest::newRow("longer word") << u"@miami"_s << false;
    }
    void mentioning()
    {
        QFETCH(QString, text);
        QTEST(mentions(text, noticeMe.name), "meant");
    }

    void manyAreOne()
    {
        QList<Notice> notices{noticeIn(u"a"_s, NoticeKind::MyQueue), noticeIn(u"a"_s, NoticeKind::Mine),
                              noticeIn(u"b"_s, NoticeKind::MyQueue)};
        const QList<Notice> apart = worthTellingApart(notices);
        QCOMPARE(apart.size(), 2); // one a conversation
        QCOMPARE(apart.constFirst().kind, NoticeKind::Mine); // the pressing one first
        for (const auto &more : {u"c"_s, u"d"_s}) {
            notices.append(noticeIn(more, NoticeKind::Mine));
        }
        QVERIFY(worthTellingApart(notices).isEmpty());
        const QDateTime now = QDateTime::currentDateTimeUtc();
        Notice late = noticeIn(u"e"_s, NoticeKind::DueSoon);
        late.due = now.addSecs(-60);
        notices.append(late);
        notices.append(noticeIn(u"f"_s, NoticeKind::Mention));
        const NoticeDigest digest = digestOf(notices, now);
        QCOMPARE(digest, (NoticeDigest{.messages = 5, .conversations = 4, .mine = 3, .mentions = 1, .overdue = 1}));
    }

    void quietTimes()
    {
        const QDateTime evening(QDate(2026, 11, 9), QTime(19, 30));
        const QDateTime night(QDate(2026, 11, 10), QTime(2, 0));
        const QDateTime morning(QDate(2026, 11, 10), QTime(7, 0));
        QCOMPARE(tomorrowMorning(evening.toUTC()), morning.toUTC());
        QCOMPARE(tomorrowMorning(night.toUTC()), morning.toUTC());
        const Quiet hour{.mode = Quiet::Mode::Until, .until = evening.addSecs(3600)};
        QVERIFY(hour.holds(evening));
        QVERIFY(!hour.holds(evening.addSecs(3600)));
        QVERIFY((Quiet{.mode = Quiet::Mode::Always}.holds(evening)));
        QVERIFY(!Quiet{}.holds(evening));
    }

    // ---- what comes out of a desk -----------------------------------------------------------------------------------

    void newMessagesAreNoticedOnce()
    {
        start();
        const Customer ana = m_hub->addCustomer(u"Ana Pop"_s);
        Conversation mine = m_hub->addConversation(ana.id, u"Late parcel"_s, QDateTime::currentDateTimeUtc().addSecs(-60));
        mine.assigneeId = m_hub->me.id;
        m_hub->store(mine);
        NoticeSource source(*m_desk, {});
        QSignalSpy noticed(&source, &NoticeSource::noticed);
        receive(mine.id, u"Where is it?"_s);
        QTRY_COMPARE(noticed.count(), 1);
        const auto notices = noticed.constFirst().constFirst().value<QList<Notice>>();
        QCOMPARE(notices.size(), 1);
        QCOMPARE(notices.constFirst().kind, NoticeKind::Mine);
        QCOMPARE(notices.constFirst().who, u"Ana Pop"_s);
        QCOMPARE(notices.constFirst().text, u"Where is it?"_s);
        QCOMPARE(source.pending(), 1);
        // Read: nothing is left to look at, and nothing is told again.
        Conversation read = m_hub->conversation(mine.id);
        read.unread = 0;
        m_hub->store(read);
        QTRY_COMPARE(source.pending(), 0);
        QCOMPARE(noticed.count(), 1);
    }

    void whatCameMeanwhileIsOne()
    {
        start();
        const Customer ana = m_hub->addCustomer(u"Ana Pop"_s);
        QList<ConversationId> all;
        for (int i = 0; i < 5; ++i) {
            Conversation mine =
                m_hub->addConversation(ana.id, u"Matter %1"_s.arg(i), QDateTime::currentDateTimeUtc().addSecs(-60));
            mine.assigneeId = m_hub->me.id;
            m_hub->store(mine);
            all.append(mine.id);
        }
        QTRY_COMPARE(m_desk->status().completeTo, m_hub->head);
        NoticeSource source(*m_desk, {});
        QSignalSpy noticed(&source, &NoticeSource::noticed);
        QSignalSpy missed(&source, &NoticeSource::missed);
        m_hub->online = false;
        m_hub->dropSockets();
        QTRY_VERIFY(m_desk->status().state != ConnectionStatus::State::Live);
        for (const ConversationId &id : std::as_const(all)) {
            receive(id, u"hello?"_s);
        }
        const auto early = std::make_shared<bool>(false); // by the old end of the log all seemed to be there
        QObject context;
        connect(m_desk.get(), &Desk::statusChanged, &context, [this, early] {
            const ConnectionStatus &status = m_desk->status();
            *early = *early || (status.state == ConnectionStatus::State::Live && status.completeTo < m_hub->head);
        });
        m_hub->online = true;
        QTRY_COMPARE(missed.count(), 1);
        QVERIFY(!*early);
        const auto notices = missed.constFirst().constFirst().value<QList<Notice>>();
        QCOMPARE(digestOf(notices, QDateTime::currentDateTimeUtc()).conversations, 5);
        QCOMPARE(noticed.count(), 0);
    }

    void escalationsAsk()
    {
        start();
        const Customer ana = m_hub->addCustomer(u"Ana Pop"_s);
        Conversation waits = m_hub->addConversation(ana.id, u"Late parcel"_s, QDateTime::currentDateTimeUtc().addSecs(-600));
        QTRY_COMPARE(m_desk->status().completeTo, m_hub->head);
        NoticeSource source(*m_desk, {});
        QSignalSpy noticed(&source, &NoticeSource::noticed);
        waits = m_hub->conversation(waits.id);
        waits.waitingSince = QDateTime::currentDateTimeUtc().addSecs(-600);
        waits.escalation = Escalation{.step = 3, .at = QDateTime::currentDateTimeUtc(), .agents = {m_hub->me.id.value}};
        m_hub->store(waits);
        QTRY_COMPARE(noticed.count(), 1);
        QCOMPARE(noticed.constFirst().constFirst().value<QList<Notice>>().constFirst().step, 3);
        // The same step in a later version of the conversation says nothing new; one that asks others neither.
        waits = m_hub->conversation(waits.id);
        waits.tags = {u"late"_s};
        m_hub->store(waits);
        waits = m_hub->conversation(waits.id);
        waits.escalation = Escalation{.step = 4, .at = QDateTime::currentDateTimeUtc().addSecs(1), .agents = {u"somebody"_s}};
        m_hub->store(waits);
        QTRY_COMPARE(m_desk->status().completeTo, m_hub->head);
        QCOMPARE(noticed.count(), 1);
    }

    void whatIsDueSoonIsToldOnce()
    {
        start();
        const Customer ana = m_hub->addCustomer(u"Ana Pop"_s);
        Conversation mine = m_hub->addConversation(ana.id, u"Late parcel"_s, QDateTime::currentDateTimeUtc().addSecs(-600));
        mine.assigneeId = m_hub->me.id;
        mine.clocks = {{.kind = ClockKind::FirstResponse, .dueAt = QDateTime::currentDateTimeUtc().addSecs(300)}};
        m_hub->store(mine);
        QTRY_COMPARE(m_desk->status().completeTo, m_hub->head);
        NoticeSource source(*m_desk, {});
        QSignalSpy noticed(&source, &NoticeSource::noticed);
        source.setDueAhead(std::chrono::minutes(10));
        QTRY_COMPARE(noticed.count(), 1);
        QCOMPARE(noticed.constFirst().constFirst().value<QList<Notice>>().constFirst().kind, NoticeKind::DueSoon);
    }

    void cleanup()
    {
        m_desk.reset();
        m_hub.reset();
    }

private:
    void start()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_hub = std::make_unique<FakeHub>();
        m_desk =
            std::make_unique<Desk>(Desk::Options{.hub = QUrl(u"http://hub.test"_s), .directory = m_dir->path()}, m_hub->parts());
        m_desk->signIn(u"mia@desk.test"_s, u"secret"_s);
        QTRY_COMPARE(m_desk->status().state, ConnectionStatus::State::Live);
    }

    /// As the hub does it: the message, and the conversation that is unread by it.
    void receive(const ConversationId &id, const QString &text)
    {
        Conversation conversation = m_hub->conversation(id);
        ++conversation.unread;
        const QDateTime now = QDateTime::currentDateTimeUtc();
        conversation.lastMessageAt = now;
        m_hub->store(conversation);
        m_hub->addMessage(id, text, Direction::In, now);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<FakeHub> m_hub;
    std::unique_ptr<Desk> m_desk;
};

QTEST_GUILESS_MAIN(NoticesTest)
#include "tst_notices.moc"
