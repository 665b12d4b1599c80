// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/result.h"

#include <QLockFile>
#include <QSettings>
#include <QString>
#include <QUrl>

#include <memory>

namespace deskbell {

/// The directory of one user of the console: settings, replica, and the data of an embedded hub.
class Profile
{
public:
    explicit Profile(const QString &directory);
    /// \a asked, or the user's own where it is empty.
    static QString directoryFor(const QString &asked);

    /// Makes the directory, readable by its owner only. Unavailable says why not.
    Result<Done> prepare();
    /// False when another console has this profile open.
    bool lock();

    QString directory() const { return m_directory; }
    QSettings &settings() { return *m_settings; }
    QString hubDirectory(bool demo) const; ///< data of the embedded hub
    QString deskDirectory(const QUrl &remote, bool demo) const; ///< replica and outbox; \a remote empty: the embedded hub's
    /// A random password kept in \a name, readable by its owner only; made on first use. Empty when it cannot be written.
    QString secret(const QString &name) const;

private:
    QString m_directory;
    std::unique_ptr<QSettings> m_settings;
    QLockFile m_lock;
};

} // namespace deskbell
