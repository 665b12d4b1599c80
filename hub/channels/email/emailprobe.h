// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include <functional>

namespace deskbell::hub {

/// Tries the settings of an email channel (with the passwords in them) against its servers without changing anything.
/// May be called on any thread; works in the event loop of the application's main thread and calls \a done there, once, with
/// {"ok":bool,"steps":[{"step":"imap.lookup|imap.connect|imap.tls|imap.login|imap.inbox|imap.folder|smtp.lookup|smtp.connect|
/// smtp.tls|smtp.login","ok":bool,"detail":"…","certificate":{…}}],"folders":[{"name","role"}]}. Steps that could not be tried are
/// left out; "certificate" as describeCertificate() makes it. "folders" are the mailbox's, with what the server says they are for
/// ("sent", "junk", "trash", "drafts", "archive", "all"). "rotated": secrets the provider has renewed meanwhile, in the shape of the
/// settings; the old ones may be void.
void probeEmail(const QJsonObject &settings, std::function<void(QJsonObject)> done);

/// Looks for the servers of an address: {"address":"…","directory":bool}. Threads as above; the report is ServerFinder's.
void proposeEmail(const QJsonObject &about, std::function<void(QJsonObject)> done);

} // namespace deskbell::hub
