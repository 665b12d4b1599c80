// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/promises/promiselistmodel.h"

#include "client/replica/replica.h"
#include "models/calls/callwords.h"
#include "models/words.h"

#include <QLocale>

#include <algorithm>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

constexpr int lookAgainMs = 20'000;
constexpr qint64 dueSoonSeconds = 15 * 60;

bool isOverdue(const Promise &promise) { return promise.dueAt <= QDateTime::currentDateTimeUtc(); }

} // namespace

QString PromiseWords::kind(const Word<PromiseKind> &kind)
{
    switch (kind.value()) {
    //: What was promised to a customer
    case PromiseKind::Call: return tr("Call back");
    //: What was promised to a customer
    case PromiseKind::Answer: return tr("Answer");
    //: What was promised to a customer: to tell how their matter stands
    case PromiseKind::Update: return tr("Give an update");
    case PromiseKind::Unknown: break;
    }
    return kind.toString();
}

QString PromiseWords::dueShort(const QDateTime &due, const QDateTime &now)
{
    const QDateTime local = due.toLocalTime();
    const QDate today = now.toLocalTime().date();
    const QLocale locale;
    const QString time = locale.toString(local.time(), u"HH:mm"_s);
    const qint64 days = today.daysTo(local.date());
    if (days == 0) {
        return time;
    }
    //: %1: a time of day
    if (days == 1) {
        return tr("tomorrow %1").arg(time);
    }
    if (days > 1 && days < 7) {
        return u"%1 %2"_s.arg(locale.toString(local.date(), u"ddd"_s), time);
    }
    return u"%1 %2"_s.arg(locale.toString(local.date(), u"d MMM"_s), time);
}

QString PromiseWords::dueLong(const QDateTime &due, const QDateTime &now) { return Words::due(due, now); }

QString PromiseWords::settled(const Promise &promise)
{
    if (promise.state == PromiseState::Kept) {
        //: A promise
        return promise.isLate() ? tr("kept late") : tr("kept in time");
    }
    //: A promise
    return promise.state == PromiseState::Cancelled ? tr("cancelled") : promise.state.toString();
}

QString PromiseWords::counts(const PromiseCounts &counts)
{
    //: How promises went: numbers
    return tr("kept %1, late %2, broken %3").arg(counts.kept).arg(counts.late).arg(counts.broken);
}

PromiseListModel::PromiseListModel(Desk &desk, QObject *parent)
    : QAbstractListModel(parent)
    , m_desk(desk)
    , m_rows(rowsNow())
{
    connect(&desk.promises(), &PromiseBook::changed, this, &PromiseListModel::refresh);
    connect(&desk, &Desk::directoryChanged, this, &PromiseListModel::refresh);
    m_minute.setInterval(lookAgainMs);
    m_minute.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        if (!m_rows.isEmpty()) {
            Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
            Q_EMIT countsChanged();
        }
    });
    m_minute.start();
}

void PromiseListModel::setMineOnly(bool mineOnly)
{
    if (m_mineOnly != mineOnly) {
        m_mineOnly = mineOnly;
        refresh();
    }
}

QList<PromiseListModel::Row> PromiseListModel::rowsNow() const
{
    QList<Row> rows;
    for (const ShownPromise &shown : m_desk.promises().open()) {
        if (m_mineOnly && !m_desk.promises().isMine(shown.promise)) {
            continue;
        }
        const auto conversation = m_desk.replica().conversation(shown.promise.conversationId);
        Row row{.shown = shown};
        if (conversation) {
            row.who = conversation->customerName;
            row.about = u"#%1 %2"_s.arg(conversation->conversation.number).arg(CallWords::subject(conversation->conversation));
        }
        rows.append(row);
    }
    return rows;
}

void PromiseListModel::refresh()
{
    const QList<Row> now = rowsNow();
    const auto has = [](const QList<Row> &rows, const PromiseId &id) {
        return std::any_of(rows.begin(), rows.end(), [&id](const Row &row) { return row.shown.promise.id == id; });
    };
    for (int at = int(m_rows.size()) - 1; at >= 0; --at) {
        if (!has(now, m_rows[at].shown.promise.id)) {
            beginRemoveRows({}, at, at);
            m_rows.removeAt(at);
            endRemoveRows();
        }
    }
    for (int at = 0; at < now.size(); ++at) {
        const int from = rowOf(now[at].shown.promise.id);
        if (from < 0) {
            beginInsertRows({}, at, at);
            m_rows.insert(at, now[at]);
            endInsertRows();
        } else if (from != at) {
            beginMoveRows({}, from, from, {}, at); // those before stand already: only upwards
            m_rows.move(from, at);
            endMoveRows();
        }
        if (m_rows[at] != now[at]) {
            m_rows[at] = now[at];
            Q_EMIT dataChanged(index(at), index(at));
        }
    }
    Q_EMIT countsChanged();
}

int PromiseListModel::mine() const
{
    const QList<ShownPromise> &open = m_desk.promises().open();
    return int(std::count_if(open.begin(), open.end(),
                             [this](const ShownPromise &known) { return m_desk.promises().isMine(known.promise); }));
}

int PromiseListModel::overdue() const
{
    const QList<ShownPromise> &open = m_desk.promises().open();
    return int(std::count_if(open.begin(), open.end(), [this](const ShownPromise &known) {
        return m_desk.promises().isMine(known.promise) && isOverdue(known.promise);
    }));
}

PromiseId PromiseListModel::idAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows[row].shown.promise.id : PromiseId{};
}

int PromiseListModel::rowOf(const PromiseId &id) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&id](const Row &row) { return row.shown.promise.id == id; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int PromiseListModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

QString PromiseListModel::sentence(const Row &row) const
{
    const Promise &promise = row.shown.promise;
    QStringList parts{PromiseWords::kind(promise.kind), row.who, promise.reason, row.about,
                      PromiseWords::dueLong(promise.dueAt, QDateTime::currentDateTimeUtc())};
    if (promise.ownerId.isNull()) {
        //: A promise whose owner has gone
        parts.append(tr("nobody has it"));
    } else if (!m_desk.promises().isMine(promise)) {
        parts.append(m_desk.replica().directory().agents.value(promise.ownerId).name);
    }
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QVariant PromiseListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row &row = m_rows[index.row()];
    const Promise &promise = row.shown.promise;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    switch (role) {
    case Qt::DisplayRole: return row.who;
    case Qt::AccessibleTextRole: return sentence(row);
    case +Role::Id: return promise.id.value;
    case +Role::Conversation: return promise.conversationId.value;
    case +Role::Who: return row.who;
    case +Role::About: return row.about;
    case +Role::Due: return promise.dueAt;
    case +Role::DueText: return PromiseWords::dueShort(promise.dueAt, now);
    case +Role::Overdue: return isOverdue(promise);
    case +Role::Soon: return !isOverdue(promise) && now.secsTo(promise.dueAt) < dueSoonSeconds;
    case +Role::Kind: return promise.kind.toString();
    case +Role::KindText: return PromiseWords::kind(promise.kind);
    case +Role::Reason: return promise.reason;
    case +Role::Owner:
        return promise.ownerId.isNull() ? tr("nobody has it") : m_desk.replica().directory().agents.value(promise.ownerId).name;
    case +Role::Mine: return m_desk.promises().isMine(promise);
    case +Role::Pending: return row.shown.pending;
    default: return {};
    }
}

} // namespace deskbell
