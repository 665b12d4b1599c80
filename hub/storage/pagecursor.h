// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/result.h"

#include <QStringList>

namespace deskbell::hub {

/// The place after the last item of a page: its kind (which list and order it belongs to) and its sort values. Opaque to clients.
struct PageCursor {
    QString kind{};
    QStringList values{};

    QString toString() const;
    /// The cursor in \a text, which must be of \a kind with \a count values; Malformed otherwise.
    static Result<PageCursor> parse(const QString &text, const QString &kind, int count);
};

} // namespace deskbell::hub
