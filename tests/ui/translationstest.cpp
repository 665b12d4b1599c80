// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

QString catalogue(const QString &language)
{
    return qEnvironmentVariable("DESKBELL_SOURCE") + u"/translations/deskbell_%1.ts"_s.arg(language);
}

/// Placeholders of a text, sorted.
QStringList placeholders(const QString &text)
{
    static const QRegularExpression form(u"%(\\d|n)"_s);
    QStringList found;
    auto matches = form.globalMatch(text);
    while (matches.hasNext()) {
        found.append(matches.next().captured());
    }
    found.sort();
    return found;
}

} // namespace

class TranslationsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void complete_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("forms");
        QTest::newRow("English") << u"en"_s << 2;
        QTest::newRow("Romanian") << u"ro"_s << 3;
        QTest::newRow("German") << u"de"_s << 2;
        QTest::newRow("Polish") << u"pl"_s << 3;
        QTest::newRow("Hungarian") << u"hu"_s << 1;
        QTest::newRow("Russian") << u"ru"_s << 3;
        QTest::newRow("Ukrainian") << u"uk"_s << 3;
        QTest::newRow("Arabic") << u"ar"_s << 6;
    }
    void complete()
    {
        QFETCH(QString, language);
        QFETCH(int, forms);
        QFile file(catalogue(language));
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        QXmlStreamReader xml(&file);
        int messages = 0;
        QString source;
        int pluralForms = -1;
        while (!xml.atEnd()) {
            xml.readNext();
            if (!xml.isStartElement()) {
                if (xml.isEndElement() && xml.name() == u"message"_s && pluralForms >= 0) {
                    QVERIFY2(pluralForms == forms, qPrintable(source));
                }
                continue;
            }
            if (xml.name() == u"message"_s) {
                ++messages;
                pluralForms = xml.attributes().value(u"numerus"_s) == u"yes"_s ? 0 : -1;
            } else if (xml.name() == u"source"_s) {
                source = xml.readElementText();
            } else if (xml.name() == u"translation"_s) {
                QVERIFY2(!xml.attributes().hasAttribute(u"type"_s), qPrintable(u"not finished: "_s + source));
                if (pluralForms < 0) {
                    const QString translation = xml.readElementText();
                    QVERIFY2(!translation.isEmpty(), qPrintable(source));
                    QVERIFY2(placeholders(translation) == placeholders(source), qPrintable(source));
                    // The Romanian letters have commas below; those with cedillas are Turkish.
                    QVERIFY2(!translation.contains(u'\u015F') && !translation.contains(u'\u0163'), qPrintable(source));
                    // A key behind "&" stays one; nobody else gets one, so that two of a menu cannot clash.
                    QVERIFY2(translation.count(u'&') == source.count(u'&'), qPrintable(source));
                    QVERIFY2(translation.count(u'\n') == source.count(u'\n'), qPrintable(source));
                    QVERIFY2(translation.startsWith(u' ') == source.startsWith(u' '), qPrintable(source));
                }
            } else if (xml.name() == u"numerusform"_s) {
                ++pluralForms;
                const QString form = xml.readElementText();
                QVERIFY2(!form.isEmpty(), qPrintable(source));
                // "Two messages" is one word in Arabic, and needs no number; "one more" needs none where the first form is for one
                // alone.
                static const QStringList firstIsOne{u"en"_s, u"ro"_s, u"de"_s, u"pl"_s};
                const int formsInWords = language == "ar"_L1 ? 3 : firstIsOne.contains(language) ? 1 : 0;
                const bool inWords = pluralForms <= formsInWords && !form.contains(u"%n"_s);
                QStringList expected = placeholders(source);
                if (inWords) {
                    expected.removeAll(u"%n"_s);
                }
                QVERIFY2(placeholders(form) == expected, qPrintable(source + u" -> "_s + form));
            }
        }
        QVERIFY(!xml.hasError());
        QVERIFY(messages > 200);
    }

    void pluralsOf_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("words");
        QTest::newRow("en 1") << u"en"_s << 1 << u"1 conversation"_s;
        QTest::newRow("en 5") << u"en"_s << 5 << u"5 conversations"_s;
        QTest::newRow("ro 1") << u"ro"_s << 1 << u"1 conversație"_s;
        QTest::newRow("ro 2") << u"ro"_s << 2 << u"2 conversații"_s;
        QTest::newRow("ro 19") << u"ro"_s << 19 << u"19 conversații"_s;
        QTest::newRow("ro 20") << u"ro"_s << 20 << u"20 de conversații"_s;
        QTest::newRow("ro 101") << u"ro"_s << 101 << u"101 conversații"_s;
        QTest::newRow("ro 123") << u"ro"_s << 123 << u"123 de conversații"_s;
        QTest::newRow("de 1") << u"de"_s << 1 << u"1 Konversation"_s;
        QTest::newRow("de 2") << u"de"_s << 2 << u"2 Konversationen"_s;
        QTest::newRow("pl 1") << u"pl"_s << 1 << u"1 rozmowa"_s;
        QTest::newRow("pl 3") << u"pl"_s << 3 << u"3 rozmowy"_s;
        QTest::newRow("pl 12") << u"pl"_s << 12 << u"12 rozmów"_s;
        QTest::newRow("pl 22") << u"pl"_s << 22 << u"22 rozmowy"_s;
        QTest::newRow("hu 1") << u"hu"_s << 1 << u"1 beszélgetés"_s;
        QTest::newRow("hu 7") << u"hu"_s << 7 << u"7 beszélgetés"_s;
        QTest::newRow("ru 1") << u"ru"_s << 1 << u"1 обращение"_s;
        QTest::newRow("ru 3") << u"ru"_s << 3 << u"3 обращения"_s;
        QTest::newRow("ru 11") << u"ru"_s << 11 << u"11 обращений"_s;
        QTest::newRow("ru 21") << u"ru"_s << 21 << u"21 обращение"_s;
        QTest::newRow("uk 5") << u"uk"_s << 5 << u"5 звернень"_s;
        QTest::newRow("uk 24") << u"uk"_s << 24 << u"24 звернення"_s;
        QTest::newRow("ar 0") << u"ar"_s << 0 << u"لا محادثات"_s;
        QTest::newRow("ar 1") << u"ar"_s << 1 << u"محادثة واحدة"_s;
        QTest::newRow("ar 2") << u"ar"_s << 2 << u"محادثتان"_s;
        QTest::newRow("ar 5") << u"ar"_s << 5 << u"5 محادثات"_s;
        QTest::newRow("ar 11") << u"ar"_s << 11 << u"11 محادثة"_s;
        QTest::newRow("ar 100") << u"ar"_s << 100 << u"100 محادثة"_s;
    }
    void pluralsOf()
    {
        QFETCH(QString, language);
        QFETCH(int, count);
        QFETCH(QString, words);
        QTranslator translator;
        QVERIFY(translator.load(u":/translations/deskbell_%1.qm"_s.arg(language)));
        QString shown = translator.translate("deskbell::InboxPane", "%n conversation(s)", nullptr, count);
        QCOMPARE(shown.replace(u"%n"_s, QString::number(count)), words);
    }
};

QTEST_MAIN(TranslationsTest)
#include "translationstest.moc"
