// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inboxmodel.h"

#include "client/promises/promisebook.h"
#include "models/calls/callwords.h"
#include "models/inboxprivate.h"
#include "models/words.h"

#include <QMetaEnum>

namespace deskbell {
namespace {

using namespace Qt::StringLiterals;

std::optional<ConversationFilter> plainFilter(const InboxView &view, const std::optional<Agent> &me)
{
    using Group = ConversationKey::Group;
    switch (view.kind) {
    case InboxView::Kind::Mine: return me ? std::optional(ConversationFilter{.assignee = me->id}) : std::nullopt;
    case InboxView::Kind::Unassigned: return ConversationFilter{.assignee = AgentId{}};
    case InboxView::Kind::AllOpen: return ConversationFilter{};
    case InboxView::Kind::Waiting: return ConversationFilter{.waitingOnly = true};
    case InboxView::Kind::Snoozed: return ConversationFilter{.group = Group::Snoozed};
    case InboxView::Kind::Resolved: return ConversationFilter{.group = Group::Resolved};
    case InboxView::Kind::Queue: return ConversationFilter{.queue = view.queue};
    case InboxView::Kind::Promises: break; // a list of its own: PromiseListModel
    }
    return std::nullopt;
}

} // namespace

std::optional<ConversationFilter> filterFor(const InboxView &view, const std::optional<Agent> &me)
{
    auto filter = plainFilter(view, me);
    if (filter) {
        filter->unreadOnly = view.unreadOnly;
        filter->tags = view.tags;
        filter->channels = view.channels;
        filter->priorities = view.priorities;
        filter->languages = view.languages;
        filter->order = view.search.isEmpty() ? view.order : ListOrder::Recent;
    }
    return filter;
}

QString UnifiedInboxModel::Private::sentence(const ConversationRow &row) const
{
    const Conversation &conversation = row.conversation;
    QStringList parts{row.customerName.isEmpty() ? tr("Unknown customer") : row.customerName};
    if (marked.contains(row.conversation.id)) {
        //: One of several conversations the next command acts on
        parts.prepend(tr("selected"));
    }
    for (const QString &kind : conversation.channels) {
        parts.append(Words::channel(kind));
    }
    parts.append(conversation.subject.isEmpty() ? CallWords::preview(conversation) : CallWords::subject(conversation));
    if (conversation.unread > 0) {
        //: The conversation has messages nobody has read
        parts.append(tr("unread"));
    }
    if (hasDraft(conversation.id)) {
        //: The agent has begun to write a reply or note there
        parts.append(tr("draft"));
    }
    if (conversation.state != ConversationState::Open) {
        parts.append(Words::state(conversation.state));
    }
    if (conversation.priority == Priority::High || conversation.priority == Priority::Urgent) {
        parts.append(Words::priority(conversation.priority));
    }
    if (const QDateTime due = nextDue(conversation); due.isValid()) {
        parts.append(Words::due(due, QDateTime::currentDateTimeUtc()));
    }
    if (const auto promised = desk.promises().nextOf(conversation.id)) {
        //: Something is promised to the customer; %1: "due in 4 minutes"
        parts.append(tr("promised: %1").arg(Words::due(promised->promise.dueAt, QDateTime::currentDateTimeUtc())));
    }
    const QStringList others = companionsOf(conversation.id);
    if (!others.isEmpty()) {
        //: %1 are the names of other agents
        parts.append(tr("seen by %1 now").arg(others.join(tr(", "))));
    }
    if (row.pending) {
        //: A change of mine waits for the hub
        parts.append(tr("not saved yet"));
    }
    parts.removeAll(QString());
    //: Between the parts of a sentence that is read out
    return parts.join(tr(", "));
}

UnifiedInboxModel::UnifiedInboxModel(Desk &desk, QObject *parent)
    : QAbstractListModel(parent)
    , d(std::make_unique<Private>(*this, desk))
{
    connect(&d->slice, &QTimer::timeout, this, [this] {
        d->work();
        d->announceTotal();
    });
    connect(&d->counted, &FilteredCount::known, this, [this] { d->announceTotal(); });
    connect(&d->replica, &Replica::changed, this, [this](const ChangeSet &changes) { d->takeChanges(changes); });
    connect(&desk, &Desk::directoryChanged, this, [this] {
        if (!d->isSearch() && d->filter != filterFor(d->shown, d->desk.me())) {
            d->readAnew(); // it is known now who "I" am
        }
        d->rowsChanged({+Role::AssigneeName, +Role::AssigneeInitials, +Role::AssignedToMe, +Role::QueueName});
        d->announceTotal();
    });
    connect(&desk.promises(), &PromiseBook::changed, this, [this] { d->rowsChanged({+Role::Promise, Qt::AccessibleTextRole}); });
    connect(&desk, &Desk::statusChanged, this, [this, was = isLoading()]() mutable {
        if (std::exchange(was, isLoading()) != was) {
            Q_EMIT loadingChanged(was);
        }
    });
    connect(&desk, &Desk::draftChanged, this, &UnifiedInboxModel::noteDraft);
    connect(&desk, &Desk::viewersChanged, this,
            [this](const ConversationId &id, const QStringList &names) { d->noteCompanions(d->viewers, id, names); });
    connect(&desk, &Desk::typingChanged, this,
            [this](const ConversationId &id, const QStringList &names) { d->noteCompanions(d->typists, id, names); });
    d->load(d->view);
    d->total = d->countNow();
}

UnifiedInboxModel::~UnifiedInboxModel() = default;

InboxView UnifiedInboxModel::view() const { return d->view; }

void UnifiedInboxModel::setView(const InboxView &view)
{
    if (view == d->view) {
        return;
    }
    d->view = view;
    d->lastTouched = 0;
    ++d->wishes;
    ++d->round; // what the hub still finds for the old rows ends no search
    if (!view.search.isEmpty()) {
        d->setLoading(true);
        d->searchHere();
    } else {
        d->asked.cancel();
        d->granted = d->wishes;
        d->reset(view);
        d->setLoading(false);
    }
    d->announceTotal();
}

bool UnifiedInboxModel::isLoading() const
{
    return d->loading || (!d->replica.isComplete() && d->desk.status().state == ConnectionStatus::State::CatchingUp);
}

bool UnifiedInboxModel::isOfView() const { return d->wishes == d->granted; }

int UnifiedInboxModel::total() const { return d->countNow(); }

void UnifiedInboxModel::noteDraft(const ConversationId &id) { d->noteDraft(id); }

const QSet<ConversationId> &UnifiedInboxModel::marked() const { return d->marked; }

void UnifiedInboxModel::setMarked(const QSet<ConversationId> &ids)
{
    if (d->marked != ids) {
        d->marked = ids;
        d->rowsChanged({+Role::Marked, Qt::AccessibleTextRole});
    }
}

int UnifiedInboxModel::rowOf(const ConversationId &id) const { return d->window.indexOf(id); }

QList<ConversationId> UnifiedInboxModel::allIds(int limit) const
{
    QList<ConversationId> ids;
    if (d->isSearch() || !d->filter) {
        for (const ConversationRow &row : d->window.rows().first(std::min(limit, d->window.size()))) {
            ids.append(row.conversation.id);
        }
        return ids;
    }
    return d->replica.conversationIds(*d->filter, limit);
}

int UnifiedInboxModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : d->window.size(); }

QVariant UnifiedInboxModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    d->lastTouched = index.row();
    const ConversationRow &row = d->window.rows()[index.row()];
    const deskbell::Conversation &conversation = row.conversation;
    const Directory &directory = d->replica.directory();
    switch (role) {
    case Qt::DisplayRole:
    case +Role::CustomerName: return row.customerName;
    case Qt::AccessibleTextRole: return d->sentence(row);
    case +Role::Id: return conversation.id.value;
    case +Role::Number: return conversation.number;
    case +Role::Subject: return CallWords::subject(conversation);
    case +Role::Preview: return CallWords::preview(conversation);
    case +Role::Channels: return conversation.channels;
    case +Role::LastMessageAt: return conversation.lastMessageAt;
    case +Role::WaitingSince: return conversation.waitingSince;
    case +Role::DueAt: return nextDue(conversation);
    case +Role::Breached: {
        const QDateTime due = nextDue(conversation);
        return due.isValid() && due < QDateTime::currentDateTimeUtc();
    }
    case +Role::State: return conversation.state.toString();
    case +Role::Priority: return conversation.priority.toString();
    case +Role::Unread: return conversation.unread;
    case +Role::AssigneeName: return directory.agents.value(conversation.assigneeId).name;
    case +Role::AssigneeInitials: return Words::initials(directory.agents.value(conversation.assigneeId).name);
    case +Role::AssignedToMe:
        return directory.me && !conversation.assigneeId.isNull() && directory.me->id == conversation.assigneeId;
    case +Role::QueueName: return directory.queues.value(conversation.queueId).name;
    case +Role::Tags: return conversation.tags;
    case +Role::LastDirection: return conversation.lastDirection.toString();
    case +Role::Pending: return row.pending;
    case +Role::Viewers: return d->companionsOf(conversation.id);
    case +Role::Draft: return d->hasDraft(conversation.id);
    case +Role::Promise: {
        const auto promised = d->desk.promises().nextOf(conversation.id);
        return promised ? promised->promise.dueAt : QDateTime();
    }
    case +Role::Marked: return d->marked.contains(conversation.id);
    case +Role::Conversation: return QVariant::fromValue(conversation);
    default: return {};
    }
}

QHash<int, QByteArray> UnifiedInboxModel::roleNames() const
{
    auto names = QAbstractListModel::roleNames();
    const QMetaEnum roles = QMetaEnum::fromType<Role>();
    for (int i = 0; i < roles.keyCount(); ++i) {
        names.insert(roles.value(i), roles.key(i));
    }
    return names;
}

bool UnifiedInboxModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !d->changing && !d->isSearch() && d->filter && (d->window.moreBelow() || d->hubHasMore());
}

void UnifiedInboxModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent)) {
        return;
    }
    if (d->window.moreBelow()) {
        d->appendPage();
    } else {
        d->askHub();
    }
}

} // namespace deskbell
