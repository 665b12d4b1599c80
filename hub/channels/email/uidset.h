// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/channels/email/imapparser.h"

#include <QByteArray>
#include <QList>

#include <optional>
#include <vector>

namespace deskbell::hub {

/// UIDs from \a first to \a last, both included and first <= last.
struct ImapRange {
    quint32 first = 0;
    quint32 last = 0;
    bool operator==(const ImapRange &) const = default;
};

/// "1:3,7" for 1, 2, 3, 7; \a uids in rising order.
QByteArray uidSet(const std::vector<quint32> &uids);
/// The ranges of a set as servers write it; at most 10,000 of them, and nothing of what is no number.
QList<ImapRange> readUidSet(const QByteArray &set);

/// "* VANISHED (EARLIER) 41,43:116" (RFC 7162 section 3.2.10).
struct ImapVanished {
    bool earlier = false; ///< gone before the folder was opened: not part of its count of mails
    QList<ImapRange> uids{};
    qint64 count() const;
};
/// None when it is no VANISHED response.
std::optional<ImapVanished> readImapVanished(const ImapResponse &response);

} // namespace deskbell::hub
