// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hub/api/testdesk.h"

#include <QJsonArray>
#include <QTest>

using namespace deskbell;
using namespace deskbell::hub;
using namespace deskbell::test;
using namespace Qt::StringLiterals;

namespace {

QJsonObject macroFields(const QString &name, bool shared = false)
{
    const QJsonObject body{{u"actions"_s, QJsonArray{QJsonObject{{u"do"_s, u"state"_s}, {u"state"_s, u"resolved"_s}}}}};
    return {{u"id"_s, makeUuid7()}, {u"kind"_s, u"macro"_s}, {u"name"_s, name}, {u"shared"_s, shared}, {u"body"_s, body}};
}

QStringList namesIn(const QJsonArray &items)
{
    QStringList names;
    for (const QJsonValue item : items) {
        names.append(item.toObject()[u"name"].toString());
    }
    return names;
}

} // namespace

/// Macros, saved views, and settings that two desks change at once.
class ApiPresetsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<TestDesk>();
        m_anna = m_desk->client(u"anna"_s);
        m_lead = m_desk->client(u"lead"_s);
    }
    void cleanup() { m_desk.reset(); }

    /// Neither by making nor by sharing: the desk's cupboard holds 500.
    void sharingFillsNoFullCupboard()
    {
        const Principal lead{.agent = m_desk->agent(u"lead"_s).id, .name = u"Lead"_s, .role = Role::Lead};
        const QJsonObject body = macroFields(u"x"_s)[u"body"].toObject();
        for (int i = 0; i < 500; ++i) {
            const CreatePreset shared{
                .by = lead, .preset = {.id = PresetId::make(), .kind = u"macro"_s, .name = u"Shared %1"_s.arg(i), .body = body}};
            QVERIFY(m_desk->core().run(shared));
        }
        const QJsonObject own = macroFields(u"My own"_s);
        QCOMPARE(m_lead->post("/v1/presets", own).status, 201);
        const QByteArray path = "/v1/presets/" + own[u"id"].toString().toLatin1();
        QCOMPARE(m_lead->patch(path, {{u"shared"_s, true}}).status, 409);
        QCOMPARE(m_lead->patch(path, {{u"name"_s, u"Mine"_s}}).status, 200);
    }

    void onesOwnAreNobodyElses()
    {
        const QJsonObject fields = macroFields(u"Done"_s);
        const HttpAnswer made = m_anna->post("/v1/presets", fields);
        QCOMPARE(made.status, 201);
        QCOMPARE(made.json()[u"owner_id"].toString(), m_desk->agent(u"anna"_s).id.value);
        QCOMPARE(m_anna->post("/v1/presets", fields).status, 200);
        QJsonObject other = fields;
        other[u"name"_s] = u"Other"_s;
        QCOMPARE(m_anna->post("/v1/presets", other).status, 409);
        const QByteArray path = "/v1/presets/" + fields[u"id"].toString().toLatin1();
        QCOMPARE(m_anna->get(path).json()[u"body"], fields[u"body"]);
        QCOMPARE(m_lead->get(path).status, 404);
        QCOMPARE(m_lead->get("/v1/presets").items().size(), 0);
        QCOMPARE(m_lead->patch(path, {{u"name"_s, u"Mine now"_s}}).status, 404);
        QCOMPARE(m_lead->remove(path).status, 404);
        QCOMPARE(namesIn(m_anna->get("/v1/presets?kind=macro").items()), QStringList{u"Done"_s});
        QCOMPARE(m_anna->get("/v1/presets?kind=view").items().size(), 0);
        QCOMPARE(m_anna->get("/v1/snapshot").json()[u"presets"].toArray().size(), 1);
        QCOMPARE(m_lead->get("/v1/snapshot").json()[u"presets"].toArray().size(), 0);
        QCOMPARE(m_anna->remove(path).status, 204);
        QCOMPARE(m_anna->get(path).status, 404);
    }

    void sharedOnesAreForLeadsToChange()
    {
        QCOMPARE(m_anna->post("/v1/presets", macroFields(u"For all"_s, true)).status, 403);
        const QJsonObject fields = macroFields(u"For all"_s, true);
        const HttpAnswer made = m_lead->post("/v1/presets", fields);
        QCOMPARE(made.status, 201);
        QVERIFY(!made.json().contains(u"owner_id"));
        const QByteArray path = "/v1/presets/" + fields[u"id"].toString().toLatin1();
        QCOMPARE(m_anna->get(path).status, 200);
        QCOMPARE(m_anna->patch(path, {{u"name"_s, u"Mine"_s}}).status, 403);
        QCOMPARE(m_anna->remove(path).status, 403);
        QCOMPARE(m_lead->patch(path, {{u"queue_id"_s, m_desk->sales.value}}, {{"If-Match", "\"1\""}}).status, 200);
        QCOMPARE(m_lead->patch(path, {{u"name"_s, u"Late"_s}}, {{"If-Match", "\"1\""}}).status, 412);
        QCOMPARE(m_lead->patch(path, {{u"queue_id"_s, makeUuid7()}}).status, 422);
        // Taken back for oneself: gone for the others, and no queue any more.
        const HttpAnswer own = m_lead->patch(path, {{u"shared"_s, false}});
        QCOMPARE(own.status, 200);
        QVERIFY(!own.json().contains(u"queue_id"));
        QCOMPARE(m_anna->get(path).status, 404);
    }

    void badOnesAreRefused()
    {
        QJsonObject fields = macroFields(u"Fine"_s);
        fields[u"kind"_s] = u"spell"_s;
        QCOMPARE(m_anna->post("/v1/presets", fields).status, 422);
        fields = macroFields(u"  "_s);
        QCOMPARE(m_anna->post("/v1/presets", fields).status, 422);
        fields = macroFields(u"Empty"_s);
        fields[u"body"_s] = QJsonObject{{u"actions"_s, QJsonArray()}};
        QCOMPARE(m_anna->post("/v1/presets", fields).status, 422);
        fields[u"body"_s] = QJsonObject{{u"actions"_s, QJsonArray{u"state"_s}}};
        QCOMPARE(m_anna->post("/v1/presets", fields).status, 422);
        fields = macroFields(u"Large"_s);
        QJsonObject body = fields[u"body"].toObject();
        body[u"note"_s] = QString(70'000, u'x');
        fields[u"body"_s] = body;
        QCOMPARE(m_anna->post("/v1/presets", fields).status, 413);
        fields = macroFields(u"View"_s);
        fields[u"kind"_s] = u"view"_s;
        fields[u"body"_s] = QJsonObject();
        QCOMPARE(m_anna->post("/v1/presets", fields).status, 422);
        QCOMPARE(m_anna->get("/v1/presets").items().size(), 0);
    }

    void settingsOfTwoDesksAreMerged()
    {
        QCOMPARE(m_anna
                     ->patch("/v1/me",
                             {{u"settings_patch"_s, QJsonObject{{u"keys"_s, QJsonObject{{u"next"_s, u"n"_s}}}, {u"a"_s, 1}}}})
                     .status,
                 200);
        const HttpAnswer both = m_anna->patch(
            "/v1/me",
            {{u"settings_patch"_s,
              QJsonObject{{u"keys"_s, QJsonObject{{u"reply"_s, u"R"_s}}}, {u"a"_s, QJsonValue()}, {u"b"_s, QJsonArray{1}}}}});
        QCOMPARE(both.status, 200);
        const QJsonObject settings = both.json()[u"settings"].toObject();
        QCOMPARE(settings[u"keys"].toObject(), (QJsonObject{{u"next"_s, u"n"_s}, {u"reply"_s, u"R"_s}}));
        QVERIFY(!settings.contains(u"a"));
        QCOMPARE(settings[u"b"].toArray(), QJsonArray{1});
        // Nothing new is no new version.
        const HttpAnswer same = m_anna->patch("/v1/me", {{u"settings_patch"_s, QJsonObject{{u"b"_s, QJsonArray{1}}}}});
        QCOMPARE(same.json()[u"version"], both.json()[u"version"]);
        // Together they may not grow without end.
        for (const auto &key : {u"c"_s, u"d"_s}) {
            const HttpAnswer large = m_anna->patch("/v1/me", {{u"settings_patch"_s, QJsonObject{{key, QString(200'000, u'x')}}}});
            QCOMPARE(large.status, key == "c"_L1 ? 200 : 413);
        }
    }

private:
    std::unique_ptr<TestDesk> m_desk;
    std::unique_ptr<HttpClient> m_anna;
    std::unique_ptr<HttpClient> m_lead;
};

QTEST_GUILESS_MAIN(ApiPresetsTest)
#include "presets_test.moc"
