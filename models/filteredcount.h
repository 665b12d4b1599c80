// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/replica/replica.h"

#include <QObject>

#include <optional>

namespace deskbell {

/// How many conversations of a filter stand in the replica. Counted once by an index, beside the window's thread, then kept up with
/// every change set: exact, also when the count was read from a state of the replica whose change set had yet to arrive, or had
/// arrived before the count.
class FilteredCount : public QObject
{
    Q_OBJECT
public:
    explicit FilteredCount(Replica &replica, QObject *parent = nullptr);

    void setFilter(const std::optional<ConversationFilter> &filter);
    const std::optional<ConversationFilter> &filter() const { return m_filter; }
    /// Nothing without a filter, while the replica is closed, and while it is counted: see known().
    std::optional<qint64> value() const;
    void take(const ChangeSet &changes);

Q_SIGNALS:
    /// The count that was missing is there.
    void known();

private:
    void ask();
    void takeCount(Replica::Counted counted);
    void follow(const ChangeSet &changes);

    Replica &m_replica;
    std::optional<ConversationFilter> m_filter{};
    std::optional<Replica::Counted> m_known{};
    QFuture<Replica::Counted> m_asked{};
    bool m_counting = false;
    quint64 m_round = 0;
    QList<ChangeSet> m_meanwhile{}; ///< that came since it was asked for
};

} // namespace deskbell
