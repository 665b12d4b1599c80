// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console.h"
#include "app/languages.h"
#include "ui/composer/composer.h"
#include "ui/composer/editor.h"
#include "ui/composer/undobar.h"
#include "ui/hands/momentdialog.h"
#include "ui/hands/windows.h"
#include "ui/inbox/inboxlist.h"
#include "ui/inbox/inboxpane.h"
#include "ui/settings/appearancesection.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/workspace.h"
#include "ui/timeline/conversationpane.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QFileInfo>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace {

constexpr int startPatienceMs = 240'000; ///< only ends what would hang for ever

} // namespace

/// Another language while somebody works: everything in hand stays in hand. The demo desk, with its own hub.
class LanguageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!QFileInfo(qEnvironmentVariable("DESKBELL_BIN") + u"/deskbell-hub"_s).isExecutable()) {
            QSKIP("skipped: the hub is not built");
        }
    }

    void whatIsInHandStays()
    {
        QTemporaryDir dir;
        Profile profile(dir.path());
        QVERIFY(profile.prepare());
        Languages languages;
        languages.use(u"en"_s);
        Arguments arguments;
        arguments.demo = true;
        Console console(profile, languages, arguments);
        console.window().resize(1400, 860);
        console.window().show();
        console.start();
        QTRY_VERIFY_WITH_TIMEOUT(console.workspace() && console.workspace()->isListSettled()
                                     && console.desk()->status().state == ConnectionStatus::State::Live,
                                 startPatienceMs);
        openMails(console);
        Workspace &before = *console.workspace();
        QCOMPARE(before.inboxPane().title(), u"Mine"_s);

        // Sent a moment ago, a reply begun, rows selected, and a note in a second window.
        Composer &composer = before.conversationPane().composer();
        composer.reply();
        composer.editor().setPlainText(u"Sent too soon"_s);
        composer.send();
        composer.send(); // whatever the guard asks
        QVERIFY(before.conversationPane().undoBar().isRunning());
        const ConversationId sentIn = before.openConversation().id();
        composer.reply();
        composer.editor().setPlainText(u"Begun anew"_s);
        const ConversationId marked = before.inboxPane().list().chosen();
        before.inboxPane().list().setMarked({marked});
        auto *windows = before.findChild<Windows *>();
        QVERIFY(windows);
        Workspace *second = windows->open(sentIn);
        QVERIFY(second);
        second->conversationPane().composer().write(Composer::Mode::Note);

        choose(console, u"de"_s);
        QTRY_VERIFY(console.workspace() && console.workspace()->inboxPane().title() == u"Meine"_s);
        Workspace &after = *console.workspace();
        QVERIFY(&after != &before);
        QCOMPARE(after.openConversation().id(), sentIn);
        QCOMPARE(after.inboxPane().list().marked(), QList<ConversationId>{marked});
        QTRY_COMPARE(after.conversationPane().composer().editor().toPlainText(), u"Begun anew"_s);
        UndoBar &bar = after.conversationPane().undoBar();
        QVERIFY(bar.isRunning());
        QCOMPARE(bar.composed().ownText, u"Sent too soon"_s);
        QTRY_VERIFY(after.findChild<Windows *>() && after.findChild<Windows *>()->workspaces().size() == 1);
        Workspace *again = after.findChild<Windows *>()->workspaces().constFirst();
        QCOMPARE(again->conversationPane().composer().mode(), Composer::Mode::Note);
        // Taken back in another language than it was sent in.
        bar.undo();
        const auto written = [&after] { return after.conversationPane().composer().editor().toPlainText(); };
        QTRY_COMPARE(written(), u"Sent too soon\n\nBegun anew"_s); // both: nothing of what was begun since is lost
        QVERIFY(!bar.isRunning());
    }

    void anOpenDialogIsNotTakenAway()
    {
        QTemporaryDir dir;
        Profile profile(dir.path());
        QVERIFY(profile.prepare());
        Languages languages;
        languages.use(u"en"_s);
        Arguments arguments;
        arguments.demo = true;
        Console console(profile, languages, arguments);
        console.window().show();
        console.start();
        QTRY_VERIFY_WITH_TIMEOUT(console.workspace() && console.workspace()->isListSettled(), startPatienceMs);
        openMails(console);
        Workspace *second = console.workspace()->findChild<Windows *>()->open(console.workspace()->openConversation().id());
        QVERIFY(second);
        for (QAction *action : second->commands()) {
            if (action->objectName() == "snooze"_L1) {
                action->trigger();
            }
        }
        QPointer<MomentDialog> dialog = second->findChild<MomentDialog *>();
        QVERIFY(dialog);
        dialog->field().setText(u"next week"_s);
        choose(console, u"pl"_s);
        QCoreApplication::processEvents();
        QVERIFY(dialog && dialog->isVisible());
        QCOMPARE(dialog->field().text(), u"next week"_s);
        QCOMPARE(languages.current(), u"en"_s);
        dialog->reject();
        QTRY_COMPARE(languages.current(), u"pl"_s);
    }

    /// Qt's own words have no catalogue but ours.
    void qtSpeaksTheLanguageToo()
    {
        Languages languages;
        languages.use(u"de"_s);
        QMessageBox box(QMessageBox::Question, {}, u"?"_s, QMessageBox::Ok | QMessageBox::Cancel | QMessageBox::Yes);
        QCOMPARE(box.button(QMessageBox::Cancel)->text().remove(u'&'), u"Abbrechen"_s);
        QCOMPARE(box.button(QMessageBox::Yes)->text().remove(u'&'), u"Ja"_s);
        const auto wordsOf = [](QMenu *menu) {
            const std::unique_ptr<QMenu> owned(menu);
            QStringList words;
            for (const QAction *action : owned->actions()) {
                words.append(action->text().section(u'\t', 0, 0).remove(u'&'));
            }
            words.removeAll(QString());
            return words;
        };
        QLineEdit field;
        QCOMPARE(wordsOf(field.createStandardContextMenu()).first(6).join(u'|'),
                 u"Rückgängig|Wiederherstellen|Ausschneiden|Kopieren|Einfügen|Löschen"_s);
        QTextEdit text;
        text.setPlainText(u"words"_s);
        QCOMPARE(wordsOf(text.createStandardContextMenu()).join(u'|'),
                 u"Rückgängig|Wiederherstellen|Ausschneiden|Kopieren|Einfügen|Löschen|Alles auswählen"_s);
        // A port where nobody listens.
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        const quint16 port = taken.serverPort();
        taken.close();
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, port);
        QTRY_COMPARE(socket.errorString(), u"Verbindung verweigert"_s);
        QNetworkAccessManager network;
        const std::unique_ptr<QNetworkReply> reply(network.get(QNetworkRequest(QUrl(u"http://127.0.0.1:%1"_s.arg(port)))));
        QTRY_VERIFY(reply->isFinished());
        QCOMPARE(reply->errorString(), u"Verbindung verweigert"_s);
        languages.use(u"en"_s);
    }

private:
    /// The first conversation of the list that is answered by mail.
    static void openMails(Console &console)
    {
        Workspace &workspace = *console.workspace();
        QVERIFY(workspace.openNumber(2970));
        QTRY_VERIFY(workspace.timelineModel().rowCount() > 0);
        workspace.inboxPane().list().mark(workspace.openConversation().id());
    }

    static void choose(Console &console, const QString &language)
    {
        QComboBox &box = console.workspace()->settingsPage().appearance().languageBox();
        const int row = box.findData(language);
        QVERIFY(row >= 0);
        box.setCurrentIndex(row);
        Q_EMIT box.activated(row);
    }
};

QTEST_MAIN(LanguageTest)
#include "languagetest.moc"
