// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/systemlook.h"

#include <QApplication>
#include <QEvent>
#include <QFileInfo>
#include <QPalette>
#include <QSettings>
#include <QStandardPaths>
#include <QTimer>

#ifdef DESKBELL_DBUS
#    include <QDBusArgument>
#    include <QDBusConnection>
#    include <QDBusMessage>
#    include <QDBusPendingCallWatcher>
#    include <QDBusVariant>
#endif

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

SystemLook &knownLook()
{
    static SystemLook look;
    return look;
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

/// A platform without portals says it by its palette alone.
bool isStrong(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Window);
    const QColor text = palette.color(QPalette::WindowText);
    const bool blackAndWhite = (window == Qt::black && text == Qt::white) || (window == Qt::white && text == Qt::black);
    // White windows with black text are common; high contrast themes have buttons of the same ground and strong marks.
    return blackAndWhite && palette.color(QPalette::Button) == window && palette.color(QPalette::Mid).lightness() < 60;
}

#ifdef DESKBELL_DBUS
const QString portalService = u"org.freedesktop.portal.Desktop"_s;
const QString portalPath = u"/org/freedesktop/portal/desktop"_s;
const QString portalInterface = u"org.freedesktop.portal.Settings"_s;

/// Asking for the bus where none runs would start one.
bool hasSessionBus()
{
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
        || QFileInfo::exists(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + u"/bus"_s);
}
#endif

} // namespace

const SystemLook &systemLook() { return knownLook(); }

bool takePortalSetting(SystemLook &look, const QString &group, const QString &key, const QVariant &value)
{
    if (group == "org.freedesktop.appearance"_L1) {
        if (key == "color-scheme"_L1) {
            look.dark = value.toUInt() == 1; // 0: no preference, 2: light
            return true;
        }
        if (key == "contrast"_L1) {
            look.highContrast = value.toUInt() == 1;
            return true;
        }
    } else if (group == "org.gnome.desktop.interface"_L1 && key == "enable-animations"_L1) {
        look.animations = value.toBool();
        return true;
    } else if (group == "org.gnome.desktop.a11y.interface"_L1 && key == "high-contrast"_L1) {
        look.highContrast = value.toBool();
        return true;
    } else if (group == "org.kde.kdeglobals.KDE"_L1 && key == "AnimationDurationFactor"_L1) {
        bool good = false;
        const double factor = value.toString().toDouble(&good);
        look.animations = !good || factor > 0;
        return true;
    }
    return false;
}

QString toString(const SystemLook &look)
{
    QStringList words;
    if (look.dark) {
        words.append(u"dark"_s);
    }
    if (look.highContrast) {
        words.append(u"contrast"_s);
    }
    if (!look.animations) {
        words.append(u"still"_s);
    }
    if (look.told) {
        words.append(u"told"_s);
    }
    return words.join(u' ');
}

SystemLook systemLookFromString(const QString &text)
{
    const QStringList words = text.split(u' ');
    return {.dark = words.contains(u"dark"_s),
            .highContrast = words.contains(u"contrast"_s),
            .animations = !words.contains(u"still"_s),
            .told = words.contains(u"told"_s)};
}

SystemLookWatcher::SystemLookWatcher(QApplication &application, const SystemLook &remembered, QObject *parent)
    : QObject(parent)
    , m_application(application)
{
    readPlatform();
    if (remembered.told) {
        // The platform's palette may be of a plug-in that does not know the desktop; the desktop itself told last time, and is
        // about to tell again.
        knownLook() = remembered;
    }
    application.installEventFilter(this);
    askPortal();
}

SystemLookWatcher::~SystemLookWatcher() = default;

void SystemLookWatcher::take(const SystemLook &look)
{
    if (look != knownLook()) {
        knownLook() = look;
        Q_EMIT changed();
    }
}

// Our own palette hides the platform's, which is to be had only by taking ours away for the moment.
void SystemLookWatcher::readPlatform()
{
    if (m_portalAnswered || m_reading) {
        return;
    }
    m_reading = true;
    const QPalette ours = m_application.palette();
    const bool isOurs = m_application.property("deskbellStyle").toBool();
    if (isOurs) {
        QGuiApplication::setPalette(QPalette());
    }
    SystemLook look = knownLook();
    const QPalette theirs = QGuiApplication::palette();
    look.dark = isDark(theirs);
    look.highContrast = isStrong(theirs);
    if (isOurs) {
        QApplication::setPalette(ours);
    }
#ifdef Q_OS_WIN
    const QSettings personal(u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"_s,
                             QSettings::NativeFormat);
    look.dark = personal.value(u"AppsUseLightTheme"_s, 1).toInt() == 0;
    const QSettings contrast(u"HKEY_CURRENT_USER\\Control Panel\\Accessibility\\HighContrast"_s, QSettings::NativeFormat);
    look.highContrast = contrast.value(u"Flags"_s).toString().toUInt() & 1U;
#endif
    m_reading = false;
    take(look);
}

bool SystemLookWatcher::eventFilter(QObject *watched, QEvent *event)
{
    // Sent to every window by the platform, once a change.
    if (event->type() == QEvent::ThemeChange && !m_reading) {
        QTimer::singleShot(0, this, &SystemLookWatcher::readPlatform);
    }
    return QObject::eventFilter(watched, event);
}

#ifdef DESKBELL_DBUS

void SystemLookWatcher::askPortal()
{
    if (!hasSessionBus()) {
        return;
    }
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        return;
    }
    // As Qt normalises signatures:
    // clang-format off
    bus.connect(portalService, portalPath, portalInterface, u"SettingChanged"_s, this,
                SLOT(onSettingChanged(QString,QString,QDBusVariant)));
    // clang-format on
    QDBusMessage ask = QDBusMessage::createMethodCall(portalService, portalPath, portalInterface, u"ReadAll"_s);
    ask.setArguments({QStringList{u"org.freedesktop.appearance"_s, u"org.gnome.desktop.interface"_s,
                                  u"org.gnome.desktop.a11y.interface"_s, u"org.kde.kdeglobals.KDE"_s}});
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(ask), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusMessage reply = watcher->reply();
        if (reply.type() != QDBusMessage::ReplyMessage) {
            if (knownLook().told) { // it did last time
                take(SystemLook());
                readPlatform();
            }
            return; // no portal: the palette has to do
        }
        const auto groups = reply.arguments().value(0).value<QDBusArgument>();
        QMap<QString, QVariantMap> settings;
        groups >> settings;
        SystemLook look = knownLook();
        bool any = false;
        if (settings.contains(u"org.freedesktop.appearance"_s)) {
            look.dark = false;
            look.highContrast = false;
        }
        for (auto group = settings.constBegin(); group != settings.constEnd(); ++group) {
            for (auto entry = group->constBegin(); entry != group->constEnd(); ++entry) {
                any = takePortalSetting(look, group.key(), entry.key(), entry.value()) || any;
            }
        }
        m_portalAnswered = any;
        look.told = any;
        take(look);
    });
}

void SystemLookWatcher::onSettingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    SystemLook look = knownLook();
    if (takePortalSetting(look, group, key, value.variant())) {
        m_portalAnswered = true;
        look.told = true;
        take(look);
    }
}

#else

void SystemLookWatcher::askPortal() { }
void SystemLookWatcher::onSettingChanged(const QString &, const QString &, const QDBusVariant &) { }

#endif

} // namespace deskbell
