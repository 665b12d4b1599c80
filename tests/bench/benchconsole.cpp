// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benches.h"
#include "tests/bench/metric.h"
#include "tests/support/hub/hubprocess.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

#include <optional>

namespace deskbell::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int consoleStarts = 5;

struct WindowFigures {
    double settledMs = 0;
    double pssMiB = 0;
};

/// Starts a program that prints "settled" on standard output, and ends it.
std::optional<WindowFigures> startWindow(const QString &program, const QStringList &arguments)
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
    while (!output.contains("settled") && process.waitForReadyRead(120'000)) {
        output += process.readAllStandardOutput();
    }
    WindowFigures figures{.settledMs = static_cast<double>(timer.nsecsElapsed()) / 1e6};
    figures.pssMiB = proportionalSetSizeMiB(process.processId());
    process.terminate();
    if (!process.waitForFinished(30'000)) {
        process.kill();
        process.waitForFinished(30'000);
    }
    return output.contains("settled") ? std::optional(figures) : std::nullopt;
}

struct WindowMedians {
    std::vector<double> settledMs{};
    std::vector<double> pssMiB{};
    bool add(const std::optional<WindowFigures> &figures)
    {
        if (figures) {
            settledMs.push_back(figures->settledMs);
            pssMiB.push_back(figures->pssMiB);
        }
        return figures.has_value();
    }
};

} // namespace

bool benchConsole()
{
    QTemporaryDir directory;
    const QString console = test::programFolder() + "/deskbell"_L1;
    const QString empty = test::programFolder() + "/deskbell_bench_window"_L1;
    const QStringList demo{u"--demo"_s, u"--profile"_s, directory.path() + "/profile"_L1};
    // The first start makes the demo's data and fills the replica.
    const auto first = startWindow(console, demo);
    if (!first) {
        narrate(u"the console did not settle"_s);
        return false;
    }
    WindowMedians ours;
    WindowMedians theirs;
    for (int i = 0; i < consoleStarts; ++i) {
        if (!ours.add(startWindow(console, demo)) || !theirs.add(startWindow(empty, {}))) {
            narrate(u"a window did not settle"_s);
            return false;
        }
    }
    report(u"console_first_start"_s, first->settledMs, u"ms"_s);
    report(u"console_start_to_settled_list"_s, percentile(ours.settledMs, 0.5), u"ms"_s,
           Baseline{u"empty Qt window"_s, percentile(theirs.settledMs, 0.5)});
    report(u"console_pss"_s, percentile(ours.pssMiB, 0.5), u"MiB"_s,
           Baseline{u"empty Qt window"_s, percentile(theirs.pssMiB, 0.5)});
    return true;
}

} // namespace deskbell::bench
