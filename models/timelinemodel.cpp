// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timelinemodel.h"

#include "client/replica/replica.h"
#include "models/calls/callwords.h"
#include "models/timelineprivate.h"
#include "models/words.h"
#include "protocol/textfold.h"

#include <QLocale>
#include <QMetaEnum>

namespace deskbell {
namespace {

using namespace Qt::StringLiterals;

constexpr int spokenLength = 300; ///< characters of a message that are read out with its row

QString visibleTextOf(const Message &message) { return message.visibleText.isEmpty() ? message.text : message.visibleText; }

} // namespace

QString TimelineModel::Private::sentence(const MessageRow &row) const
{
    const Message &message = row.message;
    const QDateTime at = message.at.toLocalTime();
    const QLocale locale;
    const bool today = at.date() == QDate::currentDate();
    //: Day and time of a message, e.g. "Monday 12:03"
    const QString when = today
        ? locale.toString(at.time(), u"HH:mm"_s)
        : tr("%1 %2").arg(locale.toString(at.date(), u"dddd d MMMM"_s), locale.toString(at.time(), u"HH:mm"_s));
    const QString text = previewOf(visibleTextOf(message), spokenLength);
    QString sentence;
    if (message.kind == "call"_L1) {
        if (const auto entry = callEntryFromJson(message.call)) {
            const auto known = desk.replica().customer(message.customerId);
            return CallWords::sentence(*entry, known && !known->name.isEmpty() ? known->name : entry->number, when, text);
        }
    }
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
    connect(&d->history, &TimelineHistory::changed, this, [this] {
        if (!d->rows.isEmpty()) {
            Q_EMIT dataChanged(index(0), index(rowCount() - 1), {+Role::EventsBefore, +Role::EventsAfter});
        }
    });
}

TimelineModel::~TimelineModel() = default;

ConversationId TimelineModel::conversation() const { return d->id; }

CustomerId TimelineModel::customer() const { return d->customer; }

TimelineModel::Extent TimelineModel::extent() const { return d->extent; }

QString TimelineModel::kindFilter() const { return d->kind; }

void TimelineModel::open(const ConversationId &id, Extent extent, const QString &kind)
{
    const bool another = id != d->id || extent != d->extent;
    if (id == d->id && d->kind.isEmpty() && !kind.isEmpty()) {
        d->seenAtEnd = newestSeen();
    }
    beginResetModel();
    ++d->round;
    if (id != d->id) {
        d->endShown = false;
        d->seenAtEnd = {};
    }
    d->id = id;
    d->customer = {};
    d->extent = extent;
    d->kind = kind;
    d->asked = d->askedNewer = d->jumping = false;
    d->opening = true;
    d->load();
    endResetModel();
    d->setLoading(false);
    if (another) {
        extent == Extent::Customer ? d->history.open(d->customer) : d->history.open(id);
    }
    if (!d->rows.isEmpty()) {
        d->announceOpened();
    }
    if (extent == Extent::Customer) {
        d->refreshFromHub();
    } else if (!d->hasOlderHere()) {
        d->fetchHistory();
    } else if (d->rows.isEmpty()) {
        d->prependOlder();
    }
    if (!d->loading) {
        d->announceOpened();
    }
    Q_EMIT endChanged(true);
    if (d->unreadBeyond && another) { // else somebody wants to see its end
        jumpToUnread();
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
    d->unreadBeyond = false;
    d->source = Private::Source::Replica;
    d->from.reset();
    d->olderBeyond = d->newerBeyond = false;
    d->asked = d->askedNewer = d->jumping = false;
    d->opening = false;
    d->history.close();
    endResetModel();
    d->setLoading(false);
}

bool TimelineModel::isLoading() const { return d->loading; }

bool TimelineModel::reachedStart() const
{
    return d->isOpen()
        && (d->source == Private::Source::Hub ? !d->olderBeyond
                                              : !d->hasOlderHere() && !d->ofCustomer() && d->reachedHubsStart());
}

bool TimelineModel::reachedEnd() const { return !d->newerBeyond; }

int TimelineModel::firstUnreadRow() const { return d->firstUnread.isNull() ? -1 : d->rowOf(d->firstUnread); }

int TimelineModel::rowOf(const MessageId &id) const { return d->rowOf(id); }

MessageId TimelineModel::newestSeen() const
{
    if (d->newerBeyond && d->seenAtEnd) {
        return d->seenAtEnd;
    }
    return d->kind.isEmpty() ? d->newestInWindow() : d->seenOfKind();
}

void TimelineModel::noteEndShown() { d->endShown = d->endShown || !d->newerBeyond; }

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
    case +Role::ConversationTitle: return d->titleOf(message.conversationId);
    case +Role::StartsConversation: return d->startsConversation(index.row());
    case +Role::StartsDay: return d->startsDay(index.row());
    case +Role::EventsBefore: return QVariant::fromValue(d->eventsBefore(index.row()));
    case +Role::EventsAfter:
        return QVariant::fromValue(index.row() == d->rows.size() - 1 && !d->newerBeyond ? d->history.between(message.at, {})
                                                                                        : QList<TimelineEvent>());
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

bool TimelineModel::canFetchOlder() const
{
    if (!d->isOpen() || d->asked || d->jumping || d->walking == d->round) {
        return false;
    }
    return d->source == Private::Source::Hub ? d->olderBeyond : d->hasOlderHere() || (!d->ofCustomer() && !d->reachedHubsStart());
}

void TimelineModel::fetchOlder()
{
    if (!canFetchOlder()) {
        return;
    }
    if (d->source == Private::Source::Hub) {
        d->fetchOlderFromHub();
    } else if (d->hasOlderHere()) {
        d->prependOlder();
    } else {
        d->fetchHistory();
    }
}

bool TimelineModel::canFetchNewer() const { return d->isOpen() && d->newerBeyond && !d->askedNewer && !d->jumping; }

void TimelineModel::fetchNewer()
{
    if (!canFetchNewer()) {
        return;
    }
    if (d->source == Private::Source::Hub) {
        d->fetchNewerFromHub();
        return;
    }
    const QList<MessageRow> newer = d->readNewer();
    d->append(newer);
    d->cutOldest();
    if (!d->newerBeyond) {
        Q_EMIT endChanged(true);
    }
}

void TimelineModel::jumpToStart() { d->jump({.kind = Private::Target::Kind::Start}); }

void TimelineModel::jumpToEnd() { d->jump({.kind = Private::Target::Kind::End}); }

void TimelineModel::jumpToUnread()
{
    if (d->unreadBeyond || firstUnreadRow() >= 0) {
        d->jump({.kind = Private::Target::Kind::Unread});
    } else {
        jumpToEnd();
    }
}

void TimelineModel::jumpTo(const QDateTime &moment) { d->jump({.kind = Private::Target::Kind::Moment, .moment = moment}); }

void TimelineModel::jumpTo(const MessageId &id) { d->jump({.kind = Private::Target::Kind::Message, .message = id}); }

} // namespace deskbell
