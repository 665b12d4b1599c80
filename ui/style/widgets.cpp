// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/widgets.h"

#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/phrases.h"
#include "ui/style/theme.h"

#include <QPainter>
#include <QRegularExpression>
#include <QStyle>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A tool button leaves room for two blanks behind its text, which puts the text out of the middle.
class Chip : public QToolButton
{
public:
    using QToolButton::QToolButton;

    QSize sizeHint() const override
    {
        const QSize size = QToolButton::sizeHint();
        const bool blanks = toolButtonStyle() == Qt::ToolButtonTextBesideIcon && !text().isEmpty();
        return blanks ? size - QSize(2 * fontMetrics().horizontalAdvance(u' '), 0) : size;
    }
    QSize minimumSizeHint() const override { return sizeHint(); }
};

} // namespace

Hairline::Hairline(Qt::Orientation orientation, QWidget *parent)
    : QWidget(parent)
{
    orientation == Qt::Horizontal ? setFixedHeight(1) : setFixedWidth(1);
}

void Hairline::paintEvent(QPaintEvent *) { QPainter(this).fillRect(rect(), colorsFor(palette()).hairline); }

Avatar::Avatar(int size, QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(size, size);
}

void Avatar::setName(const QString &name)
{
    m_name = name;
    setAccessibleName(name);
    update();
}

void Avatar::setDot(const QColor &color)
{
    m_dot = color;
    update();
}

void Avatar::paintEvent(QPaintEvent *)
{
    const Colors &colors = colorsFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(avatarColor(m_name, colors.dark));
    painter.drawEllipse(rect());
    QFont small = font();
    small.setPixelSize(height() * 2 / 5);
    small.setWeight(QFont::DemiBold);
    painter.setFont(small);
    painter.setPen(Qt::white);
    painter.drawText(rect(), Qt::AlignCenter, Phrases::initials(m_name));
    if (m_dot.isValid()) {
        const int size = height() / 4 + 2;
        painter.setPen(QPen(colors.rail, 2));
        painter.setBrush(m_dot);
        painter.drawEllipse(QRect(width() - size, height() - size, size, size).adjusted(-1, -1, -1, -1));
    }
}

GlyphLabel::GlyphLabel(const QString &name, int size, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
{
    setFixedSize(size, size);
}

void GlyphLabel::setGlyph(const QString &name)
{
    m_name = name;
    update();
}

void GlyphLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintIcon(&painter, rect(), m_name, colorsFor(palette()).muted);
}

namespace {

/// simplified() would make ordinary spaces of those that hold the digits of a number together, and its groups would change places
/// where words run from right to left.
QString onOneLine(const QString &text)
{
    static const QRegularExpression gaps(u"[\\t\\n\\r ]+"_s);
    return QString(text).replace(gaps, u" "_s).trimmed();
}

} // namespace

ElidedLabel::ElidedLabel(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ElidedLabel::setText(const QString &text)
{
    m_text = onOneLine(text);
    setAccessibleName(m_text);
    updateGeometry();
    update();
}

void ElidedLabel::setMuted(bool muted)
{
    m_muted = muted;
    update();
}

void ElidedLabel::setBold(bool bold)
{
    QFont changed = font();
    changed.setWeight(bold ? QFont::DemiBold : QFont::Normal);
    setFont(changed);
}

void ElidedLabel::setPointDelta(int delta)
{
    QFont changed = font();
    changed.setPointSizeF(changed.pointSizeF() + delta);
    setFont(changed);
}

void ElidedLabel::setElideMode(Qt::TextElideMode mode)
{
    m_elide = mode;
    update();
}

QSize ElidedLabel::sizeHint() const { return {fontMetrics().horizontalAdvance(m_text) + 2, fontMetrics().height()}; }

QSize ElidedLabel::minimumSizeHint() const { return {qMin(40, sizeHint().width()), fontMetrics().height()}; }

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(m_muted ? colorsFor(palette()).muted : palette().color(QPalette::WindowText));
    const QString shown = fontMetrics().elidedText(m_text, m_elide, width());
    painter.drawText(rect(), static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter),
                     shown);
}

void ElidedLabel::resizeEvent(QResizeEvent *) { setToolTip(sizeHint().width() > width() ? m_text : QString()); }

namespace {

constexpr int buttonEdges = 28; ///< frame and padding of both sides
constexpr int leastButton = 80;

} // namespace

ElidedButton::ElidedButton(QWidget *parent)
    : QPushButton(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ElidedButton::setWords(const QString &words)
{
    if (m_words != words) {
        m_words = words;
        updateGeometry();
        fitWords();
    }
}

QSize ElidedButton::sizeHint() const
{
    const int glyph = icon().isNull() ? 0 : iconSize().width() + metrics::step;
    return {fontMetrics().horizontalAdvance(m_words) + glyph + buttonEdges, QPushButton::sizeHint().height()};
}

QSize ElidedButton::minimumSizeHint() const { return {qMin(leastButton, sizeHint().width()), sizeHint().height()}; }

void ElidedButton::resizeEvent(QResizeEvent *event)
{
    QPushButton::resizeEvent(event);
    fitWords();
}

void ElidedButton::fitWords()
{
    const int room = width() - buttonEdges - (icon().isNull() ? 0 : iconSize().width() + metrics::step);
    const bool whole = fontMetrics().horizontalAdvance(m_words) <= room;
    const QString shown = whole ? m_words : fontMetrics().elidedText(m_words, Qt::ElideRight, room);
    setText(QString(shown).replace(u'&', u"&&"_s));
}

FlowLayout::FlowLayout(QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(metrics::step);
}

FlowLayout::~FlowLayout() { qDeleteAll(m_items); }

void FlowLayout::addItem(QLayoutItem *item) { m_items.append(item); }

int FlowLayout::count() const { return static_cast<int>(m_items.size()); }

QLayoutItem *FlowLayout::itemAt(int index) const { return m_items.value(index); }

QLayoutItem *FlowLayout::takeAt(int index) { return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr; }

int FlowLayout::heightForWidth(int width) const { return arrange(QRect(0, 0, width, 0), false); }

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const QLayoutItem *item : m_items) {
        width += item->sizeHint().width() + spacing();
        height = qMax(height, item->sizeHint().height());
    }
    return {qMax(0, width - spacing()), height};
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        size = size.expandedTo(item->minimumSize());
    }
    return size;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect &rect, bool apply) const
{
    const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int x = rect.x();
    int y = rect.y();
    int lineHeight = 0;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty()) {
            continue;
        }
        const QSize size = item->sizeHint().boundedTo(QSize(qMax(rect.width(), 1), QWIDGETSIZE_MAX));
        if (x > rect.x() && x + size.width() > rect.x() + rect.width()) {
            x = rect.x();
            y += lineHeight + spacing();
            lineHeight = 0;
        }
        if (apply) {
            item->setGeometry(QStyle::visualRect(direction, rect, QRect(QPoint(x, y), size)));
        }
        x += size.width() + spacing();
        lineHeight = qMax(lineHeight, size.height());
    }
    return y + lineHeight - rect.y();
}

QLabel *mutedLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setWordWrap(true);
    return label;
}

QString disclosureText(const QString &title, bool open, Qt::LayoutDirection direction)
{
    // A tool button's own arrow is drawn over its text in mirrored layouts.
    const QString triangle = open ? u"\u25BE"_s : direction == Qt::RightToLeft ? u"\u25C2"_s : u"\u25B8"_s;
    return u"%1  %2"_s.arg(triangle, title);
}

QLabel *headingLabel(const QString &text, int pointDelta, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() + pointDelta);
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    return label;
}

QPushButton *primaryButton(const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setProperty("primary", true);
    button->setAccessibleName(text);
    return button;
}

QToolButton *iconButton(const QString &iconName, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(glyphIcon(iconName));
    button->setIconSize({metrics::icon, metrics::icon});
    button->setAutoRaise(true);
    button->setToolTip(name);
    button->setAccessibleName(name);
    return button;
}

QToolButton *chipButton(const QString &name, QWidget *parent)
{
    auto *button = new Chip(parent);
    button->setProperty("chip", true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setIconSize({metrics::smallIcon, metrics::smallIcon});
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

void clearLayout(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        } else if (item->layout()) {
            clearLayout(item->layout());
        }
        delete item;
    }
}

} // namespace deskbell
