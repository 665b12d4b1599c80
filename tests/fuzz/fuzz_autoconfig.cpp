// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/channels/email/autoconfig.h"

#include <cstddef>
#include <cstdint>

using namespace deskbell::hub;

/// A provider's file comes from anybody who has a domain. Whatever it says: host names are host names, every server is encrypted, and
/// the user name cannot carry a line end into a mail protocol.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray xml(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto config = readAutoconfig(xml, QStringLiteral("support@shop.example"));
    if (!config) {
        if (config.error().detail.isEmpty()) {
            __builtin_trap();
        }
        return 0;
    }
    for (const QList<ServerHint> &hints : {config->imap, config->smtp}) {
        for (const ServerHint &hint : hints) {
            if (plainHostName(hint.host) != hint.host || hint.port == 0 || hint.security == Security::None
                || hint.user.contains(QLatin1Char('\n')) || hint.user.contains(QLatin1Char('\r'))) {
                __builtin_trap();
            }
        }
    }
    return 0;
}
