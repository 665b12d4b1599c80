// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/core/chat.h"
#include "hub/storage/database.h"

#include <optional>

namespace deskbell::hub {

// Visitors of websites and the lines of their chats. Functions throw DatabaseError.

/// Locks the row until the transaction ends (with \a lock). Tokens that are over by \a now find nobody.
std::optional<Visitor> findVisitor(Database &database, const QByteArray &tokenHash, const QDateTime &now, bool lock = false);
std::optional<Visitor> loadVisitor(Database &database, const QString &id, bool lock = false);
/// The one the site vouched for as \a subject, who wrote last.
std::optional<Visitor> visitorVouchedFor(Database &database, const ChannelId &channel, const QString &subject);
void insertVisitor(Database &database, const Visitor &visitor);
void updateVisitor(Database &database, const Visitor &visitor);
void deleteVisitor(Database &database, const QString &id);

void insertVisitorToken(Database &database, const QByteArray &hash, const Visitor &visitor);
void prolongVisitorToken(Database &database, const QByteArray &hash, const QDateTime &until);
/// The browser goes on as another visitor.
void moveVisitorToken(Database &database, const QByteArray &hash, const QString &visitor);
/// Files that no line took along yet.
void moveUploads(Database &database, const QString &from, const QString &to);
void deleteVisitorToken(Database &database, const QByteArray &hash);

/// The proof was used with another token than \a tokenHash before.
bool isProofOfAnother(Database &database, const QByteArray &proof, const QByteArray &tokenHash);
void keepProof(Database &database, const QByteArray &proof, const QByteArray &tokenHash, const QDateTime &until);

void insertChatLine(Database &database, const QString &visitor, qint64 line, const MessageId &message);
/// 0: it is none of theirs.
qint64 lineOfMessage(Database &database, const QString &visitor, const MessageId &message);
/// Lines after \a after, oldest first.
QList<ChatLine> readChatLines(Database &database, const QString &visitor, qint64 after, int limit);
/// The lines before \a before (0: the newest), oldest first.
QList<ChatLine> readChatLinesBefore(Database &database, const QString &visitor, qint64 before, int limit);
ChatState readChatState(Database &database, const QString &visitor);
/// The message of the newest line; null: there is none.
MessageId newestChatMessage(Database &database, const QString &visitor);
/// The visitor who wrote last in a conversation; empty: nobody.
QString visitorInConversation(Database &database, const ConversationId &conversation);

/// Tokens that are over, and those who never wrote and have none.
void deleteOldVisitors(Database &database, const QDateTime &now);
/// With a channel that is removed.
void forgetVisitorsOf(Database &database, const ChannelId &channel);

} // namespace deskbell::hub
