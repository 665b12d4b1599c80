// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hub/storage/fixture.h"

namespace deskbell::test {

using namespace Qt::StringLiterals;
using namespace deskbell::hub;

namespace {

template <class T> QString wordsOf(const Result<T> &result) { return result ? QString() : result.error().detail; }

} // namespace

QString Desk::open(const QString &databaseUrl)
{
    options.dataDir = directory.path();
    options.databaseUrl = databaseUrl;
    options.time = clock;
    auto opened = Core::open(options);
    if (!opened) {
        return opened.error().detail;
    }
    core = *std::move(opened);
    return populate();
}

QString Desk::populate()
{
    const Principal by = Principal::hub();
    const auto addAgent = [&](Agent &agent, const QString &name, Role role) {
        agent = {.id = AgentId::make(), .name = name, .email = name.toLower() + u"@desk.test"_s, .role = role};
        return wordsOf(core->run(CreateAgent{.by = by, .agent = agent, .passwordHash = "hash"}));
    };
    QStringList problems{addAgent(admin, u"Ada"_s, Role::Admin), addAgent(lead, u"Lee"_s, Role::Lead),
                         addAgent(ana, u"Ana"_s, Role::Agent), addAgent(bo, u"Bo"_s, Role::Agent)};
    support = {.id = QueueId::make(),
               .name = u"Support"_s,
               .members = {ana.id},
               .firstResponseTargetS = 3600,
               .nextResponseTargetS = 7200};
    returns = {.id = QueueId::make(), .name = u"Returns"_s, .members = {bo.id}};
    problems << wordsOf(core->run(CreateQueue{.by = by, .queue = support}));
    clock->advance(std::chrono::milliseconds(1));
    problems << wordsOf(core->run(CreateQueue{.by = by, .queue = returns}));
    const auto addChannel = [&](Channel &channel, const QString &name, const QueueId &queue) {
        channel = {.id = ChannelId::make(),
                   .kind = u"email"_s,
                   .name = name,
                   .address = name.toLower() + u"@desk.test"_s,
                   .queueId = queue};
        const auto created = core->run(
            CreateChannel{.by = by, .channel = channel, .secrets = {{u"imap"_s, QJsonObject{{u"password"_s, u"s3cret"_s}}}}});
        if (created) {
            channel = created->value;
        }
        return wordsOf(created);
    };
    problems << addChannel(mailbox, u"Support"_s, support.id) << addChannel(returnsBox, u"Returns"_s, returns.id);
    problems.removeAll(QString());
    return problems.join(u"; "_s);
}

ImportMail Desk::mail(const QString &from, const QString &subject, const QString &text, const QString &messageId,
                      const QStringList &references)
{
    clock->advance(std::chrono::seconds(1));
    ParsedMail parsed{.subject = subject,
                      .from = {.name = from.section(u'@', 0, 0), .address = from},
                      .to = {{.name = {}, .address = mailbox.address}},
                      .messageId = messageId,
                      .references = references,
                      .date = clock->now(),
                      .text = text,
                      .visibleText = text};
    return {.channel = mailbox.id,
            .spot = {.folder = u"INBOX"_s, .uidValidity = 1, .uid = ++m_uid},
            .raw = (u"Message-ID: <%1>\r\nSubject: %2\r\n\r\n%3\r\n"_s.arg(messageId, subject, text)).toUtf8(),
            .parsed = parsed,
            .receivedAt = clock->now()};
}

PostMessage Desk::reply(const Agent &by, const ConversationId &conversation, const QString &text)
{
    clock->advance(std::chrono::seconds(1));
    return {.by = as(by), .id = MessageId::make(), .conversation = conversation, .kind = u"email"_s, .text = text};
}

void DatabaseCases::addRows()
{
    QTest::addColumn<bool>("postgres");
    QTest::newRow("SQLite") << false;
    if (PostgresServer::isAvailable()) {
        QTest::newRow("PostgreSQL") << true;
    } else {
        qInfo("skipped: no PostgreSQL");
    }
}

QString DatabaseCases::url()
{
    if (!*static_cast<bool *>(QTest::qGlobalData("postgres", qMetaTypeId<bool>()))) {
        return {};
    }
    if (!m_server) {
        m_server = std::make_unique<PostgresServer>();
        const QString trouble = m_server->start();
        if (!trouble.isEmpty()) {
            QTest::qFail(qPrintable(trouble), __FILE__, __LINE__);
        }
    }
    return m_server->createDatabase();
}

std::unique_ptr<Desk> DatabaseCases::open()
{
    auto desk = std::make_unique<Desk>();
    const QString trouble = desk->open(url());
    if (!trouble.isEmpty()) {
        QTest::qFail(qPrintable(trouble), __FILE__, __LINE__);
    }
    return desk;
}

} // namespace deskbell::test
