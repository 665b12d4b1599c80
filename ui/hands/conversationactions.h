// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/desk.h"
#include "client/replica/replica.h"
#include "ui/hands/batchwatch.h"

#include <QObject>

#include <functional>

class QWidget;

namespace deskbell {

class InboxList;
class OpenConversation;
struct PickEntry;

/// What an agent does with one conversation or with all that are selected in the list: asks what is to be known, changes them as
/// one step of undo, and says how it went.
class ConversationActions : public QObject
{
    Q_OBJECT
public:
    /// \a window: dialogs open over it.
    ConversationActions(Desk &desk, OpenConversation &open, InboxList &list, QWidget *window);

    /// The selected ones, else the open one; while a question is answered those it was asked for.
    QList<ConversationId> targets() const;
    /// Does what \a run does to \a targets, whatever is selected or open by now.
    void doTo(const QList<ConversationId> &targets, const std::function<void()> &run);
    BatchWatch &batch() { return m_batch; }

    void assign();
    void assignTo(const AgentId &agent);
    void moveToQueue();
    void changePriority();
    void changeState();
    void changeTags();
    void snooze();
    void snoozeUntil(const QDateTime &at);
    /// Resolves them, or opens them again when all of them are resolved.
    void toggleResolved();
    void markRead();
    void merge();

    /// \a bodyFor: the PATCH for each; empty: nothing to do. \returns how many change.
    /// \a sent: messages that went with it and are taken back with it.
    int change(UndoableAction action, const std::function<QJsonObject(const Conversation &)> &bodyFor, const QString &said,
               const QHash<ConversationId, MessageId> &sent = {});

Q_SIGNALS:
    /// Something was done that undo takes back.
    void done(const QString &text);
    void noticed(const QString &text);
    /// The one that was open is out of the way: on to the next.
    void resolved();
    void conversationWanted(const deskbell::ConversationId &id);

private:
    QList<ConversationRow> rows() const;
    int count() const;
    void pick(const QString &title, const QString &hint, const QList<PickEntry> &entries,
              std::function<void(const QString &)> chosen);
    void tellFailures(const QList<BatchWatch::Failure> &failures, int total);

    Desk &m_desk;
    OpenConversation &m_open;
    InboxList &m_list;
    QWidget *m_window;
    BatchWatch m_batch;
    QList<ConversationId> m_asked; ///< while a question is answered
};

} // namespace deskbell
