// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/desk.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace deskbell {

/// One channel: its health and its intake ledger, pause and remove.
class MailboxCard : public QFrame
{
    Q_OBJECT
public:
    MailboxCard(Desk &desk, const Channel &channel, QWidget *parent);
    void show(const Channel &channel);
    /// "Seen 1 204 = 1 200 imported + 3 duplicates + 1 quarantined"
    static QString ledgerWords(const Intake &intake);
    /// What the ledger does not account for; zero unless mail was lost.
    static qint64 missing(const Intake &intake);

Q_SIGNALS:
    void noticed(const QString &text);

private:
    void togglePause();
    void askRemove();

    Desk &m_desk;
    Channel m_channel{};
    QLabel *m_name;
    QLabel *m_address;
    QLabel *m_health;
    QLabel *m_ledger;
    QPushButton *m_pause;
    QPushButton *m_remove;
};

} // namespace deskbell
