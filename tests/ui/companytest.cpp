// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/replica/replica.h"
#include "tests/hub/api/testdesk.h"
#include "ui/composer/composer.h"
#include "ui/composer/editor.h"
#include "ui/composer/refusalbanner.h"
#include "ui/shell/workspace.h"
#include "ui/style/theme.h"
#include "ui/style/widgets.h"
#include "ui/timeline/conversationheader.h"
#include "ui/timeline/conversationpane.h"
#include "ui/timeline/timelineview.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QScrollBar>
#include <QSettings>
#include <QTest>

using namespace deskbell;
using namespace deskbell::test;
using namespace Qt::StringLiterals;

namespace {

/// A window of a signed-in agent on a shared hub.
struct Colleague {
    Colleague(const TestDesk &hub, const QString &who)
        : desk(Desk::Options{.hub = QUrl(u"http://127.0.0.1:%1"_s.arg(hub.port())), .directory = dir.path(), .device = u"test"_s})
        , settings(dir.filePath(u"settings.ini"_s), QSettings::IniFormat)
    {
        desk.resume();
        signedIn = desk.signIn(TestDesk::email(who), TestDesk::password());
    }
    ~Colleague() { workspace.reset(); }
    bool isLive() const { return signedIn.isFinished() && desk.status().state == ConnectionStatus::State::Live; }
    void show(const ConversationId &conversation)
    {
        if (!workspace) {
            workspace = std::make_unique<Workspace>(desk, settings);
            workspace->resize(1200, 760);
            workspace->show();
        }
        workspace->open(conversation);
    }
    ConversationPane &pane() { return workspace->conversationPane(); }
    /// Every text of labels in the pane that stand there to be seen.
    QString visibleWords()
    {
        QStringList words;
        for (const QLabel *label : pane().findChildren<QLabel *>()) {
            words.append(label->isVisible() ? label->text() : QString());
        }
        for (const ElidedLabel *label : pane().findChildren<ElidedLabel *>()) {
            words.append(label->isVisible() ? label->text() : QString());
        }
        return words.join(u'\n');
    }

    QTemporaryDir dir;
    Desk desk;
    QSettings settings;
    QFuture<Result<Done>> signedIn;
    std::unique_ptr<Workspace> workspace;
};

} // namespace

/// Two agents in one conversation on a real hub: what each sees of the other, at once.
class CompanyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        TestDesk::passwordHash();
        applyTheme(*qApp, ThemeChoice::Light);
        TimelineView::installAccessibility();
    }

    void whoLooksIsSeenWhoeverCameFirst()
    {
        TestDesk hub;
        const auto mail = hub.receive(u"Where is it?"_s, u"Order"_s);
        Colleague one(hub, u"lead"_s);
        Colleague other(hub, u"admin"_s);
        QTRY_VERIFY_WITH_TIMEOUT(one.isLive() && other.isLive(), 60'000);
        const QString first = one.desk.me()->name;
        const QString second = other.desk.me()->name;
        one.show(mail.conversation);
        QTRY_VERIFY(one.pane().isVisible());
        other.show(mail.conversation);
        QTRY_VERIFY(one.visibleWords().contains(u"%1 also looks at this"_s.arg(second)));
        QTRY_VERIFY(other.visibleWords().contains(u"%1 also looks at this"_s.arg(first)));
        // Who comes back to it is told again.
        const auto elsewhere = hub.addConversation(hub.support);
        QTRY_VERIFY(one.desk.replica().conversation(elsewhere.id).has_value());
        one.show(elsewhere.id);
        QTRY_VERIFY(!other.visibleWords().contains(u"also looks"_s));
        one.show(mail.conversation);
        QVERIFY2(one.visibleWords().contains(u"%1 also looks at this"_s.arg(second)), "known without asking");
        QTRY_VERIFY(other.visibleWords().contains(u"%1 also looks at this"_s.arg(first)));
    }

    void whoWritesAndWhatTheyWroteIsSeen()
    {
        TestDesk hub;
        const auto mail = hub.receive(u"Where is it?"_s, u"Order"_s);
        Colleague one(hub, u"lead"_s);
        Colleague other(hub, u"admin"_s);
        QTRY_VERIFY_WITH_TIMEOUT(one.isLive() && other.isLive(), 60'000);
        one.show(mail.conversation);
        other.show(mail.conversation);
        QTRY_COMPARE(one.workspace->timelineModel().rowCount(), 1);
        QTRY_COMPARE(other.workspace->timelineModel().rowCount(), 1);
        QApplication::setActiveWindow(other.workspace.get());
        other.pane().composer().reply();
        QTest::keyClicks(&other.pane().composer().editor(), u"It comes tomorrow."_s);
        QTRY_VERIFY(one.visibleWords().contains(u"%1 is replying"_s.arg(other.desk.me()->name)));
        const DraftMessage note{.conversation = mail.conversation, .kind = u"note"_s, .text = u"I take this one"_s};
        other.desk.send(note);
        QTRY_COMPARE(one.workspace->timelineModel().rowCount(), 2);
        QTRY_VERIFY(one.pane().timelineView().isAtEnd());
    }

    void aReplyIntoTheBlindIsStoppedAndShowsWhatCameIn()
    {
        TestDesk hub;
        auto mail = hub.receive(u"Where is it?"_s, u"Order"_s);
        for (int i = 0; i < 20; ++i) { // high enough to scroll
            hub.addNote(mail.conversation, u"note %1 "_s.arg(i) + u"with a good deal of text in it "_s.repeated(12));
        }
        Colleague one(hub, u"lead"_s);
        QTRY_VERIFY_WITH_TIMEOUT(one.isLive(), 60'000);
        one.show(mail.conversation);
        QTRY_COMPARE(one.workspace->timelineModel().rowCount(), 21);
        TimelineView &view = one.pane().timelineView();
        QTRY_VERIFY(view.isSettled());
        // The agent reads above while the customer writes again.
        view.verticalScrollBar()->setValue(0);
        QTRY_VERIFY(!view.isAtEnd() && view.isSettled());
        const hub::PostMessage answer{.by = hub::Principal::hub(),
                                      .id = MessageId::make(),
                                      .conversation = mail.conversation,
                                      .kind = u"email"_s,
                                      .text = u"It was found in the depot"_s};
        QVERIFY(hub.core().run(answer));
        QTRY_COMPARE(one.workspace->timelineModel().rowCount(), 22);
        QVERIFY2(!view.isAtEnd(), "what is read is not scrolled away");
        QApplication::setActiveWindow(one.workspace.get());
        one.pane().composer().reply();
        QTest::keyClicks(&one.pane().composer().editor(), u"We look for it."_s);
        QTest::keyClick(&one.pane().composer().editor(), Qt::Key_Return, Qt::ControlModifier);
        const auto *banner = one.pane().findChild<RefusalBanner *>();
        QTRY_VERIFY(banner && banner->isVisible());
        QTRY_VERIFY(one.visibleWords().contains(u"It was found in the depot"_s));
    }
};

QTEST_MAIN(CompanyTest)
#include "companytest.moc"
