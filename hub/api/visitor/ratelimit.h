// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>

#include <chrono>
#include <functional>
#include <mutex>

namespace deskbell::hub {

/// So many at once, then so many a second, for each key. In memory and bounded. Thread-safe.
class RateLimit
{
public:
    using Moment = std::chrono::steady_clock::time_point;
    struct Limits {
        double burst = 20;
        double perSecond = 1;
        qsizetype mostKeys = 50'000;
    };
    explicit RateLimit(
        const Limits &limits, std::function<Moment()> now = [] { return std::chrono::steady_clock::now(); })
        : m_limits(limits)
        , m_now(std::move(now))
    { }

    /// Zero: go on, \a cost is taken. Otherwise how long to wait (whole seconds, at least 1); nothing is taken.
    std::chrono::seconds take(const QByteArray &key, double cost = 1);
    /// What take() would say; takes nothing.
    std::chrono::seconds waitFor(const QByteArray &key, double cost = 1) const;

private:
    struct Bucket {
        double level = 0; ///< what is left
        Moment at{};
    };
    void makeRoom(Moment now);
    double levelAt(const Bucket &bucket, Moment now) const;
    std::chrono::seconds waitAt(double level, double cost) const;

    const Limits m_limits;
    const std::function<Moment()> m_now;
    mutable std::mutex m_mutex;
    QHash<QByteArray, Bucket> m_buckets;
};

} // namespace deskbell::hub
