// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/calls/calldesk.h"

#include <QLineEdit>

class QCompleter;
class QStandardItemModel;

namespace deskbell {

/// A number to call, with completion over people and their numbers. Enter calls.
class DialField : public QLineEdit
{
    Q_OBJECT
public:
    /// \a agents: colleagues are offered, too.
    DialField(CallDesk &calls, bool agents, QWidget *parent = nullptr);

    /// The number that is meant: what was typed, or that of the one chosen; of a name that fits one person only, theirs.
    QString number() const;
    void typeKey(QChar key);

Q_SIGNALS:
    void dialRequested(const QString &number);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void complete(const QString &typed);

    CallDesk &m_calls;
    bool m_agents;
    QCompleter *m_completer;
    QStandardItemModel *m_found;
};

} // namespace deskbell
