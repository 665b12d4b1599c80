// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/channels/channelkind.h"
#include "hub/core/voice.h"
#include "hub/core/voicecommands.h"
#include "hub/storage/callreads.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTimer>

namespace deskbell::hub {

/// A voice channel at work: ends wrap-ups in time, wakes callers in the line when somebody gets free, and asks the proxy now and
/// then whether it still knows the calls that go on. The proxy asks and tells the rest by itself (voicehook.h).
class VoiceChannel : public ChannelRunner
{
    Q_OBJECT
public:
    VoiceChannel(Core &core, const Channel &channel, const QJsonObject &secrets, VoiceSettings settings,
                 QObject *parent = nullptr);
    ~VoiceChannel() override;
    void start() override;
    void stop() override;

private:
    void look();
    void tend();
    void onTended(const Result<TendCalls::Reply> &reply);
    void checkLines(const QList<CallReads::Line> &lines);
    /// Tells the proxy to ask again about a call that waits; a call it does not know any more is over.
    void wake(const QString &sipId);
    void onWoken(const QString &sipId, int status, const QString &words);
    void say(HealthState state, const QString &words);

    Core &m_core;
    const ChannelId m_channel;
    const VoiceSettings m_settings;
    const QByteArray m_key;
    QTimer m_look;
    QElapsedTimer m_checked;
    QSet<QString> m_asking{}; ///< SIP ids of requests under way
    QHash<QString, CallId> m_lines{}; ///< as last seen
    QHash<QString, int> m_unknown{}; ///< how often in a row the proxy did not know it
    int m_listener = 0;
    bool m_tending = false;
    bool m_stopping = false;
    bool m_healthy = true;
};

} // namespace deskbell::hub
