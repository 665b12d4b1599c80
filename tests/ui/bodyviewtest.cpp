// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/bodyview.h"

#include <QHBoxLayout>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QVBoxLayout>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace {

/// Says what was asked of it.
class AskedBody : public BodyView
{
public:
    QVariant ask(const QUrl &url) { return loadResource(QTextDocument::ImageResource, url); }
    QVariant askSheet(const QUrl &url) { return loadResource(QTextDocument::StyleSheetResource, url); }
};

QImage redSquare()
{
    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(Qt::red);
    return image;
}

} // namespace

/// A mail on the screen asks nobody for anything.
class BodyViewTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingIsAskedOfTheNetwork()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        QSignalSpy connected(&server, &QTcpServer::newConnection);
        const QString base = u"http://127.0.0.1:%1/"_s.arg(server.serverPort());
        AskedBody body;
        body.resize(400, 300);
        body.show();
        body.showHtml(
            u"<p style=\"background-image:url(%1a.png)\">Hello</p><img src=\"%1b.png\"><link rel=stylesheet href=\"%1c.css\">"
            "<table background=\"%1d.png\"><tr><td>x</td></tr></table>"_s.arg(base));
        body.heightForWidth(400);
        body.grab();
        QCoreApplication::processEvents();
        QCOMPARE(connected.count(), 0);
    }

    void noFileIsRead()
    {
        QTemporaryDir directory;
        const QString path = directory.filePath(u"private.png"_s);
        QVERIFY(redSquare().save(path));
        AskedBody body;
        for (const QUrl &url : {QUrl::fromLocalFile(path), QUrl(path), QUrl(u"private.png"_s), QUrl(u"http://host/x.png"_s),
                                QUrl(u"data:image/png;base64,AA"_s), QUrl(u"qrc:/icons/email.svg"_s)}) {
            const auto image = body.ask(url).value<QImage>();
            QVERIFY2(image.size() == QSize(1, 1), qPrintable(url.toString()));
        }
        QVERIFY(body.askSheet(QUrl::fromLocalFile(path)).toByteArray().isEmpty());
    }

    void onlyItsOwnInlineImagesAreShown()
    {
        AskedBody body;
        QStringList asked;
        body.setImageSource([&](const QString &id) {
            asked.append(id);
            return id == "cid:logo@shop"_L1 ? redSquare() : QImage();
        });
        QCOMPARE(body.ask(QUrl(u"cid:logo@shop"_s)).value<QImage>().size(), QSize(40, 30));
        QCOMPARE(body.ask(QUrl(u"cid:other"_s)).value<QImage>().size(), QSize(1, 1));
        QCOMPARE(asked, (QStringList{u"cid:logo@shop"_s, u"cid:other"_s}));
    }

    void plainTextIsNoMarkup()
    {
        BodyView body;
        body.showText(u"<b>not bold</b> & <img src=x>\nhttps://desk.test/a?b=1. and ana@desk.test"_s);
        QCOMPARE(body.toPlainText(), u"<b>not bold</b> & <img src=x>\nhttps://desk.test/a?b=1. and ana@desk.test"_s);
        QStringList links;
        for (auto block = body.document()->begin(); block.isValid(); block = block.next()) {
            for (auto it = block.begin(); !it.atEnd(); ++it) {
                if (it.fragment().charFormat().isAnchor()) {
                    links.append(it.fragment().charFormat().anchorHref());
                }
            }
        }
        QCOMPARE(links, (QStringList{u"https://desk.test/a?b=1"_s, u"mailto:ana@desk.test"_s}));
        QCOMPARE(body.focusPolicy(), Qt::StrongFocus);
        body.showText(u"No links"_s);
        QCOMPARE(body.focusPolicy(), Qt::ClickFocus);
    }

    void imagesThatComeTogetherAreLaidOutOnce()
    {
        BodyView body;
        int here = 0;
        body.setImageSource([&here](const QString &) { return here == 3 ? redSquare() : QImage(); });
        body.showHtml(u"<p>x</p><img src=\"cid:a\"><img src=\"cid:b\"><img src=\"cid:c\">"_s);
        const int before = body.heightForWidth(400);
        QSignalSpy changed(&body, &BodyView::heightChanged);
        while (here < 3) {
            ++here;
            body.imagesChanged();
        }
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE_GT(body.heightForWidth(400), before);
        QCOMPARE(changed.size(), 1);
    }

    void getsTheHeightItsLayoutMeasured()
    {
        // As a card is built: a bubble in a row.
        QWidget card;
        QVBoxLayout outer(&card);
        outer.setSizeConstraint(QLayout::SetNoConstraint);
        auto *bubble = new QWidget(&card);
        auto *row = new QHBoxLayout;
        row->addWidget(bubble);
        outer.addLayout(row);
        QVBoxLayout column(bubble);
        auto *body = new BodyView(bubble);
        column.addWidget(body);
        body->showHtml(u"<p>word</p>"_s.repeated(40));
        card.show();
        column.sizeHint(); // asked before anybody knows the width, and remembered
        column.maximumSize();
        for (const int width : {500, 200, 700}) {
            card.resize(width, outer.totalHeightForWidth(width));
            QTRY_COMPARE(body->height(), body->heightForWidth(body->width()));
            QCOMPARE_GT(body->height(), 300);
        }
    }

    void heightFollowsWidth()
    {
        BodyView body;
        body.showText(u"word "_s.repeated(400));
        const int wide = body.heightForWidth(800);
        const int narrow = body.heightForWidth(200);
        QVERIFY2(narrow > 2 * wide, qPrintable(u"%1 %2"_s.arg(narrow).arg(wide)));
    }

    void richOrPlain_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<bool>("rich");
        QTest::newRow("a line") << u"<div>Hello</div><br><p>Ana</p>"_s << false;
        QTest::newRow("a picture") << u"<p>See <img src=\"cid:1\"></p>"_s << true;
        QTest::newRow("a newsletter") << u"<TABLE><tr><td>x</td></tr></TABLE>"_s << true;
        QTest::newRow("colours") << u"<p style=\"color: red\">x</p>"_s << true;
    }
    void richOrPlain()
    {
        QFETCH(QString, html);
        QFETCH(bool, rich);
        QCOMPARE(isRichHtml(html), rich);
    }
};

QTEST_MAIN(BodyViewTest)
#include "bodyviewtest.moc"
