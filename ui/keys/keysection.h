// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/keys/keybindings.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace deskbell {

class KeyField;

/// The keys of all commands, and how to change them.
class KeySection : public QWidget
{
    Q_OBJECT
public:
    explicit KeySection(KeyBindings &bindings, QWidget *parent = nullptr);

    QTreeWidget &list() { return *m_list; }
    KeyField &field() { return *m_field; }
    QPushButton &saveButton() { return *m_save; }
    QPushButton &resetButton() { return *m_reset; }
    QString words() const;
    /// Makes the command with that id the current one.
    bool choose(const QString &id);

private:
    void fill();
    void narrow();
    void showCurrent();
    void judge();
    void save();
    QAction *current() const;

    KeyBindings &m_bindings;
    QLineEdit *m_find;
    QTreeWidget *m_list;
    QLabel *m_title;
    KeyField *m_field;
    QLabel *m_words;
    QPushButton *m_save;
    QPushButton *m_reset;
    QPushButton *m_resetAll;
};

} // namespace deskbell
