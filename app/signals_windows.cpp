// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signals.h"

namespace deskbell {

// Windows closes the windows of a GUI program; Qt turns that into quitting.
void quitOnSystemRequest() { }

} // namespace deskbell
