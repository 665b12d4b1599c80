// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/quietstyle.h"

#include "ui/style/systemlook.h"
#include "ui/style/theme.h"

#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace deskbell {

namespace {

constexpr int longestAnimationMs = 120;

constexpr qreal tickWidth = 1.8;
constexpr qreal boxRadius = 3;

struct TickBox {
    QRectF rect{};
    bool round = false;
    bool on = false;
    bool partly = false;
    bool enabled = true;
};

void paintTick(QPainter &painter, const TickBox &box, const QColor &color)
{
    const auto at = [&box](qreal x, qreal y) {
        return QPointF(box.rect.left() + x * box.rect.width(), box.rect.top() + y * box.rect.height());
    };
    if (box.round) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawEllipse(box.rect.center(), box.rect.width() / 5, box.rect.height() / 5);
        return;
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, tickWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (box.partly) {
        painter.drawLine(at(0.25, 0.5), at(0.75, 0.5));
    } else {
        painter.drawPolyline(QPolygonF{at(0.24, 0.52), at(0.43, 0.71), at(0.77, 0.3)});
    }
}

void paintTickBox(QPainter *painter, const TickBox &box, const Colors &colors)
{
    const bool filled = box.on || box.partly;
    const QColor fill = !filled ? colors.raised : box.enabled ? colors.accent : colors.hover;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(filled && box.enabled ? colors.accent : colors.muted, 1));
    painter->setBrush(fill);
    const QRectF edge = box.rect.adjusted(0.5, 0.5, -0.5, -0.5);
    if (box.round) {
        painter->drawEllipse(edge);
    } else {
        painter->drawRoundedRect(edge, boxRadius, boxRadius);
    }
    if (filled) {
        paintTick(*painter, box, box.enabled ? colors.onAccent : colors.muted);
    }
    painter->restore();
}

} // namespace

QuietStyle::QuietStyle(QStyle *base)
    : QProxyStyle(base)
{ }

void QuietStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (element != PE_IndicatorCheckBox && element != PE_IndicatorRadioButton && element != PE_IndicatorItemViewItemCheck) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    const int side = std::min(option->rect.width(), option->rect.height());
    QRectF rect(0, 0, side, side);
    rect.moveCenter(QRectF(option->rect).center());
    rect.moveTopLeft(rect.topLeft().toPoint());
    paintTickBox(painter,
                 {.rect = rect,
                  .round = element == PE_IndicatorRadioButton,
                  .on = option->state.testFlag(State_On),
                  .partly = option->state.testFlag(State_NoChange),
                  .enabled = option->state.testFlag(State_Enabled)},
                 colorsFor(option->palette));
}

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
