// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/result.h"

#include <QDateTime>

namespace deskbell::hub {

class Core;

/// Gives the invented shop a chat on its website, and a few people who used it lately. The page is at /demo/ of the hub.
Result<Done> addDemoChat(Core &core, const QDateTime &now);

} // namespace deskbell::hub
