// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/replica/replica.h"
#include "client/transport/hubclient.h"

namespace deskbell {

/// Pages what is not in the replica in from the hub: older messages, resolved conversations, hits of a search. What comes
/// is written to the replica, where events keep it fresh from then on.
class HistoryLoader : public QObject
{
    Q_OBJECT
public:
    using Found = std::function<void(Result<QList<ConversationId>>)>;
    HistoryLoader(HubClient &client, Replica &replica, QObject *parent = nullptr);

    /// The next older page of messages; history(key) moves on in the same change set that brings them. \a failed only when
    /// the hub could not be asked. One page at a time: a call while one is under way waits for that one.
    void loadOlder(const ConversationId &conversation, std::function<void(const Error &)> failed);
    void loadOlder(const CustomerId &customer, std::function<void(const Error &)> failed);
    /// The next page of resolved conversations.
    void loadResolved(std::function<void(const Error &)> failed);
    /// The newest conversations of a customer, in every state.
    void loadConversationsOf(const CustomerId &customer);
    /// Somebody of whom there is nothing here yet; what is known is not asked for.
    void loadCustomer(const CustomerId &customer);
    void search(const QString &text, int limit, Found found);

    static QString key(const ConversationId &id) { return id.value; }
    static QString key(const CustomerId &id) { return QStringLiteral("customer:") + id.value; }
    static QString resolvedKey() { return QStringLiteral("resolved"); }

private:
    void loadPage(const QString &key, const QString &path, bool messages, std::function<void(const Error &)> failed);
    void fetchConversations(const QString &path, const QString &historyKey, Found found);
    void fetchCustomers(const QStringList &missing);
    void finish(ReplicaUpdate update, const QString &historyKey, const QJsonObject &page);

    HubClient &m_client;
    Replica &m_replica;
    /// By what is asked for: who else wants to know when it fails.
    QHash<QString, QList<std::function<void(const Error &)>>> m_underWay;
};

} // namespace deskbell
