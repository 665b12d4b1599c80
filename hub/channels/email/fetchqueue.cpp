// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/channels/email/fetchqueue.h"

#include <algorithm>

namespace deskbell::hub {

namespace {

// Measured: larger batches gain nothing, and this bounds the memory.
constexpr size_t batchMails = 200;
constexpr qint64 batchBytes = 2 * 1024 * 1024;

// Of a mail of which only the headers are fetched, at most.
constexpr qint64 headerBytes = 256 * 1024;

// A connection that breaks says little about the mail at hand, nonsense in its place says more.
constexpr int strikesForBreak = 1;
constexpr int strikesForNonsense = 2;
constexpr int headersAfter = 6;
constexpr int giveUpAfter = 10;

} // namespace

void FetchQueue::add(std::vector<Entry> entries)
{
    std::sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) { return a.uid < b.uid; });
    for (const Entry &entry : entries) {
        if (m_known.contains(entry.uid)) {
            continue;
        }
        m_known.insert(entry.uid);
        if (entry.fill) {
            m_fill.push_front(entry);
        } else {
            m_todo.push_back(entry);
        }
    }
}

void FetchQueue::connectionLost()
{
    m_todo.clear();
    m_fill.clear();
    m_inFlight.clear();
    m_known.clear();
}

qint64 FetchQueue::size() const { return m_known.size(); }

FetchQueue::Request FetchQueue::next()
{
    std::deque<Entry> &from = m_todo.empty() ? m_fill : m_todo;
    Batch batch;
    Request request;
    qint64 bytes = 0;
    while (!from.empty() && batch.entries.size() < batchMails) {
        const Entry entry = from.front();
        const bool alone = goesAlone(entry);
        if (!batch.entries.empty() && (alone || bytes + entry.size > batchBytes)) {
            break;
        }
        bytes += entry.size;
        batch.headersOnly = isOversize(entry);
        batch.entries.push_back(entry);
        request.uids.push_back(entry.uid);
        from.pop_front();
        if (alone) {
            break;
        }
    }
    std::sort(request.uids.begin(), request.uids.end());
    request.headersOnly = batch.headersOnly;
    request.bytes = batch.headersOnly ? headerBytes : bytes;
    const Strikes strikes = m_strikes.value(batch.entries.front().uid);
    if (batch.entries.size() == 1 && strikes.count >= giveUpAfter) {
        batch.unreadable = batch.complete = true;
        batch.words = strikes.words;
        request.uids.clear();
    }
    m_inFlight.push_back(std::move(batch));
    return request;
}

bool FetchQueue::arrived(quint32 uid, const QByteArray &raw, const std::shared_ptr<LiteralSpool> &spool)
{
    for (Batch &batch : m_inFlight) {
        const bool asked =
            std::any_of(batch.entries.begin(), batch.entries.end(), [uid](const Entry &entry) { return entry.uid == uid; });
        if (asked) {
            batch.arrived.insert(uid, raw);
            if (spool) {
                batch.spooled.insert(uid, spool);
            }
            return true;
        }
    }
    return false;
}

void FetchQueue::answered()
{
    for (Batch &batch : m_inFlight) {
        if (!batch.complete) {
            batch.complete = true;
            return;
        }
    }
}

void FetchQueue::refused(const QString &words)
{
    const auto batch = std::find_if(m_inFlight.begin(), m_inFlight.end(), [](const Batch &b) { return !b.complete; });
    if (batch == m_inFlight.end()) {
        return;
    }
    if (batch->entries.size() == 1) {
        batch->complete = batch->unreadable = true;
        batch->words = words;
        return;
    }
    // Which of them is the trouble shows one by one. What is in flight behind them is asked again, to keep the order.
    tryOneByOne(*batch);
    for (auto later = m_inFlight.rbegin(); later != m_inFlight.rend(); ++later) {
        const bool refusedOne = &*later == &*batch;
        std::deque<Entry> &to = !later->entries.empty() && later->entries.front().fill ? m_fill : m_todo;
        to.insert(to.begin(), later->entries.begin(), later->entries.end());
        later->entries.clear();
        later->arrived.clear();
        later->spooled.clear();
        if (refusedOne) {
            break;
        }
    }
    batch->complete = true;
}

void FetchQueue::broken(bool certain, const QString &words)
{
    for (const Batch &batch : m_inFlight) {
        tryOneByOne(batch);
    }
    if (!m_inFlight.empty() && m_inFlight.front().entries.size() == 1) {
        Strikes &strikes = m_strikes[m_inFlight.front().entries.front().uid];
        strikes.count += certain ? strikesForNonsense : strikesForBreak;
        strikes.words = words;
    }
}

void FetchQueue::larger()
{
    for (const Batch &batch : m_inFlight) {
        tryOneByOne(batch);
    }
    if (!m_inFlight.empty() && m_inFlight.front().entries.size() == 1) {
        m_larger.insert(m_inFlight.front().entries.front().uid);
    }
}

std::vector<FetchQueue::Fetched> FetchQueue::takeReady()
{
    std::vector<Fetched> ready;
    while (!m_inFlight.empty()) {
        Batch &batch = m_inFlight.front();
        size_t done = 0;
        for (; done < batch.entries.size(); ++done) {
            const Entry &entry = batch.entries[done];
            const bool here = batch.arrived.contains(entry.uid);
            if (!here && !batch.complete) {
                break;
            }
            m_known.remove(entry.uid);
            m_strikes.remove(entry.uid);
            m_singly.remove(entry.uid);
            ready.push_back({.entry = entry,
                             .raw = batch.arrived.take(entry.uid),
                             .spool = batch.spooled.take(entry.uid),
                             .headersOnly = batch.headersOnly,
                             .tooLarge = entry.size > m_maxMailBytes || m_larger.contains(entry.uid),
                             .unreadable = !here && batch.unreadable,
                             .words = batch.words,
                             .gone = !here && !batch.unreadable});
        }
        batch.entries.erase(batch.entries.begin(), batch.entries.begin() + std::ptrdiff_t(done));
        if (!batch.complete) {
            break;
        }
        m_inFlight.pop_front();
    }
    return ready;
}

bool FetchQueue::isOversize(const Entry &entry) const
{
    return entry.size > m_maxMailBytes || m_larger.contains(entry.uid) || m_strikes.value(entry.uid).count >= headersAfter;
}

bool FetchQueue::goesAlone(const Entry &entry) const { return isOversize(entry) || m_singly.contains(entry.uid); }

void FetchQueue::tryOneByOne(const Batch &batch)
{
    for (const Entry &entry : batch.entries) {
        m_singly.insert(entry.uid);
    }
}

} // namespace deskbell::hub
