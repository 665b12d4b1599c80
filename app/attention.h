// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/desk.h"
#include "models/promises/promisealarm.h"
#include "ui/notify/desktopoutlet.h"
#include "ui/notify/notifier.h"
#include "ui/notify/tray.h"
#include "ui/shell/presencekeeper.h"

#include <QObject>
#include <QPointer>

#include <memory>

class QSettings;

namespace deskbell {

class Workspace;

/// Everything by which one desk reaches its agent while the window is elsewhere: notifications, tray, sounds, presence. Joins them
/// to each workspace that is shown.
class Attention : public QObject
{
    Q_OBJECT
public:
    Attention(Desk &desk, QSettings &settings, QObject *parent = nullptr);
    ~Attention() override;

    /// Adds sections, commands and menus to \a workspace.
    void join(Workspace &workspace);
    Notifier &notifier() { return m_notifier; }
    PresenceKeeper &presence() { return m_presence; }
    Tray &tray() { return m_tray; }

Q_SIGNALS:
    void raiseWanted();

private:
    void addCommands(Workspace &workspace);
    QList<Notice> noticesOf(const QList<ShownPromise> &promises, bool handed) const;
    void refreshTray();
    void fillTrayMenu();

    Desk &m_desk;
    NoticeSettings m_settings;
    DesktopOutlet m_desktop;
    Tray m_tray;
    std::unique_ptr<SoundPlayer> m_sounds;
    Notifier m_notifier;
    PresenceKeeper m_presence;
    PromiseAlarm m_alarm;
};

} // namespace deskbell
