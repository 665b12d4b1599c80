// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hands/zoom.h"

#include <QApplication>
#include <QFont>
#include <QSettings>
#include <QWidget>

#include <utility>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString zoomKey = u"appearance/zoom"_s;
constexpr char baseSizeProperty[] = "zoomBaseSize";
constexpr char zoomProperty[] = "zoomPercent";
constexpr int textZoomStep = 10;
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

QList<int> Zoom::choices()
{
    QList<int> all;
    for (int each = leastZoom; each <= mostZoom; each += textZoomStep) {
        all.append(each);
    }
    return all;
}

int Zoom::change(QSettings &settings, int steps) { return set(settings, steps == 0 ? 100 : percent() + steps * textZoomStep); }

int Zoom::set(QSettings &settings, int percent)
{
    const int now = qBound(leastZoom, percent, mostZoom);
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
    // Qt tells widgets of the application's font only while its event loop runs, and below a style sheet not at all: each gets
    // its size outright. All sizes are read first, since setting one may change those below it.
    const qreal ratio = percent / 100.0 / before;
    QList<std::pair<QWidget *, qreal>> sizes;
    for (QWidget *widget : QApplication::allWidgets()) {
        if (widget->font().pointSizeF() > 0) {
            sizes.append({widget, widget->font().pointSizeF() * ratio});
        }
    }
    QApplication::setFont(font);
    for (const auto &[widget, size] : std::as_const(sizes)) {
        QFont own = widget->font();
        own.setPointSizeF(size);
        widget->setFont(own);
    }
}

} // namespace deskbell
