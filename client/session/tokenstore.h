// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <functional>
#include <memory>

namespace deskbell {

struct SessionTokens {
    QString access{};
    QString refresh{}; ///< empty: not signed in
    QDateTime accessUntil{}; ///< UTC
    QString attempt{}; ///< under which the refresh token was presented: its answer may have got lost
};

/// Where the session is kept between two runs.
class TokenStore
{
public:
    virtual ~TokenStore() = default;
    /// Callbacks come once, at once or later on this thread; never after the store is gone.
    virtual void load(std::function<void(const SessionTokens &)> done) = 0;
    virtual void save(const SessionTokens &tokens, std::function<void()> done) = 0;
    virtual void clear() = 0;
};

/// A file that only its owner may read (0600 where the file system has permissions; on Windows the profile folder's
/// access list does it). Used where there is no keychain: a desk without a session bus, a service, a test.
class FileTokenStore : public TokenStore
{
public:
    explicit FileTokenStore(const QString &file);
    void load(std::function<void(const SessionTokens &)> done) override;
    void save(const SessionTokens &tokens, std::function<void()> done) override;
    void clear() override;

private:
    QString m_file;
};

/// The system's keychain (Secret Service, KWallet, Windows credentials, macOS keychain); the file where it fails.
std::unique_ptr<TokenStore> makeTokenStore(const QString &directory, const QString &account);

} // namespace deskbell
