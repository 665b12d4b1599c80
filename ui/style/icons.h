// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

class QPainter;
class QRect;

namespace deskbell {

/// One of our own glyphs (resources/icons/NAME.svg), tinted by the application's palette whenever it is painted:
/// a change of theme needs no new icon. An unknown name gives the plain "message" glyph.
QIcon glyphIcon(const QString &name);
/// The glyph of a channel's kind, a plain one for kinds this console does not know.
QString channelIconName(const QString &kind);
/// Paints a glyph in \a color.
void paintIcon(QPainter *painter, const QRect &rect, const QString &name, const QColor &color);

} // namespace deskbell
