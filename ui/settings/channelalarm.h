// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/desk.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace deskbell {

/// The banner that tells leads of mailboxes that are down or in trouble. Hidden while all is well; can be put away until
/// something else happens.
class ChannelAlarm : public QFrame
{
    Q_OBJECT
public:
    explicit ChannelAlarm(Desk &desk, QWidget *parent = nullptr);

    /// One sentence about what is wrong with \a channels, the worst first; empty: nothing.
    static QString words(const QList<Channel> &channels);

Q_SIGNALS:
    void settingsWanted();

private:
    void refresh();

    Desk &m_desk;
    QLabel *m_words;
    QString m_putAway;
};

} // namespace deskbell
