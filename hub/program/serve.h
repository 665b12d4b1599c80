// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/program/options.h"

namespace deskbell::hub {

OptionNames serveOptionNames();
/// `deskbell-hub serve …`: runs until the system asks to stop. \returns an ExitCode.
int serve(const CommandLine &line);

} // namespace deskbell::hub
