// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QKeyEvent;
class QListWidget;

namespace deskbell {

class Editor;

/// What fits a word that is typed after a sign ("/late", "@mi"), above the text. The focus stays in the text: up and down choose,
/// Tab and Enter insert, Esc closes until another such word is begun.
class WordPopup : public QFrame
{
    Q_OBJECT
public:
    /// True when the key was for the popup.
    bool takeKey(QKeyEvent *event);
    void follow();
    QListWidget &list() const { return *m_list; }

protected:
    struct Row {
        QString text{}; ///< a line, or two
        QString spoken{};
        QString tip{};
    };
    WordPopup(QChar sign, const QString &name, Editor &editor, QWidget *parent);
    /// What fits \a typed, best first; none: the popup stays away.
    virtual QList<Row> find(const QString &typed) = 0;
    /// Row \a row of the last find() is taken; \a typed: letters before the cursor that it stands for, sign included.
    virtual void take(int row, int typed) = 0;

    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void choose();
    void place();
    int signPlace() const;

    const QChar m_sign;
    Editor &m_editor;
    QListWidget *m_list = nullptr;
    QWidget *m_hint = nullptr;
    int m_closedAt = -1; ///< the place of the sign that Esc closed the list of
};

} // namespace deskbell
