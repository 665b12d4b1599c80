// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/channels/telegram/botapi.h"
#include "hub/channels/telegram/telegramsettings.h"
#include "hub/channels/textrunner.h"

#include <QPointer>
#include <QTimer>

#include <memory>

namespace deskbell::hub {

class UpdateIntake;

/// A bot at work. Takes in by long polling: what came is asked for again until it is stored, and only then confirmed by a higher offset.
/// Hands over one message at a time; none goes twice unless an agent says so.
class TelegramChannel : public TextRunner
{
    Q_OBJECT
public:
    /// \a linkKey: see referenceKey(); empty: links name nobody.
    TelegramChannel(Core &core, const Channel &channel, const TelegramSettings &settings, const QByteArray &linkKey = {},
                    QObject *parent = nullptr);
    ~TelegramChannel() override;

    void tryNow() override;

protected:
    void send(const OutboxItem &item, const Done &done) override;
    void begin() override;
    void end(const std::function<void()> &ended) override;

private:
    void poll();
    void onPolled(const BotAnswer &answer);
    void onTaken(bool all);
    void pollAgain(std::chrono::milliseconds delay);
    void noteIntake(HealthState state, const QString &words);
    void noteSending(const QString &words);
    void report();

    TelegramSettings m_settings;
    BotApi *m_api;
    std::unique_ptr<UpdateIntake> m_intake;
    QPointer<HttpExchange> m_polling;
    QTimer m_next;
    qint64 m_offset = 0; ///< 0: not known; the server has it
    int m_failures = 0;
    bool m_taking = false;
    std::function<void()> m_ended;
    HealthState m_intakeState = HealthState::Ok;
    QString m_intakeWords;
    QString m_sendingWords;
};

/// Tries settings as ChannelKind::test: steps "telegram.reach", "telegram.login", "telegram.webhook"; "address": the bot's "@name", "name".
void testTelegramSettings(const QJsonObject &settings, std::function<void(QJsonObject report)> done);

} // namespace deskbell::hub
