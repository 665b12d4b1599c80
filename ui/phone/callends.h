// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/phone/callcard.h"

class QLabel;
class QPushButton;

namespace deskbell {

/// A call that is over: why, its note, what came of it by one digit, and how long nobody is put through.
class EndedCard : public CallCard
{
    Q_OBJECT
public:
    EndedCard(CallDesk &calls, const DeskCall &call, QWidget *parent);
    void tick() override;
    /// \a place from 1. False: there is no such outcome.
    bool choose(int place);

Q_SIGNALS:
    void dialRequested(const QString &number);

protected:
    void refresh() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLabel *m_reason;
    QList<QPushButton *> m_outcomes;
    QLabel *m_left;
    QPushButton *m_done;
};

} // namespace deskbell
