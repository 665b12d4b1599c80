// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace deskbell {

/// Asks when a message is to go out, in words: "tomorrow 9", "fri 14:30", "in 2 h".
class SendLaterDialog : public QDialog
{
    Q_OBJECT
public:
    explicit SendLaterDialog(QWidget *parent = nullptr);
    QLineEdit &field() { return *m_field; }

Q_SIGNALS:
    void momentChosen(const QDateTime &at);

private:
    void judge();

    QLineEdit *m_field = nullptr;
    QLabel *m_answer = nullptr;
    QPushButton *m_ok = nullptr;
    QDateTime m_at{};
};

} // namespace deskbell
