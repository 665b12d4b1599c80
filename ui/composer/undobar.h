// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/composer/composed.h"

#include <QDeadlineTimer>
#include <QFrame>
#include <QTimer>

#include <optional>

class QPushButton;

namespace deskbell {

class ElidedLabel;

/// "Sending to Ana Pop in 9 s" with "Undo" beside it. Follows the agent to other conversations; the newest message counts.
class UndoBar : public QFrame
{
    Q_OBJECT
public:
    explicit UndoBar(QWidget *parent = nullptr);

    /// A message that still can be taken back.
    struct Pending {
        Composed composed{};
        QString addressee{};
        QDeadlineTimer until{};
    };
    void begin(const Composed &composed, const QString &addressee, std::chrono::seconds hold);
    /// Of a bar that goes: another one goes on with it for the time that is left.
    std::optional<Pending> pending() const;
    void resume(const Pending &pending);
    /// Still time to take it back.
    bool isRunning() const { return m_tick.isActive(); }
    const Composed &composed() const { return m_pending.composed; }
    void end();
    void undo();

Q_SIGNALS:
    void undoRequested(const deskbell::Composed &composed);

private:
    void tell();

    Pending m_pending{};
    QTimer m_tick{};
    ElidedLabel *m_words = nullptr;
    QPushButton *m_undo = nullptr;
};

} // namespace deskbell
