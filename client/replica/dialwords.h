// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace deskbell {

/// The digits of \a typed as they are dialled, with a leading "+" where there is one ("00" means the same): "+40722123456" for
/// "+40 (722) 123-456". Empty when there is no digit.
QString dialled(const QString &typed);

/// What somebody may begin to type to find the number \a e164: as it is, without "+", and without its country, which has one to
/// three digits (E.164 section 6.2.1).
QStringList dialWords(const QString &e164);

/// The word to look \a typed up by among those: a number as it is dialled at home loses its leading zeros.
QString dialPrefix(const QString &typed);

} // namespace deskbell
