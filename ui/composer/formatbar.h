// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;

namespace deskbell {

class Editor;

/// The few looks a mail needs, as small quiet buttons: bold, italic, lists, quote, link. Every one has its key in the editor.
class FormatBar : public QWidget
{
    Q_OBJECT
public:
    explicit FormatBar(Editor &editor, QWidget *parent = nullptr);
    /// Folded, all is in the menu of one button: where there is no room for six.
    void setFolded(bool folded);
    /// Pixels that the six take.
    int wholeWidth() const;
    /// Asks for the address of a link and sets it.
    void askForLink();

private:
    QToolButton *add(const QString &icon, const QString &name, const QString &keys);
    void addMenu();
    QList<QToolButton *> buttons() const;
    void follow();

    Editor &m_editor;
    QToolButton *m_bold = nullptr;
    QToolButton *m_italic = nullptr;
    QToolButton *m_bullets = nullptr;
    QToolButton *m_numbers = nullptr;
    QToolButton *m_quote = nullptr;
    QToolButton *m_link = nullptr;
    QToolButton *m_menu = nullptr; ///< stands for all of them
    bool m_folded = false;
};

} // namespace deskbell
