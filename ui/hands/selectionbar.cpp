// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hands/selectionbar.h"

#include "ui/shell/command.h"
#include "ui/style/metrics.h"
#include "ui/style/phrases.h"
#include "ui/style/theme.h"
#include "ui/style/widgets.h"

#include <QAccessible>
#include <QAction>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QVBoxLayout>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

SelectionBar::SelectionBar(QWidget *parent)
    : QFrame(parent)
    , m_words(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_buttons(new QWidget(this))
    , m_flow(new FlowLayout(m_buttons))
{
    setObjectName(u"selectionBar"_s);
    setAutoFillBackground(true);
    QFont bold = m_words->font();
    bold.setWeight(QFont::DemiBold);
    m_words->setFont(bold);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(4);
    QToolButton *clear = iconButton(u"cross"_s, tr("Clear the selection (Esc)"), this);
    connect(clear, &QToolButton::clicked, this, &SelectionBar::clearRequested);
    auto *first = new QHBoxLayout;
    first->addWidget(m_words, 1);
    first->addWidget(clear);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::margin + metrics::step, metrics::step, metrics::gap, metrics::gap);
    column->setSpacing(metrics::step);
    column->addLayout(first);
    column->addWidget(m_progress);
    column->addWidget(m_buttons);
    hide();
    m_progress->hide();
}

void SelectionBar::setActions(const QList<QAction *> &actions)
{
    clearLayout(m_flow);
    for (QAction *action : actions) {
        auto *button = new QToolButton(m_buttons);
        button->setAutoRaise(true);
        button->setIcon(action->icon());
        button->setIconSize({metrics::smallIcon, metrics::smallIcon});
        button->setFocusPolicy(Qt::TabFocus);
        const auto name = [button, action] {
            button->setToolTip(action->toolTip());
            button->setAccessibleName(action->text());
        };
        name();
        connect(action, &QAction::changed, button, name);
        connect(button, &QToolButton::clicked, action, &QAction::trigger);
        m_flow->addWidget(button);
    }
}

void SelectionBar::setCount(int count)
{
    m_count = count;
    refresh();
}

void SelectionBar::setProgress(int done, int total)
{
    m_done = done;
    m_total = done < total ? total : 0;
    m_progress->setRange(0, total);
    m_progress->setValue(done);
    m_progress->setAccessibleName(tr("Progress"));
    refresh();
}

QString SelectionBar::words() const { return m_words->text(); }

void SelectionBar::refresh()
{
    const bool works = m_total > 0;
    const QString words = works ? tr("Saving %1 of %2").arg(Phrases::grouped(m_done), Phrases::grouped(m_total))
                                : tr("%n selected", nullptr, m_count);
    m_words->setText(words);
    setAccessibleName(words);
    m_progress->setVisible(works);
    m_buttons->setVisible(m_count > 0);
    setStyleSheet(u"QFrame#selectionBar { background: %1; }"_s.arg(colorsFor(palette()).selection.name()));
    const bool shown = m_count > 0 || works;
    if (shown != isVisibleTo(parentWidget())) {
        setVisible(shown);
    }
    if (shown && !works) {
        QAccessibleEvent told(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&told);
    }
}

} // namespace deskbell
