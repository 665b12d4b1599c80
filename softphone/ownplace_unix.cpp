// SPDX-License-Identifier: GPL-3.0-or-later
#include "softphone/ownplace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLocalSocket>
#include <QSocketNotifier>

#include <csignal>
#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

namespace deskbell::phone {

using namespace Qt::Literals::StringLiterals;

namespace {

int wakePipe[2] = {-1, -1};

void onEndRequest(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(wakePipe[1], &byte, 1);
}

} // namespace

QString claimFolder(const QString &folder)
{
    const QByteArray path = QFile::encodeName(folder);
    if (!QDir().mkpath(QFileInfo(folder).absolutePath())) {
        return u"the folder %1 cannot be made"_s.arg(QFileInfo(folder).absolutePath());
    }
    if (::mkdir(path.constData(), 0700) != 0 && errno != EEXIST) {
        return u"the folder %1 cannot be made: %2"_s.arg(folder, qt_error_string());
    }
    struct stat info = {};
    if (::lstat(path.constData(), &info) != 0 || !S_ISDIR(info.st_mode) || info.st_uid != ::getuid()) {
        return u"%1 is not a folder of this user"_s.arg(folder);
    }
    // Never changed by us: it may be a folder that others need.
    if ((info.st_mode & 0077) != 0) {
        return u"the folder %1 is open to others: name one that is closed (chmod 700), or one that is not there yet"_s.arg(
            folder);
    }
    return {};
}

bool isSameUser(const QLocalSocket &socket)
{
    const int descriptor = int(socket.socketDescriptor());
#ifdef Q_OS_LINUX
    struct ucred peer = {};
    socklen_t size = sizeof peer;
    return ::getsockopt(descriptor, SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 && peer.uid == ::getuid();
#else
    uid_t user = 0;
    gid_t group = 0;
    return ::getpeereid(descriptor, &user, &group) == 0 && user == ::getuid();
#endif
}

void quitOnRequest()
{
    // Writing to a console that is gone is an error to be read, not an end.
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGHUP, SIG_IGN);
    if (::pipe(wakePipe) != 0) {
        return;
    }
    for (const int end : wakePipe) {
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
        ::fcntl(end, F_SETFL, O_NONBLOCK);
    }
    auto *notifier = new QSocketNotifier(wakePipe[0], QSocketNotifier::Read, QCoreApplication::instance());
    QObject::connect(notifier, &QSocketNotifier::activated, QCoreApplication::instance(), &QCoreApplication::quit);
    std::signal(SIGTERM, onEndRequest);
    std::signal(SIGINT, onEndRequest);
}

} // namespace deskbell::phone
