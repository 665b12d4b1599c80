// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace deskbell::bench {

struct LoadResult {
    int answered = 0; ///< with a 2xx
    int refused = 0; ///< with anything else, or cut off
    double seconds = 0;
    std::vector<double> latenciesMs{};
};

/// Keep-alive connections to 127.0.0.1:\a port, each sending its next request when the answer to the last is complete, until
/// \a total requests are answered. \a request makes the n-th one, whole, with its headers.
LoadResult loadHttp(std::uint16_t port, int connections, int total, const std::function<std::string(int)> &request);

} // namespace deskbell::bench
