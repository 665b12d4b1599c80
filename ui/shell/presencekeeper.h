// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/desk.h"

#include <QObject>

class QSettings;

namespace deskbell {

/// What an agent wants others to know. Invisible: they see "offline", while work goes on.
enum class PresenceChoice { Available, Busy, Away, Invisible };

/// Keeps the hub told of the agent's choice: when the line stands anew, and offline when the console goes.
class PresenceKeeper : public QObject
{
    Q_OBJECT
public:
    PresenceKeeper(Desk &desk, QSettings &settings, QObject *parent = nullptr);

    PresenceChoice choice() const { return m_choice; }
    void choose(PresenceChoice choice);
    /// Tells the hub that nobody is here any more; best effort.
    void leave();

    static Presence wireOf(PresenceChoice choice);
    static QString words(PresenceChoice choice);
    /// Of the dot at the avatar, for the palette in force.
    static QColor color(PresenceChoice choice, bool live);
    static QList<PresenceChoice> all();

Q_SIGNALS:
    void changed();
    void noticed(const QString &text);

private:
    void tell();

    Desk &m_desk;
    QSettings &m_settings;
    PresenceChoice m_choice = PresenceChoice::Available;
    bool m_wasLive = false;
    bool m_left = false;
    int m_round = 0;
};

} // namespace deskbell
