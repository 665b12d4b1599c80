// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/program/output.h"

#include <QFile>

#include <cstdio>

namespace deskbell::hub {

using namespace Qt::StringLiterals;

void printOut(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stdout);
    fflush(stdout);
}

void printError(const QString &reason)
{
    const QByteArray bytes = u"deskbell-hub: %1\n"_s.arg(reason.simplified()).toUtf8();
    fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stderr);
    fflush(stderr);
}

QString readLineFromStandardInput()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly)) {
        return {};
    }
    QByteArray line = input.readLine(4096);
    while (line.endsWith('\n') || line.endsWith('\r')) {
        line.chop(1);
    }
    return QString::fromUtf8(line);
}

} // namespace deskbell::hub
