// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/outbox/outboxstore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLoggingCategory>

namespace deskbell {
namespace {

Q_LOGGING_CATEGORY(logOutbox, "deskbell.client.outbox")

using namespace Qt::StringLiterals;

constexpr int outboxSchema = 2;

constexpr const char *outboxTables[] = {
    "CREATE TABLE wish(row INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, doc BLOB NOT NULL)",
    "CREATE TABLE drafts(conversation TEXT NOT NULL, mode TEXT NOT NULL, doc BLOB NOT NULL, PRIMARY KEY(conversation, mode)) "
    "WITHOUT ROWID",
    "PRAGMA user_version = 2",
};

} // namespace

OutboxStore::OutboxStore(const QString &directory)
    : m_directory(directory)
{ }

bool OutboxStore::prepare()
{
    if (!m_db.open(QDir(m_directory).filePath(u"outbox.sqlite"_s), Database::Durability::Full)) {
        return false;
    }
    const int version = m_db.userVersion();
    if (version == 0) {
        Transaction transaction(m_db);
        for (const char *statement : outboxTables) {
            m_db.run(statement);
        }
        return transaction.commit();
    }
    return version == outboxSchema || (version == 1 && upgrade());
}

/// Version 1 kept the text of a draft only.
bool OutboxStore::upgrade()
{
    Transaction transaction(m_db);
    m_db.run(outboxTables[1]);
    for (const QVariantList &row : m_db.select("SELECT conversation, mode, text FROM draft")) {
        const Draft draft{.conversationId = ConversationId{row[0].toString()},
                          .kind = row[1].toString(),
                          .text = row[2].toString(),
                          .updatedAt = QDateTime::currentDateTimeUtc()};
        putDraft(keyOf(draft), draft);
    }
    m_db.run("DROP TABLE draft");
    m_db.run(outboxTables[2]);
    return transaction.commit();
}

OutboxStore::Contents OutboxStore::open()
{
    QDir directory(m_directory);
    directory.mkpath(u"files"_s);
    if (!prepare()) {
        m_db.close();
        const QString aside = u"outbox.sqlite.aside-%1"_s.arg(QDateTime::currentMSecsSinceEpoch());
        qCWarning(logOutbox) << "the outbox cannot be read and is put aside as" << aside;
        for (const auto &ending : {""_L1, "-wal"_L1}) {
            directory.rename(u"outbox.sqlite"_s + ending, aside + ending);
        }
        Database::removeFiles(directory.filePath(u"outbox.sqlite"_s));
        prepare();
    }
    Contents contents;
    for (const QVariantList &row : m_db.select("SELECT doc FROM wish ORDER BY row")) {
        if (auto wish = wishFromJson(QJsonDocument::fromJson(row[0].toByteArray()).object())) {
            contents.wishes.append(*std::move(wish));
        }
    }
    for (const QVariantList &row : m_db.select("SELECT doc FROM drafts")) {
        if (auto draft = draftFromJson(QJsonDocument::fromJson(row[0].toByteArray()).object())) {
            contents.drafts.insert(keyOf(*draft), *draft);
        }
    }
    removeStrayFiles(contents.wishes);
    return contents;
}

void OutboxStore::close() { m_db.close(); }

void OutboxStore::removeStrayFiles(const QList<Wish> &wishes)
{
    QSet<QString> used;
    for (const Wish &wish : wishes) {
        for (const WishFile &file : wish.files) {
            used.insert(QFileInfo(file.path).fileName());
        }
    }
    QDir files(QDir(m_directory).filePath(u"files"_s));
    QDir(files.filePath(u"taken-back"_s)).removeRecursively();
    for (const QString &name : files.entryList(QDir::Files)) {
        if (!used.contains(name)) {
            files.remove(name);
        }
    }
}

std::optional<QString> OutboxStore::copyAside(QList<WishFile> &files)
{
    const QDir directory(QDir(m_directory).filePath(u"files"_s));
    for (WishFile &file : files) {
        if (file.source.isEmpty()) {
            continue;
        }
        // The name is ours: what a person's file is called may not exist on this file system twice.
        file.path = directory.filePath(file.id.value);
        QFile source(file.source);
        if (!QFile::exists(file.path) && !source.copy(file.path)) {
            return source.errorString();
        }
        // copy() keeps permissions: a read-only original must not make a copy that cannot be cleaned up.
        QFile::setPermissions(file.path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        file.size = QFileInfo(file.path).size();
        file.source.clear();
    }
    return std::nullopt;
}

void OutboxStore::putWish(const Wish &wish)
{
    m_db.run("INSERT INTO wish(id, doc) VALUES (?, ?) ON CONFLICT(id) DO UPDATE SET doc = excluded.doc",
             {wish.id, QJsonDocument(toJson(wish)).toJson(QJsonDocument::Compact)});
}

void OutboxStore::add(const QList<Wish> &wishes, const std::optional<Draft> &draft)
{
    QList<Wish> copies;
    for (const Wish &wish : wishes) {
        Wish copy = wish;
        if (const auto problem = copyAside(copy.files)) {
            Q_EMIT storeFailed(wish.id, *problem);
        } else {
            copies.append(copy);
        }
    }
    if (copies.isEmpty()) {
        return; // the draft stays what it was
    }
    Transaction transaction(m_db);
    for (const Wish &copy : std::as_const(copies)) {
        putWish(copy);
    }
    if (draft) {
        putDraft(keyOf(*draft), draft);
    }
    const bool kept = transaction.commit();
    const QString problem = kept ? QString() : m_db.takeError();
    for (const Wish &copy : std::as_const(copies)) {
        if (kept) {
            Q_EMIT stored(copy.id, copy.files);
        } else {
            Q_EMIT storeFailed(copy.id, problem);
        }
    }
}

void OutboxStore::update(const QList<Wish> &wishes)
{
    Transaction transaction(m_db);
    for (const Wish &wish : wishes) {
        putWish(wish);
    }
    transaction.commit();
    m_db.takeError();
}

void OutboxStore::settle(const QString &id, const QList<Wish> &followers)
{
    Transaction transaction(m_db);
    const auto rows = m_db.select("SELECT doc FROM wish WHERE id = ?", {id});
    m_db.run("DELETE FROM wish WHERE id = ?", {id});
    for (const Wish &wish : followers) {
        putWish(wish);
    }
    if (!transaction.commit()) {
        m_db.takeError(); // it goes out once more after the next start, under the same id: the hub takes it once
        return;
    }
    for (const QVariantList &row : rows) {
        const auto wish = wishFromJson(QJsonDocument::fromJson(row[0].toByteArray()).object());
        for (const WishFile &file : wish ? wish->files : QList<WishFile>()) {
            QFile::remove(file.path);
        }
    }
}

void OutboxStore::putDraft(const DraftKey &key, const std::optional<Draft> &draft)
{
    if (draft) {
        m_db.run("INSERT OR REPLACE INTO drafts(conversation, mode, doc) VALUES (?, ?, ?)",
                 {key.conversation.value, key.mode, QJsonDocument(toJson(*draft)).toJson(QJsonDocument::Compact)});
    } else {
        m_db.run("DELETE FROM drafts WHERE conversation = ? AND mode = ?", {key.conversation.value, key.mode});
    }
}

void OutboxStore::keepDrafts(const QHash<DraftKey, std::optional<Draft>> &drafts)
{
    Transaction transaction(m_db);
    for (auto it = drafts.begin(); it != drafts.end(); ++it) {
        putDraft(it.key(), it.value());
    }
    transaction.commit();
    m_db.takeError();
}

} // namespace deskbell
