// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/replica/replica.h"
#include "tests/hub/api/testdesk.h"
#include "ui/composer/composer.h"
#include "ui/composer/guardbanner.h"
#include "ui/customer/customerpage.h"
#include "ui/customer/customersplace.h"
#include "ui/customer/questionbar.h"
#include "ui/customer/startlinkdialog.h"
#include "ui/inbox/inboxlist.h"
#include "ui/inbox/inboxpane.h"
#include "ui/shell/pickdialog.h"
#include "ui/shell/workspace.h"
#include "ui/style/theme.h"
#include "ui/timeline/conversationpane.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QTest>

#include <algorithm>

using namespace deskbell;
using namespace deskbell::test;
using namespace Qt::StringLiterals;

namespace {

/// A console on a hub of its own, with a channel for texts beside the mailbox.
struct MatterDesk {
    MatterDesk()
        : desk(Desk::Options{.hub = QUrl(u"http://127.0.0.1:%1"_s.arg(hub.port())), .directory = dir.path(), .device = u"test"_s})
        , settings(dir.filePath(u"settings.ini"_s), QSettings::IniFormat)
    {
        texts = {
            .id = ChannelId::make(), .kind = u"sms"_s, .name = u"Texts"_s, .address = u"+40312295000"_s, .queueId = hub.support};
        made = bool(hub.core().run(hub::CreateChannel{.by = hub::Principal::hub(), .channel = texts}));
        desk.resume();
        signedIn = desk.signIn(TestDesk::email(u"lead"_s), TestDesk::password());
    }
    bool isLive() const
    {
        return made && signedIn.isFinished() && desk.status().state == ConnectionStatus::State::Live
            && !desk.channelKinds().isEmpty();
    }
    void show()
    {
        workspace = std::make_unique<Workspace>(desk, settings);
        workspace->resize(1400, 860);
        workspace->show();
        QApplication::setActiveWindow(workspace.get());
    }
    hub::TakeMessage::Reply text(const QString &from, const QString &words, const QString &typed = {})
    {
        hub::TakeMessage take{.channel = texts.id,
                              .foreignId = makeUuid7(),
                              .from = {.identity = {.kind = u"phone"_s, .value = from}},
                              .text = words};
        if (!typed.isEmpty()) {
            take.from.claimed = {{.kind = u"email"_s, .value = typed}};
        }
        return hub.core().run(take).valueOr({});
    }
    bool giveNumber(const CustomerId &id, const QString &number)
    {
        auto customer = hub.core().reads().customer(hub::Principal::hub(), id);
        if (!customer) {
            return false;
        }
        QList<Identity> identities = customer->identities;
        identities.append({.kind = u"phone"_s, .value = number});
        return bool(hub.core().run(hub::PatchCustomer{.by = hub::Principal::hub(), .id = id, .identities = identities}));
    }
    Conversation conversation(const ConversationId &id)
    {
        return hub.core().reads().conversation(hub::Principal::hub(), id).valueOr({});
    }
    void key(char key)
    {
        workspace->inboxPane().list().setFocus();
        QTest::keyClick(&workspace->inboxPane().list(), key);
    }

    TestDesk hub;
    QTemporaryDir dir;
    Desk desk;
    QSettings settings;
    Channel texts{};
    bool made = false;
    QFuture<Result<Done>> signedIn;
    std::unique_ptr<Workspace> workspace;
};

} // namespace

/// One customer, one matter, any channel, by mouse and by keys, on a real hub.
class MattersUiTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        TestDesk::passwordHash();
        applyTheme(*qApp, ThemeChoice::Light);
    }

    void attachedByOneKeyAndUndone()
    {
        MatterDesk d;
        const auto mail = d.hub.receive(u"Where is it?"_s, u"Order"_s);
        QVERIFY(d.giveNumber(d.conversation(mail.conversation).customerId, u"+40721123456"_s));
        const auto text = d.text(u"+40721123456"_s, u"Any news?"_s);
        QTRY_VERIFY_WITH_TIMEOUT(d.isLive(), 60'000);
        d.show();
        d.workspace->open(text.conversation);
        QuestionBar &question = d.workspace->conversationPane().questionBar();
        QTRY_VERIFY(question.isVisible());
        QVERIFY(question.accessibleName().contains(u"Order"_s));
        d.key('Y');
        QTRY_COMPARE(d.workspace->openConversation().id(), mail.conversation);
        QTRY_VERIFY(!question.isVisible());
        QCOMPARE(d.conversation(mail.conversation).channels.size(), 2);
        d.key('z');
        QTRY_COMPARE(d.workspace->openConversation().id(), text.conversation);
        QVERIFY(d.conversation(text.conversation).mergedInto.isNull());
        QTRY_VERIFY(!question.isVisible()); // asked once
    }

    void keptApartByOneKey()
    {
        MatterDesk d;
        const auto mail = d.hub.receive(u"Where is it?"_s, u"Order"_s);
        QVERIFY(d.giveNumber(d.conversation(mail.conversation).customerId, u"+40721123456"_s));
        const auto text = d.text(u"+40721123456"_s, u"Something else"_s);
        QTRY_VERIFY_WITH_TIMEOUT(d.isLive(), 60'000);
        d.show();
        d.workspace->open(text.conversation);
        QuestionBar &question = d.workspace->conversationPane().questionBar();
        QTRY_VERIFY(question.isVisible());
        d.key('N');
        QTRY_VERIFY(!question.isVisible());
        QVERIFY(d.conversation(text.conversation).attachTo.isNull());
        QCOMPARE(d.workspace->openConversation().id(), text.conversation);
    }

    void peopleAreJoinedByTheButton()
    {
        MatterDesk d;
        const auto mail = d.hub.receive(u"Where is it?"_s, u"Order"_s);
        const CustomerId known = d.conversation(mail.conversation).customerId;
        const QString address = d.hub.core().reads().customer(hub::Principal::hub(), known)->identities.constFirst().value;
        const auto text = d.text(u"+40733000111"_s, u"Hi"_s, address);
        QVERIFY(text.customer != known);
        QTRY_VERIFY_WITH_TIMEOUT(d.isLive(), 60'000);
        d.show();
        d.workspace->open(text.conversation);
        QuestionBar &question = d.workspace->conversationPane().questionBar();
        QTRY_VERIFY(question.isVisible());
        QVERIFY(question.accessibleName().contains(u"not verified"_s));
        for (auto *button : question.findChildren<QPushButton *>()) {
            if (button->text().startsWith(u"One person"_s)) {
                QTest::mouseClick(button, Qt::LeftButton);
                break;
            }
        }
        QTRY_COMPARE(d.conversation(text.conversation).customerId, known);
        QTRY_VERIFY(!question.isVisible());
        QTRY_VERIFY(d.desk.lastAction().has_value());
        d.key('z');
        QTRY_COMPARE(d.conversation(text.conversation).customerId, text.customer);
    }

    void goesOnElsewhereAndBack()
    {
        MatterDesk d;
        const auto mail = d.hub.receive(u"Where is it?"_s, u"Order"_s);
        QVERIFY(d.giveNumber(d.conversation(mail.conversation).customerId, u"+40721123456"_s));
        QTRY_VERIFY_WITH_TIMEOUT(d.isLive(), 60'000);
        d.show();
        d.workspace->open(mail.conversation);
        QTRY_COMPARE(d.workspace->timelineModel().rowCount(), 1);
        d.key('o');
        auto *dialog = d.workspace->findChild<PickDialog *>(u"pickChannel"_s);
        QVERIFY(dialog);
        QCOMPARE(dialog->list().count(), 1); // only what reaches this customer, and not where it is already
        QTest::keyClick(&dialog->field(), Qt::Key_Return);
        QTRY_COMPARE(d.conversation(mail.conversation).threads.constLast().address, u"+40721123456"_s);
        QTRY_COMPARE(d.conversation(mail.conversation).channels, (QStringList{u"email"_s, u"sms"_s}));
        d.key('z');
        QTRY_COMPARE(d.conversation(mail.conversation).channels, QStringList{u"email"_s});
    }

    /// A customer who never wrote by Telegram: a link from the list of ways, from beside the conversation, and from their page.
    void aLinkBringsThemToTelegram()
    {
        MatterDesk d;
        const Channel bot{.id = ChannelId::make(),
                          .kind = u"telegram"_s,
                          .name = u"Shop bot"_s,
                          .address = u"@desk_bot"_s,
                          .queueId = d.hub.support};
        const QJsonObject secrets{{u"token"_s, u"123456:TEST-abcdefghijklmnopqrs"_s}};
        QVERIFY(d.hub.core().run(hub::CreateChannel{.by = hub::Principal::hub(), .channel = bot, .secrets = secrets}));
        const auto mail = d.hub.receive(u"Where is it?"_s, u"Order"_s);
        QTRY_VERIFY_WITH_TIMEOUT(d.isLive(), 60'000);
        d.show();
        d.workspace->open(mail.conversation);
        QTRY_COMPARE(d.workspace->timelineModel().rowCount(), 1);
        const auto copied = [&] {
            auto *dialog = d.workspace->findChild<StartLinkDialog *>();
            if (!dialog || !QTest::qWaitFor([&] { return dialog->copyButton().isEnabled(); }, 60'000)) {
                return QString();
            }
            QTest::keyClick(dialog, Qt::Key_Return);
            return QGuiApplication::clipboard()->text();
        };
        const QString start = u"https://t.me/desk_bot?start="_s;
        d.key('o');
        auto *ways = d.workspace->findChild<PickDialog *>(u"pickChannel"_s);
        QVERIFY(ways);
        QCOMPARE(ways->list().count(), 1); // there is no other way yet
        QTest::keyClick(&ways->field(), Qt::Key_Return);
        const QString first = copied();
        QVERIFY2(first.startsWith(start) && first.size() == start.size() + 64, qPrintable(first));

        QTRY_VERIFY(!d.workspace->findChild<StartLinkDialog *>());
        QPushButton *invite = nullptr;
        for (auto *button : d.workspace->findChildren<QPushButton *>(u"invite"_s)) {
            invite = button->isVisible() ? button : invite;
        }
        QVERIFY(invite);
        QTest::mouseClick(invite, Qt::LeftButton);
        const QString second = copied();
        QVERIFY(second.startsWith(start) && second != first);

        QTRY_VERIFY(!d.workspace->findChild<StartLinkDialog *>());
        QTest::keyClicks(&d.workspace->inboxPane().list(), u"gc"_s);
        CustomersPlace &place = d.workspace->customersPlace();
        QTRY_VERIFY(place.isVisible());
        place.show(d.conversation(mail.conversation).customerId);
        QTRY_VERIFY(place.page().findChild<QPushButton *>(u"invite"_s));
        QTest::mouseClick(place.page().findChild<QPushButton *>(u"invite"_s), Qt::LeftButton);
        QVERIFY(copied().startsWith(start));

        // Once they are there, nobody invites them any more.
        const auto customer = d.hub.core().reads().customer(hub::Principal::hub(), d.conversation(mail.conversation).customerId);
        QVERIFY(customer);
        QList<Identity> identities = customer->identities;
        identities.append({.kind = u"telegram"_s, .value = u"7"_s});
        QVERIFY(d.hub.core().run(hub::PatchCustomer{.by = hub::Principal::hub(), .id = customer->id, .identities = identities}));
        const auto invited = [&] {
            const QList<QPushButton *> buttons = d.workspace->findChildren<QPushButton *>(u"invite"_s);
            return std::any_of(buttons.begin(), buttons.end(), [&](QPushButton *button) { return !place.isAncestorOf(button); });
        };
        QTRY_VERIFY(!invited()); // beside the conversation
        place.show(CustomerId{});
        place.show(customer->id);
        QTRY_VERIFY(!place.page().findChild<QPushButton *>(u"invite"_s));
    }

    void customersAreFoundMadeAndChanged()
    {
        MatterDesk d;
        QTRY_VERIFY_WITH_TIMEOUT(d.isLive(), 60'000);
        d.show();
        d.workspace->inboxPane().list().setFocus();
        QTest::keyClicks(&d.workspace->inboxPane().list(), u"gc"_s);
        CustomersPlace &place = d.workspace->customersPlace();
        QTRY_VERIFY(place.isVisible());
        QTRY_VERIFY(place.list().count() >= 1);
        place.makeNew();
        CustomerPage &page = place.page();
        const auto fieldNamed = [&page](const QString &name) -> QLineEdit * {
            for (auto *field : page.findChildren<QLineEdit *>()) {
                if (field->accessibleName() == name && !field->isHidden()) {
                    return field;
                }
            }
            return nullptr;
        };
        QVERIFY(fieldNamed(u"Name"_s));
        QTest::keyClicks(fieldNamed(u"Name"_s), u"Ion Vasile"_s);
        QTest::keyClicks(fieldNamed(u"Company"_s), u"Vasile SRL"_s);
        page.save();
        const auto named = [&d](const QString &words) {
            return d.hub.core().reads().customers(hub::Principal::hub(), words, {.limit = 5}).valueOr({}).items.size();
        };
        QTRY_COMPARE(named(u"vasile"_s), 1);
        QTRY_COMPARE(place.list().count(), 2);
        QTest::keyClicks(fieldNamed(u"Tags"_s), u"vip, new"_s);
        page.save();
        QTRY_COMPARE(named(u"vip"_s), 1);
        // Looking at somebody else throws nothing away.
        const int here = place.list().currentRow();
        QTest::keyClicks(fieldNamed(u"Company"_s), u" and sons"_s);
        const QString typed = fieldNamed(u"Company"_s)->text();
        place.list().setCurrentRow(1 - here);
        QTRY_VERIFY(fieldNamed(u"Company"_s)->text() != typed);
        place.list().setCurrentRow(here);
        QTRY_COMPARE(fieldNamed(u"Company"_s)->text(), typed);
        QTRY_VERIFY(place.isSettled());
        QVERIFY(page.isUnsaved());
        page.save();
        QTRY_COMPARE_WITH_TIMEOUT(named(u"sons"_s), 1, 60'000);
        QTRY_VERIFY(!page.isUnsaved());
    }

    void preferencesWarnBeforeTheyAreBroken()
    {
        MatterDesk d;
        const auto mail = d.hub.receive(u"Where is it?"_s, u"Order"_s);
        const CustomerId who = d.conversation(mail.conversation).customerId;
        QVERIFY(d.hub.core().run(hub::PatchCustomer{
            .by = hub::Principal::hub(), .id = who, .preferences = QJsonObject{{u"preferred_channel"_s, u"sms"_s}}}));
        QTRY_VERIFY_WITH_TIMEOUT(d.isLive(), 60'000);
        d.show();
        d.workspace->open(mail.conversation);
        QTRY_COMPARE(d.workspace->timelineModel().rowCount(), 1);
        Composer &composer = d.workspace->conversationPane().composer();
        composer.reply();
        QTest::keyClicks(QApplication::focusWidget(), u"On its way"_s);
        composer.send();
        auto *guard = composer.findChild<GuardBanner *>();
        QTRY_VERIFY(guard->isVisible());
        QVERIFY(guard->accessibleName().contains(u"SMS"_s));
        const auto page = d.hub.core().reads().messages(hub::Principal::hub(), mail.conversation, {.limit = 10});
        QCOMPARE(page.valueOr({}).items.size(), 1);
    }
};

QTEST_MAIN(MattersUiTest)
#include "matterstest.moc"
