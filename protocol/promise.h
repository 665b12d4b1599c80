// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/event.h"
#include "protocol/id.h"
#include "protocol/result.h"
#include "protocol/word.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QMetaType>
#include <QString>

#include <optional>

/// What somebody at the desk told a customer would happen by a moment: that they call, answer, or tell how far it is.
namespace deskbell {

using PromiseId = Id<struct PromiseTag>;

enum class PromiseKind { Unknown, Call, Answer, Update };
enum class PromiseState { Unknown, Open, Kept, Cancelled };

template <> struct WireNames<PromiseKind> {
    static constexpr std::pair<PromiseKind, const char *> table[] = {
        {PromiseKind::Call, "call"}, {PromiseKind::Answer, "answer"}, {PromiseKind::Update, "update"}};
};
template <> struct WireNames<PromiseState> {
    static constexpr std::pair<PromiseState, const char *> table[] = {
        {PromiseState::Open, "open"}, {PromiseState::Kept, "kept"}, {PromiseState::Cancelled, "cancelled"}};
};

namespace eventtype {
inline constexpr char promiseCreated[] = "promise.created";
inline constexpr char promiseUpdated[] = "promise.updated";
} // namespace eventtype

/// Whose it was before the hub gave it to somebody else, since they had signed off.
struct PromiseHandOver {
    AgentId from{};
    QDateTime at{};
    bool operator==(const PromiseHandOver &) const = default;
};

struct Promise {
    PromiseId id{};
    qint64 version = 1;
    ConversationId conversationId{}; ///< moves with a merge
    CustomerId customerId{}; ///< of the conversation
    Word<PromiseKind> kind = PromiseKind::Call;
    QDateTime dueAt{};
    AgentId ownerId{}; ///< null: its owner has gone and nobody was there to take it: the queue's
    QString reason{}; ///< one line, at most 500 characters
    QString channelKind{}; ///< "phone", "email" …: how; empty: not said
    QString address{}; ///< the number or address; empty: as the customer can be reached
    Word<PromiseState> state = PromiseState::Open;
    QDateTime brokenAt{}; ///< it fell due while it was open; stays, so that one settled later was kept late
    QDateTime settledAt{}; ///< since when it is kept or cancelled
    Actor madeBy{};
    QDateTime madeAt{};
    std::optional<PromiseHandOver> handedOver{}; ///< wire handed_over

    bool isOpen() const { return state == PromiseState::Open; }
    bool isLate() const { return brokenAt.isValid(); }
    bool operator==(const Promise &) const = default;
};

/// How promises that fell due within a stretch of time went.
struct PromiseCounts {
    int kept = 0; ///< in time
    int late = 0; ///< kept after the time
    int broken = 0; ///< overdue still, or given up after the time
    int cancelled = 0; ///< before the time
    bool operator==(const PromiseCounts &) const = default;
};
/// Adds a promise that is settled or broken; one that is open and in time counts nowhere.
void count(PromiseCounts &counts, const Promise &promise);

QJsonObject toJson(const Promise &promise);
Result<Promise> promiseFromJson(const QJsonObject &json);
QJsonObject toJson(const PromiseCounts &counts);
PromiseCounts promiseCountsFromJson(const QJsonObject &json);

} // namespace deskbell

Q_DECLARE_METATYPE(deskbell::Promise)
