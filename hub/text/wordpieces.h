// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>

namespace deskbell::hub {

/// Pieces of words that are frequent in a language and rare in its neighbours: its endings, prefixes and spellings, as grammars list them.
struct WordPieces {
    const char16_t *code; ///< BCP 47
    const char16_t *pieces; ///< in lower case, between spaces: "^ab" begins a word, "ab$" ends one, "ab" stands anywhere
};

std::span<const WordPieces> wordPieces();

} // namespace deskbell::hub
