// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/program/serve.h"

#include "hub/api/password.h"
#include "hub/api/server.h"
#include "hub/channels/channelhost.h"
#include "hub/core/core.h"
#include "hub/core/promisecommands.h"
#include "hub/core/upkeepcommands.h"
#include "hub/demo/demo.h"
#include "hub/program/blobsweeper.h"
#include "hub/program/channelhooks.h"
#include "hub/program/descriptors.h"
#include "hub/program/output.h"
#include "hub/program/program.h"
#include "hub/program/termination.h"

#include <QCoreApplication>
#include <QDir>
#include <QHostAddress>
#include <QLockFile>
#include <QLoggingCategory>
#include <QRandomGenerator>
#include <QSysInfo>
#include <QThread>
#include <QTimer>

namespace deskbell::hub {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Q_LOGGING_CATEGORY(logServe, "hub.serve", QtInfoMsg)

/// Conversations by SMS and Telegram.
constexpr int demoTexts = 24;
constexpr int defaultLogDays = 30;
constexpr auto trimEvery = 10s; ///< 2,000 events at most each time: 17 million a day
constexpr unsigned handOverEveryTicks = 20; ///< of a second: an owner who signed off is away for minutes

/// Names this process in leases: unique also after a crash, so that the old leases have to run out.
QString leaseHolder()
{
    return u"%1-%2-%3"_s.arg(QSysInfo::machineHostName())
        .arg(QCoreApplication::applicationPid())
        .arg(QRandomGenerator::system()->generate(), 8, 16, QLatin1Char('0'));
}

/// The simulated desk's password: given by the console that starts the hub, or made up and said once.
QString demoPassword()
{
    const QString given = qEnvironmentVariable("DESKBELL_DEMO_PASSWORD");
    if (!given.isEmpty()) {
        return given;
    }
    const QString made = QString::number(QRandomGenerator::system()->generate64(), 36);
    printError(u"demo: sign in as %1 with the password %2"_s.arg(demoAgentEmail(), made));
    return made;
}

/// One hub from open storage to the last finished answer.
class RunningHub : public QObject
{
public:
    /// \a keepLog: 0: for ever.
    RunningHub(Core &core, const StorageOptions &storage, ServerOptions options, std::chrono::hours keepLog)
        : m_core(core)
        , m_sweeper(storage)
        , m_channels(core, leaseHolder(), makeSimulatedRunner)
        , m_server(core, withHooks(std::move(options)))
    {
        connect(&m_ticks, &QTimer::timeout, this, [this] {
            m_core.submit(TickClocks{});
            m_core.submit(TickPromises{.handOver = m_ticked++ % handOverEveryTicks == 0});
        });
        m_trims.setInterval(trimEvery);
        connect(&m_trims, &QTimer::timeout, this, [this, keepLog] { m_core.submit(TrimLog{.keepFor = keepLog}); });
        if (keepLog.count() > 0) {
            m_trims.start();
        }
        connect(&m_channels, &ChannelHost::finished, this, [] { QCoreApplication::quit(); });
    }

    Result<quint16> start()
    {
        const auto port = m_server.start();
        if (port) {
            m_channels.start();
            m_ticks.start(1s);
            m_sweeper.start();
        }
        return port;
    }

    /// First nobody new, then what the channels hold; the writer's queue is finished when Core goes.
    void stop()
    {
        qCInfo(logServe) << "stopping";
        m_ticks.stop();
        m_trims.stop();
        m_sweeper.stop();
        m_server.stop();
        m_channels.stopAll();
    }

private:
    static ServerOptions withHooks(ServerOptions options)
    {
        options.channels = channelHooks();
        return options;
    }

    Core &m_core;
    BlobSweeper m_sweeper;
    ChannelHost m_channels;
    Server m_server;
    QTimer m_ticks;
    QTimer m_trims;
    unsigned m_ticked = 0;
};

Result<ServerOptions> serverOptions(const CommandLine &line)
{
    ServerOptions options;
    const auto address = parseListenAddress(line.has(u"listen"_s) ? line.option(u"listen"_s) : u"127.0.0.1:7070"_s);
    if (!address) {
        return address.error();
    }
    options.address = address->host;
    options.port = address->port;
    options.tlsCertFile = line.option(u"tls-cert"_s);
    options.tlsKeyFile = line.option(u"tls-key"_s);
    options.maxConnections = std::min(options.maxConnections, roomForConnections());
    options.threads = std::max(2, QThread::idealThreadCount());
    options.metricsToken = qEnvironmentVariable("DESKBELL_METRICS_TOKEN");
    if (options.tlsCertFile.isEmpty() != options.tlsKeyFile.isEmpty()) {
        return Error{.kind = Error::Kind::Malformed, .detail = u"--tls-cert and --tls-key go together"_s};
    }
    return options;
}

/// --log-days: how long consoles that are away may catch up by the log of events.
Result<std::chrono::hours> logKeptFor(const CommandLine &line)
{
    bool isNumber = true;
    const int days = line.has(u"log-days"_s) ? line.option(u"log-days"_s).toInt(&isNumber) : defaultLogDays;
    if (!isNumber || days < 0 || days > 36'500) {
        return Error{.kind = Error::Kind::Malformed, .detail = u"--log-days wants a number of days, or 0 for ever"_s};
    }
    return std::chrono::hours(24) * days;
}

/// On SQLite one hub serves a directory: a second one would only fight over its mailboxes. Several hubs share a PostgreSQL.
Result<std::unique_ptr<QLockFile>> lockStorage(const StorageOptions &storage)
{
    if (!storage.databaseUrl.isEmpty()) {
        return std::unique_ptr<QLockFile>();
    }
    QDir().mkpath(storage.dataDir);
    auto lock = std::make_unique<QLockFile>(storage.dataDir + "/serve.lock"_L1);
    // Stale only when its process is gone, however long it runs.
    lock->setStaleLockTime(0);
    if (!lock->tryLock(0)) {
        return Error{.kind = Error::Kind::Unavailable,
                     .detail = u"another deskbell-hub serves %1 already"_s.arg(storage.dataDir)};
    }
    return lock;
}

QString urlOf(const ServerOptions &options, quint16 port)
{
    const QString host = options.address.contains(u':') ? u'[' + options.address + u']' : options.address;
    return u"%1://%2:%3"_s.arg(options.tlsCertFile.isEmpty() ? u"http"_s : u"https"_s, host).arg(port);
}

} // namespace

OptionNames serveOptionNames()
{
    return {.valued = {u"listen"_s, u"data"_s, u"database"_s, u"tls-cert"_s, u"tls-key"_s, u"log-days"_s}, .flags = {u"demo"_s}};
}

int serve(const CommandLine &line)
{
    if (!line.words.isEmpty()) {
        return exitUsage;
    }
    qSetMessagePattern(u"%{time yyyy-MM-ddTHH:mm:ss.zzz} "
                       u"%{if-debug}debug%{endif}%{if-info}info%{endif}%{if-warning}warning%{endif}%{if-critical}critical%{endif}"
                       "%{if-fatal}fatal%{endif} %{category}: %{message}"_s);
    const auto options = serverOptions(line);
    if (!options) {
        printError(options.error().detail);
        return exitUsage;
    }
    const auto keepLog = logKeptFor(line);
    if (!keepLog) {
        printError(keepLog.error().detail);
        return exitUsage;
    }
    const StorageOptions storage = storageOptions(line);
    const auto lock = lockStorage(storage);
    if (!lock) {
        printError(lock.error().detail);
        return exitFailed;
    }
    auto core = Core::open(storage);
    if (!core) {
        printError(core.error().detail);
        return exitFailed;
    }
    if (*lock) {
        if (const auto forgotten = (*core)->run(ForgetLeases{}); !forgotten) {
            printError(forgotten.error().detail);
            return exitFailed;
        }
    }
    if (line.has(u"demo"_s)) {
        const auto hash = hashPassword(demoPassword());
        const auto filled = hash ? fillDemo(**core, *hash, DemoOptions{.texts = demoTexts}) : Result<Done>(hash.error());
        if (!filled) {
            printError(filled.error().detail);
            return exitFailed;
        }
    }
    if (options->tlsCertFile.isEmpty() && !QHostAddress(options->address).isLoopback()) {
        qCWarning(logServe)
            << "serving without TLS beyond this machine: put a proxy with TLS in front, or use --tls-cert and --tls-key";
    }
    RunningHub running(**core, storage, *options, *keepLog);
    const auto port = running.start();
    if (!port) {
        printError(port.error().detail);
        return exitFailed;
    }
    onTermination(&running, [&running] { running.stop(); });
    if (line.has(u"demo"_s)) {
        printError(u"demo: the shop with a chat is at %1/demo/"_s.arg(urlOf(*options, *port)));
    }
    printOut(u"deskbell-hub listening on %1\n"_s.arg(urlOf(*options, *port)));
    return QCoreApplication::exec();
}

} // namespace deskbell::hub
