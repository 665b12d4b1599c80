// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/core/customerreference.h"

#include <openssl/crypto.h>

#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>
#include <QUuid>
#include <QtEndian>

#include <limits>

namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

// 16 bytes of the customer's UUID, 4 of the moment (seconds since 1970), 4 of chance, 24 of the code: 48 bytes are 64 letters.
constexpr qsizetype uuidSize = 16;
constexpr qsizetype momentSize = 4;
constexpr qsizetype saidSize = uuidSize + momentSize + 4;
constexpr qsizetype codeSize = 24;
constexpr qsizetype referenceLetters = 64;

QByteArray codeOf(const QByteArray &key, const QByteArray &said)
{
    return QMessageAuthenticationCode::hash(said, key, QCryptographicHash::Sha256).first(codeSize);
}

QString lettersOf(const QByteArray &whole)
{
    return QString::fromLatin1(whole.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

QByteArray bigEndian(quint32 number)
{
    QByteArray bytes(sizeof number, Qt::Uninitialized);
    qToBigEndian(number, bytes.data());
    return bytes;
}

} // namespace

QByteArray referenceKey(const ChannelId &channel, const QJsonObject &secrets)
{
    if (secrets.isEmpty()) {
        return {};
    }
    // Members of a QJsonObject are sorted: the same secrets are the same bytes.
    const QByteArray trusted = QJsonDocument(secrets).toJson(QJsonDocument::Compact);
    return QMessageAuthenticationCode::hash("deskbell customer reference 1\n" + channel.value.toUtf8(), trusted,
                                            QCryptographicHash::Sha256);
}

Result<QString> signReference(const QByteArray &key, const CustomerReference &reference)
{
    const QUuid uuid(reference.customer.value);
    const qint64 moment = reference.until.toSecsSinceEpoch();
    if (key.isEmpty()) {
        return Error{
            .kind = Error::Kind::Invalid, .detail = u"the channel has no token to sign links with"_s, .type = u"no-token"_s};
    }
    if (uuid.toString(QUuid::WithoutBraces) != reference.customer.value || !reference.until.isValid() || moment <= 0
        || moment > std::numeric_limits<quint32>::max()) {
        return Error{.kind = Error::Kind::Invalid, .detail = u"this customer cannot be referred to"_s};
    }
    const QByteArray said =
        uuid.toRfc4122() + bigEndian(static_cast<quint32>(moment)) + bigEndian(QRandomGenerator::system()->generate());
    return lettersOf(said + codeOf(key, said));
}

std::optional<CustomerReference> readReference(const QByteArray &key, const QString &text)
{
    if (key.isEmpty() || text.size() != referenceLetters) {
        return std::nullopt;
    }
    const QByteArray bytes =
        QByteArray::fromBase64(text.toUtf8(), QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    // Written in one way only: nobody gets a second use out of other letters for the same bytes.
    if (bytes.size() != saidSize + codeSize || lettersOf(bytes) != text) {
        return std::nullopt;
    }
    const QByteArray said = bytes.first(saidSize);
    const QByteArray code = codeOf(key, said);
    if (CRYPTO_memcmp(code.constData(), bytes.constData() + saidSize, codeSize) != 0) {
        return std::nullopt;
    }
    const auto moment = qFromBigEndian<quint32>(said.constData() + uuidSize);
    return CustomerReference{.customer = CustomerId{QUuid::fromRfc4122(said.first(uuidSize)).toString(QUuid::WithoutBraces)},
                             .until = QDateTime::fromSecsSinceEpoch(moment, Qt::UTC)};
}

} // namespace deskbell::hub
