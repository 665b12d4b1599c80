// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace deskbell {

/// Fusion whose boxes to be ticked are seen in every theme, and that moves only as long as the system's user wants things to move.
class QuietStyle : public QProxyStyle
{
    Q_OBJECT
public:
    explicit QuietStyle(QStyle *base);
    /// Boxes and circles to be ticked: Fusion outlines them by shades of the window's colour, which nobody sees on a dark one.
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
    int styleHint(StyleHint hint, const QStyleOption *option = nullptr, const QWidget *widget = nullptr,
                  QStyleHintReturn *returned = nullptr) const override;
};

} // namespace deskbell
