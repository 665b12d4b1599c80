// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/channels/telegram/botapi.h"
#include "hub/channels/telegram/botupdate.h"
#include "hub/core/core.h"

#include <QJsonArray>
#include <QObject>

#include <functional>

namespace deskbell::hub {

/// Stores the updates of one answer, in order, with their files. Not a moment before all are in the database does it say so.
class UpdateIntake : public QObject
{
    Q_OBJECT
public:
    /// \a linkKey: see referenceKey().
    UpdateIntake(Core &core, const ChannelId &channel, BotApi &api, const QByteArray &linkKey, QObject *parent = nullptr);

    /// Calls \a done once: with the offset that confirms what is stored (0: nothing is), and whether that is all of \a updates.
    void take(const QJsonArray &updates, std::function<void(qint64 offset, bool all)> done);

private:
    void next();
    void submit();
    void withFile(const BotApi::File &file);
    void finish(bool all);

    Core &m_core;
    ChannelId m_channel;
    BotApi &m_api;
    QByteArray m_linkKey;
    QJsonArray m_updates;
    qsizetype m_at = 0;
    qint64 m_offset = 0;
    BotUpdate m_update;
    QHash<qint64, int> m_fileFailures; ///< by update
    std::function<void(qint64, bool)> m_done;
};

} // namespace deskbell::hub
