// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/result.h"

#include <QByteArray>
#include <QJsonObject>

namespace deskbell::hub {

/// Seals channel secrets with a key that lies in a file beside the data, readable by its owner only: a copy of the
/// database alone gives no password away.
class SecretBox
{
public:
    /// Reads the key from \a file, or makes it. Unavailable when neither works.
    static Result<SecretBox> open(const QString &file);
    /// Base64 of nonce and box; empty for an empty object.
    QString seal(const QJsonObject &secrets) const;
    /// Internal when the text was sealed with another key.
    Result<QJsonObject> unseal(const QString &sealedText) const;

private:
    explicit SecretBox(QByteArray key)
        : m_key(std::move(key))
    { }
    QByteArray m_key;
};

} // namespace deskbell::hub
