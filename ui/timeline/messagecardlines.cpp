// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timelinemodel.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/phrases.h"
#include "ui/style/theme.h"
#include "ui/style/widgets.h"
#include "ui/timeline/bodyview.h"
#include "ui/timeline/messagecard.h"
#include "ui/timeline/messagewords.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QTextCursor>

// What stands around a message: the day, its conversation, what was changed; and how it is marked and chosen.
namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

using LineRole = TimelineModel::Role;

constexpr qsizetype eventsUnfolded = 3; ///< more changes in a row are told as one line that opens

QString eventLine(const TimelineEvent &event, const QDate &day)
{
    const QDate date = event.at.toLocalTime().date();
    //: A change between messages; %1 what was done and by whom, %2 when
    return MessageCard::tr("%1 · %2").arg(event.text, date == day ? Phrases::clockTime(event.at) : Phrases::moment(event.at));
}

} // namespace

MessageCard::Lines MessageCard::linesNow() const
{
    Lines lines{.day = m_index.data(+LineRole::StartsDay).toBool(),
                .unread = m_index.data(+LineRole::FirstUnread).toBool(),
                .conversation = m_index.data(+LineRole::StartsConversation).toBool(),
                .before = m_index.data(+LineRole::EventsBefore).value<QList<TimelineEvent>>(),
                .after = m_index.data(+LineRole::EventsAfter).value<QList<TimelineEvent>>()};
    if (lines.conversation) {
        lines.title = m_index.data(+LineRole::ConversationTitle).toString();
    }
    return lines;
}

void MessageCard::addSeparators()
{
    if (m_lines.day) {
        addSeparator(Phrases::day(m_message.at.toLocalTime().date(), QDate::currentDate()), false);
    }
    if (m_lines.conversation) {
        addConversation();
    }
    addEvents(m_lines.before);
    if (m_lines.unread) {
        addSeparator(tr("New"), true);
    }
}

void MessageCard::addSeparator(const QString &text, bool accent)
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, metrics::step, 0, metrics::step);
    row->addWidget(new Hairline(Qt::Horizontal, box), 1);
    auto *label = new QLabel(text, box);
    QFont small = label->font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    small.setWeight(QFont::DemiBold);
    label->setFont(small);
    label->setForegroundRole(accent ? QPalette::Link : QPalette::PlaceholderText);
    row->addWidget(label);
    row->addWidget(new Hairline(Qt::Horizontal, box), 1);
    static_cast<QVBoxLayout *>(layout())->addWidget(box);
}

/// Of a customer's timeline: which matter and channel goes on here; a press opens that conversation.
void MessageCard::addConversation()
{
    auto *open = new QToolButton(this);
    open->setAutoRaise(true);
    open->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    open->setIcon(glyphIcon(channelIconName(m_message.kind)));
    open->setIconSize({metrics::smallIcon, metrics::smallIcon});
    const QString matter = m_lines.title.isEmpty() ? tr("A conversation you cannot open") : isolated(m_lines.title);
    const QString title = m_message.kind == "note"_L1 ? matter : u"%1 \u00B7 %2"_s.arg(matter, Phrases::channel(m_message.kind));
    QFont bold = open->font();
    bold.setWeight(QFont::DemiBold);
    open->setFont(bold);
    open->setText(open->fontMetrics().elidedText(title, Qt::ElideRight, metrics::readingWidth / 2).replace(u'&', u"&&"_s));
    open->setEnabled(!m_lines.title.isEmpty());
    //: Read out; %1 number, subject and channel
    open->setAccessibleName(tr("Open conversation %1").arg(title));
    open->setToolTip(open->accessibleName());
    connect(open, &QToolButton::clicked, this, [this] { Q_EMIT conversationRequested(m_message.conversationId); });
    auto *row = new QHBoxLayout;
    row->addWidget(open);
    row->addStretch();
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

void MessageCard::addEvents(const QList<TimelineEvent> &events)
{
    if (events.isEmpty()) {
        return;
    }
    auto *outer = static_cast<QVBoxLayout *>(layout());
    const QDate day = m_message.at.toLocalTime().date();
    const bool folds = events.size() > eventsUnfolded;
    if (folds) {
        auto *toggle = new QToolButton(this);
        toggle->setAutoRaise(true);
        const QString count = tr("%n change(s)", nullptr, static_cast<int>(events.size()));
        toggle->setText(disclosureText(count, m_allEvents, layoutDirection()));
        toggle->setAccessibleName(m_allEvents ? tr("Hide %1").arg(count) : tr("Show %1").arg(count));
        toggle->setForegroundRole(QPalette::PlaceholderText);
        connect(toggle, &QToolButton::clicked, this, [this] {
            m_allEvents = !m_allEvents;
            build();
            Q_EMIT heightChanged();
        });
        outer->addWidget(toggle, 0, Qt::AlignHCenter);
    }
    const QList<TimelineEvent> shown = folds && !m_allEvents ? events.last(1) : events;
    for (const TimelineEvent &event : shown) {
        auto *words = mutedLabel(eventLine(event, day), this);
        words->setTextFormat(Qt::PlainText);
        words->setAlignment(Qt::AlignCenter);
        outer->addWidget(words);
    }
}

/// That its author changed it, and what it said before: an agent may have answered that.
void MessageCard::addEdits()
{
    if (!m_message.editedAt.isValid()) {
        return;
    }
    //: Below a message; %1 is when its author changed it
    const QString title = tr("Edited %1").arg(Phrases::moment(m_message.editedAt));
    if (m_message.earlier.isEmpty()) {
        m_column->addWidget(mutedLabel(title, m_bubble));
        return;
    }
    auto *toggle = new QToolButton(m_bubble);
    toggle->setAutoRaise(true);
    toggle->setText(disclosureText(title, m_showEarlier, layoutDirection()));
    toggle->setForegroundRole(QPalette::PlaceholderText);
    toggle->setAccessibleName(m_showEarlier ? tr("Hide what it said before") : tr("Show what it said before"));
    toggle->setToolTip(toggle->accessibleName());
    connect(toggle, &QToolButton::clicked, this, [this] {
        m_showEarlier = !m_showEarlier;
        build();
        Q_EMIT heightChanged();
    });
    m_column->addWidget(toggle, 0, Qt::AlignLeading);
    if (!m_showEarlier) {
        return;
    }
    for (const EarlierText &earlier : std::as_const(m_message.earlier)) {
        //: What a message said before it was changed; %1 when, %2 the words
        QLabel *words = mutedLabel(tr("%1: %2").arg(Phrases::moment(earlier.at), earlier.text), m_bubble);
        words->setTextFormat(Qt::PlainText);
        words->setWordWrap(true);
        words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        m_column->addWidget(words);
    }
}

void MessageCard::watch(QObject *filter)
{
    m_filter = filter;
    installEventFilter(filter);
    if (m_body) {
        m_body->installEventFilter(filter);
        m_body->viewport()->installEventFilter(filter);
    }
}

void MessageCard::setMarks(const QStringList &words, const MessageId &found)
{
    const bool mine = !words.isEmpty() && found == m_message.id;
    if (m_marks == words && m_found == mine) {
        return;
    }
    m_marks = words;
    m_found = mine;
    if (!m_body) {
        return;
    }
    markText();
    // What was found may stand in the quote.
    if (mine && m_body->markCount() == 0 && !m_wholeText && m_index.data(+LineRole::HasQuote).toBool()) {
        m_wholeText = true;
        build();
        Q_EMIT heightChanged();
    }
    update();
}

void MessageCard::markText()
{
    if (m_body) {
        m_body->markWords(m_marks, m_found);
    }
}

void MessageCard::setChosen(bool selected, bool current)
{
    if (std::exchange(m_selected, selected) != selected || std::exchange(m_current, current) != current) {
        m_current = current;
        update();
    }
}

void MessageCard::dropTextSelection()
{
    if (m_body) {
        QTextCursor cursor = m_body->textCursor();
        cursor.clearSelection();
        m_body->setTextCursor(cursor);
    }
}

void MessageCard::openMenu()
{
    if (m_menu) {
        m_menu->showMenu();
    }
}

void MessageCard::focusInside()
{
    if (m_body && m_body->focusPolicy() == Qt::StrongFocus) {
        m_body->setFocus(Qt::TabFocusReason);
        return;
    }
    for (QWidget *part : m_bubble->findChildren<QWidget *>()) {
        if (part->isVisible() && part != m_menu && part->focusPolicy() & Qt::TabFocus) {
            part->setFocus(Qt::TabFocusReason);
            return;
        }
    }
    if (m_menu) {
        m_menu->setFocus(Qt::TabFocusReason);
    }
}

void MessageCard::paintEvent(QPaintEvent *)
{
    if (!m_bubble) {
        return;
    }
    const Colors &colors = colorsFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(m_bubble->geometry()).adjusted(0.5, 0.5, -0.5, -0.5);
    const QColor ground = m_selected ? colors.selection
        : m_look == Look::Note       ? colors.note
        : m_look == Look::Outbound   ? colors.outbound
                                     : colors.raised;
    const QColor border = m_look == Look::Note ? colors.noteLine
        : m_look == Look::Outbound             ? colors.outboundLine
                                               : colors.hairline;
    if (m_look != Look::System || m_selected) {
        painter.setPen(m_selected ? colors.accent : border);
        painter.setBrush(ground);
        painter.drawRoundedRect(box, metrics::radius, metrics::radius);
    }
    if (m_current || m_found) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colors.accent, 2));
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), metrics::radius, metrics::radius);
    }
}

} // namespace deskbell
