// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/core/commands.h"
#include "hub/storage/database.h"

#include <optional>

namespace deskbell::hub {

class WriteContext;
struct PositionChange;

// What is known of mailboxes and mails. Functions throw DatabaseError.

void addToLedger(Database &database, const ChannelId &channel, int imported, int duplicate, int quarantined);
/// What mails of a folder, taken in under its uidValidity, do to its position.
void moveMailboxPosition(Database &database, const ChannelId &channel, const QString &folder, const PositionChange &change);
/// Sets the position; another uidValidity forgets what was known under the old one.
void setMailboxPosition(Database &database, const SetMailboxPosition &command);
/// \returns false when the spot was taken already.
bool takeSpot(Database &database, const ChannelId &channel, const MailboxSpot &spot);
/// The mail of this spot went to the quarantine.
void markSetAside(Database &database, const ChannelId &channel, const MailboxSpot &spot);
bool isQuarantined(Database &database, const ChannelId &channel, const QByteArray &blob);
/// The channel of a mail set aside; null: there is none.
ChannelId quarantinedIn(Database &database, const QString &id);
/// The ledger follows: one seen and one quarantined less, until it is counted again as what it becomes.
void takeOutOfQuarantine(Database &database, const ChannelId &channel, const QString &id);
void insertQuarantine(WriteContext &context, const ImportMail &command, const StoredBytes &raw);

/// Where a Message-ID leads.
struct KnownMail {
    QString rfcId{};
    MessageId message{}; ///< null: only referred to
    ConversationId conversation{};
};
/// What is known of \a rfcIds, mails and mails that refer to them; at most 64 ids are asked for.
QList<KnownMail> findMails(Database &database, const QStringList &rfcIds);
/// True when an imported mail with exactly this content is there.
bool hasRawMail(Database &database, const QByteArray &blob);
/// \returns false when the Message-ID is known already.
bool insertMailId(Database &database, const QString &rfcId, const MessageId &message, const ConversationId &conversation);
void insertReferences(Database &database, const QStringList &rfcIds, const ConversationId &conversation);

/// A conversation as a mail's subject may lead to it.
struct KnownMatter {
    Conversation value{};
    bool takesPart = false;
};
/// Of the customer's 10 newest conversations that are not finished and had a message since \a since, those that may have
/// \a subject (in any case).
QList<KnownMatter> unfinishedMatters(Database &database, const CustomerId &customer, const QDateTime &since,
                                     const QString &subject);
/// Whether \a address is the customer's, a thread's, or stands in one of the newest 200 messages.
bool takesPartIn(Database &database, const Conversation &conversation, const QString &address);
/// The conversation with this number, and whether \a address takes part in it. nullopt: there is none.
std::optional<KnownMatter> matterByNumber(Database &database, qint64 number, const QString &address);

} // namespace deskbell::hub
