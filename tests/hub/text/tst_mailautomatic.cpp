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
    void whatOpensNoWork_data();
    void whatOpensNoWork();
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
    QTest::newRow("a daemon without an address")
        << QByteArray("From: MAILER-DAEMON <>\nSubject: Mail delivery failed\n\nx\n") << u"bounce"_s;
    QTest::newRow("a daemon in the return path")
        << QByteArray("Return-Path: <MAILER-DAEMON>\nFrom: Postmaster@x.test\nSubject: Mail System Error\n\nx\n") << u"bounce"_s;
    QTest::newRow("nobody quotes a server") << QByteArray(
        "Return-Path: <>\nFrom: no-reply@x.test\nSubject: Mail\n\nYour mail could not be delivered to: <a@x.test>\n")
                                            << u"bounce"_s;
    QTest::newRow("cloud notice") << QByteArray(
        "From: no-reply@sns.test\nSubject: Notice\n\n{\"notificationType\":\"Bounce\",\"x\":1}\n")
                                  << u"bounce"_s;
    QTest::newRow("cloud complaint") << QByteArray(
        "From: no-reply@sns.test\nSubject: Notice\n\n{\"notificationType\":\"Complaint\",\"x\":1}\n")
                                     << u"complaint"_s;
    QTest::newRow("away, by its subject") << QByteArray("From: ann@example.com\nSubject: Automatische Antwort: Lampe\n\nx\n")
                                          << u"auto_reply"_s;
    QTest::newRow("away, in a person's subject")
        << QByteArray("From: ann@example.com\nSubject: Your out of office answer\n\nx\n") << QString();
    QTest::newRow("vacation that says bulk")
        << QByteArray("From: ann@example.com\nPrecedence: bulk\nAuto-Submitted: auto-replied\nSubject: Away\n\nx\n")
        << u"auto_reply"_s;
    QTest::newRow("CR alone ends the lines")
        << QByteArray("From: MAILER-DAEMON@x.test\rSubject: failure notice\r\rNo.\r") << u"bounce"_s;
}

void MailAutomaticTest::kinds()
{
    QFETCH(QByteArray, header);
    const auto mail = parseMail(header);
    QVERIFY(mail.hasValue());
    QTEST(mail.value().automatic, "kind");
}

void MailAutomaticTest::whatOpensNoWork_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<bool>("noWork");
    QTest::newRow("a person") << QByteArray("From: ann@example.com\n\nhello\n") << false;
    QTest::newRow("a shop's notice") << QByteArray("From: shop@example.com\nAuto-Submitted: auto-generated\n\nOrder 7\n")
                                     << false;
    QTest::newRow("a list") << QByteArray("From: ann@example.com\nList-Id: <dev.example.com>\n\nx\n") << false;
    QTest::newRow("away") << QByteArray("From: ann@example.com\nAuto-Submitted: auto-replied\n\nx\n") << true;
    QTest::newRow("away, by its subject") << QByteArray("From: ann@example.com\nSubject: Out of office: x\n\nx\n") << true;
    QTest::newRow("bounce") << QByteArray("From: MAILER-DAEMON@example.com\n\nx\n") << true;
}

void MailAutomaticTest::whatOpensNoWork()
{
    QFETCH(QByteArray, header);
    const auto mail = parseMail(header);
    QVERIFY(mail.hasValue());
    QTEST(mail.value().opensNoWork, "noWork");
}

QTEST_GUILESS_MAIN(MailAutomaticTest)
#include "tst_mailautomatic.moc"
