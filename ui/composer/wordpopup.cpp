// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/wordpopup.h"

#include "ui/composer/editor.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/style/widgets.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QListWidget>
#include <QVBoxLayout>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int shownRows = 6;
constexpr int wordPopupWidth = 460;

} // namespace

WordPopup::WordPopup(QChar sign, const QString &name, Editor &editor, QWidget *parent)
    : QFrame(parent)
    , m_sign(sign)
    , m_editor(editor)
    , m_list(new QListWidget(this))
    , m_hint(mutedLabel(tr("Tab inserts, Esc closes"), this))
{
    setObjectName(u"wordPopup"_s);
    setAutoFillBackground(true);
    m_list->setAccessibleName(name);
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
    connect(m_list, &QListWidget::itemClicked, this, &WordPopup::choose);
    connect(&m_editor, &QTextEdit::textChanged, this, &WordPopup::follow);
    connect(&m_editor, &QTextEdit::cursorPositionChanged, this, &WordPopup::follow);
    hide();
}

int WordPopup::signPlace() const
{
    return m_editor.textCursor().position() - static_cast<int>(m_editor.wordAfter(m_sign).size()) - 1;
}

void WordPopup::follow()
{
    const QString typed = m_editor.wordAfter(m_sign);
    if (typed.isNull() || !m_editor.hasFocus()) {
        m_closedAt = -1;
        hide();
        return;
    }
    if (signPlace() == m_closedAt) {
        return;
    }
    const QList<Row> rows = find(typed);
    if (rows.isEmpty()) {
        hide();
        return;
    }
    m_list->clear();
    for (const Row &row : rows) {
        auto *item = new QListWidgetItem(row.text, m_list);
        item->setData(Qt::AccessibleTextRole, row.spoken);
        item->setToolTip(row.tip);
    }
    m_list->setCurrentRow(0);
    place();
    show();
    raise();
}

void WordPopup::place()
{
    // Over the timeline too: the composer is too low for it.
    QWidget *host = m_editor.window();
    if (parentWidget() != host) {
        setParent(host);
    }
    const Colors &colors = colorsFor(QGuiApplication::palette()); // its own may be of the theme it was hidden in
    setStyleSheet(
        u"#wordPopup { background: %1; border: 1px solid %2; border-radius: 6px; } QListWidget { background: %1; border: 0; } "
        "QListWidget::item { padding: 4px 6px; border-radius: 4px; color: %3; } "
        "QListWidget::item:selected { background: %4; color: %3; }"_s.arg(
            colors.raised.name(), colors.hairline.darker(115).name(), colors.text.name(), colors.selection.name()));
    const int rowHeight = qMax(m_list->sizeHintForRow(0), fontMetrics().lineSpacing() + 8);
    const int rows = qMin(shownRows, m_list->count());
    const int frame = m_hint->sizeHint().height() + 4 * metrics::step;
    const QRect cursor = m_editor.cursorRect();
    const QPoint at = m_editor.viewport()->mapTo(host, cursor.topLeft());
    const int width = qMin(wordPopupWidth, host->width() - 2 * metrics::gap);
    const int above = at.y() - metrics::step;
    const int height = qMin(rows * rowHeight + frame, qMax(rowHeight + frame, above - metrics::step));
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int x = qBound(metrics::gap, mirrored ? at.x() - width : at.x(), host->width() - width - metrics::gap);
    setGeometry(x, qMax(0, above - height), width, height);
}

bool WordPopup::takeKey(QKeyEvent *event)
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
        m_closedAt = signPlace();
        hide();
        return true;
    default: return false;
    }
}

void WordPopup::showEvent(QShowEvent *event)
{
    m_editor.setTakesEscape(true);
    QFrame::showEvent(event);
}

void WordPopup::hideEvent(QHideEvent *event)
{
    m_editor.setTakesEscape(false);
    QFrame::hideEvent(event);
}

void WordPopup::choose()
{
    const int row = m_list->currentRow();
    if (row < 0) {
        return;
    }
    const int typed = static_cast<int>(m_editor.wordAfter(m_sign).size()) + 1;
    hide();
    take(row, typed);
}

} // namespace deskbell
