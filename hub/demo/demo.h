// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/result.h"
#include "protocol/values.h"

#include <QDateTime>
#include <QString>

#include <memory>

namespace deskbell::hub {

class ChannelRunner;
class Core;

/// What the invented desk holds.
struct DemoOptions {
    quint64 seed = 1; ///< the same seed and moment give the same mails
    QDateTime now{}; ///< the newest mails are minutes older; invalid: now
    int customers = 300;
    int conversations = 2000;
    int texts = 0; ///< conversations by SMS and Telegram, which get a channel each
};

/// Whom to sign in as: "mia@demo.test", a lead.
QString demoAgentEmail();

/// Fills an empty desk with an invented shop, "Kestrel & Pine": five agents, two queues with a mailbox each, customers who
/// write in six languages, and 60 days of mail. Mail takes the way real mail takes: composed, parsed, imported. All agents
/// get the password of \a passwordHash (argon2id). Does nothing when there is an agent already. Blocks for seconds: for start-up only.
/// \returns the first error of the storage.
Result<Done> fillDemo(Core &core, const QByteArray &passwordHash, const DemoOptions &options = {});

/// Runs a mailbox whose settings say "simulated": true: hands the outbox over to nobody, answers some of it after a while,
/// and writes new mails, a burst soon after the start and then one every 20 to 60 s.
std::unique_ptr<ChannelRunner> makeSimulatedRunner(Core &core, const Channel &channel);

} // namespace deskbell::hub
