// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/result.h"

#include <QFile>

namespace deskbell::hub {

/// Writes a plain tar (ustar): whatever happens to us, the backup opens with what every system has.
class TarWriter
{
public:
    explicit TarWriter(QFile &out)
        : m_out(out)
    { }
    /// Adds the file as it is now; what is appended to it meanwhile stays out.
    Result<Done> add(const QString &path, const QString &name);
    Result<Done> finish();

private:
    QFile &m_out;
};

/// Unpacks what TarWriter wrote into \a directory. Malformed for names that would leave it, and for anything that is no such archive.
Result<Done> unpackTar(QFile &archive, const QString &directory);

} // namespace deskbell::hub
