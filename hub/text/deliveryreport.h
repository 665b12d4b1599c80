// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace deskbell::hub {

/// What became of a mail for one of its recipients.
struct DeliveryOutcome {
    QString recipient{}; ///< lower case; empty: not named
    QString action{}; ///< "failed", "delayed", "delivered", "relayed", "expanded" (RFC 3464, 2.3.3) or "displayed"
    QString status{}; ///< "5.1.1" (RFC 3463); empty: not given
    QString words{}; ///< the server's own words, one line of at most 500 characters
};

/// A delivery report, or a bounce of a system older than those.
struct DeliveryReport {
    QList<DeliveryOutcome> outcomes{}; ///< at most 100
    QStringList messageIds{}; ///< of the mail reported on, without brackets, best guess first, at most 10
};

/// What one message/delivery-status part says; fields by RFC 3464. Linear.
QList<DeliveryOutcome> outcomesInStatusPart(const QByteArray &part);
/// What one message/disposition-notification part says (RFC 8098): the mail was displayed, or nothing; adds the mail's id.
void readDisposition(const QByteArray &part, DeliveryReport &report);
/// The Message-IDs in the header of a returned mail: a message/rfc822 or text/rfc822-headers part.
QStringList messageIdsInReturnedMail(const QByteArray &part);
/// For bounces without a status part: what the words of the mail system tell. \a text: the whole body. Linear.
DeliveryReport reportFromWords(const QString &text);

/// What all recipients together mean for the message: any failure wins, then any delay.
struct DeliveryNews {
    enum class Kind { None, Delivered, Read, Delayed, Failed };
    Kind kind = Kind::None;
    bool permanent = false; ///< of a failure: another try would end alike (status 5.x.x)
    int recipients = 0; ///< to how many of them it happened
    QString words{}; ///< "ann@example.com: 550 5.1.1 no such user", for the agent
};
DeliveryNews newsOf(const DeliveryReport &report);

} // namespace deskbell::hub
