// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QObject;

namespace deskbell::hub {

/// Calls \a stop in the event loop of \a context when the system asks the process to end (SIGTERM, SIGINT, Ctrl+C); the second time
/// the process ends at once.
void onTermination(QObject *context, std::function<void()> stop);

} // namespace deskbell::hub
