// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/channels/httpexchange.h"
#include "hub/channels/sms/smsprovider.h"
#include "hub/channels/sms/smssettings.h"

#include <QObject>
#include <QPointer>

namespace deskbell::hub {

/// The sendsms interface of Kannel's smsbox (userguide 1.4.5, chapter 6). It names no message: reports come back to a dlr-url with the
/// desk's own id in it.
class KannelProvider : public QObject, public SmsProvider
{
public:
    explicit KannelProvider(const SmsSettings &settings);
    void send(const OutgoingSms &sms, std::function<void(const ProviderAnswer &)> done) override;
    void abandon() override;
    void look(std::function<void(const ProviderState &)> done) override;
    bool takesMedia() const override { return false; }

private:
    void lookAtGateway(const ProviderState &state, const std::function<void(const ProviderState &)> &done);
    SmsSettings m_settings;
    QPointer<HttpExchange> m_sending;
};

/// What an answer of sendsms says.
ProviderAnswer kannelVerdict(const HttpHeard &heard);

} // namespace deskbell::hub
