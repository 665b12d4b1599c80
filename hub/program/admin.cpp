// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/program/admin.h"
#include "hub/program/channelhooks.h"

#include "hub/api/password.h"
#include "hub/channels/channelkind.h"
#include "hub/core/backup.h"
#include "hub/core/blobsweep.h"
#include "hub/core/check.h"
#include "hub/core/core.h"
#include "hub/program/importmail.h"
#include "hub/program/output.h"
#include "hub/program/program.h"

#include <QFile>
#include <QJsonDocument>

namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

constexpr int shortestPassword = 8;

int fail(const QString &reason)
{
    printError(reason);
    return exitFailed;
}

int fail(const Error &error) { return fail(error.field.isEmpty() ? error.detail : u"%1 (%2)"_s.arg(error.detail, error.field)); }

Result<QByteArray> passwordFromInput()
{
    const QString password = readLineFromStandardInput();
    if (password.size() < shortestPassword) {
        return Error{.kind = Error::Kind::Invalid,
                     .detail =
                         u"the password (first line of standard input) needs at least %1 characters"_s.arg(shortestPassword)};
    }
    return hashPassword(password);
}

Result<Queue> queueNamed(Core &core, const QString &name)
{
    const auto queues = core.reads().queues();
    if (!queues) {
        return queues.error();
    }
    for (const Queue &queue : *queues) {
        if (queue.name == name) {
            return queue;
        }
    }
    return Error{.kind = Error::Kind::NotFound, .detail = u"there is no queue \"%1\""_s.arg(name)};
}

/// An agent without a queue would see nothing: without --queue a new agent joins all of them.
Result<Done> joinQueues(Core &core, const AgentId &agent, const QString &onlyQueue)
{
    QList<Queue> queues;
    if (!onlyQueue.isEmpty()) {
        auto queue = queueNamed(core, onlyQueue);
        if (!queue) {
            return queue.error();
        }
        queues.append(*std::move(queue));
    } else if (auto all = core.reads().queues()) {
        queues = *std::move(all);
    } else {
        return all.error();
    }
    for (const Queue &queue : std::as_const(queues)) {
        if (queue.members.contains(agent)) {
            continue;
        }
        PatchQueue join{.by = Principal::hub(), .id = queue.id};
        join.members = queue.members + QList{agent};
        if (const auto joined = core.run(std::move(join)); !joined) {
            return joined.error();
        }
    }
    return Done{};
}

int addAgent(Core &core, const CommandLine &line)
{
    const QString email = line.option(u"email"_s).trimmed();
    const QString name = line.option(u"name"_s).trimmed();
    const auto role = Word<Role>::fromString(line.has(u"role"_s) ? line.option(u"role"_s) : u"agent"_s);
    if (name.isEmpty() || !email.contains(u'@')) {
        return fail(u"an agent needs --email and --name"_s);
    }
    if (!role.isKnown()) {
        return fail(u"--role is agent, lead or admin"_s);
    }
    const auto hash = passwordFromInput();
    if (!hash) {
        return fail(hash.error());
    }
    CreateAgent create{.by = Principal::hub(), .passwordHash = *hash};
    create.agent = Agent{.id = AgentId::make(), .name = name, .email = email, .role = role};
    const auto stored = core.run(std::move(create));
    if (!stored) {
        return fail(stored.error());
    }
    if (const auto joined = joinQueues(core, stored->value.id, line.option(u"queue"_s)); !joined) {
        return fail(joined.error());
    }
    printOut(stored->value.id.value + u'\n');
    return exitDone;
}

int changePassword(Core &core, const CommandLine &line)
{
    const auto known = core.reads().credentials(line.option(u"email"_s).trimmed());
    if (!known) {
        return fail(u"there is no agent with that e-mail address"_s);
    }
    const auto hash = passwordFromInput();
    if (!hash) {
        return fail(hash.error());
    }
    PatchAgent patch{.by = Principal::hub(), .id = known->agent.id};
    patch.passwordHash = *hash;
    const auto stored = core.run(std::move(patch));
    return stored ? int(exitDone) : fail(stored.error());
}

int listAgents(Core &core)
{
    const auto agents = core.reads().agents();
    if (!agents) {
        return fail(agents.error());
    }
    for (const Agent &agent : *agents) {
        printOut(u"%1\t%2\t%3\t%4%5\n"_s.arg(agent.id.value, agent.role.toString(), agent.email, agent.name,
                                             agent.enabled ? QString() : u"\tdisabled"_s));
    }
    return exitDone;
}

Result<QJsonObject> readChannelFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{.kind = Error::Kind::NotFound, .detail = u"can't read %1: %2"_s.arg(path, file.errorString())};
    }
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &problem);
    if (!document.isObject()) {
        return Error{.kind = Error::Kind::Malformed,
                     .detail = u"%1 is no JSON object: %2 at byte %3"_s.arg(path, problem.errorString()).arg(problem.offset)};
    }
    return document.object();
}

int addChannel(Core &core, const CommandLine &line, const QString &path)
{
    const auto file = readChannelFile(path);
    if (!file) {
        return fail(file.error());
    }
    auto channel = channelFromJson(*file);
    if (!channel) {
        return fail(channel.error());
    }
    if (!findChannelKind(channel->kind)) {
        return fail(u"there is no kind of channel \"%1\""_s.arg(channel->kind));
    }
    // As the API does it: secrets sealed, the path its provider calls made up.
    const auto prepared = channelHooks().prepare(channel->kind, channel->settings);
    if (!prepared) {
        return fail(prepared.error());
    }
    if (line.has(u"queue"_s)) {
        const auto queue = queueNamed(core, line.option(u"queue"_s));
        if (!queue) {
            return fail(queue.error());
        }
        channel->queueId = queue->id;
    }
    if (channel->id.isNull()) {
        channel->id = ChannelId::make();
    }
    CreateChannel create{.by = Principal::hub(), .channel = *channel, .secrets = prepared->secrets};
    create.channel.settings = prepared->open;
    const auto stored = core.run(std::move(create));
    if (!stored) {
        return fail(stored.error());
    }
    printOut(stored->value.id.value + u'\n');
    return exitDone;
}

int listChannels(Core &core)
{
    const auto channels = core.reads().channels();
    if (!channels) {
        return fail(channels.error());
    }
    for (const Channel &channel : *channels) {
        printOut(u"%1\t%2\t%3\t%4\tseen %5 = imported %6 + duplicate %7 + quarantined %8\n"_s
                     .arg(channel.id.value, channel.kind, channel.address,
                          channel.enabled ? channel.health.state.toString() : u"paused"_s)
                     .arg(channel.intake.seen)
                     .arg(channel.intake.imported)
                     .arg(channel.intake.duplicate)
                     .arg(channel.intake.quarantined));
    }
    return exitDone;
}

int removeChannel(Core &core, const QString &id)
{
    const auto removed = core.run(RemoveChannel{.by = Principal::hub(), .id = ChannelId{id}});
    return removed ? int(exitDone) : fail(removed.error());
}

int check(const StorageOptions &storage)
{
    const auto problems = checkStorage(storage);
    if (!problems) {
        return fail(problems.error());
    }
    const auto stray = findStrayBlobs(storage, QDateTime::currentDateTimeUtc().addSecs(-strayAfterHours * 3600));
    if (stray && stray->count > 0) {
        printError(u"%1 blobs (%2 bytes) that nothing refers to: a running hub takes them away within a day"_s.arg(stray->count)
                       .arg(stray->bytes));
    }
    if (problems->isEmpty()) {
        printOut(u"clean\n"_s);
        return exitDone;
    }
    for (const QString &problem : *problems) {
        printOut(problem + u'\n');
    }
    return fail(u"%1 problems found, listed on standard output"_s.arg(problems->size()));
}

int dispatch(Core &core, const CommandLine &line)
{
    const QStringList &words = line.words;
    const QString what = words.value(0) + u' ' + words.value(1);
    if (what == "agent add"_L1 && words.size() == 2) {
        return addAgent(core, line);
    }
    if (what == "agent password"_L1 && words.size() == 2) {
        return changePassword(core, line);
    }
    if (what == "agent list"_L1 && words.size() == 2) {
        return listAgents(core);
    }
    if (what == "channel add"_L1 && words.size() == 3) {
        return addChannel(core, line, words.at(2));
    }
    if (what == "channel list"_L1 && words.size() == 2) {
        return listChannels(core);
    }
    if (what == "channel remove"_L1 && words.size() == 3) {
        return removeChannel(core, words.at(2));
    }
    return exitUsage;
}

} // namespace

OptionNames adminOptionNames()
{
    return {.valued = {u"data"_s, u"database"_s, u"email"_s, u"name"_s, u"role"_s, u"queue"_s, u"channel"_s}};
}

int administer(const CommandLine &line)
{
    const QString first = line.words.value(0);
    const StorageOptions storage = storageOptions(line);
    if (first == "agent"_L1 || first == "channel"_L1) {
        auto core = Core::open(storage);
        return core ? dispatch(**core, line) : fail(core.error());
    }
    if (first == "import"_L1) {
        auto core = Core::open(storage);
        return core ? importMail(**core, line) : fail(core.error());
    }
    if (line.words == QStringList{u"check"_s}) {
        return check(storage);
    }
    if (first == "backup"_L1 && line.words.size() == 2) {
        const auto made = writeBackup(storage, line.words.at(1));
        return made ? int(exitDone) : fail(made.error());
    }
    if (first == "restore"_L1 && line.words.size() == 2) {
        const auto restored = restoreBackup(line.words.at(1), storage);
        return restored ? int(exitDone) : fail(restored.error());
    }
    return exitUsage;
}

} // namespace deskbell::hub
