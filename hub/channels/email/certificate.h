// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/channels/email/securesocket.h"

#include <QJsonObject>

namespace deskbell::hub {

/// The certificate a connection met, for people to judge: {"subject","issuer","names":[…],"from","until","sha256":"AB:CD:…",
/// "trusted":bool,"fault":"…"}. "authority_unknown":true where trusting the right authority would mend it.
/// Empty when there was none.
QJsonObject describeCertificate(const SecureSocket &connection);

} // namespace deskbell::hub
