// SPDX-License-Identifier: GPL-3.0-or-later
// MailboxSync: the connection, fetching and waiting. What is to be fetched: mailboxopening.cpp.
#include "hub/channels/email/mailboxsync.h"

#include "hub/channels/hop.h"
#include "hub/core/core.h"
#include "hub/storage/packblobstore.h"

#include <QLoggingCategory>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace deskbell::hub {

namespace {

Q_LOGGING_CATEGORY(logMailbox, "hub.email.mailbox")

constexpr int batchesInFlight = 2;
constexpr auto glanceEvery = 1s;
constexpr int oversizeHeaderBytes = 256 * 1024;
// A literal may be a little larger than RFC822.SIZE said; servers count line ends differently.
constexpr qint64 literalSlack = 1024 * 1024;
// Larger mails go to the disk as they come; these are also the ones the blob store keeps in files of their own.
constexpr qint64 spoolAbove = PackBlobStore::largestPacked;
// What one of them takes meanwhile.
constexpr qint64 spooledBytes = 256 * 1024;

bool isPassing(const ImapStatus &status)
{
    static const QList<QByteArray> codes{"UNAVAILABLE", "INUSE", "LIMIT", "SERVERBUG", "EXPUNGEISSUED"};
    return codes.contains(status.code);
}

} // namespace

MailboxSync::MailboxSync(Core &core, const ChannelId &channel, const EmailSettings &settings, const QString &folder,
                         MailIntake &intake, QObject *parent)
    : QObject(parent)
    , m_core(core)
    , m_channel(channel)
    , m_settings(settings)
    , m_folder(folder)
    , m_intake(intake)
    , m_handled(settings)
    , m_reconnect(settings.reconnect, [this] { connectNow(); })
    , m_queue(settings.maxMailBytes)
{
    m_poll.setSingleShot(true);
    connect(&m_poll, &QTimer::timeout, this, &MailboxSync::listNew);
    m_room.setSingleShot(true);
    connect(&m_room, &QTimer::timeout, this, &MailboxSync::fetchMore);
    // Dovecot, for one, looks for new mail only when it is asked for nothing else.
    connect(&m_glance, &QTimer::timeout, this, [this] {
        if (m_client && m_listing == Listing::None && !m_queue.isEmpty()) {
            m_client->command("NOOP", [](const ImapStatus &) {});
        }
    });
    connect(&m_intake, &MailIntake::stored, this, &MailboxSync::onStored);
    connect(&m_intake, &MailIntake::moved, this, [this] {
        if (m_room.isActive()) {
            m_room.stop();
            fetchMore();
        }
    });
    connect(&m_intake, &MailIntake::lost, this, &MailboxSync::onLost);
    connect(m_budget.get(), &IntakeBudget::freed, this, [this] {
        if (m_room.isActive()) {
            m_room.start(0ms);
        }
    });
    connect(&m_handled, &HandledMail::problem, this, &MailboxSync::notice);
}

MailboxSync::~MailboxSync() { expectNothing(); }

/// Nothing is asked for any more.
void MailboxSync::expectNothing()
{
    m_budget->leave(this);
    for (const qint64 bytes : std::exchange(m_expected, {})) {
        m_budget->giveBack(bytes);
    }
}

void MailboxSync::start()
{
    m_stopped = false;
    m_glance.start(glanceEvery);
    connectNow();
}

void MailboxSync::stop()
{
    m_stopped = true;
    m_reconnect.cancel();
    m_poll.stop();
    m_room.stop();
    m_glance.stop();
    expectNothing();
    if (m_client) {
        std::exchange(m_client, nullptr)->retire();
    }
}

bool MailboxSync::tryNow()
{
    const bool waits = !m_stopped && m_reconnect.isWaiting();
    if (waits) {
        m_reconnect.now();
    }
    return waits;
}

void MailboxSync::connectNow()
{
    if (m_stopped) {
        return;
    }
    m_missed.clear();
    m_vanished.clear();
    m_listing = Listing::None;
    m_searching = m_somethingNew = m_grown = m_remembering = m_handledSearched = false;
    m_opening = true;
    m_selectedValidity = m_uidNext = 0;
    m_modseq = 0;
    m_exists = -1;
    const ImapLimits limits{.literalBytes = m_settings.maxMailBytes + literalSlack, .spoolAbove = spoolAbove, .spool = [this] {
                                return std::make_shared<BlobSpool>(m_core.blobs());
                            }};
    m_client = new ImapClient(m_settings.imap, limits, this);
    connect(m_client, &ImapClient::ready, this, &MailboxSync::openFolder);
    connect(m_client, &ImapClient::untagged, this, &MailboxSync::onUntagged);
    connect(m_client, &ImapClient::failed, this, &MailboxSync::onFailed);
    m_client->open();
}

void MailboxSync::onUntagged(const ImapResponse &response)
{
    if (const auto fetch = readImapFetch(response)) {
        if (!fetch->whole) {
            return onFailed(
                {.kind = MailFailure::Kind::Protocol, .words = u"the server sends a mail of another length than it says"_s});
        }
        if (!fetch->body) {
            noteListed(*fetch);
        } else if (const auto spool = std::dynamic_pointer_cast<BlobSpool>(fetch->spool); spool && spool->isBroken()) {
            loseMails();
        } else if (m_queue.arrived(fetch->uid, *fetch->body, fetch->spool)) {
            handOn();
        }
        return;
    }
    if (m_searching) {
        for (const quint32 uid : readImapSearch(response)) {
            m_found.insert(uid);
        }
    }
    if (const auto vanished = readImapVanished(response)) {
        return onVanished(*vanished);
    }
    if (const qint64 exists = readImapNumber(response, "EXISTS"); exists >= 0) {
        return onExists(exists);
    }
    if (readImapNumber(response, "EXPUNGE") >= 0) {
        m_exists = std::max<qint64>(m_exists - 1, 0);
        return;
    }
    const ImapStatus status = readImapStatus(response);
    if (status.code == "UIDVALIDITY") {
        m_selectedValidity = status.argument.toUInt();
    } else if (status.code == "UIDNEXT") {
        m_uidNext = status.argument.toUInt();
    } else if (status.code == "HIGHESTMODSEQ") {
        m_modseq = status.argument.toULongLong();
    }
}

void MailboxSync::onExists(qint64 exists)
{
    const bool more = exists > m_exists;
    m_exists = exists;
    if (!more || m_uidValidity == 0 || m_uidValidity != m_selectedValidity || m_opening) {
        return;
    }
    m_somethingNew = m_grown = true;
    if (!isBusy()) {
        listNew();
    }
}

void MailboxSync::onVanished(const ImapVanished &vanished)
{
    if (!vanished.earlier) {
        m_exists = std::max<qint64>(m_exists - vanished.count(), 0);
    }
    if (m_opening) {
        m_vanished += vanished.uids;
    } else {
        forgetVanished(vanished.uids);
    }
}

void MailboxSync::fetchMore()
{
    if (!m_client || m_listing != Listing::None || m_remembering || m_opening) {
        return;
    }
    while (m_queue.hasMore() && m_queue.inFlight() < batchesInFlight) {
        // Mail that can wait leaves room for what cannot: for new mail, and for the desk's own work.
        const bool room = m_queue.nextIsFill() ? m_intake.hasRoomForOld() : m_intake.hasRoom();
        if (!room) {
            m_budget->leave(this); // others may have theirs
        }
        if (!room || !m_budget->mayTake(this)) {
            // Woken by moved() and freed(); the timer is for a queue that others have filled.
            m_room.start(200ms);
            return;
        }
        const FetchQueue::Request request = m_queue.next();
        if (request.uids.empty()) {
            handOn();
        } else {
            fetch(request);
        }
    }
    if (m_queue.isEmpty()) {
        caughtUp();
    }
}

void MailboxSync::fetch(const FetchQueue::Request &request)
{
    const QByteArray what =
        request.headersOnly ? "BODY.PEEK[HEADER]<0." + QByteArray::number(oversizeHeaderBytes) + '>' : "BODY.PEEK[]";
    m_expected.push_back(request.bytes > spoolAbove ? spooledBytes : request.bytes);
    m_budget->take(m_expected.back());
    m_client->command("UID FETCH " + uidSet(request.uids) + " (UID " + what + ')',
                      [this](const ImapStatus &status) { onFetched(status); });
}

void MailboxSync::onFetched(const ImapStatus &status)
{
    if (!m_expected.empty()) {
        m_budget->giveBack(m_expected.front());
        m_expected.pop_front();
    }
    if (status.isOk()) {
        m_queue.answered();
    } else if (isPassing(status)) {
        return onFailed(
            {.kind = MailFailure::Kind::Refused, .words = u"the server does not hand mails over now: %1"_s.arg(status.words)});
    } else {
        m_queue.refused(status.words);
    }
    handOn();
    if (m_somethingNew && m_listing == Listing::None) {
        return listNew(); // also in the midst of a long fill
    }
    if (m_handled.isMany() && !m_handled.isBusy()) {
        runHandled();
    }
    fetchMore();
}

void MailboxSync::handOn()
{
    for (const FetchQueue::Fetched &fetched : m_queue.takeReady()) {
        if (!fetched.gone) {
            handOver(fetched);
        }
        if (!fetched.entry.fill) {
            m_lastUid = std::max(m_lastUid, fetched.entry.uid);
        }
    }
}

void MailboxSync::handOver(const FetchQueue::Fetched &fetched)
{
    const FetchQueue::Entry &entry = fetched.entry;
    FetchedMail mail{
        .spot = {.folder = m_folder, .uidValidity = m_uidValidity, .uid = entry.uid, .fill = entry.fill},
        .raw = fetched.raw,
        .spool = std::dynamic_pointer_cast<BlobSpool>(fetched.spool),
        .receivedAt = entry.date,
        .age = ageOf(entry),
    };
    if (fetched.unreadable) {
        mail.quarantineReason = u"the server cannot hand the mail over: %1"_s.arg(fetched.words);
    } else if (fetched.headersOnly && fetched.tooLarge) {
        mail.quarantineReason = u"the mail is larger than %1 MB; only its headers were fetched"_s.arg(
            double(m_settings.maxMailBytes) / 1024 / 1024, 0, 'g', 3);
    } else if (fetched.headersOnly) {
        mail.quarantineReason = u"the server does not hand over the whole mail; only its headers were fetched"_s;
    }
    m_held.insert(entry.uid);
    m_reconnect.worked();
    m_intake.take(std::move(mail));
}

/// A new desk does not want the mails of years as open work: what lay there for long comes in as history.
MailAge MailboxSync::ageOf(const FetchQueue::Entry &entry) const
{
    if (!entry.fill) {
        return MailAge::New;
    }
    const QDateTime oldest = QDateTime::currentDateTimeUtc().addDays(-m_settings.historyDays);
    const bool history = m_settings.historyDays > 0 && entry.date.isValid() && entry.date < oldest;
    return history ? MailAge::Settled : MailAge::Earlier;
}

void MailboxSync::onStored(const MailboxSpot &spot, ImportVerdict verdict)
{
    if (spot.folder != m_folder || spot.uidValidity != m_uidValidity) {
        return;
    }
    m_held.remove(spot.uid);
    if (verdict != ImportVerdict::Quarantined) {
        m_handled.add(spot.uid);
    }
    if (!m_client || m_stopped || isBusy()) {
        return;
    }
    if (m_held.isEmpty()) {
        settle();
    }
    if (!m_handled.isEmpty()) {
        runHandled();
    }
}

void MailboxSync::onLost(const MailboxSpot &spot)
{
    if (spot.folder == m_folder && spot.uidValidity == m_uidValidity && m_held.remove(spot.uid)) {
        loseMails();
    }
}

/// The disk did not keep what came: it is fetched again, beginning with what the database knows. That is no mail's fault.
void MailboxSync::loseMails()
{
    m_nothingMissed = false;
    m_lastUid = 0;
    m_queue.connectionLost();
    onFailed({.kind = MailFailure::Kind::Unreachable, .words = u"the hub's disk does not take the mails"_s});
}

void MailboxSync::runHandled()
{
    m_poll.stop();
    m_handled.run(*m_client, [this] { fetchMore(); });
}

/// Everything the server has is the intake's.
void MailboxSync::caughtUp()
{
    m_reconnect.worked();
    m_nothingMissed = true;
    Q_EMIT health({});
    if (isBusy()) {
        return; // it comes here again when that is done
    }
    if (m_somethingNew) {
        return listNew();
    }
    if (m_held.isEmpty()) {
        settle();
    }
    if (m_handled.isWanted() && !m_handledSearched && m_lastUid > 0) {
        return searchHandled();
    }
    if (!m_handled.isEmpty()) {
        return runHandled();
    }
    if (m_client->has("IDLE")) {
        m_client->startIdle(m_settings.idle);
    } else {
        m_poll.start(m_settings.poll);
    }
}

/// Everything the server has is in the database.
void MailboxSync::settle()
{
    const bool newer = m_modseq != 0 && m_modseq != m_settledModseq;
    if (!newer && !m_filling && !m_waitingTold) {
        return;
    }
    m_filling = m_waitingTold = false;
    m_settledModseq = m_modseq;
    m_core.submit(SetMailboxPosition{.channel = m_channel,
                                     .folder = m_folder,
                                     .uidValidity = m_uidValidity,
                                     .highestModseq = m_modseq,
                                     .fillBelow = 0,
                                     .waiting = 0});
}

void MailboxSync::failStorage()
{
    onFailed({.kind = MailFailure::Kind::Unreachable, .words = u"the hub's storage does not answer"_s});
}

void MailboxSync::onFailed(const MailFailure &failure)
{
    if (m_stopped || !m_client) {
        return;
    }
    std::exchange(m_client, nullptr)->retire();
    m_poll.stop();
    m_room.stop();
    expectNothing();
    if (failure.kind == MailFailure::Kind::TooLarge) {
        m_queue.larger(); // the server had said it was smaller
    } else {
        m_queue.broken(failure.kind == MailFailure::Kind::Protocol, failure.words);
    }
    m_queue.connectionLost();
    m_handled.connectionLost();
    m_listed = {};
    m_listing = Listing::None;
    m_searching = m_remembering = false;
    qCInfo(logMailbox) << "connection over, kind" << int(failure.kind);
    if (!m_reconnect.failed(failure.kind == MailFailure::Kind::Login)) {
        Q_EMIT health(failure.words);
    }
}

} // namespace deskbell::hub
