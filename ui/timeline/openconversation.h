// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/desk.h"
#include "client/replica/changeset.h"

#include <QObject>

#include <optional>

namespace deskbell {

/// The conversation the panes at the right show, kept up to date, with the agent's own pending changes in it.
class OpenConversation : public QObject
{
    Q_OBJECT
public:
    explicit OpenConversation(Desk &desk, QObject *parent = nullptr);

    void open(const ConversationId &id);
    void close();
    ConversationId id() const { return m_id; }
    const std::optional<Conversation> &conversation() const { return m_conversation; }
    QString customerName() const { return m_customerName; }
    /// A change of one's own has not reached the hub yet.
    bool isPending() const { return m_pending; }

Q_SIGNALS:
    /// Another one, or none.
    void opened();
    void changed();

private:
    void read();
    void follow(const ChangeSet &changes);

    Desk &m_desk;
    ConversationId m_id{};
    std::optional<Conversation> m_conversation{};
    QString m_customerName{};
    bool m_pending = false;
};

} // namespace deskbell
