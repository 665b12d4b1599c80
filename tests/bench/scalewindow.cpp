// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profile.h"
#include "client/desk.h"
#include "client/deskparts.h"
#include "client/replica/replica.h"
#include "tests/bench/grownhub.h"
#include "tests/bench/metric.h"
#include "tests/support/hub/hubprocess.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QProcess>
#include <QStorageInfo>
#include <QTemporaryDir>
#include <QThread>
#include <QTimer>

#ifdef Q_OS_UNIX
#    include <fcntl.h>
#    include <unistd.h>
#endif

// The console as a program on a grown desk, beside an empty Qt window in the same run: how long until the list stands (with its files in
// the page cache and without), what memory it holds, what it does while nothing happens; then what a key costs in the same replica.
//   deskbell_bench_scale [conversations in the hub, 10000] [messages of each, 10] [of them open and so in the replica, at most 100000]

using namespace deskbell;
using namespace deskbell::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int starts = 7;
constexpr int idleSettleS = 15;
constexpr int idleWatchedS = 40;
constexpr int shortTextsFrom = 200'000; ///< conversations: else the hub's file would not fit on many disks
constexpr qint64 bytesOfMessage = 1'500; ///< in the hub's file with its indexes, rather more than less; short ones half of that
constexpr int patienceMs = 1'800'000; ///< only ends what would hang for ever

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
    QTimer look;
    look.start(50);
    while (!whole() && timer.elapsed() < patienceMs) {
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents); // given a time it would not wait
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
    double workMs = 0; ///< processor time of all its threads until then: what others do besides does not count
    double pssMiB = 0;
};

/// A program that says "settled" when it stands; ended with this.
class Started
{
public:
    Started(const QString &program, const QStringList &arguments)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"DESKBELL_SAY_SETTLED"_s, u"1"_s);
        m_process.setProcessEnvironment(environment);
        QElapsedTimer timer;
        timer.start();
        m_process.start(program, arguments);
        QByteArray output;
        while (!output.contains("settled") && m_process.waitForReadyRead(patienceMs)) {
            output += m_process.readAllStandardOutput();
        }
        m_settledMs = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        m_settled = output.contains("settled");
    }
    ~Started()
    {
        m_process.terminate();
        if (!m_process.waitForFinished(30'000)) {
            m_process.kill();
            m_process.waitForFinished(30'000);
        }
    }
    Q_DISABLE_COPY_MOVE(Started)

    bool hasSettled() const { return m_settled; }
    double settledMs() const { return m_settledMs; }
    qint64 id() const { return m_process.processId(); }

private:
    QProcess m_process{};
    double m_settledMs = 0;
    bool m_settled = false;
};

std::optional<Figures> startProgram(const QString &program, const QStringList &arguments)
{
    const Started started(program, arguments);
    return started.hasSettled()
        ? std::optional(Figures{started.settledMs(), processorSeconds(started.id()) * 1e3, proportionalSetSizeMiB(started.id())})
        : std::nullopt;
}

bool measureStarts(const QString &console, const QStringList &arguments, const QString &empty, const QString &profile, bool cold)
{
    std::vector<double> ours;
    std::vector<double> theirs;
    std::vector<double> work;
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
        work.push_back(mine->workMs);
        theirs.push_back(none->settledMs);
        memory.push_back(mine->pssMiB);
        emptyMemory.push_back(none->pssMiB);
    }
    const QString name = cold ? u"cold_start"_s : u"warm_start"_s;
    report(name + u"_p50"_s, percentile(ours, 0.5), u"ms"_s, Baseline{u"empty Qt window"_s, percentile(theirs, 0.5)});
    report(name + u"_work_p50"_s, percentile(work, 0.5), u"ms"_s);
    report(name + u"_best"_s, percentile(ours, 0), u"ms"_s, Baseline{u"empty Qt window"_s, percentile(theirs, 0)});
    if (!cold) {
        report(u"pss_settled"_s, percentile(memory, 0.5), u"MiB"_s, Baseline{u"empty Qt window"_s, percentile(emptyMemory, 0.5)});
    }
    return true;
}

/// Both at once: what else goes on in the machine wakes neither.
bool measureIdle(const QString &console, const QStringList &arguments, const QString &empty)
{
    const Started ours(console, arguments);
    const Started theirs(empty, {});
    if (!ours.hasSettled() || !theirs.hasSettled()) {
        return false;
    }
    QThread::sleep(idleSettleS); // lint: paced
    const double ourWork = processorSeconds(ours.id());
    const double theirWork = processorSeconds(theirs.id());
    const qint64 ourSleeps = sleepsOf(ours.id());
    const qint64 theirSleeps = sleepsOf(theirs.id());
    QThread::sleep(idleWatchedS); // lint: paced
    const auto share = [](double seconds) { return seconds / idleWatchedS * 100; };
    const auto rate = [](qint64 sleeps) { return static_cast<double>(sleeps) / idleWatchedS; };
    report(u"idle_processor"_s, share(processorSeconds(ours.id()) - ourWork), u"%"_s,
           Baseline{u"empty Qt window"_s, share(processorSeconds(theirs.id()) - theirWork)});
    report(u"idle_wakeups"_s, rate(sleepsOf(ours.id()) - ourSleeps), u"1/s"_s,
           Baseline{u"empty Qt window"_s, rate(sleepsOf(theirs.id()) - theirSleeps)});
    report(u"pss_idle"_s, proportionalSetSizeMiB(ours.id()), u"MiB"_s,
           Baseline{u"empty Qt window"_s, proportionalSetSizeMiB(theirs.id())});
    return true;
}

/// What a key costs in the replica that was filled above; writes into it, so it comes last.
bool measureKeys(const QString &desk)
{
    QProcess keys;
    keys.setProcessChannelMode(QProcess::ForwardedChannels);
    keys.start(QCoreApplication::applicationDirPath() + "/deskbell_bench_hands"_L1, {u"--in"_s, desk});
    return keys.waitForFinished(patienceMs) && keys.exitStatus() == QProcess::NormalExit && keys.exitCode() == 0;
}

/// A number of the command line; \a otherwise where there is none.
int numberAt(const QStringList &words, int place, int otherwise)
{
    bool isNumber = false;
    const int number = words.value(place).toInt(&isNumber);
    return isNumber && number > 0 ? number : otherwise;
}

/// Half of the disk stays free for others.
bool hasRoom(const QString &directory, const Growth &growth)
{
    const qint64 wanted = qint64(growth.conversations) * growth.messages * bytesOfMessage / (growth.shortTexts ? 2 : 1)
        + qint64(growth.open) * growth.messages * bytesOfMessage;
    const qint64 free = QStorageInfo(directory).bytesAvailable();
    if (wanted * 2 > free) {
        narrate(u"some %1 MB are wanted on the disk of %2, and half of %3 MB may be used"_s.arg(wanted / 1'000'000)
                    .arg(directory)
                    .arg(free / 1'000'000));
        return false;
    }
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    Growth growth{.conversations = numberAt(words, 1, 10'000), .messages = numberAt(words, 2, 10)};
    growth.open = qMin(growth.conversations, numberAt(words, 3, 100'000));
    growth.shortTexts = growth.conversations >= shortTextsFrom;
    QTemporaryDir directory;
    if (!hasRoom(directory.path(), growth)) {
        return 1;
    }
    const QString data = directory.path() + "/hub"_L1;
    const QString profile = directory.path() + "/profile"_L1;
    test::HubProcess hub({u"--data"_s, data});
    if (hub.admin({u"agent"_s, u"add"_s, u"--email"_s, u"mia@desk.test"_s, u"--name"_s, u"Mia"_s, u"--role"_s, u"admin"_s},
                  "correct horse\n")
        != 0) {
        narrate(QString::fromUtf8(hub.output()));
        return 1;
    }
    narrate(u"filling a hub with %1 conversations of %2 messages"_s.arg(growth.conversations).arg(growth.messages));
    QElapsedTimer filling;
    filling.start();
    const QString file = data + "/deskbell.sqlite"_L1;
    if (!growHub(file, growth) || !hub.start()) {
        narrate(u"the hub could not be filled or started: "_s + QString::fromUtf8(hub.output()));
        return 1;
    }
    report(u"conversations"_s, growth.conversations, {});
    report(u"hub_filled"_s, static_cast<double>(filling.elapsed()) / 1e3, u"s"_s);
    report(u"hub_file"_s, static_cast<double>(QFileInfo(file).size()) / 1e6, u"MB"_s);
    const auto filled = fillProfile(profile, hub.url());
    if (!filled) {
        narrate(u"the working set did not come"_s);
        return 1;
    }
    report(u"first_working_set"_s, *filled, u"s"_s);
    const QString desk = Profile(profile).deskDirectory(hub.url(), false);
    report(u"replica_file"_s, static_cast<double>(QFileInfo(desk + "/replica.sqlite"_L1).size()) / 1e6, u"MB"_s);
    const QString console = test::programFolder() + "/deskbell"_L1;
    const QString empty = test::programFolder() + "/deskbell_bench_window"_L1;
    const QStringList arguments{u"--profile"_s, profile};
    const bool ok = startProgram(console, arguments) && measureStarts(console, arguments, empty, profile, false)
        && measureStarts(console, arguments, empty, profile, true) && measureIdle(console, arguments, empty) && measureKeys(desk);
    return ok ? 0 : 1;
}
