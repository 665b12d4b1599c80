// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/replica/replica.h"
#include "tests/hub/api/testdesk.h"
#include "ui/inbox/inboxlist.h"
#include "ui/inbox/inboxpane.h"
#include "ui/shell/pickdialog.h"
#include "ui/shell/toast.h"
#include "ui/shell/workspace.h"
#include "ui/style/theme.h"
#include "ui/timeline/conversationpane.h"
#include "ui/timeline/messagecard.h"
#include "ui/timeline/timelineview.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace deskbell;
using namespace deskbell::test;
using namespace Qt::StringLiterals;

namespace {

/// A signed-in desk on a hub of its own.
struct LiveDesk {
    LiveDesk(const TestDesk &hub, const QString &who)
        : desk(Desk::Options{.hub = QUrl(u"http://127.0.0.1:%1"_s.arg(hub.port())), .directory = dir.path(), .device = u"test"_s})
    {
        desk.resume();
        signedIn = desk.signIn(TestDesk::email(who), TestDesk::password());
    }
    bool isLive() const { return signedIn.isFinished() && desk.status().state == ConnectionStatus::State::Live; }
    QTemporaryDir dir;
    Desk desk;
    QFuture<Result<Done>> signedIn;
};

} // namespace

/// Two desks on a real hub: what one writes, merges or takes back, and what the other sees of it.
class RearrangeUiTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        TestDesk::passwordHash();
        applyTheme(*qApp, ThemeChoice::Light);
    }

    void mergedByKeysAndUndone()
    {
        TestDesk hub;
        const auto first = hub.receive(u"Where is it?"_s, u"Order"_s);
        const auto second = hub.receive(u"Same parcel"_s, u"Parcel"_s);
        QVERIFY(first.conversation != second.conversation);
        LiveDesk one(hub, u"lead"_s);
        LiveDesk other(hub, u"admin"_s);
        QTRY_VERIFY_WITH_TIMEOUT(one.isLive() && other.isLive(), 60'000);
        TimelineModel watched(other.desk);
        watched.open(second.conversation);
        QTRY_COMPARE(watched.rowCount(), 1);
        QSettings settings(one.dir.filePath(u"settings.ini"_s), QSettings::IniFormat);
        Workspace workspace(one.desk, settings);
        workspace.resize(1400, 860);
        workspace.show();
        QApplication::setActiveWindow(&workspace);
        QTRY_COMPARE(workspace.inboxPane().list().model()->rowCount(), 2);
        workspace.open(first.conversation);
        QTRY_COMPARE(workspace.timelineModel().rowCount(), 1);
        workspace.inboxPane().list().setFocus();
        QTest::keyClick(&workspace.inboxPane().list(), 'M');
        auto *dialog = workspace.findChild<PickDialog *>(u"pickConversation"_s);
        QVERIFY(dialog);
        QCOMPARE(dialog->list().count(), 1); // all but itself
        const qint64 number = one.desk.replica().conversation(second.conversation)->conversation.number;
        QTest::keyClicks(&dialog->field(), u"#%1"_s.arg(number));
        QCOMPARE(dialog->list().count(), 1);
        QTest::keyClick(&dialog->field(), Qt::Key_Return);
        QTRY_COMPARE(workspace.openConversation().id(), second.conversation);
        QTRY_COMPARE(workspace.timelineModel().rowCount(), 2);
        QTRY_COMPARE(workspace.inboxPane().list().model()->rowCount(), 1);
        QTRY_COMPARE(watched.rowCount(), 2);
        const auto *toast = workspace.findChild<Toast *>();
        QTRY_VERIFY(toast->isVisible());
        QCOMPARE(toast->accessibleName(), u"Merged into #%1"_s.arg(number));
        // The number of the one that is gone leads on.
        const qint64 gone = other.desk.replica().conversation(first.conversation)->conversation.number;
        QCOMPARE(other.desk.replica().conversationByNumber(gone)->conversation.id, second.conversation);
        QVERIFY(workspace.openNumber(gone));
        QCOMPARE(workspace.openConversation().id(), second.conversation);
        workspace.inboxPane().list().setFocus();
        QTest::keyClick(&workspace.inboxPane().list(), 'z');
        QTRY_COMPARE(workspace.openConversation().id(), first.conversation);
        QTRY_COMPARE(workspace.inboxPane().list().model()->rowCount(), 2);
        QTRY_COMPARE(watched.rowCount(), 1);
        QVERIFY(!toast->isVisible());
        QVERIFY(!one.desk.lastAction());
    }

    void splitOffAndMoved()
    {
        TestDesk hub;
        const auto first = hub.receive(u"Where is it?"_s, u"Order"_s);
        const hub::PostMessage answer{.by = hub::Principal::hub(),
                                      .id = MessageId::make(),
                                      .conversation = first.conversation,
                                      .kind = u"email"_s,
                                      .text = u"On its way"_s};
        QVERIFY(hub.core().run(answer));
        const auto second = hub.receive(u"Same parcel"_s, u"Parcel"_s);
        LiveDesk one(hub, u"lead"_s);
        QTRY_VERIFY_WITH_TIMEOUT(one.isLive(), 60'000);
        QSettings settings(one.dir.filePath(u"settings.ini"_s), QSettings::IniFormat);
        Workspace workspace(one.desk, settings);
        workspace.resize(1400, 860);
        workspace.show();
        QApplication::setActiveWindow(&workspace);
        workspace.open(first.conversation);
        QTRY_COMPARE(workspace.timelineModel().rowCount(), 2);
        workspace.inboxPane().list().setFocus();
        QTest::keyClick(&workspace.inboxPane().list(), 'X');
        auto *dialog = workspace.findChild<PickDialog *>(u"pickMessage"_s);
        QVERIFY(dialog);
        QCOMPARE(dialog->list().count(), 2);
        QTest::keyClicks(&dialog->field(), u"on its"_s);
        QCOMPARE(dialog->list().count(), 1);
        dialog->findChild<QCheckBox *>()->click();
        QTest::keyClick(&dialog->field(), Qt::Key_Return);
        QTRY_VERIFY(workspace.openConversation().id() != first.conversation);
        QTRY_COMPARE(workspace.timelineModel().rowCount(), 1);
        const ConversationId fresh = workspace.openConversation().id();
        QVERIFY(fresh != second.conversation);
        // By mouse: the toast's button.
        auto *toast = workspace.findChild<Toast *>();
        QTRY_VERIFY(toast->isVisible());
        QTest::mouseClick(toast->findChild<QPushButton *>(), Qt::LeftButton);
        QTRY_COMPARE(workspace.openConversation().id(), first.conversation);
        QTRY_COMPARE(workspace.timelineModel().rowCount(), 2);

        // From the message's own menu.
        QAction *splitAnswer = nullptr;
        for (auto *card : workspace.conversationPane().timelineView().findChildren<MessageCard *>()) {
            if (card->message().id != answer.id) {
                continue; // cards serve one message after the other: their order says nothing
            }
            for (auto *menu : card->findChildren<QMenu *>()) {
                Q_EMIT menu->aboutToShow(); // it is filled when it is opened
            }
            for (auto *action : card->findChildren<QAction *>()) {
                if (action->text() == u"Split off from here"_s) {
                    splitAnswer = action;
                }
            }
        }
        QVERIFY(splitAnswer);
        splitAnswer->trigger();
        QTRY_VERIFY(workspace.openConversation().id() != first.conversation);
        QTRY_COMPARE(workspace.timelineModel().rowCount(), 1);
        auto undone = one.desk.undo();
        QTRY_VERIFY(undone.isFinished());
        QVERIFY(undone.result());
        workspace.open(first.conversation);
        QTRY_COMPARE(workspace.timelineModel().rowCount(), 2);

        workspace.inboxPane().list().setFocus();
        QTest::keyClick(&workspace.inboxPane().list(), 'v');
        const auto picked = workspace.findChildren<PickDialog *>(u"pickMessage"_s);
        QTest::keyClick(&picked.last()->field(), Qt::Key_Return); // the newest
        QTRY_VERIFY(workspace.findChild<PickDialog *>(u"pickConversation"_s));
        QTest::keyClick(&workspace.findChild<PickDialog *>(u"pickConversation"_s)->field(), Qt::Key_Return);
        QTRY_COMPARE(workspace.openConversation().id(), second.conversation);
        QTRY_COMPARE(workspace.timelineModel().rowCount(), 2);
    }

    void changesAreUndoneWithOneKey()
    {
        TestDesk hub;
        const auto mail = hub.receive(u"Where is it?"_s, u"Order"_s);
        LiveDesk one(hub, u"lead"_s);
        LiveDesk other(hub, u"admin"_s);
        QTRY_VERIFY_WITH_TIMEOUT(one.isLive() && other.isLive(), 60'000);
        const auto now = [&] { return one.desk.replica().conversation(mail.conversation)->conversation; };
        const auto settled = [&] {
            return one.desk.status().outboxWaiting == 0 && !one.desk.replica().conversation(mail.conversation)->pending;
        };
        one.desk.setPriority(mail.conversation, Priority::Urgent);
        one.desk.setTags(mail.conversation, {u"vip"_s});
        one.desk.setState(mail.conversation, ConversationState::Snoozed, QDateTime::currentDateTimeUtc().addDays(1));
        QTRY_VERIFY(settled());
        QTRY_COMPARE(now().state.toString(), u"snoozed"_s);
        auto undone = one.desk.undo();
        QTRY_VERIFY(undone.isFinished());
        QVERIFY(undone.result());
        QCOMPARE(undone.result()->kind, UndoableAction::Kind::Snooze);
        QTRY_COMPARE(now().state.toString(), u"open"_s);
        // Somebody else changed the tags since: theirs stay, and the step is gone.
        other.desk.setTags(mail.conversation, {u"other"_s});
        QTRY_COMPARE(now().tags, QStringList{u"other"_s});
        undone = one.desk.undo();
        QTRY_VERIFY(undone.isFinished());
        QVERIFY(!undone.result());
        QCOMPARE(undone.result().error().kind, Error::Kind::Stale);
        QCOMPARE(now().tags, QStringList{u"other"_s});
        undone = one.desk.undo();
        QTRY_VERIFY(undone.isFinished());
        QVERIFY(undone.result());
        QTRY_COMPARE(now().priority.toString(), u"normal"_s);
        QVERIFY(!one.desk.lastAction());
    }

    void draftsAreSeenOnAnotherDesk()
    {
        TestDesk hub;
        const auto mail = hub.receive(u"Where is it?"_s, u"Order"_s);
        LiveDesk office(hub, u"lead"_s);
        LiveDesk home(hub, u"lead"_s);
        LiveDesk stranger(hub, u"admin"_s);
        QTRY_VERIFY_WITH_TIMEOUT(office.isLive() && home.isLive() && stranger.isLive(), 60'000);
        QSignalSpy changed(&home.desk, &Desk::draftChanged);
        Draft draft{
            .conversationId = mail.conversation, .kind = u"email"_s, .text = u"Dear Cora"_s, .html = u"<p>Dear Cora</p>"_s};
        office.desk.saveDraft(draft);
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(home.desk.draftOf(mail.conversation, u"reply"_s)->html, u"<p>Dear Cora</p>"_s);
        QVERIFY(!stranger.desk.draftOf(mail.conversation, u"reply"_s));
        // Written on at home, ended there by sending: gone in the office too.
        draft.text = u"Dear Cora, it is on its way."_s;
        home.desk.saveDraft(draft);
        QTRY_COMPARE(office.desk.draftOf(mail.conversation, u"reply"_s)->text, draft.text);
        const DraftMessage message{.conversation = mail.conversation, .kind = u"email"_s, .text = draft.text};
        home.desk.send(message);
        QVERIFY(!home.desk.draftOf(mail.conversation, u"reply"_s));
        QTRY_VERIFY(!office.desk.draftOf(mail.conversation, u"reply"_s));
        // A desk that joins later has what is being written.
        office.desk.saveDraft({.conversationId = mail.conversation, .kind = u"note"_s, .text = u"ask the carrier"_s});
        QTRY_VERIFY(home.desk.draftOf(mail.conversation, u"note"_s));
        LiveDesk late(hub, u"lead"_s);
        QTRY_VERIFY_WITH_TIMEOUT(late.isLive(), 60'000);
        QCOMPARE(late.desk.draftOf(mail.conversation, u"note"_s)->text, u"ask the carrier"_s);
        QVERIFY(!late.desk.draftOf(mail.conversation, u"reply"_s));
    }

    void heldMessagesComeBackForSure()
    {
        TestDesk hub;
        const auto mail = hub.receive(u"Where is it?"_s, u"Order"_s);
        LiveDesk one(hub, u"lead"_s);
        QTRY_VERIFY_WITH_TIMEOUT(one.isLive(), 60'000);
        QFile file(one.dir.filePath(u"label.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("label");
        file.close();
        const DraftMessage held{.conversation = mail.conversation,
                                .kind = u"email"_s,
                                .text = u"Too fast"_s,
                                .bcc = {{.name = {}, .address = u"boss@desk.test"_s}},
                                .files = {file.fileName()},
                                .hold = std::chrono::seconds(60)};
        one.desk.send(held);
        QTRY_COMPARE(one.desk.status().outboxWaiting, 0);
        QTRY_VERIFY(one.desk.replica().message(held.id) && !one.desk.replica().message(held.id)->local);
        QVERIFY(one.desk.replica().message(held.id)->message.sendAt.isValid());
        auto back = one.desk.revoke(held.id);
        QTRY_VERIFY(back.isFinished());
        QVERIFY(back.result());
        const DraftMessage draft = *back.result();
        QCOMPARE(draft.bcc, held.bcc);
        QCOMPARE(draft.attachments.size(), 1);
        QTRY_VERIFY(!one.desk.replica().message(held.id));
        // Sent again with the file the hub still has.
        DraftMessage again = draft;
        again.id = MessageId::make();
        one.desk.send(again);
        QTRY_COMPARE(one.desk.status().outboxWaiting, 0);
        QTRY_VERIFY(one.desk.replica().message(again.id) && !one.desk.replica().message(again.id)->local);
        QCOMPARE(one.desk.replica().message(again.id)->message.attachments.size(), 1);
        const hub::ClaimOutbox claim{.channel = hub.channel, .holder = u"w"_s};
        QVERIFY(hub.core().run(claim));
        back = one.desk.revoke(again.id);
        QTRY_VERIFY(back.isFinished());
        QCOMPARE(back.result().error().kind, Error::Kind::Conflict);
    }

    void cannedRepliesAndPeople()
    {
        TestDesk hub;
        hub.receive(u"Where is it?"_s, u"Order"_s);
        LiveDesk lead(hub, u"lead"_s);
        LiveDesk anna(hub, u"anna"_s);
        QTRY_VERIFY_WITH_TIMEOUT(lead.isLive() && anna.isLive(), 60'000);
        QSignalSpy changed(&anna.desk, &Desk::cannedRepliesChanged);
        CannedReply thanks{.id = CannedReplyId::make(), .title = u"Thanks"_s, .shortcut = u"thx"_s, .text = u"Thank you!"_s};
        auto saved = lead.desk.saveCannedReply(thanks);
        QTRY_VERIFY(saved.isFinished());
        QVERIFY(saved.result());
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(anna.desk.cannedReplies().first().text, u"Thank you!"_s);
        QTRY_COMPARE(lead.desk.cannedReplies().size(), 1);
        thanks = *saved.result();
        thanks.text = u"Many thanks!"_s;
        auto refused = anna.desk.saveCannedReply(thanks);
        QTRY_VERIFY(refused.isFinished());
        QCOMPARE(refused.result().error().kind, Error::Kind::Forbidden);
        saved = lead.desk.saveCannedReply(thanks);
        QTRY_VERIFY(saved.isFinished());
        QTRY_COMPARE(anna.desk.cannedReplies().first().text, u"Many thanks!"_s);
        auto removed = lead.desk.removeCannedReply(*saved.result());
        QTRY_VERIFY(removed.isFinished());
        QVERIFY(removed.result());
        QTRY_VERIFY(anna.desk.cannedReplies().isEmpty());

        QTRY_VERIFY(!anna.desk.completeAddresses(u"cor"_s).isEmpty());
        QCOMPARE(anna.desk.completeAddresses(u"CUST"_s).first().name, u"Cora Customer"_s);
        QVERIFY(anna.desk.completeAddresses(u"nobody"_s).isEmpty());
    }
};

QTEST_MAIN(RearrangeUiTest)
#include "rearrangetest.moc"
