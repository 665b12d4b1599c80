// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/outbox/draftkeeper.h"

namespace deskbell {
namespace {

using namespace Qt::StringLiterals;

constexpr int tellAfterMs = 1'200;
constexpr qint64 endsKeptForDays = 30;

bool sameDraftContent(Draft a, const Draft &b)
{
    a.updatedAt = b.updatedAt;
    return a == b;
}

/// What stands here the hub has not heard of, so whoever ended the draft on another desk has not seen these words.
bool endsUnheardWords(const Draft &local, const Draft &remote) { return remote.isEmpty() && !local.isEmpty(); }

} // namespace

DraftKeeper::DraftKeeper(Outbox &outbox, Replica &replica, HubClient &client, QObject *parent)
    : QObject(parent)
    , m_outbox(outbox)
    , m_replica(replica)
    , m_client(client)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(tellAfterMs);
    connect(&m_timer, &QTimer::timeout, this, &DraftKeeper::tellHub);
    m_outbox.setGate([this](Wish &wish) { return letGo(wish); });
    connect(&m_outbox, &Outbox::finished, this, &DraftKeeper::tellAgain);
    connect(&m_replica, &Replica::changed, this, [this](const ChangeSet &changes) {
        if (changes.everything) {
            for (const DraftKey &key : m_outbox.draftKeys()) {
                takeRemote(key);
            }
        }
        for (const DraftKey &key : changes.drafts) {
            takeRemote(key);
        }
        tellOfWhatIsInSight(changes);
    });
}

std::optional<Draft> DraftKeeper::newest(const DraftKey &key) const
{
    auto local = m_outbox.draft(key);
    auto remote = m_replica.draft(key);
    if (local && remote) {
        return remote->updatedAt > local->updatedAt && !endsUnheardWords(*local, *remote) ? remote : local;
    }
    return local ? local : remote;
}

std::optional<Draft> DraftKeeper::draft(const DraftKey &key) const
{
    auto found = newest(key);
    return found && !found->isEmpty() ? found : std::nullopt;
}

/// Later than anything known of it, whatever the clocks of two desks say.
QDateTime DraftKeeper::nextMoment(const DraftKey &key) const
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto known = newest(key);
    return known && known->updatedAt >= now ? known->updatedAt.addMSecs(1) : now;
}

Draft DraftKeeper::endOf(const DraftKey &key) const
{
    return {.conversationId = key.conversation, .kind = key.mode, .updatedAt = nextMoment(key)};
}

void DraftKeeper::save(Draft draft)
{
    const DraftKey key = keyOf(draft);
    const auto known = newest(key);
    if (known ? sameDraftContent(*known, draft) || (known->isEmpty() && draft.isEmpty()) : draft.isEmpty()) {
        return;
    }
    draft = draft.isEmpty() ? endOf(key) : draft;
    draft.updatedAt = nextMoment(key);
    m_outbox.keepDraft(draft);
    tellLater(key);
}

void DraftKeeper::tellLater(const DraftKey &key)
{
    m_untold.insert(key);
    tellAgain();
}

void DraftKeeper::tellAgain()
{
    if (m_live && !m_untold.isEmpty() && !m_timer.isActive()) { // not pushed back by the next key
        m_timer.start();
    }
}

bool DraftKeeper::letGo(Wish &wish) const
{
    if (wish.kind != Wish::Kind::Send) {
        return true;
    }
    const DraftKey key{.conversation = wish.conversation, .mode = draftMode(wish.body[u"kind"].toString())};
    if (m_underWay.contains(key)) {
        return false;
    }
    if (draft(key)) {
        wish.body[u"keep_draft"_s] = true;
    }
    return true;
}

void DraftKeeper::wake()
{
    m_live = true;
    for (const DraftKey &key : m_outbox.draftKeys()) {
        takeRemote(key);
        if (m_outbox.draft(key)) {
            m_untold.insert(key);
        }
    }
    tellHub();
}

void DraftKeeper::tellOfWhatIsInSight(const ChangeSet &changes)
{
    const auto hasChanged = [&changes](const ConversationId &id) {
        return std::any_of(changes.conversations.begin(), changes.conversations.end(),
                           [&id](const ConversationChange &change) { return change.id == id && change.after; });
    };
    const QSet<DraftKey> keys = m_outOfSight;
    for (const DraftKey &key : keys) {
        if (changes.everything || hasChanged(key.conversation)) {
            m_outOfSight.remove(key);
            tellLater(key);
        }
    }
}

void DraftKeeper::pause()
{
    m_live = false;
    m_timer.stop();
}

void DraftKeeper::tellHub()
{
    if (!m_live) {
        return;
    }
    const QSet<DraftKey> keys = m_untold - m_underWay;
    for (const DraftKey &key : keys) {
        if (m_outbox.isSending(key)) {
            continue; // until then: finished()
        }
        m_untold.remove(key);
        const auto local = m_outbox.draft(key);
        if (!local) {
            continue;
        }
        m_underWay.insert(key);
        const QString path = u"/v1/conversations/%1/draft"_s.arg(key.conversation.value);
        const auto known = m_replica.draft(key);
        QJsonObject body = toJson(*local);
        body.insert("known_at"_L1, toWireTime(known ? known->updatedAt : QDateTime::fromMSecsSinceEpoch(0, Qt::UTC)));
        m_client.request(jsonRequest("PUT", path, body),
                         [this, key, told = local->updatedAt](const HttpReply &reply) { takeAnswer(key, told, reply); });
    }
}

void DraftKeeper::takeAnswer(const DraftKey &key, const QDateTime &told, const HttpReply &reply)
{
    m_underWay.remove(key);
    QMetaObject::invokeMethod(&m_outbox, &Outbox::look, Qt::QueuedConnection);
    if (const auto doc = jsonOf(reply)) {
        ReplicaUpdate update;
        update.drafts.append(*doc);
        m_replica.apply(update);
        const auto local = m_outbox.draft(key);
        const auto there = draftFromJson(*doc);
        if (local && there && local->updatedAt == told && sameDraftContent(*local, *there)) {
            m_heard.insert(key, {.told = told, .written = there->updatedAt}); // it stands here until it stands in the replica
            takeRemote(key);
        } else if (local && there && !keepUnheardWords(*local, *there) && local->updatedAt > there->updatedAt) {
            tellLater(key); // the hub had a version that this desk did not know; now it does
        }
    } else if (reply.failure || reply.status >= 500 || reply.status == 429 || reply.status == 401) {
        tellLater(key); // soon while the line stands, else by wake()
        return;
    } else if (const auto local = m_outbox.draft(key); local && local->isEmpty() && local->updatedAt == told
               && told.daysTo(QDateTime::currentDateTimeUtc()) > endsKeptForDays) {
        m_outbox.dropDraft(key);
    } else {
        // The hub has no such conversation for us. It may come into sight again, and with it words that were sent: not soon forgotten.
        m_outOfSight.insert(key);
        if (reply.status == 404 && m_replica.conversation(key.conversation)) {
            tellLater(key); // back in sight by now
        }
    }
    tellAgain();
}

/// Makes words that the hub has not heard of later than the end it knows. \returns whether there are such.
bool DraftKeeper::keepUnheardWords(const Draft &local, const Draft &there)
{
    if (there.updatedAt < local.updatedAt || !endsUnheardWords(local, there)) {
        return false;
    }
    Draft kept = local;
    kept.updatedAt = there.updatedAt.addMSecs(1);
    m_outbox.keepDraft(kept);
    tellLater(keyOf(kept));
    return true;
}

void DraftKeeper::takeRemote(const DraftKey &key)
{
    const auto remote = m_replica.draft(key);
    const auto local = m_outbox.draft(key);
    if (!remote) {
        return;
    }
    const Heard heard = m_heard.value(key);
    const bool isHeard = local && sameDraftContent(*local, *remote)
        && (local->updatedAt <= remote->updatedAt || (local->updatedAt == heard.told && heard.written <= remote->updatedAt));
    if (isHeard) {
        m_heard.remove(key);
        m_outbox.dropDraft(key); // what stands here is what the hub has not heard of
        return;
    }
    if (local && local->updatedAt > remote->updatedAt) {
        return; // of the same words too: between the two there may have been others
    }
    if (local && keepUnheardWords(*local, *remote)) {
        return;
    }
    if (local) {
        m_outbox.dropDraft(key);
    }
    Q_EMIT changed(key);
}

} // namespace deskbell
