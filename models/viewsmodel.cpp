// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/viewsmodel.h"

#include "client/answers.h"
#include "client/promises/promisebook.h"
#include "client/replica/replica.h"
#include "models/filteredcount.h"
#include "models/savedview.h"

#include <QJsonArray>
#include <QTimer>

#include <algorithm>

namespace deskbell {
namespace {

using namespace Qt::StringLiterals;

constexpr int mostHitsCounted = 500;
constexpr int searchAgainMs = 2'000; ///< a search is counted anew at most that often

constexpr InboxView::Kind fixedViews[] = {InboxView::Kind::Mine,    InboxView::Kind::Unassigned, InboxView::Kind::AllOpen,
                                          InboxView::Kind::Waiting, InboxView::Kind::Snoozed,    InboxView::Kind::Resolved,
                                          InboxView::Kind::Promises};

} // namespace

struct ViewsModel::Private {
    struct Entry {
        InboxView view{};
        QString name{}; ///< of a queue or a saved view
        Preset preset{};
        std::optional<qint64> count{}; ///< nothing: it is being counted
        bool operator==(const Entry &) const = default;
    };
    struct Counted {
        Counted(const InboxView &which, const std::optional<ConversationFilter> &fits, Replica &replica)
            : view(which)
            , filter(fits)
            , count(replica)
        { }
        InboxView view;
        std::optional<ConversationFilter> filter;
        FilteredCount count; ///< of one without a search
        std::optional<qint64> hits{}; ///< of a search
        QFuture<QList<ConversationId>> asked{};
    };

    QList<Entry> entriesNow()
    {
        QList<Entry> now;
        for (const InboxView::Kind kind : fixedViews) {
            now.append({.view = {.kind = kind}, .count = count(kind, {})});
        }
        for (const Preset &preset : savedNow()) {
            const InboxView view = viewOfPreset(preset);
            now.append({.view = view, .name = preset.name, .preset = preset, .count = savedCount(view)});
        }
        const auto me = desk.me();
        for (const Queue &queue : desk.queues()) {
            const bool lead = me && (me->role == deskbell::Role::Lead || me->role == deskbell::Role::Admin);
            if (me && (lead || queue.members.contains(me->id))) {
                now.append({.view = {.kind = InboxView::Kind::Queue, .queue = queue.id},
                            .name = queue.name,
                            .count = count(InboxView::Kind::Queue, queue.id)});
            }
        }
        return now;
    }
    /// In the agent's own order; what they have not placed comes after, by name.
    QList<Preset> savedNow() const
    {
        QList<Preset> saved = desk.presets(u"view"_s);
        QStringList order;
        for (const QJsonValue id : desk.settings()[u"view_order"].toArray()) {
            order.append(id.toString());
        }
        const auto place = [&order](const Preset &preset) {
            const auto at = order.indexOf(preset.id.value);
            return at < 0 ? order.size() : at;
        };
        std::stable_sort(saved.begin(), saved.end(), [&place](const Preset &a, const Preset &b) { return place(a) < place(b); });
        return saved;
    }
    /// Counted once, beside the window's thread, then kept up to date with every change: see follow(). Nothing until it is known.
    std::optional<qint64> savedCount(const InboxView &view)
    {
        std::shared_ptr<Counted> &known = counted[view.preset];
        if (!known || known->view != view) {
            known = std::make_shared<Counted>(view, filterFor(view, desk.me()), desk.replica());
            if (view.search.isEmpty()) {
                connect(&known->count, &FilteredCount::known, &q, [this] { refresh(); });
                known->count.setFilter(known->filter);
            } else {
                search(known);
            }
        }
        return view.search.isEmpty() ? known->count.value() : known->hits;
    }
    /// The hits of before stand until the new ones are there.
    void search(const std::shared_ptr<Counted> &known)
    {
        // One that looks everywhere finds more at the hub than is here: no number is better than a wrong one.
        if (!known->view.within || !known->filter || !desk.replica().isOpen()) {
            return;
        }
        known->asked.cancel();
        known->asked = desk.replica().search(known->view.search, mostHitsCounted);
        whenAnswered(known->asked, &q, [this, weak = std::weak_ptr(known)](const QList<ConversationId> &hits) {
            if (const auto still = weak.lock()) {
                still->hits = withinOf(hits, *still->filter);
                refresh();
            }
        });
    }
    qint64 withinOf(const QList<ConversationId> &hits, const ConversationFilter &filter) const
    {
        return std::count_if(hits.begin(), hits.end(), [&](const ConversationId &id) {
            const auto row = desk.replica().conversation(id);
            return row && filter.matches(row->key);
        });
    }
    void follow(const ChangeSet &changes)
    {
        for (auto it = counted.begin(); it != counted.end();) {
            Counted &known = **it;
            if (changes.everything || (changes.directory && known.view.kind == InboxView::Kind::Mine)) {
                it = counted.erase(decltype(counted.cbegin())(it));
                continue;
            }
            // Not pushed back by the next change: where much comes in all the time it would never be counted again.
            const bool searched =
                !known.view.search.isEmpty() && !(changes.conversations.isEmpty() && changes.messages.isEmpty());
            if (searched && !searches.isActive()) {
                searches.start();
            }
            known.count.take(changes);
            ++it;
        }
    }
    qint64 count(InboxView::Kind kind, const QueueId &queue) const
    {
        const ViewCounts &counts = desk.replica().counts();
        switch (kind) {
        case InboxView::Kind::Mine: return desk.me() ? counts.activeOf.value(desk.me()->id) : 0;
        case InboxView::Kind::Unassigned: return counts.activeOf.value(AgentId{});
        case InboxView::Kind::AllOpen: return counts.active;
        case InboxView::Kind::Waiting: return counts.waiting;
        case InboxView::Kind::Snoozed: return counts.snoozed;
        case InboxView::Kind::Resolved: return counts.resolved;
        case InboxView::Kind::Queue: return counts.activeIn.value(queue);
        case InboxView::Kind::Promises: {
            const QList<ShownPromise> &open = desk.promises().open();
            return std::count_if(open.begin(), open.end(),
                                 [this](const ShownPromise &known) { return desk.promises().isMine(known.promise); });
        }
        }
        return 0;
    }
    void refresh()
    {
        const QList<Entry> now = entriesNow();
        const bool sameRows =
            std::equal(now.begin(), now.end(), entries.begin(), entries.end(), [](const Entry &a, const Entry &b) {
                return a.view == b.view && a.name == b.name && a.preset == b.preset;
            });
        if (!sameRows) {
            q.beginResetModel();
            entries = now;
            q.endResetModel();
            return;
        }
        for (int row = 0; row < now.size(); ++row) {
            if (now[row] != entries[row]) {
                entries[row] = now[row];
                Q_EMIT q.dataChanged(q.index(row), q.index(row), {+ViewsModel::Role::Count, Qt::AccessibleTextRole});
            }
        }
    }

    ViewsModel &q;
    Desk &desk;
    QList<Entry> entries{};
    QHash<PresetId, std::shared_ptr<Counted>> counted{};
    QTimer searches{};
};

ViewsModel::ViewsModel(Desk &desk, QObject *parent)
    : QAbstractListModel(parent)
    , d(new Private{*this, desk})
{
    d->entries = d->entriesNow();
    d->searches.setSingleShot(true);
    d->searches.setInterval(searchAgainMs);
    connect(&d->searches, &QTimer::timeout, this, [this] {
        for (const auto &known : std::as_const(d->counted)) {
            d->search(known);
        }
    });
    connect(&desk.replica(), &Replica::changed, this, [this](const ChangeSet &changes) {
        d->follow(changes);
        d->refresh();
    });
    connect(&desk.promises(), &PromiseBook::changed, this, [this] { d->refresh(); });
    connect(&desk, &Desk::presetsChanged, this, [this] { d->refresh(); });
    connect(&desk, &Desk::settingsChanged, this, [this] { d->refresh(); });
    connect(&desk, &Desk::directoryChanged, this, [this] { d->refresh(); });
}

ViewsModel::~ViewsModel() = default;

InboxView ViewsModel::viewAt(int row) const { return row >= 0 && row < d->entries.size() ? d->entries[row].view : InboxView{}; }

Preset ViewsModel::presetAt(int row) const { return row >= 0 && row < d->entries.size() ? d->entries[row].preset : Preset{}; }

int ViewsModel::rowOf(const PresetId &id) const
{
    const auto found = std::find_if(d->entries.begin(), d->entries.end(),
                                    [&id](const Private::Entry &entry) { return !id.isNull() && entry.preset.id == id; });
    return found == d->entries.end() ? -1 : int(found - d->entries.begin());
}

void ViewsModel::moveSaved(int row, int delta)
{
    const PresetId id = presetAt(row).id;
    QStringList order;
    for (const Preset &preset : d->savedNow()) {
        order.append(preset.id.value);
    }
    const auto from = order.indexOf(id.value);
    const auto to = qBound<qsizetype>(0, from + delta, order.size() - 1);
    if (from >= 0 && to != from) {
        order.move(from, to);
        d->desk.changeSettings({{u"view_order"_s, QJsonArray::fromStringList(order)}});
    }
}

int ViewsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(d->entries.size()); }

QVariant ViewsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Private::Entry &entry = d->entries[index.row()];
    const auto name = [&entry] {
        if (!entry.preset.id.isNull()) {
            return entry.preset.name;
        }
        switch (entry.view.kind) {
        //: A view of the inbox: conversations assigned to me
        case InboxView::Kind::Mine: return tr("Mine");
        case InboxView::Kind::Unassigned: return tr("Unassigned");
        case InboxView::Kind::AllOpen: return tr("All open");
        //: A view of the inbox: customers who wait for an answer
        case InboxView::Kind::Waiting: return tr("Waiting");
        case InboxView::Kind::Snoozed: return tr("Snoozed");
        case InboxView::Kind::Resolved: return tr("Resolved");
        //: A view: what was promised to customers, by when it is due
        case InboxView::Kind::Promises: return tr("Promises");
        case InboxView::Kind::Queue: break;
        }
        return entry.name;
    };
    switch (role) {
    case Qt::DisplayRole: return name();
    case Qt::AccessibleTextRole:
        if (!entry.count) {
            return name();
        }
        //: Read out for a view of the inbox; %1 its name
        return entry.view.kind == InboxView::Kind::Promises
            ? u"%1, %2"_s.arg(name()).arg(*entry.count)
            : tr("%1, %n conversation(s)", nullptr, int(*entry.count)).arg(name());
    case +Role::View: return int(entry.view.kind);
    case +Role::Count: return entry.count ? QVariant(*entry.count) : QVariant();
    case +Role::IsQueue: return entry.view.kind == InboxView::Kind::Queue && entry.preset.id.isNull();
    case +Role::SavedId: return entry.preset.id.value;
    case +Role::IsShared: return !entry.preset.id.isNull() && entry.preset.ownerId.isNull();
    default: return {};
    }
}

} // namespace deskbell
