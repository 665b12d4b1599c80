// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/text/deliveryreport.h"
#include "hub/text/disclaimer.h"
#include "hub/text/language.h"
#include "hub/text/subject.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace deskbell::hub;

/// Subjects, languages, delivery reports and small print, a row a case.
class MailWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void subjects_data();
    void subjects();
    void marksAreRead_data();
    void marksAreRead();
    void marksAreWritten();
    void languages_data();
    void languages();
    void likelyLanguages();
    void statusParts_data();
    void statusParts();
    void returnedMails();
    void bouncesInWords_data();
    void bouncesInWords();
    void newsOfSeveral_data();
    void newsOfSeveral();
    void disclaimers_data();
    void disclaimers();
};

void MailWordsTest::subjects_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<SubjectKind>("kind");
    QTest::addColumn<QString>("plain");
    const auto row = [](const QString &subject, SubjectKind kind, const QString &plain) {
        QTest::newRow(qPrintable(subject)) << subject << kind << plain;
    };
    row(u"Order"_s, SubjectKind::Plain, u"Order"_s);
    row(u"Re: Order"_s, SubjectKind::Reply, u"Order"_s);
    row(u"RE: FW: Order"_s, SubjectKind::Reply, u"Order"_s);
    row(u"WG: AW: Order"_s, SubjectKind::Forward, u"Order"_s);
    row(u"Re[2]: Order"_s, SubjectKind::Reply, u"Order"_s);
    row(u"Redir.: Comandă"_s, SubjectKind::Forward, u"Comandă"_s);
    row(u"Odp: PD: Zamówienie"_s, SubjectKind::Reply, u"Zamówienie"_s);
    row(u"HA: Заказ"_s, SubjectKind::Reply, u"Заказ"_s);
    row(u"VÁ: Rendelés"_s, SubjectKind::Reply, u"Rendelés"_s);
    row(u"回复：订单"_s, SubjectKind::Reply, u"订单"_s);
    row(u"I: Ordine"_s, SubjectKind::Forward, u"Ordine"_s);
    row(u"I:5"_s, SubjectKind::Plain, u"I:5"_s);
    row(u"Rechnung: 17"_s, SubjectKind::Plain, u"Rechnung: 17"_s);
    row(u"Re: Order [#1042]"_s, SubjectKind::Reply, u"Order"_s);
    row(u"Re: Order [#1042] [#7]"_s, SubjectKind::Reply, u"Order"_s);
    row(u"Order [#1042] late"_s, SubjectKind::Plain, u"Order late"_s);
    row(u"Re:"_s, SubjectKind::Reply, u"Re:"_s);
    row(QString(), SubjectKind::Plain, QString());
}

void MailWordsTest::subjects()
{
    QFETCH(QString, subject);
    QFETCH(SubjectKind, kind);
    QVERIFY(kindOfSubject(subject) == kind);
    QTEST(plainSubject(subject), "plain");
}

void MailWordsTest::marksAreRead_data()
{
    QTest::addColumn<qint64>("number");
    const auto row = [](const char *subject, qint64 number) { QTest::newRow(subject) << number; };
    row("Order [#1042]", 1042);
    row("Re: [#1] Order [#1042]", 1042);
    row("Order", 0);
    row("Order #1042", 0);
    row("[#]", 0);
    row("[#0]", 0);
    row("[#12a]", 0);
    row("[#12", 0);
    row("[#1234567890123456789]", 0);
    row("[#5] then [#x]", 5);
}

void MailWordsTest::marksAreRead() { QTEST(numberInSubject(QString::fromUtf8(QTest::currentDataTag())), "number"); }

void MailWordsTest::marksAreWritten()
{
    QCOMPARE(withNumber(u"Re: Order"_s, 1042), u"Re: Order [#1042]"_s);
    QCOMPARE(withNumber(u"Re: Order [#1042]"_s, 1042), u"Re: Order [#1042]"_s);
    QCOMPARE(withNumber(u"Re: Order %1"_s, 7), u"Re: Order %1 [#7]"_s);
    QCOMPARE(withNumber(u"Order"_s, 0), u"Order"_s);
}

void MailWordsTest::languages_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("language");
    QTest::newRow("ro") << u"Bună ziua, lampa a ajuns spartă. Vă rog să-mi spuneți ce pot face acum."_s << u"ro"_s;
    QTest::newRow("pl") << u"Dzień dobry, lampa dotarła uszkodzona. Proszę o informację, co mogę teraz zrobić."_s << u"pl"_s;
    QTest::newRow("ru") << u"Здравствуйте, лампа пришла разбитой. Подскажите, пожалуйста, что мне теперь делать."_s << u"ru"_s;
    QTest::newRow("uk") << u"Добрий день, лампа прийшла розбитою. Підкажіть, будь ласка, що мені тепер робити."_s << u"uk"_s;
    QTest::newRow("hu") << u"Jó napot, a lámpa törötten érkezett meg. Kérem, mondják meg, mit tehetek most."_s << u"hu"_s;
    QTest::newRow("de") << u"Guten Tag, die Lampe ist zerbrochen angekommen. Bitte sagen Sie mir, was ich jetzt tun kann."_s
                        << u"de"_s;
    QTest::newRow("tr") << u"Merhaba, lamba kırık olarak geldi. Lütfen şimdi ne yapabileceğimi söyler misiniz."_s << u"tr"_s;
    QTest::newRow("ar") << u"مرحبا، وصل المصباح مكسورا. من فضلكم أخبروني ماذا يمكنني أن أفعل الآن."_s << u"ar"_s;
    QTest::newRow("he") << u"שלום, המנורה הגיעה שבורה. אנא אמרו לי מה אני יכול לעשות עכשיו."_s << u"he"_s;
    QTest::newRow("ja") << u"ランプが壊れて届きました。どうすればよいか教えてください。"_s << u"ja"_s;
    QTest::newRow("zh without spaces")
        << u"您好，我们上周订购的台灯在运输过程中损坏了，包装盒也被压扁了，请告诉我们现在应该怎么办，是退货还是换货，我们希望能够尽快收到一盏新的台灯。"_s
        << u"zh-Hans"_s;
    QTest::newRow("da") << u"Hej, lampen blev leveret i går, men den virker ikke. Hvad skal jeg gøre nu?"_s << u"da"_s;
    QTest::newRow("nb") << u"Hei, lampen ble levert i går, men den virker ikke. Hva skal jeg gjøre nå?"_s << u"nb"_s;
    QTest::newRow("ro without its marks") << u"Buna ziua, lampa a ajuns sparta si va rog sa imi spuneti ce pot face."_s
                                          << u"ro"_s;
    QTest::newRow("tr read as Windows-1252")
        << u"Merhaba, lamba kýrýk geldi, þimdi ne yapmam gerektiðini söyler misiniz?"_s << u"tr"_s;
    QTest::newRow("an apostrophe that is a control")
        << u"Bonjour, l\u0092article est arriv\u00e9 cass\u00e9, qu\u0092est-ce que je dois faire ?"_s << u"fr"_s;
    QTest::newRow("en, a short question") << u"Ask me if you have any questions."_s << u"en"_s;
    QTest::newRow("hu written with Western letters") << u"Az idõs hölgy belegyezett a cserébe."_s << u"hu"_s;
    QTest::newRow("ru, few words") << u"Мы ждали вчера весь вечер."_s << u"ru"_s;
    QTest::newRow("ar, not its neighbours") << u"نعم يجوز ذلك يا سيدي"_s << u"ar"_s;
    QTest::newRow("ro with lost letters") << u"Pute\uFFFDi s\uFFFD \u00EEmi spune\uFFFDi c\uFFFDnd ajunge lampa?"_s << u"ro"_s;
    QTest::newRow("short") << u"Ok, thanks!"_s << QString();
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("numbers") << u"12345 67890 12345 67890 12345 67890 12345 67890"_s << QString();
    QTest::newRow("links only") << u"https://example.com/this/is/a/long/path/with/many/words ann@example.com"_s << QString();
    QTest::newRow("a link does not count")
        << u"https://example.com/some/english/words/in/the/path Bună ziua, lampa a ajuns spartă și nu știu ce să fac."_s
        << u"ro"_s;
}

void MailWordsTest::languages()
{
    QFETCH(QString, text);
    QTEST(detectLanguage(text), "language");
}

/// Two words say little by themselves; to a desk that speaks the language they do.
void MailWordsTest::likelyLanguages()
{
    QCOMPARE(detectLanguage(u"comanda anulată"_s, {u"ro"_s, u"en"_s}), u"ro"_s);
    QCOMPARE(detectLanguage(u"нове замовлення"_s, {u"uk"_s, u"ru"_s}), u"uk"_s);
    QCOMPARE(detectLanguage(u"Buna ziua"_s, {u"ro"_s, u"en"_s}), u"ro"_s);
    QCOMPARE(detectLanguage(u"ok ok"_s, {u"ro"_s, u"en"_s}), QString());
    // What is plainly another language is not bent.
    QCOMPARE(detectLanguage(u"Guten Tag, die Lampe ist zerbrochen angekommen."_s, {u"ro"_s, u"en"_s}), u"de"_s);
}

void MailWordsTest::statusParts_data()
{
    QTest::addColumn<QByteArray>("part");
    QTest::addColumn<QStringList>("outcomes");
    const QByteArray mta = "Reporting-MTA: dns; mx.x.test\nArrival-Date: today\n\n";
    QTest::newRow("failed") << mta
            + "Final-Recipient: rfc822; Ann@x.test\nAction: failed\nStatus: 5.1.1\n"
              "Diagnostic-Code: smtp; 550 5.1.1 no such\n  user\n"
                            << QStringList{u"ann@x.test failed 5.1.1 550 5.1.1 no such user"_s};
    QTest::newRow("CRLF, two recipients")
        << QByteArray(mta
                      + "Final-Recipient: rfc822;a@x.test\nAction: delivered\nStatus: 2.0.0\n\n"
                        "Original-Recipient: rfc822;b@x.test\nAction: Delayed (still trying)\nStatus: 4.4.1 (later)\n")
               .replace("\n", "\r\n")
        << QStringList{u"a@x.test delivered 2.0.0 2.0.0"_s, u"b@x.test delayed 4.4.1 4.4.1"_s};
    QTest::newRow("no action") << mta + "Final-Recipient: rfc822; a@x.test\nStatus: 5.2.2\n"
                               << QStringList{u"a@x.test failed 5.2.2 5.2.2"_s};
    QTest::newRow("nothing") << QByteArray("hello\n") << QStringList{};
    QTest::newRow("empty") << QByteArray() << QStringList{};
}

void MailWordsTest::statusParts()
{
    QFETCH(QByteArray, part);
    QStringList outcomes;
    for (const DeliveryOutcome &outcome : outcomesInStatusPart(part)) {
        outcomes.append(outcome.recipient + u' ' + outcome.action + u' ' + outcome.status + u' ' + outcome.words);
    }
    QTEST(outcomes, "outcomes");
}

void MailWordsTest::returnedMails()
{
    QCOMPARE(messageIdsInReturnedMail("From: a@x\r\nMessage-ID: <one@x>\r\nSubject: x\r\n\r\nMessage-ID: <body@x>\r\n"),
             QStringList{u"one@x"_s});
    QCOMPARE(messageIdsInReturnedMail("Subject: x\nMessage-Id:\n <folded@x>\n"), QStringList{u"folded@x"_s});
    QCOMPARE(messageIdsInReturnedMail("Message-ID: none\n"), QStringList{});
    DeliveryReport report;
    readDisposition("Final-Recipient: rfc822; a@x\nOriginal-Message-ID: <o@x>\nDisposition: automatic-action/MDN; deleted\n",
                    report);
    QVERIFY(report.outcomes.isEmpty());
    QCOMPARE(report.messageIds, QStringList{u"o@x"_s});
}

void MailWordsTest::bouncesInWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("words");
    QTest::newRow("qmail") << u"Hi. This is the qmail-send program.\n<ann@x.test>:\n192.0.2.1 does not like recipient.\n"
                              "Remote host said: 550 5.1.1 User unknown\n\n--- Below this line\n\nReturn-Path: <me@y>\n"
                              "Message-ID: <ours@y>\nSubject: 554 nothing\n"_s
                           << u"failed"_s << u"5.1.1"_s << u"Remote host said: 550 5.1.1 User unknown"_s;
    QTest::newRow("a code alone") << u"<ann@x.test>: host mx said: 452 mailbox full\n"_s << u"failed"_s << u"4.0.0"_s
                                  << u"<ann@x.test>: host mx said: 452 mailbox full"_s;
    QTest::newRow("a warning") << u"THIS IS A WARNING MESSAGE ONLY.\nYou do not need to resend it.\n"_s << u"delayed"_s
                               << QString() << u"THIS IS A WARNING MESSAGE ONLY. You do not need to resend it."_s;
    QTest::newRow("an address of a computer is no status")
        << u"Could not reach 5.1.1.9 at all\n"_s << u"failed"_s << QString() << u"Could not reach 5.1.1.9 at all"_s;
}

void MailWordsTest::bouncesInWords()
{
    QFETCH(QString, text);
    const DeliveryReport report = reportFromWords(text);
    QCOMPARE(report.outcomes.size(), 1);
    QTEST(report.outcomes.constFirst().action, "action");
    QTEST(report.outcomes.constFirst().status, "status");
    QTEST(report.outcomes.constFirst().words, "words");
    QCOMPARE(report.messageIds, text.contains("ours@y"_L1) ? QStringList{u"ours@y"_s} : QStringList{});
}

void MailWordsTest::newsOfSeveral_data()
{
    using Kind = DeliveryNews::Kind;
    using Outcomes = QList<DeliveryOutcome>;
    QTest::addColumn<Outcomes>("outcomes");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<bool>("permanent");
    QTest::addColumn<QString>("words");
    const DeliveryOutcome failed{u"a@x"_s, u"failed"_s, u"5.1.1"_s, u"550 no"_s};
    const DeliveryOutcome full{u"b@x"_s, u"failed"_s, u"4.2.2"_s, u"452 full"_s};
    const DeliveryOutcome fine{u"c@x"_s, u"delivered"_s, u"2.0.0"_s, u"250 ok"_s};
    const DeliveryOutcome slow{u"d@x"_s, u"delayed"_s, u"4.4.1"_s, u"451 later"_s};
    const DeliveryOutcome passed{u"e@x"_s, u"relayed"_s, u"2.0.0"_s, u"250"_s};
    QTest::newRow("nothing") << Outcomes{} << Kind::None << false << QString();
    QTest::newRow("passed on") << Outcomes{passed} << Kind::None << false << QString();
    QTest::newRow("failed") << Outcomes{failed} << Kind::Failed << true << u"a@x: 550 no"_s;
    QTest::newRow("may work later") << Outcomes{full} << Kind::Failed << false << u"b@x: 452 full"_s;
    QTest::newRow("a failure wins") << Outcomes{fine, slow, failed} << Kind::Failed << true << u"a@x: 550 no"_s;
    QTest::newRow("two failures") << Outcomes{full, failed} << Kind::Failed << true << u"b@x: 452 full; a@x: 550 no"_s;
    QTest::newRow("a delay wins over good news") << Outcomes{fine, slow} << Kind::Delayed << false << u"d@x: 451 later"_s;
    QTest::newRow("good news") << Outcomes{fine} << Kind::Delivered << false << u"c@x: 250 ok"_s;
}

void MailWordsTest::newsOfSeveral()
{
    QFETCH(QList<DeliveryOutcome>, outcomes);
    QFETCH(DeliveryNews::Kind, kind);
    const DeliveryNews news = newsOf({.outcomes = outcomes, .messageIds = {}});
    QVERIFY(news.kind == kind);
    QTEST(news.permanent, "permanent");
    QTEST(news.words, "words");
}

void MailWordsTest::disclaimers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("is");
    QTest::newRow("en")
        << u"This e-mail is confidential and intended solely for the addressee. If you received it in error, notify the sender."_s
        << true;
    QTest::newRow("de")
        << u"Diese E-Mail enthält vertrauliche Informationen. Wenn Sie nicht der richtige Adressat sind, vernichten Sie sie bitte."_s
        << true;
    QTest::newRow("ro")
        << u"Acest mesaj este confidențial și se adresează numai destinatarului. Dacă l-ați primit din greșeală, ștergeți-l."_s
        << true;
    QTest::newRow("ru")
        << u"Данное сообщение содержит конфиденциальную информацию. Если вы не являетесь адресатом, любое использование запрещено."_s
        << true;
    QTest::newRow("a question about one")
        << u"Is this message confidential? I would like to show the offer to my brother before I sign anything."_s << false;
    QTest::newRow("words of a customer")
        << u"The parcel went to the wrong addressee, please send the lamp again as soon as you can."_s << false;
    QTest::newRow("short") << u"Confidential"_s << false;
}

void MailWordsTest::disclaimers()
{
    QFETCH(QString, text);
    QTEST(isDisclaimer(text), "is");
}

QTEST_GUILESS_MAIN(MailWordsTest)
#include "tst_mailwords.moc"
