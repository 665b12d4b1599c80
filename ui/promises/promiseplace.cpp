// SPDX-License-Identifier: GPL-3.0-or-later
// How promises stand in the workspace: the due list in the place of the inbox, their commands, the bar that asks.
#include "client/promises/promisebook.h"
#include "models/promises/promiselistmodel.h"
#include "ui/composer/composer.h"
#include "ui/customer/customerpane.h"
#include "ui/hands/conversationactions.h"
#include "ui/hands/hands.h"
#include "ui/inbox/inboxlist.h"
#include "ui/inbox/inboxpane.h"
#include "ui/promises/promisecard.h"
#include "ui/promises/promisehands.h"
#include "ui/promises/promisespane.h"
#include "ui/shell/askbar.h"
#include "ui/shell/statusline.h"
#include "ui/shell/toast.h"
#include "ui/shell/viewslist.h"
#include "ui/shell/workspace.h"
#include "ui/timeline/conversationpane.h"
#include "ui/timeline/timelineview.h"

#include <QListView>
#include <QStackedWidget>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

void Workspace::buildPromises()
{
    m_promiseModel = new PromiseListModel(m_desk, this);
    m_promisesPane = new PromisesPane(m_desk, *m_promiseModel, m_lists);
    m_lists->addWidget(m_promisesPane);
    m_promises = new PromiseHands(
        m_desk, *m_promiseModel, *m_promisesPane, *m_promiseBar,
        [this] {
            const auto known =
                m_promisesPane->list().hasFocus() ? m_desk.promises().find(m_promisesPane->current()) : std::nullopt;
            return known ? QList<ConversationId>{known->promise.conversationId} : m_hands->actions().targets();
        },
        this);
}

void Workspace::makePromiseCommands()
{
    command(u"promise-kept"_s, tr("Promise kept, or yes to the question about it"), u"."_s, u"check"_s,
            [this] { m_promises->kept(); });
    command(u"promise-later"_s, tr("Move the promise, or not now to the question about it"), u","_s, u"clock"_s,
            [this] { m_promises->later(); });
    command(u"promise-cancel"_s, tr("Cancel the promise"), u"D"_s, u"cross"_s, [this] { m_promises->cancel(); });
    command(u"go-promises"_s, tr("Go to the promises"), u"g m"_s, u"promise"_s, [this] {
        showPlace(InboxPlace);
        showPromises(true);
        m_promisesPane->focusList();
    });
}

void Workspace::connectPromises()
{
    connect(m_promises, &PromiseHands::done, this, [this](const QString &text) {
        m_toast->say(text);
        m_inbox->list().setMarked({});
    });
    connect(m_promises, &PromiseHands::noticed, m_status, &StatusLine::notice);
    connect(m_promises, &PromiseHands::conversationWanted, this, &Workspace::open);
    const auto look = [this](const ConversationId &id) {
        if (m_desk.replica().conversation(id)) {
            m_open.open(id);
        } else {
            m_status->notice(tr("This conversation is not on this computer yet."));
        }
    };
    connect(m_promisesPane, &PromisesPane::conversationChosen, this, look);
    connect(m_promisesPane, &PromisesPane::conversationEntered, this, [this, look](const ConversationId &id) {
        look(id);
        m_conversation->timelineView().setFocus(Qt::ShortcutFocusReason);
    });
    connect(m_conversation, &ConversationPane::sent, m_promises, &PromiseHands::lookAtSent);
    PromiseCard &card = m_customer->promises();
    connect(&card, &PromiseCard::promiseWanted, m_promises, [this] { m_promises->askFor({.conversations = {m_open.id()}}); });
    connect(&card, &PromiseCard::keepWanted, m_promises, &PromiseHands::keep);
    connect(&card, &PromiseCard::moveWanted, m_promises, &PromiseHands::askMove);
    connect(&card, &PromiseCard::cancelWanted, m_promises, qOverload<const PromiseId &>(&PromiseHands::cancel));
}

void Workspace::showPromises(bool show)
{
    m_lists->setCurrentWidget(show ? static_cast<QWidget *>(m_promisesPane) : m_inbox);
    // What the list of views shows as chosen is what stands beside it.
    m_views->mark(show ? InboxView{.kind = InboxView::Kind::Promises} : m_inbox->view());
}

void Workspace::step(int rows)
{
    if (m_lists->currentWidget() == m_promisesPane) {
        m_promisesPane->step(rows);
    } else {
        m_inbox->list().step(rows);
    }
}

} // namespace deskbell
