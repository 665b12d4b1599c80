// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/api/password.h"

#include <sodium.h>

namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

QByteArray argon2id(const QByteArray &secret)
{
    QByteArray hash(crypto_pwhash_STRBYTES, '\0');
    if (crypto_pwhash_str(hash.data(), secret.constData(), static_cast<unsigned long long>(secret.size()),
                          crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE)
        != 0) {
        return {};
    }
    hash.truncate(qstrlen(hash.constData()));
    return hash;
}

} // namespace

Result<QByteArray> hashPassword(const QString &password)
{
    if (password.size() < shortestPassword || password.size() > longestPassword) {
        return Error{.kind = Error::Kind::Invalid,
                     .detail = u"a password has %1 to %2 characters"_s.arg(shortestPassword).arg(longestPassword),
                     .field = u"password"_s};
    }
    if (sodium_init() < 0) {
        return Error{.kind = Error::Kind::Internal, .detail = u"the cryptographic library did not start"_s};
    }
    QByteArray hash = argon2id(password.toUtf8());
    if (hash.isEmpty()) {
        return Error{
            .kind = Error::Kind::Unavailable, .detail = u"not enough memory to hash a password"_s, .retryAfterSeconds = 1};
    }
    return hash;
}

bool verifyPassword(const QByteArray &hash, const QString &password)
{
    if (sodium_init() < 0 || password.size() > longestPassword) {
        return false;
    }
    const QByteArray secret = password.toUtf8();
    if (!hash.startsWith(crypto_pwhash_STRPREFIX)) {
        static const QByteArray nobody = argon2id("nobody's password");
        [[maybe_unused]] const int wasted =
            crypto_pwhash_str_verify(nobody.constData(), secret.constData(), static_cast<unsigned long long>(secret.size()));
        return false;
    }
    return crypto_pwhash_str_verify(hash.constData(), secret.constData(), static_cast<unsigned long long>(secret.size())) == 0;
}

} // namespace deskbell::hub
