// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/storage/sha256.h"

#include <openssl/evp.h>

#include <stdexcept>

namespace deskbell::hub {

namespace {

constexpr qsizetype sha256Bytes = 32;

/// A hash that fails would name a blob wrongly: there is no going on.
void requireDigest(bool done)
{
    if (!done) {
        throw std::runtime_error("SHA-256 is not available");
    }
}

} // namespace

struct Sha256::State {
    std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context{EVP_MD_CTX_new(), &EVP_MD_CTX_free};
};

Sha256::Sha256()
    : m_state(std::make_unique<State>())
{
    requireDigest(m_state->context && EVP_DigestInit_ex(m_state->context.get(), EVP_sha256(), nullptr) == 1);
}

Sha256::~Sha256() = default;

void Sha256::add(const QByteArray &piece)
{
    requireDigest(EVP_DigestUpdate(m_state->context.get(), piece.constData(), static_cast<size_t>(piece.size())) == 1);
}

QByteArray Sha256::hex()
{
    QByteArray digest(sha256Bytes, Qt::Uninitialized);
    requireDigest(EVP_DigestFinal_ex(m_state->context.get(), reinterpret_cast<unsigned char *>(digest.data()), nullptr) == 1);
    return digest.toHex();
}

QByteArray Sha256::hexOf(const QByteArray &content)
{
    Sha256 hash;
    hash.add(content);
    return hash.hex();
}

} // namespace deskbell::hub
