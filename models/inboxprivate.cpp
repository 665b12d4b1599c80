// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inboxprivate.h"

#include "client/answers.h"
#include "client/sync/history.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QScopedValueRollback>

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

} // namespace

UnifiedInboxModel::Private::Private(UnifiedInboxModel &model, Desk &console)
    : q(model)
    , desk(console)
    , replica(console.replica())
    , counted(replica)
{
    slice.setSingleShot(true);
    slice.setInterval(0);
}

bool UnifiedInboxModel::Private::belongs(const ConversationId &id, const ConversationKey &key) const
{
    if (isSearch() && !shown.within) {
        return hits.contains(id);
    }
    return filter && filter->matches(key) && (!isSearch() || hits.contains(id));
}

void UnifiedInboxModel::Private::load(const InboxView &wanted, const QList<ConversationId> &found)
{
    shown = wanted;
    filter = filterFor(shown, desk.me());
    counted.setFilter(isSearch() ? std::nullopt : filter);
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

void UnifiedInboxModel::Private::reset(const InboxView &wanted, const QList<ConversationId> &found)
{
    const QScopedValueRollback guard(changing, true);
    q.beginResetModel();
    load(wanted, found);
    q.endResetModel();
}

void UnifiedInboxModel::Private::readPage()
{
    const auto page = replica.conversations(*filter, window.end(), pageSize);
    for (const ConversationRow &row : page) {
        window.insert(window.size(), row);
    }
    window.setMoreBelow(page.size() == pageSize);
}

void UnifiedInboxModel::Private::find(const QString &text, std::function<void(const QList<ConversationId> &)> found)
{
    asked.cancel();
    if (const qint64 number = numberIn(text); number > 0) {
        const auto row = replica.conversationByNumber(number);
        found(row ? QList{row->conversation.id} : QList<ConversationId>());
        return;
    }
    asked = replica.search(text, searchLimit);
    whenAnswered(asked, &q, std::move(found));
}

void UnifiedInboxModel::Private::searchHere()
{
    find(view.search, [this, now = wishes](const QList<ConversationId> &found) {
        if (now == wishes) {
            takeSearch(found);
        }
    });
}

void UnifiedInboxModel::Private::takeSearch(const QList<ConversationId> &found)
{
    granted = wishes;
    reset(view, found);
    searchHub();
    announceTotal();
}

void UnifiedInboxModel::Private::takeHits(const QList<ConversationId> &found)
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

void UnifiedInboxModel::Private::addHits(const QList<ConversationId> &found)
{
    for (const ConversationId &id : found) {
        hits.insert(id);
        enqueue(id);
    }
}

void UnifiedInboxModel::Private::searchAgain()
{
    find(shown.search, [this, now = round](const QList<ConversationId> &found) {
        if (now == round) {
            addHits(found);
        }
    });
}

void UnifiedInboxModel::Private::searchHub()
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

void UnifiedInboxModel::Private::takeChanges(const ChangeSet &changes)
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

void UnifiedInboxModel::Private::enqueue(const ConversationId &id)
{
    if (!queued.contains(id)) {
        queued.insert(id);
        queue.push_back(id);
    }
    if (!slice.isActive()) {
        slice.start();
    }
}

void UnifiedInboxModel::Private::work()
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

void UnifiedInboxModel::Private::apply(const ConversationId &id, const std::optional<ConversationRow> &row)
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

void UnifiedInboxModel::Private::readAnew()
{
    if (granted != wishes) {
        searchHere(); // what is being looked for is looked for in a file that is gone
    }
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

void UnifiedInboxModel::Private::appendPage()
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

void UnifiedInboxModel::Private::trim()
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

bool UnifiedInboxModel::Private::hubHasMore() const
{
    return shown.kind == InboxView::Kind::Resolved && !isSearch() && !hubAsked && replica.isComplete()
        && desk.status().state == ConnectionStatus::State::Live && !replica.history(HistoryLoader::resolvedKey()).reached;
}

void UnifiedInboxModel::Private::askHub()
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

void UnifiedInboxModel::Private::setLoading(bool now)
{
    if (std::exchange(loading, now) != now) {
        Q_EMIT q.loadingChanged(q.isLoading());
    }
}

int UnifiedInboxModel::Private::countNow() const
{
    if (granted != wishes) {
        return -1;
    }
    if (isSearch()) {
        return loading ? -1 : window.size();
    }
    return int(counted.value().value_or(-1));
}

void UnifiedInboxModel::Private::announceTotal()
{
    const int now = countNow();
    if (std::exchange(total, now) != now) {
        Q_EMIT q.totalChanged(now);
    }
}

void UnifiedInboxModel::Private::rowsChanged(const QList<int> &roles)
{
    if (window.size() > 0) {
        Q_EMIT q.dataChanged(q.index(0), q.index(window.size() - 1), roles);
    }
}

void UnifiedInboxModel::Private::noteCompanions(QHash<ConversationId, QStringList> &kept, const ConversationId &id,
                                                const QStringList &names)
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

bool UnifiedInboxModel::Private::hasDraft(const ConversationId &id) const
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

void UnifiedInboxModel::Private::noteDraft(const ConversationId &id)
{
    const bool had = drafts.take(id);
    const int row = window.indexOf(id);
    if (row >= 0 && hasDraft(id) != had) {
        Q_EMIT q.dataChanged(q.index(row), q.index(row), {+Role::Draft, Qt::AccessibleTextRole});
    }
}

QStringList UnifiedInboxModel::Private::companionsOf(const ConversationId &id) const
{
    QStringList names = viewers.value(id) + typists.value(id);
    names.removeDuplicates();
    return names;
}

} // namespace deskbell
