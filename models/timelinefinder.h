// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/replica/conversationlist.h"
#include "models/timelinemodel.h"

#include <QFuture>
#include <QTimer>

namespace deskbell {

/// Finds words in the open timeline, also in messages that stand in no window: at once those the replica has, and as soon as the
/// hub has answered all of them.
class TimelineFinder : public QObject
{
    Q_OBJECT
public:
    TimelineFinder(Desk &desk, TimelineModel &model, QObject *parent = nullptr);

    /// All words have to be in one message, the last one as a prefix. Empty: ends the search.
    void setText(const QString &text);
    QString text() const { return m_text; }
    /// The words as they are compared (folded); for marking them.
    QStringList words() const;
    int count() const { return int(m_hits.size()); }
    int position() const { return m_at + 1; } ///< 1 is the oldest; 0: none chosen yet
    MessageId current() const;
    bool isSearching() const { return m_searching; }
    bool hasMore() const { return m_more; } ///< more than are counted
    bool isPartial() const { return m_partial; } ///< the hub could not be asked: only what is here was searched
    void next(); ///< towards the newest; after the last comes the first
    void previous();

Q_SIGNALS:
    void changed();
    /// The current one should be shown.
    void wanted(const deskbell::MessageId &id);

private:
    void searchHere();
    void searchHub();
    void take(const QByteArray &answer);
    void takePlaces(const QList<ListPosition> &newestFirst);
    void setHits(QList<MessageId> oldestFirst);
    void step(int by);
    void payStep();

    Desk &m_desk;
    TimelineModel &m_model;
    QString m_text{};
    QList<MessageId> m_hits{}; ///< oldest first
    int m_at = -1;
    int m_owed = 0; ///< the step that was asked for before anything was found
    QFuture<QList<ListPosition>> m_here{};
    bool m_searching = false;
    bool m_more = false;
    bool m_partial = false;
    quint64 m_round = 0;
    QTimer m_typing{};
};

} // namespace deskbell
