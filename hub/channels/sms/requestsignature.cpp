// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/channels/sms/requestsignature.h"

#include <QMessageAuthenticationCode>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbell::hub {

FormFields readForm(const QByteArray &body)
{
    FormFields fields;
    for (const QByteArray &pair : body.split('&')) {
        if (pair.isEmpty()) {
            continue;
        }
        const qsizetype equals = pair.indexOf('=');
        const auto decoded = [](QByteArray text) { return QByteArray::fromPercentEncoding(text.replace('+', ' ')); };
        fields.emplace_back(decoded(equals < 0 ? pair : pair.left(equals)),
                            equals < 0 ? QByteArray() : decoded(pair.mid(equals + 1)));
    }
    return fields;
}

QByteArray fieldOf(const FormFields &fields, const QByteArray &name)
{
    for (const auto &[known, value] : fields) {
        if (known == name) {
            return value;
        }
    }
    return {};
}

QByteArray requestSignature(const QByteArray &token, const QByteArray &url, const FormFields &fields)
{
    FormFields sorted = fields;
    std::sort(sorted.begin(), sorted.end());
    sorted.resize(std::distance(sorted.begin(), std::unique(sorted.begin(), sorted.end())));
    QByteArray text = url;
    for (const auto &[name, value] : sorted) {
        text += name + value;
    }
    return QMessageAuthenticationCode::hash(text, token, QCryptographicHash::Sha1).toBase64();
}

bool sameBytes(const QByteArray &a, const QByteArray &b)
{
    if (a.size() != b.size()) {
        return false;
    }
    unsigned char difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i) {
        difference |= static_cast<unsigned char>(a.at(i) ^ b.at(i));
    }
    return difference == 0;
}

bool isSigned(const QByteArray &token, const QUrl &publicUrl, const QByteArray &target, const FormFields &fields,
              const QByteArray &given)
{
    QByteArray path = publicUrl.path(QUrl::FullyEncoded).toLatin1();
    while (path.endsWith('/')) {
        path.chop(1);
    }
    const QByteArray host = publicUrl.scheme().toLatin1() + "://" + publicUrl.host(QUrl::FullyEncoded).toLatin1();
    const int usual = publicUrl.scheme() == "https"_L1 ? 443 : 80;
    const int port = publicUrl.port(usual);
    const QByteArray with = host + ':' + QByteArray::number(port) + path + target;
    const QByteArray without = (port == usual ? host : host + ':' + QByteArray::number(port)) + path + target;
    const bool first = sameBytes(requestSignature(token, with, fields), given);
    const bool second = sameBytes(requestSignature(token, without, fields), given);
    return first || second;
}

} // namespace deskbell::hub
