// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hub/api/testdesk.h"

#include <QJsonArray>
#include <QTest>

#include <set>

using namespace deskbell;
using namespace deskbell::hub;
using namespace deskbell::test;
using namespace Qt::StringLiterals;

/// The calls themselves, as protocol v1 says.
class ApiRoutesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_desk.reset(); }
    void postIsIdempotent();
    void newerMessagesAreShown();
    void badMessagesAreRefused();
    void htmlIsCleaned();
    void aReplyIsShownWithoutItsQuote();
    void conversationChanges();
    void staleVersions();
    void unknownValues();
    void creatingConversations();
    void pagesAreStable();
    void searchFinds();
    void seenCountsDown();
    void revokeTakesBack();
    void customers();
    void attachmentsRoundTrip();
    void attachmentLimits();
    void attachmentsBelongToTheirMessage();
    void rawMail();
    void channels();
    void channelSecretsStay();
    void hooksAreNotGuessed();
    void nulIsRefusedOrMended();
    void quarantine();
    void queues();
    void snapshot();

private:
    QByteArray path(const char *start, const QString &id, const char *end = "") const { return start + id.toLatin1() + end; }

    std::unique_ptr<TestDesk> m_desk;
    std::unique_ptr<HttpClient> m_anna;
};

void ApiRoutesTest::init()
{
    m_desk = std::make_unique<TestDesk>();
    m_anna = m_desk->client(u"anna"_s);
}

void ApiRoutesTest::postIsIdempotent()
{
    const auto mail = m_desk->receive(u"Hello?"_s);
    const QByteArray messages = path("/v1/conversations/", mail.conversation.value, "/messages");
    QJsonObject body{{u"id"_s, makeUuid7()}, {u"kind"_s, u"email"_s}, {u"text"_s, u"Hello."_s}, {u"new_field"_s, 1}};
    const HttpAnswer first = m_anna->post(messages, body);
    QCOMPARE(first.status, 202);
    QCOMPARE(first.json().value("id"_L1), body.value("id"_L1));
    QCOMPARE(first.json().value("direction"_L1).toString(), u"out"_s);
    QCOMPARE(first.json().value("delivery"_L1).toObject().value("state"_L1).toString(), u"queued"_s);
    const HttpAnswer again = m_anna->post(messages, body);
    QCOMPARE(again.status, 200);
    QCOMPARE(again.json().value("id"_L1), body.value("id"_L1));
    body.insert("text"_L1, u"Something else."_s);
    QCOMPARE(m_anna->post(messages, body).status, 409);
    QCOMPARE(m_anna->get(messages).items().size(), 2);
}

void ApiRoutesTest::newerMessagesAreShown()
{
    const auto first = m_desk->receive(u"One"_s);
    const QByteArray messages = path("/v1/conversations/", first.conversation.value, "/messages");
    QJsonObject body{
        {u"id"_s, makeUuid7()}, {u"kind"_s, u"email"_s}, {u"text"_s, u"Answer"_s}, {u"seen_message_id"_s, first.message.value}};
    QCOMPARE(m_anna->post(messages, body).status, 202);
    // The second author saw only the customer's mail.
    body.insert("id"_L1, makeUuid7());
    const HttpAnswer refused = m_anna->post(messages, body);
    QCOMPARE(refused.status, 409);
    QVERIFY(refused.json().value("type"_L1).toString().endsWith(u"/newer-messages"_s));
    const QJsonArray newer = refused.json().value("newer"_L1).toArray();
    QCOMPARE(newer.size(), 1);
    QCOMPARE(newer.first().toObject().value("text"_L1).toString(), u"Answer"_s);
    body.remove("seen_message_id"_L1);
    QCOMPARE(m_anna->post(messages, body).status, 202);
}

void ApiRoutesTest::badMessagesAreRefused()
{
    const Conversation conversation = m_desk->addConversation(m_desk->support);
    const QByteArray messages = path("/v1/conversations/", conversation.id.value, "/messages");
    const auto post = [&](QJsonObject with) {
        QJsonObject body{{u"id"_s, makeUuid7()}, {u"kind"_s, u"note"_s}, {u"text"_s, u"x"_s}};
        for (auto it = with.begin(); it != with.end(); ++it) {
            body.insert(it.key(), *it);
        }
        return m_anna->post(messages, body);
    };
    QCOMPARE(post({{u"id"_s, u"17"_s}}).status, 400);
    QCOMPARE(post({{u"id"_s, u"17"_s}}).field(), u"id"_s);
    QCOMPARE(post({{u"text"_s, 17}}).field(), u"text"_s);
    QCOMPARE(post({{u"text"_s, u"  "_s}}).status, 422);
    QCOMPARE(post({{u"text"_s, QString(256 * 1024 + 1, u'x')}}).status, 413);
    QCOMPARE(post({{u"text"_s, QString(256 * 1024, u'x')}}).status, 202);
    QCOMPARE(post({{u"kind"_s, u"pigeon"_s}}).status, 422);
    QCOMPARE(post({{u"subject"_s, u"a\r\nBcc: x@y"_s}}).field(), u"subject"_s);
    QCOMPARE(post({{u"to"_s, QJsonArray{QJsonObject{{u"address"_s, u"no address"_s}}}}}).status, 422);
    QCOMPARE(post({{u"to"_s, QJsonArray{QJsonObject{{u"address"_s, u"a@b\r\nX: y"_s}}}}}).status, 422);
    QCOMPARE(post({{u"attachments"_s, QJsonArray{u"17"_s}}}).status, 400);
    QCOMPARE(post({{u"attachments"_s, QJsonArray{makeUuid7()}}}).status, 422);
    QCOMPARE(post({{u"send_at"_s, u"tomorrow"_s}}).field(), u"send_at"_s);
}

void ApiRoutesTest::htmlIsCleaned()
{
    const auto mail = m_desk->receive(u"Hello?"_s);
    const HttpAnswer answer = m_anna->post(path("/v1/conversations/", mail.conversation.value, "/messages"),
                                           {{u"id"_s, makeUuid7()},
                                            {u"kind"_s, u"email"_s},
                                            {u"text"_s, u"Hi"_s},
                                            {u"html"_s, u"<p onclick=\"x()\">Hi<script>alert(1)</script></p>"_s}});
    QCOMPARE(answer.status, 202);
    const QString html = answer.json().value("html"_L1).toString();
    QVERIFY(html.contains(u"Hi"_s));
    QVERIFY(!html.contains(u"script"_s) && !html.contains(u"onclick"_s));
}

void ApiRoutesTest::aReplyIsShownWithoutItsQuote()
{
    const auto mail = m_desk->receive(u"Hello?"_s);
    const QString text = u"It comes tomorrow.\n\n-- \nMia\nThe shop\n\nOn Monday, Ana Pop <ana@pop.ro> wrote:\n> Where is it?"_s;
    const HttpAnswer answer = m_anna->post(path("/v1/conversations/", mail.conversation.value, "/messages"),
                                           {{u"id"_s, makeUuid7()}, {u"kind"_s, u"email"_s}, {u"text"_s, text}});
    QCOMPARE(answer.status, 202);
    QCOMPARE(answer.json().value("text"_L1).toString(), text);
    QCOMPARE(answer.json().value("visible_text"_L1).toString(), u"It comes tomorrow."_s);
}

void ApiRoutesTest::conversationChanges()
{
    const Conversation conversation = m_desk->addConversation(m_desk->support);
    const QByteArray url = path("/v1/conversations/", conversation.id.value);
    const HttpAnswer got = m_anna->get(url);
    QCOMPARE(got.status, 200);
    QCOMPARE(got.headers.value("etag"), '"' + QByteArray::number(conversation.version) + '"');
    const QString me = m_desk->agent(u"anna"_s).id.value;
    const HttpAnswer changed = m_anna->patch(url,
                                             {{u"state"_s, u"pending"_s},
                                              {u"assignee_id"_s, me},
                                              {u"priority"_s, u"high"_s},
                                              {u"tags"_s, QJsonArray{u"vip"_s}},
                                              {u"subject"_s, u"New"_s}});
    QCOMPARE(changed.status, 200);
    QCOMPARE(changed.json().value("state"_L1).toString(), u"pending"_s);
    QCOMPARE(changed.json().value("assignee_id"_L1).toString(), me);
    QCOMPARE(changed.json().value("priority"_L1).toString(), u"high"_s);
    QCOMPARE(changed.json().value("subject"_L1).toString(), u"New"_s);
    QVERIFY(!m_anna->patch(url, {{u"assignee_id"_s, QJsonValue::Null}}).json().contains("assignee_id"_L1));
    const QString later = toWireTime(QDateTime::currentDateTimeUtc().addDays(1));
    QCOMPARE(
        m_anna->patch(url, {{u"state"_s, u"snoozed"_s}, {u"snoozed_until"_s, later}}).json().value("snoozed_until"_L1).toString(),
        later);
    QCOMPARE(m_anna->get("/v1/conversations?view=snoozed").items().size(), 1);
}

void ApiRoutesTest::staleVersions()
{
    const Conversation conversation = m_desk->addConversation(m_desk->support);
    const QByteArray url = path("/v1/conversations/", conversation.id.value);
    const QByteArray version = m_anna->get(url).headers.value("etag");
    QCOMPARE(m_anna->patch(url, {{u"subject"_s, u"Mine"_s}}, {{"If-Match", version}}).status, 200);
    QCOMPARE(m_anna->patch(url, {{u"subject"_s, u"Yours"_s}}, {{"If-Match", version}}).status, 412);
    QCOMPARE(m_anna->patch(url, {{u"subject"_s, u"Yours"_s}}, {{"If-Match", "*"}}).status, 200);
    QCOMPARE(m_anna->patch(url, {{u"subject"_s, u"Yours"_s}}, {{"If-Match", "\"x\""}}).status, 400);
}

void ApiRoutesTest::unknownValues()
{
    const Conversation conversation = m_desk->addConversation(m_desk->support);
    const QByteArray url = path("/v1/conversations/", conversation.id.value);
    QCOMPARE(m_anna->patch(url, {{u"state"_s, u"asleep"_s}}).status, 422);
    QCOMPARE(m_anna->patch(url, {{u"state"_s, u"asleep"_s}}).field(), u"state"_s);
    QCOMPARE(m_anna->patch(url, {{u"state"_s, 1}}).status, 400);
    QCOMPARE(m_anna->patch(url, {{u"queue_id"_s, makeUuid7()}}).status, 422);
    QCOMPARE(m_anna->patch(url, {{u"nobody_knows"_s, 1}}).status, 200);
    QCOMPARE(m_anna->get("/v1/conversations?view=odd").status, 422);
    QCOMPARE(m_anna->get("/v1/conversations?queue=odd").status, 400);
    QCOMPARE(m_anna->get("/v1/conversations?limit=0").status, 422);
    QCOMPARE(m_anna->get("/v1/conversations?limit=201").status, 422);
    QCOMPARE(m_anna->get("/v1/conversations?limit=x").status, 400);
    QCOMPARE(m_anna->get("/v1/conversations?after=x").status, 400);
    QCOMPARE(m_anna->get("/v1/conversations?number=x").status, 400);
}

void ApiRoutesTest::creatingConversations()
{
    QJsonObject body{{u"id"_s, makeUuid7()},
                     {u"customer_id"_s, m_desk->customer.value},
                     {u"subject"_s, u"A call"_s},
                     {u"queue_id"_s, m_desk->support.value}};
    const HttpAnswer made = m_anna->post("/v1/conversations", body);
    QCOMPARE(made.status, 201);
    QVERIFY(made.json().value("number"_L1).toInt() > 0);
    QCOMPARE(m_anna->post("/v1/conversations", body).status, 200);
    body.insert("subject"_L1, u"Another"_s);
    QCOMPARE(m_anna->post("/v1/conversations", body).status, 409);
    body.remove("customer_id"_L1);
    QCOMPARE(m_anna->post("/v1/conversations", body).field(), u"customer_id"_s);
}

void ApiRoutesTest::pagesAreStable()
{
    std::set<QString> all;
    for (int i = 0; i < 25; ++i) {
        all.insert(m_desk->addConversation(m_desk->support).id.value);
    }
    std::set<QString> seen;
    QByteArray next;
    do {
        const HttpAnswer page = m_anna->get("/v1/conversations?limit=10" + (next.isEmpty() ? QByteArray() : "&after=" + next));
        QCOMPARE(page.status, 200);
        for (const QJsonValue item : page.items()) {
            QVERIFY(seen.insert(item.toObject().value("id"_L1).toString()).second);
        }
        next = page.json().value("next"_L1).toString().toUtf8().toPercentEncoding();
        // What arrives meanwhile moves nothing from one page to the next.
        m_desk->addConversation(m_desk->support);
    } while (!next.isEmpty());
    for (const QString &id : all) {
        QVERIFY(seen.contains(id));
    }
}

void ApiRoutesTest::searchFinds()
{
    const auto mail = m_desk->receive(u"My parcel with the Țigănești blanket is late."_s, u"Late & lost"_s);
    QCOMPARE(m_anna->get("/v1/conversations?q=tiganesti+blan").items().size(), 1);
    QCOMPARE(m_anna->get("/v1/conversations?q=late%20%26%20lost").items().size(), 1);
    QCOMPARE(m_anna->get("/v1/conversations?q=elephant").items().size(), 0);
    QCOMPARE(m_anna->get("/v1/customers?q=cora").items().size(), 1);
    QCOMPARE(m_anna->get("/v1/conversations?customer=" + m_desk->customer.value.toLatin1()).items().size(), 1);
    QVERIFY(!mail.message.isNull());
}

void ApiRoutesTest::seenCountsDown()
{
    const auto mail = m_desk->receive(u"Hello?"_s);
    const QByteArray url = path("/v1/conversations/", mail.conversation.value);
    QCOMPARE(m_anna->get(url).json().value("unread"_L1).toInt(), 1);
    const HttpAnswer seen = m_anna->post(url + "/seen", {{u"message_id"_s, mail.message.value}});
    QCOMPARE(seen.status, 200);
    QCOMPARE(seen.json().value("unread"_L1).toInt(), 0);
    QCOMPARE(m_anna->post(url + "/seen", {}).field(), u"message_id"_s);
}

void ApiRoutesTest::revokeTakesBack()
{
    const auto mail = m_desk->receive(u"Hello?"_s);
    const QString id = makeUuid7();
    QCOMPARE(m_anna
                 ->post(path("/v1/conversations/", mail.conversation.value, "/messages"),
                        {{u"id"_s, id}, {u"kind"_s, u"email"_s}, {u"text"_s, u"Oops"_s}})
                 .status,
             202);
    QCOMPARE(m_anna->post(path("/v1/messages/", id, "/retry"), {}).status, 409);
    QCOMPARE(m_anna->remove(path("/v1/messages/", id)).status, 204);
    QCOMPARE(m_anna->get(path("/v1/messages/", id)).status, 404);
    QCOMPARE(m_anna->remove(path("/v1/messages/", mail.message.value)).status, 409);
}

void ApiRoutesTest::customers()
{
    QJsonObject body{{u"id"_s, makeUuid7()},
                     {u"name"_s, u"Dan"_s},
                     {u"identities"_s, QJsonArray{QJsonObject{{u"kind"_s, u"email"_s}, {u"value"_s, u"dan@shop.test"_s}}}}};
    const HttpAnswer made = m_anna->post("/v1/customers", body);
    QCOMPARE(made.status, 201);
    QCOMPARE(made.json().value("identities"_L1).toArray().size(), 1);
    const QByteArray url = path("/v1/customers/", made.json().value("id"_L1).toString());
    QCOMPARE(m_anna->get(url).json().value("name"_L1).toString(), u"Dan"_s);
    const HttpAnswer changed = m_anna->patch(
        url, {{u"company"_s, u"Dan & Sons"_s}, {u"note"_s, u"nice"_s}, {u"fields"_s, QJsonObject{{u"tier"_s, u"gold"_s}}}});
    QCOMPARE(changed.status, 200);
    QCOMPARE(changed.json().value("company"_L1).toString(), u"Dan & Sons"_s);
    QCOMPARE(m_anna->patch(url, {{u"name"_s, u"D"_s}}, {{"If-Match", "\"1\""}}).status, 412);
    QCOMPARE(m_anna->post("/v1/customers", QJsonObject{}).status, 422);
    QCOMPARE(m_anna->get(url + "/timeline").items().size(), 0);
    m_desk->receive(u"Hello?"_s);
    QCOMPARE(m_anna->get(path("/v1/customers/", m_desk->customer.value, "/timeline")).items().size(), 1);
}

void ApiRoutesTest::attachmentsRoundTrip()
{
    QByteArray content;
    for (int i = 0; i < 3 * 1024 * 1024 / 4; ++i) {
        content.append(reinterpret_cast<const char *>(&i), 4);
    }
    const Headers headers{{"Content-Type", "application/PDF; x=y"},
                          {"Content-Disposition", "attachment; filename*=UTF-8''factur%C4%83.pdf"}};
    const HttpAnswer stored = m_anna->request("POST", "/v1/attachments", content, headers);
    QCOMPARE(stored.status, 201);
    QCOMPARE(stored.json().value("name"_L1).toString(), u"factură.pdf"_s);
    QCOMPARE(stored.json().value("media_type"_L1).toString(), u"application/pdf"_s);
    QCOMPARE(stored.json().value("size"_L1).toInt(), content.size());
    const HttpAnswer got = m_anna->get(path("/v1/attachments/", stored.json().value("id"_L1).toString()));
    QCOMPARE(got.status, 200);
    QCOMPARE(got.body, content);
    QVERIFY(got.headers.value("content-disposition").startsWith("attachment; filename=\"factur_.pdf\""));
    QCOMPARE(got.headers.value("x-content-type-options"), "nosniff");
    // Chunked, with "Expect", under an id of the client's, twice; then nothing at all.
    const QByteArray id = makeUuid7().toLatin1();
    for (const int status : {201, 200}) {
        m_anna->writeRaw(
            "POST /v1/attachments?id=" + id + " HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + m_anna->token()
            + "\r\nExpect: 100-continue\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nHello\r\n7\r\n, World\r\n0\r\n\r\n");
        const HttpAnswer chunked = m_anna->readAnswer();
        QCOMPARE(chunked.status, status);
        QCOMPARE(chunked.json().value("size"_L1).toInt(), 12);
    }
    QCOMPARE(m_anna->get("/v1/attachments/" + id).body, "Hello, World");
    const HttpAnswer empty = m_anna->request("POST", "/v1/attachments", {});
    QCOMPARE(empty.status, 201);
    const HttpAnswer nothing = m_anna->get(path("/v1/attachments/", empty.json().value("id"_L1).toString()));
    QCOMPARE(nothing.status, 200);
    QVERIFY(nothing.body.isEmpty());
    QCOMPARE(m_anna->get("/v1/me").status, 200);
}

void ApiRoutesTest::attachmentLimits()
{
    m_desk->restart({.uploadLimit = 100000});
    m_anna = m_desk->client(u"anna"_s);
    QCOMPARE(m_anna->request("POST", "/v1/attachments", QByteArray(100000, 'x')).status, 201);
    QCOMPARE(m_anna->request("POST", "/v1/attachments", QByteArray(100001, 'x')).status, 413);
    m_anna->reconnect();
    m_anna->writeRaw("POST /v1/attachments HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + m_anna->token()
                     + "\r\nTransfer-Encoding: chunked\r\n\r\n" + "20000\r\n" + QByteArray(0x20000, 'x') + "\r\n0\r\n\r\n");
    QCOMPARE(m_anna->readAnswer().status, 413);
}

void ApiRoutesTest::attachmentsBelongToTheirMessage()
{
    const HttpAnswer stored = m_anna->request("POST", "/v1/attachments", "content");
    const QString id = stored.json().value("id"_L1).toString();
    const QByteArray url = path("/v1/attachments/", id);
    const auto ben = m_desk->client(u"ben"_s);
    QCOMPARE(ben->get(url).status, 404);
    const auto mail = m_desk->receive(u"Hello?"_s);
    const HttpAnswer posted = m_anna->post(
        path("/v1/conversations/", mail.conversation.value, "/messages"),
        {{u"id"_s, makeUuid7()}, {u"kind"_s, u"email"_s}, {u"text"_s, u"Here"_s}, {u"attachments"_s, QJsonArray{id}}});
    QCOMPARE(posted.status, 202);
    QCOMPARE(posted.json().value("attachments"_L1).toArray().size(), 1);
    QCOMPARE(m_anna->get(url).status, 200);
    QCOMPARE(ben->get(url).status, 404);
    QCOMPARE(m_desk->client(u"lead"_s)->get(url).status, 200);
}

void ApiRoutesTest::rawMail()
{
    const auto mail = m_desk->receive(u"As it came"_s);
    const HttpAnswer raw = m_anna->get(path("/v1/messages/", mail.message.value, "/raw"));
    QCOMPARE(raw.status, 200);
    QCOMPARE(raw.headers.value("content-type"), "message/rfc822");
    QVERIFY(raw.body.startsWith("From: cora@shop.test\r\n"));
    QVERIFY(raw.body.endsWith("As it came\r\n"));
    const Message note = m_desk->addNote(mail.conversation, u"n"_s);
    QCOMPARE(m_anna->get(path("/v1/messages/", note.id.value, "/raw")).status, 404);
}

void ApiRoutesTest::channels()
{
    const auto lead = m_desk->client(u"lead"_s);
    QCOMPARE(lead->get("/v1/channel-kinds").items().first().toObject().value("kind"_L1).toString(), u"email"_s);
    QCOMPARE(lead->get("/v1/channels").items().size(), 1);
    QJsonObject body{{u"id"_s, makeUuid7()},
                     {u"kind"_s, u"email"_s},
                     {u"name"_s, u"Sales"_s},
                     {u"address"_s, u"sales@desk.test"_s},
                     {u"imap"_s, QJsonObject{{u"host"_s, u"h"_s}, {u"password"_s, u"secret"_s}}}};
    const HttpAnswer made = lead->post("/v1/channels", body);
    QCOMPARE(made.status, 201);
    QVERIFY(!made.body.contains("secret"));
    QCOMPARE(made.json().value("imap"_L1).toObject().value("host"_L1).toString(), u"h"_s);
    const QByteArray url = path("/v1/channels/", made.json().value("id"_L1).toString());
    QCOMPARE(lead->get(url).status, 200);
    QCOMPARE(lead->get(url + "/quarantine").items().size(), 0);
    const HttpAnswer proposed =
        lead->post("/v1/channels/propose", {{u"kind"_s, u"email"_s}, {u"address"_s, u"help@shop.test"_s}});
    QCOMPARE(proposed.json().value("imap"_L1).toObject().value("host"_L1).toString(), u"imap.shop.test"_s);
    QCOMPARE(lead->post("/v1/channels/propose", {{u"address"_s, u"help"_s}}).field(), u"address"_s);
    QCOMPARE(lead->post("/v1/channels/propose", {{u"kind"_s, u"pigeon"_s}, {u"address"_s, u"a@b.test"_s}}).status, 422);
    QCOMPARE(m_anna->post("/v1/channels/propose", {{u"address"_s, u"help@shop.test"_s}}).status, 403);
    QCOMPARE(lead->patch(url, {{u"enabled"_s, false}}).json().value("enabled"_L1).toBool(true), false);
    body.insert("id"_L1, makeUuid7());
    body.insert("imap"_L1, QJsonObject{});
    QCOMPARE(lead->post("/v1/channels", body).status, 422);
    QCOMPARE(lead->post("/v1/channels", body).field(), u"imap.host"_s);
    body.insert("kind"_L1, u"pigeon"_s);
    QCOMPARE(lead->post("/v1/channels", body).field(), u"kind"_s);
    QCOMPARE(lead->remove(url).status, 204);
    QCOMPARE(lead->get(url).status, 404);
}

void ApiRoutesTest::channelSecretsStay()
{
    const auto lead = m_desk->client(u"lead"_s);
    const HttpAnswer made = lead->post("/v1/channels",
                                       {{u"kind"_s, u"email"_s},
                                        {u"name"_s, u"Sales"_s},
                                        {u"address"_s, u"sales@desk.test"_s},
                                        {u"imap"_s, QJsonObject{{u"host"_s, u"old"_s}, {u"password"_s, u"secret"_s}}}});
    const ChannelId id{made.json().value("id"_L1).toString()};
    const QByteArray url = path("/v1/channels/", id.value);
    QCOMPARE(lead->patch(url, {{u"imap"_s, QJsonObject{{u"host"_s, u"old"_s}, {u"note"_s, u"x"_s}}}}).status, 200);
    const auto password = [&] {
        return m_desk->core().reads().channelSecrets(id)->value("imap"_L1).toObject().value("password"_L1).toString();
    };
    QCOMPARE(password(), u"secret"_s);
    // It goes to no other server, account or port, neither to try nor to stay: whoever could send it there could read it.
    for (const auto &moved :
         {QJsonObject{{u"host"_s, u"third"_s}}, QJsonObject{{u"port"_s, 994}}, QJsonObject{{u"user"_s, u"eve"_s}}}) {
        const HttpAnswer refused = lead->post("/v1/channels/test", {{u"id"_s, id.value}, {u"imap"_s, moved}});
        QCOMPARE(refused.status, 422);
        QCOMPARE(refused.field(), u"imap.password"_s);
        QCOMPARE(lead->patch(url, {{u"imap"_s, moved}}).field(), u"imap.password"_s);
    }
    QCOMPARE(lead->post("/v1/channels/test", {{u"id"_s, id.value}})
                 .json()
                 .value("tried"_L1)
                 .toObject()
                 .value("imap"_L1)
                 .toObject()
                 .value("password"_L1)
                 .toString(),
             u"secret"_s);
    const QJsonObject anew{{u"host"_s, u"third"_s}, {u"password"_s, u"fresh"_s}};
    const HttpAnswer tested = lead->post("/v1/channels/test", {{u"id"_s, id.value}, {u"imap"_s, anew}});
    QCOMPARE(tested.status, 200);
    const QJsonObject tried = tested.json().value("tried"_L1).toObject();
    QCOMPARE(tried.value("kind"_L1).toString(), u"email"_s);
    QCOMPARE(tried.value("imap"_L1).toObject().value("host"_L1).toString(), u"third"_s);
    QCOMPARE(tried.value("imap"_L1).toObject().value("password"_L1).toString(), u"fresh"_s);
    QCOMPARE(lead->patch(url, {{u"imap"_s, anew}}).status, 200);
    QCOMPARE(password(), u"fresh"_s);
    QCOMPARE(lead->patch(url, {{u"imap"_s, QJsonObject{{u"password"_s, u"other"_s}}}}).status, 200);
    QCOMPARE(password(), u"other"_s);
}

/// A provider that guesses paths or signs wrongly is told to wait; the hub opens no secrets for it.
void ApiRoutesTest::hooksAreNotGuessed()
{
    Channel texts{.id = ChannelId::make(), .kind = u"sms"_s, .name = u"Texts"_s, .queueId = m_desk->sales};
    QVERIFY(m_desk->core().run(
        CreateChannel{.by = Principal::hub(), .channel = texts, .secrets = {{u"hook_secret"_s, u"a-secret_1"_s}}}));
    const Headers stranger{{"X-Forwarded-For", "198.51.100.7"}};
    const Headers vendor{{"X-Forwarded-For", "198.51.100.8"}};
    QCOMPARE(m_anna->request("POST", "/v1/hooks/a-secret_1/mo", "x", vendor).body, "POST mo");
    // The header of a long message's part is bytes, and comes in the query.
    QCOMPARE(m_anna->get("/v1/hooks/a-secret_1/mo?udh=%05%00%03", vendor).status, 200);
    int refused = 0;
    HttpAnswer last;
    for (; refused < 200 && last.status != 429; ++refused) {
        last = m_anna->request("POST", "/v1/hooks/guess_" + QByteArray::number(refused) + "/mo", "x", stranger);
        QVERIFY(last.status == 404 || last.status == 429);
    }
    QCOMPARE(last.status, 429);
    QVERIFY(last.headers.value("retry-after").toInt() > 0);
    QCOMPARE(m_anna->request("POST", "/v1/hooks/a-secret_1/mo", "x", vendor).status, 200);
    // Another secret, another channel: known at once; what is gone is gone.
    Channel others{.id = ChannelId::make(), .kind = u"sms"_s, .name = u"More"_s, .queueId = m_desk->sales};
    QVERIFY(m_desk->core().run(
        CreateChannel{.by = Principal::hub(), .channel = others, .secrets = {{u"hook_secret"_s, u"a-secret_2"_s}}}));
    QCOMPARE(m_anna->request("POST", "/v1/hooks/a-secret_2/mo", "x", vendor).status, 200);
    QVERIFY(m_desk->core().run(RemoveChannel{.by = Principal::hub(), .id = texts.id}));
    QCOMPARE(m_anna->request("POST", "/v1/hooks/a-secret_1/mo", "x", vendor).status, 404);
}

void ApiRoutesTest::nulIsRefusedOrMended()
{
    const Conversation conversation = m_desk->addConversation(m_desk->sales);
    const auto lead = m_desk->client(u"lead"_s);
    QCOMPARE(lead->get("/v1/conversations?view=all&q=a%00b").status, 400);
    QCOMPARE(lead->get("/v1/customers?q=%00").status, 400);
    const QByteArray messages = path("/v1/conversations/", conversation.id.value, "/messages");
    const HttpAnswer said =
        lead->post(messages, {{u"id"_s, makeUuid7()}, {u"kind"_s, u"note"_s}, {u"text"_s, QString(u"a"_s + QChar(0) + u"b"_s)}});
    QCOMPARE(said.status, 400);
    QVERIFY(said.body.contains("NUL"));
    // Six characters that only look like it are fine.
    QCOMPARE(lead->post(messages, {{u"id"_s, makeUuid7()}, {u"kind"_s, u"note"_s}, {u"text"_s, u"a\\u0000b"_s}}).status, 202);
    // What a customer's mail holds comes in all the same.
    const auto mail = m_desk->receive(u"Nothing"_s + QChar(0) + u"lost"_s, u"Zero"_s + QChar(0) + u"byte"_s);
    QCOMPARE(lead->get("/v1/conversations/" + mail.conversation.value.toLatin1()).status, 200);
    QCOMPARE(lead->get("/v1/conversations?view=all&q=lost").items().size(), 1);
}

void ApiRoutesTest::quarantine()
{
    const auto lead = m_desk->client(u"lead"_s);
    const QByteArray raw =
        "From: Cora <cora@shop.test>\r\nTo: support@desk.test\r\nSubject: Set aside\r\nMessage-ID: <aside@shop.test>"
        "\r\n\r\nHello\r\n";
    const auto setAside = [this](const QByteArray &mail, quint32 uid) {
        const ImportMail import{.channel = m_desk->channel,
                                .spot = {.folder = u"INBOX"_s, .uidValidity = 1, .uid = uid},
                                .raw = mail,
                                .quarantineReason = u"it looked odd"_s};
        return m_desk->core().run(import);
    };
    QVERIFY(setAside(raw, 700) && setAside({}, 701));
    const auto ledger = [&lead, this] {
        return lead->get(path("/v1/channels/", m_desk->channel.value)).json().value("intake"_L1).toObject();
    };
    const QJsonObject before = ledger();
    QByteArray full;
    QByteArray empty;
    const QJsonArray mails = lead->get(path("/v1/channels/", m_desk->channel.value, "/quarantine")).items();
    for (const QJsonValue mail : mails) {
        (mail["size"_L1].toInt() > 0 ? full : empty) = path("/v1/quarantine/", mail["id"_L1].toString());
    }
    QCOMPARE(lead->get(full + "/raw").body, raw);
    QCOMPARE(m_anna->get(full + "/raw").status, 403);
    QCOMPARE(m_anna->post(full + "/retry", {}).status, 403);
    // Of one nothing was fetched: it stays, and the answer says where it is.
    QCOMPARE(lead->post(empty + "/retry", {}).status, 422);
    const HttpAnswer taken = lead->post(full + "/retry", {});
    QCOMPARE(taken.status, 200);
    QCOMPARE(taken.json().value("verdict"_L1).toString(), u"imported"_s);
    const QJsonObject message = lead->get(path("/v1/messages/", taken.json().value("message_id"_L1).toString())).json();
    QCOMPARE(message.value("text"_L1).toString().trimmed(), u"Hello"_s);
    QVERIFY(message.value("notice"_L1).toString().contains(u"it looked odd"_s));
    QCOMPARE(lead->post(full + "/retry", {}).status, 404);
    const QJsonObject latest = m_anna->get(path("/v1/channels/", m_desk->channel.value, "/latest")).json();
    QVERIFY(latest.value("last_at"_L1).isString());
    const QJsonObject after = ledger();
    QCOMPARE(after.value("seen"_L1), before.value("seen"_L1));
    QCOMPARE(after.value("imported"_L1).toInt(), before.value("imported"_L1).toInt() + 1);
    QCOMPARE(after.value("quarantined"_L1).toInt(), before.value("quarantined"_L1).toInt() - 1);
}

void ApiRoutesTest::queues()
{
    const auto lead = m_desk->client(u"lead"_s);
    const HttpAnswer made = lead->post(
        "/v1/queues",
        {{u"name"_s, u"Returns"_s}, {u"first_response_s"_s, 3600}, {u"members"_s, QJsonArray{m_desk->agent(u"ben"_s).id.value}}});
    QCOMPARE(made.status, 201);
    QCOMPARE(made.json().value("first_response_s"_L1).toInt(), 3600);
    const QByteArray url = path("/v1/queues/", made.json().value("id"_L1).toString());
    QCOMPARE(lead->get(url).status, 200);
    QCOMPARE(lead->patch(url, {{u"name"_s, u"Refunds"_s}}).json().value("name"_L1).toString(), u"Refunds"_s);
    QCOMPARE(lead->patch(url, {{u"members"_s, QJsonArray{u"x"_s}}}).status, 422);
    QCOMPARE(lead->patch(url, {{u"first_response_s"_s, -1}}).status, 422);
    const QJsonObject signatures{{u""_s, u"Regards"_s}, {u"ro"_s, u"Cu stimă"_s}};
    const HttpAnswer signedOff = lead->patch(url, {{u"settings"_s, QJsonObject{{u"signatures"_s, signatures}}}});
    QCOMPARE(signedOff.status, 200);
    QCOMPARE(signedOff.json().value("settings"_L1).toObject().value("signatures"_L1).toObject(), signatures);
    // What is not named stays, null takes away.
    QCOMPARE(lead->patch(url, {{u"settings"_s, QJsonObject{{u"other"_s, 1}}}})
                 .json()
                 .value("settings"_L1)
                 .toObject()
                 .value("signatures"_L1)
                 .toObject(),
             signatures);
    const QJsonObject nothing{{u"signatures"_s, QJsonValue::Null}};
    QVERIFY(!lead->patch(url, {{u"settings"_s, nothing}}).json().value("settings"_L1).toObject().contains("signatures"_L1));
    QCOMPARE(lead->patch(url, {{u"settings"_s, QJsonObject{{u"signatures"_s, u"Regards"_s}}}}).field(), u"settings.signatures"_s);
    QCOMPARE(lead->post("/v1/queues", {{u"name"_s, u" "_s}}).status, 422);
    QCOMPARE(lead->remove(url).status, 204);
    QCOMPARE(lead->get(url).status, 404);
    m_desk->addConversation(m_desk->support);
    QCOMPARE(lead->remove(path("/v1/queues/", m_desk->support.value)).status, 409);
}

void ApiRoutesTest::snapshot()
{
    const auto mail = m_desk->receive(u"Hello?"_s);
    m_desk->addConversation(m_desk->sales);
    const QJsonObject page = m_anna->get("/v1/snapshot").json();
    QCOMPARE(page.value("conversations"_L1).toArray().size(), 1);
    QCOMPARE(page.value("conversations"_L1).toArray().first().toObject().value("id"_L1).toString(), mail.conversation.value);
    QCOMPARE(page.value("messages"_L1).toArray().size(), 1);
    QCOMPARE(page.value("customers"_L1).toArray().size(), 1);
    QVERIFY(page.value("cursor"_L1).toInteger() > 0);
    QCOMPARE(page.value("agents"_L1).toArray().size(), 4);
    QCOMPARE(page.value("me"_L1).toObject().value("name"_L1).toString(), u"anna"_s);
}

QTEST_GUILESS_MAIN(ApiRoutesTest)
#include "routes_test.moc"
