// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>

class QAction;

namespace deskbell {

/// Every key on one page, by what it is for.
class KeySheet : public QDialog
{
    Q_OBJECT
public:
    KeySheet(const QList<QAction *> &actions, QWidget *parent);

Q_SIGNALS:
    /// To the settings, where keys are changed.
    void changeRequested();
};

} // namespace deskbell
