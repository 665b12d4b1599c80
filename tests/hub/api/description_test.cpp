// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/api/api.h"
#include "tests/hub/api/schemavalidator.h"
#include "tests/hub/api/testdesk.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include <set>

using namespace deskbell;
using namespace deskbell::hub;
using namespace deskbell::test;
using namespace Qt::StringLiterals;

/// The hub and docs/openapi.yaml say the same, in both directions.
class ApiDescriptionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isServed();
    void everyRouteIsDescribed();
    void answersFitTheirSchemas();

private:
    /// "GET /v1/conversations/{id}" of every call the description has.
    std::set<QString> describedCalls() const;
    HttpAnswer call(const QByteArray &method, const QString &route, const QByteArray &path, const QJsonObject &body = {});
    HttpAnswer got(const QString &route, const QString &id = {})
    {
        return call("GET", route, QString(route).replace(u"{id}"_s, id).toUtf8());
    }
    HttpAnswer posted(const QString &route, const QJsonObject &body, const QString &id = {})
    {
        return call("POST", route, QString(route).replace(u"{id}"_s, id).toUtf8(), body);
    }
    void check(const QByteArray &method, const QString &route, const HttpAnswer &answer);
    /// One customer, one matter, any channel.
    void tryMatters();
    /// The public calls of a website's chat, and what agents are told of its visitor.
    void tryChat();
    void tryCalls(const QString &conversation);

    std::unique_ptr<TestDesk> m_desk;
    std::unique_ptr<HttpClient> m_client;
    std::unique_ptr<SchemaValidator> m_validator;
    QByteArray m_yaml;
    std::set<QString> m_tried;
    QStringList m_troubles;
};

void ApiDescriptionTest::initTestCase()
{
    QFile file(qEnvironmentVariable("DESKBELL_SOURCE", QStringLiteral(QT_TESTCASE_SOURCEDIR "/../../.."))
               + u"/docs/openapi.yaml"_s);
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
    m_yaml = file.readAll();
    m_desk = std::make_unique<TestDesk>();
    m_client = m_desk->client();
}

void ApiDescriptionTest::isServed()
{
    const HttpAnswer answer = m_client->get("/v1/openapi.yaml");
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.headers.value("content-type").startsWith("application/yaml"));
    QCOMPARE(answer.body, m_yaml);
}

std::set<QString> ApiDescriptionTest::describedCalls() const
{
    static const QRegularExpression pathLine(u"^  (/\\S*):$"_s);
    static const QRegularExpression methodLine(u"^    (get|post|put|patch|delete):$"_s);
    std::set<QString> calls;
    QString path;
    for (const QString &line : QString::fromUtf8(m_yaml).split(u'\n')) {
        if (const auto match = pathLine.match(line); match.hasMatch()) {
            path = match.captured(1);
        } else if (const auto method = methodLine.match(line); method.hasMatch() && !path.isEmpty()) {
            calls.insert(method.captured(1).toUpper() + u' ' + path);
        }
    }
    return calls;
}

void ApiDescriptionTest::everyRouteIsDescribed()
{
    const Api api(m_desk->core(), ServerOptions{});
    std::set<QString> registered;
    for (const Route &route : api.router().routes()) {
        registered.insert(QString::fromLatin1(route.method) + u' ' + route.path);
    }
    const std::set<QString> described = describedCalls();
    QStringList missing;
    for (const QString &call : registered) {
        if (!described.contains(call)) {
            missing.append(u"not described: "_s + call);
        }
    }
    for (const QString &call : described) {
        if (!registered.contains(call)) {
            missing.append(u"not served: "_s + call);
        }
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    QVERIFY(described.size() > 40);
}

void ApiDescriptionTest::check(const QByteArray &method, const QString &route, const HttpAnswer &answer)
{
    const QString media = QString::fromLatin1(answer.headers.value("content-type")).section(u';', 0, 0);
    const QString name = QString::fromLatin1(method) + u' ' + route;
    if (answer.status < 300) {
        m_tried.insert(name);
    }
    if (!media.endsWith(u"json"_s)) {
        return;
    }
    const QJsonObject schema = m_validator->answerSchema(route, QString::fromLatin1(method).toLower(), answer.status, media);
    const QString trouble = schema.isEmpty() ? u"this answer is not described"_s : m_validator->check(answer.json(), schema);
    if (!trouble.isEmpty()) {
        m_troubles.append(name + u" → "_s + QString::number(answer.status) + u": "_s + trouble);
    }
}

HttpAnswer ApiDescriptionTest::call(const QByteArray &method, const QString &route, const QByteArray &path,
                                    const QJsonObject &body)
{
    const HttpAnswer answer = method == "GET" ? m_client->get(path) : m_client->send(method, path, body);
    check(method, route, answer);
    return answer;
}

void ApiDescriptionTest::tryChat()
{
    const QString site = u"https://shop.example"_s;
    const Channel chat{.id = ChannelId::make(),
                       .kind = u"chat"_s,
                       .name = u"Shop"_s,
                       .queueId = m_desk->sales,
                       .settings = {{u"origins"_s, QJsonArray{site}}, {u"demo"_s, true}}};
    const QByteArray secret = "a secret that is long enough for it";
    CreateChannel create{
        .by = Principal::hub(), .channel = chat, .secrets = {{u"identify_secret"_s, QString::fromLatin1(secret)}}};
    QVERIFY(m_desk->core().run(create));
    const QByteArray agent = m_client->token();
    m_client->setToken({});
    const Headers headers{{"X-Visitor-Origin", site.toLatin1()}};
    const auto get = [&](const QString &route, const QByteArray &path) {
        const HttpAnswer answer = m_client->get(path, headers);
        check("GET", route, answer);
        return answer;
    };
    const auto post = [&](const QString &route, const QJsonObject &body) {
        const HttpAnswer answer = m_client->send("POST", route.toLatin1(), body, headers);
        check("POST", route, answer);
        return answer;
    };
    get(u"/v1/visitor/channels/{id}"_s, "/v1/visitor/channels/" + chat.id.value.toLatin1());
    const HttpAnswer opened =
        post(u"/v1/visitor"_s, {{u"channel_id"_s, chat.id.value}, {u"origin"_s, site}, {u"name"_s, u"Ana"_s}});
    QCOMPARE(opened.status, 201);
    m_client->setToken(opened.json().value("token"_L1).toString().toLatin1());
    post(u"/v1/visitor"_s, {{u"page"_s, u"https://shop.example/cart"_s}});
    const auto part = [](const QByteArray &bytes) {
        return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    };
    const QJsonObject claims{
        {u"sub"_s, u"42"_s}, {u"inbox"_s, chat.id.value}, {u"exp"_s, QDateTime::currentSecsSinceEpoch() + 300}};
    const QByteArray signedPart = part("{\"alg\":\"HS256\"}") + '.' + part(QJsonDocument(claims).toJson(QJsonDocument::Compact));
    const QByteArray signature = QMessageAuthenticationCode::hash(signedPart, secret, QCryptographicHash::Sha256);
    post(u"/v1/visitor/identify"_s, {{u"token"_s, QString::fromLatin1(signedPart + '.' + part(signature))}});
    const HttpAnswer file = m_client->request("POST", "/v1/visitor/attachments", "a plan", headers);
    check("POST", u"/v1/visitor/attachments"_s, file);
    const QJsonObject line{
        {u"id"_s, makeUuid7()}, {u"text"_s, u"Hello"_s}, {u"attachments"_s, QJsonArray{file.json().value("id"_L1)}}};
    const HttpAnswer said = post(u"/v1/visitor/messages"_s, line);
    QCOMPARE(said.status, 201);
    QCOMPARE(post(u"/v1/visitor/messages"_s, line).status, 200);
    get(u"/v1/visitor/messages"_s, "/v1/visitor/messages");
    const QByteArray kept = said.json().value("attachments"_L1).toArray().first().toObject().value("id"_L1).toString().toLatin1();
    get(u"/v1/visitor/attachments/{id}"_s, "/v1/visitor/attachments/" + kept);
    post(u"/v1/visitor/rating"_s, {{u"id"_s, makeUuid7()}, {u"score"_s, 5}});
    get(u"/widget/"_s, "/widget/?channel=" + chat.id.value.toLatin1());
    for (const char *path : {"/widget.js", "/widget/app.js", "/widget/wire.js", "/widget/line.js", "/widget/words.js",
                             "/widget/app.css", "/demo/", "/demo/shop.css"}) {
        get(QString::fromLatin1(path), path);
    }
    get(u"/v1/visitor/events"_s, "/v1/visitor/events");
    m_tried.insert(u"GET /v1/visitor/events"_s); // a WebSocket, as the line above says
    m_client->setToken(agent);
    const auto stored = m_desk->core().reads().message(Principal::hub(), MessageId{line.value("id"_L1).toString()});
    QVERIFY(stored);
    got(u"/v1/conversations/{id}/visitor"_s, stored->conversationId.value);
}

/// Calls, the caller's phone, and what the SIP proxy asks (with a key: tests/e2e/voice).
void ApiDescriptionTest::tryCalls(const QString &conversation)
{
    const QJsonObject fields{{u"direction"_s, u"out"_s}, {u"number"_s, u"+40721000111"_s}, {u"conversation_id"_s, conversation}};
    const QString id = posted(u"/v1/calls"_s, fields).json().value("id"_L1).toString();
    QVERIFY(!id.isEmpty());
    got(u"/v1/calls"_s);
    got(u"/v1/calls/{id}"_s, id);
    const QJsonObject ended{{u"state"_s, u"ended"_s}, {u"outcome"_s, u"busy"_s}, {u"note"_s, u"again at five"_s}};
    QCOMPARE(call("PATCH", u"/v1/calls/{id}"_s, "/v1/calls/" + id.toLatin1(), ended).status, 200);
    QCOMPARE(call("GET", u"/v1/calls"_s, "/v1/calls?state=all").items().size(), 1);
    QCOMPARE(got(u"/v1/me/phone"_s).status, 404);
    const QJsonObject account{{u"address"_s, u"sip:mia@sip.example"_s}, {u"password"_s, u"secret"_s}};
    QCOMPARE(call("PUT", u"/v1/me/phone"_s, "/v1/me/phone", account).status, 204);
    QCOMPARE(got(u"/v1/me/phone"_s).json().value("user"_L1).toString(), u"mia"_s);
    QCOMPARE(m_client->remove("/v1/me/phone").status, 204);
    // Without the key nobody is told anything; what the channel's kind answers with it has tests/e2e/voice.
    for (const QString &question : {u"/v1/voice/credentials"_s, u"/v1/voice/route"_s, u"/v1/voice/events"_s}) {
        QCOMPARE(posted(question, {{u"call_id"_s, u"x"_s}}).status, 401);
        m_tried.insert(u"POST "_s + question);
    }
}

void ApiDescriptionTest::answersFitTheirSchemas()
{
    QProcess python;
    python.start(u"/usr/bin/python3"_s,
                 {u"-c"_s, u"import json,sys,yaml; json.dump(yaml.safe_load(sys.stdin.buffer), sys.stdout, default=str)"_s});
    python.write(m_yaml);
    python.closeWriteChannel();
    QVERIFY(python.waitForFinished(60000));
    QVERIFY2(python.exitCode() == 0, "python3-yaml is needed to read the description");
    m_validator = std::make_unique<SchemaValidator>(QJsonDocument::fromJson(python.readAllStandardOutput()).object());

    const auto mail = m_desk->receive(u"Where is it?"_s);
    const QString conversation = mail.conversation.value;
    posted(u"/v1/session"_s, {{u"email"_s, TestDesk::email(u"ben"_s)}, {u"password"_s, TestDesk::password()}});
    const HttpAnswer session =
        posted(u"/v1/session"_s, {{u"email"_s, TestDesk::email(u"ben"_s)}, {u"password"_s, TestDesk::password()}});
    posted(u"/v1/session/refresh"_s, {{u"refresh_token"_s, session.json().value("refresh_token"_L1)}});
    posted(u"/v1/session"_s, {{u"email"_s, TestDesk::email(u"ben"_s)}, {u"password"_s, u"wrong"_s}});
    const HttpAnswer uploaded =
        m_client->request("POST", "/v1/attachments", "x", {{"Content-Disposition", "attachment; filename=x.txt"}});
    check("POST", u"/v1/attachments"_s, uploaded);
    got(u"/v1/attachments/{id}"_s, uploaded.json().value("id"_L1).toString());
    QJsonObject message{{u"id"_s, makeUuid7()},
                        {u"kind"_s, u"email"_s},
                        {u"text"_s, u"Here."_s},
                        {u"html"_s, u"<p>Here.</p>"_s},
                        {u"seen_message_id"_s, mail.message.value},
                        {u"attachments"_s, QJsonArray{uploaded.json().value("id"_L1)}}};
    const HttpAnswer sent = posted(u"/v1/conversations/{id}/messages"_s, message, conversation);
    QCOMPARE(sent.status, 202);
    message.insert("id"_L1, makeUuid7());
    QCOMPARE(posted(u"/v1/conversations/{id}/messages"_s, message, conversation).status, 409);
    posted(u"/v1/conversations/{id}/messages"_s, {{u"id"_s, u"x"_s}}, conversation);
    const ClaimOutbox claim{.channel = m_desk->channel, .holder = u"test"_s};
    const auto claimed = m_desk->core().run(claim);
    QVERIFY(claimed && claimed->size() == 1);
    const SettleDelivery failed{.message = claimed->first().message.id,
                                .claim = claimed->first().claim,
                                .verdict = DeliveryVerdict::Failed,
                                .detail = u"550 no"_s};
    QVERIFY(m_desk->core().run(failed));
    got(u"/v1/messages/{id}"_s, sent.json().value("id"_L1).toString());
    QCOMPARE(posted(u"/v1/messages/{id}/retry"_s, {}, sent.json().value("id"_L1).toString()).status, 200);
    posted(u"/v1/conversations/{id}/seen"_s, {{u"message_id"_s, mail.message.value}}, conversation);
    got(u"/v1/messages/{id}/raw"_s, mail.message.value);
    got(u"/v1/conversations"_s);
    got(u"/v1/conversations/{id}"_s, conversation);
    got(u"/v1/conversations/{id}"_s, makeUuid7());
    got(u"/v1/conversations/{id}/messages"_s, conversation);
    posted(u"/v1/conversations"_s, {{u"customer_id"_s, m_desk->customer.value}, {u"subject"_s, u"x"_s}});
    got(u"/v1/customers"_s);
    got(u"/v1/customers/{id}"_s, m_desk->customer.value);
    got(u"/v1/customers/{id}/timeline"_s, m_desk->customer.value);
    PatchConversation resolve{.by = Principal::hub(), .id = mail.conversation, .state = ConversationState::Resolved};
    QVERIFY(m_desk->core().run(resolve));
    resolve.state = ConversationState::Open;
    QVERIFY(m_desk->core().run(resolve));
    got(u"/v1/conversations/{id}/changes"_s, conversation);
    got(u"/v1/customers/{id}/changes"_s, m_desk->customer.value);
    QCOMPARE(got(u"/v1/customers/{id}/attachments"_s, m_desk->customer.value).items().size(), 1);
    for (const QString &route : {u"/v1/conversations/{id}/find"_s, u"/v1/customers/{id}/find"_s}) {
        const QString id = route.contains("customers"_L1) ? m_desk->customer.value : conversation;
        const HttpAnswer hits = call("GET", route, (QString(route).replace(u"{id}"_s, id) + u"?q=where"_s).toUtf8());
        QVERIFY(!hits.items().isEmpty());
    }
    posted(u"/v1/customers"_s, {{u"name"_s, u"Dan"_s}, {u"company"_s, u"Dan & Sons"_s}});
    got(u"/v1/channel-kinds"_s);
    // What a channel's kind adds is not described: without settings nothing is left that the schema does not know.
    for (const QJsonValue channel : m_client->get("/v1/channels").items()) {
        QJsonObject common = channel.toObject();
        common.remove("imap"_L1);
        QCOMPARE(m_validator->check(common, {{u"$ref"_s, u"#/components/schemas/Channel"_s}}), QString());
        m_tried.insert(u"GET /v1/channels"_s);
        m_tried.insert(u"GET /v1/channels/{id}"_s);
    }
    const QJsonObject channel{{u"kind"_s, u"email"_s},
                              {u"name"_s, u"x"_s},
                              {u"address"_s, u"x@desk.test"_s},
                              {u"imap"_s, QJsonObject{{u"host"_s, u"h"_s}}}};
    QJsonObject made = m_client->post("/v1/channels", channel).json();
    made.remove("imap"_L1);
    QCOMPARE(m_validator->check(made, {{u"$ref"_s, u"#/components/schemas/Channel"_s}}), QString());
    m_tried.insert(u"POST /v1/channels"_s);
    posted(u"/v1/channels/test"_s, channel);
    const ImportMail broken{.channel = m_desk->channel,
                            .spot = {.folder = u"INBOX"_s, .uidValidity = 1, .uid = 999},
                            .raw = "x",
                            .quarantineReason = u"broken"_s};
    QVERIFY(m_desk->core().run(broken));
    const QJsonArray apart = got(u"/v1/channels/{id}/quarantine"_s, m_desk->channel.value).items();
    QCOMPARE(apart.size(), 1);
    got(u"/v1/channels/{id}/latest"_s, m_desk->channel.value);
    HttpAnswer tried = m_client->post("/v1/channels/" + m_desk->channel.value.toLatin1() + "/retry", {});
    QCOMPARE(tried.status, 202);
    QJsonObject triedChannel = tried.json();
    triedChannel.remove("imap"_L1);
    tried.body = QJsonDocument(triedChannel).toJson();
    check("POST", u"/v1/channels/{id}/retry"_s, tried);
    const QString apartId = apart.first().toObject().value("id"_L1).toString();
    QCOMPARE(m_client->get("/v1/quarantine/" + apartId.toLatin1() + "/raw").body, "x");
    m_tried.insert(u"GET /v1/quarantine/{id}/raw"_s);
    posted(u"/v1/quarantine/{id}/retry"_s, {}, apartId);
    posted(u"/v1/channels/propose"_s, {{u"address"_s, u"help@shop.test"_s}});
    // One that comes needs a web server: images_test has it.
    check("GET", u"/v1/messages/{id}/remote-image"_s,
          m_client->get("/v1/messages/" + makeUuid7().toLatin1() + "/remote-image?key=0"));
    m_tried.insert(u"GET /v1/messages/{id}/remote-image"_s);
    const QJsonObject canned{{u"title"_s, u"Thanks"_s}, {u"shortcut"_s, u"thx"_s}, {u"text"_s, u"Thank you!"_s}};
    const QString cannedId = posted(u"/v1/canned-replies"_s, canned).json().value("id"_L1).toString();
    got(u"/v1/canned-replies"_s);
    got(u"/v1/canned-replies/{id}"_s, cannedId);
    const QJsonObject resolves{{u"do"_s, u"state"_s}, {u"state"_s, u"resolved"_s}};
    const QJsonObject macro{
        {u"kind"_s, u"macro"_s}, {u"name"_s, u"Done"_s}, {u"body"_s, QJsonObject{{u"actions"_s, QJsonArray{resolves}}}}};
    const QString presetId = posted(u"/v1/presets"_s, macro).json().value("id"_L1).toString();
    got(u"/v1/presets"_s);
    got(u"/v1/presets/{id}"_s, presetId);
    const QJsonObject promise{
        {u"conversation_id"_s, conversation}, {u"due_at"_s, u"2030-01-01T12:00:00Z"_s}, {u"reason"_s, u"News"_s}};
    const QString promiseId = posted(u"/v1/promises"_s, promise).json().value("id"_L1).toString();
    got(u"/v1/promises"_s);
    got(u"/v1/promises/{id}"_s, promiseId);
    call("PATCH", u"/v1/promises/{id}"_s, "/v1/promises/" + promiseId.toLatin1(), {{u"state"_s, u"kept"_s}});
    call("GET", u"/v1/promise-counts"_s, "/v1/promise-counts?since=2026-01-01T00:00:00Z");
    tryCalls(conversation);
    const QJsonObject draft{{u"kind"_s, u"email"_s}, {u"text"_s, u"Dear"_s}};
    call("PUT", u"/v1/conversations/{id}/draft"_s, "/v1/conversations/" + conversation.toLatin1() + "/draft", draft);
    got(u"/v1/conversations/{id}/draft"_s, conversation);
    const QJsonObject cut{{u"message_id"_s, sent.json().value("id"_L1)}, {u"only"_s, true}};
    const QJsonObject split = posted(u"/v1/conversations/{id}/split"_s, cut, conversation).json();
    const QString other = split.value("conversation"_L1).toObject().value("id"_L1).toString();
    QVERIFY(!other.isEmpty());
    const QJsonObject together = posted(u"/v1/conversations/{id}/merge"_s, {{u"into"_s, conversation}}, other).json();
    const QByteArray seq = QByteArray::number(together.value("event"_L1).toInteger());
    QCOMPARE(call("POST", u"/v1/events/{seq}/undo"_s, "/v1/events/" + seq + "/undo").status, 200);
    QCOMPARE(call("POST", u"/v1/events/{seq}/undo"_s, "/v1/events/" + seq + "/undo").status, 409);
    got(u"/v1/queues"_s);
    got(u"/v1/queues/{id}"_s, m_desk->support.value);
    posted(u"/v1/queues"_s, {{u"name"_s, u"x"_s}});
    got(u"/v1/agents"_s);
    got(u"/v1/agents/{id}"_s, m_desk->agent(u"anna"_s).id.value);
    posted(u"/v1/agents"_s, {{u"name"_s, u"Carl"_s}, {u"email"_s, u"carl@desk.test"_s}, {u"password"_s, u"carls password"_s}});
    got(u"/v1/me"_s);
    for (const QString &route : {u"/healthz"_s, u"/readyz"_s, u"/metrics"_s, u"/v1/openapi.yaml"_s}) {
        got(route);
    }
    got(u"/v1/events"_s);
    tryChat();
    QJsonObject snapshot = m_client->get("/v1/snapshot").json();
    snapshot.remove("channels"_L1);
    QCOMPARE(m_validator->check(snapshot, {{u"$ref"_s, u"#/components/schemas/Snapshot"_s}}), QString());
    m_tried.insert(u"GET /v1/snapshot"_s);

    tryMatters();
    QVERIFY2(m_troubles.isEmpty(), qPrintable(m_troubles.join(u'\n')));
    for (const QString &call : describedCalls()) {
        const bool compared = call.startsWith(u"GET "_s) || call.startsWith(u"POST "_s);
        QVERIFY2(!compared || call == "GET /v1/events"_L1 || m_tried.contains(call), qPrintable(u"not tried: "_s + call));
    }
}

void ApiDescriptionTest::tryMatters()
{
    const Channel texts{.id = ChannelId::make(), .kind = u"sms"_s, .name = u"Texts"_s, .address = u"+40312295000"_s};
    QVERIFY(m_desk->core().run(
        CreateChannel{.by = Principal::hub(), .channel = texts, .secrets = {{u"hook_secret"_s, u"a-secret_1"_s}}}));
    QCOMPARE(got(u"/v1/channels/{id}/hook"_s, texts.id.value).json().value("path"_L1), u"/v1/hooks/a-secret_1"_s);
    const HttpAnswer handed = m_client->request("POST", "/v1/hooks/a-secret_1/mo/x", "hello");
    QCOMPARE(handed.body, "POST mo/x");
    check("POST", u"/v1/hooks/{secret}/{rest}"_s, handed);
    const HttpAnswer told = m_client->get("/v1/hooks/a-secret_1/dlr");
    QCOMPARE(told.status, 200);
    check("GET", u"/v1/hooks/{secret}/{rest}"_s, told);
    QCOMPARE(m_client->get("/v1/hooks/another-secret/dlr").status, 404);

    const TakeMessage text{.channel = texts.id,
                           .foreignId = u"1"_s,
                           .from = {.identity = {.kind = u"phone"_s, .value = u"+40721123456"_s},
                                    .claimed = {{.kind = u"email"_s, .value = u"dan.pop@example.com"_s}}},
                           .text = u"Any news?"_s};
    const QJsonObject known{
        {u"name"_s, u"Dan Pop"_s},
        {u"identities"_s, QJsonArray{QJsonObject{{u"kind"_s, u"email"_s}, {u"value"_s, u"dan.pop@example.com"_s}}}}};
    const QString into = posted(u"/v1/customers"_s, known).json().value("id"_L1).toString();
    const auto taken = m_desk->core().run(text);
    QVERIFY(taken);
    const QString who = taken->customer.value;
    const QJsonObject proposal = got(u"/v1/customers/{id}"_s, who).json().value("proposals"_L1).toArray().at(0).toObject();
    QCOMPARE(proposal.value("customer_id"_L1).toString(), into);
    const QString answerRoute = u"/v1/customers/{id}/proposals/{proposal_id}"_s;
    const QByteArray answerPath =
        "/v1/customers/" + who.toLatin1() + "/proposals/" + proposal.value("id"_L1).toString().toLatin1();
    const QJsonObject one = call("POST", answerRoute, answerPath, {{u"accept"_s, true}}).json();
    QCOMPARE(one.value("customer"_L1).toObject().value("id"_L1).toString(), into);
    QCOMPARE(m_client->post(answerPath, {{u"accept"_s, true}}).status, 404);
    const QJsonArray merges = got(u"/v1/customers/{id}/merges"_s, into).items();
    QCOMPARE(merges.size(), 1);
    QCOMPARE(merges.at(0).toObject().value("event"_L1), one.value("event"_L1));
    const QByteArray undo = "/v1/events/" + QByteArray::number(one.value("event"_L1).toInteger()) + "/undo";
    QCOMPARE(call("POST", u"/v1/events/{seq}/undo"_s, undo).json().value("customer"_L1).toObject().value("id"_L1).toString(),
             who);
    const QJsonObject again = posted(u"/v1/customers/{id}/merge"_s, {{u"into"_s, into}}, who).json();
    QCOMPARE(again.value("customer"_L1).toObject().value("identities"_L1).toArray().size(), 2);

    const QString matter = taken->conversation.value;
    const QJsonObject there{{u"channel_id"_s, m_desk->channel.value}};
    const QJsonObject continued = posted(u"/v1/conversations/{id}/continue"_s, there, matter).json();
    QCOMPARE(continued.value("conversation"_L1).toObject().value("channels"_L1).toArray(), (QJsonArray{u"sms"_s, u"email"_s}));
    // Nobody can be reached where they never wrote first.
    const Channel bot{.id = ChannelId::make(), .kind = u"telegram"_s, .name = u"Bot"_s, .address = u"bot"_s};
    QVERIFY(m_desk->core().run(CreateChannel{.by = Principal::hub(), .channel = bot}));
    QCOMPARE(m_client->post("/v1/conversations/" + matter.toLatin1() + "/continue", {{u"channel_id"_s, bot.id.value}}).status,
             422);

    // But they can be given a link to begin with.
    const Channel named{.id = ChannelId::make(), .kind = u"telegram"_s, .name = u"Bot"_s, .address = u"@desk_bot"_s};
    QVERIFY(m_desk->core().run(CreateChannel{
        .by = Principal::hub(), .channel = named, .secrets = {{u"token"_s, u"123456:TEST-abcdefghijklmnopqrs"_s}}}));
    const QString linkRoute = u"/v1/customers/{id}/start-links"_s;
    const QJsonObject link = posted(linkRoute, {{u"channel_id"_s, named.id.value}, {u"valid_s"_s, 3600}}, into).json();
    QCOMPARE(link.value("url"_L1).toString().size(), u"https://t.me/desk_bot?start="_s.size() + 64);
    const auto refused = [&](const QString &customer, const QJsonObject &body) {
        return m_client->post("/v1/customers/" + customer.toLatin1() + "/start-links", body).status;
    };
    QCOMPARE(refused(into, {{u"channel_id"_s, bot.id.value}}), 422); // has no secrets to sign with
    QCOMPARE(refused(into, {{u"channel_id"_s, texts.id.value}}), 422);
    QCOMPARE(refused(into, {{u"channel_id"_s, named.id.value}, {u"valid_s"_s, 59}}), 422);
    QCOMPARE(refused(who, {{u"channel_id"_s, named.id.value}}), 409); // merged into the other
    QCOMPARE(refused(makeUuid7(), {{u"channel_id"_s, named.id.value}}), 404);

    TakeMessage elsewhere = text;
    elsewhere.channel = bot.id;
    elsewhere.from = {.identity = {.kind = u"email"_s, .value = u"dan.pop@example.com"_s}};
    const auto other = m_desk->core().run(elsewhere);
    QVERIFY(other);
    QCOMPARE(got(u"/v1/conversations/{id}"_s, other->conversation.value).json().value("attach_to"_L1).toString(), matter);
    const QJsonObject attached =
        posted(u"/v1/conversations/{id}/attach"_s, {{u"accept"_s, true}}, other->conversation.value).json();
    QCOMPARE(attached.value("conversation"_L1).toObject().value("id"_L1).toString(), matter);
}

QTEST_GUILESS_MAIN(ApiDescriptionTest)
#include "description_test.moc"
