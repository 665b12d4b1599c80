// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace deskbell {

/// Lets the system's request to end (SIGTERM, SIGINT, logging off) quit the application in order.
void quitOnSystemRequest();

} // namespace deskbell
