// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/writing/sendtime.h"

#include <QTest>
#include <QTimeZone>

using namespace deskbell;
using namespace Qt::StringLiterals;

class SendTimeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // Now is Wednesday 14 October 2026, 10:20.
    void wordsBecomeMoments_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("moment"); // empty: not understood, "past", "far"
        const auto row = [](const char *words, const char *moment, const char *language = "en") {
            QTest::addRow("%s (%s)", words, language)
                << QString::fromUtf8(words) << QString::fromUtf8(language) << QString::fromUtf8(moment);
        };
        row("tomorrow 9", "2026-10-15 09:00");
        row("Tomorrow at 9:30", "2026-10-15 09:30");
        row("tomorrow", "2026-10-15 09:00");
        row("tomorrow morning", "2026-10-15 09:00");
        row("tomorrow 8 evening", "2026-10-15 20:00");
        row("fri 14:30", "2026-10-16 14:30");
        row("friday", "2026-10-16 09:00");
        row("on Friday at 2 pm", "2026-10-16 14:00");
        row("wed 9", "2026-10-21 09:00");
        row("wed 11", "2026-10-14 11:00");
        row("next friday 10", "2026-10-23 10:00");
        row("next week", "2026-10-19 09:00");
        row("in 2 h", "2026-10-14 12:20");
        row("2 weeks", "2026-10-28 10:20");
        row("3 days 9:00", "2026-10-17 09:00");
        row("in 2h", "2026-10-14 12:20");
        row("2h", "2026-10-14 12:20");
        row("in 1 h 30 min", "2026-10-14 11:50");
        row("in an hour", "2026-10-14 11:20");
        row("in half an hour", "2026-10-14 10:50");
        row("in 3 days", "2026-10-17 10:20");
        row("in 3 days at 8", "2026-10-17 08:00");
        row("in two weeks", "2026-10-28 10:20");
        row("14:30", "2026-10-14 14:30");
        row("9", "2026-10-15 09:00");
        row("9am", "2026-10-15 09:00");
        row("12 am", "2026-10-15 00:00");
        row("noon", "2026-10-14 12:00");
        row("tonight", "2026-10-14 20:00");
        row("today 17:00", "2026-10-14 17:00");
        row("24 dec 8:15", "2026-12-24 08:15");
        row("dec 24", "2026-12-24 09:00");
        row("5 mar", "2027-03-05 09:00");
        row("24.12. 10:00", "2026-12-24 10:00");
        row("24/12 10", "2026-12-24 10:00");
        row("24.12.2026", "2026-12-24 09:00");
        row("2026-12-24 10:00", "2026-12-24 10:00");
        row("1 feb", "2027-02-01 09:00");
        row("today 9", "past");
        row("2026-10-13 10:00", "past");
        row("24 dec 2029", "far");
        row("in 3 years", "");
        row("", "");
        row("soon", "");
        row("25:00", "");
        row("13pm", "");
        row("31.2.", "");
        row("friday monday", "");
        row("tomorrow 9 10", "");
        row("next", "");
        row("in", "");
        row("mâine 9", "2026-10-15 09:00", "ro");
        row("maine la 9:30", "2026-10-15 09:30", "ro");
        row("mâine dimineață", "2026-10-15 09:00", "ro");
        row("poimâine 14", "2026-10-16 14:00", "ro");
        row("vineri 14:30", "2026-10-16 14:30", "ro");
        row("vin 14.30", "2026-10-16 14:30", "ro");
        row("marți", "2026-10-20 09:00", "ro");
        row("mar 10", "2026-10-20 10:00", "ro");
        row("sâmbătă ora 10", "2026-10-17 10:00", "ro");
        row("luni viitoare", "2026-10-19 09:00", "ro");
        row("săptămâna viitoare", "2026-10-19 09:00", "ro");
        row("peste 2 ore", "2026-10-14 12:20", "ro");
        row("peste o oră", "2026-10-14 11:20", "ro");
        row("peste o oră și 30 de minute", "2026-10-14 11:50", "ro");
        row("peste jumătate de oră", "2026-10-14 10:50", "ro");
        row("peste 3 zile la 8", "2026-10-17 08:00", "ro");
        row("24 decembrie 8:15", "2026-12-24 08:15", "ro");
        row("diseară", "2026-10-14 20:00", "ro");
        row("astăzi la prânz", "2026-10-14 12:00", "ro");
        row("azi 18", "2026-10-14 18:00", "ro");
        row("tomorrow 9", "2026-10-15 09:00", "ro");
        row("cândva", "", "ro");
        row("mo 9 Uhr", "2026-10-19 09:00", "de");
        row("morgen um 14:30 Uhr", "2026-10-15 14:30", "de");
        row("übermorgen", "2026-10-16 09:00", "de");
        row("Do 16 Uhr", "2026-10-15 16:00", "de");
        row("in zwei Stunden", "2026-10-14 12:20", "de");
        row("in einer halben Stunde", "2026-10-14 10:50", "de");
        row("nächste Woche", "2026-10-19 09:00", "de");
        row("nächsten Freitag 10 Uhr", "2026-10-23 10:00", "de");
        row("heute Abend", "2026-10-14 18:00", "de");
        row("24. Dezember um 8:15", "2026-12-24 08:15", "de");
        row("in 3 Tagen um 8 Uhr", "2026-10-17 08:00", "de");
        row("jutro o 14", "2026-10-15 14:00", "pl");
        row("w piątek o 9:30", "2026-10-16 09:30", "pl");
        row("za 2 godziny", "2026-10-14 12:20", "pl");
        row("za godzinę", "2026-10-14 11:20", "pl");
        row("za pół godziny", "2026-10-14 10:50", "pl");
        row("w przyszłym tygodniu", "2026-10-19 09:00", "pl");
        row("pojutrze rano", "2026-10-16 09:00", "pl");
        row("24 grudnia 8:15", "2026-12-24 08:15", "pl");
        row("śr 11", "2026-10-14 11:00", "pl");
        row("завтра в 14:30", "2026-10-15 14:30", "ru");
        row("в пятницу в 9", "2026-10-16 09:00", "ru");
        row("пт 9", "2026-10-16 09:00", "ru");
        row("через 2 часа", "2026-10-14 12:20", "ru");
        row("через час", "2026-10-14 11:20", "ru");
        row("через полчаса", "2026-10-14 10:50", "ru");
        row("на следующей неделе", "2026-10-19 09:00", "ru");
        row("послезавтра в 9 утра", "2026-10-16 09:00", "ru");
        row("24 декабря 8:15", "2026-12-24 08:15", "ru");
        row("через 3 дня", "2026-10-17 10:20", "ru");
        row("2ч", "2026-10-14 12:20", "ru");
        row("завтра о 14", "2026-10-15 14:00", "uk");
        row("у п'ятницю о 9", "2026-10-16 09:00", "uk");
        row("за 2 години", "2026-10-14 12:20", "uk");
        row("через годину", "2026-10-14 11:20", "uk");
        row("наступного тижня", "2026-10-19 09:00", "uk");
        row("24 грудня 8:15", "2026-12-24 08:15", "uk");
        row("holnap 9-kor", "2026-10-15 09:00", "hu");
        row("holnap 14:30", "2026-10-15 14:30", "hu");
        row("pénteken 9 órakor", "2026-10-16 09:00", "hu");
        row("2 óra múlva", "2026-10-14 12:20", "hu");
        row("fél óra múlva", "2026-10-14 10:50", "hu");
        row("3 nap múlva", "2026-10-17 10:20", "hu");
        row("jövő héten", "2026-10-19 09:00", "hu");
        row("december 24-én 8:15", "2026-12-24 08:15", "hu");
        row("holnapután reggel", "2026-10-16 09:00", "hu");
        row("غدا 9", "2026-10-15 09:00", "ar");
        row("غدًا الساعة ٩:٣٠", "2026-10-15 09:30", "ar");
        row("بعد غد", "2026-10-16 09:00", "ar");
        row("بعد ساعتين", "2026-10-14 12:20", "ar");
        row("بعد ساعة", "2026-10-14 11:20", "ar");
        row("بعد 3 أيام", "2026-10-17 10:20", "ar");
        row("يوم الجمعة 14", "2026-10-16 14:00", "ar");
        row("الأسبوع القادم", "2026-10-19 09:00", "ar");
        row("اليوم 6 مساء", "2026-10-14 18:00", "ar");
        row("24 ديسمبر 8:15", "2026-12-24 08:15", "ar");
        row("w piątek 9", "2026-10-16 09:00", "en");
        row("nächsten Montag", "2026-10-19 09:00", "ro");
        row("in the morning", "2026-10-15 09:00", "en");
    }
    void wordsBecomeMoments()
    {
        QFETCH(QString, words);
        QFETCH(QString, language);
        const QTimeZone bucharest("Europe/Bucharest");
        const QDateTime now(QDate(2026, 10, 14), QTime(10, 20), bucharest);
        const TypedMoment read = readMoment(words, now, language);
        const QString moment = read.flaw == TypedMoment::Flaw::None ? read.at.toString(u"yyyy-MM-dd HH:mm"_s)
            : read.flaw == TypedMoment::Flaw::Past                  ? u"past"_s
            : read.flaw == TypedMoment::Flaw::TooFar                ? u"far"_s
                                                                    : QString();
        QTEST(moment, "moment");
    }

    void clocksThatChangeKeepTheHourOfTheDay()
    {
        const QTimeZone bucharest("Europe/Bucharest");
        const QDateTime now(QDate(2026, 10, 24), QTime(10, 0), bucharest); // the night before the clocks go back
        const TypedMoment nine = readMoment(u"tomorrow 9"_s, now, u"en"_s);
        QCOMPARE(nine.at.time(), QTime(9, 0));
        QCOMPARE(now.secsTo(nine.at), 24 * 3600);
        QCOMPARE(now.secsTo(readMoment(u"in 24 h"_s, now, u"en"_s).at), 24 * 3600);
    }
};

QTEST_GUILESS_MAIN(SendTimeTest)
#include "tst_sendtime.moc"
