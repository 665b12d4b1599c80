// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/channels/channelkind.h"

namespace deskbell::hub {

/// Answers the SIP proxy: "credentials", "route", "events" (docs/phone.md, "The proxy's questions").
void answerVoiceHook(Core &core, const Channel &channel, const QJsonObject &secrets, const HookRequest &request,
                     std::function<void(HookAnswer)> done);

Result<Done> validateVoiceSettings(const QJsonObject &settings);
/// Whether the settings hold, and whether the proxy's control address answers.
void testVoiceSettings(const QJsonObject &settings, std::function<void(QJsonObject report)> done);

} // namespace deskbell::hub
