// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settledline.h"

#include "ui/inbox/inboxlist.h"
#include "ui/inbox/inboxpane.h"

#include <QTextStream>

namespace deskbell {

namespace {

// The error of what a bench measures.
constexpr std::chrono::milliseconds lookForSettledEvery(2);

} // namespace

SettledLine::SettledLine(Console &console, QObject *parent)
    : QObject(parent)
    , m_console(console)
{
    connect(&m_looks, &QTimer::timeout, this, &SettledLine::look);
    m_looks.start(lookForSettledEvery);
}

void SettledLine::look()
{
    Workspace *workspace = m_console.workspace();
    if (!workspace) {
        if (m_console.window().page()) {
            say(); // welcome and sign-in wait for a person
        }
        return;
    }
    if (workspace->isListSettled()) {
        m_looks.stop();
        InboxList &list = workspace->inboxPane().list();
        connect(&list, &InboxList::painted, this, &SettledLine::say);
        list.viewport()->update();
    }
}

void SettledLine::say()
{
    m_looks.stop();
    QTextStream(stdout) << "settled" << Qt::endl;
    m_console.disconnect(this);
    if (Workspace *workspace = m_console.workspace()) {
        workspace->inboxPane().list().disconnect(this);
    }
}

} // namespace deskbell
