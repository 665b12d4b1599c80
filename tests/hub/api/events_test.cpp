// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/event.h"
#include "tests/hub/api/testdesk.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <QWebSocket>
#include <algorithm>

#include <atomic>
#include <thread>

using namespace deskbell;
using namespace deskbell::hub;
using namespace deskbell::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A console's event socket: remembers what came.
class Listener : public QObject
{
public:
    explicit Listener(quint16 port, const QByteArray &token = {})
        : m_port(port)
        , m_token(token)
    {
        connect(&socket, &QWebSocket::textMessageReceived, this, &Listener::take);
    }

    void open(std::optional<qint64> cursor = {}, const QStringList &features = {u"conversation-hidden"_s})
    {
        QJsonObject hello{{u"op"_s, u"hello"_s},
                          {u"token"_s, QString::fromLatin1(m_token)},
                          {u"features"_s, QJsonArray::fromStringList(features)}};
        if (cursor) {
            hello.insert("cursor"_L1, *cursor);
        }
        connect(&socket, &QWebSocket::connected, this, [this, hello] { send(hello); });
        socket.open(QUrl(u"ws://127.0.0.1:%1/v1/events"_s.arg(m_port)));
    }
    void send(const QJsonObject &frame)
    {
        socket.sendTextMessage(QString::fromUtf8(QJsonDocument(frame).toJson(QJsonDocument::Compact)));
    }

    bool welcomed() const { return welcome.has_value(); }
    QList<QJsonObject> ofType(const QString &type) const
    {
        QList<QJsonObject> found;
        for (const QJsonObject &event : events) {
            if (event.value("type"_L1).toString() == type) {
                found.append(event);
            }
        }
        return found;
    }
    int closeCode() const { return socket.closeCode(); }
    bool closed() const { return socket.state() == QAbstractSocket::UnconnectedState; }

    QWebSocket socket;
    std::optional<qint64> welcome;
    QList<QJsonObject> events;
    QList<QJsonObject> lossy;
    qint64 head = 0;
    int heads = 0;
    int resyncs = 0;
    int frames = 0;

private:
    void take(const QString &text)
    {
        const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
        if (document.isArray()) {
            ++frames;
            for (const QJsonValue event : document.array()) {
                events.append(event.toObject());
            }
            return;
        }
        const QJsonObject frame = document.object();
        const QString op = frame.value("op"_L1).toString();
        if (op == "welcome"_L1) {
            welcome = frame.value("head"_L1).toInteger();
        } else if (op == "head"_L1) {
            head = frame.value("seq"_L1).toInteger();
            ++heads;
        } else if (op == "resync"_L1) {
            ++resyncs;
        } else {
            lossy.append(frame);
        }
    }

    const quint16 m_port;
    const QByteArray m_token;
};

QString textOf(const QJsonObject &event) { return event.value("message"_L1).toObject().value("text"_L1).toString(); }

} // namespace

class ApiEventsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_desk = std::make_unique<TestDesk>(); }
    void cleanup() { m_desk.reset(); }
    void welcomeAndLive();
    void badTokenIsRefused();
    void helloMustCome();
    void helloMustBeFirst();
    void missingCursorMeansFromNow();
    void everythingFromACursor();
    void resumeMissesNothingAndRepeatsNothing();
    void burstsComeAsArrays();
    void headComesRegularly();
    void onlyWhatOneMaySee();
    void movedAwayIsHidden();
    void movedIntoSightIsComplete();
    void olderClientsResync();
    void membershipChangeResyncs();
    void foreignCursorResyncs();
    void slowReaderIsCut();
    void viewingAndTyping();
    void settingsStayPrivate();
    void signOutEndsTheSocket();
    void disabledAgentIsCutOff();
    void whoseLastLineEndsGoesOffline();
    void whoMovesToAnotherHubStays();
    void whoseHubDiesGoesOffline();
    void refreshKeepsTheSocket();
    void shutdownSaysGoodbye();
    void tooLargeFrameFromAClient();

private:
    Word<Presence> presenceNow(const QString &name);
    qint64 head() { return m_desk->core().reads().headSeq().value(); }
    std::unique_ptr<TestDesk> m_desk;
};

Word<Presence> ApiEventsTest::presenceNow(const QString &name)
{
    const auto agents = m_desk->core().reads().agents().value();
    const auto found = std::find_if(agents.begin(), agents.end(), [&name](const Agent &agent) {
        return agent.email.startsWith(name) || agent.name.startsWith(name, Qt::CaseInsensitive);
    });
    return found == agents.end() ? Word<Presence>() : found->presence;
}

void ApiEventsTest::welcomeAndLive()
{
    Listener lead(m_desk->port(), m_desk->token(u"lead"_s));
    const qint64 before = head();
    lead.open(before);
    QTRY_VERIFY(lead.welcomed());
    QCOMPARE(*lead.welcome, before);
    const Conversation conversation = m_desk->addConversation(m_desk->support);
    const Message note = m_desk->addNote(conversation.id, u"live"_s);
    QTRY_COMPARE(lead.ofType(u"message.created"_s).size(), 1);
    const auto event = eventFromJson(lead.ofType(u"message.created"_s).first());
    QVERIFY(event);
    QVERIFY(event->seq > before);
    QCOMPARE(event->entity.value("id"_L1).toString(), note.id.value);
    QTRY_COMPARE(lead.head, head());
}

void ApiEventsTest::badTokenIsRefused()
{
    Listener nobody(m_desk->port(), "made up");
    nobody.open(0);
    QTRY_VERIFY(nobody.closed() && nobody.closeCode() == 4401);
    QVERIFY(!nobody.welcomed());
}

void ApiEventsTest::helloMustCome()
{
    m_desk->restart({.helloTimeout = 200ms});
    Listener silent(m_desk->port());
    silent.socket.open(QUrl(u"ws://127.0.0.1:%1/v1/events"_s.arg(m_desk->port())));
    QTRY_COMPARE(silent.closeCode(), 1008);
}

void ApiEventsTest::helloMustBeFirst()
{
    Listener rude(m_desk->port());
    connect(&rude.socket, &QWebSocket::connected, &rude, [&rude] { rude.send({{u"type"_s, u"typing"_s}}); });
    rude.socket.open(QUrl(u"ws://127.0.0.1:%1/v1/events"_s.arg(m_desk->port())));
    QTRY_COMPARE(rude.closeCode(), 1008);
}

void ApiEventsTest::missingCursorMeansFromNow()
{
    const Conversation conversation = m_desk->addConversation(m_desk->support);
    m_desk->addNote(conversation.id, u"before"_s);
    Listener lead(m_desk->port(), m_desk->token(u"lead"_s));
    lead.open();
    QTRY_VERIFY(lead.head > 0);
    m_desk->addNote(conversation.id, u"after"_s);
    QTRY_COMPARE(lead.ofType(u"message.created"_s).size(), 1);
    QCOMPARE(textOf(lead.ofType(u"message.created"_s).first()), u"after"_s);
}

void ApiEventsTest::everythingFromACursor()
{
    const qint64 start = head();
    const Conversation conversation = m_desk->addConversation(m_desk->support);
    for (int i = 0; i < 1200; ++i) {
        m_desk->core().submit(PostMessage{.by = Principal::hub(),
                                          .id = MessageId::make(),
                                          .conversation = conversation.id,
                                          .kind = u"note"_s,
                                          .text = QString::number(i)});
    }
    m_desk->addNote(conversation.id, u"1200"_s);
    Listener lead(m_desk->port(), m_desk->token(u"lead"_s));
    lead.open(start);
    QTRY_COMPARE_WITH_TIMEOUT(lead.ofType(u"message.created"_s).size(), 1201, 60000);
    qint64 last = start;
    for (const QJsonObject &event : std::as_const(lead.events)) {
        QVERIFY(event.value("seq"_L1).toInteger() > last);
        last = event.value("seq"_L1).toInteger();
    }
    int number = 0;
    for (const QJsonObject &event : lead.ofType(u"message.created"_s)) {
        QCOMPARE(textOf(event), QString::number(number++));
    }
}

void ApiEventsTest::resumeMissesNothingAndRepeatsNothing()
{
    const Conversation conversation = m_desk->addConversation(m_desk->support);
    const QByteArray token = m_desk->token(u"lead"_s);
    qint64 cursor = head();
    std::atomic_bool stop = false;
    std::atomic_int written = 0;
    std::thread writer([&] {
        while (!stop || written < 2000) {
            m_desk->addNote(conversation.id, QString::number(written));
            ++written;
        }
    });
    QStringList texts;
    const auto follow = [&](int until) {
        Listener listener(m_desk->port(), token);
        listener.open(cursor);
        const auto harvest = [&] {
            for (const QJsonObject &event : std::as_const(listener.events)) {
                const qint64 seq = event.value("seq"_L1).toInteger();
                if (seq <= cursor) {
                    qFatal("an event came twice");
                }
                cursor = seq;
                if (event.value("type"_L1).toString() == "message.created"_L1) {
                    texts.append(textOf(event));
                }
            }
            listener.events.clear();
            return texts.size();
        };
        const bool enough = QTest::qWaitFor([&] { return harvest() >= until; }, 60000);
        if (QRandomGenerator::global()->bounded(2) == 0) {
            listener.socket.abort();
        } else {
            listener.socket.close();
        }
        return enough;
    };
    for (int drop = 0; drop < 25; ++drop) {
        QVERIFY(follow(static_cast<int>(texts.size()) + QRandomGenerator::global()->bounded(60)));
    }
    stop = true;
    writer.join();
    QVERIFY(follow(written));
    QCOMPARE(texts.size(), written.load());
    for (int i = 0; i < texts.size(); ++i) {
        QCOMPARE(texts.at(i), QString::number(i));
    }
}

void ApiEventsTest::burstsComeAsArrays()
{
    const Conversation conversation = m_desk->addConversation(m_desk->support);
    Listener lead(m_desk->port(), m_desk->token(u"lead"_s));
    lead.open();
    QTRY_VERIFY(lead.head > 0);
    for (int i = 0; i < 1000; ++i) {
        m_desk->core().submit(PostMessage{
            .by = Principal::hub(), .id = MessageId::make(), .conversation = conversation.id, .kind = u"note"_s, .text = u"x"_s});
    }
    QTRY_COMPARE_WITH_TIMEOUT(lead.ofType(u"message.created"_s).size(), 1000, 60000);
    QVERIFY(lead.frames < lead.events.size() / 2);
}

void ApiEventsTest::headComesRegularly()
{
    m_desk->restart({.headInterval = 100ms});
    Listener lead(m_desk->port(), m_desk->token(u"lead"_s));
    lead.open();
    QTRY_VERIFY(lead.heads >= 4);
    QCOMPARE(lead.head, head());
}

void ApiEventsTest::onlyWhatOneMaySee()
{
    Listener anna(m_desk->port(), m_desk->token(u"anna"_s));
    anna.open(head());
    QTRY_VERIFY(anna.head > 0);
    const Conversation sales = m_desk->addConversation(m_desk->sales);
    m_desk->addNote(sales.id, u"not for anna"_s);
    const Conversation support = m_desk->addConversation(m_desk->support);
    m_desk->addNote(support.id, u"for anna"_s);
    QTRY_COMPARE(anna.ofType(u"message.created"_s).size(), 1);
    QCOMPARE(textOf(anna.ofType(u"message.created"_s).first()), u"for anna"_s);
    QCOMPARE(anna.ofType(u"conversation.created"_s).size(), 1);
    // What she may not see is counted in head all the same.
    m_desk->addNote(sales.id, u"not for anna either"_s);
    QTRY_COMPARE(anna.head, head());
}

void ApiEventsTest::movedAwayIsHidden()
{
    const Conversation conversation = m_desk->addConversation(m_desk->support);
    Listener anna(m_desk->port(), m_desk->token(u"anna"_s));
    anna.open(head());
    QTRY_VERIFY(anna.head > 0);
    QVERIFY(m_desk->core().run(PatchConversation{.by = Principal::hub(), .id = conversation.id, .queue = m_desk->sales}));
    QTRY_COMPARE(anna.ofType(u"conversation.hidden"_s).size(), 1);
    const QJsonObject entity = anna.ofType(u"conversation.hidden"_s).first().value("conversation"_L1).toObject();
    QCOMPARE(entity, (QJsonObject{{u"id"_s, conversation.id.value}}));
    QCOMPARE(anna.ofType(u"conversation.updated"_s).size(), 0);
    QCOMPARE(anna.resyncs, 0);
}

void ApiEventsTest::movedIntoSightIsComplete()
{
    const Conversation conversation = m_desk->addConversation(m_desk->sales);
    const Message first = m_desk->addNote(conversation.id, u"first"_s);
    const Message second = m_desk->addNote(conversation.id, u"second"_s);
    Listener anna(m_desk->port(), m_desk->token(u"anna"_s));
    anna.open(head());
    QTRY_VERIFY(anna.head > 0);
    QVERIFY(m_desk->core().run(PatchConversation{.by = Principal::hub(), .id = conversation.id, .queue = m_desk->support}));
    QTRY_COMPARE(anna.ofType(u"message.updated"_s).size(), 2);
    const QJsonObject moved = anna.ofType(u"conversation.updated"_s).first();
    const QJsonObject customer = anna.ofType(u"customer.updated"_s).first();
    QCOMPARE(customer.value("customer"_L1).toObject().value("id"_L1).toString(), m_desk->customer.value);
    QCOMPARE(textOf(anna.ofType(u"message.updated"_s).at(0)), u"first"_s);
    QCOMPARE(textOf(anna.ofType(u"message.updated"_s).at(1)), u"second"_s);
    for (const QJsonObject &event : std::as_const(anna.events)) {
        QCOMPARE(event.value("seq"_L1), moved.value("seq"_L1));
        QVERIFY(eventFromJson(event));
    }
}

void ApiEventsTest::olderClientsResync()
{
    const Conversation conversation = m_desk->addConversation(m_desk->support);
    Listener anna(m_desk->port(), m_desk->token(u"anna"_s));
    anna.open(head(), {});
    QTRY_VERIFY(anna.head > 0);
    QVERIFY(m_desk->core().run(PatchConversation{.by = Principal::hub(), .id = conversation.id, .queue = m_desk->sales}));
    QTRY_COMPARE(anna.resyncs, 1);
    QCOMPARE(anna.ofType(u"conversation.hidden"_s).size(), 0);
}

void ApiEventsTest::membershipChangeResyncs()
{
    const Conversation conversation = m_desk->addConversation(m_desk->sales);
    Listener anna(m_desk->port(), m_desk->token(u"anna"_s));
    Listener ben(m_desk->port(), m_desk->token(u"ben"_s));
    const qint64 old = head();
    anna.open(old);
    ben.open(old);
    QTRY_VERIFY(anna.head > 0 && ben.head > 0);
    const QList<AgentId> both{m_desk->agent(u"ben"_s).id, m_desk->agent(u"anna"_s).id};
    QVERIFY(m_desk->core().run(PatchQueue{.by = Principal::hub(), .id = m_desk->sales, .members = both}));
    QTRY_COMPARE(anna.resyncs, 1);
    // Without reconnecting she is served by the new rule.
    m_desk->addNote(conversation.id, u"for both"_s);
    QTRY_COMPARE(anna.ofType(u"message.created"_s).size(), 1);
    QTRY_COMPARE(ben.ofType(u"message.created"_s).size(), 1);
    QCOMPARE(ben.resyncs, 0);
    // One who was away learns it when coming back.
    Listener late(m_desk->port(), m_desk->token(u"anna"_s));
    late.open(old);
    QTRY_COMPARE(late.resyncs, 1);
}

void ApiEventsTest::foreignCursorResyncs()
{
    Listener lead(m_desk->port(), m_desk->token(u"lead"_s));
    lead.open(head() + 1000);
    QTRY_COMPARE(lead.resyncs, 1);
    const Conversation conversation = m_desk->addConversation(m_desk->support);
    m_desk->addNote(conversation.id, u"goes on"_s);
    QTRY_COMPARE(lead.ofType(u"message.created"_s).size(), 1);
}

void ApiEventsTest::slowReaderIsCut()
{
    m_desk->restart({.socketBacklogLimit = 512 * 1024});
    const Conversation conversation = m_desk->addConversation(m_desk->support);
    Listener brisk(m_desk->port(), m_desk->token(u"lead"_s));
    brisk.open();
    // It gave no cursor: a note written before its hello arrived would never come.
    QTRY_VERIFY(brisk.welcomed());
    // A raw socket that shakes hands, says hello and then never reads.
    QTcpSocket slow;
    slow.setReadBufferSize(1024);
    slow.connectToHost(u"127.0.0.1"_s, m_desk->port());
    QVERIFY(slow.waitForConnected());
    slow.write("GET /v1/events HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
               "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");
    QTRY_VERIFY(slow.bytesAvailable() > 0);
    const QByteArray hello = "{\"op\":\"hello\",\"token\":\"" + m_desk->token(u"lead"_s) + "\"}";
    QByteArray frame("\x81", 1);
    frame += char(0x80 | hello.size());
    frame += QByteArray(4, '\0') + hello; // masked with zeros
    QVERIFY(hello.size() < 126);
    slow.write(frame);
    QTRY_COMPARE(m_desk->client()->get("/metrics").body.contains("deskbell_sockets 2\n"), true);
    const QString text(100 * 1024, u'x');
    int notes = 0;
    const auto cut = [&] {
        m_desk->addNote(conversation.id, text);
        ++notes;
        // It shares this thread: unread while this goes on, it would be the slow one.
        const bool read = QTest::qWaitFor([&] { return brisk.ofType(u"message.created"_s).size() == notes; }, 60000);
        return read && m_desk->client()->get("/metrics").body.contains("deskbell_sockets_cut_total 1\n");
    };
    QVERIFY(QTest::qWaitFor(cut, 60000));
    QTRY_VERIFY(m_desk->client()->get("/metrics").body.contains("deskbell_sockets 1\n"));
    // The other one did not notice.
    QTRY_COMPARE_WITH_TIMEOUT(brisk.ofType(u"message.created"_s).size(), notes, 60000);
}

void ApiEventsTest::viewingAndTyping()
{
    const Conversation conversation = m_desk->addConversation(m_desk->support);
    auto anna = std::make_unique<Listener>(m_desk->port(), m_desk->token(u"anna"_s));
    Listener lead(m_desk->port(), m_desk->token(u"lead"_s));
    Listener ben(m_desk->port(), m_desk->token(u"ben"_s));
    anna->open();
    lead.open();
    ben.open();
    QTRY_VERIFY(anna->head > 0 && lead.head > 0 && ben.head > 0);
    anna->send({{u"type"_s, u"viewing"_s}, {u"conversation_id"_s, conversation.id.value}});
    QTRY_COMPARE(lead.lossy.size(), 1);
    QCOMPARE(lead.lossy.first().value("type"_L1).toString(), u"viewing"_s);
    QCOMPARE(lead.lossy.first().value("active"_L1).toBool(), true);
    QCOMPARE(lead.lossy.first().value("agent"_L1).toObject().value("name"_L1).toString(), u"anna"_s);
    // Who comes later hears who is there already.
    lead.send({{u"type"_s, u"viewing"_s}, {u"conversation_id"_s, conversation.id.value}});
    QTRY_COMPARE(lead.lossy.size(), 2);
    QTRY_COMPARE(anna->lossy.size(), 1);
    anna->send({{u"type"_s, u"typing"_s}, {u"conversation_id"_s, conversation.id.value}, {u"reply"_s, true}});
    QTRY_COMPARE(lead.lossy.size(), 3);
    QCOMPARE(lead.lossy.last().value("type"_L1).toString(), u"typing"_s);
    // Ben may not see the conversation: what he says about it goes nowhere.
    ben.send({{u"type"_s, u"typing"_s}, {u"conversation_id"_s, conversation.id.value}});
    ben.send({{u"type"_s, u"presence"_s}, {u"presence"_s, u"away"_s}});
    QTRY_COMPARE(lead.lossy.size(), 4);
    QCOMPARE(lead.lossy.last().value("type"_L1).toString(), u"presence"_s);
    QCOMPARE(lead.lossy.last().value("presence"_L1).toString(), u"away"_s);
    anna.reset();
    QTRY_COMPARE(lead.lossy.size(), 5);
    QCOMPARE(lead.lossy.last().value("active"_L1).toBool(true), false);
    QCOMPARE(ben.lossy.size(), 0);
}

void ApiEventsTest::settingsStayPrivate()
{
    Listener anna(m_desk->port(), m_desk->token(u"anna"_s));
    Listener ben(m_desk->port(), m_desk->token(u"ben"_s));
    anna.open();
    ben.open();
    QTRY_VERIFY(anna.head > 0 && ben.head > 0);
    QCOMPARE(m_desk->client(u"anna"_s)->patch("/v1/me", {{u"settings"_s, QJsonObject{{u"a"_s, 1}}}}).status, 200);
    // Her other desks hear of her settings, too.
    QTRY_COMPARE(anna.ofType(u"agent.updated"_s).size(), 2);
    QTRY_COMPARE(ben.ofType(u"agent.updated"_s).size(), 1);
    QVERIFY(!ben.ofType(u"agent.updated"_s).first().value("agent"_L1).toObject().contains("settings"_L1));
}

void ApiEventsTest::signOutEndsTheSocket()
{
    const auto client = m_desk->client(u"anna"_s);
    Listener anna(m_desk->port(), client->token());
    anna.open();
    QTRY_VERIFY(anna.welcomed());
    QCOMPARE(client->remove("/v1/session").status, 204);
    QTRY_COMPARE(anna.closeCode(), 4401);
}

void ApiEventsTest::whoseLastLineEndsGoesOffline()
{
    m_desk->restart({.headInterval = 50ms});
    const auto agents = m_desk->core().reads().agents().value();
    for (const Agent &agent : agents) {
        QVERIFY(m_desk->core().run(PatchAgent{.by = Principal::hub(), .id = agent.id, .presence = Presence::Online}));
    }
    auto first = std::make_unique<Listener>(m_desk->port(), m_desk->token(u"anna"_s));
    Listener second(m_desk->port(), m_desk->token(u"anna"_s));
    first->open();
    second.open();
    QTRY_VERIFY(first->welcomed() && second.welcomed());
    // One of two lines ends: she is still here. The head goes by many times meanwhile.
    first.reset();
    QVERIFY(m_desk->core().run(PatchAgent{.by = Principal::hub(), .id = agents.constFirst().id, .presence = Presence::Busy}));
    second.head = 0;
    QTRY_VERIFY(second.head > 0);
    QVERIFY(presenceNow(u"anna"_s) != Word<Presence>(Presence::Offline));
    second.socket.close();
    QTRY_VERIFY(presenceNow(u"anna"_s) == Presence::Offline);
}

void ApiEventsTest::whoMovesToAnotherHubStays()
{
    m_desk->restart({.headInterval = 50ms});
    Server other(m_desk->core(), {.headInterval = 50ms});
    const auto port = other.start();
    QVERIFY(port);
    QVERIFY(
        m_desk->core().run(PatchAgent{.by = Principal::hub(), .id = m_desk->agent(u"anna"_s).id, .presence = Presence::Online}));
    Listener here(m_desk->port(), m_desk->token(u"anna"_s));
    here.open();
    QTRY_VERIFY(here.welcomed());
    Listener there(*port, m_desk->token(u"anna"_s));
    there.open();
    QTRY_VERIFY(there.welcomed());
    here.socket.close();
    // The first hub waits for twelve of its heads before it gives up on her.
    Listener ben(m_desk->port(), m_desk->token(u"ben"_s));
    ben.open();
    QTRY_VERIFY(ben.heads > 30);
    QVERIFY(presenceNow(u"anna"_s) == Presence::Online);
    there.socket.close();
    QTRY_VERIFY(presenceNow(u"anna"_s) == Presence::Offline);
}

void ApiEventsTest::whoseHubDiesGoesOffline()
{
    m_desk->restart({.headInterval = 50ms});
    auto dying = std::make_unique<Server>(m_desk->core(), ServerOptions{.headInterval = 50ms});
    const auto port = dying->start();
    QVERIFY(port);
    QVERIFY(
        m_desk->core().run(PatchAgent{.by = Principal::hub(), .id = m_desk->agent(u"anna"_s).id, .presence = Presence::Online}));
    Listener there(*port, m_desk->token(u"anna"_s));
    there.open();
    QTRY_VERIFY(there.welcomed());
    dying.reset();
    QTRY_VERIFY(presenceNow(u"anna"_s) == Presence::Offline);
}

void ApiEventsTest::disabledAgentIsCutOff()
{
    Listener anna(m_desk->port(), m_desk->token(u"anna"_s));
    anna.open();
    QTRY_VERIFY(anna.head > 0);
    QCOMPARE(m_desk->client()->remove("/v1/agents/" + m_desk->agent(u"anna"_s).id.value.toLatin1()).status, 204);
    QTRY_COMPARE(anna.closeCode(), 4401);
}

void ApiEventsTest::refreshKeepsTheSocket()
{
    HttpClient client(m_desk->port());
    const QJsonObject first = client.signIn(TestDesk::email(u"anna"_s), TestDesk::password()).json();
    Listener anna(m_desk->port(), client.token());
    anna.open();
    QTRY_VERIFY(anna.head > 0);
    const QJsonObject old{{u"refresh_token"_s, first.value("refresh_token"_L1)}};
    QCOMPARE(client.post("/v1/session/refresh", old).status, 200);
    // Somebody else's failed refresh makes every socket look again: this one's session stands.
    QCOMPARE(client.post("/v1/session/refresh", {{u"refresh_token"_s, u"made up"_s}}).status, 401);
    const Conversation conversation = m_desk->addConversation(m_desk->support);
    QTRY_COMPARE(anna.ofType(u"conversation.created"_s).size(), 1);
    // The used token comes back: the session ends, and the socket with it.
    QCOMPARE(client.post("/v1/session/refresh", old).status, 401);
    QTRY_COMPARE(anna.closeCode(), 4401);
}

void ApiEventsTest::shutdownSaysGoodbye()
{
    Listener lead(m_desk->port(), m_desk->token(u"lead"_s));
    lead.open();
    QTRY_VERIFY(lead.welcomed());
    std::thread stopper([this] { m_desk->server().stop(); });
    QTRY_COMPARE(lead.closeCode(), 1001);
    stopper.join();
}

void ApiEventsTest::tooLargeFrameFromAClient()
{
    Listener lead(m_desk->port(), m_desk->token(u"lead"_s));
    lead.open();
    QTRY_VERIFY(lead.welcomed());
    lead.socket.sendTextMessage(QString(2 * 1024 * 1024, u' '));
    QTRY_VERIFY(lead.closed());
}

QTEST_GUILESS_MAIN(ApiEventsTest)
#include "events_test.moc"
