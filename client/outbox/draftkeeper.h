// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/outbox/outbox.h"
#include "client/replica/replica.h"
#include "client/transport/hubclient.h"

namespace deskbell {

/// What the agent has begun to write: on this machine's disk with every pause of the keys (the outbox's file), at the hub a
/// moment later, and from there on the agent's other desks (the replica). The newest by updatedAt counts.
///
/// What the hub has heard of is dropped here, so that a draft that stands here can be told from one that was ended elsewhere.
///
/// The hub hears of a draft and of the messages written in its place in the order in which they were written, so that it can end
/// the draft that became a message and nothing else: no word goes while a message waits, no message while words are under way.
///
/// An ended draft stays here as an empty one until the hub knows of it: what another desk still shows must not come back.
class DraftKeeper : public QObject
{
    Q_OBJECT
public:
    DraftKeeper(Outbox &outbox, Replica &replica, HubClient &client, QObject *parent = nullptr);

    void save(Draft draft);
    /// None for an ended one.
    std::optional<Draft> draft(const DraftKey &key) const;
    /// What takes the place of the draft once its message is on the way.
    Draft endOf(const DraftKey &key) const;
    /// Its message waits to go out: should the hub not end the draft with it, it is told.
    void endLater(const DraftKey &key) { tellLater(key); }

    /// The hub can be reached: tell it what it does not know.
    void wake();
    void pause();

Q_SIGNALS:
    /// Another desk wrote or ended it.
    void changed(const deskbell::DraftKey &key);

private:
    /// The hub has what was typed here at this moment, with the time it wrote on it: clocks differ.
    struct Heard {
        QDateTime told{};
        QDateTime written{};
    };
    std::optional<Draft> newest(const DraftKey &key) const;
    QDateTime nextMoment(const DraftKey &key) const;
    void takeRemote(const DraftKey &key);
    void tellOfWhatIsInSight(const ChangeSet &changes);
    bool keepUnheardWords(const Draft &local, const Draft &there);
    bool letGo(Wish &wish) const;
    void tellAgain();
    void tellLater(const DraftKey &key);
    void tellHub();
    void takeAnswer(const DraftKey &key, const QDateTime &told, const HttpReply &reply);

    Outbox &m_outbox;
    Replica &m_replica;
    HubClient &m_client;
    QSet<DraftKey> m_untold;
    QSet<DraftKey> m_underWay;
    QSet<DraftKey> m_outOfSight; ///< the hub would not hear of them
    QHash<DraftKey, Heard> m_heard;
    QTimer m_timer;
    bool m_live = false;
};

} // namespace deskbell
