// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/desk.h"
#include "models/keymap.h"

#include <QList>
#include <QObject>
#include <QPointer>

class QAction;

namespace deskbell {

/// Gives the commands the keys the agent chose, which go with the account to every desk of theirs.
class KeyBindings : public QObject
{
    Q_OBJECT
public:
    explicit KeyBindings(Desk &desk, QObject *parent = nullptr);

    /// All commands there are, with the keys they come with; called anew when some come or go (macros).
    void setActions(const QList<QAction *> &actions);
    const QList<QPointer<QAction>> &actions() const { return m_actions; }
    QAction *actionOf(const QString &id) const; ///< null: there is none
    QString defaultOf(const QAction *action) const;
    bool isChosen(const QAction *action) const;
    /// The commands that would have to give these keys up.
    QList<QAction *> clashing(const QAction *action, const QString &keys) const;
    /// Others that clash lose theirs. An empty \a keys: none.
    void choose(QAction *action, const QString &keys);
    /// Back to what the program comes with.
    void reset(QAction *action);
    void resetAll();

Q_SIGNALS:
    /// Some command has other keys now, or there are others.
    void changed();

private:
    void apply();

    Desk &m_desk;
    KeyMap m_map;
    QList<QPointer<QAction>> m_actions;
};

} // namespace deskbell
