// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/replica/replica.h"

#include "client/replica/dialwords.h"
#include "client/replica/replicatables.h"
#include "client/replica/replicawriter.h"
#include "protocol/textfold.h"

#include <QJsonDocument>

#include <algorithm>

namespace deskbell {
namespace {

using namespace Qt::StringLiterals;

QJsonObject jsonIn(const QVariant &value) { return QJsonDocument::fromJson(value.toByteArray()).object(); }

#define DESKBELL_CONVERSATION_SELECT "SELECT COALESCE(c.shown, c.doc), k.name, c.overlay IS NOT NULL FROM conversation c"
#define DESKBELL_CONVERSATION_JOIN " LEFT JOIN customer k ON k.id = c.customer "
#define DESKBELL_CONVERSATION_COLUMNS DESKBELL_CONVERSATION_SELECT DESKBELL_CONVERSATION_JOIN

std::optional<ConversationRow> conversationRow(const QVariantList &columns)
{
    auto conversation = conversationFromJson(jsonIn(columns[0]));
    if (!conversation) {
        return std::nullopt;
    }
    ConversationRow row{
        .conversation = *std::move(conversation), .customerName = columns[1].toString(), .pending = columns[2].toBool()};
    row.key = keyOf(row.conversation);
    return row;
}

QList<ConversationRow> conversationRows(const QList<QVariantList> &found)
{
    QList<ConversationRow> rows;
    rows.reserve(found.size());
    for (const QVariantList &columns : found) {
        if (auto row = conversationRow(columns)) {
            rows.append(*std::move(row));
        }
    }
    return rows;
}

/// What \a typed is looked up by among numbers and names: \a typed is folded.
QString numberWord(const QString &typed)
{
    const bool dials = !typed.isEmpty() && (typed[0].isDigit() || typed[0] == u'+' || typed[0] == u'(');
    return dials ? dialPrefix(typed) : typed;
}

QString matchExpression(const QStringList &words)
{
    QStringList terms;
    for (const QString &word : words) {
        // Folded again by the words the index's tokeniser makes of it; quotes keep "@" and "-" from being operators.
        terms.append(u"\"%1\""_s.arg(QString(word).remove(u'"')));
    }
    return terms.join(u' ') + u'*';
}

} // namespace

Replica::Replica(const QString &file, QObject *parent)
    : QObject(parent)
    , m_file(file)
    // The replica outlives the thread this is called in.
    , m_beside(file, [this] { QMetaObject::invokeMethod(this, &Replica::takeDamage, Qt::QueuedConnection); })
    , m_writer(new ReplicaWriter(file))
{
    qRegisterMetaType<ChangeSet>();
    m_thread.setObjectName("replica"_L1);
    m_writer->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_writer, &QObject::deleteLater);
    connect(m_writer, &ReplicaWriter::opened, this, [this](qint64 cursor, bool complete) {
        m_cursor = cursor;
        m_complete = complete;
        m_open = m_reader.open(m_file, Database::Durability::Normal, true);
        if (std::exchange(m_rebuilding, false)) {
            Q_EMIT rebuilt();
        } else {
            Q_EMIT opened();
        }
    });
    connect(m_writer, &ReplicaWriter::committed, this, &Replica::takeCommit);
    connect(m_writer, &ReplicaWriter::lossyReceived, this, &Replica::lossyReceived);
    connect(m_writer, &ReplicaWriter::liveReceived, this, &Replica::liveReceived);
    connect(m_writer, &ReplicaWriter::customersWanted, this, &Replica::customersWanted);
    connect(m_writer, &ReplicaWriter::damaged, this, &Replica::takeDamage);
    connect(m_writer, &ReplicaWriter::snapshotFailed, this, &Replica::snapshotFailed);
    connect(m_writer, &ReplicaWriter::snapshotPageRead, this, &Replica::snapshotPageRead);
    connect(m_writer, &ReplicaWriter::writeFailed, this, &Replica::writeFailed);
    connect(m_writer, &ReplicaWriter::snapshotDone, this, [this](qint64 cursor) {
        m_complete = true;
        Q_EMIT snapshotDone(cursor);
    });
    m_thread.start();
}

Replica::~Replica()
{
    m_writer->disconnect(this);
    // The last one out writes the log back into the file, and only a writer can.
    m_beside.close();
    m_reader.close();
    // The thread ends itself, after all that was asked of it: told from here it might end before.
    onWriter([](ReplicaWriter &writer) {
        writer.close();
        QThread::currentThread()->quit();
    });
    m_thread.wait();
}

template <class Call> void Replica::onWriter(Call call)
{
    ReplicaWriter *writer = m_writer;
    QMetaObject::invokeMethod(
        writer, [writer, call = std::move(call)] { call(*writer); }, Qt::QueuedConnection);
}

void Replica::open()
{
    onWriter([](ReplicaWriter &writer) { writer.open(); });
}

void Replica::takeCommit(const ChangeSet &changes)
{
    m_cursor = changes.cursor;
    m_counts = changes.counts;
    if (changes.directory) {
        m_directory = *changes.directory;
    }
    Q_EMIT changed(changes);
}

void Replica::takeDamage()
{
    if (std::exchange(m_rebuilding, true)) {
        return;
    }
    m_open = false;
    m_complete = false;
    m_cursor = 0;
    m_beside.close();
    m_reader.close();
    onWriter([](ReplicaWriter &writer) { writer.rebuild(); });
}

QList<QVariantList> Replica::read(const char *sql, const QVariantList &values)
{
    QList<QVariantList> rows = m_reader.select(sql, values);
    if (m_reader.isDamaged() && m_open) {
        // Not from within a model's read: what it stands on would change under it.
        QMetaObject::invokeMethod(this, &Replica::takeDamage, Qt::QueuedConnection);
    }
    return rows;
}

template <class Read> auto Replica::readBeside(Read read)
{
    using Answer = std::invoke_result_t<Read, Database &>;
    return m_open ? m_beside.run(std::move(read)) : QtFuture::makeReadyFuture(Answer{});
}

qint64 Replica::count(const ConversationFilter &filter) const
{
    Q_ASSERT(filter.isCounted());
    switch (filter.group) {
    case ConversationKey::Group::Snoozed: return m_counts.snoozed;
    case ConversationKey::Group::Resolved: return m_counts.resolved;
    case ConversationKey::Group::Merged: return 0;
    case ConversationKey::Group::Active: break;
    }
    if (filter.assignee) {
        return m_counts.activeOf.value(*filter.assignee);
    }
    if (filter.queue) {
        return m_counts.activeIn.value(*filter.queue);
    }
    return filter.waitingOnly ? m_counts.waiting : m_counts.active;
}

QFuture<Replica::Counted> Replica::countAt(const ConversationFilter &filter)
{
    const ListQuery query = countQuery(filter);
    // One statement sees one state of the file: count and commit belong together.
    const char *sql = keptStatement("SELECT count(*), (SELECT value FROM meta WHERE key = 'commit') FROM conversation c"
                                    + query.index + query.where);
    return readBeside([sql, values = query.values](Database &database) {
        const auto rows = database.select(sql, values);
        return rows.isEmpty() ? Counted{}
                              : Counted{.count = rows.first()[0].toLongLong(), .commit = rows.first()[1].toLongLong()};
    });
}

QList<ConversationRow> Replica::conversations(const ConversationFilter &filter, const std::optional<ListPosition> &after,
                                              int limit)
{
    const ListQuery query = listQuery(filter, after);
    const QByteArray sql = DESKBELL_CONVERSATION_SELECT + query.index + DESKBELL_CONVERSATION_JOIN + query.where + query.order;
    return conversationRows(read(keptStatement(sql + " LIMIT ?"), query.values + QVariantList{limit}));
}

QList<ConversationId> Replica::conversationIds(const ConversationFilter &filter, int limit)
{
    const ListQuery query = listQuery(filter, {});
    const QByteArray sql = "SELECT c.id FROM conversation c" + query.index + query.where + query.order + " LIMIT ?";
    QList<ConversationId> ids;
    for (const QVariantList &row : read(keptStatement(sql), query.values + QVariantList{limit})) {
        ids.append(ConversationId{row.first().toString()});
    }
    return ids;
}

QList<Address> Replica::numbers(const QString &typed, int limit)
{
    const QString from = numberWord(foldForSearch(typed).trimmed());
    QList<Address> found;
    if (from.isEmpty()) {
        return found;
    }
    for (const QVariantList &row : read("SELECT number, name FROM number WHERE word >= ? AND word < ? ORDER BY word LIMIT ?",
                                        {from, QString(from + QChar(0xffff)), limit * 4})) {
        const Address address{.name = row[1].toString(), .address = row[0].toString()};
        if (found.size() < limit && !found.contains(address)) {
            found.append(address);
        }
    }
    return found;
}

QList<Customer> Replica::customersByNumber(const QString &e164, int limit)
{
    QList<Customer> found;
    const QString word = dialled(e164);
    if (word.isEmpty()) {
        return found;
    }
    for (const QVariantList &row : read("SELECT DISTINCT customer FROM number WHERE word = ? LIMIT ?", {word, limit})) {
        if (auto known = customer(CustomerId{row.first().toString()})) {
            found.append(*std::move(known));
        }
    }
    return found;
}

QList<Customer> Replica::findCustomers(const QString &prefix, int limit)
{
    const QString from = foldForSearch(prefix).trimmed();
    QList<Customer> found;
    if (from.isEmpty()) {
        return found;
    }
    QStringList ids;
    const auto take = [&ids, limit](const QList<QVariantList> &rows) {
        for (const QVariantList &row : rows) {
            if (const QString id = row.first().toString(); !ids.contains(id) && ids.size() < limit) {
                ids.append(id);
            }
        }
    };
    take(read("SELECT customer FROM address WHERE word >= ? AND word < ? AND customer <> '' LIMIT ?",
              {from, QString(from + QChar(0xffff)), limit * 4}));
    // Who is known by a number only.
    const QString number = numberWord(from);
    take(read("SELECT customer FROM number WHERE word >= ? AND word < ? LIMIT ?",
              {number, QString(number + QChar(0xffff)), limit * 4}));
    for (const QString &id : std::as_const(ids)) {
        if (auto known = customer(CustomerId{id})) {
            found.append(*std::move(known));
        }
    }
    return found;
}

QStringList Replica::languagesInUse(int limit)
{
    QStringList languages;
    for (const QVariantList &row :
         read("SELECT language, count(*) AS uses FROM conversation INDEXED BY conversation_recent WHERE grp "
              "IN (0, 1, 2) AND language <> '' GROUP BY language ORDER BY uses DESC, language LIMIT ?",
              {limit})) {
        languages.append(row[0].toString());
    }
    return languages;
}

QStringList Replica::tagsInUse(int limit)
{
    QHash<QString, qint64> uses;
    for (const QVariantList &row : read("SELECT tags, count(*) FROM conversation INDEXED BY conversation_recent WHERE grp IN "
                                        "(0, 1, 2) AND tags <> '' GROUP BY tags LIMIT 5000",
                                        {})) {
        for (const QString &tag : wordsIn(row[0].toString())) {
            uses[tag] += row[1].toLongLong();
        }
    }
    QStringList tags = uses.keys();
    std::sort(tags.begin(), tags.end(),
              [&uses](const QString &a, const QString &b) { return uses[a] != uses[b] ? uses[a] > uses[b] : a < b; });
    return tags.first(qMin<qsizetype>(tags.size(), limit));
}

QList<ConversationRow> Replica::conversationsOf(const CustomerId &customer, int limit)
{
    return conversationRows(read(DESKBELL_CONVERSATION_COLUMNS
                                 "WHERE c.customer = ? AND c.grp <> 3 ORDER BY c.at DESC, c.id DESC LIMIT ?",
                                 {customer.value, limit}));
}

std::optional<ConversationRow> Replica::conversation(const ConversationId &id)
{
    const auto rows = read(DESKBELL_CONVERSATION_COLUMNS "WHERE c.id = ?", {id.value});
    return rows.isEmpty() ? std::nullopt : conversationRow(rows.first());
}

std::optional<ConversationRow> Replica::conversationByNumber(qint64 number)
{
    const auto rows = read(DESKBELL_CONVERSATION_COLUMNS "WHERE c.number = ?", {number});
    auto row = rows.isEmpty() ? std::nullopt : conversationRow(rows.first());
    // A chain of merges is short; the bound is for what must never be: a ring.
    for (int step = 0; row && row->conversation.mergedInto && step < 20; ++step) {
        row = conversation(row->conversation.mergedInto);
    }
    return row;
}

std::optional<Draft> Replica::draft(const DraftKey &key)
{
    const auto rows = read("SELECT doc FROM entity WHERE kind = 'draft' AND id = ?", {idOfDraft(key)});
    auto draft = rows.isEmpty() ? Result<Draft>(Error{}) : draftFromJson(jsonIn(rows.first().first()));
    return draft ? std::optional(*std::move(draft)) : std::nullopt;
}

QList<Address> Replica::addresses(const QString &prefix, int limit)
{
    const QString from = foldForSearch(prefix).trimmed();
    QList<Address> found;
    if (from.isEmpty()) {
        return found;
    }
    const QString to = from + QChar(0xffff);
    QSet<QString> seen;
    const auto take = [&](const QList<QVariantList> &rows) {
        for (const QVariantList &row : rows) {
            const Address address{.name = row[1].toString(), .address = row[0].toString()};
            if (found.size() < limit && !seen.contains(address.address.toLower())) {
                seen.insert(address.address.toLower());
                found.append(address);
            }
        }
    };
    // Each person has a row a word: more rows than people are asked for, so that enough are left.
    take(read("SELECT address, name FROM address WHERE used > 0 AND word >= ? AND word < ? ORDER BY used DESC LIMIT ?",
              {from, to, limit * 3}));
    if (found.size() < limit) {
        take(read("SELECT address, name FROM address WHERE word >= ? AND word < ? ORDER BY word LIMIT ?", {from, to, limit * 3}));
    }
    return found;
}

std::optional<Customer> Replica::customer(const CustomerId &id)
{
    const auto rows = read("SELECT doc FROM customer WHERE id = ?", {id.value});
    if (rows.isEmpty()) {
        return std::nullopt;
    }
    auto customer = customerFromJson(jsonIn(rows.first().first()));
    return customer ? std::optional(*std::move(customer)) : std::nullopt;
}

QList<MessageRow> Replica::readMessages(const char *first, const char *next, const QString &id,
                                        const std::optional<ListPosition> &before, int limit)
{
    const auto found = before ? read(next, {id, before->at, before->id, limit}) : read(first, {id, limit});
    QList<MessageRow> rows;
    for (auto it = found.rbegin(); it != found.rend(); ++it) {
        if (auto message = messageFromJson(jsonIn((*it)[0]))) {
            rows.append({.message = *std::move(message), .local = (*it)[1].toBool()});
        }
    }
    return rows;
}

QList<MessageRow> Replica::messagesOf(const ConversationId &id, const std::optional<ListPosition> &before, int limit)
{
    return readMessages(
        "SELECT doc, local FROM message WHERE conversation = ? ORDER BY at DESC, id DESC LIMIT ?",
        "SELECT doc, local FROM message WHERE conversation = ? AND (at, id) < (?, ?) ORDER BY at DESC, id DESC LIMIT ?", id.value,
        before, limit);
}

QList<MessageRow> Replica::messagesOf(const CustomerId &id, const std::optional<ListPosition> &before, int limit)
{
    return readMessages(
        "SELECT doc, local FROM message WHERE customer = ? ORDER BY at DESC, id DESC LIMIT ?",
        "SELECT doc, local FROM message WHERE customer = ? AND (at, id) < (?, ?) ORDER BY at DESC, id DESC LIMIT ?", id.value,
        before, limit);
}

QList<MessageRow> Replica::messageRows(const QList<QVariantList> &found) const
{
    QList<MessageRow> rows;
    for (const QVariantList &columns : found) {
        if (auto message = messageFromJson(jsonIn(columns[0]))) {
            rows.append({.message = *std::move(message), .local = columns[1].toBool()});
        }
    }
    return rows;
}

QList<MessageRow> Replica::messagesAfter(const ConversationId &id, const ListPosition &after, int limit)
{
    return messageRows(read("SELECT doc, local FROM message WHERE conversation = ? AND (at, id) > (?, ?) ORDER BY at, id LIMIT ?",
                            {id.value, after.at, after.id, limit}));
}

QList<MessageRow> Replica::messagesAfter(const CustomerId &id, const ListPosition &after, int limit)
{
    return messageRows(read("SELECT doc, local FROM message WHERE customer = ? AND (at, id) > (?, ?) ORDER BY at, id LIMIT ?",
                            {id.value, after.at, after.id, limit}));
}

QList<MessageRow> Replica::localMessagesOf(const ConversationId &id)
{
    return messageRows(read("SELECT doc, local FROM message WHERE local = 1 AND conversation = ? ORDER BY at, id", {id.value}));
}

QList<MessageRow> Replica::localMessagesOf(const CustomerId &id)
{
    return messageRows(read("SELECT doc, local FROM message WHERE local = 1 AND customer = ? ORDER BY at, id", {id.value}));
}

QFuture<QList<ListPosition>> Replica::findIn(const char *sql, const QString &id, const QString &text, int limit)
{
    const QStringList words = searchWords(text);
    if (words.isEmpty()) {
        return QtFuture::makeReadyFuture(QList<ListPosition>());
    }
    return readBeside([sql, values = QVariantList{matchExpression(words), id, limit}](Database &database) {
        QList<ListPosition> hits;
        for (const QVariantList &row : database.select(sql, values)) {
            hits.append({.at = row[0].toLongLong(), .id = row[1].toString()});
        }
        return hits;
    });
}

#define DESKBELL_FIND_MESSAGES                                                                                                   \
    "WITH hit(r) AS (SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT 5000) SELECT m.at, m.id FROM hit "  \
    "JOIN message m ON m.row = hit.r / 2 WHERE hit.r % 2 = 0 AND "

QFuture<QList<ListPosition>> Replica::findMessages(const ConversationId &id, const QString &text, int limit)
{
    return findIn(DESKBELL_FIND_MESSAGES "m.conversation = ? ORDER BY m.at DESC, m.id DESC LIMIT ?", id.value, text, limit);
}

QFuture<QList<ListPosition>> Replica::findMessages(const CustomerId &id, const QString &text, int limit)
{
    return findIn(DESKBELL_FIND_MESSAGES "m.customer = ? ORDER BY m.at DESC, m.id DESC LIMIT ?", id.value, text, limit);
}

std::optional<MessageRow> Replica::message(const MessageId &id)
{
    const auto rows = read("SELECT doc, local FROM message WHERE id = ?", {id.value});
    if (rows.isEmpty()) {
        return std::nullopt;
    }
    auto message = messageFromJson(jsonIn(rows.first()[0]));
    return message ? std::optional(MessageRow{.message = *std::move(message), .local = rows.first()[1].toBool()}) : std::nullopt;
}

QFuture<QList<ConversationId>> Replica::search(const QString &text, int limit)
{
    const QStringList words = searchWords(text);
    if (words.isEmpty()) {
        return QtFuture::makeReadyFuture(QList<ConversationId>());
    }
    return readBeside([values = QVariantList{matchExpression(words), limit}](Database &database) {
        QList<ConversationId> hits;
        const auto rows = database.select(
            "WITH hit(r) AS (SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT 500)"
            " SELECT c.id FROM conversation c WHERE c.grp <> 3 AND c.id IN (SELECT m.conversation FROM hit JOIN message m ON "
            "m.row "
            "= hit.r / 2 WHERE hit.r % 2 = 0"
            " UNION SELECT o.id FROM hit JOIN conversation o ON o.row = hit.r / 2 WHERE hit.r % 2 = 1) ORDER BY c.at "
            "DESC, c.id DESC LIMIT ?",
            values);
        for (const QVariantList &row : rows) {
            hits.append(ConversationId{row[0].toString()});
        }
        return hits;
    });
}

QList<Promise> Replica::promisesIn(const char *sql, const QVariantList &values)
{
    QList<Promise> promises;
    for (const QVariantList &row : read(sql, values)) {
        if (auto promise = promiseFromJson(jsonIn(row.first()))) {
            promises.append(*std::move(promise));
        }
    }
    return promises;
}

QList<Promise> Replica::openPromises() { return promisesIn("SELECT doc FROM promise WHERE open = 1 ORDER BY due, id", {}); }

QList<Promise> Replica::promisesOf(const CustomerId &id, int limit)
{
    return promisesIn("SELECT doc FROM promise WHERE customer = ? ORDER BY due DESC LIMIT ?", {id.value, limit});
}

std::optional<Promise> Replica::promise(const PromiseId &id)
{
    const QList<Promise> found = promisesIn("SELECT doc FROM promise WHERE id = ?", {id.value});
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

History Replica::history(const QString &key)
{
    const auto rows = read("SELECT next, reached FROM history WHERE key = ?", {key});
    if (rows.isEmpty()) {
        return {};
    }
    return {.next = rows.first()[0].toString(), .started = true, .reached = rows.first()[1].toBool()};
}

void Replica::beginStream()
{
    onWriter([](ReplicaWriter &writer) { writer.beginStream(); });
}

void Replica::addEvents(const QString &frame)
{
    onWriter([frame](ReplicaWriter &writer) { writer.addFrame(frame); });
}

void Replica::addHead(qint64 seq)
{
    onWriter([seq](ReplicaWriter &writer) { writer.addHead(seq); });
}

void Replica::apply(const ReplicaUpdate &update)
{
    if (!update.isEmpty()) {
        onWriter([update](ReplicaWriter &writer) { writer.apply(update); });
    }
}

void Replica::forgetWanted(const CustomerId &id)
{
    onWriter([id](ReplicaWriter &writer) { writer.forgetWanted(id.value); });
}

void Replica::beginSnapshot(bool wipe)
{
    onWriter([wipe](ReplicaWriter &writer) { writer.beginSnapshot(wipe); });
}

void Replica::addSnapshotPage(const QByteArray &page, quint64 round)
{
    onWriter([page, round](ReplicaWriter &writer) { writer.addSnapshotPage(page, round); });
}

void Replica::endSnapshot(qint64 cursor)
{
    onWriter([cursor](ReplicaWriter &writer) { writer.endSnapshot(cursor); });
}

void Replica::abandonSnapshot()
{
    onWriter([](ReplicaWriter &writer) { writer.abandonSnapshot(); });
}

} // namespace deskbell
