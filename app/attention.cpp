// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/attention.h"

#include "client/replica/replica.h"
#include "models/calls/callwords.h"
#include "models/promises/promiselistmodel.h"
#include "ui/composer/composer.h"
#include "ui/promises/promisehands.h"
#include "ui/settings/notificationsection.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/rail.h"
#include "ui/shell/statusline.h"
#include "ui/shell/workspace.h"
#include "ui/timeline/conversationpane.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

Attention::Attention(Desk &desk, QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_settings(settings)
    , m_sounds(makeSoundPlayer())
    , m_notifier(desk, m_settings, {.desktop = &m_desktop, .tray = &m_tray, .sounds = m_sounds.get()})
    , m_presence(desk, settings)
    , m_alarm(desk.promises(), settings)
{
    connect(&m_alarm, &PromiseAlarm::rang, this,
            [this](const QList<ShownPromise> &promises, bool late) { m_notifier.ring(noticesOf(promises, false), late); });
    connect(&m_alarm, &PromiseAlarm::ringingChanged, this, [this] {
        QSet<QString> ringing;
        for (const ShownPromise &known : m_alarm.ringing()) {
            ringing.insert(known.promise.id.value);
        }
        m_notifier.endRingsBut(ringing);
    });
    connect(&m_notifier, &Notifier::putOffWanted, this, [this](const QString &promise) { m_alarm.putOff(PromiseId{promise}); });
    connect(&m_alarm, &PromiseAlarm::handedOver, this,
            [this](const QList<ShownPromise> &promises) { m_notifier.ring(noticesOf(promises, true), false); });
    connect(&m_notifier, &Notifier::stateChanged, this, &Attention::refreshTray);
    connect(&m_desk, &Desk::statusChanged, this, &Attention::refreshTray);
    connect(&m_presence, &PresenceKeeper::changed, this, &Attention::fillTrayMenu);
    connect(&m_tray, &Tray::raiseWanted, this, &Attention::raiseWanted);
    refreshTray();
    fillTrayMenu();
}

Attention::~Attention() { m_presence.leave(); }

QList<Notice> Attention::noticesOf(const QList<ShownPromise> &promises, bool handed) const
{
    QList<Notice> notices;
    for (const ShownPromise &known : promises) {
        const Promise &promise = known.promise;
        const auto row = m_desk.replica().conversation(promise.conversationId);
        QStringList about{promise.reason, promise.address};
        about.removeAll(QString());
        const QString what = PromiseWords::kind(promise.kind);
        notices.append({.kind = NoticeKind::Mine,
                        .conversation = promise.conversationId,
                        .number = row ? row->conversation.number : 0,
                        .who = row ? row->customerName : QString(),
                        .subject = row ? CallWords::subject(row->conversation) : QString(),
                        .text = about.join(u" \u00B7 "_s),
                        .due = promise.dueAt,
                        .promise = promise.id.value,
                        //: %1: "Call back": a colleague has gone, who had promised it
                        .promised = handed ? tr("%1 (handed over to you)").arg(what) : what,
                        .rings = !handed});
    }
    return notices;
}

void Attention::refreshTray()
{
    const bool quietBefore = m_tray.state().quiet;
    m_tray.setState({.count = m_notifier.pending(),
                     .live = m_desk.status().state == ConnectionStatus::State::Live,
                     .quiet = m_notifier.isQuiet(),
                     .words = StatusLine::words(m_desk.status()).section(u" \u00B7 "_s, 0, 0)});
    if (quietBefore != m_tray.state().quiet) {
        fillTrayMenu();
    }
}

void Attention::fillTrayMenu()
{
    QMenu &menu = m_tray.menu();
    menu.clear();
    menu.addAction(tr("Open Deskbell"), this, &Attention::raiseWanted);
    menu.addSeparator();
    if (m_notifier.isQuiet()) {
        menu.addAction(tr("Turn notifications on"), &m_notifier, &Notifier::endQuiet);
    } else {
        menu.addAction(tr("Do not disturb for an hour"), &m_notifier, &Notifier::quietForAnHour);
        menu.addAction(tr("Do not disturb until tomorrow"), &m_notifier, &Notifier::quietUntilTomorrow);
        menu.addAction(tr("Do not disturb"), &m_notifier, &Notifier::quietAlways);
    }
    menu.addSeparator();
    for (const PresenceChoice choice : PresenceKeeper::all()) {
        QAction *action = menu.addAction(PresenceKeeper::words(choice));
        action->setCheckable(true);
        action->setChecked(choice == m_presence.choice());
        connect(action, &QAction::triggered, &m_presence, [this, choice] { m_presence.choose(choice); });
    }
    menu.addSeparator();
    menu.addAction(tr("Quit"), qApp, &QCoreApplication::quit, Qt::QueuedConnection);
}

void Attention::join(Workspace &workspace)
{
    fillTrayMenu(); // the language may be another one
    workspace.settingsPage().addSection(u"notifications"_s, u"bell"_s, tr("Notifications"),
                                        new NotificationSection(m_notifier, &workspace),
                                        tr("sound volume alerts popups do not disturb silence tray"));
    workspace.rail().setPresence(&m_presence);
    workspace.promises().setAlarm(&m_alarm);
    connect(&m_presence, &PresenceKeeper::noticed, &workspace, &Workspace::notice);
    connect(&m_notifier, &Notifier::noticed, &workspace, &Workspace::notice);
    connect(&m_notifier, &Notifier::openWanted, &workspace, [this, &workspace](const ConversationId &id) {
        Q_EMIT raiseWanted();
        workspace.open(id);
    });
    connect(&m_notifier, &Notifier::replyWanted, &workspace, [this, &workspace](const ConversationId &id) {
        Q_EMIT raiseWanted();
        workspace.open(id);
        workspace.conversationPane().composer().reply();
    });
    connect(&m_notifier, &Notifier::inboxWanted, &workspace, [this, &workspace] {
        Q_EMIT raiseWanted();
        workspace.showPlace(Workspace::InboxPlace);
    });
    m_notifier.setLookingAt([guard = QPointer(&workspace)](const ConversationId &id) {
        return guard && guard->isVisible() && guard->window()->isActiveWindow() && guard->openConversation().id() == id;
    });
    addCommands(workspace);
}

void Attention::addCommands(Workspace &workspace)
{
    workspace.addCommand(u"presence"_s, tr("Choose presence"), u"Ctrl+Shift+A"_s, u"person"_s,
                         [&workspace] { workspace.rail().openMenu(); });
    for (const PresenceChoice choice : PresenceKeeper::all()) {
        workspace.addCommand(u"presence-%1"_s.arg(static_cast<int>(choice)),
                             tr("Presence: %1").arg(PresenceKeeper::words(choice)), {}, u"person"_s,
                             [this, choice] { m_presence.choose(choice); });
    }
    workspace.addCommand(u"quiet"_s, tr("Do not disturb for an hour, or end it"), u"Ctrl+Shift+D"_s, u"bell"_s,
                         [this] { m_notifier.isQuiet() ? m_notifier.endQuiet() : m_notifier.quietForAnHour(); });
    workspace.addCommand(u"quiet-tomorrow"_s, tr("Do not disturb until tomorrow"), {}, u"bell"_s,
                         [this] { m_notifier.quietUntilTomorrow(); });
    workspace.addCommand(u"quiet-always"_s, tr("Do not disturb"), {}, u"bell"_s, [this] { m_notifier.quietAlways(); });
    workspace.settleCommands();
}

} // namespace deskbell
