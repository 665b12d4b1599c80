// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profile.h"
#include "client/desk.h"
#include "client/deskparts.h"
#include "client/replica/replica.h"
#include "hub/core/core.h"
#include "tests/bench/metric.h"
#include "tests/support/hub/hubprocess.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

#include <atomic>

#ifdef Q_OS_UNIX
#    include <fcntl.h>
#    include <unistd.h>
#endif

// The console as a program on a grown desk, beside an empty Qt window in the same run: how long until the list stands (with its files in
// the page cache and without), what memory it holds, what it does while nothing happens.
//   deskbell_bench_scale [conversations, 100000] [messages of each, 10]

using namespace deskbell;
using namespace deskbell::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int starts = 7;
constexpr int idleSettleS = 20;
constexpr int idleWatchedS = 60;
constexpr int patienceMs = 1'800'000; ///< only ends what would hang for ever

template <class Command> void submitPaced(hub::Core &core, Command command, std::atomic<int> &failed)
{
    while (core.queueDepth() > 5'000) {
        QThread::usleep(200); // lint: paced
    }
    core.submit(std::move(command), [&failed](const auto &reply) { failed += reply ? 0 : 1; });
}

bool fillHub(const QString &directory, int conversations, int messages)
{
    auto core = hub::Core::open({.dataDir = directory});
    if (!core) {
        narrate(core.error().detail);
        return false;
    }
    hub::CreateQueue queue{.by = hub::Principal::hub()};
    queue.queue = Queue{.id = QueueId::make(), .name = u"Parcels"_s};
    if (!(*core)->run(queue)) {
        return false;
    }
    std::atomic<int> failed = 0;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    CustomerId customer;
    for (int i = 0; i < conversations; ++i) {
        if (i % 5 == 0) {
            hub::CreateCustomer create{.by = hub::Principal::hub()};
            create.customer = Customer{.id = CustomerId::make(), .name = u"Customer Pop%1"_s.arg(i)};
            customer = create.customer.id;
            submitPaced(**core, std::move(create), failed);
        }
        hub::CreateConversation create{.by = hub::Principal::hub(),
                                       .id = ConversationId::make(),
                                       .customer = customer,
                                       .subject = u"About order %1"_s.arg(i),
                                       .queue = queue.queue.id};
        const ConversationId id = create.id;
        submitPaced(**core, std::move(create), failed);
        for (int m = 0; m < messages; ++m) {
            hub::PostMessage message{.by = hub::Principal::hub(),
                                     .id = MessageId::make(),
                                     .conversation = id,
                                     .kind = u"note"_s,
                                     .text = u"Order %1 did not come, this is word %2 about it. Regards"_s.arg(i).arg(m)};
            message.writtenAt = now.addSecs(-qint64(i) * 20 - (messages - m));
            message.deliver = false;
            submitPaced(**core, std::move(message), failed);
        }
        if (i % 20'000 == 19'999) {
            narrate(u"%1 conversations are in the hub"_s.arg(i + 1));
        }
    }
    return (*core)->run(hub::TickClocks{}).hasValue() && failed == 0;
}

/// The working set comes into the profile as it does on the first day. \returns seconds; nothing when it did not.
std::optional<double> fillProfile(const QString &profile, const QUrl &hub)
{
    Profile place(profile);
    if (!place.prepare()) {
        return std::nullopt;
    }
    place.settings().setValue(u"hub/mode"_s, u"remote"_s);
    place.settings().setValue(u"hub/url"_s, hub);
    Desk desk({.hub = hub, .directory = place.deskDirectory(hub, false)});
    QElapsedTimer timer;
    timer.start();
    desk.signIn(u"mia@desk.test"_s, u"correct horse"_s);
    const auto whole = [&desk] { return desk.status().state == ConnectionStatus::State::Live && desk.replica().isComplete(); };
    while (!whole() && timer.elapsed() < patienceMs) {
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 50);
    }
    report(u"conversations_in_replica"_s, static_cast<double>(desk.replica().counts().active), {});
    return whole() ? std::optional(static_cast<double>(timer.elapsed()) / 1e3) : std::nullopt;
}

/// Takes a file, or all below a folder, out of the page cache.
void forgetCached(const QString &path)
{
#ifdef Q_OS_LINUX
    const auto forget = [](const QString &file) {
        if (const int handle = ::open(QFile::encodeName(file).constData(), O_RDONLY); handle >= 0) {
            ::fdatasync(handle);
            ::posix_fadvise(handle, 0, 0, POSIX_FADV_DONTNEED);
            ::close(handle);
        }
    };
    if (QFileInfo(path).isFile()) {
        forget(path);
    }
    QDirIterator files(path, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        forget(files.next());
    }
#else
    Q_UNUSED(path)
#endif
}

/// How often the threads of a process went to sleep by themselves, and so were woken: of all of them.
qint64 sleepsOf(qint64 process)
{
    qint64 sleeps = 0;
    for (const QString &thread : QDir(u"/proc/%1/task"_s.arg(process)).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile status(u"/proc/%1/task/%2/status"_s.arg(process).arg(thread));
        if (status.open(QIODevice::ReadOnly)) {
            for (const QByteArray &line : status.readAll().split('\n')) {
                sleeps += line.startsWith("voluntary_ctxt_switches:") ? line.mid(24).trimmed().toLongLong() : 0;
            }
        }
    }
    return sleeps;
}

double processorSeconds(qint64 process)
{
    double all = 0;
    const ThreadTimes times = threadTimes(process);
    for (const double seconds : times) {
        all += seconds;
    }
    return all;
}

struct Figures {
    double settledMs = 0;
    double pssMiB = 0;
    double idlePercent = 0;
    double wakesPerS = 0;
};

/// Starts a program that says "settled", watches it for a while if \a idle, and ends it.
std::optional<Figures> startProgram(const QString &program, const QStringList &arguments, bool idle = false)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DESKBELL_SAY_SETTLED"_s, u"1"_s);
    process.setProcessEnvironment(environment);
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    QByteArray output;
    while (!output.contains("settled") && process.waitForReadyRead(patienceMs)) {
        output += process.readAllStandardOutput();
    }
    Figures figures{.settledMs = static_cast<double>(timer.nsecsElapsed()) / 1e6};
    const qint64 id = process.processId();
    if (idle) {
        QThread::sleep(idleSettleS); // lint: paced
        const double before = processorSeconds(id);
        const qint64 sleeps = sleepsOf(id);
        QThread::sleep(idleWatchedS); // lint: paced
        figures.idlePercent = (processorSeconds(id) - before) / idleWatchedS * 100;
        figures.wakesPerS = static_cast<double>(sleepsOf(id) - sleeps) / idleWatchedS;
    }
    figures.pssMiB = proportionalSetSizeMiB(id);
    process.terminate();
    if (!process.waitForFinished(30'000)) {
        process.kill();
        process.waitForFinished(30'000);
    }
    return output.contains("settled") ? std::optional(figures) : std::nullopt;
}

bool measureStarts(const QString &console, const QStringList &arguments, const QString &empty, const QString &profile, bool cold)
{
    std::vector<double> ours;
    std::vector<double> theirs;
    std::vector<double> memory;
    std::vector<double> emptyMemory;
    for (int i = 0; i < starts; ++i) {
        if (cold) {
            for (const QString &path : {profile, console, empty}) {
                forgetCached(path);
            }
        }
        const auto mine = startProgram(console, arguments);
        const auto none = startProgram(empty, {});
        if (!mine || !none) {
            narrate(u"a window did not settle"_s);
            return false;
        }
        ours.push_back(mine->settledMs);
        theirs.push_back(none->settledMs);
        memory.push_back(mine->pssMiB);
        emptyMemory.push_back(none->pssMiB);
    }
    const QString name = cold ? u"cold_start"_s : u"warm_start"_s;
    report(name + u"_p50"_s, percentile(ours, 0.5), u"ms"_s, Baseline{u"empty Qt window"_s, percentile(theirs, 0.5)});
    report(name + u"_best"_s, percentile(ours, 0), u"ms"_s, Baseline{u"empty Qt window"_s, percentile(theirs, 0)});
    if (!cold) {
        report(u"pss_settled"_s, percentile(memory, 0.5), u"MiB"_s, Baseline{u"empty Qt window"_s, percentile(emptyMemory, 0.5)});
    }
    return true;
}

bool measureIdle(const QString &console, const QStringList &arguments, const QString &empty)
{
    const auto mine = startProgram(console, arguments, true);
    const auto none = startProgram(empty, {}, true);
    if (!mine || !none) {
        return false;
    }
    report(u"idle_processor"_s, mine->idlePercent, u"%"_s, Baseline{u"empty Qt window"_s, none->idlePercent});
    report(u"idle_wakeups"_s, mine->wakesPerS, u"1/s"_s, Baseline{u"empty Qt window"_s, none->wakesPerS});
    report(u"pss_idle"_s, mine->pssMiB, u"MiB"_s, Baseline{u"empty Qt window"_s, none->pssMiB});
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const int conversations = words.size() > 1 ? words.at(1).toInt() : 100'000;
    const int messages = words.size() > 2 ? words.at(2).toInt() : 10;
    QTemporaryDir directory;
    const QString data = directory.path() + "/hub"_L1;
    const QString profile = directory.path() + "/profile"_L1;
    test::HubProcess hub({u"--data"_s, data});
    if (hub.admin({u"agent"_s, u"add"_s, u"--email"_s, u"mia@desk.test"_s, u"--name"_s, u"Mia"_s, u"--role"_s, u"admin"_s},
                  "correct horse\n")
        != 0) {
        narrate(QString::fromUtf8(hub.output()));
        return 1;
    }
    narrate(u"filling a hub with %1 conversations of %2 messages"_s.arg(conversations).arg(messages));
    if (!fillHub(data, conversations, messages) || !hub.start()) {
        narrate(u"the hub could not be filled or started"_s);
        return 1;
    }
    const auto filled = fillProfile(profile, hub.url());
    if (!filled) {
        narrate(u"the working set did not come"_s);
        return 1;
    }
    report(u"conversations"_s, conversations, {});
    report(u"first_working_set"_s, *filled, u"s"_s);
    const QString console = test::programFolder() + "/deskbell"_L1;
    const QString empty = test::programFolder() + "/deskbell_bench_window"_L1;
    const QStringList arguments{u"--profile"_s, profile};
    const bool ok = startProgram(console, arguments) && measureStarts(console, arguments, empty, profile, false)
        && measureStarts(console, arguments, empty, profile, true) && measureIdle(console, arguments, empty);
    return ok ? 0 : 1;
}
