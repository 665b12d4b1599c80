// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/core/upkeepcommands.h"
#include "tests/hub/email/emailhub.h"

#include <QSignalSpy>
#include <QTest>

using namespace deskbell;
using namespace deskbell::hub;
using namespace deskbell::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Who runs which channel. The runners are stand-ins that only note what is done to them.
class ChannelHostTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void followsTheRows();
    void oneRunsEach();
    void anotherTakesOver();
    void saysWhatIsMissing();
    void triesWhenALeadAsks();

private:
    ChannelId addSimulated(EmailHub &hub);
    ChannelHost::Simulation simulation(const QString &who);

    QStringList m_story;
};

namespace {

class NotingRunner : public ChannelRunner
{
public:
    NotingRunner(QStringList &story, const QString &who)
        : m_story(story)
        , m_who(who)
    { }
    void start() override { m_story.append(m_who + u" starts"_s); }
    void tryNow() override { m_story.append(m_who + u" tries"_s); }
    void stop() override
    {
        m_story.append(m_who + u" stops"_s);
        Q_EMIT stopped();
    }

private:
    QStringList &m_story;
    QString m_who;
};

} // namespace

ChannelId ChannelHostTest::addSimulated(EmailHub &hub)
{
    return hub.addChannel(
        {{u"kind"_s, u"email"_s}, {u"name"_s, u"Demo"_s}, {u"address"_s, u"demo@desk.test"_s}, {u"simulated"_s, true}});
}

ChannelHost::Simulation ChannelHostTest::simulation(const QString &who)
{
    return [this, who](Core &, const Channel &channel) {
        return std::make_unique<NotingRunner>(m_story, who + u' ' + channel.name);
    };
}

void ChannelHostTest::followsTheRows()
{
    m_story.clear();
    EmailHub hub;
    ChannelHost host(hub.core(), u"a"_s, simulation(u"a"_s), EmailHub::quickClocks());
    host.start();
    const ChannelId channel = addSimulated(hub);
    QTRY_COMPARE_WITH_TIMEOUT(m_story, QStringList{u"a Demo starts"_s}, 60'000);
    // Health and ledger are no reason to start anew; another name is.
    QVERIFY(hub.core().run(SetChannelHealth{.channel = channel, .state = HealthState::Down, .detail = u"x"_s}));
    QVERIFY(hub.core().run(PatchChannel{.by = Principal::hub(), .id = channel, .name = u"New"_s}));
    QTRY_COMPARE_WITH_TIMEOUT(m_story.mid(1), (QStringList{u"a Demo stops"_s, u"a New starts"_s}), 60'000);
    QVERIFY(hub.core().run(PatchChannel{
        .by = Principal::hub(), .id = channel, .secrets = QJsonObject{{u"imap"_s, QJsonObject{{u"password"_s, u"y"_s}}}}}));
    QTRY_COMPARE_WITH_TIMEOUT(m_story.mid(3), (QStringList{u"a New stops"_s, u"a New starts"_s}), 60'000);
    QVERIFY(hub.core().run(PatchChannel{.by = Principal::hub(), .id = channel, .enabled = false}));
    QTRY_COMPARE_WITH_TIMEOUT(m_story.mid(5), QStringList{u"a New stops"_s}, 60'000);
    QVERIFY(hub.core().run(PatchChannel{.by = Principal::hub(), .id = channel, .enabled = true}));
    QTRY_COMPARE_WITH_TIMEOUT(m_story.mid(6), QStringList{u"a New starts"_s}, 60'000);
    QSignalSpy finished(&host, &ChannelHost::finished);
    host.stopAll();
    QVERIFY(finished.wait(60'000));
    QCOMPARE(m_story.mid(7), QStringList{u"a New stops"_s});
    QCOMPARE(host.runningCount(), 0);
}

void ChannelHostTest::triesWhenALeadAsks()
{
    m_story.clear();
    EmailHub hub;
    ChannelHost host(hub.core(), u"a"_s, simulation(u"a"_s), EmailHub::quickClocks());
    host.start();
    const ChannelId channel = addSimulated(hub);
    QTRY_COMPARE_WITH_TIMEOUT(m_story.size(), 1, 60'000);
    QVERIFY(hub.core().run(SetChannelHealth{.channel = channel, .state = HealthState::Down, .detail = u"x"_s}));
    const auto tried = hub.core().run(TryChannelNow{.by = Principal::hub(), .id = channel});
    QVERIFY(tried);
    QCOMPARE(tried->health.detail, QString::fromUtf16(tryingNow));
    QVERIFY(tried->health.state == HealthState::Down);
    QTRY_COMPARE_WITH_TIMEOUT(m_story.mid(1), QStringList{u"a Demo tries"_s}, 60'000);
    const Principal agent{.agent = AgentId::make(), .name = u"Anna"_s, .role = Role::Agent};
    QCOMPARE(hub.core().run(TryChannelNow{.by = agent, .id = channel}).error().kind, Error::Kind::Forbidden);
    QVERIFY(hub.core().run(PatchChannel{.by = Principal::hub(), .id = channel, .enabled = false}));
    QCOMPARE(hub.core().run(TryChannelNow{.by = Principal::hub(), .id = channel}).error().kind, Error::Kind::Conflict);
}

void ChannelHostTest::oneRunsEach()
{
    m_story.clear();
    EmailHub hub;
    addSimulated(hub);
    addSimulated(hub);
    ChannelHost a(hub.core(), u"a"_s, simulation(u"a"_s), EmailHub::quickClocks());
    ChannelHost b(hub.core(), u"b"_s, simulation(u"b"_s), EmailHub::quickClocks());
    a.start();
    QTRY_COMPARE_WITH_TIMEOUT(a.runningCount(), 2, 60'000);
    b.start();
    // A stop hands over; no lease has to run out first.
    QSignalSpy finished(&a, &ChannelHost::finished);
    a.stopAll();
    QVERIFY(finished.wait(60'000));
    QTRY_COMPARE_WITH_TIMEOUT(b.runningCount(), 2, 60'000);
    QCOMPARE(m_story.count(u"a Demo starts"_s), 2);
    QCOMPARE(m_story.count(u"b Demo starts"_s), 2);
    QVERIFY(m_story.lastIndexOf(u"a Demo stops"_s) < m_story.indexOf(u"b Demo starts"_s)
            || m_story.count(u"a Demo stops"_s) == 2);
}

void ChannelHostTest::anotherTakesOver()
{
    m_story.clear();
    EmailHub hub;
    addSimulated(hub);
    auto a = std::make_unique<ChannelHost>(hub.core(), u"a"_s, simulation(u"a"_s), EmailHub::quickClocks());
    ChannelHost b(hub.core(), u"b"_s, simulation(u"b"_s), EmailHub::quickClocks());
    a->start();
    QTRY_COMPARE_WITH_TIMEOUT(a->runningCount(), 1, 60'000);
    b.start();
    QVERIFY(hub.core().run(
        PatchChannel{.by = Principal::hub(), .id = hub.core().reads().channels().value().first().id, .name = u"X"_s}));
    QTRY_COMPARE_WITH_TIMEOUT(m_story.last(), u"a X starts"_s, 60'000);
    QCOMPARE(b.runningCount(), 0);
    a.reset(); // dies without a word
    QTRY_COMPARE_WITH_TIMEOUT(b.runningCount(), 1, 60'000);
    QCOMPARE(m_story.last(), u"b X starts"_s);
}

void ChannelHostTest::saysWhatIsMissing()
{
    EmailHub hub;
    const ChannelId channel =
        hub.addChannel({{u"kind"_s, u"email"_s}, {u"name"_s, u"Half"_s}, {u"address"_s, u"half@desk.test"_s}});
    hub.startHost();
    QTRY_COMPARE_WITH_TIMEOUT(hub.channel(channel).health.state, HealthState::Down, 60'000);
    QCOMPARE(hub.channel(channel).health.detail, u"imap is missing"_s);
    QVERIFY(hub.stopHost());
}

QTEST_GUILESS_MAIN(ChannelHostTest)
#include "tst_channelhost.moc"
