// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/storage/database.h"
#include "protocol/values.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace deskbell::hub {

inline QByteArray compactJson(const QJsonObject &json) { return QJsonDocument(json).toJson(QJsonDocument::Compact); }

/// The thing as it travels: what lists hand on untouched.
template <class T> QByteArray documentOf(const T &thing)
{
    if constexpr (requires { toJsonText(thing); }) {
        return toJsonText(thing);
    } else {
        return compactJson(toJson(thing));
    }
}

/// Reads back what documentOf() wrote; throws when the row is damaged.
template <class T> T fromDocument(const QByteArray &document, Result<T> (*decode)(const QJsonObject &))
{
    auto thing = decode(QJsonDocument::fromJson(document).object());
    if (!thing) {
        throw DatabaseError(QStringLiteral("A stored document cannot be read (field %1).").arg(thing.error().field), false);
    }
    return *std::move(thing);
}

/// Tells whether a repeated creation has the same content.
inline QString fingerprintOf(const QByteArray &content)
{
    return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha1).toBase64());
}

inline QDateTime fromMs(qint64 ms) { return ms ? QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC) : QDateTime(); }

} // namespace deskbell::hub
