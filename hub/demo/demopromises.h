// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/result.h"

#include <QDateTime>

namespace deskbell::hub {

class Core;

/// A few times promised to the invented shop's customers: soon, tomorrow, a colleague's, and one that was kept.
Result<Done> addDemoPromises(Core &core, const QDateTime &now);

} // namespace deskbell::hub
