// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/core/writer.h"

#include "hub/core/allocator.h"

#include <QLoggingCategory>

namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(logWriter, "hub.writer")

/// Bounds how long the first command of a batch waits for the last one, and how much one rollback repeats.
constexpr size_t largestBatch = 1000;
/// Patient commands of a batch: what comes meanwhile waits for the commit of no more than these.
constexpr size_t mostPatient = 64;
/// So long a batch goes on with them although others wait: they too get somewhere, however busy the desk is.
constexpr auto patientTurn = std::chrono::milliseconds(5);
constexpr int longestReconnectPause = 5000;
/// After as many commands, and then as long without any, what they have freed is given back. (The clocks tick once a second.)
constexpr size_t commandsWorthATrim = 500;
constexpr auto quietMoment = std::chrono::milliseconds(500);

Error unavailable(const QString &detail) { return {.kind = Error::Kind::Unavailable, .detail = detail, .retryAfterSeconds = 1}; }

} // namespace

Writer::Writer(Options options, PackBlobStore &blobs, const SecretBox &secrets, std::function<void(Committed)> committed)
    : m_options(std::move(options))
    , m_blobs(blobs)
    , m_secrets(secrets)
    , m_committed(std::move(committed))
{
    m_thread = std::thread([this] { loop(); });
}

Writer::~Writer()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void Writer::enqueue(std::unique_ptr<WriteJob> job)
{
    {
        std::unique_lock lock(m_mutex);
        if (m_stopping || m_queue.size() + m_patient.size() >= static_cast<size_t>(m_options.queueLimit)) {
            lock.unlock();
            job->fail(unavailable(u"The hub has more to do than it can take: try again."_s));
            return;
        }
        (job->isPatient() ? m_patient : m_queue).push_back(std::move(job));
        ++m_depth;
    }
    m_wake.notify_one();
}

bool Writer::takeBatch(Batch &batch)
{
    std::unique_lock lock(m_mutex);
    const auto wanted = [this] { return m_stopping || !m_queue.empty() || !m_patient.empty(); };
    if (m_sinceTrim >= commandsWorthATrim && !m_wake.wait_for(lock, quietMoment, wanted)) {
        m_sinceTrim = 0;
        lock.unlock();
        giveBackFreeMemory();
        lock.lock();
    }
    m_wake.wait(lock, wanted);
    while (!m_queue.empty() && batch.size() < largestBatch) {
        batch.push_back(std::move(m_queue.front()));
        m_queue.pop_front();
    }
    for (size_t i = 0; i < mostPatient && !m_patient.empty() && batch.size() < largestBatch; ++i) {
        batch.push_back(std::move(m_patient.front()));
        m_patient.pop_front();
    }
    m_sinceTrim += batch.size();
    return !batch.empty();
}

/// Others came while patient commands were written: those of \a batch that are not done yet make room for them.
void Writer::letOthersIn(Batch &batch, size_t done)
{
    const std::lock_guard lock(m_mutex);
    if (m_queue.empty()) {
        return;
    }
    while (batch.size() > done) {
        m_patient.push_front(std::move(batch.back()));
        batch.pop_back();
    }
    while (!m_queue.empty() && batch.size() < largestBatch) {
        batch.push_back(std::move(m_queue.front()));
        m_queue.pop_front();
    }
}

void Writer::loop()
{
    Batch batch;
    while (takeBatch(batch)) {
        write(batch);
        m_depth -= static_cast<int>(batch.size());
        batch.clear();
    }
    m_context.reset();
    m_database.reset();
}

bool Writer::ensureConnected()
{
    if (m_database && m_database->isConnected()) {
        return true;
    }
    m_context.reset();
    m_database.reset();
    if (m_reconnectPause > 0) {
        // Commands are answered meanwhile, not gathered: each batch waits at most this long.
        std::unique_lock lock(m_mutex);
        m_wake.wait_for(lock, std::chrono::milliseconds(m_reconnectPause), [this] { return m_stopping; });
    }
    auto opened = Database::open(m_options.target);
    if (!opened) {
        m_reconnectPause = qMin(longestReconnectPause, qMax(50, m_reconnectPause * 2));
        qCWarning(logWriter) << "no database connection:" << opened.error().detail;
        return false;
    }
    m_reconnectPause = 0;
    m_database = *std::move(opened);
    m_context = std::make_unique<WriteContext>(*m_database, m_blobs, m_secrets);
    return true;
}

void Writer::runJob(WriteContext &context, WriteJob &job)
{
    const quint64 before = m_database->writes();
    const bool accepted = job.run(context);
    const bool kept = context.takeKeepDespiteRefusal();
    if (!accepted && !kept && m_database->writes() != before) {
        throw DatabaseError(u"A handler refused after it had written."_s, false);
    }
}

Writer::Committed Writer::writeTogether(Batch &batch)
{
    Transaction transaction(*m_database);
    m_context->beginBatch(m_options.time->now());
    std::optional<std::chrono::steady_clock::time_point> turn;
    for (size_t i = 0; i < batch.size(); ++i) {
        if (batch[i]->isPatient()) {
            const auto now = std::chrono::steady_clock::now();
            turn = turn ? *turn : now + patientTurn;
            if (now >= *turn) {
                letOthersIn(batch, i);
                if (i == batch.size()) {
                    break;
                }
            }
        }
        runJob(*m_context, *batch[i]);
    }
    return finishTransaction(transaction);
}

Writer::Committed Writer::writeAlone(WriteJob &job)
{
    Transaction transaction(*m_database);
    m_context->beginBatch(m_options.time->now());
    runJob(*m_context, job);
    return finishTransaction(transaction);
}

Writer::Committed Writer::finishTransaction(Transaction &transaction)
{
    if (auto synced = m_blobs.sync(); !synced) {
        throw DatabaseError(synced.error().detail, false, true);
    }
    m_blobs.writePlaces(*m_database);
    const Committed committed{.events = m_context->flush(), .outbox = m_context->touchedOutbox()};
    if (committed.events && m_database->isPostgres()) {
        m_database->run(committed.outbox ? u"NOTIFY deskbell, 'outbox'"_s : u"NOTIFY deskbell"_s);
    }
    transaction.commit();
    m_blobs.placesCommitted();
    m_context->endBatch();
    return committed;
}

void Writer::write(Batch &batch)
{
    if (!ensureConnected()) {
        for (const auto &job : batch) {
            job->fail(unavailable(u"The database does not answer."_s));
        }
        return;
    }
    try {
        const Committed committed = writeTogether(batch);
        for (const auto &job : batch) {
            job->finish();
        }
        m_committed(committed);
        return;
    } catch (const DatabaseError &error) {
        qCWarning(logWriter) << "a batch of" << batch.size() << "failed:" << error.what();
        if (error.locked) {
            return failAll(batch, 0, error);
        }
    }
    // One of them spoilt the batch: alone, only it fails.
    for (size_t i = 0; i < batch.size(); ++i) {
        WriteJob &job = *batch[i];
        if (!ensureConnected()) {
            job.fail(unavailable(u"The database does not answer."_s));
            continue;
        }
        try {
            const Committed committed = writeAlone(job);
            job.finish();
            m_committed(committed);
        } catch (const DatabaseError &error) {
            if (error.locked) {
                return failAll(batch, i, error);
            }
            job.fail(error.toError());
        }
    }
}

/// Another program holds the database: each job alone would wait as long as all of them did together.
void Writer::failAll(const Batch &batch, size_t from, const DatabaseError &error)
{
    for (size_t i = from; i < batch.size(); ++i) {
        batch[i]->fail(error.toError());
    }
}

} // namespace deskbell::hub
