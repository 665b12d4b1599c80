// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/channels/sms/smsprovider.h"
#include "hub/channels/sms/smssettings.h"
#include "hub/channels/textrunner.h"

#include <QTimer>

namespace deskbell::hub {

/// A number at work: hands messages to the provider, looks whether the provider is there, and shows long messages whose parts do not
/// all come. What comes in arrives by answerSmsHook().
class SmsChannel : public TextRunner
{
    Q_OBJECT
public:
    SmsChannel(Core &core, const Channel &channel, const SmsSettings &settings, QObject *parent = nullptr);
    ~SmsChannel() override;

    void tryNow() override;

protected:
    void send(const OutboxItem &item, const Done &done) override;
    void begin() override;
    void end(const std::function<void()> &ended) override;

private:
    void look();
    void joinOverdue();
    void noteSending(const QString &trouble);

    SmsSettings m_settings;
    std::unique_ptr<SmsProvider> m_provider;
    QTimer m_lookTimer;
    QTimer m_partsTimer;
    QString m_sending; ///< what is wrong with handing over; empty: nothing
    QString m_state; ///< what the last look found; empty: nothing wrong
};

/// Tries settings as ChannelKind::test: steps "sms.reach", "sms.login", "sms.gateway", "sms.public_url".
void testSmsSettings(const QJsonObject &settings, std::function<void(QJsonObject report)> done);

} // namespace deskbell::hub
