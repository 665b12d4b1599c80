// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/client/fakehub.h"
#include "ui/composer/composer.h"
#include "ui/composer/editor.h"
#include "ui/composer/guardbanner.h"
#include "ui/composer/headerfields.h"
#include "ui/composer/segmentcounter.h"
#include "ui/customer/startlinkdialog.h"
#include "ui/settings/kinds/smsform.h"
#include "ui/settings/kinds/telegramform.h"
#include "ui/style/theme.h"

#include <QClipboard>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace {

HttpReply textReply(const QJsonObject &object, int status = 200)
{
    HttpReply reply;
    reply.status = status;
    reply.body = QJsonDocument(object).toJson();
    return reply;
}

QLineEdit *fieldNamed(const QWidget &form, const QString &name)
{
    for (QLineEdit *field : form.findChildren<QLineEdit *>()) {
        if (field->accessibleName() == name) {
            return field;
        }
    }
    return nullptr;
}

QPushButton *buttonNamed(const QWidget &form, const QString &name)
{
    for (QPushButton *button : form.findChildren<QPushButton *>()) {
        if (button->accessibleName() == name || button->text() == name) {
            return button;
        }
    }
    return nullptr;
}

QString wordsOn(const QWidget &widget)
{
    QStringList words;
    for (const QLabel *label : widget.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&widget)) {
            words.append(label->text());
        }
    }
    return words.join(u'\n');
}

} // namespace

/// Writing text messages, and setting up their channels, on a desk with a scripted hub.
class TextChannelsUiTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        applyTheme(*qApp, qEnvironmentVariable("DESKBELL_PICTURES").endsWith(u"dark"_s) ? ThemeChoice::Dark : ThemeChoice::Light);
        m_told.clear();
        m_report = {{u"ok"_s, true}, {u"steps"_s, QJsonArray()}};
        m_dir = std::make_unique<QTemporaryDir>();
        m_hub = std::make_unique<FakeHub>();
        m_hub->me.role = Role::Lead;
        m_hub->channel.kind = u"sms"_s;
        m_hub->channel.address = u"+40721000000"_s;
        m_hub->intercept = [this](const HttpRequest &request) -> std::optional<HttpReply> {
            const QString path = request.path.section(u'?', 0, 0);
            if (path == "/v1/channels/test"_L1) {
                m_told.append({path, QJsonDocument::fromJson(request.body).object()});
                return textReply(m_report);
            }
            if (path == "/v1/channel-kinds"_L1) {
                const QJsonArray abilities{u"segments"_s, u"start"_s, u"undo_send"_s, u"send_later"_s};
                return textReply({{u"items"_s,
                                   QJsonArray{QJsonObject{{u"kind"_s, u"sms"_s},
                                                          {u"name"_s, u"SMS"_s},
                                                          {u"identity"_s, u"phone"_s},
                                                          {u"abilities"_s, abilities}}}}});
            }
            if (path.endsWith("/hook"_L1)) {
                return textReply({{u"path"_s, u"/v1/hooks/s3cret"_s}});
            }
            if (path.startsWith("/v1/channels"_L1) && request.method != "GET") {
                m_told.append({path, QJsonDocument::fromJson(request.body).object()});
                return textReply(toJson(m_hub->channel), request.method == "POST" ? 201 : 200);
            }
            return std::nullopt;
        };
        m_desk =
            std::make_unique<Desk>(Desk::Options{.hub = QUrl(u"http://hub.test"_s), .directory = m_dir->path()}, m_hub->parts());
        m_desk->signIn(u"mia@desk.test"_s, u"secret"_s);
        QTRY_VERIFY(m_desk->me() && !m_desk->channels().isEmpty() && m_desk->traitsOf(u"sms"_s).can("segments"));
    }
    void cleanup()
    {
        m_desk.reset();
        m_hub.reset();
    }

    void theCounterSaysWhatItCosts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::newRow("plain") << u"Hello"_s << u"1 SMS · 155 left"_s;
        QTest::newRow("two") << QString(272, u'a') << u"2 SMS · 34 left"_s;
        QTest::newRow("a letter") << u"Mulţumesc"_s << u"1 SMS · 61 left · Unicode because of ‘\u2068ţ\u2069’"_s;
        QTest::newRow("too long") << QString(1531, u'a') << u"11 SMS · 152 left · too long: at most 10 SMS"_s;
    }
    void theCounterSaysWhatItCosts()
    {
        QFETCH(QString, text);
        QFETCH(QString, words);
        SegmentCounter counter;
        counter.count(text, SmsCut::BetweenCharacters);
        QCOMPARE(counter.text(), words);
        QVERIFY(counter.accessibleName().contains(counter.text()));
    }

    /// What it costs stands first; the rest is in the tool tip and in what is read out.
    void theCounterGivesWayWhereRoomEnds()
    {
        SegmentCounter counter;
        counter.count(QString(1531, u'a'), SmsCut::BetweenCharacters);
        counter.resize(counter.sizeHint());
        counter.show();
        QVERIFY(!counter.toolTip().contains(counter.text()));
        QCOMPARE_LT(counter.minimumSizeHint().width() * 2, counter.sizeHint().width());
        counter.resize(counter.minimumSizeHint());
        QTRY_VERIFY(counter.toolTip().startsWith(counter.text()));
        QVERIFY(counter.accessibleName().contains(counter.text()));
    }

    /// The hub's refusals are told in the agent's language: what it says itself is English.
    void whyThereIsNoLinkIsSaid()
    {
        const QString english = u"the words of the hub"_s;
        QStringList said;
        for (const QString &type : {u"no-token"_s, u"no-name"_s, u"no-links"_s}) {
            said.append(StartLinkDialog::whyNot({.kind = Error::Kind::Invalid, .detail = english, .type = type}));
            QVERIFY(!said.constLast().contains(english));
        }
        QCOMPARE(said.removeDuplicates(), 0);
        QCOMPARE(StartLinkDialog::whyNot({.kind = Error::Kind::Invalid, .detail = english}), english);
    }

    void textIsAllThatGoesByGateway()
    {
        Composer composer(*m_desk);
        const ReplyTarget target = textTarget();
        open(composer, target);
        QVERIFY(composer.segments().isVisible());
        QVERIFY(!composer.fields().isVisible());
        for (const QToolButton *button : composer.findChildren<QToolButton *>()) {
            QVERIFY2(!(button->isVisible() && button->accessibleName() == "Attach files"_L1), "no files by this provider");
            QVERIFY(!(button->isVisible() && button->accessibleName() == "Bold"_L1));
        }
        QTest::keyClicks(&composer.editor(), u"Your parcel is here"_s);
        QCOMPARE(composer.segments().text(), u"1 SMS · 141 left"_s);
        composer.attach({QCoreApplication::applicationFilePath()});
        QVERIFY(wordsOn(composer).contains(u"text only"_s));
        keepPicture(composer, u"composer-sms"_s);
        QSignalSpy sent(&composer, &Composer::sendRequested);
        QTest::keyClick(&composer.editor(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(sent.count(), 1);
        const auto made = sent.first().first().value<Composed>();
        QCOMPARE(made.message.kind, u"sms"_s);
        QCOMPARE(made.message.text, u"Your parcel is here"_s);
        QVERIFY(made.message.html.isEmpty() && made.message.subject.isEmpty());
    }

    void tooLongIsNotSent()
    {
        Composer composer(*m_desk);
        open(composer, textTarget());
        composer.editor().insertPlainText(QString(1531, u'a'));
        QSignalSpy sent(&composer, &Composer::sendRequested);
        QTest::keyClick(&composer.editor(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(composer.guard().isVisible());
        QVERIFY(wordsOn(composer.guard()).contains(u"at most 10 SMS"_s));
        QCOMPARE(sent.count(), 0);
        QCOMPARE(composer.editor().toPlainText().size(), 1531);
    }

    void whoSaidStopIsLeftAlone()
    {
        Composer composer(*m_desk);
        ReplyTarget target = textTarget();
        target.optedOut = true;
        open(composer, target);
        QTest::keyClicks(&composer.editor(), u"One more thing"_s);
        QSignalSpy sent(&composer, &Composer::sendRequested);
        QTest::keyClick(&composer.editor(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(sent.count(), 0);
        QVERIFY(wordsOn(composer.guard()).contains(u"STOP"_s));
        keepPicture(composer, u"composer-stop"_s);
        composer.write(Composer::Mode::Note); // what the team may say among itself is another matter
        QVERIFY(!composer.segments().isVisible());
        QTest::keyClicks(&composer.editor(), u"He wants no texts"_s);
        QTest::keyClick(&composer.editor(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(sent.count(), 1);
    }

    void aNumberIsTestedThenAdded()
    {
        SmsForm form(*m_desk, nullptr, nullptr);
        show(form);
        QSignalSpy added(&form, &ChannelEditor::added);
        QPushButton *add = buttonNamed(form, u"Add number"_s);
        add->click();
        QTRY_VERIFY(wordsOn(form).contains(u"Enter the number"_s));
        QVERIFY(m_told.isEmpty());
        fieldNamed(form, u"Number"_s)->setText(u"+40 721 000-000"_s);
        fieldNamed(form, u"Address of sendsms"_s)->setText(u"http://127.0.0.1:13013"_s);
        fieldNamed(form, u"User name"_s)->setText(u"hub"_s);
        fieldNamed(form, u"Password"_s)->setText(u"pw"_s);
        QCOMPARE(fieldNamed(form, u"Password"_s)->echoMode(), QLineEdit::Password);
        QVERIFY(!fieldNamed(form, u"Account SID"_s)->isVisible());
        m_report = {{u"ok"_s, false},
                    {u"steps"_s,
                     QJsonArray{QJsonObject{{u"step"_s, u"sms.reach"_s}, {u"ok"_s, true}},
                                QJsonObject{{u"step"_s, u"sms.login"_s}, {u"ok"_s, false}, {u"detail"_s, u"refused"_s}}}}};
        add->click();
        QTRY_VERIFY(wordsOn(form).contains(u"Not signed in to the SMS provider: refused"_s));
        keepPicture(form, u"settings-sms"_s);
        QCOMPARE(added.count(), 0);
        QVERIFY(buttonNamed(form, u"Add all the same"_s)->isVisible());
        m_report = {{u"ok"_s, true}, {u"steps"_s, QJsonArray()}};
        add->click();
        QTRY_COMPARE(added.count(), 1);
        const QJsonObject made = m_told.last().second;
        QCOMPARE(made[u"kind"].toString(), u"sms"_s);
        QCOMPARE(made[u"address"].toString(), u"+40721000000"_s);
        QCOMPARE(made[u"kannel"][u"password"].toString(), u"pw"_s);
        QVERIFY(!made.contains(u"twilio"_s));
    }

    void aNumberShowsWhatItsProviderNeeds()
    {
        Channel channel = m_hub->channel;
        channel.settings = {{u"provider"_s, u"kannel"_s},
                            {u"public_url"_s, u"http://desk.example/"_s},
                            {u"kannel"_s, QJsonObject{{u"url"_s, u"http://127.0.0.1:13013"_s}, {u"user"_s, u"hub"_s}}}};
        SmsForm form(*m_desk, &channel, nullptr);
        show(form);
        QPushButton *copy = buttonNamed(form, u"Copy the lines for kannel.conf"_s);
        QTRY_VERIFY(copy->isEnabled());
        copy->click();
        const QString lines = QGuiApplication::clipboard()->text();
        QVERIFY2(lines.contains(u"post-url = \"http://desk.example/v1/hooks/s3cret/mo?from=%p&to=%P&id=%I"_s), qPrintable(lines));
        keepPicture(form, u"settings-sms-edit"_s);
        QSignalSpy saved(&form, &ChannelEditor::saved);
        buttonNamed(form, u"Save"_s)->click();
        QTRY_COMPARE(saved.count(), 1);
        QVERIFY(!m_told.last().second[u"kannel"].toObject().contains(u"password"_s)); // not entered: stays as it is
    }

    void aVendorIsAskedForOtherThings()
    {
        SmsForm form(*m_desk, nullptr, nullptr);
        show(form);
        for (QComboBox *box : form.findChildren<QComboBox *>()) {
            if (box->accessibleName() == "Provider"_L1) {
                box->setCurrentIndex(1);
            }
        }
        QVERIFY(fieldNamed(form, u"Account SID"_s)->isVisible());
        QVERIFY(!fieldNamed(form, u"User name"_s)->isVisible());
        fieldNamed(form, u"Number"_s)->setText(u"+15005550006"_s);
        fieldNamed(form, u"Account SID"_s)->setText(u"AC1"_s);
        fieldNamed(form, u"Auth token"_s)->setText(u"t"_s);
        buttonNamed(form, u"Add number"_s)->click();
        QTRY_VERIFY(wordsOn(form).contains(u"at which address"_s));
        keepPicture(form, u"settings-sms-vendor"_s);
    }

    void aBotNamesItself()
    {
        TelegramForm form(*m_desk, nullptr, nullptr);
        show(form);
        QSignalSpy added(&form, &ChannelEditor::added);
        buttonNamed(form, u"Add Telegram bot"_s)->click();
        QTRY_VERIFY(wordsOn(form).contains(u"@BotFather shows it"_s));
        fieldNamed(form, u"Token of the bot"_s)->setText(u"123:abc"_s);
        m_report.insert(u"address"_s, u"@shop_bot"_s);
        m_report.insert(u"name"_s, u"The shop"_s);
        buttonNamed(form, u"Add Telegram bot"_s)->click();
        QTRY_COMPARE(added.count(), 1);
        const QJsonObject made = m_told.last().second;
        QCOMPARE(made[u"address"].toString(), u"@shop_bot"_s);
        QCOMPARE(made[u"name"].toString(), u"The shop"_s);
        QCOMPARE(made[u"token"].toString(), u"123:abc"_s);
        keepPicture(form, u"settings-telegram"_s);
    }

private:
    ReplyTarget textTarget()
    {
        const Customer ana = m_hub->addCustomer(u"Ana Pop"_s);
        m_conversation = m_hub->addConversation(ana.id, u"Parcel"_s, QDateTime::currentDateTimeUtc()).id;
        ReplyTarget target;
        target.channel = m_hub->channel.id;
        target.kind = u"sms"_s;
        target.to = {Address{u"Ana Pop"_s, u"+40721000111"_s}};
        target.customer = ana.id;
        target.customerName = ana.name;
        target.takesFiles = false;
        return target;
    }
    void open(Composer &composer, const ReplyTarget &target)
    {
        composer.resize(720, 260);
        composer.show();
        composer.setConversation(m_conversation);
        composer.setTarget(target);
        QVERIFY(QTest::qWaitForWindowExposed(&composer));
    }
    static void show(QWidget &form)
    {
        form.resize(720, 520);
        form.show();
    }
    static void keepPicture(QWidget &page, const QString &name)
    {
        if (const QString folder = qEnvironmentVariable("DESKBELL_PICTURES"); !folder.isEmpty()) {
            QCoreApplication::processEvents(); // the layout of what was just shown
            page.grab().save(folder + u'/' + name + u".png"_s);
        }
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<FakeHub> m_hub;
    std::unique_ptr<Desk> m_desk;
    ConversationId m_conversation{};
    QJsonObject m_report;
    QList<QPair<QString, QJsonObject>> m_told; ///< path and body of what was asked for
};

QTEST_MAIN(TextChannelsUiTest)
#include "textchannelstest.moc"
