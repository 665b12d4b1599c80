// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/storage/filesync.h"

#include <fcntl.h>
#include <unistd.h>

namespace deskbell::hub {

bool syncFile(QFile &file)
{
#ifdef Q_OS_DARWIN
    return file.flush() && ::fcntl(file.handle(), F_FULLFSYNC) == 0;
#else
    return file.flush() && ::fdatasync(file.handle()) == 0;
#endif
}

bool syncDirectory(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY);
    if (descriptor < 0) {
        return false;
    }
    const bool synced = ::fsync(descriptor) == 0;
    ::close(descriptor);
    return synced;
}

} // namespace deskbell::hub
