// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/result.h"
#include "protocol/values.h"

namespace deskbell::hub {

class Core;

/// The bytes of a file that goes out. Unavailable when they cannot be read just now.
Result<QByteArray> readOutboundFile(Core &core, const Attachment &attachment);

} // namespace deskbell::hub
