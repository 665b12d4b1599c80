// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/quietstyle.h"

#include "ui/style/systemlook.h"

#include <algorithm>

namespace deskbell {

namespace {

constexpr int longestAnimationMs = 120;

} // namespace

QuietStyle::QuietStyle(QStyle *base)
    : QProxyStyle(base)
{ }

int QuietStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_Widget_Animate: return systemLook().animations ? 1 : 0;
    case SH_Widget_Animation_Duration:
        return systemLook().animations ? std::min(longestAnimationMs, QProxyStyle::styleHint(hint, option, widget, returned)) : 0;
    default: return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

} // namespace deskbell
