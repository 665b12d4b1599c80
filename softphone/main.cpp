// SPDX-License-Identifier: GPL-3.0-or-later
// deskbell-phone: makes calls for a console, and outlives it. See docs/phone.md.
#include "softphone/linphoneengine.h"
#include "softphone/ownplace.h"
#include "softphone/phoneserver.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QLocalSocket>
#include <QLockFile>
#include <QStandardPaths>
#include <QTextStream>

#ifdef Q_OS_UNIX
#    include <sys/stat.h>
#endif

using namespace deskbell::phone;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int alreadyRuns = 3;

int complain(const QString &reason, int code)
{
    QTextStream(stderr) << "deskbell-phone: " << reason << Qt::endl;
    return code;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"deskbell-phone"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(DESKBELL_VERSION));
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Makes calls for the Deskbell console. Started by the console; ends by itself."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption socketOption(u"socket"_s, u"Listen here; the folder must be this user's alone."_s, u"path"_s);
    const QCommandLineOption filesOption(u"files"_s, u"No sound card: what the microphone hears, and where the speaker goes."_s,
                                         u"in.wav,out.wav"_s);
    const QCommandLineOption portOption(u"sip-port"_s, u"The UDP port of our own, for strict firewalls. Default: any."_s,
                                        u"port"_s);
    const QCommandLineOption recordingsOption(u"recordings"_s, u"Folder of recordings that no file was named for."_s, u"folder"_s,
                                              QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
                                                  + u"/deskbell/recordings"_s);
    const QCommandLineOption verboseOption(u"verbose"_s,
                                           u"The telephone library's log on standard error. It holds addresses and numbers."_s);
    parser.addOptions({socketOption, filesOption, portOption, recordingsOption, verboseOption});
    parser.process(application);
    const QString path = parser.value(socketOption);
    if (path.isEmpty()) {
        return complain(u"--socket PATH is missing"_s, 2);
    }
    const QStringList files = parser.value(filesOption).split(u',', Qt::SkipEmptyParts);
    if (parser.isSet(filesOption) && files.size() != 2) {
        return complain(u"--files wants two files: in.wav,out.wav"_s, 2);
    }
#ifdef Q_OS_UNIX
    ::umask(077); // recordings are the user's own
#endif
    const QString place = claimFolder(QFileInfo(path).absolutePath());
    if (!place.isEmpty()) {
        return complain(place, 1);
    }
    // Holds until we are gone, also by a crash: whoever has it may take the socket's path over.
    QLockFile lock(path + u".lock"_s);
    lock.setStaleLockTime(0);
    if (!lock.tryLock()) {
        return complain(u"another one answers at %1 already"_s.arg(path), alreadyRuns);
    }
    quitOnRequest();
    LinphoneEngine engine({.playFile = files.value(0),
                           .recordFile = files.value(1),
                           .sipPort = parser.value(portOption).toInt(),
                           .verbose = parser.isSet(verboseOption)});
    PhoneServer server(engine, parser.value(recordingsOption), PhoneServer::Times{});
    QObject::connect(&server, &PhoneServer::finished, &application, &QCoreApplication::quit);
    const QString problem = server.listen(path);
    if (!problem.isEmpty()) {
        return complain(problem, 1);
    }
    const int code = QCoreApplication::exec();
    engine.shutDown();
    return code;
}
