// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/storage/documents.h"
#include "hub/storage/pagecursor.h"
#include "hub/storage/readstore.h"

#include <functional>

/// What the parts of SqlReadStore share.
namespace deskbell::hub {

inline Error nothingThere(const char *what)
{
    return Error{Error::Kind::NotFound, QStringLiteral("There is no such %1.").arg(QLatin1StringView(what))};
}

inline int clampedLimit(const PageRequest &page) { return qBound(1, page.limit, 200); }

/// Runs a statement that asks for one row more than a page holds: column 0 is the document, the \a keys columns after it are
/// what the cursor needs.
inline DocPage readDocPage(Database &database, const QString &sql, const SqlValues &values, const PageRequest &request,
                           const QString &kind, int keys)
{
    DocPage page;
    PageCursor last{.kind = kind};
    const int limit = clampedLimit(request);
    Rows rows = database.query(sql, values);
    while (rows.next()) {
        if (page.items.size() == limit) {
            page.next = last.toString();
            break;
        }
        page.items.append(rows.utf8(0));
        last.values.clear();
        for (int key = 1; key <= keys; ++key) {
            last.values.append(rows.text(key));
        }
    }
    return page;
}

} // namespace deskbell::hub
