// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/viewsmodel.h"

#include "client/replica/replica.h"

namespace deskbell {
namespace {

constexpr InboxView::Kind fixedViews[] = {InboxView::Kind::Mine,    InboxView::Kind::Unassigned, InboxView::Kind::AllOpen,
                                          InboxView::Kind::Waiting, InboxView::Kind::Snoozed,    InboxView::Kind::Resolved};

} // namespace

struct ViewsModel::Private {
    struct Entry {
        InboxView view{};
        QString queueName{};
        qint64 count = 0;
        bool operator==(const Entry &) const = default;
    };

    QList<Entry> entriesNow() const
    {
        QList<Entry> now;
        for (const InboxView::Kind kind : fixedViews) {
            now.append({.view = {.kind = kind}, .count = count(kind, {})});
        }
        const auto me = desk.me();
        for (const Queue &queue : desk.queues()) {
            const bool lead = me && (me->role == deskbell::Role::Lead || me->role == deskbell::Role::Admin);
            if (me && (lead || queue.members.contains(me->id))) {
                now.append({.view = {.kind = InboxView::Kind::Queue, .queue = queue.id},
                            .queueName = queue.name,
                            .count = count(InboxView::Kind::Queue, queue.id)});
            }
        }
        return now;
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
        }
        return 0;
    }
    void refresh()
    {
        const QList<Entry> now = entriesNow();
        const bool sameRows =
            std::equal(now.begin(), now.end(), entries.begin(), entries.end(),
                       [](const Entry &a, const Entry &b) { return a.view == b.view && a.queueName == b.queueName; });
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
};

ViewsModel::ViewsModel(Desk &desk, QObject *parent)
    : QAbstractListModel(parent)
    , d(new Private{*this, desk})
{
    d->entries = d->entriesNow();
    connect(&desk.replica(), &Replica::changed, this, [this] { d->refresh(); });
    connect(&desk, &Desk::directoryChanged, this, [this] { d->refresh(); });
}

ViewsModel::~ViewsModel() = default;

InboxView ViewsModel::viewAt(int row) const { return row >= 0 && row < d->entries.size() ? d->entries[row].view : InboxView{}; }

int ViewsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(d->entries.size()); }

QVariant ViewsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Private::Entry &entry = d->entries[index.row()];
    const auto name = [&entry] {
        switch (entry.view.kind) {
        //: A view of the inbox: conversations assigned to me
        case InboxView::Kind::Mine: return tr("Mine");
        case InboxView::Kind::Unassigned: return tr("Unassigned");
        case InboxView::Kind::AllOpen: return tr("All open");
        //: A view of the inbox: customers who wait for an answer
        case InboxView::Kind::Waiting: return tr("Waiting");
        case InboxView::Kind::Snoozed: return tr("Snoozed");
        case InboxView::Kind::Resolved: return tr("Resolved");
        case InboxView::Kind::Queue: break;
        }
        return entry.queueName;
    };
    switch (role) {
    case Qt::DisplayRole: return name();
    //: Read out for a view of the inbox; %1 its name
    case Qt::AccessibleTextRole: return tr("%1, %n conversation(s)", nullptr, int(entry.count)).arg(name());
    case +Role::View: return int(entry.view.kind);
    case +Role::Count: return entry.count;
    case +Role::IsQueue: return entry.view.kind == InboxView::Kind::Queue;
    default: return {};
    }
}

} // namespace deskbell
