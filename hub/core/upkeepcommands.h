// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/core/commands.h"

/// What the hub does for itself. Like the changes of commands.h; apart, since few need to know them.
namespace deskbell::hub {

/// A hub says which agents have a desk connected to it (\a here: it must say so again and again), and which have none any more (\a gone).
/// An agent of \a gone whom no other hub has is set offline; and so is one whose hubs all have been silent since before \a silentSince.
/// \returns how many were set offline.
struct NoteLines {
    using Reply = int;
    QString hub{}; ///< names the hub's process among others
    QList<AgentId> here{};
    QList<AgentId> gone{};
    std::chrono::milliseconds silence{0}; ///< 0: only \a gone
};

/// Takes events off the old end of the log that are older than \a keepFor, but never the newest \a keepLeast: a console that was away for
/// longer asks for all anew. \returns how many went, at most \a limit.
struct TrimLog {
    using Reply = int;
    std::chrono::hours keepFor{24 * 30};
    qint64 keepLeast = 10'000;
    int limit = 2'000;
};

/// What a channel's health says from TryChannelNow until its runner has looked.
inline constexpr char16_t tryingNow[] = u"trying again now";

/// A lead does not want to wait for the next attempt: the channel's runner, wherever it runs, tries at once, and what waits after a failed
/// attempt is due. Conflict when the channel is off.
struct TryChannelNow {
    using Reply = Channel;
    Principal by{};
    ChannelId id{};
};

/// The channel's service says that \a address wants no messages of it, whoever told it so.
struct NoteOptOut {
    using Reply = Done;
    ChannelId channel{};
    QString identity{}; ///< kind of identity: "phone"
    QString address{}; ///< normalised
};

Result<int> handle(WriteContext &context, const NoteLines &command);
Result<int> handle(WriteContext &context, const TrimLog &command);
Result<Channel> handle(WriteContext &context, const TryChannelNow &command);
Result<Done> handle(WriteContext &context, const NoteOptOut &command);

} // namespace deskbell::hub
