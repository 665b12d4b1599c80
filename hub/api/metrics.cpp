// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/api/metrics.h"

#include "hub/api/router.h"

#include <algorithm>

namespace deskbell::hub {

void Metrics::prepare(const Router &router)
{
    m_rows.clear();
    for (const Route &route : router.routes()) {
        auto row = std::make_unique<Row>();
        row->method = route.method;
        row->path = route.path.toUtf8();
        m_rows.push_back(std::move(row));
    }
    auto none = std::make_unique<Row>();
    none->method = "none";
    none->path = "none";
    m_rows.push_back(std::move(none));
}

void Metrics::answered(int route, int status, std::chrono::steady_clock::duration took)
{
    Row &row = route < 0 ? *m_rows.back() : *m_rows[static_cast<size_t>(route)];
    row.byClass[static_cast<size_t>(std::clamp(status / 100, 0, 5))].fetch_add(1, std::memory_order_relaxed);
    const double seconds = std::chrono::duration<double>(took).count();
    const auto bound = std::lower_bound(bounds.begin(), bounds.end(), seconds);
    row.buckets[static_cast<size_t>(bound - bounds.begin())].fetch_add(1, std::memory_order_relaxed);
    row.microseconds.fetch_add(std::chrono::duration_cast<std::chrono::microseconds>(took).count(), std::memory_order_relaxed);
}

QByteArray Metrics::text(const QList<std::pair<QString, double>> &counters) const
{
    QByteArray out;
    const auto single = [&out](const QByteArray &name, const char *type, double value) {
        out += "# TYPE " + name + ' ' + type + '\n' + name + ' ' + QByteArray::number(value, 'g', 15) + '\n';
    };
    single("deskbell_http_connections", "gauge", static_cast<double>(connections.load()));
    single("deskbell_http_connections_refused_total", "counter", static_cast<double>(connectionsRefused.load()));
    single("deskbell_sockets", "gauge", static_cast<double>(sockets.load()));
    single("deskbell_sockets_cut_total", "counter", static_cast<double>(socketsCut.load()));
    single("deskbell_socket_resyncs_total", "counter", static_cast<double>(socketResyncs.load()));
    single("deskbell_socket_events_total", "counter", static_cast<double>(eventsSent.load()));
    single("deskbell_socket_frames_total", "counter", static_cast<double>(eventFrames.load()));
    for (const auto &[name, value] : counters) {
        single("deskbell_" + name.toUtf8(), "gauge", value);
    }
    out += "# TYPE deskbell_http_requests_total counter\n";
    for (const auto &row : m_rows) {
        for (size_t digit = 1; digit < row->byClass.size(); ++digit) {
            if (const qint64 count = row->byClass[digit].load(); count > 0) {
                out += "deskbell_http_requests_total{method=\"" + row->method + "\",route=\"" + row->path + "\",class=\""
                    + QByteArray::number(static_cast<int>(digit)) + "xx\"} " + QByteArray::number(count) + '\n';
            }
        }
    }
    out += "# TYPE deskbell_http_request_seconds histogram\n";
    for (const auto &row : m_rows) {
        const QByteArray labels = "{method=\"" + row->method + "\",route=\"" + row->path + '"';
        qint64 sum = 0;
        QByteArray lines;
        for (size_t i = 0; i <= bounds.size(); ++i) {
            sum += row->buckets[i].load();
            const QByteArray bound = i < bounds.size() ? QByteArray::number(bounds[i]) : QByteArray("+Inf");
            lines += "deskbell_http_request_seconds_bucket" + labels + ",le=\"" + bound + "\"} " + QByteArray::number(sum) + '\n';
        }
        if (sum > 0) {
            out += lines;
            out += "deskbell_http_request_seconds_sum" + labels + "} "
                + QByteArray::number(static_cast<double>(row->microseconds.load()) / 1e6, 'g', 12) + '\n';
            out += "deskbell_http_request_seconds_count" + labels + "} " + QByteArray::number(sum) + '\n';
        }
    }
    return out;
}

} // namespace deskbell::hub
