// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/channels/email/mailboxsync.h"

#include "hub/core/core.h"

#include <QLocale>
#include <QLoggingCategory>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace deskbell::hub {

namespace {

Q_LOGGING_CATEGORY(logMailbox, "hub.email.mailbox")

// Measured: larger batches and more of them gain nothing, and this bounds the memory.
constexpr int batchMails = 200;
constexpr qint64 batchBytes = 8 * 1024 * 1024;
constexpr int batchesInFlight = 2;
constexpr int oversizeHeaderBytes = 256 * 1024;
// A literal may be a little larger than RFC822.SIZE said; servers count line ends differently.
constexpr qint64 literalSlack = 1024 * 1024;

// The intake stops at fewer mails than this when one of them is refused: what a hub that died had not settled is among them.
constexpr int missedWindow = 5'000;
// Of numbers, not of mails: keeps the server's answer short.
constexpr quint32 searchWindow = 50'000;

/// RFC 3501 "date": English whatever the locale.
QByteArray imapDate(const QDate &date) { return QLocale::c().toString(date, u"d-MMM-yyyy"_s).toLatin1(); }

QByteArray uidSet(const std::vector<quint32> &uids)
{
    QByteArray set;
    for (size_t i = 0; i < uids.size();) {
        size_t end = i;
        while (end + 1 < uids.size() && uids[end + 1] == uids[end] + 1) {
            ++end;
        }
        set += (set.isEmpty() ? "" : ",") + QByteArray::number(uids[i]);
        if (end > i) {
            set += ':' + QByteArray::number(uids[end]);
        }
        i = end + 1;
    }
    return set;
}

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
    , m_reconnect(settings.reconnect, [this] { connectNow(); })
{
    m_poll.setSingleShot(true);
    connect(&m_poll, &QTimer::timeout, this, &MailboxSync::list);
    m_room.setSingleShot(true);
    connect(&m_room, &QTimer::timeout, this, &MailboxSync::fetchMore);
    connect(&m_intake, &MailIntake::moved, this, [this] {
        if (m_room.isActive()) {
            m_room.stop();
            fetchMore();
        }
    });
}

void MailboxSync::start()
{
    m_stopped = false;
    connectNow();
}

void MailboxSync::stop()
{
    m_stopped = true;
    m_reconnect.cancel();
    m_poll.stop();
    m_room.stop();
    if (m_client) {
        std::exchange(m_client, nullptr)->retire();
    }
}

void MailboxSync::connectNow()
{
    if (m_stopped) {
        return;
    }
    m_todo.clear();
    m_inFlight.clear();
    m_missed.clear();
    m_listing = m_searching = m_somethingNew = false;
    m_selectedValidity = 0;
    m_exists = -1;
    const ImapLimits limits{.literalBytes = m_settings.maxMailBytes + literalSlack};
    m_client = new ImapClient(m_settings.imap, limits, this);
    connect(m_client, &ImapClient::ready, this, &MailboxSync::openFolder);
    connect(m_client, &ImapClient::untagged, this, &MailboxSync::onUntagged);
    connect(m_client, &ImapClient::failed, this, &MailboxSync::onFailed);
    m_client->open();
}

void MailboxSync::openFolder()
{
    // EXAMINE, not SELECT: reading must not change what other mail programs show.
    m_client->command("EXAMINE " + imapQuoted(encodeFolderName(m_folder)),
                      [this](const ImapStatus &status) { onFolderOpen(status); });
}

void MailboxSync::onFolderOpen(const ImapStatus &status)
{
    if (!status.isOk()) {
        return onFailed(
            {.kind = MailFailure::Kind::Refused, .words = u"the folder %1 cannot be opened: %2"_s.arg(m_folder, status.words)});
    }
    if (m_selectedValidity == 0) {
        return onFailed({.kind = MailFailure::Kind::Protocol, .words = u"the server gives no UIDVALIDITY"_s});
    }
    const auto positions = m_core.reads().mailboxPositions(m_channel);
    if (!positions) {
        return onFailed({.kind = MailFailure::Kind::Unreachable, .words = u"the hub's storage does not answer"_s});
    }
    quint32 known = 0;
    quint32 last = 0;
    for (const MailboxPosition &position : *positions) {
        if (position.folder == m_folder) {
            known = position.uidValidity;
            last = position.lastUid;
        }
    }
    if (known != 0 && known != m_selectedValidity) {
        qCInfo(logMailbox) << "uidvalidity changed from" << known << "to" << m_selectedValidity << "- reading the folder anew";
        m_core.submit(SetMailboxPosition{.channel = m_channel, .folder = m_folder, .uidValidity = m_selectedValidity});
        last = 0;
    }
    // What the intake still holds is not in the database yet.
    m_lastUid = m_uidValidity == m_selectedValidity ? std::max(m_lastUid, last) : last;
    m_uidValidity = m_selectedValidity;
    if (m_nothingMissed || last == 0) {
        return list();
    }
    searchMissed(last);
}

/// The stored position is that of the newest mail settled. A mail before it may have failed in the database when the hub died.
void MailboxSync::searchMissed(quint32 last)
{
    const auto known = m_core.reads().knownUids(m_channel, m_folder, m_uidValidity, missedWindow);
    if (!known) {
        return onFailed({.kind = MailFailure::Kind::Unreachable, .words = u"the hub's storage does not answer"_s});
    }
    if (known->isEmpty()) {
        return list();
    }
    quint32 from = known->size() < missedWindow ? 1 : known->last();
    from = last > searchWindow ? std::max(from, last - searchWindow) : from;
    QByteArray criteria = "UID " + QByteArray::number(from) + ':' + QByteArray::number(last);
    if (m_settings.since.isValid()) {
        // The server counts days by its own zone; the list decides.
        criteria += " SINCE " + imapDate(m_settings.since.addDays(-1));
    }
    m_searching = true;
    m_found.clear();
    m_client->command("UID SEARCH " + criteria,
                      [this, settled = QSet<quint32>(known->begin(), known->end())](const ImapStatus &status) {
                          m_searching = false;
                          m_missed = std::exchange(m_found, {}) - settled;
                          onSearched(status);
                      });
}

void MailboxSync::onSearched(const ImapStatus &status)
{
    if (!status.isOk()) {
        qCWarning(logMailbox) << "the server does not search; mails left out by a crash are not looked for";
        m_missed.clear();
    } else if (!m_missed.isEmpty()) {
        qCInfo(logMailbox) << m_missed.size() << "mails at or below the stored position are not known yet";
    }
    list();
}

void MailboxSync::onUntagged(const ImapResponse &response)
{
    if (const auto fetch = readImapFetch(response)) {
        if (fetch->body) {
            onMail(*fetch);
        } else if (m_listing && fetch->size >= 0 && (fetch->uid > m_lastUid || m_missed.contains(fetch->uid))) {
            m_todo.push_back(Entry{.uid = fetch->uid, .size = fetch->size, .date = fetch->internalDate});
        }
        return;
    }
    if (m_searching) {
        for (const quint32 uid : readImapSearch(response)) {
            m_found.insert(uid);
        }
    }
    if (const qint64 exists = readImapNumber(response, "EXISTS"); exists >= 0) {
        const bool more = exists > m_exists;
        m_exists = exists;
        if (more && m_uidValidity != 0 && m_uidValidity == m_selectedValidity) {
            m_somethingNew = true;
            if (!isBusy()) {
                list();
            }
        }
        return;
    }
    if (readImapNumber(response, "EXPUNGE") >= 0) {
        --m_exists;
        return;
    }
    const ImapStatus status = readImapStatus(response);
    if (status.code == "UIDVALIDITY") {
        m_selectedValidity = status.argument.toUInt();
    }
}

void MailboxSync::list()
{
    if (!m_client || m_listing) {
        return;
    }
    m_poll.stop();
    m_listing = true;
    m_somethingNew = false;
    std::vector<quint32> missed(m_missed.begin(), m_missed.end());
    std::sort(missed.begin(), missed.end());
    const QByteArray before = missed.empty() ? QByteArray() : uidSet(missed) + ',';
    m_client->command("UID FETCH " + before + QByteArray::number(m_lastUid + 1) + ":* (UID RFC822.SIZE INTERNALDATE)",
                      [this](const ImapStatus &status) { onListed(status); });
}

void MailboxSync::onListed(const ImapStatus &status)
{
    m_listing = false;
    m_missed.clear();
    // An empty folder has no "*"; some servers call that a mistake.
    if (!status.isOk() && m_exists != 0) {
        return onFailed(
            {.kind = MailFailure::Kind::Refused, .words = u"the server does not list the folder: %1"_s.arg(status.words)});
    }
    std::sort(m_todo.begin(), m_todo.end(), [](const Entry &a, const Entry &b) { return a.uid < b.uid; });
    m_todo.erase(std::unique(m_todo.begin(), m_todo.end(), [](const Entry &a, const Entry &b) { return a.uid == b.uid; }),
                 m_todo.end());
    if (m_settings.since.isValid() && !m_todo.empty()) {
        const quint32 newest = m_todo.back().uid;
        const QDateTime since(m_settings.since, QTime(0, 0), Qt::UTC);
        std::erase_if(m_todo, [&since](const Entry &entry) { return entry.date.isValid() && entry.date < since; });
        if (m_todo.empty()) {
            m_lastUid = std::max(m_lastUid, newest);
        }
    }
    fetchMore();
}

void MailboxSync::fetchMore()
{
    if (!m_client || m_listing) {
        return;
    }
    while (!m_todo.empty() && m_inFlight.size() < batchesInFlight) {
        if (!m_intake.hasRoom()) {
            // Woken by moved(); the timer is for a queue that others have filled.
            m_room.start(200ms);
            return;
        }
        fetch(nextBatch());
    }
    if (m_todo.empty() && m_inFlight.empty()) {
        caughtUp();
    }
}

MailboxSync::Batch MailboxSync::nextBatch()
{
    Batch batch;
    qint64 bytes = 0;
    while (!m_todo.empty() && batch.entries.size() < batchMails) {
        const Entry &entry = m_todo.front();
        const bool alone = isOversize(entry) || entry.uid <= m_singlyTo;
        if (!batch.entries.empty() && (alone || bytes + entry.size > batchBytes)) {
            break;
        }
        bytes += entry.size;
        batch.headersOnly = isOversize(entry);
        batch.entries.push_back(entry);
        m_todo.pop_front();
        if (alone) {
            break;
        }
    }
    return batch;
}

void MailboxSync::fetch(const Batch &batch)
{
    std::vector<quint32> uids;
    for (const Entry &entry : batch.entries) {
        uids.push_back(entry.uid);
    }
    const QByteArray what =
        batch.headersOnly ? "BODY.PEEK[HEADER]<0." + QByteArray::number(oversizeHeaderBytes) + '>' : "BODY.PEEK[]";
    m_inFlight.push_back(batch);
    m_client->command("UID FETCH " + uidSet(uids) + " (UID " + what + ')',
                      [this](const ImapStatus &status) { onFetched(status); });
}

void MailboxSync::onMail(const ImapFetch &fetch)
{
    for (Batch &batch : m_inFlight) {
        const bool asked = std::any_of(batch.entries.begin(), batch.entries.end(),
                                       [&fetch](const Entry &entry) { return entry.uid == fetch.uid; });
        if (asked) {
            batch.arrived.insert(fetch.uid, *fetch.body);
            // Only the oldest batch: a crash between must not leave a gap below the stored position.
            handOn(m_inFlight.front(), false);
            return;
        }
    }
}

/// Hands on what has arrived without a gap; when the answer is \a complete, what is missing was deleted meanwhile.
void MailboxSync::handOn(Batch &batch, bool complete)
{
    while (!batch.entries.empty()) {
        const Entry entry = batch.entries.front();
        const auto arrived = batch.arrived.constFind(entry.uid);
        if (arrived == batch.arrived.constEnd() && !complete) {
            return;
        }
        batch.entries.pop_front();
        if (arrived != batch.arrived.constEnd()) {
            const QByteArray raw = batch.arrived.take(entry.uid);
            handOver(entry, raw, batch.headersOnly);
        }
        m_lastUid = std::max(m_lastUid, entry.uid);
    }
}

void MailboxSync::handOver(const Entry &entry, const QByteArray &raw, bool headersOnly)
{
    FetchedMail mail{
        .spot = {.folder = m_folder, .uidValidity = m_uidValidity, .uid = entry.uid}, .raw = raw, .receivedAt = entry.date};
    if (headersOnly) {
        mail.quarantineReason = u"the mail is larger than %1 MB; only its headers were fetched"_s.arg(
            double(m_settings.maxMailBytes) / 1024 / 1024, 0, 'g', 3);
    }
    m_reconnect.worked();
    m_intake.take(std::move(mail));
}

void MailboxSync::giveUpOn(const Entry &entry, const QString &words)
{
    m_lastUid = std::max(m_lastUid, entry.uid);
    m_intake.take({.spot = {.folder = m_folder, .uidValidity = m_uidValidity, .uid = entry.uid},
                   .receivedAt = entry.date,
                   .quarantineReason = u"the server cannot hand the mail over: %1"_s.arg(words)});
}

void MailboxSync::onFetched(const ImapStatus &status)
{
    if (m_inFlight.empty()) {
        return;
    }
    Batch batch = std::move(m_inFlight.front());
    m_inFlight.pop_front();
    if (status.isOk()) {
        handOn(batch, true);
    } else if (isPassing(status)) {
        return onFailed(
            {.kind = MailFailure::Kind::Refused, .words = u"the server does not hand mails over now: %1"_s.arg(status.words)});
    } else if (batch.entries.size() == 1) {
        giveUpOn(batch.entries.front(), status.words);
    } else if (!batch.entries.empty()) {
        // One of them is the trouble: one by one. What is in flight after them is asked again, to keep the order.
        m_singlyTo = std::max(m_singlyTo, batch.entries.back().uid);
        for (auto later = m_inFlight.rbegin(); later != m_inFlight.rend(); ++later) {
            m_todo.insert(m_todo.begin(), later->entries.begin(), later->entries.end());
            later->entries.clear();
        }
        m_todo.insert(m_todo.begin(), batch.entries.begin(), batch.entries.end());
    }
    if (!m_inFlight.empty()) {
        handOn(m_inFlight.front(), false); // it may have waited for this one
    }
    fetchMore();
}

void MailboxSync::caughtUp()
{
    m_reconnect.worked();
    m_nothingMissed = true;
    Q_EMIT health({});
    if (m_somethingNew) {
        return list();
    }
    if (m_client->has("IDLE")) {
        m_client->startIdle(m_settings.idle);
    } else {
        m_poll.start(m_settings.poll);
    }
}

void MailboxSync::onFailed(const MailFailure &failure)
{
    if (m_stopped || !m_client) {
        return;
    }
    std::exchange(m_client, nullptr)->retire();
    m_poll.stop();
    m_room.stop();
    if (failure.kind == MailFailure::Kind::TooLarge && !m_inFlight.empty()) {
        // The server had said it was smaller. Find out which one, then take only its headers.
        if (m_inFlight.front().entries.size() == 1) {
            m_liedAbout.insert(m_inFlight.front().entries.front().uid);
        }
        for (const Batch &batch : m_inFlight) {
            if (!batch.entries.empty()) {
                m_singlyTo = std::max(m_singlyTo, batch.entries.back().uid);
            }
        }
    }
    m_todo.clear();
    m_inFlight.clear();
    m_listing = false;
    if (!m_reconnect.failed(failure.kind == MailFailure::Kind::Login)) {
        Q_EMIT health(failure.words);
    }
}

bool MailboxSync::isOversize(const Entry &entry) const
{
    return entry.size > m_settings.maxMailBytes || m_liedAbout.contains(entry.uid);
}

} // namespace deskbell::hub
