// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace deskbell {

/// Fusion that moves only as long as the system's user wants things to move.
class QuietStyle : public QProxyStyle
{
    Q_OBJECT
public:
    explicit QuietStyle(QStyle *base);
    int styleHint(StyleHint hint, const QStyleOption *option = nullptr, const QWidget *widget = nullptr,
                  QStyleHintReturn *returned = nullptr) const override;
};

} // namespace deskbell
