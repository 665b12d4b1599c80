// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/core/core.h"
#include "tests/bench/benches.h"
#include "tests/bench/metric.h"
#include "tests/bench/rawsqlite.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <atomic>
#include <thread>

namespace deskbell::bench {

using namespace Qt::StringLiterals;
using namespace hub;

namespace {

constexpr int inboxConversations = 100'000;
constexpr int inboxPages = 2'000;
constexpr int searches = 20;

/// Queues a command and waits only when the hub's queue is nearly full.
template <class Command> void submitPaced(Core &core, Command command, std::atomic<int> &failed)
{
    while (core.queueDepth() > 5'000) {
        std::this_thread::yield();
    }
    core.submit(std::move(command), [&failed](const auto &reply) { failed += reply ? 0 : 1; });
}

bool fillInbox(Core &core, const QueueId &queue)
{
    std::atomic<int> failed = 0;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    CustomerId customer;
    for (int i = 0; i < inboxConversations; ++i) {
        if (i % 7 == 0) {
            CreateCustomer create{.by = Principal::hub()};
            create.customer = Customer{.id = CustomerId::make(), .name = u"Customer %1"_s.arg(i)};
            customer = create.customer.id;
            submitPaced(core, std::move(create), failed);
        }
        CreateConversation create{.by = Principal::hub(),
                                  .id = ConversationId::make(),
                                  .customer = customer,
                                  .subject = u"About order %1"_s.arg(i),
                                  .queue = queue};
        PostMessage message{.by = Principal::hub(),
                            .id = MessageId::make(),
                            .conversation = create.id,
                            .kind = u"note"_s,
                            .text = u"A note about order %1, still on its way."_s.arg(i)};
        message.writtenAt = now.addSecs(-i * 10);
        message.deliver = false;
        submitPaced(core, std::move(create), failed);
        submitPaced(core, std::move(message), failed);
    }
    // Waits for what is queued before it.
    return core.run(TickClocks{}).hasValue() && failed == 0;
}

/// One word that every conversation has, one that a single conversation has.
bool benchSearch(Core &core)
{
    const QString everywhere = u"order"_s;
    const QString once = u"about order 77777"_s;
    for (const QString &text : {everywhere, once}) {
        std::vector<double> times;
        for (int i = 0; i < searches; ++i) {
            QElapsedTimer timer;
            timer.start();
            const auto page = core.reads().conversations(Principal::hub(), {.text = text});
            if (!page || page->items.isEmpty()) {
                return false;
            }
            times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        }
        report(text == once ? u"search_rare_p50"_s : u"search_common_p50"_s, percentile(times, 0.5), u"ms"_s);
    }
    return true;
}

} // namespace

bool benchInbox()
{
    QTemporaryDir directory;
    auto core = Core::open({.dataDir = directory.path() + "/hub"_L1});
    if (!core) {
        narrate(core.error().detail);
        return false;
    }
    CreateQueue create{.by = Principal::hub()};
    create.queue = Queue{.id = QueueId::make(), .name = u"Bench"_s};
    const QueueId queue = create.queue.id;
    if (!(*core)->run(std::move(create))) {
        return false;
    }
    QElapsedTimer filling;
    filling.start();
    if (!fillInbox(**core, queue)) {
        narrate(u"the hub refused some of the bench's conversations"_s);
        return false;
    }
    report(u"fill_commands_per_s"_s, inboxConversations * 2.14 / (static_cast<double>(filling.elapsed()) / 1e3), u"1/s"_s);

    std::vector<double> first;
    std::vector<double> deep;
    QByteArray document;
    ConversationQuery query;
    for (int i = 0; i < inboxPages; ++i) {
        QElapsedTimer timer;
        timer.start();
        const auto page = (*core)->reads().conversations(Principal::hub(), query);
        if (!page || page->items.size() != 50) {
            narrate(u"a page of the inbox is missing rows"_s);
            return false;
        }
        (query.page.after.isEmpty() ? first : deep).push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        document = page->items.first();
        // Walk down; start again at the top now and then.
        query.page.after = i % 40 == 39 ? QString() : page->next;
    }
    if (!benchSearch(**core)) {
        narrate(u"a search found nothing"_s);
        return false;
    }
    const std::vector<double> raw = rawSqlitePages(directory.path(), inboxConversations, document, inboxPages);
    const Baseline baseline{u"raw SQLite, the same page"_s, percentile(raw, 0.5)};
    report(u"inbox_first_page_p50"_s, percentile(first, 0.5), u"ms"_s, baseline);
    report(u"inbox_page_p50"_s, percentile(deep, 0.5), u"ms"_s, baseline);
    report(u"inbox_page_p99"_s, percentile(deep, 0.99), u"ms"_s,
           Baseline{u"raw SQLite, the same page, p99"_s, percentile(raw, 0.99)});
    return true;
}

} // namespace deskbell::bench
