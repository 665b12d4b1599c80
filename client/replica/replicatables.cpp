// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/replica/replicatables.h"

#include "client/replica/conversationlist.h"
#include "client/replica/dialwords.h"
#include "protocol/event.h"
#include "protocol/textfold.h"

#include <QJsonDocument>

namespace deskbell {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype indexedLength = 20'000;

QByteArray bytesOf(const QJsonObject &doc) { return QJsonDocument(doc).toJson(QJsonDocument::Compact); }

QJsonObject docOf(const QVariant &value) { return QJsonDocument::fromJson(value.toByteArray()).object(); }

qint64 versionOf(const QJsonObject &doc) { return doc[u"version"].toInteger(1); }

QString idOf(const QJsonObject &doc) { return doc[u"id"].toString(); }

/// Text of a null QString would be stored as NULL, which no index comparison finds.
QString notNull(const QString &text) { return text.isNull() ? u""_s : text; }

constexpr const char *schema[] = {
    "CREATE TABLE meta(key TEXT PRIMARY KEY, value) WITHOUT ROWID",
    "CREATE TABLE entity(kind TEXT NOT NULL, id TEXT NOT NULL, doc BLOB NOT NULL, PRIMARY KEY(kind, id)) WITHOUT ROWID",
    "CREATE TABLE customer(id TEXT PRIMARY KEY, version INTEGER NOT NULL, name TEXT NOT NULL, doc BLOB NOT NULL) WITHOUT ROWID",
    "CREATE TABLE conversation(row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, version INTEGER NOT NULL, number INTEGER NOT "
    "NULL,"
    " customer TEXT NOT NULL, grp INTEGER NOT NULL, assignee TEXT NOT NULL, queue TEXT NOT NULL, waiting INTEGER NOT NULL,"
    " at INTEGER NOT NULL, due INTEGER NOT NULL, priority INTEGER NOT NULL, unread INTEGER NOT NULL, channels TEXT NOT NULL,"
    " tags TEXT NOT NULL, language TEXT NOT NULL, doc BLOB NOT NULL, overlay BLOB, shown BLOB)",
    // These two hold all that a list may be narrowed by: what does not fit is passed over without reading its row.
    "CREATE INDEX conversation_recent ON conversation(grp, at DESC, id DESC, assignee, queue, waiting, unread, priority, tags, "
    "channels, language)",
    "CREATE INDEX conversation_due ON conversation(grp, due, id, assignee, queue, waiting, unread, priority, tags, channels, "
    "language)",
    "CREATE INDEX conversation_assignee ON conversation(grp, assignee, at DESC, id DESC)",
    "CREATE INDEX conversation_queue ON conversation(grp, queue, at DESC, id DESC)",
    "CREATE INDEX conversation_waiting ON conversation(grp, waiting, at DESC, id DESC)",
    "CREATE INDEX conversation_number ON conversation(number)",
    "CREATE INDEX conversation_customer ON conversation(customer, at DESC, id DESC)",
    "CREATE INDEX conversation_overlay ON conversation(id) WHERE overlay IS NOT NULL",
    "CREATE TABLE message(row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, version INTEGER NOT NULL, conversation TEXT NOT NULL,"
    " customer TEXT NOT NULL, at INTEGER NOT NULL, local INTEGER NOT NULL, doc BLOB NOT NULL)",
    "CREATE INDEX message_conversation ON message(conversation, at DESC, id DESC)",
    "CREATE INDEX message_customer ON message(customer, at DESC, id DESC)",
    "CREATE INDEX message_local ON message(id) WHERE local = 1",
    // A row a word of a person's name, the address itself and what stands before its @, so that each can be completed.
    "CREATE TABLE address(word TEXT NOT NULL, address TEXT NOT NULL, customer TEXT NOT NULL, name TEXT NOT NULL,"
    " used INTEGER NOT NULL, PRIMARY KEY(word, address, customer)) WITHOUT ROWID",
    "CREATE INDEX address_used ON address(used DESC) WHERE used > 0",
    "CREATE INDEX address_customer ON address(customer) WHERE customer <> ''",
    // The same for telephone numbers: see dialWords().
    "CREATE TABLE number(word TEXT NOT NULL, number TEXT NOT NULL, customer TEXT NOT NULL, name TEXT NOT NULL,"
    " PRIMARY KEY(word, number, customer)) WITHOUT ROWID",
    "CREATE INDEX number_customer ON number(customer)",
    "CREATE TABLE history(key TEXT PRIMARY KEY, next TEXT NOT NULL, reached INTEGER NOT NULL) WITHOUT ROWID",
    // The first letters of a word are what is in every message: without an index of them each letter typed would cost a walk
    // through all that begin with it (100 ms and more in a million messages).
    "CREATE VIRTUAL TABLE search USING fts5(text, prefix='1 2 3')",
};

} // namespace

QJsonObject withOverlay(QJsonObject base, const QJsonObject &patch)
{
    for (auto it = patch.begin(); it != patch.end(); ++it) {
        if (it.key() == "seen_at"_L1) {
            const QDateTime last = fromWireTime(base[u"last_message_at"].toString());
            if (!last.isValid() || last.toMSecsSinceEpoch() <= it.value().toInteger()) {
                base[u"unread"_s] = 0;
            }
        } else if (it.value().isNull()) {
            base.remove(it.key());
        } else {
            base[it.key()] = it.value();
        }
    }
    return base;
}

bool ReplicaTables::createSchema()
{
    Transaction transaction(m_db);
    for (const char *statement : schema) {
        m_db.run(statement);
    }
    m_promises.createSchema();
    m_db.run(keptStatement("PRAGMA user_version = " + QByteArray::number(schemaVersion)));
    return transaction.commit();
}

void ReplicaTables::loadWanted()
{
    m_wanted.clear();
    QSqlQuery &query = m_db.run("SELECT value FROM meta WHERE key = 'wanted'");
    if (query.next()) {
        const QStringList ids = query.value(0).toString().split(u' ', Qt::SkipEmptyParts);
        m_wanted = QSet<QString>(ids.begin(), ids.end());
    }
    m_wantedChanged = false;
}

/// A customer who was out of the working set is not told of again when a conversation brings them back into it.
void ReplicaTables::noteWanted()
{
    for (const ConversationChange &change : std::as_const(m_conversations)) {
        const QString &customer = change.customer.value;
        if (!change.after || customer.isEmpty() || m_wanted.contains(customer)) {
            continue;
        }
        if (!m_db.run("SELECT 1 FROM customer WHERE id = ?", {customer}).next()) {
            m_wanted.insert(customer);
            m_wantedChanged = true;
        }
    }
    if (std::exchange(m_wantedChanged, false)) {
        m_db.run("INSERT OR REPLACE INTO meta(key, value) VALUES ('wanted', ?)", {notNull(wantedCustomers().join(u' '))});
    }
}

void ReplicaTables::forgetWanted(const QString &customer) { m_wantedChanged |= m_wanted.remove(customer); }

void ReplicaTables::load()
{
    m_directory = {};
    loadWanted();
    QSqlQuery &query = m_db.run("SELECT kind, doc FROM entity");
    while (query.next()) {
        const QString kind = query.value(0).toString();
        const QJsonObject doc = docOf(query.value(1));
        if (kind == "agent"_L1 || kind == "me"_L1) {
            if (auto agent = agentFromJson(doc)) {
                if (kind == "me"_L1) {
                    m_directory.me = *agent;
                } else {
                    m_directory.agents.insert(agent->id, *agent);
                }
            }
        } else if (auto queue = queueFromJson(doc); kind == "queue"_L1 && queue) {
            m_directory.queues.insert(queue->id, *queue);
        } else if (auto channel = channelFromJson(doc); kind == "channel"_L1 && channel) {
            m_directory.channels.insert(channel->id, *channel);
        } else if (auto reply = cannedReplyFromJson(doc); kind == "canned"_L1 && reply) {
            m_directory.cannedReplies.insert(reply->id, *reply);
        } else if (auto preset = presetFromJson(doc); kind == "preset"_L1 && preset) {
            m_directory.presets.insert(preset->id, *preset);
        }
    }
    m_directoryChanged = true;
    m_everything = true;
    if (!loadCounts()) {
        recount();
    }
}

void ReplicaTables::recount()
{
    m_counts = {};
    QSqlQuery &query =
        m_db.run("SELECT grp, assignee, queue, waiting, count(*) FROM conversation GROUP BY grp, assignee, queue, waiting");
    while (query.next()) {
        const ConversationKey key{.group = ConversationKey::Group(query.value(0).toInt()),
                                  .assignee = AgentId{query.value(1).toString()},
                                  .queue = QueueId{query.value(2).toString()},
                                  .waiting = query.value(3).toBool()};
        m_counts.add(key, query.value(4).toInt());
    }
}

void ReplicaTables::keepCounts()
{
    QJsonObject of;
    for (auto it = m_counts.activeOf.begin(); it != m_counts.activeOf.end(); ++it) {
        of[it.key().value] = it.value();
    }
    QJsonObject in;
    for (auto it = m_counts.activeIn.begin(); it != m_counts.activeIn.end(); ++it) {
        in[it.key().value] = it.value();
    }
    const QJsonObject counts{{u"commit"_s, commitNumber()},
                             {u"active"_s, m_counts.active},
                             {u"waiting"_s, m_counts.waiting},
                             {u"snoozed"_s, m_counts.snoozed},
                             {u"resolved"_s, m_counts.resolved},
                             {u"of"_s, of},
                             {u"in"_s, in}};
    m_db.run("INSERT OR REPLACE INTO meta(key, value) VALUES ('counts', ?)",
             {QJsonDocument(counts).toJson(QJsonDocument::Compact)});
}

bool ReplicaTables::loadCounts()
{
    QSqlQuery &query = m_db.run("SELECT value FROM meta WHERE key = 'counts'");
    const QJsonObject counts = query.next() ? QJsonDocument::fromJson(query.value(0).toByteArray()).object() : QJsonObject();
    if (counts.isEmpty() || counts[u"commit"].toInteger() != commitNumber()) {
        return false;
    }
    m_counts = {.active = counts[u"active"].toInteger(),
                .waiting = counts[u"waiting"].toInteger(),
                .snoozed = counts[u"snoozed"].toInteger(),
                .resolved = counts[u"resolved"].toInteger()};
    const QJsonObject of = counts[u"of"].toObject();
    for (auto it = of.begin(); it != of.end(); ++it) {
        m_counts.activeOf.insert(AgentId{it.key()}, it->toInteger());
    }
    const QJsonObject in = counts[u"in"].toObject();
    for (auto it = in.begin(); it != in.end(); ++it) {
        m_counts.activeIn.insert(QueueId{it.key()}, it->toInteger());
    }
    return true;
}

qint64 ReplicaTables::cursor()
{
    QSqlQuery &query = m_db.run("SELECT value FROM meta WHERE key = 'cursor'");
    return query.next() ? query.value(0).toLongLong() : 0;
}

bool ReplicaTables::isComplete()
{
    QSqlQuery &query = m_db.run("SELECT value FROM meta WHERE key = 'complete'");
    return query.next() && query.value(0).toBool();
}

qint64 ReplicaTables::commitNumber()
{
    QSqlQuery &query = m_db.run("SELECT value FROM meta WHERE key = 'commit'");
    return query.next() ? query.value(0).toLongLong() : 0;
}

qint64 ReplicaTables::countCommit()
{
    const qint64 number = commitNumber() + 1;
    m_db.run("INSERT OR REPLACE INTO meta(key, value) VALUES ('commit', ?)", {number});
    return number;
}

void ReplicaTables::setCursor(qint64 cursor)
{
    m_db.run("INSERT OR REPLACE INTO meta(key, value) VALUES ('cursor', ?)", {cursor});
}

void ReplicaTables::setComplete(bool complete)
{
    m_db.run("INSERT OR REPLACE INTO meta(key, value) VALUES ('complete', ?)", {complete ? 1 : 0});
}

void ReplicaTables::applyEvent(const QString &type, const QJsonObject &entity)
{
    if (type == QLatin1StringView(eventtype::conversationHidden)) {
        removeConversation(ConversationId{idOf(entity)});
    } else if (type == QLatin1StringView(eventtype::messageRevoked)) {
        removeMessage(MessageId{idOf(entity)}, ConversationId{entity[u"conversation_id"].toString()});
    } else if (type == QLatin1StringView(eventtype::channelRemoved)) {
        removeEntity("channel", idOf(entity));
        m_directory.channels.remove(ChannelId{idOf(entity)});
    } else if (type == QLatin1StringView(eventtype::queueRemoved)) {
        removeEntity("queue", idOf(entity));
        m_directory.queues.remove(QueueId{idOf(entity)});
    } else if (type == QLatin1StringView(eventtype::customerMerged) || type == QLatin1StringView(eventtype::customerUnmerged)
               || type == QLatin1StringView(eventtype::conversationContinued)) {
        return; // says what was done; what changed comes in events of its own
    } else if (type.startsWith("conversation."_L1)) {
        putConversation(entity);
    } else if (type.startsWith("message."_L1)) {
        putMessage(entity);
    } else if (type.startsWith("customer."_L1)) {
        putCustomer(entity);
    } else if (type.startsWith("channel."_L1)) {
        putChannel(entity);
    } else if (type.startsWith("queue."_L1)) {
        putQueue(entity);
    } else if (type.startsWith("agent."_L1)) {
        putAgent(entity);
    } else if (type == QLatin1StringView(eventtype::cannedReplyDeleted)) {
        removeCannedReply(CannedReplyId{idOf(entity)});
    } else if (type.startsWith("canned_reply."_L1)) {
        putCannedReply(entity);
    } else if (type == QLatin1StringView(eventtype::presetDeleted)) {
        removePreset(PresetId{idOf(entity)});
    } else if (type.startsWith("preset."_L1)) {
        putPreset(entity);
    } else if (type.startsWith("promise."_L1)) {
        putPromise(entity);
    } else if (type.startsWith("draft."_L1)) {
        putDraft(entity);
    }
}

std::optional<ReplicaTables::Stored> ReplicaTables::storedConversation(const ConversationId &id)
{
    QSqlQuery &query = m_db.run("SELECT row, version, doc, overlay, grp, assignee, queue, waiting, at, due, priority, unread, "
                                "channels, tags, language FROM "
                                "conversation WHERE id = ?",
                                {id.value});
    if (!query.next()) {
        return std::nullopt;
    }
    Stored stored{.row = query.value(0).toLongLong(), .version = query.value(1).toLongLong(), .doc = docOf(query.value(2))};
    stored.overlay = docOf(query.value(3));
    stored.key = ConversationKey{.group = ConversationKey::Group(query.value(4).toInt()),
                                 .assignee = AgentId{query.value(5).toString()},
                                 .queue = QueueId{query.value(6).toString()},
                                 .waiting = query.value(7).toBool(),
                                 .at = query.value(8).toLongLong(),
                                 .due = query.value(9).toLongLong(),
                                 .priority = query.value(10).toInt(),
                                 .unread = query.value(11).toBool(),
                                 .channels = wordsIn(query.value(12).toString()),
                                 .tags = wordsIn(query.value(13).toString()),
                                 .language = query.value(14).toString()};
    return stored;
}

void ReplicaTables::putConversation(const QJsonObject &doc)
{
    if (!conversationFromJson(doc)) {
        return; // the protocol's tests are where this is found out; one odd row must not stop the stream
    }
    const ConversationId id{idOf(doc)};
    mark("conversation", id.value);
    const auto old = storedConversation(id);
    if (old && (old->version > versionOf(doc) || old->doc == doc)) {
        return;
    }
    writeConversation(id, doc, old ? old->overlay : QJsonObject(), old);
}

void ReplicaTables::writeConversation(const ConversationId &id, const QJsonObject &doc, const QJsonObject &overlay,
                                      const std::optional<Stored> &old)
{
    const QJsonObject shown = overlay.isEmpty() ? doc : withOverlay(doc, overlay);
    const auto decoded = conversationFromJson(shown);
    if (!decoded) {
        return;
    }
    const Conversation &conversation = *decoded;
    const ConversationKey key = keyOf(conversation);
    const QVariant overlayValue = overlay.isEmpty() ? QVariant() : QVariant(bytesOf(overlay));
    const QVariant shownValue = overlay.isEmpty() ? QVariant() : QVariant(bytesOf(shown));
    QSqlQuery &query = m_db.run(
        "INSERT INTO conversation(id, version, number, customer, grp, assignee, queue, waiting, at, due, priority, "
        "unread, channels,"
        " tags, language, doc, overlay, shown) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT(id) DO "
        "UPDATE SET version = excluded.version, number = "
        "excluded.number,"
        " customer = excluded.customer, grp = excluded.grp, assignee = excluded.assignee, queue = excluded.queue,"
        " waiting = excluded.waiting, at = excluded.at, due = excluded.due, priority = excluded.priority, unread = "
        "excluded.unread,"
        " channels = excluded.channels, tags = excluded.tags, language = excluded.language, doc = excluded.doc, overlay = "
        "excluded.overlay, shown = "
        "excluded.shown",
        {id.value, versionOf(doc), conversation.number, notNull(conversation.customerId.value), int(key.group),
         notNull(key.assignee.value), notNull(key.queue.value), key.waiting ? 1 : 0, key.at, key.due, key.priority,
         key.unread ? 1 : 0, wordsColumn(key.channels), wordsColumn(key.tags), notNull(key.language), bytesOf(doc), overlayValue,
         shownValue});
    const qint64 row = old ? old->row : query.lastInsertId().toLongLong();
    if (!old || old->doc[u"subject"] != doc[u"subject"] || old->doc[u"customer_id"] != doc[u"customer_id"]) {
        indexConversation(row, conversation);
    }
    noteConversation(id, conversation.customerId, old ? old->key : std::nullopt, key);
}

void ReplicaTables::noteConversation(const ConversationId &id, const CustomerId &customer,
                                     const std::optional<ConversationKey> &before, const std::optional<ConversationKey> &after)
{
    if (before) {
        m_counts.add(*before, -1);
    }
    if (after) {
        m_counts.add(*after, +1);
    }
    auto known = m_conversations.find(id);
    if (known == m_conversations.end()) {
        m_conversations.insert(id, {.id = id, .customer = customer, .before = before, .after = after});
    } else {
        known->customer = customer;
        known->after = after;
    }
}

void ReplicaTables::removeConversation(const ConversationId &id)
{
    const auto old = storedConversation(id);
    QStringList messages;
    QSqlQuery &query = m_db.run("SELECT id FROM message WHERE conversation = ? AND local = 0", {id.value});
    while (query.next()) {
        messages.append(query.value(0).toString());
    }
    for (const QString &message : messages) {
        removeMessage(MessageId{message});
    }
    m_db.run("DELETE FROM history WHERE key = ?", {id.value});
    m_promises.removeOf(id);
    if (!old) {
        return;
    }
    m_db.run("DELETE FROM conversation WHERE id = ?", {id.value});
    m_db.run("DELETE FROM search WHERE rowid = ?", {old->row * 2 + 1});
    noteConversation(id, CustomerId{old->doc[u"customer_id"].toString()}, old->key, std::nullopt);
}

void ReplicaTables::setOverlay(const ConversationId &id, const QJsonObject &patch)
{
    const auto old = storedConversation(id);
    if (old && old->overlay != patch) {
        writeConversation(id, old->doc, patch, old);
    }
}

void ReplicaTables::resetOverlays(const QHash<ConversationId, QJsonObject> &overlays)
{
    QStringList stale;
    QSqlQuery &query = m_db.run("SELECT id FROM conversation WHERE overlay IS NOT NULL");
    while (query.next()) {
        stale.append(query.value(0).toString());
    }
    for (const QString &id : stale) {
        if (!overlays.contains(ConversationId{id})) {
            setOverlay(ConversationId{id}, {});
        }
    }
}

void ReplicaTables::putMessage(const QJsonObject &doc)
{
    if (!messageFromJson(doc)) {
        return;
    }
    mark("message", idOf(doc));
    writeMessage(doc, versionOf(doc), false);
}

void ReplicaTables::putLocalMessage(const Message &message) { writeMessage(toJson(message), 0, true); }

void ReplicaTables::writeMessage(const QJsonObject &doc, qint64 version, bool local)
{
    const MessageId id{idOf(doc)};
    QSqlQuery &known = m_db.run("SELECT row, version, local, doc, conversation FROM message WHERE id = ?", {id.value});
    qint64 row = 0;
    QString before;
    if (known.next()) {
        row = known.value(0).toLongLong();
        before = known.value(4).toString();
        const bool wasLocal = known.value(2).toBool();
        if ((local && !wasLocal) || known.value(1).toLongLong() > version
            || (wasLocal == local && docOf(known.value(3)) == doc)) {
            return;
        }
    }
    const QDateTime at = fromWireTime(doc[u"at"].toString());
    const QString conversation = doc[u"conversation_id"].toString();
    const QString customer = doc[u"customer_id"].toString();
    QSqlQuery &query =
        m_db.run("INSERT INTO message(id, version, conversation, customer, at, local, doc) VALUES (?, ?, ?, ?, ?, ?, ?)"
                 " ON CONFLICT(id) DO UPDATE SET version = excluded.version, conversation = excluded.conversation,"
                 " customer = excluded.customer, at = excluded.at, local = excluded.local, doc = excluded.doc",
                 {id.value, version, notNull(conversation), notNull(customer), at.isValid() ? at.toMSecsSinceEpoch() : 0,
                  local ? 1 : 0, bytesOf(doc)});
    if (row == 0) {
        row = query.lastInsertId().toLongLong();
    }
    if (!local) {
        noteRecipients(doc, at.isValid() ? at.toMSecsSinceEpoch() : 0);
        const QJsonObject author = doc[u"author"].toObject();
        const QJsonObject from = doc[u"from"].toObject();
        indexText(row * 2,
                  QStringList{doc[u"subject"].toString(), author[u"name"].toString(), from[u"address"].toString(),
                              doc[u"text"].toString().left(indexedLength)}
                      .join(u' '));
    }
    MessageChange change{.id = id, .conversation = ConversationId{conversation}, .customer = CustomerId{customer}};
    if (const auto noted = m_messages.constFind(id); noted != m_messages.cend()) {
        before = noted->before ? noted->before.value : noted->conversation.value; // moved twice between two change sets
    }
    if (!before.isEmpty() && before != conversation) {
        change.before = ConversationId{before};
    }
    m_messages.insert(id, change);
}

void ReplicaTables::removeMessage(const MessageId &id, const ConversationId &from)
{
    QSqlQuery &query = m_db.run("SELECT row, conversation, customer FROM message WHERE id = ?", {id.value});
    if (!query.next() || (from && query.value(1).toString() != from.value)) {
        return; // not there, or gone to another conversation meanwhile
    }
    const qint64 row = query.value(0).toLongLong();
    MessageChange change{.id = id,
                         .conversation = ConversationId{query.value(1).toString()},
                         .customer = CustomerId{query.value(2).toString()},
                         .removed = true};
    if (const auto noted = m_messages.constFind(id); noted != m_messages.cend() && !noted->removed) {
        change.before = noted->before;
    }
    m_messages.insert(id, change);
    m_db.run("DELETE FROM message WHERE row = ?", {row});
    m_db.run("DELETE FROM search WHERE rowid = ?", {row * 2});
}

void ReplicaTables::removeLocalMessage(const MessageId &id)
{
    QSqlQuery &query = m_db.run("SELECT local FROM message WHERE id = ?", {id.value});
    if (query.next() && query.value(0).toBool()) {
        removeMessage(id);
    }
}

void ReplicaTables::keepLocalMessages(const QSet<MessageId> &ids)
{
    QStringList stale;
    QSqlQuery &query = m_db.run("SELECT id FROM message WHERE local = 1");
    while (query.next()) {
        if (!ids.contains(MessageId{query.value(0).toString()})) {
            stale.append(query.value(0).toString());
        }
    }
    for (const QString &id : stale) {
        removeMessage(MessageId{id});
    }
}

void ReplicaTables::putCustomer(const QJsonObject &doc)
{
    const auto customer = customerFromJson(doc);
    if (!customer) {
        return;
    }
    mark("customer", customer->id.value);
    QSqlQuery &known = m_db.run("SELECT version, doc FROM customer WHERE id = ?", {customer->id.value});
    if (known.next() && (known.value(0).toLongLong() > customer->version || docOf(known.value(1)) == doc)) {
        return;
    }
    m_db.run("INSERT OR REPLACE INTO customer(id, version, name, doc) VALUES (?, ?, ?, ?)",
             {customer->id.value, customer->version, notNull(customer->name), bytesOf(doc)});
    m_customers.insert(customer->id);
    m_wantedChanged |= m_wanted.remove(customer->id.value);
    // Said twice, for SQLite takes the partial index only so: without it each customer would cost a walk through all addresses.
    m_db.run("DELETE FROM address WHERE customer = ? AND customer <> ''", {customer->id.value});
    m_db.run("DELETE FROM number WHERE customer = ?", {customer->id.value});
    for (const Identity &identity : customer->identities) {
        if (identity.kind == "email"_L1) {
            putAddress({.name = customer->name, .address = identity.value}, customer->id.value, 0);
        } else if (identity.kind == "phone"_L1) {
            putNumber(identity.value, *customer);
        }
    }
    QList<std::pair<qint64, QJsonObject>> theirs;
    QSqlQuery &query =
        m_db.run("SELECT row, doc FROM conversation WHERE customer = ? ORDER BY at DESC LIMIT 100", {customer->id.value});
    while (query.next()) {
        theirs.append({query.value(0).toLongLong(), docOf(query.value(1))});
    }
    for (const auto &[row, conversation] : theirs) {
        if (const auto decoded = conversationFromJson(conversation)) {
            indexConversation(row, *decoded);
        }
    }
}

void ReplicaTables::putNumber(const QString &number, const Customer &customer)
{
    const QStringList words = dialWords(number) + foldForSearch(customer.name).split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        m_db.run("INSERT OR IGNORE INTO number(word, number, customer, name) VALUES (?, ?, ?, ?)",
                 {word, number, customer.id.value, notNull(customer.name)});
    }
}

void ReplicaTables::putAddress(const Address &address, const QString &customer, qint64 used)
{
    const QString folded = foldForSearch(address.address);
    QStringList words = foldForSearch(address.name).split(u' ', Qt::SkipEmptyParts);
    words.append(folded);
    words.removeDuplicates();
    for (const QString &word : std::as_const(words)) {
        m_db.run("INSERT INTO address(word, address, customer, name, used) VALUES (?, ?, ?, ?, ?)"
                 " ON CONFLICT(word, address, customer) DO UPDATE SET name = excluded.name, used = max(used, excluded.used)",
                 {word, address.address, notNull(customer), notNull(address.name), used});
    }
}

/// Whom the desk wrote to, and when last.
void ReplicaTables::noteRecipients(const QJsonObject &message, qint64 at)
{
    if (message[u"direction"] != "out"_L1) {
        return;
    }
    for (const auto &key : {u"to"_s, u"cc"_s, u"bcc"_s}) {
        for (const QJsonValue element : message[key].toArray()) {
            if (const auto address = addressFromJson(element.toObject()); address && address->address.contains(u'@')) {
                putAddress({.name = address->name, .address = address->address.toLower()}, {}, at);
            }
        }
    }
}

void ReplicaTables::forgetAddresses()
{
    m_db.run("DELETE FROM address");
    m_db.run("DELETE FROM number");
}

void ReplicaTables::indexConversation(qint64 row, const Conversation &conversation)
{
    QStringList words{conversation.subject, u"#%1"_s.arg(conversation.number)};
    QSqlQuery &query = m_db.run("SELECT doc FROM customer WHERE id = ?", {conversation.customerId.value});
    if (query.next()) {
        if (const auto customer = customerFromJson(docOf(query.value(0)))) {
            words << customer->name << customer->company;
            for (const Identity &identity : customer->identities) {
                words << identity.value;
            }
        }
    }
    indexText(row * 2 + 1, words.join(u' '));
}

void ReplicaTables::indexText(qint64 rowid, const QString &text)
{
    m_db.run("INSERT OR REPLACE INTO search(rowid, text) VALUES (?, ?)", {rowid, foldForSearch(text)});
}

void ReplicaTables::putEntity(const char *kind, const QJsonObject &doc)
{
    m_db.run("INSERT OR REPLACE INTO entity(kind, id, doc) VALUES (?, ?, ?)",
             {QString::fromLatin1(kind), idOf(doc), bytesOf(doc)});
    m_directoryChanged = true;
}

void ReplicaTables::removeEntity(const char *kind, const QString &id)
{
    m_db.run("DELETE FROM entity WHERE kind = ? AND id = ?", {QString::fromLatin1(kind), id});
    m_directoryChanged = true;
}

void ReplicaTables::putAgent(const QJsonObject &doc)
{
    mark("agent", idOf(doc));
    const auto agent = agentFromJson(doc);
    if (!agent || m_directory.agents.value(agent->id).version > agent->version) {
        return;
    }
    m_directory.agents.insert(agent->id, *agent);
    putEntity("agent", doc);
    if (m_directory.me && m_directory.me->id == agent->id) {
        // What goes to everybody leaves out a person's own settings.
        QJsonObject mine = doc;
        if (!mine.contains(u"settings") && !m_directory.me->settings.isEmpty()) {
            mine[u"settings"_s] = m_directory.me->settings;
        }
        setMe(mine);
    }
}

void ReplicaTables::setMe(const QJsonObject &doc)
{
    if (const auto agent = agentFromJson(doc)) {
        m_directory.me = *agent;
        m_db.run("DELETE FROM entity WHERE kind = 'me'");
        mark("me", idOf(doc));
        putEntity("me", doc);
    }
}

void ReplicaTables::putQueue(const QJsonObject &doc)
{
    mark("queue", idOf(doc));
    const auto queue = queueFromJson(doc);
    if (queue && m_directory.queues.value(queue->id).version <= queue->version) {
        m_directory.queues.insert(queue->id, *queue);
        putEntity("queue", doc);
    }
}

void ReplicaTables::putChannel(const QJsonObject &doc)
{
    mark("channel", idOf(doc));
    const auto channel = channelFromJson(doc);
    if (channel && m_directory.channels.value(channel->id).version <= channel->version) {
        m_directory.channels.insert(channel->id, *channel);
        putEntity("channel", doc);
    }
}

void ReplicaTables::putCannedReply(const QJsonObject &doc)
{
    mark("canned", idOf(doc));
    const auto reply = cannedReplyFromJson(doc);
    if (reply && m_directory.cannedReplies.value(reply->id).version <= reply->version) {
        m_directory.cannedReplies.insert(reply->id, *reply);
        putEntity("canned", doc);
    }
}

void ReplicaTables::removeCannedReply(const CannedReplyId &id)
{
    removeEntity("canned", id.value);
    m_directory.cannedReplies.remove(id);
}

void ReplicaTables::putPreset(const QJsonObject &doc)
{
    mark("preset", idOf(doc));
    const auto preset = presetFromJson(doc);
    if (preset && m_directory.presets.value(preset->id).version <= preset->version) {
        m_directory.presets.insert(preset->id, *preset);
        putEntity("preset", doc);
    }
}

void ReplicaTables::putPromise(const QJsonObject &doc)
{
    mark("promise", idOf(doc));
    m_promises.put(doc);
}

void ReplicaTables::removePreset(const PresetId &id)
{
    removeEntity("preset", id.value);
    m_directory.presets.remove(id);
}

QString idOfDraft(const DraftKey &key) { return key.conversation.value + u':' + key.mode; }

void ReplicaTables::putDraft(const QJsonObject &doc)
{
    const auto draft = draftFromJson(doc);
    if (!draft || draft->conversationId.isNull()) {
        return;
    }
    const DraftKey key = keyOf(*draft);
    const QString id = idOfDraft(key);
    mark("draft", id);
    QSqlQuery &query = m_db.run("SELECT doc FROM entity WHERE kind = 'draft' AND id = ?", {id});
    if (query.next()) {
        const auto stored = draftFromJson(docOf(query.value(0)));
        if (stored && stored->updatedAt >= draft->updatedAt) {
            return;
        }
    }
    m_db.run("INSERT OR REPLACE INTO entity(kind, id, doc) VALUES ('draft', ?, ?)", {id, bytesOf(doc)});
    m_drafts.insert(key);
}

void ReplicaTables::setHistory(const QString &key, const History &history)
{
    m_db.run("INSERT OR REPLACE INTO history(key, next, reached) VALUES (?, ?, ?)",
             {key, notNull(history.next), history.reached ? 1 : 0});
    m_histories.insert(key);
}

void ReplicaTables::beginMarking()
{
    m_db.run("CREATE TEMP TABLE IF NOT EXISTS marked(kind TEXT NOT NULL, id TEXT NOT NULL, PRIMARY KEY(kind, id)) WITHOUT ROWID");
    m_db.run("DELETE FROM marked");
    m_marking = true;
}

void ReplicaTables::mark(const char *kind, const QString &id)
{
    if (m_marking) {
        m_db.run("INSERT OR IGNORE INTO marked(kind, id) VALUES (?, ?)", {QString::fromLatin1(kind), id});
    }
}

void ReplicaTables::sweep()
{
    m_marking = false;
    m_db.run("DELETE FROM search WHERE rowid IN (SELECT row * 2 FROM message WHERE local = 0 AND NOT EXISTS"
             " (SELECT 1 FROM marked WHERE kind = 'message' AND marked.id = message.id))");
    m_db.run("DELETE FROM message WHERE local = 0 AND NOT EXISTS (SELECT 1 FROM marked WHERE kind = 'message' AND marked.id = "
             "message.id)");
    m_db.run("DELETE FROM search WHERE rowid IN (SELECT row * 2 + 1 FROM conversation WHERE NOT EXISTS"
             " (SELECT 1 FROM marked WHERE kind = 'conversation' AND marked.id = conversation.id))");
    m_db.run("DELETE FROM conversation WHERE NOT EXISTS (SELECT 1 FROM marked WHERE kind = 'conversation' AND marked.id = "
             "conversation.id)");
    m_db.run("DELETE FROM address WHERE customer <> '' AND NOT EXISTS (SELECT 1 FROM marked WHERE kind = 'customer' AND "
             "marked.id = address.customer)");
    m_db.run("DELETE FROM number WHERE NOT EXISTS (SELECT 1 FROM marked WHERE kind = 'customer' AND marked.id = "
             "number.customer)");
    m_db.run("DELETE FROM customer WHERE NOT EXISTS (SELECT 1 FROM marked WHERE kind = 'customer' AND marked.id = customer.id)");
    m_db.run(
        "DELETE FROM entity WHERE NOT EXISTS (SELECT 1 FROM marked WHERE marked.kind = entity.kind AND marked.id = entity.id)");
    m_promises.sweep();
    // What was paged in went with the sweep: the hub is asked again from its first page.
    m_db.run("DELETE FROM history");
    m_db.run("DELETE FROM marked");
    load();
}

ChangeSet ReplicaTables::takeChanges()
{
    ChangeSet changes;
    changes.everything = std::exchange(m_everything, false);
    changes.conversations = std::exchange(m_conversations, {}).values();
    changes.messages = std::exchange(m_messages, {}).values();
    changes.customers = std::exchange(m_customers, {});
    changes.histories = std::exchange(m_histories, {});
    changes.drafts = std::exchange(m_drafts, {});
    changes.promises = m_promises.takeChanges();
    if (std::exchange(m_directoryChanged, false)) {
        changes.directory = m_directory;
    }
    changes.counts = m_counts;
    return changes;
}

void ReplicaTables::forgetChanges()
{
    m_conversations.clear();
    m_messages.clear();
    m_customers.clear();
    m_histories.clear();
    m_drafts.clear();
    m_promises.takeChanges();
    load();
}

} // namespace deskbell
