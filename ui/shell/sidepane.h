// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QScrollArea>
#include <QWidget>

class QVBoxLayout;

namespace deskbell {

/// As high as what it holds, and scrolling where there is less room.
class FittingScroll : public QScrollArea
{
    Q_OBJECT
public:
    explicit FittingScroll(QWidget *parent);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

/// The column at the end of the window: the customer, and above it what has to be seen whoever is shown.
class SidePane : public QWidget
{
    Q_OBJECT
public:
    explicit SidePane(QWidget *parent = nullptr);
    /// Takes it over.
    void setMain(QWidget *main);
    /// Null takes away what is there; the caller keeps it.
    void setTop(QWidget *top);
    QWidget *top() const { return m_top; }

private:
    QVBoxLayout *m_column;
    FittingScroll *m_scroll;
    QWidget *m_line;
    QPointer<QWidget> m_top;
};

} // namespace deskbell
