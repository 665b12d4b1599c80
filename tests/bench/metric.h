// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace deskbell::bench {

struct Baseline {
    QString name{};
    double value = 0;
};

/// One line on standard output: {"metric":…,"value":…,"unit":…,"ratio_to":…,"ratio":…}. The ratio is value / baseline.
void report(const QString &metric, double value, const QString &unit, const std::optional<Baseline> &baseline = {});
/// What is being done, on standard error.
void narrate(const QString &text);

/// The value below which \a share (0 to 1) of the samples lie. Sorts its copy; 0 without samples.
double percentile(std::vector<double> samples, double share);

/// Proportional set size of a process in MiB (Linux); 0 where the system does not say.
double proportionalSetSizeMiB(qint64 process);

/// Milliseconds this thread has worked since it was made (Linux; elsewhere: that have passed). Where others use the machine as well
/// it says what the work costs, and not how long it stood in line.
class WorkWatch
{
public:
    WorkWatch();
    double ms() const;

private:
    double m_start;
};

/// Processor time that the threads of a process have used, in seconds by thread (Linux); empty where the system does not say.
using ThreadTimes = QHash<qint64, double>;
ThreadTimes threadTimes(qint64 process);
/// Processor time for each of \a count things since \a before: of the process, and of its busiest thread. It says more than the
/// rate does where others use the machine as well.
void reportProcessorTime(const QString &who, const QString &thing, qint64 process, const ThreadTimes &before, int count);

} // namespace deskbell::bench
