// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/text/mail.h"
#include "tests/hub/text/corpus.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace deskbell;
using namespace deskbell::hub;

namespace {

QByteArray withoutMboxLine(QByteArray raw) { return raw.startsWith("From ") ? raw.mid(raw.indexOf('\n') + 1) : raw; }

QStringList namesOf(const QList<MailPart> &parts)
{
    QStringList names;
    for (const MailPart &part : parts) {
        names.append(part.name);
    }
    return names;
}

/// The leaves that a mail's reference names as files, in order.
QStringList namedFiles(const QJsonArray &parts)
{
    QStringList names;
    for (const auto &entry : parts) {
        const QString name = entry.toObject().value("filename"_L1).toString();
        if (!name.isEmpty()) {
            names.append(name);
        }
    }
    return names;
}

} // namespace

class MailCorpusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initialiseMime(); }
    void charsetsAreExact();
    void helpDeskMails();
    void imapToolsMails();
    void references_data();
    void references();
    void everythingIsRead_data();
    void everythingIsRead();
    void newslettersAndSpam();
    void automaticMailIsFound();
};

void MailCorpusTest::charsetsAreExact()
{
    const QString folder = corpus::folder(u"mail-charsets"_s);
    if (folder.isEmpty()) {
        QSKIP("skipped: no corpus");
    }
    corpus::Score score(u"mail-charsets: subject, name, text and file name"_s);
    for (const QJsonObject &expected : corpus::readLines(folder + u"/expected.jsonl"_s)) {
        const QString file = expected["file"_L1].toString();
        const auto mail = parseMail(corpus::read(folder + u'/' + file));
        QVERIFY2(mail.hasValue(), qPrintable(file));
        const bool subject = corpus::collapsed(mail.value().subject) == corpus::collapsed(expected["subject"_L1].toString());
        const bool name = corpus::collapsed(mail.value().from.name) == corpus::collapsed(expected["from_name"_L1].toString());
        const bool text = corpus::collapsed(mail.value().text) == corpus::collapsed(expected["text"_L1].toString());
        const bool part = namesOf(mail.value().parts).value(0) == corpus::collapsed(expected["filename"_L1].toString());
        score.add(subject && name && text && part,
                  u"%1: subject %2 name %3 text %4 file %5"_s.arg(file).arg(subject).arg(name).arg(text).arg(part));
    }
    QCOMPARE(score.print(), 100.0);
}

void MailCorpusTest::helpDeskMails()
{
    const QString folder = corpus::folder(u"mail-expected/zammad"_s);
    if (folder.isEmpty()) {
        QSKIP("skipped: no corpus");
    }
    corpus::Score subjects(u"zammad: subject"_s);
    corpus::Score senders(u"zammad: sender"_s);
    corpus::Score files(u"zammad: attachment names"_s);
    for (const QString &name : corpus::files(folder, {u"*.eml"_s})) {
        const auto mail = parseMail(withoutMboxLine(corpus::read(folder + u'/' + name)));
        const QByteArray json = corpus::read(folder + u'/' + name.chopped(4) + u".expected.json"_s);
        if (json.isEmpty()) {
            continue;
        }
        const QJsonObject expected = QJsonDocument::fromJson(json).object();
        if (!mail.hasValue()) {
            subjects.add(false, name + u": "_s + mail.error().detail);
            continue;
        }
        const QString subject = corpus::collapsed(expected["subject"_L1].toString());
        subjects.add(mail.value().subject == subject, u"%1: '%2' for '%3'"_s.arg(name, mail.value().subject, subject));
        const QString sender = expected["from_email"_L1].toString().toLower();
        senders.add(mail.value().from.address == sender, u"%1: '%2' for '%3'"_s.arg(name, mail.value().from.address, sender));
        if (!expected.contains("attachments"_L1)) {
            continue;
        }
        // Zammad keeps each body as an attachment "message.html"; we do not.
        QStringList wanted;
        for (const auto &attachment : expected["attachments"_L1].toArray()) {
            const QString file = attachment.toObject()["filename"_L1].toString();
            if (file != "message.html"_L1) {
                wanted.append(file);
            }
        }
        wanted.sort();
        QStringList found = namesOf(mail.value().parts);
        found.sort();
        files.add(found == wanted, u"%1: %2 for %3"_s.arg(name, found.join(u'|'), wanted.join(u'|')));
    }
    QCOMPARE_GE(subjects.print(), 90.0);
    QCOMPARE_GE(senders.print(), 90.0);
    QCOMPARE_GE(files.print(), 50.0);
}

void MailCorpusTest::imapToolsMails()
{
    const QString folder = corpus::folder(u"mail-expected/imap-tools"_s);
    if (folder.isEmpty()) {
        QSKIP("skipped: no corpus");
    }
    corpus::Score subjects(u"imap-tools: subject"_s);
    corpus::Score senders(u"imap-tools: sender"_s);
    corpus::Score files(u"imap-tools: attachment names"_s);
    for (const QString &name : corpus::files(folder, {u"*.eml"_s})) {
        const auto mail = parseMail(corpus::read(folder + u'/' + name));
        QVERIFY2(mail.hasValue(), qPrintable(name));
        const auto expected =
            QJsonDocument::fromJson(corpus::read(folder + u'/' + name.chopped(4) + u".expected.json"_s)).object();
        const QString subject = corpus::collapsed(expected["subject"_L1].toString());
        subjects.add(mail.value().subject == subject, u"%1: '%2' for '%3'"_s.arg(name, mail.value().subject, subject));
        const QString sender = expected["from_"_L1].toString().toLower();
        senders.add(mail.value().from.address == sender, u"%1: '%2' for '%3'"_s.arg(name, mail.value().from.address, sender));
        for (const auto &attachment : expected["attachments"_L1].toArray()) {
            const QString file = corpus::collapsed(attachment.toObject()["filename"_L1].toString());
            files.add(file.isEmpty() || namesOf(mail.value().parts).contains(file),
                      u"%1: '%2' is not in '%3'"_s.arg(name, file, namesOf(mail.value().parts).join(u'|')));
        }
    }
    QCOMPARE_GE(subjects.print(), 90.0);
    QCOMPARE_GE(senders.print(), 95.0);
    QCOMPARE_GE(files.print(), 90.0);
}

void MailCorpusTest::references_data()
{
    QTest::addColumn<QString>("corpusName");
    QTest::newRow("mail-expected") << u"mail-expected"_s;
    QTest::newRow("mail-raw") << u"mail-raw"_s;
}

/// Where two other parsers agree, so should we.
void MailCorpusTest::references()
{
    QFETCH(QString, corpusName);
    const QString folder = corpus::folder(corpusName);
    if (folder.isEmpty()) {
        QSKIP("skipped: no corpus");
    }
    corpus::Score subjects(corpusName + u": subject where two parsers agree"_s);
    corpus::Score files(corpusName + u": every file name both list"_s);
    for (const QJsonObject &line : corpus::readLines(folder + u"/reference.jsonl"_s)) {
        const QString name = line["file"_L1].toString();
        const auto mail = parseMail(withoutMboxLine(corpus::read(folder + u'/' + name)));
        if (!mail.hasValue()) {
            continue;
        }
        const QJsonObject python = line["python"_L1].toObject();
        const QJsonObject agree = line["agree"_L1].toObject();
        if (agree["subject"_L1].toBool()) {
            const QString subject = corpus::collapsed(python["subject"_L1].toString());
            subjects.add(mail.value().subject == subject, u"%1: '%2' for '%3'"_s.arg(name, mail.value().subject, subject));
        }
        if (agree["filenames"_L1].toBool()) {
            for (const QString &file : namedFiles(python["parts"_L1].toArray())) {
                files.add(namesOf(mail.value().parts).contains(corpus::collapsed(file)),
                          u"%1: '%2' is not in '%3'"_s.arg(name, file, namesOf(mail.value().parts).join(u'|')));
            }
        }
    }
    QCOMPARE_GE(subjects.print(), 95.0);
    QCOMPARE_GE(files.print(), 80.0);
}

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

void MailCorpusTest::automaticMailIsFound()
{
    const QString folder = corpus::folder(u"bounces"_s);
    if (folder.isEmpty()) {
        QSKIP("skipped: no corpus");
    }
    corpus::Score score(u"bounces, complaints and auto-replies are told from a person's mail"_s);
    for (const QJsonObject &expected : corpus::readLines(folder + u"/expected.jsonl"_s)) {
        const QString kind = expected["kind"_L1].toString();
        if (kind == "unlabelled"_L1) {
            continue;
        }
        const QString name = expected["file"_L1].toString();
        const auto mail = parseMail(withoutMboxLine(corpus::read(folder + u'/' + name)));
        const QString found = mail.hasValue() ? mail.value().automatic : u"refused"_s;
        score.add(found.isEmpty() == (kind == "not-a-bounce"_L1), u"%1: '%2' for '%3'"_s.arg(name, found, kind));
    }
    QCOMPARE_GE(score.print(), 85.0);
}

QTEST_GUILESS_MAIN(MailCorpusTest)
#include "tst_mailcorpus.moc"
