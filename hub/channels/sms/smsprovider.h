// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/channels/textrunner.h"

#include <QList>
#include <QPair>
#include <QString>
#include <QUrl>

#include <algorithm>
#include <functional>
#include <memory>

namespace deskbell::hub {

/// One short message, of any number of segments.
struct OutgoingSms {
    QString id{}; ///< the desk's name for it
    QString from{};
    QString to{}; ///< E.164
    QString text{};
    QList<QUrl> media{}; ///< where the provider fetches the files
};

/// How a hand-over ended. RetryLater: the provider has surely not taken it. Unconfirmed: it may be out, and only a person sends it again.
struct ProviderAnswer : HandOver {
    bool providerTrouble = false; ///< says something about the provider, not about this message
    bool optedOut = false; ///< the recipient told the provider to stop: nothing may be sent to them
};

/// What was found out about a provider without sending anything.
struct ProviderState {
    struct Step {
        QString name{}; ///< "sms.reach", "sms.login", "sms.gateway"
        bool ok = true;
        QString words{};
    };
    QList<Step> steps{};
    bool works() const
    {
        return std::all_of(steps.begin(), steps.end(), [](const Step &step) { return step.ok; });
    }
    QString trouble() const
    {
        for (const Step &step : steps) {
            if (!step.ok) {
                return step.words;
            }
        }
        return {};
    }
};

/// A gateway or vendor that takes short messages by HTTP. Lives in the hub's event loop; deleted, it calls nobody back.
class SmsProvider
{
public:
    virtual ~SmsProvider() = default;
    /// One at a time. \a done once, later.
    virtual void send(const OutgoingSms &sms, std::function<void(const ProviderAnswer &)> done) = 0;
    virtual void abandon() = 0;
    /// Asks whether messages would be taken now. \a done once, later.
    virtual void look(std::function<void(const ProviderState &)> done) = 0;
    /// True when it can send files with a message.
    virtual bool takesMedia() const = 0;
};

struct SmsSettings;
std::unique_ptr<SmsProvider> makeSmsProvider(const SmsSettings &settings);

} // namespace deskbell::hub
