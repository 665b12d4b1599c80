// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/demo/demo.h"
#include "hub/demo/democalls.h"
#include "hub/demo/democanned.h"
#include "hub/demo/demochannels.h"
#include "hub/demo/demochat.h"

#include "hub/core/core.h"
#include "hub/core/outbound.h"
#include "hub/demo/democanned.h"
#include "hub/demo/demopromises.h"
#include "hub/demo/demostory.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QMutex>
#include <QSemaphore>

#include <algorithm>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

namespace deskbell::hub {

namespace {

/// Commands on their way at once: enough for the writer to commit many together.
constexpr int maxInFlight = 400;

/// Hands commands to the writer and remembers the first failure.
class Submitter
{
public:
    explicit Submitter(Core &core)
        : m_core(core)
    { }

    template <class Command> void submit(Command command, std::function<void(const typename Command::Reply &)> done = {})
    {
        m_free.acquire();
        m_core.submit(std::move(command), [this, done = std::move(done)](Result<typename Command::Reply> reply) {
            if (!reply) {
                const QMutexLocker lock(&m_mutex);
                m_error = m_error ? m_error : reply.error();
            } else if (done) {
                done(*reply);
            }
            m_free.release();
        });
    }

    /// Until everything is settled.
    void wait()
    {
        m_free.acquire(maxInFlight);
        m_free.release(maxInFlight);
    }

    std::optional<Error> error()
    {
        const QMutexLocker lock(&m_mutex);
        return m_error;
    }

private:
    Core &m_core;
    QSemaphore m_free{maxInFlight};
    QMutex m_mutex;
    std::optional<Error> m_error;
};

struct DemoAgent {
    QString name;
    QString email;
    Role role = Role::Agent;
    QStringList languages;
    bool parcels = false;
    bool billing = false;
};

const QList<DemoAgent> &demoAgents()
{
    static const QList<DemoAgent> agents = {
        {u"Mia Ionescu"_s, demoAgentEmail(), Role::Lead, {u"en"_s, u"ro"_s, u"de"_s}, true, true},
        {u"Jonas Weber"_s, u"jonas@demo.test"_s, Role::Agent, {u"de"_s, u"en"_s}, true, false},
        {u"Zofia Lisowska"_s, u"zofia@demo.test"_s, Role::Agent, {u"pl"_s, u"ru"_s, u"en"_s}, true, true},
        {u"Péter Varga"_s, u"peter@demo.test"_s, Role::Agent, {u"hu"_s, u"en"_s}, false, true},
        {u"Elena Moraru"_s, u"elena@demo.test"_s, Role::Admin, {u"ro"_s, u"ru"_s, u"en"_s}, true, false},
    };
    return agents;
}

/// Where one story stands in the desk; the writer thread fills it in, wait() makes it ours.
struct Placed {
    ConversationId conversation{};
    MessageId lastInbound{};
    QString lastMailId{}; ///< without brackets
    QStringList references{};
    DemoQuote lastAnswer{};
    bool answered = false;
};

/// Builds the desk in steps; each waits for the one before.
class DemoFiller
{
public:
    DemoFiller(Core &core, const DemoOptions &options, QByteArray passwordHash)
        : m_core(core)
        , m_submitter(core)
        , m_options(options)
        , m_passwordHash(std::move(passwordHash))
        , m_mailDice(options.seed + 4242)
    { }

    Result<Done> run()
    {
        createDesk();
        if (const auto error = m_submitter.error()) {
            return *error;
        }
        createCustomers();
        m_stories = writeStories(m_options, {.parcels = namesOf(m_parcelTeam), .billing = namesOf(m_billingTeam)});
        m_placed.resize(static_cast<size_t>(m_stories.size()));
        tellStories();
        finishStories();
        if (const auto error = m_submitter.error()) {
            return *error;
        }
        return Done{};
    }

private:
    static QStringList namesOf(const QList<Principal> &team)
    {
        QStringList names;
        for (const Principal &agent : team) {
            names.append(agent.name);
        }
        return names;
    }

    void createDesk()
    {
        QList<AgentId> parcels;
        QList<AgentId> billing;
        for (const DemoAgent &demo : demoAgents()) {
            const Agent agent{
                .id = AgentId::make(), .name = demo.name, .email = demo.email, .role = demo.role, .languages = demo.languages};
            m_submitter.submit(CreateAgent{.by = Principal::hub(), .agent = agent, .passwordHash = m_passwordHash});
            const Principal principal{.agent = agent.id, .name = agent.name, .role = agent.role};
            if (demo.parcels) {
                parcels.append(agent.id);
                m_parcelTeam.append(principal);
            }
            if (demo.billing) {
                billing.append(agent.id);
                m_billingTeam.append(principal);
            }
        }
        const Queue parcelQueue{.id = QueueId::make(),
                                .name = u"Parcels & returns"_s,
                                .members = parcels,
                                .firstResponseTargetS = 8 * 3600,
                                .nextResponseTargetS = 8 * 3600,
                                .resolutionTargetS = 5 * 86400};
        const Queue billingQueue{.id = QueueId::make(),
                                 .name = u"Billing"_s,
                                 .members = billing,
                                 .firstResponseTargetS = 12 * 3600,
                                 .nextResponseTargetS = 12 * 3600,
                                 .resolutionTargetS = 7 * 86400};
        m_submitter.submit(CreateQueue{.by = Principal::hub(), .queue = parcelQueue});
        m_submitter.submit(CreateQueue{.by = Principal::hub(), .queue = billingQueue});
        m_parcels = createChannel(u"Kestrel & Pine"_s, u"help@kestrelpine.test"_s, parcelQueue.id, false);
        m_billing = createChannel(u"Kestrel & Pine Billing"_s, u"billing@kestrelpine.test"_s, billingQueue.id, true);
        m_submitter.wait();
    }

    Channel createChannel(const QString &name, const QString &address, const QueueId &queue, bool billing)
    {
        QJsonArray topics;
        for (const DemoTopic &topic : demoLanguages().first().topics) {
            if (isBillingTopic(topic.key) == billing) {
                topics.append(topic.key);
            }
        }
        const Channel channel{.id = ChannelId::make(),
                              .kind = u"email"_s,
                              .name = name,
                              .address = address,
                              .queueId = queue,
                              .settings = {{u"simulated"_s, true}, {u"topics"_s, topics}}};
        m_submitter.submit(CreateChannel{.by = Principal::hub(), .channel = channel});
        return channel;
    }

    /// They would come with their mails, but then nobody knew their language.
    void createCustomers()
    {
        DemoDice dice(m_options.seed + 99);
        const QStringList companies = {u"Northgate Interiors"_s, u"Café Morgenrot"_s, u"Atelier Brâncuși"_s, u"Studio Wilk"_s,
                                       u"Balaton Kft."_s};
        for (const DemoPerson &person : demoPeople(m_options.seed, m_options.customers)) {
            Customer customer{.id = CustomerId::make(), .name = person.name, .language = person.language};
            customer.identities.append({.id = IdentityId::make(), .kind = u"email"_s, .value = person.address, .verified = true});
            customer.company = dice.chance(10) ? dice.pick(companies) : QString();
            customer.tags = dice.chance(8) ? QStringList{u"vip"_s} : QStringList();
            customer.note = dice.chance(5) ? u"Prefers to be answered by mail, not by phone."_s : QString();
            m_submitter.submit(CreateCustomer{.by = Principal::hub(), .customer = customer});
        }
        m_submitter.wait();
    }

    /// Turn by turn over all stories: an answer needs to know the conversation that the mail before it opened.
    void tellStories()
    {
        qsizetype longest = 0;
        for (const DemoStory &story : m_stories) {
            longest = std::max(longest, story.turns.size());
        }
        for (qsizetype turn = 0; turn < longest; ++turn) {
            for (qsizetype i = 0; i < m_stories.size(); ++i) {
                if (turn < m_stories[i].turns.size()) {
                    tell(i, m_stories[i].turns[turn]);
                }
            }
            m_submitter.wait();
        }
    }

    void tell(qsizetype i, const DemoTurn &turn)
    {
        if (turn.kind == DemoTurnKind::Customer) {
            importMail(i, turn);
        } else {
            post(i, turn);
        }
    }

    void importMail(qsizetype i, const DemoTurn &turn)
    {
        const DemoStory &story = m_stories[i];
        Placed &placed = m_placed[static_cast<size_t>(i)];
        const Channel &channel = story.billing ? m_billing : m_parcels;
        OutgoingMail mail = customerMail(m_mailDice, story.matter, {.name = channel.name, .address = channel.address}, turn.text,
                                         turn.at, placed.answered ? &placed.lastAnswer : nullptr);
        mail.messageId =
            u"%1.%2.%3@%4"_s.arg(m_options.seed).arg(i).arg(++m_mails).arg(story.matter.person.address.section(u'@', 1));
        mail.references = placed.references;
        mail.inReplyTo = placed.references.value(placed.references.size() - 1);
        placed.references.append(mail.messageId);
        const QByteArray raw = composeMail(mail);
        auto parsed = parseMail(raw);
        quint32 &uid = story.billing ? m_billingUid : m_parcelUid;
        ImportMail command{.channel = channel.id,
                           .spot = {.folder = u"INBOX"_s, .uidValidity = 1, .uid = ++uid},
                           .raw = raw,
                           .receivedAt = turn.at};
        if (parsed) {
            command.parsed = *std::move(parsed);
        } else {
            command.quarantineReason = parsed.error().detail;
        }
        m_submitter.submit(std::move(command), [&placed](const ImportMail::Reply &reply) {
            placed.conversation = reply.conversation;
            placed.lastInbound = reply.message;
        });
    }

    void post(qsizetype i, const DemoTurn &turn)
    {
        const DemoStory &story = m_stories[i];
        Placed &placed = m_placed[static_cast<size_t>(i)];
        const bool note = turn.kind == DemoTurnKind::Note;
        const Channel &channel = story.billing ? m_billing : m_parcels;
        PostMessage command{.by = agentOf(story),
                            .id = MessageId::make(),
                            .conversation = placed.conversation,
                            .kind = note ? u"note"_s : u"email"_s,
                            .text = turn.text,
                            .writtenAt = turn.at,
                            .deliver = false};
        if (!note) {
            placed.references.append(messageIdFor(command.id, channel.address));
            placed.lastAnswer = {.who = channel.name, .at = turn.at, .text = turn.text};
            placed.answered = true;
        }
        m_submitter.submit(std::move(command));
    }

    const Principal &agentOf(const DemoStory &story) const
    {
        return (story.billing ? m_billingTeam : m_parcelTeam).at(story.agent);
    }

    void finishStories()
    {
        DemoDice dice(m_options.seed + 5);
        // Waking up lies in the future of the hub's own clock, whatever the desk's "now" is.
        const QDateTime later = std::max(m_options.now, QDateTime::currentDateTimeUtc());
        for (qsizetype i = 0; i < m_stories.size(); ++i) {
            const DemoStory &story = m_stories[i];
            const Placed &placed = m_placed[static_cast<size_t>(i)];
            PatchConversation patch{.by = Principal::hub(), .id = placed.conversation};
            patch.at = std::min(story.turns.last().at.addSecs(dice.between(60, 1800)), later);
            if (story.agent >= 0) {
                patch.assignee = agentOf(story).agent;
            }
            if (story.priority != Priority::Normal) {
                patch.priority = story.priority;
            }
            if (!story.tags.isEmpty()) {
                patch.tags = story.tags;
            }
            switch (story.outcome) {
            case DemoOutcome::Open: break;
            case DemoOutcome::Pending: patch.state = ConversationState::Pending; break;
            case DemoOutcome::Resolved: patch.state = ConversationState::Resolved; break;
            case DemoOutcome::Closed: patch.state = ConversationState::Closed; break;
            case DemoOutcome::Snoozed:
                patch.state = ConversationState::Snoozed;
                patch.snoozedUntil = later.addSecs(dice.between(3600, 5 * 86400));
            }
            // An answer has marked all before it as seen.
            if (story.seen && story.turns.last().kind == DemoTurnKind::Customer) {
                m_submitter.submit(
                    MarkSeen{.by = Principal::hub(), .conversation = placed.conversation, .message = placed.lastInbound});
            }
            m_submitter.submit(std::move(patch));
        }
        m_submitter.wait();
    }

    Core &m_core;
    Submitter m_submitter;
    DemoOptions m_options;
    QByteArray m_passwordHash;
    DemoDice m_mailDice;
    Channel m_parcels;
    Channel m_billing;
    QList<Principal> m_parcelTeam;
    QList<Principal> m_billingTeam;
    QList<DemoStory> m_stories;
    std::vector<Placed> m_placed;
    quint32 m_parcelUid = 0;
    quint32 m_billingUid = 0;
    int m_mails = 0;
};

} // namespace

QString demoAgentEmail() { return u"mia@demo.test"_s; }

Result<Done> fillDemo(Core &core, const QByteArray &passwordHash, const DemoOptions &options)
{
    const auto agents = core.reads().agents();
    if (!agents) {
        return agents.error();
    }
    if (!agents.value().isEmpty()) {
        return Done{};
    }
    DemoOptions complete = options;
    if (!complete.now.isValid()) {
        complete.now = QDateTime::currentDateTimeUtc();
    }
    const auto filled = DemoFiller(core, complete, passwordHash).run();
    const auto canned = filled ? addDemoCannedReplies(core) : filled;
    const auto chat = canned ? addDemoChat(core, complete.now) : canned;
    const auto texts = chat ? addDemoTexts(core, complete) : chat;
    const auto calls = texts ? addDemoCalls(core, complete.now) : texts;
    return calls ? addDemoPromises(core, complete.now) : calls;
}

} // namespace deskbell::hub
