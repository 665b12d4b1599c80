// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/client/fakehub.h"
#include "ui/customer/visitorcard.h"
#include "ui/settings/kinds/chatform.h"
#include "ui/style/theme.h"
#include "ui/timeline/typingline.h"

#include <QClipboard>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace {

HttpReply chatReply(const QJsonObject &object, int status = 200)
{
    HttpReply reply;
    reply.status = status;
    reply.body = QJsonDocument(object).toJson();
    return reply;
}

template <class Field> Field *chatField(const QWidget &form, const QString &name)
{
    const QList<Field *> fields = form.findChildren<Field *>();
    for (Field *field : fields) {
        if (field->accessibleName() == name) {
            return field;
        }
    }
    return nullptr;
}

/// What a screen reader finds: accessible names of all that is shown.
QStringList namesOn(const QWidget &widget)
{
    QStringList names;
    const QList<QWidget *> parts = widget.findChildren<QWidget *>();
    for (const QWidget *part : parts) {
        if (part->isVisibleTo(&widget) && !part->accessibleName().isEmpty()) {
            names.append(part->accessibleName());
        }
    }
    return names;
}

} // namespace

/// What agents see of a website's visitor, and how a lead sets a chat up, on a desk with a scripted hub.
class ChatUiTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void theVisitorsPageIsShownAndFollowed();
    void nobodyChattedHere();
    void typingIsShownForAWhile();
    void aChatIsAddedForItsWebsites();
    void whatIsWrongIsSaidBeforeItIsSent();
    void aChatThatIsThereGivesItsLine();

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<FakeHub> m_hub;
    std::unique_ptr<Desk> m_desk;
    QList<QPair<QString, QJsonObject>> m_told;
    const ConversationId m_conversation = ConversationId::make();
};

void ChatUiTest::init()
{
    applyTheme(*qApp, ThemeChoice::Light);
    m_told.clear();
    m_dir = std::make_unique<QTemporaryDir>();
    m_hub = std::make_unique<FakeHub>();
    m_hub->me.role = Role::Lead;
    m_hub->channel.kind = u"chat"_s;
    m_hub->channel.name = u"Shop chat"_s;
    m_hub->channel.settings = {{u"origins"_s, QJsonArray{u"https://shop.example"_s}},
                               {u"public_url"_s, u"https://desk.example.com/"_s},
                               {u"expected_reply_s"_s, 300},
                               {u"prechat"_s, QJsonObject{{u"name"_s, u"required"_s}}}};
    m_hub->intercept = [this](const HttpRequest &request) -> std::optional<HttpReply> {
        const QString path = request.path.section(u'?', 0, 0);
        if (path.endsWith("/visitor"_L1)) {
            if (!path.contains(m_conversation.value)) {
                return chatReply({{u"status"_s, 404}, {u"detail"_s, u"nobody"_s}}, 404);
            }
            return chatReply({{u"online"_s, true},
                              {u"identified"_s, false},
                              {u"page"_s, u"https://www.shop.example/boots/"_s},
                              {u"title"_s, u"Boots"_s},
                              {u"referrer"_s, u"https://search.example/?q=boots"_s},
                              {u"language"_s, u"ro"_s},
                              {u"email"_s, u"ana@mail.example"_s},
                              {u"device"_s, u"Mozilla/5.0 (Windows NT 10.0) Gecko/20100101 Firefox/128.0"_s},
                              {u"seen_at"_s, u"2026-11-22T09:30:00.000Z"_s}});
        }
        if (path == "/v1/channels/test"_L1) {
            return chatReply({{u"ok"_s, true}, {u"steps"_s, QJsonArray()}});
        }
        if (path.startsWith("/v1/channels"_L1) && request.method != "GET") {
            m_told.append({path, QJsonDocument::fromJson(request.body).object()});
            return chatReply(toJson(m_hub->channel), request.method == "POST" ? 201 : 200);
        }
        return std::nullopt;
    };
    m_desk = std::make_unique<Desk>(Desk::Options{.hub = QUrl(u"http://hub.test"_s), .directory = m_dir->path()}, m_hub->parts());
    m_desk->signIn(u"mia@desk.test"_s, u"secret"_s);
    QTRY_VERIFY(m_desk->me() && !m_desk->channels().isEmpty());
}

void ChatUiTest::cleanup()
{
    m_desk.reset();
    m_hub.reset();
}

void ChatUiTest::theVisitorsPageIsShownAndFollowed()
{
    VisitorCard card(*m_desk);
    card.setConversation(m_conversation);
    QTRY_VERIFY(!card.isHidden());
    const QStringList names = namesOn(card);
    QVERIFY2(names.contains(u"Page: Boots"_s), qPrintable(names.join(u'\n')));
    QVERIFY(names.contains(u"Now: The chat is open"_s));
    QVERIFY(names.contains(u"Came from: search.example"_s));
    QVERIFY(names.contains(u"Browser: Firefox, Windows"_s));
    QVERIFY(names.contains(u"Email: ana@mail.example (not verified)"_s));
    QVERIFY(names.contains(u"Open shop.example/boots"_s));
    // The visitor goes on; another conversation's visitor is none of ours.
    Q_EMIT m_desk->visitorChanged(ConversationId::make(), {{u"title"_s, u"Elsewhere"_s}, {u"page"_s, u"https://x.example/"_s}});
    QVERIFY(namesOn(card).contains(u"Page: Boots"_s));
    Q_EMIT m_desk->visitorChanged(
        m_conversation,
        {{u"online"_s, true}, {u"page"_s, u"https://shop.example/cart"_s}, {u"identified"_s, true}, {u"account"_s, u"42"_s}});
    QTRY_VERIFY(namesOn(card).contains(u"Page: shop.example/cart"_s)); // what is new is shown by the event loop
    QVERIFY(namesOn(card).contains(u"Account: 42"_s));
}

void ChatUiTest::nobodyChattedHere()
{
    VisitorCard card(*m_desk);
    card.setConversation(ConversationId::make());
    QTRY_COMPARE(m_hub->count("GET", u"/visitor"_s), 1);
    QCoreApplication::processEvents();
    QVERIFY(card.isHidden());
}

void ChatUiTest::typingIsShownForAWhile()
{
    QWidget pane;
    TypingLine line(*m_desk, &pane);
    line.setConversation(m_conversation, u"Ana Pop"_s);
    QVERIFY(line.isHidden());
    Q_EMIT m_desk->customerTyping(m_conversation, u"Ana <b>Pop</b>"_s, true);
    QVERIFY(!line.isHidden());
    QCOMPARE(line.text(), u"Ana <b>Pop</b> is writing\u2026"_s);
    QCOMPARE(line.textFormat(), Qt::PlainText);
    Q_EMIT m_desk->customerTyping(m_conversation, {}, false);
    QVERIFY(line.isHidden());
    Q_EMIT m_desk->customerTyping(ConversationId::make(), u"Somebody else"_s, true);
    QVERIFY(line.isHidden());
    Q_EMIT m_desk->customerTyping(m_conversation, {}, true);
    QCOMPARE(line.text(), u"Ana Pop is writing\u2026"_s);
    line.setConversation(ConversationId::make(), u"Jan"_s);
    QVERIFY(line.isHidden());
}

void ChatUiTest::aChatIsAddedForItsWebsites()
{
    ChatForm form(*m_desk, nullptr, nullptr);
    form.show();
    QSignalSpy added(&form, &ChannelEditor::added);
    chatField<QPlainTextEdit>(form, u"Websites, one a line"_s)
        ->setPlainText(u"Shop.Example/boots?x=1\nhttps://*.shop.example/"_s);
    chatField<QLineEdit>(form, u"Greeting"_s)->setText(u"Welcome"_s);
    chatField<QComboBox>(form, u"Name, before the chat"_s)->setCurrentIndex(2);
    chatField<QPushButton>(form, u"Make a new secret for signed-in customers"_s)->click();
    const QString secret = chatField<QLineEdit>(form, u"Secret for signed-in customers"_s)->text();
    QVERIFY(secret.size() >= 40);
    chatField<QPushButton>(form, u"Add web chat"_s)->click();
    QTRY_COMPARE(added.count(), 1);
    QCOMPARE(m_told.size(), 1);
    const QJsonObject sent = m_told.first().second;
    QCOMPARE(sent.value("kind"_L1).toString(), u"chat"_s);
    QCOMPARE(sent.value("origins"_L1).toArray(), (QJsonArray{u"https://shop.example"_s, u"https://*.shop.example"_s}));
    QCOMPARE(sent.value("greeting"_L1).toString(), u"Welcome"_s);
    QCOMPARE(sent.value("prechat"_L1).toObject().value("name"_L1).toString(), u"required"_s);
    QCOMPARE(sent.value("identify_secret"_L1).toString(), secret);
    QCOMPARE(sent.value("name"_L1).toString(), u"Web chat"_s);
}

void ChatUiTest::whatIsWrongIsSaidBeforeItIsSent()
{
    ChatForm form(*m_desk, nullptr, nullptr);
    form.show();
    auto *add = chatField<QPushButton>(form, u"Add web chat"_s);
    add->click();
    chatField<QPlainTextEdit>(form, u"Websites, one a line"_s)->setPlainText(u"shop.example"_s);
    chatField<QLineEdit>(form, u"Colour"_s)->setText(u"blue"_s);
    add->click();
    chatField<QLineEdit>(form, u"Colour"_s)->setText(u"#00ff00"_s);
    chatField<QLineEdit>(form, u"Secret for signed-in customers"_s)->setText(u"short"_s);
    add->click();
    QCoreApplication::processEvents();
    QVERIFY(m_told.isEmpty());
}

void ChatUiTest::aChatThatIsThereGivesItsLine()
{
    const Channel chat = m_desk->channels().first();
    ChatForm form(*m_desk, &chat, nullptr);
    form.show();
    if (const QString folder = qEnvironmentVariable("DESKBELL_PICTURES"); !folder.isEmpty()) {
        form.resize(760, form.sizeHint().height());
        QCoreApplication::processEvents(); // the layout of what was just shown
        form.grab().save(folder + u"/chatform.png"_s);
    }
    QCOMPARE(chatField<QPlainTextEdit>(form, u"Websites, one a line"_s)->toPlainText(), u"https://shop.example"_s);
    QCOMPARE(chatField<QComboBox>(form, u"Name, before the chat"_s)->currentData().toString(), u"required"_s);
    chatField<QPushButton>(form, u"Copy the line for the website"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(),
             u"<script src=\"https://desk.example.com/widget.js\" data-channel=\"%1\" async></script>"_s.arg(chat.id.value));
    QSignalSpy saved(&form, &ChannelEditor::saved);
    chatField<QPushButton>(form, u"Save"_s)->click();
    QTRY_COMPARE(saved.count(), 1);
    const QJsonObject sent = m_told.constLast().second;
    QCOMPARE(sent.value("expected_reply_s"_L1).toInt(), 300);
    QVERIFY(!sent.contains("identify_secret"_L1)); // left as it is
}

QTEST_MAIN(ChatUiTest)
#include "chatuitest.moc"
