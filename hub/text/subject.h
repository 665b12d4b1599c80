// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What mail programs put in front of a subject, and what we put behind it.
namespace deskbell::hub {

enum class SubjectKind { Plain, Reply, Forward };

/// What the first prefix says: "AW: WG: Order" is a reply. Prefixes of the languages our desks meet.
SubjectKind kindOfSubject(const QString &subject);

/// "Re: Fwd: AW: Order [#1042]" → "Order"; only prefixes and our own mark are cut, never all of a subject.
QString plainSubject(const QString &subject);

/// The conversation number our replies carry, "[#1042]"; 0: none. The last one counts: earlier ones were quoted along.
qint64 numberInSubject(const QString &subject);
QString withNumber(const QString &subject, qint64 number);

} // namespace deskbell::hub
