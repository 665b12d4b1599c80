// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/hub/hubclient.h"

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QSet>

namespace deskbell::test {

/// Mails and replies by the dozen for tests that kill hubs, and what became of them.

/// The \a n-th customer mail; its Message-ID tells it apart.
QByteArray mailNumber(int n);
/// The ledger of the only channel.
QJsonObject intakeOf(HubClient &client);
/// How often each Message-ID came in.
QMap<QString, int> inboundIds(HubClient &client);

/// Replies as a console would hold them: each keeps its id until the hub has answered.
class Replies
{
public:
    /// One reply to each conversation that has none yet, until there are \a wanted.
    void add(HubClient &client, qsizetype wanted);
    /// Hands over what is not accepted yet; ends early when nobody answers.
    void send(HubClient &client);
    int accepted() const;
    /// Those the hub calls sent.
    int sent(HubClient &client) const;
    bool isEmpty() const { return m_replies.isEmpty(); }
    /// Compares with the customer's mailbox: each reply at least once, under one Message-ID. \returns what is wrong.
    QString findFault(const QList<QByteArray> &mailbox) const;

private:
    struct Reply {
        QString id{};
        QString conversation{};
        QString token{}; ///< within the text
        bool accepted = false;
    };
    QList<Reply> m_replies;
};

} // namespace deskbell::test
