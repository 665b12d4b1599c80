// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/desk.h"
#include "ui/settings/localfiles.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace deskbell {

/// A report to be copied for whoever helps: versions, sizes, connection, counts and the last errors. No names, addresses, subjects
/// or texts of anybody.
class DiagnosticsSection : public QWidget
{
    Q_OBJECT
public:
    DiagnosticsSection(Desk &desk, const QString &directory, QWidget *parent = nullptr);
    QString report() const;
    QPushButton &copyButton() { return *m_copy; }

    /// In English, whatever the language of the interface: it is read by those who mend it.
    static QString reportOf(Desk &desk, const LocalSizes &sizes, const QStringList &errors);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refresh();

    Desk &m_desk;
    QString m_directory;
    QPlainTextEdit *m_text;
    QPushButton *m_copy;
    QLabel *m_words;
};

} // namespace deskbell
