// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/text/mail.h"

#include <QIODevice>

#include <memory>

namespace deskbell::hub {

/// Takes the large parts of a mail piece by piece, so that none of them is ever held in memory.
class PartKeeper
{
public:
    virtual ~PartKeeper() = default;

    class Pieces
    {
    public:
        virtual ~Pieces() = default; ///< not finished: nothing is kept
        /// False: it cannot be kept; then finish() says why.
        virtual bool write(const QByteArray &piece) = 0;
        virtual Result<StoredBytes> finish() = 0;
    };
    virtual std::unique_ptr<Pieces> begin() = 0;
};

/// Parses the mail that \a file holds as parseMail() does, in a few megabytes of memory whatever its size: large parts go to
/// \a keeper, and of a text of more than 4 MB only the beginning becomes the message's, all of it an attachment. Mails of a kind
/// that must be mended as a whole (line ends of old Macs, hostile headers, lines without end) are read whole, one at a time in this
/// process. Thread-safe.
/// \returns as parseMail(); what \a keeper said when it could not keep a part (try again then); Unavailable when the file cannot
/// be read.
Result<ParsedMail> parseMailFile(QIODevice &file, const MailLimits &limits, PartKeeper &keeper);

} // namespace deskbell::hub
