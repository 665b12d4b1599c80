// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/values.h"

#include <QFont>
#include <QFontMetrics>
#include <QModelIndex>
#include <QRect>
#include <QStringList>

#include <optional>

namespace deskbell {

/// What a row of the inbox says, taken from the model in one go.
struct InboxRow {
    QString sender{};
    QString subject{};
    QString preview{};
    QStringList channels{};
    QString time{};
    QString due{}; ///< words of the pill; empty: none
    bool breached = false;
    bool dueSoon = false;
    QString promise{}; ///< when the next thing promised there is due; empty: nothing is
    bool promiseLate = false;
    bool unread = false;
    bool pending = false;
    bool marked = false; ///< one of those the next command acts on
    bool outbound = false; ///< the last words are ours
    Priority priority = Priority::Normal;
    QString draft{}; ///< "Draft" where the agent has begun to write; empty: not
    QString assignee{}; ///< initials
    QStringList viewers{};
};

InboxRow inboxRow(const QModelIndex &index, const QDateTime &now);

/// Where things stand in a row. Laid out left to right; mirrored as a whole for right-to-left. Nothing overlaps and
/// nothing leaves the row; what finds no room is an empty rectangle.
struct InboxRowLayout {
    QRect mark{}; ///< where a click marks the row; shown when it is marked or under the mouse
    QRect dot{};
    QRect sender{};
    QList<QRect> glyphs{};
    QRect time{};
    QRect draft{}; ///< before the subject
    QRect words{}; ///< subject, then preview
    QRect subject{}; ///< part of words
    QRect preview{}; ///< part of words
    QRect pill{};
    QRect promise{}; ///< its sign, then its time
    QRect priority{};
    QRect assignee{};
    QRect pending{};
};

struct InboxFonts {
    QFont strong{};
    QFont plain{};
    QFont small{};
};
InboxFonts inboxFonts(const QFont &base);

InboxRowLayout layOutInboxRow(const InboxRow &row, const InboxFonts &fonts, const QRect &rect, Qt::LayoutDirection direction);

} // namespace deskbell
