// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/result.h"

#include <QJsonObject>

#include <functional>

namespace deskbell::hub {

/// Checks the settings of a web chat: "origins" (the websites it is for: "https://shop.example", or "https://*.shop.example" for every
/// name below) and, all optional, "title", "greeting", "accent" ("#rrggbb"), "position" ("end" or "start", by the direction of
/// writing), "language" (empty: the visitor's own), "expected_reply_s" (0: the queue's target), "rating" (true), "prechat"
/// ({"name","email"}: "off", "optional" or "required"), "public_url" (where visitors reach the hub; for people), "identify_secret" (at least 32 characters; write-only).
/// Malformed or Invalid with the field's dotted path.
Result<Done> validateChatSettings(const QJsonObject &settings);

/// Nothing is beyond the hub that could be tried: complete settings work.
void probeChat(const QJsonObject &settings, std::function<void(QJsonObject report)> done);

} // namespace deskbell::hub
