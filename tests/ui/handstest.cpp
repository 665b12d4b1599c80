// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hands/hands.h"
#include "client/replica/replica.h"
#include "tests/hub/api/testdesk.h"
#include "ui/composer/composer.h"
#include "ui/composer/editor.h"
#include "ui/hands/conversationactions.h"
#include "ui/hands/momentdialog.h"
#include "ui/hands/savedviews.h"
#include "ui/hands/selectionbar.h"
#include "ui/hands/tagdialog.h"
#include "ui/hands/windows.h"
#include "ui/hands/zoom.h"
#include "ui/inbox/inboxlist.h"
#include "ui/inbox/inboxpane.h"
#include "ui/keys/keybindings.h"
#include "ui/keys/keyfield.h"
#include "ui/keys/keysection.h"
#include "ui/keys/keysheet.h"
#include "ui/macros/macrosection.h"
#include "ui/settings/appearancesection.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/command.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/pickdialog.h"
#include "ui/shell/toast.h"
#include "ui/shell/viewslist.h"
#include "ui/shell/workspace.h"
#include "ui/style/theme.h"
#include "ui/timeline/conversationpane.h"
#include "ui/timeline/timelineview.h"

#include <QApplication>
#include <QComboBox>
#include <QInputDialog>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace deskbell;
using namespace deskbell::test;
using namespace Qt::StringLiterals;

namespace {

/// A signed-in desk on a hub, with a window.
struct HandsDesk {
    explicit HandsDesk(const TestDesk &hub, const QString &who = u"lead"_s)
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
    Composer &composer() { return workspace->conversationPane().composer(); }
    void type(const QString &letters) { QTest::keyClicks(workspace->focusWidget(), letters); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(workspace->focusWidget(), key, modifiers); }
    template <class Dialog> Dialog *dialog(const QString &name = {})
    {
        const auto all = workspace->findChildren<Dialog *>(name);
        for (auto it = all.rbegin(); it != all.rend(); ++it) {
            if ((*it)->isVisible()) {
                return *it;
            }
        }
        return nullptr;
    }
    Conversation conversation(const ConversationId &id)
    {
        return desk.replica().conversation(id).value_or(ConversationRow{}).conversation;
    }

    QTemporaryDir dir;
    Desk desk;
    QSettings settings;
    QFuture<Result<Done>> signedIn;
    std::unique_ptr<Workspace> workspace;
};

/// A key as it comes from a keyboard with another layout: the text alone tells.
void sendCharacter(QWidget *widget, const QString &text, Qt::KeyboardModifiers modifiers = {})
{
    QKeyEvent press(QEvent::KeyPress, text.at(0).unicode(), modifiers, text);
    QApplication::sendEvent(widget, &press);
}

/// Lets the application hear that it is to end, but not end.
class KeepsAlive : public QObject
{
public:
    KeepsAlive() { qApp->installEventFilter(this); }

protected:
    bool eventFilter(QObject *, QEvent *event) override { return event->type() == QEvent::Quit; }
};

} // namespace

#define SHOW_HANDS(bench, count)                                                                                                 \
    QTRY_VERIFY_WITH_TIMEOUT(bench.isLive(), 60'000);                                                                            \
    bench.show();                                                                                                                \
    QTRY_COMPARE(bench.list().model()->rowCount(), count)

/// What an agent's hands do all day, on a real hub.
class HandsUiTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        TestDesk::passwordHash();
        applyTheme(*qApp, ThemeChoice::Light);
    }

    void severalAreChangedAndUndoneAtOnce()
    {
        TestDesk hub;
        QList<ConversationId> ids;
        for (const auto &words : {u"one"_s, u"two"_s, u"three"_s, u"four"_s}) {
            ids.append(hub.receive(words, words).conversation);
        }
        HandsDesk bench(hub);
        SHOW_HANDS(bench, 4);
        bench.type(u"jx"_s); // the newest: four
        QCOMPARE(bench.list().marked(), QList<ConversationId>{ids[3]});
        bench.type(u"JJ"_s);
        QCOMPARE(bench.list().marked().size(), 3);
        auto *bar = bench.workspace->findChild<SelectionBar *>();
        QVERIFY(bar->isVisible());
        QCOMPARE(bar->words(), u"3 selected"_s);
        bench.type(u"K"_s); // back over it
        QCOMPARE(bench.list().marked().size(), 2);
        QVERIFY(bench.list().currentIndex().data(Qt::AccessibleTextRole).toString().startsWith(u"selected"_s));
        // a, two letters, Enter.
        bench.type(u"a"_s);
        auto *pick = bench.dialog<PickDialog>();
        QVERIFY(pick);
        QVERIFY(pick->windowTitle().contains(u'2'));
        QTest::keyClicks(&pick->field(), u"an"_s);
        QTest::keyClick(&pick->field(), Qt::Key_Return);
        const AgentId anna = hub.agent(u"anna"_s).id;
        QTRY_COMPARE(bench.conversation(ids[3]).assigneeId, anna);
        QTRY_COMPARE(bench.conversation(ids[2]).assigneeId, anna);
        QVERIFY(bench.conversation(ids[1]).assigneeId.isNull());
        QVERIFY(bench.list().marked().isEmpty());
        QVERIFY(!bar->isVisible());
        QCOMPARE(bench.desk.lastAction()->count, 2);
        QTRY_COMPARE(bench.desk.status().outboxWaiting, 0);
        bench.list().setFocus();
        bench.type(u"z"_s);
        QTRY_VERIFY(bench.conversation(ids[3]).assigneeId.isNull());
        QTRY_VERIFY(bench.conversation(ids[2]).assigneeId.isNull());
        QVERIFY(!bench.desk.lastAction());

        // Ctrl+A, tags by words, and Escape.
        bench.press(Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(bench.list().marked().size(), 4);
        bench.type(u"t"_s);
        auto *tags = bench.dialog<TagDialog>();
        QVERIFY(tags);
        QTest::keyClicks(&tags->field(), u"vip"_s);
        QTest::keyClick(&tags->field(), Qt::Key_Return);
        QTest::keyClick(&tags->field(), Qt::Key_Return);
        for (const ConversationId &id : ids) {
            QTRY_COMPARE(bench.conversation(id).tags, QStringList{u"vip"_s});
        }
        bench.list().setFocus();
        bench.press(Qt::Key_A, Qt::ControlModifier);
        bench.press(Qt::Key_Escape);
        QVERIFY(bench.list().marked().isEmpty());
    }

    void theMouseSelectsToo()
    {
        TestDesk hub;
        for (const auto &words : {u"one"_s, u"two"_s, u"three"_s}) {
            hub.receive(words, words);
        }
        HandsDesk bench(hub);
        SHOW_HANDS(bench, 3);
        const auto middle = [&](int row) { return bench.list().visualRect(bench.list().model()->index(row, 0)).center(); };
        QWidget *ground = bench.list().viewport();
        QTest::mouseClick(ground, Qt::LeftButton, Qt::ControlModifier, middle(0));
        QCOMPARE(bench.list().marked().size(), 1);
        QTest::mouseClick(ground, Qt::LeftButton, Qt::ShiftModifier, middle(2));
        QCOMPARE(bench.list().marked().size(), 3);
        QVERIFY(bench.workspace->openConversation().id().isNull()); // nothing was opened by it
        const QRect row = bench.list().visualRect(bench.list().model()->index(1, 0));
        QTest::mouseClick(ground, Qt::LeftButton, {}, row.topLeft() + QPoint(9, 38)); // the box at the edge
        QCOMPARE(bench.list().marked().size(), 2);
        auto *bar = bench.workspace->findChild<SelectionBar *>();
        for (auto *button : bar->findChildren<QToolButton *>()) {
            QVERIFY(!button->accessibleName().isEmpty() || !button->toolTip().isEmpty());
        }
        QTest::mouseClick(ground, Qt::LeftButton, {}, middle(1));
        QVERIFY(!bench.workspace->openConversation().id().isNull());
        QCOMPARE(bench.list().marked().size(), 2);
    }

    void severalAreMergedAndTakenApart()
    {
        TestDesk hub;
        for (const auto &words : {u"one"_s, u"two"_s, u"three"_s}) {
            hub.receive(words, words);
        }
        HandsDesk bench(hub);
        SHOW_HANDS(bench, 3);
        bench.press(Qt::Key_A, Qt::ControlModifier);
        bench.type(u"M"_s);
        auto *pick = bench.dialog<PickDialog>();
        QVERIFY(pick);
        QCOMPARE(pick->list().count(), 3);
        QTest::keyClick(&pick->field(), Qt::Key_Return);
        QTRY_COMPARE(bench.list().model()->rowCount(), 1);
        QTRY_COMPARE(bench.workspace->timelineModel().rowCount(), 3);
        QCOMPARE(bench.desk.lastAction()->count, 2);
        bench.list().setFocus();
        bench.type(u"z"_s);
        QTRY_COMPARE(bench.list().model()->rowCount(), 3);
    }

    void aSnoozeIsTypedInWords()
    {
        TestDesk hub;
        const ConversationId id = hub.receive(u"one"_s, u"one"_s).conversation;
        HandsDesk bench(hub);
        SHOW_HANDS(bench, 1);
        bench.type(u"js"_s);
        auto *dialog = bench.dialog<MomentDialog>();
        QVERIFY(dialog);
        QTest::keyClicks(&dialog->field(), u"in 3 d"_s);
        QVERIFY2(dialog->answer().contains(QLocale().toString(QDate::currentDate().addDays(3), QLocale::LongFormat)),
                 qPrintable(dialog->answer()));
        QTest::keyClick(&dialog->field(), Qt::Key_Return);
        QTRY_COMPARE(bench.conversation(id).state, ConversationState::Snoozed);
        const qint64 off = QDateTime::currentDateTimeUtc().addDays(3).secsTo(bench.conversation(id).snoozedUntil);
        QVERIFY(qAbs(off) < 120);
        QTRY_COMPARE(bench.list().model()->rowCount(), 0);
        bench.list().setFocus();
        bench.type(u"z"_s);
        QTRY_COMPARE(bench.conversation(id).state, ConversationState::Open);
    }

    void oneChordSendsResolvesAndGoesOn()
    {
        TestDesk hub;
        const ConversationId second = hub.receive(u"later"_s, u"two"_s).conversation;
        const ConversationId first = hub.receive(u"now"_s, u"one"_s).conversation;
        HandsDesk bench(hub);
        SHOW_HANDS(bench, 2);
        bench.type(u"j"_s);
        QTRY_COMPARE(bench.workspace->openConversation().id(), first);
        QTRY_COMPARE(bench.workspace->timelineModel().rowCount(), 1);
        bench.type(u"n"_s);
        bench.type(u"Done by phone"_s);
        QTest::keyClick(&bench.composer().editor(), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(bench.workspace->openConversation().id(), second);
        QTRY_COMPARE(bench.conversation(first).state, ConversationState::Resolved);
        const auto notes = [&] {
            const auto messages = bench.desk.replica().messagesOf(first, {}, 10);
            return std::count_if(messages.begin(), messages.end(),
                                 [](const MessageRow &row) { return row.message.text == "Done by phone"_L1; });
        };
        QTRY_COMPARE(notes(), 1);
        QTRY_COMPARE(bench.desk.status().outboxWaiting, 0);
        bench.list().setFocus();
        bench.type(u"z"_s);
        QTRY_COMPARE(bench.conversation(first).state, ConversationState::Open);
    }

    void keysAreRebindableAndGoWithTheAccount()
    {
        TestDesk hub;
        hub.receive(u"one"_s, u"one"_s);
        hub.receive(u"two"_s, u"two"_s);
        HandsDesk bench(hub);
        HandsDesk other(hub);
        QTRY_VERIFY_WITH_TIMEOUT(other.isLive(), 60'000);
        SHOW_HANDS(bench, 2);
        KeyBindings &bindings = bench.workspace->hands().bindings();
        KeySection section(bindings);
        section.show();
        QVERIFY(section.choose(u"next"_s));
        section.field().setFocus();
        QTest::keyClicks(&section.field(), u"r"_s);
        QVERIFY2(section.words().contains(u"Reply"_s), qPrintable(section.words()));
        QVERIFY(section.saveButton().isEnabled());
        QTest::keyClick(&section.field(), Qt::Key_Backspace);
        QTest::keyClicks(&section.field(), u"b"_s);
        QVERIFY(section.words().isEmpty());
        section.saveButton().click();
        QAction *next = bench.workspace->findChild<QAction *>(u"next"_s);
        QCOMPARE(keysOf(next), u"b"_s);
        QVERIFY(next->toolTip().contains(u"(b)"_s));
        QApplication::setActiveWindow(bench.workspace.get());
        bench.list().setFocus();
        bench.type(u"j"_s);
        QVERIFY(bench.workspace->openConversation().id().isNull());
        bench.type(u"b"_s);
        QVERIFY(!bench.workspace->openConversation().id().isNull());
        // Another desk of the same agent has it too, also in a window opened later.
        QTRY_COMPARE(other.desk.settings()[u"keys"].toObject()[u"next"].toString(), u"b"_s);
        other.show();
        QCOMPARE(keysOf(other.workspace->findChild<QAction *>(u"next"_s)), u"b"_s);
        // Taking a key from another command, and back.
        QVERIFY(section.choose(u"next"_s));
        section.field().setFocus();
        QTest::keyClicks(&section.field(), u"k"_s);
        section.saveButton().click();
        QCOMPARE(keysOf(bench.workspace->findChild<QAction *>(u"previous"_s)), QString());
        bindings.resetAll();
        QCOMPARE(keysOf(next), u"j"_s);
        QCOMPARE(keysOf(bench.workspace->findChild<QAction *>(u"previous"_s)), u"k"_s);
        QTRY_VERIFY(!other.desk.settings().contains(u"keys"_s));
    }

    void noTwoCommandsShareAKey()
    {
        TestDesk hub;
        HandsDesk bench(hub);
        SHOW_HANDS(bench, 0);
        const KeyBindings &bindings = bench.workspace->hands().bindings();
        QCOMPARE_GE(bindings.actions().size(), 50);
        for (const QPointer<QAction> &action : bindings.actions()) {
            QStringList others;
            for (const QAction *other : bindings.clashing(action, keysOf(action))) {
                others.append(other->objectName());
            }
            QVERIFY2(others.isEmpty(), qPrintable(action->objectName() + u" and "_s + others.join(u' ')));
            QVERIFY2(keysAreFixed(action) || keys::whyNot(keysOf(action)).isEmpty() || action->objectName() == "escape"_L1,
                     qPrintable(action->objectName()));
            QVERIFY(!action->text().isEmpty());
        }
    }

    void everyLayoutReachesTheCommands_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("Latin") << u"j"_s;
        QTest::newRow("Russian") << u"\u043e"_s;
        QTest::newRow("Arabic") << u"\u062a"_s;
        QTest::newRow("Greek") << u"\u03be"_s;
        QTest::newRow("Hebrew") << u"\u05d7"_s;
    }
    void everyLayoutReachesTheCommands()
    {
        QFETCH(QString, typed);
        TestDesk hub;
        hub.receive(u"one"_s, u"one"_s);
        HandsDesk bench(hub);
        SHOW_HANDS(bench, 1);
        sendCharacter(&bench.list(), typed);
        QVERIFY(!bench.workspace->openConversation().id().isNull());
        // In the timeline the same; in the editor it is text.
        bench.workspace->conversationPane().timelineView().setFocus();
        sendCharacter(&bench.workspace->conversationPane().timelineView(), u"?"_s); // Shift and a comma on AZERTY
        auto *sheet = bench.workspace->window()->findChild<KeySheet *>();
        QVERIFY(sheet);
        sheet->close();
        QApplication::setActiveWindow(bench.workspace.get());
        bench.composer().write(Composer::Mode::Note);
        sendCharacter(&bench.composer().editor(), typed);
        QCOMPARE(bench.composer().editor().toPlainText(), typed);
        // AltGr types characters; it is no command.
        bench.list().setFocus();
        sendCharacter(&bench.list(), u"\u0119"_s, Qt::GroupSwitchModifier); // Polish e with a tail
        QCOMPARE(bench.conversation(bench.workspace->openConversation().id()).state, ConversationState::Open);
    }

    void thePaletteFindsEverything()
    {
        TestDesk hub;
        const ConversationId id = hub.receive(u"The zebra is lost"_s, u"Zebra"_s).conversation;
        HandsDesk bench(hub);
        SHOW_HANDS(bench, 1);
        const auto open = [&] {
            bench.list().setFocus();
            QTest::keyClick(&bench.list(), Qt::Key_K, Qt::ControlModifier);
            return bench.workspace->window()->findChild<CommandPalette *>();
        };
        const auto first = [](CommandPalette *palette) {
            return palette->list().count() == 0 ? QString() : palette->list().item(0)->data(Qt::AccessibleTextRole).toString();
        };
        bench.type(u"j"_s);
        CommandPalette *palette = open();
        QVERIFY(palette);
        QCOMPARE_GE(palette->list().count(), 40);
        QTest::keyClicks(&palette->field(), u"all op"_s);
        QVERIFY2(first(palette).startsWith(u"All open"_s), qPrintable(first(palette)));
        palette->field().setText(u"sort"_s);
        QVERIFY2(first(palette).contains(u"Sort the list"_s) && first(palette).contains(u"key L"_s), qPrintable(first(palette)));
        palette->field().setText(u"zebra"_s);
        QTRY_VERIFY2(first(palette).contains(u"Zebra"_s), qPrintable(first(palette)));
        palette->field().setText(u"keys"_s);
        bool setting = false;
        for (int row = 0; row < palette->list().count(); ++row) {
            setting = setting || palette->list().item(row)->data(Qt::AccessibleTextRole).toString() == "Keys, Setting"_L1;
        }
        QVERIFY(setting);
        // Each setting, by its name and by what can be chosen there.
        for (const QString &typed : {u"theme"_s, u"dark"_s}) {
            palette->field().setText(typed);
            QVERIFY2(first(palette).startsWith(u"Theme, Setting in Appearance"_s), qPrintable(first(palette)));
        }
        QTest::keyClick(&palette->field(), Qt::Key_Return);
        QTRY_VERIFY(qobject_cast<QComboBox *>(bench.workspace->window()->focusWidget()));
        QCOMPARE(bench.workspace->settingsPage().section(), u"appearance"_s);
        bench.workspace->showPlace(Workspace::InboxPlace);
        QTRY_VERIFY(!bench.workspace->window()->findChild<CommandPalette *>());
        palette = open();
        palette->field().setText(u"#%1"_s.arg(bench.conversation(id).number));
        QTest::keyClick(&palette->field(), Qt::Key_Return);
        QTRY_COMPARE(bench.workspace->openConversation().id(), id);
        // Enter comes before the replica's hits do: it waits for them.
        QTRY_VERIFY(!bench.workspace->window()->findChild<CommandPalette *>());
        bench.workspace->open({});
        palette = open();
        palette->field().setText(u"lost zebra"_s);
        QTest::keyClick(&palette->field(), Qt::Key_Return);
        QTRY_COMPARE(bench.workspace->openConversation().id(), id);
        // A link that a colleague passed on.
        QTRY_VERIFY(!bench.workspace->window()->findChild<CommandPalette *>());
        bench.workspace->open({});
        palette = open();
        palette->field().setText(u"see deskbell:conversation/%1 please"_s.arg(bench.conversation(id).number));
        QVERIFY2(first(palette).startsWith(u"Open the linked conversation"_s), qPrintable(first(palette)));
        QTest::keyClick(&palette->field(), Qt::Key_Return);
        QTRY_COMPARE(bench.workspace->openConversation().id(), id);
        // What was chosen lately stands first.
        QTRY_VERIFY(!bench.workspace->window()->findChild<CommandPalette *>());
        palette = open();
        palette->field().setText(u"larger"_s);
        QTest::keyClick(&palette->field(), Qt::Key_Return);
        QTRY_VERIFY(!bench.workspace->window()->findChild<CommandPalette *>());
        palette = open();
        QVERIFY2(first(palette).startsWith(u"Larger text"_s), qPrintable(first(palette)));
        palette->close();
        bench.workspace->findChild<QAction *>(u"zoom-reset"_s)->trigger();
    }

    void lettersLeaveAloneWhatNobodySees()
    {
        TestDesk hub;
        const ConversationId id = hub.receive(u"one"_s, u"one"_s).conversation;
        HandsDesk bench(hub);
        SHOW_HANDS(bench, 1);
        bench.list().setFocus();
        bench.type(u"j"_s);
        QTRY_COMPARE(bench.workspace->openConversation().id(), id);
        auto *resolve = bench.workspace->findChild<QAction *>(u"resolve"_s);
        auto *reply = bench.workspace->findChild<QAction *>(u"reply"_s);
        auto *next = bench.workspace->findChild<QAction *>(u"next"_s);
        auto *select = bench.workspace->findChild<QAction *>(u"select"_s);
        QVERIFY(resolve->isEnabled() && reply->isEnabled());
        bench.workspace->showPlace(Workspace::SettingsPlace);
        QVERIFY(!resolve->isEnabled() && !reply->isEnabled());
        QVERIFY(!next->isEnabled() && !select->isEnabled());
        bench.workspace->showPlace(Workspace::InboxPlace);
        QVERIFY(resolve->isEnabled() && reply->isEnabled());
        QVERIFY(next->isEnabled() && select->isEnabled());
    }

    void nothingStandsTwiceInThePalette()
    {
        QWidget window;
        window.resize(800, 600);
        window.show();
        CommandPalette palette({}, &window);
        palette.setAttribute(Qt::WA_DeleteOnClose, false);
        palette.addSource([](const PaletteQuery &, const QString &, QList<PaletteEntry> &entries) {
            entries.append({.id = u"one"_s, .title = u"One"_s, .score = 9});
        });
        palette.setLocal([](const QString &, const std::function<void(const QList<PaletteEntry> &)> &more) {
            more({{.id = u"one"_s, .title = u"One"_s, .score = 3}, {.id = u"two"_s, .title = u"Two"_s, .score = 2}});
        });
        palette.field().setText(u"#1"_s);
        QTRY_VERIFY(palette.list().count() > 1);
        QCOMPARE(palette.list().count(), 2);
    }

    void viewsAreSavedSortedAndRemoved()
    {
        TestDesk hub;
        hub.receive(u"old"_s, u"old"_s);
        const ConversationId vip = hub.receive(u"mid"_s, u"mid"_s).conversation;
        hub.receive(u"new"_s, u"new"_s);
        HandsDesk bench(hub);
        SHOW_HANDS(bench, 3);
        bench.desk.setTags(vip, {u"vip"_s});
        QTRY_COMPARE(bench.desk.status().outboxWaiting, 0);
        const auto subjects = [&] {
            QStringList all;
            for (int row = 0; row < bench.list().model()->rowCount(); ++row) {
                all.append(bench.list().model()->index(row, 0).data(+UnifiedInboxModel::Role::Subject).toString());
            }
            return all;
        };
        // Oldest first, kept with the account for this view.
        bench.type(u"L"_s);
        auto *pick = bench.dialog<PickDialog>(u"pickOrder"_s);
        QVERIFY(pick);
        QTest::keyClicks(&pick->field(), u"old"_s);
        QTest::keyClick(&pick->field(), Qt::Key_Return);
        QTRY_COMPARE(subjects(), (QStringList{u"old"_s, u"mid"_s, u"new"_s}));
        QTRY_VERIFY(bench.desk.me()->settings.contains(u"sorts"_s));
        // Narrowed by a tag, saved under a name.
        bench.list().setFocus();
        bench.type(u"l"_s);
        pick = bench.dialog<PickDialog>(u"pickNarrow"_s);
        QVERIFY(pick);
        QTest::keyClicks(&pick->field(), u"vip"_s);
        QTest::keyClick(&pick->field(), Qt::Key_Return);
        QTRY_COMPARE(subjects(), QStringList{u"mid"_s});
        bench.list().setFocus();
        bench.press(Qt::Key_S, Qt::ControlModifier);
        auto *name = bench.dialog<QInputDialog>(u"nameView"_s);
        QVERIFY(name);
        name->setTextValue(u"Very important"_s);
        name->accept();
        auto &views = static_cast<ViewsModel &>(*bench.workspace->viewsList().model());
        const auto row = [&] {
            for (int i = 0; i < views.rowCount(); ++i) {
                if (views.index(i).data().toString() == "Very important"_L1) {
                    return i;
                }
            }
            return -1;
        };
        QTRY_VERIFY(row() > 0);
        QCOMPARE(views.index(row()).data(+ViewsModel::Role::Count).toInt(), 1);
        bench.workspace->viewsList().choose(0);
        QVERIFY(subjects() != QStringList{u"mid"_s});
        bench.workspace->viewsList().choose(row());
        QTRY_COMPARE(subjects(), QStringList{u"mid"_s});
        // Gone, and back by one key.
        bench.workspace->hands().savedViews().remove(views.presetAt(row()));
        QTRY_COMPARE(row(), -1);
        bench.list().setFocus();
        bench.type(u"z"_s);
        QTRY_VERIFY(row() > 0);
    }

    void macrosRunOnOneAndOnMany()
    {
        TestDesk hub;
        QList<ConversationId> ids;
        for (const auto &words : {u"one"_s, u"two"_s}) {
            ids.append(hub.receive(words, words).conversation);
        }
        HandsDesk bench(hub);
        SHOW_HANDS(bench, 2);
        MacroSection section(bench.desk);
        section.show();
        section.begin();
        section.nameField().setText(u"Thank and close"_s);
        QVERIFY(!section.saveButton().isEnabled());
        section.replyField().setPlainText(u"Thank you, #{{conversation.number}}"_s);
        for (auto *box : section.findChildren<QComboBox *>()) {
            if (box->findData(u"note!"_s) >= 0) {
                box->setCurrentIndex(box->findData(u"note!"_s));
            }
        }
        section.stateBox().setCurrentIndex(section.stateBox().findData(u"resolved"_s));
        section.addTagsField().setText(u"thanked"_s);
        QVERIFY2(section.saveButton().isEnabled(), qPrintable(section.words()));
        section.save();
        QTRY_COMPARE(bench.desk.presets(u"macro"_s).size(), 1);
        // By its command, with a key of its own.
        KeyBindings &bindings = bench.workspace->hands().bindings();
        QAction *command = bench.workspace->findChild<QAction *>(u"macro:"_s + bench.desk.presets(u"macro"_s).first().id.value);
        QVERIFY(command);
        bindings.choose(command, u"%"_s);
        QApplication::setActiveWindow(bench.workspace.get());
        bench.list().setFocus();
        bench.press(Qt::Key_A, Qt::ControlModifier);
        bench.type(u"%"_s);
        auto *sure = bench.dialog<QMessageBox>(u"confirmMacro"_s);
        QVERIFY(sure);
        for (auto *button : sure->buttons()) {
            if (sure->buttonRole(button) == QMessageBox::AcceptRole) {
                button->click();
            }
        }
        for (const ConversationId &id : ids) {
            QTRY_COMPARE(bench.conversation(id).state, ConversationState::Resolved);
            QCOMPARE(bench.conversation(id).tags, QStringList{u"thanked"_s});
            const QString text = u"Thank you, #%1"_s.arg(bench.conversation(id).number);
            const auto wrote = [&] {
                const auto messages = bench.desk.replica().messagesOf(id, {}, 10);
                return !messages.isEmpty() && messages.last().message.text == text;
            };
            QTRY_VERIFY(wrote());
        }
        QTRY_COMPARE(bench.desk.status().outboxWaiting, 0);
        bench.list().setFocus();
        bench.type(u"z"_s);
        for (const ConversationId &id : ids) {
            QTRY_COMPARE(bench.conversation(id).state, ConversationState::Open);
            QTRY_VERIFY(bench.conversation(id).tags.isEmpty());
        }
    }

    void theWayBackLeadsThroughWhatWasSeen()
    {
        TestDesk hub;
        const ConversationId older = hub.receive(u"one"_s, u"one"_s).conversation;
        const ConversationId newer = hub.receive(u"two"_s, u"two"_s).conversation;
        HandsDesk bench(hub);
        SHOW_HANDS(bench, 2);
        bench.type(u"jj"_s);
        QTRY_COMPARE(bench.workspace->openConversation().id(), older);
        bench.press(Qt::Key_Left, Qt::AltModifier);
        QTRY_COMPARE(bench.workspace->openConversation().id(), newer);
        bench.press(Qt::Key_Right, Qt::AltModifier);
        QTRY_COMPARE(bench.workspace->openConversation().id(), older);
        QTest::mouseClick(bench.list().viewport(), Qt::BackButton);
        QTRY_COMPARE(bench.workspace->openConversation().id(), newer);
        QTest::mouseClick(bench.list().viewport(), Qt::ForwardButton);
        QTRY_COMPARE(bench.workspace->openConversation().id(), older);
    }

    void windowsComeBackAsTheyWere()
    {
        TestDesk hub;
        const ConversationId id = hub.receive(u"one"_s, u"one"_s).conversation;
        HandsDesk bench(hub);
        SHOW_HANDS(bench, 1);
        {
            Windows windows(*bench.workspace, bench.desk, bench.settings);
            bench.workspace->findChild<QAction *>(u"window-new"_s)->trigger();
            QCOMPARE(windows.workspaces().size(), 1);
            windows.workspaces().first()->viewsList().choose(4); // snoozed
            QApplication::setActiveWindow(bench.workspace.get());
            bench.list().setFocus();
            bench.type(u"jO"_s);
            QCOMPARE(windows.workspaces().size(), 2);
            Workspace *own = windows.workspaces().last();
            QCOMPARE(own->openConversation().id(), id);
            QVERIFY(own->isConversationOnly());
            QVERIFY(!own->inboxPane().isVisible());
            QVERIFY(own->window()->windowTitle().contains(u"one"_s));
            own->window()->setGeometry(120, 90, 800, 620);
            // Its commands act on its own conversation.
            QApplication::setActiveWindow(own->window());
            own->conversationPane().timelineView().setFocus();
            QTest::keyClick(&own->conversationPane().timelineView(), 'e');
            QTRY_COMPARE(bench.conversation(id).state, ConversationState::Resolved);
            QCloseEvent closing;
            QApplication::sendEvent(bench.workspace->window(), &closing);
            QCOMPARE(windows.workspaces().size(), 0);
            windows.keep(); // as the program ends behind its last window
        }
        Windows again(*bench.workspace, bench.desk, bench.settings);
        again.restore();
        QCOMPARE(again.workspaces().size(), 2);
        QCOMPARE(again.workspaces().first()->inboxModel().view().kind, InboxView::Kind::Snoozed);
        QCOMPARE(again.workspaces().last()->openConversation().id(), id);
        QCOMPARE(again.workspaces().last()->window()->size(), QSize(800, 620));
    }

    /// Qt closes all windows at the end, in no order: one that goes before the first was not closed by the agent.
    void theEndForgetsNoWindow()
    {
        KeepsAlive keepsAlive; // before what listens too: it hears last
        TestDesk hub;
        HandsDesk bench(hub);
        SHOW_HANDS(bench, 0);
        {
            Windows windows(*bench.workspace, bench.desk, bench.settings);
            bench.workspace->findChild<QAction *>(u"window-new"_s)->trigger();
            QCOMPARE(windows.workspaces().size(), 1);
            QEvent quit(QEvent::Quit);
            QCoreApplication::sendEvent(qApp, &quit);
            windows.workspaces().first()->window()->close();
            bench.workspace->window()->close();
        }
        Windows again(*bench.workspace, bench.desk, bench.settings);
        again.restore();
        QCOMPARE(again.workspaces().size(), 1);
        // But one that the agent closes is gone.
        again.workspaces().first()->window()->close();
        Windows later(*bench.workspace, bench.desk, bench.settings);
        later.restore();
        QCOMPARE(later.workspaces().size(), 0);
    }

    void allTextGrowsAndShrinks()
    {
        TestDesk hub;
        hub.receive(u"one"_s, u"one"_s);
        HandsDesk bench(hub);
        SHOW_HANDS(bench, 1);
        const qreal before = bench.list().font().pointSizeF();
        bench.press(Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(Zoom::percent(), 110);
        bench.press(Qt::Key_Equal, Qt::ControlModifier);
        QCOMPARE(qRound(bench.list().font().pointSizeF() * 100), qRound(before * 120));
        bench.press(Qt::Key_Minus, Qt::ControlModifier);
        QCOMPARE(qRound(bench.list().font().pointSizeF() * 100), qRound(before * 110));
        bench.press(Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(bench.list().font().pointSizeF(), before);
        // By the settings, too, which say what the keys chose.
        bench.workspace->showPlace(Workspace::SettingsPlace);
        SettingsPage &page = bench.workspace->settingsPage();
        page.showSection(u"appearance"_s);
        QComboBox &box = page.appearance().zoomBox();
        QCOMPARE(box.accessibleName(), u"Text size"_s);
        QCOMPARE(box.currentText(), u"100 %"_s);
        box.setFocus();
        QTest::keyClick(&box, Qt::Key_Down);
        QCOMPARE(Zoom::percent(), 110);
        QCOMPARE(qRound(bench.list().font().pointSizeF() * 100), qRound(before * 110));
        bench.press(Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(box.currentData().toInt(), 120);
        page.searchField().setText(u"text size"_s);
        QVERIFY(page.results().count() > 0);
        bench.press(Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(box.currentText(), u"100 %"_s);
    }
};

QTEST_MAIN(HandsUiTest)
#include "handstest.moc"
