// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>
#include <QString>

class QApplication;

namespace deskbell {

/// What the agent asked for; System follows the desktop.
enum class ThemeChoice { System, Light, Dark };

ThemeChoice themeChoiceFromString(const QString &text); ///< "light", "dark", anything else: System
QString toString(ThemeChoice choice);

/// Every colour of the console that QPalette has no role for. Text on its ground has a contrast of at least 4.5:1.
struct Colors {
    bool dark = false;
    QColor rail; ///< ground of rail, views and status line
    QColor ground; ///< of lists and timeline
    QColor raised; ///< of cards and fields
    QColor text;
    QColor muted; ///< secondary text
    QColor hairline;
    QColor accent;
    QColor onAccent;
    QColor selection;
    QColor hover;
    QColor note;
    QColor noteLine;
    QColor noteText;
    QColor outbound;
    QColor outboundLine;
    QColor amber;
    QColor amberText;
    QColor red;
    QColor redText;
    QColor green;
};

/// The table that belongs to a palette: dark when its window is darker than its text.
const Colors &colorsFor(const QPalette &palette);
const Colors &lightColors();
const Colors &darkColors();
/// The hue of a channel's glyph; never the only sign of it.
QColor channelColor(const QString &kind, bool dark);
/// Ground of an avatar, the same for the same name every time.
QColor avatarColor(const QString &name, bool dark);
/// WCAG 2 contrast, 1 to 21.
double contrast(const QColor &one, const QColor &other);

QPalette paletteFor(const Colors &colors);
/// Sets style, palette and the small style sheet.
void applyTheme(QApplication &application, ThemeChoice choice);

} // namespace deskbell
