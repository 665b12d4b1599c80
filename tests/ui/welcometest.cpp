// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/client/fakehub.h"
#include "ui/settings/mailboxcard.h"
#include "ui/welcome/mailboxform.h"
#include "ui/welcome/mailservers.h"
#include "ui/welcome/signinpage.h"
#include "ui/welcome/welcomepage.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace {

QLineEdit *fieldNamed(const QWidget &page, const QString &name)
{
    for (QLineEdit *field : page.findChildren<QLineEdit *>()) {
        if (field->accessibleName() == name) {
            return field;
        }
    }
    return nullptr;
}

} // namespace

class WelcomeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void threeChoices()
    {
        WelcomePage page;
        QSignalSpy mailbox(&page, &WelcomePage::mailboxChosen);
        QSignalSpy hub(&page, &WelcomePage::hubChosen);
        QSignalSpy demo(&page, &WelcomePage::demoChosen);
        QStringList names;
        for (QPushButton *button : page.findChildren<QPushButton *>()) {
            names.append(button->accessibleName());
            button->click();
        }
        QCOMPARE(names, (QStringList{u"Add your mailbox"_s, u"Connect to a hub"_s, u"Look around with demo data"_s}));
        QCOMPARE(mailbox.count() + hub.count() + demo.count(), 3);
    }

    void enterSignsIn()
    {
        SignInPage page(QUrl(u"https://desk.test"_s), u"mia@desk.test"_s, false);
        QSignalSpy asked(&page, &SignInPage::signInRequested);
        QLineEdit *password = fieldNamed(page, u"Password"_s);
        QVERIFY(password);
        QCOMPARE(password->echoMode(), QLineEdit::Password);
        QTest::keyClicks(password, u"secret"_s);
        QTest::keyClick(password, Qt::Key_Return);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first().at(0).toUrl(), QUrl(u"https://desk.test"_s));
        QCOMPARE(asked.first().at(2).toString(), u"secret"_s);
    }

    void whatIsMissingIsSaid()
    {
        SignInPage page(QUrl(), QString(), true);
        QSignalSpy asked(&page, &SignInPage::signInRequested);
        QTest::keyClick(fieldNamed(page, u"Password"_s), Qt::Key_Return);
        QCOMPARE(asked.count(), 0);
        bool said = false;
        for (const QLabel *label : page.findChildren<QLabel *>()) {
            said = said || label->text().contains(u"address of a hub"_s);
        }
        QVERIFY(said);
    }

    void addressesOfHubs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("url");
        QTest::newRow("a name") << u"desk.example"_s << u"https://desk.example"_s;
        QTest::newRow("this computer") << u"localhost:7070"_s << u"http://localhost:7070"_s;
        QTest::newRow("written out") << u" http://10.0.0.5:7070/ "_s << u"http://10.0.0.5:7070"_s;
        QTest::newRow("another scheme") << u"ftp://desk.example"_s << QString();
        QTest::newRow("nothing") << u" "_s << QString();
        QTest::newRow("no address") << u"my hub"_s << QString();
    }
    void addressesOfHubs()
    {
        QFETCH(QString, text);
        QFETCH(QString, url);
        QCOMPARE(hubUrlFromInput(text).toString(), url);
    }

    void serversAreGuessed_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("imap");
        QTest::addColumn<int>("smtpPort");
        QTest::addColumn<bool>("appPassword");
        QTest::newRow("a provider") << u"ana@GMail.com"_s << u"imap.gmail.com"_s << 465 << true;
        QTest::newRow("STARTTLS") << u"ana@icloud.com"_s << u"imap.mail.me.com"_s << 587 << true;
        QTest::newRow("own domain") << u"support@shop.example"_s << u"imap.shop.example"_s << 465 << false;
        QTest::newRow("half typed") << u"support"_s << QString() << 465 << false;
    }
    void serversAreGuessed()
    {
        QFETCH(QString, address);
        QFETCH(QString, imap);
        QFETCH(int, smtpPort);
        QFETCH(bool, appPassword);
        const MailServers servers = guessMailServers(address);
        QCOMPARE(servers.imapHost, imap);
        QCOMPARE(servers.smtpPort, smtpPort);
        QCOMPARE(servers.needsAppPassword, appPassword);
    }

    void theFormMakesAChannelFile()
    {
        QTemporaryDir dir;
        FakeHub hub;
        Desk desk(Desk::Options{.hub = QUrl(u"http://hub.test"_s), .directory = dir.path()}, hub.parts());
        MailboxForm form(desk);
        QTest::keyClicks(fieldNamed(form, u"E-mail address"_s), u"support@shop.example"_s);
        QTest::keyClicks(fieldNamed(form, u"Password"_s), u"secret"_s);
        QLineEdit *host = fieldNamed(form, u"Outgoing mail (SMTP): server"_s);
        QVERIFY(host);
        host->setText(u"relay.example"_s);
        // What somebody typed stays when the address goes on.
        QTest::keyClicks(fieldNamed(form, u"E-mail address"_s), u".org"_s);
        const QJsonObject file = form.channelFile();
        QCOMPARE(file[u"kind"].toString(), u"email"_s);
        QCOMPARE(file[u"address"].toString(), u"support@shop.example.org"_s);
        QCOMPARE(file[u"imap"].toObject()[u"host"].toString(), u"imap.shop.example.org"_s);
        QCOMPARE(file[u"imap"].toObject()[u"port"].toInt(), 993);
        QCOMPARE(file[u"imap"].toObject()[u"user"].toString(), u"support@shop.example.org"_s);
        QCOMPARE(file[u"smtp"].toObject()[u"host"].toString(), u"relay.example"_s);
        QCOMPARE(file[u"smtp"].toObject()[u"security"].toString(), u"tls"_s);
    }

    void theLedgerAddsUp()
    {
        const Intake good{.seen = 1204, .imported = 1200, .duplicate = 3, .quarantined = 1};
        QCOMPARE(MailboxCard::missing(good), 0);
        QVERIFY(!MailboxCard::ledgerWords(good).contains(u"not accounted"_s));
        const Intake bad{.seen = 10, .imported = 8, .duplicate = 1, .quarantined = 0};
        QCOMPARE(MailboxCard::missing(bad), 1);
        QVERIFY(MailboxCard::ledgerWords(bad).contains(u"1 not accounted for"_s));
    }
};

QTEST_MAIN(WelcomeTest)
#include "welcometest.moc"
