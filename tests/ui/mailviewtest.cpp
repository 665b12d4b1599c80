// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/theme.h"
#include "ui/timeline/attachmentrules.h"
#include "ui/timeline/bodyhtml.h"
#include "ui/timeline/bodyview.h"
#include "ui/timeline/documentfit.h"
#include "ui/timeline/download.h"
#include "ui/timeline/flattables.h"
#include "ui/timeline/htmltree.h"
#include "ui/timeline/messageprint.h"
#include "ui/timeline/messagewords.h"
#include "ui/timeline/sourceviewer.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextTable>
#include <QVBoxLayout>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace {

const QString imageKey = u"0123456789abcdef"_s;

/// The worst contrast of any text against the ground it stands on, in a document without nested tables.
double worstContrast(const QTextDocument &document, const QColor &page, const QColor &text)
{
    double worst = 21;
    for (auto block = document.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextCharFormat format = it.fragment().charFormat();
            const QColor ground = format.background().style() != Qt::NoBrush ? format.background().color() : page;
            const QColor color = format.foreground().style() != Qt::NoBrush ? format.foreground().color() : text;
            worst = qMin(worst, contrast(color, ground));
        }
    }
    return worst;
}

} // namespace

/// What is done to a mail between the hub and the eye.
class MailViewTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void risks_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<AttachmentRisk>("risk");
        const auto row = [](const char *name, const char *type, AttachmentRisk risk) {
            QTest::newRow(name) << QString::fromLatin1(type) << risk;
        };
        row("report.pdf", "application/pdf", AttachmentRisk::None);
        row("photo.JPG", "image/jpeg", AttachmentRisk::None);
        row("list.csv", "text/csv", AttachmentRisk::None);
        row("letter.docx", "application/octet-stream", AttachmentRisk::None);
        row("files.zip", "application/zip", AttachmentRisk::None);
        row("setup.EXE", "application/octet-stream", AttachmentRisk::Program);
        row("disk.iso", "application/octet-stream", AttachmentRisk::Program);
        row("run.exe. .", "application/pdf", AttachmentRisk::Program);
        row("start.ps1", "text/plain", AttachmentRisk::Script);
        row("link.lnk", "application/octet-stream", AttachmentRisk::Script);
        row("sums.xlsm", "application/octet-stream", AttachmentRisk::Macro);
        row("letter.doc", "application/msword", AttachmentRisk::Macro);
        row("sign-in.html", "text/html", AttachmentRisk::WebPage);
        row("drawing.svg", "image/svg+xml", AttachmentRisk::WebPage);
        row("invoice.pdf.exe", "application/pdf", AttachmentRisk::Disguised);
        row("invoice.pdf.zip", "application/zip", AttachmentRisk::Disguised);
        row("photo.jpg          .scr", "image/jpeg", AttachmentRisk::Disguised);
        row("program", "application/x-msdownload", AttachmentRisk::Program);
        row("something", "application/octet-stream", AttachmentRisk::Unknown);
    }
    void risks()
    {
        QFETCH(QString, type);
        QTEST(attachmentRisk(QString::fromLatin1(QTest::currentDataTag()), type), "risk");
    }
    void namesThatReadBackwardsAreDisguised()
    {
        QCOMPARE(attachmentRisk(u"invoice_\u202efdp.exe"_s, u"application/pdf"_s), AttachmentRisk::Disguised);
        QCOMPARE(safeFileName(u"../../etc/pass\u202ewd"_s), u"passwd"_s);
        QCOMPARE(safeFileName(u"C:\\temp\\a:b?.txt "_s), u"a_b_.txt"_s);
        QCOMPARE(safeFileName(u".."_s), u"attachment"_s);
    }
    void previews()
    {
        QVERIFY(canPreview(u"a.png"_s, u"image/png"_s));
        QVERIFY(canPreview(u"a.log"_s, u"application/octet-stream"_s));
        QVERIFY(!canPreview(u"a.svg"_s, u"image/svg+xml"_s));
        QVERIFY(!canPreview(u"a.pdf"_s, u"application/pdf"_s));
    }

    void imagesThatAreNotShownLeaveTheirWords()
    {
        const QString html =
            u"<p>A<img src=\"remote:%1\" alt=\"our &quot;logo&quot;\" width=\"3\">B<img src=\"cid:x\"></p>"_s.arg(imageKey);
        QCOMPARE(remoteImageKeys(html), QStringList{imageKey});
        QCOMPARE(withImages(html, {}), u"<p>Aour &quot;logo&quot;B<img src=\"cid:x\"></p>"_s);
        QCOMPARE(withImages(html, {imageKey}), html);
    }

    void papers_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<bool>("paper");
        QTest::newRow("Outlook") << u"<div style=\"background-color:white;color:#1f497d\">x</div>"_s << false;
        QTest::newRow("Outlook by numbers") << u"<p style=\"background-color:rgb(255, 255, 255)\">x</p>"_s << false;
        QTest::newRow("a ground of its own") << u"<table bgcolor=\"#eeeeff\"><tr><td>x</td></tr></table>"_s << true;
        QTest::newRow("a picture") << u"<img src=\"cid:x\">"_s << true;
        QTest::newRow("words") << u"<p>x</p>"_s << false;
    }
    void papers()
    {
        QFETCH(QString, html);
        QTEST(needsPaper(html), "paper");
    }

    void folds_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("visible");
        QTest::addColumn<QString>("shown"); ///< empty: all of it
        QTest::newRow("a quote below") << u"<p>Thanks, it works!</p><blockquote>Did it work?</blockquote>"_s
                                       << u"Thanks, it works!"_s << u"<p>Thanks, it works!"_s;
        QTest::newRow("within a table") << u"<table><tr><td>Yes.<br>On Monday Ana wrote:</td></tr></table>"_s << u"Yes."_s
                                        << u"<table><tr><td>Yes."_s;
        QTest::newRow("nothing left out") << u"<p>Thanks!</p>"_s << u"Thanks!"_s << QString();
        QTest::newRow("another text") << u"<p>Quite other words</p>"_s << u"Thanks, it works!"_s << QString();
        QTest::newRow("entities are no letters")
            << u"<p>A &amp; B &lt;ok&gt;</p><p>quoted here</p>"_s << u"A & B <ok>"_s << u"<p>A &amp; B &lt;ok&gt;"_s;
        QTest::newRow("small differences before the end")
            << u"<p>Dear all, see our page.</p><p>This is the last sentence that the customer has written to us.</p><p>signature</p>"_s
            << u"Dear all, see our page <https://x.test/page>. *\n\nThis is the last sentence that the customer has written to us."_s
            << u"<p>Dear all, see our page.</p><p>This is the last sentence that the customer has written to us."_s;
    }
    void folds()
    {
        QFETCH(QString, html);
        QFETCH(QString, visible);
        QFETCH(QString, shown);
        const qsizetype place = foldPlace(html, visible);
        QCOMPARE(place < 0 ? QString() : html.left(place), shown);
    }

    void wideTablesFit()
    {
        BodyView body;
        body.showHtml(u"<table width=\"1200\"><tr><td width=\"900\">Left</td><td width=\"300\">Right</td></tr></table>"_s);
        body.resize(500, 400);
        body.heightForWidth(500);
        QCOMPARE_LE(body.document()->size().width(), 501.0);
        body.showHtml(u"<img src=\"cid:x\" width=\"1600\" height=\"400\"><p>x</p>"_s);
        body.resize(400, 400);
        body.heightForWidth(400);
        QCOMPARE_LE(body.document()->size().width(), 401.0);
        // And grow again with the card.
        body.resize(2000, 400);
        body.heightForWidth(2000);
        const auto image = body.document()->begin().begin().fragment().charFormat().toImageFormat();
        QCOMPARE(image.width(), 1600.0);
        QCOMPARE(image.height(), 400.0);
    }
    void emptyColumnsLeaveTheirRoomToWords()
    {
        BodyView body;
        body.showHtml(
            u"<table width=\"400\"><tr><td bgcolor=\"#000000\"></td><td bgcolor=\"#ffcc00\"> </td><td>Some words that need "
            "room, and more of them</td></tr></table>"_s);
        body.heightForWidth(400);
        const auto *table = qobject_cast<QTextTable *>(body.document()->rootFrame()->childFrames().value(0));
        QVERIFY(table);
        const auto lengths = table->format().columnWidthConstraints();
        QCOMPARE(lengths.size(), 3);
        QCOMPARE_LE(lengths[0].rawValue() + lengths[1].rawValue(), 10.0);
        QCOMPARE(lengths[2].type(), QTextLength::VariableLength);
        // Columns that nothing but a wide cell crosses stay as they are.
        body.showHtml(
            u"<table width=\"400\"><tr><td colspan=\"3\" width=\"300\">Words</td><td width=\"90\">More</td></tr></table>"_s);
        body.heightForWidth(400);
        table = qobject_cast<QTextTable *>(body.document()->rootFrame()->childFrames().value(0));
        QVERIFY(table);
        QCOMPARE(table->format().columnWidthConstraints().first().rawValue(), 100.0);
    }
    void tablesShowAllTheyHold()
    {
        BodyView body;
        body.showHtml(u"<table height=\"20\"><tr><td>a<br>b<br>c<br>d<br>e</td></tr></table>"_s);
        const int cut = body.heightForWidth(400);
        body.showHtml(u"<table><tr><td>a<br>b<br>c<br>d<br>e</td></tr></table>"_s);
        QCOMPARE(cut, body.heightForWidth(400));
    }
    void collapsedTablesKeepTheirGround()
    {
        const QString html =
            withReadableTables(u"<table style=\"border-collapse:collapse\" bgcolor=\"#024003\"><tr><td>x</td></tr></table>"
                               "<table style=\"border-collapse:collapse\" border=\"1\"><tr><td>y</td></tr></table>"_s);
        QCOMPARE(html.count(u"border-collapse"_s), 1);
        QVERIFY(html.indexOf(u"border-collapse"_s) > html.indexOf(u'x'));
    }
    void layoutTablesAreTakenApart_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<int>("tables"); ///< one within the other, at most
        const auto nested = [](QString inner, int levels) {
            for (int level = 0; level < levels; ++level) {
                inner = u"<table width=\"600\" align=\"center\"><tr><td>"_s + inner + u"</td></tr></table>"_s;
            }
            return inner;
        };
        QTest::newRow("one in the other") << nested(u"<p>Hello <b>you</b></p>"_s, 6) << 1;
        QTest::newRow("two columns within") << nested(u"<table><tr><td>Left</td><td>Right</td></tr></table>"_s, 5) << 1;
        QTest::newRow("a button stays one") << nested(
            u"<p>Text</p><table bgcolor=\"#3869d4\"><tr><td><a href=\"https://x.test/\">Go</a></td></tr></table>"_s, 4)
                                            << 2;
        QTest::newRow("columns that hold columns of rows") << nested(
            u"<table><tr><td>"_s + nested(u"One"_s, 3) + u"</td><td>"_s + nested(u"Two"_s, 3) + u"</td></tr></table>"_s, 2)
                                                           << 1;
        QTest::newRow("lines between cells are kept")
            << u"<table border=\"1\"><tr><td><table border=\"1\"><tr><td>In</td><td>2</td></tr></table></td></tr></table>"_s << 2;
        QTest::newRow("a table right in a row")
            << u"<table><tr><td>A</td></tr><tr><table><tr><td>B</td><td>C</td></tr></table><b>D</b></tr></table>"_s << 2;
        QTest::newRow("not closed") << u"<table><tr><td><table><tr><td>A<table><tr><td>B"_s << 1;
    }
    void layoutTablesAreTakenApart()
    {
        QFETCH(QString, html);
        const QString flat = flattenTables(html);
        QFETCH(int, tables);
        QCOMPARE_LE(HtmlTree(flat).tableDepth(), tables);
        static const QRegularExpression tag(u"<[^>]*>"_s);
        const auto letters = [](QString text) { return text.remove(tag).remove(u' '); };
        QCOMPARE(letters(flat), letters(html));
        QCOMPARE(flat.count(u"<a "_s), html.count(u"<a "_s));
        QCOMPARE(flat.count(u"<td"_s), flat.count(u"</td>"_s));
        QCOMPARE(flat.count(u"<table"_s), flat.count(u"</table>"_s));
        QCOMPARE(flat.count(u"<div"_s), flat.count(u"</div>"_s));
        BodyView body;
        body.showHtml(html);
        QCOMPARE(letters(body.toPlainText().remove(u'\n').remove(QChar(0xa0))), letters(html));
    }
    void coloursAndWidthOutliveTakingApart()
    {
        const QString flat = flattenTables(u"<table width=\"600\" align=\"center\" bgcolor=\"#222222\"><tr><td "
                                           u"style=\"color:#ffffff\"><table><tr><td>White on dark</td></tr>"
                                           "</table></td></tr></table>"_s);
        QVERIFY2(flat.contains(u"bgcolor=\"#222222\""_s) && flat.contains(u"width=\"600\""_s)
                     && flat.contains(u"align=\"center\""_s) && flat.contains(u"color:#ffffff"_s),
                 qPrintable(flat));
    }
    void aMailIsLaidOutOnce()
    {
        // The height asked for first is that of the view: no second layout when it gets its place.
        QWidget window;
        QVBoxLayout column(&window);
        column.setSizeConstraint(QLayout::SetNoConstraint);
        auto *body = new BodyView(&window);
        column.addWidget(body);
        body->showHtml(u"<table><tr><td>One</td><td>Two</td></tr></table><p>Words</p>"_s);
        const int height = body->heightForWidth(400);
        QSignalSpy laidOut(body->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged);
        const QMargins margins = column.contentsMargins();
        window.resize(400 + margins.left() + margins.right(), height + margins.top() + margins.bottom());
        window.show();
        QTRY_COMPARE(body->width(), 400);
        QCOMPARE(laidOut.size(), 0);
        QCOMPARE(body->height(), height);
    }
    void tablesOfManyColumnsScroll()
    {
        QString row;
        for (int i = 0; i < 20; ++i) {
            row += u"<td>Quantity</td>"_s;
        }
        BodyView body;
        body.showHtml(u"<table border=\"1\"><tr>%1</tr><tr>%1</tr></table>"_s.arg(row));
        body.resize(500, 400);
        body.heightForWidth(500);
        QCOMPARE_GE(body.document()->size().width(), 1000.0);
    }

    void textIsReadable_data()
    {
        QTest::addColumn<QString>("html");
        QTest::newRow("black on a dark card") << u"<p><span style=\"color:#000000\">x</span></p>"_s;
        QTest::newRow("Outlook's blue") << u"<p><span style=\"color:#1f497d\">x</span></p>"_s;
        QTest::newRow("pale yellow") << u"<p><font color=\"#ffffcc\">x</font></p>"_s;
        QTest::newRow("its own white") << u"<p><span style=\"background-color:#ffffff;color:#333333\">x</span></p>"_s;
        QTest::newRow("a quote and a link") << u"<blockquote>x <a href=\"https://x.test/\">y</a></blockquote>"_s;
    }
    void textIsReadable()
    {
        QFETCH(QString, html);
        for (const Colors *colors : {&lightColors(), &darkColors()}) {
            QWidget window;
            window.setPalette(paletteFor(*colors));
            BodyView body(&window);
            body.showHtml(html);
            const QColor page = body.isOnPaper() ? QColor(Qt::white) : colors->raised;
            QCOMPARE_GE(worstContrast(*body.document(), page, colors->text), 4.4);
        }
    }
    void coloursAreMendedTowardsTheGroundsOther()
    {
        QCOMPARE_GE(contrast(readableOn(Qt::black, QColor(0x1f, 0x49, 0x7d), 4.5), Qt::black), 4.5);
        QCOMPARE_GE(contrast(readableOn(Qt::white, Qt::yellow, 4.5), Qt::white), 4.5);
        QCOMPARE(readableOn(Qt::white, Qt::black, 4.5), QColor(Qt::black));
    }

    void arabicStandsOnTheRight()
    {
        BodyView body;
        body.showHtml(u"<p dir=\"rtl\">\u0645\u0631\u062d\u0628\u0627</p>"_s);
        QCOMPARE(body.document()->begin().textDirection(), Qt::RightToLeft);
        body.showText(u"\u05e9\u05dc\u05d5\u05dd\nHello"_s);
        QCOMPARE(body.document()->begin().textDirection(), Qt::RightToLeft);
        QCOMPARE(body.document()->begin().next().textDirection(), Qt::LeftToRight);
    }

    void columnsRunAsTheTextDoes()
    {
        const QString row = u"<tr><td>1</td><td>2</td></tr>"_s;
        const QString turned = u"<tr><td>2</td><td>1</td></tr>"_s;
        QCOMPARE(turnRightToLeftRows(u"<div dir=\"rtl\"><table>%1</table></div>"_s.arg(row)),
                 u"<div dir=\"rtl\"><table>%1</table></div>"_s.arg(turned));
        QCOMPARE(turnRightToLeftRows(u"<div dir=\"rtl\"><table dir=\"ltr\">%1</table></div>"_s.arg(row)),
                 u"<div dir=\"rtl\"><table dir=\"ltr\">%1</table></div>"_s.arg(row));
        QCOMPARE(turnRightToLeftRows(u"<p dir=\"rtl\">x<br></p><table>%1</table>"_s.arg(row)),
                 u"<p dir=\"rtl\">x<br></p><table>%1</table>"_s.arg(row));
        BodyView body;
        body.showHtml(u"<div dir=\"rtl\"><table>%1</table></div>"_s.arg(row));
        body.resize(400, body.heightForWidth(400));
        const QTextCursor one = body.document()->find(u"1"_s);
        const QTextCursor two = body.document()->find(u"2"_s);
        QCOMPARE_GT(body.cursorRect(one).left(), body.cursorRect(two).left());
    }

    void pretendedHosts_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<QString>("said");
        QTest::newRow("https://bank.test/login") << u"https://evil.example/x"_s << u"bank.test"_s;
        QTest::newRow("www.bank.test") << u"https://bank.test/"_s << QString();
        QTest::newRow("bank.test") << u"https://login.bank.test/"_s << QString();
        QTest::newRow("Click here") << u"https://evil.example/"_s << QString();
        QTest::newRow("bank.test/a") << u"mailto:ana@bank.test"_s << QString();
        QTest::newRow("bank.test/now") << u"https://notbank.test/"_s << u"bank.test"_s;
    }
    void pretendedHosts()
    {
        QFETCH(QString, link);
        QTEST(pretendedHost(QString::fromLatin1(QTest::currentDataTag()), QUrl(link)), "said");
    }

    void headersAreSummed()
    {
        const QByteArray raw =
            "Received: by x\r\n\tfor y\r\nFrom: Ana\r\n <ana@home.test>\r\nX-Odd: 1\r\nSubject: Hello\r\n\r\nTo: body\r\n";
        QCOMPARE(headerSummary(raw), u"From: Ana <ana@home.test>\nSubject: Hello"_s);
    }

    void protectionIsNamed()
    {
        Message message;
        QVERIFY(protectionWords(message).isEmpty());
        message.marks = {u"encrypted"_s, u"pgp"_s};
        QVERIFY(isEncrypted(message));
        QVERIFY(protectionWords(message).contains(u"PGP"_s));
        QVERIFY(!protectionHelp(message).isEmpty());
    }

    void printsPages()
    {
        PrintJob job;
        job.subject = u"Late <parcel>"_s;
        job.number = 1042;
        for (int i = 0; i < 12; ++i) {
            Message message;
            message.kind = u"email"_s;
            message.from = Address{u"Ana Pop"_s, u"ana@home.test"_s};
            message.to = {Address{{}, u"support@desk.test"_s}};
            message.at = QDateTime::currentDateTimeUtc();
            message.text = u"Where is <b>my</b> parcel?\n"_s.repeated(30);
            job.messages.append(message);
        }
        const QString html = printedHtml(job);
        QVERIFY(html.contains(u"#1042 \u00B7 Late &lt;parcel&gt;"_s));
        QVERIFY(html.contains(u"Ana Pop &lt;ana@home.test&gt;"_s));
        QVERIFY(html.contains(u"&lt;b&gt;my&lt;/b&gt;"_s));
        QByteArray bytes;
        QBuffer buffer(&bytes);
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        int pages = 0;
        {
            QPdfWriter writer(&buffer);
            pages = printPages(job, writer);
        }
        QCOMPARE_GE(pages, 5);
        QVERIFY(bytes.startsWith("%PDF-"));
        QCOMPARE(bytes.count("/Type /Page\n"), pages);
    }

    void savedFilesDoNotReplaceOthers()
    {
        QTemporaryDir directory;
        const QString path = directory.filePath(u"blob"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("x");
        file.close();
        const QString first = freeName(directory.path(), u"a.tar.gz"_s);
        QVERIFY(copyTo(path, first));
        QCOMPARE(freeName(directory.path(), u"a.tar.gz"_s), directory.filePath(u"a.tar (2).gz"_s));
        const QString opened = copyForOpening(path, u"report.pdf"_s);
        QVERIFY(opened.endsWith(u"/report.pdf"_s));
        QVERIFY(!QFileInfo(opened).isWritable() || QFile::permissions(opened).testFlag(QFileDevice::ReadOwner));
    }
};

QTEST_MAIN(MailViewTest)
#include "mailviewtest.moc"
