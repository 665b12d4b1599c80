// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/writing/momentwords.h"

#include <array>

namespace deskbell {
namespace {

using namespace Qt::StringLiterals;

using MomentKind = MomentWord::Kind;

/// One line a meaning: words of one value side by side.
struct MomentLine {
    MomentKind kind;
    int value;
    const char *words; ///< UTF-8, folded, blanks between
};

struct MomentTongue {
    const char *language;
    std::initializer_list<MomentLine> lines;
    const char *weekdays; ///< seven groups, '|' between; forms of one day with blanks
    const char *months; ///< twelve groups
    int shortest; ///< so many first letters are enough for both
};

const std::array<MomentTongue, 8> &tongues()
{
    static const std::array<MomentTongue, 8> all{{
        {"en",
         {{MomentKind::Filler, 0, "at on this the of oclock"},
          {MomentKind::Ahead, 0, "in"},
          {MomentKind::And, 0, "and"},
          {MomentKind::Number, 1, "a an one"},
          {MomentKind::Number, 2, "two"},
          {MomentKind::Number, 3, "three"},
          {MomentKind::Number, 4, "four"},
          {MomentKind::Number, 5, "five"},
          {MomentKind::Half, 0, "half"},
          {MomentKind::Minutes, 1, "m min mins minute minutes"},
          {MomentKind::Minutes, 60, "h hr hrs hour hours"},
          {MomentKind::Days, 1, "d day days"},
          {MomentKind::Days, 7, "w week weeks"},
          {MomentKind::DayFromNow, 0, "today"},
          {MomentKind::DayFromNow, 1, "tomorrow tmrw tom"},
          {MomentKind::Tonight, 0, "tonight"},
          {MomentKind::Next, 0, "next"},
          {MomentKind::Week, 0, "week"},
          {MomentKind::DayPart, 540, "morning"},
          {MomentKind::DayPart, 720, "noon midday"},
          {MomentKind::DayPart, 840, "afternoon"},
          {MomentKind::DayPart, 1080, "evening"},
          {MomentKind::DayPart, 1200, "night"}},
         "monday|tuesday tues|wednesday|thursday thurs thur|friday|saturday|sunday",
         "january|february|march|april|may|june|july|august|september sept|october|november|december",
         3},
        {"ro",
         {{MomentKind::Filler, 0, "la ora pe de in"},
          {MomentKind::Ahead, 0, "peste"},
          {MomentKind::And, 0, "si"},
          {MomentKind::Number, 1, "o un una"},
          {MomentKind::Number, 2, "doua doi"},
          {MomentKind::Number, 3, "trei"},
          {MomentKind::Number, 4, "patru"},
          {MomentKind::Number, 5, "cinci"},
          {MomentKind::Half, 0, "jumatate"},
          {MomentKind::Minutes, 1, "min minut minute"},
          {MomentKind::Minutes, 60, "h ora ore"},
          {MomentKind::Days, 1, "zi zile"},
          {MomentKind::Days, 7, "saptamana saptamani sapt"},
          {MomentKind::DayFromNow, 0, "azi astazi"},
          {MomentKind::DayFromNow, 1, "maine"},
          {MomentKind::DayFromNow, 2, "poimaine"},
          {MomentKind::Tonight, 0, "deseara diseara"},
          {MomentKind::Next, 0, "viitoare viitor urmatoare"},
          {MomentKind::Week, 0, "saptamana"},
          {MomentKind::DayPart, 540, "dimineata"},
          {MomentKind::DayPart, 720, "pranz amiaza"},
          {MomentKind::DayPart, 840, "dupa-amiaza"},
          {MomentKind::DayPart, 1080, "seara"}},
         "luni lunea|marti martea|miercuri miercurea|joi joia|vineri vinerea|sambata|duminica",
         "ianuarie|februarie|martie|aprilie|mai|iunie|iulie|august|septembrie sept|octombrie|noiembrie|decembrie",
         3},
        {"de",
         {{MomentKind::Filler, 0, "um am uhr den der im kommt zum"},
          {MomentKind::Ahead, 0, "in"},
          {MomentKind::And, 0, "und"},
          {MomentKind::Number, 1, "ein eine einer einem einen"},
          {MomentKind::Number, 2, "zwei"},
          {MomentKind::Number, 3, "drei"},
          {MomentKind::Number, 4, "vier"},
          {MomentKind::Number, 5, "funf"},
          {MomentKind::Half, 0, "halbe halben halber"},
          {MomentKind::Minutes, 1, "min minute minuten"},
          {MomentKind::Minutes, 60, "h std stunde stunden"},
          {MomentKind::Days, 1, "tag tage tagen"},
          {MomentKind::Days, 7, "woche wochen"},
          {MomentKind::DayFromNow, 0, "heute"},
          {MomentKind::DayFromNow, 1, "morgen"},
          {MomentKind::DayFromNow, 2, "ubermorgen"},
          {MomentKind::Next, 0, "nachste nachsten nachster nachstes kommende kommenden"},
          {MomentKind::Week, 0, "woche"},
          {MomentKind::DayPart, 540, "fruh vormittag vormittags"},
          {MomentKind::DayPart, 720, "mittag mittags"},
          {MomentKind::DayPart, 840, "nachmittag nachmittags"},
          {MomentKind::DayPart, 1080, "abend abends"}},
         "montag mo|dienstag di|mittwoch mi|donnerstag do|freitag fr|samstag sonnabend sa|sonntag so",
         "januar janner|februar|marz|april|mai|juni|juli|august|september sept|oktober|november|dezember",
         3},
        {"pl",
         {{MomentKind::Filler, 0, "o w we na godz godzinie dnia"},
          {MomentKind::Ahead, 0, "za"},
          {MomentKind::And, 0, "i"},
          {MomentKind::Number, 1, "jeden jedna jedna"},
          {MomentKind::Number, 2, "dwa dwie"},
          {MomentKind::Number, 3, "trzy"},
          {MomentKind::Number, 4, "cztery"},
          {MomentKind::Number, 5, "piec"},
          {MomentKind::Half, 0, "pol"},
          {MomentKind::Minutes, 1, "min minuta minute minuty minut"},
          {MomentKind::Minutes, 60, "h godz godzina godzine godziny godzin"},
          {MomentKind::Days, 1, "dzien dni"},
          {MomentKind::Days, 7, "tydzien tygodnie tygodni tyg"},
          {MomentKind::DayFromNow, 0, "dzis dzisiaj"},
          {MomentKind::DayFromNow, 1, "jutro"},
          {MomentKind::DayFromNow, 2, "pojutrze"},
          {MomentKind::Next, 0, "przyszly przyszla przyszlym przyszle nastepny nastepna nastepnym"},
          {MomentKind::Week, 0, "tydzien tygodniu tygodnia"},
          {MomentKind::DayPart, 540, "rano"},
          {MomentKind::DayPart, 720, "poludnie"},
          {MomentKind::DayPart, 840, "popoludniu"},
          {MomentKind::DayPart, 1080, "wieczorem wieczor"}},
         "poniedzialek pon pn|wtorek wt|sroda srode sr|czwartek czw|piatek pt|sobota sobote|niedziela niedziele nd ndz",
         "styczen stycznia|luty lutego|marzec marca|kwiecien kwietnia|maj maja|czerwiec czerwca|lipiec lipca|sierpien "
         "sierpnia|wrzesien wrzesnia|pazdziernik pazdziernika|listopad listopada|grudzien grudnia",
         3},
        {"ru",
         {{MomentKind::Filler, 0, "\u0432 \u0432\u043e \u043d\u0430 \u0447\u0430\u0441\u043e\u0432 \u044d\u0442\u043e\u0439"},
          {MomentKind::Ahead, 0, "\u0447\u0435\u0440\u0435\u0437"},
          {MomentKind::And, 0, "\u0438"},
          {MomentKind::Number, 1, "\u043e\u0434\u0438\u043d \u043e\u0434\u043d\u0443"},
          {MomentKind::Number, 2, "\u0434\u0432\u0430 \u0434\u0432\u0435"},
          {MomentKind::Number, 3, "\u0442\u0440\u0438"},
          {MomentKind::Number, 4, "\u0447\u0435\u0442\u044b\u0440\u0435"},
          {MomentKind::Number, 5, "\u043f\u044f\u0442\u044c"},
          {MomentKind::Half, 0, "\u043f\u043e\u043b\u0447\u0430\u0441\u0430"},
          {MomentKind::Minutes, 1,
           "\u043c\u0438\u043d \u043c\u0438\u043d\u0443\u0442\u0443 \u043c\u0438\u043d\u0443\u0442\u044b "
           "\u043c\u0438\u043d\u0443\u0442"},
          {MomentKind::Minutes, 60, "\u0447 \u0447\u0430\u0441 \u0447\u0430\u0441\u0430 \u0447\u0430\u0441\u043e\u0432"},
          {MomentKind::Days, 1, "\u0434\u0435\u043d\u044c \u0434\u043d\u044f \u0434\u043d\u0435\u0438 \u0434\u043d"},
          {MomentKind::Days, 7,
           "\u043d\u0435\u0434\u0435\u043b\u044e \u043d\u0435\u0434\u0435\u043b\u0438 \u043d\u0435\u0434\u0435\u043b\u044c "
           "\u043d\u0435\u0434"},
          {MomentKind::DayFromNow, 0, "\u0441\u0435\u0433\u043e\u0434\u043d\u044f"},
          {MomentKind::DayFromNow, 1, "\u0437\u0430\u0432\u0442\u0440\u0430"},
          {MomentKind::DayFromNow, 2, "\u043f\u043e\u0441\u043b\u0435\u0437\u0430\u0432\u0442\u0440\u0430"},
          {MomentKind::Next, 0,
           "\u0441\u043b\u0435\u0434\u0443\u044e\u0449\u0438\u0438 \u0441\u043b\u0435\u0434\u0443\u044e\u0449\u0435\u0438 "
           "\u0441\u043b\u0435\u0434\u0443\u044e\u0449\u0443\u044e \u0441\u043b\u0435\u0434\u0443\u044e\u0449\u0430\u044f"},
          {MomentKind::Week, 0, "\u043d\u0435\u0434\u0435\u043b\u0435 \u043d\u0435\u0434\u0435\u043b\u044f"},
          {MomentKind::DayPart, 540, "\u0443\u0442\u0440\u043e\u043c \u0443\u0442\u0440\u0430"},
          {MomentKind::DayPart, 720, "\u043f\u043e\u043b\u0434\u0435\u043d\u044c"},
          {MomentKind::DayPart, 840, "\u0434\u043d\u0435\u043c"},
          {MomentKind::DayPart, 1080, "\u0432\u0435\u0447\u0435\u0440\u043e\u043c \u0432\u0435\u0447\u0435\u0440\u0430"}},
         "\u043f\u043e\u043d\u0435\u0434\u0435\u043b\u044c\u043d\u0438\u043a "
         "\u043f\u043d|\u0432\u0442\u043e\u0440\u043d\u0438\u043a \u0432\u0442|\u0441\u0440\u0435\u0434\u0430 "
         "\u0441\u0440\u0435\u0434\u0443 \u0441\u0440|\u0447\u0435\u0442\u0432\u0435\u0440\u0433 "
         "\u0447\u0442|\u043f\u044f\u0442\u043d\u0438\u0446\u0430 \u043f\u044f\u0442\u043d\u0438\u0446\u0443 "
         "\u043f\u0442|\u0441\u0443\u0431\u0431\u043e\u0442\u0430 \u0441\u0443\u0431\u0431\u043e\u0442\u0443 "
         "\u0441\u0431|\u0432\u043e\u0441\u043a\u0440\u0435\u0441\u0435\u043d\u044c\u0435 \u0432\u0441",
         "\u044f\u043d\u0432\u0430\u0440\u044c \u044f\u043d\u0432\u0430\u0440\u044f|\u0444\u0435\u0432\u0440\u0430\u043b\u044c "
         "\u0444\u0435\u0432\u0440\u0430\u043b\u044f|\u043c\u0430\u0440\u0442 "
         "\u043c\u0430\u0440\u0442\u0430|\u0430\u043f\u0440\u0435\u043b\u044c "
         "\u0430\u043f\u0440\u0435\u043b\u044f|\u043c\u0430\u0438 \u043c\u0430\u044f|\u0438\u044e\u043d\u044c "
         "\u0438\u044e\u043d\u044f|\u0438\u044e\u043b\u044c \u0438\u044e\u043b\u044f|\u0430\u0432\u0433\u0443\u0441\u0442 "
         "\u0430\u0432\u0433\u0443\u0441\u0442\u0430|\u0441\u0435\u043d\u0442\u044f\u0431\u0440\u044c "
         "\u0441\u0435\u043d\u0442\u044f\u0431\u0440\u044f|\u043e\u043a\u0442\u044f\u0431\u0440\u044c "
         "\u043e\u043a\u0442\u044f\u0431\u0440\u044f|\u043d\u043e\u044f\u0431\u0440\u044c "
         "\u043d\u043e\u044f\u0431\u0440\u044f|\u0434\u0435\u043a\u0430\u0431\u0440\u044c "
         "\u0434\u0435\u043a\u0430\u0431\u0440\u044f",
         3},
        {"uk",
         {{MomentKind::Filler, 0, "\u043e \u043e\u0431 \u0443 \u0432 \u043d\u0430 \u0433\u043e\u0434\u0438\u043d\u0456"},
          {MomentKind::Ahead, 0, "\u0447\u0435\u0440\u0435\u0437 \u0437\u0430"},
          {MomentKind::And, 0, "\u0456 \u0442\u0430"},
          {MomentKind::Number, 1, "\u043e\u0434\u0438\u043d \u043e\u0434\u043d\u0443"},
          {MomentKind::Number, 2, "\u0434\u0432\u0430 \u0434\u0432\u0456"},
          {MomentKind::Number, 3, "\u0442\u0440\u0438"},
          {MomentKind::Number, 4, "\u0447\u043e\u0442\u0438\u0440\u0438"},
          {MomentKind::Number, 5, "\u043f\u044f\u0442\u044c"},
          {MomentKind::Half, 0, "\u043f\u0456\u0432 \u043f\u0456\u0432\u0433\u043e\u0434\u0438\u043d\u0438"},
          {MomentKind::Minutes, 1,
           "\u0445\u0432 \u0445\u0432\u0438\u043b\u0438\u043d\u0443 \u0445\u0432\u0438\u043b\u0438\u043d\u0438 "
           "\u0445\u0432\u0438\u043b\u0438\u043d"},
          {MomentKind::Minutes, 60,
           "\u0433\u043e\u0434 \u0433\u043e\u0434\u0438\u043d\u0443 \u0433\u043e\u0434\u0438\u043d\u0438 "
           "\u0433\u043e\u0434\u0438\u043d"},
          {MomentKind::Days, 1, "\u0434\u0435\u043d\u044c \u0434\u043d\u0456 \u0434\u043d\u0456\u0432"},
          {MomentKind::Days, 7,
           "\u0442\u0438\u0436\u0434\u0435\u043d\u044c \u0442\u0438\u0436\u043d\u0456 \u0442\u0438\u0436\u043d\u0456\u0432"},
          {MomentKind::DayFromNow, 0, "\u0441\u044c\u043e\u0433\u043e\u0434\u043d\u0456"},
          {MomentKind::DayFromNow, 1, "\u0437\u0430\u0432\u0442\u0440\u0430"},
          {MomentKind::DayFromNow, 2, "\u043f\u0456\u0441\u043b\u044f\u0437\u0430\u0432\u0442\u0440\u0430"},
          {MomentKind::Next, 0,
           "\u043d\u0430\u0441\u0442\u0443\u043f\u043d\u0438\u0438 \u043d\u0430\u0441\u0442\u0443\u043f\u043d\u043e\u0433\u043e "
           "\u043d\u0430\u0441\u0442\u0443\u043f\u043d\u0443 \u043d\u0430\u0441\u0442\u0443\u043f\u043d\u043e\u0456"},
          {MomentKind::Week, 0, "\u0442\u0438\u0436\u043d\u044f \u0442\u0438\u0436\u0434\u0435\u043d\u044c"},
          {MomentKind::DayPart, 540, "\u0432\u0440\u0430\u043d\u0446\u0456 \u0440\u0430\u043d\u043a\u0443"},
          {MomentKind::DayPart, 720, "\u043e\u043f\u0456\u0432\u0434\u043d\u0456"},
          {MomentKind::DayPart, 840, "\u0434\u043d\u044f"},
          {MomentKind::DayPart, 1080, "\u0432\u0432\u0435\u0447\u0435\u0440\u0456 \u0432\u0435\u0447\u043e\u0440\u0430"}},
         "\u043f\u043e\u043d\u0435\u0434\u0456\u043b\u043e\u043a \u043f\u043d|\u0432\u0456\u0432\u0442\u043e\u0440\u043e\u043a "
         "\u0432\u0442|\u0441\u0435\u0440\u0435\u0434\u0430 \u0441\u0435\u0440\u0435\u0434\u0443 "
         "\u0441\u0440|\u0447\u0435\u0442\u0432\u0435\u0440 \u0447\u0442|\u043f\u044f\u0442\u043d\u0438\u0446\u044f "
         "\u043f\u044f\u0442\u043d\u0438\u0446\u044e \u043f\u0442|\u0441\u0443\u0431\u043e\u0442\u0430 "
         "\u0441\u0443\u0431\u043e\u0442\u0443 \u0441\u0431|\u043d\u0435\u0434\u0456\u043b\u044f "
         "\u043d\u0435\u0434\u0456\u043b\u044e \u043d\u0434",
         "\u0441\u0456\u0447\u0435\u043d\u044c \u0441\u0456\u0447\u043d\u044f|\u043b\u044e\u0442\u0438\u0438 "
         "\u043b\u044e\u0442\u043e\u0433\u043e|\u0431\u0435\u0440\u0435\u0437\u0435\u043d\u044c "
         "\u0431\u0435\u0440\u0435\u0437\u043d\u044f|\u043a\u0432\u0456\u0442\u0435\u043d\u044c "
         "\u043a\u0432\u0456\u0442\u043d\u044f|\u0442\u0440\u0430\u0432\u0435\u043d\u044c "
         "\u0442\u0440\u0430\u0432\u043d\u044f|\u0447\u0435\u0440\u0432\u0435\u043d\u044c "
         "\u0447\u0435\u0440\u0432\u043d\u044f|\u043b\u0438\u043f\u0435\u043d\u044c "
         "\u043b\u0438\u043f\u043d\u044f|\u0441\u0435\u0440\u043f\u0435\u043d\u044c "
         "\u0441\u0435\u0440\u043f\u043d\u044f|\u0432\u0435\u0440\u0435\u0441\u0435\u043d\u044c "
         "\u0432\u0435\u0440\u0435\u0441\u043d\u044f|\u0436\u043e\u0432\u0442\u0435\u043d\u044c "
         "\u0436\u043e\u0432\u0442\u043d\u044f|\u043b\u0438\u0441\u0442\u043e\u043f\u0430\u0434 "
         "\u043b\u0438\u0441\u0442\u043e\u043f\u0430\u0434\u0430|\u0433\u0440\u0443\u0434\u0435\u043d\u044c "
         "\u0433\u0440\u0443\u0434\u043d\u044f",
         3},
        {"hu",
         {{MomentKind::Filler, 0, "orakor kor ezen a az"},
          {MomentKind::Behind, 0, "mulva"},
          {MomentKind::And, 0, "es"},
          {MomentKind::Number, 1, "egy"},
          {MomentKind::Number, 2, "ket ketto"},
          {MomentKind::Number, 3, "harom"},
          {MomentKind::Number, 4, "negy"},
          {MomentKind::Number, 5, "ot"},
          {MomentKind::Half, 0, "fel"},
          {MomentKind::Minutes, 1, "perc"},
          {MomentKind::Minutes, 60, "ora"},
          {MomentKind::Filler, 0, "ora"},
          {MomentKind::Days, 1, "nap"},
          {MomentKind::Days, 7, "het"},
          {MomentKind::DayFromNow, 0, "ma"},
          {MomentKind::DayFromNow, 1, "holnap"},
          {MomentKind::DayFromNow, 2, "holnaputan"},
          {MomentKind::Next, 0, "jovo kovetkezo"},
          {MomentKind::Week, 0, "het heten"},
          {MomentKind::DayPart, 540, "reggel delelott"},
          {MomentKind::DayPart, 720, "del delben"},
          {MomentKind::DayPart, 840, "delutan"},
          {MomentKind::DayPart, 1080, "este"}},
         "hetfo hetfon|kedd kedden|szerda szerdan|csutortok csutortokon cs|pentek penteken|szombat szombaton|vasarnap",
         "januar|februar|marcius|aprilis|majus|junius|julius|augusztus|szeptember szept|oktober|november|december",
         3},
        {"ar",
         {{MomentKind::Filler, 0,
           "\u0627\u0644\u0633\u0627\u0639\u0629 \u064a\u0648\u0645 \u0641\u064a \u0647\u0630\u0627 \u0639\u0646\u062f"},
          {MomentKind::Ahead, 0, "\u0628\u0639\u062f \u062e\u0644\u0627\u0644"},
          {MomentKind::And, 0, "\u0648"},
          {MomentKind::Number, 3, "\u062b\u0644\u0627\u062b"},
          {MomentKind::Half, 0, "\u0646\u0635\u0641"},
          {MomentKind::Minutes, 1,
           "\u062f\u0642\u064a\u0642\u0629 \u062f\u0642\u0627\u0626\u0642 \u062f\u0642\u0627\u064a\u0642"},
          {MomentKind::Minutes, 60, "\u0633\u0627\u0639\u0629 \u0633\u0627\u0639\u0627\u062a"},
          {MomentKind::Minutes, 120, "\u0633\u0627\u0639\u062a\u064a\u0646"},
          {MomentKind::Days, 1, "\u064a\u0648\u0645 \u0627\u064a\u0627\u0645 \u064a\u0648\u0645\u0627"},
          {MomentKind::Days, 2, "\u064a\u0648\u0645\u064a\u0646"},
          {MomentKind::Days, 7, "\u0627\u0633\u0628\u0648\u0639 \u0627\u0633\u0627\u0628\u064a\u0639"},
          {MomentKind::Days, 14, "\u0627\u0633\u0628\u0648\u0639\u064a\u0646"},
          {MomentKind::DayFromNow, 0, "\u0627\u0644\u064a\u0648\u0645"},
          {MomentKind::DayFromNow, 1, "\u063a\u062f\u0627 \u063a\u062f \u0628\u0643\u0631\u0629"},
          {MomentKind::DayFromNow, 2, "\u0628\u0639\u062f\u063a\u062f"},
          {MomentKind::Next, 0, "\u0627\u0644\u0642\u0627\u062f\u0645 \u0627\u0644\u0645\u0642\u0628\u0644"},
          {MomentKind::Week, 0, "\u0627\u0644\u0627\u0633\u0628\u0648\u0639"},
          {MomentKind::DayPart, 540, "\u0635\u0628\u0627\u062d\u0627"},
          {MomentKind::DayPart, 720, "\u0638\u0647\u0631\u0627"},
          {MomentKind::DayPart, 1080, "\u0645\u0633\u0627\u0621"}},
         "\u0627\u0644\u0627\u062b\u0646\u064a\u0646|\u0627\u0644\u062b\u0644\u0627\u062b\u0627\u0621|"
         "\u0627\u0644\u0627\u0631\u0628\u0639\u0627\u0621|\u0627\u0644\u062e\u0645\u064a\u0633|"
         "\u0627\u0644\u062c\u0645\u0639\u0629|\u0627\u0644\u0633\u0628\u062a|\u0627\u0644\u0627\u062d\u062f",
         "\u064a\u0646\u0627\u064a\u0631|\u0641\u0628\u0631\u0627\u064a\u0631|\u0645\u0627\u0631\u0633|"
         "\u0627\u0628\u0631\u064a\u0644|\u0645\u0627\u064a\u0648|\u064a\u0648\u0646\u064a\u0648|\u064a\u0648\u0644\u064a\u0648|"
         "\u0627\u063a\u0633\u0637\u0633|\u0633\u0628\u062a\u0645\u0628\u0631|\u0627\u0643\u062a\u0648\u0628\u0631|"
         "\u0646\u0648\u0641\u0645\u0628\u0631|\u062f\u064a\u0633\u0645\u0628\u0631",
         99},
    }};
    return all;
}

using MomentDictionary = QHash<QString, MomentMeanings>;

/// Days and months by their first letters too, unless the letters are another word of the language.
void addNames(MomentDictionary &words, MomentKind kind, const char *groups, int shortest)
{
    const QStringList each = QString::fromUtf8(groups).split(u'|');
    for (int i = 0; i < each.size(); ++i) {
        for (const QString &form : each.at(i).split(u' ')) {
            words[foldedMoment(form)].append({kind, i + 1});
        }
    }
    for (int i = 0; i < each.size(); ++i) {
        const QString first = foldedMoment(each.at(i).section(u' ', 0, 0)).left(shortest);
        if (first.size() == shortest && !words.contains(first)) {
            words[first].append({kind, i + 1});
        }
    }
}

const MomentDictionary &dictionaryOf(size_t tongue)
{
    static const std::array<MomentDictionary, 8> all = [] {
        std::array<MomentDictionary, 8> made;
        for (size_t i = 0; i < made.size(); ++i) {
            const MomentTongue &source = tongues().at(i);
            for (const MomentLine &line : source.lines) {
                for (const QString &word : QString::fromUtf8(line.words).split(u' ')) {
                    made.at(i)[foldedMoment(word)].append({line.kind, line.value});
                }
            }
            addNames(made.at(i), MomentKind::Weekday, source.weekdays, source.shortest);
            addNames(made.at(i), MomentKind::Month, source.months, source.shortest);
        }
        return made;
    }();
    return all.at(tongue);
}

} // namespace

QString foldedMoment(const QString &words)
{
    QString plain;
    for (const QChar character : words.normalized(QString::NormalizationForm_KD)) {
        if (character.isMark() || character == u'\'' || character == u'\u2019' || character == u'\u02bc') {
            continue;
        }
        if (character.isDigit()) {
            plain.append(QChar(u'0' + character.digitValue()));
        } else if (character == u'\u0142' || character == u'\u0141') {
            plain.append(u'l');
        } else {
            plain.append(character.toLower());
        }
    }
    return plain;
}

MomentMeanings meaningsOf(const QString &word, const QString &language)
{
    for (size_t i = 0; i < tongues().size(); ++i) {
        if (language.startsWith(QLatin1StringView(tongues().at(i).language)) && dictionaryOf(i).contains(word)) {
            return dictionaryOf(i).value(word);
        }
    }
    for (size_t i = 0; i < tongues().size(); ++i) {
        if (dictionaryOf(i).contains(word)) {
            return dictionaryOf(i).value(word);
        }
    }
    return {};
}

} // namespace deskbell
