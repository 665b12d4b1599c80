// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/core/core.h"
#include "hub/program/options.h"

namespace deskbell::hub {

/// `admin import mbox FILE --channel ID` and `admin import maildir DIR --channel ID`: history comes in as resolved conversations,
/// with its dates. Mails from the desk's own addresses count as sent. Can be repeated and taken up again: what is there already
/// is counted and left alone. \returns an exit code.
int importMail(Core &core, const CommandLine &line);

} // namespace deskbell::hub
