// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <memory>
#include <optional>

namespace deskbell::hub {

/// A mail as an archive holds it.
struct ArchivedMail {
    QByteArray raw{}; ///< line ends as CRLF; cut when tooLarge
    QDateTime receivedAt{}; ///< UTC; invalid: the archive does not say
    bool tooLarge = false; ///< only the beginning was kept
};

/// Reads the mails of an archive one after the other; never holds more than one.
class MailArchive
{
public:
    MailArchive() = default;
    virtual ~MailArchive() = default;
    MailArchive(const MailArchive &) = delete;
    MailArchive &operator=(const MailArchive &) = delete;

    /// The next mail, nothing at the end, or why it cannot be read.
    virtual Result<std::optional<ArchivedMail>> next() = 0;
};

/// An mbox file (RFC 4155), as mboxrd: one ">" goes from lines that begin with ">From ", ">>From " and so on; mboxo is read by
/// the same rule. A line "From …" begins a mail only after an empty line and when it ends in a date: unquoted ones within a text
/// do not cut it. Mails over \a maxBytes are cut. NotFound when the file cannot be opened, Malformed when it is no mbox.
Result<std::unique_ptr<MailArchive>> openMbox(const QString &file, qint64 maxBytes);

/// A Maildir, and its Maildir++ subfolders but for drafts, junk and trash; mails marked as draft or trashed are left out.
Result<std::unique_ptr<MailArchive>> openMaildir(const QString &directory, qint64 maxBytes);

} // namespace deskbell::hub
