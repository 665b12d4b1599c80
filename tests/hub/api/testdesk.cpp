// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hub/api/testdesk.h"

#include "hub/api/password.h"
#include "hub/api/sessions.h"

#include <QJsonArray>

namespace deskbell::test {

using namespace Qt::StringLiterals;
using namespace hub;

namespace {

template <class T> T orDie(Result<T> result)
{
    if (!result) {
        qFatal("the test desk cannot be set up: %s", qPrintable(result.error().detail));
    }
    return *std::move(result);
}

Result<ChannelHooks::Prepared> prepareTestChannel(const QString &, const QJsonObject &settings)
{
    QJsonObject imap = settings.value("imap"_L1).toObject();
    if (imap.value("host"_L1).toString().isEmpty()) {
        return Error{.kind = Error::Kind::Invalid, .detail = u"a host is needed"_s, .field = u"imap.host"_s};
    }
    ChannelHooks::Prepared prepared;
    prepared.secrets = {{u"imap"_s, QJsonObject{{u"password"_s, imap.take("password"_L1)}}}};
    prepared.open = settings;
    prepared.open.insert("imap"_L1, imap);
    return prepared;
}

} // namespace

QByteArray TestDesk::passwordHash()
{
    static const QByteArray hash = orDie(hashPassword(password()));
    return hash;
}

ServerOptions TestDesk::withHooks(ServerOptions options)
{
    options.channels.kinds = {QJsonObject{{u"kind"_s, u"email"_s},
                                          {u"name"_s, u"E-mail"_s},
                                          {u"icon"_s, u"mail"_s},
                                          {u"identity"_s, u"email"_s},
                                          {u"abilities"_s,
                                           QJsonArray{u"subject"_s, u"html"_s, u"attachments"_s, u"cc"_s, u"bcc"_s, u"forward"_s,
                                                      u"quote"_s, u"start"_s, u"undo_send"_s, u"send_later"_s}}},
                              QJsonObject{{u"kind"_s, u"sms"_s},
                                          {u"name"_s, u"SMS"_s},
                                          {u"icon"_s, u"sms"_s},
                                          {u"identity"_s, u"phone"_s},
                                          {u"max_text"_s, 1530},
                                          {u"abilities"_s, QJsonArray{u"start"_s, u"segments"_s}}},
                              QJsonObject{{u"kind"_s, u"telegram"_s},
                                          {u"name"_s, u"Telegram"_s},
                                          {u"icon"_s, u"telegram"_s},
                                          {u"identity"_s, u"telegram"_s},
                                          {u"start_link"_s, u"https://t.me/{name}?start={reference}"_s},
                                          {u"abilities"_s, QJsonArray{u"start_link"_s}}}};
    options.channels.hook = [](Core &, const ProviderCall &call, const std::function<void(HttpResponse)> &done) {
        if (call.channel.kind != "sms"_L1) {
            return false;
        }
        done({.contentType = "text/plain", .body = call.request.method + ' ' + call.rest.toUtf8()});
        return true;
    };
    options.channels.prepare = &prepareTestChannel;
    options.channels.propose = [](QJsonObject about, std::function<void(QJsonObject)> done) {
        done({{u"imap"_s, QJsonObject{{u"host"_s, u"imap."_s + about.value("address"_L1).toString().section(u'@', -1)}}}});
    };
    options.channels.test = [](QJsonObject settings, std::function<void(QJsonObject)> done) {
        done({{u"ok"_s, true}, {u"tried"_s, settings}});
    };
    return options;
}

TestDesk::TestDesk(ServerOptions options)
{
    m_core = orDie(Core::open({.dataDir = m_dir.path()}));
    const auto names = std::initializer_list<std::pair<QString, Role>>{
        {u"admin"_s, Role::Admin}, {u"lead"_s, Role::Lead}, {u"anna"_s, Role::Agent}, {u"ben"_s, Role::Agent}};
    for (const auto &[name, role] : names) {
        const Agent agent{.id = AgentId::make(), .name = name, .email = email(name), .role = role};
        const CreateAgent create{.by = Principal::hub(), .agent = agent, .passwordHash = passwordHash()};
        m_agents.append(orDie(m_core->run(create)).value);
    }
    support =
        orDie(m_core->run(CreateQueue{.by = Principal::hub(),
                                      .queue = {.id = QueueId::make(), .name = u"Support"_s, .members = {agent(u"anna"_s).id}}}))
            .value.id;
    sales = orDie(m_core->run(CreateQueue{.by = Principal::hub(),
                                          .queue = {.id = QueueId::make(), .name = u"Sales"_s, .members = {agent(u"ben"_s).id}}}))
                .value.id;
    const Customer someone{.id = CustomerId::make(),
                           .name = u"Cora Customer"_s,
                           .identities = {{.id = IdentityId::make(), .kind = u"email"_s, .value = u"cora@shop.test"_s}}};
    customer = orDie(m_core->run(CreateCustomer{.by = Principal::hub(), .customer = someone})).value.id;
    const Channel mailbox{.id = ChannelId::make(),
                          .kind = u"email"_s,
                          .name = u"Support"_s,
                          .address = u"support@desk.test"_s,
                          .queueId = support,
                          .settings = {{u"imap"_s, QJsonObject{{u"host"_s, u"imap.desk.test"_s}}}}};
    channel = orDie(m_core->run(CreateChannel{.by = Principal::hub(), .channel = mailbox})).value.id;
    restart(std::move(options));
}

TestDesk::~TestDesk() = default;

void TestDesk::restart(ServerOptions options)
{
    m_server.reset();
    m_server = std::make_unique<Server>(*m_core, withHooks(std::move(options)));
    m_port = orDie(m_server->start());
}

Agent TestDesk::agent(const QString &who) const
{
    for (const Agent &agent : m_agents) {
        if (agent.name == who) {
            return agent;
        }
    }
    qFatal("nobody is called %s", qPrintable(who));
}

QByteArray TestDesk::token(const QString &who)
{
    // Straight into the core: signing in over the wire takes argon2id's time.
    const IssuedTokens tokens = issueTokens();
    orDie(m_core->run(OpenSession{.agent = agent(who).id, .device = u"test"_s, .tokens = tokens.stored}));
    return tokens.access;
}

std::unique_ptr<HttpClient> TestDesk::client(const QString &who)
{
    auto client = std::make_unique<HttpClient>(m_port);
    client->setToken(token(who));
    return client;
}

Conversation TestDesk::addConversation(const QueueId &queue, const QString &subject)
{
    const CreateConversation create{
        .by = Principal::hub(), .id = ConversationId::make(), .customer = customer, .subject = subject, .queue = queue};
    return orDie(m_core->run(create)).value;
}

ImportMail::Reply TestDesk::receive(const QString &text, const QString &subject)
{
    const QString id = makeUuid7() + u"@shop.test"_s;
    ParsedMail mail{.subject = subject,
                    .from = {.name = u"Cora Customer"_s, .address = u"cora@shop.test"_s},
                    .to = {{.name = {}, .address = u"support@desk.test"_s}},
                    .messageId = id,
                    .date = QDateTime::currentDateTimeUtc(),
                    .text = text};
    const QByteArray raw = "From: cora@shop.test\r\nTo: support@desk.test\r\nMessage-ID: <" + id.toLatin1()
        + ">\r\nSubject: " + subject.toUtf8() + "\r\n\r\n" + text.toUtf8() + "\r\n";
    const ImportMail import{
        .channel = channel, .spot = {.folder = u"INBOX"_s, .uidValidity = 1, .uid = m_nextUid++}, .raw = raw, .parsed = mail};
    return orDie(m_core->run(import));
}

Message TestDesk::addNote(const ConversationId &conversation, const QString &text)
{
    const PostMessage post{
        .by = Principal::hub(), .id = MessageId::make(), .conversation = conversation, .kind = u"note"_s, .text = text};
    return orDie(m_core->run(post)).value;
}

} // namespace deskbell::test
