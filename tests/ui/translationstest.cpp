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
                }
            } else if (xml.name() == u"numerusform"_s) {
                ++pluralForms;
                QVERIFY2(!xml.readElementText().isEmpty(), qPrintable(source));
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
