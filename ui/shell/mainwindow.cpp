// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "ui/style/metrics.h"
#include "ui/style/widgets.h"

#include <QCloseEvent>
#include <QProgressBar>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString geometryKey = u"window/geometry"_s;

} // namespace

MainWindow::MainWindow(QSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_stack(new QStackedWidget(this))
    , m_busy(new QWidget(this))
    , m_busyText(new QLabel(m_busy))
{
    setWindowTitle(u"Deskbell"_s);
    setWindowIcon(QIcon(u":/icons/deskbell.svg"_s));
    setMinimumSize(640, 420);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
    auto *bar = new QProgressBar(m_busy);
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    bar->setFixedSize(200, 4);
    bar->setAccessibleName(tr("Working"));
    m_busyText->setAlignment(Qt::AlignCenter);
    m_busyText->setWordWrap(true);
    auto *column = new QVBoxLayout(m_busy);
    column->addStretch();
    column->addWidget(m_busyText, 0, Qt::AlignHCenter);
    column->addSpacing(metrics::margin);
    column->addWidget(bar, 0, Qt::AlignHCenter);
    column->addStretch();
    m_stack->addWidget(m_busy);
    resize(1320, 820);
    restoreGeometry(m_settings.value(geometryKey).toByteArray());
}

QWidget *MainWindow::pagesGround() const { return m_stack; }

void MainWindow::showPage(QWidget *page)
{
    QWidget *old = m_page;
    m_page = page;
    m_stack->addWidget(page);
    m_stack->setCurrentWidget(page);
    if (old) {
        m_stack->removeWidget(old);
        old->hide();
        old->deleteLater();
    }
}

void MainWindow::showBusy(const QString &text)
{
    m_busyText->setText(text);
    m_stack->setCurrentWidget(m_busy);
    if (QWidget *old = m_page) {
        m_page = nullptr;
        m_stack->removeWidget(old);
        old->deleteLater();
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setValue(geometryKey, saveGeometry());
    QWidget::closeEvent(event);
    Q_EMIT closed();
}

} // namespace deskbell
