// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/desk.h"
#include "ui/hands/trail.h"

#include <QObject>

class QAction;
class QSettings;

namespace deskbell {

class CommandPalette;
class ConversationActions;
class KeyBindings;
class MacroRunner;
class SavedViews;
class SelectionBar;
class Toast;
class Workspace;

/// What an agent's hands do all day in a workspace: its commands on one or several conversations, their keys, macros, saved views,
/// the way back, and the palette over everything.
class Hands : public QObject
{
    Q_OBJECT
public:
    Hands(Workspace &workspace, Desk &desk, QSettings &settings, Toast &toast);
    ~Hands() override;

    KeyBindings &bindings() { return *m_bindings; }
    ConversationActions &actions() { return *m_actions; }
    MacroRunner &macros() { return *m_macros; }
    SavedViews &savedViews() { return *m_saved; }
    /// Commands that need a conversation, open or selected.
    const QList<QAction *> &conversationCommands() const { return m_ofConversation; }
    /// After all commands are there: keys, selection bar, settings sections.
    void settle();
    void refresh();
    /// Where the agent was, for a window that is built anew.
    const Trail &trail() const { return m_trail; }
    void takeTrail(const Trail &trail) { m_trail = trail; }
    /// With which message its conversation was resolved, as long as both can be taken back.
    const MessageId &sentLast() const { return m_sentLast; }
    void takeSentLast(const MessageId &id) { m_sentLast = id; }
    void showPalette();
    void showKeys();
    /// Escape takes the selection back first. False: there was none.
    bool clearSelection();
    /// What was sent last is taken back together with what was resolved with it. False: nothing of the kind.
    bool undoSendAndResolve();
    void noteVisit();

    /// After commands were added: gives them their keys.
    void gather();

Q_SIGNALS:
    void windowRequested(const deskbell::ConversationId &id);
    /// Commands came, went or have other keys.
    void commandsChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeActionCommands();
    void makeSelectionCommands();
    void makeGoCommands();
    void makeProgramCommands();
    void fillPalette(CommandPalette &palette);
    void goOn();
    void sendAndResolve();
    void resolveSent(const ConversationId &id, const MessageId &message);
    void walk(const std::optional<TrailPlace> &place);
    void chooseView();
    void chooseCustomer();
    void zoom(int steps);

    Workspace &m_workspace;
    Desk &m_desk;
    QSettings &m_settings;
    Toast &m_toast;
    KeyBindings *m_bindings;
    ConversationActions *m_actions;
    MacroRunner *m_macros;
    SavedViews *m_saved;
    SelectionBar *m_bar = nullptr;
    QList<QAction *> m_ofConversation;
    Trail m_trail;
    bool m_walking = false;
    ConversationId m_resolvesAfterSend{}; ///< the chord was pressed there; the send may still wait for the guard's question
    MessageId m_sentLast{}; ///< with which its conversation was resolved
};

} // namespace deskbell
