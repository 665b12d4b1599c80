// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/program/options.h"

namespace deskbell::hub {

OptionNames adminOptionNames();
/// `deskbell-hub admin …`. \returns an ExitCode; the reason of a failure stands on standard error.
int administer(const CommandLine &line);

} // namespace deskbell::hub
