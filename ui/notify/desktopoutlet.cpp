// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/desktopoutlet.h"

#ifdef DESKBELL_DBUS
#    include <QDBusConnection>
#    include <QDBusMessage>
#    include <QDBusPendingCallWatcher>
#    include <QDBusPendingReply>
#    include <QDBusServiceWatcher>
#    include <QFileInfo>
#    include <QStandardPaths>
#endif

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

#ifdef DESKBELL_DBUS

namespace {

const QString noticeService = u"org.freedesktop.Notifications"_s;
const QString noticePath = u"/org/freedesktop/Notifications"_s;
const QString openAction = u"default"_s;
const QString inlineReplyAction = u"inline-reply"_s;
const QString replyAction = u"reply"_s;
const QString quietAction = u"quiet"_s;
const QString putOffAction = u"put-off"_s;

/// Asking for the bus where none runs would start one.
bool sessionBusRuns()
{
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
        || QFileInfo::exists(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + u"/bus"_s);
}

QDBusMessage noticeCall(const QString &method, const QVariantList &arguments)
{
    QDBusMessage call = QDBusMessage::createMethodCall(noticeService, noticePath, noticeService, method);
    call.setArguments(arguments);
    return call;
}

} // namespace

DesktopOutlet::DesktopOutlet(QObject *parent)
    : NoticeOutlet(parent)
{
    if (!sessionBusRuns()) {
        return;
    }
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        return;
    }
    // As Qt normalises signatures:
    // clang-format off
    bus.connect(noticeService, noticePath, noticeService, u"ActionInvoked"_s, this, SLOT(onActionInvoked(uint,QString)));
    bus.connect(noticeService, noticePath, noticeService, u"NotificationReplied"_s, this, SLOT(onReplied(uint,QString)));
    bus.connect(noticeService, noticePath, noticeService, u"NotificationClosed"_s, this, SLOT(onClosed(uint,uint)));
    // clang-format on
    auto *watcher = new QDBusServiceWatcher(noticeService, bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this](const QString &, const QString &, const QString &owner) {
                m_shown.clear();
                m_keys.clear();
                if (owner.isEmpty()) {
                    m_there = false;
                    Q_EMIT thereChanged();
                } else {
                    askAbilities();
                }
            });
    askAbilities(); // starts the service where the bus can
}

void DesktopOutlet::askAbilities()
{
    auto *watcher =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(noticeCall(u"GetCapabilities"_s, {})), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QStringList> reply = *watcher;
        m_there = !reply.isError();
        m_abilities = m_there ? reply.value() : QStringList();
        Q_EMIT thereChanged();
    });
}

QVariantMap DesktopOutlet::hintsFor(const Popup &popup) const
{
    QVariantMap hints{{u"urgency"_s, QVariant::fromValue(static_cast<uchar>(popup.urgency))},
                      {u"category"_s, u"im.received"_s},
                      {u"desktop-entry"_s, u"deskbell"_s},
                      {u"suppress-sound"_s, true}}; // ours are by kind, on the device the agent chose
    if (popup.canReply && m_abilities.contains(inlineReplyAction)) {
        hints.insert(u"x-kde-reply-placeholder-text"_s, tr("Reply…"));
        hints.insert(u"x-kde-reply-submit-button-text"_s, tr("Send"));
    }
    return hints;
}

QStringList DesktopOutlet::actionsFor(const Popup &popup) const
{
    QStringList actions;
    if (!m_abilities.contains(u"actions"_s)) {
        return actions;
    }
    if (popup.canOpen) {
        actions << openAction << tr("Open");
    }
    if (popup.canReply) {
        actions << (m_abilities.contains(inlineReplyAction) ? inlineReplyAction : replyAction) << tr("Reply");
    }
    if (popup.canPutOff) {
        actions << putOffAction << tr("In 10 minutes");
    }
    actions << quietAction << tr("Do not disturb for an hour");
    return actions;
}

void DesktopOutlet::show(const Popup &popup)
{
    const QString text = m_abilities.contains(u"body-markup"_s) ? popup.text.toHtmlEscaped() : popup.text;
    const int lasts = popup.urgency == 2 ? 0 : -1; // 0: until somebody looks; -1: as the server thinks
    const QVariantList arguments{u"Deskbell"_s, m_shown.value(popup.key), u"deskbell"_s,   popup.title,
                                 text,          actionsFor(popup),        hintsFor(popup), lasts};
    auto *watcher =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(noticeCall(u"Notify"_s, arguments)), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, key = popup.key] {
        watcher->deleteLater();
        const QDBusPendingReply<uint> reply = *watcher;
        if (!reply.isError()) {
            m_keys.remove(m_shown.value(key));
            m_shown.insert(key, reply.value());
            m_keys.insert(reply.value(), key);
        }
    });
}

void DesktopOutlet::take(const QString &key)
{
    if (const uint id = m_shown.take(key)) {
        m_keys.remove(id);
        QDBusConnection::sessionBus().asyncCall(noticeCall(u"CloseNotification"_s, {id}));
    }
}

void DesktopOutlet::onActionInvoked(uint id, const QString &action)
{
    const QString key = m_keys.value(id);
    if (key.isEmpty()) {
        return; // another program's
    }
    if (action == quietAction) {
        Q_EMIT quietWanted();
    } else if (action == replyAction) {
        Q_EMIT replyWanted(key);
    } else if (action == putOffAction) {
        Q_EMIT putOff(key);
    } else if (action == openAction) {
        Q_EMIT opened(key);
    }
}

void DesktopOutlet::onReplied(uint id, const QString &text)
{
    const QString key = m_keys.value(id);
    if (!key.isEmpty() && !text.trimmed().isEmpty()) {
        Q_EMIT replied(key, text);
    }
}

void DesktopOutlet::onClosed(uint id, uint)
{
    const QString key = m_keys.take(id);
    if (m_shown.value(key) == id) {
        m_shown.remove(key);
    }
}

#else

DesktopOutlet::DesktopOutlet(QObject *parent)
    : NoticeOutlet(parent)
{ }
void DesktopOutlet::askAbilities() { }
QVariantMap DesktopOutlet::hintsFor(const Popup &) const { return {}; }
QStringList DesktopOutlet::actionsFor(const Popup &) const { return {}; }
void DesktopOutlet::show(const Popup &) { }
void DesktopOutlet::take(const QString &) { }
void DesktopOutlet::onActionInvoked(uint, const QString &) { }
void DesktopOutlet::onReplied(uint, const QString &) { }
void DesktopOutlet::onClosed(uint, uint) { }

#endif

} // namespace deskbell
