// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/tray.h"

#include "ui/style/theme.h"

#include <QMenu>
#include <QPainter>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostCounted = 99;

void paintDot(QPainter &painter, const QRectF &place, const QColor &color)
{
    painter.setPen(QPen(Qt::white, place.width() / 10));
    painter.setBrush(color);
    painter.drawEllipse(place);
}

QPixmap trayPixmap(int size, const Tray::State &state)
{
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(state.live ? 1.0 : 0.45);
    QIcon(u":/icons/deskbell.svg"_s).paint(&painter, QRect(0, 0, size, size));
    painter.setOpacity(1.0);
    // Panels may be of any colour: the marks bring their own ground.
    const Colors &colors = lightColors();
    if (state.count > 0) {
        const QString digits = state.count > mostCounted ? u"99"_s : QString::number(state.count);
        const qreal side = size * 0.62;
        const QRectF place(size - side, size - side, side, side);
        paintDot(painter, place, colors.redText);
        QFont font;
        font.setPixelSize(qMax(6, int(side * (digits.size() > 1 ? 0.58 : 0.72))));
        font.setBold(true);
        painter.setFont(font);
        painter.setPen(Qt::white);
        painter.drawText(place, Qt::AlignCenter, digits);
    }
    if (state.quiet) {
        const qreal side = size * 0.44;
        const QRectF place(0, size - side, side, side);
        paintDot(painter, place, colors.muted);
        painter.setPen(QPen(Qt::white, qMax(1.5, side / 6)));
        painter.drawLine(QPointF(place.left() + side * 0.28, place.center().y()),
                         QPointF(place.right() - side * 0.28, place.center().y()));
    }
    return pixmap;
}

} // namespace

Tray::Tray(QObject *parent)
    : NoticeOutlet(parent)
    , m_menu(std::make_unique<QMenu>())
{
    m_icon.setIcon(iconFor(m_state));
    m_icon.setToolTip(u"Deskbell"_s);
    m_icon.setContextMenu(m_menu.get());
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick) {
            Q_EMIT raiseWanted();
        }
    });
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, [this] { Q_EMIT opened(m_shownKey); });
    if (isThere()) {
        m_icon.show();
    }
}

Tray::~Tray() = default;

bool Tray::isThere() const { return QSystemTrayIcon::isSystemTrayAvailable(); }

QIcon Tray::iconFor(const State &state)
{
    QIcon icon;
    for (const int size : {16, 22, 24, 32, 48, 64}) {
        icon.addPixmap(trayPixmap(size, state));
    }
    return icon;
}

void Tray::setState(const State &state)
{
    if (state == m_state) {
        return;
    }
    m_state = state;
    m_icon.setIcon(iconFor(state));
    QStringList words{u"Deskbell"_s};
    if (state.count > 0) {
        words.append(tr("%n conversation(s) to look at", nullptr, state.count));
    }
    words.append(state.words);
    if (state.quiet) {
        words.append(tr("do not disturb"));
    }
    m_icon.setToolTip(words.join(u" \u00B7 "_s));
}

// One at a time: the tray cannot say which of several was clicked.
void Tray::show(const Popup &popup)
{
    m_shownKey = popup.key;
    m_icon.showMessage(popup.title, popup.text, popup.urgency == 2 ? QSystemTrayIcon::Warning : QSystemTrayIcon::Information);
}

void Tray::take(const QString &) { }

} // namespace deskbell
