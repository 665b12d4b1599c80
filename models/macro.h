// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/desk.h"

#include <QDateTime>
#include <QJsonObject>
#include <QStringList>

namespace deskbell {

/// Several actions under one name, as a preset of kind "macro" keeps them. Actions this console does not know are kept and left
/// out when it runs.
struct Macro {
    PresetId id{};
    QString name{};
    QString reply{}; ///< text with fields, put into the composer or sent; empty: none
    bool isNote = false; ///< it is a note instead
    bool sends = false; ///< it goes out at once
    QString state{}; ///< "open", "pending", "resolved", "closed"; empty: as it is
    QString snooze{}; ///< until when, in words; empty: not
    QString priority{};
    std::optional<AgentId> assignee{}; ///< null id: nobody
    bool assignsMe = false;
    QueueId queue{};
    QStringList addTags{};
    QStringList removeTags{};
    bool operator==(const Macro &) const = default;
    bool doesNothing() const;
};

Macro macroOf(const Preset &preset);
QJsonObject bodyOf(const Macro &macro);

/// The PATCH that \a macro means for \a conversation; empty: nothing changes. \a me: for assignsMe. A snooze that cannot be
/// understood (any more) is left out.
QJsonObject patchFor(const Macro &macro, const Conversation &conversation, const AgentId &me, const QDateTime &now,
                     const QString &language);

} // namespace deskbell
