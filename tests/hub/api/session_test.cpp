// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hub/api/testdesk.h"

#include <QJsonArray>
#include <QTest>

#include <set>

using namespace deskbell;
using namespace deskbell::hub;
using namespace deskbell::test;
using namespace Qt::StringLiterals;

/// Who gets in, who stays in, and what each role may do.
class ApiSessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_desk = std::make_unique<TestDesk>(); }
    void cleanup() { m_desk.reset(); }
    void signInAndOut();
    void wrongPasswordAndUnknownAddressLookAlike();
    void tokensRotate();
    void reuseEndsTheFamily();
    void anAnswerThatGotLostIsGivenOnceMore();
    void guessingIsSlowedDown();
    void everythingElseNeedsAToken();
    void disabledAgentsAreOut();
    void ownRecord();
    void passwordChange();
    void roles();
    void visibility();

private:
    std::unique_ptr<TestDesk> m_desk;
};

void ApiSessionTest::signInAndOut()
{
    HttpClient client(m_desk->port());
    const HttpAnswer answer = client.signIn(u"Anna@desk.test"_s, TestDesk::password());
    QCOMPARE(answer.status, 201);
    QCOMPARE(answer.json().value("expires_in_s"_L1).toInt(), 900);
    QCOMPARE(answer.json().value("agent"_L1).toObject().value("id"_L1).toString(), m_desk->agent(u"anna"_s).id.value);
    QCOMPARE(client.get("/v1/me").status, 200);
    QCOMPARE(client.remove("/v1/session").status, 204);
    QCOMPARE(client.get("/v1/me").status, 401);
}

void ApiSessionTest::wrongPasswordAndUnknownAddressLookAlike()
{
    HttpClient client(m_desk->port());
    const HttpAnswer wrong = client.signIn(TestDesk::email(u"anna"_s), u"not the password"_s);
    const HttpAnswer unknown = client.signIn(u"nobody@desk.test"_s, u"not the password"_s);
    QCOMPARE(wrong.status, 401);
    QCOMPARE(unknown.status, 401);
    QCOMPARE(wrong.body, unknown.body);
    QCOMPARE(client.post("/v1/session", {{u"email"_s, u"x"_s}}).field(), u"password"_s);
    QCOMPARE(client.post("/v1/session", {{u"email"_s, 7}, {u"password"_s, u"x"_s}}).status, 400);
}

void ApiSessionTest::tokensRotate()
{
    HttpClient client(m_desk->port());
    const QJsonObject first = client.signIn(TestDesk::email(u"anna"_s), TestDesk::password()).json();
    const HttpAnswer refreshed = client.post("/v1/session/refresh", {{u"refresh_token"_s, first.value("refresh_token"_L1)}});
    QCOMPARE(refreshed.status, 200);
    QVERIFY(refreshed.json().value("refresh_token"_L1) != first.value("refresh_token"_L1));
    QCOMPARE(refreshed.json().value("agent"_L1).toObject().value("email"_L1).toString(), u"anna@desk.test"_s);
    client.setToken(refreshed.json().value("access_token"_L1).toString().toLatin1());
    QCOMPARE(client.get("/v1/me").status, 200);
    QCOMPARE(client.post("/v1/session/refresh", {{u"refresh_token"_s, u"made up"_s}}).status, 401);
}

void ApiSessionTest::reuseEndsTheFamily()
{
    HttpClient client(m_desk->port());
    const QJsonObject first = client.signIn(TestDesk::email(u"anna"_s), TestDesk::password()).json();
    const QJsonObject second = client.post("/v1/session/refresh", {{u"refresh_token"_s, first.value("refresh_token"_L1)}}).json();
    client.setToken(second.value("access_token"_L1).toString().toLatin1());
    QCOMPARE(client.get("/v1/me").status, 200);
    // Somebody comes with the token that was used already: neither of the two goes on.
    QCOMPARE(client.post("/v1/session/refresh", {{u"refresh_token"_s, first.value("refresh_token"_L1)}}).status, 401);
    QCOMPARE(client.post("/v1/session/refresh", {{u"refresh_token"_s, second.value("refresh_token"_L1)}}).status, 401);
    QCOMPARE(client.get("/v1/me").status, 401);
}

void ApiSessionTest::anAnswerThatGotLostIsGivenOnceMore()
{
    HttpClient client(m_desk->port());
    const QJsonObject first = client.signIn(TestDesk::email(u"anna"_s), TestDesk::password()).json();
    const QJsonObject ask{{u"refresh_token"_s, first.value("refresh_token"_L1)}, {u"attempt"_s, u"attempt 1"_s}};
    const QJsonObject lost = client.post("/v1/session/refresh", ask).json();
    const QJsonObject second = client.post("/v1/session/refresh", ask).json();
    QVERIFY(!second.value("refresh_token"_L1).toString().isEmpty());
    QCOMPARE(second.value("refresh_token"_L1), lost.value("refresh_token"_L1));
    QVERIFY(second.value("refresh_token"_L1) != first.value("refresh_token"_L1));
    client.setToken(second.value("access_token"_L1).toString().toLatin1());
    QCOMPARE(client.get("/v1/me").status, 200);
    const QJsonObject next{{u"refresh_token"_s, second.value("refresh_token"_L1)}, {u"attempt"_s, u"attempt 2"_s}};
    const QJsonObject third = client.post("/v1/session/refresh", next).json();
    client.setToken(third.value("access_token"_L1).toString().toLatin1());
    QCOMPARE(client.get("/v1/me").status, 200);
    // Once something was made of the answer it cannot have got lost: whoever asks again has a copy.
    QCOMPARE(client.post("/v1/session/refresh", ask).status, 401);
    QCOMPARE(client.get("/v1/me").status, 401);
}

void ApiSessionTest::guessingIsSlowedDown()
{
    HttpClient client(m_desk->port());
    for (int i = 0; i < 5; ++i) {
        QCOMPARE(client.signIn(TestDesk::email(u"anna"_s), u"guess number %1"_s.arg(i)).status, 401);
    }
    const HttpAnswer answer = client.signIn(u"ANNA@desk.test"_s, TestDesk::password());
    QCOMPARE(answer.status, 429);
    QVERIFY(answer.headers.value("retry-after").toInt() >= 1);
    QCOMPARE(answer.headers.value("content-type"), "application/problem+json");
    // Others are not held up.
    QCOMPARE(client.signIn(TestDesk::email(u"ben"_s), TestDesk::password()).status, 201);
}

void ApiSessionTest::everythingElseNeedsAToken()
{
    HttpClient client(m_desk->port());
    const QByteArray id = makeUuid7().toLatin1();
    for (const QByteArray &path :
         {QByteArray("/v1/me"), QByteArray("/v1/conversations"), "/v1/conversations/" + id, "/v1/messages/" + id + "/raw",
          QByteArray("/v1/customers"), "/v1/attachments/" + id, QByteArray("/v1/channels"), QByteArray("/v1/queues"),
          QByteArray("/v1/agents"), QByteArray("/v1/snapshot"), QByteArray("/v1/openapi.yaml"), QByteArray("/metrics")}) {
        QCOMPARE(client.get(path).status, 401);
        client.setToken("made up");
        QCOMPARE(client.get(path).status, 401);
        client.setToken({});
    }
    QCOMPARE(client.request("POST", "/v1/attachments", "x").status, 401);
}

void ApiSessionTest::disabledAgentsAreOut()
{
    const auto admin = m_desk->client();
    const auto anna = m_desk->client(u"anna"_s);
    QCOMPARE(anna->get("/v1/me").status, 200);
    const QByteArray path = "/v1/agents/" + m_desk->agent(u"anna"_s).id.value.toLatin1();
    QCOMPARE(admin->remove(path).status, 204);
    QTRY_COMPARE(anna->get("/v1/me").status, 401);
    QCOMPARE(anna->signIn(TestDesk::email(u"anna"_s), TestDesk::password()).status, 401);
    QCOMPARE(admin->patch(path, {{u"enabled"_s, true}}).status, 200);
    QCOMPARE(anna->signIn(TestDesk::email(u"anna"_s), TestDesk::password()).status, 201);
    QCOMPARE(admin->remove("/v1/agents/" + m_desk->agent(u"admin"_s).id.value.toLatin1()).status, 422);
}

void ApiSessionTest::ownRecord()
{
    const auto anna = m_desk->client(u"anna"_s);
    const HttpAnswer patched = anna->patch("/v1/me",
                                           {{u"presence"_s, u"online"_s},
                                            {u"settings"_s, QJsonObject{{u"keys"_s, u"vim"_s}}},
                                            {u"languages"_s, QJsonArray{u"ro"_s}}});
    QCOMPARE(patched.status, 200);
    const HttpAnswer me = anna->get("/v1/me");
    QCOMPARE(me.json().value("presence"_L1).toString(), u"online"_s);
    QCOMPARE(me.json().value("settings"_L1).toObject().value("keys"_L1).toString(), u"vim"_s);
    QCOMPARE(me.headers.value("etag"), '"' + QByteArray::number(me.json().value("version"_L1).toInt()) + '"');
    QCOMPARE(anna->patch("/v1/me", {{u"presence"_s, u"asleep"_s}}).status, 422);
    QCOMPARE(anna->patch("/v1/me", {{u"languages"_s, u"ro"_s}}).status, 400);
    QCOMPARE(anna->patch("/v1/me", {{u"name"_s, u"Anna"_s}}, {{"If-Match", "\"1\""}}).status, 412);
    // Settings are nobody else's business, and a role is not changed here.
    const HttpAnswer seen = m_desk->client()->get("/v1/agents/" + m_desk->agent(u"anna"_s).id.value.toLatin1());
    QVERIFY(!seen.json().contains("settings"_L1));
    QCOMPARE(anna->patch("/v1/me", {{u"role"_s, u"admin"_s}}).json().value("role"_L1).toString(), u"agent"_s);
}

void ApiSessionTest::passwordChange()
{
    const auto anna = m_desk->client(u"anna"_s);
    QCOMPARE(anna->patch("/v1/me", {{u"password"_s, u"another fine one"_s}}).status, 422);
    QCOMPARE(anna->patch("/v1/me", {{u"password"_s, u"another fine one"_s}, {u"old_password"_s, u"wrong"_s}}).status, 403);
    QCOMPARE(anna->patch("/v1/me", {{u"password"_s, u"short"_s}, {u"old_password"_s, TestDesk::password()}}).status, 422);
    QCOMPARE(anna->patch("/v1/me", {{u"password"_s, u"another fine one"_s}, {u"old_password"_s, TestDesk::password()}}).status,
             200);
    HttpClient client(m_desk->port());
    QCOMPARE(client.signIn(TestDesk::email(u"anna"_s), TestDesk::password()).status, 401);
    QCOMPARE(client.signIn(TestDesk::email(u"anna"_s), u"another fine one"_s).status, 201);
}

void ApiSessionTest::roles()
{
    const QJsonObject queue{{u"name"_s, u"New"_s}};
    const QJsonObject agent{{u"name"_s, u"Carl"_s}, {u"email"_s, u"Carl@desk.test"_s}, {u"password"_s, u"carls password"_s}};
    const QJsonObject channel{{u"kind"_s, u"email"_s},
                              {u"name"_s, u"More"_s},
                              {u"address"_s, u"more@desk.test"_s},
                              {u"imap"_s, QJsonObject{{u"host"_s, u"h"_s}, {u"password"_s, u"secret"_s}}}};
    const auto anna = m_desk->client(u"anna"_s);
    const auto lead = m_desk->client(u"lead"_s);
    const auto admin = m_desk->client();
    QCOMPARE(anna->post("/v1/queues", queue).status, 403);
    QCOMPARE(anna->post("/v1/agents", agent).status, 403);
    QCOMPARE(anna->post("/v1/channels", channel).status, 403);
    QCOMPARE(anna->post("/v1/channels/test", channel).status, 403);
    QCOMPARE(lead->post("/v1/queues", queue).status, 201);
    QCOMPARE(lead->post("/v1/agents", agent).status, 403);
    QCOMPARE(lead->post("/v1/channels", channel).status, 201);
    const HttpAnswer made = admin->post("/v1/agents", agent);
    QCOMPARE(made.status, 201);
    QCOMPARE(made.json().value("email"_L1).toString(), u"carl@desk.test"_s);
    HttpClient carl(m_desk->port());
    QCOMPARE(carl.signIn(u"carl@desk.test"_s, u"carls password"_s).status, 201);
    QCOMPARE(admin->post("/v1/agents", agent).status, 409);
    QCOMPARE(admin->post("/v1/agents", {{u"name"_s, u"X"_s}, {u"email"_s, u"x"_s}, {u"password"_s, u"long enough"_s}}).field(),
             u"email"_s);
    QCOMPARE(admin->post("/v1/agents", {{u"name"_s, u"X"_s}, {u"email"_s, u"x@y.test"_s}, {u"password"_s, u"short"_s}}).field(),
             u"password"_s);
}

void ApiSessionTest::visibility()
{
    const Conversation hidden = m_desk->addConversation(m_desk->sales, u"Sales only"_s);
    const Conversation shown = m_desk->addConversation(m_desk->support, u"For support"_s);
    const Message secret = m_desk->addNote(hidden.id, u"secret"_s);
    const auto anna = m_desk->client(u"anna"_s);
    const auto lead = m_desk->client(u"lead"_s);
    const QByteArray path = "/v1/conversations/" + hidden.id.value.toLatin1();
    QCOMPARE(anna->get(path).status, 404);
    QCOMPARE(anna->get(path + "/messages").status, 404);
    QCOMPARE(anna->patch(path, {{u"state"_s, u"closed"_s}}).status, 404);
    QCOMPARE(anna->post(path + "/messages", {{u"id"_s, makeUuid7()}, {u"kind"_s, u"note"_s}, {u"text"_s, u"x"_s}}).status, 404);
    QCOMPARE(anna->get("/v1/messages/" + secret.id.value.toLatin1()).status, 404);
    QCOMPARE(anna->get("/v1/conversations").items().size(), 1);
    QCOMPARE(anna->get("/v1/conversations?number=" + QByteArray::number(hidden.number)).items().size(), 0);
    QCOMPARE(anna->get("/v1/conversations?number=" + QByteArray::number(shown.number)).items().size(), 1);
    QCOMPARE(lead->get(path).status, 200);
    QCOMPARE(lead->get("/v1/conversations").items().size(), 2);
    for (const QJsonValue item : anna->get("/v1/customers/" + m_desk->customer.value.toLatin1() + "/timeline").items()) {
        QVERIFY(item.toObject().value("conversation_id"_L1).toString() != hidden.id.value);
    }
    // Assigned to her she may see it, wherever it stands.
    QCOMPARE(lead->patch(path, {{u"assignee_id"_s, m_desk->agent(u"anna"_s).id.value}}).status, 200);
    QCOMPARE(anna->get(path).status, 200);
}

QTEST_GUILESS_MAIN(ApiSessionTest)
#include "session_test.moc"
