// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/desk.h"
#include "ui/settings/unsavedwork.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace deskbell {

class Editor;
class FormatBar;

/// The desk's canned replies: everybody reads them, leads write them.
class CannedSection : public QWidget, public UnsavedWork
{
    Q_OBJECT
public:
    explicit CannedSection(Desk &desk, QWidget *parent = nullptr);
    /// Takes over what the desk knows now, but for a text somebody is at.
    void refresh();
    /// Begins a new one.
    void begin();
    void save();

    QListWidget &list() { return *m_list; }
    QLineEdit &titleField() { return *m_title; }
    QLineEdit &shortcutField() { return *m_shortcut; }
    Editor &editor() { return *m_text; }
    QPushButton &saveButton() { return *m_save; }
    QPushButton &removeButton() { return *m_remove; }
    QString words() const;
    bool isUnsaved() const override { return !m_typed.isEmpty() || isTouched(); }

private:
    QWidget *makeForm();
    void choose(int row);
    void showReply(const CannedReply &reply);
    void fillFields(const CannedReply &reply);
    void keepTyped();
    void bringTypedBack();
    CannedReply written() const;
    bool isTouched() const;
    void remove();
    void judge();
    void say(const QString &words, bool good);
    void fillChoices();

    Desk &m_desk;
    QList<CannedReply> m_shown;
    CannedReply m_current{};
    QHash<CannedReplyId, CannedReply> m_typed; ///< not saved when another one was chosen; null id: a new one
    bool m_isNew = true;
    bool m_mayWrite = false;
    bool m_confirmsRemoval = false;
    QLineEdit *m_filter = nullptr;
    QPushButton *m_new = nullptr;
    QListWidget *m_list = nullptr;
    QLabel *m_empty = nullptr;
    QWidget *m_form = nullptr;
    QLineEdit *m_title = nullptr;
    QLineEdit *m_shortcut = nullptr;
    QComboBox *m_language = nullptr;
    QComboBox *m_queue = nullptr;
    Editor *m_text = nullptr;
    FormatBar *m_format = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_remove = nullptr;
    QLabel *m_words = nullptr;
};

} // namespace deskbell
