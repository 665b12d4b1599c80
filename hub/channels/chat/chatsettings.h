// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/result.h"

#include <QJsonObject>

namespace deskbell::hub {

/// Checks the settings of a web chat: "origins" (the websites it is for: "https://shop.example", or "https://*.shop.example" for every
/// name below) and, all optional, "title", "greeting", "accent" ("#rrggbb"), "position" ("end" or "start", by the direction of
/// writing), "language" (empty: the visitor's own), "expected_reply_s" (0: the queue's target), "rating" (true), "prechat"
/// ({"name","email"}: "off", "optional" or "required"), "identify_secret" (at least 32 characters; write-only).
/// Malformed or Invalid with the field's dotted path.
Result<Done> validateChatSettings(const QJsonObject &settings);

} // namespace deskbell::hub
