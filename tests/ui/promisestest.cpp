// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/outbox/outbox.h"
#include "client/promises/promisebook.h"
#include "client/replica/replica.h"
#include "hub/core/promisecommands.h"
#include "models/promises/promisealarm.h"
#include "tests/hub/api/testdesk.h"
#include "ui/composer/composer.h"
#include "ui/composer/editor.h"
#include "ui/customer/customerpane.h"
#include "ui/hands/momentdialog.h"
#include "ui/inbox/inboxlist.h"
#include "ui/inbox/inboxpane.h"
#include "ui/promises/promisecard.h"
#include "ui/promises/promisedialog.h"
#include "ui/promises/promisehands.h"
#include "ui/promises/promisespane.h"
#include "ui/shell/askbar.h"
#include "ui/shell/viewslist.h"
#include "ui/shell/workspace.h"
#include "ui/style/theme.h"
#include "ui/timeline/conversationpane.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace deskbell;
using namespace deskbell::test;
using namespace Qt::StringLiterals;

namespace {

/// A signed-in desk on a hub, with a window.
struct PromiseDesk {
    explicit PromiseDesk(const TestDesk &hub, const QString &who = u"lead"_s)
        : desk(Desk::Options{.hub = QUrl(u"http://127.0.0.1:%1"_s.arg(hub.port())), .directory = dir.path(), .device = u"test"_s})
        , settings(dir.filePath(u"settings.ini"_s), QSettings::IniFormat)
    {
        desk.resume();
        signedIn = desk.signIn(TestDesk::email(who), TestDesk::password());
    }
    bool isLive() const { return signedIn.isFinished() && desk.status().state == ConnectionStatus::State::Live; }
    void show()
    {
        workspace = std::make_unique<Workspace>(desk, settings);
        workspace->resize(1400, 860);
        workspace->show();
        QApplication::setActiveWindow(workspace.get());
        workspace->inboxPane().list().setFocus();
    }
    InboxList &list() { return workspace->inboxPane().list(); }
    AskBar &bar() { return workspace->promiseBar(); }
    void type(const QString &letters) { QTest::keyClicks(workspace->focusWidget(), letters); }
    template <class Dialog> Dialog *dialog()
    {
        const auto all = workspace->findChildren<Dialog *>();
        for (auto it = all.rbegin(); it != all.rend(); ++it) {
            if ((*it)->isVisible()) {
                return *it;
            }
        }
        return nullptr;
    }
    const QList<ShownPromise> &open() { return desk.promises().open(); }
    PromiseId make(const ConversationId &id, int seconds, PromiseKind kind = PromiseKind::Call)
    {
        const QDateTime due = QDateTime::currentDateTimeUtc().addSecs(seconds);
        return desk.promises().make({{.conversation = id, .kind = kind, .dueAt = due, .reason = u"the parcel"_s}}).value(0);
    }

    QTemporaryDir dir;
    Desk desk;
    QSettings settings;
    QFuture<Result<Done>> signedIn;
    std::unique_ptr<Workspace> workspace;
};

} // namespace

#define SHOW_PROMISES(bench, count)                                                                                              \
    QTRY_VERIFY_WITH_TIMEOUT(bench.isLive(), 60'000);                                                                            \
    bench.show();                                                                                                                \
    QTRY_COMPARE(bench.list().model()->rowCount(), count)

/// Promises by key and mouse, on a real hub.
class PromisesUiTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        TestDesk::passwordHash();
        applyTheme(*qApp, ThemeChoice::Light);
    }

    void isMadeByOneKeyAndWords()
    {
        TestDesk hub;
        const ConversationId id = hub.receive(u"Where is it?"_s).conversation;
        PromiseDesk bench(hub);
        SHOW_PROMISES(bench, 1);
        bench.type(u"jm"_s);
        auto *dialog = bench.dialog<PromiseDialog>();
        QVERIFY(dialog);
        auto *button = dialog->findChild<QPushButton *>();
        QVERIFY(button && !button->isEnabled());
        QTest::keyClicks(&dialog->moment(), u"tomorrow 14:30"_s);
        const QDateTime due(QDate::currentDate().addDays(1), QTime(14, 30));
        QVERIFY2(dialog->answer().contains(u"14:30"_s), qPrintable(dialog->answer()));
        dialog->reason().setText(u"where the parcel is"_s);
        QTest::keyClick(&dialog->moment(), Qt::Key_Return);
        QTRY_COMPARE(bench.open().size(), 1);
        QCOMPARE(bench.open().first().promise.dueAt, due.toUTC());
        QCOMPARE(bench.open().first().promise.conversationId, id);
        QCOMPARE(bench.open().first().promise.reason, u"where the parcel is"_s);
        QVERIFY(bench.list().model()->index(0, 0).data(+UnifiedInboxModel::Role::Promise).toDateTime().isValid());
        QTRY_COMPARE(bench.desk.status().outboxWaiting, 0);
        const auto atHub = [&] {
            const auto stored = hub.client(u"lead"_s)->get("/v1/promises?owner=me&state=all").items();
            return stored.size() == 1 ? stored[0].toObject()[u"state"_s].toString() : QString::number(stored.size());
        };
        QCOMPARE(atHub(), u"open"_s);
        // Kept by one key, and taken back by another.
        bench.list().setFocus();
        bench.type(u"."_s);
        QTRY_COMPARE(bench.open().size(), 0);
        QTRY_COMPARE(atHub(), u"kept"_s);
        bench.type(u"z"_s);
        QTRY_COMPARE(bench.open().size(), 1);
        QTRY_COMPARE(atHub(), u"open"_s);
        // Moved.
        bench.list().setFocus();
        bench.type(u","_s);
        auto *move = bench.dialog<MomentDialog>();
        QVERIFY(move);
        QTest::keyClicks(&move->field(), u"in 3 h"_s);
        QTest::keyClick(&move->field(), Qt::Key_Return);
        QTRY_VERIFY(bench.open().first().promise.dueAt < due.toUTC());
        bench.list().setFocus();
        bench.type(u"D"_s);
        QTRY_COMPARE(bench.open().size(), 0);
        QTRY_COMPARE(atHub(), u"cancelled"_s);
    }

    void severalAreMadeAtOnce()
    {
        TestDesk hub;
        for (const auto &words : {u"one"_s, u"two"_s, u"three"_s}) {
            hub.receive(words, words);
        }
        PromiseDesk bench(hub);
        SHOW_PROMISES(bench, 3);
        bench.type(u"jxJm"_s);
        auto *dialog = bench.dialog<PromiseDialog>();
        QVERIFY(dialog);
        QVERIFY(dialog->windowTitle().contains(u'2'));
        QTest::keyClicks(&dialog->moment(), u"in 2 h"_s);
        QTest::keyClick(&dialog->moment(), Qt::Key_Return);
        QTRY_COMPARE(bench.open().size(), 2);
        QVERIFY(bench.list().marked().isEmpty());
        bench.list().setFocus();
        bench.type(u"z"_s);
        QTRY_COMPARE(bench.open().size(), 0);
    }

    void theDueListOpensConversations()
    {
        TestDesk hub;
        const ConversationId first = hub.receive(u"one"_s, u"one"_s).conversation;
        const ConversationId second = hub.receive(u"two"_s, u"two"_s).conversation;
        PromiseDesk bench(hub);
        SHOW_PROMISES(bench, 2);
        bench.make(first, 7200);
        bench.make(second, 3600);
        bench.type(u"gm"_s);
        QListView &list = bench.workspace->promisesPane().list();
        QVERIFY(list.isVisible());
        QVERIFY(!bench.list().isVisible());
        QVERIFY(list.hasFocus());
        QCOMPARE(list.model()->rowCount(), 2);
        QCOMPARE(bench.workspace->openConversation().id(), second);
        bench.type(u"j"_s);
        QCOMPARE(bench.workspace->openConversation().id(), first);
        bench.type(u"."_s);
        QTRY_COMPARE(bench.open().size(), 1);
        QCOMPARE(bench.open().first().promise.conversationId, second);
        // The views count it, and lead back.
        const QAbstractItemModel *views = bench.workspace->viewsList().model();
        int row = 0;
        while (row < views->rowCount() && bench.workspace->viewsList().currentIndex().row() != row) {
            ++row;
        }
        QCOMPARE(views->index(row, 0).data(+ViewsModel::Role::Count).toInt(), 1);
        QTest::keyClick(&list, Qt::Key_Escape);
        QVERIFY(bench.list().isVisible());
        bench.workspace->viewsList().choose(row);
        QVERIFY(list.isVisible());
        bench.workspace->viewsList().choose(0);
        QVERIFY(bench.list().isVisible());
        QCOMPARE(bench.workspace->viewsList().currentIndex().row(), 0);
        bench.workspace->viewsList().choose(2);
        QCOMPARE(bench.workspace->viewsList().currentIndex().row(), 2);
    }

    void anAlarmAsksAndCanBePutOff()
    {
        TestDesk hub;
        const ConversationId id = hub.receive(u"one"_s, u"one"_s).conversation;
        PromiseDesk bench(hub);
        SHOW_PROMISES(bench, 1);
        QDateTime now = QDateTime::currentDateTimeUtc();
        PromiseAlarm alarm(bench.desk.promises(), bench.settings, [&now] { return now; });
        bench.workspace->promises().setAlarm(&alarm);
        bench.make(id, 60);
        QVERIFY(!bench.bar().asks());
        now = now.addSecs(120);
        alarm.look();
        QVERIFY(bench.bar().isVisible());
        QVERIFY2(bench.bar().accessibleName().contains(u"the parcel"_s), qPrintable(bench.bar().accessibleName()));
        bench.list().setFocus();
        bench.type(u","_s); // in ten minutes
        QVERIFY(!bench.bar().isVisible());
        QCOMPARE(bench.open().size(), 1);
        now = now.addSecs(601);
        alarm.look();
        QVERIFY(bench.bar().isVisible());
        bench.type(u"."_s);
        QVERIFY(!bench.bar().isVisible());
        QTRY_COMPARE(bench.open().size(), 0);
    }

    void aRefusedPromiseIsToldWithItsWordsKept()
    {
        TestDesk hub;
        hub.receive(u"one"_s, u"one"_s);
        PromiseDesk bench(hub);
        SHOW_PROMISES(bench, 1);
        // Of a conversation the hub does not have: whatever the reason, it says no.
        const QDateTime due = QDateTime(QDate::currentDate().addDays(2), QTime(14, 30));
        bench.desk.promises().make({{.conversation = ConversationId::make(), .dueAt = due.toUTC(), .reason = u"the parcel"_s}});
        QTRY_VERIFY(bench.bar().isVisible());
        QVERIFY2(bench.bar().question().key.startsWith(u"refused:"_s), qPrintable(bench.bar().question().key));
        QVERIFY(bench.bar().question().urgent);
        QVERIFY2(bench.bar().accessibleName().contains(u"14:30"_s), qPrintable(bench.bar().accessibleName()));
        QCOMPARE(bench.open().size(), 0);
        bench.list().setFocus();
        bench.type(u"."_s); // again, with the words that were there
        auto *dialog = bench.dialog<PromiseDialog>();
        QVERIFY(dialog);
        QCOMPARE(dialog->reason().text(), u"the parcel"_s);
        QVERIFY2(dialog->answer().contains(u"14:30"_s), qPrintable(dialog->answer()));
        QVERIFY(!bench.bar().isVisible());
        dialog->reject();
    }

    void aRefusedChangeIsToldUntilItIsRead()
    {
        TestDesk hub;
        const ConversationId id = hub.receive(u"one"_s, u"one"_s).conversation;
        PromiseDesk bench(hub);
        SHOW_PROMISES(bench, 1);
        bench.desk.change({.kind = UndoableAction::Kind::State},
                          {{.id = id, .body = {{u"queue_id"_s, u"no queue of this desk"_s}}}});
        QTRY_VERIFY(bench.bar().isVisible());
        QVERIFY2(bench.bar().question().words.contains(u'#'), qPrintable(bench.bar().question().words));
        QVERIFY(bench.bar().question().yes.isEmpty()); // nothing to say yes to
        bench.list().setFocus();
        bench.type(u","_s);
        QVERIFY(!bench.bar().isVisible());
    }

    void whoAnswersIsAskedWhetherItWasKept()
    {
        TestDesk hub;
        const ConversationId id = hub.receive(u"one"_s, u"one"_s).conversation;
        PromiseDesk bench(hub);
        SHOW_PROMISES(bench, 1);
        bench.make(id, 3600, PromiseKind::Answer);
        bench.type(u"j"_s);
        bench.desk.send({.conversation = id, .kind = u"note"_s, .text = u"Not for the customer."_s});
        bench.desk.send({.conversation = id, .kind = u"email"_s, .text = u"It is on its way."_s});
        QTRY_VERIFY(bench.bar().isVisible());
        QVERIFY(bench.bar().question().key.startsWith(u"kept:"_s));
        bench.list().setFocus();
        bench.type(u"."_s);
        QTRY_COMPARE(bench.open().size(), 0);
    }

    void aTimeInWhatWasSentIsOffered()
    {
        TestDesk hub;
        hub.receive(u"one"_s, u"one"_s);
        PromiseDesk bench(hub);
        SHOW_PROMISES(bench, 1);
        bench.type(u"jr"_s);
        Composer &composer = bench.workspace->conversationPane().composer();
        QTRY_VERIFY(composer.editor().hasFocus());
        composer.editor().insertPlainText(u"Thank you for your message. I will call you back tomorrow by 14:00."_s);
        composer.send();
        QTRY_VERIFY(bench.bar().isVisible());
        QVERIFY2(bench.bar().question().words.contains(u"tomorrow by 14:00"_s), qPrintable(bench.bar().question().words));
        bench.list().setFocus();
        bench.type(u"."_s);
        QTRY_COMPARE(bench.open().size(), 1);
        const QDateTime due(QDate::currentDate().addDays(1), QTime(14, 0));
        QCOMPARE(bench.open().first().promise.dueAt, due.toUTC());
        QVERIFY(bench.open().first().promise.kind == PromiseKind::Call);
        QVERIFY(!bench.bar().isVisible()); // who promises has not kept yet
    }

    void theCustomersPaneShowsThem()
    {
        TestDesk hub;
        const ConversationId id = hub.receive(u"one"_s, u"one"_s).conversation;
        PromiseDesk bench(hub);
        SHOW_PROMISES(bench, 1);
        bench.make(id, 3600);
        bench.type(u"j"_s);
        auto *card = bench.workspace->findChild<PromiseCard *>();
        QVERIFY(card);
        const auto button = [card](const QString &name) {
            for (QToolButton *one : card->findChildren<QToolButton *>()) {
                if (one->accessibleName() == name && one->isVisible()) {
                    return one;
                }
            }
            return static_cast<QToolButton *>(nullptr);
        };
        QTRY_VERIFY(button(u"Promise kept"_s));
        QVERIFY(button(u"Move the promise"_s) && button(u"Cancel the promise"_s));
        button(u"Promise kept"_s)->click();
        QTRY_COMPARE(bench.open().size(), 0);
        QTRY_VERIFY(!button(u"Promise kept"_s));
        button(u"Promise a time"_s)->click();
        QVERIFY(bench.dialog<PromiseDialog>());
    }
};

QTEST_MAIN(PromisesUiTest)
#include "promisestest.moc"
