// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/outbox/outbox.h"
#include "client/replica/replica.h"
#include "models/promises/promisealarm.h"
#include "models/promises/promiselistmodel.h"
#include "tests/client/fakehub.h"

#include <QAbstractItemModelTester>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace {

/// A desk that never reaches its hub again: what rings, rings without it.
struct AlarmBench {
    AlarmBench()
    {
        ana = hub.addCustomer(u"Ana Pop"_s);
        matter = hub.addConversation(ana.id, u"Late parcel"_s, QDateTime::currentDateTimeUtc());
        desk = std::make_unique<Desk>(Desk::Options{.hub = QUrl(u"http://hub.test"_s), .directory = dir.filePath(u"account"_s)},
                                      hub.parts());
        desk->resume();
    }
    bool isReady() const
    {
        return desk->status().state == ConnectionStatus::State::Live && desk->replica().conversation(matter.id).has_value();
    }
    void goOffline()
    {
        hub.online = false;
        hub.dropSockets();
    }
    PromiseId make(int seconds, PromiseKind kind = PromiseKind::Call)
    {
        return desk->promises().make({{.conversation = matter.id, .kind = kind, .dueAt = start.addSecs(seconds)}}).value(0);
    }
    std::unique_ptr<PromiseAlarm> alarm()
    {
        return std::make_unique<PromiseAlarm>(desk->promises(), settings, [this] { return start.addSecs(passed); });
    }

    QTemporaryDir dir;
    FakeHub hub;
    Customer ana;
    Conversation matter;
    std::unique_ptr<Desk> desk;
    QSettings settings{dir.filePath(u"desk.ini"_s), QSettings::IniFormat};
    const QDateTime start = QDateTime::fromMSecsSinceEpoch(QDateTime::currentMSecsSinceEpoch(), Qt::UTC);
    qint64 passed = 0; ///< seconds by the alarm's clock
};

} // namespace

/// Promises ring at the desk, and stand in the due list.
class PromiseAlarmTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ringsOnceAndOffline()
    {
        AlarmBench bench;
        QTRY_VERIFY_WITH_TIMEOUT(bench.isReady(), 60'000);
        bench.goOffline();
        QTRY_COMPARE(bench.desk->status().state, ConnectionStatus::State::Offline);
        const auto alarm = bench.alarm();
        QSignalSpy rang(alarm.get(), &PromiseAlarm::rang);
        const PromiseId id = bench.make(3600);
        bench.passed = 3599;
        alarm->look();
        QCOMPARE(rang.size(), 0);
        bench.passed = 3600;
        alarm->look();
        QCOMPARE(rang.size(), 1);
        QCOMPARE(rang.first().at(1).toBool(), false);
        QCOMPARE(alarm->ringing().size(), 1);
        bench.passed = 7200;
        alarm->look();
        QCOMPARE(rang.size(), 1);
        bench.desk->promises().keep({id});
        QCOMPARE(alarm->ringing().size(), 0);
    }

    void ringsByItsOwnTimer()
    {
        AlarmBench bench;
        QTRY_VERIFY_WITH_TIMEOUT(bench.isReady(), 60'000);
        bench.goOffline();
        QTRY_COMPARE(bench.desk->status().state, ConnectionStatus::State::Offline);
        PromiseAlarm alarm(bench.desk->promises(), bench.settings);
        QSignalSpy rang(&alarm, &PromiseAlarm::rang);
        bench.desk->promises().make({{.conversation = bench.matter.id, .dueAt = QDateTime::currentDateTimeUtc().addSecs(1)}});
        QVERIFY(rang.wait(60'000));
    }

    void whatIsWrittenRingsAhead()
    {
        const QDateTime made = QDateTime(QDate(2026, 11, 18), QTime(10, 0), Qt::UTC);
        Promise promise{.kind = PromiseKind::Answer, .dueAt = made.addSecs(3600), .madeAt = made};
        QCOMPARE(alarmTime(promise), made.addSecs(2700));
        promise.dueAt = made.addSecs(600); // no quarter of an hour is left
        QCOMPARE(alarmTime(promise), promise.dueAt);
        promise.kind = PromiseKind::Call;
        promise.dueAt = made.addSecs(3600);
        QCOMPARE(alarmTime(promise), promise.dueAt);
    }

    void whatFellDueWhileAwayIsToldTogether()
    {
        AlarmBench bench;
        QTRY_VERIFY_WITH_TIMEOUT(bench.isReady(), 60'000);
        bench.goOffline();
        for (int i = 0; i < 5; ++i) {
            bench.make(600 + i);
        }
        bench.passed = 4 * 3600; // the desk was off
        auto alarm = bench.alarm();
        QSignalSpy rang(alarm.get(), &PromiseAlarm::rang);
        QTRY_COMPARE(rang.size(), 1);
        QCOMPARE(rang.first().first().value<QList<ShownPromise>>().size(), 5);
        QVERIFY(rang.first().at(1).toBool());
        // Started anew it does not ring again, and still shows them.
        alarm.reset();
        alarm = bench.alarm();
        QSignalSpy again(alarm.get(), &PromiseAlarm::rang);
        alarm->look();
        QCOMPARE(again.size(), 0);
        QCOMPARE(alarm->ringing().size(), 5);
    }

    void putOffRingsAgain()
    {
        AlarmBench bench;
        QTRY_VERIFY_WITH_TIMEOUT(bench.isReady(), 60'000);
        bench.goOffline();
        auto alarm = bench.alarm();
        const PromiseId id = bench.make(60);
        bench.passed = 60;
        alarm->look();
        QCOMPARE(alarm->ringing().size(), 1);
        alarm->putOff(id);
        QCOMPARE(alarm->ringing().size(), 0);
        alarm.reset();
        alarm = bench.alarm(); // also over a restart
        QSignalSpy rang(alarm.get(), &PromiseAlarm::rang);
        bench.passed = 60 + 599;
        alarm->look();
        QCOMPARE(rang.size(), 0);
        bench.passed = 60 + 600;
        alarm->look();
        QCOMPARE(rang.size(), 1);
        QCOMPARE(alarm->ringing().size(), 1);
        alarm->dismiss(id);
        QCOMPARE(alarm->ringing().size(), 0);
    }

    void aMovedOneRingsForItsNewTime()
    {
        AlarmBench bench;
        QTRY_VERIFY_WITH_TIMEOUT(bench.isReady(), 60'000);
        bench.goOffline();
        const auto alarm = bench.alarm();
        QSignalSpy rang(alarm.get(), &PromiseAlarm::rang);
        const PromiseId id = bench.make(60);
        bench.passed = 60;
        alarm->look();
        bench.desk->promises().move({id}, bench.start.addSecs(7200));
        QCOMPARE(alarm->ringing().size(), 0);
        bench.passed = 7200;
        alarm->look();
        QCOMPARE(rang.size(), 2);
    }

    void aColleaguesPromiseRingsThere()
    {
        AlarmBench bench;
        QTRY_VERIFY_WITH_TIMEOUT(bench.isReady(), 60'000);
        bench.goOffline();
        const auto alarm = bench.alarm();
        QSignalSpy rang(alarm.get(), &PromiseAlarm::rang);
        const PromiseId id = bench.make(60);
        bench.desk->promises().give({id}, AgentId::make());
        bench.passed = 3600;
        alarm->look();
        QCOMPARE(rang.size(), 0);
    }

    void whatIsHandedOverIsToldOnce()
    {
        AlarmBench bench;
        QTRY_VERIFY_WITH_TIMEOUT(bench.isReady(), 60'000);
        auto alarm = bench.alarm();
        QSignalSpy handed(alarm.get(), &PromiseAlarm::handedOver);
        const Promise promise{.id = PromiseId::make(),
                              .conversationId = bench.matter.id,
                              .dueAt = bench.start.addSecs(3600),
                              .ownerId = bench.desk->me()->id,
                              .state = PromiseState::Open,
                              .madeAt = bench.start,
                              .handedOver = PromiseHandOver{.from = AgentId::make(), .at = bench.start}};
        bench.hub.append(u"promise.updated"_s, toJson(promise));
        QTRY_COMPARE(handed.size(), 1);
        alarm->look();
        alarm.reset();
        alarm = bench.alarm();
        QSignalSpy again(alarm.get(), &PromiseAlarm::handedOver);
        alarm->look();
        QCOMPARE(again.size() + handed.size(), 1);
    }

    void theListIsInOrder()
    {
        AlarmBench bench;
        QTRY_VERIFY_WITH_TIMEOUT(bench.isReady(), 60'000);
        bench.goOffline();
        PromiseListModel model(*bench.desk);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        const PromiseId last = bench.make(3 * 3600);
        const PromiseId first = bench.make(3600);
        const PromiseId middle = bench.make(2 * 3600);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.idAt(0), first);
        QCOMPARE(model.idAt(1), middle);
        bench.desk->promises().move({first}, bench.start.addSecs(4 * 3600));
        QCOMPARE(model.idAt(0), middle);
        QCOMPARE(model.idAt(2), first);
        bench.desk->promises().give({middle}, AgentId::make());
        QCOMPARE(model.rowCount(), 2);
        model.setMineOnly(false);
        QCOMPARE(model.rowCount(), 3);
        bench.desk->promises().cancel({last});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(reset.size(), 0);
        const QString sentence = model.index(0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(sentence.contains(u"Ana Pop"_s) && sentence.contains(u"Late parcel"_s), qPrintable(sentence));
        QCOMPARE(model.overdue(), 0);
    }
};

QTEST_GUILESS_MAIN(PromiseAlarmTest)
#include "tst_promisealarm.moc"
