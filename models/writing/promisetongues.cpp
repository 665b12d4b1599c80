// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/writing/promisetongues.h"

#include <array>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

QRegularExpression promiseForm(const QString &pattern)
{
    QRegularExpression form(pattern, QRegularExpression::UseUnicodePropertiesOption);
    form.optimize();
    return form;
}

/// Whole words only, in any alphabet.
QRegularExpression wordsForm(const QString &pattern)
{
    return promiseForm(u"(?<![\\p{L}\\d])(?:%1)(?![\\p{L}\\d])"_s.arg(pattern));
}

/// A time: with a colon anywhere; with a point or alone only after a word that leads to a time, or before one that ends it. What
/// costs, weighs or goes on with more figures is none.
QRegularExpression timesForm(const QString &leads, const QString &follows)
{
    const QString noTime =
        u"(?!\\d|[.,:/]\\d|-\\d{3}|\\s?(?:%|\u20ac|\\$|eur|usd|lei|ron|zl|pln|ft|huf|rub|\u0440\u0443\u0431|kg|km|x\\b))"_s;
    return promiseForm(
        u"(?:(?<![\\p{L}\\d])(?:%1)\\s+)?(?<![\\d:.,#/-])(\\d{1,2}):(\\d{2})(?:\\s?([ap]\\.?m\\b))?%3(?:%2)?"
        "|(?:(?<![\\p{L}\\d])(?:%1)\\s+)(\\d{1,2})(?:[.h](\\d{2}))?(?:\\s?([ap]\\.?m\\b))?%3(?!\\.\\s?\\p{L}{3})(?:%2)?"
        "|(?<![\\d:.,#/-])(\\d{1,2})(?:[.](\\d{2}))?(?:\\s?([ap]\\.?m\\b)|(?:%2))"_s.arg(leads, follows, noTime));
}

PromiseTongue::Day weekday(int number, const QString &pattern) { return {.form = wordsForm(pattern), .weekday = number}; }
PromiseTongue::Day daysAhead(int days, const QString &pattern) { return {.form = wordsForm(pattern), .ahead = days}; }

QList<PromiseTongue::Day> weekdays(const QStringList &patterns)
{
    QList<PromiseTongue::Day> days;
    for (qsizetype i = 0; i < patterns.size(); ++i) {
        days.append(weekday(int(i) + 1, patterns[i]));
    }
    return days;
}

PromiseTongue english()
{
    const QString n = u"(?<n>\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|ten|half an)"_s;
    const QString ahead = u"(?:in|within)(?: the)?(?: next)? %1(?: more)? "_s;
    PromiseTongue tongue;
    tongue.says =
        wordsForm(u"(?:i|we|they|he|she|someone|somebody|(?:a|my|our|your) (?:\\w+ "
                  u")?(?:colleague|manager|team|technician|specialist|department)|the team)"
                  "(?:'ll| will| shall|'m going to| am going to|'re going to| are going to| promise| guarantee| can "
                  "(?:call|answer|reply|write|get back|send|let))"
                  "(?! not)|you(?:'ll| will| should) (?:hear|have (?:an?|my|our) (?:answer|reply|update|offer)|(?:get|receive) "
                  "(?:an?|my|our) (?:answer|reply|update|call|offer|mail|email|message|refund))"
                  "|expect (?:a|my|our) (?:call|reply|answer|update)|call you back|get back to you"_s);
    tongue.denies = wordsForm(
        u"will not|won't|cannot|can't|couldn't|unable|not able|if you|did|called|sent|wrote|replied|unless|would have"_s);
    tongue.hours =
        wordsForm(u"open(?:ing)?(?: hours| from| until)?|we're open|working hours|office hours|closed|closes|business hours"_s);
    tongue.calls = wordsForm(u"call|ring|phone|(?:call|phone|ring)s? you|speak"_s);
    tongue.times = timesForm(u"at|by|until|till|before|around|about|from|and|to|than"_s, u"\\s?o'clock"_s);
    tongue.days =
        QList<PromiseTongue::Day>{
            daysAhead(0, u"(?:by )?(?:the )?(?:today|tonight|end of (?:the )?day|this (?:morning|afternoon|evening))"_s),
            daysAhead(2, u"(?:by )?(?:the )?day after tomorrow"_s), daysAhead(1, u"(?:by |until |before )?(?:tomorrow|tmrw)"_s),
            weekday(5, u"(?:by )?(?:the )?end of (?:the|this) week"_s)}
        + weekdays({u"(?:by |on |until |before |next )*mondays?"_s, u"(?:by |on |until |before |next )*tuesday"_s,
                    u"(?:by |on |until |before |next )*wednesday"_s, u"(?:by |on |until |before |next )*thursday"_s,
                    u"(?:by |on |until |before |next )*friday"_s, u"(?:by |on |until |before |next )*saturday"_s,
                    u"(?:by |on |until |before |next )*sunday"_s});
    tongue.units = {{wordsForm(u"(?:in|within) half an hour"_s), 30},
                    {wordsForm(ahead.arg(n) + u"(?:minutes?|mins?)"_s), 1},
                    {wordsForm(ahead.arg(n) + u"(?:hours?|hrs?|h)"_s), 60},
                    {wordsForm(ahead.arg(n) + u"(?:business |working )?days?"_s), 24 * 60},
                    {wordsForm(ahead.arg(n) + u"weeks?"_s), 7 * 24 * 60}};
    tongue.parts = {{wordsForm(u"morning"_s), QTime(12, 0)},
                    {wordsForm(u"(?:noon|midday|lunch ?time)"_s), QTime(12, 0)},
                    {wordsForm(u"afternoon|end of (?:the )?day"_s), QTime(17, 0)},
                    {wordsForm(u"evening|tonight"_s), QTime(20, 0)}};
    tongue.months = {u"jan"_s, u"feb"_s, u"mar"_s, u"apr"_s, u"may"_s, u"jun"_s,
                     u"jul"_s, u"aug"_s, u"sep"_s, u"oct"_s, u"nov"_s, u"dec"_s};
    tongue.numbers = {{u"a"_s, 1},    {u"an"_s, 1},  {u"one"_s, 1},   {u"two"_s, 2},   {u"three"_s, 3}, {u"four"_s, 4},
                      {u"five"_s, 5}, {u"six"_s, 6}, {u"seven"_s, 7}, {u"eight"_s, 8}, {u"ten"_s, 10}};
    return tongue;
}

PromiseTongue romanian()
{
    const QString n = u"(?<n>\\d{1,3}|o|un|una|doua|doi|trei|patru|cinci|sase)"_s;
    const QString ahead = u"(?:peste|in|in maxim|in cel mult|in urmatoarele|in mai putin de) %1(?: de)? "_s;
    PromiseTongue tongue;
    tongue.says = wordsForm(u"(?:voi|vom|am sa|o sa|avem sa) (?:va |te |ii |le |il |o |i |mai )*\\p{L}+"
                            "|(?:va|te|ii|le|il|v-am|o) "
                            "(?:sun|sunam|contactez|contactam|anunt|anuntam|raspund|raspundem|scriu|scriem|trimit|trimitem|"
                            "informez|informam|apelez|apelam|tin la curent|tinem la curent|dau|dam)(?: un semn| raspuns\\w*)?"
                            "|revin|revenim|sun eu|va suna|te suna|(?:un|o) coleg\\p{L}* (?:va|te|iti)"
                            "|(?:veti|vei) (?:primi|avea) (?:un |o |de la noi |raspunsul |oferta "
                            ")*(?:raspuns|raspunsul|telefon|apel|oferta|mesaj|e-?mail)?"
                            "|promit\\p{L}*|iti (?:scriu|trimit|raspund|dau)"_s);
    tongue.denies = wordsForm(
        u"nu (?:va|te|vom|voi|pot|putem|o sa|am|reusim)|v-am (?:sunat|scris|trimis|contactat)|am (?:trimis|sunat|scris|raspuns|revenit|incercat)|ati (?:primit|scris)|daca"_s);
    tongue.hours =
        wordsForm(u"program(?:ul)?(?: de lucru)?|deschi[sz]\\p{L}*|inchi[sz]\\p{L}*|orar(?:ul)?|luni\\s?-\\s?vineri"_s);
    tongue.calls = wordsForm(u"sun|sunam|suna|apelez|apelam|apel|telefon\\p{L}*"_s);
    tongue.times = timesForm(u"la ora|la|ora|pana la ora|pana la|pana in|orele|pe la|in jurul orei|si"_s, u"\\s?fix"_s);
    const QString by = u"(?:pana |pe |de )*"_s;
    tongue.days = QList<PromiseTongue::Day>{daysAhead(2, by + u"poimaine"_s), daysAhead(1, by + u"maine"_s),
                                            daysAhead(0, by + u"(?:azi|astazi|diseara|deseara|la sfarsitul zilei)"_s),
                                            weekday(5, by + u"la sfarsitul saptamanii"_s)}
        + weekdays({by + u"(?:luni|lunea)"_s, by + u"marti"_s, by + u"miercuri"_s, by + u"joi"_s, by + u"vineri"_s,
                    by + u"sambata"_s, by + u"duminica"_s});
    tongue.units = {{wordsForm(u"(?:peste|in) (?:o )?jumatate de ora"_s), 30},
                    {wordsForm(ahead.arg(n) + u"(?:minute|minut|min)"_s), 1},
                    {wordsForm(ahead.arg(n) + u"(?:ore|ora|h)"_s), 60},
                    {wordsForm(ahead.arg(n) + u"(?:zile|zi)(?: lucratoare)?"_s), 24 * 60},
                    {wordsForm(ahead.arg(n) + u"(?:saptamani|saptamana)"_s), 7 * 24 * 60}};
    tongue.parts = {{wordsForm(u"dimineata"_s), QTime(12, 0)},
                    {wordsForm(u"dupa[ -]amiaza|dupa[ -]masa|sfarsitul zilei"_s), QTime(17, 0)},
                    {wordsForm(u"pranz|amiaza"_s), QTime(13, 0)},
                    {wordsForm(u"seara|diseara|deseara"_s), QTime(20, 0)}};
    tongue.months = {u"ian"_s, u"feb"_s, u"mart"_s, u"apr"_s, u"mai"_s, u"iun"_s,
                     u"iul"_s, u"aug"_s, u"sept"_s, u"oct"_s, u"noi"_s, u"dec"_s};
    tongue.numbers = {{u"o"_s, 1},    {u"un"_s, 1},    {u"una"_s, 1},   {u"doua"_s, 2}, {u"doi"_s, 2},
                      {u"trei"_s, 3}, {u"patru"_s, 4}, {u"cinci"_s, 5}, {u"sase"_s, 6}};
    return tongue;
}

PromiseTongue polish()
{
    const QString n = u"(?<n>\\d{1,3}|jeden|jedna|dwa|dwie|dwoch|trzy|trzech|cztery|piec|pol)"_s;
    const QString ahead = u"(?:za|w ciagu|w przeciagu|najdalej za|nie pozniej niz za) %1 "_s;
    PromiseTongue tongue;
    tongue.says = wordsForm(
        u"(?:od|za|prze)?dzwoni(?:e|my)|odpowie(?:m|my)|(?:od|na)pisz(?:e|emy)|(?:prze|wy)sl(?:e|emy)|skontaktuj(?:e|emy)|"
        u"poinformuj(?:e|emy)"
        "|odezw(?:e|iemy)|wroc(?:e|imy)|da(?:m|my) (?:panu |pani |panstwu |ci "
        ")?znac|bed(?:e|ziemy)|sprawdz(?:e|imy)|obiecuj(?:e|emy)"
        "|przekaz(?:e|emy)|zalatwi(?:e|my)|udziel(?:e|imy)|zrobi(?:e|my)|(?:kolega|kolezanka|konsultant|doradca) \\p{L}+i"
        "|(?:otrzyma|dostanie) (?:pan|pani|panstwo) (?:odpowiedz|telefon|wiadomosc|oferte)|otrzymaja panstwo (?:odpowiedz|wiadomosc|oferte)"_s);
    tongue.denies = wordsForm(
        u"nie (?:od|za)?dzwoni\\p{L}*|nie (?:odpowie|bed|damy|zdaz|moge|mozemy|wys|przes|wro|uda)\\p{L}*|jesli|jezeli|wyslal\\p{L}*|dzwonil\\p{L}*"_s);
    tongue.hours = wordsForm(
        u"godziny (?:otwarcia|pracy)|czynn\\p{L}*|otwart\\p{L}*|pracujemy|zamkniet\\p{L}*|pon(?:iedzialek)?\\.?\\s?-\\s?p(?:ia)?t\\p{L}*"_s);
    tongue.calls = wordsForm(u"\\p{L}*dzwoni\\p{L}*|telefon\\p{L}*"_s);
    tongue.times = timesForm(u"o|do|o godz\\.?|do godz\\.?|o godzinie|do godziny|po|przed|okolo|ok\\.|godz\\.|najpozniej o|a|i"_s,
                             u"\\s?godz\\.?"_s);
    const QString by = u"(?:do |w |we |na |najpozniej |jeszcze )*"_s;
    tongue.days =
        QList<PromiseTongue::Day>{daysAhead(2, by + u"pojutrz\\p{L}*"_s), daysAhead(1, by + u"jutr(?:o|a|zejsz\\p{L}*)"_s),
                                  daysAhead(0, by + u"(?:dzis|dzisiaj|dzisiejsz\\p{L}*|konca dnia)"_s),
                                  weekday(5, by + u"konca tygodnia"_s)}
        + weekdays({by + u"poniedzial\\p{L}*"_s, by + u"wtor\\p{L}*"_s, by + u"srod\\p{L}*"_s, by + u"czwart\\p{L}*"_s,
                    by + u"piat(?:ek|ku|kiem|kowi)"_s, by + u"sobot\\p{L}*"_s, by + u"niedziel\\p{L}*"_s});
    tongue.units = {{wordsForm(u"za pol godziny"_s), 30},
                    {wordsForm(ahead.arg(n) + u"(?:minut\\p{L}*|min)"_s), 1},
                    {wordsForm(ahead.arg(n) + u"(?:godzin\\p{L}*|godz|h)"_s), 60},
                    {wordsForm(u"(?:za|w ciagu) godzin[ey]"_s), 60},
                    {wordsForm(ahead.arg(n) + u"(?:dni|dzien|dnia)(?: robocz\\p{L}*)?"_s), 24 * 60},
                    {wordsForm(u"za tydzien"_s), 7 * 24 * 60}};
    tongue.parts = {{wordsForm(u"rano|przed poludniem"_s), QTime(12, 0)},
                    {wordsForm(u"(?:w )?poludnie"_s), QTime(12, 0)},
                    {wordsForm(u"po poludniu|popoludni\\p{L}*|konca dnia"_s), QTime(17, 0)},
                    {wordsForm(u"wieczor\\p{L}*"_s), QTime(20, 0)}};
    tongue.months = {u"stycz"_s, u"lut"_s,   u"marc"_s, u"kwie"_s,  u"maj"_s,    u"czerw"_s,
                     u"lip"_s,   u"sierp"_s, u"wrze"_s, u"pazdz"_s, u"listop"_s, u"grud"_s};
    tongue.numbers = {{u"jeden"_s, 1}, {u"jedna"_s, 1},  {u"dwa"_s, 2},    {u"dwie"_s, 2}, {u"dwoch"_s, 2},
                      {u"trzy"_s, 3},  {u"trzech"_s, 3}, {u"cztery"_s, 4}, {u"piec"_s, 5}};
    return tongue;
}

PromiseTongue russian()
{
    const QString n = u"(?<n>\\d{1,3}|один|одного|одну|два|две|двух|три|трех|четыре|четырех|пять|пяти)"_s;
    const QString ahead = u"(?:через|в течение|за|не позднее чем через) (?:%1 )?"_s;
    PromiseTongue tongue;
    tongue.says = wordsForm(u"(?:пере)?звон(?:ю|им)|(?:по|пере)звон(?:ю|им|ит)|отве(?:чу|тим)|напиш(?:у|ем)|сообщ(?:у|им)|свяж(?:"
                            u"усь|емся|ется)|пришл(?:ю|ем)|вышл(?:ю|ем)|отправ(?:лю|им)"
                            "|верн(?:усь|емся)|дад(?:им)|дам "
                            "знать|буд(?:у|ем)|постара(?:юсь|емся)|обеща(?:ю|ем)|провер(?:ю|им)|уточн(?:ю|им)|предостав(?:лю|им)|"
                            "перезвонят|решим|подготов(?:лю|им)"
                            "|(?:вы )?получите (?:наш )?(?:ответ|письмо|звонок|предложение)"_s);
    tongue.denies = wordsForm(
        u"не (?:позвон|перезвон|ответ|смо|мож|мог|буд|успе|получ)\\p{L}*|если|отправил\\p{L}*|звонил\\p{L}*|писал\\p{L}*|ответил\\p{L}*"_s);
    tongue.hours =
        wordsForm(u"(?:мы )?работаем|часы работы|график\\p{L}*|открыт\\p{L}*|закрыт\\p{L}*|режим работы|пн\\s?-\\s?пт"_s);
    tongue.calls = wordsForm(u"\\p{L}*звон\\p{L}*|телефон\\p{L}*|наберу"_s);
    tongue.times = timesForm(u"в|до|к|около|после|с|и|не позднее"_s, u"\\s?(?:час(?:а|ов|ам|у)?|ч\\.?)(?![\\p{L}])"_s);
    const QString by = u"(?:до |в |во |к |уже |не позднее )*"_s;
    tongue.days = QList<PromiseTongue::Day>{daysAhead(2, by + u"послезавтра"_s), daysAhead(1, by + u"завтра(?:шн\\p{L}*)?"_s),
                                            daysAhead(0, by + u"(?:сегодня|конца дня|концу дня|сегодняшн\\p{L}*)"_s),
                                            weekday(5, by + u"(?:конца|концу) недели"_s)}
        + weekdays({by + u"понедельник\\p{L}*"_s, by + u"вторник\\p{L}*"_s, by + u"сред(?:у|ы|е|а)"_s, by + u"четверг\\p{L}*"_s,
                    by + u"пятниц\\p{L}*"_s, by + u"суббот\\p{L}*"_s, by + u"воскресень\\p{L}*"_s});
    tongue.units = {{wordsForm(u"через полчаса|в течение получаса"_s), 30},
                    {wordsForm(ahead.arg(n) + u"минут\\p{L}*"_s), 1},
                    {wordsForm(ahead.arg(n) + u"час(?:а|ов|у)?"_s), 60},
                    {wordsForm(ahead.arg(n) + u"(?:рабоч\\p{L}* )?(?:день|дня|днеи)"_s), 24 * 60},
                    {wordsForm(ahead.arg(n) + u"недел\\p{L}*"_s), 7 * 24 * 60}};
    tongue.parts = {{wordsForm(u"утром|утра|первои половине дня"_s), QTime(12, 0)},
                    {wordsForm(u"обеда|полудня|полудню|обеду"_s), QTime(13, 0)},
                    {wordsForm(u"днем|конца дня|концу дня|второи половине дня"_s), QTime(17, 0)},
                    {wordsForm(u"вечером|вечера|вечеру"_s), QTime(20, 0)}};
    tongue.months = {u"январ"_s, u"феврал"_s, u"март"_s,    u"апрел"_s,  u"ма"_s,    u"июн"_s,
                     u"июл"_s,   u"август"_s, u"сентябр"_s, u"октябр"_s, u"ноябр"_s, u"декабр"_s};
    tongue.numbers = {{u"один"_s, 1}, {u"одного"_s, 1}, {u"одну"_s, 1},   {u"два"_s, 2},     {u"две"_s, 2},  {u"двух"_s, 2},
                      {u"три"_s, 3},  {u"трех"_s, 3},   {u"четыре"_s, 4}, {u"четырех"_s, 4}, {u"пять"_s, 5}, {u"пяти"_s, 5}};
    return tongue;
}

PromiseTongue hungarian()
{
    const QString n = u"(?<n>\\d{1,3}|egy|ket|ketto|harom|negy|ot|fel)"_s;
    PromiseTongue tongue;
    tongue.says = wordsForm(
        u"(?:vissza|fel)?hiv(?:om|juk|lak)|(?:vissza|fel) ?fog(?:om|juk) "
        u"hivni|(?:meg)?valaszol(?:ok|unk|om|juk)|(?:meg)?ir(?:ok|unk|om|juk)|jelentkez(?:em|unk)"
        "|(?:el|meg)?kuld(?:om|juk|ok|unk)|ertesit(?:em|juk|ek|unk)|fog(?:om|juk|unk|ok)|szol(?:ok|unk)|tajekoztat(?:om|juk|ok|"
        "unk)|visszater(?:ek|unk)"
        "|megad(?:om|juk)|igerem|igerjuk|utananez(?:ek|unk)|(?:meg)?nez(?:em|zuk)|(?:a )?kolleg(?:am|ank) (?:\\p{L}+ )*(?:hivja|keresi|jelentkezik|valaszol)|kereseni fog\\p{L}*|kapja a valasz\\p{L}*"_s);
    tongue.denies = wordsForm(u"nem (?:tud|fog|hiv|valaszol|kuld)\\p{L}*|ha|kuldtem|kuldtuk|hivtam|hivtuk|valaszoltunk|irtam"_s);
    tongue.hours = wordsForm(u"nyitva\\p{L}*|nyitvatartas\\p{L}*|zarva|munkaido\\p{L}*|hetfotol pentekig|nyitunk"_s);
    tongue.calls = wordsForm(u"\\p{L}*hiv(?:om|juk|lak|ni|ja|as)|telefon\\p{L}*"_s);
    tongue.times = timesForm(u"legkesobb|kb\\.?|ma|holnap|es|delutan|delelott|este|reggel"_s,
                             u"\\s?-?(?:kor|ig|ra|re|tol)(?![\\p{L}])|\\s?ora(?:ig|kor|ra|tol)?(?![\\p{L}])"_s);
    tongue.days =
        QList<PromiseTongue::Day>{daysAhead(2, u"holnaputan\\p{L}*"_s), daysAhead(1, u"holnap(?:ig|ra|i)?"_s),
                                  daysAhead(0, u"(?:ma|mai nap\\p{L}*|nap vegeig|ma este)"_s), weekday(5, u"het vegeig"_s)}
        + weekdays({u"hetfo\\p{L}*"_s, u"kedd\\p{L}*"_s, u"szerd\\p{L}*"_s, u"csutort\\p{L}*"_s, u"pentek\\p{L}*"_s,
                    u"szombat\\p{L}*"_s, u"vasarnap\\p{L}*"_s});
    const QString within = u"(?:\\p{L}*n belul| mulva|\\p{L}* belul)"_s;
    tongue.units = {{wordsForm(u"fel (?:ora mulva|oran belul)"_s), 30},
                    {wordsForm(n + u" perc"_s + within), 1},
                    {wordsForm(n + u" or"_s + u"(?:an belul|a mulva)"_s), 60},
                    {wordsForm(n + u" (?:munka)?nap"_s + within), 24 * 60},
                    {wordsForm(n + u" het"_s + within), 7 * 24 * 60}};
    tongue.parts = {{wordsForm(u"reggel|delelott\\p{L}*"_s), QTime(12, 0)},
                    {wordsForm(u"delig|delben"_s), QTime(12, 0)},
                    {wordsForm(u"delutan\\p{L}*|nap vegeig"_s), QTime(17, 0)},
                    {wordsForm(u"este|esteig"_s), QTime(20, 0)}};
    tongue.months = {u"januar"_s, u"februar"_s, u"marc"_s,  u"april"_s, u"maj"_s, u"jun"_s,
                     u"jul"_s,    u"aug"_s,     u"szept"_s, u"okt"_s,   u"nov"_s, u"dec"_s};
    tongue.numbers = {{u"egy"_s, 1}, {u"ket"_s, 2}, {u"ketto"_s, 2}, {u"harom"_s, 3}, {u"negy"_s, 4}, {u"ot"_s, 5}};
    return tongue;
}

PromiseTongue german()
{
    const QString n = u"(?<n>\\d{1,3}|einer|einem|eine|einen|ein|zwei|drei|vier|funf|sechs)"_s;
    const QString ahead = u"(?:in|binnen|innerhalb von|innerhalb|in den nachsten|spatestens in) %1 "_s;
    const QString verbs =
        u"melde(?:n|t)?|rufe?n?|antworte(?:n|t)?|schreibe?n?|schicke?n?|sende?n?|gebe?n?|informiere?n?|werden?|wird|kummern?|kummere|prufe?n?|klare?n?|liefere?n?|verspreche?n?|teilen?|teile|kontaktiere?n?|meldet|ruft"_s;
    PromiseTongue tongue;
    tongue.says = wordsForm(
        u"(?:ich|wir|(?:mein|unser|ein|der|die)\\p{L}* (?:kolleg\\p{L}*|team|techniker|berater\\p{L}*|kundendienst)) (?:\\p{L}+ "
        u"){0,3}?(?:%1)|(?:%1) (?:ich|wir|sich (?:mein|unser|ein)\\p{L}*)"
        "|sie (?:erhalten|bekommen|horen) (?:\\S+ ){0,8}?(?:antwort|ruckmeldung|anruf|nachricht|bescheid|angebot|von (?:mir|uns))"_s
            .arg(verbs));
    tongue.denies = wordsForm(
        u"nicht (?:an|zuruck)?(?:rufen|melden|antworten|schaffen)|konnen (?:wir|ich)? ?(?:\\p{L}+ )*nicht|werden? (?:ich |wir )?(?:\\p{L}+ ){0,3}nicht|leider nicht|falls|wenn|haben? (?:\\p{L}+ )*(?:geschickt|gesendet|angerufen|geantwortet|geschrieben)"_s);
    tongue.hours = wordsForm(u"geoffnet|offnungszeiten|geschlossen|burozeiten|erreichbar|sprechzeiten|mo\\.?\\s?-\\s?fr\\.?"_s);
    tongue.calls = wordsForm(u"rufe?n?|ruft|anrufen|zuruck(?:zu)?rufen|anruf|telefon\\p{L}*"_s);
    tongue.times = timesForm(u"um|bis|gegen|vor|ab|und|spatestens um|bis spatestens|spatestens"_s, u"\\s?uhr"_s);
    const QString by = u"(?:bis |am |bis zum |noch |spatestens |kommenden |nachsten )*"_s;
    tongue.days = QList<PromiseTongue::Day>{daysAhead(2, by + u"ubermorgen"_s),
                                            daysAhead(1, by + u"morgen(?:fruh|vormittag|nachmittag|abend|mittag)?"_s),
                                            daysAhead(0, by + u"(?:heute|heutigen|ende des tages|feierabend)"_s),
                                            weekday(5, by + u"ende der woche"_s)}
        + weekdays({by + u"montag\\p{L}*"_s, by + u"dienstag\\p{L}*"_s, by + u"mittwoch\\p{L}*"_s, by + u"donnerstag\\p{L}*"_s,
                    by + u"freitag\\p{L}*"_s, by + u"(?:samstag|sonnabend)\\p{L}*"_s, by + u"sonntag\\p{L}*"_s});
    tongue.units = {{wordsForm(u"in (?:einer )?halben stunde"_s), 30},
                    {wordsForm(ahead.arg(n) + u"(?:minuten?|min)"_s), 1},
                    {wordsForm(ahead.arg(n) + u"(?:stunden?|std)"_s), 60},
                    {wordsForm(ahead.arg(n) + u"(?:werk|arbeits)?tag(?:en?|s)?"_s), 24 * 60},
                    {wordsForm(ahead.arg(n) + u"wochen?"_s), 7 * 24 * 60}};
    tongue.parts = {{wordsForm(u"\\p{L}*vormittag|\\p{L}*fruh"_s), QTime(12, 0)},
                    {wordsForm(u"(?:morgen|\\p{L}*tag)?mittag"_s), QTime(12, 0)},
                    {wordsForm(u"\\p{L}*nachmittag|ende des tages"_s), QTime(17, 0)},
                    {wordsForm(u"\\p{L}*abend"_s), QTime(20, 0)}};
    tongue.months = {u"jan"_s, u"feb"_s, u"mar"_s, u"apr"_s, u"mai"_s, u"jun"_s,
                     u"jul"_s, u"aug"_s, u"sep"_s, u"okt"_s, u"nov"_s, u"dez"_s};
    tongue.numbers = {{u"einer"_s, 1}, {u"einem"_s, 1}, {u"eine"_s, 1}, {u"einen"_s, 1}, {u"ein"_s, 1},
                      {u"zwei"_s, 2},  {u"drei"_s, 3},  {u"vier"_s, 4}, {u"funf"_s, 5},  {u"sechs"_s, 6}};
    return tongue;
}

} // namespace

const PromiseTongue *promiseTongue(const QString &language)
{
    using Maker = PromiseTongue (*)();
    static const std::array<std::pair<const char *, Maker>, 6> makers{
        {{"en", english}, {"ro", romanian}, {"pl", polish}, {"ru", russian}, {"hu", hungarian}, {"de", german}}};
    // Made when first asked for: some dozens of expressions each.
    static QHash<QString, PromiseTongue> made;
    const QString wanted = language.left(2).toLower();
    for (const auto &[name, maker] : makers) {
        if (wanted == QLatin1StringView(name)) {
            if (!made.contains(wanted)) {
                made.insert(wanted, maker());
            }
            return &*made.constFind(wanted);
        }
    }
    return nullptr;
}

} // namespace deskbell
