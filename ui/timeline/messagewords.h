// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/values.h"

namespace deskbell {

/// "Ana Pop <ana@home.test>, jan@home.test"
QString peopleLine(const QList<Address> &people);
/// How a mail came protected, short: "Encrypted (PGP)", "Signed (S/MIME)"; empty: not at all.
QString protectionWords(const Message &message);
/// What that means for the agent.
QString protectionHelp(const Message &message);
bool isEncrypted(const Message &message);
/// A message as plain text for other programs: its head and its whole text.
QString messageAsText(const Message &message);

/// The same for a line of the interface: each address keeps its own direction, whatever stands around it.
QString shownPeople(const QList<Address> &people);
/// \a text with its own direction within other text (Unicode isolates); for names, addresses and numbers that are shown.
QString isolated(const QString &text);
/// Who, when and what, as it is pasted into another text: "Ana Pop, 12 October 2026 14:02:" and what was written, without quotes.
QString messageExcerpt(const Message &message);

} // namespace deskbell
