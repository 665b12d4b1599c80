// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rail.h"

#include "ui/shell/presencekeeper.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/phrases.h"
#include "ui/style/theme.h"
#include "ui/style/widgets.h"

#include <QButtonGroup>
#include <QMenu>
#include <QVBoxLayout>

#include <utility>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

Rail::Rail(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_places(new QButtonGroup(this))
    , m_column(new QVBoxLayout)
    , m_me(new QToolButton(this))
    , m_avatar(new Avatar(32, m_me))
{
    setFixedWidth(metrics::railWidth);
    m_column->setSpacing(metrics::step);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::gap, metrics::margin, metrics::gap, metrics::margin);
    column->addLayout(m_column);
    column->addStretch();
    column->addWidget(m_me, 0, Qt::AlignHCenter);
    m_me->setFixedSize(40, 40);
    m_me->setAutoRaise(true);
    m_me->setPopupMode(QToolButton::InstantPopup);
    m_me->setStyleSheet(u"QToolButton::menu-indicator { image: none; }"_s);
    m_avatar->move(4, 4);
    m_avatar->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_me->setMenu(new QMenu(m_me));
    connect(m_places, &QButtonGroup::idClicked, this, &Rail::placeChosen);
    connect(&desk, &Desk::directoryChanged, this, &Rail::refresh);
    connect(&desk, &Desk::statusChanged, this, &Rail::refresh);
    refresh();
}

void Rail::addPlace(int place, const QString &iconName, const QString &name)
{
    QToolButton *button = iconButton(iconName, name, this);
    button->setCheckable(true);
    button->setFixedSize(40, 40);
    m_places->addButton(button, place);
    m_column->addWidget(button, 0, Qt::AlignHCenter);
}

void Rail::setPlace(int place)
{
    if (auto *button = m_places->button(place)) {
        button->setChecked(true);
    }
}

void Rail::setPresence(PresenceKeeper *presence)
{
    if (m_presence) {
        m_presence->disconnect(this);
    }
    m_presence = presence;
    if (presence) {
        connect(presence, &PresenceKeeper::changed, this, &Rail::refresh);
        connect(presence, &QObject::destroyed, this, [this] { m_presence = nullptr; });
    }
    m_said.clear();
    refresh();
}

void Rail::openMenu() { m_me->showMenu(); }

void Rail::refresh()
{
    const auto me = m_desk.me();
    const Colors &colors = colorsFor(palette());
    const bool live = m_desk.status().state == ConnectionStatus::State::Live;
    const QString name = me ? me->name : tr("Not signed in");
    const QColor dot = m_presence ? PresenceKeeper::color(m_presence->choice(), live) : live ? colors.green : colors.muted;
    const QString chosen = m_presence ? PresenceKeeper::words(m_presence->choice()) : Phrases::presence(Presence::Online);
    const QString presence = live ? chosen : Phrases::presence(Presence::Offline);
    const QString role = me ? Phrases::role(me->role) : QString();
    // The hub says every few seconds how far we are: an open menu must not be made anew under the hand.
    const QStringList said{name, role, chosen, presence, dot.name()};
    if (std::exchange(m_said, said) == said) {
        return;
    }
    m_avatar->setName(name);
    m_avatar->setDot(dot);
    m_me->setAccessibleName(u"%1, %2"_s.arg(name, presence));
    m_me->setToolTip(m_me->accessibleName());
    m_me->menu()->clear();
    if (me) {
        QAction *who = m_me->menu()->addAction(u"%1 \u00B7 %2"_s.arg(me->name, role));
        who->setEnabled(false);
        m_me->menu()->addSeparator();
    }
    if (m_presence) {
        for (const PresenceChoice choice : PresenceKeeper::all()) {
            QAction *action = m_me->menu()->addAction(PresenceKeeper::words(choice));
            action->setCheckable(true);
            action->setChecked(choice == m_presence->choice());
            connect(action, &QAction::triggered, m_presence, [presence = m_presence, action, choice] {
                action->setChecked(true); // also what was chosen already
                presence->choose(choice);
            });
        }
        m_me->menu()->addSeparator();
    }
    m_me->menu()->addAction(tr("Sign out"), this, &Rail::signOutRequested);
}

} // namespace deskbell
