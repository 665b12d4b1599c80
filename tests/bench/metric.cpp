// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/metric.h"

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

} // namespace deskbell::bench
