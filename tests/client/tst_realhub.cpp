// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/desk.h"
#include "client/replica/replica.h"
#include "models/inboxmodel.h"
#include "models/timelinemodel.h"
#include "models/viewsmodel.h"
#include "tests/hub/api/testdesk.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace deskbell;
using namespace deskbell::test;
using namespace Qt::StringLiterals;

/// The desk and its models against the hub itself: HTTP, event socket, SQLite; nothing scripted.
class RealHubTest : public QObject
{
    Q_OBJECT

    struct Console {
        explicit Console(const TestDesk &hub)
            : desk(Desk::Options{
                .hub = QUrl(u"http://127.0.0.1:%1"_s.arg(hub.port())), .directory = dir.path(), .device = u"test"_s})
        { }
        void signIn(const QString &who)
        {
            desk.resume();
            auto signedIn = desk.signIn(TestDesk::email(who), TestDesk::password());
            QTRY_VERIFY_WITH_TIMEOUT(signedIn.isFinished(), 60'000);
            QVERIFY(signedIn.result());
            QTRY_VERIFY_WITH_TIMEOUT(isLive(), 60'000);
        }
        bool isLive() const { return desk.status().state == ConnectionStatus::State::Live; }
        QTemporaryDir dir;
        Desk desk;
    };

private Q_SLOTS:
    void initTestCase() { TestDesk::passwordHash(); }

    void aMailComesAndTheAnswerGoes()
    {
        TestDesk hub;
        const auto before = hub.receive(u"Where is my parcel?"_s);
        Console console(hub);
        UnifiedInboxModel inbox(console.desk);
        ViewsModel views(console.desk);
        QAbstractItemModelTester inboxTester(&inbox, QAbstractItemModelTester::FailureReportingMode::QtTest);
        inbox.setView({.kind = InboxView::Kind::Unassigned});
        console.signIn(u"anna"_s);
        QTRY_COMPARE(inbox.rowCount(), 1);
        QCOMPARE(inbox.index(0).data(+UnifiedInboxModel::Role::CustomerName).toString(), u"Cora Customer"_s);

        const auto live = hub.receive(u"A second matter"_s, u"Invoice"_s);
        QTRY_COMPARE(inbox.rowCount(), 2);
        QCOMPARE(inbox.rowOf(live.conversation), 0);
        QCOMPARE(views.index(1).data(+ViewsModel::Role::Count).toInt(), 2);

        TimelineModel timeline(console.desk);
        QAbstractItemModelTester timelineTester(&timeline, QAbstractItemModelTester::FailureReportingMode::QtTest);
        timeline.open(before.conversation);
        QTRY_VERIFY(timeline.reachedStart());
        QCOMPARE(timeline.rowCount(), 1);
        QCOMPARE(timeline.newestSeen(), before.message);
        console.desk.markSeen(before.conversation, timeline.newestSeen());
        QFile file(console.dir.filePath(u"label ż.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("label");
        file.close();
        const DraftMessage reply{.conversation = before.conversation,
                                 .kind = u"email"_s,
                                 .text = u"On its way."_s,
                                 .files = {file.fileName()},
                                 .seenMessage = timeline.newestSeen()};
        console.desk.send(reply);
        QTRY_COMPARE(timeline.rowCount(), 2);
        QTRY_COMPARE(console.desk.status().outboxWaiting, 0);
        QTRY_VERIFY(!timeline.index(1).data(+TimelineModel::Role::Pending).toBool());
        const auto sent = timeline.index(1).data(+TimelineModel::Role::Message).value<Message>();
        QCOMPARE(sent.id, reply.id);
        QCOMPARE(sent.attachments.size(), 1);
        QCOMPARE(sent.attachments.first().name, u"label ż.txt"_s);
        QCOMPARE(console.desk.replica().conversation(before.conversation)->conversation.unread, 0);

        auto copy = console.desk.attachmentFile(sent.attachments.first().id);
        QTRY_VERIFY(copy.isFinished());
        QVERIFY2(copy.result(), qPrintable(copy.result() ? QString() : copy.result().error().detail));
        QFile fetched(*copy.result());
        QVERIFY(fetched.open(QIODevice::ReadOnly));
        QCOMPARE(fetched.readAll(), QByteArray("label"));

        const auto back = console.desk.takeBack(reply.id);
        QVERIFY(back);
        QTRY_COMPARE(timeline.rowCount(), 1);
    }

    void changesReachAnotherConsole()
    {
        TestDesk hub;
        const auto mail = hub.receive(u"Hello"_s);
        Console anna(hub);
        Console lead(hub);
        anna.signIn(u"anna"_s);
        lead.signIn(u"lead"_s);
        UnifiedInboxModel mine(anna.desk);
        mine.setView({.kind = InboxView::Kind::Mine});
        lead.desk.assign(mail.conversation, hub.agent(u"anna"_s).id);
        lead.desk.setPriority(mail.conversation, Priority::Urgent);
        lead.desk.setTags(mail.conversation, {u"vip"_s});
        QTRY_COMPARE(mine.rowCount(), 1);
        QTRY_COMPARE(mine.index(0).data(+UnifiedInboxModel::Role::Tags).toStringList(), QStringList{u"vip"_s});
        anna.desk.assign(mail.conversation, {});
        QTRY_COMPARE(mine.rowCount(), 0);
        anna.desk.setState(mail.conversation, ConversationState::Snoozed, QDateTime::currentDateTimeUtc().addDays(1));
        QTRY_COMPARE(lead.desk.replica().counts().snoozed, 1);
        QTRY_VERIFY(!lead.desk.replica().conversation(mail.conversation)->pending);

        QSignalSpy viewers(&lead.desk, &Desk::viewersChanged);
        anna.desk.announceViewing(mail.conversation);
        QTRY_COMPARE(viewers.size(), 1);
        QCOMPARE(viewers.last().at(1).toStringList(), QStringList{u"anna"_s});
    }

    void aBlindReplyIsShownWhatCameIn()
    {
        TestDesk hub;
        const auto mail = hub.receive(u"Hello"_s);
        Console console(hub);
        console.signIn(u"anna"_s);
        const hub::PostMessage colleague{.by = hub::Principal::hub(),
                                         .id = MessageId::make(),
                                         .conversation = mail.conversation,
                                         .kind = u"email"_s,
                                         .text = u"Answered already"_s};
        QVERIFY(hub.core().run(colleague));
        QSignalSpy refused(&console.desk, &Desk::refused);
        const DraftMessage reply{
            .conversation = mail.conversation, .kind = u"email"_s, .text = u"Blind"_s, .seenMessage = mail.message};
        console.desk.send(reply);
        QTRY_COMPARE(refused.size(), 1);
        const auto wish = refused.first().first().value<RefusedWish>();
        QCOMPARE(wish.error.type, u"newer-messages"_s);
        QCOMPARE(wish.newer.size(), 1);
        console.desk.sendAnyway(reply.id);
        QTRY_COMPARE(console.desk.status().outboxWaiting, 0);
        QTRY_VERIFY(!console.desk.replica().message(reply.id)->local);
    }
};

QTEST_GUILESS_MAIN(RealHubTest)
#include "tst_realhub.moc"
