// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace deskbell {

/// Asks for a moment in the agent's own words and says at once what was understood. Enter takes it, Escape leaves.
class MomentDialog : public QDialog
{
    Q_OBJECT
public:
    /// \a does: what is done then, "Snoozed until %1", and \a accept: the button's words.
    MomentDialog(const QString &title, const QString &does, const QString &accept, QWidget *parent);

    QLineEdit &field() { return *m_field; }
    QString answer() const;

Q_SIGNALS:
    void momentChosen(const QDateTime &at);

private:
    void judge();

    QString m_does;
    QLineEdit *m_field;
    QLabel *m_answer;
    QPushButton *m_ok = nullptr;
    QDateTime m_at{};
};

} // namespace deskbell
