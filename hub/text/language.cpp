// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/text/language.h"

#include "hub/text/languagewords.h"
#include "hub/text/wordpieces.h"

#include <QHash>
#include <QList>
#include <QStringList>

#include <algorithm>
#include <bit>
#include <cmath>
#include <utility>
#include <vector>

#include <cld2/public/compact_lang_det.h>

using namespace Qt::StringLiterals;

namespace deskbell::hub {

namespace {

constexpr qsizetype longestLooked = 4000;
/// Letters below which nothing is said at all. Below the others, and of fewer words than make a sentence, common words must speak for a
/// language too, or it must at least lead: CLD2 alone gets one pair of words in six wrong, one sentence in seventy.
constexpr int leastLetters = 9;
constexpr int leastOfLikely = 6; ///< the same where it is known what is spoken here
constexpr int fewestLetters = 18;
constexpr int fewLetters = 30;
constexpr qsizetype wordsOfSentence = 3;
/// Letters from which on CLD2 is believed, when at least so many percent are in the one language.
constexpr int manyLetters = 250;
constexpr int clearShare = 90;
/// Where a letter is a syllable or a word, it counts for this many.
constexpr int weightOfLetter = 4;
/// Share of the text that has to be in the one language, in percent.
constexpr int smallestShare = 60;

bool isWordLike(QChar::Script script)
{
    return script == QChar::Script_Han || script == QChar::Script_Hiragana || script == QChar::Script_Katakana
        || script == QChar::Script_Hangul || script == QChar::Script_Thai;
}

/// Scripts that nearly by themselves say which language it is.
bool isOneLanguages(QChar::Script script)
{
    return script == QChar::Script_Greek || script == QChar::Script_Hebrew || script == QChar::Script_Georgian
        || script == QChar::Script_Armenian;
}

int weightOf(QChar c)
{
    if (!c.isLetter() && !c.isMark()) {
        return 0;
    }
    return isWordLike(c.script())                                ? weightOfLetter
        : isOneLanguages(c.script())                             ? 2
        : c.isLetter() || c.script() == QChar::Script_Devanagari ? 1
                                                                 : 0;
}

bool isMachineWord(QStringView word)
{
    // Chinese and Thai have no spaces: only there is a long word none of a machine.
    const bool endless = word.size() > 60 && !isWordLike(word[word.size() / 2].script());
    return word.contains(u'@') || word.contains(u"://") || word.startsWith(u"www.", Qt::CaseInsensitive) || endless;
}

/// Apostrophes of Windows that came through as control characters, and what CLD2 refuses a whole text for.
QChar readable(QChar c)
{
    if (c.unicode() == 0x91 || c.unicode() == 0x92) {
        return u'\'';
    }
    const auto category = c.category();
    const bool other =
        category == QChar::Other_Control || category == QChar::Other_PrivateUse || category == QChar::Other_NotAssigned;
    return other ? QChar(u' ') : c;
}

/// U+FFFD in UTF-8, read as Windows-1250 or 1252: each was a letter that some program could not read.
QString withoutLostLetters(const QString &text)
{
    static const QString lost[] = {u"\u010F\u017C\u02DD"_s, u"\u00EF\u00BF\u00BD"_s, u"\uFFFD"_s};
    QString mended = text.left(longestLooked);
    for (const QString &one : lost) {
        mended.remove(one);
    }
    return mended;
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
                letters += weightOf(c);
                words += readable(c);
            }
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
    // Bihari for Hindi, now and then.
    if (code == "bh"_L1) {
        return u"hi"_s;
    }
    if (code == "zh"_L1) {
        return u"zh-Hans"_s;
    }
    return code;
}

/// One bit a language of the list.
using Languages = quint64;

/// The list of languages, turned round: which of them use a word, which a letter.
struct Known {
    QStringList codes{};
    QHash<QString, Languages> words{};
    QHash<QChar, Languages> letters{};
    QHash<QString, Languages> pieces{}; ///< with ^ and $ where words begin and end
};

const Known &knownLanguages()
{
    static const Known known = [] {
        Known all;
        for (const LanguageMarks &marks : languageMarks()) {
            const Languages bit = Languages(1) << all.codes.size();
            all.codes.append(QString::fromUtf16(marks.code));
            for (const QString &word : QString::fromUtf16(marks.words).split(u' ', Qt::SkipEmptyParts)) {
                all.words[word] |= bit;
            }
            for (const QChar letter : QString::fromUtf16(marks.letters)) {
                all.letters[letter] |= bit;
            }
        }
        for (const WordPieces &of : wordPieces()) {
            const Languages bit = Languages(1) << all.codes.indexOf(QString::fromUtf16(of.code));
            for (const QString &piece : QString::fromUtf16(of.pieces).split(u' ', Qt::SkipEmptyParts)) {
                all.pieces[piece] |= bit;
            }
        }
        return all;
    }();
    return known;
}

/// More say nothing new.
constexpr qsizetype mostTokens = 150;

/// Letters only, in lower case.
QStringList tokensOf(const QString &words)
{
    QStringList tokens;
    QString token;
    for (const QChar c : words) {
        if (tokens.size() == mostTokens) {
            return tokens;
        }
        if (c.isLetter() || c.isMark() || (!token.isEmpty() && (c == u'\'' || c == QChar(0x2019)))) {
            token += c.toLower();
        } else if (!token.isEmpty()) {
            tokens.append(std::exchange(token, QString()));
        }
    }
    if (!token.isEmpty()) {
        tokens.append(token);
    }
    return tokens;
}

bool hasAnyOf(const QString &words, QStringView letters)
{
    return std::any_of(words.begin(), words.end(), [letters](QChar c) { return letters.contains(c); });
}

/// CLD2 guesses among all languages it knows. Where the letters that only a rarer one has are not there, it is its neighbour.
QString byItsLetters(const QString &code, const QString &words)
{
    constexpr QStringView persian = u"\u067E\u0686\u0698\u06AF\u06A9\u06CC";
    constexpr QStringView urdu = u"\u0679\u0688\u0691\u06BA\u06D2\u06BE";
    constexpr QStringView arabic = u"\u0629\u064A\u0643\u0649\u0625\u0623\u0624\u0626";
    if (code == "ur"_L1 && !hasAnyOf(words, urdu)) {
        return hasAnyOf(words, persian) ? u"fa"_s : u"ar"_s;
    }
    if (code == "fa"_L1 && !hasAnyOf(words, persian) && hasAnyOf(words, arabic)) {
        return u"ar"_s;
    }
    if (code == "az"_L1 && !hasAnyOf(words, u"\u0259\u018F")) {
        return u"tr"_s;
    }
    if (code == "yi"_L1 && !hasAnyOf(words, u"\u05F0\u05F1\u05F2\u05B7\u05B8")) {
        return u"he"_s;
    }
    return code;
}

/// What CLD2 says of a text.
struct Guess {
    QString code{}; ///< empty: nothing
    QString second{};
    bool sure = false;
    int share = 0; ///< percent of the text
};

// How much a sign counts: CLD2's own opinion is worth a few common words.
constexpr double weightOfGuess = 1.4;
constexpr double weightOfDoubt = 0.6;
constexpr double weightOfWord = 1.0;
constexpr double weightOfLetters = 0.5;
constexpr double weightOfStranger = 1.2;
constexpr double weightOfOwnLetters = 0.5; ///< besides, for letters no other language of the list has
constexpr double weightOfLikely = 1.0;
/// A piece of two letters; each letter more makes it a quarter more telling. No word says more by its pieces than a common word does.
constexpr double weightOfPiece = 0.5;
constexpr double weightPerLetter = 0.25;
constexpr double mostOfPieces = 1.2;
constexpr qsizetype leastPieceLetters = 4;
constexpr qsizetype longestPiece = 7;
/// Of more words CLD2 and the common ones say enough.
constexpr qsizetype mostPiecedTokens = 2;

/// Signs that outweigh a language CLD2 doubts itself, and that nobody here has words of.
constexpr double leastAgainstRare = 0.5;

/// How far a language must be before the next one where there are few words.
constexpr double certain = 1.0;

struct Weighed {
    QString code{};
    double lead = 0; ///< before the next
};

/// By how much the pieces of one word speak for each language. A piece many languages have says little.
void addPieces(const QString &token, std::vector<double> &sums)
{
    if (token.size() < leastPieceLetters) {
        return;
    }
    const Known &known = knownLanguages();
    const QString marked = u'^' + token + u'$';
    std::vector<double> found(sums.size(), 0.0);
    for (qsizetype at = 0; at < marked.size(); ++at) {
        for (qsizetype length = 1; length <= longestPiece && at + length <= marked.size(); ++length) {
            const Languages users = known.pieces.value(marked.sliced(at, length));
            const double telling = 1 + weightPerLetter * static_cast<double>(length - 2);
            for (size_t language = 0; users != 0 && language < sums.size(); ++language) {
                const bool its = (users >> language & 1) != 0;
                found[language] += its ? weightOfPiece * telling / std::sqrt(std::popcount(users)) : 0;
            }
        }
    }
    for (size_t language = 0; language < sums.size(); ++language) {
        sums[language] += std::min(found[language], mostOfPieces);
    }
}

/// By how much the common words and the letters of a text speak for each language of the list.
std::vector<double> evidence(const QStringList &tokens)
{
    const Known &known = knownLanguages();
    std::vector<double> sums(static_cast<size_t>(known.codes.size()), 0.0);
    for (const QString &token : tokens) {
        if (tokens.size() <= mostPiecedTokens) {
            addPieces(token, sums);
        }
        const Languages users = known.words.value(token);
        Languages fitting = ~Languages(0); // those that have all of its letters
        bool special = false;
        for (const QChar c : token) {
            if (c.unicode() > 0x7f && (c.isLetter() || known.letters.contains(c))) {
                fitting &= known.letters.value(c);
                special = true;
            }
        }
        if (users == 0 && !special) {
            continue;
        }
        for (size_t language = 0; language < sums.size(); ++language) {
            const Languages bit = Languages(1) << language;
            sums[language] += (users & bit) != 0 ? weightOfWord : 0;
            sums[language] += !special ? 0
                : (fitting & bit) == 0 ? -weightOfStranger
                : fitting == bit       ? weightOfLetters + weightOfOwnLetters
                                       : weightOfLetters;
        }
    }
    return sums;
}

/// Letters so frequent in a language that a dozen letters without one speak against it.
struct MissedLetters {
    QStringView code;
    QStringView letters;
    double weight;
};
constexpr MissedLetters missedLetters[] = {
    {u"uk", u"іїєґ", 0.9},   {u"be", u"іў", 1.2},      {u"kk", u"әғқңөұүһі", 1.5},
    {u"sr", u"јљњћђџ", 0.9}, {u"mk", u"јљњќѓѕџ", 0.9}, {u"bg", u"ъ", 0.4},
};
constexpr qsizetype enoughToMiss = 12;

void missLetters(const QString &words, std::vector<double> &sums)
{
    const bool cyrillic = words.size() > enoughToMiss && words[0].script() == QChar::Script_Cyrillic;
    const QString lower = cyrillic ? words.toLower() : QString();
    for (const MissedLetters &missed : missedLetters) {
        if (cyrillic && !hasAnyOf(lower, missed.letters)) {
            sums[static_cast<size_t>(knownLanguages().codes.indexOf(missed.code))] -= missed.weight;
        }
    }
}

/// CLD2 reads single sentences of near languages as one another; what it says is weighed against words and letters.
Weighed weighed(const Guess &guess, const QString &words, const QStringList &likely)
{
    const Known &known = knownLanguages();
    const bool listed = known.codes.contains(guess.code);
    // Arabic, Chinese, Hindi: nothing on the list looks like them.
    const bool apart = std::ranges::none_of(words.left(60), [](QChar c) {
        return c.isLetter() && (c.script() == QChar::Script_Latin || c.script() == QChar::Script_Cyrillic);
    });
    if (!listed && (apart || guess.sure)) {
        // Hindi and Nepali, Persian and Arabic share theirs: a word or two are not enough.
        const bool shared = words[0].script() == QChar::Script_Devanagari || words[0].script() == QChar::Script_Arabic;
        return {guess.code, !guess.sure ? 0 : apart && !shared ? 2 * certain : apart ? 1.5 * certain : certain};
    }
    const QStringList tokens = tokensOf(words);
    Weighed best;
    double most = -1000;
    double next = -1000;
    std::vector<double> sums = evidence(tokens);
    missLetters(words, sums);
    for (qsizetype i = 0; i < known.codes.size(); ++i) {
        const QString &code = known.codes[i];
        double sum = sums[static_cast<size_t>(i)];
        if (code == guess.code) {
            sum += guess.sure ? weightOfGuess + 0.05 * static_cast<double>(tokens.size()) : weightOfDoubt;
        } else if (code == guess.second) {
            sum += weightOfDoubt / 2;
        }
        sum += likely.contains(code) ? weightOfLikely : 0;
        if (best.code.isEmpty() || sum > most) {
            next = most;
            best.code = code;
            most = sum;
        } else {
            next = std::max(next, sum);
        }
    }
    if (!listed && most < leastAgainstRare) {
        return {guess.code, 0};
    }
    best.lead = most - next;
    return best;
}

Guess guessOf(const QString &words)
{
    const QByteArray utf8 = words.toUtf8();
    CLD2::Language languages[3];
    int shares[3];
    double scores[3];
    int textBytes = 0;
    int validBytes = 0;
    Guess guess;
    CLD2::ExtDetectLanguageSummaryCheckUTF8(utf8.constData(), static_cast<int>(utf8.size()), true, nullptr,
                                            CLD2::kCLDFlagBestEffort, languages, shares, scores, nullptr, &textBytes, &guess.sure,
                                            &validBytes);
    if (languages[0] != CLD2::UNKNOWN_LANGUAGE) {
        guess.code = byItsLetters(bcp47(languages[0]), words);
        guess.share = shares[0];
    }
    if (languages[1] != CLD2::UNKNOWN_LANGUAGE) {
        guess.second = byItsLetters(bcp47(languages[1]), words);
    }
    return guess;
}

} // namespace

QString detectLanguage(const QString &text, const QStringList &likely)
{
    int letters = 0;
    const QString words = wordsOf(withoutLostLetters(text), letters);
    if (letters < (likely.isEmpty() ? leastLetters : leastOfLikely)) {
        return {};
    }
    const Guess guess = guessOf(words);
    // Of a long text in one language CLD2 is right by itself, and weighing it costs a third as much again.
    const bool plain = guess.sure && letters > manyLetters && guess.share >= clearShare;
    const auto [code, lead] = plain ? Weighed{guess.code, 3 * certain} : weighed(guess, words, likely);
    const bool sentence = words.count(u' ') >= wordsOfSentence || isWordLike(words[0].script());
    const bool expected = likely.contains(code.section(u'-', 0, 0));
    // Cyrillic has fewer languages, and letters that tell them apart.
    const double certainty = words[0].script() == QChar::Script_Cyrillic ? certain * 0.7 : certain;
    const double wanted = sentence || expected ? 0
        : letters < fewestLetters              ? 1.6 * certainty
        : letters < fewLetters                 ? 1.1 * certainty
                                               : 0;
    // Of a long text in several languages no one is said.
    const bool mixed = letters > manyLetters && code == guess.code && guess.share < smallestShare;
    if (lead < wanted || mixed) {
        return {};
    }
    return code.startsWith(u"xx"_s) || code == "un"_L1 ? QString() : code;
}

} // namespace deskbell::hub
