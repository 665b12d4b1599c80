// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/conversationpane.h"

#include "client/answers.h"
#include "client/replica/replica.h"
#include "client/sync/history.h"
#include "models/writing/recipients.h"
#include "ui/composer/composer.h"
#include "ui/composer/editor.h"
#include "ui/composer/undobar.h"
#include "ui/customer/questionbar.h"
#include "ui/shell/matters.h"
#include "ui/style/metrics.h"
#include "ui/style/phrases.h"
#include "ui/style/widgets.h"
#include "ui/timeline/conversationheader.h"
#include "ui/timeline/findbar.h"
#include "ui/timeline/messageprint.h"
#include "ui/timeline/timelinebar.h"
#include "ui/timeline/timelineview.h"
#include "ui/timeline/typingline.h"

#include <QApplication>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::seconds undoTime(10);
constexpr int lowPane = 28; ///< lines below which header, messages and composer have no room at once
constexpr int mostPrinted = 5'000;
constexpr int peopleFrom = 50; ///< newest messages whose people are proposed

QWidget *makeEmptyPage(QWidget *parent)
{
    auto *page = new QWidget(parent);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(metrics::page, metrics::page, metrics::page, metrics::page);
    auto *glyph = new GlyphLabel(u"message"_s, 40, page);
    QLabel *title = headingLabel(ConversationPane::tr("Choose a conversation"), 2, page);
    title->setAlignment(Qt::AlignCenter);
    QLabel *hint =
        mutedLabel(ConversationPane::tr("j and k go through the list, Enter opens, r replies. Press ? to see every key."), page);
    hint->setAlignment(Qt::AlignCenter);
    column->addStretch(2);
    column->addWidget(glyph, 0, Qt::AlignHCenter);
    column->addSpacing(metrics::gap);
    column->addWidget(title);
    column->addWidget(hint);
    column->addStretch(3);
    return page;
}

} // namespace

ConversationPane::ConversationPane(Desk &desk, OpenConversation &open, TimelineModel &timeline, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_open(open)
    , m_model(timeline)
    , m_stack(new QStackedWidget(this))
    , m_header(new ConversationHeader(desk, open, this))
    , m_question(new QuestionBar(desk, this))
    , m_bar(new TimelineBar(this))
    , m_find(new FindBar(desk, timeline, this))
    , m_timeline(new TimelineView(desk, timeline, this))
    , m_typing(new TypingLine(desk, this))
    , m_composer(new Composer(desk, this))
    , m_undo(new UndoBar(this))
{
    setMinimumWidth(320);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(new Hairline(Qt::Horizontal, page));
    column->addWidget(m_question);
    column->addWidget(m_bar);
    column->addWidget(m_find);
    column->addWidget(new Hairline(Qt::Horizontal, page));
    column->addWidget(m_timeline, 1);
    column->addWidget(m_typing);
    column->addWidget(m_composer);
    m_stack->addWidget(makeEmptyPage(this));
    m_stack->addWidget(page);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(m_stack);
    outer->addWidget(m_undo);

    connect(&m_open, &OpenConversation::opened, this, &ConversationPane::showOpened);
    connect(&m_open, &OpenConversation::changed, this, &ConversationPane::addressComposer);
    connect(&m_model, &TimelineModel::opened, this, &ConversationPane::addressComposer);
    // What is shown ahead of the hub may not know yet which addresses are the desk's own.
    connect(&m_desk, &Desk::directoryChanged, this, &ConversationPane::addressComposer);
    connect(&m_desk, &Desk::refused, this, &ConversationPane::takeRefusal);
    connect(&m_desk, &Desk::viewersChanged, this, [this](const ConversationId &id, const QStringList &names) {
        if (id == m_open.id()) {
            m_header->showViewers(names);
        }
    });
    connect(&m_desk, &Desk::typingChanged, this, [this](const ConversationId &id, const QStringList &names) {
        if (id == m_open.id()) {
            m_composer->showOthersTyping(names);
        }
    });
    connect(m_timeline, &TimelineView::endSeen, this, [this] {
        // What a filter leaves out was not seen.
        if (m_marksSeen && m_model.kindFilter().isEmpty() && m_open.conversation() && m_open.conversation()->unread > 0
            && m_model.conversation() == m_open.id()) {
            m_desk.markSeen(m_open.id(), m_model.newestSeen());
        }
    });
    connect(m_timeline, &TimelineView::editRequested, this, &ConversationPane::bringBack);
    connect(m_timeline, &TimelineView::painted, this, &ConversationPane::painted);
    connect(m_timeline, &TimelineView::printRequested, this, [this](const Message &message, bool asPdf) {
        PrintJob job = printJob();
        job.messages = {message};
        asPdf ? saveAsPdf(m_desk, job, window()) : printWithDialog(m_desk, job, window());
    });
    connect(m_composer, &Composer::sendRequested, this, &ConversationPane::send);
    connect(m_undo, &UndoBar::undoRequested, this, &ConversationPane::takeSentBack);
    connect(m_composer, &Composer::sendAnywayRequested, this, [this](const MessageId &id) {
        m_refusals.remove(m_open.id());
        m_desk.sendAnyway(id, m_timeline->newestSeen());
    });
    connect(m_composer, &Composer::editRequested, this, &ConversationPane::bringBack);
    connectTimeline();
    connect(qApp, &QApplication::focusChanged, this, &ConversationPane::fitHeight);
    connect(&m_composer->editor(), &QTextEdit::textChanged, this, &ConversationPane::fitHeight);
}

// Children go down after this: what they still tell of text and focus is not heard.
ConversationPane::~ConversationPane()
{
    disconnect(qApp, nullptr, this, nullptr);
    disconnect(&m_composer->editor(), nullptr, this, nullptr);
}

void ConversationPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitHeight();
}

/// At 200 % a screen is 450 to 540 lines high: either messages or what is written about them has room.
void ConversationPane::fitHeight()
{
    const bool low = height() < lowPane * fontMetrics().lineSpacing();
    if (!low && !m_low) {
        return;
    }
    m_low = low;
    m_composer->setFolded(low && m_composer->isIdle());
    m_header->setFolded(low && m_composer->hasFocusInside());
}

void ConversationPane::setMatters(Matters *matters)
{
    m_matters = matters;
    connect(m_composer, &Composer::continueRequested, matters, &Matters::continueOn);
    connect(matters, &Matters::continued, this, [this] { m_composer->reply(); });
    addressComposer();
}

void ConversationPane::showOpened()
{
    const ConversationId id = m_open.id();
    m_stack->setCurrentIndex(id.isNull() ? 0 : 1);
    if (id.isNull()) {
        m_model.close();
        m_composer->setConversation({});
        m_question->setConversation({});
        return;
    }
    m_question->setConversation(id);
    m_composer->setConversation(id);
    m_find->end();
    m_addressed = false;
    m_model.open(id);
    showBar();
    if (!m_addressed) { // what was here already is open by now
        addressComposer();
    }
    m_desk.announceViewing(id);
    // Who came before us was told before us.
    m_header->showViewers(m_desk.viewersOf(id));
    m_composer->showOthersTyping(m_desk.typistsOf(id));
    if (m_refusals.contains(id)) {
        m_composer->showRefusal(m_refusals.value(id));
    }
}

// Held for a moment, so that what was sent in a hurry can be taken back. Chats are talk: they go out at once.
void ConversationPane::send(const Composed &composed)
{
    DraftMessage draft = composed.message;
    draft.conversation = m_open.id();
    draft.seenMessage = m_timeline->newestSeen();
    if (draft.seenMessage.isNull() && draft.kind != "note"_L1) {
        // Nothing of it was shown yet: all that is there came in unseen. Left out it would mean "send whatever is there"; a message
        // the hub does not know means "nothing was seen".
        draft.seenMessage = draft.id;
    }
    const bool later = draft.sendAt.isValid();
    const bool held = draft.kind != "note"_L1 && m_desk.traitsOf(draft.kind).can("undo_send") && !later;
    if (held) {
        draft.hold = undoTime;
    }
    m_desk.send(draft);
    // What waits for its hour can be taken back anyway; just written, by the key of the last thing done.
    if (held || later) {
        Composed kept = composed;
        kept.message = draft;
        const Address first = draft.to.isEmpty() ? Address{} : draft.to.first();
        m_undo->begin(kept, first.name.isEmpty() ? first.address : first.name, undoTime);
    }
    m_timeline->goToEnd();
    // What comes next is a command (the next conversation), not more text.
    m_timeline->setFocus(Qt::OtherFocusReason);
    Q_EMIT sent(draft.conversation, draft.id);
}

void ConversationPane::takeSentBack(const Composed &composed)
{
    whenAnswered(m_desk.revoke(composed.message.id), this, [this, composed](const Result<DraftMessage> &revoked) {
        if (!revoked) {
            Q_EMIT noticed(revoked.error().kind == Error::Kind::Conflict
                               ? tr("It is already on its way and cannot be taken back.")
                               : tr("It could not be taken back: %1").arg(Phrases::error(revoked.error())));
            return;
        }
        if (m_open.id() != composed.message.conversation) {
            Q_EMIT conversationWanted(composed.message.conversation);
        }
        if (m_open.id() == composed.message.conversation) {
            Composed back = composed;
            back.message.id = MessageId::make(); // what the hub has seen under the old one must not be changed
            m_composer->restore(back);
        }
    });
}

// To whom a reply goes: the people of the newest mail, else the thread's address.
void ConversationPane::addressComposer()
{
    m_addressed = true;
    m_typing->setConversation(m_open.id(), m_open.customerName());
    if (!m_open.conversation()) {
        return;
    }
    const Conversation &conversation = *m_open.conversation();
    ReplyTarget target;
    target.language = conversation.language;
    target.subject = conversation.subject;
    target.queue = conversation.queueId;
    target.customer = conversation.customerId;
    target.customerName = m_open.customerName();
    target.newest = m_model.newestSeen();
    target.ways = m_matters ? m_matters->reaches() : QList<Reach>();
    if (const auto answered = threadToAnswer(conversation)) {
        const Thread &thread = *answered;
        target.channel = thread.channelId;
        target.kind = thread.kind;
        target.to = {Address{m_open.customerName(), thread.address}};
        target.allTo = target.to;
        if (!thread.subject.isEmpty()) {
            target.subject = thread.subject;
        }
    } else if (!target.ways.isEmpty()) { // nobody wrote yet, or only where the desk is no longer
        const Reach &way = target.ways.first();
        target.channel = way.channel;
        target.kind = way.kind;
        target.to = {Address{m_open.customerName(), way.address}};
        target.allTo = target.to;
    }
    addPeople(target);
    addChannelTraits(target);
    m_composer->setTarget(target);
}

/// The last used one whose channel is there and on; none: one that is off is no way.
std::optional<Thread> ConversationPane::threadToAnswer(const Conversation &conversation) const
{
    const QList<Channel> channels = m_desk.channels();
    for (auto thread = conversation.threads.crbegin(); thread != conversation.threads.crend(); ++thread) {
        const bool on = std::any_of(channels.begin(), channels.end(), [&thread](const Channel &channel) {
            return channel.id == thread->channelId && channel.enabled;
        });
        if (on) {
            return *thread;
        }
    }
    // What the desk does not know yet may still come.
    return channels.isEmpty() && !conversation.threads.isEmpty() ? std::optional(conversation.threads.last()) : std::nullopt;
}

/// What the channel can do, and whether the customer lets it.
void ConversationPane::addChannelTraits(ReplyTarget &target)
{
    target.takesFiles = target.kind.isEmpty() || m_desk.traitsOf(target.kind).can("attachments");
    for (const Channel &channel : m_desk.channels()) {
        if (channel.id == target.channel && m_desk.traitsOf(channel.kind).can("segments")) {
            const bool kannel = channel.settings[u"provider"_s].toString() == "kannel"_L1;
            target.takesFiles = !kannel;
            target.cut = kannel ? SmsCut::BetweenUnits : SmsCut::BetweenCharacters;
        }
    }
    const auto customer = m_desk.replica().customer(target.customer);
    const QString address = target.to.isEmpty() ? QString() : target.to.first().address;
    target.preferredKind = customer ? customer->preferences[u"preferred_channel"].toString() : QString();
    for (const Identity &identity : customer ? customer->identities : QList<Identity>()) {
        target.optedOut = target.optedOut || (identity.value == address && identity.optedOut.contains(target.kind));
    }
}

void ConversationPane::addPeople(ReplyTarget &target)
{
    for (const Channel &channel : m_desk.channels()) {
        for (const Address &sender : m_desk.sendersOf(channel.id)) {
            target.own.append(sender.address);
        }
    }
    QStringList people{target.to.isEmpty() ? QString() : target.to.first().address};
    const auto answered = threadToAnswer(*m_open.conversation());
    // Not from the timeline: that may show another time, or another channel.
    const QList<MessageRow> newest = m_desk.replica().messagesOf(m_open.id(), std::nullopt, peopleFrom);
    for (auto row = newest.crbegin(); row != newest.crend(); ++row) {
        const Message &message = row->message;
        if (message.direction != Direction::In || message.conversationId != m_open.id() || !message.from) {
            continue;
        }
        people.append(message.from->address);
        for (const Address &person : message.to + message.cc) {
            people.append(person.address);
        }
        // An answer elsewhere answers nothing of what was written here.
        const bool there = message.threadId.isNull() || !answered || message.threadId == answered->id;
        if (!target.original && message.kind == target.kind && there) {
            target.original = message;
            target.language = target.language.isEmpty() ? message.language : target.language;
            const ReplyPeople answer = replyPeople(message, target.own);
            const ReplyPeople all = replyAllPeople(message, target.own);
            if (!answer.to.isEmpty()) {
                target.to = answer.to;
                target.cc = answer.cc;
                target.allTo = all.to;
                target.allCc = all.cc;
            }
        }
    }
    if (const auto customer = m_desk.replica().customer(target.customer)) {
        target.language = target.language.isEmpty() ? customer->language : target.language;
        for (const Identity &identity : customer->identities) {
            if (identity.kind == "email"_L1) {
                people.append(identity.value);
            }
        }
    }
    people.removeAll(QString());
    people.removeDuplicates();
    target.people = people;
}

PrintJob ConversationPane::printJob() const
{
    PrintJob job;
    if (m_open.conversation()) {
        job.subject = m_open.conversation()->subject;
        job.number = m_open.conversation()->number;
    }
    // Not of the timeline: that shows a window of it, or all of the customer.
    QList<MessageRow> rows = m_desk.replica().messagesOf(m_open.id(), std::nullopt, mostPrinted);
    rows += m_desk.replica().localMessagesOf(m_open.id());
    for (const MessageRow &row : std::as_const(rows)) {
        job.messages.append(row.message);
    }
    const bool wholeHere = m_model.extent() == TimelineModel::Extent::Conversation && m_model.reachedStart();
    job.lacksOlder =
        rows.size() >= mostPrinted || !(wholeHere || m_desk.replica().history(HistoryLoader::key(m_open.id())).reached);
    return job;
}

void ConversationPane::print() { printWithDialog(m_desk, printJob(), window()); }

void ConversationPane::savePdf() { saveAsPdf(m_desk, printJob(), window()); }

void ConversationPane::takeRefusal(const RefusedWish &wish)
{
    if (wish.message.isNull()) {
        return; // told over the window, until it is read
    }
    m_refusals.insert(wish.conversation, wish);
    if (wish.conversation == m_open.id()) {
        m_composer->showRefusal(wish);
    } else if (const auto row = m_desk.replica().conversation(wish.conversation)) {
        Q_EMIT noticed(tr("Your reply in #%1 was held back. Open it to decide.").arg(row->conversation.number));
    }
}

std::optional<Message> ConversationPane::messageHere(const MessageId &id) const
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const auto message = m_model.index(row).data(+TimelineModel::Role::Message).value<Message>();
        if (message.id == id) {
            return message;
        }
    }
    return std::nullopt;
}

std::optional<Message> ConversationPane::newestFailed()
{
    for (int row = m_model.rowCount() - 1; row >= 0; --row) {
        const auto message = m_model.index(row).data(+TimelineModel::Role::Message).value<Message>();
        if (message.delivery && message.delivery->state == DeliveryState::Failed) {
            return message;
        }
    }
    Q_EMIT noticed(tr("No message failed here."));
    return std::nullopt;
}

void ConversationPane::retryFailed()
{
    if (const auto failed = newestFailed()) {
        m_desk.retry(failed->id);
    }
}

void ConversationPane::editFailed()
{
    if (const auto failed = newestFailed()) {
        bringBack(failed->id);
    }
}

void ConversationPane::bringBack(const MessageId &id)
{
    const auto message = messageHere(id);
    // What failed at the hub may have reached some of its recipients: it stays, and is written anew.
    if (message && message->version > 0 && message->delivery && message->delivery->state == DeliveryState::Failed) {
        if (m_open.id() != message->conversationId) {
            Q_EMIT conversationWanted(message->conversationId);
        }
        m_composer->restore(m_desk.copyOf(*message));
        return;
    }
    whenAnswered(m_desk.revoke(id), this, [this](const Result<DraftMessage> &revoked) {
        if (!revoked) {
            Q_EMIT noticed(revoked.error().kind == Error::Kind::Conflict
                               ? tr("It is already on its way and cannot be taken back.")
                               : tr("It could not be taken back: %1").arg(Phrases::error(revoked.error())));
            return;
        }
        m_refusals.remove(revoked->conversation);
        if (m_open.id() != revoked->conversation) {
            Q_EMIT conversationWanted(revoked->conversation);
        }
        m_composer->restore(*revoked);
    });
}

} // namespace deskbell
