// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/sync/syncer.h"

#include <QLoggingCategory>
#include <QUrl>

namespace deskbell {
namespace {

Q_LOGGING_CATEGORY(logSync, "deskbell.client.sync")

using namespace Qt::StringLiterals;

constexpr int snapshotPageLimit = 100;
constexpr qsizetype customersAtOnce = 4;

} // namespace

Syncer::Syncer(Wire &wire, HubClient &client, Replica &replica, const QUrl &hub, const SocketTiming &timing, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_replica(replica)
    , m_socket(wire, client, hub, timing)
    , m_timing(timing)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, [this] {
        if (m_phase == Phase::Loading) {
            loadSnapshot(m_wipe);
        } else if (m_phase == Phase::Streaming) {
            stream();
        }
    });
    connect(&m_socket, &EventSocket::stateChanged, this, &Syncer::refreshState);
    connect(&m_socket, &EventSocket::eventsReceived, &m_replica, &Replica::addEvents);
    connect(&m_socket, &EventSocket::headReceived, this, [this](qint64 seq) {
        m_head = std::max(m_head, seq);
        m_replica.addHead(seq);
        if (m_replica.cursor() >= seq) {
            m_completeAt = QDateTime::currentDateTimeUtc();
            Q_EMIT stateChanged();
        }
    });
    connect(&m_socket, &EventSocket::lossyReceived, this, &Syncer::lossyReceived);
    connect(&m_replica, &Replica::lossyReceived, this, &Syncer::lossyReceived);
    connect(&m_socket, &EventSocket::welcomed, this, [this](qint64 head) {
        if (head < m_replica.cursor()) {
            // The hub was restored from a backup, or is another one: its versions mean nothing to what is stored here.
            qCWarning(logSync) << "the hub's log ends before our cursor: loading everything anew";
            m_socket.stop();
            loadSnapshot(true);
            return;
        }
        m_head = head;
        // What an older connection left unread comes again on this one: the two must not mix.
        m_replica.beginStream();
        // The stream was told from where; what is between the cursor and head follows as frames.
        refreshState();
    });
    connect(&m_client, &HubClient::reached, &m_socket, &EventSocket::hubAnswered);
    connect(&m_socket, &EventSocket::resyncNeeded, this, [this] { loadSnapshot(false); });
    connect(&m_replica, &Replica::changed, this, [this](const ChangeSet &changes) {
        m_socket.setCursor(changes.cursor);
        // Our own wishes change the replica, too: without a line that says nothing about the hub.
        if (m_phase == Phase::Streaming && m_socket.state() == EventSocket::State::Live && changes.cursor >= m_head) {
            m_completeAt = QDateTime::currentDateTimeUtc();
        }
        refreshState();
    });
    connect(&m_replica, &Replica::customersWanted, this, [this](const QStringList &ids) {
        m_wanted = ids;
        fetchCustomers();
    });
    connect(&m_replica, &Replica::snapshotPageRead, this, &Syncer::goOnAfter);
    connect(&m_replica, &Replica::snapshotDone, this, [this] {
        if (m_phase == Phase::Loading) {
            m_attempt = 0;
            stream();
        }
    });
    connect(&m_replica, &Replica::snapshotFailed, this, [this] { snapshotBroke(tr("The hub's snapshot could not be read")); });
    connect(&m_replica, &Replica::rebuilt, this, [this] {
        if (m_phase != Phase::Stopped) {
            m_socket.stop();
            loadSnapshot(false);
        }
    });
    connect(&m_replica, &Replica::writeFailed, this, [this](const QString &detail) {
        if (m_phase == Phase::Loading) {
            snapshotBroke(detail);
        } else if (m_phase == Phase::Streaming) {
            m_socket.stop();
            m_detail = detail;
            m_retry.start(m_timing.longestRetry / 6);
            refreshState();
        }
    });
}

void Syncer::start(bool anew)
{
    if (m_phase != Phase::Stopped || !m_replica.isOpen()) {
        return;
    }
    if (m_replica.isComplete() && !anew) {
        stream();
    } else {
        loadSnapshot(anew);
    }
}

void Syncer::stop()
{
    ++m_round;
    m_phase = Phase::Stopped;
    m_retry.stop();
    m_socket.stop();
    refreshState();
}

void Syncer::stream()
{
    m_phase = Phase::Streaming;
    m_detail.clear();
    m_head = std::numeric_limits<qint64>::max(); // not known before the welcome
    m_replica.beginStream();
    m_socket.start(m_replica.cursor());
    refreshState();
}

void Syncer::loadSnapshot(bool wipe)
{
    ++m_round;
    m_phase = Phase::Loading;
    m_wipe = wipe;
    m_snapshotWaits = false;
    m_snapshotCursor = 0;
    m_replica.beginSnapshot(wipe);
    askPage({});
    refreshState();
}

void Syncer::askPage(const QString &after)
{
    HttpRequest request;
    request.path = u"/v1/snapshot?limit=%1"_s.arg(snapshotPageLimit);
    if (!after.isEmpty()) {
        request.path += u"&after="_s + QString::fromLatin1(QUrl::toPercentEncoding(after));
    }
    m_client.request(request, [this, round = m_round](const HttpReply &reply) {
        if (round == m_round) {
            takePage(reply);
        }
    });
}

void Syncer::takePage(const HttpReply &reply)
{
    if (reply.ok()) {
        m_replica.addSnapshotPage(reply.body, m_round); // read there: it is too much for this thread
    } else if (const Error error = reply.error(); error.kind != Error::Kind::SignedOut) { // of that the client says sessionEnded
        snapshotBroke(error.detail);
    }
}

void Syncer::goOnAfter(quint64 round, const QString &next, qint64 cursor)
{
    if (m_phase != Phase::Loading || m_snapshotWaits || round != m_round) {
        return; // of a snapshot that was given up
    }
    if (cursor >= 0) {
        m_snapshotCursor = cursor;
    }
    if (next.isEmpty()) {
        m_replica.endSnapshot(m_snapshotCursor);
    } else {
        askPage(next);
    }
}

void Syncer::snapshotBroke(const QString &detail)
{
    if (m_phase != Phase::Loading || m_snapshotWaits) {
        return;
    }
    ++m_round;
    m_snapshotWaits = true;
    m_detail = detail;
    m_replica.abandonSnapshot();
    m_retry.start(std::min(m_timing.longestRetry, m_timing.firstRetry * (1 << std::min(m_attempt++, 10))));
    refreshState();
}

void Syncer::networkChanged(bool reachable)
{
    if (!reachable) {
        return; // what stands may still live (another interface); silence tells
    }
    m_socket.reconnectNow();
    if (m_retry.isActive()) {
        m_retry.start(0);
    }
}

void Syncer::refreshState()
{
    State state = State::Stopped;
    switch (m_phase) {
    case Phase::Stopped: break;
    case Phase::Loading: state = m_snapshotWaits ? State::Offline : State::CatchingUp; break;
    case Phase::Streaming:
        switch (m_socket.state()) {
        case EventSocket::State::Connecting: state = State::Connecting; break;
        case EventSocket::State::Live: state = m_replica.cursor() >= m_head ? State::Live : State::CatchingUp; break;
        case EventSocket::State::Waiting:
            state = State::Offline;
            m_detail = m_socket.reason();
            break;
        case EventSocket::State::Stopped: state = State::Offline; break;
        }
    }
    const bool wentLive = state == State::Live && m_state != state;
    m_state = state;
    Q_EMIT stateChanged();
    if (wentLive) {
        fetchCustomers();
    }
}

/// What fails is asked again when the line stands anew, or with the next change of the replica.
void Syncer::fetchCustomers()
{
    if (m_phase != Phase::Streaming || m_socket.state() != EventSocket::State::Live) {
        return;
    }
    for (const QString &id : std::as_const(m_wanted)) {
        if (m_asked.size() >= customersAtOnce) {
            return;
        }
        if (m_asked.contains(id)) {
            continue;
        }
        m_asked.insert(id);
        HttpRequest request;
        request.path = u"/v1/customers/"_s + id;
        m_client.request(request, [this, id](const HttpReply &reply) { takeCustomer(id, reply); });
    }
}

void Syncer::takeCustomer(const QString &id, const HttpReply &reply)
{
    m_asked.remove(id);
    if (const auto customer = jsonOf(reply)) {
        m_wanted.removeOne(id);
        ReplicaUpdate update;
        update.customers.append(*customer);
        m_replica.apply(update);
    } else if (customer.error().kind == Error::Kind::NotFound || customer.error().kind == Error::Kind::Forbidden) {
        m_wanted.removeOne(id);
        m_replica.forgetWanted(CustomerId{id});
    } else {
        return;
    }
    fetchCustomers();
}

} // namespace deskbell
