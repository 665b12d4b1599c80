// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/replica/replica.h"
#include "models/macro.h"

#include <QObject>

class QAction;

namespace deskbell {

class Composer;
class ConversationActions;
class OpenConversation;

/// Runs macros on the open conversation or on all selected ones, as one step of undo, and offers each as a command.
class MacroRunner : public QObject
{
    Q_OBJECT
public:
    /// \a composer: of the open conversation.
    MacroRunner(Desk &desk, ConversationActions &actions, OpenConversation &open, Composer &composer, QWidget *window);

    const QList<QAction *> &commands() const { return m_commands; }
    /// Asks which one.
    void ask();
    /// Asks first where it would send to several.
    void run(const Macro &macro);

Q_SIGNALS:
    /// Macros came, went or have other names.
    void commandsChanged();

private:
    void makeCommands();
    void reallyRun(const Macro &macro);
    void begin(const ConversationId &id, const QString &mode, const QString &text);
    std::optional<MessageId> write(const Macro &macro, const ConversationRow &row, QStringList &skipped);

    Desk &m_desk;
    ConversationActions &m_actions;
    OpenConversation &m_open;
    Composer &m_composer;
    QWidget *m_window;
    QList<QAction *> m_commands;
};

} // namespace deskbell
