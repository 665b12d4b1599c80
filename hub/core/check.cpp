// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/core/check.h"

#include "hub/storage/conversationrows.h"
#include "hub/storage/documents.h"
#include "hub/storage/packblobstore.h"

#include <QDir>
#include <QJsonArray>

namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

constexpr int fewOfAKind = 5;

class Checker
{
public:
    Checker(Database &database, BlobStore &blobs)
        : m_database(database)
        , m_blobs(blobs)
    { }

    QStringList run()
    {
        checkRows();
        checkConversations();
        checkMessages();
        checkDirectory();
        checkLog();
        checkLedgers();
        checkOutbox();
        checkBlobs();
        return m_problems;
    }

private:
    void report(const QString &kind, const QString &id)
    {
        const int count = ++m_counts[kind];
        if (count <= fewOfAKind) {
            m_problems.append(kind + u": "_s + id);
        } else if (count == fewOfAKind + 1) {
            m_problems.append(kind + u": more of them"_s);
        }
    }

    /// Every row the statement finds is a problem of this kind; column 0 is the id.
    void none(const QString &kind, const QString &sql)
    {
        Rows rows = m_database.query(sql);
        while (rows.next()) {
            report(kind, rows.text(0));
        }
    }

    void checkRows()
    {
        none(u"conversation without its customer"_s,
             u"SELECT c.id FROM conversations c LEFT JOIN customers k ON k.id = c.customer_id WHERE k.id IS NULL"_s);
        none(u"message without its conversation"_s,
             u"SELECT m.id FROM messages m LEFT JOIN conversations c ON c.id = m.conversation_id WHERE c.id IS NULL"_s);
        none(u"message without its thread"_s,
             u"SELECT m.id FROM messages m LEFT JOIN threads t ON t.id = m.thread_id WHERE m.thread_id <> '' AND t.id IS NULL"_s);
        none(u"thread without its conversation"_s,
             u"SELECT t.id FROM threads t LEFT JOIN conversations c ON c.id = t.conversation_id WHERE c.id IS NULL"_s);
        none(
            u"attachment without its message"_s,
            u"SELECT a.id FROM attachments a LEFT JOIN messages m ON m.id = a.message_id WHERE a.message_id <> '' AND m.id IS NULL"_s);
        none(u"identity without its customer"_s,
             u"SELECT i.id FROM identities i LEFT JOIN customers k ON k.id = i.customer_id WHERE k.id IS NULL"_s);
        none(u"Message-ID without its message"_s,
             u"SELECT i.message_id FROM mail_ids i LEFT JOIN messages m ON m.id = i.message_id WHERE m.id IS NULL"_s);
    }

    void checkConversations()
    {
        Rows rows = m_database.query(
            u"SELECT id, doc, version, number, customer_id, queue_id, assignee_id, state, state_class, last_message_at, "
            "snoozed_until FROM conversations"_s);
        while (rows.next()) {
            const auto value = conversationFromJson(QJsonDocument::fromJson(rows.utf8(1)).object());
            const bool agrees = value && value->id.value == rows.text(0) && value->version == rows.number(2)
                && value->number == rows.number(3) && value->customerId.value == rows.text(4)
                && value->queueId.value == rows.text(5) && value->assigneeId.value == rows.text(6)
                && value->state.toString() == rows.text(7) && stateClassOf(*value) == rows.number(8)
                && value->lastMessageAt == rows.time(9) && value->snoozedUntil == rows.time(10);
            if (!agrees) {
                report(u"conversation whose columns and document differ"_s, rows.text(0));
            }
        }
    }

    void checkMessages()
    {
        Rows rows = m_database.query(
            u"SELECT id, doc, version, conversation_id, customer_id, thread_id, direction, delivery_state, at FROM messages"_s);
        while (rows.next()) {
            const auto value = messageFromJson(QJsonDocument::fromJson(rows.utf8(1)).object());
            const bool agrees = value && value->id.value == rows.text(0) && value->version == rows.number(2)
                && value->conversationId.value == rows.text(3) && value->customerId.value == rows.text(4)
                && value->threadId.value == rows.text(5) && value->direction.toString() == rows.text(6)
                && (value->delivery ? value->delivery->state.toString() : QString()) == rows.text(7) && value->at == rows.time(8);
            if (!agrees) {
                report(u"message whose columns and document differ"_s, rows.text(0));
            }
        }
    }

    void checkDirectory()
    {
        for (const QString &table : {u"agents"_s, u"queues"_s, u"channels"_s, u"customers"_s}) {
            Rows rows = m_database.query(u"SELECT id, version, doc FROM "_s + table);
            while (rows.next()) {
                const QJsonObject document = QJsonDocument::fromJson(rows.utf8(2)).object();
                if (document.value("id"_L1).toString() != rows.text(0)
                    || document.value("version"_L1).toInteger() != rows.number(1)) {
                    report(u"row of "_s + table + u" whose columns and document differ"_s, rows.text(0));
                }
            }
        }
    }

    /// The id of something made a day after the oldest event that is left; empty while none was trimmed.
    QString oldestIdOfLog()
    {
        Rows rows = m_database.query(u"SELECT seq, at FROM events ORDER BY seq LIMIT 1"_s);
        if (!rows.next() || rows.number(0) <= 1) {
            return {};
        }
        const QString digits = QString::number(rows.number(1) + Q_INT64_C(86'400'000), 16).rightJustified(12, u'0');
        return digits.left(8) + u'-' + digits.mid(8);
    }

    void checkLog()
    {
        // What the log still reaches back to: ids say when things were made, by clocks that may differ a little.
        const QString since = u" WHERE id >= '"_s + oldestIdOfLog() + u'\'';
        none(u"message that was never announced"_s,
             u"SELECT id FROM messages"_s + since + u" EXCEPT SELECT entity_id FROM events WHERE type = 'message.created'"_s);
        none(u"conversation that was never announced"_s,
             u"SELECT id FROM conversations"_s + since
                 + u" EXCEPT SELECT entity_id FROM events WHERE type = 'conversation.created'"_s);
        Rows rows = m_database.query(
            u"SELECT c.id, c.version, e.doc FROM conversations c JOIN (SELECT entity_id, max(seq) AS seq FROM events "
            "WHERE type IN ('conversation.created', 'conversation.updated') GROUP BY entity_id) n "
            "ON n.entity_id = c.id JOIN events e ON e.seq = n.seq"_s);
        while (rows.next()) {
            if (QJsonDocument::fromJson(rows.utf8(2)).object().value("version"_L1).toInteger() != rows.number(1)) {
                report(u"conversation whose newest event has another version"_s, rows.text(0));
            }
        }
        none(u"resync beyond the end of the log"_s,
             u"SELECT agent_id FROM visibility_changes WHERE seq > (SELECT coalesce(max(seq), 0) FROM events)"_s);
    }

    void checkLedgers()
    {
        none(u"channel whose ledger does not add up"_s,
             u"SELECT id FROM channels WHERE seen <> imported + duplicate + quarantined"_s);
        none(
            u"channel whose imported mails are not all there"_s,
            u"SELECT c.id FROM channels c WHERE c.imported <> (SELECT count(*) FROM messages m WHERE m.intake_channel = c.id)"_s);
        none(
            u"channel whose quarantined mails are not all there"_s,
            u"SELECT c.id FROM channels c WHERE c.quarantined <> (SELECT count(*) FROM quarantine q WHERE q.channel_id = c.id)"_s);
    }

    void checkOutbox()
    {
        none(u"message that waits but is in no outbox"_s,
             u"SELECT m.id FROM messages m LEFT JOIN outbox o ON o.message_id = m.id "
             "WHERE m.delivery_state IN ('queued', 'sending') AND o.message_id IS NULL"_s);
        none(u"outbox row that disagrees with its message"_s,
             u"SELECT o.message_id FROM outbox o LEFT JOIN messages m ON m.id = o.message_id WHERE m.id IS NULL OR NOT ("
             "(o.state IN ('queued', 'sending') AND m.delivery_state = o.state) OR "
             "(o.state = 'stopped' AND m.delivery_state IN ('failed', 'unconfirmed')))"_s);
    }

    void checkBlobs()
    {
        Rows rows = m_database.query(u"SELECT raw_blob FROM messages WHERE raw_blob <> '' UNION SELECT blob FROM attachments "
                                     "UNION SELECT blob FROM quarantine"_s);
        while (rows.next()) {
            const QByteArray hash = rows.utf8(0);
            auto blob = m_blobs.open(hash);
            QCryptographicHash content(QCryptographicHash::Sha256);
            if (!blob || !content.addData(blob->get())) {
                report(u"blob that is missing or cut short"_s, QString::fromLatin1(hash));
            } else if (content.result().toHex() != hash) {
                report(u"blob whose content changed"_s, QString::fromLatin1(hash));
            }
        }
    }

    Database &m_database;
    BlobStore &m_blobs;
    QStringList m_problems;
    QHash<QString, int> m_counts;
};

} // namespace

Result<QStringList> checkStorage(const StorageOptions &options)
{
    auto target = databaseTargetOf(options);
    if (!target) {
        return target.error();
    }
    if (target->dialect == Dialect::Sqlite && !QFile::exists(target->file)) {
        return Error{Error::Kind::Unavailable, u"There is no storage in "_s + options.dataDir};
    }
    auto database = Database::open(*target, Database::Access::ReadOnly);
    if (!database) {
        return database.error();
    }
    ReaderPool readers(*target);
    PackBlobStore blobs(QDir(options.dataDir).filePath(u"blobs"_s), readers);
    try {
        (*database)->beginSnapshot();
        const QStringList problems = Checker(**database, blobs).run();
        (*database)->commit();
        return problems;
    } catch (const DatabaseError &error) {
        return error.toError();
    }
}

} // namespace deskbell::hub
