// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/channels/sms/smschannel.h"

#include "hub/channels/hop.h"
#include "hub/channels/sms/kannelprovider.h"
#include "hub/channels/sms/restprovider.h"
#include "hub/channels/sms/smshook.h"
#include "hub/core/upkeepcommands.h"
#include "protocol/smstext.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace deskbell::hub {

namespace {

constexpr auto lookAtProviderEvery = 60s;
constexpr auto lookForPartsEvery = 10s;
constexpr int mostSegments = 10; // what is longer a gateway cuts off without a word

QJsonObject smsReport(const ProviderState &state)
{
    QJsonArray steps;
    for (const ProviderState::Step &step : state.steps) {
        QJsonObject said{{u"step"_s, step.name}, {u"ok"_s, step.ok}};
        if (!step.words.isEmpty()) {
            said.insert(u"detail"_s, step.words);
        }
        steps.append(said);
    }
    return {{u"ok"_s, state.works()}, {u"steps"_s, steps}};
}

/// A vendor on the internet cannot call an address of this network.
ProviderState::Step publicUrlStep(const SmsSettings &settings)
{
    const QString host = settings.publicUrl.host();
    const QHostAddress address(host);
    static const QStringList privateNetworks{u"10.0.0.0/8"_s, u"172.16.0.0/12"_s, u"192.168.0.0/16"_s}; // RFC 1918
    const bool isPrivate = std::any_of(privateNetworks.begin(), privateNetworks.end(), [&address](const QString &network) {
        return address.isInSubnet(QHostAddress::parseSubnet(network));
    });
    const bool local = host == "localhost"_L1 || (!address.isNull() && (address.isLoopback() || isPrivate));
    const QHostAddress vendor(settings.rest.url.host());
    const bool vendorIsLocal = !vendor.isNull() && vendor.isLoopback();
    if (local && !vendorIsLocal && settings.rest.url.host() != "localhost"_L1) {
        return {u"sms.public_url"_s, false, u"%1 cannot be reached from the internet"_s.arg(host)};
    }
    return {u"sms.public_url"_s, true, {}};
}

} // namespace

std::unique_ptr<SmsProvider> makeSmsProvider(const SmsSettings &settings)
{
    if (settings.provider == SmsSettings::Provider::Rest) {
        return std::make_unique<RestProvider>(settings);
    }
    return std::make_unique<KannelProvider>(settings);
}

SmsChannel::SmsChannel(Core &core, const Channel &channel, const SmsSettings &settings, QObject *parent)
    : TextRunner(core, channel, parent)
    , m_settings(settings)
    , m_provider(makeSmsProvider(settings))
{
    connect(&m_lookTimer, &QTimer::timeout, this, &SmsChannel::look);
    connect(&m_partsTimer, &QTimer::timeout, this, &SmsChannel::joinOverdue);
}

SmsChannel::~SmsChannel() = default;

void SmsChannel::begin()
{
    m_lookTimer.start(lookAtProviderEvery);
    m_partsTimer.start(std::min<std::chrono::milliseconds>(lookForPartsEvery, m_settings.partsTimeout));
    look();
    joinOverdue();
}

void SmsChannel::end(const std::function<void()> &ended)
{
    m_lookTimer.stop();
    m_partsTimer.stop();
    ended();
}

void SmsChannel::send(const OutboxItem &item, const Done &done)
{
    const Message &message = item.message;
    if (message.to.isEmpty()) {
        return done({.verdict = DeliveryVerdict::Failed, .detail = u"nobody to send this to"_s});
    }
    if (!message.attachments.isEmpty() && !m_provider->takesMedia()) {
        return done({.verdict = DeliveryVerdict::Failed, .detail = u"this provider sends text only, no files"_s});
    }
    if (const int segments = countSms(message.text).segments; segments > mostSegments) {
        return done({.verdict = DeliveryVerdict::Failed,
                     .detail = u"too long: %1 short messages, gateways take %2"_s.arg(segments).arg(mostSegments)});
    }
    OutgoingSms sms{
        .id = message.id.value, .from = channel().address, .to = message.to.constFirst().address, .text = message.text};
    for (const Attachment &file : message.attachments) {
        sms.media.append(mediaUrl(m_settings, file.id));
    }
    m_provider->send(sms, [this, done, to = sms.to](const ProviderAnswer &answer) {
        if (answer.optedOut) {
            core().submit(NoteOptOut{.channel = channel().id, .identity = u"phone"_s, .address = to});
        }
        const bool works = answer.verdict == DeliveryVerdict::Sent || answer.verdict == DeliveryVerdict::Failed;
        if (answer.providerTrouble || works) {
            noteSending(answer.providerTrouble ? answer.detail : QString());
        }
        done(answer);
    });
}

void SmsChannel::tryNow()
{
    TextRunner::tryNow();
    look();
}

void SmsChannel::noteSending(const QString &trouble)
{
    m_sending = trouble;
    const QString words = m_sending.isEmpty() ? m_state : u"sending: "_s + m_sending;
    reportHealth(words.isEmpty() ? HealthState::Ok : HealthState::Degraded, words);
}

void SmsChannel::look()
{
    m_provider->look([this](const ProviderState &state) {
        m_state = state.trouble();
        if (m_state.isEmpty()) {
            m_sending.clear(); // it was the provider's trouble, and that is over
        }
        noteSending(m_sending);
    });
}

void SmsChannel::joinOverdue()
{
    const QDateTime since = QDateTime::currentDateTimeUtc().addMSecs(-std::chrono::milliseconds(m_settings.partsTimeout).count());
    core().submit(JoinOverdueParts{.channel = channel().id, .olderThan = since}, {});
}

void testSmsSettings(const QJsonObject &settings, std::function<void(QJsonObject report)> done)
{
    const auto read = readSmsSettings(settings, settings);
    if (!read) {
        return done(smsReport({{{u"settings"_s, false, read.error().detail}}}));
    }
    QMetaObject::invokeMethod(
        QCoreApplication::instance(),
        [sms = *read, done = std::move(done)] {
            const std::shared_ptr<SmsProvider> provider = makeSmsProvider(sms);
            provider->look([provider, sms, done](ProviderState state) {
                if (sms.provider == SmsSettings::Provider::Rest && state.works()) {
                    state.steps.append(publicUrlStep(sms));
                }
                done(smsReport(state));
                // Not here: we are inside one of its callbacks.
                QMetaObject::invokeMethod(
                    QCoreApplication::instance(), [provider] {}, Qt::QueuedConnection);
            });
        },
        Qt::QueuedConnection);
}

} // namespace deskbell::hub
