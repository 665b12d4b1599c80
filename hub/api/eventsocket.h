// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/api/fanout.h"
#include "hub/core/principal.h"

#include <QByteArray>
#include <QSet>

#include <chrono>
#include <deque>
#include <functional>
#include <memory>
#include <vector>

namespace deskbell::hub {

/// The WebSocket beneath an EventSocket. All calls on the connection's strand, except poster().
class SocketWire
{
public:
    virtual ~SocketWire() = default;
    /// One text frame made of these pieces; EventSocket::written() follows before the next call.
    virtual void write(std::vector<SharedBytes> pieces) = 0;
    /// Says why and ends, within a few seconds even when the peer does not read.
    virtual void close(int code, const QByteArray &reason) = 0;
    virtual void startTimer(std::chrono::milliseconds after, std::function<void()> ring) = 0;
    virtual void stopTimer() = 0;
    /// Runs a function on the strand, from any thread; silently not at all once the connection is gone.
    virtual std::function<void(std::function<void()>)> poster() = 0;
};

/// What speaks over a SocketWire. All calls on the connection's strand.
class SocketEnd
{
public:
    virtual ~SocketEnd() = default;
    virtual void opened() = 0;
    virtual void received(const QByteArray &text) = 0;
    virtual void written() = 0;
    virtual void gone() = 0;
};

namespace closecode {
inline constexpr int goingAway = 1001;
inline constexpr int policy = 1008;
inline constexpr int tryAgainLater = 1013;
inline constexpr int internalError = 1011;
inline constexpr int signedOut = 4401;
} // namespace closecode

/// One console's event stream.
///
/// States: Greeting (waits for hello) → CatchingUp (pages the log from the database, as fast as the peer reads) → Joining (in the
/// fan-out; reads the last gap, live batches wait) → Live → Ended.
///
/// A socket lives as long as its session: it ends with 4401 on sign-out, and a minute after its access token ran out unless the
/// session was refreshed at this hub meanwhile.
class EventSocket final : public SocketEnd, public std::enable_shared_from_this<EventSocket>
{
public:
    struct Limits {
        std::chrono::milliseconds helloTimeout{10000};
        qint64 backlog = 4 * 1024 * 1024;
    };
    EventSocket(SocketWire &wire, std::shared_ptr<Fanout> fanout, const Limits &limits);

    // From the wire, on the strand.
    void opened() override;
    void received(const QByteArray &text) override;
    void written() override;
    void gone() override;

    /// Any thread: \a work runs on the strand.
    void post(std::function<void()> work) const { m_post(std::move(work)); }

    // From the fan-out, on the strand.
    void deliver(const EventBatch &batch);
    void headIs(qint64 head);
    void tell(const LossyFrame &frame);
    void endIfSession(const SessionId &session);
    void endIfAgent(const AgentId &agent);
    void recheckSession();
    /// The session got a new access token.
    void renew(const StoredSession &session, const QByteArray &accessHash);

private:
    enum class State { Greeting, CatchingUp, Joining, Live, Ended };
    struct Piece {
        SharedBytes bytes{};
        bool alone = false; ///< a frame of its own, not part of an array
    };

    void hello(const QJsonObject &frame);
    void startAt(std::optional<qint64> cursor);
    void lossy(const QJsonObject &frame);
    void viewing(const QJsonObject &frame);
    void presence(const QJsonObject &frame);
    /// Reads on from the database while the peer keeps up.
    void pump();
    void goLive();
    void offer(const OutEvent &event);
    void show(const OutEvent &event);
    /// An event with the customer and the messages that came into sight with it; one piece, so that no frame ends between.
    void reveal(const OutEvent &event);
    void hide(const OutEvent &event);
    void resync();
    bool refreshVisibility();
    bool sees(const Scope &scope) const { return maySee(m_session.principal, m_memberOf, scope); }

    void enqueueOp(const QJsonObject &frame);
    void enqueue(Piece piece);
    void flush();
    void end(int code, const QByteArray &reason);

    SocketWire *m_wire;
    const std::function<void(std::function<void()>)> m_post;
    const std::shared_ptr<Fanout> m_fanout;
    const Limits m_limits;

    State m_state = State::Greeting;
    StoredSession m_session{};
    QByteArray m_accessHash{};
    QSet<QueueId> m_memberOf{};
    bool m_understandsHidden = false;

    qint64 m_cursor = 0; ///< all up to here is queued or sent, or was not for this agent
    qint64 m_joinedAt = 0; ///< Joining: live batches begin after this
    std::vector<EventBatch> m_waiting{}; ///< Joining: live batches held back

    std::deque<Piece> m_queue{};
    qint64 m_queuedBytes = 0; ///< with what is being written
    qint64 m_writingBytes = 0;
    bool m_writing = false;
    bool m_headDue = false; ///< say how far we are as soon as nothing else waits

    QHash<ConversationId, Scope> m_viewing{};
    std::chrono::steady_clock::time_point m_lossySecond{};
    int m_lossyCount = 0;
};

} // namespace deskbell::hub
