// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/desk.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace deskbell {

/// The agent's own record: name, languages and password.
class AccountSection : public QWidget
{
    Q_OBJECT
public:
    explicit AccountSection(Desk &desk, QWidget *parent = nullptr);
    void refresh();
    QLineEdit &nameField() { return *m_name; }
    QPushButton &saveButton() { return *m_save; }
    QString words() const;

private:
    bool isTouched() const;
    void judge();
    void save();
    void changePassword();
    void say(QLabel *label, const QString &words, bool good);

    Desk &m_desk;
    QLineEdit *m_name;
    QLabel *m_email;
    QLabel *m_role;
    QLineEdit *m_languages;
    QPushButton *m_save;
    QLabel *m_words;
    QLineEdit *m_old;
    QLineEdit *m_new;
    QLineEdit *m_again;
    QPushButton *m_change;
    QLabel *m_passwordWords;
};

} // namespace deskbell
