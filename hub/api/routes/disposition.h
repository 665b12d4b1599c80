// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace deskbell::hub {

/// The file name of a Content-Disposition header (RFC 6266: filename*= before filename=), without path and control characters,
/// at most 200 bytes of UTF-8; "file" when it names none.
QString fileNameOf(const QByteArray &disposition);

/// "type/subtype" of a Content-Type header in lower case; anything odd is plain bytes.
QString mediaTypeOf(const QByteArray &contentType);

/// `attachment; filename="…"; filename*=UTF-8''…`
QByteArray attachmentDisposition(const QString &name);

} // namespace deskbell::hub
