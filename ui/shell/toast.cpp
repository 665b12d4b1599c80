// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/toast.h"

#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/style/widgets.h"

#include <QAccessible>
#include <QHBoxLayout>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

Toast::Toast(QWidget *parent)
    : QFrame(parent)
    , m_words(new ElidedLabel(this))
    , m_undo(new QPushButton(tr("Undo (z)"), this))
{
    m_undo->setAccessibleName(tr("Undo"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::margin + metrics::step, metrics::step, metrics::margin + metrics::step, metrics::step);
    row->addWidget(m_words, 1);
    row->addWidget(m_undo);
    m_forget.setSingleShot(true);
    m_forget.setInterval(std::chrono::seconds(12));
    connect(&m_forget, &QTimer::timeout, this, &QWidget::hide);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT undoRequested();
    });
    hide();
}

void Toast::say(const QString &text)
{
    setStyleSheet(u"deskbell--Toast { background: %1; }"_s.arg(colorsFor(palette()).selection.name()));
    m_words->setText(text);
    setAccessibleName(text);
    show();
    m_forget.start();
    QAccessibleEvent told(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

} // namespace deskbell
