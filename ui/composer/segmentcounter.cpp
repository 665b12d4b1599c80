// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/segmentcounter.h"

#include "ui/style/theme.h"

#include <QPainter>
#include <QStyle>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

SegmentCounter::SegmentCounter(QWidget *parent)
    : ElidedLabel(parent)
{
    refresh();
}

QString SegmentCounter::words(const SmsCount &count)
{
    //: Length of a text message: in so many short messages it is sent, and paid
    const QString messages = tr("%n SMS", nullptr, count.segments);
    //: Letters that still fit into the last of the short messages
    const QString left = tr("%n left", nullptr, count.left);
    QStringList facts{messages, left};
    if (!count.because.isEmpty()) {
        // Kept together: the letter may run the other way.
        const QString letter = QChar(0x2068) + count.because + QChar(0x2069);
        //: One letter outside the small alphabet of short messages makes the whole message longer
        facts.append(tr("Unicode because of ‘%1’").arg(letter));
    }
    return facts.join(u" \u00B7 "_s);
}

void SegmentCounter::count(const QString &text, SmsCut pairs)
{
    const SmsCount now = countSms(text, pairs);
    if (now != m_count) {
        m_count = now;
        refresh();
    }
}

void SegmentCounter::refresh()
{
    const QString said = words(m_count);
    setText(isTooLong() ? tr("%1 · too long: at most %2 SMS").arg(said).arg(mostSegments) : said);
    setAccessibleName(tr("Length: %1").arg(text()));
    refreshToolTip();
}

void SegmentCounter::refreshToolTip()
{
    const QString why = m_count.unicode
        ? tr("Letters beyond the alphabet of short messages take more room: 70 fit into one, 67 into each of several.")
        : tr("160 letters fit into one short message, 153 into each of several; €, [, ], {, }, \\, ^, ~ and | count twice.");
    setToolTip(sizeHint().width() > width() ? text() + u"\n\n"_s + why : why);
}

/// So many messages, and dots.
QSize SegmentCounter::minimumSizeHint() const
{
    const int first = fontMetrics().horizontalAdvance(text().section(u" \u00B7 "_s, 0, 0) + u'\u2026');
    return {qMin(first, sizeHint().width()), fontMetrics().height()};
}

void SegmentCounter::resizeEvent(QResizeEvent *) { refreshToolTip(); }

void SegmentCounter::paintEvent(QPaintEvent *)
{
    const Colors &colors = colorsFor(palette());
    QPainter painter(this);
    painter.setPen(isTooLong() ? colors.redText : m_count.segments > 1 ? colors.text : colors.muted);
    painter.drawText(rect(), static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter),
                     fontMetrics().elidedText(text(), Qt::ElideRight, width()));
}

} // namespace deskbell
