// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QIcon>

class QLineEdit;
class QListWidget;
class QVBoxLayout;

namespace deskbell {

/// What every list over the window has in common that is narrowed by typing: a field that keeps the keyboard, rows below it that
/// Up, Down and the page keys choose while one types on, Enter or a click that takes one, Escape that leaves.
class PickFrame : public QDialog
{
    Q_OBJECT
public:
    QListWidget &list() const { return *m_list; }
    QLineEdit &field() const { return *m_field; }

protected:
    enum class Detail { BehindTitle, AtEnd };
    struct Row {
        QString title{};
        QString detail{}; ///< muted
        QString keys{}; ///< in a box at the end
        QIcon icon{};
    };
    PickFrame(const QString &title, Detail detail, QWidget *parent);

    QVBoxLayout *column() { return m_column; }
    /// Without the current row's change: the caller says which it is when all are there.
    void addRow(const Row &row);
    /// As high as \a height at most, in the upper half of the parent; the keyboard goes to the field.
    void place(int height);
    /// Enter or a click on the current row.
    virtual void take() = 0;

    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_column;
    QLineEdit *m_field;
    QListWidget *m_list;
};

} // namespace deskbell
