// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QVariant>

class QApplication;
#ifdef DESKBELL_DBUS
class QDBusVariant;
#else
using QDBusVariant = QVariant;
#endif

namespace deskbell {

/// How the desktop around the console looks, as far as it says.
struct SystemLook {
    bool dark = false;
    bool highContrast = false;
    bool animations = true; ///< false: the system's user wants nothing to move
    bool told = false; ///< by the desktop itself, not guessed from the platform's palette
    bool operator==(const SystemLook &) const = default;
};

/// What is known now. Qt 6.4 does not tell: the desktop's portal, the palette the platform gave, and on Windows the registry do.
const SystemLook &systemLook();

/// Takes over one setting of the portal (org.freedesktop.portal.Settings); unknown ones are left alone. \returns whether it is one
/// that counts. Pure.
bool takePortalSetting(SystemLook &look, const QString &group, const QString &key, const QVariant &value);

/// Keeps systemLook() true for as long as it lives: asks once, then listens. Never blocks.
class SystemLookWatcher : public QObject
{
    Q_OBJECT
public:
    /// \a remembered: of the last run, so that the window does not flash before the desktop has answered.
    SystemLookWatcher(QApplication &application, const SystemLook &remembered, QObject *parent = nullptr);
    ~SystemLookWatcher() override;

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private Q_SLOTS:
    void onSettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void askPortal();
    void readPlatform();
    void take(const SystemLook &look);

    QApplication &m_application;
    bool m_portalAnswered = false;
    bool m_reading = false;
};

/// "dark contrast still told" and back, for the settings of the profile.
QString toString(const SystemLook &look);
SystemLook systemLookFromString(const QString &text);

} // namespace deskbell
