// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/channels/email/mailarchive.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace deskbell;
using namespace deskbell::hub;
using namespace Qt::StringLiterals;

/// Mails out of mbox files and Maildirs.
class MailArchiveTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsMbox_data();
    void readsMbox();
    void keepsDates();
    void cutsLargeMails();
    void refusesOtherFiles();
    void readsMaildir();

private:
    QString write(const QString &name, const QByteArray &content)
    {
        const QString path = m_dir.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
            return {};
        }
        return path;
    }
    static QByteArrayList allOf(MailArchive &archive)
    {
        QByteArrayList all;
        for (auto mail = archive.next(); mail && mail->has_value(); mail = archive.next()) {
            all.append((*mail)->raw);
        }
        return all;
    }

    QTemporaryDir m_dir;
};

void MailArchiveTest::readsMbox_data()
{
    QTest::addColumn<QByteArray>("mbox");
    QTest::addColumn<QByteArrayList>("mails");
    const QByteArray from = "From alice@cust.test Mon Nov  2 10:00:00 2026\n";
    QTest::newRow("empty") << QByteArray() << QByteArrayList();
    QTest::newRow("one") << from + "Subject: a\n\nHello\n\n" << QByteArrayList{"Subject: a\r\n\r\nHello\r\n"};
    QTest::newRow("one without the last line end")
        << from + "Subject: a\n\nHello" << QByteArrayList{"Subject: a\r\n\r\nHello\r\n"};
    QTest::newRow("two with CRLF")
        << QByteArray(from + "Subject: a\n\nHello\n\n" + from + "Subject: b\n\nBye\n\n").replace("\n", "\r\n")
        << QByteArrayList{"Subject: a\r\n\r\nHello\r\n", "Subject: b\r\n\r\nBye\r\n"};
    QTest::newRow("quoted by mboxo") << from + "Subject: a\n\n>From here on\n\n"
                                     << QByteArrayList{"Subject: a\r\n\r\nFrom here on\r\n"};
    QTest::newRow("quoted by mboxrd") << from + "Subject: a\n\n>From here\n>>From there\n> From afar\n\n"
                                      << QByteArrayList{"Subject: a\r\n\r\nFrom here\r\n>From there\r\n> From afar\r\n"};
    QTest::newRow("not quoted at all")
        << from + "Subject: a\n\nHello\n\nFrom my point of view\n\nit holds\n\n" + from + "Subject: b\n\n"
        << QByteArrayList{"Subject: a\r\n\r\nHello\r\n\r\nFrom my point of view\r\n\r\nit holds\r\n", "Subject: b\r\n\r\n"};
    QTest::newRow("a From line with a date, but no empty line before")
        << from + "Subject: a\n\nHello\nFrom bob Mon Nov  2 10:00:00 2026\n\n"
        << QByteArrayList{"Subject: a\r\n\r\nHello\r\nFrom bob Mon Nov  2 10:00:00 2026\r\n"};
    QTest::newRow("empty lines stay") << from + "Subject: a\n\n\n\nHello\n\n\n" + from + "Subject: b\n\n"
                                      << QByteArrayList{"Subject: a\r\n\r\n\r\n\r\nHello\r\n\r\n", "Subject: b\r\n\r\n"};
}

void MailArchiveTest::readsMbox()
{
    QFETCH(QByteArray, mbox);
    QFETCH(QByteArrayList, mails);
    const auto archive = openMbox(write(u"box"_s, mbox), 1024 * 1024);
    QVERIFY(archive);
    QByteArrayList read = allOf(**archive);
    // Whether the empty line between header and an empty body is there is all the same.
    for (QByteArray &mail : read) {
        mail = mail.endsWith("\r\n\r\n") || mail.contains("\r\n\r\n") ? mail : mail + "\r\n";
    }
    QCOMPARE(read, mails);
}

void MailArchiveTest::keepsDates()
{
    const QByteArray dates = "From a Mon Nov  2 10:11:12 2026\nSubject: a\n\n\nFrom b Tue, Nov 12 09:08 CET 2019\nSubject: b\n\n"
                             "\nFrom c Fri Feb 29 23:59:59 +0100 2008\nSubject: c\n\n";
    const auto archive = openMbox(write(u"dates"_s, dates), 1024 * 1024);
    QVERIFY(archive);
    QStringList read;
    for (auto mail = (*archive)->next(); mail && mail->has_value(); mail = (*archive)->next()) {
        read.append((*mail)->receivedAt.toString(Qt::ISODate));
    }
    QCOMPARE(read, (QStringList{u"2026-11-02T10:11:12Z"_s, u"2019-11-12T09:08:00Z"_s, u"2008-02-29T23:59:59Z"_s}));
}

void MailArchiveTest::cutsLargeMails()
{
    const QByteArray from = "From alice@cust.test Mon Nov  2 10:00:00 2026\n";
    const QByteArray large = QByteArray("0123456789\n").repeated(200'000);
    const auto archive =
        openMbox(write(u"large"_s, from + "Subject: large\n\n" + large + '\n' + from + "Subject: b\n\nHello\n"), 1'000'000);
    QVERIFY(archive);
    const auto first = (*archive)->next();
    QVERIFY(first && first->has_value());
    QVERIFY((*first)->tooLarge);
    QVERIFY((*first)->raw.startsWith("Subject: large\r\n"));
    QVERIFY((*first)->raw.size() < 300'000);
    const auto second = (*archive)->next();
    QVERIFY(second && second->has_value());
    QVERIFY(!(*second)->tooLarge);
    QCOMPARE((*second)->raw, QByteArray("Subject: b\r\n\r\nHello\r\n"));
}

void MailArchiveTest::refusesOtherFiles()
{
    const auto other = openMbox(write(u"letter"_s, "Dear Sir or Madam,\n"), 1000);
    QVERIFY(!other);
    QVERIFY(other.error().detail.contains(u"is no mbox file"_s));
    QVERIFY(!openMbox(m_dir.filePath(u"nowhere"_s), 1000));
    QVERIFY(!openMaildir(m_dir.path(), 1000));
}

void MailArchiveTest::readsMaildir()
{
    write(u"maildir/new/1700000000.M1.host"_s, "Subject: new\n\nHello\n");
    write(u"maildir/cur/1700000001.M1.host:2,RS"_s, "Subject: read\r\n\r\nHello\r\n");
    write(u"maildir/cur/1700000002.M1.host:2,T"_s, "Subject: trashed\n\n");
    write(u"maildir/cur/1700000003.M1.host:2,D"_s, "Subject: draft\n\n");
    write(u"maildir/.Sent/cur/1700000004.M1.host:2,S"_s, "Subject: sent\n\n");
    write(u"maildir/.Junk/cur/1700000005.M1.host:2,S"_s, "Subject: junk\n\n");
    write(u"maildir/.Cases.Trash/cur/1700000006.M1.host:2,S"_s, "Subject: bin\n\n");
    const auto archive = openMaildir(m_dir.filePath(u"maildir"_s), 1000);
    QVERIFY(archive);
    const auto first = (*archive)->next();
    QVERIFY(first && first->has_value());
    QCOMPARE((*first)->raw, QByteArray("Subject: read\r\n\r\nHello\r\n"));
    QCOMPARE((*first)->receivedAt.toSecsSinceEpoch(), 1700000001);
    QCOMPARE(allOf(**archive), (QByteArrayList{"Subject: new\r\n\r\nHello\r\n", "Subject: sent\r\n\r\n"}));
}

QTEST_GUILESS_MAIN(MailArchiveTest)
#include "tst_mailarchive.moc"
