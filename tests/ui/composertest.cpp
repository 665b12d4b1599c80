// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/composer.h"

#include "client/replica/replica.h"
#include "models/inboxmodel.h"
#include "tests/client/fakehub.h"
#include "ui/canned/cannedsection.h"
#include "ui/composer/cannedpopup.h"
#include "ui/composer/editor.h"
#include "ui/composer/guardbanner.h"
#include "ui/composer/headerfields.h"
#include "ui/composer/spellmarks.h"
#include "ui/composer/undobar.h"
#include "ui/hands/momentdialog.h"
#include "ui/inbox/inboxlist.h"
#include "ui/inbox/inboxpane.h"
#include "ui/shell/workspace.h"
#include "ui/style/theme.h"
#include "ui/timeline/conversationpane.h"
#include "ui/timeline/messagecard.h"
#include "ui/timeline/timelineview.h"

#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTranslator>
#include <QUrlQuery>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace deskbell {
/// So that a failure shows what was read.
char *toString(const WrittenText &written)
{
    return QTest::toString(u"text «%1» html «%2» images %3"_s.arg(written.text, written.html, written.images.join(u' ')));
}
} // namespace deskbell

namespace {

QStringList addressesOf(const QJsonValue &people)
{
    QStringList addresses;
    for (const QJsonValue person : people.toArray()) {
        addresses.append(person[u"address"].toString());
    }
    return addresses;
}

/// A window on two conversations by mail: Ana (with others in copy) and Jan.
struct ComposerBench {
    ComposerBench()
    {
        hub.me.role = Role::Lead;
        hub.channel.settings = {
            {u"aliases"_s, QJsonArray{QJsonObject{{u"name"_s, u"Billing"_s}, {u"address"_s, u"billing@desk.test"_s}}}}};
        const QDateTime now = QDateTime::currentDateTimeUtc();
        Customer customer = hub.addCustomer(u"Ana Pop"_s);
        customer.language = u"en"_s;
        customer.identities = {Identity{.id = IdentityId::make(), .kind = u"email"_s, .value = u"ana@pop.ro"_s}};
        hub.customers.insert(customer.id.value, toJson(customer));
        const Customer other = hub.addCustomer(u"Jan Kowalski"_s);
        hub.queue.settings = {
            {u"signatures"_s, QJsonObject{{QString(u""_s), u"{{agent.name}}\nThe shop"_s}, {u"ro"_s, u"Magazinul"_s}}}};
        jan = makeConversation(other, u"Wrong size"_s, u"jan@kowal.pl"_s, now.addSecs(-3600), u"The shoes are too small."_s);
        ana = makeConversation(customer, u"Late parcel"_s, u"ana@pop.ro"_s, now.addSecs(-600), u"Where is my parcel?"_s);
        desk = std::make_unique<Desk>(Desk::Options{.hub = QUrl(u"http://hub.test"_s), .directory = dir.filePath(u"desk"_s)},
                                      hub.parts());
        settings = std::make_unique<QSettings>(dir.filePath(u"settings.ini"_s), QSettings::IniFormat);
        desk->resume();
    }
    ~ComposerBench() { workspace.reset(); }

    Conversation makeConversation(const Customer &customer, const QString &subject, const QString &address, const QDateTime &at,
                                  const QString &text)
    {
        Conversation made = hub.addConversation(customer.id, subject, at);
        made.assigneeId = hub.me.id;
        made.queueId = hub.queue.id;
        made.threads = {Thread{.id = ThreadId::make(), .channelId = hub.channel.id, .kind = u"email"_s, .address = address}};
        hub.store(made);
        Message message = hub.addMessage(made.id, text, Direction::In, at);
        message.from = Address{customer.name, address};
        message.to = {{u"Shop"_s, hub.channel.address}, {u"Boss"_s, u"boss@pop.ro"_s}};
        message.cc = {{{}, u"cc@pop.ro"_s}};
        message.subject = subject;
        message.attachments = {
            Attachment{.id = AttachmentId::make(), .name = u"photo.png"_s, .mediaType = u"image/png"_s, .size = 9}};
        hub.messages.insert(message.id.value, toJson(message));
        hub.append(u"message.updated"_s, toJson(message));
        return hub.conversation(made.id);
    }
    bool isLive() const { return desk->status().state == ConnectionStatus::State::Live && desk->status().completeTo == hub.head; }
    void show()
    {
        workspace = std::make_unique<Workspace>(*desk, *settings);
        workspace->resize(1400, 860);
        workspace->show();
        QApplication::setActiveWindow(workspace.get());
    }
    void open(const Conversation &conversation)
    {
        workspace->open(conversation.id);
        QTRY_VERIFY(workspace->timelineModel().rowCount() > 0);
        QTRY_VERIFY(!composer().fields().to().isEmpty());
    }
    Composer &composer() { return workspace->conversationPane().composer(); }
    Editor &editor() { return composer().editor(); }
    UndoBar &undoBar() { return workspace->conversationPane().undoBar(); }
    void type(const QString &text) { QTest::keyClicks(&editor(), text); }
    void pressSend() { QTest::keyClick(&editor(), Qt::Key_Return, Qt::ControlModifier); }
    void command(const QString &id)
    {
        for (QAction *action : workspace->commands()) {
            if (action->objectName() == id) {
                action->trigger();
            }
        }
    }
    QString guardWords()
    {
        QStringList words;
        for (const QLabel *label : composer().guard().findChildren<QLabel *>()) {
            words.append(label->text());
        }
        return composer().guard().isVisible() ? words.join(u' ') : QString();
    }
    int outboundAtHub() const
    {
        return static_cast<int>(std::count_if(hub.messages.begin(), hub.messages.end(),
                                              [](const QJsonObject &message) { return message[u"direction"] == "out"_L1; }));
    }
    /// What was posted last, as the hub got it.
    QJsonObject posted() const
    {
        for (auto it = hub.requests.crbegin(); it != hub.requests.crend(); ++it) {
            if (it->method == "POST" && it->path.endsWith("/messages"_L1)) {
                return QJsonDocument::fromJson(it->body).object();
            }
        }
        return {};
    }

    QTemporaryDir dir;
    FakeHub hub;
    Conversation ana;
    Conversation jan;
    std::unique_ptr<QSettings> settings;
    std::unique_ptr<Desk> desk;
    std::unique_ptr<Workspace> workspace;
};

} // namespace

#define COMPOSER_BENCH(bench)                                                                                                    \
    ComposerBench bench;                                                                                                         \
    QTRY_VERIFY(bench.isLive());                                                                                                 \
    bench.show();                                                                                                                \
    bench.open(bench.ana)

class ComposerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        applyTheme(*qApp, ThemeChoice::Light);
        TimelineView::installAccessibility();
    }

    void aReplyGoesToItsWriterWithSignatureAndQuote()
    {
        COMPOSER_BENCH(bench);
        bench.command(u"reply"_s);
        bench.type(u"It comes tomorrow."_s);
        bench.pressSend();
        QTRY_VERIFY(!bench.posted().isEmpty());
        const QJsonObject body = bench.posted();
        QCOMPARE(addressesOf(body[u"to"]), QStringList{u"ana@pop.ro"_s});
        QVERIFY(addressesOf(body[u"cc"]).isEmpty());
        const QString text = body[u"text"].toString();
        QVERIFY2(text.startsWith(u"It comes tomorrow.\n\n-- \n%1\nThe shop\n\nOn "_s.arg(bench.hub.me.name)), qPrintable(text));
        QVERIFY2(text.endsWith(u"Ana Pop <ana@pop.ro> wrote:\n> Where is my parcel?"_s), qPrintable(text));
        QVERIFY(!body.contains(u"html"_s));
        QVERIFY(!body.contains(u"subject"_s));
        QCOMPARE(body[u"hold_s"].toInt(), 10);
    }

    void whatWasSentStandsInFullHeight()
    {
        COMPOSER_BENCH(bench);
        bench.command(u"reply"_s);
        bench.type(u"It comes tomorrow."_s);
        bench.pressSend();
        QTRY_COMPARE(bench.hub.posted().size(), 1);
        QTRY_COMPARE(bench.desk->status().outboxWaiting, 0);
        const auto lowest = [&] {
            int height = 0;
            for (const MessageCard *card : bench.workspace->findChildren<MessageCard *>()) {
                height = card->sentence().contains(u"It comes tomorrow"_s) ? card->height() : height;
            }
            return height;
        };
        QTRY_VERIFY2(lowest() > 60, qPrintable(QString::number(lowest())));
    }

    void aReplyToAllLeavesOwnAddressesOut()
    {
        COMPOSER_BENCH(bench);
        bench.command(u"reply-all"_s);
        bench.type(u"To all of you."_s);
        bench.pressSend();
        QTRY_VERIFY(!bench.posted().isEmpty());
        QCOMPARE(addressesOf(bench.posted()[u"to"]), (QStringList{u"ana@pop.ro"_s, u"boss@pop.ro"_s}));
        QCOMPARE(addressesOf(bench.posted()[u"cc"]), QStringList{u"cc@pop.ro"_s});
    }

    void aForwardTakesTheOriginalAlong()
    {
        COMPOSER_BENCH(bench);
        bench.command(u"forward"_s);
        QVERIFY(bench.composer().fields().isVisible());
        QCOMPARE(bench.composer().fields().subject(), u"Fwd: Late parcel"_s);
        QVERIFY(bench.composer().fields().to().isEmpty());
        bench.editor().setFocus();
        bench.pressSend();
        QVERIFY(bench.guardWords().contains(u"Nobody"_s));
        bench.composer().fields().focusTo();
        QTest::keyClicks(QApplication::focusWidget(), u"carrier@parcels.test,"_s);
        bench.editor().setFocus();
        bench.type(u"Please look."_s);
        bench.pressSend();
        QTRY_VERIFY(!bench.posted().isEmpty());
        const QJsonObject body = bench.posted();
        QCOMPARE(addressesOf(body[u"to"]), QStringList{u"carrier@parcels.test"_s});
        QVERIFY(body.contains(u"forward_of"_s));
        QVERIFY2(body[u"text"].toString().contains(u"From: Ana Pop <ana@pop.ro>"_s), qPrintable(body[u"text"].toString()));
        QCOMPARE(body[u"attachments"].toArray().size(), 1);
        QVERIFY(!bench.composer().fields().to().isEmpty()); // the next one is a reply again
        QCOMPARE(bench.composer().way(), Composer::Way::Reply);
    }

    void anAliasCanBeTheSender()
    {
        COMPOSER_BENCH(bench);
        bench.command(u"recipients"_s);
        auto *from = bench.composer().fields().findChild<QComboBox *>();
        QVERIFY(from && from->isVisible());
        QCOMPARE(from->count(), 2);
        from->setFocus();
        QTest::keyClick(from, Qt::Key_Down);
        bench.editor().setFocus();
        bench.type(u"From billing"_s);
        bench.pressSend();
        QTRY_VERIFY(!bench.posted().isEmpty());
        QCOMPARE(bench.posted()[u"from"].toString(), u"billing@desk.test"_s);
    }

    void badAddressesNeverGoOut()
    {
        COMPOSER_BENCH(bench);
        bench.command(u"recipients"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"jan@kowal,"_s);
        bench.editor().setFocus();
        bench.type(u"Hello"_s);
        bench.pressSend();
        bench.pressSend();
        QVERIFY2(bench.guardWords().contains(u"jan@kowal"_s), qPrintable(bench.guardWords()));
        QCOMPARE(bench.editor().toPlainText(), u"Hello"_s);
        QVERIFY(bench.posted().isEmpty());
    }

    void richTextGoesOutAsHtmlWithItsText()
    {
        COMPOSER_BENCH(bench);
        bench.command(u"reply"_s);
        QTest::keyClick(&bench.editor(), Qt::Key_B, Qt::ControlModifier);
        bench.type(u"Tomorrow"_s);
        bench.pressSend();
        QTRY_VERIFY(!bench.posted().isEmpty());
        const QString html = bench.posted()[u"html"].toString();
        QVERIFY2(html.contains(u"<b>Tomorrow</b>"_s) && html.contains(u"The shop"_s) && html.contains(u"<blockquote"_s),
                 qPrintable(html));
        QVERIFY(bench.posted()[u"text"].toString().startsWith(u"Tomorrow\n"_s));
    }

    void theGuardAsksOnceAndOnlyOnce()
    {
        COMPOSER_BENCH(bench);
        bench.command(u"reply"_s);
        bench.type(u"The invoice is attached."_s);
        bench.pressSend();
        QVERIFY2(bench.guardWords().contains(u"attached"_s), qPrintable(bench.guardWords()));
        QVERIFY(bench.editor().hasFocus());
        QCOMPARE(bench.editor().toPlainText(), u"The invoice is attached."_s);
        QVERIFY(bench.posted().isEmpty());
        bench.pressSend();
        QTRY_VERIFY(!bench.posted().isEmpty());
        QVERIFY(bench.guardWords().isEmpty());
        // The next message is another matter.
        bench.command(u"reply"_s);
        bench.type(u"The form is attached too."_s);
        bench.pressSend();
        QVERIFY(!bench.guardWords().isEmpty());
    }

    void strangersAndNotesAreNoticed()
    {
        COMPOSER_BENCH(bench);
        bench.command(u"recipients"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"spy@rivals.test,"_s);
        bench.editor().setFocus();
        bench.type(u"@%1 look at this"_s.arg(bench.hub.me.name));
        bench.pressSend();
        QVERIFY2(bench.guardWords().contains(u"spy@rivals.test"_s), qPrintable(bench.guardWords()));
        QVERIFY2(bench.guardWords().contains(u"colleague"_s), qPrintable(bench.guardWords()));
        QTest::keyClick(&bench.editor(), Qt::Key_Escape);
        bench.command(u"note"_s);
        bench.type(u"Dear Ana, it comes."_s);
        bench.pressSend();
        QVERIFY2(bench.guardWords().contains(u"only your team"_s), qPrintable(bench.guardWords()));
    }

    void whatWasSentComesBackUntouched()
    {
        COMPOSER_BENCH(bench);
        bench.command(u"reply"_s);
        QTest::keyClick(&bench.editor(), Qt::Key_I, Qt::ControlModifier);
        bench.type(u"Tomorrow, I think"_s);
        const WrittenText before = bench.editor().written();
        const int shown = bench.workspace->timelineModel().rowCount();
        bench.pressSend();
        QVERIFY(bench.editor().document()->isEmpty());
        QVERIFY(bench.undoBar().isRunning());
        QTRY_COMPARE(bench.hub.posted().size(), 1);
        bench.open(bench.jan);
        bench.command(u"undo"_s);
        QTRY_COMPARE(bench.workspace->openConversation().id(), bench.ana.id);
        QTRY_COMPARE(bench.editor().written(), before);
        QTRY_COMPARE(bench.outboundAtHub(), 0);
        QVERIFY(!bench.undoBar().isRunning());
        // As long as the desk shows what was taken back, a reply would count as one to that.
        QTRY_COMPARE(bench.workspace->timelineModel().rowCount(), shown);
        // Sent again it is a message of its own.
        bench.pressSend();
        QTRY_COMPARE(bench.outboundAtHub(), 1);
    }

    void offlineItComesBackToo()
    {
        COMPOSER_BENCH(bench);
        bench.hub.online = false;
        bench.hub.dropSockets();
        QTRY_COMPARE(bench.desk->status().state, ConnectionStatus::State::Offline);
        bench.command(u"reply"_s);
        bench.type(u"Written on a train"_s);
        bench.pressSend();
        QTRY_COMPARE(bench.desk->status().outboxWaiting, 1);
        bench.command(u"undo"_s);
        QTRY_COMPARE(bench.editor().toPlainText(), u"Written on a train"_s);
        QTRY_COMPARE(bench.desk->status().outboxWaiting, 0);
    }

    void messagesCanGoOutLater()
    {
        COMPOSER_BENCH(bench);
        bench.command(u"reply"_s);
        bench.type(u"Good morning"_s);
        bench.command(u"send-later"_s);
        auto *dialog = bench.workspace->findChild<MomentDialog *>();
        QVERIFY(dialog);
        QTest::keyClicks(&dialog->field(), u"whenever"_s);
        QPushButton *ok = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        QVERIFY(!ok->isEnabled());
        dialog->field().setText(u"in 2 h"_s);
        QVERIFY(ok->isEnabled());
        const QDateTime before = QDateTime::currentDateTimeUtc();
        ok->click();
        QTRY_VERIFY(!bench.posted().isEmpty());
        const QDateTime at = fromWireTime(bench.posted()[u"send_at"].toString());
        QVERIFY(at >= before.addSecs(7200 - 5) && at <= before.addSecs(7200 + 60));
        QVERIFY(!bench.posted().contains(u"hold_s"_s));
        // The key that takes back what was done last takes this back, rather than something older.
        QVERIFY(bench.undoBar().isRunning());
        QVERIFY2(bench.undoBar().accessibleName().startsWith(u"Goes out "_s), qPrintable(bench.undoBar().accessibleName()));
        bench.command(u"undo"_s);
        QTRY_COMPARE(bench.editor().toPlainText(), u"Good morning"_s);
        QTRY_COMPARE(bench.outboundAtHub(), 0);
    }

    void theGuardKeepsTheMomentInMind()
    {
        COMPOSER_BENCH(bench);
        bench.command(u"reply"_s);
        bench.type(u"See attached"_s);
        bench.composer().sendAt(QDateTime::currentDateTime().addSecs(3600));
        QVERIFY(!bench.guardWords().isEmpty());
        bench.pressSend();
        QTRY_VERIFY(!bench.posted().isEmpty());
        QVERIFY(bench.posted().contains(u"send_at"_s));
    }

    void cannedRepliesAreInsertedByKey()
    {
        COMPOSER_BENCH(bench);
        bench.hub.intercept = [](const HttpRequest &request) -> std::optional<HttpReply> {
            if (request.path == "/v1/canned-replies"_L1) {
                return HttpReply{.status = 201, .body = request.body};
            }
            return std::nullopt;
        };
        CannedReply late;
        late.id = CannedReplyId::make();
        late.title = u"Parcel is late"_s;
        late.shortcut = u"late"_s;
        late.text = u"Dear {{customer.first_name}}, sorry about #{{conversation.number}}. {{customer.company}}"_s;
        CannedReply greeting;
        greeting.id = CannedReplyId::make();
        greeting.title = u"Greeting"_s;
        greeting.shortcut = u"hi"_s;
        greeting.text = u"Hello"_s;
        bench.desk->saveCannedReply(late);
        bench.desk->saveCannedReply(greeting);
        QTRY_COMPARE(bench.desk->cannedReplies().size(), 2);
        bench.command(u"reply"_s);
        bench.type(u"/"_s);
        QTRY_VERIFY(bench.composer().cannedPopup().isVisible());
        QCOMPARE(bench.composer().cannedPopup().list().count(), 2);
        QTest::keyClick(&bench.editor(), Qt::Key_Escape);
        QVERIFY(!bench.composer().cannedPopup().isVisible());
        QVERIFY2(bench.editor().hasFocus(), "Esc closes the list, not the text");
        bench.type(u"x"_s);
        QVERIFY(!bench.composer().cannedPopup().isVisible());
        bench.editor().clear();
        bench.type(u"/la"_s);
        QVERIFY(bench.composer().cannedPopup().isVisible());
        QTest::keyClick(&bench.editor(), Qt::Key_Tab);
        QCOMPARE(bench.editor().toPlainText(), u"Dear Ana, sorry about #%1. {{customer.company}}"_s.arg(bench.ana.number));
        bench.pressSend();
        QVERIFY2(bench.guardWords().contains(u"customer.company"_s), qPrintable(bench.guardWords()));
        bench.hub.intercept = {};
    }

    void leadsKeepTheCannedReplies()
    {
        COMPOSER_BENCH(bench);
        QStringList asked;
        bench.hub.intercept = [&asked](const HttpRequest &request) -> std::optional<HttpReply> {
            if (!request.path.startsWith("/v1/canned-replies"_L1)) {
                return std::nullopt;
            }
            asked.append(QString::fromLatin1(request.method));
            QJsonObject doc = QJsonDocument::fromJson(request.body).object();
            if (doc[u"shortcut"] == "taken"_L1) {
                return problemReply(409);
            }
            doc[u"id"_s] = doc.contains(u"id"_s) ? doc[u"id"] : QJsonValue(request.path.section(u'/', 3));
            doc[u"version"_s] = asked.size();
            return HttpReply{.status = request.method == "DELETE" ? 204 : 200, .body = QJsonDocument(doc).toJson()};
        };
        CannedSection section(*bench.desk);
        section.show();
        section.begin();
        QVERIFY(!section.saveButton().isEnabled());
        QTest::keyClicks(&section.titleField(), u"Parcel is late"_s);
        QTest::keyClicks(&section.shortcutField(), u"taken"_s);
        QTest::keyClicks(&section.editor(), u"Sorry, {{customer.name}}"_s);
        QVERIFY(section.saveButton().isEnabled());
        section.saveButton().click();
        QTRY_VERIFY2(section.words().startsWith(u"Not saved"_s), qPrintable(section.words()));
        QCOMPARE(section.editor().toPlainText(), u"Sorry, {{customer.name}}"_s);
        section.shortcutField().setText(u"/late"_s);
        section.saveButton().click();
        QTRY_COMPARE(bench.desk->cannedReplies().size(), 1);
        QCOMPARE(bench.desk->cannedReplies().first().shortcut, u"late"_s);
        QTRY_COMPARE(section.list().count(), 1);
        section.list().setCurrentRow(0);
        section.titleField().setText(u"Very late"_s);
        // Looking at another one, or beginning one, throws nothing away.
        section.begin();
        QVERIFY(section.titleField().text().isEmpty());
        section.titleField().setText(u"Half a new one"_s);
        section.list().setCurrentRow(0);
        QCOMPARE(section.titleField().text(), u"Very late"_s);
        QVERIFY(section.isUnsaved());
        section.saveButton().click();
        QTRY_COMPARE(bench.desk->cannedReplies().first().title, u"Very late"_s);
        section.removeButton().click();
        QCOMPARE(bench.desk->cannedReplies().size(), 1); // the first press asks
        section.removeButton().click();
        QTRY_VERIFY(bench.desk->cannedReplies().isEmpty());
        QCOMPARE(asked, (QStringList{u"POST"_s, u"POST"_s, u"PATCH"_s, u"DELETE"_s}));
        bench.hub.intercept = {};
    }

    void draftsKeepPeopleLooksAndSubject()
    {
        COMPOSER_BENCH(bench);
        bench.command(u"recipients"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"more@pop.ro,"_s);
        bench.composer().fields().focusSubject();
        QTest::keyClicks(QApplication::focusWidget(), u"New words"_s);
        bench.editor().setFocus();
        QTest::keyClick(&bench.editor(), Qt::Key_B, Qt::ControlModifier);
        bench.type(u"half a sent"_s);
        const WrittenText before = bench.editor().written();
        bench.open(bench.jan);
        QVERIFY(bench.editor().document()->isEmpty());
        QCOMPARE(bench.composer().fields().to().size(), 1);
        bench.open(bench.ana);
        QTRY_COMPARE(bench.editor().written(), before);
        QCOMPARE(bench.composer().fields().to().size(), 2);
        QCOMPARE(bench.composer().fields().subject(), u"New words"_s);
    }

    void filesStayWithTheirDraft()
    {
        COMPOSER_BENCH(bench);
        const QString path = bench.dir.filePath(u"late.txt"_s);
        const QString other = bench.dir.filePath(u"offline.txt"_s);
        for (const QString &each : {path, other}) {
            QFile file(each);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write("what came") > 0);
        }
        // The hub answers only after another conversation was opened.
        bench.hub.silent = true;
        bench.composer().attach({path});
        QVERIFY(bench.desk->draftFiles(bench.ana.id, u"reply"_s).contains(path));
        bench.workspace->open(bench.jan.id);
        bench.hub.silent = false;
        bench.hub.intercept = [](const HttpRequest &request) -> std::optional<HttpReply> {
            const bool upload = request.method == "POST" && request.path.startsWith("/v1/attachments"_L1);
            const QJsonObject stored{{u"id"_s, QUrlQuery(QUrl(request.path)).queryItemValue(u"id"_s)},
                                     {u"name"_s, u"late.txt"_s},
                                     {u"media_type"_s, u"text/plain"_s},
                                     {u"size"_s, 9}};
            return upload ? std::optional(HttpReply{.status = 201, .body = QJsonDocument(stored).toJson()}) : std::nullopt;
        };
        bench.hub.release();
        QTRY_VERIFY(bench.desk->draftFiles(bench.ana.id, u"reply"_s).isEmpty());
        const auto draft = bench.desk->draftOf(bench.ana.id, u"reply"_s);
        QVERIFY(draft && draft->attachments.size() == 1);
        // Attached with the hub away, then killed: it is there again.
        bench.hub.online = false;
        bench.hub.dropSockets();
        QTRY_VERIFY(bench.desk->status().state != ConnectionStatus::State::Live);
        bench.open(bench.ana);
        bench.composer().attach({other});
        bench.workspace.reset();
        bench.desk = std::make_unique<Desk>(
            Desk::Options{.hub = QUrl(u"http://hub.test"_s), .directory = bench.dir.filePath(u"desk"_s)}, bench.hub.parts());
        bench.desk->resume();
        bench.hub.online = true;
        QTRY_VERIFY(bench.isLive());
        bench.show();
        bench.open(bench.ana);
        QTRY_VERIFY(bench.desk->draftFiles(bench.ana.id, u"reply"_s).isEmpty()); // with the hub by now
        bench.type(u"Both of them."_s);
        bench.pressSend();
        if (!bench.guardWords().isEmpty()) {
            bench.pressSend();
        }
        QTRY_VERIFY_WITH_TIMEOUT(!bench.posted().isEmpty(), 60'000);
        QCOMPARE(bench.posted()[u"attachments"_s].toArray().size(), 2);
        bench.hub.intercept = {};
    }

    void aReplyBeforeAnythingWasShownIsGuarded()
    {
        ComposerBench bench;
        QTRY_VERIFY(bench.isLive());
        // What came in before the desk knew of it: the conversation is here, its messages are not.
        const Conversation bare = bench.makeConversation(bench.hub.addCustomer(u"Eva"_s), u"Not yet loaded"_s, u"eva@home.test"_s,
                                                         QDateTime::currentDateTimeUtc(), u"Please do not send it!"_s);
        QTRY_VERIFY(bench.isLive());
        bench.hub.intercept = [](const HttpRequest &request) -> std::optional<HttpReply> {
            return request.method == "GET" && request.path.contains("/messages"_L1) ? std::optional(problemReply(503))
                                                                                    : std::nullopt;
        };
        for (const QJsonObject &message : QMap<QString, QJsonObject>(bench.hub.messages)) {
            if (message[u"conversation_id"] == bare.id.value) {
                ReplicaUpdate update;
                update.removedMessages.append(MessageId{message[u"id"].toString()});
                bench.desk->replica().apply(update);
            }
        }
        QTRY_VERIFY(bench.desk->replica().messagesOf(bare.id, {}, 5).isEmpty());
        bench.show();
        bench.workspace->open(bare.id);
        QTRY_VERIFY(!bench.composer().fields().to().isEmpty());
        QCOMPARE(bench.workspace->timelineModel().rowCount(), 0);
        QSignalSpy refused(bench.desk.get(), &Desk::refused);
        bench.type(u"It is on its way."_s);
        bench.pressSend();
        if (!bench.guardWords().isEmpty()) {
            bench.pressSend();
        }
        QTRY_VERIFY_WITH_TIMEOUT(!refused.isEmpty(), 60'000);
        QCOMPARE(refused.first().first().value<RefusedWish>().error.type, u"newer-messages"_s);
        QCOMPARE(bench.outboundAtHub(), 0);
        bench.hub.intercept = {};
    }

    void theInboxSaysWhereADraftIs()
    {
        COMPOSER_BENCH(bench);
        const auto drafted = [&] {
            const int row = bench.workspace->inboxModel().rowOf(bench.ana.id);
            return bench.workspace->inboxModel().index(row).data(+UnifiedInboxModel::Role::Draft).toBool();
        };
        QTRY_VERIFY(bench.workspace->inboxModel().rowOf(bench.ana.id) >= 0);
        QVERIFY(!drafted());
        bench.command(u"reply"_s);
        bench.type(u"x"_s);
        QVERIFY(drafted());
        const int row = bench.workspace->inboxModel().rowOf(bench.ana.id);
        QVERIFY(bench.workspace->inboxModel().index(row).data(Qt::AccessibleTextRole).toString().contains(u"draft"_s));
        QTest::keyClick(&bench.editor(), Qt::Key_Backspace);
        QVERIFY(!drafted());
    }

    void aDraftOlderThanTheNewestMessageWarns()
    {
        COMPOSER_BENCH(bench);
        bench.command(u"reply"_s);
        bench.type(u"It comes tomorrow"_s);
        bench.open(bench.jan);
        Message newer = bench.hub.addMessage(bench.ana.id, u"Never mind, it is here!"_s, Direction::In);
        newer.from = Address{u"Ana Pop"_s, u"ana@pop.ro"_s};
        bench.hub.messages.insert(newer.id.value, toJson(newer));
        bench.hub.append(u"message.updated"_s, toJson(newer));
        QTRY_VERIFY(bench.desk->replica().message(newer.id) && bench.desk->replica().message(newer.id)->message.from);
        bench.open(bench.ana);
        QTRY_COMPARE(bench.editor().toPlainText(), u"It comes tomorrow"_s);
        bench.composer().spellMarks().rehighlight(); // a dictionary that is there only now is no typing
        bench.editor().setFocus();
        bench.pressSend();
        QVERIFY2(bench.guardWords().contains(u"older"_s), qPrintable(bench.guardWords()));
        bench.pressSend();
        QTRY_VERIFY(!bench.posted().isEmpty());
    }

    /// A desk that is shown ahead of its hub may not know all of its own addresses yet.
    void ownAddressesThatAreHeardOfLaterAreNotAnswered()
    {
        COMPOSER_BENCH(bench);
        const auto toAll = [&bench] {
            for (const QToolButton *button : bench.composer().findChildren<QToolButton *>()) {
                if (button->isVisible() && button->text().startsWith(u"To all ("_s)) {
                    return button->text();
                }
            }
            return QString();
        };
        QTRY_COMPARE(toAll(), u"To all (+2)"_s); // the boss, and who had a copy
        Channel channel = bench.hub.channel;
        ++channel.version;
        channel.settings = {{u"aliases"_s, QJsonArray{QJsonObject{{u"name"_s, u"Boss"_s}, {u"address"_s, u"boss@pop.ro"_s}}}}};
        bench.hub.channel = channel;
        bench.hub.append(u"channel.updated"_s, toJson(channel));
        QTRY_COMPARE(toAll(), u"To all (+1)"_s);
    }

    void aFailedMessageIsWrittenAnew()
    {
        COMPOSER_BENCH(bench);
        Message failed = bench.hub.addMessage(bench.ana.id, u"It is on its way."_s, Direction::Out);
        failed.version = 2;
        failed.to = {{u"Ana Pop"_s, u"anna@pop.ro"_s}};
        failed.delivery = Delivery{.state = DeliveryState::Failed, .detail = u"550 no such person"_s, .permanent = true};
        bench.hub.messages.insert(failed.id.value, toJson(failed));
        bench.hub.append(u"message.updated"_s, toJson(failed));
        const auto cardButton = [&bench](const QString &name) -> QPushButton * {
            for (QPushButton *button : bench.workspace->conversationPane().timelineView().findChildren<QPushButton *>()) {
                if (button->accessibleName() == name) {
                    return button;
                }
            }
            return nullptr;
        };
        QTRY_VERIFY(cardButton(u"Edit the message and send it again"_s));
        cardButton(u"Edit the message and send it again"_s)->click();
        QTRY_COMPARE(bench.editor().toPlainText(), u"It is on its way."_s);
        QCOMPARE(bench.composer().fields().to().first().address, u"anna@pop.ro"_s);
        // By key, and with another text begun meanwhile: nothing of it goes.
        bench.editor().setPlainText(u"Begun"_s);
        bench.command(u"edit-failed"_s);
        QTRY_VERIFY(bench.editor().toPlainText().startsWith(u"It is on its way."_s));
        QVERIFY(bench.editor().toPlainText().contains(u"Begun"_s));
        // It may have reached somebody: it is not taken away.
        for (const HttpRequest &request : bench.hub.requests) {
            QVERIFY(request.method != "DELETE");
        }
        bench.command(u"retry-failed"_s);
        QTRY_VERIFY(std::any_of(bench.hub.requests.begin(), bench.hub.requests.end(), [&failed](const HttpRequest &request) {
            return request.path == u"/v1/messages/%1/retry"_s.arg(failed.id.value);
        }));
    }

    void aDraftBegunForAnotherCustomerWarnsAlsoLater()
    {
        COMPOSER_BENCH(bench);
        bench.command(u"reply"_s);
        bench.type(u"It comes tomorrow"_s);
        const auto draft = bench.desk->draftOf(bench.ana.id, u"reply"_s);
        QVERIFY(draft);
        QCOMPARE(draft->customer, bench.ana.customerId);
        bench.open(bench.jan);
        // Somebody else sorts the conversation under another customer while this desk looks elsewhere.
        Conversation moved = bench.ana;
        moved.customerId = bench.jan.customerId;
        moved.version += 10;
        bench.hub.conversations.insert(moved.id.value, toJson(moved));
        bench.hub.append(u"conversation.updated"_s, toJson(moved));
        QTRY_COMPARE(bench.desk->replica().conversation(moved.id)->conversation.customerId, moved.customerId);
        bench.open(bench.ana);
        QTRY_COMPARE(bench.editor().toPlainText(), u"It comes tomorrow"_s);
        bench.editor().setFocus();
        bench.pressSend();
        QVERIFY2(bench.guardWords().contains(u"customer"_s), qPrintable(bench.guardWords()));
        QVERIFY(bench.posted().isEmpty());
        bench.pressSend();
        QTRY_VERIFY(!bench.posted().isEmpty());
    }

    /// Not a check: pictures to look at, where DESKBELL_PICTURES names a folder.
    void pictures()
    {
        const QString folder = qEnvironmentVariable("DESKBELL_PICTURES");
        if (folder.isEmpty()) {
            QSKIP("skipped: DESKBELL_PICTURES is not set");
        }
        QTranslator romanian;
        for (const QString &look : {u"light"_s, u"dark"_s, u"romanian"_s, u"mirrored"_s, u"small"_s}) {
            applyTheme(*qApp, look == "dark"_L1 ? ThemeChoice::Dark : ThemeChoice::Light);
            if (look == "romanian"_L1 && romanian.load(u":/translations/deskbell_ro.qm"_s)) {
                QCoreApplication::installTranslator(&romanian);
            }
            QGuiApplication::setLayoutDirection(look == "mirrored"_L1 ? Qt::RightToLeft : Qt::LeftToRight);
            takePictures(folder, look);
            QCoreApplication::removeTranslator(&romanian);
        }
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        applyTheme(*qApp, ThemeChoice::Light);
    }

private:
    void takePictures(const QString &folder, const QString &look)
    {
        COMPOSER_BENCH(bench);
        if (look == "small"_L1) {
            bench.workspace->resize(800, 600);
        }
        const auto shoot = [&](const QString &name) {
            QTest::qWait(400); // lint: paced, for the eye only
            QVERIFY(bench.workspace->grab().save(u"%1/composer-%2-%3.png"_s.arg(folder, look, name)));
        };
        bench.hub.intercept = [](const HttpRequest &request) -> std::optional<HttpReply> {
            return request.path == "/v1/canned-replies"_L1 ? std::optional(HttpReply{.status = 201, .body = request.body})
                                                           : std::nullopt;
        };
        for (const auto &[shortcut, title] : {std::pair{u"late"_s, u"Parcel is late"_s}, {u"hi"_s, u"Greeting"_s}}) {
            CannedReply reply;
            reply.id = CannedReplyId::make();
            reply.shortcut = shortcut;
            reply.title = title;
            reply.language = u"en"_s;
            reply.text = u"Dear {{customer.first_name}}, thank you for your mail about #{{conversation.number}}."_s;
            bench.desk->saveCannedReply(reply);
        }
        {
            CannedSection section(*bench.desk);
            section.resize(720, 640);
            QTRY_COMPARE(section.list().count(), 2);
            section.list().setCurrentRow(0);
            QVERIFY(section.grab().save(u"%1/canned-%2.png"_s.arg(folder, look)));
        }
        bench.command(u"reply"_s);
        shoot(u"empty"_s);
        bench.editor().setWritten({},
                                  u"<div>Dear Ana,</div><div><br></div><div>your <b>parcel</b> left <i>yesterdy</i> with:</div>"
                                  "<ul><li>two shoes</li><li>a <a href=\"https://shop.test\">letter</a></li></ul>"
                                  "<blockquote>Where is my parcel?</blockquote><div>مرحبا بك</div>"_s);
        bench.editor().moveCursor(QTextCursor::Start);
        shoot(u"rich"_s);
        bench.command(u"recipients"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"jan@kowal,boss@pop.ro,"_s);
        bench.composer().fields().focusBcc();
        bench.composer().fields().focusSubject();
        shoot(u"header"_s);
        bench.editor().empty();
        bench.open(bench.jan);
        bench.command(u"reply"_s);
        bench.type(u"@mia: the invoice is attached, {{customer.company}} "_s);
        bench.pressSend();
        shoot(u"guard"_s);
        bench.pressSend();
        shoot(u"undo"_s);
        bench.open(bench.ana);
        bench.command(u"reply"_s);
        bench.type(u"Hello /"_s);
        shoot(u"canned"_s);
        QTest::keyClick(&bench.editor(), Qt::Key_Escape);
        bench.editor().empty();
        bench.command(u"forward"_s);
        shoot(u"forward"_s);
        bench.command(u"note"_s);
        bench.type(u"A good customer."_s);
        shoot(u"note"_s);
        bench.command(u"reply"_s);
        bench.type(u"x"_s);
        bench.composer().sendAt(QDateTime::currentDateTime().addDays(1));
        shoot(u"scheduled"_s);
        bench.hub.intercept = {};
    }
};

QTEST_MAIN(ComposerTest)
#include "composertest.moc"
