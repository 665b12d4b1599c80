// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/openconversation.h"

#include "client/replica/replica.h"

#include <algorithm>

namespace deskbell {

OpenConversation::OpenConversation(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    connect(&desk.replica(), &Replica::changed, this, &OpenConversation::follow);
}

void OpenConversation::open(const ConversationId &id)
{
    if (m_id == id) {
        return;
    }
    m_id = id;
    m_conversation.reset();
    m_customerName.clear();
    m_pending = false;
    if (const auto row = m_desk.replica().conversation(id)) {
        m_conversation = row->conversation;
        m_customerName = row->customerName;
        m_pending = row->pending;
    }
    Q_EMIT opened();
}

void OpenConversation::close() { open({}); }

void OpenConversation::follow(const ChangeSet &changes)
{
    if (m_id.isNull()) {
        return;
    }
    const bool mine = std::any_of(changes.conversations.begin(), changes.conversations.end(),
                                  [this](const ConversationChange &change) { return change.id == m_id; });
    const bool customer = m_conversation && changes.customers.contains(m_conversation->customerId);
    if (changes.everything || mine || customer) {
        read();
    }
}

void OpenConversation::read()
{
    const auto row = m_desk.replica().conversation(m_id);
    if (!row) {
        return; // No longer ours to see: what is on the screen stays until something else is opened.
    }
    if (m_conversation == row->conversation && m_customerName == row->customerName && m_pending == row->pending) {
        return;
    }
    m_conversation = row->conversation;
    m_customerName = row->customerName;
    m_pending = row->pending;
    Q_EMIT changed();
}

} // namespace deskbell
