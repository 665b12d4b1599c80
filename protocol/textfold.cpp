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
    bool ascii = true;
    for (const QChar c : text) {
        if (c.unicode() > 0x7f) {
            ascii = false;
            break;
        }
    }
    if (ascii) {
        return text.toString().toLower();
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

QStringList searchWords(QStringView query, int limit)
{
    QStringList words;
    QString word;
    const QString folded = foldForSearch(query);
    const auto finish = [&] {
        if (!word.isEmpty() && words.size() < limit) {
            words.append(word);
        }
        word.clear();
    };
    for (const QChar c : folded) {
        // Surrogates are letters of other planes: keep the pair together.
        if (c.isLetterOrNumber() || c.isSurrogate()) {
            word += c;
        } else {
            finish();
        }
    }
    finish();
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
