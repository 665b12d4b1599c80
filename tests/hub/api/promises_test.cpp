// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/core/promisecommands.h"
#include "tests/hub/api/testdesk.h"

#include <QJsonArray>
#include <QTest>

using namespace deskbell;
using namespace deskbell::hub;
using namespace deskbell::test;
using namespace Qt::StringLiterals;

/// What was promised to customers, over HTTP.
class ApiPromisesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<TestDesk>();
        m_lead = m_desk->client(u"lead"_s);
    }
    void cleanup() { m_desk.reset(); }

    void isMadeMovedAndKept()
    {
        const QJsonObject fields = promiseFields();
        const HttpAnswer made = m_lead->post("/v1/promises", fields);
        QCOMPARE(made.status, 201);
        QCOMPARE(made.json()[u"owner_id"].toString(), m_desk->agent(u"lead"_s).id.value);
        QCOMPARE(made.json()[u"state"].toString(), u"open"_s);
        QCOMPARE(m_lead->post("/v1/promises", fields).status, 200);
        QJsonObject other = fields;
        other[u"reason"_s] = u"Other"_s;
        QCOMPARE(m_lead->post("/v1/promises", other).status, 409);
        const QByteArray path = "/v1/promises/" + fields[u"id"].toString().toLatin1();
        const QJsonObject later{{u"due_at"_s, toWireTime(QDateTime::currentDateTimeUtc().addDays(2))}};
        QCOMPARE(m_lead->patch(path, later, {{"If-Match", "\"1\""}}).status, 200);
        QCOMPARE(m_lead->patch(path, {{u"state"_s, u"kept"_s}}, {{"If-Match", "\"1\""}}).status, 412);
        QCOMPARE(m_lead->get("/v1/promises?owner=me").items().size(), 1);
        const HttpAnswer kept = m_lead->patch(path, {{u"state"_s, u"kept"_s}});
        QCOMPARE(kept.status, 200);
        QVERIFY(kept.json().contains(u"settled_at"));
        QCOMPARE(m_lead->get("/v1/promises?owner=me").items().size(), 0);
        QCOMPARE(m_lead->get("/v1/promises?owner=me&state=all").items().size(), 1);
        QCOMPARE(m_lead->get("/v1/promise-counts?owner=me&since=2026-01-01T00:00:00Z").json()[u"kept"].toInt(), 1);
        QCOMPARE(m_lead->get("/v1/snapshot").json()[u"promises"].toArray().size(), 1);
    }

    void saysWhatIsWrong()
    {
        QJsonObject fields = promiseFields();
        fields.remove(u"due_at");
        QCOMPARE(m_lead->post("/v1/promises", fields).status, 422);
        fields = promiseFields();
        fields[u"kind"_s] = u"visit"_s;
        QCOMPARE(m_lead->post("/v1/promises", fields).status, 422);
        fields = promiseFields();
        fields[u"reason"_s] = QString(600, u'x');
        QCOMPARE(m_lead->post("/v1/promises", fields).status, 422);
        QCOMPARE(m_lead->get("/v1/promises?owner=anna").status, 400);
        QCOMPARE(m_lead->get("/v1/promises?state=done").status, 422);
        QCOMPARE(m_lead->get("/v1/promise-counts").status, 400);
        QCOMPARE(m_lead->get("/v1/promises/" + makeUuid7().toLatin1()).status, 404);
    }

private:
    QJsonObject promiseFields()
    {
        return {{u"id"_s, makeUuid7()},
                {u"conversation_id"_s, m_desk->addConversation(m_desk->sales).id.value},
                {u"kind"_s, u"call"_s},
                {u"due_at"_s, toWireTime(QDateTime::currentDateTimeUtc().addSecs(3600))},
                {u"reason"_s, u"where the parcel is"_s},
                {u"channel_kind"_s, u"phone"_s},
                {u"address"_s, u"+40721123456"_s}};
    }

    std::unique_ptr<TestDesk> m_desk;
    std::unique_ptr<HttpClient> m_lead;
};

QTEST_GUILESS_MAIN(ApiPromisesTest)
#include "promises_test.moc"
