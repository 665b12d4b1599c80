// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/openconversation.h"

#include <QWidget>

class QAction;
class QToolButton;

namespace deskbell {

class ElidedLabel;

/// Who, what and #number, and the compact controls for state, priority, queue, assignee and tags.
class ConversationHeader : public QWidget
{
    Q_OBJECT
public:
    ConversationHeader(Desk &desk, OpenConversation &open, QWidget *parent = nullptr);

    /// Without the row of chips: in a low window, while something is written.
    void setFolded(bool folded);
    void showViewers(const QStringList &names);
    // The menus of the controls, also opened by keys.
    void chooseAssignee();
    void chooseState();
    void choosePriority();
    void chooseQueue();
    void editTags();
    /// What else can be done with it; none hides the button.
    void setMoreCommands(const QList<QAction *> &commands);
    /// Resolves it, or opens it again when it is resolved.
    void toggleResolved();

Q_SIGNALS:
    void resolvedByAgent();

private:
    void refresh();
    void showWaiting();
    void fillMenus();
    void popUp(QToolButton *button);

    Desk &m_desk;
    OpenConversation &m_open;
    ElidedLabel *m_title = nullptr;
    ElidedLabel *m_viewers = nullptr;
    ElidedLabel *m_waits = nullptr; ///< a change of one's own that waits for the hub
    QWidget *m_chips = nullptr;
    QToolButton *m_state = nullptr;
    QToolButton *m_priority = nullptr;
    QToolButton *m_queue = nullptr;
    QToolButton *m_assignee = nullptr;
    QToolButton *m_tags = nullptr;
    QToolButton *m_more = nullptr;
    QToolButton *m_resolve = nullptr;
};

} // namespace deskbell
