// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/outbox/outboxstore.h"
#include "client/outbox/wishlist.h"
#include "client/outbox/wishsender.h"
#include "client/replica/update.h"

#include <QThread>
#include <QTimer>

#include <functional>

namespace deskbell {

/// Everything the agent wants from the hub and the hub has not answered yet, and what they are still typing. On disk
/// before it goes out, repeated until answered, one after the other in each lane, shown meanwhile in the replica.
///
/// A wish: stored → sent → done | refused (sends wait for the agent; other kinds are given up) | repeated later.
class Outbox : public QObject
{
    Q_OBJECT
public:
    using Apply = std::function<void(const ReplicaUpdate &)>;
    /// Asked before a wish goes out, and may complete what is sent. False: not now; look() when it may.
    using MayGo = std::function<bool(Wish &)>;
    /// Reads what an earlier run left. \a apply writes to the replica.
    Outbox(const QString &directory, HubClient &client, Apply apply, QObject *parent = nullptr);
    ~Outbox() override;

    int waiting() const;
    const Wish *find(const QString &id) const;
    const std::list<Wish> &wishes() const { return m_wishes.all(); }

    void add(const Wish &wish, const std::optional<Draft> &draft = {});
    /// Several that were wished at once, in this order: on disk in one step.
    void addAll(QList<Wish> wishes, const std::optional<Draft> &draft = {});
    /// Sends a refused message again; \a body replaces what is sent.
    void again(const QString &id, const QJsonObject &body);
    /// Forgets a wish that is not under way. \returns false when it is, or is not there.
    bool drop(const QString &id);
    bool isUnderWay(const QString &id) const { return m_underWay.contains(id); }

    void setGate(MayGo mayGo) { m_mayGo = std::move(mayGo); }
    /// The gate may be open now.
    void look() { pump(); }
    /// A message of this conversation and mode waits to go out, or is on its way.
    bool isSending(const DraftKey &key) const;

    /// The hub can be reached: try everything now.
    void wake();
    /// Nobody is signed in.
    void pause() { m_paused = true; }
    /// All overlays and own messages, for a replica that was opened or replaced.
    ReplicaUpdate everythingShown() const;

    void keepDraft(const Draft &draft);
    void dropDraft(const DraftKey &key);
    /// Also one that ended and the hub does not know of yet: an empty one.
    std::optional<Draft> draft(const DraftKey &key) const;
    QList<DraftKey> draftKeys() const { return m_drafts.keys(); }

Q_SIGNALS:
    void waitingChanged();
    void refused(const deskbell::Wish &wish);
    /// The hub has answered, or the wish was dropped.
    void finished(const QString &id, const std::optional<deskbell::Error> &error);

private:
    void dropOlderMark(const Wish &mark);
    Wish *mutableFind(const QString &id) { return m_wishes.find(id); }
    void pump();
    void takeStored(const QString &id, const QList<WishFile> &files);
    void takeStoreFailure(const QString &id, const QString &detail);
    void takeAnswer(const QString &id, const HttpReply &reply);
    void settle(const QString &id, const HttpReply &reply);
    void refuse(const QString &id, const Error &error);
    void retryLater(int seconds);
    void showDelivery(Wish &wish, DeliveryState state, const QString &detail = {});
    QJsonObject overlayOf(const ConversationId &conversation) const;
    void erase(const QString &id);
    void flushDrafts();
    template <class Call> void onStore(Call call);

    Apply m_apply;
    MayGo m_mayGo;
    WishSender m_sender;
    QThread m_thread;
    OutboxStore *m_store = nullptr; ///< lives on m_thread, deleted when it ends
    WishList m_wishes;
    QSet<QString> m_underWay;
    QSet<QString> m_busyLanes;
    QHash<DraftKey, Draft> m_drafts;
    QHash<DraftKey, std::optional<Draft>> m_unsavedDrafts;
    bool m_savingDrafts = false;
    QTimer m_draftTimer;
    QTimer m_retry;
    int m_failures = 0;
    bool m_paused = true;
};

} // namespace deskbell
