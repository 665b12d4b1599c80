// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/desk.h"

#include <QFrame>

class QBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace deskbell {

class QuarantineList;

/// One channel: its health and its intake ledger, what is in quarantine; edit, pause and remove.
class ChannelCard : public QFrame
{
    Q_OBJECT
public:
    ChannelCard(Desk &desk, const Channel &channel, QWidget *parent);
    void show(const Channel &channel);
    /// "Seen 1 204 = 1 200 imported + 3 duplicates + 1 quarantined"
    static QString ledgerWords(const Intake &intake);
    /// What the ledger does not account for; zero unless mail was lost.
    static qint64 missing(const Intake &intake);

Q_SIGNALS:
    void noticed(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void tryNow();
    void togglePause();
    void change(const QJsonObject &fields);
    void askRemove();
    void edit();
    void askLatest();
    void showQuarantine(bool on);

    Desk &m_desk;
    Channel m_channel{};
    QLabel *m_name;
    QLabel *m_address;
    QLabel *m_health;
    QLabel *m_ledger;
    QLabel *m_latest;
    QToolButton *m_quarantine;
    QPushButton *m_tryNow;
    QPushButton *m_edit;
    QPushButton *m_pause;
    QPushButton *m_off;
    QPushButton *m_remove;
    QVBoxLayout *m_column = nullptr;
    QBoxLayout *m_row = nullptr; ///< words and buttons: side by side, or one below the other
    QuarantineList *m_quarantined = nullptr;
    qint64 m_askedAt = -1; ///< imported, when the newest mail was asked for
};

} // namespace deskbell
