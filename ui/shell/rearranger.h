// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timelinemodel.h"
#include "ui/timeline/openconversation.h"

#include <QObject>

class QWidget;

namespace deskbell {

class PickDialog;

/// Merges the open conversation into another, takes messages out of it, and takes the agent's last changes back: asks what is
/// to be known, calls the desk, and says how it went.
class Rearranger : public QObject
{
    Q_OBJECT
public:
    /// \a window: dialogs open over it.
    Rearranger(Desk &desk, OpenConversation &open, TimelineModel &timeline, QWidget *window);

    void askMerge();
    /// Asks for the message first.
    void askSplit();
    void askMove();
    /// From a message's own menu.
    void split(const MessageId &message, bool only);
    void askMove(const MessageId &message);
    void undo();

Q_SIGNALS:
    void noticed(const QString &text);
    /// Something was done that undo() takes back.
    void done(const QString &text);
    void conversationWanted(const deskbell::ConversationId &id);

private:
    PickDialog *pickConversation(const QString &title);
    PickDialog *pickMessage(const QString &title);
    QList<struct PickEntry> findConversations(const QString &text) const;
    QList<struct PickEntry> entriesOf(const QList<ConversationId> &hits, qint64 number) const;
    QList<struct PickEntry> findMessages(const QString &text) const;
    void merge(const ConversationId &from, const ConversationId &into);
    void move(const MessageId &message, const ConversationId &into);
    void follow(const QFuture<Result<ConversationId>> &work, const QString &done);

    Desk &m_desk;
    OpenConversation &m_open;
    TimelineModel &m_timeline;
    QWidget *m_window;
};

} // namespace deskbell
