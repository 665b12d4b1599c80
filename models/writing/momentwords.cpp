// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/writing/momentwords.h"

#include <array>

namespace deskbell {
namespace {

using namespace Qt::StringLiterals;

using Kind = MomentWord::Kind;

/// One line a meaning: words of one value side by side.
struct MomentLine {
    Kind kind;
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
         {{Kind::Filler, 0, "at on this the of oclock"},
          {Kind::Ahead, 0, "in"},
          {Kind::And, 0, "and"},
          {Kind::Number, 1, "a an one"},
          {Kind::Number, 2, "two"},
          {Kind::Number, 3, "three"},
          {Kind::Number, 4, "four"},
          {Kind::Number, 5, "five"},
          {Kind::Half, 0, "half"},
          {Kind::Minutes, 1, "m min mins minute minutes"},
          {Kind::Minutes, 60, "h hr hrs hour hours"},
          {Kind::Days, 1, "d day days"},
          {Kind::Days, 7, "w week weeks"},
          {Kind::DayFromNow, 0, "today"},
          {Kind::DayFromNow, 1, "tomorrow tmrw tom"},
          {Kind::Tonight, 0, "tonight"},
          {Kind::Next, 0, "next"},
          {Kind::Week, 0, "week"},
          {Kind::DayPart, 540, "morning"},
          {Kind::DayPart, 720, "noon midday"},
          {Kind::DayPart, 840, "afternoon"},
          {Kind::DayPart, 1080, "evening"},
          {Kind::DayPart, 1200, "night"}},
         "monday|tuesday tues|wednesday|thursday thurs thur|friday|saturday|sunday",
         "january|february|march|april|may|june|july|august|september sept|october|november|december",
         3},
        {"ro",
         {{Kind::Filler, 0, "la ora pe de in"},
          {Kind::Ahead, 0, "peste"},
          {Kind::And, 0, "si"},
          {Kind::Number, 1, "o un una"},
          {Kind::Number, 2, "doua doi"},
          {Kind::Number, 3, "trei"},
          {Kind::Number, 4, "patru"},
          {Kind::Number, 5, "cinci"},
          {Kind::Half, 0, "jumatate"},
          {Kind::Minutes, 1, "min minut minute"},
          {Kind::Minutes, 60, "h ora ore"},
          {Kind::Days, 1, "zi zile"},
          {Kind::Days, 7, "saptamana saptamani sapt"},
          {Kind::DayFromNow, 0, "azi astazi"},
          {Kind::DayFromNow, 1, "maine"},
          {Kind::DayFromNow, 2, "poimaine"},
          {Kind::Tonight, 0, "deseara diseara"},
          {Kind::Next, 0, "viitoare viitor urmatoare"},
          {Kind::Week, 0, "saptamana"},
          {Kind::DayPart, 540, "dimineata"},
          {Kind::DayPart, 720, "pranz amiaza"},
          {Kind::DayPart, 840, "dupa-amiaza"},
          {Kind::DayPart, 1080, "seara"}},
         "luni lunea|marti martea|miercuri miercurea|joi joia|vineri vinerea|sambata|duminica",
         "ianuarie|februarie|martie|aprilie|mai|iunie|iulie|august|septembrie sept|octombrie|noiembrie|decembrie",
         3},
        {"de",
         {{Kind::Filler, 0, "um am uhr den der im kommt zum"},
          {Kind::Ahead, 0, "in"},
          {Kind::And, 0, "und"},
          {Kind::Number, 1, "ein eine einer einem einen"},
          {Kind::Number, 2, "zwei"},
          {Kind::Number, 3, "drei"},
          {Kind::Number, 4, "vier"},
          {Kind::Number, 5, "funf"},
          {Kind::Half, 0, "halbe halben halber"},
          {Kind::Minutes, 1, "min minute minuten"},
          {Kind::Minutes, 60, "h std stunde stunden"},
          {Kind::Days, 1, "tag tage tagen"},
          {Kind::Days, 7, "woche wochen"},
          {Kind::DayFromNow, 0, "heute"},
          {Kind::DayFromNow, 1, "morgen"},
          {Kind::DayFromNow, 2, "ubermorgen"},
          {Kind::Next, 0, "nachste nachsten nachster nachstes kommende kommenden"},
          {Kind::Week, 0, "woche"},
          {Kind::DayPart, 540, "fruh vormittag vormittags"},
          {Kind::DayPart, 720, "mittag mittags"},
          {Kind::DayPart, 840, "nachmittag nachmittags"},
          {Kind::DayPart, 1080, "abend abends"}},
         "montag mo|dienstag di|mittwoch mi|donnerstag do|freitag fr|samstag sonnabend sa|sonntag so",
         "januar janner|februar|marz|april|mai|juni|juli|august|september sept|oktober|november|dezember",
         3},
        {"pl",
         {{Kind::Filler, 0, "o w we na godz godzinie dnia"},
          {Kind::Ahead, 0, "za"},
          {Kind::And, 0, "i"},
          {Kind::Number, 1, "jeden jedna jedna"},
          {Kind::Number, 2, "dwa dwie"},
          {Kind::Number, 3, "trzy"},
          {Kind::Number, 4, "cztery"},
          {Kind::Number, 5, "piec"},
          {Kind::Half, 0, "pol"},
          {Kind::Minutes, 1, "min minuta minute minuty minut"},
          {Kind::Minutes, 60, "h godz godzina godzine godziny godzin"},
          {Kind::Days, 1, "dzien dni"},
          {Kind::Days, 7, "tydzien tygodnie tygodni tyg"},
          {Kind::DayFromNow, 0, "dzis dzisiaj"},
          {Kind::DayFromNow, 1, "jutro"},
          {Kind::DayFromNow, 2, "pojutrze"},
          {Kind::Next, 0, "przyszly przyszla przyszlym przyszle nastepny nastepna nastepnym"},
          {Kind::Week, 0, "tydzien tygodniu tygodnia"},
          {Kind::DayPart, 540, "rano"},
          {Kind::DayPart, 720, "poludnie"},
          {Kind::DayPart, 840, "popoludniu"},
          {Kind::DayPart, 1080, "wieczorem wieczor"}},
         "poniedzialek pon pn|wtorek wt|sroda srode sr|czwartek czw|piatek pt|sobota sobote|niedziela niedziele nd ndz",
         "styczen stycznia|luty lutego|marzec marca|kwiecien kwietnia|maj maja|czerwiec czerwca|lipiec lipca|sierpien "
         "sierpnia|wrzesien wrzesnia|pazdziernik pazdziernika|listopad listopada|grudzien grudnia",
         3},
        {"ru",
         {{Kind::Filler, 0, "\u0432 \u0432\u043e \u043d\u0430 \u0447\u0430\u0441\u043e\u0432 \u044d\u0442\u043e\u0439"},
          {Kind::Ahead, 0, "\u0447\u0435\u0440\u0435\u0437"},
          {Kind::And, 0, "\u0438"},
          {Kind::Number, 1, "\u043e\u0434\u0438\u043d \u043e\u0434\u043d\u0443"},
          {Kind::Number, 2, "\u0434\u0432\u0430 \u0434\u0432\u0435"},
          {Kind::Number, 3, "\u0442\u0440\u0438"},
          {Kind::Number, 4, "\u0447\u0435\u0442\u044b\u0440\u0435"},
          {Kind::Number, 5, "\u043f\u044f\u0442\u044c"},
          {Kind::Half, 0, "\u043f\u043e\u043b\u0447\u0430\u0441\u0430"},
          {Kind::Minutes, 1,
           "\u043c\u0438\u043d \u043c\u0438\u043d\u0443\u0442\u0443 \u043c\u0438\u043d\u0443\u0442\u044b "
           "\u043c\u0438\u043d\u0443\u0442"},
          {Kind::Minutes, 60, "\u0447 \u0447\u0430\u0441 \u0447\u0430\u0441\u0430 \u0447\u0430\u0441\u043e\u0432"},
          {Kind::Days, 1, "\u0434\u0435\u043d\u044c \u0434\u043d\u044f \u0434\u043d\u0435\u0438 \u0434\u043d"},
          {Kind::Days, 7,
           "\u043d\u0435\u0434\u0435\u043b\u044e \u043d\u0435\u0434\u0435\u043b\u0438 \u043d\u0435\u0434\u0435\u043b\u044c "
           "\u043d\u0435\u0434"},
          {Kind::DayFromNow, 0, "\u0441\u0435\u0433\u043e\u0434\u043d\u044f"},
          {Kind::DayFromNow, 1, "\u0437\u0430\u0432\u0442\u0440\u0430"},
          {Kind::DayFromNow, 2, "\u043f\u043e\u0441\u043b\u0435\u0437\u0430\u0432\u0442\u0440\u0430"},
          {Kind::Next, 0,
           "\u0441\u043b\u0435\u0434\u0443\u044e\u0449\u0438\u0438 \u0441\u043b\u0435\u0434\u0443\u044e\u0449\u0435\u0438 "
           "\u0441\u043b\u0435\u0434\u0443\u044e\u0449\u0443\u044e \u0441\u043b\u0435\u0434\u0443\u044e\u0449\u0430\u044f"},
          {Kind::Week, 0, "\u043d\u0435\u0434\u0435\u043b\u0435 \u043d\u0435\u0434\u0435\u043b\u044f"},
          {Kind::DayPart, 540, "\u0443\u0442\u0440\u043e\u043c \u0443\u0442\u0440\u0430"},
          {Kind::DayPart, 720, "\u043f\u043e\u043b\u0434\u0435\u043d\u044c"},
          {Kind::DayPart, 840, "\u0434\u043d\u0435\u043c"},
          {Kind::DayPart, 1080, "\u0432\u0435\u0447\u0435\u0440\u043e\u043c \u0432\u0435\u0447\u0435\u0440\u0430"}},
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
         {{Kind::Filler, 0, "\u043e \u043e\u0431 \u0443 \u0432 \u043d\u0430 \u0433\u043e\u0434\u0438\u043d\u0456"},
          {Kind::Ahead, 0, "\u0447\u0435\u0440\u0435\u0437 \u0437\u0430"},
          {Kind::And, 0, "\u0456 \u0442\u0430"},
          {Kind::Number, 1, "\u043e\u0434\u0438\u043d \u043e\u0434\u043d\u0443"},
          {Kind::Number, 2, "\u0434\u0432\u0430 \u0434\u0432\u0456"},
          {Kind::Number, 3, "\u0442\u0440\u0438"},
          {Kind::Number, 4, "\u0447\u043e\u0442\u0438\u0440\u0438"},
          {Kind::Number, 5, "\u043f\u044f\u0442\u044c"},
          {Kind::Half, 0, "\u043f\u0456\u0432 \u043f\u0456\u0432\u0433\u043e\u0434\u0438\u043d\u0438"},
          {Kind::Minutes, 1,
           "\u0445\u0432 \u0445\u0432\u0438\u043b\u0438\u043d\u0443 \u0445\u0432\u0438\u043b\u0438\u043d\u0438 "
           "\u0445\u0432\u0438\u043b\u0438\u043d"},
          {Kind::Minutes, 60,
           "\u0433\u043e\u0434 \u0433\u043e\u0434\u0438\u043d\u0443 \u0433\u043e\u0434\u0438\u043d\u0438 "
           "\u0433\u043e\u0434\u0438\u043d"},
          {Kind::Days, 1, "\u0434\u0435\u043d\u044c \u0434\u043d\u0456 \u0434\u043d\u0456\u0432"},
          {Kind::Days, 7,
           "\u0442\u0438\u0436\u0434\u0435\u043d\u044c \u0442\u0438\u0436\u043d\u0456 \u0442\u0438\u0436\u043d\u0456\u0432"},
          {Kind::DayFromNow, 0, "\u0441\u044c\u043e\u0433\u043e\u0434\u043d\u0456"},
          {Kind::DayFromNow, 1, "\u0437\u0430\u0432\u0442\u0440\u0430"},
          {Kind::DayFromNow, 2, "\u043f\u0456\u0441\u043b\u044f\u0437\u0430\u0432\u0442\u0440\u0430"},
          {Kind::Next, 0,
           "\u043d\u0430\u0441\u0442\u0443\u043f\u043d\u0438\u0438 \u043d\u0430\u0441\u0442\u0443\u043f\u043d\u043e\u0433\u043e "
           "\u043d\u0430\u0441\u0442\u0443\u043f\u043d\u0443 \u043d\u0430\u0441\u0442\u0443\u043f\u043d\u043e\u0456"},
          {Kind::Week, 0, "\u0442\u0438\u0436\u043d\u044f \u0442\u0438\u0436\u0434\u0435\u043d\u044c"},
          {Kind::DayPart, 540, "\u0432\u0440\u0430\u043d\u0446\u0456 \u0440\u0430\u043d\u043a\u0443"},
          {Kind::DayPart, 720, "\u043e\u043f\u0456\u0432\u0434\u043d\u0456"},
          {Kind::DayPart, 840, "\u0434\u043d\u044f"},
          {Kind::DayPart, 1080, "\u0432\u0432\u0435\u0447\u0435\u0440\u0456 \u0432\u0435\u0447\u043e\u0440\u0430"}},
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
         {{Kind::Filler, 0, "orakor kor ezen a az"},
          {Kind::Behind, 0, "mulva"},
          {Kind::And, 0, "es"},
          {Kind::Number, 1, "egy"},
          {Kind::Number, 2, "ket ketto"},
          {Kind::Number, 3, "harom"},
          {Kind::Number, 4, "negy"},
          {Kind::Number, 5, "ot"},
          {Kind::Half, 0, "fel"},
          {Kind::Minutes, 1, "perc"},
          {Kind::Minutes, 60, "ora"},
          {Kind::Filler, 0, "ora"},
          {Kind::Days, 1, "nap"},
          {Kind::Days, 7, "het"},
          {Kind::DayFromNow, 0, "ma"},
          {Kind::DayFromNow, 1, "holnap"},
          {Kind::DayFromNow, 2, "holnaputan"},
          {Kind::Next, 0, "jovo kovetkezo"},
          {Kind::Week, 0, "het heten"},
          {Kind::DayPart, 540, "reggel delelott"},
          {Kind::DayPart, 720, "del delben"},
          {Kind::DayPart, 840, "delutan"},
          {Kind::DayPart, 1080, "este"}},
         "hetfo hetfon|kedd kedden|szerda szerdan|csutortok csutortokon cs|pentek penteken|szombat szombaton|vasarnap",
         "januar|februar|marcius|aprilis|majus|junius|julius|augusztus|szeptember szept|oktober|november|december",
         3},
        {"ar",
         {{Kind::Filler, 0,
           "\u0627\u0644\u0633\u0627\u0639\u0629 \u064a\u0648\u0645 \u0641\u064a \u0647\u0630\u0627 \u0639\u0646\u062f"},
          {Kind::Ahead, 0, "\u0628\u0639\u062f \u062e\u0644\u0627\u0644"},
          {Kind::And, 0, "\u0648"},
          {Kind::Number, 3, "\u062b\u0644\u0627\u062b"},
          {Kind::Half, 0, "\u0646\u0635\u0641"},
          {Kind::Minutes, 1, "\u062f\u0642\u064a\u0642\u0629 \u062f\u0642\u0627\u0626\u0642 \u062f\u0642\u0627\u064a\u0642"},
          {Kind::Minutes, 60, "\u0633\u0627\u0639\u0629 \u0633\u0627\u0639\u0627\u062a"},
          {Kind::Minutes, 120, "\u0633\u0627\u0639\u062a\u064a\u0646"},
          {Kind::Days, 1, "\u064a\u0648\u0645 \u0627\u064a\u0627\u0645 \u064a\u0648\u0645\u0627"},
          {Kind::Days, 2, "\u064a\u0648\u0645\u064a\u0646"},
          {Kind::Days, 7, "\u0627\u0633\u0628\u0648\u0639 \u0627\u0633\u0627\u0628\u064a\u0639"},
          {Kind::Days, 14, "\u0627\u0633\u0628\u0648\u0639\u064a\u0646"},
          {Kind::DayFromNow, 0, "\u0627\u0644\u064a\u0648\u0645"},
          {Kind::DayFromNow, 1, "\u063a\u062f\u0627 \u063a\u062f \u0628\u0643\u0631\u0629"},
          {Kind::DayFromNow, 2, "\u0628\u0639\u062f\u063a\u062f"},
          {Kind::Next, 0, "\u0627\u0644\u0642\u0627\u062f\u0645 \u0627\u0644\u0645\u0642\u0628\u0644"},
          {Kind::Week, 0, "\u0627\u0644\u0627\u0633\u0628\u0648\u0639"},
          {Kind::DayPart, 540, "\u0635\u0628\u0627\u062d\u0627"},
          {Kind::DayPart, 720, "\u0638\u0647\u0631\u0627"},
          {Kind::DayPart, 1080, "\u0645\u0633\u0627\u0621"}},
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
void addNames(MomentDictionary &words, Kind kind, const char *groups, int shortest)
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
            addNames(made.at(i), Kind::Weekday, source.weekdays, source.shortest);
            addNames(made.at(i), Kind::Month, source.months, source.shortest);
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
