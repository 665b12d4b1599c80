// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/icons.h"
#include "ui/style/phrases.h"
#include "ui/style/systemlook.h"
#include "ui/style/theme.h"

#include <QDir>
#include <QPainter>
#include <QTest>

using namespace deskbell;
using namespace Qt::StringLiterals;

class StyleTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void textStandsOutFromItsGround_data()
    {
        QTest::addColumn<QColor>("text");
        QTest::addColumn<QColor>("ground");
        for (const Colors *colors : {&lightColors(), &darkColors(), &contrastLightColors(), &contrastDarkColors()}) {
            const QByteArray theme = QByteArray(colors->strong ? "contrast " : "") + (colors->dark ? "dark: " : "light: ");
            const auto row = [&](const QByteArray &name, const QColor &text, const QColor &ground) {
                QTest::newRow(theme + name) << text << ground;
            };
            row("text on lists", colors->text, colors->ground);
            row("text on the rail", colors->text, colors->rail);
            row("text on the selection", colors->text, colors->selection);
            row("text on the pointed row", colors->text, colors->hover);
            row("text on our own mails", colors->text, colors->outbound);
            row("secondary on lists", colors->muted, colors->ground);
            row("secondary on the rail", colors->muted, colors->rail);
            row("secondary on the selection", colors->muted, colors->selection);
            row("secondary on our own mails", colors->muted, colors->outbound);
            row("secondary on cards", colors->muted, colors->raised);
            row("secondary on notes", colors->muted, colors->note);
            row("links on lists", colors->accent, colors->ground);
            row("links on our own mails", colors->accent, colors->outbound);
            row("main button", colors->onAccent, colors->accent);
            row("note", colors->noteText, colors->note);
            row("amber pill", colors->amberText, colors->amber);
            row("amber words on cards", colors->amberText, colors->raised);
            row("red pill", colors->redText, colors->red);
            row("red words on lists", colors->redText, colors->ground);
            row("red words on the rail", colors->redText, colors->rail);
            row("red words on our own mails", colors->redText, colors->outbound);
            row("green words on lists", colors->green, colors->ground);
            row("text on notes", colors->text, colors->note);
            row("accent on the selection", colors->accent, colors->selection);
            row("accent on the rail", colors->accent, colors->rail);
            row("amber words on the rail", colors->amberText, colors->rail);
            row("red words on cards", colors->redText, colors->raised);
            row("green words on cards", colors->green, colors->raised);
            row("secondary on the pointed row", colors->muted, colors->hover); // and a main button that is off
            row("links on cards", colors->accent, colors->raised);
            row("links on the pointed row", colors->accent, colors->hover);
            row("links on notes", colors->accent, colors->note);
            row("amber words on lists", colors->amberText, colors->ground);
            row("amber words on the selection", colors->amberText, colors->selection);
            row("amber words on our own mails", colors->amberText, colors->outbound);
            row("red words on the selection", colors->redText, colors->selection);
            row("red words on the pointed row", colors->redText, colors->hover);
            row("red words on notes", colors->redText, colors->note);
            row("green words on the rail", colors->green, colors->rail);
            row("green words on our own mails", colors->green, colors->outbound);
            const QPalette palette = paletteFor(*colors);
            for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
                const QByteArray how = group == QPalette::Disabled ? " (off)" : group == QPalette::Active ? "" : " (elsewhere)";
                const auto role = [&](const char *name, QPalette::ColorRole text, QPalette::ColorRole ground) {
                    row(name + how, palette.color(group, text), palette.color(group, ground));
                };
                role("palette: words on windows", QPalette::WindowText, QPalette::Window);
                role("palette: words on fields", QPalette::Text, QPalette::Base);
                role("palette: words on buttons", QPalette::ButtonText, QPalette::Button);
                role("palette: hints in fields", QPalette::PlaceholderText, QPalette::Base);
                role("palette: chosen words", QPalette::HighlightedText, QPalette::Highlight);
                role("palette: links", QPalette::Link, QPalette::Base);
                role("palette: tool tips", QPalette::ToolTipText, QPalette::ToolTipBase);
            }
            if (colors->strong) {
                row("lines on lists", colors->hairline, colors->ground);
                row("lines on the rail", colors->hairline, colors->rail);
            }
        }
    }
    void textStandsOutFromItsGround()
    {
        QFETCH(QColor, text);
        QFETCH(QColor, ground);
        QCOMPARE_GE(contrast(text, ground), 4.5);
    }

    void highContrastMeansIt()
    {
        for (const Colors *colors : {&contrastLightColors(), &contrastDarkColors()}) {
            for (const QColor &text : {colors->text, colors->muted, colors->redText, colors->amberText, colors->green}) {
                QCOMPARE_GE(contrast(text, colors->ground), 7.0);
            }
        }
    }

    void everyPaletteIsFoundAgain()
    {
        for (const Colors *colors : {&lightColors(), &darkColors(), &contrastLightColors(), &contrastDarkColors()}) {
            QCOMPARE(&colorsFor(paletteFor(*colors)), colors);
        }
    }

    void theSystemDecides_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<bool>("strong");
        for (const bool dark : {false, true}) {
            for (const bool strong : {false, true}) {
                QTest::addRow("%s %s", dark ? "dark" : "light", strong ? "contrast" : "usual") << dark << strong;
            }
        }
    }
    void theSystemDecides()
    {
        QFETCH(bool, dark);
        QFETCH(bool, strong);
        const SystemLook look{.dark = dark, .highContrast = strong};
        const Colors &colors = colorsOf(ThemeChoice::System, look);
        QCOMPARE(colors.dark, dark);
        QCOMPARE(colors.strong, strong);
        QCOMPARE(&colorsOf(ThemeChoice::Dark, look), &darkColors()); // a choice of the agent's own stands
        QVERIFY(systemLookFromString(toString(look)) == look);
    }

    void portalSettings_data()
    {
        QTest::addColumn<QString>("group");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QVariant>("value");
        QTest::addColumn<QString>("look");
        const QString appearance = u"org.freedesktop.appearance"_s;
        QTest::newRow("prefers dark") << appearance << u"color-scheme"_s << QVariant(1U) << u"dark"_s;
        QTest::newRow("prefers light") << appearance << u"color-scheme"_s << QVariant(2U) << QString();
        QTest::newRow("prefers nothing") << appearance << u"color-scheme"_s << QVariant(0U) << QString();
        QTest::newRow("contrast") << appearance << u"contrast"_s << QVariant(1U) << u"contrast"_s;
        QTest::newRow("GNOME: nothing moves")
            << u"org.gnome.desktop.interface"_s << u"enable-animations"_s << QVariant(false) << u"still"_s;
        QTest::newRow("KDE: nothing moves") << u"org.kde.kdeglobals.KDE"_s << u"AnimationDurationFactor"_s << QVariant(u"0"_s)
                                            << u"still"_s;
        QTest::newRow("KDE: faster") << u"org.kde.kdeglobals.KDE"_s << u"AnimationDurationFactor"_s << QVariant(u"0.5"_s)
                                     << QString();
        QTest::newRow("something else") << appearance << u"accent-color"_s << QVariant(7) << QString();
    }
    void portalSettings()
    {
        QFETCH(QString, group);
        QFETCH(QString, key);
        QFETCH(QVariant, value);
        SystemLook look;
        takePortalSetting(look, group, key, value);
        QTEST(toString(look), "look");
    }

    void avatarsAndGlyphsStandOut()
    {
        for (const Colors *colors : {&lightColors(), &darkColors(), &contrastLightColors(), &contrastDarkColors()}) {
            const bool dark = colors->dark;
            for (const auto &kind : {u"email"_s, u"chat"_s, u"sms"_s, u"telegram"_s, u"call"_s, u"other"_s}) {
                for (const QColor &ground : {colors->ground, colors->selection, colors->hover, colors->outbound}) {
                    QVERIFY2(contrast(channelColor(kind, dark), ground) >= 3.0, qPrintable(kind + ground.name()));
                }
            }
            for (char letter = 'A'; letter <= 'Z'; ++letter) {
                const QString name{QLatin1Char(letter)};
                QVERIFY2(contrast(Qt::white, avatarColor(name, dark)) >= 4.5, qPrintable(name));
            }
        }
    }

    void everyGlyphPaintsInItsColour()
    {
        const QStringList files = QDir(u":/icons"_s).entryList({u"*.svg"_s});
        QVERIFY(files.size() > 30);
        for (const QString &file : files) {
            QImage image(20, 20, QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::transparent);
            QPainter painter(&image);
            paintIcon(&painter, image.rect(), file.chopped(4), Qt::red);
            painter.end();
            QImage empty(image.size(), image.format());
            empty.fill(Qt::transparent);
            QVERIFY2(image != empty, qPrintable(file));
        }
    }

    void timesInAList_data()
    {
        QTest::addColumn<qint64>("secondsAgo");
        QTest::addColumn<QString>("words");
        QTest::newRow("just now") << qint64(20) << u"now"_s;
        QTest::newRow("minutes") << qint64(4 * 60 + 10) << u"4m"_s;
        QTest::newRow("yesterday") << qint64(30 * 3600) << u"Sun"_s;
        QTest::newRow("this year") << qint64(30 * 24 * 3600) << u"10 Oct"_s;
        QTest::newRow("another year") << qint64(400 * 24 * 3600) << u"5.10.25"_s;
    }
    void timesInAList()
    {
        QFETCH(qint64, secondsAgo);
        QFETCH(QString, words);
        QLocale::setDefault(QLocale(u"en_GB"_s));
        const QDateTime now(QDate(2026, 11, 9), QTime(12, 0), Qt::LocalTime);
        QCOMPARE(Phrases::shortTime(now.addSecs(-secondsAgo).toUTC(), now.toUTC()), words);
    }

    void momentsAheadFitOnAButton()
    {
        const QDateTime now(QDate(2026, 10, 14), QTime(12, 0)); // a Wednesday
        const auto ahead = [&](const QDate &day) { return Phrases::timeAhead(QDateTime(day, QTime(9, 0)).toUTC(), now.toUTC()); };
        QCOMPARE(ahead(QDate(2026, 10, 14)), u"09:00"_s);
        QCOMPARE(ahead(QDate(2026, 10, 19)), QLocale().dayName(1, QLocale::ShortFormat) + u" 09:00"_s);
        QCOMPARE(ahead(QDate(2026, 10, 21)), QLocale().toString(QDate(2026, 10, 21), u"d MMM"_s));
        QCOMPARE(ahead(QDate(2026, 10, 12)), QLocale().toString(QDate(2026, 10, 12), u"d MMM"_s));
    }

    void timeLeft()
    {
        const QDateTime now(QDate(2026, 11, 9), QTime(12, 0), Qt::UTC);
        QCOMPARE(Phrases::remaining(now.addSecs(250), now), u"4 min"_s);
        QCOMPARE(Phrases::remaining(now.addSecs(-250), now), u"\u22124 min"_s);
        QCOMPARE(Phrases::remaining(now.addSecs(3 * 3600 + 300), now), u"3:05 h"_s);
        QCOMPARE(Phrases::remaining(now.addDays(3), now), u"3 d"_s);
    }

    void unknownWordsStay()
    {
        QCOMPARE(Phrases::state(Word<ConversationState>::fromString(u"parked"_s)), u"parked"_s);
        QCOMPARE(Phrases::channel(u"pigeon"_s), u"pigeon"_s);
    }

    void numbersAndInitials()
    {
        QCOMPARE(Phrases::grouped(48213), u"48\u202F213"_s);
        QCOMPARE(Phrases::grouped(7), u"7"_s);
        QCOMPARE(Phrases::initials(u"Ana Maria Pop"_s), u"AP"_s);
        QCOMPARE(Phrases::initials(QString()), u"?"_s);
    }
};

QTEST_MAIN(StyleTest)
#include "styletest.moc"
