// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/core/backup.h"
#include "hub/core/blobsweep.h"
#include "hub/core/check.h"
#include "hub/core/upkeepcommands.h"
#include "hub/core/writer.h"
#include "hub/storage/documents.h"
#include "hub/storage/schema.h"
#include "tests/hub/storage/fixture.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>

#include <atomic>
#include <thread>
#include <tuple>

using namespace Qt::StringLiterals;
using namespace deskbell;
using namespace deskbell::hub;
using deskbell::test::Desk;

/// What keeps the storage whole: migrations, batches that fail, blobs, check, backup.
class UpkeepTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data();

    void upgradedSchemaEqualsFresh();
    void newerSchemaIsRefused();
    void failedCommandSpoilsNoOther();
    void failedBatchIsNotRemembered();
    void patientCommandsMakeRoom();
    void logIsTrimmed();
    void anotherWriterIsSeen();
    void fingerprintsStayWhatTheyWere();
    void blobsSurviveWithoutClosing();
    void straysAreSweptAndNothingElse();
    void sweepsAndWritersMeet();
    void checkFindsDamage();
    void backupComesBack();
    void fullQueueRefuses();

private:
    QString newDatabase();

    test::DatabaseCases m_databases;
};

namespace {

QStringList schemaOf(Database &database)
{
    QStringList lines;
    Rows rows = database.query(
        database.isPostgres()
            ? u"SELECT table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable || ' ' || "
              u"coalesce(column_default, '') "
              "FROM information_schema.columns WHERE table_schema = 'public' UNION ALL SELECT indexdef FROM pg_indexes "
              "WHERE schemaname = 'public' ORDER BY 1"_s
            : u"SELECT coalesce(sql, name) FROM sqlite_master ORDER BY 1"_s);
    while (rows.next()) {
        lines.append(rows.text(0));
    }
    return lines;
}

/// Asks the database for what it must refuse.
class SpoilingJob final : public WriteJob
{
public:
    explicit SpoilingJob(std::atomic<int> &failed)
        : m_failed(failed)
    { }
    bool run(WriteContext &context) override
    {
        context.db().execute(u"INSERT INTO revoked_messages (id, conversation_id) VALUES ('twice', '')"_s);
        context.db().execute(u"INSERT INTO revoked_messages (id, conversation_id) VALUES ('twice', '')"_s);
        return true;
    }
    void finish() override { }
    void fail(const Error &) override { ++m_failed; }

private:
    std::atomic<int> &m_failed;
};

/// Changes a conversation, and then spoils the batch.
class ChangingAndSpoilingJob final : public WriteJob
{
public:
    explicit ChangingAndSpoilingJob(PatchConversation command)
        : m_command(std::move(command))
    { }
    bool run(WriteContext &context) override
    {
        if (!handle(context, m_command)) {
            return false;
        }
        throw DatabaseError(u"as if the disk were full"_s, false);
    }
    void finish() override { }
    void fail(const Error &) override { }

private:
    const PatchConversation m_command;
};

class PlainJob final : public WriteJob
{
public:
    PlainJob(int number, std::atomic<int> &finished)
        : m_number(number)
        , m_finished(finished)
    { }
    bool run(WriteContext &context) override
    {
        context.db().execute(u"INSERT INTO revoked_messages (id, conversation_id) VALUES (?, '')"_s, {QString::number(m_number)});
        return true;
    }
    void finish() override { ++m_finished; }
    void fail(const Error &) override { }

private:
    const int m_number;
    std::atomic<int> &m_finished;
};

/// Writes down when it was its turn.
class OrderedJob final : public WriteJob
{
public:
    OrderedJob(QStringList &order, const QString &name, bool patient, std::function<void()> during = {})
        : m_order(order)
        , m_name(name)
        , m_patient(patient)
        , m_during(std::move(during))
    { }
    bool run(WriteContext &) override
    {
        m_order.append(m_name); // on the writer's thread only
        if (m_during) {
            m_during();
        }
        return true;
    }
    void finish() override { }
    void fail(const Error &) override { m_order.append(m_name + u" failed"_s); }
    bool isPatient() const override { return m_patient; }

private:
    QStringList &m_order;
    const QString m_name;
    const bool m_patient;
    const std::function<void()> m_during;
};

} // namespace

void UpkeepTest::initTestCase_data() { test::DatabaseCases::addRows(); }

QString UpkeepTest::newDatabase() { return m_databases.url(); }

void UpkeepTest::upgradedSchemaEqualsFresh()
{
    QTemporaryDir directory;
    QStringList schemas[2];
    for (int upgraded = 0; upgraded < 2; ++upgraded) {
        const auto target =
            databaseTargetOf({.dataDir = directory.path() + QString::number(upgraded), .databaseUrl = newDatabase()});
        QVERIFY(target);
        QDir().mkpath(directory.path() + QString::number(upgraded));
        for (int version = 1; upgraded && version <= newestSchemaVersion(target->dialect); ++version) {
            auto step = Database::open(*target);
            QVERIFY(step);
            QVERIFY(migrate(**step, version));
        }
        auto database = Database::open(*target);
        QVERIFY(database);
        QVERIFY(migrate(**database));
        QVERIFY(migrate(**database));
        schemas[upgraded] = schemaOf(**database);
        database->reset();
        QDir(directory.path() + QString::number(upgraded)).removeRecursively();
    }
    QVERIFY(schemas[0].size() > 20);
    QCOMPARE(schemas[1], schemas[0]);
}

void UpkeepTest::newerSchemaIsRefused()
{
    Desk desk;
    QCOMPARE(desk.open(newDatabase()), QString());
    desk.core.reset();
    {
        auto database = Database::open(*databaseTargetOf(desk.options));
        QVERIFY(database);
        (*database)->execute(u"INSERT INTO schema_version (version, name, applied_at) VALUES (9999, 'later', 0)"_s);
    }
    const auto opened = Core::open(desk.options);
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Error::Kind::Invalid);
}

void UpkeepTest::failedCommandSpoilsNoOther()
{
    Desk desk;
    QCOMPARE(desk.open(newDatabase()), QString());
    const auto target = databaseTargetOf(desk.options);
    QVERIFY(target);
    ReaderPool readers(*target);
    PackBlobStore blobs(desk.directory.filePath(u"blobs"_s), readers);
    auto secrets = SecretBox::open(desk.directory.filePath(u"secret.key"_s));
    QVERIFY(secrets);
    std::atomic<int> finished = 0;
    std::atomic<int> failed = 0;
    {
        const TimeSource time;
        Writer writer({.target = *target, .time = &time}, blobs, *secrets, [](Writer::Committed) {});
        for (int i = 0; i < 50; ++i) {
            writer.enqueue(std::make_unique<PlainJob>(i, finished));
            if (i == 25) {
                writer.enqueue(std::make_unique<SpoilingJob>(failed));
            }
        }
    }
    QCOMPARE(finished.load(), 50);
    QCOMPARE(failed.load(), 1);
    auto database = Database::open(*target);
    QVERIFY(database);
    Rows rows = (*database)->query(u"SELECT count(*) FROM revoked_messages"_s);
    QVERIFY(rows.next());
    QCOMPARE(rows.number(0), 50);
}

void UpkeepTest::failedBatchIsNotRemembered()
{
    Desk desk;
    QCOMPARE(desk.open(newDatabase()), QString());
    const auto imported = desk.core->run(desk.mail(u"c@shop.test"_s, u"Order"_s, u"Where is it?"_s, u"m@x"_s));
    QVERIFY(imported);
    const auto target = databaseTargetOf(desk.options);
    ReaderPool readers(*target);
    PackBlobStore blobs(desk.directory.filePath(u"blobs"_s), readers);
    auto secrets = SecretBox::open(desk.directory.filePath(u"secret.key"_s));
    QVERIFY(secrets);
    PatchConversation command{.by = Desk::as(desk.lead), .id = imported->conversation};
    std::optional<Result<Conversation>> last;
    qint64 version = 0;
    {
        const TimeSource time;
        Writer writer({.target = *target, .time = &time}, blobs, *secrets, [](Writer::Committed) {});
        using Job = TypedJob<PatchConversation>;
        for (int i = 0; i < 20; ++i) {
            command.subject = u"Kept %1"_s.arg(i);
            writer.enqueue(std::make_unique<Job>(command, [&version](auto reply) { version = reply ? reply->version : -1; }));
            command.subject = u"Never"_s;
            writer.enqueue(std::make_unique<ChangingAndSpoilingJob>(command));
        }
        command.subject = {};
        command.priority = Priority::High;
        writer.enqueue(std::make_unique<Job>(command, [&last](auto reply) { last = std::move(reply); }));
    }
    QVERIFY(last && *last);
    QCOMPARE((*last)->subject, u"Kept 19"_s);
    QCOMPARE((*last)->version, version + 1);
    QCOMPARE(*checkStorage(desk.options), QStringList());
}

/// An agent's note comes while the mails of a first fill are written: it goes before those that are left, into the same transaction.
void UpkeepTest::patientCommandsMakeRoom()
{
    Desk desk;
    QCOMPARE(desk.open(newDatabase()), QString());
    const auto target = databaseTargetOf(desk.options);
    ReaderPool readers(*target);
    PackBlobStore blobs(desk.directory.filePath(u"blobs"_s), readers);
    auto secrets = SecretBox::open(desk.directory.filePath(u"secret.key"_s));
    QVERIFY(secrets);
    QStringList order;
    std::promise<void> begun;
    std::promise<void> goOn;
    std::promise<void> over;
    {
        const TimeSource time;
        Writer writer({.target = *target, .time = &time}, blobs, *secrets, [](Writer::Committed) {});
        writer.enqueue(std::make_unique<OrderedJob>(order, u"mail 0"_s, true, [&] {
            begun.set_value();
            goOn.get_future().wait();
        }));
        begun.get_future().wait();
        // Longer than a batch goes on with mails although others wait.
        for (int i = 1; i < 5; ++i) {
            writer.enqueue(std::make_unique<OrderedJob>(order, u"mail %1"_s.arg(i), true, [] {
                const auto until = std::chrono::steady_clock::now() + std::chrono::milliseconds(6);
                while (std::chrono::steady_clock::now() < until) { }
            }));
        }
        writer.enqueue(std::make_unique<OrderedJob>(order, u"first mail of the next batch"_s, true, [&] {
            writer.enqueue(std::make_unique<OrderedJob>(order, u"note"_s, false));
        }));
        for (int i = 5; i < 100; ++i) {
            writer.enqueue(std::make_unique<OrderedJob>(order, u"mail %1"_s.arg(i), true, [&over, i] {
                if (i == 99) {
                    over.set_value();
                }
            }));
        }
        goOn.set_value();
        over.get_future().wait(); // a writer that stops takes nothing new
    }
    QCOMPARE(order.size(), 102);
    const qsizetype note = order.indexOf(u"note"_s);
    QCOMPARE(note, order.indexOf(u"first mail of the next batch"_s) + 1);
    order.removeAt(note);
    order.removeOne(u"first mail of the next batch"_s);
    for (int i = 0; i < 100; ++i) {
        QCOMPARE(order[i], u"mail %1"_s.arg(i));
    }
}

void UpkeepTest::logIsTrimmed()
{
    Desk desk;
    QCOMPARE(desk.open(newDatabase()), QString());
    // Ids are made by the machine's clock: what was made before the log's beginning is told by them.
    desk.clock->advance(std::chrono::milliseconds(desk.clock->now().msecsTo(QDateTime::currentDateTimeUtc())));
    for (int i = 0; i < 30; ++i) {
        const auto imported = desk.core->run(desk.mail(u"c@shop.test"_s, u"Order %1"_s.arg(i), u"Where?"_s, u"m%1@x"_s.arg(i)));
        QVERIFY(imported);
    }
    ReadStore &reads = desk.core->reads();
    const qint64 head = *reads.headSeq();
    const qint64 oldest = *reads.oldestCursor();
    QVERIFY(head - oldest > 40);
    // Nothing is old, then all is; but never the newest, and never all at once.
    QCOMPARE(*desk.core->run(TrimLog{.keepFor = std::chrono::hours(24 * 365), .keepLeast = 10}), 0);
    QCOMPARE(*reads.oldestCursor(), oldest);
    QCOMPARE(*desk.core->run(TrimLog{.keepFor = std::chrono::hours(-1), .keepLeast = 10, .limit = 5}), 5);
    QCOMPARE(*reads.oldestCursor(), oldest + 5);
    while (*desk.core->run(TrimLog{.keepFor = std::chrono::hours(-1), .keepLeast = 10, .limit = 5}) > 0) { }
    QCOMPARE(*reads.headSeq(), head);
    QCOMPARE(*reads.oldestCursor(), head - 10);
    QCOMPARE(reads.events(head - 10, 100)->size(), 10);
    QCOMPARE(*checkStorage(desk.options), QStringList());
    // What comes next goes on from there.
    QVERIFY(desk.core->run(desk.mail(u"c@shop.test"_s, u"One more"_s, u"Where?"_s, u"more@x"_s)));
    QVERIFY(*reads.headSeq() > head);
}

void UpkeepTest::anotherWriterIsSeen()
{
    Desk desk;
    QCOMPARE(desk.open(newDatabase()), QString());
    const auto imported = desk.core->run(desk.mail(u"c@shop.test"_s, u"Order"_s, u"Where is it?"_s, u"m@x"_s));
    QVERIFY(imported);
    const auto other = Core::open(desk.options);
    QVERIFY(other);
    Core *const writers[] = {desk.core.get(), other->get()};
    qint64 version = 0;
    for (int i = 0; i < 12; ++i) {
        PatchConversation command{.by = Desk::as(desk.ana), .id = imported->conversation};
        command.tags = QStringList{u"tag%1"_s.arg(i)};
        // Twice in a row by the same one, so that it remembers.
        const auto patched = writers[i / 2 % 2]->run(command);
        QVERIFY(patched);
        QCOMPARE(patched->tags, *command.tags);
        QVERIFY(version == 0 || patched->version == version + 1);
        version = patched->version;
    }
    // Who may see what is remembered as well.
    PatchQueue away{.by = Desk::as(desk.admin), .id = desk.support.id};
    away.members = QList<AgentId>{};
    QVERIFY((*other)->run(away));
    PatchConversation command{.by = Desk::as(desk.ana), .id = imported->conversation};
    command.subject = u"Mine?"_s;
    const auto refused = desk.core->run(command);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::NotFound);
    QCOMPARE(*checkStorage(desk.options), QStringList());
}

void UpkeepTest::fingerprintsStayWhatTheyWere()
{
    Desk desk;
    QCOMPARE(desk.open(newDatabase()), QString());
    const auto imported = desk.core->run(desk.mail(u"c@shop.test"_s, u"Order"_s, u"Where is it?"_s, u"m@x"_s));
    QVERIFY(imported);
    PostMessage post = desk.reply(desk.ana, imported->conversation, u"Soon, \"truly\"\n"_s);
    post.html = u"<p>Soon</p>"_s;
    post.subject = u"Re: Ștefan"_s;
    post.to = {{u"Cy"_s, u"c@shop.test"_s}};
    post.cc = {{QString(), u"d@shop.test"_s}, {u"E"_s, u"e@shop.test"_s}};
    post.bcc = {{u"B"_s, u"b@shop.test"_s}};
    QVERIFY(desk.core->run(post));
    const auto array = [](const QList<Address> &list) {
        QJsonArray addresses;
        for (const Address &address : list) {
            addresses.append(toJson(address));
        }
        return addresses;
    };
    const QString asFirstStored = fingerprintOf(compactJson({{u"by"_s, post.by.agent.value},
                                                             {u"conversation"_s, post.conversation.value},
                                                             {u"channel"_s, post.channel.value},
                                                             {u"kind"_s, post.kind},
                                                             {u"text"_s, post.text},
                                                             {u"html"_s, post.html},
                                                             {u"subject"_s, post.subject},
                                                             {u"to"_s, array(post.to)},
                                                             {u"cc"_s, array(post.cc)},
                                                             {u"bcc"_s, array(post.bcc)},
                                                             {u"attachments"_s, QJsonArray()}}));
    auto database = Database::open(*databaseTargetOf(desk.options));
    QVERIFY(database);
    Rows rows = (*database)->query(u"SELECT fingerprint FROM messages WHERE id = ?"_s, {post.id});
    QVERIFY(rows.next());
    QCOMPARE(rows.text(0), asFirstStored);
}

void UpkeepTest::blobsSurviveWithoutClosing()
{
    Desk desk;
    QCOMPARE(desk.open(newDatabase()), QString());
    for (int i = 0; i < 20; ++i) {
        QVERIFY(desk.core->run(desk.mail(u"c@shop.test"_s, u"Order"_s, QString(i * 100, u'x'), u"m%1@x"_s.arg(i))));
    }
    // Another process opens what this one still holds, as after a kill: nothing was closed.
    const auto second = Core::open(desk.options);
    QVERIFY(second);
    const auto problems = checkStorage(desk.options);
    QVERIFY(problems);
    QCOMPARE(*problems, QStringList());
    // Bytes of a pack that no row knows (a batch that was never committed) do no harm.
    const QDir blobs(desk.directory.filePath(u"blobs"_s));
    QFile pack(blobs.filePath(blobs.entryList({u"pack-*"_s}, QDir::Files).constFirst()));
    QVERIFY(pack.open(QIODevice::Append));
    pack.write("half a mail");
    pack.close();
    QCOMPARE(*checkStorage(desk.options), QStringList());
    // Equal content is stored once.
    const auto first = (*second)->blobs().put("the same");
    const auto again = (*second)->blobs().put("the same");
    QCOMPARE(*first, *again);
    QCOMPARE(*first, QCryptographicHash::hash("the same", QCryptographicHash::Sha256).toHex());
    const auto large = (*second)->blobs().put(QByteArray(PackBlobStore::largestPacked + 1, 'z'));
    QVERIFY(large);
    auto device = (*second)->blobs().open(*large);
    QVERIFY(device);
    QCOMPARE((*device)->size(), PackBlobStore::largestPacked + 1);
    QVERIFY(!(*second)->blobs().open("../../etc/passwd"));
}

namespace {

/// As if it had lain there since the day before yesterday.
bool makeOld(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite)
        && file.setFileTime(QDateTime::currentDateTimeUtc().addDays(-2), QFileDevice::FileModificationTime);
}

QDateTime aDayAgo() { return QDateTime::currentDateTimeUtc().addDays(-1); }

} // namespace

/// A large mail that is known already leaves its file behind; one that is referred to, and a young one, stay.
void UpkeepTest::straysAreSweptAndNothingElse()
{
    Desk desk;
    QCOMPARE(desk.open(newDatabase()), QString());
    const auto target = databaseTargetOf(desk.options);
    QVERIFY(target);
    ReaderPool readers(*target);
    const QString directory = desk.directory.filePath(u"blobs"_s);
    PackBlobStore blobs(directory, readers);
    const auto put = [&blobs](char filling) { return blobs.put(QByteArray(3 * 1024 * 1024, filling)).valueOr({}); };
    const auto sweepAll = [&] {
        StrayBlobs gone;
        for (int folder = 0; folder < blobFolders; ++folder) {
            const auto one = sweepBlobFolder(directory, readers, folder, aDayAgo());
            gone.count += one ? one->count : 1'000;
            gone.bytes += one ? one->bytes : 0;
        }
        return gone;
    };
    const QByteArray stray = put('s');
    const QByteArray young = put('y');
    const QByteArray ofMail = put('m');
    const QByteArray ofUpload = put('u');
    const QByteArray ofQuarantine = put('q');
    ImportMail mail = desk.mail(u"c@shop.test"_s, u"Order"_s, u"Where is it?"_s, u"m@x"_s);
    mail.storedRaw = {.hash = ofMail, .size = 3 * 1024 * 1024};
    QVERIFY(desk.core->run(mail));
    ImportMail bad = desk.mail(u"c@shop.test"_s, u"Bad"_s, u"?"_s, u"b@x"_s);
    bad.storedRaw = {.hash = ofQuarantine, .size = 3 * 1024 * 1024};
    bad.quarantineReason = u"too odd"_s;
    QVERIFY(desk.core->run(bad));
    const Attachment upload{.id = AttachmentId::make(), .name = u"a"_s, .mediaType = u"text/plain"_s, .size = 3 * 1024 * 1024};
    QVERIFY(desk.core->run(AddAttachment{.by = Desk::as(desk.ana), .attachment = upload, .blob = ofUpload}));
    for (const QByteArray &hash : {stray, ofMail, ofUpload, ofQuarantine}) {
        QVERIFY(makeOld(blobs.filePath(hash)));
    }
    QCOMPARE(findStrayBlobs(desk.options, aDayAgo()).valueOr({}).count, 1);
    {
        const auto backup = blobsLock(directory); // what a backup holds
        QVERIFY(backup->tryLock(0));
        QCOMPARE(sweepAll().count, 0);
    }
    const StrayBlobs gone = sweepAll();
    QCOMPARE(gone.count, 1);
    QCOMPARE(gone.bytes, 3 * 1024 * 1024);
    QVERIFY(!blobs.open(stray));
    for (const QByteArray &hash : {young, ofMail, ofUpload, ofQuarantine}) {
        QVERIFY(blobs.open(hash));
    }
    QCOMPARE(sweepAll().count, 0);
    QCOMPARE(findStrayBlobs(desk.options, aDayAgo()).valueOr({}).count, 0);

    // What a sweep that died had in hand comes back, or is one too many.
    QVERIFY(QDir().mkpath(directory + u"/leaving"_s));
    const QString held = directory + u"/leaving/"_s + QString::fromLatin1(ofMail);
    QVERIFY(QFile::copy(blobs.filePath(ofMail), held));
    sweepAll();
    QVERIFY(QFile::exists(held)); // it may be in the hands of one that lives
    QVERIFY(blobs.open(ofMail));
    QCOMPARE(*checkStorage(desk.options), QStringList());
}

/// Equal bytes are stored again and referred to while sweeps run: none that a committed row refers to is missing afterwards.
void UpkeepTest::sweepsAndWritersMeet()
{
    Desk desk;
    QCOMPARE(desk.open(newDatabase()), QString());
    const auto target = databaseTargetOf(desk.options);
    QVERIFY(target);
    ReaderPool readers(*target);
    const QString directory = desk.directory.filePath(u"blobs"_s);
    PackBlobStore blobs(directory, readers);
    const auto content = [](int number) {
        return QByteArray::number(number).rightJustified(16, '0') + QByteArray(PackBlobStore::largestPacked, 'x');
    };
    constexpr int rounds = 40;
    QStringList names;
    for (int i = 0; i < rounds; ++i) {
        const QByteArray hash = blobs.put(content(i)).valueOr({});
        QVERIFY(makeOld(blobs.filePath(hash)));
        names.append(QString::fromLatin1(hash));
    }
    std::atomic<bool> over = false;
    const auto sweep = [&] {
        while (!over) {
            for (const QString &name : std::as_const(names)) {
                std::ignore = sweepBlobFolder(directory, readers, name.left(2).toInt(nullptr, 16), aDayAgo());
            }
        }
    };
    std::thread one(sweep);
    std::thread other(sweep); // of another hub
    QStringList missing;
    for (int i = 0; i < rounds; ++i) {
        const QByteArray hash = blobs.put(content(i)).valueOr({});
        const Attachment upload{
            .id = AttachmentId::make(), .name = u"a"_s, .mediaType = u"text/plain"_s, .size = PackBlobStore::largestPacked + 16};
        if (!desk.core->run(AddAttachment{.by = Desk::as(desk.ana), .attachment = upload, .blob = hash})) {
            missing.append(u"not added"_s);
        }
    }
    over = true;
    one.join();
    other.join();
    for (const QString &name : std::as_const(names)) {
        if (!blobs.open(name.toLatin1())) {
            missing.append(name);
        }
    }
    QCOMPARE(missing, QStringList());
    QCOMPARE(*checkStorage(desk.options), QStringList());
}

void UpkeepTest::checkFindsDamage()
{
    Desk desk;
    QCOMPARE(desk.open(newDatabase()), QString());
    const auto mail = desk.core->run(desk.mail(u"c@shop.test"_s, u"Order"_s, u"Hello"_s, u"m@x"_s));
    QVERIFY(desk.core->run(desk.reply(desk.ana, mail->conversation, u"Answer"_s)));
    QCOMPARE(*checkStorage(desk.options), QStringList());
    {
        auto database = Database::open(*databaseTargetOf(desk.options));
        QVERIFY(database);
        (*database)->execute(u"UPDATE channels SET imported = imported + 1"_s);
        (*database)->execute(u"UPDATE conversations SET assignee_id = 'nobody'"_s);
        (*database)->execute(u"DELETE FROM outbox"_s);
        (*database)->execute(u"UPDATE blobs SET position = position + 1"_s);
        (*database)->execute(u"DELETE FROM threads"_s);
    }
    const QString problems = checkStorage(desk.options)->join(u'\n');
    for (const QString &expected :
         {u"ledger"_s, u"conversation whose columns"_s, u"in no outbox"_s, u"blob that"_s, u"without its thread"_s}) {
        QVERIFY2(problems.contains(expected), qPrintable(problems));
    }
}

void UpkeepTest::backupComesBack()
{
    Desk desk;
    QCOMPARE(desk.open(newDatabase()), QString());
    const auto mail = desk.core->run(desk.mail(u"c@shop.test"_s, u"Order"_s, u"Hello"_s, u"m@x"_s));
    QVERIFY(mail);
    QTemporaryDir place;
    const QString file = place.filePath(u"desk.tar"_s);
    const auto written = writeBackup(desk.options, file);
    QVERIFY2(written, qPrintable(written ? QString() : written.error().detail));
    QVERIFY(!writeBackup(desk.options, file));
    // What comes after it is not in it.
    QVERIFY(desk.core->run(desk.mail(u"d@shop.test"_s, u"Later"_s, u"Hello"_s, u"n@x"_s)));

    StorageOptions restored{.dataDir = place.filePath(u"restored"_s), .databaseUrl = newDatabase(), .time = desk.clock};
    const auto back = restoreBackup(file, restored);
    QVERIFY2(back, qPrintable(back ? QString() : back.error().detail));
    QCOMPARE(*checkStorage(restored), QStringList());
    const auto core = Core::open(restored);
    QVERIFY(core);
    QCOMPARE((*core)->reads().conversations(Principal::hub(), {})->items.size(), 1);
    QVERIFY((*core)->reads().channelSecrets(desk.mailbox.id));
    const auto raw = (*core)->reads().rawMail(Principal::hub(), mail->message);
    QVERIFY(raw);
    QVERIFY((*core)->blobs().open(raw->hash));
    QVERIFY(!restoreBackup(file, restored));
}

void UpkeepTest::fullQueueRefuses()
{
    Desk desk;
    desk.options.queueLimit = 3;
    QCOMPARE(desk.open(newDatabase()), QString());
    std::atomic<int> answered = 0;
    std::atomic<int> refused = 0;
    for (int i = 0; i < 500; ++i) {
        desk.core->submit(TickClocks{}, [&](const Result<int> &reply) {
            ++answered;
            refused += !reply && reply.error().kind == Error::Kind::Unavailable;
        });
    }
    QTRY_COMPARE(answered.load(), 500);
    QVERIFY(refused > 0);
    QVERIFY(desk.core->run(TickClocks{}));
}

QTEST_GUILESS_MAIN(UpkeepTest)
#include "upkeeptest.moc"
