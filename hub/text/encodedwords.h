// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace deskbell::hub {

/// Bytes as text: in \a charset when that is known and fits, else as UTF-8, else as windows-1252. Never fails.
QString textOfBytes(const QByteArray &bytes, const QByteArray &charset = {});

/// A raw header value with its RFC 2047 words read. Letters whose bytes are spread over two words are put together, which
/// GMime does not do; raw 8-bit text is read as by textOfBytes().
QString decodeEncodedWords(const QByteArray &raw);

/// A raw address header with its RFC 2047 words read as above and put as quoted UTF-8, for an address parser. Addresses stay as
/// they are.
QByteArray withReadableNames(const QByteArray &raw);

} // namespace deskbell::hub
