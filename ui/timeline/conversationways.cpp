// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/replica/replica.h"
#include "models/link.h"
#include "ui/style/phrases.h"
#include "ui/timeline/conversationheader.h"
#include "ui/timeline/conversationpane.h"
#include "ui/timeline/daypicker.h"
#include "ui/timeline/filespane.h"
#include "ui/timeline/findbar.h"
#include "ui/timeline/timelinebar.h"
#include "ui/timeline/timelineview.h"

#include <QApplication>
#include <QClipboard>

// Ways into the timeline of the open conversation: words, days, files, links, and all of its customer.
namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int conversationsOfCustomer = 100; ///< newest ones whose channels can be chosen from

} // namespace

void ConversationPane::connectTimeline()
{
    connect(m_bar, &TimelineBar::wanted, this, &ConversationPane::showExtent);
    connect(m_bar, &TimelineBar::findWanted, this, &ConversationPane::find);
    connect(m_bar, &TimelineBar::dayWanted, this, &ConversationPane::chooseDay);
    connect(m_bar, &TimelineBar::filesWanted, this, &ConversationPane::showFiles);
    connect(&m_open, &OpenConversation::changed, this, &ConversationPane::showBar);
    connect(m_find, &FindBar::marksChanged, m_timeline, &TimelineView::setMarks);
    connect(m_find, &FindBar::wanted, m_timeline, &TimelineView::goToMessage);
    connect(m_find, &FindBar::left, this, [this] { m_timeline->setFocus(Qt::OtherFocusReason); });
    connect(m_timeline, &TimelineView::conversationRequested, this, &ConversationPane::conversationWanted);
    connect(m_timeline, &TimelineView::noticed, this, &ConversationPane::noticed);
    connect(&m_model, &TimelineModel::jumpFailed, this, &ConversationPane::takeJumpFailure);
}

void ConversationPane::takeJumpFailure(const Error &error)
{
    if (error.kind == Error::Kind::NotFound) {
        Q_EMIT noticed(tr("That message is not in this conversation any more."));
    } else {
        Q_EMIT noticed(tr("The hub could not be asked: what is on this computer is shown. %1").arg(Phrases::error(error)));
    }
}

void ConversationPane::showBar()
{
    m_bar->setCustomer(m_open.customerName());
    QStringList kinds;
    if (m_open.conversation()) {
        for (const ConversationRow &row :
             m_desk.replica().conversationsOf(m_open.conversation()->customerId, conversationsOfCustomer)) {
            kinds += row.conversation.channels;
        }
    }
    kinds.append(u"note"_s);
    kinds.removeDuplicates();
    m_bar->setKinds(kinds);
    m_bar->setState(m_model.extent(), m_model.kindFilter());
}

void ConversationPane::find()
{
    if (!m_open.id().isNull()) {
        m_find->begin();
    }
}

void ConversationPane::findAgain(bool newer)
{
    if (!m_find->isOpen()) {
        find();
    } else if (newer) {
        m_find->finder().next();
    } else {
        m_find->finder().previous();
    }
}

void ConversationPane::chooseDay()
{
    if (m_open.id().isNull()) {
        return;
    }
    auto *picker = new DayPicker(this);
    connect(picker, &DayPicker::dayChosen, this, [this](const QDate &day) {
        m_timeline->goToDay(day);
        m_timeline->setFocus(Qt::OtherFocusReason);
    });
    picker->openBelow(m_bar->dayButton());
}

void ConversationPane::showFiles()
{
    if (!m_open.conversation()) {
        return;
    }
    auto *files = new FilesPane(m_desk, m_open.conversation()->customerId, m_open.customerName(), window());
    connect(this, &QObject::destroyed, files, &QObject::deleteLater); // it stands on the window, which may go on without us
    connect(files, &FilesPane::messageWanted, this, &ConversationPane::openMessage);
    files->open();
}

void ConversationPane::toggleExtent()
{
    const bool all = m_model.extent() == TimelineModel::Extent::Customer;
    showExtent(all ? TimelineModel::Extent::Conversation : TimelineModel::Extent::Customer);
}

void ConversationPane::showExtent(TimelineModel::Extent extent, const QString &kind)
{
    if (m_open.id().isNull()) {
        return;
    }
    if (m_model.extent() != extent || m_model.kindFilter() != kind) {
        const MessageId top = m_timeline->isAtEnd() ? MessageId() : m_timeline->topMessage();
        m_model.open(m_open.id(), extent, kind);
        if (m_model.rowOf(top) >= 0) {
            m_timeline->goToMessage(top); // what was read stays in sight
        }
    }
    showBar();
}

void ConversationPane::openMessage(const ConversationId &conversation, const MessageId &message)
{
    if (m_open.id() != conversation) {
        Q_EMIT conversationWanted(conversation);
    }
    if (m_open.id() == conversation && !message.isNull()) {
        if (!m_model.kindFilter().isEmpty()) {
            showExtent(m_model.extent());
        }
        m_timeline->goToMessage(message);
        m_timeline->setFocus(Qt::OtherFocusReason);
        m_timeline->setCurrent(message);
    }
}

void ConversationPane::copyLink()
{
    if (m_open.conversation()) {
        QApplication::clipboard()->setText(toText(DeskLink{.number = m_open.conversation()->number}));
        Q_EMIT noticed(tr("The link to the conversation is copied"));
    }
}

} // namespace deskbell
