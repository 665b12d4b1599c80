// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/channels/channelkind.h"
#include "hub/channels/httpexchange.h"
#include "hub/channels/sms/inboundsms.h"
#include "hub/channels/sms/kannelprovider.h"
#include "hub/channels/sms/optoutwords.h"
#include "hub/channels/sms/requestsignature.h"
#include "hub/channels/sms/restprovider.h"
#include "hub/channels/telegram/botupdate.h"
#include "hub/channels/telegram/telegramsettings.h"
#include "hub/core/customerreference.h"
#include "tests/hub/text/corpus.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace deskbell;
using namespace deskbell::hub;
using namespace Qt::StringLiterals;

/// What SMS and Telegram understand, without servers: those are in tests/e2e/channels.
class TextChannelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsThatStop_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("word");
        const auto row = [](const QString &text, OptWord word) { QTest::newRow(qPrintable(text)) << text << int(word); };
        for (const QString &stop :
             {u"STOP"_s, u" stop. "_s, u"Stop!"_s, u"OPREȘTE"_s, u"dezabonare"_s, u"Rezygnuję"_s, u"СТОП"_s, u"Отписаться"_s,
              u"leiratkozás"_s, u"Abmelden"_s, u"Відписатися"_s, u"توقف"_s, u"إلغاء الاشتراك"_s, u"unsubscribe"_s, u"“STOP”"_s}) {
            row(stop, OptWord::Stop);
        }
        for (const QString &start :
             {u"START"_s, u"Unstop"_s, u"Pornește"_s, u"wznów"_s, u"Старт"_s, u"Feliratkozás"_s, u"Підписатися"_s, u"ابدأ"_s}) {
            row(start, OptWord::Start);
        }
        for (const QString &neither : {u"please stop sending me the wrong colour"_s, u"When does it start?"_s, u"stopped"_s,
                                       u""_s, u"!!!"_s, u"Bus stop"_s}) {
            row(neither, OptWord::None);
        }
    }
    void wordsThatStop()
    {
        QFETCH(QString, text);
        QFETCH(int, word);
        QCOMPARE(int(optWordIn(text)), word);
    }

    void furtherWords()
    {
        QCOMPARE(optWordIn(u"Genug"_s), OptWord::None);
        QCOMPARE(optWordIn(u"genug!"_s, {u"Genug"_s}), OptWord::Stop);
    }

    void placesOfParts()
    {
        QCOMPARE(placeOfPart(QByteArray::fromHex("0500034d0301")), (PartPlace{0x4d, 3, 1}));
        QCOMPARE(placeOfPart(QByteArray::fromHex("06080412340302")), (PartPlace{0x1234, 3, 2}));
        // Behind another element (application ports).
        QCOMPARE(placeOfPart(QByteArray::fromHex("0b05040b8423f00003110202")), (PartPlace{0x11, 2, 2}));
        for (const char *senseless :
             {"", "00", "05", "0500034d0300", "0500034d0304", "0500034d0101", "ff00034d0301", "0500ff4d0301"}) {
            QVERIFY2(!placeOfPart(QByteArray::fromHex(senseless)), senseless);
        }
    }

    void kannelMessages()
    {
        const QDateTime now = QDateTime::fromString(u"2026-11-22T08:00:00Z"_s, Qt::ISODate);
        const auto message = readKannelMessage(
            "from=%2B40721&id=abc&ts=2026-11-22+06%3A00%3A00&charset=UTF-8&udh=%05%00%03%4D%02%01", "Bun\xc4\x83", {}, now);
        QVERIFY(message);
        QCOMPARE(message->take.from.identity.value, u"+40721"_s);
        QCOMPARE(message->take.from.identity.kind, u"phone"_s);
        QCOMPARE(message->take.text, u"Bună"_s);
        QCOMPARE(message->take.foreignId, u"abc"_s);
        QCOMPARE(message->take.at, now.addSecs(-7200)); // kept by the gateway while we were away
        QCOMPARE(message->part, (PartPlace{0x4d, 2, 1}));

        const auto raw =
            readKannelMessage("from=+40721&id=1&charset=UTF-16BE&coding=2", QByteArray::fromHex("d83dde00d83d"), {}, now);
        QVERIFY(raw);
        QCOMPARE(raw->take.text.size(), 3); // half a pair is kept as it is
        QCOMPARE(raw->take.from.identity.value, u"+40721"_s);

        const auto named = readKannelMessage("from=ORANGE&text=Hi", {}, {}, now);
        QVERIFY(named);
        QCOMPARE(named->take.from.identity.kind, u"sms_name"_s);
        QVERIFY(named->take.foreignId.startsWith(u"sha1/"_s));
        QVERIFY(!readKannelMessage("id=1", "x", {}, now));
    }

    void signatures()
    {
        // Checked with the vendor's own library (npm twilio 6.2.0).
        const FormFields call =
            readForm("Digits=1234&To=%2B18005551212&From=%2B14158675309&Caller=%2B14158675309&CallSid=CA1234567890ABCDE");
        QCOMPARE(requestSignature("12345", "https://mycompany.com/myapp.php?foo=1&bar=2", call), "RSOYDt4T1cUTdK1PDd93/VVr8B8=");
        const FormFields sms = readForm(
            "Body=%D0%9F%D1%80%D0%B8%D0%B2%D0%B5%D1%82+%2B+%E2%82%AC&From=%2B491701&To=%2B491702&MessageSid=SM1&MediaUrl0=");
        const QByteArray right = "amIK04ULZTjH5t74hT9t64XXTeI=";
        QCOMPARE(requestSignature("tok", "https://desk.example/hooks/sms/1", sms), right);
        QVERIFY(isSigned("tok", QUrl(u"https://desk.example/"_s), "/hooks/sms/1", sms, right));
        QVERIFY(isSigned("tok", QUrl(u"https://desk.example:443/hooks"_s), "/sms/1", sms, right));
        QVERIFY(!isSigned("tok", QUrl(u"http://desk.example"_s), "/hooks/sms/1", sms, right));
        QVERIFY(!isSigned("tok", QUrl(u"https://desk.example"_s), "/hooks/sms/1?x=1", sms, right));
        QVERIFY(!isSigned("other", QUrl(u"https://desk.example"_s), "/hooks/sms/1", sms, right));
        QVERIFY(!isSigned("tok", QUrl(u"https://desk.example"_s), "/hooks/sms/1", sms, {}));
    }

    void verdicts()
    {
        const auto heard = [](int status, const QByteArray &body) {
            return HttpHeard{.fate = HttpHeard::Fate::Answered, .status = status, .body = body};
        };
        QCOMPARE(kannelVerdict(heard(202, "0: Accepted for delivery")).verdict, DeliveryVerdict::Sent);
        QCOMPARE(kannelVerdict(heard(202, "3: Queued for later delivery")).verdict, DeliveryVerdict::Sent);
        QCOMPARE(kannelVerdict(heard(503, "Temporal failure, try again later.")).verdict, DeliveryVerdict::RetryLater);
        QCOMPARE(kannelVerdict(heard(403, "Authorization failed for sendsms")).verdict, DeliveryVerdict::RetryLater);
        QCOMPARE(kannelVerdict(heard(400, "Unauthorized receiver")).verdict, DeliveryVerdict::Failed);
        QCOMPARE(kannelVerdict(heard(500, "")).verdict, DeliveryVerdict::Unconfirmed);
        QCOMPARE(kannelVerdict({.fate = HttpHeard::Fate::NotSent}).verdict, DeliveryVerdict::RetryLater);
        QCOMPARE(kannelVerdict({.fate = HttpHeard::Fate::Unknown}).verdict, DeliveryVerdict::Unconfirmed);
        QCOMPARE(restVerdict(heard(201, R"({"sid":"SM1","status":"queued"})")).foreignId, u"SM1"_s);
        QCOMPARE(restVerdict(heard(201, "{}")).verdict, DeliveryVerdict::Unconfirmed);
        QCOMPARE(restVerdict(heard(400, R"({"code":21610,"message":"no"})")).detail, u"no (21610)"_s);
        QVERIFY(restVerdict(heard(400, R"({"code":21610,"message":"no"})")).optedOut);
        QVERIFY(!restVerdict(heard(400, R"({"code":21211,"message":"no"})")).optedOut);
        QCOMPARE(restVerdict(heard(429, R"({"code":20429,"message":"slow"})")).verdict, DeliveryVerdict::RetryLater);
        QCOMPARE(restVerdict(heard(503, R"({"code":20503,"message":"busy"})")).verdict, DeliveryVerdict::RetryLater);
        QCOMPARE(restVerdict(heard(503, "<html>")).verdict, DeliveryVerdict::Unconfirmed); // some proxy's word
        QCOMPARE(restVerdict(heard(500, "{}")).verdict, DeliveryVerdict::Unconfirmed);
    }

    void piecesOfText()
    {
        QCOMPARE(telegramPieces(u"short"_s, 10), QStringList{u"short"_s});
        QCOMPARE(telegramPieces(u"one two three"_s, 8), (QStringList{u"one two"_s, u"three"_s}));
        QCOMPARE(telegramPieces(u"12345678901"_s, 5), (QStringList{u"12345"_s, u"67890"_s, u"1"_s}));
        QCOMPARE(telegramPieces(u"1234😀😀"_s, 5), (QStringList{u"1234"_s, u"😀😀"_s})); // no pair is cut
        for (const QString &piece : telegramPieces(QString(10'000, u'x'))) {
            QVERIFY(piece.size() <= 4096);
        }
    }

    void tokensGoNowhereElse()
    {
        const auto valid = [](const QString &token) { return bool(validateTelegramSettings({{u"token"_s, token}})); };
        QVERIFY(valid(u"123456:TEST-abcdefghijklmnopqrstuvwxyz0"_s));
        QVERIFY(!valid(u"123456:TEST/../../x?abcdefghijklmnop"_s));
        QVERIFY(!valid(u"123456"_s));
        QVERIFY(!bool(validateTelegramSettings(
            {{u"token"_s, u"123456:TEST-abcdefghijklmnopqrstuvwxyz0"_s}, {u"api_url"_s, u"http://elsewhere.example"_s}})));
    }

    /// Updates as another help desk's tests have them: nothing breaks, private texts and files are messages.
    void updatesOfTheCorpus()
    {
        const QString folder = corpus::folder(u"webhooks"_s);
        if (folder.isEmpty()) {
            QSKIP("skipped: no corpus");
        }
        int messages = 0;
        for (const QString &name : corpus::files(folder + u"/telegram"_s, {u"*.json"_s})) {
            const QJsonObject update = QJsonDocument::fromJson(corpus::read(folder + u"/telegram/"_s + name)).object();
            const BotUpdate read = readUpdate(update);
            if (name.startsWith(u"private/"_s)) {
                QVERIFY2(read.take || !update.contains(u"message"_s), qPrintable(name));
            }
            messages += read.take ? 1 : 0;
        }
        QVERIFY(messages >= 5);
    }

    void nothingBreaksOnOddUpdates()
    {
        const QJsonObject odd[] = {
            {},
            {{u"update_id"_s, 1}},
            {{u"update_id"_s, 2}, {u"message"_s, 7}},
            {{u"update_id"_s, 3}, {u"message"_s, QJsonObject{{u"message_id"_s, 1}}}},
            {{u"update_id"_s, 4},
             {u"message"_s,
              QJsonObject{{u"message_id"_s, 1}, {u"chat"_s, QJsonObject{{u"id"_s, 5}}}, {u"photo"_s, QJsonArray{1, 2}}}}},
        };
        for (const QJsonObject &update : odd) {
            readUpdate(update);
        }
        const BotUpdate big = readUpdate({{u"update_id"_s, 5},
                                          {u"message"_s,
                                           QJsonObject{{u"message_id"_s, 1},
                                                       {u"chat"_s, QJsonObject{{u"id"_s, qint64(4'503'599'627'370'497)}}},
                                                       {u"text"_s, u"x"_s}}}});
        QCOMPARE(big.take->from.address, u"4503599627370497"_s);
    }

    void linksNameACustomer_data()
    {
        const ChannelId channel{u"0190b8f2-0000-7000-8000-00000000000a"_s};
        const QByteArray key = referenceKey(channel, {{u"token"_s, u"123456:TEST-abcdefghijklmnopqrstuvwxyz0"_s}});
        const QByteArray renewed = referenceKey(channel, {{u"token"_s, u"123456:TEST-abcdefghijklmnopqrstuvwxyz1"_s}});
        const QByteArray other = referenceKey(ChannelId::make(), {{u"token"_s, u"123456:TEST-abcdefghijklmnopqrstuvwxyz0"_s}});
        const CustomerReference said{.customer = CustomerId{u"0190b8f2-7777-7000-8000-00000000000b"_s},
                                     .until = QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC)};
        const QString right = signReference(key, said).valueOr({});
        QString flipped = right;
        flipped[0] = right[0] == u'A' ? u'B' : u'A'; // of the customer
        QString later = right;
        later[22] = right[22] == u'A' ? u'B' : u'A'; // of the moment
        QString forged = right;
        forged[63] = right[63] == u'A' ? u'B' : u'A'; // of the code
        QString standard = right;
        standard.replace(u'-', u'+').replace(u'_', u'/');

        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("counts");
        QTest::newRow("as it was made") << key << right << true;
        QTest::newRow("another customer") << key << flipped << false;
        QTest::newRow("another moment") << key << later << false;
        QTest::newRow("another code") << key << forged << false;
        QTest::newRow("cut off") << key << right.first(63) << false;
        QTest::newRow("with more behind it") << key << right + u'A' << false;
        QTest::newRow("padded") << key << right.first(62) + u"=="_s << false;
        QTest::newRow("the other alphabet") << key << standard << (standard == right);
        QTest::newRow("of another bot, same token") << other << right << false;
        QTest::newRow("after the token was changed") << renewed << right << false;
        QTest::newRow("without any key") << QByteArray() << right << false;
        QTest::newRow("nothing but A") << key << QString(64, u'A') << false;
        QTest::newRow("empty") << key << QString() << false;
        QTest::newRow("letters of other scripts") << key << QString(64, QChar(0x0430)) << false;
        QTest::newRow("half a character") << key << QString(64, QChar(0xd83d)) << false;
        QTest::newRow("zeros") << key << QString(64, QChar(0)) << false;
        QTest::newRow("the code of nothing") << key << signReference(QByteArray("x"), said).valueOr({}) << false;
    }
    void linksNameACustomer()
    {
        QFETCH(const QByteArray, key);
        QFETCH(const QString, text);
        QFETCH(const bool, counts);
        const auto read = readReference(key, text);
        QCOMPARE(read.has_value(), counts);
        if (counts) {
            QCOMPARE(read->customer, CustomerId{u"0190b8f2-7777-7000-8000-00000000000b"_s});
            QCOMPARE(read->until, QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC));
        }
    }

    void linksFitTheBotApi()
    {
        const CustomerReference said{.customer = CustomerId::make(), .until = QDateTime::currentDateTimeUtc()};
        const QByteArray key = referenceKey(ChannelId::make(), {{u"token"_s, u"x"_s}});
        QSet<QString> made;
        for (int i = 0; i < 200; ++i) {
            const QString text = signReference(key, said).valueOr({});
            QVERIFY2(QRegularExpression(u"^[A-Za-z0-9_-]{64}$"_s).match(text).hasMatch(), qPrintable(text));
            made.insert(text);
        }
        QCOMPARE(made.size(), 200); // each is good for one account, so no two may be one
        QCOMPARE(signReference({}, said).error().type, u"no-token"_s); // as a channel without secrets has it
        QVERIFY(!signReference(key, {.customer = CustomerId{u"7"_s}, .until = said.until}));
        QVERIFY(!signReference(key, {.customer = said.customer}));
        QVERIFY(referenceKey(ChannelId::make(), {}).isEmpty());
    }

    void onlyPeopleOpenChatsByLinks_data()
    {
        const QJsonObject from{{u"id"_s, 7}, {u"first_name"_s, u"Ana"_s}};
        const QJsonObject chat{{u"id"_s, 7}, {u"type"_s, u"private"_s}};
        const QJsonObject group{{u"id"_s, -7}, {u"type"_s, u"group"_s}, {u"title"_s, u"Us"_s}};
        const QJsonObject nameless{{u"id"_s, -8}, {u"type"_s, u"group"_s}};
        const auto said = [&from](const QJsonObject &where, const QString &text) {
            return QJsonObject{{u"message_id"_s, 1}, {u"date"_s, 1}, {u"from"_s, from}, {u"chat"_s, where}, {u"text"_s, text}};
        };
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonObject>("message");
        QTest::addColumn<QString>("payload");
        const QString message = u"message"_s;
        QTest::newRow("a link") << message << said(chat, u"/start abc_-1"_s) << u"abc_-1"_s;
        QTest::newRow("to a bot by name") << message << said(chat, u"/start@desk_bot abc"_s) << u"abc"_s;
        QTest::newRow("no payload") << message << said(chat, u"/start"_s) << QString();
        QTest::newRow("in a group") << message << said(group, u"/start abc"_s) << QString();
        QTest::newRow("in a group without title") << message << said(nameless, u"/start abc"_s) << QString();
        QTest::newRow("changed into one") << u"edited_message"_s << said(chat, u"/start abc"_s) << QString();
        QTest::newRow("too long") << message << said(chat, u"/start "_s + QString(65, u'a')) << QString();
        QTest::newRow("other letters") << message << said(chat, u"/start a+b"_s) << QString();
        QTest::newRow("words behind") << message << said(chat, u"/start abc def"_s) << QString();
        QTest::newRow("another command") << message << said(chat, u"/started abc"_s) << QString();
    }
    void onlyPeopleOpenChatsByLinks()
    {
        QFETCH(const QString, key);
        QFETCH(const QJsonObject, message);
        QFETCH(const QString, payload);
        QCOMPARE(readUpdate({{u"update_id"_s, 1}, {key, message}}).startPayload, payload);
    }

    /// A request goes over the wire once, also when a server that was there hangs up on it.
    void requestsAreNeverRepeated()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        int connections = 0;
        QObject::connect(&server, &QTcpServer::newConnection, &server, [&] {
            ++connections;
            QTcpSocket *socket = server.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket] { socket->abort(); });
        });
        QObject owner;
        std::optional<HttpHeard> heard;
        const HttpAsk ask{.method = "POST", .url = QUrl(u"http://127.0.0.1:%1/x"_s.arg(server.serverPort())), .body = "once"};
        HttpExchange::ask(ask, &owner, [&heard](const HttpHeard &said) { heard = said; });
        QTRY_VERIFY(heard);
        QCOMPARE(heard->fate, HttpHeard::Fate::Unknown);
        QCOMPARE(connections, 1);
        server.close();
        heard.reset();
        HttpExchange::ask(ask, &owner, [&heard](const HttpHeard &said) { heard = said; });
        QTRY_VERIFY(heard);
        QCOMPARE(heard->fate, HttpHeard::Fate::NotSent);
    }

    /// "100 Continue" for ever is no answer, and must not be a way to fill the stack.
    void endlessInterimAnswersEnd()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        QObject::connect(&server, &QTcpServer::newConnection, &server, [&] {
            QTcpSocket *socket = server.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, socket,
                             [socket] { socket->write(QByteArray("HTTP/1.1 100 Continue\r\n\r\n").repeated(200'000)); });
        });
        QObject owner;
        std::optional<HttpHeard> heard;
        HttpExchange::ask({.url = QUrl(u"http://127.0.0.1:%1/"_s.arg(server.serverPort()))}, &owner,
                          [&heard](const HttpHeard &said) { heard = said; });
        QTRY_VERIFY(heard);
        QCOMPARE(heard->fate, HttpHeard::Fate::Unknown);
        QCOMPARE(heard->words, u"the server does not come to its answer"_s);
    }

    void answersInEveryShape()
    {
        const QByteArray answers[] = {
            "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nhe\r\n3;x=y\r\nllo\r\n0\r\n\r\n",
            "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\n\r\nhello",
            "HTTP/1.0 200 OK\r\n\r\nhello",
        };
        for (const QByteArray &answer : answers) {
            QTcpServer server;
            QVERIFY(server.listen(QHostAddress::LocalHost));
            QObject::connect(&server, &QTcpServer::newConnection, &server, [&] {
                QTcpSocket *socket = server.nextPendingConnection();
                QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket, answer] {
                    socket->write(answer);
                    socket->disconnectFromHost();
                });
            });
            QObject owner;
            std::optional<HttpHeard> heard;
            HttpExchange::ask({.url = QUrl(u"http://127.0.0.1:%1/"_s.arg(server.serverPort()))}, &owner,
                              [&heard](const HttpHeard &said) { heard = said; });
            QTRY_VERIFY(heard);
            QCOMPARE(heard->fate, HttpHeard::Fate::Answered);
            QCOMPARE(heard->body, "hello");
        }
    }
};

QTEST_GUILESS_MAIN(TextChannelsTest)
#include "tst_textchannels.moc"
