// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/findbar.h"

#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/phrases.h"
#include "ui/style/searchglyph.h"
#include "ui/style/widgets.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

FindBar::FindBar(Desk &desk, TimelineModel &model, QWidget *parent)
    : QFrame(parent)
    , m_finder(desk, model)
    , m_field(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_older(iconButton(u"chevron"_s, tr("Older find (Enter)"), this))
    , m_newer(iconButton(u"chevron"_s, tr("Newer find (Shift+Enter)"), this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_field->setPlaceholderText(tr("Find in this conversation"));
    m_field->setAccessibleName(tr("Find words in the messages"));
    m_field->setClearButtonEnabled(true);
    addSearchGlyph(*m_field);
    m_field->setMinimumWidth(120);
    m_field->installEventFilter(this);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_older->setArrowType(Qt::UpArrow);
    m_newer->setArrowType(Qt::DownArrow);
    auto *close = iconButton(u"cross"_s, tr("Leave the search (Esc)"), this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::margin + metrics::step, metrics::step, metrics::margin, metrics::step);
    row->setSpacing(metrics::gap);
    row->addWidget(m_field, 1);
    row->addWidget(m_count);
    row->addWidget(m_older);
    row->addWidget(m_newer);
    row->addWidget(close);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) { m_finder.setText(text); });
    connect(m_older, &QToolButton::clicked, this, &FindBar::older);
    connect(m_newer, &QToolButton::clicked, this, &FindBar::newer);
    connect(close, &QToolButton::clicked, this, &FindBar::end);
    connect(&m_finder, &TimelineFinder::changed, this, &FindBar::showState);
    connect(&m_finder, &TimelineFinder::wanted, this, &FindBar::wanted);
    // Not when the window only came back to its end: what was found would be gone to once more.
    connect(&model, &TimelineModel::opened, this, [this, &model, before = QString()]() mutable {
        const QString now = model.conversation().value + QString::number(int(model.extent())) + model.kindFilter();
        if (std::exchange(before, now) != now && isOpen()) {
            m_finder.setText(m_field->text());
        }
    });
    hide();
    showState();
}

void FindBar::begin()
{
    show();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    if (m_finder.text() != m_field->text()) {
        m_finder.setText(m_field->text());
    }
}

void FindBar::end()
{
    if (!isOpen()) {
        return;
    }
    hide();
    m_finder.setText({});
    Q_EMIT left();
}

QString FindBar::countText() const
{
    if (m_finder.words().isEmpty()) {
        return {};
    }
    if (m_finder.count() == 0) {
        return m_finder.isSearching() ? tr("Searching…")
            : m_finder.isPartial()    ? tr("Not here; the hub cannot be asked")
                                      : tr("Not found");
    }
    const QString all = Phrases::grouped(m_finder.count()) + (m_finder.hasMore() ? u"+"_s : QString());
    //: Which message of those in which the words were found: "3 of 12"
    const QString count = tr("%1 of %2").arg(Phrases::grouped(m_finder.position()), all);
    //: %1 e.g. "3 of 12"
    return m_finder.isPartial() ? tr("%1 (only what is on this computer)").arg(count) : count;
}

void FindBar::showState()
{
    const QString before = m_count->text();
    m_count->setText(countText());
    m_count->setAccessibleName(m_count->text());
    m_older->setEnabled(m_finder.count() > 0);
    m_newer->setEnabled(m_finder.count() > 0);
    if (before != m_count->text() && !m_finder.isSearching()) {
        QAccessibleEvent alert(m_count, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
    Q_EMIT marksChanged(m_finder.words(), m_finder.current());
    // The newest find is shown without being asked for, once all are known.
    if (isOpen() && !m_finder.isSearching() && m_finder.current().isNull() && m_finder.count() > 0) {
        older();
    }
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape || key == Qt::Key_F3) {
            event->accept();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    const bool back = event->modifiers().testFlag(Qt::ShiftModifier);
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F3: back ? newer() : older(); return;
    case Qt::Key_Up: older(); return;
    case Qt::Key_Down: newer(); return;
    case Qt::Key_Escape: end(); return;
    default: QFrame::keyPressEvent(event);
    }
}

} // namespace deskbell
