// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/api/visitor/visitorfanout.h"

#include "hub/api/fanout.h"
#include "hub/api/visitor/visitorsocket.h"
#include "protocol/event.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

/// Tabs of one visitor, and visitors behind one address (an office, a school).
constexpr qsizetype mostOfVisitor = 12;
constexpr int mostOfAddress = 200;

} // namespace

bool VisitorFanout::join(const std::shared_ptr<VisitorSocket> &socket, const QString &visitor, const QByteArray &address)
{
    const std::lock_guard lock(m_mutex);
    Sockets &own = m_byVisitor[visitor];
    if (own.size() >= mostOfVisitor || (!address.isEmpty() && m_byAddress.value(address) >= mostOfAddress)) {
        if (own.isEmpty()) {
            m_byVisitor.remove(visitor);
        }
        return false;
    }
    own.insert(socket.get());
    if (!address.isEmpty()) {
        ++m_byAddress[address];
    }
    m_entries.insert(socket.get(), {.socket = socket, .visitor = visitor, .address = address});
    return true;
}

void VisitorFanout::follow(const std::shared_ptr<VisitorSocket> &socket, const ConversationId &conversation)
{
    const std::lock_guard lock(m_mutex);
    const auto entry = m_entries.find(socket.get());
    if (entry == m_entries.end() || entry->conversation == conversation) {
        return;
    }
    if (const auto old = m_byConversation.find(entry->conversation); old != m_byConversation.end()) {
        old->remove(socket.get());
        if (old->isEmpty()) {
            m_byConversation.remove(entry->conversation);
        }
    }
    entry->conversation = conversation;
    if (conversation) {
        m_byConversation[conversation].insert(socket.get());
    }
}

void VisitorFanout::leave(const std::shared_ptr<VisitorSocket> &socket)
{
    follow(socket, {});
    const std::lock_guard lock(m_mutex);
    const auto entry = m_entries.find(socket.get());
    if (entry == m_entries.end()) {
        return;
    }
    if (const auto own = m_byVisitor.find(entry->visitor); own != m_byVisitor.end()) {
        own->remove(socket.get());
        if (own->isEmpty()) {
            m_byVisitor.remove(entry->visitor);
        }
    }
    if (!entry->address.isEmpty() && --m_byAddress[entry->address] <= 0) {
        m_byAddress.remove(entry->address);
    }
    m_entries.remove(socket.get());
}

bool VisitorFanout::isHere(const QString &visitor) const
{
    const std::lock_guard lock(m_mutex);
    return m_byVisitor.contains(visitor);
}

qsizetype VisitorFanout::count() const
{
    const std::lock_guard lock(m_mutex);
    return m_entries.size();
}

void VisitorFanout::wakeSockets(const Sockets &sockets)
{
    for (VisitorSocket *socket : sockets) {
        const auto &shared = m_entries[socket].socket;
        shared->post([shared] { shared->wake(); });
    }
}

void VisitorFanout::wake(const QString &visitor)
{
    const std::lock_guard lock(m_mutex);
    if (const auto sockets = m_byVisitor.constFind(visitor); sockets != m_byVisitor.constEnd()) {
        wakeSockets(*sockets);
    }
}

void VisitorFanout::wakeConversation(const ConversationId &conversation)
{
    const std::lock_guard lock(m_mutex);
    if (const auto sockets = m_byConversation.constFind(conversation); sockets != m_byConversation.constEnd()) {
        wakeSockets(*sockets);
    }
}

void VisitorFanout::wakeAll()
{
    const std::lock_guard lock(m_mutex);
    for (const Entry &entry : std::as_const(m_entries)) {
        entry.socket->post([socket = entry.socket] { socket->checkChannel(); });
    }
}

void VisitorFanout::recheck(const QString &visitor)
{
    const std::lock_guard lock(m_mutex);
    const auto sockets = m_byVisitor.constFind(visitor);
    if (sockets == m_byVisitor.constEnd()) {
        return;
    }
    for (VisitorSocket *socket : *sockets) {
        const auto &shared = m_entries[socket].socket;
        shared->post([shared] { shared->checkToken(); });
    }
}

void VisitorFanout::look(const OutEvent &event, const QByteArray &json)
{
    if (count() == 0) {
        return;
    }
    const QString &type = event.logged.type;
    if (type == QLatin1StringView(eventtype::channelUpdated) || type == QLatin1StringView(eventtype::channelRemoved)) {
        return wakeAll();
    }
    if (type == QLatin1StringView(eventtype::conversationUpdated) || type == QLatin1StringView(eventtype::conversationMerged)) {
        return wakeConversation(event.logged.conversation);
    }
    const bool message =
        type == QLatin1StringView(eventtype::messageCreated) || type == QLatin1StringView(eventtype::messageUpdated);
    if (!message || !json.contains("\"kind\":\"chat\"")) {
        return;
    }
    const QJsonObject about = QJsonDocument::fromJson(json).object().value("message"_L1).toObject();
    for (const QJsonValue to : about.value("to"_L1).toArray()) {
        wake(to.toObject().value("address"_L1).toString());
    }
    wake(about.value("from"_L1).toObject().value("address"_L1).toString());
}

void VisitorFanout::agentTypes(const ConversationId &conversation, const QString &name, bool active)
{
    const std::lock_guard lock(m_mutex);
    const auto sockets = m_byConversation.constFind(conversation);
    if (sockets == m_byConversation.constEnd()) {
        return;
    }
    for (VisitorSocket *socket : *sockets) {
        const auto &shared = m_entries[socket].socket;
        shared->post([shared, name, active] { shared->agentTypes(name, active); });
    }
}

} // namespace deskbell::hub
