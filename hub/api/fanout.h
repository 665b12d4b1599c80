// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/api/metrics.h"
#include "hub/api/sessions.h"
#include "hub/api/visitor/visitorfanout.h"
#include "hub/core/core.h"

#include <QHash>
#include <QJsonObject>

#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>
#include <unordered_set>
#include <vector>

namespace deskbell::hub {

class EventSocket;

/// Bytes that many sockets send without a copy.
using SharedBytes = std::shared_ptr<const QByteArray>;

/// An event on its way to the sockets.
struct OutEvent {
    LoggedEvent logged{};
    SharedBytes json{};
    /// agent.updated only: the agent it is about, who alone gets the record with its settings.
    AgentId about{};
    SharedBytes jsonForOthers{};
};
using EventBatch = std::shared_ptr<const std::vector<OutEvent>>;

OutEvent makeOutEvent(LoggedEvent logged);

/// typing, viewing, presence: told to those connected now, kept nowhere.
struct LossyFrame {
    QJsonObject json{};
    bool scoped = false;
    Scope scope{};
    AgentId from{};
};

/// One thread that reads the log by cursor and hands each batch to every socket, which picks what it may show. Events of other hubs on
/// the same database come the same way.
class Fanout
{
public:
    Fanout(Core &core, std::shared_ptr<Sessions> sessions, std::shared_ptr<Metrics> metrics,
           std::chrono::milliseconds headInterval);
    ~Fanout() { stop(); }
    Q_DISABLE_COPY_MOVE(Fanout)

    Result<Done> start();
    void stop();

    /// From now on \a socket of \a agent gets every batch.
    void join(const std::shared_ptr<EventSocket> &socket, const AgentId &agent);
    /// Batches handed out later begin after this.
    qint64 position() const;
    /// An agent whose last socket left, who does not come back soon and has none at another hub, is set offline.
    void leave(const std::shared_ptr<EventSocket> &socket, const AgentId &agent);

    void relay(const LossyFrame &frame);
    /// Keeps who looks at a conversation, tells the others, and \returns the frames of those who look at it already.
    std::vector<QJsonObject> view(EventSocket *socket, const ConversationId &conversation, const Scope &scope, const Actor &agent,
                                  bool active);

    /// Ends the sockets of a session (sign-out) or of an agent (disabled).
    void closeSession(const SessionId &session);
    void closeAgent(const AgentId &agent);
    /// A session got a new access token: its sockets go on.
    void renewSession(const StoredSession &session, const QByteArray &accessHash);
    /// Each socket asks whether its session still stands.
    void recheckSessions();

    /// Visitors of websites who chat.
    VisitorFanout &visitors() { return m_visitors; }

    Core &core() { return m_core; }
    ReadStore &reads() { return m_core.reads(); }
    ChatReads &chat() { return m_core.chat(); }
    Sessions &sessions() { return *m_sessions; }
    Metrics &metrics() { return *m_metrics; }

private:
    struct Viewer {
        EventSocket *socket = nullptr;
        Actor agent{};
    };
    void loop();
    /// \returns true when something was handed out.
    bool distribute();
    void lookAt(const OutEvent &event);
    void announceHead();
    void noteNewLines();
    void noteLines();

    Core &m_core;
    const std::shared_ptr<Sessions> m_sessions;
    const std::shared_ptr<Metrics> m_metrics;
    const std::chrono::milliseconds m_headInterval;
    VisitorFanout m_visitors;

    std::mutex m_wakeMutex;
    std::condition_variable m_wake;
    bool m_woken = false;
    bool m_stopped = true;
    int m_listener = 0;
    std::thread m_thread;

    mutable std::mutex m_mutex;
    std::unordered_set<std::shared_ptr<EventSocket>> m_sockets;
    QHash<ConversationId, QList<Viewer>> m_viewers;
    QHash<AgentId, int> m_lines; ///< sockets of each agent on this hub
    QHash<AgentId, std::chrono::steady_clock::time_point> m_goneSince;
    QList<AgentId> m_newLines; ///< the database does not know them yet
    const QString m_hub; ///< names this hub among others on the same database
    int m_heads = 0; ///< told since the start
    qint64 m_position = 0; ///< all up to here has been handed to the sockets
};

} // namespace deskbell::hub
