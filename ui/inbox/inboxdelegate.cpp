// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/inboxdelegate.h"

#include "models/words.h"
#include "ui/inbox/inboxrow.h"
#include "ui/style/density.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"

#include <QPainter>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

struct RowPainter {
    QPainter &painter;
    const Colors &colors;
    Qt::LayoutDirection direction;

    void text(const QRect &rect, const QFont &font, const QColor &color, const QString &words) const
    {
        if (rect.isEmpty() || words.isEmpty()) {
            return;
        }
        painter.setFont(font);
        painter.setPen(color);
        const auto align = QStyle::visualAlignment(direction, Qt::AlignLeft | Qt::AlignVCenter);
        painter.drawText(rect, static_cast<int>(align),
                         Words::isolated(QFontMetrics(font).elidedText(words, Qt::ElideRight, rect.width())));
    }

    void pill(const QRect &rect, const QFont &font, const InboxRow &row) const
    {
        if (rect.isEmpty()) {
            return;
        }
        const bool loud = row.breached || row.dueSoon;
        painter.setPen(loud ? QPen(Qt::NoPen) : QPen(colors.hairline));
        painter.setBrush(row.breached ? QBrush(colors.red) : row.dueSoon ? QBrush(colors.amber) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
        painter.setFont(font);
        painter.setPen(row.breached ? colors.redText : row.dueSoon ? colors.amberText : colors.muted);
        painter.drawText(rect, Qt::AlignCenter, row.due);
    }

    /// What is late has another sign, not only another colour.
    void promise(const QRect &rect, const QFont &font, const InboxRow &row) const
    {
        if (rect.isEmpty()) {
            return;
        }
        const QColor ink = row.promiseLate ? colors.redText : colors.accent;
        const QRect glyph(rect.x(), rect.y() + (rect.height() - 14) / 2, 14, 14);
        paintIcon(&painter, QStyle::visualRect(direction, rect, glyph), row.promiseLate ? u"warning"_s : u"promise"_s, ink);
        painter.setFont(font);
        painter.setPen(ink);
        painter.drawText(QStyle::visualRect(direction, rect, rect.adjusted(14 + metrics::step / 2, 0, 0, 0)), Qt::AlignCenter,
                         row.promise);
    }

    void mark(const QRect &rect, bool set) const
    {
        painter.setPen(QPen(set ? colors.accent : colors.muted, 1.2));
        painter.setBrush(set ? QBrush(colors.accent) : QBrush(colors.ground));
        painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        if (set) {
            const QPointF origin = QRectF(rect).topLeft();
            painter.setPen(QPen(colors.onAccent, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter.setBrush(Qt::NoBrush);
            painter.drawPolyline(QPolygonF{origin + QPointF(3.5, 7.2), origin + QPointF(6, 9.8), origin + QPointF(10.5, 4.6)});
        }
    }

    void initials(const QRect &rect, const QFont &font, const QString &letters) const
    {
        if (rect.isEmpty()) {
            return;
        }
        painter.setPen(Qt::NoPen);
        painter.setBrush(avatarColor(letters, colors.dark));
        painter.drawEllipse(rect);
        QFont small = font;
        small.setPixelSize(8);
        small.setWeight(QFont::DemiBold);
        painter.setFont(small);
        painter.setPen(Qt::white);
        painter.drawText(rect, Qt::AlignCenter, letters.left(2));
    }
};

} // namespace

InboxDelegate::InboxDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{ }

QSize InboxDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    // 56 px at the usual font; larger fonts get the room they need.
    return {200, rowHeightFor(option.fontMetrics.height())};
}

void InboxDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colors &colors = colorsFor(option.palette);
    const InboxRow row = inboxRow(index, m_now.isValid() ? m_now : QDateTime::currentDateTimeUtc());
    const InboxFonts fonts = inboxFonts(option.font);
    const InboxRowLayout layout = layOutInboxRow(row, fonts, option.rect, option.direction);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    painter->fillRect(option.rect, selected || row.marked ? colors.selection : hovered ? colors.hover : colors.ground);
    if (selected) {
        const QRect bar(option.rect.x(), option.rect.y(), 3, option.rect.height());
        painter->fillRect(QStyle::visualRect(option.direction, option.rect, bar), colors.accent);
    }
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colors.hairline);

    const RowPainter draw{*painter, colors, option.direction};
    if (row.marked || hovered) {
        draw.mark(layout.mark, row.marked);
    }
    if (!layout.dot.isEmpty()) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colors.accent);
        painter->drawEllipse(layout.dot);
    }
    draw.text(layout.sender, row.unread ? fonts.strong : fonts.plain, colors.text, row.sender);
    draw.text(layout.time, fonts.small, row.unread ? colors.accent : colors.muted, row.time);
    for (qsizetype i = 0; i < layout.glyphs.size(); ++i) {
        const QString &kind = row.channels.at(row.channels.size() - layout.glyphs.size() + i);
        paintIcon(painter, layout.glyphs.at(i), channelIconName(kind), channelColor(kind, colors.dark));
    }
    draw.text(layout.draft, fonts.small, colors.redText, row.draft);
    draw.text(layout.subject, row.unread ? fonts.strong : fonts.plain, colors.text, row.subject);
    const QString preview = !row.viewers.isEmpty() ? tr("%1 is here").arg(row.viewers.first())
        : row.outbound                             ? u"\u21A9 "_s + row.preview
                                                   : row.preview;
    draw.text(layout.preview, fonts.plain, row.viewers.isEmpty() ? colors.muted : colors.green, preview);
    draw.pill(layout.pill, fonts.small, row);
    draw.promise(layout.promise, fonts.small, row);
    draw.initials(layout.assignee, option.font, row.assignee);
    if (!layout.priority.isEmpty()) {
        paintIcon(painter, layout.priority, u"flag"_s, row.priority == Priority::Urgent ? colors.redText : colors.amberText);
    }
    if (!layout.pending.isEmpty()) {
        paintIcon(painter, layout.pending, u"clock"_s, colors.muted);
    }
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange)) {
        painter->setPen(QPen(colors.accent, 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -2), 4, 4);
    }
    painter->restore();
}

} // namespace deskbell
