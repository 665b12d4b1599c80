// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/channels/httpexchange.h"
#include "hub/channels/sms/smsprovider.h"
#include "hub/channels/sms/smssettings.h"

#include <QObject>
#include <QPointer>

namespace deskbell::hub {

/// The Messages resource of the Twilio-compatible REST API (2010-04-01). Creating has no idempotency key: an answer that never came
/// leaves the outcome unknown.
class RestProvider : public QObject, public SmsProvider
{
public:
    explicit RestProvider(const SmsSettings &settings);
    void send(const OutgoingSms &sms, std::function<void(const ProviderAnswer &)> done) override;
    void abandon() override;
    void look(std::function<void(const ProviderState &)> done) override;
    bool takesMedia() const override { return true; }

private:
    QUrl account(const QString &rest) const;
    SmsSettings m_settings;
    QPointer<HttpExchange> m_sending;
};

/// "Basic …" of an account.
QByteArray basicAuthorization(const RestSettings &settings);
/// What an answer to a creation says.
ProviderAnswer restVerdict(const HttpHeard &heard);

} // namespace deskbell::hub
