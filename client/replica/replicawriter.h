// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/replica/replicatables.h"

#include <QObject>
#include <QStringList>

#include <deque>

namespace deskbell {

/// The one that writes replica.sqlite, on its own thread. What arrives while a transaction runs is gathered and goes
/// into the next, with the cursor, up to 1,000 events each; a change set is told after each commit.
class ReplicaWriter : public QObject
{
    Q_OBJECT
public:
    explicit ReplicaWriter(const QString &file);

    // All of these on the writer's thread.
    void open();
    /// After damaged(): deletes the file and starts empty.
    void rebuild();
    void close();
    /// Frames that come next start right after the cursor.
    void beginStream();
    void addFrame(const QString &array);
    void addHead(qint64 seq);
    void apply(const ReplicaUpdate &update);
    void forgetWanted(const QString &customer);
    /// \a wipe: forget everything first (the hub is another one, or went back in time).
    void beginSnapshot(bool wipe);
    void addSnapshotPage(const QByteArray &page, quint64 round);
    void endSnapshot(qint64 cursor);
    void abandonSnapshot();

Q_SIGNALS:
    void opened(qint64 cursor, bool complete);
    void committed(const deskbell::ChangeSet &changes);
    void lossyReceived(const QJsonObject &frame);
    /// An event about what the replica does not keep (a call): told after the commit that moved the cursor past it, so that the
    /// rows it speaks of are there.
    void liveReceived(const QString &type, const QJsonObject &entity);
    /// The file is of no use; readers must let go of it before rebuild().
    void damaged();
    /// Conversations whose customers are not here; said again with every commit until they are.
    void customersWanted(const QStringList &ids);
    /// A page of the snapshot could not be read.
    void snapshotFailed();
    /// \a next: where the next page begins, empty after the last one; \a cursor: on the first page, else -1.
    void snapshotPageRead(quint64 round, const QString &next, qint64 cursor);
    void snapshotDone(qint64 cursor);
    /// A write failed for now (disk full): the cursor has not moved.
    void writeFailed(const QString &detail);

private:
    void noteGone(const QString &type, const QJsonObject &entity);
    bool isGone(const QJsonObject &doc) const;
    void scheduleFlush();
    void flush();
    void applyEvents(const QList<QJsonObject> &events);
    void takeFrames(QList<QJsonObject> &events);
    bool commit(Transaction &transaction, qint64 cursor);
    void fail();

    QString m_file;
    Database m_db;
    ReplicaTables m_tables{m_db};
    std::deque<QString> m_frames;
    std::deque<QJsonObject> m_parsed;
    QSet<QString> m_gone; ///< removed by an event of this run
    qint64 m_head = 0; ///< told by the hub after all frames that are queued
    qint64 m_cursor = 0;
    bool m_flushScheduled = false;
    bool m_usable = false;
    bool m_pageLost = false; ///< of the snapshot: it is not whole
    bool m_stalled = true; ///< a write failed: what comes after it must not move the cursor past the gap
};

} // namespace deskbell
