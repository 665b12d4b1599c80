// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/values.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace deskbell {

/// Which other agents look at or write in which conversation. Lossy: an announcement counts for a while.
class Companions : public QObject
{
    Q_OBJECT
public:
    explicit Companions(std::chrono::seconds validFor, QObject *parent = nullptr);

    /// An agent is with one conversation at a time; a null \a conversation: with none.
    void note(const AgentId &agent, const QString &name, const ConversationId &conversation);
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
