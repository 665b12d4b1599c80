// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/desk.h"
#include "client/deskparts.h"
#include "client/replica/replica.h"
#include "client/transport/qtwire.h"
#include "models/inboxmodel.h"
#include "tests/bench/metric.h"
#include "tests/hub/api/testdesk.h"
#include "tests/support/fault/faultproxy.h"

#include <QElapsedTimer>
#include <QTest>

#include <atomic>

using namespace deskbell;
using namespace deskbell::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int missedEvents = 10'000;
constexpr int benchConversations = 500;
constexpr int patienceMs = 120'000;
constexpr double goalMs = 2'000;
constexpr double blockGoalMs = 50;

/// The longest time the event loop did not come round, in ms.
class LoopWatch : public QObject
{
public:
    LoopWatch()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(1);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            m_longest = qMax(m_longest, m_since.nsecsElapsed());
            m_since.start();
        });
        m_since.start();
        m_timer.start();
    }
    double longestMs() const { return double(m_longest) / 1e6; }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

/// Each note is two events: the message and its conversation.
bool writeNotes(TestDesk &hub, const QList<ConversationId> &conversations, int notes)
{
    std::atomic<int> failed = 0;
    for (int i = 0; i < notes; ++i) {
        while (hub.core().queueDepth() > 5'000) {
            QThread::yieldCurrentThread();
        }
        hub::PostMessage note{.by = hub::Principal::hub(),
                              .id = MessageId::make(),
                              .conversation = conversations[i % conversations.size()],
                              .kind = u"note"_s,
                              .text = u"Note %1: called about the parcel that is still on its way, will call again."_s.arg(i)};
        hub.core().submit(std::move(note), [&failed](const auto &reply) { failed += reply ? 0 : 1; });
    }
    return hub.core().run(hub::TickClocks{}).hasValue() && failed == 0;
}

} // namespace

/// How long until a console that missed 10,000 events has them, from the moment the network is back.
class CatchUpBench : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tenThousandEvents()
    {
        TestDesk hub;
        QList<ConversationId> conversations;
        for (int i = 0; i < benchConversations; ++i) {
            conversations.append(hub.addConversation(hub.support, u"Matter %1"_s.arg(i)).id);
        }
        FaultProxy proxy(QUrl(u"http://127.0.0.1:%1"_s.arg(hub.port())));
        QTemporaryDir profile;
        DeskParts parts{.wire = std::make_unique<QtWire>(proxy.url()),
                        .tokens = std::make_unique<FileTokenStore>(profile.filePath(u"session.json"_s))};
        parts.timing.firstRetry = parts.timing.longestRetry = 20ms;
        Desk desk({.hub = proxy.url(), .directory = profile.path(), .device = u"bench"_s}, std::move(parts));
        UnifiedInboxModel inbox(desk);
        inbox.setView({.kind = InboxView::Kind::AllOpen});
        const auto isLive = [&desk] { return desk.status().state == ConnectionStatus::State::Live; };
        desk.resume();
        auto signedIn = desk.signIn(TestDesk::email(u"lead"_s), TestDesk::password());
        QTRY_VERIFY_WITH_TIMEOUT(isLive(), patienceMs);
        const qint64 before = desk.status().completeTo;

        proxy.setMode(FaultProxy::Mode::Refuse);
        QTRY_VERIFY_WITH_TIMEOUT(!isLive(), patienceMs);
        QVERIFY(writeNotes(hub, conversations, missedEvents / 2));
        LoopWatch loop;
        int changeSets = 0;
        connect(&desk.replica(), &Replica::changed, this, [&changeSets] { ++changeSets; });
        QElapsedTimer timer;
        timer.start();
        proxy.heal();
        while (!isLive() && timer.elapsed() < patienceMs) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        const qint64 took = timer.elapsed();
        QVERIFY(isLive());
        bench::report(u"catch_up_events"_s, static_cast<double>(desk.status().completeTo - before), u"events"_s);
        bench::report(u"catch_up_time"_s, static_cast<double>(took), u"ms"_s,
                      bench::Baseline{.name = u"goal"_s, .value = goalMs});
        bench::report(u"catch_up_change_sets"_s, changeSets, u""_s);
        bench::report(u"catch_up_longest_block"_s, loop.longestMs(), u"ms"_s,
                      bench::Baseline{.name = u"goal"_s, .value = blockGoalMs});
        QCOMPARE(desk.replica().messagesOf(conversations.first(), std::nullopt, 100).size(),
                 missedEvents / 2 / benchConversations);
    }
};

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    CatchUpBench bench;
    return QTest::qExec(&bench, {application.arguments().first(), u"-silent"_s, u"-o"_s, u"/dev/stderr,txt"_s});
}

#include "catchup.moc"
