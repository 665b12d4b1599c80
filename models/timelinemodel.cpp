// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timelinemodel.h"

#include "client/replica/replica.h"
#include "client/sync/history.h"
#include "models/words.h"
#include "protocol/textfold.h"

#include <QLocale>
#include <QMetaEnum>
#include <QPointer>

namespace deskbell {
namespace {

using namespace Qt::StringLiterals;

constexpr int timelinePage = 50;
constexpr int spokenLength = 300; ///< characters of a message that are read out with its row

ListPosition placeOf(const MessageRow &row)
{
    return {.at = row.message.at.isValid() ? row.message.at.toMSecsSinceEpoch() : 0, .id = row.message.id.value};
}

bool isEarlier(const MessageRow &a, const MessageRow &b) { return placeOf(a) < placeOf(b); }

QString visibleTextOf(const Message &message) { return message.visibleText.isEmpty() ? message.text : message.visibleText; }

} // namespace

struct TimelineModel::Private {
    Private(TimelineModel &model, Desk &console)
        : q(model)
        , desk(console)
        , replica(console.replica())
    { }

    bool isOpen() const { return !id.isNull(); }
    QString historyKey() const { return extent == Extent::Customer ? HistoryLoader::key(customer) : HistoryLoader::key(id); }
    /// The next page towards the past, which widens the window.
    QList<MessageRow> readPage()
    {
        const QList<MessageRow> page = extent == Extent::Customer ? replica.messagesOf(customer, from, timelinePage)
                                                                  : replica.messagesOf(id, from, timelinePage);
        from = page.size() == timelinePage ? std::optional(placeOf(page.first())) : std::nullopt;
        return page;
    }
    bool hasOlderHere() const { return from.has_value(); }
    bool isInWindow(const MessageRow &row) const { return !from || !(placeOf(row) < *from); }
    bool concerns(const MessageChange &change) const
    {
        return extent == Extent::Customer ? change.customer == customer : change.conversation == id || change.before == id;
    }
    /// Not for one that was moved to another conversation.
    bool belongsHere(const MessageRow &row) const { return extent == Extent::Customer || row.message.conversationId == id; }

    void load()
    {
        rows.clear();
        firstUnread = {};
        from.reset();
        if (const auto conversation = replica.conversation(id)) {
            customer = conversation->conversation.customerId;
        }
        if (extent == Extent::Customer && customer.isNull()) {
            return;
        }
        rows = readPage();
        findFirstUnread();
    }
    void findFirstUnread()
    {
        const auto conversation = replica.conversation(id);
        int left = conversation ? conversation->conversation.unread : 0;
        while (left > 0) {
            for (auto it = rows.rbegin(); it != rows.rend() && left > 0; ++it) {
                if (it->message.conversationId == id && it->message.direction == Direction::In) {
                    firstUnread = it->message.id;
                    --left;
                }
            }
            if (left == 0 || !hasOlderHere()) {
                break;
            }
            rows = readPage() + rows;
            left = conversation->conversation.unread;
        }
    }
    int rowOf(const MessageId &message) const
    {
        const auto it = std::find_if(rows.begin(), rows.end(), [&](const MessageRow &row) { return row.message.id == message; });
        return it == rows.end() ? -1 : int(it - rows.begin());
    }

    // ---- changes
    void takeChanges(const ChangeSet &changes)
    {
        if (!isOpen()) {
            return;
        }
        if (changes.everything) {
            readAnew();
        }
        QList<MessageRow> older;
        for (const MessageChange &change : changes.messages) {
            if (!concerns(change)) {
                continue;
            }
            const auto row = replica.message(change.id);
            // What moved out of the window comes again with its page: a row before a gap would hide the gap.
            if (!row || !belongsHere(*row) || !isInWindow(*row)) {
                removeRow(rowOf(change.id));
            } else if (rowOf(change.id) < 0 && (rows.isEmpty() || isEarlier(*row, rows.first()))) {
                older.append(*row);
            } else {
                upsert(*row);
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
            takePage(!older.isEmpty());
        }
    }
    void upsert(const MessageRow &row)
    {
        const int at = rowOf(row.message.id);
        int to = int(std::lower_bound(rows.begin(), rows.end(), row, isEarlier) - rows.begin());
        if (at < 0) {
            q.beginInsertRows({}, to, to);
            rows.insert(to, row);
            q.endInsertRows();
            dayChanged(to + 1);
            return;
        }
        if (rows[at] == row) {
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
    void removeRow(int at)
    {
        if (at < 0) {
            return;
        }
        q.beginRemoveRows({}, at, at);
        rows.removeAt(at);
        q.endRemoveRows();
        dayChanged(at);
    }
    void prepend(const QList<MessageRow> &older)
    {
        if (older.isEmpty()) {
            return;
        }
        q.beginInsertRows({}, 0, int(older.size()) - 1);
        rows = older + rows;
        q.endInsertRows();
        dayChanged(int(older.size()));
    }
    void dayChanged(int at)
    {
        if (at >= 0 && at < rows.size()) {
            Q_EMIT q.dataChanged(q.index(at), q.index(at), {+Role::StartsDay});
        }
    }
    void readAnew()
    {
        if (customer.isNull()) {
            const auto conversation = replica.conversation(id);
            customer = conversation ? conversation->conversation.customerId : CustomerId{};
        }
        from.reset();
        const QList<MessageRow> fresh = extent == Extent::Customer && customer.isNull() ? QList<MessageRow>() : readPage();
        QSet<MessageId> there;
        for (const MessageRow &row : std::as_const(fresh)) {
            there.insert(row.message.id);
        }
        // Rows above what was read anew are only here: they come again with their page.
        for (int i = int(rows.size()) - 1; i >= 0; --i) {
            if (!there.contains(rows[i].message.id)) {
                removeRow(i);
            }
        }
        for (const MessageRow &row : std::as_const(fresh)) {
            upsert(row);
        }
    }

    // ---- older ones
    bool reachedHubsStart() const { return replica.history(historyKey()).reached; }
    void fetchFromHub()
    {
        if (asked || reachedHubsStart() || (extent == Extent::Customer && customer.isNull())) {
            return;
        }
        asked = true;
        setLoading(true);
        const quint64 askedIn = round;
        const auto failed = [guard = QPointer(&q), this, askedIn](const Error &) {
            if (guard && askedIn == round) {
                asked = false;
                setLoading(false);
                announceOpened();
            }
        };
        if (extent == Extent::Customer) {
            desk.history().loadOlder(customer, failed);
        } else {
            desk.history().loadOlder(id, failed);
        }
    }
    void takePage(bool broughtOlder)
    {
        if (!std::exchange(asked, false)) {
            return;
        }
        if (!broughtOlder && !reachedHubsStart()) {
            fetchFromHub(); // all of that page was here: what is wanted comes with the next
            return;
        }
        setLoading(false);
        announceOpened();
    }
    void announceOpened()
    {
        if (std::exchange(opening, false)) {
            Q_EMIT q.opened();
        }
    }
    void setLoading(bool now)
    {
        if (std::exchange(loading, now) != now) {
            Q_EMIT q.loadingChanged(now);
        }
    }
    bool startsDay(int row) const
    {
        return row == 0 || rows[row].message.at.toLocalTime().date() != rows[row - 1].message.at.toLocalTime().date();
    }
    qint64 numberOf(const ConversationId &conversation) const
    {
        const auto row = replica.conversation(conversation);
        return row ? row->conversation.number : 0;
    }
    QString sentence(const MessageRow &row) const;

    TimelineModel &q;
    Desk &desk;
    Replica &replica;
    ConversationId id;
    CustomerId customer;
    Extent extent = Extent::Conversation;
    QList<MessageRow> rows;
    MessageId firstUnread;
    quint64 round = 0;
    std::optional<ListPosition> from; ///< the window begins here and the replica holds older ones; nothing: it holds none
    bool asked = false; ///< the hub, for older ones
    bool loading = false;
    bool opening = false;
};

QString TimelineModel::Private::sentence(const MessageRow &row) const
{
    const Message &message = row.message;
    const QDateTime at = message.at.toLocalTime();
    const QLocale locale;
    const bool today = at.date() == QDate::currentDate();
    //: Day and time of a message, e.g. "Monday 12:03"
    const QString when = today
        ? locale.toString(at.time(), QLocale::ShortFormat)
        : tr("%1 %2").arg(locale.toString(at.date(), u"dddd d MMMM"_s), locale.toString(at.time(), QLocale::ShortFormat));
    const QString text = previewOf(visibleTextOf(message), spokenLength);
    QString sentence;
    if (message.kind == "note"_L1) {
        //: Read out; %1 an agent, %2 time, %3 the note
        sentence = tr("Note by %1, %2: %3").arg(message.author.name, when, text);
    } else if (message.direction == Direction::In) {
        //: Read out; %1 the channel, e.g. Email, %2 the customer, %3 time, %4 the text
        sentence = tr("%1 from %2, %3: %4").arg(Words::channelTitle(message.kind), message.author.name, when, text);
    } else if (message.direction == Direction::Out) {
        //: Read out; %1 the channel, e.g. Email, %2 the agent who wrote it, %3 time, %4 the text
        sentence = tr("%1 by %2, %3: %4").arg(Words::channelTitle(message.kind), message.author.name, when, text);
    } else {
        sentence = tr("%1, %2: %3").arg(Words::channelTitle(message.kind), when, text);
    }
    if (!message.attachments.isEmpty()) {
        sentence += tr(", %n attachment(s)", nullptr, int(message.attachments.size()));
    }
    if (message.delivery) {
        //: Between the parts of a sentence that is read out
        sentence = tr("%1, %2").arg(sentence, Words::delivery(message.delivery->state));
    }
    return sentence;
}

TimelineModel::TimelineModel(Desk &desk, QObject *parent)
    : QAbstractListModel(parent)
    , d(std::make_unique<Private>(*this, desk))
{
    connect(&d->replica, &Replica::changed, this, [this](const ChangeSet &changes) { d->takeChanges(changes); });
}

TimelineModel::~TimelineModel() = default;

ConversationId TimelineModel::conversation() const { return d->id; }

TimelineModel::Extent TimelineModel::extent() const { return d->extent; }

void TimelineModel::open(const ConversationId &id, Extent extent)
{
    beginResetModel();
    ++d->round;
    d->id = id;
    d->customer = {};
    d->extent = extent;
    d->asked = false;
    d->opening = true;
    d->load();
    endResetModel();
    d->setLoading(false);
    if (!d->rows.isEmpty()) {
        d->announceOpened();
    }
    // A customer's messages of several conversations may have gaps between them that only the hub can fill.
    if (extent == Extent::Customer || !d->hasOlderHere()) {
        d->fetchFromHub();
    }
    if (!d->loading) {
        d->announceOpened();
    }
}

void TimelineModel::close()
{
    beginResetModel();
    ++d->round;
    d->id = {};
    d->customer = {};
    d->rows.clear();
    d->firstUnread = {};
    d->from.reset();
    d->asked = false;
    d->opening = false;
    endResetModel();
    d->setLoading(false);
}

bool TimelineModel::isLoading() const { return d->loading; }

bool TimelineModel::reachedStart() const { return d->isOpen() && !d->hasOlderHere() && d->reachedHubsStart(); }

int TimelineModel::firstUnreadRow() const { return d->firstUnread.isNull() ? -1 : d->rowOf(d->firstUnread); }

MessageId TimelineModel::newestSeen() const
{
    // Not the last by time: a mail may come in after an answer with an older date. Ids rise as things become known.
    MessageId newest;
    for (const MessageRow &row : std::as_const(d->rows)) {
        if (!row.local && row.message.conversationId == d->id) {
            newest = std::max(newest, row.message.id);
        }
    }
    return newest;
}

int TimelineModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(d->rows.size()); }

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const MessageRow &row = d->rows[index.row()];
    const deskbell::Message &message = row.message;
    switch (role) {
    case Qt::DisplayRole:
    case +Role::VisibleText: return visibleTextOf(message);
    case Qt::AccessibleTextRole: return d->sentence(row);
    case +Role::Id: return message.id.value;
    case +Role::Kind:
    case +Role::ChannelKind: return message.kind;
    case +Role::Direction: return message.direction.toString();
    case +Role::AuthorName: return message.author.name;
    case +Role::At: return message.at;
    case +Role::Text: return message.text;
    case +Role::HasQuote: return !message.visibleText.isEmpty() && message.visibleText.trimmed() != message.text.trimmed();
    case +Role::Html: return message.html;
    case +Role::Subject: return message.subject;
    case +Role::Attachments: {
        QVariantList attachments;
        for (const Attachment &attachment : message.attachments) {
            attachments.append(QVariant::fromValue(attachment));
        }
        return attachments;
    }
    case +Role::DeliveryState: return message.delivery ? message.delivery->state.toString() : QString();
    case +Role::DeliveryDetail: return message.delivery ? message.delivery->detail : QString();
    case +Role::Automatic: return message.automatic;
    case +Role::ConversationNumber: return d->numberOf(message.conversationId);
    case +Role::StartsDay: return d->startsDay(index.row());
    case +Role::FirstUnread: return message.id == d->firstUnread;
    case +Role::Mine: {
        const auto me = d->desk.me();
        return me && message.author.kind == AuthorKind::Agent && message.author.id == me->id.value;
    }
    case +Role::Pending: return row.local;
    case +Role::BlockedImages: return message.blockedImages;
    case +Role::Notice: return message.notice;
    case +Role::Message: return QVariant::fromValue(message);
    default: return {};
    }
}

QHash<int, QByteArray> TimelineModel::roleNames() const
{
    auto names = QAbstractListModel::roleNames();
    const QMetaEnum roles = QMetaEnum::fromType<Role>();
    for (int i = 0; i < roles.keyCount(); ++i) {
        names.insert(roles.value(i), roles.key(i));
    }
    return names;
}

bool TimelineModel::canFetchOlder() const { return d->isOpen() && !d->asked && (d->hasOlderHere() || !d->reachedHubsStart()); }

void TimelineModel::fetchOlder()
{
    if (!canFetchOlder()) {
        return;
    }
    if (!d->hasOlderHere()) {
        d->fetchFromHub();
        return;
    }
    d->prepend(d->readPage());
}

} // namespace deskbell
