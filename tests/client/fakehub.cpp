// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/client/fakehub.h"

#include <QJsonDocument>
#include <QUrl>
#include <QUrlQuery>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostNewer = 20; ///< as the hub has it

HttpReply reply(int status, const QJsonObject &body)
{
    return {.status = status, .body = QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

QString textOf(const QJsonValue &value)
{
    const QJsonDocument document = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

class MemoryTokens : public TokenStore
{
public:
    void load(std::function<void(const SessionTokens &)> done) override
    {
        done({.access = u"access-1"_s, .refresh = u"refresh-1"_s, .accessUntil = QDateTime::currentDateTimeUtc().addDays(1)});
    }
    void save(const SessionTokens &, std::function<void()> done) override { done(); }
    void clear() override { }
};

} // namespace

HttpReply problemReply(int status, const QJsonObject &more)
{
    QJsonObject body{{u"status"_s, status}, {u"title"_s, u"No"_s}, {u"detail"_s, u"Scripted."_s}};
    for (auto it = more.begin(); it != more.end(); ++it) {
        body[it.key()] = it.value();
    }
    return reply(status, body);
}

class FakeSocket : public SocketWire
{
    Q_OBJECT
public:
    explicit FakeSocket(FakeHub *hub)
        : m_hub(hub)
    { }
    void open(const QUrl &) override
    {
        QTimer::singleShot(0, this, [this] {
            if (m_hub && m_hub->online) {
                m_hub->m_sockets.append(this);
                Q_EMIT opened();
            } else {
                Q_EMIT closed(0, u"Connection refused"_s);
            }
        });
    }
    void send(const QString &text) override
    {
        const QJsonObject frame = QJsonDocument::fromJson(text.toUtf8()).object();
        QTimer::singleShot(0, this, [this, frame] {
            if (m_hub && frame[u"op"] == "hello"_L1) {
                m_hub->hello(this, frame);
            }
        });
    }
    void close() override { welcomed = false; }
    void push(const QString &text)
    {
        if (welcomed) {
            Q_EMIT received(text);
        }
    }
    bool welcomed = false;

private:
    QPointer<FakeHub> m_hub;
};

class FakeWire : public Wire
{
public:
    explicit FakeWire(FakeHub *hub)
        : m_hub(hub)
    { }
    void send(const HttpRequest &request, Answer done) override
    {
        // The answer must not outlive the wire, as with the real one.
        const auto settle = [hub = m_hub, guard = std::weak_ptr<int>(m_alive), request, done = std::move(done)] {
            if (guard.expired() || !hub) {
                return;
            }
            if (!hub->online) {
                done({.failure = Error{.kind = Error::Kind::Offline, .detail = u"Connection refused"_s}});
                return;
            }
            hub->requests.append(request);
            const auto go = [hub, guard, request, done] {
                if (!guard.expired() && hub) {
                    done(hub->answer(request));
                }
            };
            if (hub->silent) {
                hub->m_held.push_back(go);
            } else {
                go();
            }
        };
        QTimer::singleShot(0, m_hub, settle);
    }
    std::unique_ptr<SocketWire> makeSocket() override { return std::make_unique<FakeSocket>(m_hub); }
    void onNetworkChange(std::function<void(bool)>) override { }

private:
    QPointer<FakeHub> m_hub;
    std::shared_ptr<int> m_alive = std::make_shared<int>(0);
};

FakeHub::FakeHub()
{
    me = {.id = AgentId::make(), .name = u"Mia Stan"_s, .email = u"mia@desk.test"_s, .role = Role::Lead};
    queue = {.id = QueueId::make(), .name = u"Parcels"_s, .members = {me.id}};
    channel = {.id = ChannelId::make(), .kind = u"email"_s, .name = u"Support"_s, .address = u"support@desk.test"_s};
}

FakeHub::~FakeHub() = default;

DeskParts FakeHub::parts()
{
    return {.wire = std::make_unique<FakeWire>(this),
            .tokens = std::make_unique<MemoryTokens>(),
            .timing = {.firstRetry = std::chrono::milliseconds(5), .longestRetry = std::chrono::milliseconds(50)}};
}

void FakeHub::append(const QString &type, const QJsonObject &entity)
{
    head += 2; // gaps are the rule
    const QJsonObject event{{u"seq"_s, head},
                            {u"at"_s, toWireTime(QDateTime::currentDateTimeUtc())},
                            {u"type"_s, type},
                            {type.section(u'.', 0, 0), entity}};
    log.append(event);
    m_waiting.append(event);
    if (!quietSockets) {
        flushEvents();
    }
}

void FakeHub::flushEvents()
{
    const QString frame = textOf(m_waiting);
    m_waiting = {};
    sendRaw(frame);
}

void FakeHub::sendRaw(const QString &frame)
{
    for (const auto &socket : std::as_const(m_sockets)) {
        if (socket) {
            QTimer::singleShot(0, socket, [socket, frame] { socket->push(frame); });
        }
    }
}

void FakeHub::tellHead() { sendRaw(textOf(QJsonObject{{u"op"_s, u"head"_s}, {u"seq"_s, head}})); }

void FakeHub::dropSockets(int code)
{
    const auto sockets = std::exchange(m_sockets, {});
    for (const auto &socket : sockets) {
        if (socket) {
            socket->welcomed = false;
            Q_EMIT socket->closed(code, u"dropped"_s);
        }
    }
}

void FakeHub::release()
{
    silent = false;
    const auto held = std::exchange(m_held, {});
    for (const auto &go : held) {
        go();
    }
}

Customer FakeHub::addCustomer(const QString &name)
{
    const Customer customer{.id = CustomerId::make(), .name = name, .createdAt = QDateTime::currentDateTimeUtc()};
    customers.insert(customer.id.value, toJson(customer));
    append(u"customer.created"_s, toJson(customer));
    return customer;
}

Conversation FakeHub::addConversation(const CustomerId &customer, const QString &subject, const QDateTime &at)
{
    const Conversation conversation{.id = ConversationId::make(),
                                    .number = ++m_number,
                                    .customerId = customer,
                                    .subject = subject,
                                    .queueId = queue.id,
                                    .channels = {u"email"_s},
                                    .lastMessageAt = at,
                                    .createdAt = at};
    store(conversation);
    return conversation;
}

void FakeHub::store(const Conversation &conversation)
{
    const bool created = !conversations.contains(conversation.id.value);
    conversations.insert(conversation.id.value, toJson(conversation));
    append(created ? u"conversation.created"_s : u"conversation.updated"_s, toJson(conversation));
}

Conversation FakeHub::conversation(const ConversationId &id) const
{
    return conversationFromJson(conversations[id.value]).valueOr({});
}

Message FakeHub::addMessage(const ConversationId &id, const QString &text, Direction direction, const QDateTime &at)
{
    Conversation owner = conversation(id);
    const Message message{.id = MessageId::make(),
                          .conversationId = id,
                          .customerId = owner.customerId,
                          .kind = u"email"_s,
                          .direction = direction,
                          .author = {.kind = AuthorKind::Customer, .name = u"Ana Pop"_s},
                          .at = at,
                          .text = text};
    messages.insert(message.id.value, toJson(message));
    owner.version += 1;
    owner.unread += direction == Direction::In ? 1 : 0;
    owner.lastMessageAt = at;
    owner.lastMessagePreview = text;
    append(u"message.created"_s, toJson(message));
    store(owner);
    return message;
}

void FakeHub::hide(const ConversationId &id)
{
    append(u"conversation.hidden"_s, {{u"id"_s, id.value}});
    conversations.remove(id.value);
}

QStringList FakeHub::posted() const
{
    QStringList texts;
    for (const QJsonObject &event : log) {
        const QJsonObject message = event[u"message"].toObject();
        if (event[u"type"] == "message.created"_L1 && message[u"direction"] != "in"_L1) {
            texts.append(message[u"text"].toString());
        }
    }
    return texts;
}

int FakeHub::count(const QByteArray &method, const QString &pathPart) const
{
    return int(std::count_if(requests.begin(), requests.end(), [&](const HttpRequest &request) {
        return request.method == method && request.path.contains(pathPart);
    }));
}

void FakeHub::hello(FakeSocket *socket, const QJsonObject &frame)
{
    hellos.append(frame);
    if (frame[u"token"] != validAccess) {
        Q_EMIT socket->closed(4401, u"the access token is over"_s);
        return;
    }
    socket->welcomed = true;
    const qint64 cursor = frame[u"cursor"].toInteger();
    socket->push(textOf(QJsonObject{{u"op"_s, u"welcome"_s}, {u"head"_s, head}}));
    if (cursor < oldestCursor) {
        socket->push(textOf(QJsonObject{{u"op"_s, u"resync"_s}}));
        return;
    }
    QJsonArray missed;
    for (const QJsonObject &event : std::as_const(log)) {
        if (event[u"seq"].toInteger() > cursor) {
            missed.append(event);
        }
    }
    if (!missed.isEmpty()) {
        socket->push(textOf(missed));
    }
    socket->push(textOf(QJsonObject{{u"op"_s, u"head"_s}, {u"seq"_s, head}}));
}

HttpReply FakeHub::answer(const HttpRequest &request)
{
    if (intercept) {
        if (const auto bent = intercept(request)) {
            return *bent;
        }
    }
    const QUrl url(request.path);
    const QStringList parts = url.path().split(u'/', Qt::SkipEmptyParts);
    const QUrlQuery query(url);
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    const QString after = query.queryItemValue(u"after"_s);
    if (url.path() == "/v1/session/refresh"_L1) {
        if (refuseRefresh) {
            return problemReply(401);
        }
        validAccess = u"access-%1"_s.arg(++refreshes + 1);
        return reply(200,
                     {{u"access_token"_s, validAccess},
                      {u"refresh_token"_s, u"refresh-%1"_s.arg(refreshes + 1)},
                      {u"expires_in_s"_s, 900}});
    }
    if (url.path() == "/v1/session"_L1 && request.method == "POST") {
        return reply(200,
                     {{u"access_token"_s, validAccess},
                      {u"refresh_token"_s, u"refresh-1"_s},
                      {u"expires_in_s"_s, 900},
                      {u"agent"_s, toJson(me)}});
    }
    if (!request.headers.contains({QByteArray("Authorization"), "Bearer " + validAccess.toUtf8()})) {
        return problemReply(401);
    }
    if (url.path() == "/v1/me"_L1) {
        return reply(200, toJson(me));
    }
    if (url.path() == "/v1/snapshot"_L1) {
        return snapshot(after);
    }
    if (parts.value(1) == "attachments"_L1) {
        return reply(201, {{u"id"_s, query.queryItemValue(u"id"_s)}});
    }
    if (parts.value(1) == "customers"_L1 && parts.size() == 3) {
        QJsonObject doc = customers.value(parts[2]);
        if (request.method == "PATCH") {
            for (auto it = body.begin(); it != body.end(); ++it) {
                doc[it.key()] = it.value();
            }
            doc[u"version"_s] = doc[u"version"].toInteger() + 1;
            customers.insert(parts[2], doc);
            append(u"customer.updated"_s, doc);
        }
        return doc.isEmpty() ? problemReply(404) : reply(200, doc);
    }
    if (parts.value(1) == "messages"_L1 && request.method == "DELETE") {
        const QJsonObject doc = messages.take(parts.value(2));
        if (doc.isEmpty()) {
            return problemReply(404);
        }
        append(u"message.revoked"_s, {{u"id"_s, parts.value(2)}, {u"conversation_id"_s, doc[u"conversation_id"]}});
        return {.status = 204};
    }
    if (parts.value(1) == "customers"_L1 && parts.value(3) == "timeline"_L1) {
        return stretch(u"customer_id"_s, parts[2], query);
    }
    if (parts.value(3) == "find"_L1) {
        return find(parts.value(1) == "customers"_L1 ? u"customer_id"_s : u"conversation_id"_s, parts[2], query);
    }
    if (parts.value(3) == "changes"_L1) {
        return reply(200, {{u"items"_s, changes}, {u"next"_s, QJsonValue()}});
    }
    if (parts.value(1) == "conversations"_L1 && parts.size() == 2) {
        return reply(200, {{u"items"_s, QJsonArray()}, {u"next"_s, QJsonValue()}});
    }
    if (parts.value(1) == "conversations"_L1 && !conversations.contains(parts.value(2))) {
        return problemReply(404);
    }
    if (parts.value(1) == "conversations"_L1 && parts.size() == 3 && request.method == "GET") {
        return reply(200, conversations[parts[2]]);
    }
    if (request.method == "PATCH") {
        const QByteArray version = '"' + QByteArray::number(conversations[parts.value(2)][u"version"].toInteger()) + '"';
        for (const auto &[name, value] : request.headers) {
            if (name == "If-Match" && value != version) {
                return problemReply(412);
            }
        }
        return patchConversation(parts.value(2), body);
    }
    if (parts.value(3) == "seen"_L1) {
        return patchConversation(parts.value(2), {{u"unread"_s, 0}});
    }
    if (parts.value(3) == "messages"_L1) {
        return request.method == "POST" ? postMessage(parts.value(2), body)
                                        : stretch(u"conversation_id"_s, parts.value(2), query);
    }
    return problemReply(404);
}

HttpReply FakeHub::postMessage(const QString &id, const QJsonObject &body)
{
    const QString messageId = body[u"id"].toString();
    if (messages.contains(messageId)) {
        return reply(200, messages[messageId]);
    }
    const QString seen = body[u"seen_message_id"].toString();
    const QDateTime seenAt = fromWireTime(messages.value(seen)[u"at"].toString());
    QList<QJsonObject> since;
    for (const QJsonObject &message : std::as_const(messages)) {
        if (message[u"conversation_id"] == id && message[u"direction"] != "internal"_L1 && message[u"id"] != seen
            && (!seenAt.isValid() || fromWireTime(message[u"at"].toString()) > seenAt)) {
            since.append(message);
        }
    }
    std::sort(since.begin(), since.end(),
              [](const QJsonObject &a, const QJsonObject &b) { return a[u"id"].toString() < b[u"id"].toString(); });
    QJsonArray newer;
    for (const QJsonObject &message : since.mid(0, mostNewer)) {
        newer.append(message);
    }
    const bool note = body[u"kind"] == "note"_L1;
    if (!note && !seen.isEmpty() && !newer.isEmpty()) {
        return problemReply(409, {{u"type"_s, u"https://deskbell.org/problems/newer-messages"_s}, {u"newer"_s, newer}});
    }
    Conversation owner = conversation(ConversationId{id});
    Message message{.id = MessageId{messageId},
                    .conversationId = owner.id,
                    .customerId = owner.customerId,
                    .kind = body[u"kind"].toString(),
                    .direction = note ? Direction::Internal : Direction::Out,
                    .author = {.kind = AuthorKind::Agent, .id = me.id.value, .name = me.name},
                    .at = QDateTime::currentDateTimeUtc(),
                    .text = body[u"text"].toString()};
    if (!note) {
        message.delivery = Delivery{.state = DeliveryState::Queued, .at = message.at};
    }
    messages.insert(messageId, toJson(message));
    owner.version += 1;
    owner.lastMessageAt = message.at;
    append(u"message.created"_s, toJson(message));
    store(owner);
    return reply(202, messages[messageId]);
}

HttpReply FakeHub::patchConversation(const QString &id, const QJsonObject &body)
{
    QJsonObject doc = conversations[id];
    for (auto it = body.begin(); it != body.end(); ++it) {
        if (it.value().isNull()) {
            doc.remove(it.key());
        } else {
            doc[it.key()] = it.value();
        }
    }
    doc[u"version"_s] = doc[u"version"].toInteger() + 1;
    conversations[id] = doc;
    append(u"conversation.updated"_s, doc);
    return reply(200, doc);
}

HttpReply FakeHub::snapshot(const QString &after)
{
    QJsonObject page;
    if (after.isEmpty()) {
        page = {{u"cursor"_s, head},
                {u"me"_s, toJson(me)},
                {u"agents"_s, QJsonArray{toJson(me)}},
                {u"queues"_s, QJsonArray{toJson(queue)}},
                {u"channels"_s, QJsonArray{toJson(channel)}}};
    }
    QJsonArray some;
    QJsonArray people;
    QJsonArray theirs;
    QString next;
    for (auto it = after.isEmpty() ? conversations.begin() : conversations.upperBound(after); it != conversations.end(); ++it) {
        some.append(it.value());
        people.append(customers[it.value()[u"customer_id"].toString()]);
        for (const QJsonObject &message : std::as_const(messages)) {
            if (message[u"conversation_id"] == it.key()) {
                theirs.append(message);
            }
        }
        if (some.size() == snapshotPage) {
            next = it.key();
            break;
        }
    }
    page[u"conversations"_s] = some;
    page[u"customers"_s] = people;
    page[u"messages"_s] = theirs;
    page[u"next"_s] = next.isEmpty() ? QJsonValue() : QJsonValue(next);
    return reply(200, page);
}

QList<QJsonObject> FakeHub::sorted(const QString &column, const QString &id, const QUrlQuery &query) const
{
    QList<QJsonObject> theirs;
    const QString kind = query.queryItemValue(u"kind"_s);
    for (const QJsonObject &message : std::as_const(messages)) {
        if (message[column] == id && (kind.isEmpty() || message[u"kind"] == kind)) {
            theirs.append(message);
        }
    }
    std::sort(theirs.begin(), theirs.end(), [](const QJsonObject &a, const QJsonObject &b) {
        return std::pair(a[u"at"].toString(), a[u"id"].toString()) < std::pair(b[u"at"].toString(), b[u"id"].toString());
    });
    return theirs;
}

/// Its cursor is the number of the row that comes next.
HttpReply FakeHub::stretch(const QString &column, const QString &id, const QUrlQuery &query)
{
    QList<QJsonObject> all = sorted(column, id, query);
    const QString message = query.queryItemValue(u"from_message"_s);
    const QDateTime time = fromWireTime(query.queryItemValue(u"from_time"_s, QUrl::FullyDecoded));
    qsizetype place = -1;
    for (qsizetype i = 0; i < all.size() && place < 0; ++i) {
        const bool unread =
            query.queryItemValue(u"from"_s) == "unread"_L1 && i == all.size() - conversation(ConversationId{id}).unread;
        place = all[i][u"id"] == message || (time.isValid() && fromWireTime(all[i][u"at"].toString()) >= time) || unread ? i : -1;
    }
    if (!message.isEmpty() && place < 0) {
        return problemReply(404);
    }
    const bool oldest = query.queryItemValue(u"order"_s) == "oldest"_L1;
    if (time.isValid() && place < 0) {
        place = all.size();
    }
    if (oldest) {
        all = place < 0 ? all : all.mid(place);
    } else {
        all = place < 0 ? all : all.first(place);
        std::reverse(all.begin(), all.end());
    }
    const qsizetype start = query.queryItemValue(u"after"_s).toInt();
    const qsizetype limit = query.hasQueryItem(u"limit"_s) ? query.queryItemValue(u"limit"_s).toInt() : 50;
    QJsonArray items;
    for (qsizetype i = start; i < std::min<qsizetype>(start + limit, all.size()); ++i) {
        items.append(all[i]);
    }
    const bool more = start + limit < all.size();
    return reply(200, {{u"items"_s, items}, {u"next"_s, more ? QJsonValue(QString::number(start + limit)) : QJsonValue()}});
}

HttpReply FakeHub::find(const QString &column, const QString &id, const QUrlQuery &query)
{
    const QString text = query.queryItemValue(u"q"_s, QUrl::FullyDecoded);
    QJsonArray items;
    const QList<QJsonObject> all = sorted(column, id, query);
    for (auto message = all.crbegin(); message != all.crend(); ++message) {
        if ((*message)[u"text"].toString().contains(text, Qt::CaseInsensitive)) {
            items.append(QJsonObject{{u"id"_s, (*message)[u"id"]},
                                     {u"conversation_id"_s, (*message)[u"conversation_id"]},
                                     {u"at"_s, (*message)[u"at"]}});
        }
    }
    return reply(200, {{u"items"_s, items}, {u"more"_s, false}});
}

} // namespace deskbell

#include "fakehub.moc"
