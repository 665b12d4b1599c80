// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/text/mail.h"
#include "tests/hub/text/corpus.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace deskbell;
using namespace deskbell::hub;

namespace {

QByteArray withoutMboxLine(QByteArray raw) { return raw.startsWith("From ") ? raw.mid(raw.indexOf('\n') + 1) : raw; }

} // namespace

class MailCorpusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initialiseMime(); }
    void everythingIsRead_data();
    void everythingIsRead();
    void newslettersAndSpam();
};

void MailCorpusTest::everythingIsRead_data()
{
    QTest::addColumn<QString>("corpusName");
    for (const char *name : {"mail-raw", "mail-expected", "mail-charsets", "bounces"}) {
        QTest::newRow(name) << QString::fromLatin1(name);
    }
}

void MailCorpusTest::everythingIsRead()
{
    QFETCH(QString, corpusName);
    const QString folder = corpus::folder(corpusName);
    if (folder.isEmpty()) {
        QSKIP("skipped: no corpus");
    }
    QElapsedTimer timer;
    timer.start();
    int read = 0;
    QStringList refused;
    for (const QString &name : corpus::files(folder, {u"*.eml"_s, u"*.msg"_s, u"*.raw"_s, u"*.txt"_s, u"*.mbox"_s, u"*"_s})) {
        if (name.endsWith(".jsonl"_L1) || name.endsWith(".tsv"_L1) || name.endsWith(".gz"_L1)) {
            continue;
        }
        const auto mail = parseMail(withoutMboxLine(corpus::read(folder + u'/' + name)));
        if (!mail.hasValue()) {
            refused.append(name + u": "_s + mail.error().detail);
            continue;
        }
        ++read;
        QVERIFY(!mail.value().text.contains(QChar::Null));
        QVERIFY(!mail.value().subject.contains(u'\n'));
        for (const MailPart &part : mail.value().parts) {
            QVERIFY(!part.name.isEmpty() && !part.name.contains(u'/') && part.name.toUtf8().size() <= 200);
            QVERIFY(part.mediaType.contains(u'/'));
        }
    }
    qInfo().noquote() << read << "read in" << timer.elapsed() << "ms," << refused.size() << "refused"
                      << refused.join(u", "_s).left(600);
    QVERIFY(read > 0);
}

void MailCorpusTest::newslettersAndSpam()
{
    const QString folder = corpus::folder(u"mail-raw"_s);
    if (folder.isEmpty()) {
        QSKIP("skipped: no corpus");
    }
    QTemporaryDir unpacked;
    QCOMPARE(QProcess::execute(u"tar"_s, {u"-xzf"_s, folder + u"/spamassassin-html-and-spam.tar.gz"_s, u"-C"_s, unpacked.path()}),
             0);
    int read = 0;
    int withHtml = 0;
    int gaveUp = 0;
    QElapsedTimer timer;
    timer.start();
    for (const QString &name : corpus::files(unpacked.path(), {u"*"_s})) {
        const auto mail = parseMail(withoutMboxLine(corpus::read(unpacked.path() + u'/' + name)));
        read += mail.hasValue() ? 1 : 0;
        withHtml += mail.hasValue() && !mail.value().html.isEmpty() ? 1 : 0;
        gaveUp += mail.hasValue() && mail.value().notice.contains("formatted"_L1) ? 1 : 0;
    }
    qInfo() << read << "read," << withHtml << "with HTML," << gaveUp << "given up," << timer.elapsed() << "ms";
    QVERIFY(read > 0);
}

QTEST_GUILESS_MAIN(MailCorpusTest)
#include "tst_mailcorpus.moc"
