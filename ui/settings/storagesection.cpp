// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/storagesection.h"

#include "client/answers.h"
#include "ui/style/metrics.h"
#include "ui/style/phrases.h"
#include "ui/style/widgets.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QFormLayout>
#include <QSettings>
#include <QtConcurrentRun>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString budgetKey = u"storage/downloads"_s;
constexpr qint64 megabyte = 1024 * 1024;
constexpr qint64 usualBudget = 500 * megabyte;

} // namespace

StorageSection::StorageSection(const QString &directory, QSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_directory(directory)
    , m_settings(settings)
    , m_replica(new QLabel(this))
    , m_outbox(new QLabel(this))
    , m_downloads(new QLabel(this))
    , m_budget(new QComboBox(this))
    , m_empty(new QPushButton(tr("Delete downloads now"), this))
    , m_words(mutedLabel({}, this))
{
    m_budget->setAccessibleName(tr("Downloads may take"));
    m_budget->view()->setAccessibleName(m_budget->accessibleName());
    m_budget->setMinimumWidth(220);
    for (const qint64 size : {100 * megabyte, usualBudget, 2048 * megabyte, 10240 * megabyte}) {
        m_budget->addItem(Phrases::fileSize(size), size);
    }
    m_budget->setCurrentIndex(qMax(0, m_budget->findData(budget(settings))));
    m_empty->setAccessibleName(m_empty->text());
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(metrics::page);
    form->setVerticalSpacing(metrics::margin);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("Conversations"), m_replica);
    form->addRow(tr("Waiting to be sent, and drafts"), m_outbox);
    form->addRow(tr("Downloads"), m_downloads);
    form->addRow(tr("Downloads may take"), m_budget);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_empty);
    buttons->addWidget(m_words, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::margin);
    column->addWidget(
        mutedLabel(tr("What this console keeps on this machine. Deleting downloads loses nothing: the hub has them. "
                      "What waits to be sent is never deleted."),
                   this));
    column->addLayout(form);
    column->addLayout(buttons);
    connect(m_budget, &QComboBox::activated, this, [this] {
        m_settings.setValue(budgetKey, m_budget->currentData());
        trim(budget(m_settings));
    });
    connect(m_empty, &QPushButton::clicked, this, [this] { trim(0); });
}

qint64 StorageSection::budget(const QSettings &settings) { return settings.value(budgetKey, usualBudget).toLongLong(); }

QString StorageSection::words() const { return m_words->text(); }

void StorageSection::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    measure();
}

void StorageSection::trim(qint64 budget)
{
    m_empty->setEnabled(false);
    whenAnswered(QtConcurrent::run(&trimDownloads, m_directory, budget), this, [this](qint64 freed) {
        m_empty->setEnabled(true);
        m_words->setText(freed > 0 ? tr("%1 freed.").arg(Phrases::fileSize(freed)) : tr("Nothing had to be deleted."));
        measure();
    });
}

void StorageSection::measure()
{
    whenAnswered(QtConcurrent::run(&measureLocalFiles, m_directory), this, [this](const LocalSizes &sizes) { display(sizes); });
}

void StorageSection::display(const LocalSizes &sizes)
{
    m_replica->setText(Phrases::fileSize(sizes.replica));
    m_outbox->setText(Phrases::fileSize(sizes.outbox));
    //: Size of what was downloaded, and how many files that are
    m_downloads->setText(tr("%1 in %2").arg(Phrases::fileSize(sizes.downloads), tr("%n file(s)", nullptr, sizes.downloadCount)));
}

} // namespace deskbell
