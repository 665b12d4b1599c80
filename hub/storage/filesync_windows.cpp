// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/storage/filesync.h"

#include <io.h>
#include <windows.h>

namespace deskbell::hub {

bool syncFile(QFile &file) { return file.flush() && FlushFileBuffers(reinterpret_cast<HANDLE>(_get_osfhandle(file.handle()))); }

bool syncDirectory(const QString &)
{
    return true; // NTFS journals names itself.
}

} // namespace deskbell::hub
