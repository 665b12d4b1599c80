// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/values.h"

#include <QStringList>

namespace deskbell {

/// Why an address cannot be written to.
enum class AddressFlaw { None, Empty, NoAt, NoName, NoDomain, BadDomain, BadCharacter, TooLong };

/// What RFC 5321 and common sense let through: one "@", a local part of at most 64 bytes without blanks, a domain with a dot whose
/// labels have letters, digits and hyphens (or are international). Quoted local parts and address literals are refused: nobody
/// types them on purpose.
AddressFlaw addressFlaw(const QString &address);

/// One of the people a message goes to, as typed or pasted.
struct Recipient {
    Address address{}; ///< with a flaw: address is what was written, name is empty
    AddressFlaw flaw = AddressFlaw::None;
    bool operator==(const Recipient &) const = default;
};

/// Reads what a person types or pastes: addresses parted by commas, semicolons, line ends, or by blanks where each piece is an
/// address; "Ana Pop <ana@x.ro>", "\"Pop, Ana\" <ana@x.ro>", "mailto:ana@x.ro". Doubles (case ignored) come once.
QList<Recipient> readRecipients(const QString &text);

/// "Ana Pop <ana@x.ro>"; names with characters that mean something are quoted.
QString writtenAddress(const Address &address);

/// To whom an answer goes.
struct ReplyPeople {
    QList<Address> to{};
    QList<Address> cc{};
    bool operator==(const ReplyPeople &) const = default;
};

/// Answer to the writer of \a message alone. \a own: the desk's own addresses and aliases.
ReplyPeople replyPeople(const Message &message, const QStringList &own);
/// Answer to all: the writer and the other To, with the Cc as Cc; without own addresses and doubles.
ReplyPeople replyAllPeople(const Message &message, const QStringList &own);

/// "Fwd: Order" from "Re: Order"; a forward's own prefix is not doubled.
QString forwardSubject(const QString &subject);

/// The part after the "@", lower case; empty when there is none.
QString domainOf(const QString &address);

} // namespace deskbell
