// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/text/html.h"
#include "hub/text/mail.h"
#include "hub/text/replystrip.h"
#include "tests/hub/text/corpus.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace deskbell;
using namespace deskbell::hub;

namespace {

QString squeezed(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

QString textFile(const QString &path) { return QString::fromUtf8(corpus::read(path)); }

} // namespace

class ReplyCorpusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fixtures();
    void talon();
    void talonMails();
    void discourse();
};

void ReplyCorpusTest::fixtures()
{
    const QString folder = corpus::folder(u"reply-strip"_s);
    if (folder.isEmpty()) {
        QSKIP("skipped: no corpus");
    }
    corpus::Score both(u"reply-strip: where two parsers agree"_s);
    corpus::Score any(u"reply-strip: like crisp's parser"_s);
    for (const QJsonObject &line : corpus::readLines(folder + u"/fixtures.expected.jsonl.gz"_s)) {
        const QString name = line["file"_L1].toString();
        const QString visible = visibleReply(textFile(folder + u'/' + name));
        const QString wanted = line["crisp"_L1].toObject()["visible"_L1].toString();
        const bool same = squeezed(visible) == squeezed(wanted);
        any.add(same, name);
        if (line["agree"_L1].toBool()) {
            both.add(same, u"%1\n--- ours\n%2\n--- theirs\n%3\n---"_s.arg(name, visible.right(300), wanted.right(300)));
        }
    }
    QCOMPARE_GE(both.print(), 60.0);
    QCOMPARE_GE(any.print(), 60.0);
}

void ReplyCorpusTest::talon()
{
    const QString folder = corpus::folder(u"reply-strip"_s);
    if (folder.isEmpty()) {
        QSKIP("skipped: no corpus");
    }
    corpus::Score plain(u"talon: plain text"_s);
    corpus::Score html(u"talon: HTML"_s);
    for (const QJsonObject &line : corpus::readLines(folder + u"/talon.jsonl"_s)) {
        const QString kind = line["kind"_L1].toString();
        const QString input = line["input"_L1].toString();
        const QString name = line["test"_L1].toString();
        const QString expected = line["expected"_L1].toString();
        if (kind == "plain"_L1) {
            const QString visible = visibleReply(input);
            plain.add(squeezed(visible) == squeezed(expected), u"%1 <<%2>> for <<%3>>"_s.arg(name, visible, expected));
        } else if (kind == "html"_L1) {
            const QString visible = visibleReply(textOfHtml(input));
            html.add(squeezed(visible) == squeezed(textOfHtml(expected)), u"%1 <<%2>> for <<%3>>"_s.arg(name, visible, expected));
        }
    }
    QCOMPARE_GE(plain.print(), 60.0);
    html.print();
}

void ReplyCorpusTest::talonMails()
{
    const QString folder = corpus::folder(u"reply-strip/talon"_s);
    if (folder.isEmpty()) {
        QSKIP("skipped: no corpus");
    }
    corpus::Score score(u"talon: mails of real programs"_s);
    for (const QString &name : corpus::files(folder, {u"*.eml"_s, u"*.html"_s})) {
        const QString path = folder + u'/' + name;
        if (!QFile::exists(path + u".expected.txt"_s)) {
            continue;
        }
        const auto mail = parseMail(corpus::read(path));
        const QString visible = name.endsWith(".eml"_L1) ? mail.value().visibleText : visibleReply(textOfHtml(textFile(path)));
        const QString wanted = textFile(path + u".expected.txt"_s);
        score.add(squeezed(visible) == squeezed(wanted),
                  u"%1 <<%2>> for <<%3>>"_s.arg(name, visible.left(300), wanted.left(300)));
    }
    QCOMPARE_GE(score.print(), 60.0);
}

void ReplyCorpusTest::discourse()
{
    const QString folder = corpus::folder(u"reply-strip/discourse"_s);
    if (folder.isEmpty()) {
        QSKIP("skipped: no corpus");
    }
    corpus::Score score(u"discourse: trimmed replies"_s);
    for (const QString &name : corpus::files(folder + u"/trimmed"_s, {u"*.txt"_s})) {
        const QString visible = visibleReply(textFile(folder + u"/emails/"_s + name));
        const QString wanted = textFile(folder + u"/trimmed/"_s + name);
        score.add(squeezed(visible) == squeezed(wanted),
                  u"%1 <<%2>> for <<%3>>"_s.arg(name, visible.left(200), wanted.left(200)));
    }
    score.print();
}

QTEST_GUILESS_MAIN(ReplyCorpusTest)
#include "tst_replycorpus.moc"
