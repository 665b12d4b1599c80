// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace deskbell {

/// The language of a text an agent wrote: "en", "ro", "pl", "ru", "hu", "de", "uk", "ar", or one of "fr", "es", "it" that must not
/// be taken for one of those. Empty: too short or not certain. By script, telling letters and the most common words; made to
/// be silent rather than wrong, since it only serves a warning and the choice of a dictionary.
QString languageOfText(const QString &text);

/// True where the two tags name the same language ("pt-BR", "pt"); an empty one fits everything.
bool sameLanguage(const QString &one, const QString &other);

/// True when the text is written from right to left, by its first strong letter.
bool isRightToLeftText(const QString &text);

} // namespace deskbell
