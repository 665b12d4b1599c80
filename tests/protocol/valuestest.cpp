// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/values.h"
#include "protocol/event.h"
#include "protocol/id.h"
#include "protocol/jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

#include <thread>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace {

const QDateTime someTime = QDateTime(QDate(2026, 11, 2), QTime(9, 30, 0, 125), Qt::UTC);

Conversation fullConversation()
{
    Conversation conversation{.id = ConversationId::make(),
                              .version = 7,
                              .number = 1042,
                              .customerId = CustomerId::make(),
                              .subject = u"Colet întârziat"_s};
    conversation.state = ConversationState::Snoozed;
    conversation.priority = Priority::Urgent;
    conversation.queueId = QueueId::make();
    conversation.assigneeId = AgentId::make();
    conversation.tags = {u"vip"_s, u"late"_s};
    conversation.language = u"ro"_s;
    conversation.channels = {u"email"_s};
    conversation.lastMessageAt = someTime;
    conversation.lastMessagePreview = u"Unde este coletul?"_s;
    conversation.waitingSince = someTime.addSecs(-60);
    conversation.unread = 2;
    conversation.snoozedUntil = someTime.addDays(1);
    conversation.clocks = {Clock{.kind = ClockKind::FirstResponse, .dueAt = someTime, .breached = true}};
    conversation.threads = {
        Thread{.id = ThreadId::make(), .channelId = ChannelId::make(), .kind = u"email"_s, .address = u"ana@example.com"_s}};
    conversation.createdAt = someTime;
    conversation.escalation =
        Escalation{.step = 2, .at = someTime, .nextAt = someTime.addSecs(300), .agents = {AgentId::make().value}};
    return conversation;
}

Message fullMessage()
{
    Message message{.id = MessageId::make(),
                    .version = 3,
                    .conversationId = ConversationId::make(),
                    .threadId = ThreadId::make(),
                    .customerId = CustomerId::make()};
    message.kind = u"email"_s;
    message.direction = Direction::Out;
    message.author = Author{.kind = AuthorKind::Agent, .id = AgentId::make().value, .name = u"Mia"_s};
    message.at = someTime;
    message.text = u"Bună ziua\n> citat"_s;
    message.visibleText = u"Bună ziua"_s;
    message.html = u"<p>Bună ziua</p>"_s;
    message.subject = u"Re: Colet"_s;
    message.from = Address{.name = u"Shop"_s, .address = u"support@desk.test"_s};
    message.to = {Address{.name = u"Ana"_s, .address = u"ana@example.com"_s}};
    message.cc = {Address{.address = u"bob@example.com"_s}};
    message.attachments = {Attachment{
        .id = AttachmentId::make(), .name = u"factură.pdf"_s, .mediaType = u"application/pdf"_s, .size = 5'000'000'000}};
    message.delivery =
        Delivery{.state = DeliveryState::Failed, .detail = u"550 no such person"_s, .permanent = true, .at = someTime};
    message.inReplyTo = MessageId::make();
    message.rfcMessageId = u"<1@desk.test>"_s;
    message.blockedImages = 3;
    message.trackingPixels = 1;
    return message;
}

/// Through bytes, as on the wire.
QJsonObject overTheWire(const QJsonObject &json)
{
    return QJsonDocument::fromJson(QJsonDocument(json).toJson(QJsonDocument::Compact)).object();
}

} // namespace

class ProtocolValuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textHoldsTheSameAsTheObject()
    {
        const auto parsed = [](const QByteArray &text) {
            QJsonParseError trouble;
            const QJsonDocument document = QJsonDocument::fromJson(text, &trouble);
            return trouble.error == QJsonParseError::NoError ? document.object() : QJsonObject{{u"at"_s, trouble.offset}};
        };
        Conversation conversation = fullConversation();
        QCOMPARE(parsed(toJsonText(conversation)), toJson(conversation));
        QCOMPARE(parsed(toJsonText(Conversation{})), toJson(Conversation{}));

        Message message = fullMessage();
        message.call = {{u"digits"_s, u"+40 21"_s}, {u"seconds"_s, 12}};
        message.marks = {u"spam"_s, u"\"quoted\""_s};
        message.forwardedBy = Address{.name = u"Ion"_s, .address = u"ion@example.com"_s};
        message.text = u"tab\t quote \" slash / back \\ bell \a nul "_s + QChar(0) + u" \x7f \n\r line"_s;
        QCOMPARE(parsed(toJsonText(message)), toJson(message));
        message.text = QString::fromUtf8("поезд 列車 😀 ünïcôde\u2028");
        QCOMPARE(parsed(toJsonText(message)), toJson(message));
        QCOMPARE(parsed(toJsonText(Message{})), toJson(Message{}));

        Customer customer{.id = CustomerId::make(), .version = 4, .name = u"Ana"_s, .tags = {u"vip"_s}};
        customer.fields = {{u"plan"_s, u"gold"_s}};
        customer.identities = {{.id = IdentityId::make(), .kind = u"email"_s, .value = u"ana@example.com"_s, .verified = true}};
        QCOMPARE(parsed(toJsonText(customer)), toJson(customer));
        QCOMPARE(parsed(toJsonText(message.attachments.constFirst())), toJson(message.attachments.constFirst()));
    }

    void halfASurrogateIsEscapedAsQtDoes()
    {
        Message message = fullMessage();
        message.text = u"a"_s + QChar(0xD83D) + u"b"_s + QChar(0xDE00);
        const QByteArray byQt = QJsonDocument(toJson(message)).toJson(QJsonDocument::Compact);
        const QByteArray part = R"("text":"a\ud83db\ude00")";
        QVERIFY(byQt.contains(part));
        QVERIFY(toJsonText(message).contains(part));
    }

    void everyCharacterIsWrittenAsQtDoes()
    {
        // Fingerprints of earlier versions were made of what Qt writes.
        QString text;
        for (char16_t unit = 0; unit < 0xD800; ++unit) {
            text += QChar(unit);
        }
        JsonText out;
        out.openObject();
        out.put("t", text);
        out.closeObject();
        QCOMPARE(out.take(), QJsonDocument(QJsonObject{{u"t"_s, text}}).toJson(QJsonDocument::Compact));
    }

    void timesOnTheWire_data()
    {
        QTest::addColumn<QDateTime>("moment");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << QDateTime() << QString();
        QTest::newRow("plain") << someTime << u"2026-11-02T09:30:00.125Z"_s;
        QTest::newRow("leap day") << QDateTime(QDate(2028, 2, 29), QTime(23, 59, 59, 999), Qt::UTC)
                                  << u"2028-02-29T23:59:59.999Z"_s;
        QTest::newRow("before 1970") << QDateTime(QDate(1969, 12, 31), QTime(23, 59, 59, 1), Qt::UTC)
                                     << u"1969-12-31T23:59:59.001Z"_s;
        QTest::newRow("elsewhere") << QDateTime(QDate(2026, 1, 1), QTime(1, 0), Qt::OffsetFromUTC, 7200)
                                   << u"2025-12-31T23:00:00.000Z"_s;
    }
    void timesOnTheWire()
    {
        QFETCH(QDateTime, moment);
        QFETCH(QString, text);
        QCOMPARE(toWireTime(moment), text);
        QCOMPARE(fromWireTime(text), moment.toUTC());
    }

    void everythingSurvivesTheWire()
    {
        const Conversation conversation = fullConversation();
        const auto conversationBack = conversationFromJson(overTheWire(toJson(conversation)));
        QVERIFY(conversationBack);
        QCOMPARE(*conversationBack == conversation, true);

        const Message message = fullMessage();
        const auto messageBack = messageFromJson(overTheWire(toJson(message)));
        QVERIFY(messageBack);
        QCOMPARE(toJson(*messageBack), toJson(message));
        QVERIFY(*messageBack == message);

        Channel channel{.id = ChannelId::make(), .kind = u"email"_s, .name = u"Support"_s, .address = u"support@desk.test"_s};
        channel.settings = QJsonObject{{u"imap"_s, QJsonObject{{u"host"_s, u"localhost"_s}}}};
        channel.intake = {.seen = 3, .imported = 1, .duplicate = 1, .quarantined = 1};
        const auto channelBack = channelFromJson(overTheWire(toJson(channel)));
        QVERIFY(channelBack);
        QVERIFY(*channelBack == channel);
    }

    void unknownWordsAreKept()
    {
        QJsonObject json = toJson(fullConversation());
        json.insert("state"_L1, u"parked"_s);
        const auto conversation = conversationFromJson(json);
        QVERIFY(conversation);
        QVERIFY(!conversation->state.isKnown());
        QCOMPARE(conversation->state.toString(), u"parked"_s);
        QCOMPARE(toJson(*conversation).value("state"_L1).toString(), u"parked"_s);
    }

    void unknownFieldsAreIgnored()
    {
        QJsonObject json = toJson(fullMessage());
        json.insert("mood"_L1, 5);
        QVERIFY(messageFromJson(json));
    }

    void wrongTypesNameTheirField_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("text that is a number") << u"subject"_s << QJsonValue(5);
        QTest::newRow("number that is text") << u"number"_s << QJsonValue(u"1042"_s);
        QTest::newRow("id that is no UUID") << u"customer_id"_s << QJsonValue(u"42"_s);
        QTest::newRow("required id left out") << u"id"_s << QJsonValue(QJsonValue::Null);
        QTest::newRow("list that is an object") << u"tags"_s << QJsonValue(QJsonObject{});
        QTest::newRow("time without a zone") << u"created_at"_s << QJsonValue(u"2026-11-02T09:30:00"_s);
    }
    void wrongTypesNameTheirField()
    {
        QFETCH(QString, field);
        QFETCH(QJsonValue, value);
        QJsonObject json = toJson(fullConversation());
        json.insert(field, value);
        const auto conversation = conversationFromJson(json);
        QVERIFY(!conversation);
        QCOMPARE(conversation.error().kind, Error::Kind::Malformed);
        QCOMPARE(conversation.error().field, field);
    }

    void timesAreUtcWithMilliseconds()
    {
        QCOMPARE(toWireTime(someTime), u"2026-11-02T09:30:00.125Z"_s);
        QCOMPARE(fromWireTime(u"2026-11-02T11:30:00.125+02:00"_s), someTime);
        QCOMPARE(fromWireTime(u"2026-11-02T09:30:00Z"_s), someTime.addMSecs(-125));
        QVERIFY(!fromWireTime(u"yesterday"_s).isValid());
    }

    void problemsSurviveTheWire()
    {
        const Error error{.kind = Error::Kind::Conflict,
                          .detail = u"something newer is there"_s,
                          .field = u"seen_message_id"_s,
                          .type = u"newer-messages"_s,
                          .extra = {{u"newer"_s, QJsonArray{1}}}};
        const QJsonObject problem = toProblem(error);
        QCOMPARE(problem.value("status"_L1).toInt(), 409);
        QVERIFY(problem.value("type"_L1).toString().endsWith("/newer-messages"_L1));
        QVERIFY(fromProblem(409, overTheWire(problem)) == error);
    }

    void eventsCarryTheirEntity()
    {
        const Event event{.seq = 48214,
                          .at = someTime,
                          .actor = {.kind = AuthorKind::Agent, .id = AgentId::make().value, .name = u"Mia"_s},
                          .type = QLatin1StringView(eventtype::messageCreated),
                          .entity = toJson(fullMessage())};
        const QJsonObject json = overTheWire(toJson(event));
        QVERIFY(json.contains("message"_L1));
        const auto back = eventFromJson(json);
        QVERIFY(back);
        QVERIFY(*back == event);
    }

    void idsRiseAndNeverRepeat()
    {
        QStringList ids;
        for (int i = 0; i < 20'000; ++i) {
            ids.append(makeUuid7());
        }
        QVERIFY(std::is_sorted(ids.begin(), ids.end()));
        QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
        QVERIFY(isUuid(ids.first()));
        QCOMPARE(ids.first()[14], u'7');
        QVERIFY(u"89ab"_s.contains(ids.first()[19]));

        QStringList fromThreads[2];
        std::thread other([&] {
            for (int i = 0; i < 5000; ++i) {
                fromThreads[1].append(makeUuid7());
            }
        });
        for (int i = 0; i < 5000; ++i) {
            fromThreads[0].append(makeUuid7());
        }
        other.join();
        QSet<QString> all(fromThreads[0].begin(), fromThreads[0].end());
        all.unite(QSet<QString>(fromThreads[1].begin(), fromThreads[1].end()));
        QCOMPARE(all.size(), 10'000);
    }
};

QTEST_GUILESS_MAIN(ProtocolValuesTest)
#include "valuestest.moc"
