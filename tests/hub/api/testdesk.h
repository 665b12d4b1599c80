// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/api/server.h"
#include "hub/core/core.h"
#include "tests/hub/api/httpclient.h"

#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace deskbell::test {

/// A hub with SQLite in a temporary directory and a small desk: two queues, an admin, a lead, and one agent in each queue; one customer,
/// and a mail channel (of a kind made up for the tests) that feeds the first queue.
class TestDesk
{
public:
    explicit TestDesk(hub::ServerOptions options = {});
    ~TestDesk();
    Q_DISABLE_COPY_MOVE(TestDesk)

    hub::Core &core() { return *m_core; }
    hub::Server &server() { return *m_server; }
    quint16 port() const { return m_port; }
    void stop() { m_server.reset(); }
    void restart(hub::ServerOptions options = {});

    /// A connection signed in as one of the names below.
    std::unique_ptr<HttpClient> client(const QString &who = QStringLiteral("admin"));
    QByteArray token(const QString &who);

    Agent agent(const QString &who) const;
    QueueId sales{};
    QueueId support{};
    CustomerId customer{};
    ChannelId channel{};

    /// A conversation of the customer in \a queue.
    Conversation addConversation(const QueueId &queue, const QString &subject = QStringLiteral("A question"));
    /// A mail of the customer, as the channel would take it in. \returns message and conversation.
    hub::ImportMail::Reply receive(const QString &text, const QString &subject = QStringLiteral("Where is my order?"));
    /// A note; the quickest event there is.
    Message addNote(const ConversationId &conversation, const QString &text);

    static QString email(const QString &who) { return who + QStringLiteral("@desk.test"); }
    static QString password() { return QStringLiteral("a fine password"); }
    /// The one argon2id hash of all of them: hashing is slow on purpose.
    static QByteArray passwordHash();

private:
    static hub::ServerOptions withHooks(hub::ServerOptions options);

    QTemporaryDir m_dir;
    std::unique_ptr<hub::Core> m_core;
    std::unique_ptr<hub::Server> m_server;
    quint16 m_port = 0;
    QList<Agent> m_agents;
    quint32 m_nextUid = 1;
};

} // namespace deskbell::test
