// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/desk.h"

#include <QWidget>

class QVBoxLayout;

namespace deskbell {

/// The mails of a mailbox that could not be taken in: when, how large, why, and their source to keep.
class QuarantineList : public QWidget
{
    Q_OBJECT
public:
    QuarantineList(Desk &desk, const ChannelId &channel, QWidget *parent = nullptr);
    /// Asks the hub anew.
    void refresh();

Q_SIGNALS:
    void noticed(const QString &text);

private:
    void show(const QJsonArray &mails);
    void addMail(const QJsonObject &mail);
    void say(const QString &words);
    void keepSource(const QString &id);
    void tryAgain(const QString &id, QWidget *button);

    Desk &m_desk;
    ChannelId m_channel;
    QVBoxLayout *m_column;
};

} // namespace deskbell
