// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/replica/replicawriter.h"

#include "protocol/event.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace deskbell {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype eventsPerTransaction = 1000;
constexpr qsizetype mostGone = 10'000;

QList<QJsonObject> objectsOf(const QJsonValue &array)
{
    QList<QJsonObject> objects;
    for (const QJsonValue element : array.toArray()) {
        objects.append(element.toObject());
    }
    return objects;
}

/// Conversations whose whole state comes once more later in the same batch: after a long break there are many.
QSet<qsizetype> supersededIn(const QList<QJsonObject> &events)
{
    QSet<qsizetype> superseded;
    QHash<QString, qint64> newest; ///< id to version
    for (qsizetype i = events.size() - 1; i >= 0; --i) {
        const QString type = events[i][u"type"].toString();
        if (type == QLatin1StringView(eventtype::conversationUpdated)
            || type == QLatin1StringView(eventtype::conversationCreated)) {
            const QJsonObject entity = events[i][u"conversation"].toObject();
            const qint64 version = entity[u"version"].toInteger(1);
            qint64 &known = newest[entity[u"id"].toString()];
            if (known >= version) {
                superseded.insert(i);
            } else {
                known = version;
            }
        } else if (type == QLatin1StringView(eventtype::conversationHidden)) {
            newest.remove(events[i][u"conversation"].toObject()[u"id"].toString()); // what came before it may not be left out
        }
    }
    return superseded;
}

} // namespace

ReplicaWriter::ReplicaWriter(const QString &file)
    : m_file(file)
{ }

void ReplicaWriter::open()
{
    QDir().mkpath(QFileInfo(m_file).path());
    if (!m_db.open(m_file, Database::Durability::Normal)) {
        fail();
        return;
    }
    const int version = m_db.userVersion();
    if (version == 0) {
        m_tables.createSchema();
    } else if (version != ReplicaTables::schemaVersion) {
        Q_EMIT damaged(); // a cache of another version of the program: cheaper to load again than to convert
        return;
    }
    m_tables.load();
    m_cursor = m_tables.cursor();
    const bool complete = m_tables.isComplete();
    if (!m_db.lastError().isEmpty()) {
        fail();
        return;
    }
    m_usable = true;
    ChangeSet changes = m_tables.takeChanges();
    changes.cursor = m_cursor;
    Q_EMIT opened(m_cursor, complete);
    Q_EMIT committed(changes);
}

void ReplicaWriter::rebuild()
{
    close();
    Database::removeFiles(m_file);
    open();
}

void ReplicaWriter::close()
{
    flush();
    if (std::exchange(m_usable, false) && m_db.lastError().isEmpty()) {
        m_tables.keepCounts();
    }
    m_frames.clear();
    m_parsed.clear();
    m_db.close();
}

void ReplicaWriter::fail()
{
    const bool broken = m_db.isDamaged();
    const QString error = m_db.takeError();
    if (broken) {
        m_usable = false;
        Q_EMIT damaged();
    } else {
        Q_EMIT writeFailed(error);
    }
}

bool ReplicaWriter::commit(Transaction &transaction, qint64 cursor)
{
    m_tables.noteWanted();
    const qint64 number = m_tables.countCommit();
    if (!transaction.commit()) {
        m_db.rollBack();
        fail();
        if (m_usable) {
            m_tables.forgetChanges();
        }
        return false;
    }
    m_cursor = cursor;
    const QStringList wanted = m_tables.wantedCustomers();
    ChangeSet changes = m_tables.takeChanges();
    changes.cursor = m_cursor;
    changes.commit = number;
    Q_EMIT committed(changes);
    if (!wanted.isEmpty()) {
        Q_EMIT customersWanted(wanted);
    }
    return true;
}

void ReplicaWriter::beginStream()
{
    flush();
    m_frames.clear();
    m_parsed.clear();
    m_head = 0;
    m_stalled = false;
}

void ReplicaWriter::addFrame(const QString &array)
{
    if (m_stalled) {
        return;
    }
    m_frames.push_back(array);
    m_head = 0; // a head speaks for what came before it only
    scheduleFlush();
}

void ReplicaWriter::addHead(qint64 seq)
{
    if (m_stalled) {
        return;
    }
    m_head = seq;
    scheduleFlush();
}

void ReplicaWriter::scheduleFlush()
{
    if (!std::exchange(m_flushScheduled, true)) {
        QMetaObject::invokeMethod(this, &ReplicaWriter::flush, Qt::QueuedConnection);
    }
}

void ReplicaWriter::takeFrames(QList<QJsonObject> &events)
{
    const auto goesOn = [&] { // what came into sight with an event shares its number and its transaction
        return !m_parsed.empty() && !events.isEmpty() && m_parsed.front()[u"seq"] == events.last()[u"seq"];
    };
    while (events.size() < eventsPerTransaction || goesOn()) {
        if (!m_parsed.empty()) {
            events.append(std::move(m_parsed.front()));
            m_parsed.pop_front();
        } else if (!m_frames.empty()) {
            const QJsonDocument document = QJsonDocument::fromJson(m_frames.front().toUtf8());
            m_frames.pop_front();
            for (const QJsonValue element : document.array()) {
                const QJsonObject event = element.toObject();
                if (event.contains(u"seq")) {
                    m_parsed.push_back(event);
                } else {
                    Q_EMIT lossyReceived(event);
                }
            }
        } else {
            break;
        }
    }
}

/// An answer to a request may come later than the event that took away what it shows.
void ReplicaWriter::noteGone(const QString &type, const QJsonObject &entity)
{
    const QString id = entity[u"id"].toString();
    if (type == QLatin1StringView(eventtype::conversationHidden) || type == QLatin1StringView(eventtype::messageRevoked)) {
        if (m_gone.size() >= mostGone) {
            m_gone.clear(); // no answer is that late
        }
        m_gone.insert(id);
    } else if (!m_gone.isEmpty()) {
        m_gone.remove(id);
    }
}

bool ReplicaWriter::isGone(const QJsonObject &doc) const
{
    return m_gone.contains(doc[u"id"].toString()) || m_gone.contains(doc[u"conversation_id"].toString());
}

void ReplicaWriter::flush()
{
    m_flushScheduled = false;
    if (!m_usable) {
        return;
    }
    QList<QJsonObject> events;
    takeFrames(events);
    const bool drained = m_frames.empty() && m_parsed.empty();
    const qint64 head = drained ? std::max(m_head, m_cursor) : m_cursor;
    if (!events.isEmpty() || head > m_cursor) {
        Transaction transaction(m_db);
        qint64 cursor = m_cursor;
        QList<std::pair<QString, QJsonObject>> live;
        const QSet<qsizetype> superseded = supersededIn(events);
        for (qsizetype i = 0; i < events.size(); ++i) {
            const QJsonObject &event = events[i];
            const qint64 seq = event[u"seq"].toInteger();
            if (seq <= m_cursor) {
                continue; // a repeat after a reconnect
            }
            const QString type = event[u"type"].toString();
            const QJsonObject entity = event[type.section(u'.', 0, 0)].toObject();
            noteGone(type, entity);
            if (type.startsWith("call."_L1)) {
                live.append({type, entity});
            }
            if (!superseded.contains(i)) {
                m_tables.applyEvent(type, entity);
            }
            cursor = std::max(cursor, seq);
        }
        cursor = std::max(cursor, head);
        m_tables.setCursor(cursor);
        if (!commit(transaction, cursor)) {
            // Nothing may be skipped: what was read is gone from the queue, so the stream has to start from the cursor again.
            m_frames.clear();
            m_parsed.clear();
            m_stalled = true;
            return;
        }
        for (const auto &[type, entity] : std::as_const(live)) {
            Q_EMIT liveReceived(type, entity);
        }
    }
    if (!drained) {
        scheduleFlush();
    }
}

void ReplicaWriter::apply(const ReplicaUpdate &update)
{
    if (!m_usable) {
        return;
    }
    Transaction transaction(m_db);
    if (update.resetLocal) {
        m_tables.resetOverlays(update.overlays);
        QSet<MessageId> kept;
        for (const Message &message : update.localMessages) {
            kept.insert(message.id);
        }
        m_tables.keepLocalMessages(kept);
    }
    for (const QJsonObject &doc : update.customers) {
        m_tables.putCustomer(doc);
    }
    // The overlay goes first: with the answer's document coming next, the row changes once.
    for (auto it = update.overlays.begin(); it != update.overlays.end(); ++it) {
        m_tables.setOverlay(it.key(), it.value());
    }
    for (const QJsonObject &doc : update.conversations) {
        if (!isGone(doc)) {
            m_tables.putConversation(doc);
        }
    }
    for (const QJsonObject &doc : update.messages) {
        if (!isGone(doc)) {
            m_tables.putMessage(doc);
        }
    }
    for (const QJsonObject &doc : update.cannedReplies) {
        m_tables.putCannedReply(doc);
    }
    for (const CannedReplyId &id : update.removedCannedReplies) {
        m_tables.removeCannedReply(id);
    }
    for (const QJsonObject &doc : update.presets) {
        m_tables.putPreset(doc);
    }
    for (const PresetId &id : update.removedPresets) {
        m_tables.removePreset(id);
    }
    for (const QJsonObject &doc : update.drafts) {
        m_tables.putDraft(doc);
    }
    for (const QJsonObject &doc : update.agents) {
        m_tables.putAgent(doc);
    }
    for (const QJsonObject &doc : update.queues) {
        m_tables.putQueue(doc);
    }
    for (const QJsonObject &doc : update.channels) {
        m_tables.putChannel(doc);
    }
    for (const Message &message : update.localMessages) {
        m_tables.putLocalMessage(message);
    }
    for (const MessageId &id : update.removedLocal) {
        m_tables.removeLocalMessage(id);
    }
    for (const MessageId &id : update.removedMessages) {
        m_tables.removeMessage(id);
    }
    for (auto it = update.histories.begin(); it != update.histories.end(); ++it) {
        m_tables.setHistory(it.key(), it.value());
    }
    commit(transaction, m_cursor);
}

void ReplicaWriter::forgetWanted(const QString &customer)
{
    m_tables.forgetWanted(customer);
    scheduleFlush();
}

void ReplicaWriter::beginSnapshot(bool wipe)
{
    if (!m_usable) {
        return;
    }
    m_frames.clear();
    m_parsed.clear();
    m_head = 0;
    m_stalled = true;
    m_pageLost = false;
    Transaction transaction(m_db);
    m_tables.beginMarking();
    if (wipe) {
        m_tables.forgetAddresses();
        m_tables.sweep();
        m_tables.beginMarking();
        m_tables.setCursor(0);
        m_tables.setComplete(false);
        commit(transaction, 0);
        return;
    }
    commit(transaction, m_cursor);
}

void ReplicaWriter::addSnapshotPage(const QByteArray &page, quint64 round)
{
    if (!m_usable) {
        return;
    }
    const QJsonDocument document = QJsonDocument::fromJson(page);
    if (!document.isObject()) {
        Q_EMIT snapshotFailed();
        return;
    }
    const QJsonObject object = document.object();
    // The next one is fetched while this one is stored, and no more: on a slow disk they would fill the memory.
    Q_EMIT snapshotPageRead(round, object[u"next"].toString(), object[u"cursor"].toInteger(-1));
    Transaction transaction(m_db);
    for (const QJsonObject &doc : objectsOf(object[u"agents"])) {
        m_tables.putAgent(doc);
    }
    if (object.contains(u"me")) {
        m_tables.setMe(object[u"me"].toObject());
    }
    for (const QJsonObject &doc : objectsOf(object[u"queues"])) {
        m_tables.putQueue(doc);
    }
    for (const QJsonObject &doc : objectsOf(object[u"channels"])) {
        m_tables.putChannel(doc);
    }
    for (const QJsonObject &doc : objectsOf(object[u"canned_replies"])) {
        m_tables.putCannedReply(doc);
    }
    for (const QJsonObject &doc : objectsOf(object[u"presets"])) {
        m_tables.putPreset(doc);
    }
    for (const QJsonObject &doc : objectsOf(object[u"drafts"])) {
        m_tables.putDraft(doc);
    }
    for (const QJsonObject &doc : objectsOf(object[u"customers"])) {
        m_tables.putCustomer(doc);
    }
    for (const QJsonObject &doc : objectsOf(object[u"conversations"])) {
        m_gone.remove(doc[u"id"].toString());
        m_tables.putConversation(doc);
    }
    for (const QJsonObject &doc : objectsOf(object[u"messages"])) {
        m_tables.putMessage(doc);
    }
    for (const QJsonObject &doc : objectsOf(object[u"promises"])) {
        m_tables.putPromise(doc);
    }
    m_pageLost |= !commit(transaction, m_cursor);
}

void ReplicaWriter::endSnapshot(qint64 cursor)
{
    if (!m_usable || m_pageLost) { // writeFailed() was said: it is taken anew
        return;
    }
    Transaction transaction(m_db);
    m_tables.sweep();
    m_tables.setCursor(cursor);
    m_tables.setComplete(true);
    if (commit(transaction, cursor)) {
        Q_EMIT snapshotDone(cursor);
    }
}

void ReplicaWriter::abandonSnapshot() { m_tables.abandonMarking(); }

} // namespace deskbell
