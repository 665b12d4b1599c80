// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workspace.h"
#include "client/replica/replica.h"
#include "tests/client/fakehub.h"
#include "ui/composer/composer.h"
#include "ui/composer/editor.h"
#include "ui/inbox/inboxlist.h"
#include "ui/inbox/inboxpane.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/viewslist.h"
#include "ui/style/theme.h"
#include "ui/timeline/conversationpane.h"
#include "ui/timeline/messagecard.h"
#include "ui/timeline/timelineview.h"

#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace {

/// A window on a desk with three conversations, in step with a scripted hub.
struct WindowBench {
    WindowBench()
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        ana = hub.addCustomer(u"Ana Pop"_s);
        const Customer jan = hub.addCustomer(u"Jan Kowalski"_s);
        const Customer zoe = hub.addCustomer(u"Zoe Brown"_s);
        oldest = hub.addConversation(zoe.id, u"Invoice"_s, now.addSecs(-7200));
        hub.addMessage(oldest.id, u"Please send the invoice again."_s, Direction::In, now.addSecs(-7200));
        middle = hub.addConversation(jan.id, u"Wrong size"_s, now.addSecs(-3600));
        hub.addMessage(middle.id, u"The shoes are too small."_s, Direction::In, now.addSecs(-3600));
        newest = hub.addConversation(ana.id, u"Late parcel"_s, now.addSecs(-600));
        hub.addMessage(newest.id, u"Where is my parcel?"_s, Direction::In, now.addSecs(-600));
        for (const Conversation &conversation : {oldest, middle, newest}) {
            Conversation mine = hub.conversation(conversation.id);
            mine.assigneeId = hub.me.id;
            mine.threads = {Thread{
                .id = ThreadId::make(), .channelId = hub.channel.id, .kind = u"email"_s, .address = u"customer@home.test"_s}};
            hub.store(mine);
        }
        settings = std::make_unique<QSettings>(dir.filePath(u"settings.ini"_s), QSettings::IniFormat);
        desk = std::make_unique<Desk>(Desk::Options{.hub = QUrl(u"http://hub.test"_s), .directory = dir.filePath(u"desk"_s)},
                                      hub.parts());
        desk->resume();
    }
    ~WindowBench() { workspace.reset(); }

    bool isLive() const { return desk->status().state == ConnectionStatus::State::Live && desk->status().completeTo == hub.head; }
    void show()
    {
        workspace = std::make_unique<Workspace>(*desk, *settings);
        workspace->resize(1400, 860);
        workspace->show();
        QApplication::setActiveWindow(workspace.get());
    }
    InboxList &list() { return workspace->inboxPane().list(); }
    Composer &composer() { return workspace->conversationPane().composer(); }
    ConversationId open() const { return workspace->openConversation().id(); }
    void type(Qt::Key key) { QTest::keyClick(workspace->focusWidget() ? workspace->focusWidget() : workspace.get(), key); }
    void type(char letter) { QTest::keyClick(workspace->focusWidget() ? workspace->focusWidget() : workspace.get(), letter); }

    QTemporaryDir dir;
    FakeHub hub;
    Customer ana;
    Conversation oldest;
    Conversation middle;
    Conversation newest;
    std::unique_ptr<QSettings> settings;
    std::unique_ptr<Desk> desk;
    std::unique_ptr<Workspace> workspace;
};

/// Every name in the tree below \a root.
QStringList accessibleNames(QAccessibleInterface *root)
{
    QStringList names;
    if (!root || !root->isValid()) {
        return names;
    }
    names.append(root->text(QAccessible::Name));
    if (root->textInterface()) {
        names.append(root->textInterface()->text(0, root->textInterface()->characterCount()));
    }
    for (int i = 0; i < root->childCount(); ++i) {
        names += accessibleNames(root->child(i));
    }
    return names;
}

QAccessibleInterface *interfaceOf(QWidget *widget) { return QAccessible::queryAccessibleInterface(widget); }

} // namespace

#define SHOW_BENCH(bench)                                                                                                        \
    WindowBench bench;                                                                                                           \
    QTRY_VERIFY(bench.isLive());                                                                                                 \
    bench.show();                                                                                                                \
    QTRY_COMPARE(bench.list().model()->rowCount(), 3)

class WorkspaceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        applyTheme(*qApp, ThemeChoice::Light);
        TimelineView::installAccessibility();
        QAccessible::setActive(true);
    }

    void lettersWalkTheList()
    {
        SHOW_BENCH(bench);
        bench.list().setFocus();
        bench.type('j');
        QTRY_COMPARE(bench.open(), bench.newest.id);
        bench.type('j');
        QTRY_COMPARE(bench.open(), bench.middle.id);
        bench.type('k');
        QTRY_COMPARE(bench.open(), bench.newest.id);
        bench.type('k');
        QCOMPARE(bench.open(), bench.newest.id);
    }

    void lettersAreTextWhileTyping()
    {
        SHOW_BENCH(bench);
        bench.list().setFocus();
        bench.type('j');
        bench.type('r');
        QCOMPARE(qobject_cast<Editor *>(bench.workspace->focusWidget()), &bench.composer().editor());
        QTest::keyClicks(&bench.composer().editor(), u"jkrne/?"_s);
        QCOMPARE(bench.composer().editor().toPlainText(), u"jkrne/?"_s);
        QCOMPARE(bench.open(), bench.newest.id);
        bench.type(Qt::Key_Escape);
        QVERIFY(bench.list().hasFocus());
        bench.type('/');
        QVERIFY(bench.workspace->inboxPane().searchField().hasFocus());
        QTest::keyClicks(&bench.workspace->inboxPane().searchField(), u"jk"_s);
        QCOMPARE(bench.workspace->inboxPane().searchField().text(), u"jk"_s);
        QCOMPARE(bench.open(), bench.newest.id);
        bench.type(Qt::Key_Escape);
        QVERIFY(bench.workspace->inboxPane().searchField().text().isEmpty());
        QTRY_COMPARE(bench.list().model()->rowCount(), 3);
    }

    void aNumberFindsItsConversation()
    {
        SHOW_BENCH(bench);
        bench.list().setFocus();
        bench.type('/');
        QTest::keyClicks(&bench.workspace->inboxPane().searchField(), u"#%1"_s.arg(bench.middle.number));
        bench.type(Qt::Key_Return);
        QTRY_COMPARE(bench.open(), bench.middle.id);
        const QStringList names = accessibleNames(interfaceOf(&bench.workspace->conversationPane()));
        QVERIFY(!names.filter(u"#%1"_s.arg(bench.middle.number)).isEmpty());
    }

    void repliesAndNotesCannotBeConfused()
    {
        SHOW_BENCH(bench);
        bench.list().setFocus();
        bench.type('j');
        QTRY_VERIFY(bench.workspace->timelineModel().rowCount() > 0);
        Composer &composer = bench.composer();
        const auto sendButton = [&] {
            for (QPushButton *button : composer.findChildren<QPushButton *>()) {
                if (button->property("primary").toBool()) {
                    return button;
                }
            }
            return static_cast<QPushButton *>(nullptr);
        };
        bench.type('r');
        QCOMPARE(composer.mode(), Composer::Mode::Reply);
        QCOMPARE(sendButton()->text(), u"Send email"_s);
        QVERIFY(!sendButton()->isEnabled());
        QTest::keyClicks(&composer.editor(), u"Dear Ana"_s);
        QVERIFY(sendButton()->isEnabled());
        const QImage asReply = composer.grab().toImage();
        bench.type(Qt::Key_Escape);
        bench.type('n');
        QCOMPARE(composer.mode(), Composer::Mode::Note);
        QCOMPARE(sendButton()->text(), u"Add note"_s);
        QVERIFY2(composer.editor().toPlainText().isEmpty(), "the reply's draft is not a note");
        QVERIFY(composer.grab().toImage().pixelColor(4, composer.height() - 4) != asReply.pixelColor(4, composer.height() - 4));
        QVERIFY(interfaceOf(&composer.editor())->text(QAccessible::Name).contains(u"Note"_s));
        bench.type(Qt::Key_Escape);
        bench.type('r');
        QCOMPARE(composer.editor().toPlainText(), u"Dear Ana"_s);
    }

    void draftsSurviveGoingElsewhere()
    {
        SHOW_BENCH(bench);
        bench.list().setFocus();
        bench.type('j');
        bench.type('r');
        QTest::keyClicks(&bench.composer().editor(), u"half a sent"_s);
        bench.type(Qt::Key_Escape);
        bench.type('j');
        QTRY_COMPARE(bench.open(), bench.middle.id);
        QVERIFY(bench.composer().editor().toPlainText().isEmpty());
        bench.type('k');
        QTRY_COMPARE(bench.composer().editor().toPlainText(), u"half a sent"_s);
    }

    void controlEnterSendsAndTheTextIsInTheTree()
    {
        SHOW_BENCH(bench);
        bench.list().setFocus();
        bench.type('j');
        QTRY_VERIFY(bench.workspace->timelineModel().rowCount() > 0);
        bench.type('r');
        QTest::keyClicks(&bench.composer().editor(), u"It comes tomorrow."_s);
        QTest::keyClick(&bench.composer().editor(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(bench.composer().editor().toPlainText().isEmpty());
        QVERIFY(!bench.composer().editor().hasFocus());
        QTRY_COMPARE(bench.hub.posted(), QStringList{u"It comes tomorrow."_s});
        const auto names = [&] { return accessibleNames(interfaceOf(&bench.workspace->conversationPane().timelineView())); };
        QTRY_VERIFY(!names().filter(u"It comes tomorrow."_s).isEmpty());
        QVERIFY(!names().filter(u"Where is my parcel?"_s).isEmpty());
    }

    void aNoteSaysSo()
    {
        SHOW_BENCH(bench);
        bench.list().setFocus();
        bench.type('j');
        QTRY_VERIFY(bench.workspace->timelineModel().rowCount() > 0);
        bench.type('n');
        QTest::keyClicks(&bench.composer().editor(), u"VIP, be quick"_s);
        QTest::keyClick(&bench.composer().editor(), Qt::Key_Return, Qt::ControlModifier);
        auto *ground = bench.workspace->conversationPane().timelineView().viewport();
        const auto noteName = [&] {
            for (int i = 0; i < interfaceOf(ground)->childCount(); ++i) {
                const QString name = interfaceOf(ground)->child(i)->text(QAccessible::Name);
                if (name.contains(u"VIP, be quick"_s)) {
                    return name;
                }
            }
            return QString();
        };
        QTRY_VERIFY(!noteName().isEmpty());
        QVERIFY(noteName().startsWith(u"Note"_s));
        QCOMPARE(interfaceOf(ground)->role(), QAccessible::List);
        QCOMPARE(interfaceOf(ground)->child(0)->role(), QAccessible::ListItem);
    }

    void aBlindReplyIsStoppedAndShowsWhatCameIn()
    {
        SHOW_BENCH(bench);
        bench.list().setFocus();
        bench.type('j');
        QTRY_VERIFY(bench.workspace->timelineModel().rowCount() > 0);
        Message newer = bench.hub.addMessage(bench.newest.id, u"Never mind, it is here!"_s);
        Error error{.kind = Error::Kind::Conflict, .detail = u"newer"_s, .type = u"newer-messages"_s};
        RefusedWish wish{.message = MessageId::make(), .conversation = bench.newest.id, .error = error, .newer = {newer}};
        Q_EMIT bench.desk->refused(wish);
        const QStringList names = accessibleNames(interfaceOf(&bench.composer()));
        QVERIFY(!names.filter(u"Never mind, it is here!"_s).isEmpty());
        QSignalSpy again(&bench.composer(), &Composer::sendAnywayRequested);
        for (QPushButton *button : bench.composer().findChildren<QPushButton *>()) {
            if (button->accessibleName() == "Send anyway"_L1) {
                button->click();
            }
        }
        QCOMPARE(again.count(), 1);
    }

    void theInboxReadsOutWholeRows()
    {
        SHOW_BENCH(bench);
        QAccessibleInterface *list = interfaceOf(&bench.list());
        QCOMPARE(list->text(QAccessible::Name), u"Inbox"_s);
        QCOMPARE(list->role(), QAccessible::List);
        const QString row = list->child(0)->text(QAccessible::Name);
        QVERIFY2(row.contains(u"Ana Pop"_s) && row.contains(u"Late parcel"_s, Qt::CaseInsensitive)
                     && row.contains(u"email"_s, Qt::CaseInsensitive),
                 qPrintable(row));
    }

    void thePaletteListsEveryCommandWithItsKey()
    {
        SHOW_BENCH(bench);
        bench.list().setFocus();
        bench.type('j');
        QTest::keyClick(&bench.list(), Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(bench.workspace->window()->findChild<CommandPalette *>());
        auto *palette = bench.workspace->window()->findChild<CommandPalette *>();
        QCOMPARE(palette->list().count(), bench.workspace->commands().size());
        QVERIFY(!accessibleNames(interfaceOf(&palette->list())).filter(u"Reply, key r"_s).isEmpty());
        palette->close();
        QTRY_VERIFY(!bench.workspace->window()->findChild<CommandPalette *>());
    }

    void aHeldKeyActsOnce()
    {
        SHOW_BENCH(bench);
        bench.list().setFocus();
        bench.type('j');
        QTRY_VERIFY(bench.workspace->timelineModel().rowCount() > 0);
        auto *resolve = bench.workspace->findChild<QAction *>(u"resolve"_s);
        QVERIFY(resolve);
        QSignalSpy resolved(resolve, &QAction::triggered);
        for (const bool held : {false, true, true}) {
            QKeyEvent press(QEvent::KeyPress, Qt::Key_E, Qt::NoModifier, u"e"_s, held);
            QApplication::sendEvent(bench.workspace->window()->focusWidget(), &press);
        }
        QCOMPARE(resolved.count(), 1);
    }

    void everyControlHasAName()
    {
        SHOW_BENCH(bench);
        bench.list().setFocus();
        bench.type('j');
        QTRY_VERIFY(bench.workspace->timelineModel().rowCount() > 0);
        bench.workspace->settingsPage().addMailbox();
        for (const QWidget *widget : bench.workspace->findChildren<QWidget *>()) {
            // The list a combo box lets down is Qt's own and speaks through its box.
            if (widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith("qt_"_L1)
                || widget->parentWidget()->inherits("QComboBoxPrivateContainer")
                || (widget->parentWidget() && widget->parentWidget()->objectName() == "qt_spinbox_lineedit"_L1)) {
                continue;
            }
            QAccessibleInterface *interface = interfaceOf(const_cast<QWidget *>(widget));
            QVERIFY(interface);
            QVERIFY2(!interface->text(QAccessible::Name).isEmpty(),
                     qPrintable(u"%1 in %2"_s.arg(QLatin1StringView(widget->metaObject()->className()),
                                                  QLatin1StringView(widget->parentWidget()->metaObject()->className()))));
        }
    }

    void rowsThatLeaveOpenNothing()
    {
        SHOW_BENCH(bench);
        bench.list().setFocus();
        bench.type('j');
        QTRY_COMPARE(bench.open(), bench.newest.id);
        Conversation given = bench.hub.conversation(bench.newest.id);
        given.assigneeId = {};
        bench.hub.store(given);
        QTRY_COMPARE(bench.list().model()->rowCount(), 2);
        QCOMPARE(bench.open(), bench.newest.id);
        bench.type('j');
        QTRY_COMPARE(bench.open(), bench.middle.id);
    }

    void longConversationsKeepFewCards()
    {
        WindowBench bench;
        for (int i = 0; i < 300; ++i) {
            bench.hub.addMessage(bench.newest.id, u"Message %1 "_s.arg(i).repeated(1 + i % 30));
        }
        QTRY_VERIFY(bench.isLive());
        bench.show();
        QTRY_COMPARE(bench.list().model()->rowCount(), 3);
        bench.workspace->open(bench.newest.id);
        TimelineView &view = bench.workspace->conversationPane().timelineView();
        QTRY_VERIFY(view.cardCount() > 0);
        QCOMPARE_LE(view.cardCount(), 100);
        view.goToEnd();
        QVERIFY(view.isAtEnd());
        bool last = false;
        for (MessageCard *card : view.viewport()->findChildren<MessageCard *>()) {
            last = last || (card->sentence().contains(u"Message 299"_s) && view.viewport()->rect().intersects(card->geometry()));
        }
        QVERIFY(last);
    }

    /// Not a check: pictures to look at, where DESKBELL_PICTURES names a folder.
    void pictures()
    {
        const QString folder = qEnvironmentVariable("DESKBELL_PICTURES");
        if (folder.isEmpty()) {
            QSKIP("skipped: DESKBELL_PICTURES is not set");
        }
        SHOW_BENCH(bench);
        bench.list().setFocus();
        bench.type('j');
        QTRY_VERIFY(bench.workspace->timelineModel().rowCount() > 0);
        bench.type('n');
        QTest::keyClicks(&bench.composer().editor(), u"A good customer for ten years: send it by courier, we pay."_s);
        QTest::keyClick(&bench.composer().editor(), Qt::Key_Return, Qt::ControlModifier);
        bench.type('r');
        QTest::keyClicks(&bench.composer().editor(), u"Dear Ana, your parcel left our store this morning."_s);
        QTest::keyClick(&bench.composer().editor(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(bench.hub.posted().size(), 2);
        QTRY_COMPARE(bench.workspace->timelineModel().rowCount(), 3);
        for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
            applyTheme(*qApp, theme);
            bench.show();
            QTRY_COMPARE(bench.list().model()->rowCount(), 3);
            bench.workspace->open(bench.newest.id);
            QTRY_COMPARE(bench.workspace->timelineModel().rowCount(), 3);
            bench.composer().write(theme == ThemeChoice::Dark ? Composer::Mode::Note : Composer::Mode::Reply);
            QCoreApplication::processEvents();
            QVERIFY(bench.workspace->grab().save(folder + u"/workspace-%1.png"_s.arg(toString(theme))));
        }
        applyTheme(*qApp, ThemeChoice::Light);
    }
};

QTEST_MAIN(WorkspaceTest)
#include "workspacetest.moc"
