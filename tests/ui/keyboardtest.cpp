// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/replica/replica.h"
#include "tests/hub/api/testdesk.h"
#include "ui/composer/composer.h"
#include "ui/composer/editor.h"
#include "ui/composer/mentionpopup.h"
#include "ui/composer/undobar.h"
#include "ui/customer/customersplace.h"
#include "ui/inbox/inboxlist.h"
#include "ui/inbox/inboxpane.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/statusline.h"
#include "ui/shell/workspace.h"
#include "ui/style/theme.h"
#include "ui/style/widgets.h"
#include "ui/timeline/conversationpane.h"
#include "ui/timeline/timelineview.h"

#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QSettings>
#include <QTest>

using namespace deskbell;
using namespace deskbell::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int mostStops = 400; ///< a walk that has not come round by then never will

/// A signed-in desk on a hub, with a window.
struct KeyboardDesk {
    explicit KeyboardDesk(const TestDesk &hub)
        : desk(Desk::Options{.hub = QUrl(u"http://127.0.0.1:%1"_s.arg(hub.port())), .directory = dir.path(), .device = u"test"_s})
        , settings(dir.filePath(u"settings.ini"_s), QSettings::IniFormat)
    {
        desk.resume();
        signedIn = desk.signIn(TestDesk::email(u"admin"_s), TestDesk::password());
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
    void type(const QString &letters) { QTest::keyClicks(workspace->focusWidget(), letters); }

    QTemporaryDir dir;
    Desk desk;
    QSettings settings;
    QFuture<Result<Done>> signedIn;
    std::unique_ptr<Workspace> workspace;
};

QString describe(const QWidget *widget)
{
    QStringList way;
    for (const QWidget *each = widget; each && way.size() < 4; each = each->parentWidget()) {
        way.append(QString::fromLatin1(each->metaObject()->className()) + u'#' + each->objectName());
    }
    return way.join(u" < "_s);
}

/// What a screen reader says of it.
QString spokenName(QWidget *widget)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->text(QAccessible::Name) : QString();
}

/// Presses Tab until the focus is where it began. \\a stops: everything it came to. \\returns what is wrong; empty: nothing.
QString walk(QWidget &window, QList<QWidget *> &stops)
{
    QWidget *first = window.focusWidget();
    QWidget *at = first;
    do {
        if (!at) {
            return u"nothing has the focus"_s;
        }
        stops.append(at);
        if (spokenName(at).isEmpty()) {
            return u"without a name: "_s + describe(at);
        }
        if (!at->isVisible()) {
            return u"not to be seen: "_s + describe(at);
        }
        QTest::keyClick(at, Qt::Key_Tab);
        if (window.focusWidget() == at) {
            return u"holds the focus: "_s + describe(at);
        }
        at = window.focusWidget();
    } while (at != first && !stops.contains(at) && stops.size() < mostStops);
    return at == first ? QString() : u"the walk does not come round: "_s + describe(at);
}

} // namespace

#define SHOW_KEYBOARD(bench, count)                                                                                              \
    QTRY_VERIFY_WITH_TIMEOUT(bench.isLive(), 60'000);                                                                            \
    bench.show();                                                                                                                \
    QTRY_COMPARE(bench.workspace->inboxPane().list().model()->rowCount(), count)

/// Who has no mouse, or no eyes: every stop of the Tab key has a name, none of them holds the focus, and what happens is told.
class KeyboardTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        TestDesk::passwordHash();
        applyTheme(*qApp, ThemeChoice::Light);
        TimelineView::installAccessibility();
    }

    void tabGoesRoundTheInbox()
    {
        TestDesk hub;
        hub.receive(u"Where is it?"_s);
        KeyboardDesk bench(hub);
        SHOW_KEYBOARD(bench, 1);
        bench.type(u"j"_s);
        QTRY_VERIFY(bench.workspace->timelineModel().rowCount() > 0);
        QTRY_VERIFY(bench.workspace->conversationPane().timelineView().isSettled());
        QList<QWidget *> stops;
        const QString wrong = walk(*bench.workspace, stops);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        for (QWidget *each : {static_cast<QWidget *>(&bench.workspace->inboxPane().list()),
                              static_cast<QWidget *>(&bench.workspace->inboxPane().searchField()),
                              static_cast<QWidget *>(&bench.workspace->conversationPane().timelineView()),
                              static_cast<QWidget *>(&bench.workspace->conversationPane().composer().editor())}) {
            QVERIFY2(stops.contains(each), qPrintable(u"never reached: "_s + describe(each)));
        }
    }

    void tabGoesRoundEverySetting()
    {
        TestDesk hub;
        hub.receive(u"Where is it?"_s);
        KeyboardDesk bench(hub);
        SHOW_KEYBOARD(bench, 1);
        bench.workspace->showPlace(Workspace::SettingsPlace);
        SettingsPage &page = bench.workspace->settingsPage();
        const QStringList ids = page.sectionIds();
        QVERIFY(ids.size() >= 8);
        for (const QString &id : ids) {
            page.showSection(id);
            page.sectionList().setFocus();
            QList<QWidget *> stops;
            const QString wrong = walk(*bench.workspace, stops);
            QVERIFY2(wrong.isEmpty(), qPrintable(id + u": "_s + wrong));
        }
    }

    void tabGoesRoundTheCustomers()
    {
        TestDesk hub;
        hub.receive(u"Where is it?"_s);
        KeyboardDesk bench(hub);
        SHOW_KEYBOARD(bench, 1);
        bench.workspace->showPlace(Workspace::CustomersPlaceIndex);
        QTRY_VERIFY(bench.workspace->customersPlace().isSettled());
        QList<QWidget *> stops;
        const QString wrong = walk(*bench.workspace, stops);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }

    void aColleagueIsMentionedByTheirFirstLetters()
    {
        TestDesk hub;
        hub.receive(u"Where is it?"_s);
        KeyboardDesk bench(hub);
        SHOW_KEYBOARD(bench, 1);
        bench.type(u"j"_s);
        Composer &composer = bench.workspace->conversationPane().composer();
        QTRY_VERIFY(!bench.workspace->openConversation().id().isNull());
        const QString name = hub.agent(u"lead"_s).name;
        const QString begun = u"Please look, @"_s + name.left(2).toLower();
        bench.type(u"n"_s);
        QTRY_VERIFY(composer.editor().hasFocus());
        QTest::keyClicks(&composer.editor(), begun);
        MentionPopup &popup = composer.mentionPopup();
        QVERIFY(popup.isVisible());
        QCOMPARE(popup.list().item(0)->text(), name);
        QTest::keyClick(&composer.editor(), Qt::Key_Return);
        QCOMPARE(composer.editor().toPlainText(), u"Please look, @%1 "_s.arg(name));
        QVERIFY(!popup.isVisible());
        // In an address it is no mention, and a customer is not to read who is asked.
        composer.editor().clear();
        QTest::keyClicks(&composer.editor(), u"write to x@"_s + name.left(1));
        QVERIFY(!popup.isVisible());
        composer.editor().clear();
        composer.write(Composer::Mode::Reply);
        QTest::keyClicks(&composer.editor(), begun);
        QVERIFY(!popup.isVisible());
    }

    /// The words that screen readers are given with an alert; whether they speak them is theirs.
    void whatHappensHasWords()
    {
        TestDesk hub;
        const MessageId received = hub.receive(u"Where is it?"_s).message;
        KeyboardDesk bench(hub);
        SHOW_KEYBOARD(bench, 1);
        bench.type(u"j"_s);
        QTRY_VERIFY(bench.workspace->timelineModel().rowCount() > 0);
        QTRY_VERIFY(bench.workspace->conversationPane().timelineView().isSettled());
        const auto stored = bench.desk.replica().message(received);
        QVERIFY(stored);
        const QString first = stored->message.rfcMessageId.mid(1).chopped(1);
        QVERIFY(!first.isEmpty());
        const QString text = u"I am still waiting, heron"_s;
        hub::ParsedMail mail{.subject = u"Re: Where is my order?"_s,
                             .from = {.name = u"Cora Customer"_s, .address = u"cora@shop.test"_s},
                             .to = {{.name = {}, .address = u"support@desk.test"_s}},
                             .messageId = u"second@shop.test"_s,
                             .date = QDateTime::currentDateTimeUtc(),
                             .text = text};
        mail.inReplyTo = first;
        mail.references = {first};
        const hub::ImportMail import{.channel = hub.channel,
                                     .spot = {.folder = u"INBOX"_s, .uidValidity = 1, .uid = 1001},
                                     .raw = "Subject: Re\r\n\r\n" + text.toUtf8(),
                                     .parsed = mail};
        const auto imported = hub.core().run(import);
        QVERIFY(imported);
        QCOMPARE(imported->conversation, bench.workspace->openConversation().id());
        QTRY_COMPARE(bench.workspace->timelineModel().rowCount(), 2);
        const QWidget *ground = bench.workspace->conversationPane().timelineView().viewport();
        QTRY_VERIFY2(ground->accessibleDescription().contains(u"heron"_s), qPrintable(ground->accessibleDescription()));
        Composer &composer = bench.workspace->conversationPane().composer();
        bench.type(u"r"_s);
        composer.editor().insertPlainText(u"It is on its way to you."_s);
        composer.send();
        QTRY_VERIFY(bench.workspace->conversationPane().undoBar().isRunning());
        const QString bar = bench.workspace->conversationPane().undoBar().accessibleName();
        QVERIFY2(bar.contains(u"Undo takes it back"_s) && !bar.contains(u"10"_s), qPrintable(bar)); // the seconds are for the eye
        hub.stop();
        const auto *line = bench.workspace->findChild<StatusLine *>();
        const auto *words = line ? line->findChild<ElidedLabel *>() : nullptr;
        QVERIFY(words);
        QTRY_VERIFY2(words->accessibleName().startsWith(u"offline"_s) || words->accessibleName().startsWith(u"connecting"_s),
                     qPrintable(words->accessibleName()));
    }
};

QTEST_MAIN(KeyboardTest)
#include "keyboardtest.moc"
