// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/desk.h"

#include <QTimer>
#include <QWidget>

namespace deskbell {

class ElidedLabel;

/// "● connected · complete to event 48 213 (12:03:07) · outbox 0", and for some seconds what just happened.
class StatusLine : public QWidget
{
    Q_OBJECT
public:
    explicit StatusLine(Desk &desk, QWidget *parent = nullptr);
    void notice(const QString &text);
    static QString words(const ConnectionStatus &status);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// The first working set, or a new one, comes in.
    bool isFilling() const;
    void refresh();

    Desk &m_desk;
    ElidedLabel *m_words;
    ElidedLabel *m_notice;
    QTimer m_forget;
    ConnectionStatus::State m_state = ConnectionStatus::State::SignedOut; ///< told last
};

} // namespace deskbell
