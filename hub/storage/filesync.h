// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>

namespace deskbell::hub {

/// Makes what was written to \a file survive a power cut. \returns false when the system refuses.
bool syncFile(QFile &file);
/// Makes names created in \a path survive one; true where the system has no such thing.
bool syncDirectory(const QString &path);

} // namespace deskbell::hub
