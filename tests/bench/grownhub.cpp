// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/grownhub.h"

#include "protocol/values.h"
#include "tests/bench/metric.h"

#include <QDateTime>
#include <QFile>
#include <QJsonDocument>

#include <sqlite3.h>

#include <array>
#include <stdexcept>
#include <utility>
#include <variant>
#include <vector>

namespace deskbell::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 betweenConversationsMs = 20'000;
constexpr qint64 resolvedBeforeMs = qint64(20) * 24 * 3600 * 1000; ///< longer ago than what a console holds of the resolved ones
constexpr qint64 noDueTime = 253402300799999; ///< as the hub writes it: year 9999
constexpr int conversationsOfCustomer = 5;
constexpr int conversationsInTransaction = 5'000;

using Cell = std::variant<qint64, QByteArray>;

/// One prepared INSERT.
class Table
{
public:
    Table(sqlite3 *database, const char *name, const char *columns, int count)
    {
        QByteArray places(count * 2 - 1, ',');
        for (int i = 0; i < count; ++i) {
            places[i * 2] = '?';
        }
        const QByteArray sql = "INSERT INTO " + QByteArray(name) + " (" + columns + ") VALUES (" + places + ')';
        if (sqlite3_prepare_v2(database, sql.constData(), -1, &m_statement, nullptr) != SQLITE_OK) {
            throw std::runtime_error(sqlite3_errmsg(database));
        }
    }
    ~Table() { sqlite3_finalize(m_statement); }
    Q_DISABLE_COPY_MOVE(Table)

    /// \returns the row's number.
    qint64 add(const std::vector<Cell> &cells)
    {
        int place = 0;
        for (const Cell &cell : cells) {
            ++place;
            if (const auto *number = std::get_if<qint64>(&cell)) {
                sqlite3_bind_int64(m_statement, place, *number);
            } else {
                const auto &bytes = std::get<QByteArray>(cell);
                sqlite3_bind_text(m_statement, place, bytes.constData(), static_cast<int>(bytes.size()), SQLITE_STATIC);
            }
        }
        const int code = sqlite3_step(m_statement);
        sqlite3_reset(m_statement);
        sqlite3 *database = sqlite3_db_handle(m_statement);
        if (code != SQLITE_DONE) {
            throw std::runtime_error(sqlite3_errmsg(database));
        }
        return sqlite3_last_insert_rowid(database);
    }

private:
    sqlite3_stmt *m_statement = nullptr;
};

/// A UUIDv7 of that moment: ids rise with time, as the hub's own do.
QByteArray idAt(qint64 ms, quint64 count)
{
    std::array<char, 37> text{};
    snprintf(text.data(), text.size(), "%08llx-%04llx-7%03llx-8%03llx-%012llx",
             static_cast<unsigned long long>(ms >> 16) & 0xFFFFFFFF, static_cast<unsigned long long>(ms) & 0xFFFF,
             static_cast<unsigned long long>(count >> 60) & 0xFFF, static_cast<unsigned long long>(count >> 48) & 0xFFF,
             static_cast<unsigned long long>(count) & 0xFFFFFFFFFFFF);
    return QByteArray(text.data(), 36);
}

/// A document with words between @ in place of what differs.
class DocumentPattern
{
public:
    explicit DocumentPattern(const QJsonObject &object)
        : m_text(QJsonDocument(object).toJson(QJsonDocument::Compact))
    { }
    QByteArray with(const std::vector<std::pair<QByteArray, QByteArray>> &words) const
    {
        QByteArray text = m_text;
        for (const auto &[word, value] : words) {
            text.replace(word, value);
        }
        return text;
    }

private:
    QByteArray m_text;
};

const std::array<const char *, 8> people{"Ana", "Jan", "Zofia", "Maria", "Piotr", "Elena", "Ion", "Katalin"};
const std::array<const char *, 8> subjects{"Late parcel",   "Wrong size",  "Invoice missing", "Broken zipper",
                                           "Refund please", "Where is it", "Change address",  "Cancel order"};
const std::array<const char *, 6> sentences{"Good morning, I ordered a winter coat two weeks ago and the courier says that it "
                                            "was handed to a neighbour whom nobody knows here.",
                                            "Thank you for your patience, the warehouse looked for it this morning and will ship "
                                            "another one today, you get the number by mail.",
                                            "The zipper opens by itself after a few minutes and the sleeves are two sizes too "
                                            "long, I would rather send it back than have it mended.",
                                            "We have booked the refund, banks need three working days until it is on your "
                                            "account, please write again if it is not there by then.",
                                            "Could you tell me whether the blue one is in stock, and until when it would have to "
                                            "be ordered so that it comes before Christmas?",
                                            "I called yesterday and was told that somebody would call back before noon, which "
                                            "nobody did, and the parcel still stands at the depot."};

/// The hub while it is grown.
class Grower
{
public:
    Grower(sqlite3 *database, const Growth &growth)
        : m_database(database)
        , m_growth(growth)
        , m_now(QDateTime::currentMSecsSinceEpoch())
        , m_customers(database, "customers", "id, version, created_at, fingerprint, doc", 5)
        , m_identities(database, "identities", "kind, value, id, customer_id", 4)
        , m_conversations(database, "conversations",
                          "id, version, number, customer_id, queue_id, assignee_id, state, state_class, last_message_at, due_at, "
                          "next_breach_at, snoozed_until, newest_position, seen_position, fingerprint, created_at, doc",
                          17)
        , m_messages(database, "messages",
                     "id, version, conversation_id, customer_id, thread_id, channel_id, direction, delivery_state, at, rfc_id, "
                     "rfc_references, raw_blob, raw_size, intake_channel, fingerprint, doc",
                     16)
        , m_searchRows(database, "search_rows", "customer_id, conversation_id, message_id", 3)
        , m_searchWords(database, "search_words", "rowid, words", 2)
    {
        for (const Direction direction : {Direction::In, Direction::Out}) {
            m_messagePatterns.push_back(messagePattern(direction));
        }
    }

    void addQueue()
    {
        m_queue = idAt(m_now, 1);
        const Queue queue{.id = QueueId{QString::fromLatin1(m_queue)}, .name = u"Parcels"_s};
        Table queues(m_database, "queues", "id, version, created_at, doc", 4);
        queues.add({m_queue, qint64(1), m_now, QJsonDocument(toJson(queue)).toJson(QJsonDocument::Compact)});
    }

    void addConversation(int index)
    {
        const int age = m_growth.conversations - 1 - index;
        const bool open = age < m_growth.open;
        const qint64 last = m_now - age * betweenConversationsMs - (open ? 0 : resolvedBeforeMs);
        if (index % conversationsOfCustomer == 0) {
            addCustomer(index, last);
        }
        const QByteArray id = idAt(last, quint64(index) * 1000 + 500);
        qint64 newest = 0;
        for (int m = 0; m < m_growth.messages; ++m) {
            newest = addMessage(index, m, id, last - qint64(m_growth.messages - 1 - m) * 600'000, open);
        }
        const QByteArray subject = QByteArray(subjects[size_t(index / 3) % subjects.size()]) + " " + QByteArray::number(index);
        addWords(id, {}, subject);
        const bool unread = open && index % 3 == 0;
        Conversation conversation{.id = ConversationId{QString::fromLatin1(id)},
                                  .number = 1001 + index,
                                  .customerId = CustomerId{QString::fromLatin1(m_customer)},
                                  .subject = QString::fromLatin1(subject),
                                  .state = open ? ConversationState::Open : ConversationState::Resolved,
                                  .queueId = QueueId{QString::fromLatin1(m_queue)},
                                  .tags = index % 500 == 0 ? QStringList{u"vip"_s} : QStringList{},
                                  .channels = {u"email"_s},
                                  .lastMessageAt = QDateTime::fromMSecsSinceEpoch(last, Qt::UTC),
                                  .lastMessagePreview =
                                      QString::fromLatin1(textOf(index, m_growth.messages - 1).replace("\\n", " ")).left(160),
                                  .unread = unread ? 1 : 0,
                                  .createdAt = QDateTime::fromMSecsSinceEpoch(last, Qt::UTC)};
        m_conversations.add({id, qint64(1), qint64(1001 + index), m_customer, m_queue, QByteArray(""),
                             conversation.state.toString().toLatin1(), qint64(open ? 0 : 2), last, noDueTime, qint64(0),
                             qint64(0), newest, unread ? newest - 1 : newest, QByteArray(""), last,
                             QJsonDocument(toJson(conversation)).toJson(QJsonDocument::Compact)});
    }

private:
    DocumentPattern messagePattern(Direction direction) const
    {
        Message message{.id = MessageId{u"@id@"_s},
                        .conversationId = ConversationId{u"@conversation@"_s},
                        .customerId = CustomerId{u"@customer@"_s},
                        .kind = u"email"_s,
                        .direction = direction,
                        .at = QDateTime::fromMSecsSinceEpoch(0, Qt::UTC),
                        .text = u"@text@"_s};
        const bool in = direction == Direction::In;
        message.author = {.kind = in ? AuthorKind::Customer : AuthorKind::Agent, .name = in ? u"@name@"_s : u"Mia Stan"_s};
        if (!m_growth.shortTexts) {
            const Address customer{u"@name@"_s, u"@address@"_s};
            const Address desk{u"Parcels"_s, u"parcels@desk.test"_s};
            message.from = in ? customer : desk;
            message.to = {in ? desk : customer};
            message.subject = u"@subject@"_s;
        }
        return DocumentPattern(toJson(message));
    }

    QByteArray textOf(int index, int m) const
    {
        const size_t first = size_t(index) * 7 + size_t(m);
        const QByteArray order = "Order " + QByteArray::number(index) + '-' + QByteArray::number(m) + ": ";
        return m_growth.shortTexts
            ? order + QByteArray(sentences[first % sentences.size()]).left(44)
            : order + sentences[first % sentences.size()] + "\\n\\n" + sentences[(first + 1) % sentences.size()] + "\\nRegards";
    }

    void addCustomer(int index, qint64 at)
    {
        m_customer = idAt(at, quint64(index) * 1000 + 501);
        m_name = QByteArray(people[size_t(index / conversationsOfCustomer) % people.size()]) + " Pop" + QByteArray::number(index);
        m_address = "c" + QByteArray::number(index) + "@home.test";
        const QByteArray identity = idAt(at, quint64(index) * 1000 + 502);
        const Customer customer{.id = CustomerId{QString::fromLatin1(m_customer)},
                                .name = QString::fromLatin1(m_name),
                                .identities = {{.id = IdentityId{QString::fromLatin1(identity)},
                                                .kind = u"email"_s,
                                                .value = QString::fromLatin1(m_address)}},
                                .createdAt = QDateTime::fromMSecsSinceEpoch(at, Qt::UTC)};
        m_customers.add(
            {m_customer, qint64(1), at, QByteArray(""), QJsonDocument(toJson(customer)).toJson(QJsonDocument::Compact)});
        m_identities.add({QByteArray("email"), m_address, identity, m_customer});
    }

    /// \returns its position.
    qint64 addMessage(int index, int m, const QByteArray &conversation, qint64 at, bool open)
    {
        const QByteArray id = idAt(at, quint64(index) * 1000 + quint64(m));
        const bool in = m % 2 == (m_growth.messages - 1) % 2; // the newest is the customer's
        const QByteArray text = textOf(index, m);
        const QByteArray moment = QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(Qt::ISODateWithMs).toLatin1();
        const QByteArray document =
            m_messagePatterns[in ? 0 : 1].with({{"@id@", id},
                                                {"@conversation@", conversation},
                                                {"@customer@", m_customer},
                                                {"@text@", text},
                                                {"@name@", m_name},
                                                {"@address@", m_address},
                                                {"@subject@", subjects[size_t(index / 3) % subjects.size()]},
                                                {"1970-01-01T00:00:00.000Z", moment}});
        const qint64 position = m_messages.add({id, qint64(1), conversation, m_customer, QByteArray(""), QByteArray(""),
                                                QByteArray(in ? "in" : "out"), QByteArray(""), at, QByteArray(""), QByteArray(""),
                                                QByteArray(""), qint64(0), QByteArray(""), QByteArray(""), document});
        if (open || !m_growth.shortTexts) {
            addWords(conversation, id, text + ' ' + m_name);
        }
        return position;
    }

    void addWords(const QByteArray &conversation, const QByteArray &message, const QByteArray &text)
    {
        QByteArray words = text.toLower();
        for (char &c : words) {
            c = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ? c : ' ';
        }
        const qint64 row = m_searchRows.add({m_customer, conversation, message.isNull() ? QByteArray("") : message});
        m_searchWords.add({row, words.simplified()});
    }

    sqlite3 *m_database;
    Growth m_growth;
    qint64 m_now;
    Table m_customers;
    Table m_identities;
    Table m_conversations;
    Table m_messages;
    Table m_searchRows;
    Table m_searchWords;
    std::vector<DocumentPattern> m_messagePatterns{};
    QByteArray m_queue{};
    QByteArray m_customer{};
    QByteArray m_name{};
    QByteArray m_address{};
};

void execute(sqlite3 *database, const QByteArray &sql)
{
    if (sqlite3_exec(database, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK) {
        throw std::runtime_error(sqlite3_errmsg(database));
    }
}

void growWith(sqlite3 *database, const Growth &growth)
{
    // Nobody misses the file when the machine goes down meanwhile.
    execute(database, "PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA cache_size=-200000");
    Grower grower(database, growth);
    execute(database, "BEGIN");
    grower.addQueue();
    for (int i = 0; i < growth.conversations; ++i) {
        grower.addConversation(i);
        if (i % conversationsInTransaction == conversationsInTransaction - 1) {
            execute(database, "COMMIT; BEGIN");
        }
        if (i % 100'000 == 99'999) {
            narrate(u"%1 conversations are in the hub"_s.arg(i + 1));
        }
    }
    execute(database,
            "UPDATE counters SET value = " + QByteArray::number(1001 + growth.conversations) + " WHERE name = 'conversation'");
    execute(database, "COMMIT; ANALYZE");
}

} // namespace

bool growHub(const QString &file, const Growth &growth)
{
    sqlite3 *database = nullptr;
    bool grown = false;
    try {
        if (sqlite3_open_v2(QFile::encodeName(file).constData(), &database, SQLITE_OPEN_READWRITE, nullptr) != SQLITE_OK) {
            throw std::runtime_error(sqlite3_errmsg(database));
        }
        growWith(database, growth);
        grown = true;
    } catch (const std::runtime_error &error) {
        narrate(QString::fromUtf8(error.what()));
    }
    sqlite3_close(database);
    return grown;
}

} // namespace deskbell::bench
