// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/values.h"

#include <optional>

namespace deskbell {

/// A place in the desk that can be written down and passed on: "deskbell:conversation/1042" or
/// "deskbell:conversation/1042/message/ID". Whoever opens it must be able to see it in the desk they are signed in to.
struct DeskLink {
    qint64 number = 0; ///< of the conversation
    MessageId message{}; ///< null: the conversation as a whole
    bool operator==(const DeskLink &) const = default;
};

QString toText(const DeskLink &link);
/// The first link in \a text, which may hold other words too; none: there is no link in it.
std::optional<DeskLink> linkIn(const QString &text);
/// A conversation's number as people type it, "#1042" or "1042"; 0: \a text is none.
qint64 numberTyped(const QString &text);

} // namespace deskbell
