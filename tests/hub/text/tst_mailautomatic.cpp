// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/text/mail.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace deskbell::hub;

class MailAutomaticTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kinds_data();
    void kinds();
};

void MailAutomaticTest::kinds_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("kind");
    const auto report = [](const char *type, const char *part) {
        return QByteArray("From: x@example.com\nContent-Type: multipart/report; report-type=") + type
            + "; boundary=b\n\n--b\n\nwords\n--b\nContent-Type: " + part + "\n\nFinal-Recipient: rfc822; a@example.com\n--b--\n";
    };
    QTest::newRow("a person") << QByteArray("From: ann@example.com\n\nhello\n") << QString();
    QTest::newRow("explicitly a person") << QByteArray("From: ann@example.com\nAuto-Submitted: no\n\nhello\n") << QString();
    QTest::newRow("out of office") << QByteArray("From: ann@example.com\nAuto-Submitted: auto-replied (vacation)\n\nx\n")
                                   << u"auto_reply"_s;
    QTest::newRow("exchange") << QByteArray("From: ann@example.com\nX-Auto-Response-Suppress: All\n\nx\n") << u"auto_reply"_s;
    QTest::newRow("precedence") << QByteArray("From: ann@example.com\nPrecedence: auto_reply\n\nx\n") << u"auto_reply"_s;
    QTest::newRow("no return path") << QByteArray("Return-Path: <>\nFrom: ann@example.com\nSubject: I am away\n\nx\n")
                                    << u"auto_reply"_s;
    QTest::newRow("list") << QByteArray("From: ann@example.com\nList-Id: <dev.example.com>\n\nx\n") << u"list"_s;
    QTest::newRow("bulk") << QByteArray("From: ann@example.com\nPrecedence: bulk\n\nx\n") << u"list"_s;
    QTest::newRow("delivery report") << report("delivery-status", "message/delivery-status") << u"bounce"_s;
    QTest::newRow("mailer daemon") << QByteArray("From: MAILER-DAEMON@example.com\nSubject: failure notice\n\nx\n")
                                   << u"bounce"_s;
    QTest::newRow("postmaster with words") << QByteArray("From: postmaster@example.com\nSubject: Undeliverable: hello\n\nx\n")
                                           << u"bounce"_s;
    QTest::newRow("a postmaster who writes")
        << QByteArray("From: postmaster@example.com\nSubject: Your question\n\nx\n") << QString();
    QTest::newRow("read receipt") << report("disposition-notification", "message/disposition-notification") << u"receipt"_s;
    QTest::newRow("complaint") << report("feedback-report", "message/feedback-report") << u"complaint"_s;
}

void MailAutomaticTest::kinds()
{
    QFETCH(QByteArray, header);
    const auto mail = parseMail(header);
    QVERIFY(mail.hasValue());
    QTEST(mail.value().automatic, "kind");
}

QTEST_GUILESS_MAIN(MailAutomaticTest)
#include "tst_mailautomatic.moc"
