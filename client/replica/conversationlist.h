// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/replica/changeset.h"

#include <QVariantList>

#include <optional>

namespace deskbell {

/// The order of a list. Ties go by id: rising, but newest first in Recent.
enum class ListOrder {
    Recent, ///< last message first
    Oldest, ///< the longest without a message first
    Due, ///< the next clock first; then who waits longest; then the rest, oldest first
};

/// A place in a list: the row's sort value (ms since the epoch where it is a time), then its id.
struct ListPosition {
    qint64 at = 0;
    QString id{};
    bool operator==(const ListPosition &) const = default;
    bool operator<(const ListPosition &other) const { return at != other.at ? at < other.at : id < other.id; }
};

/// Which conversations. Every condition must hold; of the lists one of their entries.
struct ConversationFilter {
    ConversationKey::Group group = ConversationKey::Group::Active;
    std::optional<AgentId> assignee{}; ///< null id: unassigned
    std::optional<QueueId> queue{};
    bool waitingOnly = false;
    bool unreadOnly = false;
    QStringList tags{};
    QStringList channels{}; ///< kinds
    QList<int> priorities{}; ///< as ConversationKey::priority
    QStringList languages{}; ///< as ConversationKey::language
    ListOrder order = ListOrder::Recent;

    bool matches(const ConversationKey &key) const;
    /// The replica's counters answer for it; others are counted by an index.
    bool isCounted() const;
    bool operator==(const ConversationFilter &) const = default;
};

/// Where a row of this key stands in that order.
qint64 sortValue(const ConversationKey &key, ListOrder order);
/// Whether a stands before b.
bool standsBefore(const ListPosition &a, const ListPosition &b, ListOrder order);

/// The parts of a statement after its FROM conversation c, and their values. Every list is read by an index that holds all it
/// is narrowed by, so that the documents of rows that do not fit are never touched.
struct ListQuery {
    QByteArray index{}; ///< " INDEXED BY …"
    QByteArray where{};
    QByteArray order{};
    QVariantList values{}; ///< of where
};
ListQuery listQuery(const ConversationFilter &filter, const std::optional<ListPosition> &after);
ListQuery countQuery(const ConversationFilter &filter);

/// One text to one lasting address: statements are kept prepared by it. Only for texts of which there are few.
const char *keptStatement(const QByteArray &text);

/// Channels and tags as their columns hold them: each between line ends.
QString wordsColumn(const QStringList &words);
QStringList wordsIn(const QString &column);

} // namespace deskbell
