// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/channelkind.h"

namespace deskbell {

// Each is made in a file of its own.
SettingsChannelKind chatSettingsKind();
SettingsChannelKind emailSettingsKind();
SettingsChannelKind smsSettingsKind();
SettingsChannelKind telegramSettingsKind();
SettingsChannelKind voiceSettingsKind();

} // namespace deskbell
