// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/channels/sms/optoutwords.h"

#include "protocol/textfold.h"

#include <array>

using namespace Qt::StringLiterals;

namespace deskbell::hub {

namespace {

constexpr std::array stopWords{
    u"stop",        u"stopall",     u"stop all",    u"unsubscribe",  u"cancel",         u"end",
    u"quit",        u"optout",      u"opt out",     u"revoke", // en
    u"stopp",       u"abmelden",    u"abbestellen", u"abbestellung", u"austragen", // de
    u"opreste",     u"opriti",      u"dezabonare",  u"dezabonati",   u"dezaboneaza",    u"renunt", // ro
    u"rezygnuje",   u"rezygnacja",  u"wypisz",      u"wypisz mnie",  u"zatrzymaj", // pl
    u"leiratkozas", u"leiratkozom", u"leallitas",   u"allj", // hu
    u"стоп",        u"отписаться",  u"отписка", // ru
    u"відписатися", u"відписатись", u"відписка", // uk
    u"توقف",        u"قف",          u"إيقاف",       u"ايقاف",        u"إلغاء الاشتراك", u"الغاء الاشتراك", // ar
};

constexpr std::array startWords{
    u"start",        u"unstop",       u"subscribe",   u"optin",    u"opt in", // en
    u"anmelden", // de
    u"porneste",     u"porniti",      u"abonare",     u"aboneaza", // ro
    u"wznow",        u"zapisz",       u"zapisz mnie", // pl
    u"feliratkozas", u"feliratkozom", u"inditas", // hu
    u"старт",        u"подписаться",  u"подписка", // ru
    u"підписатися",  u"підписатись",  u"підписка", // uk
    u"ابدأ",         u"ابدا",         u"بدء",         u"اشتراك",   u"اشترك", // ar
};

constexpr qsizetype longestWord = 40;

/// Letters and digits, folded, one space between words.
QString bare(const QString &text)
{
    QString kept;
    for (const QChar character : text) {
        kept += character.isLetterOrNumber() || character.isMark() ? character : QChar(u' ');
    }
    return foldForSearch(kept).simplified();
}

template <size_t N> bool isOneOf(const QString &word, const std::array<const char16_t *, N> &known, const QStringList &more)
{
    for (const char16_t *candidate : known) {
        if (bare(QString::fromUtf16(candidate)) == word) {
            return true;
        }
    }
    return std::any_of(more.begin(), more.end(), [&word](const QString &candidate) { return bare(candidate) == word; });
}

} // namespace

OptWord optWordIn(const QString &text, const QStringList &stops, const QStringList &starts)
{
    if (text.size() > longestWord) {
        return OptWord::None;
    }
    const QString word = bare(text);
    if (word.isEmpty()) {
        return OptWord::None;
    }
    if (isOneOf(word, stopWords, stops)) {
        return OptWord::Stop;
    }
    return isOneOf(word, startWords, starts) ? OptWord::Start : OptWord::None;
}

} // namespace deskbell::hub
