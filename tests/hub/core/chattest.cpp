// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/core/chat.h"
#include "hub/channels/chat/chatsettings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <QTest>

using namespace deskbell;
using namespace deskbell::hub;
using namespace Qt::StringLiterals;

namespace {

const QByteArray chatSecret = "0123456789abcdef0123456789abcdef";
const ChannelId chatChannel{u"019a0000-0000-7000-8000-000000000001"_s};
const QDateTime chatNow = QDateTime::fromString(u"2026-11-22T10:00:00Z"_s, Qt::ISODate);

QByteArray base64(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray vouch(const QJsonObject &claims, const QByteArray &head = "{\"alg\":\"HS256\"}", const QByteArray &secret = chatSecret)
{
    const QByteArray text = base64(head) + '.' + base64(QJsonDocument(claims).toJson(QJsonDocument::Compact));
    return text + '.' + base64(QMessageAuthenticationCode::hash(text, secret, QCryptographicHash::Sha256));
}

} // namespace

/// What is decided about a website's visitors.
class ChatTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreOneVisibleLine_data();
    void namesAreOneVisibleLine();
    void textKeepsItsLines();
    void visitsAreCleaned();
    void originsAreCompared_data();
    void originsAreCompared();
    void vouchingIsChecked_data();
    void vouchingIsChecked();
    void aKnownSignatureIsRead();
    void settingsAreChecked_data();
    void settingsAreChecked();
};

void ChatTest::namesAreOneVisibleLine_data()
{
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("name");
    QTest::newRow("as it is") << u"Ana Pop"_s << u"Ana Pop"_s;
    QTest::newRow("lines and tabs become spaces") << u" Ana\n\t Pop\u0000 "_s << u"Ana Pop"_s;
    QTest::newRow("nothing turns the writing") << u"\u202eevil\u202c\u2066x\u2069"_s << u"evilx"_s;
    QTest::newRow("nothing invisible") << u"A\u200bn\ufeffa\u00ad"_s << u"Ana"_s;
    QTest::newRow("letters of all scripts") << u"\u0645\u0631\u064a\u0645"_s << u"\u0645\u0631\u064a\u0645"_s;
    QTest::newRow("cut between characters") << QString(79, u'a') + u"\U0001F600"_s << QString(79, u'a');
}

void ChatTest::namesAreOneVisibleLine()
{
    QFETCH(QString, said);
    QFETCH(QString, name);
    QCOMPARE(cleanedLine(said, 80), name);
}

void ChatTest::textKeepsItsLines()
{
    QCOMPARE(cleanedChatText(u"  a\r\nb\rc\n\n\td \u202ex\u0007 "_s), u"a\nb\nc\n\n\td x"_s);
    // A family is one picture by its joiners; those are no trick.
    const QString family = u"\U0001F468\u200d\U0001F469\u200d\U0001F467"_s;
    QCOMPARE(cleanedChatText(family), family);
    // Half a character, as a browser cuts it, is what it is once stored: a repeat is no other line.
    const QString half = cleanedChatText(u"a"_s + QChar(0xd83d));
    QCOMPARE(half, u"a\ufffd"_s);
    QCOMPARE(QString::fromUtf8(half.toUtf8()), half);
}

void ChatTest::visitsAreCleaned()
{
    const VisitorInfo visit = cleanedVisit({.email = u"Ana@Shop.Example"_s,
                                            .language = u"ro-RO"_s,
                                            .page = u"https://user:password@shop.example/a b?q=1"_s,
                                            .referrer = u"javascript:alert(1)"_s});
    QCOMPARE(visit.email, u"ana@shop.example"_s);
    QCOMPARE(visit.language, u"ro-RO"_s);
    QCOMPARE(visit.page, QString()); // a space has no place in an address
    QCOMPARE(cleanedVisit({.page = u"https://user:password@shop.example/a?q=1"_s}).page, u"https://shop.example/a?q=1"_s);
    QCOMPARE(visit.referrer, QString());
    QCOMPARE(cleanedVisit({.email = u"no address"_s, .language = u"<b>"_s}), VisitorInfo{});
    QCOMPARE(latestVisit({.name = u"Ana"_s, .page = u"a"_s, .referrer = u"r"_s}, {.page = u"b"_s, .referrer = u"s"_s}),
             (VisitorInfo{.name = u"Ana"_s, .page = u"b"_s, .referrer = u"r"_s}));
}

void ChatTest::originsAreCompared_data()
{
    QTest::addColumn<QString>("origin");
    QTest::addColumn<QString>("allowed");
    QTest::addColumn<bool>("yes");
    QTest::newRow("the same") << u"https://shop.example"_s << u"https://shop.example"_s << true;
    QTest::newRow("case and usual port") << u"https://shop.example"_s << u"HTTPS://Shop.Example:443"_s << true;
    QTest::newRow("another port") << u"https://shop.example:8443"_s << u"https://shop.example"_s << false;
    QTest::newRow("another scheme") << u"http://shop.example"_s << u"https://shop.example"_s << false;
    QTest::newRow("a name below") << u"https://www.shop.example"_s << u"https://*.shop.example"_s << true;
    QTest::newRow("deeper below") << u"https://a.b.shop.example"_s << u"https://*.shop.example"_s << true;
    QTest::newRow("not the name itself") << u"https://shop.example"_s << u"https://*.shop.example"_s << false;
    QTest::newRow("a look-alike") << u"https://evilshop.example"_s << u"https://*.shop.example"_s << false;
    QTest::newRow("another's end") << u"https://www.shop.example.evil.example"_s << u"https://*.shop.example"_s << false;
    QTest::newRow("any local port") << u"http://127.0.0.1:4711"_s << u"http://127.0.0.1:*"_s << true;
    QTest::newRow("no local name") << u"http://127.0.0.1.evil.example"_s << u"http://127.0.0.1:*"_s << false;
    QTest::newRow("nowhere") << QString() << u"https://shop.example"_s << false;
}

void ChatTest::originsAreCompared()
{
    QFETCH(QString, origin);
    QFETCH(QString, allowed);
    QFETCH(bool, yes);
    QCOMPARE(isAllowedOrigin(origin, {u"https://other.example"_s, allowed}), yes);
}

void ChatTest::vouchingIsChecked_data()
{
    const qint64 now = chatNow.toSecsSinceEpoch();
    const QJsonObject good{{u"sub"_s, u"42"_s}, {u"inbox"_s, chatChannel.value}, {u"exp"_s, now + 300}};
    const auto with = [&good](const QString &key, const QJsonValue &value) {
        QJsonObject claims = good;
        claims[key] = value;
        return vouch(claims);
    };
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<bool>("yes");
    QTest::newRow("good") << vouch(good) << true;
    QTest::newRow("signed by somebody else") << vouch(good, "{\"alg\":\"HS256\"}", "x" + chatSecret) << false;
    QTest::newRow("another algorithm named") << vouch(good, "{\"alg\":\"HS512\"}") << false;
    QTest::newRow("none") << vouch(good, "{\"alg\":\"none\"}") << false;
    QTest::newRow("critical extension") << vouch(good, "{\"alg\":\"HS256\",\"crit\":[\"b64\"]}") << false;
    QTest::newRow("without signature") << vouch(good).left(vouch(good).lastIndexOf('.') + 1) << false;
    QTest::newRow("two parts") << QByteArray("a.b") << false;
    QTest::newRow("no base64") << QByteArray("?.?.?") << false;
    QTest::newRow("over") << with(u"exp"_s, now) << false;
    QTest::newRow("ends never") << with(u"exp"_s, QJsonValue::Undefined) << false;
    QTest::newRow("ends too late") << with(u"exp"_s, now + 2 * 3600) << false;
    QTest::newRow("end in words") << with(u"exp"_s, u"tomorrow"_s) << false;
    QTest::newRow("from the future") << with(u"iat"_s, now + 600) << false;
    QTest::newRow("another chat") << with(u"inbox"_s, u"019a0000-0000-7000-8000-000000000002"_s) << false;
    QTest::newRow("about nobody") << with(u"sub"_s, QString()) << false;
    QTest::newRow("about a trick") << with(u"sub"_s, u"4\u200b2"_s) << false;
}

void ChatTest::vouchingIsChecked()
{
    QFETCH(QByteArray, token);
    QFETCH(bool, yes);
    const auto person = readVouch(token, chatSecret, chatChannel, chatNow);
    QCOMPARE(person.hasValue(), yes);
    if (yes) {
        QCOMPARE(person->subject, u"42"_s);
    } else {
        QCOMPARE(person.error().kind, Error::Kind::Forbidden);
    }
    QVERIFY(!readVouch(token, {}, chatChannel, chatNow));
}

/// The example of RFC 7515 appendix A.1: signed by somebody else than ourselves, and refused only for what it says.
void ChatTest::aKnownSignatureIsRead()
{
    const QByteArray key = QByteArray::fromBase64(
        "AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow", QByteArray::Base64UrlEncoding);
    const QByteArray token = "eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9."
                             "eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ."
                             "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
    const QDateTime then = QDateTime::fromSecsSinceEpoch(1300819000, Qt::UTC);
    const auto person = readVouch(token, key, chatChannel, then);
    QVERIFY(!person);
    QVERIFY2(person.error().detail.contains(u"another chat"_s), qPrintable(person.error().detail));
}

void ChatTest::settingsAreChecked_data()
{
    QTest::addColumn<QJsonObject>("more");
    QTest::addColumn<QString>("field"); // empty: fine
    QTest::newRow("websites alone") << QJsonObject() << QString();
    QTest::newRow("names below") << QJsonObject{{u"origins"_s, QJsonArray{u"https://*.shop.example"_s}}} << QString();
    QTest::newRow("this computer") << QJsonObject{{u"origins"_s, QJsonArray{u"http://localhost:*"_s}}} << QString();
    QTest::newRow("no website") << QJsonObject{{u"origins"_s, QJsonArray{}}} << u"origins"_s;
    QTest::newRow("a page") << QJsonObject{{u"origins"_s, QJsonArray{u"https://shop.example/boots"_s}}} << u"origins"_s;
    QTest::newRow("everything") << QJsonObject{{u"origins"_s, QJsonArray{u"*"_s}}} << u"origins"_s;
    QTest::newRow("a star within") << QJsonObject{{u"origins"_s, QJsonArray{u"https://sh*p.example"_s}}} << u"origins"_s;
    QTest::newRow("a policy") << QJsonObject{{u"origins"_s, QJsonArray{u"https://shop.example; script-src *"_s}}} << u"origins"_s;
    QTest::newRow("colour") << QJsonObject{{u"accent"_s, u"red"_s}} << u"accent"_s;
    QTest::newRow("secret") << QJsonObject{{u"identify_secret"_s, u"short"_s}} << u"identify_secret"_s;
    QTest::newRow("promise") << QJsonObject{{u"expected_reply_s"_s, -1}} << u"expected_reply_s"_s;
    QTest::newRow("question") << QJsonObject{{u"prechat"_s, QJsonObject{{u"email"_s, u"please"_s}}}} << u"prechat.email"_s;
    QTest::newRow("corner") << QJsonObject{{u"position"_s, u"top"_s}} << u"position"_s;
}

void ChatTest::settingsAreChecked()
{
    QFETCH(QJsonObject, more);
    QFETCH(QString, field);
    QJsonObject settings{{u"origins"_s, QJsonArray{u"https://shop.example"_s}}};
    for (auto it = more.begin(); it != more.end(); ++it) {
        settings[it.key()] = it.value();
    }
    const auto valid = validateChatSettings(settings);
    QCOMPARE(valid ? QString() : valid.error().field, field);
}

QTEST_GUILESS_MAIN(ChatTest)
#include "chattest.moc"
