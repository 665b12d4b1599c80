// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace deskbell {

/// The desk could not be opened: why, what was kept, what to press.
class TroublePage : public QWidget
{
    Q_OBJECT
public:
    explicit TroublePage(const QString &reason, QWidget *parent = nullptr);

Q_SIGNALS:
    void retryRequested();
    void backRequested();
};

} // namespace deskbell
