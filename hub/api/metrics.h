// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <array>
#include <atomic>
#include <chrono>
#include <memory>
#include <utility>
#include <vector>

namespace deskbell::hub {

class Router;

/// What the API counts about itself. Counting takes no lock.
class Metrics
{
public:
    /// Once, when all routes are known.
    void prepare(const Router &router);
    /// \a route: its number in the router, -1 for requests that found none.
    void answered(int route, int status, std::chrono::steady_clock::duration took);

    std::atomic<qint64> connections = 0;
    std::atomic<qint64> connectionsRefused = 0;
    std::atomic<qint64> sockets = 0;
    std::atomic<qint64> socketsCut = 0; ///< slow readers
    std::atomic<qint64> socketResyncs = 0;
    std::atomic<qint64> eventsSent = 0;
    std::atomic<qint64> eventFrames = 0;

    /// Prometheus text format 0.0.4. \a counters: gauges of the store.
    QByteArray text(const QList<std::pair<QString, double>> &counters) const;

private:
    static constexpr std::array<double, 8> bounds{0.001, 0.0025, 0.005, 0.01, 0.05, 0.25, 1.0, 5.0};
    struct Row {
        QByteArray method{};
        QByteArray path{};
        std::array<std::atomic<qint64>, 6> byClass{}; ///< 1xx to 5xx at their digit
        std::array<std::atomic<qint64>, bounds.size() + 1> buckets{};
        std::atomic<qint64> microseconds = 0;
    };
    std::vector<std::unique_ptr<Row>> m_rows; ///< the last one: no route
};

} // namespace deskbell::hub
