// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace deskbell::hub {

/// \a written as E.164 ("+40721123456"); empty when it is no possible number. \a region: ISO 3166 of a number without country code
/// ("RO"); empty: only international ones are understood. By libphonenumber, which ignores letters, brackets and extensions. Thread-safe.
QString toE164(const QString &written, const QString &region);

/// How it is read out where it belongs: "+40 721 123 456". \a e164 itself when it is not understood.
QString readableNumber(const QString &e164);

/// The region of an international number, "RO"; empty: none or not known.
QString regionOfNumber(const QString &e164);

/// Valid numbers in \a text as people write them, as E.164, in order, at most \a limit. The first 20,000 characters are looked at.
QStringList numbersIn(const QString &text, const QString &region, int limit = 5);

/// How surely two written numbers are the same (isNumberMatch): only Exact and National may join identities.
enum class NumberMatch { NotANumber, None, Short, National, Exact };
NumberMatch matchNumbers(const QString &a, const QString &b);

} // namespace deskbell::hub
