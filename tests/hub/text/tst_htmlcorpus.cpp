// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/text/html.h"
#include "tests/hub/text/corpus.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace deskbell;
using namespace deskbell::hub;

namespace {

/// Reads the sanitiser's output by a grammar of its own, much stricter than HTML: anything it does not expect is a finding.
class StrictReader
{
public:
    /// What is wrong with \a html; empty: nothing.
    QString finding(const QString &html)
    {
        static const QRegularExpression tag(u"\\G<(/?)([a-z0-9]+)((?: [a-z]+=\"[^\"<>]*\")*)>"_s);
        m_open.clear();
        for (qsizetype place = 0; place < html.size();) {
            if (html[place] == u'>') {
                return u"bare > in text"_s;
            }
            if (html[place] != u'<') {
                ++place;
                continue;
            }
            const auto match = tag.match(html, place);
            if (!match.hasMatch()) {
                return u"no tag: "_s + html.mid(place, 60);
            }
            const QString wrong = element(match.captured(2), !match.captured(1).isEmpty(), match.captured(3));
            if (!wrong.isEmpty()) {
                return wrong;
            }
            place = match.capturedEnd();
        }
        return m_open.isEmpty() ? QString() : u"not closed: "_s + m_open.last();
    }

private:
    QString element(const QString &name, bool closing, const QString &attributes)
    {
        static const QSet<QString> known = {
            u"p"_s,   u"div"_s,    u"span"_s, u"br"_s,         u"b"_s,     u"strong"_s, u"i"_s,     u"em"_s,    u"u"_s,
            u"s"_s,   u"strike"_s, u"del"_s,  u"ins"_s,        u"small"_s, u"big"_s,    u"sub"_s,   u"sup"_s,   u"font"_s,
            u"h1"_s,  u"h2"_s,     u"h3"_s,   u"h4"_s,         u"h5"_s,    u"h6"_s,     u"ul"_s,    u"ol"_s,    u"li"_s,
            u"dl"_s,  u"dt"_s,     u"dd"_s,   u"blockquote"_s, u"pre"_s,   u"code"_s,   u"tt"_s,    u"hr"_s,    u"a"_s,
            u"img"_s, u"table"_s,  u"tr"_s,   u"td"_s,         u"th"_s,    u"thead"_s,  u"tbody"_s, u"tfoot"_s, u"center"_s};
        if (!known.contains(name)) {
            return u"tag "_s + name;
        }
        if (closing) {
            return !m_open.isEmpty() && m_open.takeLast() == name && attributes.isEmpty() ? QString()
                                                                                          : u"closed out of order: "_s + name;
        }
        if (name != "br"_L1 && name != "hr"_L1 && name != "img"_L1) {
            m_open.append(name);
        }
        static const QRegularExpression attribute(u" ([a-z]+)=\"([^\"]*)\""_s);
        for (auto each = attribute.globalMatch(attributes); each.hasNext();) {
            const auto match = each.next();
            const QString wrong = attributeFinding(match.captured(1), match.captured(2));
            if (!wrong.isEmpty()) {
                return wrong;
            }
        }
        return {};
    }

    static QString attributeFinding(const QString &name, const QString &value)
    {
        if (name == "href"_L1) {
            static const QRegularExpression link(u"^(https?|mailto|tel):[^\\s\\x00-\\x20]*$"_s,
                                                 QRegularExpression::CaseInsensitiveOption);
            return link.match(value).hasMatch() ? QString() : u"href "_s + value;
        }
        if (name == "src"_L1) {
            static const QRegularExpression key(u"^remote:[0-9a-f]{16}$"_s);
            return value.startsWith("cid:"_L1) || key.match(value).hasMatch() ? QString() : u"src "_s + value;
        }
        if (name == "style"_L1) {
            static const QRegularExpression style(u"^([a-z-]+:[a-z0-9#.,%() -]+)(;[a-z-]+:[a-z0-9#.,%() -]+)*$"_s);
            const bool fetches = value.contains("url"_L1) || value.contains("expression"_L1) || value.contains("position"_L1);
            return style.match(value).hasMatch() && !fetches ? QString() : u"style "_s + value;
        }
        static const QSet<QString> words = {u"alt"_s, u"title"_s};
        static const QSet<QString> plain = {u"align"_s, u"dir"_s,    u"valign"_s,  u"colspan"_s,     u"rowspan"_s,
                                            u"width"_s, u"height"_s, u"border"_s,  u"cellpadding"_s, u"cellspacing"_s,
                                            u"start"_s, u"size"_s,   u"bgcolor"_s, u"color"_s};
        static const QRegularExpression simple(u"^[a-z0-9#%(), .]+$"_s);
        if (words.contains(name) || (plain.contains(name) && simple.match(value).hasMatch())) {
            return {};
        }
        return u"attribute "_s + name + u'=' + value;
    }

    QStringList m_open;
};

QStringList payloads()
{
    const QString folder = corpus::folder(u"html-hostile"_s);
    QStringList found;
    if (folder.isEmpty()) {
        return found;
    }
    for (const auto &entry : QJsonDocument::fromJson(corpus::read(folder + u"/dompurify-expected.json"_s)).array()) {
        found.append(entry.toObject()["payload"_L1].toString());
    }
    for (const QString &file : {u"/bluemonday-expected.jsonl"_s, u"/xss-payloads.jsonl.gz"_s}) {
        for (const QJsonObject &line : corpus::readLines(folder + file)) {
            found.append(line["payload"_L1].toString());
        }
    }
    return found;
}

QString lettersOf(const QString &text)
{
    QString letters;
    for (const QChar c : text) {
        if (c.isLetterOrNumber()) {
            letters += c;
        }
    }
    return letters;
}

} // namespace

class HtmlCorpusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingActiveSurvives();
    void nothingActiveSurvivesInside_data();
    void nothingActiveSurvivesInside();
    void noTextIsLost();
};

void HtmlCorpusTest::nothingActiveSurvives()
{
    const QStringList all = payloads();
    if (all.isEmpty()) {
        QSKIP("skipped: no corpus");
    }
    QElapsedTimer timer;
    timer.start();
    qint64 slowest = 0;
    for (const QString &payload : all) {
        QElapsedTimer one;
        one.start();
        const auto safe = sanitiseHtml(payload);
        slowest = std::max(slowest, one.nsecsElapsed());
        const QString finding = StrictReader().finding(safe.html);
        QVERIFY2(finding.isEmpty(), qPrintable(finding + u" from "_s + payload));
        // What was cleaned stays as it is.
        QCOMPARE(sanitiseHtml(safe.html).html, safe.html);
    }
    qInfo() << all.size() << "payloads in" << timer.elapsed() << "ms, the slowest in" << double(slowest) / 1e6
            << "ms, nothing active in any";
}

void HtmlCorpusTest::nothingActiveSurvivesInside_data()
{
    QTest::addColumn<QString>("around");
    QTest::newRow("in a table") << u"<table><tr><td>%1</td></tr></table>"_s;
    QTest::newRow("in a quoted attribute") << u"<p title=\"%1\">x</p>"_s;
    QTest::newRow("in a bare attribute") << u"<a href=%1>x</a>"_s;
    QTest::newRow("in a style") << u"<p style=\"%1\">x</p><style>%1</style>"_s;
    QTest::newRow("in a comment") << u"<!-- %1 --><b>x"_s;
    QTest::newRow("after an open tag") << u"<div %1"_s;
}

void HtmlCorpusTest::nothingActiveSurvivesInside()
{
    QFETCH(QString, around);
    const QStringList all = payloads();
    if (all.isEmpty()) {
        QSKIP("skipped: no corpus");
    }
    for (const QString &payload : all) {
        QString html = around;
        html.replace(u"%1"_s, payload);
        const QString finding = StrictReader().finding(sanitiseHtml(html).html);
        QVERIFY2(finding.isEmpty(), qPrintable(finding + u" from "_s + html));
    }
}

void HtmlCorpusTest::noTextIsLost()
{
    const QString folder = corpus::folder(u"html-mail"_s);
    if (folder.isEmpty()) {
        QSKIP("skipped: no corpus");
    }
    corpus::Score score(u"html-mail: all text is in the sanitised HTML"_s);
    QElapsedTimer timer;
    timer.start();
    for (const QString &name : corpus::files(folder, {u"*.html"_s})) {
        const QString html = QString::fromUtf8(corpus::read(folder + u'/' + name));
        const auto safe = sanitiseHtml(html);
        QVERIFY2(StrictReader().finding(safe.html).isEmpty(), qPrintable(name));
        const QString before = lettersOf(textOfHtml(html));
        const QString after = lettersOf(textOfHtml(safe.html));
        score.add(!safe.gaveUp && before == after, u"%1: %2 letters of %3"_s.arg(name).arg(after.size()).arg(before.size()));
    }
    qInfo() << "in" << timer.elapsed() << "ms";
    QCOMPARE_GE(score.print(), 90.0);
}

QTEST_GUILESS_MAIN(HtmlCorpusTest)
#include "tst_htmlcorpus.moc"
