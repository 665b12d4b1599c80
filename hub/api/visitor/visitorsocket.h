// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/api/eventsocket.h"
#include "hub/api/http.h"
#include "hub/api/visitor/ratelimit.h"
#include "hub/api/visitor/visitorfanout.h"
#include "hub/core/chat.h"
#include "hub/core/chatcommands.h"
#include "hub/storage/chatreads.h"

namespace deskbell::hub {

/// A visitor's live chat: GET /v1/visitor/events.
///
/// States: Greeting (waits for hello) → Live → Ended. It only wakes: lines are read from the database by their number, so that what a
/// lost connection, a restart or another hub swallowed comes with the next look.
class VisitorSocket final : public SocketEnd, public std::enable_shared_from_this<VisitorSocket>
{
public:
    struct Limits {
        std::chrono::milliseconds helloTimeout{10000};
        qint64 backlog = 512 * 1024;
    };
    VisitorSocket(SocketWire &wire, std::shared_ptr<Fanout> fanout, const Limits &limits, const HttpRequest &request);

    // From the wire, on the strand.
    void opened() override;
    void received(const QByteArray &text) override;
    void written() override;
    void gone() override;

    /// Any thread: \a work runs on the strand.
    void post(std::function<void()> work) const { m_post(std::move(work)); }

    // From the fan-out, on the strand.
    void wake();
    void agentTypes(const QString &name, bool active);
    void checkChannel();
    void checkToken();

private:
    enum class State { Greeting, Live, Ended };

    void hello(const QJsonObject &frame);
    void frameCame(const QJsonObject &frame);
    void typing(bool active);
    void readUpTo(const QJsonObject &frame);
    void forgetRead(const NoteChatRead &command, qint64 got, qint64 read);
    void visits(const QJsonObject &frame);
    /// Sends the lines that are new and the state when it changed. \returns false when the socket ended.
    bool catchUp();
    void tellAgents(bool online);
    bool isChannelOn(bool &paused, QString &notice);
    bool allow();

    void send(const QJsonObject &frame);
    void flush();
    void end(int code, const QByteArray &reason);

    SocketWire *m_wire;
    const std::function<void(std::function<void()>)> m_post;
    const std::shared_ptr<Fanout> m_fanout;
    const Limits m_limits;
    const HttpRequest m_request;

    State m_state = State::Greeting;
    QByteArray m_tokenHash{};
    Visitor m_visitor{};
    qint64 m_cursor = 0; ///< the peer has, or is being sent, all lines up to here
    QJsonObject m_toldState{};
    bool m_toldPaused = false;
    ConversationId m_conversation{};

    std::deque<SharedBytes> m_queue{};
    qint64 m_queuedBytes = 0;
    bool m_writing = false;

    std::chrono::steady_clock::time_point m_second{};
    int m_framesThisSecond = 0;
    bool m_typing = false;
    RateLimit m_telling{{.burst = 20, .perSecond = 2}}; ///< what agents are told of: pages, typing
};

} // namespace deskbell::hub
