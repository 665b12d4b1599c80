// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/storage/pagecursor.h"

#include <QByteArray>

namespace deskbell::hub {

using namespace Qt::StringLiterals;

QString PageCursor::toString() const
{
    const QString plain = kind + u'|' + values.join(u'|');
    return QString::fromLatin1(plain.toUtf8().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

Result<PageCursor> PageCursor::parse(const QString &text, const QString &kind, int count)
{
    const auto decoded =
        QByteArray::fromBase64Encoding(text.toLatin1(), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    QStringList parts = QString::fromUtf8(decoded.decoded).split(u'|');
    if (decoded.decodingStatus != QByteArray::Base64DecodingStatus::Ok || parts.size() != count + 1
        || parts.takeFirst() != kind) {
        return Error{.kind = Error::Kind::Malformed, .detail = u"This is no page of this list."_s, .field = u"after"_s};
    }
    return PageCursor{.kind = kind, .values = parts};
}

} // namespace deskbell::hub
