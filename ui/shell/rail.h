// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/desk.h"

#include <QWidget>

class QButtonGroup;
class QToolButton;
class QVBoxLayout;

namespace deskbell {

class Avatar;

/// The places of the console, one button each; the agent's own avatar with presence at the foot.
class Rail : public QWidget
{
    Q_OBJECT
public:
    explicit Rail(Desk &desk, QWidget *parent = nullptr);
    void addPlace(int place, const QString &icon, const QString &name);
    void setPlace(int place);

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
};

} // namespace deskbell
