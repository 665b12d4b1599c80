// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/text/gmimepointer.h"

#include "hub/text/largemail.h"

#include <optional>

namespace deskbell::hub {

/// The decoded content of a part, all of it in memory.
QByteArray decodedPart(GMimePart *part);

/// Takes the content of a mail's parts: into memory, or, when there is a keeper, the large ones (and all others once 4 MB are held)
/// piece by piece to it.
class PartTaker
{
public:
    explicit PartTaker(PartKeeper *keeper)
        : m_keeper(keeper)
    { }

    void takeLeaf(GMimePart *from, MailPart &part);
    /// \a message may be null: then the part is empty.
    void takeMessage(GMimeMessage *message, MailPart &part);
    /// A text that is not to be held in memory.
    bool isTooLong(GMimePart *text) const;
    /// The first 256 KB of a text, decoded.
    static QByteArray beginningOf(GMimePart *text);

    /// The keeper could not keep a part.
    const std::optional<Error> &error() const { return m_error; }
    /// Hands a part that is in memory over, when it is a large one.
    void moveToKeeper(MailPart &part);

private:
    bool isLarge(qint64 bytes) const;
    void finish(PartKeeper::Pieces &pieces, MailPart &part);

    PartKeeper *m_keeper;
    qint64 m_inMemory = 0;
    std::optional<Error> m_error{};
};

} // namespace deskbell::hub
