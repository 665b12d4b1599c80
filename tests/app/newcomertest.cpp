// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console.h"
#include "tests/support/mail/mailservers.h"
#include "tests/support/web/dnsstub.h"
#include "ui/composer/composer.h"
#include "ui/composer/editor.h"
#include "ui/composer/headerfields.h"
#include "ui/settings/settingspage.h"
#include "ui/timeline/conversationpane.h"
#include "ui/timeline/timelineview.h"
#include "ui/welcome/authorityfield.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace {

constexpr int newcomerPatience = 120'000;
const QString support = u"support@desk.test"_s;
const QString alice = u"alice@cust.test"_s;

template <class Widget> Widget *shown(const QWidget &window, const QString &name)
{
    for (Widget *widget : window.findChildren<Widget *>()) {
        if (widget->isVisible() && widget->accessibleName() == name) {
            return widget;
        }
    }
    return nullptr;
}

QStringList wordsOn(const QWidget &window)
{
    QStringList words;
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (label->isVisible()) {
            words.append(label->text());
        }
    }
    return words;
}

} // namespace

/// Somebody's first half hour, with the real window, the hub the console starts, and real mail servers.
class NewcomerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (EmbeddedHub::findProgram().isEmpty()) {
            QSKIP("skipped: deskbell-hub is not built");
        }
        if (const QString reason = test::MailServers::whyNot(); !reason.isEmpty()) {
            QSKIP(qPrintable(reason));
        }
        applyTheme(*qApp, ThemeChoice::Light);
        m_mail = std::make_unique<test::MailServers>();
        m_mail->haveArchive("Old cases");
        QVERIFY2(m_mail->start(), qPrintable(m_mail->error()));
        m_names.addService("_imaps._tcp.desk.test", 0, 1, m_mail->imapsPort(), "localhost");
        m_names.addService("_submissions._tcp.desk.test", 0, 1, m_mail->submissionsPort(), "localhost");
        qputenv("DESKBELL_NAME_SERVERS", m_names.servers().toLatin1()); // for the hub that the console starts
    }

    void addsTheMailboxFromTheWelcomePage()
    {
        start();
        QTRY_VERIFY_WITH_TIMEOUT(shown<QPushButton>(window(), u"Add your mailbox"_s), newcomerPatience);
        keepPicture(u"welcome"_s);
        shown<QPushButton>(window(), u"Add your mailbox"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(shown<QLineEdit>(window(), u"E-mail address"_s), newcomerPatience);
        fillTheForm();

        shown<QLineEdit>(window(), u"Password"_s)->setText(u"wrong"_s);
        shown<QPushButton>(window(), u"Test the mailbox"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(shown<QPushButton>(window(), u"Test the mailbox"_s)->isEnabled(), newcomerPatience);
        QVERIFY(!wordsOn(window()).contains(u"The mailbox works."_s));
        keepPicture(u"mailbox-trouble"_s);
        QVERIFY(wordsOn(window()).filter(u"Not signed in to incoming mail: wrong"_s).size() == 1);

        shown<QLineEdit>(window(), u"Password"_s)->setText(u"secret"_s);
        shown<QPushButton>(window(), u"Test the mailbox"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(wordsOn(window()).contains(u"The mailbox works."_s), newcomerPatience);
        for (const QString &step :
             {u"Incoming server reached"_s, u"Incoming connection encrypted"_s, u"Signed in to incoming mail"_s,
              u"Inbox opened"_s, u"Outgoing server reached"_s, u"Signed in to outgoing mail"_s}) {
            QVERIFY2(!wordsOn(window()).filter(step).isEmpty(), qPrintable(step));
        }
        keepPicture(u"mailbox"_s);
        shown<QPushButton>(window(), u"Add mailbox"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(m_console->workspace(), newcomerPatience);
    }

    void threeMailsArriveAndAreAnswered()
    {
        QVERIFY(m_console && m_console->workspace());
        for (const QString &subject : {u"Late parcel"_s, u"Wrong colour"_s, u"Invoice"_s}) {
            QVERIFY2(!m_mail->deliverText(alice, support, subject, u"Hello, about my order."_s).isEmpty(),
                     qPrintable(m_mail->error()));
        }
        const UnifiedInboxModel &inbox = m_console->workspace()->inboxModel();
        QTRY_COMPARE_WITH_TIMEOUT(inbox.rowCount(), 3, newcomerPatience);
        const TimelineModel &timeline = m_console->workspace()->timelineModel();
        Composer &composer = m_console->workspace()->conversationPane().composer();
        for (int row = 0; row < 3; ++row) {
            const auto conversation = inbox.data(inbox.index(row), +UnifiedInboxModel::Role::Conversation).value<Conversation>();
            m_console->workspace()->open(conversation.id);
            QTRY_COMPARE_WITH_TIMEOUT(timeline.rowCount(), 1, newcomerPatience);
            composer.write(Composer::Mode::Reply);
            auto *editor = composer.findChild<Editor *>();
            QTest::keyClicks(editor, u"It is on its way."_s);
            QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
            QTRY_COMPARE_WITH_TIMEOUT(timeline.rowCount(), 2, newcomerPatience);
            QTRY_VERIFY_WITH_TIMEOUT(isSent(timeline.data(timeline.index(1), +TimelineModel::Role::Message).value<Message>()),
                                     newcomerPatience);
        }
        QTRY_COMPARE_WITH_TIMEOUT(m_mail->readMailbox(alice).size(), 3, newcomerPatience);
    }

    void findsEverythingAgainTheNextDay()
    {
        QVERIFY(m_console && m_console->workspace());
        m_console.reset();
        m_profile.reset();
        start();
        QTRY_VERIFY_WITH_TIMEOUT(m_console->workspace(), newcomerPatience);
        // From the replica: the hub has not said a word yet.
        QCOMPARE(m_console->workspace()->inboxModel().rowCount(), 3);
        QTRY_COMPARE_WITH_TIMEOUT(m_console->desk()->status().state, ConnectionStatus::State::Live, newcomerPatience);
        QCOMPARE(m_console->workspace()->inboxModel().rowCount(), 3);
        QVERIFY(!m_mail->deliverText(alice, support, u"Thank you"_s, u"It came."_s).isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(m_console->workspace()->inboxModel().rowCount(), 4, newcomerPatience);
    }

    void seesAReplyThatCameBackAndWritesItAnew()
    {
        QVERIFY(m_console && m_console->workspace());
        const TimelineModel &timeline = m_console->workspace()->timelineModel();
        const UnifiedInboxModel &inbox = m_console->workspace()->inboxModel();
        const auto conversation = inbox.data(inbox.index(0), +UnifiedInboxModel::Role::Conversation).value<Conversation>();
        m_console->workspace()->open(conversation.id);
        QTRY_VERIFY_WITH_TIMEOUT(timeline.rowCount() >= 1, newcomerPatience);
        Composer &composer = m_console->workspace()->conversationPane().composer();
        composer.write(Composer::Mode::Reply);
        composer.fields().setPeople({{{}, u"bounce@cust.test"_s}}, {}, {});
        auto *editor = composer.findChild<Editor *>();
        QTest::keyClicks(editor, u"Come and fetch it."_s);
        QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(!wordsOn(window()).filter(u"no such person"_s).isEmpty(), newcomerPatience);
        keepPicture(u"bounced"_s);
        const QString again = u"Edit the message and send it again"_s;
        QTRY_VERIFY_WITH_TIMEOUT(shown<QPushButton>(window(), again), newcomerPatience);
        shown<QPushButton>(window(), again)->click();
        QTRY_VERIFY_WITH_TIMEOUT(editor->toPlainText().startsWith(u"Come and fetch it."_s), newcomerPatience);
        keepPicture(u"bounced-anew"_s);
        composer.fields().setPeople({{{}, alice}}, {}, {});
        // The report has come in: who answers before it can have been read is stopped.
        const TimelineView &view = m_console->workspace()->conversationPane().timelineView();
        QTRY_COMPARE_WITH_TIMEOUT(view.newestSeen(), timeline.newestSeen(), newcomerPatience);
        const qsizetype before = m_mail->readMailbox(alice).size();
        QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(m_mail->readMailbox(alice).size(), before + 1, newcomerPatience);
    }

    void isToldWhenTheMailboxIsDown()
    {
        QVERIFY(m_console && m_console->workspace());
        auto *alarm = window().findChild<QFrame *>(u"channelAlarm"_s);
        QVERIFY(alarm && !alarm->isVisible());
        m_mail->stopImap();
        QTRY_VERIFY_WITH_TIMEOUT(alarm->isVisible(), newcomerPatience);
        QVERIFY(wordsOn(window()).filter(u"Support is down"_s).size() == 1);
        keepPicture(u"mailbox-down"_s);
        runCommand(u"go-settings"_s);
        window().findChild<SettingsPage *>()->showMailboxes();
        keepPicture(u"mailbox-down-settings"_s);
        QVERIFY2(m_mail->startImap(), qPrintable(m_mail->error()));
        QTRY_VERIFY_WITH_TIMEOUT(!alarm->isVisible(), newcomerPatience);
        keepPicture(u"mailbox-up-again"_s);
    }

    void letsHandledMailGoToTheArchive()
    {
        QVERIFY(m_console && m_console->workspace());
        runCommand(u"go-settings"_s);
        window().findChild<SettingsPage *>()->showMailboxes();
        QTRY_VERIFY_WITH_TIMEOUT(shown<QPushButton>(window(), u"Edit: Support"_s), newcomerPatience);
        // Closed while the test is under way: nothing happens, and nothing breaks.
        shown<QPushButton>(window(), u"Edit: Support"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(shown<QPushButton>(window(), u"Test the mailbox"_s), newcomerPatience);
        shown<QPushButton>(window(), u"Test the mailbox"_s)->click();
        shown<QPushButton>(window(), u"Cancel"_s)->click();

        QTRY_VERIFY_WITH_TIMEOUT(shown<QPushButton>(window(), u"Edit: Support"_s), newcomerPatience);
        shown<QPushButton>(window(), u"Edit: Support"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(shown<QComboBox>(window(), u"Mails the desk has taken in"_s), newcomerPatience);
        auto *handled = shown<QComboBox>(window(), u"Mails the desk has taken in"_s);
        handled->setCurrentIndex(handled->findData(u"move"_s));
        auto *folder = shown<QComboBox>(window(), u"Folder they are moved to"_s);
        QVERIFY(folder);
        QTRY_COMPARE_WITH_TIMEOUT(folder->currentText(), u"Old cases"_s, newcomerPatience);
        keepPicture(u"mailbox-archive"_s);
        shown<QPushButton>(window(), u"Save"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(m_mail->readMailbox(support).isEmpty(), newcomerPatience);
        QVERIFY(m_mail->readMailbox(support, u"Old cases"_s).size() >= 4);
    }

    void cleanupTestCase()
    {
        m_console.reset();
        m_profile.reset();
    }

private:
    static bool isSent(const Message &message)
    {
        return message.delivery
            && (message.delivery->state == DeliveryState::Sent || message.delivery->state == DeliveryState::Delivered);
    }
    /// For a look at pages that only show up on the way.
    void keepPicture(const QString &name)
    {
        if (const QString folder = qEnvironmentVariable("DESKBELL_PICTURES"); !folder.isEmpty()) {
            window().grab().save(folder + u'/' + name + u".png"_s);
        }
    }
    QWidget &window() { return m_console->window(); }
    void runCommand(const QString &id)
    {
        for (QAction *action : m_console->workspace()->commands()) {
            if (action->objectName() == id) {
                action->trigger();
            }
        }
    }

    void start()
    {
        m_profile = std::make_unique<Profile>(m_directory.path());
        QVERIFY(m_profile->prepare());
        m_console = std::make_unique<Console>(*m_profile, m_languages, Arguments());
        m_console->window().show();
        m_console->start();
    }

    /// Address and password; the hub finds the servers by the records of the domain. What no newcomer has to do: the test's servers are
    /// signed by an authority of their own.
    void fillTheForm()
    {
        shown<QLineEdit>(window(), u"E-mail address"_s)->setText(support);
        shown<QLineEdit>(window(), u"Name shown to customers"_s)->setText(u"Support"_s);
        QTRY_VERIFY_WITH_TIMEOUT(wordsOn(window()).filter(u"Test authority ca"_s).size() == 1, newcomerPatience);
        keepPicture(u"mailbox-found"_s);
        shown<QToolButton>(window(), u"Server settings"_s)->setChecked(true);
        QCOMPARE(shown<QLineEdit>(window(), u"Incoming mail (IMAP): server"_s)->text(), m_mail->host());
        QCOMPARE(shown<QSpinBox>(window(), u"Incoming mail (IMAP): port"_s)->value(), int(m_mail->imapsPort()));
        QCOMPARE(shown<QSpinBox>(window(), u"Outgoing mail (SMTP): port"_s)->value(), int(m_mail->submissionsPort()));
        QCOMPARE(window().findChild<AuthorityField *>()->load(m_mail->caFile()), QString());
        shown<QToolButton>(window(), u"Server settings"_s)->setChecked(false);
    }

    QTemporaryDir m_directory;
    test::DnsStub m_names;
    std::unique_ptr<test::MailServers> m_mail;
    Languages m_languages;
    std::unique_ptr<Profile> m_profile;
    std::unique_ptr<Console> m_console;
};

QTEST_MAIN(NewcomerTest)
#include "newcomertest.moc"
