// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/values.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace deskbell {

/// Which other agents look at or write in which conversation.
class Companions : public QObject
{
    Q_OBJECT
public:
    /// Zero: an announcement counts until it is taken back.
    explicit Companions(std::chrono::seconds validFor, QObject *parent = nullptr);

    /// An agent is with one conversation at a time: a newer announcement ends an older one.
    void enter(const AgentId &agent, const QString &name, const ConversationId &conversation);
    void leave(const AgentId &agent, const ConversationId &conversation);
    /// The line is down: nobody is known to be anywhere.
    void clear();
    QStringList names(const ConversationId &conversation) const;

Q_SIGNALS:
    void changed(const deskbell::ConversationId &conversation, const QStringList &names);

private:
    struct Presence {
        QString name{};
        ConversationId conversation{};
        QDateTime until{};
    };
    void expire();

    std::chrono::seconds m_validFor;
    QHash<AgentId, Presence> m_agents;
    QTimer m_timer;
};

} // namespace deskbell
