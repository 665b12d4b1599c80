// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/session/tokenjson.h"
#include "client/session/tokenstore.h"

#include <QDir>
#include <QObject>

#include <qt6keychain/keychain.h>

namespace deskbell {
namespace {

using namespace Qt::StringLiterals;

/// Asks the keychain first and falls back to the file when it cannot be used (no backend, locked for good, refused).
class KeychainTokenStore : public TokenStore
{
public:
    KeychainTokenStore(const QString &file, const QString &account)
        : m_file(file)
        , m_account(account)
    { }

    void load(std::function<void(const SessionTokens &)> done) override
    {
        auto *job = new QKeychain::ReadPasswordJob(u"deskbell"_s);
        start(job, [this, job, done = std::move(done)] {
            const SessionTokens tokens = tokensFromJson(job->binaryData());
            if (job->error() != QKeychain::NoError || tokens.refresh.isEmpty()) {
                m_file.load(done);
                return;
            }
            done(tokens);
        });
    }

    void save(const SessionTokens &tokens, std::function<void()> done) override
    {
        auto *job = new QKeychain::WritePasswordJob(u"deskbell"_s);
        job->setBinaryData(tokensToJson(tokens));
        start(job, [this, job, tokens, done = std::move(done)] {
            if (job->error() != QKeychain::NoError) {
                m_file.save(tokens, done);
                return;
            }
            m_file.clear(); // an older, spent pair must not be found when the keychain is away once
            done();
        });
    }

    void clear() override
    {
        m_file.clear();
        start(new QKeychain::DeletePasswordJob(u"deskbell"_s), [] {});
    }

private:
    template <class Finished> void start(QKeychain::Job *job, Finished finished)
    {
        job->setInsecureFallback(false); // would write clear text into QSettings: our own file is better guarded
        job->setKey(m_account);
        QObject::connect(job, &QKeychain::Job::finished, &m_context, finished);
        job->start();
    }

    FileTokenStore m_file;
    QString m_account;
    QObject m_context;
};

bool hasKeychain()
{
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    return true;
#else
    // Both backends, Secret Service and KWallet, speak over the session bus.
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS");
#endif
}

} // namespace

std::unique_ptr<TokenStore> makeTokenStore(const QString &directory, const QString &account)
{
    const QString file = QDir(directory).filePath(u"session.json"_s);
    if (!hasKeychain()) {
        return std::make_unique<FileTokenStore>(file);
    }
    return std::make_unique<KeychainTokenStore>(file, account);
}

} // namespace deskbell
