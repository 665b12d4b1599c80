// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QStandardPaths>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

Profile::Profile(const QString &directory)
    : m_directory(QDir(directory).absolutePath())
    , m_settings(std::make_unique<QSettings>(QDir(directory).absoluteFilePath(u"settings.ini"_s), QSettings::IniFormat))
    , m_lock(QDir(directory).absoluteFilePath(u"console.lock"_s))
{
    // A lock is stale when its process is gone, never by age.
    m_lock.setStaleLockTime(0);
}

QString Profile::directoryFor(const QString &asked)
{
    return asked.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) : asked;
}

Result<Done> Profile::prepare()
{
    if (!QDir().mkpath(m_directory)) {
        return Error{.kind = Error::Kind::Unavailable,
                     .detail = u"the directory %1 cannot be made"_s.arg(QDir::toNativeSeparators(m_directory))};
    }
    QFile::setPermissions(m_directory, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return Done{};
}

bool Profile::lock() { return m_lock.tryLock(0); }

QString Profile::hubDirectory(bool demo) const { return QDir(m_directory).filePath(demo ? u"demo/hub"_s : u"hub"_s); }

QString Profile::deskDirectory(const QUrl &remote, bool demo) const
{
    if (remote.isEmpty()) {
        return QDir(m_directory).filePath(demo ? u"demo/desk"_s : u"desk"_s);
    }
    const QByteArray name = QCryptographicHash::hash(remote.toEncoded(), QCryptographicHash::Sha256).toHex().left(16);
    return QDir(m_directory).filePath(u"hubs/"_s + QString::fromLatin1(name));
}

QString Profile::secret(const QString &name) const
{
    const QString path = QDir(m_directory).filePath(name);
    QFile file(path);
    if (file.open(QIODevice::ReadOnly)) {
        const QString kept = QString::fromLatin1(file.readAll()).trimmed();
        if (!kept.isEmpty()) {
            return kept;
        }
        file.close();
    }
    QByteArray random(24, Qt::Uninitialized);
    QRandomGenerator::system()->generate(random.begin(), random.end());
    const QByteArray made = random.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    QDir().mkpath(QFileInfo(path).path());
    // Nobody else's from the first byte on.
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || file.write(made) != made.size() || !file.flush()) {
        return {};
    }
    return QString::fromLatin1(made);
}

} // namespace deskbell
