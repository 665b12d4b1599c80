// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/client/fakehub.h"
#include "tests/support/web/oauthstub.h"
#include "ui/settings/channelalarm.h"
#include "ui/settings/channelcard.h"
#include "ui/settings/mailboxoptions.h"
#include "ui/shell/enterpresses.h"
#include "ui/welcome/authorityfield.h"
#include "ui/welcome/mailboxform.h"
#include "ui/welcome/mailboxpage.h"
#include "ui/welcome/providersignin.h"
#include "ui/welcome/signinpage.h"
#include "ui/welcome/welcomepage.h"

#include <QAccessible>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslConfiguration>
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

QPushButton *buttonNamed(const QWidget &page, const QString &name)
{
    for (QPushButton *button : page.findChildren<QPushButton *>()) {
        if (button->accessibleName() == name || button->text() == name) {
            return button;
        }
    }
    return nullptr;
}

bool saysSomewhere(const QWidget &page, const QString &words)
{
    const QList<QLabel *> labels = page.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
                       [&words](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
}

QJsonObject found(const QString &imap, const QString &smtp)
{
    const auto server = [](const QString &host, int port) {
        return QJsonObject{{u"host"_s, host},         {u"port"_s, port},
                           {u"security"_s, u"tls"_s}, {u"user"_s, u"support@shop.example"_s},
                           {u"verified"_s, true},     {u"foreign"_s, false}};
    };
    return {{u"imap"_s, server(imap, 993)}, {u"smtp"_s, server(smtp, 465)}, {u"sent_copy"_s, true}};
}

/// A desk whose hub answers what a test puts in here.
struct Setup {
    Setup()
        : desk(Desk::Options{.hub = QUrl(u"http://hub.test"_s), .directory = dir.path()}, hub.parts())
    {
        hub.intercept = [this](const HttpRequest &request) -> std::optional<HttpReply> {
            const QString path = request.path.section(u'?', 0, 0);
            const QJsonObject body = QJsonDocument::fromJson(request.body).object();
            const auto json = [](int status, const QJsonObject &object) {
                HttpReply reply;
                reply.status = status;
                reply.body = QJsonDocument(object).toJson();
                return reply;
            };
            if (path == "/v1/channels/propose"_L1) {
                asked.append(body);
                return json(200, report);
            }
            if (path == "/v1/channels/test"_L1) {
                return json(200, test);
            }
            if (path == "/v1/queues"_L1 && request.method == "POST") {
                return json(201, body);
            }
            if (path == "/v1/channels"_L1 && request.method == "POST") {
                created.append(body);
                return json(201, body);
            }
            if (path.startsWith(u"/v1/channels/"_s) && request.method == "PATCH") {
                patched.append(body);
                return json(200, body);
            }
            return std::nullopt;
        };
        desk.signIn(u"mia@desk.test"_s, u"mia"_s);
    }
    QTemporaryDir dir;
    FakeHub hub;
    Desk desk;
    QJsonObject report;
    QJsonObject test;
    QList<QJsonObject> asked;
    QList<QJsonObject> created;
    QList<QJsonObject> patched;
};

} // namespace

class WelcomeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void enterChoosesLikeSpace()
    {
        const EnterPresses enter(qApp);
        WelcomePage page;
        QSignalSpy mailbox(&page, &WelcomePage::mailboxChosen);
        QSignalSpy hub(&page, &WelcomePage::hubChosen);
        page.show();
        QTest::keyClick(buttonNamed(page, u"Add your mailbox"_s), Qt::Key_Return);
        QCOMPARE(mailbox.size(), 1);
        QTest::keyClick(buttonNamed(page, u"Connect to a hub"_s), Qt::Key_Enter, Qt::KeypadModifier);
        QCOMPARE(hub.size(), 1);
        QTest::keyClick(buttonNamed(page, u"Add your mailbox"_s), Qt::Key_Return, Qt::ControlModifier); // something else's
        QCOMPARE(mailbox.size(), 1);
    }

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

    void theMailboxPageBeginsWithTheAddress()
    {
        Setup setup;
        MailboxPage page(setup.desk);
        page.show();
        QApplication::setActiveWindow(&page);
        QTRY_COMPARE(page.focusWidget(), fieldNamed(page, u"E-mail address"_s));
        QTest::keyClick(page.focusWidget(), Qt::Key_Tab);
        QCOMPARE(page.focusWidget(), fieldNamed(page, u"Password"_s));
    }

    void serversComeFromTheHub()
    {
        Setup setup;
        setup.report = found(u"imap.shop.example"_s, u"smtp.shop.example"_s);
        MailboxForm form(setup.desk);
        form.show();
        QVERIFY(!fieldNamed(form, u"Incoming mail (IMAP): server"_s)->isVisible()); // nobody has to see them
        QTest::keyClicks(fieldNamed(form, u"E-mail address"_s), u"support@shop.example"_s);
        QTest::keyClicks(fieldNamed(form, u"Password"_s), u"secret"_s);
        QTRY_COMPARE(fieldNamed(form, u"Incoming mail (IMAP): server"_s)->text(), u"imap.shop.example"_s);
        QVERIFY(saysSomewhere(form, u"Found imap.shop.example and smtp.shop.example"_s));
        QVERIFY(!fieldNamed(form, u"Incoming mail (IMAP): server"_s)->isVisible());
        const QJsonObject file = form.channelFile();
        QCOMPARE(file[u"kind"].toString(), u"email"_s);
        QCOMPARE(file[u"address"].toString(), u"support@shop.example"_s);
        QCOMPARE(file[u"imap"].toObject()[u"port"].toInt(), 993);
        QCOMPARE(file[u"imap"].toObject()[u"user"].toString(), u"support@shop.example"_s);
        QCOMPARE(file[u"imap"].toObject()[u"password"].toString(), u"secret"_s);
        QCOMPARE(file[u"smtp"].toObject()[u"security"].toString(), u"tls"_s);
        QCOMPARE(file[u"sent_copy"].toBool(), true);
        // The password went nowhere while the servers were looked for.
        for (const HttpRequest &request : std::as_const(setup.hub.requests)) {
            QVERIFY(!request.body.contains("secret"));
        }
        // What somebody typed stays when the address goes on.
        fieldNamed(form, u"Outgoing mail (SMTP): server"_s)->setText(u"relay.example"_s);
        setup.report = found(u"imap.shop.example.org"_s, u"smtp.shop.example.org"_s);
        QTest::keyClicks(fieldNamed(form, u"E-mail address"_s), u".org"_s);
        QTRY_COMPARE(fieldNamed(form, u"Incoming mail (IMAP): server"_s)->text(), u"imap.shop.example.org"_s);
        QCOMPARE(fieldNamed(form, u"Outgoing mail (SMTP): server"_s)->text(), u"relay.example"_s);
    }

    void nothingFoundAsksForTheServers()
    {
        Setup setup;
        MailboxForm form(setup.desk);
        form.show();
        QTest::keyClicks(fieldNamed(form, u"E-mail address"_s), u"support@shop.example"_s);
        QTRY_VERIFY(fieldNamed(form, u"Incoming mail (IMAP): server"_s)->isVisible());
        QVERIFY(saysSomewhere(form, u"No mail servers were found for shop.example"_s));
        // Enter goes on from the servers' fields, too.
        QTest::keyClicks(fieldNamed(form, u"Password"_s), u"secret"_s);
        QVERIFY(!saysSomewhere(form, u"Enter the names of both servers"_s));
        fieldNamed(form, u"Incoming mail (IMAP): server"_s)->setFocus(); // whoever leaves the address has it looked up again
        QTRY_VERIFY(saysSomewhere(form, u"No mail servers were found for shop.example"_s));
        QTest::keyClick(fieldNamed(form, u"Incoming mail (IMAP): server"_s), Qt::Key_Return);
        QTRY_VERIFY(saysSomewhere(form, u"Enter the names of both servers"_s));
        QPushButton *directory = buttonNamed(form, u"Ask Mozilla's directory"_s);
        QVERIFY(directory && directory->isVisible());
        setup.report = found(u"imap.shop.example"_s, u"smtp.shop.example"_s);
        directory->click();
        QTRY_COMPARE(fieldNamed(form, u"Outgoing mail (SMTP): server"_s)->text(), u"smtp.shop.example"_s);
        QCOMPARE(setup.asked.last()[u"directory"].toBool(), true);
        QCOMPARE(setup.asked.first()[u"directory"].toBool(), false);
    }

    void aSearchCanBeStopped()
    {
        Setup setup;
        setup.hub.silent = true;
        MailboxForm form(setup.desk);
        form.show();
        QTest::keyClicks(fieldNamed(form, u"E-mail address"_s), u"support@shop.example"_s);
        QTest::keyClick(fieldNamed(form, u"E-mail address"_s), Qt::Key_Tab);
        QPushButton *stop = buttonNamed(form, u"Stop looking for servers"_s);
        QTRY_VERIFY(stop->isVisible());
        stop->click();
        QVERIFY(!stop->isVisible());
        QVERIFY(fieldNamed(form, u"Incoming mail (IMAP): server"_s)->isVisible());
        setup.report = found(u"imap.shop.example"_s, u"smtp.shop.example"_s);
        setup.hub.release();
        QTRY_COMPARE(setup.hub.count("POST", u"/propose"_s), 1);
        QVERIFY(fieldNamed(form, u"Incoming mail (IMAP): server"_s)->text().isEmpty()); // too late
    }

    void aProviderElsewhereIsPointedOut()
    {
        Setup setup;
        setup.report = found(u"imap.big.example"_s, u"smtp.big.example"_s);
        QJsonObject imap = setup.report[u"imap"].toObject();
        imap[u"foreign"_s] = true;
        setup.report[u"imap"_s] = imap;
        MailboxForm form(setup.desk);
        form.show();
        QTest::keyClicks(fieldNamed(form, u"E-mail address"_s), u"support@shop.example"_s);
        QTRY_VERIFY(saysSomewhere(form, u"outside shop.example"_s));
        QVERIFY(!buttonNamed(form, u"Trust an authority's file…"_s)->isVisible());
        // Both at once: the authority is unknown too.
        imap[u"verified"_s] = false;
        imap[u"detail"_s] = u"signed by Own CA"_s;
        imap[u"certificate"_s] = QJsonObject{{u"authority_unknown"_s, true}};
        setup.report[u"imap"_s] = imap;
        QTest::keyClicks(fieldNamed(form, u"E-mail address"_s), u".org"_s);
        QTRY_VERIFY(saysSomewhere(form, u"signed by Own CA"_s));
        QVERIFY(saysSomewhere(form, u"outside shop.example.org"_s));
        QVERIFY(buttonNamed(form, u"Trust an authority's file…"_s)->isVisible());
    }

    void aMailboxIsTestedBeforeItIsAdded()
    {
        Setup setup;
        setup.report = found(u"imap.shop.example"_s, u"smtp.shop.example"_s);
        setup.test =
            QJsonObject{{u"ok"_s, false},
                        {u"steps"_s,
                         QJsonArray{QJsonObject{{u"step"_s, u"imap.connect"_s}, {u"ok"_s, true}},
                                    QJsonObject{{u"step"_s, u"imap.tls"_s},
                                                {u"ok"_s, false},
                                                {u"detail"_s,
                                                 u"the certificate is signed by an authority that is not trusted here: Own CA"_s},
                                                {u"certificate"_s,
                                                 QJsonObject{{u"subject"_s, u"imap.shop.example"_s},
                                                             {u"issuer"_s, u"Own CA"_s},
                                                             {u"names"_s, QJsonArray{u"imap.shop.example"_s}},
                                                             {u"sha256"_s, u"AB:CD"_s},
                                                             {u"trusted"_s, false},
                                                             {u"authority_unknown"_s, true}}}}}}};
        MailboxForm form(setup.desk);
        form.show();
        QSignalSpy added(&form, &MailboxForm::added);
        QTest::keyClicks(fieldNamed(form, u"E-mail address"_s), u"support@shop.example"_s);
        QTest::keyClicks(fieldNamed(form, u"Password"_s), u"secret"_s);
        QTest::keyClick(fieldNamed(form, u"Password"_s), Qt::Key_Return); // quicker than the search
        QTRY_VERIFY(saysSomewhere(form, u"Incoming connection not safe: the certificate is signed"_s));
        QVERIFY(saysSomewhere(form, u"Incoming server reached"_s));
        QVERIFY(saysSomewhere(form, u"SHA-256: AB:CD"_s));
        QVERIFY(buttonNamed(form, u"Trust an authority's file…"_s));
        QCOMPARE(added.count(), 0);
        QCOMPARE(setup.created.size(), 0);
        // The person knows better.
        QPushButton *anyway = buttonNamed(form, u"Add all the same"_s);
        QVERIFY(anyway->isVisible());
        anyway->click();
        QTRY_COMPARE(added.count(), 1);
        QCOMPARE(setup.created.size(), 1);
        setup.test = QJsonObject{{u"ok"_s, true}, {u"steps"_s, QJsonArray()}};
        buttonNamed(form, u"Add mailbox"_s)->click();
        QTRY_COMPARE(added.count(), 2);
    }

    void anAuthorityComesFromAFile()
    {
        Setup setup;
        MailboxForm form(setup.desk);
        QTemporaryDir dir;
        QFile file(dir.filePath(u"ca.pem"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("no certificate");
        file.close();
        QVERIFY(form.authority().load(file.fileName()).contains(u"holds no certificate"_s));
        QVERIFY(!form.authority().load(dir.filePath(u"none.pem"_s)).isEmpty());
        QVERIFY(!form.channelFile().contains(u"ca_pem"_s));
        const QList<QSslCertificate> known = QSslConfiguration::systemCaCertificates();
        if (known.isEmpty()) {
            QSKIP("skipped: this system has no certificate authorities");
        }
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(known.first().toPem() + "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n");
        file.close();
        QCOMPARE(form.authority().load(file.fileName()), QString());
        QCOMPARE(form.channelFile()[u"ca_pem"].toString().toLatin1(), known.first().toPem()); // and no key
    }

    void aProviderSignsInWithoutAPassword()
    {
        test::OAuthStub stub;
        QVERIFY(stub.listen());
        Setup setup;
        setup.report = found(u"outlook.office365.com"_s, u"smtp-mail.outlook.com"_s);
        setup.report[u"oauth"_s] = u"microsoft"_s;
        setup.test = QJsonObject{{u"ok"_s, true}, {u"steps"_s, QJsonArray()}};
        MailboxForm form(setup.desk);
        OAuthProvider provider = OAuthProvider::microsoft();
        provider.authorize = stub.url(u"/authorize"_s);
        provider.token = stub.url(u"/token"_s);
        provider.device = stub.url(u"/device"_s);
        provider.redirectHost = u"127.0.0.1"_s;
        form.signIn().setProviders({provider});
        form.show();
        QTest::keyClicks(fieldNamed(form, u"E-mail address"_s), u"support@shop.example"_s);
        // The provider takes no passwords: the form offers the way that works.
        QTRY_VERIFY(form.signIn().isChosen());
        QVERIFY(!fieldNamed(form, u"Password"_s)->isVisible());
        QPushButton *byCode = buttonNamed(form, u"Sign in with a code"_s);
        QVERIFY(byCode->isVisible() && !byCode->isEnabled()); // not without a client id
        QSignalSpy added(&form, &MailboxForm::added);
        buttonNamed(form, u"Add mailbox"_s)->click();
        QTRY_VERIFY(saysSomewhere(form, u"Sign in with the provider first."_s));
        QTest::keyClicks(fieldNamed(form, u"Client id"_s), stub.clientId);
        stub.denies = true;
        byCode->click();
        QTRY_VERIFY(saysSomewhere(form, u"You did not give the permission"_s));
        stub.denies = false;
        stub.pendingPolls = 0;
        byCode->click();
        QTRY_VERIFY(saysSomewhere(form, u"enter this code: WDJB-MJHT"_s));
        QTRY_VERIFY(form.signIn().isSignedIn());
        buttonNamed(form, u"Add mailbox"_s)->click();
        QTRY_COMPARE(added.count(), 1);
        const QJsonObject oauth = setup.created.first()[u"oauth"].toObject();
        QVERIFY(oauth[u"refresh_token"].toString().startsWith(u"refresh-"_s));
        QCOMPARE(oauth[u"provider"].toString(), u"microsoft"_s);
        QCOMPARE(oauth[u"client_id"].toString(), stub.clientId);
        QVERIFY(!oauth[u"signed_in_at"].toString().isEmpty());
        QVERIFY(!setup.created.first()[u"imap"].toObject().contains(u"password"_s));
    }

    void aMailboxIsEdited()
    {
        Setup setup;
        Channel channel = setup.hub.channel;
        channel.settings = {
            {u"imap"_s,
             QJsonObject{{u"host"_s, u"in.example"_s}, {u"port"_s, 993}, {u"security"_s, u"tls"_s}, {u"user"_s, u"u"_s}}},
            {u"smtp"_s,
             QJsonObject{{u"host"_s, u"out.example"_s}, {u"port"_s, 587}, {u"security"_s, u"starttls"_s}, {u"user"_s, u"u"_s}}},
            {u"folders"_s, QJsonArray{u"INBOX"_s}}};
        setup.test =
            QJsonObject{{u"ok"_s, true},
                        {u"steps"_s, QJsonArray()},
                        {u"folders"_s, QJsonArray{QJsonObject{{u"name"_s, u"INBOX"_s}}, QJsonObject{{u"name"_s, u"Done"_s}}}}};
        MailboxForm form(setup.desk, channel);
        form.show();
        auto *options = form.findChild<MailboxOptions *>();
        QVERIFY(options);
        QVERIFY(!form.channelFile()[u"imap"].toObject().contains(u"password"_s)); // unchanged
        auto *aliases = options->findChild<QPlainTextEdit *>();
        aliases->setPlainText(u"Sales <sales@shop.example>\nhello"_s);
        QVERIFY(options->fault().contains(u"hello"_s));
        aliases->setPlainText(u"Sales <sales@shop.example>\n\nbilling@shop.example"_s);
        QCOMPARE(options->fault(), QString());
        auto *handled = options->findChild<QComboBox *>();
        QCOMPARE(handled->accessibleName(), u"Mails the desk has taken in"_s);
        handled->setCurrentIndex(handled->findData(u"move"_s));
        QVERIFY(!options->fault().isEmpty());
        options->offerFolders(setup.test[u"folders"].toArray());
        for (QComboBox *box : options->findChildren<QComboBox *>()) {
            if (box->isEditable()) {
                box->setEditText(u"inbox"_s);
                QVERIFY(options->fault().contains(u"again and again"_s));
                box->setEditText(u"Done"_s);
            }
        }
        QSignalSpy saved(&form, &MailboxForm::saved);
        buttonNamed(form, u"Save"_s)->click();
        QTRY_COMPARE(saved.count(), 1);
        const QJsonObject patch = setup.patched.last();
        QCOMPARE(patch[u"handled"].toString(), u"move"_s);
        QCOMPARE(patch[u"handled_folder"].toString(), u"Done"_s);
        QCOMPARE(patch[u"folders"].toArray(), QJsonArray{u"INBOX"_s});
        QCOMPARE(patch[u"aliases"].toArray().size(), 2);
        QCOMPARE(patch[u"aliases"][0][u"name"].toString(), u"Sales"_s);
        QCOMPARE(patch[u"aliases"][1][u"address"].toString(), u"billing@shop.example"_s);
        QVERIFY(patch.contains(u"ca_pem"_s));
    }

    void theArchiveOfTheServerIsProposed_data()
    {
        QTest::addColumn<QJsonArray>("folders");
        QTest::addColumn<QString>("proposed");
        const auto folder = [](const QString &name, const QString &role) {
            return QJsonObject{{u"name"_s, name}, {u"role"_s, role}};
        };
        const QJsonObject inbox = folder(u"INBOX"_s, {});
        QTest::newRow("marked by the server")
            << QJsonArray{inbox, folder(u"Archive"_s, {}), folder(u"Alt"_s, u"archive"_s)} << u"Alt"_s;
        QTest::newRow("by its name") << QJsonArray{inbox, folder(u"INBOX/archive"_s, {})} << u"INBOX/archive"_s;
        QTest::newRow("all mail in one folder")
            << QJsonArray{inbox, folder(u"[Gmail]/All Mail"_s, u"all"_s)} << u"[Gmail]/All Mail"_s;
        QTest::newRow("none yet") << QJsonArray{inbox, folder(u"Trash"_s, u"trash"_s)} << u"Archive"_s;
        QTest::newRow("no list to be had") << QJsonArray() << u"Archive"_s;
    }

    void theArchiveOfTheServerIsProposed()
    {
        QFETCH(QJsonArray, folders);
        QFETCH(QString, proposed);
        Setup setup;
        setup.test = QJsonObject{{u"ok"_s, true}, {u"steps"_s, QJsonArray()}, {u"folders"_s, folders}};
        MailboxForm form(setup.desk, setup.hub.channel);
        form.show();
        auto *options = form.findChild<MailboxOptions *>();
        QComboBox *handled = nullptr;
        QComboBox *target = nullptr;
        for (QComboBox *box : options->findChildren<QComboBox *>()) {
            (box->isEditable() ? target : handled) = box;
        }
        handled->setCurrentIndex(handled->findData(u"move"_s));
        QTRY_COMPARE(target->currentText(), proposed);
        // What somebody has chosen stays.
        target->setEditText(u"Elsewhere"_s);
        options->offerFolders(folders);
        QCOMPARE(target->currentText(), u"Elsewhere"_s);
        QCOMPARE(options->toJson()[u"folders"].toArray(), QJsonArray{u"INBOX"_s});
    }

    void aPracticeMailboxIsEditedWithoutServers()
    {
        Setup setup;
        Channel channel = setup.hub.channel;
        channel.settings = {{u"simulated"_s, true}};
        MailboxForm form(setup.desk, channel);
        form.show();
        QVERIFY(!form.findChild<MailboxOptions *>());
        for (QLineEdit *edit : form.findChildren<QLineEdit *>()) {
            if (edit->accessibleName() == u"Name shown to customers"_s) {
                edit->setText(u"Parcels"_s);
            }
            QVERIFY(edit->accessibleName() != u"Password"_s || !edit->isVisible());
        }
        QSignalSpy saved(&form, &MailboxForm::saved);
        buttonNamed(form, u"Save"_s)->click();
        QTRY_COMPARE(saved.count(), 1);
        const QJsonObject patch = setup.patched.last();
        QCOMPARE(patch[u"name"].toString(), u"Parcels"_s);
        QVERIFY(!patch.contains(u"imap"_s));
    }

    void aFormMayGoWhileItTests()
    {
        Setup setup;
        setup.test = QJsonObject{{u"ok"_s, true}, {u"steps"_s, QJsonArray()}};
        Channel channel = setup.hub.channel;
        const QJsonObject server{{u"host"_s, u"in.example"_s}, {u"port"_s, 993}, {u"security"_s, u"tls"_s}, {u"user"_s, u"u"_s}};
        channel.settings = {{u"imap"_s, server}, {u"smtp"_s, server}};
        auto form = std::make_unique<MailboxForm>(setup.desk, channel);
        form->show();
        buttonNamed(*form, u"Test the mailbox"_s)->click();
        QVERIFY(!buttonNamed(*form, u"Test the mailbox"_s)->isEnabled());
        form.reset();
        MailboxForm other(setup.desk, channel);
        other.show();
        buttonNamed(other, u"Test the mailbox"_s)->click();
        QTRY_VERIFY(buttonNamed(other, u"Test the mailbox"_s)->isEnabled());
    }

    void leadsAreToldOfTrouble()
    {
        Channel good{.name = u"Sales"_s};
        Channel slow{.name = u"Support"_s,
                     .health = {.state = HealthState::Degraded, .detail = u"sending: the server is busy"_s}};
        Channel down{.name = u"Billing"_s, .health = {.state = HealthState::Down, .detail = u"receiving: nothing answers"_s}};
        Channel paused = down;
        paused.enabled = false;
        QCOMPARE(ChannelAlarm::words({good, paused}), QString());
        QCOMPARE(ChannelAlarm::words({good, slow}), u"Support needs a look: sending: the server is busy"_s);
        QVERIFY(ChannelAlarm::words({good, slow, down}).startsWith(u"Billing is down: receiving: nothing answers"_s));
        QVERIFY(ChannelAlarm::words({slow, down}).contains(u"1"_s));
    }

    void theLedgerAddsUp()
    {
        const Intake good{.seen = 1204, .imported = 1200, .duplicate = 3, .quarantined = 1};
        QCOMPARE(ChannelCard::missing(good), 0);
        QVERIFY(!ChannelCard::ledgerWords(good).contains(u"not accounted"_s));
        const Intake bad{.seen = 10, .imported = 8, .duplicate = 1, .quarantined = 0};
        QCOMPARE(ChannelCard::missing(bad), 1);
        QVERIFY(ChannelCard::ledgerWords(bad).contains(u"1 not accounted for"_s));
    }
};

QTEST_MAIN(WelcomeTest)
#include "welcometest.moc"
