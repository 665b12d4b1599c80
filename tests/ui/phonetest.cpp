// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/outbox/outbox.h"
#include "client/replica/replica.h"
#include "models/calls/callwords.h"
#include "tests/client/fakehub.h"
#include "tests/support/phone/fakephone.h"
#include "ui/customer/customerpane.h"
#include "ui/inbox/inboxlist.h"
#include "ui/inbox/inboxpane.h"
#include "ui/phone/callends.h"
#include "ui/phone/calllive.h"
#include "ui/phone/callring.h"
#include "ui/phone/devicebox.h"
#include "ui/phone/dialfield.h"
#include "ui/phone/keypad.h"
#include "ui/phone/phonehands.h"
#include "ui/phone/phonepanel.h"
#include "ui/phone/phonewords.h"
#include "ui/settings/phonesection.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/command.h"
#include "ui/shell/workspace.h"
#include "ui/style/theme.h"
#include "ui/timeline/conversationpane.h"
#include "ui/timeline/wavplayer.h"
#include "ui/welcome/teststeps.h"

#include <QAction>
#include <QComboBox>
#include <QDesktopServices>
#include <QDialog>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTranslator>
#include <QtEndian>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace {

template <class Part> Part *partNamed(const QWidget &where, const QString &name)
{
    const QList<Part *> parts = where.findChildren<Part *>();
    for (Part *part : parts) {
        if (part->isVisibleTo(&where) && (part->accessibleName() == name || part->accessibleName().startsWith(name + u' '))) {
            return part;
        }
    }
    return nullptr;
}

QPushButton *buttonSaying(const QWidget &where, const QString &text)
{
    const QList<QPushButton *> buttons = where.findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->isVisibleTo(&where) && button->text() == text) {
            return button;
        }
    }
    return nullptr;
}

/// All words that stand in a part.
QString wordsIn(const QWidget &where)
{
    QStringList words;
    const QList<QWidget *> parts = where.findChildren<QWidget *>();
    for (const QWidget *part : parts) {
        if (!part->isVisibleTo(&where)) {
            continue;
        }
        if (const auto *label = qobject_cast<const QLabel *>(part)) {
            words.append(label->text());
        }
        words.append(part->accessibleName());
    }
    return words.join(u'\n').remove(u'\u2068').remove(u'\u2069');
}

} // namespace

/// The telephone in a whole workspace, with hub and phone process scripted.
class PhoneTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void withoutAnAccountNothingIsSeen();
    void withoutTheProgramOnlyTheSettingsSaySo();
    void theRingingCardSaysWhoCallsBeforeAnyoneAnswers();
    void keysAnswerMuteAndHangUpFromAnyWindow();
    void answeringOpensTheConversation();
    void declining();
    void aSecondCallWaits();
    void theNoteIsKeptAndTheOutcomeIsOneDigit();
    void theConversationsCustomerIsCalled();
    void whoDoesNotWantCallsIsAskedAbout();
    void dialFieldFindsPeople();
    void numbersInMessagesAreCalled();
    void theKeypadSendsDigits();
    void transferringAndAskingFirst();
    void conference();
    void recordingByTheLeadsRule();
    void qualitySaysWhatToDo();
    void whyACallFailedAndWhatToDo();
    void devicesAndLevels();
    void registrationTroubleIsSaid();
    void anAccountOfOnesOwn();
    void theWayToTheServerIsSaidStepByStep();
    void anAccountOfOnesOwnInsteadOfAnExtension();
    void aConsoleStartedAnewShowsTheCall();
    void callsStandInTheTimeline();
    void recordingsAreKnownByTheirHeads();
    void listsSayOfCallsInTheirOwnWords();
    void pictures();

private:
    void start();
    void stop();
    void open();
    std::optional<HttpReply> answerTo(const HttpRequest &request);
    bool isReady() const { return m_calls && m_calls->readiness() == CallDesk::Readiness::Ready; }
    PhonePanel &panel() const { return *m_hands->panel(); }
    QString ring(const QString &number = u"+40722123456"_s);
    QString upCall();
    void grab(const QString &name);

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<FakeHub> m_hub;
    std::unique_ptr<FakePhone> m_phone;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<CallDesk> m_calls;
    std::unique_ptr<PhoneHands> m_hands;
    std::unique_ptr<Workspace> m_workspace;
    QJsonObject m_account;
    QString m_program;
    Customer m_ana;
    Conversation m_parcel;
    QList<QPair<QString, QJsonObject>> m_told;
};

void PhoneTest::init()
{
    applyTheme(*qApp, ThemeChoice::Light);
    m_dir = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_dir->filePath(u"console.ini"_s), QSettings::IniFormat);
    m_hub = std::make_unique<FakeHub>();
    m_program = u"/bin/true"_s; // the phone is there by itself
    m_told.clear();
    m_account = {{u"address"_s, u"sip:1001@desk.test"_s},
                 {u"password"_s, u"secret"_s},
                 {u"transport"_s, u"tls"_s},
                 {u"srtp"_s, u"optional"_s},
                 {u"wrap_up_s"_s, 45},
                 {u"recording"_s, QJsonObject{{u"allowed"_s, u"ask"_s}}},
                 {u"colleagues"_s, QJsonArray{QJsonObject{{u"name"_s, u"Jan Kowal"_s}, {u"address"_s, u"1002"_s}}}},
                 {u"dispositions"_s, QJsonArray{u"Solved"_s, u"Will call back"_s, u"Wrong number"_s}}};
    m_ana = m_hub->addCustomer(u"Ana Pop"_s);
    m_ana.company = u"Pop & Sons"_s;
    m_ana.language = u"ro"_s;
    m_ana.note = u"Prefers short calls."_s;
    m_ana.identities = {{.id = IdentityId::make(), .kind = u"phone"_s, .value = u"+40722123456"_s},
                        {.id = IdentityId::make(), .kind = u"email"_s, .value = u"ana@home.test"_s}};
    m_hub->customers.insert(m_ana.id.value, toJson(m_ana));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    m_parcel = m_hub->addConversation(m_ana.id, u"Late parcel"_s, now.addSecs(-3600));
    m_hub->addMessage(m_parcel.id, u"Where is it? Call me at +40 722 123 456."_s, Direction::In, now.addSecs(-3600));
    Conversation old = m_hub->addConversation(m_ana.id, u"Wrong size"_s, now.addDays(-20));
    m_hub->addMessage(old.id, u"Too small"_s, Direction::In, now.addDays(-20));
    old = m_hub->conversation(old.id);
    old.state = ConversationState::Resolved;
    old.version += 1;
    m_hub->store(old);
    m_hub->intercept = [this](const HttpRequest &request) { return answerTo(request); };
    m_phone = std::make_unique<FakePhone>(m_dir->filePath(u"phone/phone.socket"_s));
    QVERIFY(m_phone->listen());
}

std::optional<HttpReply> PhoneTest::answerTo(const HttpRequest &request)
{
    const QString path = request.path.section(u'?', 0, 0);
    const auto fine = [](const QJsonObject &body) {
        return HttpReply{.status = 200, .body = QJsonDocument(body).toJson(QJsonDocument::Compact)};
    };
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    if (path == "/v1/me/phone"_L1) {
        if (request.method == "PUT") {
            m_account = body;
            m_told.append({path, body});
        } else if (request.method == "DELETE") {
            m_account = {};
            return HttpReply{.status = 204};
        }
        return m_account.isEmpty() ? problemReply(404) : fine(m_account);
    }
    if (path.startsWith("/v1/calls"_L1)) {
        if (request.method == "GET") {
            return path == "/v1/calls"_L1 ? fine({{u"items"_s, QJsonArray()}}) : problemReply(404);
        }
        m_told.append({path, body});
        return fine({});
    }
    return std::nullopt;
}

void PhoneTest::start()
{
    m_desk = std::make_unique<Desk>(Desk::Options{.hub = QUrl(u"http://hub.test"_s), .directory = m_dir->filePath(u"desk"_s)},
                                    m_hub->parts());
    m_desk->resume();
    m_workspace = std::make_unique<Workspace>(*m_desk, *m_settings);
    m_workspace->resize(1440, 900);
    m_calls = std::make_unique<CallDesk>(
        *m_desk, *m_settings,
        CallDesk::Options{.link = {.socket = m_dir->filePath(u"phone/phone.socket"_s), .program = m_program},
                          .directory = m_dir->filePath(u"desk"_s)});
    m_hands = std::make_unique<PhoneHands>(*m_calls, nullptr);
    m_hands->join(*m_workspace);
    m_workspace->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_workspace.get()));
    QTRY_VERIFY(m_desk->status().state == ConnectionStatus::State::Live);
    QTRY_VERIFY(m_desk->replica().customer(m_ana.id) && m_desk->replica().conversation(m_parcel.id));
}

void PhoneTest::stop()
{
    m_workspace.reset();
    m_hands.reset();
    m_calls.reset();
    m_desk.reset();
}

void PhoneTest::open()
{
    start();
    QTRY_VERIFY(isReady() && m_hands->panel());
}

void PhoneTest::cleanup()
{
    stop();
    m_phone.reset();
    m_hub.reset();
    m_settings.reset();
    m_dir.reset();
}

QString PhoneTest::ring(const QString &number)
{
    const QString id = m_phone->ring(number);
    [&] { QTRY_VERIFY(m_calls->calls().call(id)); }();
    return id;
}

QString PhoneTest::upCall()
{
    const QString id = ring();
    m_calls->answer(id);
    [&] { QTRY_VERIFY(m_calls->calls().call(id)->isUp() && panel().liveCard()); }();
    return id;
}

void PhoneTest::grab(const QString &name)
{
    // For those who look at them: DESKBELL_PICTURES names a directory.
    const QString directory = qEnvironmentVariable("DESKBELL_PICTURES");
    if (!directory.isEmpty()) {
        for (int pass = 0; pass < 8; ++pass) { // layouts within layouts settle one after the other
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            QCoreApplication::processEvents();
        }
        m_workspace->grab().save(QDir(directory).filePath(name + u".png"_s));
    }
}

void PhoneTest::withoutAnAccountNothingIsSeen()
{
    m_account = {};
    start();
    QTRY_COMPARE(m_hub->count("GET", u"/v1/me/phone"_s), 1);
    m_workspace->open(m_parcel.id);
    QTRY_VERIFY(m_workspace->customerPane().isVisible());
    QVERIFY(!m_hands->panel());
    QVERIFY(!m_workspace->sidePanel());
    QVERIFY(!partNamed<QToolButton>(m_workspace->customerPane(), u"Call"_s));
    for (const QAction *action : m_workspace->commands()) {
        QVERIFY2(!action->objectName().startsWith("phone"_L1) && action->objectName() != "call"_L1,
                 qPrintable(action->objectName()));
    }
    // Nor does F8 do anything.
    QTest::keyClick(m_workspace.get(), Qt::Key_F8);
    QCOMPARE(m_phone->of(u"dial"_s).size(), 0);
}

void PhoneTest::withoutTheProgramOnlyTheSettingsSaySo()
{
    m_phone->die();
    m_program.clear();
    start();
    QTRY_COMPARE(m_calls->readiness(), CallDesk::Readiness::NoProgram);
    QVERIFY(!m_hands->panel());
    m_workspace->showPlace(Workspace::SettingsPlace);
    m_workspace->settingsPage().showSection(u"phone"_s);
    const QWidget *section = m_workspace->settingsPage().sectionContent(u"phone"_s);
    QVERIFY(wordsIn(*section).contains(u"deskbell-phone is not installed"_s));
    QVERIFY(!partNamed<QLineEdit>(*section, u"Address"_s));
}

void PhoneTest::theRingingCardSaysWhoCallsBeforeAnyoneAnswers()
{
    open();
    ring();
    QTRY_VERIFY(panel().ringingCard());
    QTRY_VERIFY(wordsIn(*panel().ringingCard()).contains(u"1 open conversation"_s));
    const QString words = wordsIn(*panel().ringingCard());
    for (const QString &expected : {u"Ana Pop"_s, u"+40722123456"_s, u"Incoming call"_s, u"Late parcel"_s, u"Last contacts"_s,
                                    u"Wrong size"_s, u"Prefers short calls."_s, u"Pop & Sons"_s}) {
        QVERIFY2(words.contains(expected), qPrintable(expected));
    }
    QVERIFY(panel().isVisible());
    grab(u"ringing"_s);
    // What is open can be looked at while it rings.
    auto *line = partNamed<QPushButton>(*panel().ringingCard(), u"Late parcel, #%1,"_s.arg(m_parcel.number));
    QVERIFY(line);
    line->click();
    QCOMPARE(m_workspace->openConversation().id(), m_parcel.id);
    QVERIFY(panel().ringingCard());
}

void PhoneTest::keysAnswerMuteAndHangUpFromAnyWindow()
{
    open();
    const QString id = ring();
    QTest::keyClick(m_workspace.get(), Qt::Key_F8);
    QTRY_VERIFY(m_calls->calls().call(id)->isUp());
    QTest::keyClick(m_workspace.get(), Qt::Key_F9);
    QTRY_VERIFY(m_calls->calls().call(id)->phone.muted);
    QTRY_VERIFY(panel().liveCard()->muteButton().isChecked());
    QDialog dialog(m_workspace.get());
    auto *field = new QLineEdit(&dialog);
    dialog.open();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    QTest::keyClick(field, Qt::Key_F9);
    QTRY_VERIFY(!m_calls->calls().call(id)->phone.muted);
    QTest::keyClick(field, Qt::Key_F8);
    QTRY_VERIFY(m_calls->calls().call(id)->isOver());
    QCOMPARE(m_phone->of(u"hangup"_s).size(), 1);
}

void PhoneTest::answeringOpensTheConversation()
{
    open();
    const QString id = ring();
    QTRY_VERIFY(panel().ringingCard());
    QTest::mouseClick(&panel().ringingCard()->answerButton(), Qt::LeftButton);
    QTRY_VERIFY(m_calls->calls().call(id)->isUp());
    QTRY_COMPARE(m_workspace->openConversation().id(), m_parcel.id);
}

void PhoneTest::declining()
{
    open();
    const QString id = ring();
    QTRY_VERIFY(panel().ringingCard());
    buttonSaying(*panel().ringingCard(), u"Decline"_s)->click();
    QTRY_VERIFY(m_calls->calls().call(id)->isOver());
    QCOMPARE(m_phone->of(u"decline"_s).first()["reason"_L1].toString(), u"declined"_s);
    QTRY_VERIFY(panel().endedCard());
    QVERIFY(wordsIn(*panel().endedCard()).contains(u"You declined it."_s));
    QVERIFY(!m_calls->calls().isInWrapUp());
}

void PhoneTest::aSecondCallWaits()
{
    open();
    const QString first = upCall();
    const QString second = ring(u"+40733000000"_s);
    QTRY_COMPARE(panel().cards().size(), 2);
    QVERIFY(panel().cards().first()->call().rings());
    QVERIFY(wordsIn(*panel().ringingCard()).contains(u"puts the other call on hold"_s));
    QVERIFY(wordsIn(*panel().ringingCard()).contains(u"Nobody here knows this number"_s));
    QTest::keyClick(m_workspace.get(), Qt::Key_F8);
    QTRY_VERIFY(m_calls->calls().call(second)->isUp());
    QTRY_COMPARE(m_calls->calls().call(first)->phone.state.value(), phone::CallState::Held);
    // Back to the first: its card says so, and one press does it.
    LiveCard *held = nullptr;
    for (CallCard *card : panel().cards()) {
        held = card->call().id() == first ? qobject_cast<LiveCard *>(card) : held;
    }
    QVERIFY(held);
    QVERIFY(wordsIn(*held).contains(u"On hold"_s));
    partNamed<QToolButton>(*held, u"Go on with this call"_s)->click();
    QTRY_COMPARE(m_calls->calls().call(first)->phone.state.value(), phone::CallState::Up);
}

void PhoneTest::theNoteIsKeptAndTheOutcomeIsOneDigit()
{
    open();
    const QString id = upCall();
    auto *note = panel().liveCard()->findChild<QPlainTextEdit *>();
    note->setFocus();
    QTest::keyClicks(note, u"Sent again 1"_s);
    grab(u"live"_s);
    QTest::keyClick(m_workspace.get(), Qt::Key_F8);
    QTRY_VERIFY(panel().endedCard());
    QCOMPARE(panel().endedCard()->findChild<QPlainTextEdit *>()->toPlainText(), u"Sent again 1"_s);
    grab(u"wrapup"_s);
    QVERIFY(wordsIn(*panel().endedCard()).contains(u"Next call in 0:4"_s));
    m_workspace->inboxPane().list().setFocus();
    QTest::keyClick(m_workspace->inboxPane().list().viewport(), Qt::Key_2);
    QTRY_COMPARE(m_calls->calls().call(id)->disposition, u"Will call back"_s);
    const auto toldOf = [this, id](const QString &key) {
        QStringList values;
        for (const auto &[path, body] : std::as_const(m_told)) {
            if (path.endsWith(id) && body.contains(key)) {
                values.append(body[key].toVariant().toString());
            }
        }
        return values;
    };
    QTRY_COMPARE(toldOf(u"note"_s).value(0), u"Sent again 1"_s);
    QTRY_COMPARE(toldOf(u"disposition"_s), QStringList{u"Will call back"_s});
    buttonSaying(*panel().endedCard(), u"Ready for the next"_s)->click();
    QTRY_VERIFY(panel().cards().isEmpty());
    QTRY_COMPARE(toldOf(u"wrap_up_done"_s), QStringList{u"true"_s});
}

void PhoneTest::theConversationsCustomerIsCalled()
{
    open();
    m_workspace->open(m_parcel.id);
    QTRY_VERIFY(m_workspace->openConversation().conversation());
    QTest::keyClick(m_workspace->inboxPane().list().viewport(), Qt::Key_C);
    QTRY_COMPARE(m_phone->of(u"dial"_s).size(), 1);
    QCOMPARE(m_phone->of(u"dial"_s).first()["to"_L1].toString(), u"+40722123456"_s);
    QTRY_VERIFY(!m_told.isEmpty());
    QCOMPARE(m_told.first().second["conversation_id"_L1].toString(), m_parcel.id.value);
    QTRY_VERIFY(panel().liveCard());
    QVERIFY(wordsIn(*panel().liveCard()).contains(u"Ana Pop"_s));
    // From beside the number, too.
    QTest::keyClick(m_workspace.get(), Qt::Key_F8);
    QTRY_VERIFY(!m_calls->calls().isBusy());
    auto *call = partNamed<QToolButton>(m_workspace->customerPane(), u"Call +40722123456"_s);
    QVERIFY(call);
    call->click();
    QTRY_COMPARE(m_phone->of(u"dial"_s).size(), 2);
}

void PhoneTest::whoDoesNotWantCallsIsAskedAbout()
{
    m_ana.preferences = {{u"do_not_call"_s, true}};
    m_hub->customers.insert(m_ana.id.value, toJson(m_ana));
    open();
    m_workspace->open(m_parcel.id);
    QTRY_VERIFY(m_workspace->openConversation().conversation());
    QTest::keyClick(m_workspace->inboxPane().list().viewport(), Qt::Key_C);
    QTRY_VERIFY(buttonSaying(panel(), u"Call anyway"_s));
    QVERIFY(wordsIn(panel()).contains(u"Ana Pop does not want to be called."_s));
    QCOMPARE(m_phone->of(u"dial"_s).size(), 0);
    buttonSaying(panel(), u"Do not call"_s)->click();
    QVERIFY(!buttonSaying(panel(), u"Call anyway"_s));
    panel().dialField().setText(u"0722123456"_s); // typed otherwise, and the same person
    QTest::keyClick(&panel().dialField(), Qt::Key_Return);
    QTRY_VERIFY(buttonSaying(panel(), u"Call anyway"_s));
    buttonSaying(panel(), u"Call anyway"_s)->click();
    QTRY_COMPARE(m_phone->of(u"dial"_s).size(), 1);
}

void PhoneTest::dialFieldFindsPeople()
{
    open();
    panel().dialField().setText(u"pop"_s);
    QCOMPARE(panel().dialField().number(), u"+40722123456"_s); // there is only one
    QTest::keyClick(&panel().dialField(), Qt::Key_Return);
    QTRY_COMPARE(m_phone->of(u"dial"_s).size(), 1);
    QTRY_VERIFY(panel().dialField().text().isEmpty());
    panel().dialField().setText(u"jan"_s);
    QCOMPARE(panel().dialField().number(), u"1002"_s); // a colleague
    panel().dialField().setText(u"nobody"_s);
    QCOMPARE(panel().dialField().number(), QString());
    partNamed<QToolButton>(panel(), u"Call"_s)->click();
    QVERIFY(wordsIn(panel()).contains(u"type a whole number"_s));
}

void PhoneTest::numbersInMessagesAreCalled()
{
    open();
    m_workspace->open(m_parcel.id);
    QTRY_VERIFY(m_workspace->openConversation().conversation());
    QVERIFY(QDesktopServices::openUrl(QUrl(u"tel:+40722123456"_s)));
    QTRY_COMPARE(m_phone->of(u"dial"_s).size(), 1);
    QTRY_VERIFY(!m_told.isEmpty());
    QCOMPARE(m_told.first().second["conversation_id"_L1].toString(), m_parcel.id.value);
}

void PhoneTest::theKeypadSendsDigits()
{
    open();
    upCall();
    partNamed<QToolButton>(*panel().liveCard(), u"Keypad"_s)->click();
    auto *keypad = panel().liveCard()->findChild<Keypad *>();
    QVERIFY(keypad->isVisible());
    buttonSaying(*keypad, u"5"_s)->click();
    QTest::keyClick(panel().liveCard(), Qt::Key_NumberSign, Qt::NoModifier);
    QTest::keyClicks(panel().liveCard(), u"7"_s);
    QTRY_VERIFY(m_phone->of(u"dtmf"_s).size() >= 2);
    QCOMPARE(m_phone->of(u"dtmf"_s).first()["digits"_L1].toString(), u"5"_s);
    QCOMPARE(m_phone->of(u"dtmf"_s).last()["digits"_L1].toString(), u"7"_s);
}

void PhoneTest::transferringAndAskingFirst()
{
    open();
    const QString id = upCall();
    partNamed<QToolButton>(*panel().liveCard(), u"Transfer"_s)->click();
    auto *target = panel().liveCard()->findChild<DialField *>();
    QTRY_VERIFY(target->isVisible());
    grab(u"transfer"_s);
    target->setText(u"jan"_s);
    buttonSaying(*panel().liveCard(), u"Transfer now"_s)->click();
    QTRY_COMPARE(m_phone->of(u"transfer"_s).size(), 1);
    QCOMPARE(m_phone->of(u"transfer"_s).first()["to"_L1].toString(), u"1002"_s);
    m_phone->tell({{u"event"_s, u"transfer"_s}, {u"call"_s, id}, {u"state"_s, u"failed"_s}});
    QTRY_VERIFY(wordsIn(*panel().liveCard()).contains(u"The transfer failed"_s));
    target->setText(u"1002"_s);
    buttonSaying(*panel().liveCard(), u"Ask first"_s)->click();
    QTRY_COMPARE(m_phone->of(u"hold"_s).size(), 1);
    QTRY_COMPARE(m_phone->of(u"dial"_s).size(), 1);
    const QString consult = m_phone->of(u"dial"_s).first()["call"_L1].toString();
    m_phone->answerFar(consult);
    QTRY_VERIFY(buttonSaying(panel(), u"Connect them and leave"_s));
    grab(u"consult"_s);
    buttonSaying(panel(), u"Connect them and leave"_s)->click();
    QTRY_COMPARE(m_phone->of(u"attend"_s).size(), 1);
    QCOMPARE(m_phone->of(u"attend"_s).first()["call"_L1].toString(), id);
    QCOMPARE(m_phone->of(u"attend"_s).first()["with"_L1].toString(), consult);
}

void PhoneTest::conference()
{
    open();
    upCall();
    const QString second = ring(u"+40733000000"_s);
    m_calls->answer(second);
    QTRY_VERIFY(m_calls->calls().call(second)->isUp());
    QTRY_VERIFY(buttonSaying(panel(), u"Talk all together"_s));
    buttonSaying(panel(), u"Talk all together"_s)->click();
    QTRY_COMPARE(m_phone->of(u"conference"_s).size(), 1);
    QCOMPARE(m_phone->of(u"conference"_s).first()["calls"_L1].toArray().size(), 2);
    QTRY_VERIFY(buttonSaying(panel(), u"Take the conference apart"_s));
}

void PhoneTest::recordingByTheLeadsRule()
{
    open();
    const QString id = upCall();
    QVERIFY(!panel().liveCard()->recordButton().isHidden());
    panel().liveCard()->recordButton().click();
    QTRY_VERIFY(buttonSaying(*panel().liveCard(), u"They agree: record"_s));
    QCOMPARE(m_phone->of(u"record"_s).size(), 0); // first the other side is asked
    buttonSaying(*panel().liveCard(), u"They agree: record"_s)->click();
    QTRY_COMPARE(m_phone->of(u"record"_s).size(), 1);
    QTRY_VERIFY(wordsIn(*panel().liveCard()).contains(u"This call is recorded."_s));
    m_calls->hangUp(id);
    QTRY_VERIFY(panel().endedCard());
    m_account[u"recording"_s] = QJsonObject{{u"allowed"_s, u"never"_s}};
    m_calls->refreshAccount();
    QTRY_COMPARE(int(m_calls->account()->recording), int(PhoneAccount::Recording::Never));
    upCall();
    QVERIFY(panel().liveCard()->recordButton().isHidden());
    m_account[u"recording"_s] = QJsonObject{{u"allowed"_s, u"always"_s}};
    m_calls->refreshAccount();
    QTRY_COMPARE(int(m_calls->account()->recording), int(PhoneAccount::Recording::Always));
    m_calls->hangUp(panel().liveCard()->call().id());
    QTRY_VERIFY(!m_calls->calls().isBusy());
    upCall();
    QTRY_COMPARE(m_phone->of(u"record"_s).size(), 2);
    QTRY_VERIFY(wordsIn(*panel().liveCard()).contains(u"by the desk's rule"_s));
}

void PhoneTest::qualitySaysWhatToDo()
{
    open();
    const QString id = upCall();
    const auto tell = [&](double score, phone::Advice advice) {
        QJsonObject event = phone::toJson(phone::Quality{.call = id, .score = score, .advice = advice});
        event[u"event"_s] = u"quality"_s;
        m_phone->tell(event);
    };
    tell(4.6, phone::Advice::None);
    QTRY_VERIFY(wordsIn(*panel().liveCard()).contains(u"Good line"_s));
    tell(2.1, phone::Advice::Microphone);
    QTRY_VERIFY(wordsIn(*panel().liveCard()).contains(u"closer to the microphone"_s));
    tell(2.1, phone::Advice::FarEnd);
    QTRY_VERIFY(wordsIn(*panel().liveCard()).contains(u"offer to call back"_s));
}

void PhoneTest::whyACallFailedAndWhatToDo()
{
    open();
    const QString id = m_calls->dial(u"+40799"_s);
    QTRY_COMPARE(m_phone->of(u"dial"_s).size(), 1);
    m_phone->end(id, phone::ReasonCode::UnknownNumber);
    QTRY_VERIFY(panel().endedCard());
    QVERIFY(wordsIn(*panel().endedCard()).contains(u"There is no such number."_s));
    buttonSaying(*panel().endedCard(), u"Call again"_s)->click();
    QTRY_COMPARE(m_phone->of(u"dial"_s).size(), 2);
    for (const phone::ReasonCode code :
         {phone::ReasonCode::NoMicrophone, phone::ReasonCode::SrtpRefused, phone::ReasonCode::NoCommonCodec,
          phone::ReasonCode::Busy, phone::ReasonCode::NoAnswer, phone::ReasonCode::Network, phone::ReasonCode::NotAllowed,
          phone::ReasonCode::Unreachable, phone::ReasonCode::Declined, phone::ReasonCode::AnsweredElsewhere}) {
        phone::Call call{.reason = phone::Reason{.code = code}};
        QVERIFY(!PhoneWords::reason(call).isEmpty());
    }
}

void PhoneTest::devicesAndLevels()
{
    open();
    QCOMPARE(m_phone->of(u"levels"_s).size(), 0);
    partNamed<QToolButton>(panel(), u"Microphone and loudspeaker"_s)->click();
    auto *box = panel().findChild<DeviceBox *>();
    QTRY_VERIFY(box->isVisible());
    QTRY_COMPARE(m_phone->of(u"levels"_s).size(), 1);
    m_phone->tell({{u"event"_s, u"levels"_s}, {u"input"_s, 0.5}, {u"output"_s, 0.1}});
    QTRY_COMPARE(box->inputMeter().level(), 0.5);
    grab(u"devices"_s);
    box->inputs().setCurrentIndex(box->inputs().findText(u"Webcam"_s));
    Q_EMIT box->inputs().activated(box->inputs().currentIndex());
    QTRY_VERIFY(!m_phone->of(u"devices"_s).isEmpty());
    QCOMPARE(m_phone->of(u"devices"_s).last()["input"_L1].toString(), u"cam"_s);
    partNamed<QToolButton>(panel(), u"Microphone and loudspeaker"_s)->click();
    QTRY_COMPARE(m_phone->of(u"levels"_s).last()["on"_L1].toBool(true), false);
}

void PhoneTest::registrationTroubleIsSaid()
{
    m_phone->registers = false;
    start();
    QTRY_COMPARE(m_calls->readiness(), CallDesk::Readiness::Failed);
    QTRY_VERIFY(m_hands->panel());
    QVERIFY(wordsIn(panel()).contains(u"refused the name or the password"_s));
}

void PhoneTest::anAccountOfOnesOwn()
{
    m_account = {};
    start();
    QTRY_COMPARE(m_hub->count("GET", u"/v1/me/phone"_s), 1);
    m_workspace->showPlace(Workspace::SettingsPlace);
    m_workspace->settingsPage().showSection(u"phone"_s);
    auto *section = qobject_cast<PhoneSection *>(m_workspace->settingsPage().sectionContent(u"phone"_s));
    QVERIFY(section);
    section->saveButton().click();
    QVERIFY(section->words().contains(u"1001@pbx.example.com"_s));
    section->addressField().setText(u"7001@sip.example"_s);
    section->saveButton().click();
    QVERIFY(section->words().contains(u"password"_s));
    partNamed<QLineEdit>(*section, u"Password"_s)->setText(u"geheim"_s);
    section->saveButton().click();
    QTRY_COMPARE(m_told.size(), 1);
    QCOMPARE(m_told.first().second["address"_L1].toString(), u"sip:7001@sip.example"_s);
    QCOMPARE(m_told.first().second["password"_L1].toString(), u"geheim"_s);
    QTRY_VERIFY(isReady());
    QTRY_VERIFY(wordsIn(*section).contains(u"signed it in"_s));
    QVERIFY(m_hands->panel());
    grab(u"settings"_s);
    auto *remove = buttonSaying(*section, u"Remove account"_s);
    QVERIFY(remove);
    remove->click();
    remove->click();
    QTRY_VERIFY(!m_calls->account());
    QTRY_VERIFY(!m_workspace->sidePanel());
}

void PhoneTest::theWayToTheServerIsSaidStepByStep()
{
    m_account = {};
    m_phone->registers = false;
    start();
    QTRY_COMPARE(m_hub->count("GET", u"/v1/me/phone"_s), 1);
    m_workspace->showPlace(Workspace::SettingsPlace);
    m_workspace->settingsPage().showSection(u"phone"_s);
    auto *section = qobject_cast<PhoneSection *>(m_workspace->settingsPage().sectionContent(u"phone"_s));
    QVERIFY(section);
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const QString place = u"127.0.0.1:%1"_s.arg(server.serverPort());
    section->addressField().setText(u"7001@sip.example"_s);
    partNamed<QLineEdit>(*section, u"Password"_s)->setText(u"geheim"_s);
    partNamed<QLineEdit>(*section, u"Server"_s)->setText(place);
    auto *transport = partNamed<QComboBox>(*section, u"Connection"_s);
    transport->setCurrentIndex(transport->findData(u"tcp"_s));
    section->saveButton().click();
    QTRY_VERIFY(wordsIn(*section).contains(u"It answers at "_s + place));
    QTRY_VERIFY(wordsIn(*section).contains(u"refused the name or the password"_s));
    // It speaks no TLS: that is another thing than a port where nothing answers.
    transport->setCurrentIndex(transport->findData(u"tls"_s));
    const auto hangUpAll = [&server] {
        while (QTcpSocket *socket = server.nextPendingConnection()) {
            socket->close();
        }
    };
    connect(&server, &QTcpServer::newConnection, &server, hangUpAll);
    hangUpAll();
    section->saveButton().click();
    QTRY_VERIFY(wordsIn(*section).contains(u"The certificate of %1 is not trusted"_s.arg(place)));
    server.close();
    section->saveButton().click();
    QTRY_VERIFY(wordsIn(*section).contains(u"Nothing answers at "_s + place));
    QTRY_VERIFY(!section->steps().visibleRegion().isEmpty()); // below a form that fills the window
    grab(u"settings-steps"_s);
}

void PhoneTest::anAccountOfOnesOwnInsteadOfAnExtension()
{
    m_account[u"channel_id"_s] = ChannelId::make().value;
    open();
    m_workspace->showPlace(Workspace::SettingsPlace);
    m_workspace->settingsPage().showSection(u"phone"_s);
    auto *section = qobject_cast<PhoneSection *>(m_workspace->settingsPage().sectionContent(u"phone"_s));
    QVERIFY(section && !partNamed<QLineEdit>(*section, u"Address"_s));
    auto *instead = buttonSaying(*section, u"Use an account of my own instead…"_s);
    QVERIFY(instead);
    instead->click();
    QVERIFY(partNamed<QLineEdit>(*section, u"Address"_s));
    grab(u"settings-instead"_s);
    section->addressField().setText(u"7001@127.0.0.1"_s);
    section->saveButton().click();
    QVERIFY(section->words().contains(u"password"_s)); // the extension's own is no password for it
    partNamed<QLineEdit>(*section, u"Password"_s)->setText(u"geheim"_s);
    section->saveButton().click();
    QTRY_COMPARE(m_told.size(), 1);
    QTRY_VERIFY(wordsIn(*section).contains(u"The server has signed it in: 7001@127.0.0.1"_s));
    QVERIFY(buttonSaying(*section, u"Remove account"_s));
}

void PhoneTest::aConsoleStartedAnewShowsTheCall()
{
    open();
    const QString id = upCall();
    auto *note = panel().liveCard()->findChild<QPlainTextEdit *>();
    note->setFocus();
    QTest::keyClicks(note, u"Half a senten"_s);
    stop();
    QTRY_COMPARE(m_phone->consoles(), 0);
    start();
    QTRY_VERIFY(m_hands->panel() && panel().liveCard());
    QCOMPARE(panel().liveCard()->call().id(), id);
    QCOMPARE(panel().liveCard()->findChild<QPlainTextEdit *>()->toPlainText(), u"Half a senten"_s);
    QVERIFY(wordsIn(*panel().liveCard()).contains(u"Ana Pop"_s));
}

void PhoneTest::callsStandInTheTimeline()
{
    open();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto addCall = [&](const CallEntry &entry, const QString &note, const QDateTime &at) {
        const Message message{.id = MessageId::make(),
                              .conversationId = m_parcel.id,
                              .customerId = m_ana.id,
                              .kind = u"call"_s,
                              .direction = entry.direction,
                              .author = {.kind = AuthorKind::Customer, .name = u"Ana Pop"_s},
                              .at = at,
                              .text = note,
                              .call = toJson(entry)};
        m_hub->messages.insert(message.id.value, toJson(message));
        m_hub->append(u"message.created"_s, toJson(message));
    };
    addCall({.callId = CallId::make(),
             .number = u"+40722123456"_s,
             .startedAt = now.addSecs(-400),
             .answeredAt = now.addSecs(-390),
             .durationS = 192,
             .outcome = CallOutcome::Answered,
             .agentId = m_hub->me.id,
             .agentName = u"Mia Stan"_s,
             .disposition = u"Solved"_s,
             .recording = AttachmentId::make(),
             .waitedS = 10},
            u"Sent again"_s, now.addSecs(-400));
    addCall({.callId = CallId::make(), .number = u"+40722123456"_s, .startedAt = now, .outcome = CallOutcome::Missed}, {}, now);
    m_workspace->open(m_parcel.id);
    TimelineModel &model = m_workspace->timelineModel();
    QTRY_COMPARE(model.rowCount(), 3);
    const QString spoken = model.index(1).data(Qt::AccessibleTextRole).toString();
    for (const QString &expected : {u"Incoming call from Ana Pop"_s, u"by Mia Stan"_s, u"outcome: Solved"_s, u"recorded"_s,
                                    u"Note: Sent again"_s, u"waited 10 second"_s}) {
        QVERIFY2(spoken.contains(expected), qPrintable(spoken));
    }
    QVERIFY(model.index(2).data(Qt::AccessibleTextRole).toString().contains(u"Missed call from Ana Pop"_s));
    QTRY_VERIFY(wordsIn(m_workspace->conversationPane()).contains(u"Missed call"_s));
    const QString words = wordsIn(m_workspace->conversationPane());
    for (const QString &expected : {u"Incoming call"_s, u"3:12"_s, u"waited 0:10"_s, u"Outcome: Solved"_s, u"Recording "_s}) {
        QVERIFY2(words.contains(expected), qPrintable(expected));
    }
    QVERIFY2(!words.contains(u"0 bytes"_s), qPrintable(words)); // of a recording whose size nobody has said
    if (WavPlayer::isPossible()) {
        QVERIFY2(words.contains(u"0:00 / 3:12"_s) && words.contains(u"Play the recording, 3 minute"_s), qPrintable(words));
    }
    grab(u"timeline"_s);
}

void PhoneTest::recordingsAreKnownByTheirHeads()
{
    const auto wav = [this](const QByteArray &kind, quint32 rate, quint16 bits, quint32 said, qsizetype bytes) {
        const auto number = [](auto value) {
            QByteArray out(sizeof value, '\0');
            qToLittleEndian(value, out.data());
            return out;
        };
        QFile file(m_dir->filePath(u"recording.wav"_s));
        if (!file.open(QIODevice::WriteOnly)) {
            return WavShape{};
        }
        file.write("RIFF" + number(quint32(0)) + "WAVE" + "LIST" + number(quint32(3)) + "abc" + QByteArray(1, '\0') + "fmt "
                   + number(quint32(16)) + kind + number(quint16(1)) + number(rate) + number(rate * 2) + number(quint16(2))
                   + number(bits) + "data" + number(said) + QByteArray(bytes, '\1'));
        file.close();
        return readWavShape(file.fileName());
    };
    const QByteArray pcm("\1\0", 2);
    QCOMPARE(wav(pcm, 8000, 16, 16'000, 16'000).lengthMs(), 1000);
    QCOMPARE(wav(pcm, 48'000, 16, 96'000, 48'000).lengthMs(), 500); // shorter than it says
    QCOMPARE(wav(pcm, 8000, 16, 0, 16'000).lengthMs(), 1000); // its recorder was killed before it wrote the length
    QCOMPARE(wav(QByteArray("\x11\0", 2), 8000, 4, 16'000, 16'000).rate, 0); // ADPCM
    QCOMPARE(wav(pcm, 8000, 8, 16'000, 16'000).rate, 0);
    QCOMPARE(readWavShape(m_dir->filePath(u"no such file"_s)).rate, 0);
}

void PhoneTest::listsSayOfCallsInTheirOwnWords()
{
    Conversation called{.subject = u"Call from Ana Pop"_s, .channels = {u"call"_s}, .lastMessagePreview = u"Call, 3 min 12 s"_s};
    QCOMPARE(CallWords::preview(called), u"Call, 3:12"_s);
    QCOMPARE(CallWords::subject(called), u"Call from Ana Pop"_s);
    QTranslator german;
    QVERIFY(german.load(u":/translations/deskbell_de.qm"_s));
    QVERIFY(QCoreApplication::installTranslator(&german));
    const QString subject = CallWords::subject(called);
    called.lastMessagePreview = u"Missed call"_s;
    const QString missed = CallWords::preview(called);
    called.lastMessagePreview = u"Call me back, please"_s;
    const QString own = CallWords::preview(called);
    called.channels = {u"email"_s};
    const QString mail = CallWords::subject(called);
    QCoreApplication::removeTranslator(&german);
    QVERIFY2(subject.contains(u"Ana Pop"_s) && !subject.contains(u"Call"_s), qPrintable(subject));
    QVERIFY2(!missed.contains(u"Missed"_s), qPrintable(missed));
    QCOMPARE(own, u"Call me back, please"_s);
    QCOMPARE(mail, u"Call from Ana Pop"_s); // somebody's own words
}

/// Dark and mirrored, for those who look; here that nothing is cut off to nothing.
void PhoneTest::pictures()
{
    for (const bool mirrored : {false, true}) {
        qApp->setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        applyTheme(*qApp, ThemeChoice::Dark);
        open();
        m_workspace->open(m_parcel.id);
        const QString id = upCall();
        ring(u"+40733000000"_s);
        QTRY_COMPARE(panel().cards().size(), 2);
        grab(mirrored ? u"dark-mirrored"_s : u"dark"_s);
        m_calls->hangUp(id);
        m_calls->decline(panel().ringingCard()->call().id());
        QTRY_VERIFY(!m_calls->calls().isBusy());
        grab(mirrored ? u"dark-ended-mirrored"_s : u"dark-ended"_s);
        stop();
        m_phone->state.calls.clear();
    }
    qApp->setLayoutDirection(Qt::LeftToRight);
}

QTEST_MAIN(PhoneTest)
#include "phonetest.moc"
