// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/desk.h"

#include <QStringList>
#include <QWidget>

class QButtonGroup;
class QToolButton;
class QVBoxLayout;

namespace deskbell {

class Avatar;
class PresenceKeeper;

/// The places of the console, one button each; the agent's own avatar with presence at the foot.
class Rail : public QWidget
{
    Q_OBJECT
public:
    explicit Rail(Desk &desk, QWidget *parent = nullptr);
    void addPlace(int place, const QString &icon, const QString &name);
    void setPlace(int place);
    /// Whose choices the menu at the foot offers; it must live longer, or be taken away with null.
    void setPresence(PresenceKeeper *presence);
    /// Opens the menu of the agent: presence, sign out.
    void openMenu();

Q_SIGNALS:
    void placeChosen(int place);
    void signOutRequested();

private:
    void refresh();

    Desk &m_desk;
    QButtonGroup *m_places;
    QVBoxLayout *m_column;
    QToolButton *m_me;
    Avatar *m_avatar;
    PresenceKeeper *m_presence = nullptr;
    QStringList m_said{}; ///< what the menu and the avatar were made from
};

} // namespace deskbell
