// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

} // namespace deskbell::bench
