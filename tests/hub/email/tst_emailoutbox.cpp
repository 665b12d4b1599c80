// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hub/email/emailhub.h"
#include "tests/support/mail/mailservers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

using namespace deskbell;
using namespace deskbell::test;
using namespace Qt::StringLiterals;

/// From the storage through real servers into the customer's mailbox.
class EmailOutboxTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void repliesWithAnAttachment();
    void sendsRichMailFromAnAliasWithABlindCopy();
    void triesAgainAfterATemporaryRefusal();
    void failsWithTheServersWords();
    void tellsWhoWasRefused();
    void waitsForAServerThatIsAway();
    void saysWhatIsWrongWithTheCertificate();
    void sendsThoughTheSentFolderFails();
    void finishesBeforeItStops();

private:
    ConversationId firstConversation(EmailHub &hub, const QString &subject = u"Order 42"_s);
    QByteArray mailOf(const QString &user, const QByteArray &messageId, const QString &folder = {}) const;
    Delivery delivery(EmailHub &hub, const MessageId &id) { return hub.message(id).delivery.value_or(Delivery{}); }

    std::unique_ptr<MailServers> m_servers;
    QJsonObject m_file;
};

namespace {

QByteArray headerOf(const QByteArray &mail, const QByteArray &name)
{
    const QByteArray head = mail.left(mail.indexOf("\r\n\r\n") + 2).replace("\r\n ", " ").replace("\r\n\t", " ");
    for (const QByteArray &line : head.split('\n')) {
        if (line.toLower().startsWith(name.toLower() + ':')) {
            return line.mid(name.size() + 1).trimmed();
        }
    }
    return {};
}

} // namespace

void EmailOutboxTest::initTestCase()
{
    if (const QString why = MailServers::whyNot(); !why.isEmpty()) {
        QSKIP(qPrintable(why));
    }
}

/// Servers of its own for each test: what is in a mailbox is from this test.
void EmailOutboxTest::init()
{
    m_servers = std::make_unique<MailServers>();
    QVERIFY2(m_servers->start(), qPrintable(m_servers->error()));
    m_file = m_servers->channelFile(u"support@desk.test"_s, u"starttls"_s, u"Büro Support"_s);
    m_file[u"retry_s"_s] = 0.3;
    m_file[u"reconnect_s"_s] = 0.05;
}

void EmailOutboxTest::cleanup()
{
    if (QTest::currentTestFailed()) {
        qWarning().noquote() << m_servers->logs();
    }
    m_servers.reset();
}

ConversationId EmailOutboxTest::firstConversation(EmailHub &hub, const QString &subject)
{
    m_servers->deliverText(u"alice@cust.test"_s, u"support@desk.test"_s, subject, u"Where is it?"_s,
                           "References: <older@cust.test>\r\n");
    const bool arrived = QTest::qWaitFor([&hub] { return hub.conversations().size() == 1; }, 60'000);
    return arrived ? hub.conversations().first().id : ConversationId{};
}

QByteArray EmailOutboxTest::mailOf(const QString &user, const QByteArray &messageId, const QString &folder) const
{
    for (const QByteArray &mail : m_servers->readMailbox(user, folder)) {
        if (headerOf(mail, "Message-ID") == messageId) {
            return mail;
        }
    }
    return {};
}

void EmailOutboxTest::repliesWithAnAttachment()
{
    EmailHub hub;
    QVERIFY(hub.addChannel(m_file));
    hub.startHost();
    const ConversationId conversation = firstConversation(hub);
    QVERIFY(conversation);
    const QByteArray content = QByteArray("line\n.\nline\0x", 13).repeated(5000);
    const MessageId reply = hub.reply(conversation, u"It is on its way.\n.\nYours, Jörg"_s,
                                      {{u"Rechnung März.pdf"_s, u"application/pdf"_s, content}}, {}, {{{}, u"bob@cust.test"_s}});
    QVERIFY(reply);
    QTRY_COMPARE_WITH_TIMEOUT(delivery(hub, reply).state, DeliveryState::Sent, 60'000);
    const Message sent = hub.message(reply);
    const QByteArray id = sent.rfcMessageId.toUtf8();
    QVERIFY(id.startsWith('<') && id.endsWith("@desk.test>"));

    QTRY_VERIFY_WITH_TIMEOUT(!mailOf(u"alice@cust.test"_s, id).isEmpty(), 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(!mailOf(u"bob@cust.test"_s, id).isEmpty(), 60'000);
    const QByteArray mail = mailOf(u"alice@cust.test"_s, id);
    const QByteArray asked = hub.messages(conversation).first().rfcMessageId.toUtf8();
    QCOMPARE(headerOf(mail, "In-Reply-To"), asked);
    QVERIFY(headerOf(mail, "References").contains("<older@cust.test>"));
    QVERIFY(headerOf(mail, "References").endsWith(asked));
    const auto parsed = hub::parseMail(mail);
    QVERIFY(parsed);
    QCOMPARE(parsed.value().from.address, u"support@desk.test"_s);
    QCOMPARE(parsed.value().from.name, u"Büro Support"_s);
    QVERIFY2(parsed.value().subject.startsWith(u"Re: Order 42 [#"_s), qPrintable(parsed.value().subject));
    QCOMPARE(parsed.value().text.trimmed().remove(u'\r'), u"It is on its way.\n.\nYours, Jörg"_s);
    QCOMPARE(parsed.value().parts.size(), 1);
    QCOMPARE(parsed.value().parts.first().name, u"Rechnung März.pdf"_s);
    QCOMPARE(parsed.value().parts.first().data, content);

    // The copy in the Sent folder is what went out, and so is what the hub keeps.
    const QByteArray copy = mailOf(u"support@desk.test"_s, id, u"Sent"_s);
    QCOMPARE(copy, hub.raw(reply));
    QVERIFY(mail.endsWith(copy.mid(copy.indexOf("\r\n\r\n"))));
    QVERIFY(hub.stopHost());
}

/// As it lies in the recipient's mailbox, read by Python's email package.
void EmailOutboxTest::sendsRichMailFromAnAliasWithABlindCopy()
{
    EmailHub hub;
    m_file[u"aliases"_s] = QJsonArray{QJsonObject{{u"name"_s, u"Orders"_s}, {u"address"_s, u"bob@cust.test"_s}}};
    QVERIFY(hub.addChannel(m_file));
    hub.startHost();
    const ConversationId conversation = firstConversation(hub);
    QVERIFY(conversation);
    hub::PostMessage post{.by = hub::Principal::hub(),
                          .id = MessageId::make(),
                          .conversation = conversation,
                          .kind = u"email"_s,
                          .text = u"שלום"_s,
                          .html = u"<p>שלום <b>אליס</b></p>"_s,
                          .bcc = {{.name = {}, .address = u"bob@cust.test"_s}},
                          .from = u"bob@cust.test"_s,
                          .hold = std::chrono::seconds(1)};
    QVERIFY(hub.core().run(post));
    QTRY_COMPARE_WITH_TIMEOUT(delivery(hub, post.id).state, DeliveryState::Sent, 60'000);
    const QByteArray id = hub.message(post.id).rfcMessageId.toUtf8();
    QTRY_VERIFY_WITH_TIMEOUT(!mailOf(u"alice@cust.test"_s, id).isEmpty(), 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(!mailOf(u"bob@cust.test"_s, id).isEmpty(), 60'000); // the blind copy
    const QByteArray mail = mailOf(u"alice@cust.test"_s, id);
    QVERIFY(!mail.contains("Bcc"));
    QProcess python;
    python.start(u"/usr/bin/python3"_s, {u"-c"_s, QString::fromUtf8(R"(
import sys, json, email, email.policy
m = email.message_from_binary_file(sys.stdin.buffer, policy=email.policy.default)
print(json.dumps({'type': m.get_content_type(), 'from': m['from'].addresses[0].addr_spec, 'name': m['from'].addresses[0].display_name,
  'text': m.get_body(('plain',)).get_content().strip(), 'html': m.get_body(('html',)).get_content(),
  'defects': [str(d) for p in m.walk() for d in p.defects]}))
)")});
    python.write(mail);
    python.closeWriteChannel();
    QVERIFY2(python.waitForFinished(60'000) && python.exitCode() == 0, python.readAllStandardError().constData());
    const QJsonObject seen = QJsonDocument::fromJson(python.readAllStandardOutput()).object();
    QCOMPARE(seen[u"type"].toString(), u"multipart/alternative"_s);
    QCOMPARE(seen[u"from"].toString(), u"bob@cust.test"_s);
    QCOMPARE(seen[u"name"].toString(), u"Orders"_s);
    QCOMPARE(seen[u"text"].toString(), u"שלום"_s);
    QVERIFY(seen[u"html"].toString().contains(u"<body dir=\"rtl\">"_s));
    QVERIFY(seen[u"html"].toString().contains(u"<b>אליס</b>"_s));
    QCOMPARE(seen[u"defects"].toArray(), QJsonArray());
    QVERIFY(hub.stopHost());
}

void EmailOutboxTest::triesAgainAfterATemporaryRefusal()
{
    EmailHub hub;
    const ChannelId channel = hub.addChannel(m_file);
    hub.startHost();
    const ConversationId conversation = firstConversation(hub);
    m_servers->tempfail(u"bob"_s);
    const MessageId reply = hub.reply(conversation, u"Hello"_s, {}, {{{}, u"bob@cust.test"_s}});
    QTRY_COMPARE_WITH_TIMEOUT(delivery(hub, reply).detail, u"451 4.3.2 try again later"_s, 60'000);
    QCOMPARE(hub.channel(channel).health.state, HealthState::Ok); // nothing is wrong with the server
    m_servers->tempfail(u"bob"_s, false);
    QTRY_COMPARE_WITH_TIMEOUT(delivery(hub, reply).state, DeliveryState::Sent, 60'000);
    QVERIFY(delivery(hub, reply).detail.isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(m_servers->readMailbox(u"bob@cust.test"_s).size(), 1, 60'000);
    QVERIFY(hub.stopHost());
}

void EmailOutboxTest::failsWithTheServersWords()
{
    EmailHub hub;
    QVERIFY(hub.addChannel(m_file));
    hub.startHost();
    const ConversationId conversation = firstConversation(hub);
    m_servers->reject(u"bob"_s);
    const MessageId reply = hub.reply(conversation, u"Hello"_s, {}, {{{}, u"bob@cust.test"_s}});
    QTRY_COMPARE_WITH_TIMEOUT(delivery(hub, reply).state, DeliveryState::Failed, 60'000);
    QCOMPARE(delivery(hub, reply).detail, u"550 5.1.1 rejected by policy"_s);
    // The next one is not held up.
    const MessageId next = hub.reply(conversation, u"Hello"_s);
    QTRY_COMPARE_WITH_TIMEOUT(delivery(hub, next).state, DeliveryState::Sent, 60'000);
    QVERIFY(hub.stopHost());
}

void EmailOutboxTest::tellsWhoWasRefused()
{
    EmailHub hub;
    QVERIFY(hub.addChannel(m_file));
    hub.startHost();
    const ConversationId conversation = firstConversation(hub);
    const MessageId reply = hub.reply(conversation, u"Hello"_s, {}, {}, {{{}, u"stranger@elsewhere.test"_s}});
    QTRY_COMPARE_WITH_TIMEOUT(delivery(hub, reply).state, DeliveryState::Sent, 60'000);
    const QString detail = delivery(hub, reply).detail;
    QVERIFY2(detail.startsWith(u"not delivered to stranger@elsewhere.test: 550"_s), qPrintable(detail));
    QTRY_COMPARE_WITH_TIMEOUT(m_servers->readMailbox(u"alice@cust.test"_s).size(), 1, 60'000);
    QVERIFY(hub.stopHost());
}

void EmailOutboxTest::waitsForAServerThatIsAway()
{
    EmailHub hub;
    const ChannelId channel = hub.addChannel(m_file);
    hub.startHost();
    const ConversationId conversation = firstConversation(hub);
    m_servers->stopSmtp();
    const MessageId reply = hub.reply(conversation, u"Hello"_s);
    QTRY_COMPARE_WITH_TIMEOUT(hub.channel(channel).health.state, HealthState::Degraded, 60'000);
    const QString detail = hub.channel(channel).health.detail;
    QVERIFY2(detail.startsWith(u"sending: nothing answers"_s), qPrintable(detail));
    QVERIFY2(m_servers->startSmtp(), qPrintable(m_servers->error()));
    QTRY_COMPARE_WITH_TIMEOUT(delivery(hub, reply).state, DeliveryState::Sent, 60'000);
    QTRY_COMPARE_WITH_TIMEOUT(hub.channel(channel).health.state, HealthState::Ok, 60'000);
    QTRY_COMPARE_WITH_TIMEOUT(m_servers->readMailbox(u"alice@cust.test"_s).size(), 1, 60'000);
    QVERIFY(hub.stopHost());
}

void EmailOutboxTest::saysWhatIsWrongWithTheCertificate()
{
    EmailHub hub;
    QJsonObject smtp = m_file[u"smtp"_s].toObject();
    smtp[u"ca_file"_s] = m_servers->otherCaFile();
    m_file[u"smtp"_s] = smtp;
    const ChannelId channel = hub.addChannel(m_file);
    hub.startHost();
    const ConversationId conversation = firstConversation(hub);
    const MessageId reply = hub.reply(conversation, u"Hello"_s);
    const QString words = u"the certificate is signed by an authority that is not trusted here: Test authority ca"_s;
    QTRY_COMPARE_WITH_TIMEOUT(hub.channel(channel).health.state, HealthState::Degraded, 60'000);
    QCOMPARE(hub.channel(channel).health.detail, u"sending: "_s + words);
    QTRY_COMPARE_WITH_TIMEOUT(delivery(hub, reply).detail, words, 60'000);
    QVERIFY(hub.stopHost());
    QVERIFY(m_servers->readMailbox(u"alice@cust.test"_s).isEmpty());
}

void EmailOutboxTest::sendsThoughTheSentFolderFails()
{
    EmailHub hub;
    m_file[u"sent_folder"_s] = u"No/Such/Folder"_s;
    QVERIFY(hub.addChannel(m_file));
    hub.startHost();
    const ConversationId conversation = firstConversation(hub);
    const MessageId reply = hub.reply(conversation, u"Hello"_s);
    QTRY_COMPARE_WITH_TIMEOUT(delivery(hub, reply).state, DeliveryState::Sent, 60'000);
    QVERIFY2(hub.message(reply).notice.contains(u"Sent folder"_s), qPrintable(hub.message(reply).notice));
    QVERIFY(hub.stopHost());
    QCOMPARE(m_servers->readMailbox(u"alice@cust.test"_s).size(), 1);
}

void EmailOutboxTest::finishesBeforeItStops()
{
    EmailHub hub;
    QVERIFY(hub.addChannel(m_file));
    hub.startHost();
    const ConversationId conversation = firstConversation(hub);
    QList<MessageId> replies;
    for (int i = 0; i < 20; ++i) {
        replies.append(hub.reply(conversation, u"Hello %1"_s.arg(i)));
    }
    QTRY_VERIFY_WITH_TIMEOUT(delivery(hub, replies.first()).state == DeliveryState::Sent, 60'000);
    QVERIFY(hub.stopHost());
    // None is left half-way, and a new start sends the rest, each once.
    for (const MessageId &id : replies) {
        const auto state = delivery(hub, id).state;
        QVERIFY2(state == DeliveryState::Sent || state == DeliveryState::Queued, qPrintable(state.toString()));
    }
    hub.startHost();
    for (const MessageId &id : replies) {
        QTRY_COMPARE_WITH_TIMEOUT(delivery(hub, id).state, DeliveryState::Sent, 60'000);
    }
    QTRY_COMPARE_WITH_TIMEOUT(m_servers->readMailbox(u"alice@cust.test"_s).size(), 20, 60'000);
    QVERIFY(hub.stopHost());
}

QTEST_GUILESS_MAIN(EmailOutboxTest)
#include "tst_emailoutbox.moc"
