// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/demo/demochat.h"

#include "hub/core/chatcommands.h"
#include "hub/core/core.h"

#include <QCryptographicHash>
#include <QJsonArray>

namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

/// The shop's page (resources/demo/shop.html) names it.
ChannelId demoChatId() { return ChannelId{u"019a0000-c4a7-7000-8000-00000000c4a7"_s}; }

struct DemoSaying {
    bool byVisitor = true;
    const char16_t *text = nullptr;
};

struct DemoChat {
    const char16_t *name = nullptr; ///< empty: did not say
    const char *language = nullptr;
    const char *page = nullptr;
    const char *referrer = nullptr;
    int minutesAgo = 0;
    QList<DemoSaying> said{};
};

const QList<DemoChat> &demoChats()
{
    static const QList<DemoChat> chats{
        {.name = u"Ioana Marin",
         .language = "ro",
         .page = "boots/pine-ridge",
         .referrer = "https://www.search.example/?q=ghete+iarna",
         .minutesAgo = 4,
         .said = {{true, u"Bun\u0103! Ghetele Pine Ridge sunt impermeabile?"},
                  {false, u"Bun\u0103, Ioana! Da, au membran\u0103 \u0219i cus\u0103turi lipite."},
                  {true, u"Super. \u0218i ajung p\u00e2n\u0103 vineri la Cluj?"}}},
        {.name = u"",
         .language = "en",
         .page = "cart",
         .referrer = "",
         .minutesAgo = 9,
         .said = {{true, u"the discount code AUTUMN10 says \u201cnot valid\u201d"},
                  {true, u"it was in your newsletter this morning"}}},
        {.name = u"Lukas Brandt",
         .language = "de",
         .page = "tents/kestrel-2",
         .referrer = "https://outdoor-forum.example/zelte",
         .minutesAgo = 52,
         .said = {{true, u"Wie schwer ist das Kestrel 2 mit Heringen?"},
                  {false, u"Hallo Herr Brandt, 1.940 g mit allem, 1.690 g ohne Heringe und Packsack."},
                  {true, u"Danke, das war schnell!"}}},
        {.name = u"Maja Nowak",
         .language = "pl",
         .page = "returns",
         .referrer = "",
         .minutesAgo = 75,
         .said = {{true, u"Dzie\u0144 dobry, gdzie znajd\u0119 etykiet\u0119 zwrotn\u0105?"}}},
    };
    return chats;
}

Result<Done> tellChat(Core &core, const DemoChat &chat, const Principal &agent, const QDateTime &now)
{
    const QString shop = u"https://www.kestrelpine.test/"_s;
    VisitorInfo info{.name = QString::fromUtf16(chat.name),
                     .language = QLatin1StringView(chat.language),
                     .page = shop + QLatin1StringView(chat.page),
                     .title = u"Kestrel & Pine"_s,
                     .referrer = QLatin1StringView(chat.referrer),
                     .device = u"Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0"_s};
    OpenVisitor open{.channel = demoChatId(),
                     .tokenHash = QCryptographicHash::hash(makeUuid7().toLatin1(), QCryptographicHash::Sha256),
                     .origin = u"https://www.kestrelpine.test"_s,
                     .info = info,
                     .validUntil = now.addDays(1)};
    const auto visitor = core.run(std::move(open));
    if (!visitor) {
        return visitor.error();
    }
    ConversationId conversation;
    QDateTime at = now.addSecs(-60 * chat.minutesAgo);
    for (const DemoSaying &saying : chat.said) {
        at = at.addSecs(40);
        if (saying.byVisitor) {
            TakeChatLine line{.visitor = visitor->id, .id = MessageId::make(), .text = QString::fromUtf16(saying.text), .at = at};
            const auto taken = core.run(std::move(line));
            if (!taken) {
                return taken.error();
            }
            conversation = taken->line.message.conversationId;
            continue;
        }
        PostMessage post{.by = agent,
                         .id = MessageId::make(),
                         .conversation = conversation,
                         .kind = u"chat"_s,
                         .text = QString::fromUtf16(saying.text)};
        post.writtenAt = at;
        post.deliver = false;
        if (const auto posted = core.run(std::move(post)); !posted) {
            return posted.error();
        }
    }
    return Done{};
}

} // namespace

Result<Done> addDemoChat(Core &core, const QDateTime &now)
{
    const auto queues = core.reads().queues();
    const auto agents = core.reads().agents();
    if (!queues || !agents) {
        return queues ? agents.error() : queues.error();
    }
    Principal agent = Principal::hub();
    for (const Agent &one : *agents) {
        if (one.role == Role::Agent) {
            agent = {.agent = one.id, .name = one.name, .role = one.role};
            break;
        }
    }
    // The page is the hub's own, wherever it listens on this computer; the invented visitors came by the shop's real name.
    Channel channel{
        .id = demoChatId(),
        .kind = u"chat"_s,
        .name = u"Kestrel & Pine website"_s,
        .queueId = queues->isEmpty() ? QueueId{} : queues->constFirst().id,
        .settings = {
            {u"origins"_s, QJsonArray{u"http://127.0.0.1:*"_s, u"http://localhost:*"_s, u"https://www.kestrelpine.test"_s}},
            {u"title"_s, u"Kestrel & Pine"_s},
            {u"accent"_s, u"#2f5d50"_s},
            {u"expected_reply_s"_s, 300},
            {u"demo"_s, true},
            {u"prechat"_s, QJsonObject{{u"name"_s, u"optional"_s}, {u"email"_s, u"optional"_s}}}}};
    CreateChannel create{.by = Principal::hub(), .channel = channel};
    if (const auto created = core.run(std::move(create)); !created) {
        return created.error();
    }
    // Leads see all; an agent answers as far as their queues go.
    agent.system = true;
    for (const DemoChat &chat : demoChats()) {
        if (const auto told = tellChat(core, chat, agent, now); !told) {
            return told;
        }
    }
    return Done{};
}

} // namespace deskbell::hub
