// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/writing/textlanguage.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <array>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastWords = 5;
constexpr int leastHits = 3;
constexpr qsizetype mostLetters = 4000;

struct CommonWords {
    const char *language;
    const char *words;
};

// The words that stand in nearly every letter of a language and seldom in one of its neighbours.
constexpr std::array commonWords{
    CommonWords{"en",
                "the and you your for with that this have is are was will we our to of it be not from can please has "
                "would thank thanks been they an as on at if by or but"},
    CommonWords{"ro",
                "și şi si este sunt pentru care dumneavoastră dumneavoastra vă va am cu nu că ca din la pe mai în in o un "
                "acest această fost sau dar ați aţi ati putem veți vom bună ziua mulțumim multumim mulțumesc vreau să sa"},
    CommonWords{"pl",
                "się nie jest na do to że w z i dla pana pani oraz jak czy są być będzie prosimy dziękuję dziękujemy "
                "proszę po od przez ale mamy może dzień dobry już"},
    CommonWords{"hu",
                "a az és hogy nem van egy is de ez meg kell ön önnek köszönjük köszönöm tisztelt kérjük vagy már csak "
                "mint volt lesz fel ha minden még kedves"},
    CommonWords{"de",
                "der die das und ist nicht sie wir ihr ihre ihnen mit für auf ein eine den dem zu im von haben sich auch "
                "wird werden bitte danke vielen dank oder noch"},
    CommonWords{"fr",
                "le la les et est vous nous votre pour que une des dans pas avec sur ce qui merci bonjour de du au par "
                "avons cette"},
    CommonWords{"es", "el la los las y que por para con una su usted gracias hola del se no es en de lo como más está"},
    CommonWords{"it", "il lo gli che per con una non è sono grazie del della di e la le si questo nostro vostro anche"},
    CommonWords{"ru",
                "и в не на что вы мы с это для по ваш вам вас как но за от из или если будет был спасибо здравствуйте "
                "пожалуйста уже есть"},
    CommonWords{"uk",
                "і в не на що ви ми з це для по ваш вам вас як але за від або якщо буде був дякую дякуємо вітаю добрий "
                "будь ласка вже є та у"},
};

enum class Script { Latin, Cyrillic, Arabic, Other };

Script scriptOf(const QString &text)
{
    std::array<int, 4> counts{};
    for (const QChar character : text) {
        if (!character.isLetter()) {
            continue;
        }
        switch (character.script()) {
        case QChar::Script_Latin: ++counts[0]; break;
        case QChar::Script_Cyrillic: ++counts[1]; break;
        case QChar::Script_Arabic: ++counts[2]; break;
        default: ++counts[3]; break;
        }
    }
    const auto most = std::max_element(counts.begin(), counts.end());
    const int all = counts[0] + counts[1] + counts[2] + counts[3];
    // A letter with half of its words in another script (names, quotes of errors) is not certain.
    return all > 0 && *most * 3 >= all * 2 ? static_cast<Script>(most - counts.begin()) : Script::Other;
}

QStringList wordsOf(const QString &text)
{
    QStringList words;
    QString word;
    for (const QChar character : text) {
        if (character.isLetter() || character.isMark()) {
            word.append(character.toLower());
        } else if (!word.isEmpty()) {
            words.append(std::exchange(word, {}));
        }
    }
    if (!word.isEmpty()) {
        words.append(word);
    }
    return words;
}

const QHash<QString, QSet<QString>> &vocabulary()
{
    static const QHash<QString, QSet<QString>> table = [] {
        QHash<QString, QSet<QString>> made;
        for (const CommonWords &entry : commonWords) {
            const QStringList words = QString::fromUtf8(entry.words).split(u' ');
            made.insert(QString::fromLatin1(entry.language), QSet<QString>(words.begin(), words.end()));
        }
        return made;
    }();
    return table;
}

QString byCommonWords(const QStringList &words, bool cyrillic)
{
    QString best;
    int bestHits = 0;
    int nextHits = 0;
    for (auto it = vocabulary().begin(); it != vocabulary().end(); ++it) {
        const bool isCyrillic = it.key() == "ru"_L1 || it.key() == "uk"_L1;
        if (isCyrillic != cyrillic) {
            continue;
        }
        const int hits = static_cast<int>(
            std::count_if(words.begin(), words.end(), [&it](const QString &word) { return it->contains(word); }));
        if (hits > bestHits) {
            nextHits = bestHits;
            bestHits = hits;
            best = it.key();
        } else {
            nextHits = std::max(nextHits, hits);
        }
    }
    const bool certain = bestHits >= leastHits && bestHits * 2 >= nextHits * 3 && bestHits * 8 >= words.size();
    return certain ? best : QString();
}

int lettersOf(const QString &text, const QString &telling)
{
    return static_cast<int>(
        std::count_if(text.begin(), text.end(), [&telling](QChar character) { return telling.contains(character.toLower()); }));
}

} // namespace

QString languageOfText(const QString &text)
{
    const QString sample = text.left(mostLetters).normalized(QString::NormalizationForm_C);
    const QStringList words = wordsOf(sample);
    if (words.size() < leastWords) {
        return {};
    }
    switch (scriptOf(sample)) {
    case Script::Arabic: return lettersOf(sample, u"پچگژ"_s) * 20 > sample.size() ? QString() : u"ar"_s;
    case Script::Cyrillic: {
        const int ukrainian = lettersOf(sample, u"іїєґ"_s);
        const int russian = lettersOf(sample, u"ыэъё"_s);
        if ((ukrainian > 1) != (russian > 1)) {
            return ukrainian > russian ? u"uk"_s : u"ru"_s;
        }
        return byCommonWords(words, true);
    }
    case Script::Latin: return byCommonWords(words, false);
    case Script::Other: break;
    }
    return {};
}

bool sameLanguage(const QString &one, const QString &other)
{
    const QString first = one.section(u'-', 0, 0).section(u'_', 0, 0);
    const QString second = other.section(u'-', 0, 0).section(u'_', 0, 0);
    return first.isEmpty() || second.isEmpty() || first.compare(second, Qt::CaseInsensitive) == 0;
}

bool isRightToLeftText(const QString &text) { return text.isRightToLeft(); }

} // namespace deskbell
