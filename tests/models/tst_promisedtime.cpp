// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/writing/promisedtime.h"

#include <QTest>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace {

struct PromiseCase {
    const char *text; ///< UTF-8
    const char *at; ///< "19 14:00": day of November 2026 and time; empty: nothing is promised
};

// Now is Wednesday 18 November 2026, 10:00.
constexpr PromiseCase english[] = {
    {"I will call you back tomorrow by 14:00.", "19 14:00"},
    {"We'll get back to you by Friday.", "20 17:00"},
    {"I'll send you the offer within 2 hours.", "18 12:00"},
    {"You will hear from us by tomorrow noon.", "19 12:00"},
    {"Thanks for waiting. I will let you know this afternoon.", "18 17:00"},
    {"My colleague will call you at 3pm today.", "18 15:00"},
    {"We will reply in half an hour", "18 10:30"},
    {"I am going to check with the warehouse and write to you on Monday morning.", "23 12:00"},
    {"I'll answer between 14:00 and 16:00.", "18 16:00"},
    {"We promise to have an answer by 24 November.", "24 17:00"},
    {"You will receive my answer within three working days.", "21 17:00"},
    {"I will call you at 14.30 about order 1530.", "18 14:30"},
    {"We are open tomorrow from 9:00 to 17:00.", ""},
    {"I will be glad if you call tomorrow at 14:00?", ""},
    {"Your parcel arrives tomorrow at 14:00.", ""},
    {"I called you yesterday at 14:00.", ""},
    {"I won't be able to call you tomorrow.", ""},
    {"> I will call you tomorrow by 14:00\nThank you for your message.", ""},
    {"You wrote \"I will pay tomorrow by 14:00\", thank you.", ""},
    {"I will check order 1430 for you.", ""},
    {"I will refund 14.50 EUR to your card.", ""},
    {"We will answer today at 9:00.", ""},
    {"Our opening hours tomorrow will be 9:00 to 12:00, I will be there.", ""},
    {"I may look at it some day.", ""},
};

constexpr PromiseCase romanian[] = {
    {"Vă sun mâine până la ora 14.", "19 14:00"},
    {"Revenim cu un răspuns până vineri.", "20 17:00"},
    {"Vă voi contacta în 2 ore.", "18 12:00"},
    {"Vom verifica și vă scriem azi după-amiază.", "18 17:00"},
    {"Vă răspund până mâine la 14:30.", "19 14:30"},
    {"O să vă sun peste o jumătate de oră.", "18 10:30"},
    {"Un coleg vă va suna luni la ora 9.", "23 09:00"},
    {"Veți primi un răspuns în cel mult 3 zile lucrătoare.", "21 17:00"},
    {"Vă anunț mâine dimineață.", "19 12:00"},
    {"Vă trimitem oferta până pe 24 noiembrie.", "24 17:00"},
    {"Bună ziua, revin până la 16:00 cu detalii.", "18 16:00"},
    {"Vă ținem la curent, vom reveni poimâine.", "20 17:00"},
    {"Programul nostru mâine este 9:00-17:00, vă sun.", ""},
    {"Suntem deschiși luni-vineri, 9-17.", ""},
    {"V-am sunat ieri la ora 14.", ""},
    {"Nu vă pot suna mâine la 14:00.", ""},
    {"Ne puteți suna mâine la 14:00?", ""},
    {"> Vă sun mâine la 14:00", ""},
    {"Verific comanda 1430 și revin.", ""},
    {"Vă returnăm 14.50 lei, vom reveni.", ""},
    {"Coletul ajunge mâine la 14:00.", ""},
};

constexpr PromiseCase polish[] = {
    {"Zadzwonię jutro do 14:00.", "19 14:00"},
    {"Odpowiemy do piątku.", "20 17:00"},
    {"Oddzwonię za 2 godziny.", "18 12:00"},
    {"Skontaktujemy się z Panem jutro o 14.", "19 14:00"},
    {"Sprawdzę to i dam Pani znać dziś po południu.", "18 17:00"},
    {"Prześlemy ofertę w ciągu trzech dni roboczych.", "21 17:00"},
    {"Odezwę się w poniedziałek rano.", "23 12:00"},
    {"Wrócimy z odpowiedzią pojutrze.", "20 17:00"},
    {"Napiszę do Pana do jutra do godz. 16:30.", "19 16:30"},
    {"Obiecuję odpowiedź do 24 listopada.", "24 17:00"},
    {"Konsultant zadzwoni we wtorek o 9:15.", "24 09:15"},
    {"Zadzwonię za pół godziny.", "18 10:30"},
    {"Godziny otwarcia jutro: 9:00-17:00, będziemy.", ""},
    {"Jesteśmy czynni pon-pt 9-17, odpowiemy.", ""},
    {"Dzwoniłem wczoraj o 14:00.", ""},
    {"Nie zadzwonię jutro o 14:00.", ""},
    {"Czy mogę zadzwonić jutro o 14:00?", ""},
    {"> Zadzwonię jutro do 14:00", ""},
    {"Sprawdzę zamówienie 1430.", ""},
    {"Zwrócimy 14.50 zł.", ""},
    {"Paczka dotrze jutro o 14:00.", ""},
};

constexpr PromiseCase russian[] = {
    {"Я перезвоню вам завтра до 14:00.", "19 14:00"},
    {"Ответим до пятницы.", "20 17:00"},
    {"Мы свяжемся с вами через 2 часа.", "18 12:00"},
    {"Напишу вам завтра в 14 часов.", "19 14:00"},
    {"Проверим и сообщим сегодня вечером.", "18 20:00"},
    {"Пришлём предложение в течение трёх рабочих дней.", "21 17:00"},
    {"Позвоню в понедельник утром.", "23 12:00"},
    {"Вернёмся с ответом послезавтра.", "20 17:00"},
    {"Дадим ответ до конца дня.", "18 17:00"},
    {"Обещаем решить вопрос до 24 ноября.", "24 17:00"},
    {"Коллега перезвонит во вторник в 9:15.", "24 09:15"},
    {"Перезвоню через полчаса.", "18 10:30"},
    {"Мы работаем завтра с 9:00 до 17:00, ответим.", ""},
    {"График работы: пн-пт 9:00-17:00, будем рады.", ""},
    {"Я звонил вам вчера в 14:00.", ""},
    {"Не сможем позвонить завтра в 14:00.", ""},
    {"Можно позвонить вам завтра в 14:00?", ""},
    {"> Я перезвоню завтра до 14:00", ""},
    {"Проверим заказ 1430.", ""},
    {"Вернём 14.50 руб, сообщим.", ""},
    {"Посылка придёт завтра в 14:00.", ""},
};

constexpr PromiseCase hungarian[] = {
    {"Holnap 14:00-ig visszahívom.", "19 14:00"},
    {"Péntekig válaszolunk.", "20 17:00"},
    {"2 órán belül jelentkezünk.", "18 12:00"},
    {"Holnap 14 órakor hívom Önt.", "19 14:00"},
    {"Megnézem, és ma délután megírom.", "18 17:00"},
    {"Három munkanapon belül elküldjük az ajánlatot.", "21 17:00"},
    {"Hétfőn reggel hívjuk.", "23 12:00"},
    {"Holnapután értesítem.", "20 17:00"},
    {"Ma 16:30-ig válaszolok.", "18 16:30"},
    {"Ígérem, november 24-ig megadjuk a választ.", "24 17:00"},
    {"Kedden 9:15-kor felhívom.", "24 09:15"},
    {"Fél óra múlva visszahívom.", "18 10:30"},
    {"Nyitvatartás holnap: 9:00-17:00, válaszolunk.", ""},
    {"Hétfőtől péntekig nyitva vagyunk, jelentkezünk.", ""},
    {"Tegnap 14:00-kor hívtam.", ""},
    {"Nem tudom holnap 14:00-kor visszahívni.", ""},
    {"Hívhatom holnap 14:00-kor?", ""},
    {"> Holnap 14:00-ig visszahívom", ""},
    {"Megnézem az 1430 számú rendelést.", ""},
    {"Visszautalunk 1450 Ft-ot, megírom.", ""},
    {"A csomag holnap 14:00-kor érkezik.", ""},
};

constexpr PromiseCase german[] = {
    {"Ich rufe Sie morgen bis 14:00 Uhr zurück.", "19 14:00"},
    {"Wir melden uns bis Freitag.", "20 17:00"},
    {"Ich schicke Ihnen das Angebot in 2 Stunden.", "18 12:00"},
    {"Sie erhalten morgen um 14 Uhr eine Antwort.", "19 14:00"},
    {"Ich prüfe das und gebe Ihnen heute Nachmittag Bescheid.", "18 17:00"},
    {"Wir antworten innerhalb von drei Werktagen.", "21 17:00"},
    {"Am Montagvormittag rufe ich Sie an.", "23 12:00"},
    {"Wir werden uns übermorgen bei Ihnen melden.", "20 17:00"},
    {"Ich melde mich bis 16.30 Uhr.", "18 16:30"},
    {"Wir klären das bis zum 24. November.", "24 17:00"},
    {"Mein Kollege ruft Sie am Dienstag um 9:15 an.", "24 09:15"},
    {"Ich melde mich in einer halben Stunde.", "18 10:30"},
    {"Wir liefern die Antwort bis 24.11. nach.", "24 17:00"},
    {"Unsere Öffnungszeiten morgen: 9:00 bis 17:00, wir melden uns.", ""},
    {"Wir sind Mo-Fr von 9 bis 17 Uhr erreichbar und antworten.", ""},
    {"Ich habe Ihnen gestern um 14 Uhr geschrieben.", ""},
    {"Leider nicht möglich: wir werden morgen um 14 Uhr liefern.", ""},
    {"Können wir morgen um 14 Uhr telefonieren?", ""},
    {"> Ich rufe Sie morgen bis 14 Uhr zurück", ""},
    {"Ich prüfe die Bestellung 1430.", ""},
    {"Wir erstatten 14.50 EUR und melden uns.", ""},
    {"Das Paket kommt morgen um 14 Uhr.", ""},
};

QDateTime moment(const QString &text)
{
    const QStringList parts = text.split(u' ');
    return text.isEmpty() ? QDateTime() : QDateTime(QDate(2026, 11, parts[0].toInt()), QTime::fromString(parts[1], u"HH:mm"_s));
}

} // namespace

/// Times that agents promise in what they write.
class PromisedTimeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsWhatIsPromised_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDateTime>("at");
        const auto add = [](const char *language, const auto &cases) {
            static_assert(std::extent_v<std::remove_reference_t<decltype(cases)>> >= 15);
            for (const PromiseCase &one : cases) {
                QTest::newRow(one.text) << QString::fromLatin1(language) << QString::fromUtf8(one.text)
                                        << moment(QString::fromLatin1(one.at));
            }
        };
        add("en", english);
        add("ro", romanian);
        add("pl", polish);
        add("ru", russian);
        add("hu", hungarian);
        add("de", german);
    }

    void findsWhatIsPromised()
    {
        QFETCH(QString, language);
        QFETCH(QString, text);
        const QDateTime now(QDate(2026, 11, 18), QTime(10, 0));
        const auto found = promisedTimeIn(text, now, language);
        QTEST(found ? found->at : QDateTime(), "at");
    }

    void tellsItsWordsAndWhatIsPromised()
    {
        const QDateTime now(QDate(2026, 11, 18), QTime(10, 0));
        const auto call = promisedTimeIn(u"Hello Ana,\n\nI\u2019ll call you tomorrow by 14:00.\n\nMia"_s, now, u"en-GB"_s);
        QVERIFY(call.has_value());
        QCOMPARE(call->words, u"tomorrow by 14:00"_s);
        QVERIFY(call->kind == PromiseKind::Call);
        const auto answer = promisedTimeIn(u"V\u0103 scriem m\u00E2ine p\u00E2n\u0103 la ora 14."_s, now, u"ro"_s);
        QVERIFY(answer.has_value());
        QCOMPARE(answer->words, u"m\u00E2ine p\u00E2n\u0103 la ora 14"_s);
        QVERIFY(answer->kind == PromiseKind::Answer);
    }

    void leavesOtherLanguagesAlone()
    {
        const QDateTime now(QDate(2026, 11, 18), QTime(10, 0));
        QVERIFY(!promisedTimeIn(u"I will call you tomorrow by 14:00."_s, now, u"fr"_s));
        QVERIFY(!promisedTimeIn(u"I will call you tomorrow by 14:00."_s, now, {}));
    }

    void isQuickOnLongTexts()
    {
        // Only that it ends: a form that goes back and forth would not.
        const QDateTime now(QDate(2026, 11, 18), QTime(10, 0));
        QString text;
        for (int i = 0; i < 4'000; ++i) {
            text += u"I will by on at until "_s;
        }
        for (const QString &language : {u"en"_s, u"ro"_s, u"pl"_s, u"ru"_s, u"hu"_s, u"de"_s}) {
            QVERIFY(!promisedTimeIn(text, now, language));
            QVERIFY(!promisedTimeIn(QString(50'000, u'1'), now, language));
        }
    }
};

QTEST_GUILESS_MAIN(PromisedTimeTest)
#include "tst_promisedtime.moc"
