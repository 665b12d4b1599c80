// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/phone/callcard.h"

#include "ui/phone/phonewords.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/style/widgets.h"
#include "ui/timeline/messagewords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int noteHeight = 64;
constexpr int cardMargin = 10;

} // namespace

CallCard::CallCard(CallDesk &calls, const DeskCall &call, Tone tone, QWidget *parent)
    : QFrame(parent)
    , m_calls(calls)
    , m_call(call)
    , m_tone(tone)
    , m_column(new QVBoxLayout(this))
    , m_title(new ElidedLabel(this))
    , m_detail(new ElidedLabel(this))
    , m_state(new ElidedLabel(this))
    , m_time(new QLabel(this))
{
    m_title->setBold(true);
    m_detail->setMuted(true);
    m_state->setMuted(true);
    m_time->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    QFont figures = m_time->font();
    figures.setWeight(QFont::DemiBold);
    m_time->setFont(figures);
    m_column->setContentsMargins(cardMargin, metrics::gap, cardMargin, cardMargin);
    m_column->setSpacing(metrics::gap);
    auto *first = new QHBoxLayout;
    first->setSpacing(metrics::gap);
    first->addWidget(m_state, 1);
    first->addWidget(m_time);
    auto *head = new QVBoxLayout;
    head->setSpacing(2);
    head->addLayout(first);
    head->addWidget(m_title);
    head->addWidget(m_detail);
    m_column->addLayout(head);
    showHead();
}

void CallCard::setCall(const DeskCall &call)
{
    if (m_call != call) {
        m_call = call;
        showHead();
        refresh();
    }
}

void CallCard::showHead()
{
    const QString title = m_call.title().isEmpty() ? tr("Withheld number") : m_call.title();
    m_title->setText(isolated(title));
    const bool numberBelow = m_call.title() != m_call.number();
    m_detail->setText(isolated(m_call.number()));
    m_detail->setVisible(numberBelow && !m_call.number().isEmpty());
    setStateWords(PhoneWords::state(m_call));
    //: Name of a call's card for screen readers; %1 "Incoming call", %2 who
    setAccessibleName(tr("%1: %2").arg(PhoneWords::state(m_call), title));
}

void CallCard::setStateWords(const QString &words) { m_state->setText(words); }

void CallCard::setTime(const QString &text, const QString &spoken)
{
    m_time->setText(text);
    m_time->setAccessibleName(spoken);
    m_time->setVisible(!text.isEmpty());
}

QPlainTextEdit *CallCard::addNote()
{
    m_note = new QPlainTextEdit(m_call.note, this);
    m_note->setPlaceholderText(tr("Note about the call"));
    m_note->setAccessibleName(tr("Note about the call"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(noteHeight);
    connect(m_note, &QPlainTextEdit::textChanged, this, [this] { m_calls.setNote(m_call.id(), m_note->toPlainText()); });
    m_column->addWidget(m_note);
    return m_note;
}

void CallCard::paintEvent(QPaintEvent *)
{
    const Colors &colors = colorsFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor border = m_tone == Tone::Ringing ? colors.accent : m_tone == Tone::Ended ? colors.hairline : colors.outboundLine;
    const qreal width = m_tone == Tone::Ringing ? 2 : 1;
    painter.setPen(QPen(border, width));
    painter.setBrush(m_tone == Tone::Plain ? colors.outbound : colors.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2), metrics::radius,
                            metrics::radius);
}

} // namespace deskbell
