// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/channels/email/certificate.h"

#include "protocol/values.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QSslCertificate>

using namespace Qt::StringLiterals;

namespace deskbell::hub {

namespace {

constexpr qsizetype mostNames = 20;

/// Common name and organisation, as people know them.
QString partyWords(const QStringList &commonName, const QStringList &organisation)
{
    QStringList words = commonName.mid(0, 1) + organisation.mid(0, 1);
    words.removeDuplicates();
    words.removeAll(QString());
    return words.join(u", "_s).left(300);
}

} // namespace

QJsonObject describeCertificate(const SecureSocket &connection)
{
    if (connection.certificates().isEmpty()) {
        return {};
    }
    const QSslCertificate &own = connection.certificates().constFirst();
    QStringList names = own.subjectAlternativeNames().values();
    names.removeDuplicates();
    names.sort();
    return {
        {u"subject"_s, partyWords(own.subjectInfo(QSslCertificate::CommonName), own.subjectInfo(QSslCertificate::Organization))},
        {u"issuer"_s, partyWords(own.issuerInfo(QSslCertificate::CommonName), own.issuerInfo(QSslCertificate::Organization))},
        {u"names"_s, QJsonArray::fromStringList(names.mid(0, mostNames))},
        {u"from"_s, toWireTime(own.effectiveDate().toUTC())},
        {u"until"_s, toWireTime(own.expiryDate().toUTC())},
        {u"sha256"_s, QString::fromLatin1(own.digest(QCryptographicHash::Sha256).toHex(':').toUpper())},
        {u"trusted"_s, connection.certificateFault().isEmpty()},
        {u"fault"_s, connection.certificateFault()},
        {u"authority_unknown"_s, connection.isAuthorityUnknown()}};
}

} // namespace deskbell::hub
