// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/density.h"

#include "ui/style/metrics.h"

#include <QApplication>
#include <QEvent>
#include <QVariant>
#include <QWidget>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr char densityProperty[] = "deskbellDensity";
constexpr int compactRow = 44;
// Two lines and what stands above, between and below them.
constexpr int roomAround = 20;
constexpr int compactRoomAround = 8;

} // namespace

Density densityFromString(const QString &text) { return text == "compact"_L1 ? Density::Compact : Density::Comfortable; }

QString toString(Density density) { return density == Density::Compact ? u"compact"_s : u"comfortable"_s; }

Density currentDensity() { return qApp ? static_cast<Density>(qApp->property(densityProperty).toInt()) : Density::Comfortable; }

void applyDensity(QApplication &application, Density density)
{
    if (static_cast<int>(density) == application.property(densityProperty).toInt()) {
        return;
    }
    application.setProperty(densityProperty, static_cast<int>(density));
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        QEvent change(QEvent::StyleChange);
        QCoreApplication::sendEvent(widget, &change);
        widget->updateGeometry();
        widget->update();
    }
}

int rowHeightFor(int lineHeight)
{
    const bool compact = currentDensity() == Density::Compact;
    const int least = compact ? compactRow : metrics::rowHeight;
    return qMax(least, 2 * lineHeight + (compact ? compactRoomAround : roomAround));
}

} // namespace deskbell
