// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/api/eventsocket.h"

#include "hub/storage/promisereads.h"
#include "protocol/version.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLoggingCategory>

#include <algorithm>

Q_LOGGING_CATEGORY(logEventSocket, "hub.eventsocket")

namespace deskbell::hub {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int pageOfEvents = 500;
constexpr qint64 frameLimit = 512 * 1024;
/// The database is read on while less than this waits to be written.
constexpr qint64 catchUpMark = 512 * 1024;
/// Lossy frames are dropped when more than this waits.
constexpr qint64 lossyMark = 256 * 1024;
constexpr int lossyPerSecond = 20;
constexpr qsizetype mostViewed = 20;
/// A session is refreshed when its access token is nearly over; this long the socket waits for it.
constexpr qint64 graceSeconds = 60;
/// How many messages come along when a conversation comes into sight; the snapshot holds as many.
constexpr int messagesRevealed = 30;

SharedBytes shared(QByteArray bytes) { return std::make_shared<const QByteArray>(std::move(bytes)); }

QByteArray compact(const QJsonObject &json) { return QJsonDocument(json).toJson(QJsonDocument::Compact); }

/// The members every event made from another one shares.
QJsonObject envelopeOf(const QByteArray &event)
{
    const QJsonObject whole = QJsonDocument::fromJson(event).object();
    return QJsonObject{{u"seq"_s, whole.value("seq"_L1)}, {u"at"_s, whole.value("at"_L1)}, {u"actor"_s, whole.value("actor"_L1)}};
}

} // namespace

EventSocket::EventSocket(SocketWire &wire, std::shared_ptr<Fanout> fanout, const Limits &limits)
    : m_wire(&wire)
    , m_post(wire.poster())
    , m_fanout(std::move(fanout))
    , m_limits(limits)
{ }

void EventSocket::opened()
{
    ++m_fanout->metrics().sockets;
    m_wire->startTimer(m_limits.helloTimeout, [weak = weak_from_this()] {
        const auto self = weak.lock();
        if (self && self->m_state == State::Greeting) {
            self->end(closecode::policy, "no hello came");
        }
    });
}

void EventSocket::received(const QByteArray &text)
{
    if (m_state == State::Ended) {
        return;
    }
    QJsonParseError trouble;
    const QJsonDocument document = QJsonDocument::fromJson(text, &trouble);
    if (trouble.error != QJsonParseError::NoError) {
        return end(closecode::policy, "a frame is no JSON");
    }
    if (m_state == State::Greeting) {
        const QJsonObject frame = document.object();
        if (frame.value("op"_L1).toString() != "hello"_L1) {
            return end(closecode::policy, "the first frame must be hello");
        }
        return hello(frame);
    }
    if (document.isArray()) {
        for (const QJsonValue element : document.array()) {
            lossy(element.toObject());
        }
    } else {
        lossy(document.object());
    }
}

void EventSocket::hello(const QJsonObject &frame)
{
    m_wire->stopTimer();
    m_accessHash = hashOfToken(frame.value("token"_L1).toString().toUtf8());
    Result<StoredSession> session = m_fanout->sessions().find(m_accessHash);
    if (!session) {
        const bool signedOut = session.error().kind == Error::Kind::SignedOut;
        return end(signedOut ? closecode::signedOut : closecode::tryAgainLater,
                   signedOut ? "the access token is unknown or over" : "not now");
    }
    m_session = *std::move(session);
    const Result<QSet<QueueId>> queues = m_fanout->reads().queuesOf(m_session.principal.agent);
    const Result<qint64> head = m_fanout->reads().headSeq();
    if (!queues || !head) {
        return end(closecode::tryAgainLater, "not now");
    }
    m_memberOf = *queues;
    for (const QJsonValue name : frame.value("features"_L1).toArray()) {
        m_understandsHidden |= name.toString() == QLatin1StringView(feature::conversationHidden);
    }
    enqueueOp(QJsonObject{{u"op"_s, u"welcome"_s},
                          {u"head"_s, *head},
                          {u"protocol"_s, protocolVersion},
                          {u"features"_s, QJsonArray::fromStringList(supportedFeatures())}});
    const QJsonValue cursor = frame.value("cursor"_L1);
    m_cursor = *head;
    m_fanout->join(shared_from_this(), m_session.principal.agent);
    startAt(cursor.isDouble() ? std::optional<qint64>(cursor.toInteger()) : std::nullopt);
}

/// \a cursor: what the client has; none: it only wants what comes from now on.
void EventSocket::startAt(std::optional<qint64> cursor)
{
    m_state = State::CatchingUp;
    if (cursor) {
        const Result<qint64> oldest = m_fanout->reads().oldestCursor();
        const Result<qint64> changed = m_fanout->reads().visibilityChangedAt(m_session.principal.agent);
        if (!oldest || !changed) {
            return end(closecode::tryAgainLater, "not now");
        }
        // A cursor beyond the head comes from another database (a restored backup).
        if (*cursor < *oldest || *cursor > m_cursor || *cursor < *changed) {
            resync();
        } else {
            m_cursor = *cursor;
        }
    }
    pump();
}

void EventSocket::pump()
{
    while ((m_state == State::CatchingUp || m_state == State::Joining) && m_queuedBytes < catchUpMark) {
        Result<QList<LoggedEvent>> page = m_fanout->reads().events(m_cursor, pageOfEvents);
        if (!page) {
            return end(closecode::tryAgainLater, "not now");
        }
        const bool last = page->size() < pageOfEvents;
        for (LoggedEvent &event : *page) {
            offer(makeOutEvent(std::move(event)));
            if (m_state == State::Ended) {
                return;
            }
        }
        if (m_state == State::Joining && (last || m_cursor >= m_joinedAt)) {
            return goLive();
        }
        if (m_state == State::CatchingUp && last) {
            m_state = State::Joining;
            m_joinedAt = m_fanout->position();
            if (m_cursor >= m_joinedAt) {
                return goLive();
            }
        }
    }
}

void EventSocket::goLive()
{
    m_state = State::Live;
    m_cursor = std::max(m_cursor, m_joinedAt);
    const std::vector<EventBatch> waiting = std::exchange(m_waiting, {});
    for (const EventBatch &batch : waiting) {
        deliver(batch);
    }
    headIs(m_cursor);
}

void EventSocket::deliver(const EventBatch &batch)
{
    if (m_state == State::Joining) {
        m_waiting.push_back(batch);
    }
    if (m_state != State::Live) {
        return; // CatchingUp reads these from the database
    }
    for (const OutEvent &event : *batch) {
        offer(event);
        if (m_state == State::Ended) {
            return;
        }
    }
}

void EventSocket::offer(const OutEvent &event)
{
    if (event.logged.seq <= m_cursor) {
        return;
    }
    m_cursor = event.logged.seq;
    if (event.logged.personal && event.logged.personal != m_session.principal.agent) {
        return;
    }
    if (!event.logged.scoped) {
        show(event);
    } else {
        const bool now = sees(event.logged.scope);
        const bool before = sees(event.logged.before);
        if (now && before) {
            show(event);
        } else if (now) {
            reveal(event);
        } else if (before) {
            hide(event);
        }
    }
    if (m_state != State::Ended && event.logged.resync.contains(m_session.principal.agent) && refreshVisibility()) {
        resync();
    }
}

void EventSocket::show(const OutEvent &event)
{
    ++m_fanout->metrics().eventsSent;
    const bool stranger = event.jsonForOthers && event.about != m_session.principal.agent;
    enqueue({.bytes = stranger ? event.jsonForOthers : event.json});
}

void EventSocket::reveal(const OutEvent &event)
{
    ReadStore &reads = m_fanout->reads();
    const Principal &me = m_session.principal;
    const Result<Conversation> conversation = reads.conversation(me, event.logged.conversation);
    if (!conversation) {
        // Gone from sight again meanwhile: the event that says so is on its way.
        return show(event);
    }
    const QJsonObject envelope = envelopeOf(*event.json);
    const auto also = [&envelope](const char *type, const QString &key, const QJsonValue &entity) {
        QJsonObject json = envelope;
        json.insert("type"_L1, QLatin1StringView(type));
        json.insert(key, entity);
        return ',' + compact(json);
    };
    QByteArray bytes = *event.json;
    if (const auto customer = reads.customer(me, conversation->customerId)) {
        bytes += also(eventtype::customerUpdated, u"customer"_s, toJson(*customer));
    }
    if (const auto messages = reads.messages(me, conversation->id, PageRequest{.limit = messagesRevealed})) {
        for (auto it = messages->items.crbegin(); it != messages->items.crend(); ++it) {
            bytes += also(eventtype::messageUpdated, u"message"_s, QJsonDocument::fromJson(*it).object());
        }
    }
    if (const auto promises = m_fanout->core().promises().promisesShownWith(conversation->id)) {
        for (const QByteArray &promise : *promises) {
            bytes += also(eventtype::promiseUpdated, u"promise"_s, QJsonDocument::fromJson(promise).object());
        }
    }
    ++m_fanout->metrics().eventsSent;
    enqueue({.bytes = shared(std::move(bytes))});
}

void EventSocket::hide(const OutEvent &event)
{
    if (!m_understandsHidden) {
        return resync();
    }
    QJsonObject json = envelopeOf(*event.json);
    json.insert("type"_L1, QLatin1StringView(eventtype::conversationHidden));
    json.insert("conversation"_L1, QJsonObject{{u"id"_s, event.logged.conversation.value}});
    ++m_fanout->metrics().eventsSent;
    enqueue({.bytes = shared(compact(json))});
}

void EventSocket::resync()
{
    ++m_fanout->metrics().socketResyncs;
    enqueueOp(QJsonObject{{u"op"_s, u"resync"_s}});
}

/// Asks anew who this is and what they see. \returns false when the socket had to be ended.
bool EventSocket::refreshVisibility()
{
    const AgentId me = m_session.principal.agent;
    const Result<QSet<QueueId>> queues = m_fanout->reads().queuesOf(me);
    const Result<QList<Agent>> agents = m_fanout->reads().agents();
    if (!queues || !agents) {
        end(closecode::tryAgainLater, "not now");
        return false;
    }
    m_memberOf = *queues;
    for (const Agent &agent : *agents) {
        if (agent.id == me) {
            m_session.principal.role = agent.role;
            m_session.principal.name = agent.name;
        }
    }
    return true;
}

void EventSocket::headIs(qint64 head)
{
    if (m_state > State::Greeting && m_session.accessUntil.addSecs(graceSeconds) < QDateTime::currentDateTimeUtc()) {
        return end(closecode::signedOut, "the access token is over");
    }
    if (m_state != State::Live) {
        return;
    }
    m_cursor = std::max(m_cursor, head);
    // Also when nothing is new: it tells the client that the line is alive.
    m_headDue = true;
    flush();
}

void EventSocket::tell(const LossyFrame &frame)
{
    const bool mine = frame.from == m_session.principal.agent;
    if (m_state != State::Live || mine || m_queuedBytes > lossyMark || (frame.scoped && !sees(frame.scope))) {
        return;
    }
    enqueueOp(frame.json);
}

void EventSocket::lossy(const QJsonObject &frame)
{
    const auto now = std::chrono::steady_clock::now();
    if (now - m_lossySecond > 1s) {
        m_lossySecond = now;
        m_lossyCount = 0;
    }
    if (++m_lossyCount > lossyPerSecond) {
        return;
    }
    const QString type = frame.value("type"_L1).toString();
    if (type == "viewing"_L1 || type == "typing"_L1) {
        viewing(frame);
    } else if (type == "presence"_L1) {
        presence(frame);
    }
    // Anything else is from a newer client: ignored.
}

void EventSocket::viewing(const QJsonObject &frame)
{
    const ConversationId id{frame.value("conversation_id"_L1).toString()};
    const bool active = frame.value("active"_L1).toBool(true);
    if (!isUuid(id.value)) {
        return;
    }
    const Result<Conversation> conversation = m_fanout->reads().conversation(m_session.principal, id);
    if (!conversation) {
        return;
    }
    const Scope scope{.queue = conversation->queueId, .assignee = conversation->assigneeId};
    const Actor agent = m_session.principal.actor();
    if (frame.value("type"_L1).toString() == "typing"_L1) {
        m_fanout->relay({.json = {{u"type"_s, u"typing"_s},
                                  {u"conversation_id"_s, id.value},
                                  {u"agent"_s, QJsonObject{{u"id"_s, agent.id}, {u"name"_s, agent.name}}},
                                  {u"active"_s, active},
                                  {u"reply"_s, frame.value("reply"_L1).toBool(true)}},
                         .scoped = true,
                         .scope = scope,
                         .from = m_session.principal.agent});
        // What is written for another channel is not for the visitor to know.
        const QString kind = frame.value("kind"_L1).toString();
        if (frame.value("reply"_L1).toBool(true) && (kind.isEmpty() || kind == "chat"_L1)) {
            m_fanout->visitors().agentTypes(id, agent.name, active);
        }
        return;
    }
    if (active && !m_viewing.contains(id) && m_viewing.size() >= mostViewed) {
        return;
    }
    if (active) {
        m_viewing.insert(id, scope);
    } else {
        m_viewing.remove(id);
    }
    const std::vector<QJsonObject> others = m_fanout->view(this, id, scope, agent, active);
    if (active) {
        for (const QJsonObject &other : others) {
            enqueueOp(other);
        }
    }
}

void EventSocket::presence(const QJsonObject &frame)
{
    const auto presence = Word<Presence>::fromString(frame.value("presence"_L1).toString());
    if (!presence.isKnown()) {
        return;
    }
    const Principal &me = m_session.principal;
    m_fanout->relay({.json = {{u"type"_s, u"presence"_s},
                              {u"agent"_s, QJsonObject{{u"id"_s, me.agent.value}, {u"name"_s, me.name}}},
                              {u"presence"_s, presence.toString()}},
                     .from = me.agent});
}

/// A frame of its own: {"op":…} and what is lossy. Only events stand in arrays.
void EventSocket::enqueueOp(const QJsonObject &frame) { enqueue({.bytes = shared(compact(frame)), .alone = true}); }

void EventSocket::enqueue(Piece piece)
{
    if (m_state == State::Ended) {
        return;
    }
    if (m_queuedBytes > m_limits.backlog) {
        ++m_fanout->metrics().socketsCut;
        return end(closecode::tryAgainLater, "too far behind");
    }
    m_queuedBytes += piece.bytes->size();
    m_queue.push_back(std::move(piece));
    flush();
}

/// Writes what waits: while a frame is under way the queue gathers, and goes out as one array.
void EventSocket::flush()
{
    if (m_writing || m_state == State::Ended) {
        return;
    }
    static const SharedBytes open = shared("[");
    static const SharedBytes comma = shared(",");
    static const SharedBytes close = shared("]");
    std::vector<SharedBytes> pieces;
    if (m_queue.empty()) {
        if (!m_headDue) {
            return;
        }
        m_headDue = false;
        pieces.push_back(shared(compact(QJsonObject{{u"op"_s, u"head"_s}, {u"seq"_s, m_cursor}})));
        m_writingBytes = 0;
    } else if (m_queue.front().alone) {
        m_writingBytes = m_queue.front().bytes->size();
        pieces.push_back(std::move(m_queue.front().bytes));
        m_queue.pop_front();
    } else {
        m_writingBytes = 0;
        pieces.reserve(m_queue.size() * 2 + 1);
        while (!m_queue.empty() && !m_queue.front().alone
               && (pieces.empty() || m_writingBytes + m_queue.front().bytes->size() <= frameLimit)) {
            pieces.push_back(pieces.empty() ? open : comma);
            m_writingBytes += m_queue.front().bytes->size();
            pieces.push_back(std::move(m_queue.front().bytes));
            m_queue.pop_front();
        }
        pieces.push_back(close);
        ++m_fanout->metrics().eventFrames;
    }
    m_writing = true;
    m_wire->write(std::move(pieces));
}

void EventSocket::written()
{
    m_writing = false;
    m_queuedBytes -= m_writingBytes;
    m_writingBytes = 0;
    if (m_state == State::CatchingUp || m_state == State::Joining) {
        pump();
    }
    flush();
}

void EventSocket::endIfSession(const SessionId &session)
{
    if (m_session.id == session && m_state != State::Greeting) {
        end(closecode::signedOut, "signed out");
    }
}

void EventSocket::endIfAgent(const AgentId &agent)
{
    if (m_session.principal.agent == agent && m_state != State::Greeting) {
        end(closecode::signedOut, "the account is disabled");
    }
}

void EventSocket::recheckSession()
{
    // An access token that ran out proves nothing: its session may live on under a newer one.
    if (m_state == State::Greeting || m_state == State::Ended || m_session.accessUntil < QDateTime::currentDateTimeUtc()) {
        return;
    }
    const Result<StoredSession> session = m_fanout->sessions().find(m_accessHash);
    if (!session && session.error().kind == Error::Kind::SignedOut) {
        end(closecode::signedOut, "signed out");
    }
}

void EventSocket::renew(const StoredSession &session, const QByteArray &accessHash)
{
    if (m_session.id == session.id && m_state != State::Greeting) {
        m_session.accessUntil = session.accessUntil;
        m_accessHash = accessHash;
    }
}

void EventSocket::end(int code, const QByteArray &reason)
{
    if (m_state == State::Ended) {
        return;
    }
    const auto self = shared_from_this();
    gone();
    m_wire->close(code, reason);
}

void EventSocket::gone()
{
    if (m_state == State::Ended) {
        return;
    }
    m_state = State::Ended;
    --m_fanout->metrics().sockets;
    m_fanout->leave(shared_from_this(), m_session.principal.agent);
    m_wire->stopTimer();
    for (auto it = m_viewing.cbegin(); it != m_viewing.cend(); ++it) {
        m_fanout->view(this, it.key(), it.value(), m_session.principal.actor(), false);
    }
    m_viewing.clear();
    m_queue.clear();
    m_waiting.clear();
}

} // namespace deskbell::hub
