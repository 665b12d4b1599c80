// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/api/fanout.h"

#include "hub/api/eventsocket.h"
#include "hub/core/upkeepcommands.h"

#include <QJsonDocument>
#include <QLoggingCategory>

Q_LOGGING_CATEGORY(logFanout, "hub.fanout")

namespace deskbell::hub {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A minute at the usual interval of five seconds.
constexpr int goneAfterHeads = 12;
/// How often this hub says which agents it has; others believe it for goneAfterHeads.
constexpr int linesEveryHeads = 4;

constexpr int eventsPerRead = 500;
/// How soon after a burst the sockets hear "you have everything".
constexpr auto headSoon = 100ms;

QJsonObject viewingFrame(const ConversationId &conversation, const Actor &agent, bool active)
{
    return QJsonObject{{u"type"_s, u"viewing"_s},
                       {u"conversation_id"_s, conversation.value},
                       {u"agent"_s, QJsonObject{{u"id"_s, agent.id}, {u"name"_s, agent.name}}},
                       {u"active"_s, active}};
}

} // namespace

OutEvent makeOutEvent(LoggedEvent logged)
{
    OutEvent out;
    out.json = std::make_shared<const QByteArray>(logged.json);
    if (logged.type == QLatin1StringView(eventtype::agentUpdated)) {
        QJsonObject event = QJsonDocument::fromJson(logged.json).object();
        QJsonObject agent = event.value("agent"_L1).toObject();
        out.about = AgentId{agent.value("id"_L1).toString()};
        agent.remove("settings"_L1);
        event.insert("agent"_L1, agent);
        out.jsonForOthers = std::make_shared<const QByteArray>(QJsonDocument(event).toJson(QJsonDocument::Compact));
    }
    logged.json.clear();
    out.logged = std::move(logged);
    return out;
}

Fanout::Fanout(Core &core, std::shared_ptr<Sessions> sessions, std::shared_ptr<Metrics> metrics,
               std::chrono::milliseconds headInterval)
    : m_core(core)
    , m_sessions(std::move(sessions))
    , m_metrics(std::move(metrics))
    , m_headInterval(headInterval)
    , m_hub(makeUuid7())
{ }

Result<Done> Fanout::start()
{
    const Result<qint64> head = m_core.reads().headSeq();
    if (!head) {
        return head.error();
    }
    m_position = *head;
    m_stopped = false;
    m_listener = m_core.addEventListener([this] {
        {
            std::lock_guard lock(m_wakeMutex);
            m_woken = true;
        }
        m_wake.notify_one();
    });
    m_thread = std::thread([this] { loop(); });
    return Done{};
}

void Fanout::stop()
{
    if (!m_thread.joinable()) {
        return;
    }
    m_core.removeEventListener(m_listener);
    {
        std::lock_guard lock(m_wakeMutex);
        m_stopped = true;
    }
    m_wake.notify_one();
    m_thread.join();
    std::unordered_set<std::shared_ptr<EventSocket>> left;
    std::lock_guard lock(m_mutex);
    left.swap(m_sockets);
}

void Fanout::loop()
{
    auto headDue = std::chrono::steady_clock::now() + m_headInterval;
    for (;;) {
        {
            std::unique_lock lock(m_wakeMutex);
            m_wake.wait_until(lock, headDue, [this] { return m_woken || m_stopped; });
            if (m_stopped) {
                return;
            }
            m_woken = false;
        }
        noteNewLines();
        if (distribute()) {
            headDue = std::min(headDue, std::chrono::steady_clock::now() + headSoon);
        }
        if (std::chrono::steady_clock::now() >= headDue) {
            announceHead();
            noteLines();
            headDue = std::chrono::steady_clock::now() + m_headInterval;
        }
    }
}

bool Fanout::distribute()
{
    bool any = false;
    for (;;) {
        Result<QList<LoggedEvent>> page = m_core.reads().events(m_position, eventsPerRead);
        if (!page) {
            qCWarning(logFanout) << "cannot read the log:" << page.error().detail;
            return any;
        }
        if (page->isEmpty()) {
            return any;
        }
        const bool full = page->size() >= eventsPerRead;
        auto batch = std::make_shared<std::vector<OutEvent>>();
        batch->reserve(static_cast<size_t>(page->size()));
        for (LoggedEvent &event : *page) {
            batch->push_back(makeOutEvent(std::move(event)));
            lookAt(batch->back());
        }
        {
            // Position and hand-over together: whoever has joined gets exactly what comes after the position it is told.
            std::lock_guard lock(m_mutex);
            m_position = batch->back().logged.seq;
            for (const auto &socket : m_sockets) {
                socket->post([socket, batch = EventBatch(batch)] { socket->deliver(batch); });
            }
        }
        for (const OutEvent &event : *batch) {
            m_visitors.look(event, *event.json);
        }
        any = true;
        if (!full) {
            return any;
        }
    }
}

/// An agent's record changed: their role may have, or they may not come in any more.
void Fanout::lookAt(const OutEvent &event)
{
    if (event.about.isNull()) {
        return;
    }
    m_sessions->forgetAll();
    const QJsonObject agent = QJsonDocument::fromJson(*event.jsonForOthers).object().value("agent"_L1).toObject();
    if (!agent.value("enabled"_L1).toBool(true)) {
        closeAgent(event.about);
    }
}

void Fanout::announceHead()
{
    std::lock_guard lock(m_mutex);
    for (const auto &socket : m_sockets) {
        socket->post([socket, head = m_position] { socket->headIs(head); });
    }
}

void Fanout::join(const std::shared_ptr<EventSocket> &socket, const AgentId &agent)
{
    bool isNew = false;
    {
        std::lock_guard lock(m_mutex);
        if (m_sockets.insert(socket).second) {
            isNew = ++m_lines[agent] == 1;
            m_goneSince.remove(agent);
        }
        if (isNew) {
            m_newLines.append(agent);
        }
    }
    if (isNew) {
        {
            std::lock_guard lock(m_wakeMutex);
            m_woken = true;
        }
        m_wake.notify_one();
    }
}

/// Said at once: another hub may be about to give up on them.
void Fanout::noteNewLines()
{
    NoteLines lines{.hub = m_hub};
    {
        std::lock_guard lock(m_mutex);
        lines.here.swap(m_newLines);
    }
    if (!lines.here.isEmpty()) {
        m_core.submit(std::move(lines));
    }
}

// A console that was killed cannot say that its agent left. One that only lost its line is back before this, or says its presence
// again when it comes. Whoever went on to another hub has a line there; whose hub died is gone when its lines have grown old.
void Fanout::noteLines()
{
    ++m_heads;
    NoteLines lines{.hub = m_hub};
    {
        std::lock_guard lock(m_mutex);
        const auto over = std::chrono::steady_clock::now() - goneAfterHeads * m_headInterval;
        for (auto it = m_goneSince.cbegin(); it != m_goneSince.cend(); ++it) {
            if (it.value() <= over) {
                lines.gone.append(it.key());
            }
        }
        for (const AgentId &agent : std::as_const(lines.gone)) {
            m_goneSince.remove(agent);
        }
        if (m_heads % linesEveryHeads == 0) {
            // All of them: a row may have been swept while the database was away.
            lines.here = m_lines.keys();
        }
    }
    // Not right after the start: whoever was at this hub before comes back now.
    if (m_heads % linesEveryHeads == 0 && m_heads >= goneAfterHeads) {
        lines.silence = goneAfterHeads * m_headInterval;
    }
    if (!lines.here.isEmpty() || !lines.gone.isEmpty() || lines.silence.count() > 0) {
        m_core.submit(std::move(lines));
    }
}

qint64 Fanout::position() const
{
    std::lock_guard lock(m_mutex);
    return m_position;
}

void Fanout::leave(const std::shared_ptr<EventSocket> &socket, const AgentId &agent)
{
    std::lock_guard lock(m_mutex);
    if (m_sockets.erase(socket) > 0 && --m_lines[agent] <= 0) {
        m_lines.remove(agent);
        m_goneSince.insert(agent, std::chrono::steady_clock::now());
    }
}

void Fanout::relay(const LossyFrame &frame)
{
    const auto shared = std::make_shared<const LossyFrame>(frame);
    std::lock_guard lock(m_mutex);
    for (const auto &socket : m_sockets) {
        socket->post([socket, shared] { socket->tell(*shared); });
    }
}

std::vector<QJsonObject> Fanout::view(EventSocket *socket, const ConversationId &conversation, const Scope &scope,
                                      const Actor &agent, bool active)
{
    std::vector<QJsonObject> others;
    {
        std::lock_guard lock(m_mutex);
        QList<Viewer> &viewers = m_viewers[conversation];
        viewers.removeIf([socket](const Viewer &viewer) { return viewer.socket == socket; });
        for (const Viewer &viewer : std::as_const(viewers)) {
            if (viewer.agent.id != agent.id) {
                others.push_back(viewingFrame(conversation, viewer.agent, true));
            }
        }
        if (active) {
            viewers.append(Viewer{.socket = socket, .agent = agent});
        } else if (viewers.isEmpty()) {
            m_viewers.remove(conversation);
        }
    }
    relay(
        LossyFrame{.json = viewingFrame(conversation, agent, active), .scoped = true, .scope = scope, .from = AgentId{agent.id}});
    return others;
}

void Fanout::closeSession(const SessionId &session)
{
    std::lock_guard lock(m_mutex);
    for (const auto &socket : m_sockets) {
        socket->post([socket, session] { socket->endIfSession(session); });
    }
}

void Fanout::closeAgent(const AgentId &agent)
{
    std::lock_guard lock(m_mutex);
    for (const auto &socket : m_sockets) {
        socket->post([socket, agent] { socket->endIfAgent(agent); });
    }
}

void Fanout::renewSession(const StoredSession &session, const QByteArray &accessHash)
{
    std::lock_guard lock(m_mutex);
    for (const auto &socket : m_sockets) {
        socket->post([socket, session, accessHash] { socket->renew(session, accessHash); });
    }
}

void Fanout::recheckSessions()
{
    std::lock_guard lock(m_mutex);
    for (const auto &socket : m_sockets) {
        socket->post([socket] { socket->recheckSession(); });
    }
}

} // namespace deskbell::hub
