// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/id.h"

#include <QByteArray>
#include <QHash>
#include <QSet>
#include <QString>

#include <memory>
#include <mutex>

namespace deskbell::hub {

struct OutEvent;
class VisitorSocket;

/// Knows which visitors are here, and wakes their sockets when the log says that something of theirs changed: what it is they read
/// themselves. Thread-safe.
class VisitorFanout
{
public:
    /// \returns false when the visitor or the address has too many already. An empty address is not counted.
    bool join(const std::shared_ptr<VisitorSocket> &socket, const QString &visitor, const QByteArray &address);
    /// The visitor's matter is this conversation now.
    void follow(const std::shared_ptr<VisitorSocket> &socket, const ConversationId &conversation);
    void leave(const std::shared_ptr<VisitorSocket> &socket);

    bool isHere(const QString &visitor) const;
    qsizetype count() const;

    /// From the log. \a json: the event as it travels.
    void look(const OutEvent &event, const QByteArray &json);
    /// Something of this visitor was stored here.
    void wake(const QString &visitor);
    void wakeAll();
    /// The tokens of this visitor's sockets may be over, or another visitor's now.
    void recheck(const QString &visitor);
    /// An agent writes to whoever chats in the conversation, or stops to.
    void agentTypes(const ConversationId &conversation, const QString &name, bool active);

private:
    using Sockets = QSet<VisitorSocket *>;
    void wakeConversation(const ConversationId &conversation);
    void wakeSockets(const Sockets &sockets);

    struct Entry {
        std::shared_ptr<VisitorSocket> socket{};
        QString visitor{};
        QByteArray address{};
        ConversationId conversation{};
    };
    mutable std::mutex m_mutex;
    QHash<VisitorSocket *, Entry> m_entries;
    QHash<QString, Sockets> m_byVisitor;
    QHash<ConversationId, Sockets> m_byConversation;
    QHash<QByteArray, int> m_byAddress;
};

} // namespace deskbell::hub
