// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/text/html.h"
#include "hub/text/htmlentities.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace deskbell::hub;

class HtmlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sanitises_data();
    void sanitises();
    void countsRemoteImages();
    void remoteImagesKeepTheirPlaceAndName();
    void trackingPixelsAreCountedApart_data();
    void trackingPixelsAreCountedApart();
    void linesMayBreak();
    void entities_data();
    void entities();
    void text_data();
    void text();
    void hostile_data();
    void hostile();
};

void HtmlTest::sanitises_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("safe");
    const auto row = [](const char *name, const QString &html, const QString &safe) { QTest::newRow(name) << html << safe; };
    row("keeps simple markup", u"<p>a <b>b</b></p>"_s, u"<p>a <b>b</b></p>"_s);
    row("drops script", u"a<script>alert('</b>')</script>b"_s, u"ab"_s);
    row("drops events", u"<p onclick=\"x()\" ONLOAD=y>a</p>"_s, u"<p>a</p>"_s);
    row("keeps text of unknown tags", u"<blink>a</blink><o:p>b</o:p>"_s, u"ab"_s);
    row("balances", u"<b><i>a</b></i><p>b<p>c"_s, u"<b><i>a</i></b><p>b</p><p>c</p>"_s);
    row("escapes", u"1 < 2 &amp; 3 > 2 &lt;script&gt; \""_s, u"1 &lt; 2 &amp; 3 &gt; 2 &lt;script&gt; &quot;"_s);
    row("safe link", u"<a href='https://x.test/?a=1&b=2'>l</a>"_s, u"<a href=\"https://x.test/?a=1&amp;b=2\">l</a>"_s);
    row("hidden scheme", u"<a href=\"jAvA&#9;script:alert(1)\">l</a>"_s, u"<a>l</a>"_s);
    row("hidden colon", u"<a href=\"javascript&colon;alert(1)\">l</a>"_s, u"<a>l</a>"_s);
    row("data link", u"<a href=\"data:text/html,x\">l</a>"_s, u"<a>l</a>"_s);
    row("cid image", u"<img src=\"CID:a@b\" alt=\"x\" onerror=y>"_s, u"<img src=\"cid:a@b\" alt=\"x\">"_s);
    row("remote image leaves its words and its place", u"<img src=\"https://x.test/i.png\" alt=\"Save <10%\">"_s,
        u"<img src=\"remote:f862af050e8463f4\" alt=\"Save &lt;10%\">"_s);
    row("style", u"<p style=\"color:RED;position:fixed;background:url(x);width:99999px\">a</p>"_s,
        u"<p style=\"color:red\">a</p>"_s);
    row("colours by numbers", u"<p style=\"color:rgb(0, 128,0);background-color:rgba(0,0,0,0.5)\">a</p>"_s,
        u"<p style=\"color:#008000;background-color:#808080\">a</p>"_s);
    row("colours without their mark", u"<table bgcolor=d5D5d5><tr><td><font color=000>a</font></td></tr></table>"_s,
        u"<table bgcolor=\"#d5d5d5\"><tr><td><font color=\"#000\">a</font></td></tr></table>"_s);
    row("a table is as high as what it holds", u"<table height=20><tr><td height=9>a</td></tr></table>"_s,
        u"<table><tr><td height=\"9\">a</td></tr></table>"_s);
    row("style that fetches", u"<p style=\"background-color:u\\72l(x);color:expression(1)\">a</p>"_s, u"<p>a</p>"_s);
    row("negative margin", u"<p style=\"margin:-9999px;text-align:center\">a</p>"_s, u"<p style=\"text-align:center\">a</p>"_s);
    row("hidden text", u"a<div style='display:none'>b<p>c</p></div><span hidden>d</span>e"_s, u"ae"_s);
    row("class rules",
        u"<style>@media x{.a{color:blue}} .a, p.b{color:#f00} .h{display:none}</style><p class='b'>x</p><i class='a'>y</i><i class=h>z</i>"_s,
        u"<p style=\"color:#f00\">x</p><i style=\"color:#f00\">y</i>"_s);
    row("page colour", u"<body bgcolor='#000' text=x><font color=white>a</font></body>"_s,
        u"<div style=\"background-color:#000\"><font color=\"white\">a</font></div>"_s);
    row("table", u"<table><tr><td colspan=999 width='50%'>a<td>b<tr><td>c</table>"_s,
        u"<table><tr><td width=\"50%\">a</td><td>b</td></tr><tr><td>c</td></tr></table>"_s);
    row("cells without a table", u"<td>a</td><tr><td>b</td></tr>"_s, u" a<br> b"_s);
    row("stray end tags", u"</table></div>a</b></td>"_s, u"a"_s);
    row("forms", u"<form action=x><input value=y><select><option>o</select><textarea><b></textarea>a</form>"_s, u"a"_s);
    row("svg and math", u"<svg><style><img src=x onerror=alert(1)></style></svg><math><mi>x</mi></math>a"_s, u"a"_s);
    row("comments", u"a<!-- <b> --><!--><i>b</i><![if x]>c<![endif]><?php x?>d"_s, u"a<i>b</i>cd"_s);
    row("unclosed quote", u"<p title=\"a><script>alert(1)</script>"_s, u"<p></p>"_s);
    row("nul in a tag", u"<scr\0ipt>alert(1)</scr\0ipt>"_s, u"alert(1)"_s);
}

void HtmlTest::sanitises()
{
    QFETCH(QString, html);
    const auto safe = sanitiseHtml(html);
    QVERIFY(!safe.gaveUp);
    QTEST(safe.html, "safe");
}

void HtmlTest::countsRemoteImages()
{
    const auto safe =
        sanitiseHtml(u"<img src=http://x.test/a><img src='//x.test/b'><img src=cid:c><img><img src=data:image/png;base64,AA>"_s);
    QCOMPARE(safe.blockedImages, 2);
    QCOMPARE(safe.remoteImages.size(), 2);
    QCOMPARE(safe.remoteImages[0].url, u"http://x.test/a"_s);
    QCOMPARE(safe.remoteImages[1].url, u"https://x.test/b"_s);
    QCOMPARE(safe.html,
             u"<img src=\"remote:%1\"><img src=\"remote:%2\"><img src=\"cid:c\">"_s.arg(safe.remoteImages[0].key,
                                                                                        safe.remoteImages[1].key));
}

void HtmlTest::remoteImagesKeepTheirPlaceAndName()
{
    const QString mail = u"<p><img src='https://x.test/a.png' alt='Our \"shop\"' width=300 height=40 onerror=x()></p>"
                         "<img src='https://x.test/a.png'><img src=ftp://x.test/c alt=Old><img src='remote:zz' alt=Odd>"_s;
    const auto safe = sanitiseHtml(mail);
    // The same address twice is one image to fetch; what cannot be fetched is its words.
    QCOMPARE(safe.remoteImages.size(), 1);
    QCOMPARE(safe.blockedImages, 3);
    const QString key = safe.remoteImages[0].key;
    QCOMPARE(key.size(), 16);
    QCOMPARE(safe.html,
             u"<p><img src=\"remote:%1\" alt=\"Our &quot;shop&quot;\" width=\"300\" height=\"40\"></p>"
             "<img src=\"remote:%1\">OldOdd"_s.arg(key));
    QVERIFY(!safe.html.contains(u"x.test"_s));
    QCOMPARE(sanitiseHtml(safe.html).html, safe.html);
    // What the desk sends out holds no place-holder of ours.
    QCOMPARE(sanitiseHtml(safe.html, RemoteImages::TextOnly).html, u"<p>Our &quot;shop&quot;</p>OldOdd"_s);
}

void HtmlTest::trackingPixelsAreCountedApart_data()
{
    QTest::addColumn<QString>("image");
    QTest::addColumn<int>("tracking");
    const auto row = [](const char *name, const QString &attributes, int tracking) {
        QTest::newRow(name) << u"<img src=\"https://x.test/o?id=1\" %1>"_s.arg(attributes) << tracking;
    };
    row("one pixel", u"width=1 height=1"_s, 1);
    row("none at all", u"height=0"_s, 1);
    row("by style", u"style=\"width:1px !important; height:1px\""_s, 1);
    row("by largest size", u"style=\"max-height:0px\""_s, 1);
    row("hidden", u"style=\"display:none\""_s, 1);
    row("a banner", u"width=600 height=120"_s, 0);
    row("no size", QString(), 0);
    row("all of the width", u"width=\"100%\""_s, 0);
    row("style above attribute", u"width=1 style=\"width:300px\""_s, 0);
}

void HtmlTest::trackingPixelsAreCountedApart()
{
    QFETCH(QString, image);
    const auto safe = sanitiseHtml(image);
    QTEST(safe.trackingPixels, "tracking");
    QCOMPARE(safe.blockedImages, 1 - safe.trackingPixels);
    QCOMPARE(safe.html.isEmpty(), safe.trackingPixels == 1);
}

void HtmlTest::linesMayBreak()
{
    QCOMPARE(sanitiseHtml(u"<pre>a  b</pre>"_s).html, u"<pre style=\"white-space:pre-wrap\">a  b</pre>"_s);
    QCOMPARE(sanitiseHtml(u"<p style=\"white-space:nowrap\">a</p>"_s).html, u"<p>a</p>"_s);
    QCOMPARE(sanitiseHtml(u"<table><tr><td width=\"1%\">a<td width=\"40%\">b</table>"_s).html,
             u"<table><tr><td>a</td><td width=\"40%\">b</td></tr></table>"_s);
}

void HtmlTest::entities_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<bool>("inAttribute");
    QTest::addColumn<QString>("expected");
    QTest::newRow("named") << u"&auml;&scaron;&hellip;&euro;&abreve;"_s << false << u"äš…€ă"_s;
    QTest::newRow("numbers") << u"&#259;&#x15F;&#128512;&#x80;"_s << false << u"ăş😀€"_s;
    QTest::newRow("impossible numbers") << u"&#0;&#xD800;&#99999999999;"_s << false << u"\uFFFD\uFFFD\uFFFD"_s;
    QTest::newRow("unknown") << u"&foo; & &; &#; &#x;"_s << false << u"&foo; & &; &#; &#x;"_s;
    QTest::newRow("no semicolon") << u"&copy 2020 &ampx &euro 1"_s << false << u"© 2020 &x &euro 1"_s;
    QTest::newRow("query of a link") << u"?a=1&copy=2&amp;lt=3&reg"_s << true << u"?a=1&copy=2&lt=3®"_s;
}

void HtmlTest::entities()
{
    QFETCH(QString, source);
    QFETCH(bool, inAttribute);
    QTEST(decodeEntities(source, inAttribute), "expected");
}

void HtmlTest::text_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("expected");
    QTest::newRow("blocks") << u"<div>a</div><div>b</div><p>c</p>d<br>e"_s << u"a\nb\n\nc\n\nd\ne"_s;
    QTest::newRow("white space") << u"  a \n  b&nbsp;c  "_s << u"a b c"_s;
    QTest::newRow("table") << u"<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>"_s << u"a b\nc"_s;
    QTest::newRow("list") << u"<ul><li>a<li>b</ul>c"_s << u"- a\n- b\nc"_s;
    QTest::newRow("hidden") << u"<title>t</title>a<span style='display:none'>b</span>"_s << u"a"_s;
    QTest::newRow("pre") << u"<pre>a\n\nb</pre>"_s << u"a\n\nb"_s;
    QTest::newRow("quote") << u"a<blockquote type=cite><p>b</p><p>c</p></blockquote>d"_s << u"a\n\n> b\n>\n> c\n\nd"_s;
    QTest::newRow("indented, no quote") << u"a<blockquote>b</blockquote>"_s << u"a\n\nb"_s;
    QTest::newRow("empty") << u"<p>&nbsp;</p>"_s << QString();
}

void HtmlTest::text()
{
    QFETCH(QString, html);
    QTEST(textOfHtml(html), "expected");
}

void HtmlTest::hostile_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<bool>("gaveUp");
    const auto many = [](const QString &piece, int count) { return piece.repeated(count); };
    QTest::newRow("nested tables") << many(u"<table><tr><td>"_s, 50000) << true;
    QTest::newRow("inline runs") << many(u"<b>x</b>"_s, 300000) << true;
    QTest::newRow("one word") << QString(5000000, u'x') << true;
    QTest::newRow("nested div") << many(u"<div>"_s, 50000) << true;
    QTest::newRow("css rules") << u"<style>"_s + many(u".a{color:red}"_s, 50000) + u"</style><p class=a>x"_s << false;
    QTest::newRow("cells") << u"<table>"_s + many(u"<tr><td>x</td></tr>"_s, 200000) << true;
    QTest::newRow("open comments") << many(u"<!--"_s, 500000) << false;
    QTest::newRow("open tags") << many(u"<a "_s, 500000) << false;
    QTest::newRow("bare brackets") << many(u"<"_s, 1000000) << true;
    QTest::newRow("attributes") << u"<p "_s + many(u"a=b "_s, 500000) + u">x"_s << false;
    QTest::newRow("ampersands") << many(u"&"_s, 1000000) << true;
    QTest::newRow("end tags") << many(u"<i>"_s, 300) + many(u"</b>"_s, 500000) << true;
    QTest::newRow("css comments") << u"<style>"_s + many(u"/*"_s, 500000) << false;
    QTest::newRow("raw without end") << many(u"<title></titl"_s, 300000) << false;
    QTest::newRow("nested lists") << many(u"<ul><li>"_s, 5500) << false;
    QTest::newRow("hidden for ever") << u"<div hidden>"_s + many(u"<svg>x"_s, 100000) << true;
}

void HtmlTest::hostile()
{
    QFETCH(QString, html);
    QElapsedTimer timer;
    timer.start();
    const auto safe = sanitiseHtml(html);
    const qint64 sanitised = timer.restart();
    const QString readable = textOfHtml(html);
    qInfo() << html.size() << "characters, sanitised in" << sanitised << "ms, text in" << timer.elapsed() << "ms, out"
            << safe.html.size() << readable.size();
    QTEST(safe.gaveUp, "gaveUp");
    QCOMPARE_LE(safe.html.size(), 420000);
}

QTEST_GUILESS_MAIN(HtmlTest)
#include "tst_html.moc"
