// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace deskbell {

/// Text as the search compares it: lower case, compatibility-decomposed, without combining marks, with the letters that
/// do not decompose spelt plainly (ł → l, ø → o, ß → ss, đ → d, ı → i …). "Późno ŞTEFAN" → "pozno stefan".
/// Hub (both databases) and console fold alike, so that a search finds the same everywhere.
QString foldForSearch(QStringView text);

/// The folded words of a query, at most \a limit; punctuation separates, "@", "." and "-" inside a word do too.
QStringList searchWords(QStringView query, int limit = 8);
/// The words of a text that is folded already, as parts of it.
QList<QStringView> wordsOf(QStringView folded, qsizetype limit);

/// At most \a length characters of \a text in one line, white space collapsed, cut at a word with "…".
QString previewOf(QStringView text, int length = 160);

} // namespace deskbell
