// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/channels/quiet.h"

#include <algorithm>
#include <array>

namespace deskbell::hub {

using namespace std::chrono_literals;

namespace {

constexpr qsizetype fewestMails = 20;
constexpr std::chrono::seconds leastSilence = 4h;
constexpr std::chrono::seconds leastOfShortHistory = 96h;
constexpr std::chrono::seconds wholeWeek = 7 * 24h;
constexpr std::chrono::seconds mostSilence = 30 * 24h;

} // namespace

std::optional<std::chrono::seconds> longestUsualSilence(QList<QDateTime> arrivals)
{
    arrivals.removeIf([](const QDateTime &moment) { return !moment.isValid(); });
    if (arrivals.size() < fewestMails) {
        return std::nullopt;
    }
    std::sort(arrivals.begin(), arrivals.end());
    std::array<std::chrono::seconds, 2> longest{0s, 0s};
    for (qsizetype i = 1; i < arrivals.size(); ++i) {
        const std::chrono::seconds pause(arrivals[i - 1].secsTo(arrivals[i]));
        if (pause > longest[0]) {
            longest = {pause, longest[0]};
        } else if (pause > longest[1]) {
            longest[1] = pause;
        }
    }
    const std::chrono::seconds span(arrivals.first().secsTo(arrivals.last()));
    const auto usual = std::max({longest[1] * 3 / 2, leastSilence, span < wholeWeek ? leastOfShortHistory : leastSilence});
    if (usual > mostSilence) {
        return std::nullopt;
    }
    return usual;
}

std::optional<std::chrono::seconds> unusualSilence(const QList<QDateTime> &arrivals, const QDateTime &now)
{
    const auto usual = longestUsualSilence(arrivals);
    if (!usual) {
        return std::nullopt;
    }
    const QDateTime last = *std::max_element(arrivals.begin(), arrivals.end());
    const std::chrono::seconds silence(last.secsTo(now));
    return silence > *usual ? std::optional(silence) : std::nullopt;
}

} // namespace deskbell::hub
