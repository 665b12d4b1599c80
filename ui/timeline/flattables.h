// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace deskbell {

/// Takes tables that only arrange a page out of one another. QTextDocument lays every cell out at least twice, so each table within
/// a table doubles the time: a newsletter of six levels needs seconds. Single columns of a layout become blocks one below the
/// other, their colours, widths and alignment kept; tables of several columns and tables with borders stay.
/// \a html is the hub's: balanced, attributes in double quotes. Text and pictures are never left out. Linear.
QString flattenTables(const QString &html);

/// Turns the cells of every row round where the text runs from right to left: QTextDocument puts the first column to the left there,
/// too, so that a list of prices would be read backwards.
QString turnRightToLeftRows(const QString &html);

} // namespace deskbell
