// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/undobar.h"

#include "models/words.h"
#include "ui/style/metrics.h"
#include "ui/style/phrases.h"
#include "ui/style/theme.h"
#include "ui/style/widgets.h"

#include <QAccessible>
#include <QHBoxLayout>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

UndoBar::UndoBar(QWidget *parent)
    : QFrame(parent)
    , m_words(new ElidedLabel(this))
    , m_undo(new QPushButton(tr("Undo (z)"), this))
{
    m_undo->setAccessibleName(tr("Undo sending"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::margin + metrics::step, metrics::step, metrics::margin + metrics::step, metrics::step);
    row->addWidget(m_words, 1);
    row->addWidget(m_undo);
    m_tick.setInterval(std::chrono::milliseconds(250));
    connect(&m_tick, &QTimer::timeout, this, &UndoBar::tell);
    connect(m_undo, &QPushButton::clicked, this, &UndoBar::undo);
    hide();
}

void UndoBar::begin(const Composed &composed, const QString &addressee, std::chrono::seconds hold)
{
    resume({.composed = composed, .addressee = addressee, .until = QDeadlineTimer(hold)});
}

std::optional<UndoBar::Pending> UndoBar::pending() const { return isRunning() ? std::optional(m_pending) : std::nullopt; }

void UndoBar::resume(const Pending &pending)
{
    m_pending = pending;
    m_tick.start();
    const Colors &colors = colorsFor(palette());
    setStyleSheet(u"deskbell--UndoBar { background: %1; }"_s.arg(colors.selection.name()));
    tell();
    if (!isRunning()) {
        return; // its time was over already
    }
    // Said once: the seconds that run are for the eye.
    if (const QDateTime at = pending.composed.message.sendAt; at.isValid()) {
        //: For screen readers; %1 is a day and time, %2 a name or address
        setAccessibleName(tr("Goes out %1 to %2. Undo takes it back.").arg(Phrases::moment(at), pending.addressee));
    } else {
        //: For screen readers; %1 is a name or address
        setAccessibleName(tr("Sending to %1. Undo takes it back.").arg(pending.addressee));
    }
    show();
    QAccessibleEvent told(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

void UndoBar::tell()
{
    const qint64 left = m_pending.until.remainingTime();
    if (left <= 0) {
        end();
        return;
    }
    if (const QDateTime at = m_pending.composed.message.sendAt; at.isValid()) {
        //: %1 is a day and time, %2 a name or address
        m_words->setText(tr("Goes out %1 to %2").arg(Phrases::moment(at), Words::isolated(m_pending.addressee)));
        return;
    }
    //: %1 is a name or address, %n the seconds left
    m_words->setText(
        tr("Sending to %1 in %n s", nullptr, static_cast<int>((left + 999) / 1000)).arg(Words::isolated(m_pending.addressee)));
}

void UndoBar::end()
{
    m_tick.stop();
    hide();
}

void UndoBar::undo()
{
    if (isRunning()) {
        end();
        Q_EMIT undoRequested(m_pending.composed);
    }
}

} // namespace deskbell
