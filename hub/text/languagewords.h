// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <span>

namespace deskbell::hub {

/// What tells a language from its neighbours in a few words: its commonest words and its letters.
struct LanguageMarks {
    const char16_t *code; ///< BCP 47
    const char16_t *letters; ///< those beyond a to z, in lower case
    const char16_t *words; ///< in lower case, each with a space before and behind it
};

/// Languages written in Latin and Cyrillic letters that are taken for one another.
std::span<const LanguageMarks> languageMarks();

} // namespace deskbell::hub
