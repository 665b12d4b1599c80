// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/program/program.h"

#include "hub/program/admin.h"
#include "hub/program/options.h"
#include "hub/program/output.h"
#include "hub/program/serve.h"

#include <QCoreApplication>

namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

constexpr char usageText[] = R"(usage:
  deskbell-hub serve [--listen ADDRESS:PORT] [--data DIR] [--database postgresql://…]
                     [--tls-cert FILE --tls-key FILE] [--log-days N] [--demo]
  deskbell-hub admin agent add --email E --name N [--role agent|lead|admin] [--queue NAME]   (password on standard input)
  deskbell-hub admin agent password --email E                                                (password on standard input)
  deskbell-hub admin agent list
  deskbell-hub admin channel add FILE.json [--queue NAME]
  deskbell-hub admin channel list
  deskbell-hub admin channel remove ID
  deskbell-hub admin import mbox FILE --channel ID
  deskbell-hub admin import maildir DIRECTORY --channel ID
  deskbell-hub admin check
  deskbell-hub admin backup FILE
  deskbell-hub admin restore FILE                                                            (into an empty storage)
admin commands take --data DIR or --database URL like serve, and work beside a running hub.
)";

int refuseUsage(const QString &reason)
{
    printError(reason + u"; try deskbell-hub --help"_s);
    return exitUsage;
}

} // namespace

int runProgram(const QStringList &arguments)
{
    const QString first = arguments.value(1);
    if (first == "--help"_L1 || first == "-h"_L1) {
        printOut(QString::fromUtf8(usageText));
        return exitDone;
    }
    if (first == "--version"_L1) {
        printOut(u"deskbell-hub "_s + QCoreApplication::applicationVersion() + u'\n');
        return exitDone;
    }
    if (first != "serve"_L1 && first != "admin"_L1) {
        return refuseUsage(first.isEmpty() ? u"say serve or admin"_s : u"there is no command \"%1\""_s.arg(first));
    }
    const bool serving = first == "serve"_L1;
    const OptionNames names = serving ? serveOptionNames() : adminOptionNames();
    const auto line = parseCommandLine(arguments.mid(2), names);
    if (!line) {
        return refuseUsage(line.error().detail);
    }
    const int code = serving ? serve(*line) : administer(*line);
    return code == exitUsage ? refuseUsage(serving ? u"serve takes only options"_s : u"there is no such admin command"_s) : code;
}

} // namespace deskbell::hub
