// SPDX-License-Identifier: GPL-3.0-or-later
// MailboxSync: opening the folder and finding out what is to be fetched.
#include "hub/channels/email/mailboxsync.h"

#include "hub/channels/hop.h"
#include "hub/core/core.h"

#include <QLocale>
#include <QLoggingCategory>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace deskbell::hub {

namespace {

Q_LOGGING_CATEGORY(logOpening, "hub.email.mailbox")

// The intake stops at fewer mails than this when one of them is refused: what a hub that died had not settled is among them.
constexpr int missedWindow = 5'000;
// Of numbers, not of mails: keeps the server's answer short.
constexpr quint32 searchWindow = 50'000;
// A server that lists more than this is not telling the truth; bounds the memory.
constexpr size_t mostListed = 5'000'000;
constexpr int mostKnown = 10'000'000;
constexpr qint64 lookEverywhereMs = 10 * 60 * 1000;
// Fewer are through before anybody could look.
constexpr qint64 worthTelling = 50;

/// RFC 3501 "date": English whatever the locale.
QByteArray imapDate(const QDate &date) { return QLocale::c().toString(date, u"d-MMM-yyyy"_s).toLatin1(); }

QSet<quint32> asSet(const QList<quint32> &uids) { return {uids.begin(), uids.end()}; }

quint32 after(quint32 uid) { return uid == std::numeric_limits<quint32>::max() ? uid : uid + 1; }

} // namespace

void MailboxSync::openFolder()
{
    // Both need to be asked for (RFC 5161); a refusal shows when the folder is opened.
    if (m_client->has("ENABLE") && m_client->has("QRESYNC") && !m_plainOpening) {
        m_client->command("ENABLE QRESYNC", [this](const ImapStatus &) { examine(); });
    } else {
        examine();
    }
}

void MailboxSync::examine()
{
    const auto positions = m_core.reads().mailboxPositions(m_channel);
    if (!positions) {
        return failStorage();
    }
    MailboxPosition known;
    for (const MailboxPosition &position : *positions) {
        known = position.folder == m_folder ? position : known;
    }
    QByteArray how;
    if (!m_plainOpening && m_client->has("ENABLE") && m_client->has("QRESYNC") && known.highestModseq > 0) {
        how = " (QRESYNC (" + QByteArray::number(known.uidValidity) + ' ' + QByteArray::number(known.highestModseq) + "))";
    } else if (!m_plainOpening && m_client->has("CONDSTORE")) {
        how = " (CONDSTORE)";
    }
    // EXAMINE where nothing is to be changed: reading must not change what other mail programs show.
    const QByteArray verb = m_handled.isWanted() ? "SELECT " : "EXAMINE ";
    m_client->command(verb + imapQuoted(encodeFolderName(m_folder)) + how, [this, known, how](const ImapStatus &status) {
        if (status.condition == "BAD" && !how.isEmpty()) {
            m_plainOpening = true;
            return examine();
        }
        onFolderOpen(status, known);
    });
}

void MailboxSync::onFolderOpen(const ImapStatus &status, const MailboxPosition &known)
{
    if (!status.isOk()) {
        return onFailed(
            {.kind = MailFailure::Kind::Refused, .words = u"the folder %1 cannot be opened: %2"_s.arg(m_folder, status.words)});
    }
    if (m_selectedValidity == 0) {
        return onFailed({.kind = MailFailure::Kind::Protocol, .words = u"the server gives no UIDVALIDITY"_s});
    }
    if (known.uidValidity == m_selectedValidity) {
        return resume(known);
    }
    if (known.uidValidity != 0) {
        qCInfo(logOpening) << "uidvalidity changed from" << known.uidValidity << "to" << m_selectedValidity
                           << "- reading the folder anew";
    }
    beginAnew(false);
}

/// Everything counts as not seen yet; what is in the desk already shows by its Message-ID or its content.
void MailboxSync::beginAnew(bool sameValidity)
{
    m_uidValidity = m_selectedValidity;
    m_lastUid = 0;
    m_settledModseq = 0;
    m_filling = m_firstLook = true;
    m_anew = sameValidity;
    m_held.clear();
    listAll();
}

void MailboxSync::resume(const MailboxPosition &position)
{
    // What the intake still holds is not in the database yet.
    m_lastUid = m_uidValidity == m_selectedValidity ? std::max(m_lastUid, position.lastUid) : position.lastUid;
    m_uidValidity = m_selectedValidity;
    m_settledModseq = position.highestModseq;
    m_filling = position.fillBelow > 1;
    m_waitingTold = position.waiting > 0;
    if (!m_vanished.isEmpty()) {
        forgetVanished(std::exchange(m_vanished, {}));
    }
    if (m_filling) {
        return listAll();
    }
    // Nothing was added, changed or removed since everything was settled (RFC 7162): then nothing can have been missed either.
    const bool unchanged = m_modseq != 0 && m_modseq == position.highestModseq;
    if (m_nothingMissed || unchanged || position.lastUid == 0) {
        return listNew();
    }
    searchMissed(position.lastUid);
}

void MailboxSync::forgetVanished(const QList<ImapRange> &uids)
{
    SetMailboxPosition forget{.channel = m_channel, .folder = m_folder, .uidValidity = m_uidValidity};
    for (const ImapRange &range : uids) {
        forget.vanished.append({range.first, range.last});
    }
    m_core.submit(std::move(forget));
}

void MailboxSync::search(const QByteArray &command, std::function<void(const std::optional<QSet<quint32>> &)> done)
{
    m_searching = true;
    m_found.clear();
    m_client->command(command, [this, done = std::move(done)](const ImapStatus &status) {
        m_searching = false;
        const QSet<quint32> found = std::exchange(m_found, {});
        done(status.isOk() ? std::optional(found) : std::nullopt);
    });
}

/// The stored position is that of the newest mail settled. A mail before it may have failed in the database when the hub died.
void MailboxSync::searchMissed(quint32 last)
{
    const auto known = m_core.reads().knownUids(m_channel, m_folder, m_uidValidity, missedWindow);
    if (!known) {
        return failStorage();
    }
    if (known->isEmpty()) {
        return listNew();
    }
    quint32 from = known->size() < missedWindow ? 1 : known->last();
    from = last > searchWindow ? std::max(from, last - searchWindow) : from;
    QByteArray command = "UID SEARCH UID " + QByteArray::number(from) + ':' + QByteArray::number(last);
    if (m_settings.since.isValid()) {
        // The server counts days by its own zone; the list decides.
        command += " SINCE " + imapDate(m_settings.since.addDays(-1));
    }
    search(command, [this, settled = asSet(*known)](const std::optional<QSet<quint32>> &found) {
        if (!found) {
            qCWarning(logOpening) << "the server does not search; mails left out by a crash are not looked for";
        }
        m_missed = found.value_or(QSet<quint32>()) - settled;
        if (!m_missed.isEmpty()) {
            qCInfo(logOpening) << m_missed.size() << "mails at or below the stored position are not known yet";
        }
        listNew();
    });
}

/// What was stored, but not marked or moved: the hub died in between, or the account's settings are new.
void MailboxSync::searchHandled()
{
    m_handledSearched = true;
    const QByteArray broken = m_handled.searchForBroken(*m_client, m_lastUid);
    if (broken.isEmpty()) {
        return searchUnhandled();
    }
    search(broken, [this](const std::optional<QSet<quint32>> &found) {
        if (found && !found->isEmpty()) {
            m_handled.addBroken(*found);
        }
        searchUnhandled();
    });
}

void MailboxSync::searchUnhandled()
{
    search(m_handled.searchFor(m_lastUid), [this](const std::optional<QSet<quint32>> &found) {
        const auto stored = m_core.reads().storedUids(m_channel, m_folder, m_uidValidity, mostKnown);
        if (found && stored) {
            m_handled.add(QSet<quint32>(*found).intersect(asSet(*stored)));
        }
        fetchMore();
    });
}

void MailboxSync::listNew()
{
    if (!m_client || m_listing != Listing::None) {
        return;
    }
    m_poll.stop();
    m_listing = Listing::New;
    m_somethingNew = false;
    m_listed.clear();
    std::vector<quint32> missed(m_missed.begin(), m_missed.end());
    std::sort(missed.begin(), missed.end());
    const QByteArray before = missed.empty() ? QByteArray() : uidSet(missed) + ',';
    m_client->command("UID FETCH " + before + QByteArray::number(after(m_lastUid)) + ":* (UID RFC822.SIZE INTERNALDATE)",
                      [this](const ImapStatus &status) { onListed(status, Listing::New); });
}

void MailboxSync::listAll()
{
    m_poll.stop();
    m_listing = Listing::All;
    m_somethingNew = false;
    m_listed.clear();
    m_client->command("UID FETCH 1:* (UID RFC822.SIZE INTERNALDATE)",
                      [this](const ImapStatus &status) { onListed(status, Listing::All); });
}

void MailboxSync::noteListed(const ImapFetch &fetch)
{
    if (m_listing == Listing::None || fetch.size < 0 || fetch.uid == 0) {
        return;
    }
    if (m_listed.size() >= mostListed) {
        return onFailed({.kind = MailFailure::Kind::Protocol, .words = u"the server lists more mails than a folder can have"_s});
    }
    m_listed.push_back({.uid = fetch.uid, .size = fetch.size, .date = fetch.internalDate});
}

void MailboxSync::onListed(const ImapStatus &status, Listing what)
{
    m_listing = Listing::None;
    // An empty folder has no "*"; some servers call that a mistake.
    if (!status.isOk() && m_exists != 0) {
        return onFailed(
            {.kind = MailFailure::Kind::Refused, .words = u"the server does not list the folder: %1"_s.arg(status.words)});
    }
    if (m_opening && numbersWentBack()) {
        qCWarning(logOpening) << "the folder's numbers began again under the same uidvalidity - reading it anew";
        Q_EMIT notice(u"the server numbered the mails of %1 anew without saying so; the folder was read again"_s.arg(m_folder));
        return beginAnew(true);
    }
    if (lookEverywhere(what)) {
        return listAll();
    }
    takeListed(what);
}

/// A mailbox restored from a backup under its old UIDVALIDITY: numbers that are known will be given to other mails.
bool MailboxSync::numbersWentBack() const
{
    const bool nextIsOld = m_uidNext != 0 && m_uidNext <= m_lastUid;
    // "n:*" always shows the newest mail (RFC 3501 section 6.4.8): the number the server says comes next must be above it.
    const bool shown =
        std::all_of(m_listed.begin(), m_listed.end(), [this](const FetchQueue::Entry &entry) { return entry.uid < m_uidNext; });
    return nextIsOld && shown && (m_exists == 0 || !m_listed.empty());
}

/// The folder grew, but nothing in it has a higher number than before: the server does not keep its promise of rising numbers.
bool MailboxSync::lookEverywhere(Listing what)
{
    const bool grown = std::exchange(m_grown, false);
    const bool explained =
        std::any_of(m_listed.begin(), m_listed.end(), [this](const FetchQueue::Entry &entry) { return entry.uid > m_lastUid; });
    if (what == Listing::All || !grown || explained || m_opening
        || (m_lookedEverywhere.isValid() && m_lookedEverywhere.elapsed() < lookEverywhereMs)) {
        return false;
    }
    m_lookedEverywhere.start();
    return true;
}

void MailboxSync::takeListed(Listing what)
{
    QSet<quint32> known;
    if (what == Listing::All && !m_firstLook) {
        const auto uids = m_core.reads().knownUids(m_channel, m_folder, m_uidValidity, mostKnown);
        if (!uids) {
            return failStorage();
        }
        known = asSet(*uids);
    }
    const bool first = m_firstLook && what == Listing::All;
    quint32 newest = m_uidNext > 0 ? m_uidNext - 1 : 0;
    for (const FetchQueue::Entry &entry : m_listed) {
        newest = std::max(newest, entry.uid);
    }
    m_queue.add(wanted(what, first, known));
    m_listed = {};
    m_missed.clear();
    m_opening = false;
    if (first) {
        m_lastUid = newest;
        return rememberFirstLook();
    }
    if (m_queue.size() > worthTelling) {
        tellWaiting();
    }
    fetchMore();
}

std::vector<FetchQueue::Entry> MailboxSync::wanted(Listing what, bool first, const QSet<quint32> &known)
{
    const QDateTime since = m_settings.since.isValid() ? QDateTime(m_settings.since, QTime(0, 0), Qt::UTC) : QDateTime();
    std::vector<FetchQueue::Entry> wanted;
    quint32 unwanted = 0;
    for (FetchQueue::Entry entry : m_listed) {
        const bool old = entry.uid <= m_lastUid;
        if (what == Listing::New && old && !m_missed.contains(entry.uid)) {
            continue;
        }
        if (known.contains(entry.uid) || m_held.contains(entry.uid)) {
            continue;
        }
        if (since.isValid() && entry.date.isValid() && entry.date < since) {
            unwanted = std::max(unwanted, entry.uid);
            continue;
        }
        entry.fill = first || (m_filling && old);
        wanted.push_back(entry);
    }
    if (wanted.empty() && !first) {
        m_lastUid = std::max(m_lastUid, unwanted);
    }
    return wanted;
}

/// From here on the storage knows where new mail begins and that older mail is still to come, whatever happens in between.
void MailboxSync::rememberFirstLook()
{
    const bool anythingToFill = !m_queue.isEmpty();
    SetMailboxPosition position{.channel = m_channel,
                                .folder = m_folder,
                                .uidValidity = m_uidValidity,
                                .lastUid = m_lastUid,
                                .anew = m_anew,
                                .fillBelow = anythingToFill ? after(m_lastUid) : 0,
                                .waiting = m_queue.size()};
    m_remembering = true;
    m_core.submit(std::move(position), onEventLoop(this, [this, validity = m_uidValidity](const Result<Done> &done) {
                      if (!m_client || !m_remembering || validity != m_uidValidity) {
                          return;
                      }
                      m_remembering = false;
                      if (!done) {
                          return failStorage();
                      }
                      m_firstLook = m_anew = false;
                      m_waitingTold = true;
                      fetchMore();
                  }));
}

void MailboxSync::tellWaiting()
{
    m_waitingTold = true;
    m_core.submit(SetMailboxPosition{
        .channel = m_channel, .folder = m_folder, .uidValidity = m_uidValidity, .waiting = m_queue.size() + m_held.size()});
}

} // namespace deskbell::hub
