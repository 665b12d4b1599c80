// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace deskbell::bench {

/// The least SQLite itself has to do for the same durable, searchable rows: the C API, prepared statements, WAL, synchronous=FULL.
/// One message row with its document, its words in FTS5, one event row and one conversation update a message; batches of \a batch
/// in a transaction. \returns messages a second.
double rawSqliteMessages(const QString &directory, int count, int batch, const QByteArray &document, const QByteArray &words);

/// A table of documents with the inbox's index, filled with \a rows documents; then pages of 50 by keyset from random places.
/// \returns milliseconds of each page.
std::vector<double> rawSqlitePages(const QString &directory, int rows, const QByteArray &document, int pages);

} // namespace deskbell::bench
