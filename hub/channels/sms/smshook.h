// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/channels/channelkind.h"
#include "hub/channels/sms/smssettings.h"

namespace deskbell::hub {

/// What the providers of short messages call: "mo" and "dlr/ID" (Kannel), "inbound", "status", "status/ID" and "media/FILE/SIGNATURE"
/// (REST, signed). As ChannelKind::hook: an answer of 200 comes after the COMMIT, anything else asks for a repeat.
void answerSmsHook(Core &core, const Channel &channel, const QJsonObject &secrets, const HookRequest &request,
                   std::function<void(HookAnswer)> done);

/// Where a provider fetches a file that goes out: signed with the path's secret, so that no other file can be had.
QUrl mediaUrl(const SmsSettings &settings, const AttachmentId &file);

} // namespace deskbell::hub
