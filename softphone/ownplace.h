// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLocalSocket;

namespace deskbell::phone {

/// Makes the folder (0700) or sees to it that it is this user's, no link, and closed to others. \returns an English sentence why not,
/// empty when all is well. On Windows folders of the profile are the user's own already.
QString claimFolder(const QString &folder);

/// True when the program at the other end is the same user's (SO_PEERCRED, LOCAL_PEERCRED).
bool isSameUser(const QLocalSocket &socket);

/// Lets the system's request to end (SIGTERM, SIGINT) quit in order; SIGHUP of a terminal that closes is not one: calls go on.
void quitOnRequest();

} // namespace deskbell::phone
