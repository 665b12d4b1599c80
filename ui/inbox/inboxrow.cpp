// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/inboxrow.h"

#include "models/inboxmodel.h"
#include "models/promises/promiselistmodel.h"
#include "ui/inbox/inboxdelegate.h"
#include "ui/style/metrics.h"
#include "ui/style/phrases.h"

#include <QStyle>

namespace deskbell {

namespace {

constexpr int markSize = 14;
constexpr int dotSize = 8;
constexpr int leading = 20; // room of the unread dot
constexpr int glyphSize = 16;
constexpr int avatarSize = 18;
constexpr int promiseGlyph = 14;
// With less than this left for the sender, the glyphs go first.
constexpr int leastSender = 48;
constexpr qint64 soonSeconds = 15 * 60;

int advance(const QFont &font, const QString &text)
{
    return text.isEmpty() ? 0 : QFontMetrics(font).horizontalAdvance(text) + 2;
}

void mirrorRow(InboxRowLayout &layout, const QRect &rect)
{
    const auto flip = [&](QRect &part) {
        if (!part.isEmpty()) {
            part = QStyle::visualRect(Qt::RightToLeft, rect, part);
        }
    };
    for (QRect *part : {&layout.mark, &layout.dot, &layout.sender, &layout.time, &layout.draft, &layout.words, &layout.subject,
                        &layout.preview, &layout.pill, &layout.promise, &layout.priority, &layout.assignee, &layout.pending}) {
        flip(*part);
    }
    for (QRect &glyph : layout.glyphs) {
        flip(glyph);
    }
}

} // namespace

InboxRow inboxRow(const QModelIndex &index, const QDateTime &now)
{
    using R = UnifiedInboxModel::Role;
    InboxRow row;
    row.sender = index.data(+R::CustomerName).toString();
    row.subject = index.data(+R::Subject).toString().simplified();
    row.preview = index.data(+R::Preview).toString().simplified();
    row.channels = index.data(+R::Channels).toStringList();
    row.time = Phrases::shortTime(index.data(+R::LastMessageAt).toDateTime(), now);
    row.unread = index.data(+R::Unread).toInt() > 0;
    row.pending = index.data(+R::Pending).toBool();
    row.assignee = index.data(+R::AssigneeInitials).toString();
    row.viewers = index.data(+R::Viewers).toStringList();
    row.draft = index.data(+R::Draft).toBool() ? InboxDelegate::tr("Draft") : QString();
    const auto conversation = index.data(+R::Conversation).value<Conversation>();
    row.priority = conversation.priority.value();
    row.marked = index.data(+R::Marked).toBool();
    row.outbound = conversation.lastDirection == Direction::Out;
    const QDateTime due = index.data(+R::DueAt).toDateTime();
    const bool works = conversation.state == ConversationState::Open || conversation.state == ConversationState::Pending;
    if (due.isValid() && works) {
        row.due = Phrases::remaining(due, now);
        row.breached = index.data(+R::Breached).toBool() || due < now;
        row.dueSoon = !row.breached && now.secsTo(due) < soonSeconds;
    }
    if (const QDateTime promised = index.data(+R::Promise).toDateTime(); promised.isValid()) {
        row.promise = PromiseWords::dueShort(promised, now);
        row.promiseLate = promised <= now;
    }
    return row;
}

InboxFonts inboxFonts(const QFont &base)
{
    InboxFonts fonts{base, base, base};
    fonts.strong.setWeight(QFont::DemiBold);
    fonts.small.setPointSizeF(base.pointSizeF() * 0.88);
    return fonts;
}

InboxRowLayout layOutInboxRow(const InboxRow &row, const InboxFonts &fonts, const QRect &rect, Qt::LayoutDirection direction)
{
    InboxRowLayout layout;
    const int lineHeight = QFontMetrics(fonts.plain).height();
    const int block = 2 * lineHeight + metrics::step;
    const int top = rect.y() + (rect.height() - block) / 2;
    const int second = top + lineHeight + metrics::step;
    const int left = rect.x() + leading;
    const int right = rect.x() + rect.width() - metrics::margin;

    layout.mark = QRect(rect.x() + (leading - markSize) / 2, second + (lineHeight - markSize) / 2, markSize, markSize);
    if (row.unread) {
        layout.dot = QRect(rect.x() + (leading - dotSize) / 2, top + (lineHeight - dotSize) / 2, dotSize, dotSize);
    }

    // First line, from its end: time, glyphs, and the sender takes what is left.
    int end = right;
    const int timeWidth = advance(fonts.small, row.time);
    if (timeWidth > 0 && end - timeWidth - metrics::gap > left) {
        layout.time = QRect(end - timeWidth, top, timeWidth, lineHeight);
        end -= timeWidth + metrics::gap;
    }
    for (qsizetype i = qMin<qsizetype>(row.channels.size(), 3) - 1; i >= 0; --i) {
        if (end - glyphSize - metrics::gap - left < leastSender) {
            break;
        }
        layout.glyphs.prepend(QRect(end - glyphSize, top + (lineHeight - glyphSize) / 2, glyphSize, glyphSize));
        end -= glyphSize + metrics::step;
    }
    layout.sender = QRect(left, top, qMax(0, end - metrics::step - left), lineHeight);

    // Second line, from its end: assignee, pill, priority, waiting mark, and the words take what is left.
    end = right;
    const auto take = [&](int width, int height) {
        if (end - width - metrics::gap - left < leastSender) {
            return QRect();
        }
        const QRect taken(end - width, second + (lineHeight - height) / 2, width, height);
        end -= width + metrics::step;
        return taken;
    };
    if (!row.assignee.isEmpty()) {
        layout.assignee = take(avatarSize, avatarSize);
    }
    if (!row.due.isEmpty()) {
        layout.pill = take(advance(fonts.small, row.due) + 2 * metrics::step + metrics::step, avatarSize);
    }
    if (!row.promise.isEmpty()) {
        layout.promise = take(advance(fonts.small, row.promise) + promiseGlyph + metrics::step, avatarSize);
    }
    if (row.priority == Priority::High || row.priority == Priority::Urgent) {
        layout.priority = take(glyphSize, glyphSize);
    }
    if (row.pending) {
        layout.pending = take(glyphSize, glyphSize);
    }
    int begin = left;
    if (const int draftWidth = advance(fonts.small, row.draft);
        draftWidth > 0 && end - draftWidth - metrics::gap - left > leastSender) {
        layout.draft = QRect(left, second, draftWidth, lineHeight);
        begin += draftWidth + metrics::gap;
    }
    layout.words = QRect(begin, second, qMax(0, end - metrics::step - begin), lineHeight);
    const int subjectWidth = qMin(layout.words.width(), advance(row.unread ? fonts.strong : fonts.plain, row.subject));
    layout.subject = QRect(begin, second, subjectWidth, lineHeight);
    const int previewLeft = begin + subjectWidth + (subjectWidth > 0 ? metrics::gap : 0);
    if (layout.words.x() + layout.words.width() - previewLeft > 24) {
        layout.preview = QRect(previewLeft, second, layout.words.x() + layout.words.width() - previewLeft, lineHeight);
    }
    if (direction == Qt::RightToLeft) {
        mirrorRow(layout, rect);
    }
    return layout;
}

} // namespace deskbell
