// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/core/voicecommands.h"
#include "tests/hub/api/testdesk.h"

#include <QJsonArray>
#include <QTest>

using namespace deskbell;
using namespace deskbell::hub;
using namespace deskbell::test;
using namespace Qt::StringLiterals;

/// Calls and phones, over HTTP.
class ApiCallsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<TestDesk>();
        m_lead = m_desk->client(u"lead"_s);
        m_anna = m_desk->client(u"anna"_s);
    }
    void cleanup() { m_desk.reset(); }

    void aCallIsToldOfOnce()
    {
        const QJsonObject fields = callFields();
        const HttpAnswer made = m_anna->post("/v1/calls", fields);
        QCOMPARE(made.status, 201);
        QCOMPARE(made.json()[u"state"_s].toString(), u"ringing"_s);
        QVERIFY(!made.json()[u"customer_id"_s].toString().isEmpty());
        QVERIFY(!made.json()[u"message_id"_s].toString().isEmpty());
        QCOMPARE(m_anna->post("/v1/calls", fields).status, 200);
        QCOMPARE(m_anna->get("/v1/calls").items().size(), 1);
        const QByteArray path = "/v1/calls/" + fields[u"id"_s].toString().toLatin1();
        QCOMPARE(m_anna->patch(path, {{u"state"_s, u"up"_s}}).json()[u"state"_s].toString(), u"up"_s);
        QCOMPARE(m_anna->patch(path, {{u"note"_s, u"wants"_s}}, {{"If-Match", "\"1\""}}).status, 412);
        const HttpAnswer ended = m_anna->patch(path, {{u"state"_s, u"ended"_s}, {u"disposition"_s, u"Sale"_s}});
        QCOMPARE(ended.json()[u"outcome"_s].toString(), u"answered"_s);
        QVERIFY(ended.json().contains(u"wrap_up_until"_s));
        // What ended stays ended.
        QCOMPARE(m_anna->patch(path, {{u"state"_s, u"ringing"_s}}).json()[u"state"_s].toString(), u"ended"_s);
        QCOMPARE(m_anna->get("/v1/calls").items().size(), 0);
        QCOMPARE(m_lead->get("/v1/calls?state=all").items().size(), 1);
    }

    void saysWhatIsWrong()
    {
        QJsonObject fields = callFields();
        fields.remove(u"number"_s);
        QCOMPARE(m_anna->post("/v1/calls", fields).status, 422);
        fields = callFields();
        fields[u"direction"_s] = u"sideways"_s;
        QCOMPARE(m_anna->post("/v1/calls", fields).status, 422);
        fields = callFields();
        fields[u"conversation_id"_s] = makeUuid7();
        QCOMPARE(m_anna->post("/v1/calls", fields).status, 422);
        QCOMPARE(m_anna->get("/v1/calls?state=gone").status, 422);
        QCOMPARE(m_anna->get("/v1/calls?conversation=x").status, 400);
        QCOMPARE(m_anna->get("/v1/calls/" + makeUuid7().toLatin1()).status, 404);
        QCOMPARE(m_anna->patch("/v1/calls/" + makeUuid7().toLatin1(), {{u"note"_s, u"x"_s}}).status, 404);
        fields = callFields();
        QCOMPARE(m_anna->post("/v1/calls", fields).status, 201);
        const QByteArray path = "/v1/calls/" + fields[u"id"_s].toString().toLatin1();
        QCOMPARE(m_anna->patch(path, {{u"recording"_s, makeUuid7()}}).status, 422);
        QCOMPARE(m_anna->patch(path, {{u"outcome"_s, u"fine"_s}}).status, 422);
    }

    void anExtensionComesWithTheQueue()
    {
        QCOMPARE(m_anna->get("/v1/me/phone").status, 404);
        Channel voice{.id = ChannelId::make(), .kind = u"voice"_s, .name = u"Phone"_s, .queueId = queueOf(u"anna"_s)};
        voice.settings = {{u"domain"_s, u"desk.test"_s},
                          {u"server"_s, u"pbx.desk.test:5061"_s},
                          {u"ca_pem"_s, u"-----BEGIN CERTIFICATE-----"_s},
                          {u"dispositions"_s, QJsonArray{u"Solved"_s}}};
        QVERIFY(m_desk->core().run(CreateChannel{.by = Principal::hub(), .channel = voice}).hasValue());
        const QJsonObject phone = m_anna->get("/v1/me/phone").json();
        QCOMPARE(phone[u"address"_s].toString(), u"sip:1001@desk.test"_s);
        QCOMPARE(phone[u"server"_s].toString(), u"sip:pbx.desk.test:5061;transport=tls"_s);
        QCOMPARE(phone[u"channel_id"_s].toString(), voice.id.value);
        QCOMPARE(phone[u"wrap_up_s"_s].toInt(), 30);
        QCOMPARE(phone[u"dispositions"_s].toArray().size(), 1);
        QVERIFY(phone[u"password"_s].toString().size() >= 20);
        QCOMPARE(m_anna->get("/v1/me/phone").json(), phone);
        // Who is in none of its queues has none.
        QCOMPARE(m_desk->client(u"ben"_s)->get("/v1/me/phone").status, queueOf(u"ben"_s) == voice.queueId ? 200 : 404);
        // Colleagues are those who have an extension there, too.
        QCOMPARE(phone[u"colleagues"_s].toArray().size(), 0);
        const QString annaId = m_anna->get("/v1/me").json()[u"id"_s].toString();
        const QString benId = m_desk->client(u"ben"_s)->get("/v1/me").json()[u"id"_s].toString();
        QCOMPARE(
            m_lead->send("PATCH", "/v1/queues/" + voice.queueId.value.toLatin1(), {{u"members"_s, QJsonArray{annaId, benId}}})
                .status,
            200);
        QCOMPARE(m_desk->client(u"ben"_s)->get("/v1/me/phone").status, 200);
        const QJsonArray colleagues = m_anna->get("/v1/me/phone").json()[u"colleagues"_s].toArray();
        QCOMPARE(colleagues.size(), 1);
        QCOMPARE(colleagues[0][u"agent_id"_s].toString(), benId);
        QCOMPARE(colleagues[0][u"address"_s].toString(), u"1002"_s);
        // An account of one's own goes first, and goes again.
        QCOMPARE(m_anna->send("PUT", "/v1/me/phone", {{u"address"_s, u"sip:a@b.example"_s}, {u"password"_s, u"p"_s}}).status,
                 204);
        const QJsonObject own = m_anna->get("/v1/me/phone").json();
        QCOMPARE(own[u"address"_s].toString(), u"sip:a@b.example"_s);
        QVERIFY(!own.contains(u"channel_id"_s));
        QCOMPARE(m_anna->remove("/v1/me/phone").status, 204);
        QCOMPARE(m_anna->get("/v1/me/phone").json()[u"password"_s], phone[u"password"_s]);
        QCOMPARE(m_anna->send("PUT", "/v1/me/phone", {{u"address"_s, u"a@b"_s}, {u"password"_s, u"p"_s}}).status, 422);
        QCOMPARE(m_anna->send("PUT", "/v1/me/phone", {{u"address"_s, u"sip:a@b"_s}, {u"transport"_s, u"sctp"_s}}).status, 422);
    }

    void theProxyNeedsItsKey()
    {
        for (const QByteArray question : {"credentials", "route", "events"}) {
            const QByteArray path = "/v1/voice/" + question;
            QCOMPARE(m_lead->post(path, {{u"user"_s, u"1001"_s}}).status, 401);
            HttpClient nobody(m_desk->port());
            QCOMPARE(nobody.post(path, {{u"user"_s, u"1001"_s}}).status, 401);
        }
    }

    /// Wrong keys make their network wait; the right one is answered from there all the same.
    void guessedKeysHaveToWait()
    {
        HttpClient guesser(m_desk->port());
        const QJsonObject body{{u"user"_s, u"1001"_s}};
        const auto guess = [&](const QByteArray &from, const QByteArray &key) {
            return guesser.send("POST", "/v1/voice/credentials", body,
                                {{"X-Forwarded-For", from}, {"Authorization", "Bearer " + key}});
        };
        int refused = 0;
        int waits = 0;
        for (int i = 0; i < 100; ++i) {
            const HttpAnswer answer = guess("203.0.113.7", "guess-" + QByteArray::number(i));
            refused += answer.status == 401 ? 1 : 0;
            waits += answer.status == 429 && answer.headers.contains("retry-after") ? 1 : 0;
        }
        QCOMPARE(refused + waits, 100);
        QVERIFY2(refused >= 60 && waits > 0, qPrintable(QString::number(refused)));
        QCOMPARE(guess("203.0.113.8", "another").status, 401); // elsewhere nobody waits
        const Channel voice{.id = ChannelId::make(), .kind = u"voice"_s, .name = u"Line"_s, .queueId = m_desk->support};
        QVERIFY(m_desk->core().run(CreateChannel{
            .by = Principal::hub(), .channel = voice, .secrets = {{u"hook_secret"_s, u"the-right-key-of-the-proxy"_s}}}));
        const int right = guess("203.0.113.7", "the-right-key-of-the-proxy").status;
        QVERIFY2(right != 429 && right != 401, qPrintable(QString::number(right)));
    }

private:
    QJsonObject callFields() { return {{u"id"_s, makeUuid7()}, {u"direction"_s, u"out"_s}, {u"number"_s, u"+40721000111"_s}}; }
    QueueId queueOf(const QString &who)
    {
        const auto queues = m_desk->core().reads().queuesOf(m_desk->agent(who).id).valueOr({});
        return queues.isEmpty() ? QueueId{} : *queues.constBegin();
    }

    std::unique_ptr<TestDesk> m_desk;
    std::unique_ptr<HttpClient> m_lead;
    std::unique_ptr<HttpClient> m_anna;
};

QTEST_GUILESS_MAIN(ApiCallsTest)
#include "calls_test.moc"
