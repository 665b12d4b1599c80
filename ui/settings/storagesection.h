// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/localfiles.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QSettings;

namespace deskbell {

/// What the console keeps on this machine, and how much of what was downloaded may stay.
class StorageSection : public QWidget
{
    Q_OBJECT
public:
    StorageSection(const QString &directory, QSettings &settings, QWidget *parent = nullptr);
    /// In bytes; as set, or the usual 500 MB.
    static qint64 budget(const QSettings &settings);
    /// Trims in a thread of its own, now.
    void trim(qint64 budget);

    QComboBox &budgetBox() { return *m_budget; }
    QPushButton &emptyButton() { return *m_empty; }
    QString words() const;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void measure();
    void display(const LocalSizes &sizes);

    QString m_directory;
    QSettings &m_settings;
    QLabel *m_replica;
    QLabel *m_outbox;
    QLabel *m_downloads;
    QComboBox *m_budget;
    QPushButton *m_empty;
    QLabel *m_words;
};

} // namespace deskbell
