// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/storage/conversationrows.h"

namespace deskbell::hub {

/// A merge of two customers, or a conversation continued over another channel, with all it takes to go back.
struct CustomerOperation {
    QString id{};
    QString kind{}; ///< "customer_merge", "continue"
    qint64 seq = 0;
    bool undone = false;
    Customer fromBefore{};
    Customer intoBefore{};
    Customer intoAfter{};
    QList<ConversationId> conversations{}; ///< that moved; of a continue: the one
    QList<MessageId> messages{}; ///< that moved
    QStringList visitors{}; ///< that moved
    QList<ThreadId> threadsBefore{}; ///< of a continue: their order
    ThreadId addedThread{}; ///< of a continue: null when there was one already
};

// Functions throw DatabaseError.
void insertCustomerOperation(Database &database, const CustomerOperation &operation);
/// Locks the row until the transaction ends.
std::optional<CustomerOperation> loadCustomerOperation(Database &database, qint64 seq);
void markCustomerOperationUndone(Database &database, const QString &id);
/// 0: there is none.
qint64 seqOfCustomerOperation(Database &database, const QString &id);

/// Moves what is found by customer from one to the other, without announcing: search rows of these conversations.
void moveSearchRows(Database &database, const ConversationId &conversation, const CustomerId &to);
QList<ConversationId> conversationsOfCustomer(Database &database, const CustomerId &customer);
QList<MessageId> messagesOfCustomer(Database &database, const CustomerId &customer);
/// Writes the customer of \a row, and announces message.updated.
void moveMessageToCustomer(WriteContext &context, const Actor &actor, MessageRow &row, const CustomerId &to, const Scope &scope);
/// Visitors of the web chat that are this customer.
QStringList visitorsOfCustomer(Database &database, const CustomerId &customer);
void moveVisitors(Database &database, const QStringList &visitors, const CustomerId &to);

} // namespace deskbell::hub
