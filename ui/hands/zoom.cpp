// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hands/zoom.h"

#include <QApplication>
#include <QFont>
#include <QSettings>
#include <QWidget>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString zoomKey = u"appearance/zoom"_s;
constexpr char baseSizeProperty[] = "zoomBaseSize";
constexpr char zoomProperty[] = "zoomPercent";
constexpr int zoomStep = 10;
constexpr int leastZoom = 70;
constexpr int mostZoom = 200;

} // namespace

void Zoom::restore(const QSettings &settings)
{
    const int wanted = settings.value(zoomKey, 100).toInt();
    if (wanted != percent()) {
        apply(qBound(leastZoom, wanted, mostZoom));
    }
}

int Zoom::percent()
{
    const QVariant now = qApp->property(zoomProperty);
    return now.isValid() ? now.toInt() : 100;
}

int Zoom::change(QSettings &settings, int steps)
{
    const int now = steps == 0 ? 100 : qBound(leastZoom, percent() + steps * zoomStep, mostZoom);
    settings.setValue(zoomKey, now);
    apply(now);
    return now;
}

void Zoom::apply(int percent)
{
    if (!qApp->property(baseSizeProperty).isValid()) {
        qApp->setProperty(baseSizeProperty, QApplication::font().pointSizeF());
    }
    const qreal before = Zoom::percent() / 100.0;
    qApp->setProperty(zoomProperty, percent);
    QFont font = QApplication::font();
    font.setPointSizeF(qApp->property(baseSizeProperty).toDouble() * percent / 100.0);
    QApplication::setFont(font);
    // Widgets with a size of their own (headings, small print) do not follow the application's.
    const qreal ratio = percent / 100.0 / before;
    for (QWidget *widget : QApplication::allWidgets()) {
        if (widget->testAttribute(Qt::WA_SetFont) && (widget->font().resolveMask() & QFont::SizeResolved)) {
            QFont own = widget->font();
            own.setPointSizeF(own.pointSizeF() * ratio);
            widget->setFont(own);
        }
    }
    // Windows that are there take it over outright: Qt tells them of the application's font only while its event loop runs, and
    // not those a style sheet is about.
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (!window->testAttribute(Qt::WA_SetFont)) {
            window->setFont(font);
        }
    }
}

} // namespace deskbell
