// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/api/sessions.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

#include <sodium.h>

namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostSessionsRemembered = 20000;

QByteArray randomToken()
{
    QByteArray bytes(32, '\0');
    randombytes_buf(bytes.data(), static_cast<size_t>(bytes.size()));
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

/// RFC 2104 with SHA-256, keyed by the old token: as hard to guess as that one.
QByteArray derivedToken(const QByteArray &key, const QByteArray &text)
{
    return QMessageAuthenticationCode::hash(text, key, QCryptographicHash::Sha256)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

IssuedTokens withHashes(IssuedTokens tokens)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    tokens.stored = SessionTokens{.accessHash = hashOfToken(tokens.access),
                                  .refreshHash = hashOfToken(tokens.refresh),
                                  .accessUntil = now.addSecs(accessLifetime.count()),
                                  .refreshUntil = now.addSecs(std::chrono::seconds(refreshLifetime).count())};
    return tokens;
}

Error sessionIsOver() { return Error{.kind = Error::Kind::SignedOut, .detail = u"the access token is unknown or over"_s}; }

} // namespace

QByteArray hashOfToken(const QByteArray &token) { return QCryptographicHash::hash(token, QCryptographicHash::Sha256); }

QByteArray bearerToken(const QByteArray &authorization)
{
    constexpr qsizetype schemeLength = 7;
    if (authorization.size() <= schemeLength || qstrnicmp(authorization.constData(), "Bearer ", schemeLength) != 0) {
        return {};
    }
    return authorization.mid(schemeLength).trimmed();
}

IssuedTokens issueTokens() { return withHashes({.access = randomToken(), .refresh = randomToken()}); }

IssuedTokens succeedingTokens(const QByteArray &presented, const QByteArray &attempt)
{
    return withHashes(
        {.access = derivedToken(presented, "access " + attempt), .refresh = derivedToken(presented, "refresh " + attempt)});
}
Sessions::Sessions(ReadStore &reads, std::chrono::milliseconds rememberFor)
    : m_reads(reads)
    , m_rememberFor(rememberFor)
{ }

Result<StoredSession> Sessions::find(const QByteArray &accessHash)
{
    const Moment now = std::chrono::steady_clock::now();
    quint64 forgottenBefore = 0;
    {
        std::lock_guard lock(m_mutex);
        const auto it = m_entries.constFind(accessHash);
        if (it != m_entries.cend() && now < it->until) {
            if (it->session.accessUntil < QDateTime::currentDateTimeUtc()) {
                return sessionIsOver();
            }
            return it->session;
        }
        forgottenBefore = m_forgotten;
    }
    Result<StoredSession> session = m_reads.session(accessHash);
    if (!session) {
        // NotFound would tell a client that the *thing* it asked for is not there.
        return session.error().kind == Error::Kind::NotFound ? sessionIsOver() : session.error();
    }
    if (session->accessUntil < QDateTime::currentDateTimeUtc()) {
        return sessionIsOver();
    }
    std::lock_guard lock(m_mutex);
    if (m_forgotten == forgottenBefore) {
        if (m_entries.size() >= mostSessionsRemembered) {
            m_entries.clear();
        }
        m_entries.insert(accessHash, Entry{.session = *session, .until = now + m_rememberFor});
    }
    return session;
}

void Sessions::forget(const QByteArray &accessHash)
{
    std::lock_guard lock(m_mutex);
    m_entries.remove(accessHash);
    ++m_forgotten;
}

void Sessions::forgetAll()
{
    std::lock_guard lock(m_mutex);
    m_entries.clear();
    ++m_forgotten;
}

} // namespace deskbell::hub
