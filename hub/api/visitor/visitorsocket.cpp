// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/api/visitor/visitorsocket.h"

#include "hub/api/visitor/visitorwire.h"
#include "hub/core/chatcommands.h"

#include <QJsonDocument>

namespace deskbell::hub {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int linesAtOnce = 100;
constexpr int framesPerSecond = 20;
constexpr qint64 lossyBacklog = 64 * 1024;

} // namespace

VisitorSocket::VisitorSocket(SocketWire &wire, std::shared_ptr<Fanout> fanout, const Limits &limits, const HttpRequest &request)
    : m_wire(&wire)
    , m_post(wire.poster())
    , m_fanout(std::move(fanout))
    , m_limits(limits)
    , m_request(request)
{ }

void VisitorSocket::opened()
{
    ++m_fanout->metrics().sockets;
    m_wire->startTimer(m_limits.helloTimeout, [weak = weak_from_this()] {
        const auto self = weak.lock();
        if (self && self->m_state == State::Greeting) {
            self->end(closecode::policy, "no hello came");
        }
    });
}

bool VisitorSocket::allow()
{
    const auto now = std::chrono::steady_clock::now();
    if (now - m_second >= 1s) {
        m_second = now;
        m_framesThisSecond = 0;
    }
    return ++m_framesThisSecond <= framesPerSecond;
}

void VisitorSocket::received(const QByteArray &text)
{
    if (m_state == State::Ended) {
        return;
    }
    if (!allow()) {
        return end(closecode::policy, "too many frames");
    }
    QJsonParseError trouble;
    const QJsonDocument document = QJsonDocument::fromJson(text, &trouble);
    if (trouble.error != QJsonParseError::NoError || !document.isObject()) {
        return end(closecode::policy, "a frame is no JSON object");
    }
    const QJsonObject frame = document.object();
    if (m_state == State::Greeting) {
        return frame.value("op"_L1).toString() == "hello"_L1 ? hello(frame)
                                                             : end(closecode::policy, "the first frame must be hello");
    }
    frameCame(frame);
}

void VisitorSocket::hello(const QJsonObject &frame)
{
    m_wire->stopTimer();
    m_tokenHash = hashOfToken(frame.value("token"_L1).toString().toUtf8());
    Result<Visitor> visitor = m_fanout->chat().visitorByToken(m_tokenHash);
    if (!visitor) {
        const bool over = visitor.error().kind == Error::Kind::SignedOut;
        return end(over ? closecode::signedOut : closecode::tryAgainLater, over ? "the token is unknown or over" : "not now");
    }
    m_visitor = *std::move(visitor);
    if (websiteOf(m_request, frame.value("origin"_L1).toString()) != m_visitor.origin) {
        return end(closecode::signedOut, "the token belongs to another website");
    }
    // A number from another life (a restored backup, another visitor) counts for nothing.
    const qint64 after = frame.value("after"_L1).toInteger();
    m_cursor = after < 0 || after > m_visitor.lastLine ? 0 : after;
    const QByteArray address = clientAddressOf(m_request);
    if (!m_fanout->visitors().join(shared_from_this(), m_visitor.id,
                                   isThisMachine(address) ? QByteArray() : networkOf(address))) {
        return end(closecode::tryAgainLater, "too many windows of this chat are open");
    }
    m_state = State::Live;
    send(QJsonObject{{u"op"_s, u"welcome"_s},
                     {u"visitor"_s, visitorToJson(m_visitor)},
                     {u"last_line"_s, m_visitor.lastLine},
                     {u"read_line"_s, m_visitor.readLine}});
    checkChannel();
    if (m_state == State::Live && catchUp()) {
        tellAgents(true);
    }
}

void VisitorSocket::frameCame(const QJsonObject &frame)
{
    const QString op = frame.value("op"_L1).toString();
    if (op == "typing"_L1) {
        typing(frame.value("active"_L1).toBool());
    } else if (op == "read"_L1) {
        readUpTo(frame);
    } else if (op == "page"_L1) {
        visits(frame);
    } else if (op == "ping"_L1) {
        send({{u"op"_s, u"pong"_s}});
    }
    // Anything else is from a newer widget: ignored.
}

void VisitorSocket::wake() { catchUp(); }

bool VisitorSocket::catchUp()
{
    if (m_state != State::Live) {
        return false;
    }
    for (;;) {
        const Result<QList<ChatLine>> lines = m_fanout->chat().linesAfter(m_visitor.id, m_cursor, linesAtOnce);
        if (!lines) {
            end(closecode::tryAgainLater, "not now");
            return false;
        }
        if (lines->isEmpty()) {
            break;
        }
        // It may have ended, or become another visitor's, at another hub or while this socket opened.
        checkToken();
        if (m_state != State::Live) {
            return false;
        }
        m_cursor = lines->constLast().line;
        send(QJsonObject{{u"op"_s, u"lines"_s}, {u"items"_s, linesToJson(*lines)}});
        if (m_state != State::Live) {
            return false;
        }
    }
    const Result<ChatState> state = m_fanout->chat().state(m_visitor.id);
    if (!state) {
        end(closecode::tryAgainLater, "not now");
        return false;
    }
    if (m_conversation != state->conversation) {
        m_conversation = state->conversation;
        m_fanout->visitors().follow(shared_from_this(), m_conversation);
        tellAgents(true);
    }
    const QJsonObject told = stateToJson(*state);
    if (told != m_toldState) {
        m_toldState = told;
        QJsonObject frame = told;
        frame.insert("op"_L1, u"state"_s);
        send(frame);
    }
    return m_state == State::Live;
}

/// The channel may be off, gone, or paused meanwhile.
void VisitorSocket::checkChannel()
{
    if (m_state != State::Live) {
        return;
    }
    const Result<Channel> channel = m_fanout->reads().channel(m_visitor.channel);
    if (!channel && channel.error().kind != Error::Kind::NotFound) {
        return; // the database is away: what was true goes on
    }
    if (!channel || !channel->enabled) {
        return end(closecode::policy, "this chat is off");
    }
    if (channel->paused != m_toldPaused || channel->paused) {
        m_toldPaused = channel->paused;
        send(QJsonObject{{u"op"_s, u"paused"_s}, {u"paused"_s, channel->paused}, {u"notice"_s, channel->pauseNotice}});
    }
}

void VisitorSocket::checkToken()
{
    if (m_state != State::Live) {
        return;
    }
    const Result<Visitor> visitor = m_fanout->chat().visitorByToken(m_tokenHash);
    if (!visitor && visitor.error().kind == Error::Kind::SignedOut) {
        return end(closecode::signedOut, "the token is over");
    }
    if (visitor && visitor->id != m_visitor.id) {
        end(closecode::tryAgainLater, "this is another visitor now"); // the widget comes back and hears who
    }
}

void VisitorSocket::agentTypes(const QString &name, bool active)
{
    if (m_state == State::Live && m_queuedBytes < lossyBacklog) {
        send(QJsonObject{{u"op"_s, u"typing"_s}, {u"author"_s, name}, {u"active"_s, active}});
    }
}

void VisitorSocket::typing(bool active)
{
    if (!m_conversation || (!active && !m_typing) || (active && m_telling.take({}).count() > 0)) {
        return;
    }
    m_typing = active;
    const Result<Conversation> conversation = m_fanout->reads().conversation(Principal::hub(), m_conversation);
    if (!conversation) {
        return;
    }
    m_fanout->relay(
        {.json = {{u"type"_s, u"typing"_s},
                  {u"conversation_id"_s, m_conversation.value},
                  {u"customer"_s, QJsonObject{{u"id"_s, conversation->customerId.value}, {u"name"_s, m_visitor.info.name}}},
                  {u"active"_s, active}},
         .scoped = true,
         .scope = {.queue = conversation->queueId, .assignee = conversation->assigneeId}});
}

void VisitorSocket::tellAgents(bool online)
{
    const Result<Conversation> conversation =
        m_conversation ? m_fanout->reads().conversation(Principal::hub(), m_conversation) : Result<Conversation>(Error{});
    if (conversation) {
        m_fanout->relay({.json = {{u"type"_s, u"visitor"_s},
                                  {u"conversation_id"_s, m_conversation.value},
                                  {u"visitor"_s, visitorForAgents(m_visitor, online)}},
                         .scoped = true,
                         .scope = {.queue = conversation->queueId, .assignee = conversation->assigneeId}});
    }
}

void VisitorSocket::readUpTo(const QJsonObject &frame)
{
    const NoteChatRead command{.visitor = m_visitor.id,
                               .got = std::min(m_cursor, frame.value("got"_L1).toInteger()),
                               .read = std::min(m_cursor, frame.value("read"_L1).toInteger())};
    const qint64 got = m_visitor.gotLine;
    const qint64 read = m_visitor.readLine;
    if (command.got <= got && command.read <= read) {
        return;
    }
    // Raised now, so that a repeat costs nothing; and taken back where the storage did not take it, so that the next one is heard.
    m_visitor.gotLine = std::max(got, command.got);
    m_visitor.readLine = std::max(read, command.read);
    m_fanout->core().submit(command, [weak = weak_from_this(), command, got, read](const Result<Done> &noted) {
        const auto self = noted ? nullptr : weak.lock();
        if (self) {
            self->post([self, command, got, read] { self->forgetRead(command, got, read); });
        }
    });
}

void VisitorSocket::forgetRead(const NoteChatRead &command, qint64 got, qint64 read)
{
    if (m_visitor.gotLine == command.got) {
        m_visitor.gotLine = got;
    }
    if (m_visitor.readLine == command.read) {
        m_visitor.readLine = read;
    }
}

void VisitorSocket::visits(const QJsonObject &frame)
{
    VisitorInfo info = visitIn(frame);
    info.name.clear();
    info.email.clear();
    const VisitorInfo latest = latestVisit(m_visitor.info, info);
    // Each is written down and shown to every agent; the page after the next says it again.
    if (latest == m_visitor.info || m_telling.take({}).count() > 0) {
        return;
    }
    m_visitor.info = latest;
    m_visitor.seenAt = QDateTime::currentDateTimeUtc();
    m_fanout->core().submit(NoteVisit{.tokenHash = m_tokenHash, .info = info, .validUntil = m_visitor.tokenUntil});
    tellAgents(true);
}

void VisitorSocket::send(const QJsonObject &frame)
{
    if (m_state == State::Ended) {
        return;
    }
    auto bytes = std::make_shared<const QByteArray>(QJsonDocument(frame).toJson(QJsonDocument::Compact));
    if (m_queuedBytes > m_limits.backlog) {
        ++m_fanout->metrics().socketsCut;
        return end(closecode::tryAgainLater, "too far behind");
    }
    m_queuedBytes += bytes->size();
    m_queue.push_back(std::move(bytes));
    flush();
}

void VisitorSocket::flush()
{
    if (m_writing || m_queue.empty() || m_state == State::Ended) {
        return;
    }
    m_writing = true;
    m_wire->write({m_queue.front()});
}

void VisitorSocket::written()
{
    m_writing = false;
    m_queuedBytes -= m_queue.front()->size();
    m_queue.pop_front();
    flush();
}

void VisitorSocket::gone()
{
    if (m_state == State::Ended) {
        return;
    }
    const bool live = m_state == State::Live;
    m_state = State::Ended;
    --m_fanout->metrics().sockets;
    m_wire->stopTimer();
    if (live) {
        if (m_typing) {
            typing(false);
        }
        m_fanout->visitors().leave(shared_from_this());
        tellAgents(m_fanout->visitors().isHere(m_visitor.id));
    }
}

void VisitorSocket::end(int code, const QByteArray &reason)
{
    if (m_state == State::Ended) {
        return;
    }
    const auto self = shared_from_this();
    gone();
    m_wire->close(code, reason);
}

} // namespace deskbell::hub
