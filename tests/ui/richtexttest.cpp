// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/richtext.h"
#include "ui/composer/addressfield.h"
#include "ui/composer/editor.h"
#include "ui/style/theme.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QCompleter>
#include <QLineEdit>
#include <QMimeData>
#include <QTest>
#include <QToolButton>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace deskbell {
/// So that a failure shows what was read.
char *toString(const WrittenText &written)
{
    return QTest::toString(u"text «%1» html «%2» images %3"_s.arg(written.text, written.html, written.images.join(u' ')));
}
} // namespace deskbell

namespace {

void controlKey(Editor &editor, Qt::Key key, Qt::KeyboardModifiers more = {})
{
    QTest::keyClick(&editor, key, Qt::ControlModifier | more);
}

void paste(Editor &editor, QMimeData *data)
{
    QApplication::clipboard()->setMimeData(data);
    editor.paste();
}

QStringList chipsOf(const AddressField &field)
{
    QStringList texts;
    for (const QToolButton *chip : field.findChildren<QToolButton *>()) {
        if (!chip->isHidden()) {
            texts.append(chip->text());
        }
    }
    return texts;
}

} // namespace

class RichTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }

    void plainTextStaysPlain()
    {
        Editor editor;
        editor.setRich(true);
        QTest::keyClicks(&editor, u"Hello <b>"_s);
        QTest::keyClick(&editor, Qt::Key_Return);
        QTest::keyClicks(&editor, u"Mia & co"_s);
        QCOMPARE(editor.written().text, u"Hello <b>\nMia & co"_s);
        QVERIFY(editor.written().html.isEmpty());
    }

    void keysGiveLooks()
    {
        Editor editor;
        editor.setRich(true);
        QTest::keyClicks(&editor, u"see "_s);
        controlKey(editor, Qt::Key_B);
        QVERIFY(editor.isBold());
        QTest::keyClicks(&editor, u"this"_s);
        controlKey(editor, Qt::Key_B);
        controlKey(editor, Qt::Key_I);
        QTest::keyClicks(&editor, u" now"_s);
        QCOMPARE(editor.written().html, u"<div>see <b>this</b><i> now</i></div>"_s);
        QCOMPARE(editor.written().text, u"see this now"_s);
        editor.setRich(false);
        QVERIFY(editor.written().html.isEmpty());
        QCOMPARE(editor.toPlainText(), u"see this now"_s);
        controlKey(editor, Qt::Key_B);
        QVERIFY(!editor.isBold());
    }

    void listsQuotesAndLinksGoBothWays()
    {
        Editor editor;
        editor.setRich(true);
        QTest::keyClicks(&editor, u"Please:"_s);
        QTest::keyClick(&editor, Qt::Key_Return);
        controlKey(editor, Qt::Key_8, Qt::ShiftModifier);
        QTest::keyClicks(&editor, u"one"_s);
        QTest::keyClick(&editor, Qt::Key_Return);
        QTest::keyClicks(&editor, u"two"_s);
        QTest::keyClick(&editor, Qt::Key_Return);
        QTest::keyClick(&editor, Qt::Key_Return); // an empty item ends the list
        controlKey(editor, Qt::Key_9, Qt::ShiftModifier);
        QTest::keyClicks(&editor, u"you said"_s);
        QTest::keyClick(&editor, Qt::Key_Return);
        QTest::keyClick(&editor, Qt::Key_Return); // and an empty quote the quote
        QTest::keyClicks(&editor, u"see our page"_s);
        editor.moveCursor(QTextCursor::PreviousWord, QTextCursor::KeepAnchor);
        editor.setLink(linkAddress(u"shop.test/help"_s));
        QTest::keyClicks(&editor, u"."_s);
        const WrittenText written = editor.written();
        QCOMPARE(written.text, u"Please:\n- one\n- two\n> you said\nsee our page (https://shop.test/help)."_s);
        QVERIFY2(written.html.contains(u"<li>one</li><li>two</li></ul><blockquote"_s), qPrintable(written.html));
        QVERIFY2(written.html.contains(u"<div>you said</div></blockquote>"_s), qPrintable(written.html));
        QVERIFY2(written.html.contains(u"<a href=\"https://shop.test/help\">page</a>.</div>"_s), qPrintable(written.html));

        Editor again;
        again.setRich(true);
        again.setWritten(written.text, written.html);
        QCOMPARE(again.written(), written);
        Editor third;
        third.setRich(true);
        third.setWritten(again.written().text, again.written().html);
        QCOMPARE(third.written(), written);
    }

    void blankLinesAndNumbersGoBothWays()
    {
        Editor editor;
        editor.setRich(true);
        editor.setWritten(
            {}, u"<div>a</div><div><br></div><div><br></div><ol><li>x</li><li><b>y</b></li></ol><div>  two  blanks</div>"_s);
        const WrittenText written = editor.written();
        QCOMPARE(written.text, u"a\n\n\n1. x\n2. y\ntwo blanks"_s);
        Editor again;
        again.setRich(true);
        again.setWritten(written.text, written.html);
        QCOMPARE(again.written(), written);
    }

    void onlyQuotesAreQuotes()
    {
        Editor editor;
        editor.setRich(true);
        editor.setWritten(
            {},
            u"<p style='margin-left:48px'>indented</p><blockquote type='cite'>a<blockquote>b<ul><li>c</li></ul></blockquote></blockquote>d"_s);
        QCOMPARE(editor.written().text, u"indented\n> a\n>> b\n>> - c\nd"_s);
        const WrittenText written = editor.written();
        editor.setWritten(written.text, written.html);
        QCOMPARE(editor.written(), written);
    }

    void rightToLeftParagraphsAreMarked()
    {
        Editor editor;
        editor.setRich(true);
        editor.setWritten({}, u"<div><b>مرحبا</b> Ana</div><div>Hello</div>"_s);
        QVERIFY2(editor.written().html.startsWith(u"<div dir=\"rtl\" style=\"direction:rtl;text-align:right\"><b>"_s),
                 qPrintable(editor.written().html));
        QVERIFY(editor.written().html.endsWith(u"<div>Hello</div>"_s));
    }

    void whatIsPastedIsCleaned()
    {
        const QString foreign = u"<html><body><h1 style='color:red;font-size:40px'>Big</h1><p onclick='x()'>a <b>bold</b> <a "
                                u"href='javascript:x()'>bad</a> "
                                "<a href='https://x.ro'>good</a><img src='file:///etc/passwd'><img src='http://t.test/p.png'></p>"
                                "<script>alert(1)</script></body></html>"_s;
        Editor editor;
        editor.setRich(true);
        auto *data = new QMimeData;
        data->setHtml(foreign);
        data->setText(u"Big a bold bad good"_s);
        paste(editor, data);
        const QString html = editor.written().html;
        QVERIFY2(html.contains(u"<b>bold</b>"_s) && html.contains(u"<a href=\"https://x.ro\">good</a>"_s), qPrintable(html));
        for (const auto &bad : {u"javascript"_s, u"<img"_s, u"script"_s, u"onclick"_s, u"color"_s, u"font-size"_s, u"passwd"_s}) {
            QVERIFY2(!html.contains(bad), qPrintable(html));
        }
        editor.clear();
        auto *again = new QMimeData;
        again->setHtml(foreign);
        again->setText(u"Big a bold"_s);
        QApplication::clipboard()->setMimeData(again);
        controlKey(editor, Qt::Key_V, Qt::ShiftModifier);
        QCOMPARE(editor.written(), (WrittenText{.text = u"Big a bold"_s}));
    }

    void picturesStandWhereTheyWerePut()
    {
        Editor editor;
        editor.setRich(true);
        QTest::keyClicks(&editor, u"look "_s);
        QImage image(900, 10, QImage::Format_RGB32);
        image.fill(Qt::red);
        editor.insertPicture(u"abc@deskbell"_s, image);
        const WrittenText written = editor.written();
        QCOMPARE(written.images, QStringList{u"abc@deskbell"_s});
        QVERIFY2(written.html.contains(u"<img src=\"cid:abc@deskbell\" width=\"480\""_s), qPrintable(written.html));
        QCOMPARE(written.text, u"look [image]"_s);
        Editor again;
        again.setRich(true);
        again.setWritten(written.text, written.html);
        QCOMPARE(again.written(), written);
    }

    void linksAreWebOrMail()
    {
        QCOMPARE(linkAddress(u"x.ro"_s), u"https://x.ro"_s);
        QCOMPARE(linkAddress(u"http://x.ro/a?b=1"_s), u"http://x.ro/a?b=1"_s);
        QCOMPARE(linkAddress(u"ana@x.ro"_s), u"mailto:ana@x.ro"_s);
        for (const auto &bad :
             {u"javascript:alert(1)"_s, u"file:///etc/passwd"_s, u"data:text/html,x"_s, u"two words"_s, u""_s, u"http://"_s}) {
            QCOMPARE(linkAddress(bad), QString());
        }
    }

    void slashWordsBeginAtTheStartOfAWord()
    {
        Editor editor;
        QTest::keyClicks(&editor, u"and/or"_s);
        QVERIFY(editor.slashWord().isNull());
        QTest::keyClicks(&editor, u" /"_s);
        QCOMPARE(editor.slashWord(), QString(u""_s));
        QVERIFY(!editor.slashWord().isNull());
        QTest::keyClicks(&editor, u"late"_s);
        QCOMPARE(editor.slashWord(), u"late"_s);
        QTest::keyClicks(&editor, u" "_s);
        QVERIFY(editor.slashWord().isNull());
        QTest::keyClicks(&editor, u"https://x"_s);
        QVERIFY(editor.slashWord().isNull());
    }

    void peopleBecomeChips()
    {
        AddressField field(u"To"_s, [](const QString &) { return QList<Address>(); });
        field.show();
        QTest::keyClicks(&field.input(), u"ana@pop.ro,"_s);
        QCOMPARE(field.people().size(), 1);
        QVERIFY(field.input().text().isEmpty());
        QTest::keyClicks(&field.input(), u"Jan Kowalski <jan@kowal.pl>"_s);
        QTest::keyClick(&field.input(), Qt::Key_Return);
        QCOMPARE(chipsOf(field), (QStringList{u"ana@pop.ro"_s, u"Jan Kowalski"_s}));
        QApplication::clipboard()->setText(u"a@x.ro; b@x.ro\nana@POP.ro"_s);
        field.input().paste();
        QTRY_COMPARE(field.people().size(), 4);
        QTest::keyClick(&field.input(), Qt::Key_Backspace);
        QCOMPARE(field.people().size(), 3);
        QVERIFY(field.trouble().isEmpty());
    }

    void badAddressesSayWhyAndStayOut()
    {
        AddressField field(u"To"_s, [](const QString &) { return QList<Address>(); });
        field.show();
        QTest::keyClicks(&field.input(), u"ana@pop;"_s);
        QVERIFY(field.people().isEmpty());
        QVERIFY2(field.trouble().contains(u"ana@pop"_s), qPrintable(field.trouble()));
        QToolButton *chip = field.findChild<QToolButton *>();
        QVERIFY(QAccessible::queryAccessibleInterface(chip)->text(QAccessible::Name).contains(u"not sent"_s));
        QTest::keyClick(chip, Qt::Key_Delete);
        QVERIFY(field.trouble().isEmpty());
        QTest::keyClicks(&field.input(), u"typed"_s);
        field.commit();
        QVERIFY(!field.trouble().isEmpty());
    }

    void knownPeopleAreOffered()
    {
        QStringList asked;
        AddressField field(u"To"_s, [&asked](const QString &typed) {
            asked.append(typed);
            return QList<Address>{{u"Ana Pop"_s, u"ana@pop.ro"_s}, {u"Anatol"_s, u"anatol@x.ro"_s}};
        });
        field.show();
        QApplication::setActiveWindow(&field);
        field.input().setFocus();
        QTest::keyClicks(&field.input(), u"an"_s);
        QCOMPARE(asked.last(), u"an"_s);
        auto *completer = field.findChild<QCompleter *>();
        QTRY_VERIFY(completer->popup()->isVisible());
        QTest::keyClick(completer->popup(), Qt::Key_Down);
        QTest::keyClick(completer->popup(), Qt::Key_Return);
        QTRY_COMPARE(field.people().size(), 1);
        QCOMPARE(field.people().first().address, u"anatol@x.ro"_s);
        QTRY_VERIFY(field.input().text().isEmpty());
    }
};

QTEST_MAIN(RichTextTest)
#include "richtexttest.moc"
