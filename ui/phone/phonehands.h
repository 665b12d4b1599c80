// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/calls/calldesk.h"

#include <QObject>
#include <QPointer>
#include <QUrl>

class QAction;
class QWidget;

namespace deskbell {

class GlobalKeys;
class Notifier;
class PhonePanel;
class Workspace;

/// The telephone in the hands of an agent: its panel beside the customer, its commands and keys in every window, telephone links,
/// and being told of a call while the window is elsewhere. Nothing of it is there while the agent has no phone.
class PhoneHands : public QObject
{
    Q_OBJECT
public:
    /// \a notifier may be null.
    PhoneHands(CallDesk &calls, Notifier *notifier, QObject *parent = nullptr);
    ~PhoneHands() override;

    /// The first window: the panel and the settings stand in it.
    void join(Workspace &workspace);
    /// A further window: commands, keys and links.
    void joinFurther(Workspace &workspace);
    /// Null while there is no phone.
    PhonePanel *panel() const;

    /// Answers what rings; else hangs up.
    void answerOrHangUp();
    void toggleMute();
    /// The customer of the conversation open in \a workspace: by the number there is, by choice of several, or by typing one.
    void callCustomer(Workspace &workspace);

Q_SIGNALS:
    void raiseWanted();

public Q_SLOTS:
    /// For QDesktopServices: "tel:+40722123456".
    void openTel(const QUrl &url);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void settle();
    void settleGlobalKeys();
    void addTo(Workspace &workspace);
    void addMoreCommands(Workspace &workspace);
    void makePanel();
    void showPanel(bool urgent);
    void refreshActions();
    void dial(Workspace &workspace, const QString &number, const CustomerId &customer);
    void takeRinging(const QString &id);
    void takeAnswered(const QString &id);
    bool takeKey(QWidget *widget, int key, Qt::KeyboardModifiers modifiers, const QString &text);
    Workspace *activeWorkspace() const;
    QAction *actionOf(const QString &id) const;

    CallDesk &m_calls;
    Notifier *m_notifier;
    GlobalKeys *m_everywhere;
    QPointer<Workspace> m_first;
    QList<QPointer<Workspace>> m_workspaces;
    QList<QPointer<QAction>> m_actions;
    QList<QPointer<QAction>> m_ofCall; ///< need a call
    QPointer<PhonePanel> m_panel;
    bool m_hasLinks = false;
};

} // namespace deskbell
