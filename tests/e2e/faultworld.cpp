// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/faultworld.h"

#include "protocol/id.h"
#include "protocol/values.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace deskbell::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto faultPassword = "correct horse";
constexpr int conversationsAtFirst = 12;
constexpr int customersAtFirst = 6;

QJsonObject patchOf(const QString &conversation, const QString &to) { return {{u"conversation"_s, conversation}, {u"to"_s, to}}; }

} // namespace

FaultWorld::FaultWorld(quint32 seed)
    : m_random(seed)
{ }

QString FaultWorld::setUp()
{
    m_directory.setAutoRemove(!qEnvironmentVariableIsSet("DESKBELL_KEEP")); // for those who have to find out what went wrong
    m_hub = std::make_unique<HubProcess>(QStringList{u"--data"_s, m_directory.path() + u"/hub"_s});
    const QList<std::pair<QString, QString>> people{{u"admin"_s, u"admin"_s}, {u"lead"_s, u"lead"_s}, {u"anna"_s, u"agent"_s}};
    for (const auto &[name, role] : people) {
        const QStringList words{u"agent"_s, u"add"_s, u"--email"_s, name + u"@desk.test"_s, u"--name"_s, name, u"--role"_s, role};
        if (m_hub->admin(words, QByteArray(faultPassword) + '\n') != 0) {
            return QString::fromUtf8(m_hub->output());
        }
    }
    // Its SMTP server takes everything; there is no IMAP server.
    const QJsonObject imap{{u"host"_s, u"127.0.0.1"_s}, {u"port"_s, 1}, {u"security"_s, u"none"_s}, {u"user"_s, u"x"_s}};
    const QJsonObject smtp{{u"host"_s, u"127.0.0.1"_s}, {u"port"_s, m_sink.port()}, {u"security"_s, u"none"_s}};
    const QJsonObject channel{{u"kind"_s, u"email"_s},  {u"name"_s, u"Support"_s}, {u"address"_s, u"support@desk.test"_s},
                              {u"imap"_s, imap},        {u"smtp"_s, smtp},         {u"sent_copy"_s, false},
                              {u"reconnect_s"_s, 3600}, {u"retry_s"_s, 1}};
    QFile file(m_directory.filePath(u"mailbox.json"_s));
    file.open(QIODevice::WriteOnly);
    file.write(QJsonDocument(channel).toJson());
    file.close();
    if (m_hub->admin({u"channel"_s, u"add"_s, file.fileName()}) != 0 || !m_hub->start()) {
        return QString::fromUtf8(m_hub->output());
    }
    m_admin = std::make_unique<HubClient>(m_hub->url());
    if (!m_admin->signIn(u"admin@desk.test"_s, QLatin1StringView(faultPassword))) {
        return u"the admin cannot sign in"_s;
    }
    for (const QJsonValue agent : m_admin->get(u"/v1/agents"_s).json()["items"_L1].toArray()) {
        m_agents.append(agent["id"_L1].toString());
    }
    m_channel = m_admin->get(u"/v1/channels"_s).json()["items"_L1].toArray().first()["id"_L1].toString();
    // Of the second queue only the lead sees anything: what moves there goes out of the agent's sight.
    for (const auto &name : {u"Everybody"_s, u"Leads"_s}) {
        const QJsonArray members = m_queues.isEmpty() ? QJsonArray::fromStringList(m_agents) : QJsonArray();
        const QString id = makeUuid7();
        m_admin->post(u"/v1/queues"_s, {{u"id"_s, id}, {u"name"_s, name}, {u"members"_s, members}});
        m_queues.append(id);
    }
    for (int i = 0; i < customersAtFirst; ++i) {
        const QJsonObject identity{{u"kind"_s, u"email"_s}, {u"value"_s, u"customer%1@cust.test"_s.arg(i)}};
        m_customers.append(makeUuid7());
        m_admin->post(
            u"/v1/customers"_s,
            {{u"id"_s, m_customers.last()}, {u"name"_s, u"Customer %1"_s.arg(i)}, {u"identities"_s, QJsonArray{identity}}});
    }
    for (int i = 0; i < conversationsAtFirst; ++i) {
        if (const QString wrong = addConversation(); !wrong.isEmpty()) {
            return wrong;
        }
    }
    for (size_t i = 0; i < m_desks.size(); ++i) {
        Desk &desk = m_desks[i];
        desk.email = i == 0 ? u"lead@desk.test"_s : u"anna@desk.test"_s;
        desk.profile = m_directory.filePath(u"profile%1"_s.arg(i));
        desk.proxy = std::make_unique<FaultProxy>(m_hub->url());
        desk.console = std::make_unique<ConsoleProcess>(desk.proxy->url(), desk.profile);
        if (!desk.console->start()) {
            return u"a console does not start"_s;
        }
        const QJsonObject who{{u"email"_s, desk.email}, {u"password"_s, QLatin1StringView(faultPassword)}};
        if (!desk.console->ask(u"signin"_s, who).value("ok"_L1).toBool()) {
            return u"a console cannot sign in"_s;
        }
        if (!waitUntil([&desk] { return desk.console->ask(u"status"_s).value("state"_L1) == "live"_L1; })) {
            return u"a console does not go live"_s;
        }
    }
    return {};
}

QString FaultWorld::addConversation()
{
    const QString id = makeUuid7();
    const QString subject = u"Matter %1"_s.arg(++m_words);
    const auto created = m_admin->post(
        u"/v1/conversations"_s,
        {{u"id"_s, id}, {u"customer_id"_s, pick(m_customers)}, {u"subject"_s, subject}, {u"queue_id"_s, m_queues.first()}});
    if (created.status / 100 != 2) {
        return u"the hub refuses a conversation: "_s + QString::fromUtf8(created.body);
    }
    m_conversations.append(id);
    m_admin->post(u"/v1/conversations/%1/messages"_s.arg(id),
                  {{u"id"_s, makeUuid7()}, {u"kind"_s, u"note"_s}, {u"text"_s, u"Called about "_s + subject}});
    return {};
}

QString FaultWorld::anyConversation()
{
    // Mostly among a few, so that the two meet.
    const int among = m_random.bounded(3) > 0 ? qMin(4, int(m_conversations.size())) : int(m_conversations.size());
    return m_conversations[m_random.bounded(among)];
}

void FaultWorld::send(Desk &desk, size_t index, const QString &conversation)
{
    const QString id = makeUuid7();
    const bool note = m_random.bounded(2) == 0;
    m_sent.insert(id, {.desk = index, .note = note});
    Typed &left = m_typed[index][conversation + (note ? u" note"_s : u" reply"_s)];
    const int number = ++m_words;
    left.add(number, {});
    QJsonObject order{{u"conversation"_s, conversation}, {u"id"_s, id}, {u"text"_s, u"token-"_s + id}};
    order[u"kind"_s] = note ? u"note"_s : u"email"_s;
    if (!note) {
        order[u"channel"_s] = m_channel;
        order[u"to"_s] = u"customer0@cust.test"_s;
    }
    desk.console->order(u"send"_s, order, [this, id, number, &left](const QJsonObject &) {
        m_sent[id].acknowledged = true;
        left.acknowledge(number);
    });
    ++m_did[note ? u"notes"_s : u"replies"_s];
}

void FaultWorld::Typed::acknowledge(int number)
{
    texts.removeIf([number](const auto &older) { return older.first < number; });
}

void FaultWorld::type(Desk &desk, size_t index, const QString &conversation)
{
    const QString mode = m_random.bounded(2) == 0 ? u"note"_s : u"reply"_s;
    Typed &left = m_typed[index][conversation + u' ' + mode];
    QString text = u"words"_s;
    const int keys = m_random.bounded(1, 12);
    for (int i = 0; i < keys; ++i) {
        const int number = ++m_words;
        text += u" %1"_s.arg(number);
        left.add(number, text);
        desk.console->order(u"type"_s, {{u"conversation"_s, conversation}, {u"mode"_s, mode}, {u"text"_s, text}},
                            [number, &left](const QJsonObject &) { left.acknowledge(number); });
    }
    ++m_did[u"texts"_s];
}

void FaultWorld::promise(ConsoleProcess &console, const QString &conversation)
{
    // Hours ahead: what the hub's own clock changes (broken, handed over) would change while it is compared.
    QJsonObject order{{u"conversation"_s, conversation}, {u"in"_s, m_random.bounded(2, 48) * 3600}};
    switch (m_random.bounded(4)) {
    case 0: console.order(u"promise-kept"_s, order); break;
    case 1: console.order(u"promise-moved"_s, order); break;
    default:
        const QString reason = u"promise %1"_s.arg(++m_words);
        order.insert("reason"_L1, reason);
        m_promises.insert(reason, conversation);
        console.order(u"promise"_s, order);
    }
    ++m_did[u"promises"_s];
}

void FaultWorld::act(Desk &desk, size_t index)
{
    if (!desk.console->isRunning()) {
        return;
    }
    const QString conversation = anyConversation();
    ConsoleProcess &console = *desk.console;
    switch (m_random.bounded(14)) {
    case 0:
    case 1:
    case 2: send(desk, index, conversation); break;
    case 3:
    case 4: type(desk, index, conversation); break;
    case 5: console.order(u"assign"_s, patchOf(conversation, m_random.bounded(2) > 0 ? pick(m_agents) : QString())); break;
    case 6: console.order(u"state"_s, patchOf(conversation, pick(QStringList{u"open"_s, u"pending"_s, u"resolved"_s}))); break;
    case 7: console.order(u"priority"_s, patchOf(conversation, pick(QStringList{u"low"_s, u"high"_s, u"urgent"_s}))); break;
    case 8: console.order(u"tags"_s, patchOf(conversation, u"tag%1"_s.arg(++m_words))); break;
    case 9: console.order(u"queue"_s, patchOf(conversation, pick(m_queues))); break;
    case 10: console.order(u"customer"_s, {{u"customer"_s, pick(m_customers)}, {u"note"_s, u"note %1"_s.arg(++m_words)}}); break;
    case 11: promise(console, conversation); break;
    default: console.order(u"seen"_s, patchOf(conversation, {})); console.order(u"look"_s, patchOf(conversation, {}));
    }
    ++m_did[u"actions"_s];
}

void FaultWorld::breakNetwork(FaultProxy &proxy)
{
    switch (m_random.bounded(8)) {
    case 0: ++m_did[u"cuts"_s]; return proxy.cut();
    case 1: ++m_did[u"cuts in a frame"_s]; return proxy.cutAfter(m_random.bounded(1, 3000));
    case 2: ++m_did[u"refusals"_s]; return proxy.setMode(FaultProxy::Mode::Refuse);
    case 3: ++m_did[u"holds"_s]; return proxy.setMode(FaultProxy::Mode::Hold);
    case 4: ++m_did[u"trickles"_s]; return proxy.setMode(FaultProxy::Mode::Trickle);
    case 5:
        ++m_did[u"late answers"_s];
        return proxy.delay(FaultProxy::Stream::Http, std::chrono::milliseconds(m_random.bounded(900)));
    case 6:
        ++m_did[u"late events"_s];
        return proxy.delay(FaultProxy::Stream::Events, std::chrono::milliseconds(m_random.bounded(900)));
    default:
        // Found out after seconds only: now and then.
        if (m_random.bounded(3) == 0) {
            ++m_did[u"half-open"_s];
            proxy.setMode(FaultProxy::Mode::Silent);
        }
    }
}

void FaultWorld::breakSomething(Desk &desk)
{
    switch (m_random.bounded(10)) {
    case 0:
        ++m_did[u"console kills"_s];
        desk.console->kill();
        break;
    case 1:
        ++m_did[u"sleeps"_s];
        desk.frozen = true;
        desk.console->freeze(true);
        break;
    case 2: {
        // Up to two days ahead, or an hour back; a token lasts for 15 minutes.
        const qint64 by = m_random.bounded(2) > 0 ? m_random.bounded(172'800'000) : -m_random.bounded(3'600'000);
        ++m_did[u"clock jumps"_s];
        desk.clock += by;
        desk.console->order(u"clock"_s, {{u"by"_s, by}});
        break;
    }
    case 3: restartHub(false); break;
    case 4: restartHub(true); break;
    default: breakNetwork(*desk.proxy);
    }
}

void FaultWorld::restartHub(bool politely)
{
    ++m_did[politely ? u"hub restarts"_s : u"hub kills"_s];
    if (politely) {
        m_hub->terminate();
    } else {
        m_hub->kill();
    }
    letPass(m_random.bounded(400));
    m_hub->start();
}

QString FaultWorld::startConsole(Desk &desk)
{
    desk.clock = 0;
    return desk.console->start() ? QString() : u"a console does not start"_s;
}

void FaultWorld::heal(Desk &desk)
{
    desk.proxy->heal();
    if (std::exchange(desk.frozen, false)) {
        desk.console->freeze(false);
    }
    if (!desk.console->isRunning()) {
        startConsole(desk);
    }
}

QString FaultWorld::round(int)
{
    if (m_random.bounded(2) == 0) {
        if (const QString wrong = addConversation(); !wrong.isEmpty()) {
            return wrong;
        }
    }
    const int steps = m_random.bounded(6, 20);
    for (int step = 0; step < steps; ++step) {
        const auto index = size_t(m_random.bounded(2));
        if (m_random.bounded(5) == 0) {
            breakSomething(m_desks[index]);
        } else {
            act(m_desks[index], index);
        }
        if (m_random.bounded(3) == 0) {
            letPass(m_random.bounded(120));
        }
    }
    for (Desk &desk : m_desks) {
        if (m_random.bounded(3) > 0) {
            heal(desk); // the others go on as they are into the next round
        }
    }
    letPass(m_random.bounded(300));
    return {};
}

bool FaultWorld::isSettled(Desk &desk)
{
    const QJsonObject settled = desk.console->ask(u"settle"_s);
    for (const QJsonValue id : settled.value("given_back"_L1).toArray()) {
        m_givenBack.insert(id.toString());
    }
    const QJsonObject status = desk.console->ask(u"status"_s);
    return status.value("state"_L1) == "live"_L1 && status.value("waiting"_L1).toInt() == 0;
}

QString FaultWorld::summary() const
{
    QStringList parts;
    for (auto it = m_did.begin(); it != m_did.end(); ++it) {
        parts.append(u"%1 %2"_s.arg(*it).arg(it.key()));
    }
    return parts.join(u", "_s);
}

} // namespace deskbell::test
