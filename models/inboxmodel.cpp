// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inboxmodel.h"

#include "client/answers.h"
#include "client/promises/promisebook.h"
#include "client/replica/replica.h"
#include "client/sync/history.h"
#include "models/calls/callwords.h"
#include "models/filteredcount.h"
#include "models/inboxwindow.h"
#include "models/words.h"

#include <QElapsedTimer>
#include <QMetaEnum>
#include <QPointer>
#include <QScopedValueRollback>
#include <QTimer>

#include <deque>

namespace deskbell {
namespace {

using namespace Qt::StringLiterals;

constexpr int pageSize = 100;
constexpr int largestWindow = 2'000;
constexpr int smallestWindow = 50;
constexpr int searchLimit = 100;
constexpr int mostDraftsKnown = 10'000;
constexpr int hitsAtOnce = 30; ///< a screenful; the others come in slices
constexpr qint64 workSliceMs = 5; ///< of 16 ms a frame: the rest belongs to painting

/// The number in "#1042"; 0: it is none.
qint64 numberIn(const QString &search)
{
    const QString text = search.trimmed();
    return text.startsWith(u'#') ? text.mid(1).toLongLong() : 0;
}

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

struct UnifiedInboxModel::Private {
    using Step = InboxWindow::Step;
    Private(UnifiedInboxModel &model, Desk &console)
        : q(model)
        , desk(console)
        , replica(console.replica())
        , counted(replica)
    {
        slice.setSingleShot(true);
        slice.setInterval(0);
    }

    /// Of the rows that are there; see shown.
    bool isSearch() const { return !shown.search.isEmpty(); }
    bool belongs(const ConversationId &id, const ConversationKey &key) const
    {
        if (isSearch() && !shown.within) {
            return hits.contains(id);
        }
        return filter && filter->matches(key) && (!isSearch() || hits.contains(id));
    }

    void load(const InboxView &wanted, const QList<ConversationId> &found = {})
    {
        shown = wanted;
        filter = filterFor(shown, desk.me());
        counted.setFilter(filter);
        queue.clear();
        queued.clear();
        hits.clear();
        window.clear();
        window.setOrder(filter ? filter->order : ListOrder::Recent);
        hubAsked = false;
        ++round;
        if (isSearch()) {
            takeHits(found);
        } else if (filter) {
            readPage();
        }
    }
    void reset(const InboxView &wanted, const QList<ConversationId> &found = {})
    {
        const QScopedValueRollback guard(changing, true);
        q.beginResetModel();
        load(wanted, found);
        q.endResetModel();
    }
    void readPage()
    {
        const auto page = replica.conversations(*filter, window.end(), pageSize);
        for (const ConversationRow &row : page) {
            window.insert(window.size(), row);
        }
        window.setMoreBelow(page.size() == pageSize);
    }

    // ---- search
    /// The rows of before stay until the hits are there: some milliseconds, longer than a frame in a large replica.
    void searchHere()
    {
        asked.cancel();
        const qint64 number = numberIn(view.search);
        if (number > 0) {
            const auto row = replica.conversationByNumber(number);
            takeSearch(row ? QList{row->conversation.id} : QList<ConversationId>());
            return;
        }
        asked = replica.search(view.search, searchLimit);
        whenAnswered(asked, &q, [this, now = wishes](const QList<ConversationId> &found) {
            if (now == wishes) {
                takeSearch(found);
            }
        });
    }
    void takeSearch(const QList<ConversationId> &found)
    {
        granted = wishes;
        reset(view, found);
        searchHub();
        announceTotal();
    }
    void takeHits(const QList<ConversationId> &found)
    {
        for (const ConversationId &id : found) {
            hits.insert(id);
            if (window.size() >= hitsAtOnce) {
                enqueue(id);
            } else if (const auto row = replica.conversation(id); row && belongs(id, row->key)) {
                window.insert(window.stepFor(id, *row).to, *row);
            }
        }
    }
    void addHits(const QList<ConversationId> &found)
    {
        for (const ConversationId &id : found) {
            hits.insert(id);
            enqueue(id);
        }
    }
    void searchAgain()
    {
        asked = replica.search(shown.search, searchLimit);
        whenAnswered(asked, &q, [this, now = round](const QList<ConversationId> &found) {
            if (now == round) {
                addHits(found);
            }
        });
    }
    void searchHub()
    {
        setLoading(true);
        desk.history().search(shown.search, searchLimit,
                              [guard = QPointer(&q), this, now = round](const Result<QList<ConversationId>> &found) {
                                  if (!guard || now != round) {
                                      return;
                                  }
                                  if (found) {
                                      addHits(*found);
                                  }
                                  setLoading(false);
                                  announceTotal();
                              });
    }

    // ---- changes
    void takeChanges(const ChangeSet &changes)
    {
        counted.take(changes);
        if (changes.everything) {
            readAnew();
        }
        for (const ConversationChange &change : changes.conversations) {
            const bool here = window.contains(change.id);
            const bool comes = change.after && belongs(change.id, *change.after) && window.reaches(*change.after, change.id);
            if (here || comes) {
                enqueue(change.id);
            }
        }
        if (!changes.customers.isEmpty()) {
            for (const ConversationRow &row : window.rows()) {
                if (changes.customers.contains(row.conversation.customerId)) {
                    enqueue(row.conversation.id);
                }
            }
        }
        if (changes.histories.contains(HistoryLoader::resolvedKey()) && std::exchange(hubAsked, false)) {
            setLoading(false);
        }
        work();
        announceTotal();
    }
    void enqueue(const ConversationId &id)
    {
        if (!queued.contains(id)) {
            queued.insert(id);
            queue.push_back(id);
        }
        if (!slice.isActive()) {
            slice.start();
        }
    }
    /// Reads what changed, a little at a time: each row is taken as it is now, so the order does not matter.
    void work()
    {
        QElapsedTimer clock;
        clock.start();
        while (!queue.empty() && !clock.hasExpired(workSliceMs)) {
            const ConversationId id = queue.front();
            queue.pop_front();
            queued.remove(id);
            auto row = replica.conversation(id);
            if (row && !belongs(id, row->key)) {
                row.reset();
            }
            apply(id, row);
        }
        if (!queue.empty()) {
            slice.start();
            return;
        }
        slice.stop();
        trim();
        if (window.moreBelow() && window.size() < smallestWindow && filter && !isSearch()) {
            appendPage();
        }
    }
    void apply(const ConversationId &id, const std::optional<ConversationRow> &row)
    {
        const QScopedValueRollback guard(changing, true);
        const Step step = window.stepFor(id, row);
        switch (step.kind) {
        case Step::Kind::None: return;
        case Step::Kind::Insert:
            q.beginInsertRows({}, step.to, step.to);
            window.insert(step.to, *row);
            q.endInsertRows();
            return;
        case Step::Kind::Remove:
            q.beginRemoveRows({}, step.from, step.from);
            window.removeAt(step.from);
            q.endRemoveRows();
            return;
        case Step::Kind::Move:
            q.beginMoveRows({}, step.from, step.from, {}, step.to > step.from ? step.to + 1 : step.to);
            window.removeAt(step.from);
            window.insert(step.to, *row);
            q.endMoveRows();
            break;
        case Step::Kind::Update: window.replace(step.from, *row); break;
        }
        Q_EMIT q.dataChanged(q.index(step.to), q.index(step.to));
    }
    /// The replica was replaced under us: what is shown becomes what is there, row by row, so that the selection stays.
    void readAnew()
    {
        if (isSearch()) {
            for (const ConversationRow &row : window.rows()) {
                enqueue(row.conversation.id);
            }
            if (granted == wishes) {
                searchAgain();
            }
            return;
        }
        if (filter != filterFor(shown, desk.me())) {
            reset(shown);
            return;
        }
        if (!filter) {
            return;
        }
        const int wanted = std::max(pageSize, window.size());
        const auto fresh = replica.conversations(*filter, {}, wanted);
        QSet<ConversationId> there;
        for (const ConversationRow &row : fresh) {
            there.insert(row.conversation.id);
        }
        for (int i = window.size() - 1; i >= 0; --i) {
            if (!there.contains(window.rows()[i].conversation.id)) {
                apply(window.rows()[i].conversation.id, std::nullopt);
            }
        }
        window.setMoreBelow(false);
        for (const ConversationRow &row : fresh) {
            apply(row.conversation.id, row);
        }
        window.setMoreBelow(fresh.size() == wanted);
    }
    void appendPage()
    {
        const QScopedValueRollback guard(changing, true);
        QList<ConversationRow> fresh;
        const auto page = replica.conversations(*filter, window.end(), pageSize);
        for (const ConversationRow &row : page) {
            // It may stand further up still when its change has not been worked off.
            if (window.contains(row.conversation.id)) {
                enqueue(row.conversation.id);
            } else {
                fresh.append(row);
            }
        }
        if (!fresh.isEmpty()) {
            q.beginInsertRows({}, window.size(), window.size() + int(fresh.size()) - 1);
            for (const ConversationRow &row : std::as_const(fresh)) {
                window.insert(window.size(), row);
            }
            q.endInsertRows();
        }
        window.setMoreBelow(page.size() == pageSize);
    }
    /// Rows far below what is looked at go; their pages can be read again.
    void trim()
    {
        const int keep = std::max(largestWindow, lastTouched + largestWindow / 2);
        if (isSearch() || window.size() <= keep + pageSize) {
            return;
        }
        const QScopedValueRollback guard(changing, true);
        q.beginRemoveRows({}, keep, window.size() - 1);
        while (window.size() > keep) {
            window.removeAt(window.size() - 1);
        }
        window.setMoreBelow(true);
        q.endRemoveRows();
    }

    bool hubHasMore() const
    {
        return shown.kind == InboxView::Kind::Resolved && !isSearch() && !hubAsked && replica.isComplete()
            && desk.status().state == ConnectionStatus::State::Live && !replica.history(HistoryLoader::resolvedKey()).reached;
    }
    void askHub()
    {
        hubAsked = true;
        setLoading(true);
        desk.history().loadResolved([guard = QPointer(&q), this](const Error &) {
            if (guard) {
                hubAsked = false;
                setLoading(false);
            }
        });
    }
    void setLoading(bool now)
    {
        if (std::exchange(loading, now) != now) {
            Q_EMIT q.loadingChanged(q.isLoading());
        }
    }
    int countNow() const
    {
        if (granted != wishes) {
            return -1;
        }
        if (isSearch()) {
            return loading ? -1 : window.size();
        }
        return int(counted.value().value_or(-1));
    }
    void announceTotal()
    {
        const int now = countNow();
        if (std::exchange(total, now) != now) {
            Q_EMIT q.totalChanged(now);
        }
    }
    void rowsChanged(const QList<int> &roles)
    {
        if (window.size() > 0) {
            Q_EMIT q.dataChanged(q.index(0), q.index(window.size() - 1), roles);
        }
    }
    void noteCompanions(QHash<ConversationId, QStringList> &kept, const ConversationId &id, const QStringList &names)
    {
        if (names.isEmpty()) {
            kept.remove(id);
        } else {
            kept.insert(id, names);
        }
        if (const int row = window.indexOf(id); row >= 0) {
            Q_EMIT q.dataChanged(q.index(row), q.index(row), {+Role::Viewers, Qt::AccessibleTextRole});
        }
    }
    /// Asked for with every painting: remembered until something is told of it.
    bool hasDraft(const ConversationId &id) const
    {
        const auto known = drafts.constFind(id);
        if (known != drafts.cend()) {
            return *known;
        }
        if (drafts.size() > mostDraftsKnown) {
            drafts.clear();
        }
        const bool has = desk.draftOf(id, u"reply"_s) || desk.draftOf(id, u"note"_s);
        drafts.insert(id, has);
        return has;
    }
    void noteDraft(const ConversationId &id)
    {
        const bool had = drafts.take(id);
        const int row = window.indexOf(id);
        if (row >= 0 && hasDraft(id) != had) {
            Q_EMIT q.dataChanged(q.index(row), q.index(row), {+Role::Draft, Qt::AccessibleTextRole});
        }
    }
    QStringList companionsOf(const ConversationId &id) const
    {
        QStringList names = viewers.value(id) + typists.value(id);
        names.removeDuplicates();
        return names;
    }
    QString sentence(const ConversationRow &row) const;

    UnifiedInboxModel &q;
    Desk &desk;
    Replica &replica;
    InboxView view; ///< asked for
    InboxView shown{}; ///< of which the rows are: the same, but while a search's hits are looked for
    std::optional<ConversationFilter> filter;
    FilteredCount counted;
    QFuture<QList<ConversationId>> asked{};
    QSet<ConversationId> hits;
    InboxWindow window;
    std::deque<ConversationId> queue;
    QSet<ConversationId> queued;
    QTimer slice;
    QSet<ConversationId> marked;
    QHash<ConversationId, QStringList> viewers;
    QHash<ConversationId, QStringList> typists;
    mutable QHash<ConversationId, bool> drafts;
    mutable int lastTouched = 0;
    int total = -1;
    quint64 wishes = 0; ///< for a view, counted
    quint64 granted = 0; ///< of them the one whose rows are there
    quint64 round = 0; ///< of rows
    bool loading = false;
    bool hubAsked = false;
    bool changing = false; ///< a listener that asks for more from within a change has to wait for its end
};

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
