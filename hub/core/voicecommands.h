// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/core/commands.h"
#include "protocol/call.h"

/// Changes made by calls and phones. Like those of commands.h; apart, since only voice knows them.
namespace deskbell::hub {

/// The proxy asks what to do with a call, by a number that rises with each question about it. The same question again gets the same
/// answer. \returns {"call","targets":[{"aor","ring_s"}],"fallback":[aor]}, {"call","wait":1,"position"} or {"call","closed":1,"code","text"}.
struct RouteCall {
    using Reply = QJsonObject;
    ChannelId channel{};
    QString sipId{}; ///< the proxy's own name of the call
    CallId call{}; ///< made by the proxy; null: made here
    QString from{};
    QString to{};
    QString name{};
    int attempt = 1;
    QDateTime at{}; ///< when it came in; invalid: now
};

/// What the proxy saw happen. Repeats, and what is older than what is known, change nothing. A call that is not known (it came while
/// the hub was away) becomes known.
struct NoteCallEvent {
    using Reply = Done;
    enum class What { Offer, Missed, Answered, Ended, Failed, Parked };
    ChannelId channel{};
    QString sipId{};
    CallId call{};
    What what = What::Offer;
    Word<Direction> direction = Direction::In;
    QString from{};
    QString to{};
    QString name{};
    QString user{}; ///< extension of the agent it is about; empty: nobody
    int code = 0; ///< the SIP answer
    QString text{};
    QDateTime at{};
};

/// A call a console makes, or that rings at its phone from a proxy that does not speak to the hub. One that the hub knows already
/// (by its id, or since the proxy told of it) is answered with it.
struct CreateCall {
    using Reply = Stored<PhoneCall>;
    Principal by{};
    CallId id{};
    Word<Direction> direction = Direction::Out;
    QString number{};
    QString name{};
    ConversationId conversation{};
    CustomerId customer{};
    ChannelId channel{};
    QDateTime startedAt{};
};

/// Only what is set changes; a state never goes back. For its agent, those it rings at, and leads.
struct PatchCall {
    using Reply = PhoneCall;
    Principal by{};
    CallId id{};
    std::optional<qint64> ifMatch{};
    std::optional<Word<CallState>> state{};
    std::optional<QDateTime> answeredAt{};
    std::optional<QDateTime> endedAt{};
    std::optional<Word<CallOutcome>> outcome{};
    std::optional<QString> detail{};
    std::optional<QString> disposition{};
    std::optional<QString> note{};
    std::optional<AttachmentId> recording{};
    bool wrapUpDone = false;
};

/// Who was left alone long enough is there again, and everybody in the line knows their place.
struct TendCalls {
    struct Reply {
        QStringList wake{}; ///< SIP ids of waiting calls somebody is free for now: the proxy is to ask again
    };
    ChannelId channel{};
};

/// The proxy does not know the call (any more): it restarted, or what it said was lost.
struct LoseCall {
    using Reply = Done;
    CallId call{};
};

/// The extension of an agent on a voice channel, made when there is none.
struct TakeExtension {
    struct Reply {
        QString user{};
        QString password{};
    };
    ChannelId channel{};
    AgentId agent{};
};

/// Keeps an account of the agent's own; empty: forgets it.
struct SetPhoneAccount {
    using Reply = Done;
    Principal by{};
    QJsonObject account{};
};

Result<QJsonObject> handle(WriteContext &context, const RouteCall &command);
Result<Done> handle(WriteContext &context, const NoteCallEvent &command);
Result<Stored<PhoneCall>> handle(WriteContext &context, const CreateCall &command);
Result<PhoneCall> handle(WriteContext &context, const PatchCall &command);
Result<TendCalls::Reply> handle(WriteContext &context, const TendCalls &command);
Result<Done> handle(WriteContext &context, const LoseCall &command);
Result<TakeExtension::Reply> handle(WriteContext &context, const TakeExtension &command);
Result<Done> handle(WriteContext &context, const SetPhoneAccount &command);

} // namespace deskbell::hub
