// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screenshot.h"

#include "client/replica/replica.h"
#include "client/sync/history.h"
#include "ui/customer/customersplace.h"
#include "ui/promises/promisespane.h"
#include "ui/timeline/conversationpane.h"

#include <QCoreApplication>
#include <QPointer>
#include <QTextStream>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::milliseconds lookEvery(40);
constexpr int calmLooks = 8;
// Only ends what would hang for ever.
constexpr std::chrono::minutes longest(3);

} // namespace

Screenshot::Screenshot(Console &console, const Arguments &arguments, QObject *parent)
    : QObject(parent)
    , m_console(console)
    , m_arguments(arguments)
{
    connect(&m_console, &Console::stuck, this, &Screenshot::fail);
    connect(&m_looks, &QTimer::timeout, this, &Screenshot::look);
    connect(&m_limit, &QTimer::timeout, this, [this] { fail(u"the window did not settle"_s); });
    m_looks.start(lookEvery);
    m_limit.start(longest);
}

void Screenshot::look()
{
    m_calm = isSettled() ? m_calm + 1 : 0;
    if (m_calm >= calmLooks) {
        write();
    }
}

bool Screenshot::isSettled()
{
    Workspace *workspace = m_console.workspace();
    if (!workspace) {
        // Welcome and sign-in wait for a person: there is nothing more to come.
        const bool waits = m_console.window().page() != nullptr;
        if (waits && m_arguments.open == "conversation"_L1 && !m_console.showsWelcome()) {
            fail(u"nobody is signed in"_s);
        }
        return waits;
    }
    if (m_prepared != workspace) {
        m_prepared = workspace;
        workspace->conversationPane().setMarksSeen(false);
    }
    const bool live = m_console.desk()->status().state == ConnectionStatus::State::Live;
    return live && workspace->isListSettled() && isPlaceShown(*workspace);
}

bool Screenshot::isPlaceShown(Workspace &workspace)
{
    if (!m_opened) {
        m_opened = true;
        if (m_arguments.open == "settings"_L1) {
            workspace.showPlace(Workspace::SettingsPlace);
        } else if (m_arguments.open == "promises"_L1) {
            workspace.showPlace(Workspace::InboxPlace);
            workspace.showPromises(true);
            workspace.promisesPane().focusList();
        } else if (m_arguments.open == "customers"_L1) {
            workspace.showPlace(Workspace::CustomersPlaceIndex);
        } else if (m_arguments.open == "conversation"_L1) {
            openConversation(workspace);
        }
        return false;
    }
    if (m_arguments.open != "conversation"_L1) {
        return m_arguments.open != "customers"_L1 || workspace.customersPlace().isSettled();
    }
    const TimelineModel &timeline = workspace.timelineModel();
    return timeline.conversation() == workspace.openConversation().id() && !timeline.isLoading() && timeline.rowCount() > 0;
}

/// Old ones are not in the replica: the hub is asked for those.
void Screenshot::openConversation(Workspace &workspace)
{
    if (workspace.openNumber(m_arguments.number)) {
        return;
    }
    const auto found = [this, guard = QPointer(&workspace)](const Result<QList<ConversationId>> &ids) {
        if (!ids || ids->isEmpty()) {
            fail(u"there is no conversation #%1"_s.arg(m_arguments.number));
            return;
        }
        // The replica learns of it in its own thread.
        connect(&m_console.desk()->replica(), &Replica::changed, this, [this, guard] {
            if (guard && guard->openConversation().id().isNull()) {
                guard->openNumber(m_arguments.number);
            }
        });
        if (guard) {
            guard->openNumber(m_arguments.number);
        }
    };
    m_console.desk()->history().search(u"#%1"_s.arg(m_arguments.number), 1, found);
}

void Screenshot::write()
{
    m_looks.stop();
    const QPixmap picture = m_console.window().grab();
    if (picture.isNull() || !picture.save(m_arguments.screenshot, "PNG")) {
        fail(u"the picture could not be written to %1"_s.arg(m_arguments.screenshot));
        return;
    }
    QCoreApplication::exit(0);
}

void Screenshot::fail(const QString &reason)
{
    m_looks.stop();
    m_limit.stop();
    QTextStream(stderr) << "deskbell: " << reason << Qt::endl;
    QCoreApplication::exit(1);
}

} // namespace deskbell
