// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/demo/democalls.h"

#include "hub/core/core.h"
#include "hub/core/voicecommands.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

struct DemoCall {
    Direction direction = Direction::In;
    int afterMinutes = 10; ///< after the newest message
    int waitS = 6; ///< until it was answered
    int talkS = 0; ///< 0: nobody answered
    CallOutcome outcome = CallOutcome::Answered;
    const char16_t *disposition = u"";
    const char16_t *note = u"";
};

const QList<DemoCall> &demoCalls()
{
    static const QList<DemoCall> calls{
        {.afterMinutes = 14,
         .waitS = 9,
         .talkS = 194,
         .disposition = u"Solved",
         .note = u"Read out the tracking number; the driver left it with the neighbour at 14."},
        {.direction = Direction::Out,
         .afterMinutes = 25,
         .waitS = 22,
         .outcome = CallOutcome::NoAnswer,
         .note = u"Will try again."},
        {.direction = Direction::Out,
         .afterMinutes = 31,
         .waitS = 7,
         .talkS = 86,
         .disposition = u"Call back agreed",
         .note = u"Wants the label by mail, will pack tonight."},
        {.afterMinutes = 18, .waitS = 41, .outcome = CallOutcome::Missed},
        {.afterMinutes = 9,
         .waitS = 15,
         .talkS = 412,
         .disposition = u"Complaint",
         .note = u"Second wrong size. Offered free express exchange, accepted."},
        {.direction = Direction::Out, .afterMinutes = 40, .waitS = 4, .outcome = CallOutcome::Busy},
    };
    return calls;
}

QStringList demoDispositions() { return {u"Solved"_s, u"Call back agreed"_s, u"Order"_s, u"Complaint"_s, u"Wrong number"_s}; }

/// Conversations somebody works on, whose people are to have telephoned: every fourth, so that the top of the list stays as it is.
Result<QList<Conversation>> mattersForCalls(Core &core, qsizetype count)
{
    const ConversationQuery query{.view = ConversationQuery::View::All, .page = {.limit = 120}};
    const auto page = core.reads().conversations(Principal::hub(), query);
    if (!page) {
        return page.error();
    }
    QList<Conversation> matters;
    int seen = 0;
    for (const QByteArray &document : page->items) {
        const auto matter = conversationFromJson(QJsonDocument::fromJson(document).object());
        if (matter && matter->assigneeId && ++seen % 4 == 0 && matters.size() < count) {
            matters.append(*matter);
        }
    }
    return matters;
}

/// Their number, which they are given when they have none: one of Ofcom's for drama.
QString numberFor(Core &core, const CustomerId &id, int index)
{
    const auto customer = core.reads().customer(Principal::hub(), id);
    if (!customer) {
        return {};
    }
    for (const Identity &identity : customer->identities) {
        if (identity.kind == "phone"_L1) {
            return identity.value;
        }
    }
    const QString number = u"+4420794606%1"_s.arg(10 + index);
    QList<Identity> identities = customer->identities;
    identities.append({.id = IdentityId::make(), .kind = u"phone"_s, .value = number});
    std::ignore = core.run(PatchCustomer{.by = Principal::hub(), .id = id, .identities = identities});
    return number;
}

Result<Done> tellCall(Core &core, const Conversation &matter, const DemoCall &told, const Agent &agent, int index,
                      const QDateTime &now)
{
    const Principal by{.agent = agent.id, .name = agent.name, .role = agent.role};
    const QDateTime start = matter.lastMessageAt.addSecs(60 * told.afterMinutes);
    const QDateTime answered = start.addSecs(told.waitS);
    const QDateTime end = answered.addSecs(told.talkS);
    if (end.addSecs(60) > now) {
        return Done{}; // it has not happened yet
    }
    CreateCall create{.by = by,
                      .id = CallId::make(),
                      .direction = told.direction,
                      .number = numberFor(core, matter.customerId, index),
                      .conversation = matter.id,
                      .startedAt = start};
    const auto made = core.run(create);
    if (!made) {
        return made.error();
    }
    PatchCall patch{.by = by, .id = create.id, .state = CallState::Ended, .endedAt = end, .outcome = told.outcome};
    if (told.talkS > 0) {
        patch.answeredAt = answered;
    }
    patch.note = QString::fromUtf16(told.note);
    patch.disposition = QString::fromUtf16(told.disposition);
    patch.wrapUpDone = true;
    const auto ended = core.run(patch);
    return ended ? Result<Done>(Done{}) : Result<Done>(ended.error());
}

/// Where the proxy of ./dev run --phone is.
Result<Done> addDemoPhones(Core &core, const QueueId &queue)
{
    const QStringList where = qEnvironmentVariable("DESKBELL_DEMO_PHONE").split(u'|');
    if (where.size() != 3) {
        return Done{};
    }
    const Channel channel{.id = ChannelId::make(),
                          .kind = u"voice"_s,
                          .name = u"Kestrel & Pine telephone"_s,
                          .address = u"+442079460000"_s,
                          .queueId = queue,
                          .settings = {{u"domain"_s, u"demo.test"_s},
                                       {u"server"_s, where.at(0)},
                                       {u"transport"_s, u"tcp"_s},
                                       {u"srtp"_s, u"off"_s},
                                       {u"control_url"_s, where.at(1)},
                                       {u"ring_s"_s, 25},
                                       {u"wrap_up_s"_s, 15},
                                       {u"recording"_s,
                                        QJsonObject{{u"allowed"_s, u"ask"_s},
                                                    {u"announcement"_s, u"May I record this call to improve our help?"_s}}},
                                       {u"dispositions"_s, QJsonArray::fromStringList(demoDispositions())}}};
    const auto made = core.run(
        CreateChannel{.by = Principal::hub(), .channel = channel, .secrets = QJsonObject{{u"hook_secret"_s, where.at(2)}}});
    return made ? Result<Done>(Done{}) : Result<Done>(made.error());
}

} // namespace

Result<Done> addDemoCalls(Core &core, const QDateTime &now)
{
    const auto agents = core.reads().agents();
    const auto queues = core.reads().queues();
    const auto matters = mattersForCalls(core, demoCalls().size());
    if (!agents || !queues || !matters) {
        return !agents ? agents.error() : !queues ? queues.error() : matters.error();
    }
    for (int i = 0; i < matters->size(); ++i) {
        for (const Agent &agent : *agents) {
            if (agent.id != matters->at(i).assigneeId) {
                continue;
            }
            if (const auto told = tellCall(core, matters->at(i), demoCalls().at(i), agent, i, now); !told) {
                return told.error();
            }
        }
    }
    return addDemoPhones(core, queues->isEmpty() ? QueueId{} : queues->constFirst().id);
}

} // namespace deskbell::hub
