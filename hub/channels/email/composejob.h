// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/core/commands.h"

namespace deskbell::hub {

class Core;

/// The mail of an outbox item as it goes over the wire. Reads the attachments; for a worker thread. NotFound when one is
/// missing. The same item gives the same Message-ID and date each time.
Result<QByteArray> composeOutboxItem(Core &core, const Channel &channel, const OutboxItem &item);

/// Everyone it goes to: To, Cc and Bcc, each once.
QStringList envelopeOf(const OutboxItem &item);

} // namespace deskbell::hub
