// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/storage/writecontext.h"
#include "protocol/call.h"

#include <QHash>

namespace deskbell::hub {

// Calls and phones as rows. Functions throw DatabaseError.

/// What a call's row holds beside what travels.
struct CallRow {
    PhoneCall value{};
    QString sipId{}; ///< the proxy's own name of it; empty: no proxy of ours
    QString caller{}; ///< the other side as the proxy wrote it
    QString fingerprint{}; ///< of the request that made it
    int attempt = 0; ///< of the proxy's questions, the last one answered
    QJsonObject answer{}; ///< to that one
    QHash<AgentId, QDateTime> refused{}; ///< whom it is not to ring at until then
    bool rang = false; ///< at anybody
    bool internal = false; ///< between colleagues: stands in no conversation
    QDateTime ringUntil{}; ///< the proxy has asked again or told by then; invalid: it does not ring by our word
    QString language{}; ///< the customer's
    QString presenceBefore{}; ///< of its agent; empty: not touched
    bool wrapUpOpen = false;
    QList<AgentId> everRang{}; ///< at whom
    QList<AgentId> toldRinging{}; ///< whom the last event said that it rings at
};

std::optional<CallRow> loadCall(WriteContext &context, const CallId &id);
std::optional<CallRow> loadCallBySip(WriteContext &context, const ChannelId &channel, const QString &sipId);
void insertCall(WriteContext &context, CallRow &row);
/// Counts the version up, stores, and announces call.updated.
void updateCall(WriteContext &context, CallRow &row);
/// Without telling anybody: what does not travel changed.
void storeCall(WriteContext &context, const CallRow &row);

/// Oldest first; \a channel null: of all.
QList<CallRow> openCalls(Database &database, const ChannelId &channel);
/// Whose agent is left alone past \a now is still in them.
QList<CallRow> callsInWrapUp(Database &database);
/// When each agent's last call since \a since ended.
QHash<AgentId, QDateTime> lastCallEnds(Database &database, const QDateTime &since);
/// One call at a time is put through on a channel, also where several hubs write.
void lockCalls(Database &database, const ChannelId &channel);

struct PhoneExtension {
    ChannelId channel{};
    AgentId agent{};
    QString user{};
    QString sealed{}; ///< {"password"}
};
QList<PhoneExtension> phoneExtensions(Database &database, const ChannelId &channel);
std::optional<PhoneExtension> phoneExtension(Database &database, const ChannelId &channel, const AgentId &agent);
std::optional<PhoneExtension> phoneExtensionOf(Database &database, const ChannelId &channel, const QString &user);
/// Whether \a user is a colleague on any voice channel.
bool isExtension(Database &database, const QString &user);
void deletePhoneExtensions(Database &database, const ChannelId &channel);
void insertPhoneExtension(Database &database, const PhoneExtension &extension);
/// The agent's own account, sealed; empty: none.
QString phoneAccount(Database &database, const AgentId &agent);
/// Empty: it is gone.
void setPhoneAccount(Database &database, const AgentId &agent, const QString &sealed);

/// The queues whose members a channel's calls ring at.
QList<Queue> queuesOfChannel(const QList<Queue> &queues, const Channel &channel);

} // namespace deskbell::hub
