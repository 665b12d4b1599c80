// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QSettings;
class QStackedWidget;

namespace deskbell {

/// The one window: shows the page it is given (welcome, sign-in, workspace) or that something is being started.
class MainWindow : public QWidget
{
    Q_OBJECT
public:
    explicit MainWindow(QSettings &settings, QWidget *parent = nullptr);

    /// Takes \a page over; the one before is deleted.
    void showPage(QWidget *page);
    /// "Starting the hub…": nothing to press yet.
    void showBusy(const QString &text);
    /// The parent for a page from its beginning: to move a whole one costs as much as to dress it anew.
    QWidget *pagesGround() const;
    QWidget *page() const { return m_page; }

Q_SIGNALS:
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    QSettings &m_settings;
    QStackedWidget *m_stack;
    QWidget *m_busy;
    QLabel *m_busyText;
    QWidget *m_page = nullptr;
};

} // namespace deskbell
