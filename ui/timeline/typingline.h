// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/desk.h"

#include <QLabel>
#include <QTimer>

namespace deskbell {

/// "Maria is writing…" under the timeline, while the customer at the other end of a chat types.
class TypingLine : public QLabel
{
    Q_OBJECT
public:
    explicit TypingLine(Desk &desk, QWidget *parent = nullptr);
    void setConversation(const ConversationId &id, const QString &customer);

private:
    void show(const QString &name, bool active);

    ConversationId m_conversation{};
    QString m_customer;
    QTimer m_over;
};

} // namespace deskbell
