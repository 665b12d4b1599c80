// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>
#include <QString>

class QApplication;

namespace deskbell {

struct SystemLook;

/// What the agent asked for; System follows the desktop.
enum class ThemeChoice { System, Light, Dark, ContrastLight, ContrastDark };

/// "light", "dark", "contrast-light", "contrast-dark" (also "contrast"), anything else: System
ThemeChoice themeChoiceFromString(const QString &text);
QString toString(ThemeChoice choice);

/// Every colour of the console that QPalette has no role for. Text on its ground has a contrast of at least 4.5:1.
struct Colors {
    bool dark = false;
    bool strong = false; ///< high contrast: lines count as much as grounds
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

/// The table that belongs to a palette: the one whose rail is its window; for others dark when the window is darker than its text.
const Colors &colorsFor(const QPalette &palette);
const Colors &lightColors();
const Colors &darkColors();
const Colors &contrastLightColors(); ///< text 7:1 and more, lines 4.5:1
const Colors &contrastDarkColors();
/// The table for a choice on a system that looks like \a system.
const Colors &colorsOf(ThemeChoice choice, const SystemLook &system);
/// The hue of a channel's glyph; never the only sign of it.
QColor channelColor(const QString &kind, bool dark);
/// Ground of an avatar, the same for the same name every time.
QColor avatarColor(const QString &name, bool dark);
/// WCAG 2 contrast, 1 to 21.
double contrast(const QColor &one, const QColor &other);

QPalette paletteFor(const Colors &colors);
/// Sets style, palette and the small style sheet. With System the last known look of the system counts; whoever shows windows
/// follows it with SystemLookWatcher. Nothing is touched when it is in force already.
void applyTheme(QApplication &application, ThemeChoice choice);

} // namespace deskbell
