// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/api/publicaddress.h"
#include "protocol/result.h"

#include <QByteArray>
#include <QUrl>

#include <atomic>
#include <chrono>
#include <functional>

namespace deskbell::hub {

struct FetchedImage {
    QByteArray type{}; ///< "image/png"
    QByteArray bytes{};
};

/// What a fetch may do; tests are stricter or let loopback in.
struct FetchRules {
    std::function<bool(const QHostAddress &)> allows = isPublicAddress; ///< asked of the address that is connected to
    qint64 maxBytes = 10 * 1024 * 1024;
    std::chrono::milliseconds timeout{15000}; ///< for the whole fetch, redirects included
    int maxRedirects = 3;
    const std::atomic_bool *stop = nullptr; ///< set: give up soon
};

/// Fetches an image by http or https, blocking: for worker threads. The name is looked up once and the connection goes to
/// the address that was checked (no second look-up that could answer otherwise); no proxy, no cookies, no credentials, no
/// scripts, no SVG. \returns Invalid with the type image-refused (not allowed, or no image) or image-unreachable, or TooLarge.
Result<FetchedImage> fetchImage(const QUrl &url, const FetchRules &rules);

} // namespace deskbell::hub
