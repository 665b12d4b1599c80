// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/scriptedscreens.h"

#include "client/desk.h"
#include "client/replica/replica.h"
#include "protocol/call.h"
#include "tests/gallery/samplefiles.h"
#include "ui/composer/composer.h"
#include "ui/composer/editor.h"
#include "ui/notify/notifier.h"
#include "ui/phone/callends.h"
#include "ui/phone/phonepanel.h"
#include "ui/timeline/attachmentchip.h"
#include "ui/timeline/attachmentviewer.h"
#include "ui/timeline/conversationpane.h"
#include "ui/timeline/recordingplayer.h"
#include "ui/timeline/timelineview.h"

#include <QApplication>
#include <QFile>
#include <QJsonDocument>
#include <QKeyEvent>
#include <QPushButton>
#include <QToolButton>

namespace deskbell::gallery {

using namespace Qt::StringLiterals;

namespace {

constexpr int firstPage = 8; ///< conversations of the snapshot that come before it is held

struct Matter {
    const char *who;
    const char *subject;
    const char *text;
};

constexpr Matter scriptedMatters[] = {
    {"Ana Pop", "Late parcel", "Good morning, my parcel should have come on Friday. Where is it?"},
    {"Jan Kowal", "Invoice 2026-1043", "The invoice names the old address. Could you send it again?"},
    {"Layla Haddad", "Wrong size", "The shoes are a size too small. I would like to change them."},
    {"Oleh Bondar", "Broken lid", "The lid was broken when I opened the box. I have sent pictures."},
    {"Grete Sommer", "Order cannot be changed", "I wanted the blue one, not the grey one."},
    {"Péter Nagy", "Two parcels instead of one", "I got two, and have paid for one."},
    {"Ilinca Munteanu", "Refund", "When will the money be back on my card?"},
    {"Dmitri Orlov", "Delivery abroad", "Do you deliver to Almaty, and how long does it take?"},
    {"Emma Hughes", "Gift card", "The code of the gift card is not taken."},
    {"Noah Weiss", "Wrong colour", "It is green. It should be grey."},
    {"Sofia Marin", "Spare part", "Is there a new handle for the kettle?"},
    {"Karim Aziz", "Changed address", "We have moved. Please send it to the new address."},
};

HttpReply jsonReply(const QJsonObject &body, int status = 200)
{
    return {.status = status, .body = QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

HttpReply savedReply(const HttpRequest &request, const QByteArray &bytes)
{
    QFile file(request.saveTo);
    const bool kept = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    return {.status = kept ? 200 : 500};
}

const QJsonObject telegramKind{{u"kind"_s, u"telegram"_s},
                               {u"name"_s, u"Telegram"_s},
                               {u"identity"_s, u"telegram"_s},
                               {u"abilities"_s, QJsonArray{u"start_link"_s}}};
const QJsonObject mailKind{
    {u"kind"_s, u"email"_s},
    {u"name"_s, u"E-mail"_s},
    {u"identity"_s, u"email"_s},
    {u"abilities"_s,
     QJsonArray{u"subject"_s, u"html"_s, u"attachments"_s, u"cc"_s, u"bcc"_s, u"forward"_s, u"quote"_s, u"start"_s}}};

template <class Widget> Widget *shownChild(QWidget &parent)
{
    const QList<Widget *> all = parent.findChildren<Widget *>();
    for (Widget *each : all) {
        if (each->isVisible()) {
            return each;
        }
    }
    return nullptr;
}

} // namespace

ScriptedScreens::ScriptedScreens()
    : m_settings(m_dir.filePath(u"settings.ini"_s), QSettings::IniFormat)
    , m_phone(m_dir.filePath(u"phone/phone.socket"_s))
{
    m_phone.state.account = {.state = phone::AccountState::Ok, .address = u"sip:1001@pbx.kestrelpine.test"_s};
    m_telegram = {
        .id = ChannelId::make(), .kind = u"telegram"_s, .name = u"Kestrel & Pine Telegram"_s, .address = u"@kestrelpine_bot"_s};
    m_hub.channel.name = u"Kestrel & Pine"_s;
    m_hub.snapshotPage = firstPage;
    m_hub.intercept = [this](const HttpRequest &request) { return answer(request); };
    fill();
    makeDesk();
}

ScriptedScreens::~ScriptedScreens()
{
    m_hub.intercept = nullptr;
    m_workspace.reset(); // before the telephone, as in the program
    m_hands.reset();
    m_calls.reset();
    m_desk.reset();
}

void ScriptedScreens::fill()
{
    int minutes = 7;
    for (const Matter &matter : scriptedMatters) {
        Customer customer = m_hub.addCustomer(QString::fromUtf8(matter.who));
        const QString address =
            QString::fromUtf8(matter.who).section(u' ', 0, 0).toLower().normalized(QString::NormalizationForm_D).left(3)
            + u"@home.test"_s;
        customer.identities = {
            {.id = IdentityId::make(), .kind = u"email"_s, .value = address, .verified = true},
            {.id = IdentityId::make(), .kind = u"phone"_s, .value = u"+4479460009%1"_s.arg(10 + m_conversations.size())}};
        m_hub.customers.insert(customer.id.value, toJson(customer));
        const QDateTime at = QDateTime::currentDateTimeUtc().addSecs(-60 * minutes);
        Conversation conversation = m_hub.addConversation(customer.id, QString::fromUtf8(matter.subject), at);
        conversation.assigneeId = m_hub.me.id;
        conversation.threads = {
            Thread{.id = ThreadId::make(), .channelId = m_hub.channel.id, .kind = u"email"_s, .address = address}};
        m_hub.store(conversation);
        m_conversations.append(conversation.id);
        addMail(conversation.id, customer.name, QString::fromUtf8(matter.text), Direction::In, minutes);
        minutes += 23;
    }
    addPictures();
    addCall();
}

Message ScriptedScreens::addMail(const ConversationId &conversation, const QString &from, const QString &text,
                                 Direction direction, int minutesAgo)
{
    Message message = m_hub.addMessage(conversation, text, direction, QDateTime::currentDateTimeUtc().addSecs(-60 * minutesAgo));
    message.author = {.kind = direction == Direction::In ? AuthorKind::Customer : AuthorKind::Agent, .name = from};
    m_hub.messages.insert(message.id.value, toJson(message));
    return message;
}

/// The one of the broken lid has pictures with it.
void ScriptedScreens::addPictures()
{
    Message message = addMail(m_conversations.at(3), u"Oleh Bondar"_s, u"Here is what it looks like."_s, Direction::In, 60);
    const std::pair<QString, QByteArray> pictures[] = {{u"lid, broken.jpg"_s, samplePicture({2400, 1600}, 1)},
                                                       {u"the whole box, from above.jpg"_s, samplePicture({900, 1800}, 2)},
                                                       {u"label.png"_s, samplePicture({320, 200}, 3)}};
    for (const auto &[name, bytes] : pictures) {
        const Attachment attachment{.id = AttachmentId::make(), .name = name, .mediaType = u"image/jpeg"_s, .size = bytes.size()};
        m_files.insert(attachment.id.value, bytes);
        message.attachments.append(attachment);
    }
    m_hub.messages.insert(message.id.value, toJson(message));
}

/// About the refund somebody called, and was recorded.
void ScriptedScreens::addCall()
{
    Message message =
        addMail(m_conversations.at(6), u"Ilinca Munteanu"_s, u"Money goes back today; she wants a mail."_s, Direction::In, 95);
    const QByteArray sound = sampleSound(std::chrono::seconds(24));
    const Attachment recording{
        .id = AttachmentId::make(), .name = u"recording.wav"_s, .mediaType = u"audio/x-wav"_s, .size = sound.size()};
    m_files.insert(recording.id.value, sound);
    message.kind = u"call"_s;
    message.attachments = {recording};
    message.call = toJson(CallEntry{.callId = CallId::make(),
                                    .direction = Direction::In,
                                    .number = u"+447946000916"_s,
                                    .startedAt = message.at,
                                    .answeredAt = message.at.addSecs(9),
                                    .durationS = 24,
                                    .outcome = CallOutcome::Answered,
                                    .agentId = m_hub.me.id,
                                    .agentName = m_hub.me.name,
                                    .disposition = u"Solved"_s,
                                    .recording = recording.id,
                                    .waitedS = 9});
    m_hub.messages.insert(message.id.value, toJson(message));
}

void ScriptedScreens::makeDesk()
{
    m_desk = std::make_unique<Desk>(Desk::Options{.hub = QUrl(u"http://hub.test"_s), .directory = m_dir.filePath(u"desk"_s)},
                                    m_hub.parts());
    m_calls = std::make_unique<CallDesk>(
        *m_desk, m_settings,
        CallDesk::Options{.link = {.socket = m_dir.filePath(u"phone/phone.socket"_s), .program = u"/bin/true"_s},
                          .directory = m_dir.path()});
    m_hands = std::make_unique<PhoneHands>(*m_calls, nullptr);
    m_desk->signIn(u"mia@desk.test"_s, u"secret"_s);
    runUntil([this] { return m_desk->replica().isOpen(); });
    m_workspace = std::make_unique<Workspace>(*m_desk, m_settings);
    m_hands->join(*m_workspace);
    m_workspace->resize(1440, 900);
    m_workspace->show();
    m_workspace->conversationPane().setMarksSeen(false);
}

std::optional<HttpReply> ScriptedScreens::answer(const HttpRequest &request)
{
    const QString path = request.path.section(u'?', 0, 0);
    if (path == "/v1/snapshot"_L1 && m_holdsSnapshot) {
        m_hub.silent = true; // this page comes, the next waits
    }
    if (path == "/v1/channel-kinds"_L1) {
        return jsonReply({{u"items"_s, QJsonArray{mailKind, telegramKind}}});
    }
    if (path.startsWith("/v1/attachments/"_L1) && request.method == "GET") {
        return savedReply(request, m_files.value(path.section(u'/', -1)));
    }
    if (path.endsWith("/start-links"_L1)) {
        return m_refusesLinks ? jsonReply(
                   toProblem({.kind = Error::Kind::Invalid, .detail = u"the channel has no token"_s, .type = u"no-token"_s}), 422)
                              : jsonReply({{u"url"_s, u"https://t.me/kestrelpine_bot?start=AZx0c2FtcGxlLW9mLWEtbGluaw"_s},
                                           {u"valid_until"_s, toWireTime(QDateTime::currentDateTimeUtc().addDays(7))}},
                                          201);
    }
    if (m_refusesChanges && request.method == "PATCH") {
        return jsonReply(
            toProblem({.kind = Error::Kind::Conflict, .detail = u"It was merged into #1002."_s, .type = u"merged"_s}), 409);
    }
    return answerPhone(path);
}

std::optional<HttpReply> ScriptedScreens::answerPhone(const QString &path) const
{
    if (path.startsWith("/v1/calls"_L1)) {
        return jsonReply({});
    }
    if (!path.startsWith("/v1/me/phone"_L1)) {
        return std::nullopt;
    }
    return m_hasPhone
        ? jsonReply({{u"address"_s, u"sip:1001@pbx.kestrelpine.test"_s},
                     {u"password"_s, u"secret"_s},
                     {u"wrap_up_s"_s, 45},
                     {u"recording"_s, QJsonObject{{u"allowed"_s, u"ask"_s}}},
                     {u"dispositions"_s,
                      QJsonArray{u"Solved"_s, u"Will be called back"_s, u"Passed on to the warehouse"_s, u"Wrong number"_s}}})
        : problemReply(404);
}

/// All is here, and the agent is online.
void ScriptedScreens::settle()
{
    m_holdsSnapshot = false;
    if (m_hub.silent) {
        m_hub.release();
    }
    runUntil([this] {
        return m_desk->status().state == ConnectionStatus::State::Live && m_desk->status().completeTo == m_hub.head
            && m_workspace->isListSettled();
    });
    if (!std::exchange(m_settled, true)) {
        m_hub.append(u"channel.created"_s, toJson(m_telegram));
        runUntil([this] { return m_desk->channels().size() > 1 && m_desk->traitsOf(u"telegram"_s).can("start_link"); });
    }
}

void ScriptedScreens::openParcel()
{
    settle();
    m_workspace->open(m_conversations.first());
    runUntil([this] {
        return m_workspace->timelineModel().rowCount() > 0 && m_workspace->conversationPane().timelineView().isSettled();
    });
}

void ScriptedScreens::offline(bool away)
{
    m_hub.online = !away;
    if (away) {
        m_hub.dropSockets();
    }
    const auto wanted = away ? ConnectionStatus::State::Offline : ConnectionStatus::State::Live;
    runUntil([this, wanted] { return m_desk->status().state == wanted; });
}

/// The pictures of the broken lid; \a keys as pressed in the viewer.
void ScriptedScreens::showViewer(const QList<int> &keys)
{
    settle();
    m_workspace->open(m_conversations.at(3));
    runUntil([this] { return shownChild<AttachmentChip>(m_workspace->conversationPane()) != nullptr; });
    shownChild<AttachmentChip>(m_workspace->conversationPane())->click();
    runUntil([this] { return m_workspace->findChild<AttachmentViewer *>() != nullptr; });
    auto *viewer = m_workspace->findChild<AttachmentViewer *>();
    calm(600);
    for (const int key : keys) {
        QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier);
        QCoreApplication::sendEvent(viewer, &press);
        calm(300);
    }
}

/// An account of the hub's: the call ends with outcomes and time for notes.
void ScriptedScreens::showOutcomes()
{
    openParcel();
    m_phone.listen();
    m_hasPhone = true;
    m_calls->refreshAccount();
    runUntil([this] { return m_hands->panel() && m_calls->readiness() == CallDesk::Readiness::Ready; });
    const QString id = m_phone.ring(u"+447946000910"_s);
    runUntil([this] { return m_hands->panel()->ringingCard() != nullptr; });
    m_phone.answerFar(id);
    runUntil([this] { return m_hands->panel()->liveCard() != nullptr; });
    m_phone.end(id);
    runUntil([this] { return m_hands->panel()->endedCard() != nullptr; });
    m_hands->panel()->endedCard()->choose(2);
}

/// What is said of a morning's mails to somebody who was away, where no system shows notifications.
void ScriptedScreens::showDigest()
{
    settle();
    NoticeSettings settings(m_settings);
    Notifier notifier(*m_desk, settings, {});
    QObject::connect(&notifier, &Notifier::noticed, m_workspace.get(), &Workspace::notice);
    QList<Notice> missed;
    for (int i = 0; i < 34; ++i) {
        const ConversationId about = i < m_conversations.size() ? m_conversations.at(i) : ConversationId::make();
        missed.append({.kind = i % 11 == 3 ? NoticeKind::Mention : NoticeKind::Mine,
                       .conversation = about,
                       .message = MessageId::make(),
                       .number = 1001 + i,
                       .who = u"Ana Pop"_s});
    }
    notifier.ring(missed, true);
}

/// Somebody wrote while the reply was written: the hub stops it.
void ScriptedScreens::showBlindReply()
{
    settle();
    m_workspace->open(m_conversations.at(1));
    runUntil([this] {
        return m_workspace->timelineModel().rowCount() > 0 && m_workspace->conversationPane().timelineView().isSettled();
    });
    command(*m_workspace, u"reply"_s);
    Composer &composer = m_workspace->conversationPane().composer();
    composer.editor().setPlainText(u"The invoice goes out again today, with the new address."_s);
    m_hub.quietSockets = true;
    addMail(m_conversations.at(1), u"Jan Kowal"_s, u"Forget it, I have found the right one."_s, Direction::In, 0);
    composer.send();
    calm(600);
}

void ScriptedScreens::showStartLink(bool refused)
{
    m_refusesLinks = refused;
    openParcel();
    runUntil([this] { return m_workspace->findChild<QPushButton *>(u"invite"_s) != nullptr; });
    m_workspace->findChild<QPushButton *>(u"invite"_s)->click();
}

/// What is done first, and what afterwards so that the next one finds a usual day.
QList<Screen> ScriptedScreens::errands()
{
    const auto outcomesOver = [this](Workspace &) {
        const QString id = m_hands->panel()->endedCard() ? m_hands->panel()->endedCard()->call().id() : QString();
        m_calls->endWrapUp(id);
        m_hasPhone = false;
        m_calls->refreshAccount();
    };
    const auto blindOver = [this](Workspace &workspace) {
        m_hub.quietSockets = false;
        m_hub.flushEvents();
        workspace.conversationPane().composer().editor().setPlainText({});
    };
    return {{u"outcomes"_s, [this](Workspace &) { showOutcomes(); }, outcomesOver},
            {u"blind-reply"_s, [this](Workspace &) { showBlindReply(); }, blindOver},
            {u"change-refused"_s,
             [this](Workspace &) {
                 openParcel();
                 m_refusesChanges = true;
                 m_desk->setPriority(m_conversations.first(), Priority::Urgent);
             },
             [this](Workspace &) { m_refusesChanges = false; }},
            {u"offline"_s,
             [this](Workspace &workspace) {
                 openParcel();
                 offline(true);
                 command(workspace, u"reply"_s);
                 Composer &composer = workspace.conversationPane().composer();
                 composer.editor().setPlainText(u"It left our house on Thursday; the carrier has it now."_s);
                 composer.send();
                 m_desk->setPriority(m_conversations.first(), Priority::Urgent);
                 m_desk->setState(m_conversations.at(2), ConversationState::Resolved);
             },
             [this](Workspace &) { offline(false); }},
            {u"digest"_s, [this](Workspace &) { showDigest(); }}};
}

QList<Screen> ScriptedScreens::screens()
{
    QList<Screen> all{
        {u"loading"_s, [](Workspace &) {}}, // first: once it has settled it is never so again
        {u"viewer"_s, [this](Workspace &) { showViewer({}); }},
        {u"viewer-zoomed"_s, [this](Workspace &) { showViewer({Qt::Key_1}); }},
        {u"viewer-tall"_s, [this](Workspace &) { showViewer({Qt::Key_PageDown}); }},
        {u"viewer-small-turned"_s,
         [this](Workspace &) {
             showViewer({Qt::Key_PageDown, Qt::Key_PageDown, Qt::Key_R});
         }},
        {u"recording"_s,
         [this](Workspace &workspace) {
             settle();
             workspace.open(m_conversations.at(6));
             runUntil([&] { return shownChild<RecordingPlayer>(workspace.conversationPane()) != nullptr; });
         }},
        {u"recording-played"_s,
         [this](Workspace &workspace) {
             settle();
             workspace.open(m_conversations.at(6));
             runUntil([&] { return shownChild<RecordingPlayer>(workspace.conversationPane()) != nullptr; });
             shownChild<RecordingPlayer>(workspace.conversationPane())->playButton().click();
             calm(800);
         }},
        {u"start-link-made"_s, [this](Workspace &) { showStartLink(false); }},
        {u"start-link-refused"_s, [this](Workspace &) { showStartLink(true); }},
    };
    return all + errands();
}

} // namespace deskbell::gallery
