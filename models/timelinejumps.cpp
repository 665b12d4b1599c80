// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/answers.h"
#include "models/timelineprivate.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

#include <algorithm>
#include <limits>

// How the timeline's window comes from the hub, and how it moves to another place.
namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsBefore = 20; ///< of a place that is jumped to: enough to scroll up a little at once
constexpr int rowsFrom = 50;

struct HubPage {
    QList<MessageRow> rows{}; ///< oldest first
    bool more = false;
};

Result<HubPage> pageIn(const QByteArray &json, bool oldestFirst)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject()) {
        return Error{.kind = Error::Kind::Malformed, .detail = u"The page is no JSON object."_s};
    }
    const QJsonObject page = document.object();
    HubPage read{.more = !page.value("next"_L1).toString().isEmpty()};
    for (const QJsonValue item : page.value("items"_L1).toArray()) {
        if (auto message = messageFromJson(item.toObject())) {
            read.rows.append({.message = *std::move(message)});
        }
    }
    if (!oldestFirst) {
        std::reverse(read.rows.begin(), read.rows.end());
    }
    return read;
}

QString escapedTime(const QDateTime &moment) { return QString::fromLatin1(QUrl::toPercentEncoding(toWireTime(moment.toUTC()))); }

/// The two halves of a window on their way.
struct Halves {
    std::optional<HubPage> older{};
    std::optional<HubPage> newer{};
    bool failed = false;
};

} // namespace

QString TimelineModel::Private::hubPath() const
{
    return ofCustomer() ? u"/v1/customers/%1/timeline"_s.arg(customer.value) : u"/v1/conversations/%1/messages"_s.arg(id.value);
}

void TimelineModel::Private::ask(const QString &query, const PageTaken &taken, const Failed &failed)
{
    const quint64 askedIn = round;
    const bool oldestFirst = query.contains("order=oldest"_L1);
    const QString byKind = kind.isEmpty() ? QString() : u"&kind="_s + QString::fromLatin1(QUrl::toPercentEncoding(kind));
    whenAnswered(desk.get(hubPath() + query + byKind), &q, [=, this](const Result<QByteArray> &answer) {
        if (askedIn != round) {
            return;
        }
        auto page = answer ? pageIn(*answer, oldestFirst) : Result<HubPage>(answer.error());
        if (page) {
            taken(page->rows, page->more);
        } else {
            failed(page.error());
        }
    });
}

void TimelineModel::Private::fetchOlderFromHub()
{
    const auto first = std::find_if(rows.begin(), rows.end(), [](const MessageRow &row) { return !row.local; });
    if (asked || !olderBeyond || first == rows.end()) {
        return;
    }
    asked = true;
    setLoading(true);
    const auto done = [this] {
        asked = false;
        setLoading(askedNewer);
    };
    ask(
        u"?limit=%1&from_message=%2"_s.arg(rowsFrom).arg(first->message.id.value),
        [this, done](const QList<MessageRow> &older, bool more) {
            done();
            olderBeyond = more;
            prepend(older);
            cutNewest();
        },
        [done](const Error &) { done(); });
}

void TimelineModel::Private::fetchNewerFromHub()
{
    const auto last = std::find_if(rows.rbegin(), rows.rend(), [](const MessageRow &row) { return !row.local; });
    if (askedNewer || !newerBeyond || last == rows.rend()) {
        return;
    }
    askedNewer = true;
    setLoading(true);
    const auto done = [this] {
        askedNewer = false;
        setLoading(asked);
    };
    ask(
        u"?order=oldest&limit=%1&from_message=%2"_s.arg(rowsFrom).arg(last->message.id.value),
        [this, done](const QList<MessageRow> &found, bool more) {
            done();
            QList<MessageRow> newer = found;
            newer.removeIf([this](const MessageRow &row) { return rowOf(row.message.id) >= 0; });
            append(newer);
            setNewerBeyond(more);
            cutOldest();
            if (!more) {
                addLocal();
            }
        },
        [done](const Error &) { done(); });
}

/// What the replica holds of a customer may have gaps between conversations: what is shown at first is mended by the hub's page.
void TimelineModel::Private::refreshFromHub()
{
    if (customer.isNull() || asked) {
        return;
    }
    asked = true;
    setLoading(true);
    ask(
        u"?limit=%1"_s.arg(rowsFrom),
        [this](const QList<MessageRow> &fresh, bool more) {
            asked = false;
            source = Source::Hub;
            from.reset();
            olderBeyond = more;
            replaceWith(fresh);
            addLocal();
            setLoading(false);
            announceOpened();
        },
        [this](const Error &) {
            asked = false;
            setLoading(false);
            announceOpened();
        });
}

void TimelineModel::Private::jump(const Target &target)
{
    if (!isOpen() || jumpInWindow(target)) {
        return;
    }
    if (!newerBeyond && kind.isEmpty()) {
        seenAtEnd = endShown ? q.newestSeen() : MessageId{};
    }
    if (target.kind == Target::Kind::End) {
        q.open(id, extent, kind);
        Q_EMIT q.arrived(int(rows.size()) - 1);
    } else if (isWholeHere()) {
        jumpInReplica(target);
    } else {
        jumpByHub(target);
    }
}

/// True when the place is in the window already.
bool TimelineModel::Private::jumpInWindow(const Target &target)
{
    int row = -1;
    switch (target.kind) {
    case Target::Kind::Start: row = q.reachedStart() && !rows.isEmpty() ? 0 : -1; break;
    case Target::Kind::End: row = newerBeyond || ofCustomer() != (source == Source::Hub) ? -1 : int(rows.size()) - 1; break;
    case Target::Kind::Unread: row = unreadBeyond ? -1 : q.firstUnreadRow(); break;
    case Target::Kind::Message: row = rowOf(target.message); break;
    case Target::Kind::Moment: {
        const auto at =
            std::lower_bound(rows.begin(), rows.end(), target.moment,
                             [](const MessageRow &each, const QDateTime &moment) { return each.message.at < moment; });
        const bool certain = at != rows.begin() ? at != rows.end() || !newerBeyond : q.reachedStart();
        row = certain ? std::min(int(at - rows.begin()), int(rows.size()) - 1) : -1;
        break;
    }
    }
    if (row >= 0) {
        ++round;
        jumping = asked = askedNewer = false;
        setLoading(false);
        Q_EMIT q.arrived(row);
    }
    return row >= 0;
}

void TimelineModel::Private::jumpInReplica(const Target &target)
{
    ListPosition place{.at = std::numeric_limits<qint64>::min(), .id = {}};
    if (target.kind == Target::Kind::Moment) {
        place = {.at = target.moment.toMSecsSinceEpoch(), .id = {}};
    } else if (target.kind == Target::Kind::Message || target.kind == Target::Kind::Unread) {
        const MessageId wanted = target.kind == Target::Kind::Message ? target.message : firstUnread;
        const auto row = replica.message(wanted);
        if (!row || !belongsHere(*row)) {
            Q_EMIT q.jumpFailed(Error{.kind = Error::Kind::NotFound, .detail = u"It is not here any more."_s});
            return;
        }
        place = placeOf(*row);
    }
    ++round;
    q.beginResetModel();
    source = Source::Replica;
    rows.clear();
    from = place;
    const QList<MessageRow> older = target.kind == Target::Kind::Start ? QList<MessageRow>() : readOlder();
    if (target.kind == Target::Kind::Start) {
        from.reset();
    }
    // Right before the place, so that what stands at it comes first.
    MessageRow before;
    before.message.at = QDateTime::fromMSecsSinceEpoch(std::max<qint64>(place.at, 1) - 1, Qt::UTC);
    before.message.id = MessageId{u"\uffff"_s};
    rows = {before};
    const QList<MessageRow> newer = readNewer();
    rows = older;
    for (const MessageRow &row : newer) {
        if (older.isEmpty() || isEarlier(older.last(), row)) {
            rows.append(row);
        }
    }
    jumping = asked = askedNewer = false;
    q.endResetModel();
    setLoading(false);
    announceOpened();
    Q_EMIT q.endChanged(!newerBeyond);
    Q_EMIT q.arrived(rows.isEmpty() ? -1 : std::min(int(older.size()), int(rows.size()) - 1));
}

void TimelineModel::Private::jumpByHub(const Target &target)
{
    ++round;
    jumping = true;
    asked = askedNewer = false;
    setLoading(true);
    QString place;
    switch (target.kind) {
    case Target::Kind::Unread: place = u"&from=unread"_s; break;
    case Target::Kind::Message: place = u"&from_message="_s + target.message.value; break;
    case Target::Kind::Moment: place = u"&from_time="_s + escapedTime(target.moment); break;
    case Target::Kind::Start:
    case Target::Kind::End: break;
    }
    auto halves = std::make_shared<Halves>();
    if (target.kind == Target::Kind::Start) {
        halves->older = HubPage{};
    }
    const auto settle = [this, halves, target] {
        if (!halves->older || !halves->newer) {
            return;
        }
        jumping = false;
        olderBeyond = halves->older->more;
        const bool beyond = halves->newer->more;
        if (target.kind == Target::Kind::Unread && !halves->newer->rows.isEmpty()) {
            firstUnread = halves->newer->rows.first().message.id;
            unreadBeyond = false;
        }
        newerBeyond = beyond;
        show(halves->older->rows, halves->newer->rows, Source::Hub);
    };
    const auto fail = [this, halves, target](const Error &error) {
        if (std::exchange(halves->failed, true)) {
            return;
        }
        jumping = false;
        setLoading(false);
        // Without the hub what is here is better than nothing, as long as it is said.
        if (error.kind == Error::Kind::Offline || error.kind == Error::Kind::TimedOut) {
            jumpInReplica(target);
        }
        announceOpened();
        Q_EMIT q.jumpFailed(error);
    };
    ask(
        u"?order=oldest&limit=%1"_s.arg(rowsFrom) + place,
        [halves, settle](const QList<MessageRow> &found, bool more) {
            halves->newer = HubPage{.rows = found, .more = more};
            settle();
        },
        fail);
    if (!halves->older) {
        ask(
            u"?limit=%1"_s.arg(rowsBefore) + place,
            [halves, settle](const QList<MessageRow> &found, bool more) {
                halves->older = HubPage{.rows = found, .more = more};
                settle();
            },
            fail);
    }
}

void TimelineModel::Private::show(const QList<MessageRow> &older, const QList<MessageRow> &newer, Source where)
{
    q.beginResetModel();
    source = where;
    from.reset();
    rows = older + newer;
    q.endResetModel();
    if (!newerBeyond) {
        addLocal();
    }
    setLoading(false);
    announceOpened();
    Q_EMIT q.endChanged(!newerBeyond);
    Q_EMIT q.arrived(rows.isEmpty() ? -1 : std::min(int(older.size()), int(rows.size()) - 1));
}

} // namespace deskbell
