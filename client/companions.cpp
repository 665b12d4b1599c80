// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/companions.h"

namespace deskbell {

Companions::Companions(std::chrono::seconds validFor, QObject *parent)
    : QObject(parent)
    , m_validFor(validFor)
{
    m_timer.setInterval(std::chrono::seconds(1));
    connect(&m_timer, &QTimer::timeout, this, &Companions::expire);
}

void Companions::note(const AgentId &agent, const QString &name, const ConversationId &conversation)
{
    const Presence before = m_agents.value(agent);
    if (conversation.isNull()) {
        m_agents.remove(agent);
    } else {
        m_agents.insert(
            agent,
            {.name = name, .conversation = conversation, .until = QDateTime::currentDateTimeUtc().addSecs(m_validFor.count())});
        m_timer.start();
    }
    if (before.conversation == conversation) {
        return;
    }
    if (!before.conversation.isNull()) {
        Q_EMIT changed(before.conversation, names(before.conversation));
    }
    if (!conversation.isNull()) {
        Q_EMIT changed(conversation, names(conversation));
    }
}

QStringList Companions::names(const ConversationId &conversation) const
{
    QStringList names;
    for (const Presence &presence : m_agents) {
        if (presence.conversation == conversation) {
            names.append(presence.name);
        }
    }
    names.sort();
    return names;
}

void Companions::expire()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QSet<ConversationId> left;
    for (auto it = m_agents.begin(); it != m_agents.end();) {
        if (it->until < now) {
            left.insert(it->conversation);
            it = m_agents.erase(it);
        } else {
            ++it;
        }
    }
    if (m_agents.isEmpty()) {
        m_timer.stop();
    }
    for (const ConversationId &conversation : left) {
        Q_EMIT changed(conversation, names(conversation));
    }
}

} // namespace deskbell
