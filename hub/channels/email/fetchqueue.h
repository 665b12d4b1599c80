// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/channels/email/imapparser.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QSet>
#include <QString>

#include <deque>
#include <memory>
#include <optional>
#include <vector>

namespace deskbell::hub {

/// Which mails of a folder are to be fetched, in which order and how many at a time, and what became of those on their way. Pure:
/// no connection, no clock. New mails go first, oldest first; those of a first fill follow, newest first. What was fetched is
/// handed on in that order whatever the server's, so that nothing of a kind is missing before what is stored.
class FetchQueue
{
public:
    struct Entry {
        quint32 uid = 0;
        qint64 size = 0; ///< bytes, as the server says
        QDateTime date{}; ///< INTERNALDATE
        bool fill = false; ///< lay there when the folder was first read
    };
    /// One FETCH.
    struct Request {
        std::vector<quint32> uids{}; ///< rising
        qint64 bytes = 0; ///< of all of them, as the server says
        bool headersOnly = false;
    };
    struct Fetched {
        Entry entry{};
        QByteArray raw{};
        std::shared_ptr<LiteralSpool> spool{}; ///< instead of raw, for a large mail
        bool headersOnly = false;
        bool tooLarge = false; ///< that is why
        bool unreadable = false; ///< the server would not hand it over; raw is empty
        QString words{}; ///< of the server, when unreadable
        bool gone = false; ///< deleted meanwhile
    };

    explicit FetchQueue(qint64 maxMailBytes)
        : m_maxMailBytes(maxMailBytes)
    { }

    /// More to fetch; what is in the queue already is left out.
    void add(std::vector<Entry> entries);
    /// The connection is gone: forgets what is to be fetched, keeps what it learnt of single mails.
    void connectionLost();

    bool isEmpty() const { return m_todo.empty() && m_fill.empty() && m_inFlight.empty(); }
    bool hasMore() const { return !m_todo.empty() || !m_fill.empty(); }
    /// The next one is of a first fill: it can wait.
    bool nextIsFill() const { return m_todo.empty(); }
    int inFlight() const { return int(m_inFlight.size()); }
    qint64 size() const;

    /// Takes the next mails; only when hasMore(). No uids: nothing is to be asked, look what is ready.
    Request next();
    /// A mail came. \returns false when it was not asked for.
    bool arrived(quint32 uid, const QByteArray &raw, const std::shared_ptr<LiteralSpool> &spool = {});
    /// The oldest FETCH was answered. What did not come with it was deleted meanwhile.
    void answered();
    /// The oldest FETCH was refused: its mails are tried one by one, and a single one is given up.
    void refused(const QString &words);
    /// The connection broke on the mails in flight. \a certain: because of what the server sent, not on its way. Mails are tried
    /// one by one then; one that fails again and again is taken by its headers, at last it is given up.
    void broken(bool certain, const QString &words);
    /// The mail in flight was larger than the server had said: only its headers are taken.
    void larger();
    /// What can be handed on now, in order.
    std::vector<Fetched> takeReady();

private:
    struct Batch {
        std::vector<Entry> entries{}; ///< in the order of handing on
        QHash<quint32, QByteArray> arrived{};
        QHash<quint32, std::shared_ptr<LiteralSpool>> spooled{};
        bool headersOnly = false;
        bool complete = false;
        bool unreadable = false;
        QString words{};
    };
    struct Strikes {
        int count = 0;
        QString words{}; ///< of the last one
    };
    bool isOversize(const Entry &entry) const;
    bool goesAlone(const Entry &entry) const;
    void tryOneByOne(const Batch &batch);

    qint64 m_maxMailBytes;
    std::deque<Entry> m_todo;
    std::deque<Entry> m_fill;
    std::deque<Batch> m_inFlight;
    QSet<quint32> m_known; ///< in one of those three
    QSet<quint32> m_singly; ///< one mail a FETCH, to find the one that makes trouble
    QSet<quint32> m_larger; ///< larger than the server had said
    QHash<quint32, Strikes> m_strikes;
};

} // namespace deskbell::hub
