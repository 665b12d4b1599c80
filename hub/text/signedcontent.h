// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace deskbell::hub {

/// What an S/MIME signature is put around (RFC 8551 section 3.5.2: the mail's text stands within the signature, as Outlook sends it when
/// "clear text" is off). The signature itself is not checked. \a cms: DER or BER, not encoded any more.
/// None: it is broken, encrypted, or holds nothing.
std::optional<QByteArray> contentOfSignedData(const QByteArray &cms);

} // namespace deskbell::hub
