// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timelineprivate.h"

#include "client/sync/history.h"
#include "models/calls/callwords.h"

#include <QPointer>
#include <QTimer>

#include <algorithm>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

constexpr int timelinePage = 50;
/// Pages that are read at once in search of the few messages of a kind: as many as fit into a frame.
constexpr int pagesOfKind = 4;

} // namespace

ListPosition placeOf(const MessageRow &row)
{
    return {.at = row.message.at.isValid() ? row.message.at.toMSecsSinceEpoch() : 0, .id = row.message.id.value};
}

bool isEarlier(const MessageRow &a, const MessageRow &b) { return placeOf(a) < placeOf(b); }

TimelineModel::Private::Private(TimelineModel &model, Desk &console)
    : q(model)
    , desk(console)
    , replica(console.replica())
    , history(console)
{ }

QString TimelineModel::Private::historyKey() const
{
    return ofCustomer() ? HistoryLoader::key(customer) : HistoryLoader::key(id);
}

bool TimelineModel::Private::concerns(const MessageChange &change) const
{
    return ofCustomer() ? change.customer == customer : change.conversation == id || change.before == id;
}

/// Not for one that was moved to another conversation, or is of another kind than asked for.
bool TimelineModel::Private::belongsHere(const MessageRow &row) const
{
    return (ofCustomer() || row.message.conversationId == id) && (kind.isEmpty() || row.message.kind == kind);
}

void TimelineModel::Private::load()
{
    rows.clear();
    firstUnread = {};
    unreadBeyond = false;
    source = Source::Replica;
    from.reset();
    olderBeyond = false;
    newerBeyond = false;
    if (const auto conversation = replica.conversation(id)) {
        customer = conversation->conversation.customerId;
    }
    if (ofCustomer() && customer.isNull()) {
        return;
    }
    rows = readOlder();
    findFirstUnread();
}

void TimelineModel::Private::findFirstUnread()
{
    unreadBeyond = false;
    const auto conversation = replica.conversation(id);
    int left = conversation ? conversation->conversation.unread : 0;
    while (left > 0) {
        left = conversation->conversation.unread;
        for (auto it = rows.crbegin(); it != rows.crend() && left > 0; ++it) {
            if (it->message.conversationId == id && it->message.direction == Direction::In) {
                firstUnread = it->message.id;
                --left;
            }
        }
        if (left == 0 || !hasOlderHere()) {
            unreadBeyond = left > 0 && !rows.isEmpty() && !reachedHubsStart();
            break;
        }
        if (rows.size() + timelinePage > mostRows) {
            unreadBeyond = true; // only the hub finds it without reading thousands of rows here
            break;
        }
        rows = readOlder() + rows;
    }
}

/// While other kinds are left out: up to the first message that came since and is not shown.
MessageId TimelineModel::Private::seenOfKind() const
{
    QList<MessageId> ids;
    for (const MessageRow &row : replica.messagesOf(id, std::nullopt, timelinePage)) {
        if (!row.local) {
            ids.append(row.message.id);
        }
    }
    std::sort(ids.begin(), ids.end());
    MessageId seen = seenAtEnd;
    for (const MessageId &each : std::as_const(ids)) {
        if (!seen.isNull() && !(seen < each)) {
            continue;
        }
        if (rowOf(each) < 0) {
            break;
        }
        seen = each;
    }
    return seen.isNull() && !ids.isEmpty() ? ids.first() : seen;
}

int TimelineModel::Private::rowOf(const MessageId &message) const
{
    const auto it = std::find_if(rows.begin(), rows.end(), [&](const MessageRow &row) { return row.message.id == message; });
    return it == rows.end() ? -1 : int(it - rows.begin());
}

// ---- the replica -----------------------------------------------------------------------------------------------------------

QList<MessageRow> TimelineModel::Private::readOlder()
{
    QList<MessageRow> found;
    std::optional<ListPosition> before = from;
    for (int pages = 0; pages < pagesOfKind && found.size() < timelinePage; ++pages) {
        QList<MessageRow> page =
            ofCustomer() ? replica.messagesOf(customer, before, timelinePage) : replica.messagesOf(id, before, timelinePage);
        const bool more = page.size() == timelinePage;
        before = more ? std::optional(placeOf(page.first())) : std::nullopt;
        page.removeIf([this](const MessageRow &row) { return !belongsHere(row); });
        found = page + found;
        if (!more) {
            break;
        }
    }
    from = before;
    return found;
}

void TimelineModel::Private::prependOlder()
{
    const QList<MessageRow> older = readOlder();
    prepend(older);
    cutNewest();
    walking.reset();
    if (older.isEmpty() && !hasOlderHere() && !ofCustomer() && !reachedHubsStart()) {
        setLoading(asked || askedNewer);
        fetchHistory();
        return;
    }
    if (!older.isEmpty() || !hasOlderHere()) {
        setLoading(asked || askedNewer);
        announceOpened();
        return;
    }
    // None of that kind on these pages: the view asks again only when rows came.
    setLoading(true);
    walking = round;
    QTimer::singleShot(0, &q, [this, from = round] {
        if (walking == from && from == round) {
            prependOlder();
        }
    });
}

QList<MessageRow> TimelineModel::Private::readNewer()
{
    QList<MessageRow> found;
    ListPosition after = rows.isEmpty() ? ListPosition{} : placeOf(rows.last());
    bool more = true;
    for (int pages = 0; more && pages < pagesOfKind && found.size() < timelinePage; ++pages) {
        QList<MessageRow> page =
            ofCustomer() ? replica.messagesAfter(customer, after, timelinePage) : replica.messagesAfter(id, after, timelinePage);
        more = page.size() == timelinePage;
        if (!page.isEmpty()) {
            after = placeOf(page.last());
        }
        page.removeIf([this](const MessageRow &row) { return !belongsHere(row); });
        found += page;
    }
    newerBeyond = more;
    return found;
}

bool TimelineModel::Private::isInWindow(const MessageRow &row) const
{
    const ListPosition place = placeOf(row);
    if (newerBeyond && (rows.isEmpty() || placeOf(rows.last()) < place)) {
        return false;
    }
    if (source == Source::Hub) {
        return !olderBeyond || (!rows.isEmpty() && !(place < placeOf(rows.first())));
    }
    return !from || !(place < *from);
}

bool TimelineModel::Private::reachedHubsStart() const { return replica.history(historyKey()).reached; }

void TimelineModel::Private::fetchHistory()
{
    if (asked || ofCustomer() || reachedHubsStart()) {
        return;
    }
    asked = true;
    setLoading(true);
    const quint64 askedIn = round;
    desk.history().loadOlder(id, [guard = QPointer(&q), this, askedIn](const Error &) {
        if (guard && askedIn == round) {
            asked = false;
            setLoading(false);
            announceOpened();
        }
    });
}

void TimelineModel::Private::takeHistoryPage(bool broughtOlder)
{
    if (!asked || source != Source::Replica) {
        return;
    }
    asked = false;
    if (!broughtOlder && !reachedHubsStart()) {
        fetchHistory(); // all of that page was here: what is wanted comes with the next
        return;
    }
    if (opening) {
        findFirstUnread();
        if (const int row = q.firstUnreadRow(); row >= 0) {
            Q_EMIT q.dataChanged(q.index(row), q.index(row), {+Role::FirstUnread});
        }
    } else {
        cutNewest();
    }
    setLoading(false);
    announceOpened();
}

// ---- changes ---------------------------------------------------------------------------------------------------------------

void TimelineModel::Private::takeChanges(const ChangeSet &changes)
{
    if (!isOpen()) {
        return;
    }
    const MessageId before = changes.everything || !changes.messages.isEmpty() ? newestKnown() : MessageId{};
    if (changes.everything) {
        readAnew();
    }
    QList<MessageRow> older;
    for (const MessageChange &change : changes.messages) {
        if (concerns(change)) {
            takeChange(change, older);
        }
    }
    std::sort(older.begin(), older.end(), isEarlier);
    older.resize(std::unique(older.begin(), older.end()) - older.begin());
    if (rows.isEmpty() || (!older.isEmpty() && isEarlier(older.last(), rows.first()))) {
        prepend(older);
    } else {
        std::for_each(older.cbegin(), older.cend(), [this](const MessageRow &row) { upsert(row); });
    }
    if (changes.histories.contains(historyKey())) {
        takeHistoryPage(!older.isEmpty());
    }
    if (!opening && before && hasOthersSince(before)) {
        Q_EMIT q.newerCame(std::min(before, q.newestSeen())); // of one kind less may have been seen
    }
}

MessageId TimelineModel::Private::newestInWindow() const
{
    // Not the last by time: a mail may come in after an answer with an older date. Ids rise as things become known.
    MessageId newest;
    for (const MessageRow &row : rows) {
        if (!row.local && row.message.conversationId == id) {
            newest = std::max(newest, row.message.id);
        }
    }
    return newest;
}

MessageId TimelineModel::Private::newestKnown() const { return std::max(newestInWindow(), seenAtEnd); }

/// Ids rise as things become known: a mail that was late stands further up by its date, and is news all the same.
bool TimelineModel::Private::hasOthersSince(const MessageId &before) const
{
    const auto me = desk.me();
    return std::any_of(rows.cbegin(), rows.cend(), [&](const MessageRow &row) {
        return !row.local && row.message.conversationId == id && before < row.message.id
            && !(me && row.message.author.id == me->id.value);
    });
}

void TimelineModel::Private::takeChange(const MessageChange &change, QList<MessageRow> &older)
{
    const auto row = replica.message(change.id);
    const int at = rowOf(change.id);
    const bool belongs = row && belongsHere(*row);
    // Beyond the window's end a later version is one that came before.
    const bool newest = belongs && at < 0 && !row->local && (rows.isEmpty() || isEarlier(rows.last(), *row))
        && (!newerBeyond || row->message.version <= 1);
    // What moved out of the window comes again with its page: a row before a gap would hide the gap.
    if (!belongs || !isInWindow(*row)) {
        removeRow(at);
    } else if (at < 0 && (rows.isEmpty() || isEarlier(*row, rows.first()))) {
        older.append(*row);
    } else {
        upsert(*row);
    }
    if (newest && !opening) {
        const Message message = row->message;
        Q_EMIT q.received(message, rowOf(message.id) >= 0);
    }
}

void TimelineModel::Private::upsert(const MessageRow &row)
{
    const int at = rowOf(row.message.id);
    int to = int(std::lower_bound(rows.begin(), rows.end(), row, isEarlier) - rows.begin());
    if (at < 0) {
        q.beginInsertRows({}, to, to);
        rows.insert(to, row);
        q.endInsertRows();
        dayChanged(to - 1);
        dayChanged(to + 1);
        return;
    }
    const bool older = source == Source::Hub && row.message.version < rows[at].message.version; // the event is still to come
    if (rows[at] == row || older) {
        return;
    }
    if (to > at && placeOf(rows[at]) != placeOf(row)) {
        --to;
    } else if (placeOf(rows[at]) == placeOf(row)) {
        to = at;
    }
    if (to != at) {
        q.beginMoveRows({}, at, at, {}, to > at ? to + 1 : to);
        rows.removeAt(at);
        rows.insert(to, row);
        q.endMoveRows();
        dayChanged(at);
        dayChanged(at + 1);
        dayChanged(to + 1);
    } else {
        rows[at] = row;
    }
    Q_EMIT q.dataChanged(q.index(to), q.index(to));
}

void TimelineModel::Private::removeRow(int at)
{
    if (at < 0) {
        return;
    }
    q.beginRemoveRows({}, at, at);
    rows.removeAt(at);
    q.endRemoveRows();
    dayChanged(at - 1);
    dayChanged(at);
}

void TimelineModel::Private::prepend(const QList<MessageRow> &older)
{
    if (older.isEmpty()) {
        return;
    }
    q.beginInsertRows({}, 0, int(older.size()) - 1);
    rows = older + rows;
    q.endInsertRows();
    dayChanged(int(older.size()));
}

void TimelineModel::Private::append(const QList<MessageRow> &newer)
{
    if (newer.isEmpty()) {
        return;
    }
    const int first = int(rows.size());
    q.beginInsertRows({}, first, first + int(newer.size()) - 1);
    rows += newer;
    q.endInsertRows();
    dayChanged(first - 1);
}

/// What stands above or below its text may have changed with its neighbour.
void TimelineModel::Private::dayChanged(int at)
{
    if (at >= 0 && at < rows.size()) {
        Q_EMIT q.dataChanged(q.index(at), q.index(at),
                             {+Role::StartsDay, +Role::StartsConversation, +Role::EventsBefore, +Role::EventsAfter});
    }
}

void TimelineModel::Private::readAnew()
{
    if (customer.isNull()) {
        const auto conversation = replica.conversation(id);
        customer = conversation ? conversation->conversation.customerId : CustomerId{};
    }
    if (rows.isEmpty() ? source == Source::Hub : source == Source::Hub || newerBeyond) {
        readWindowAnew();
        return;
    }
    from.reset();
    replaceWith(ofCustomer() && customer.isNull() ? QList<MessageRow>() : readOlder());
}

/// The window stands somewhere in the past, or came from the hub: the same stretch once more.
void TimelineModel::Private::readWindowAnew()
{
    const auto first = std::find_if(rows.begin(), rows.end(), [](const MessageRow &row) { return !row.local; });
    if (first == rows.end()) {
        if (ofCustomer()) {
            refreshFromHub();
        }
        return;
    }
    if (source == Source::Hub) {
        askWindowAnew(first->message.id, {});
        return;
    }
    ListPosition before = placeOf(rows.first());
    --before.at;
    before.id = QString(QChar(0xffff));
    const int size = int(rows.size());
    QList<MessageRow> fresh =
        ofCustomer() ? replica.messagesAfter(customer, before, size) : replica.messagesAfter(id, before, size);
    fresh.removeIf([this](const MessageRow &row) { return !belongsHere(row); });
    replaceWith(fresh);
}

/// Page by page, oldest first, up to where the window ends; then all at once.
void TimelineModel::Private::askWindowAnew(const MessageId &start, const QList<MessageRow> &read)
{
    const ListPosition last = rows.isEmpty() ? ListPosition{} : placeOf(rows.last());
    ask(
        u"?order=oldest&limit=200&from_message=%1"_s.arg(start.value),
        [this, read, last](const QList<MessageRow> &page, bool more) {
            QList<MessageRow> all = read;
            for (const MessageRow &row : page) {
                if (all.isEmpty() || isEarlier(all.last(), row)) {
                    all.append(row);
                }
            }
            const bool reached = !more || all.isEmpty() || page.isEmpty() || !(placeOf(all.last()) < last);
            if (!reached && all.size() < 2 * mostRows) {
                askWindowAnew(all.last().message.id, all);
                return;
            }
            if (newerBeyond) {
                all.removeIf([&last](const MessageRow &row) { return last < placeOf(row); });
            }
            replaceWith(all);
            if (!newerBeyond) {
                addLocal();
            }
        },
        [](const Error &) {}); // with the next reconnect it is read anew once more
}

/// Rows above what was read anew are only here: they come again with their page.
void TimelineModel::Private::replaceWith(const QList<MessageRow> &fresh)
{
    QSet<MessageId> there;
    for (const MessageRow &row : fresh) {
        there.insert(row.message.id);
    }
    for (int i = int(rows.size()) - 1; i >= 0; --i) {
        if (!there.contains(rows[i].message.id)) {
            removeRow(i);
        }
    }
    for (const MessageRow &row : fresh) {
        upsert(row);
    }
}

void TimelineModel::Private::addLocal()
{
    const QList<MessageRow> mine = ofCustomer() ? replica.localMessagesOf(customer) : replica.localMessagesOf(id);
    for (const MessageRow &row : mine) {
        if (belongsHere(row)) {
            upsert(row);
        }
    }
}

// ---- the window's ends -----------------------------------------------------------------------------------------------------

void TimelineModel::Private::setNewerBeyond(bool beyond)
{
    if (std::exchange(newerBeyond, beyond) != beyond) {
        dayChanged(int(rows.size()) - 1);
        Q_EMIT q.endChanged(!beyond);
    }
}

void TimelineModel::Private::cutNewest()
{
    if (rows.size() <= mostRows) {
        return;
    }
    if (!newerBeyond) {
        seenAtEnd = q.newestSeen();
    }
    q.beginRemoveRows({}, mostRows, int(rows.size()) - 1);
    rows.resize(mostRows);
    q.endRemoveRows();
    setNewerBeyond(true);
}

void TimelineModel::Private::cutOldest()
{
    const int over = int(rows.size()) - mostRows;
    if (over <= 0) {
        return;
    }
    q.beginRemoveRows({}, 0, over - 1);
    rows.remove(0, over);
    q.endRemoveRows();
    from = placeOf(rows.first());
    olderBeyond = true;
    dayChanged(0);
}

// ---- telling ---------------------------------------------------------------------------------------------------------------

void TimelineModel::Private::announceOpened()
{
    if (std::exchange(opening, false)) {
        Q_EMIT q.opened();
    }
}

void TimelineModel::Private::setLoading(bool now)
{
    if (std::exchange(loading, now) != now) {
        Q_EMIT q.loadingChanged(now);
    }
}

bool TimelineModel::Private::startsDay(int row) const
{
    return row == 0 || rows[row].message.at.toLocalTime().date() != rows[row - 1].message.at.toLocalTime().date();
}

bool TimelineModel::Private::startsConversation(int row) const
{
    if (!ofCustomer()) {
        return false;
    }
    const Message &message = rows[row].message;
    if (row == 0 || message.conversationId != rows[row - 1].message.conversationId) {
        return true;
    }
    // Notes belong to every channel.
    if (message.kind == "note"_L1) {
        return false;
    }
    int before = row - 1;
    while (before >= 0 && rows[before].message.conversationId == message.conversationId
           && rows[before].message.kind == "note"_L1) {
        --before;
    }
    return before >= 0 && rows[before].message.conversationId == message.conversationId
        && rows[before].message.kind != message.kind;
}

QList<TimelineEvent> TimelineModel::Private::eventsBefore(int row) const
{
    // What happened before the window's first message is told with the message before it.
    const bool begins = source == Source::Hub ? !olderBeyond : !from && (ofCustomer() || reachedHubsStart());
    if (row == 0 && !begins) {
        return {};
    }
    return history.between(row == 0 ? QDateTime() : rows[row - 1].message.at, rows[row].message.at);
}

qint64 TimelineModel::Private::numberOf(const ConversationId &conversation) const
{
    const auto row = replica.conversation(conversation);
    return row ? row->conversation.number : 0;
}

QString TimelineModel::Private::titleOf(const ConversationId &conversation) const
{
    const auto row = replica.conversation(conversation);
    if (!row) {
        return {};
    }
    const QString number = u"#%1"_s.arg(row->conversation.number);
    return row->conversation.subject.isEmpty() ? number : u"%1 \u00B7 %2"_s.arg(number, CallWords::subject(row->conversation));
}

} // namespace deskbell
