// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/replica/replica.h"
#include "client/transport/eventsocket.h"

namespace deskbell {

/// Keeps the replica the same as the hub: a snapshot when there is none or it is of no use, then the event stream from
/// the cursor. Anything odd ends in a new snapshot, never in missing rows.
///
/// Stopped → (start) Loading (snapshot) ⇄ Streaming (socket) → (stop) Stopped
class Syncer : public QObject
{
    Q_OBJECT
public:
    enum class State { Stopped, Connecting, CatchingUp, Live, Offline };
    Syncer(Wire &wire, HubClient &client, Replica &replica, const QUrl &hub, const SocketTiming &timing,
           QObject *parent = nullptr);

    State state() const { return m_state; }
    QString detail() const { return m_detail; }
    QDateTime completeAt() const { return m_completeAt; }
    /// \a anew: what the replica holds was somebody else's.
    void start(bool anew = false);
    void stop();
    void networkChanged(bool reachable);
    void sendLossy(const QJsonObject &frame) { m_socket.sendLossy(frame); }

Q_SIGNALS:
    void stateChanged();
    void lossyReceived(const QJsonObject &frame);

private:
    enum class Phase { Stopped, Loading, Streaming };
    void stream();
    void loadSnapshot(bool wipe);
    void askPage(const QString &after);
    void takePage(const HttpReply &reply);
    void goOnAfter(quint64 round, const QString &next, qint64 cursor);
    void snapshotBroke(const QString &detail);
    void refreshState();
    void fetchCustomers();
    void takeCustomer(const QString &id, const HttpReply &reply);

    HubClient &m_client;
    Replica &m_replica;
    EventSocket m_socket;
    SocketTiming m_timing;
    Phase m_phase = Phase::Stopped;
    State m_state = State::Stopped;
    QString m_detail;
    QDateTime m_completeAt;
    qint64 m_head = 0;
    qint64 m_snapshotCursor = 0;
    bool m_wipe = false;
    bool m_snapshotWaits = false; ///< it broke and is tried again
    QStringList m_wanted; ///< customers the replica lacks
    QSet<QString> m_asked; ///< of those, asked for just now
    quint64 m_round = 0;
    int m_attempt = 0;
    QTimer m_retry;
};

} // namespace deskbell
