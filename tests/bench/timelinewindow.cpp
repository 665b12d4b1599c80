// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/desk.h"
#include "client/deskparts.h"
#include "client/replica/replica.h"
#include "client/transport/qtwire.h"
#include "hub/core/core.h"
#include "models/timelinemodel.h"
#include "tests/bench/metric.h"
#include "tests/support/hub/hubprocess.h"
#include "ui/style/theme.h"
#include "ui/timeline/timelineview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTimer>

#include <atomic>
#include <thread>

// What a conversation of 100,000 messages costs the console, beside one of ten: opening, scrolling, going to its ends. A real hub
// answers; the window is the real one, without a screen.

using namespace deskbell;
using namespace deskbell::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int longConversation = 100'000;
constexpr int shortConversation = 10;
constexpr int opens = 40;
constexpr int pages = 400;
constexpr int jumps = 20;
constexpr int waitMs = 30'000; ///< only ends what would hang for ever

/// How long each event took that was delivered from the event loop.
class TimedApplication : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth > 0 || !measuring) {
            return QApplication::notify(receiver, event);
        }
        ++m_depth;
        QElapsedTimer timer;
        timer.start();
        const bool done = QApplication::notify(receiver, event);
        blocks.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        --m_depth;
        return done;
    }

    bool measuring = false;
    std::vector<double> blocks{};

private:
    int m_depth = 0;
};

class BenchTokens : public TokenStore
{
public:
    void load(std::function<void(const SessionTokens &)> done) override { done({}); }
    void save(const SessionTokens &, std::function<void()> done) override { done(); }
    void clear() override { }
};

struct Filled {
    ConversationId longOne{};
    ConversationId shortOne{};
};

template <class Command> void submitWhenRoom(hub::Core &core, Command command, std::atomic<int> &failed)
{
    while (core.queueDepth() > 5'000) {
        std::this_thread::yield();
    }
    core.submit(std::move(command), [&failed](const auto &reply) { failed += reply ? 0 : 1; });
}

ConversationId fillConversation(hub::Core &core, const CustomerId &customer, const QueueId &queue, int messages)
{
    std::atomic<int> failed = 0;
    hub::CreateConversation create{.by = hub::Principal::hub(),
                                   .id = ConversationId::make(),
                                   .customer = customer,
                                   .subject = u"The matter of %1 messages"_s.arg(messages),
                                   .queue = queue};
    const ConversationId id = create.id;
    submitWhenRoom(core, std::move(create), failed);
    const QDateTime start = QDateTime::currentDateTimeUtc().addSecs(-qint64(messages) * 600);
    const QString words =
        u"The parcel was to come on Monday, see https://example.com/track/12345. Nobody rang, and nothing lies at the door. "_s;
    for (int i = 0; i < messages; ++i) {
        hub::PostMessage post{.by = hub::Principal::hub(),
                              .id = MessageId::make(),
                              .conversation = id,
                              .kind = u"note"_s,
                              .text = u"Message %1. "_s.arg(i) + words.repeated(1 + i % 6)};
        post.writtenAt = start.addSecs(i * 600);
        post.deliver = false;
        submitWhenRoom(core, std::move(post), failed);
    }
    // Waits for what is queued before it.
    return core.run(hub::TickClocks{}).hasValue() && failed == 0 ? id : ConversationId();
}

std::optional<Filled> fill(const QString &directory)
{
    auto core = hub::Core::open({.dataDir = directory});
    if (!core) {
        narrate(core.error().detail);
        return std::nullopt;
    }
    hub::CreateQueue queue{.by = hub::Principal::hub()};
    queue.queue = Queue{.id = QueueId::make(), .name = u"Bench"_s};
    hub::CreateCustomer customer{.by = hub::Principal::hub()};
    customer.customer = Customer{.id = CustomerId::make(), .name = u"Ana Pop"_s};
    if (!(*core)->run(queue) || !(*core)->run(customer)) {
        return std::nullopt;
    }
    const Filled filled{.longOne = fillConversation(**core, customer.customer.id, queue.queue.id, longConversation),
                        .shortOne = fillConversation(**core, customer.customer.id, queue.queue.id, shortConversation)};
    return filled.longOne.isNull() || filled.shortOne.isNull() ? std::nullopt : std::optional(filled);
}

/// Runs the event loop until \a there says so.
template <class There> bool runUntil(There there)
{
    QElapsedTimer timer;
    timer.start();
    while (!there() && timer.elapsed() < waitMs) {
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
    }
    return there();
}

class TimelineBenchWindow
{
public:
    TimelineBenchWindow(TimedApplication &application, Desk &desk)
        : m_application(application)
        , m_model(desk)
        , m_view(desk, m_model)
    {
        m_view.resize(900, 800);
        m_view.show();
        m_view.setFocus();
        QObject::connect(&m_view, &TimelineView::painted, &m_view, [this] { ++m_paints; });
    }

    bool isCalm() const { return m_view.isSettled() && !m_model.isLoading(); }

    /// Milliseconds from \a act to the first picture of what it led to.
    template <class Act, class There> double toPaint(Act act, There there)
    {
        QElapsedTimer timer;
        timer.start();
        m_application.measuring = true;
        act();
        const bool came = runUntil(there);
        const int before = m_paints;
        m_view.viewport()->update();
        runUntil([&] { return m_paints > before; });
        const double ms = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        // What is done between this key and the next one counts for the blocks as well.
        runUntil([this] { return isCalm(); });
        m_application.measuring = false;
        return came ? ms : waitMs;
    }

    std::vector<double> open(const ConversationId &id)
    {
        std::vector<double> times;
        for (int i = 0; i < opens; ++i) {
            m_model.close();
            runUntil([this] { return isCalm(); });
            times.push_back(toPaint([&] { m_model.open(id); }, [this] { return m_model.rowCount() > 0; }));
        }
        return times;
    }

    std::vector<double> scroll(Qt::Key key)
    {
        std::vector<double> times;
        for (int i = 0; i < pages; ++i) {
            times.push_back(toPaint([&] { press(key); }, [] { return true; }));
        }
        return times;
    }

    std::vector<double> jump()
    {
        std::vector<double> times;
        for (int i = 0; i < jumps; ++i) {
            times.push_back(toPaint([&] { press(Qt::Key_Home); },
                                    [this] { return m_model.reachedStart() && m_view.verticalScrollBar()->value() == 0; }));
            times.push_back(toPaint([&] { press(Qt::Key_End); }, [this] { return m_view.isAtEnd(); }));
        }
        return times;
    }

    void press(Qt::Key key)
    {
        QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
        QCoreApplication::sendEvent(&m_view, &event);
    }
    TimelineModel &model() { return m_model; }

private:
    TimedApplication &m_application;
    TimelineModel m_model;
    TimelineView m_view;
    int m_paints = 0;
};

void reportTimes(const QString &what, const std::vector<double> &times, const std::vector<double> &baseline = {})
{
    for (const auto &[name, share] : {std::pair(u"p50"_s, 0.5), std::pair(u"p99"_s, 0.99)}) {
        const auto beside =
            baseline.empty() ? std::nullopt : std::optional(Baseline{u"a conversation of 10"_s, percentile(baseline, share)});
        report(u"timeline_%1_%2"_s.arg(what, name), percentile(times, share), u"ms"_s, beside);
    }
}

bool measure(TimedApplication &application, Desk &desk, const Filled &filled)
{
    TimelineBenchWindow window(application, desk);
    const auto few = window.open(filled.shortOne);
    const double before = proportionalSetSizeMiB(QCoreApplication::applicationPid());
    application.blocks.clear();
    reportTimes(u"open"_s, window.open(filled.longOne), few);
    reportTimes(u"page_up"_s, window.scroll(Qt::Key_PageUp));
    reportTimes(u"page_down"_s, window.scroll(Qt::Key_PageDown));
    reportTimes(u"to_either_end"_s, window.jump());
    report(u"timeline_block_p99"_s, percentile(application.blocks, 0.99), u"ms"_s);
    report(u"timeline_block_longest"_s, percentile(application.blocks, 1), u"ms"_s);
    report(u"timeline_pss"_s, proportionalSetSizeMiB(QCoreApplication::applicationPid()), u"MiB"_s,
           Baseline{u"a conversation of 10"_s, before});
    return window.model().rowCount() > 0 && window.model().rowCount() <= TimelineModel::mostRows;
}

} // namespace

int main(int argc, char **argv)
{
    TimedApplication application(argc, argv);
    applyTheme(application, ThemeChoice::Light);
    QTemporaryDir directory;
    const QString data = directory.path() + "/hub"_L1;
    deskbell::test::HubProcess hub({u"--data"_s, data});
    if (hub.admin({u"agent"_s, u"add"_s, u"--email"_s, u"mia@desk.test"_s, u"--name"_s, u"Mia"_s, u"--role"_s, u"admin"_s},
                  "correct horse\n")
        != 0) {
        narrate(QString::fromUtf8(hub.output()));
        return 1;
    }
    const auto filled = fill(data);
    if (!filled || !hub.start()) {
        narrate(u"the hub could not be filled or started"_s);
        return 1;
    }
    DeskParts parts;
    parts.wire = std::make_unique<QtWire>(hub.url());
    parts.tokens = std::make_unique<BenchTokens>();
    Desk desk({.hub = hub.url(), .directory = directory.path() + "/desk"_L1}, std::move(parts));
    desk.resume();
    runUntil([&] { return desk.replica().isOpen(); });
    desk.signIn(u"mia@desk.test"_s, u"correct horse"_s);
    if (!runUntil([&] { return desk.status().state == ConnectionStatus::State::Live && desk.replica().isComplete(); })) {
        narrate(u"the desk did not come to life"_s);
        return 1;
    }
    return measure(application, desk, *filled) ? 0 : 1;
}
