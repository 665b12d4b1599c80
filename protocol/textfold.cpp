// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/textfold.h"

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

/// Letters that Unicode does not decompose, but that people search by their plain look.
QLatin1StringView plainSpelling(char16_t c)
{
    switch (c) {
    case u'ł': return "l"_L1;
    case u'ø': return "o"_L1;
    case u'đ':
    case u'ð': return "d"_L1;
    case u'ı': return "i"_L1;
    case u'ß': return "ss"_L1;
    case u'æ': return "ae"_L1;
    case u'œ': return "oe"_L1;
    case u'þ': return "th"_L1;
    case u'ħ': return "h"_L1;
    default: return {};
    }
}

} // namespace

QString foldForSearch(QStringView text)
{
    // Most text of most languages is ASCII here: one pass, and none of Unicode's tables.
    QString ascii(text.size(), Qt::Uninitialized);
    QChar *out = ascii.data();
    char16_t seen = 0;
    for (const QChar qchar : text) {
        const char16_t c = qchar.unicode();
        seen |= c;
        *out++ = QChar(c >= u'A' && c <= u'Z' ? char16_t(c + 0x20) : c);
    }
    if (seen <= 0x7f) {
        return ascii;
    }
    const QString decomposed = text.toString().normalized(QString::NormalizationForm_KD).toLower();
    QString folded;
    folded.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        if (c.category() == QChar::Mark_NonSpacing) {
            continue;
        }
        if (const auto plain = plainSpelling(c.unicode()); !plain.isEmpty()) {
            folded += plain;
        } else {
            folded += c;
        }
    }
    return folded;
}

QList<QStringView> wordsOf(QStringView folded, qsizetype limit)
{
    QList<QStringView> words;
    qsizetype start = -1;
    for (qsizetype i = 0; i <= folded.size() && words.size() < limit; ++i) {
        // Surrogates are letters of other planes: keep the pair together.
        const bool inside = i < folded.size() && (folded[i].isLetterOrNumber() || folded[i].isSurrogate());
        if (inside && start < 0) {
            start = i;
        } else if (!inside && start >= 0) {
            words.append(folded.mid(start, i - start));
            start = -1;
        }
    }
    return words;
}

QStringList searchWords(QStringView query, int limit)
{
    const QString folded = foldForSearch(query);
    QStringList words;
    for (const QStringView word : wordsOf(folded, limit)) {
        words.append(word.toString());
    }
    return words;
}

QString previewOf(QStringView text, int length)
{
    const QString line = text.left(length * 8).toString().simplified();
    if (line.size() <= length) {
        return line;
    }
    const qsizetype space = line.lastIndexOf(u' ', length - 1);
    qsizetype cut = space > length / 2 ? space : length - 1;
    if (line[cut - 1].isHighSurrogate()) {
        --cut;
    }
    return line.left(cut) + u'…';
}

} // namespace deskbell
