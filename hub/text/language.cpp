// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/text/language.h"

#include <QList>

#include <cstdio>

#include <cld2/public/compact_lang_det.h>

using namespace Qt::StringLiterals;

namespace deskbell::hub {

namespace {

constexpr qsizetype longestLooked = 4000;
/// Letters below which nothing is certain: CLD2 gets one pair of words in eleven wrong, one sentence in a hundred.
constexpr int fewestLetters = 18;
/// Where a letter is a syllable or a word, it counts for this many.
constexpr int weightOfLetter = 4;
/// Share of the text that has to be in the one language, in percent.
constexpr int smallestShare = 60;

bool isWordLike(QChar::Script script)
{
    return script == QChar::Script_Han || script == QChar::Script_Hiragana || script == QChar::Script_Katakana
        || script == QChar::Script_Hangul || script == QChar::Script_Thai;
}

bool isMachineWord(QStringView word)
{
    return word.contains(u'@') || word.contains(u"://") || word.startsWith(u"www.", Qt::CaseInsensitive) || word.size() > 60;
}

/// What people wrote: without links, addresses, quote marks and numbers.
QString wordsOf(const QString &text, int &letters)
{
    QString words;
    for (const QStringView word : QStringView(text).left(longestLooked).split(u' ', Qt::SkipEmptyParts)) {
        for (const QStringView piece : word.split(u'\n', Qt::SkipEmptyParts)) {
            if (isMachineWord(piece)) {
                continue;
            }
            for (const QChar c : piece) {
                letters += c.isLetter() ? (isWordLike(c.script()) ? weightOfLetter : 1) : 0;
            }
            words += piece;
            words += u' ';
        }
    }
    return words;
}

/// CLD2's codes are older than BCP 47 here and there.
QString bcp47(CLD2::Language language)
{
    const QString code = QString::fromLatin1(CLD2::LanguageCode(language));
    if (code == "iw"_L1) {
        return u"he"_s;
    }
    if (code == "no"_L1) {
        return u"nb"_s;
    }
    // CLD2 takes half of all Croatian for Bosnian; Croatian is what more desks have words for.
    if (code == "bs"_L1) {
        return u"hr"_s;
    }
    if (code == "zh"_L1) {
        return u"zh-Hans"_s;
    }
    return code;
}

} // namespace

QString detectLanguage(const QString &text)
{
    int letters = 0;
    const QByteArray utf8 = wordsOf(text, letters).toUtf8();
    if (letters < fewestLetters) {
        return {};
    }
    CLD2::Language languages[3];
    int shares[3];
    double scores[3];
    int textBytes = 0;
    int validBytes = 0;
    bool reliable = false;
    const auto language =
        CLD2::ExtDetectLanguageSummaryCheckUTF8(utf8.constData(), static_cast<int>(utf8.size()), true, nullptr, 0, languages,
                                                shares, scores, nullptr, &textBytes, &reliable, &validBytes);
    if (!reliable || language == CLD2::UNKNOWN_LANGUAGE || shares[0] < smallestShare) {
        return {};
    }
    const QString code = bcp47(language);
    return code.startsWith(u"xx"_s) || code == "un"_L1 ? QString() : code;
}

} // namespace deskbell::hub
