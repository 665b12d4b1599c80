// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/desk.h"
#include "client/replica/changeset.h"
#include "models/timelineevent.h"

#include <QTimer>

namespace deskbell {

/// What was changed of the open conversation, or of all of a customer's, by whom and when: asked of the hub when it is opened and
/// whenever it changed. Offline it holds what was known, and says when a change of one's own still waits.
class TimelineHistory : public QObject
{
    Q_OBJECT
public:
    explicit TimelineHistory(Desk &desk, QObject *parent = nullptr);

    void open(const ConversationId &id);
    void open(const CustomerId &id);
    void close();
    /// Those after \a from up to and with \a to, oldest first. An invalid bound is none.
    QList<TimelineEvent> between(const QDateTime &from, const QDateTime &to) const;

Q_SIGNALS:
    void changed();

private:
    void begin(const QString &path);
    void fetch();
    void take(const QByteArray &page);
    void follow(const ChangeSet &changes);

    Desk &m_desk;
    ConversationId m_conversation{};
    CustomerId m_customer{};
    QString m_path{};
    QList<TimelineEvent> m_events{};
    QTimer m_soon{};
};

} // namespace deskbell
