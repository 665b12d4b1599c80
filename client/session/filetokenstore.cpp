// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/session/tokenjson.h"
#include "client/session/tokenstore.h"

#include <QFile>
#include <QSaveFile>

namespace deskbell {

FileTokenStore::FileTokenStore(const QString &file)
    : m_file(file)
{ }

void FileTokenStore::load(std::function<void(const SessionTokens &)> done)
{
    QFile file(m_file);
    done(file.open(QIODevice::ReadOnly) ? tokensFromJson(file.readAll()) : SessionTokens{});
}

void FileTokenStore::save(const SessionTokens &tokens, std::function<void()> done)
{
    QSaveFile file(m_file);
    if (file.open(QIODevice::WriteOnly)) {
        // Before the first byte is in it: nobody gets to read a secret between writing and closing the door.
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        file.write(tokensToJson(tokens));
        file.commit();
    }
    done();
}

void FileTokenStore::clear() { QFile::remove(m_file); }

} // namespace deskbell
