// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/conversationheader.h"

#include "models/calls/callwords.h"
#include "ui/shell/command.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/phrases.h"
#include "ui/style/widgets.h"
#include "ui/timeline/messagewords.h"

#include <QHBoxLayout>
#include <QInputDialog>
#include <QMenu>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

QToolButton *menuChip(const QString &name, const QString &iconName, QWidget *parent)
{
    QToolButton *button = chipButton(name, parent);
    button->setIcon(glyphIcon(iconName));
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(new QMenu(button));
    button->menu()->setAccessibleName(name);
    return button;
}

void addChoice(QMenu *menu, const QString &text, bool current, const QObject *context, std::function<void()> chosen)
{
    QAction *action = menu->addAction(QString(text).replace(u'&', u"&&"_s));
    action->setCheckable(true);
    action->setChecked(current);
    QObject::connect(action, &QAction::triggered, context, std::move(chosen));
}

void setChip(QToolButton *button, const QString &name, const QString &value)
{
    button->setText(QString(button->fontMetrics().elidedText(value, Qt::ElideRight, 150)).replace(u'&', u"&&"_s));
    button->setAccessibleName(u"%1: %2"_s.arg(name, value));
    button->setToolTip(button->accessibleName());
}

} // namespace

ConversationHeader::ConversationHeader(Desk &desk, OpenConversation &open, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_open(open)
    , m_title(new ElidedLabel(this))
    , m_viewers(new ElidedLabel(this))
    , m_waits(new ElidedLabel(this))
    , m_state(menuChip(tr("State"), u"inbox"_s, this))
    , m_priority(menuChip(tr("Priority"), u"flag"_s, this))
    , m_queue(menuChip(tr("Queue"), u"queue"_s, this))
    , m_assignee(menuChip(tr("Assignee"), u"assign"_s, this))
    , m_tags(chipButton(tr("Tags"), this))
    , m_more(menuChip(tr("More"), u"more"_s, this))
    , m_resolve(chipButton(tr("Resolve"), this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_title->setBold(true);
    m_title->setPointDelta(2);
    m_title->setElideMode(Qt::ElideMiddle); // who it is and the number stay
    m_viewers->setMuted(true);
    m_waits->setMuted(true);
    m_waits->setText(tr("Your change waits for the connection"));
    m_waits->hide();
    m_tags->setIcon(glyphIcon(u"tag"_s));
    m_resolve->setIcon(glyphIcon(u"resolve"_s));
    m_more->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_more->setToolTip(tr("More"));
    m_more->hide();
    auto *first = new QHBoxLayout;
    first->addWidget(m_title, 1);
    first->addWidget(m_waits);
    first->addWidget(m_viewers);
    first->addWidget(m_resolve);
    first->addWidget(m_more); // among the chips it would stand alone where a row ends
    m_chips = new QWidget(this);
    auto *second = new FlowLayout(m_chips);
    for (QToolButton *chip : {m_assignee, m_state, m_priority, m_queue, m_tags}) {
        second->addWidget(chip);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::margin + metrics::step, 10, metrics::margin, 10);
    column->setSpacing(metrics::gap);
    column->addLayout(first);
    column->addWidget(m_chips);
    QWidget *before = m_resolve; // Tab goes as the eye does
    for (QToolButton *next : {m_more, m_assignee, m_state, m_priority, m_queue, m_tags}) {
        setTabOrder(before, next);
        before = next;
    }

    connect(m_resolve, &QToolButton::clicked, this, &ConversationHeader::toggleResolved);
    connect(m_tags, &QToolButton::clicked, this, &ConversationHeader::editTags);
    connect(&m_open, &OpenConversation::opened, this, [this] {
        showViewers(m_desk.viewersOf(m_open.id()));
        refresh();
    });
    connect(&m_open, &OpenConversation::changed, this, &ConversationHeader::refresh);
    connect(&m_desk, &Desk::directoryChanged, this, &ConversationHeader::refresh);
    connect(&m_desk, &Desk::statusChanged, this, &ConversationHeader::showWaiting);
    refresh();
}

void ConversationHeader::setFolded(bool folded) { m_chips->setVisible(!folded); }

void ConversationHeader::showViewers(const QStringList &names)
{
    m_viewers->setText(names.isEmpty() ? QString() : tr("%1 also looks at this").arg(names.join(u", "_s)));
    m_viewers->setVisible(!names.isEmpty());
}

/// While the hub answers at once, what waits for it is not worth a word.
void ConversationHeader::showWaiting()
{
    m_waits->setVisible(m_open.isPending() && m_desk.status().state != ConnectionStatus::State::Live);
}

void ConversationHeader::refresh()
{
    showWaiting();
    if (!m_open.conversation()) {
        m_title->setText({});
        return;
    }
    const Conversation &conversation = *m_open.conversation();
    const QString subject = conversation.subject.isEmpty() ? tr("(no subject)") : CallWords::subject(conversation);
    const QString number = u"#%1"_s.arg(conversation.number);
    m_title->setText(u"%1 \u00B7 %2 \u00B7 %3"_s.arg(isolated(m_open.customerName()), isolated(subject), isolated(number)));
    setAccessibleName(m_title->text());

    QString assignee = conversation.assigneeId.isNull() ? tr("Nobody") : tr("Another agent");
    for (const Agent &agent : m_desk.agents()) {
        if (agent.id == conversation.assigneeId) {
            assignee = agent.name;
        }
    }
    QString queue = tr("No queue");
    for (const Queue &candidate : m_desk.queues()) {
        if (candidate.id == conversation.queueId) {
            queue = candidate.name;
        }
    }
    setChip(m_assignee, tr("Assignee"), assignee);
    QString state = Phrases::state(conversation.state);
    if (conversation.state == ConversationState::Snoozed && conversation.snoozedUntil.isValid()) {
        state = tr("Snoozed until %1").arg(Phrases::timeAhead(conversation.snoozedUntil, QDateTime::currentDateTimeUtc()));
    }
    setChip(m_state, tr("State"), state);
    setChip(m_priority, tr("Priority"), Phrases::priority(conversation.priority));
    setChip(m_queue, tr("Queue"), queue);
    setChip(m_tags, tr("Tags"), conversation.tags.isEmpty() ? tr("Add tags") : conversation.tags.join(u", "_s));
    const bool done = conversation.state == ConversationState::Resolved || conversation.state == ConversationState::Closed;
    m_resolve->setText(done ? tr("Open again") : tr("Resolve"));
    m_resolve->setAccessibleName(m_resolve->text());
    m_resolve->setToolTip(m_resolve->text());
    fillMenus();
}

void ConversationHeader::fillMenus()
{
    const Conversation &conversation = *m_open.conversation();
    const ConversationId id = conversation.id;
    m_state->menu()->clear();
    for (const auto state :
         {ConversationState::Open, ConversationState::Pending, ConversationState::Resolved, ConversationState::Closed}) {
        addChoice(m_state->menu(), Phrases::state(state), conversation.state == state, this, [this, id, state] {
            m_desk.setState(id, state);
            if (state == ConversationState::Resolved || state == ConversationState::Closed) {
                Q_EMIT resolvedByAgent();
            }
        });
    }
    m_state->menu()->addSeparator();
    const QDateTime now = QDateTime::currentDateTime();
    const QTime morning(9, 0);
    const QDate monday = now.date().addDays(8 - now.date().dayOfWeek());
    const std::pair<QString, QDateTime> naps[] = {
        {tr("Snooze for 2 hours"), now.addSecs(2 * 60 * 60)},
        {tr("Snooze until tomorrow 9:00"), QDateTime(now.date().addDays(1), morning)},
        {tr("Snooze until Monday 9:00"), QDateTime(monday, morning)},
    };
    for (const auto &[text, until] : naps) {
        addChoice(m_state->menu(), text, false, this,
                  [this, id, until = until] { m_desk.setState(id, ConversationState::Snoozed, until.toUTC()); });
    }

    m_priority->menu()->clear();
    for (const auto priority : {Priority::Urgent, Priority::High, Priority::Normal, Priority::Low}) {
        addChoice(m_priority->menu(), Phrases::priority(priority), conversation.priority == priority, this,
                  [this, id, priority] { m_desk.setPriority(id, priority); });
    }

    m_queue->menu()->clear();
    for (const Queue &queue : m_desk.queues()) {
        addChoice(m_queue->menu(), queue.name, conversation.queueId == queue.id, this,
                  [this, id, queueId = queue.id] { m_desk.setQueue(id, queueId); });
    }

    m_assignee->menu()->clear();
    const auto me = m_desk.me();
    if (me) {
        addChoice(m_assignee->menu(), tr("Me (%1)").arg(me->name), conversation.assigneeId == me->id, this,
                  [this, id, agent = me->id] { m_desk.assign(id, agent); });
    }
    addChoice(m_assignee->menu(), tr("Nobody"), conversation.assigneeId.isNull(), this, [this, id] { m_desk.assign(id, {}); });
    m_assignee->menu()->addSeparator();
    QList<Agent> agents = m_desk.agents();
    std::sort(agents.begin(), agents.end(), [](const Agent &a, const Agent &b) { return a.name.localeAwareCompare(b.name) < 0; });
    for (const Agent &agent : agents) {
        if (agent.enabled && (!me || agent.id != me->id)) {
            addChoice(m_assignee->menu(), agent.name, conversation.assigneeId == agent.id, this,
                      [this, id, agentId = agent.id] { m_desk.assign(id, agentId); });
        }
    }
}

void ConversationHeader::setMoreCommands(const QList<QAction *> &commands)
{
    m_more->menu()->clear();
    for (QAction *command : commands) {
        addToMenu(m_more->menu(), command);
    }
    m_more->setVisible(!commands.isEmpty());
}

void ConversationHeader::popUp(QToolButton *button)
{
    if (m_open.conversation()) {
        setFolded(false); // a menu opens beside its button
        button->showMenu();
    }
}

void ConversationHeader::chooseAssignee() { popUp(m_assignee); }

void ConversationHeader::chooseState() { popUp(m_state); }

void ConversationHeader::choosePriority() { popUp(m_priority); }

void ConversationHeader::chooseQueue() { popUp(m_queue); }

void ConversationHeader::editTags()
{
    if (!m_open.conversation()) {
        return;
    }
    auto *dialog = new QInputDialog(window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Tags"));
    dialog->setLabelText(tr("Tags, separated by commas"));
    dialog->setTextValue(m_open.conversation()->tags.join(u", "_s));
    connect(dialog, &QInputDialog::textValueSelected, this, [this, id = m_open.id()](const QString &text) {
        static const QRegularExpression comma(u"\\s*,\\s*"_s);
        QStringList tags = text.trimmed().split(comma, Qt::SkipEmptyParts);
        tags.removeDuplicates();
        m_desk.setTags(id, tags);
    });
    dialog->open();
}

void ConversationHeader::toggleResolved()
{
    if (!m_open.conversation()) {
        return;
    }
    const auto state = m_open.conversation()->state;
    const bool done = state == ConversationState::Resolved || state == ConversationState::Closed;
    m_desk.setState(m_open.id(), done ? ConversationState::Open : ConversationState::Resolved);
    if (!done) {
        Q_EMIT resolvedByAgent();
    }
}

} // namespace deskbell
