// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/core/chat.h"
#include "hub/core/commands.h"

/// Changes made by visitors of a website, and by the chat channel for them. Like those of commands.h; apart, since only the web chat
/// knows them.
namespace deskbell::hub {

/// Somebody opened the chat: they get a token. Only its hash is kept.
struct OpenVisitor {
    using Reply = Visitor;
    ChannelId channel{};
    QByteArray tokenHash{}; ///< SHA-256
    QString origin{}; ///< allowed already
    VisitorInfo info{}; ///< cleaned
    QDateTime validUntil{};
};

/// A visitor went on to another page, came back, or said their name. Prolongs the token.
struct NoteVisit {
    using Reply = Visitor;
    QByteArray tokenHash{};
    VisitorInfo info{}; ///< cleaned
    QDateTime validUntil{};
};

/// The site's server vouches for the visitor. Forbidden when the proof was used for another visitor, Conflict when the visitor
/// is somebody else: they have to sign out first. A visitor who has written nothing goes on as whom they were before.
struct IdentifyVisitor {
    using Reply = Visitor;
    QByteArray tokenHash{};
    VouchedPerson person{};
};

/// The token is over: nobody gets at this chat with it any more.
struct CloseVisitor {
    using Reply = Done;
    QByteArray tokenHash{};
};

/// A visitor's line. A repeat of the same id gives the line stored; with another text Conflict.
struct TakeChatLine {
    struct Reply {
        ChatLine line{};
        bool created = true;
    };
    QString visitor{};
    MessageId id{};
    QString text{}; ///< cleaned
    QList<AttachmentId> attachments{}; ///< the visitor's own uploads
    QList<MailPart> files{}; ///< their contents, in the same order
    QDateTime at{}; ///< when it was written, for history that is taken over; invalid: now
};

/// The widget has lines up to \a got, and its user saw those up to \a read. Never goes back.
struct NoteChatRead {
    using Reply = Done;
    QString visitor{};
    qint64 got = 0;
    qint64 read = 0;
};

/// The visitor's judgement of the conversation they wrote in last: a system entry, and the conversation's tag "rating-N". A repeat
/// of the same id changes nothing. Conflict when they wrote nothing yet.
struct RateChat {
    using Reply = Done;
    QString visitor{};
    MessageId id{};
    int score = 0; ///< 1 to 5
    QString words{}; ///< cleaned
};

/// Gives the replies that are due to their visitors: each becomes a line of its chat and counts as sent, in one transaction: there
/// is nothing in between that could be lost or happen twice. \returns how many.
struct HandOverChat {
    using Reply = int;
    ChannelId channel{};
    QString holder{};
    int limit = 50;
};

/// Tokens that are over, and visitors who never wrote and have none: nothing stays of whoever only looked.
struct ForgetVisitors {
    using Reply = Done;
};

Result<Visitor> handle(WriteContext &context, const OpenVisitor &command);
Result<Visitor> handle(WriteContext &context, const NoteVisit &command);
Result<Visitor> handle(WriteContext &context, const IdentifyVisitor &command);
Result<Done> handle(WriteContext &context, const CloseVisitor &command);
Result<TakeChatLine::Reply> handle(WriteContext &context, const TakeChatLine &command);
Result<Done> handle(WriteContext &context, const NoteChatRead &command);
Result<Done> handle(WriteContext &context, const RateChat &command);
Result<int> handle(WriteContext &context, const HandOverChat &command);
Result<Done> handle(WriteContext &context, const ForgetVisitors &command);

} // namespace deskbell::hub
