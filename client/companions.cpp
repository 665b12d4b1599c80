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

void Companions::enter(const AgentId &agent, const QString &name, const ConversationId &conversation)
{
    const ConversationId before = m_agents.value(agent).conversation;
    m_agents.insert(
        agent,
        {.name = name, .conversation = conversation, .until = QDateTime::currentDateTimeUtc().addSecs(m_validFor.count())});
    if (m_validFor.count() > 0) {
        m_timer.start();
    }
    if (before == conversation) {
        return;
    }
    if (!before.isNull()) {
        Q_EMIT changed(before, names(before));
    }
    Q_EMIT changed(conversation, names(conversation));
}

void Companions::leave(const AgentId &agent, const ConversationId &conversation)
{
    if (m_agents.value(agent).conversation == conversation && m_agents.remove(agent)) {
        Q_EMIT changed(conversation, names(conversation));
    }
}

void Companions::clear()
{
    const auto gone = std::exchange(m_agents, {});
    QSet<ConversationId> left;
    for (const Presence &presence : gone) {
        left.insert(presence.conversation);
    }
    for (const ConversationId &conversation : left) {
        Q_EMIT changed(conversation, {});
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
    m_agents.removeIf([&left, &now](const auto &companion) {
        const bool gone = companion.value().until < now;
        if (gone) {
            left.insert(companion.value().conversation);
        }
        return gone;
    });
    if (m_agents.isEmpty()) {
        m_timer.stop();
    }
    for (const ConversationId &conversation : left) {
        Q_EMIT changed(conversation, names(conversation));
    }
}

} // namespace deskbell
