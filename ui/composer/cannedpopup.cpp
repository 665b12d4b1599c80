// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/cannedpopup.h"

#include "models/writing/cannedfields.h"
#include "ui/composer/editor.h"
#include "ui/style/metrics.h"
#include "ui/style/phrases.h"
#include "ui/style/theme.h"
#include "ui/style/widgets.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QVBoxLayout>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostReplies = 50;
constexpr int shownReplies = 6;
constexpr int popupWidth = 460;

QString lineOf(const CannedReply &reply)
{
    const QString shortcut = reply.shortcut.isEmpty() ? QString() : u"/%1 · "_s.arg(reply.shortcut);
    const QString language = reply.language.isEmpty() ? QString() : u" · %1"_s.arg(Phrases::language(reply.language));
    return shortcut + reply.title + language + u"\n"_s + reply.text.simplified().left(90);
}

} // namespace

CannedPopup::CannedPopup(Desk &desk, Editor &editor, QWidget *parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_editor(editor)
    , m_list(new QListWidget(this))
    , m_hint(mutedLabel(tr("Tab inserts, Esc closes"), this))
{
    setObjectName(u"cannedPopup"_s);
    setAutoFillBackground(true);
    m_list->setAccessibleName(tr("Canned replies"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setUniformItemSizes(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::step, metrics::step, metrics::step, metrics::step);
    column->setSpacing(metrics::step);
    column->addWidget(m_list, 1);
    column->addWidget(m_hint);
    connect(m_list, &QListWidget::itemClicked, this, &CannedPopup::choose);
    connect(&m_editor, &QTextEdit::textChanged, this, &CannedPopup::follow);
    connect(&m_editor, &QTextEdit::cursorPositionChanged, this, &CannedPopup::follow);
    hide();
}

void CannedPopup::setContext(const QString &language, const QueueId &queue)
{
    m_language = language;
    m_queue = queue;
    hide();
}

void CannedPopup::follow()
{
    const QString typed = m_editor.slashWord();
    if (typed.isNull() || !m_editor.hasFocus()) {
        m_closedAt = -1;
        hide();
        return;
    }
    const int slash = m_editor.textCursor().position() - static_cast<int>(typed.size()) - 1;
    if (slash == m_closedAt) {
        return;
    }
    m_found = matchingReplies(m_desk.cannedReplies(), typed, m_language, m_queue).mid(0, mostReplies);
    if (m_found.isEmpty()) {
        hide();
        return;
    }
    m_list->clear();
    for (const CannedReply &reply : std::as_const(m_found)) {
        auto *item = new QListWidgetItem(lineOf(reply), m_list);
        item->setData(Qt::AccessibleTextRole, u"%1. %2"_s.arg(reply.title, reply.text.simplified().left(200)));
        item->setToolTip(reply.text.left(600));
    }
    m_list->setCurrentRow(0);
    place();
    show();
    raise();
}

void CannedPopup::place()
{
    // Over the timeline too: the composer is too low for it.
    QWidget *host = m_editor.window();
    if (parentWidget() != host) {
        setParent(host);
    }
    const Colors &colors = colorsFor(palette());
    setStyleSheet(
        u"#cannedPopup { background: %1; border: 1px solid %2; border-radius: 6px; } QListWidget { background: %1; border: 0; } "
        "QListWidget::item { padding: 4px 6px; border-radius: 4px; color: %3; } "
        "QListWidget::item:selected { background: %4; color: %3; }"_s.arg(
            colors.raised.name(), colors.hairline.darker(115).name(), colors.text.name(), colors.selection.name()));
    const int rowHeight = qMax(m_list->sizeHintForRow(0), 2 * fontMetrics().lineSpacing() + 8);
    const int rows = qMin<int>(shownReplies, static_cast<int>(m_found.size()));
    const int frame = m_hint->sizeHint().height() + 4 * metrics::step;
    const QRect cursor = m_editor.cursorRect();
    const QPoint at = m_editor.viewport()->mapTo(host, cursor.topLeft());
    const int width = qMin(popupWidth, host->width() - 2 * metrics::gap);
    const int above = at.y() - metrics::step;
    const int height = qMin(rows * rowHeight + frame, qMax(rowHeight + frame, above - metrics::step));
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int x = qBound(metrics::gap, mirrored ? at.x() - width : at.x(), host->width() - width - metrics::gap);
    setGeometry(x, qMax(0, above - height), width, height);
}

bool CannedPopup::takeKey(QKeyEvent *event)
{
    if (!isVisible() || (event->modifiers() & ~Qt::KeypadModifier)) {
        return false;
    }
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const int step = event->key() == Qt::Key_Down ? 1 : -1;
        m_list->setCurrentRow((m_list->currentRow() + step + m_list->count()) % m_list->count());
        return true;
    }
    case Qt::Key_Tab:
    case Qt::Key_Return:
    case Qt::Key_Enter: choose(); return true;
    case Qt::Key_Escape:
        m_closedAt = m_editor.textCursor().position() - static_cast<int>(m_editor.slashWord().size()) - 1;
        hide();
        return true;
    default: return false;
    }
}

void CannedPopup::showEvent(QShowEvent *event)
{
    m_editor.setTakesEscape(true);
    QFrame::showEvent(event);
}

void CannedPopup::hideEvent(QHideEvent *event)
{
    m_editor.setTakesEscape(false);
    QFrame::hideEvent(event);
}

void CannedPopup::choose()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_found.size()) {
        return;
    }
    const CannedReply reply = m_found.at(row);
    const int typed = static_cast<int>(m_editor.slashWord().size()) + 1;
    hide();
    Q_EMIT chosen(reply, typed);
}

} // namespace deskbell
