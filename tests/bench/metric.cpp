// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/metric.h"

#include <chrono>
#include <ctime>

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace deskbell::bench {

using namespace Qt::StringLiterals;

namespace {

double rounded(double value) { return value >= 100 ? std::round(value) : std::round(value * 1000) / 1000; }

} // namespace

void report(const QString &metric, double value, const QString &unit, const std::optional<Baseline> &baseline)
{
    QJsonObject line{{u"metric"_s, metric}, {u"value"_s, rounded(value)}, {u"unit"_s, unit}};
    if (baseline) {
        line.insert("ratio_to"_L1, baseline->name);
        line.insert("baseline"_L1, rounded(baseline->value));
        line.insert("ratio"_L1, baseline->value > 0 ? rounded(value / baseline->value) : 0);
    }
    printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    fflush(stdout);
}

void narrate(const QString &text) { fprintf(stderr, "%s\n", qPrintable(text)); }

double percentile(std::vector<double> samples, double share)
{
    if (samples.empty()) {
        return 0;
    }
    std::sort(samples.begin(), samples.end());
    return samples[static_cast<size_t>(share * static_cast<double>(samples.size() - 1))];
}

double proportionalSetSizeMiB(qint64 process)
{
    QFile file(u"/proc/%1/smaps_rollup"_s.arg(process));
    if (!file.open(QIODevice::ReadOnly)) {
        return 0;
    }
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("Pss:")) {
            return line.mid(4).simplified().split(' ').first().toDouble() / 1024;
        }
    }
    return 0;
}

ThreadTimes threadTimes(qint64 process)
{
    ThreadTimes times;
    const QDir tasks(u"/proc/%1/task"_s.arg(process));
    for (const QString &thread : tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile file(tasks.filePath(thread + "/schedstat"_L1));
        if (file.open(QIODevice::ReadOnly)) {
            times.insert(thread.toLongLong(), file.readAll().split(' ').first().toDouble() / 1e9);
        }
    }
    return times;
}

void reportProcessorTime(const QString &who, const QString &thing, qint64 process, const ThreadTimes &before, int count)
{
    double total = 0;
    double busiest = 0;
    const ThreadTimes after = threadTimes(process);
    for (auto it = after.cbegin(); it != after.cend(); ++it) {
        const double used = it.value() - before.value(it.key());
        total += used;
        busiest = std::max(busiest, used);
    }
    report(u"%1_processor_per_%2"_s.arg(who, thing), total * 1e6 / count, u"us"_s);
    report(u"%1_busiest_thread_per_%2"_s.arg(who, thing), busiest * 1e6 / count, u"us"_s);
}

namespace {

double workedMs()
{
#ifdef Q_OS_LINUX
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
#else
    return static_cast<double>(
               std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now().time_since_epoch()).count())
        / 1e3;
#endif
}

} // namespace

WorkWatch::WorkWatch()
    : m_start(workedMs())
{ }

double WorkWatch::ms() const { return workedMs() - m_start; }

} // namespace deskbell::bench
