// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/composer/composed.h"

#include <QDeadlineTimer>
#include <QFrame>
#include <QTimer>

class QPushButton;

namespace deskbell {

class ElidedLabel;

/// "Sending to Ana Pop in 9 s" with "Undo" beside it. Follows the agent to other conversations; the newest message counts.
class UndoBar : public QFrame
{
    Q_OBJECT
public:
    explicit UndoBar(QWidget *parent = nullptr);

    void begin(const Composed &composed, const QString &addressee, std::chrono::seconds hold);
    /// Still time to take it back.
    bool isRunning() const { return m_tick.isActive(); }
    const Composed &composed() const { return m_composed; }
    void end();
    void undo();

Q_SIGNALS:
    void undoRequested(const deskbell::Composed &composed);

private:
    void tell();

    Composed m_composed{};
    QString m_addressee{};
    QDeadlineTimer m_until{};
    QTimer m_tick{};
    ElidedLabel *m_words = nullptr;
    QPushButton *m_undo = nullptr;
};

} // namespace deskbell
