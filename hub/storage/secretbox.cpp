// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/storage/secretbox.h"

#include <QFile>
#include <QJsonDocument>

#include <sodium.h>

namespace deskbell::hub {

using namespace Qt::StringLiterals;

Result<SecretBox> SecretBox::open(const QString &path)
{
    const auto unavailable = [](const QString &why) { return Error{Error::Kind::Unavailable, why}; };
    if (sodium_init() < 0) {
        return unavailable(u"libsodium does not start."_s);
    }
    QFile file(path);
    if (!file.exists()) {
        QByteArray key(crypto_secretbox_KEYBYTES, Qt::Uninitialized);
        randombytes_buf(key.data(), static_cast<size_t>(key.size()));
        // NewOnly: two hubs that start on one directory must end with one key.
        if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner)) {
            const bool written = file.write(key.toHex()) == 2 * key.size() && file.flush();
            file.close();
            if (!written) {
                return unavailable(u"The key file cannot be written: "_s + file.errorString());
            }
        }
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return unavailable(u"The key file cannot be read: "_s + file.errorString());
    }
    QByteArray key = QByteArray::fromHex(file.readAll().trimmed());
    if (key.size() != static_cast<qsizetype>(crypto_secretbox_KEYBYTES)) {
        return unavailable(u"The key file is damaged."_s);
    }
    return SecretBox(std::move(key));
}

QString SecretBox::seal(const QJsonObject &secrets) const
{
    if (secrets.isEmpty()) {
        return {};
    }
    const QByteArray plain = QJsonDocument(secrets).toJson(QJsonDocument::Compact);
    QByteArray box(static_cast<qsizetype>(crypto_secretbox_NONCEBYTES + crypto_secretbox_MACBYTES) + plain.size(),
                   Qt::Uninitialized);
    auto *out = reinterpret_cast<unsigned char *>(box.data());
    randombytes_buf(out, crypto_secretbox_NONCEBYTES);
    crypto_secretbox_easy(out + crypto_secretbox_NONCEBYTES, reinterpret_cast<const unsigned char *>(plain.constData()),
                          static_cast<unsigned long long>(plain.size()), out,
                          reinterpret_cast<const unsigned char *>(m_key.constData()));
    return QString::fromLatin1(box.toBase64());
}

Result<QJsonObject> SecretBox::unseal(const QString &sealedText) const
{
    if (sealedText.isEmpty()) {
        return QJsonObject{};
    }
    const QByteArray box = QByteArray::fromBase64(sealedText.toLatin1());
    const qsizetype overhead = crypto_secretbox_NONCEBYTES + crypto_secretbox_MACBYTES;
    QByteArray plain(qMax<qsizetype>(0, box.size() - overhead), Qt::Uninitialized);
    const auto *in = reinterpret_cast<const unsigned char *>(box.constData());
    if (box.size() < overhead
        || crypto_secretbox_open_easy(
               reinterpret_cast<unsigned char *>(plain.data()), in + crypto_secretbox_NONCEBYTES,
               static_cast<unsigned long long>(box.size() - static_cast<qsizetype>(crypto_secretbox_NONCEBYTES)), in,
               reinterpret_cast<const unsigned char *>(m_key.constData()))
            != 0) {
        return Error{Error::Kind::Internal, u"The secrets were sealed with another key file."_s};
    }
    return QJsonDocument::fromJson(plain).object();
}

} // namespace deskbell::hub
