// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/text/mail.h"
#include "tests/hub/storage/fixture.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace deskbell;
using namespace deskbell::hub;
using deskbell::test::Desk;

/// What the desk makes of real mails, from the raw bytes to the rows, on both databases.
class UnderstandingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init();
    void cleanup() { m_desk.reset(); }

    void forwardIsCreditedToItsAuthor();
    void forwardOfAnybodyElseStaysTheirs();
    void bounceFailsTheMessage();
    void wordsAboveTheReportCount();
    void delayedIsNoFailure();
    void oneOfTwoRecipients();
    void receiptMarksAsRead();
    void strangeBounceOpensNoWork();
    void awayNoteWakesNothing();
    void groupAddressIsNoList();
    void numberLeadsOnlyWhoTakesPart();
    void sameSubjectWithinAWeek();
    void circularsStayApart();
    void lateParentJoinsWhatBeganApart();
    void languageIsKept();
    void protectionIsKept();

private:
    ImportMail::Reply import(const QByteArray &raw);
    Conversation conversation(const ConversationId &id)
    {
        return m_desk->core->reads().conversation(Principal::hub(), id).valueOr({});
    }
    Customer customer(const CustomerId &id) { return m_desk->core->reads().customer(Principal::hub(), id).valueOr({}); }
    /// In order of storing.
    QList<Message> messages(const ConversationId &id);
    Message message(const ConversationId &conversation, const MessageId &id);
    /// A reply of Ana's that has gone out.
    Message sentReply(const ConversationId &id, const QList<Address> &cc = {});
    QByteArray report(const Message &about, const QByteArray &action, const QByteArray &status, const QByteArray &words,
                      const QByteArray &recipient = "maria@shop.test");

    test::DatabaseCases m_databases;
    std::unique_ptr<Desk> m_desk;
    quint32 m_uid = 0;
};

namespace {

QByteArray plainMail(const QByteArray &from, const QByteArray &subject, const QByteArray &id, const QByteArray &rest = {},
                     const QByteArray &text = "Hello\n")
{
    return "From: " + from + "\nTo: support@desk.test\nSubject: " + subject + "\nMessage-ID: <" + id + ">\n" + rest
        + "MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n" + text;
}

} // namespace

void UnderstandingTest::initTestCase_data()
{
    initialiseMime();
    test::DatabaseCases::addRows();
}

void UnderstandingTest::init() { m_desk = m_databases.open(); }

ImportMail::Reply UnderstandingTest::import(const QByteArray &raw)
{
    m_desk->clock->advance(std::chrono::seconds(1));
    auto parsed = parseMail(raw);
    if (!parsed) {
        qWarning() << parsed.error().detail;
        return {};
    }
    const auto reply = m_desk->core->run(ImportMail{.channel = m_desk->mailbox.id,
                                                    .spot = {.folder = u"INBOX"_s, .uidValidity = 1, .uid = ++m_uid},
                                                    .raw = raw,
                                                    .parsed = *parsed,
                                                    .receivedAt = m_desk->clock->now()});
    if (!reply) {
        qWarning() << reply.error().detail;
        return {};
    }
    return *reply;
}

QList<Message> UnderstandingTest::messages(const ConversationId &id)
{
    QList<Message> list;
    const auto page = m_desk->core->reads().messages(Principal::hub(), id, {});
    for (const QByteArray &item : page ? page->items : QList<QByteArray>()) {
        list.append(messageFromJson(QJsonDocument::fromJson(item).object()).valueOr({}));
    }
    return list;
}

Message UnderstandingTest::message(const ConversationId &conversation, const MessageId &id)
{
    for (const Message &message : messages(conversation)) {
        if (message.id == id) {
            return message;
        }
    }
    return {};
}

Message UnderstandingTest::sentReply(const ConversationId &id, const QList<Address> &cc)
{
    PostMessage post = m_desk->reply(m_desk->ana, id, u"On its way."_s);
    post.cc = cc;
    const auto stored = m_desk->core->run(post);
    const auto claimed = m_desk->core->run(ClaimOutbox{.channel = m_desk->mailbox.id, .holder = u"w"_s});
    if (!stored || !claimed || claimed->isEmpty()) {
        qWarning("the reply did not go out");
        return {};
    }
    const auto settled = m_desk->core->run(
        SettleDelivery{.message = post.id, .claim = claimed->constLast().claim, .verdict = DeliveryVerdict::Sent, .raw = "raw"});
    return settled ? *settled : Message{};
}

QByteArray UnderstandingTest::report(const Message &about, const QByteArray &action, const QByteArray &status,
                                     const QByteArray &words, const QByteArray &recipient)
{
    return "Return-Path: <>\nFrom: Mail Delivery System <MAILER-DAEMON@mx.shop.test>\nTo: support@desk.test\n"
           "Subject: Delivery Status Notification\nMessage-ID: <"
        + QByteArray::number(++m_uid)
        + "@mx.shop.test>\nAuto-Submitted: auto-replied\nMIME-Version: 1.0\n"
          "Content-Type: multipart/report; report-type=delivery-status; boundary=b\n\n"
          "--b\nContent-Type: text/plain\n\nYour mail could not be handed over.\n"
          "--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.shop.test\n\n"
          "Final-Recipient: rfc822; "
        + recipient + "\nAction: " + action + "\nStatus: " + status + "\nDiagnostic-Code: smtp; " + words
        + "\n\n--b\nContent-Type: text/rfc822-headers\n\nFrom: support@desk.test\nMessage-ID: " + about.rfcMessageId.toUtf8()
        + "\nSubject: Re: Order\n\n--b--\n";
}

void UnderstandingTest::forwardIsCreditedToItsAuthor()
{
    const QByteArray body = "Please call her back today, she is a big one.\n\n---------- Forwarded message ---------\n"
                            "From: Maria Pop <Maria@Shop.test>\nDate: Wed, Oct 27, 2021 at 9:31 AM\nSubject: Broken lamp\n"
                            "To: <ana@desk.test>\n\n\nThe lamp you sent me arrived broken.\n";
    const auto stored = import(plainMail("Ana <ana@desk.test>", "Fwd: Broken lamp", "f1@desk.test", {}, body));
    const Conversation matter = conversation(stored.conversation);
    QCOMPARE(matter.subject, u"Broken lamp"_s);
    QCOMPARE(customer(matter.customerId).identities.constFirst().value, u"maria@shop.test"_s);
    QCOMPARE(customer(matter.customerId).name, u"Maria Pop"_s);
    QVERIFY(matter.waitingSince.isValid());
    const Message mail = message(stored.conversation, stored.message);
    QCOMPARE(mail.from->address, u"maria@shop.test"_s);
    QVERIFY(mail.author.kind == AuthorKind::Customer);
    QCOMPARE(mail.forwardedBy->address, u"ana@desk.test"_s);
    QCOMPARE(mail.text, u"The lamp you sent me arrived broken."_s);
    QVERIFY(!mail.html.contains("big one"_L1));
    // What Ana wrote is for the desk alone.
    const auto all = messages(stored.conversation);
    QCOMPARE(all.size(), 2);
    const Message note = all[0].id == stored.message ? all[1] : all[0];
    QCOMPARE(note.kind, u"note"_s);
    QVERIFY(note.direction == Direction::Internal);
    QCOMPARE(note.author.id, m_desk->ana.id.value);
    QVERIFY(note.text.startsWith(u"Please call her back"_s));
    // The answer goes to her, and hers comes back.
    const Message reply = sentReply(stored.conversation);
    QCOMPARE(reply.to.constFirst().address, u"maria@shop.test"_s);
    const QByteArray answer = "In-Reply-To: " + reply.rfcMessageId.toUtf8() + "\n";
    QCOMPARE(import(plainMail("maria@shop.test", "Re: Broken lamp", "m2@shop.test", answer)).conversation, stored.conversation);
}

void UnderstandingTest::forwardOfAnybodyElseStaysTheirs()
{
    const QByteArray body = "See below.\n\n---------- Forwarded message ---------\nFrom: Maria Pop <maria@shop.test>\n"
                            "Date: Wed, Oct 27, 2021 at 9:31 AM\nSubject: Broken lamp\nTo: <paul@x.test>\n\nIt is broken.\n";
    const auto foreign = import(plainMail("Paul <paul@x.test>", "Fwd: Broken lamp", "f2@x.test", {}, body));
    QCOMPARE(customer(conversation(foreign.conversation).customerId).identities.constFirst().value, u"paul@x.test"_s);
    QVERIFY(!message(foreign.conversation, foreign.message).forwardedBy);
    QVERIFY(message(foreign.conversation, foreign.message).text.contains("See below."_L1));
    // An agent's forward that does not say whose it is: nobody can be credited.
    const QByteArray nameless =
        "-----Original Message-----\nFrom: John Doe\nSent: 23 July 2022 07:53\nTo: Ana\nSubject: Lamp\n\nBroken.\n";
    const auto unnamed = import(plainMail("ana@desk.test", "FW: Lamp", "f3@desk.test", {}, nameless));
    QVERIFY(!message(unnamed.conversation, unnamed.message).forwardedBy);
    QVERIFY(message(unnamed.conversation, unnamed.message).text.contains("Broken."_L1));
}

void UnderstandingTest::bounceFailsTheMessage()
{
    const auto first = import(plainMail("Maria <maria@shop.test>", "Order", "a@shop.test"));
    const Message reply = sentReply(first.conversation);
    QVERIFY(reply.delivery->state == DeliveryState::Sent);
    QVERIFY(m_desk->core->run(
        PatchConversation{.by = Desk::as(m_desk->ana), .id = first.conversation, .state = ConversationState::Resolved}));
    const auto bounce = import(report(reply, "failed", "5.1.1", "550 5.1.1 <maria@shop.test>: no such user"));
    QCOMPARE(bounce.conversation, first.conversation);

    const Message failed = message(first.conversation, reply.id);
    QVERIFY(failed.delivery->state == DeliveryState::Failed);
    QCOMPARE(failed.delivery->permanent, std::optional(true));
    QVERIFY2(failed.delivery->detail.contains("550 5.1.1"_L1), qPrintable(failed.delivery->detail));
    QVERIFY(failed.delivery->detail.startsWith(u"maria@shop.test: "_s));
    const Conversation after = conversation(first.conversation);
    QVERIFY(after.state == ConversationState::Resolved);
    QVERIFY(!after.waitingSince.isValid());
    // No customer, no way back to the machine.
    QCOMPARE(after.threads.size(), 1);
    const Message seen = message(first.conversation, bounce.message);
    QCOMPARE(seen.automatic, u"bounce"_s);
    QVERIFY(seen.author.kind == AuthorKind::System);
    QCOMPARE(seen.author.name, u"Mail Delivery System"_s);
    QCOMPARE(sentReply(first.conversation).to.constFirst().address, u"maria@shop.test"_s);
    // A person may send it again.
    const auto again = m_desk->core->run(RetryMessage{.by = Desk::as(m_desk->ana), .message = reply.id});
    QVERIFY2(again, qPrintable(again ? QString() : again.error().detail));
    QVERIFY(again->delivery->state == DeliveryState::Queued);
}

void UnderstandingTest::wordsAboveTheReportCount()
{
    // As Exim writes it: the status part has no diagnostic code.
    const auto first = import(plainMail("maria@shop.test", "Order", "a@shop.test"));
    const Message reply = sentReply(first.conversation);
    QByteArray bounce = report(reply, "failed", "5.0.0", "x");
    bounce.replace("Diagnostic-Code: smtp; x\n", "Remote-MTA: dns; mx.shop.test\n");
    bounce.replace("Your mail could not be handed over.\n",
                   "The following address(es) failed:\n\n  maria@shop.test\n    5.1.1 no such person\n");
    import(bounce);
    const Message failed = message(first.conversation, reply.id);
    QVERIFY(failed.delivery->state == DeliveryState::Failed);
    QCOMPARE(failed.delivery->detail, u"maria@shop.test: 5.1.1 no such person"_s);
}

void UnderstandingTest::delayedIsNoFailure()
{
    const auto first = import(plainMail("maria@shop.test", "Order", "a@shop.test"));
    const Message reply = sentReply(first.conversation);
    import(report(reply, "delayed", "4.4.1", "451 4.4.1 connection timed out"));
    QVERIFY(message(first.conversation, reply.id).delivery->state == DeliveryState::Sent);
    QVERIFY(message(first.conversation, reply.id).delivery->detail.contains("timed out"_L1));
    import(report(reply, "delivered", "2.0.0", "250 ok"));
    QVERIFY(message(first.conversation, reply.id).delivery->state == DeliveryState::Delivered);
    // The server gave up on something that might still work.
    import(report(reply, "failed", "4.2.2", "452 4.2.2 mailbox full"));
    QVERIFY(message(first.conversation, reply.id).delivery->state == DeliveryState::Failed);
    QCOMPARE(message(first.conversation, reply.id).delivery->permanent, std::optional(false));
    // Good news of somebody else does not undo that.
    import(report(reply, "delivered", "2.0.0", "250 ok", "boss@shop.test"));
    QVERIFY(message(first.conversation, reply.id).delivery->state == DeliveryState::Failed);
}

void UnderstandingTest::oneOfTwoRecipients()
{
    const auto first = import(plainMail("maria@shop.test", "Order", "a@shop.test"));
    const Message reply = sentReply(first.conversation, {{.name = {}, .address = u"boss@shop.test"_s}});
    import(report(reply, "delivered", "2.0.0", "250 ok"));
    QVERIFY(message(first.conversation, reply.id).delivery->state == DeliveryState::Sent);
}

void UnderstandingTest::receiptMarksAsRead()
{
    const auto first = import(plainMail("maria@shop.test", "Order", "a@shop.test"));
    const Message reply = sentReply(first.conversation);
    const auto receipt =
        import("From: maria@shop.test\nTo: support@desk.test\nSubject: Read: Order\nMessage-ID: <r@shop.test>\n"
               "MIME-Version: 1.0\nContent-Type: multipart/report; report-type=disposition-notification; "
               "boundary=b\n\n--b\nContent-Type: text/plain\n\nRead.\n"
               "--b\nContent-Type: message/disposition-notification\n\nFinal-Recipient: rfc822; maria@shop.test\n"
               "Original-Message-ID: "
               + reply.rfcMessageId.toUtf8() + "\nDisposition: manual-action/MDN-sent-manually; displayed\n\n--b--\n");
    QCOMPARE(receipt.conversation, first.conversation);
    QVERIFY(message(first.conversation, reply.id).delivery->state == DeliveryState::Read);
}

void UnderstandingTest::strangeBounceOpensNoWork()
{
    const auto bounce = import(plainMail("MAILER-DAEMON@mx.test", "Undelivered Mail Returned to Sender", "x@mx.test", {},
                                         "<who@x.test>: 550 no such user\n"));
    QCOMPARE(bounce.verdict, ImportVerdict::Imported);
    const Conversation kept = conversation(bounce.conversation);
    QVERIFY(kept.state == ConversationState::Resolved);
    QVERIFY(!kept.waitingSince.isValid());
    QVERIFY(kept.clocks.isEmpty());
    QCOMPARE(message(bounce.conversation, bounce.message).automatic, u"bounce"_s);
    // A web shop's own notices are a customer's matter all the same.
    const auto order = import(plainMail("shop@x.test", "New order 17", "o@x.test", "Auto-Submitted: auto-generated\n"));
    QVERIFY(conversation(order.conversation).state == ConversationState::Open);
}

void UnderstandingTest::awayNoteWakesNothing()
{
    const auto first = import(plainMail("maria@shop.test", "Order", "a@shop.test"));
    const Message reply = sentReply(first.conversation);
    QVERIFY(m_desk->core->run(
        PatchConversation{.by = Desk::as(m_desk->ana), .id = first.conversation, .state = ConversationState::Resolved}));
    const QByteArray headers = "In-Reply-To: " + reply.rfcMessageId.toUtf8() + "\n";
    const auto away = import(plainMail("maria@shop.test", "Răspuns automat: Order", "b@shop.test", headers));
    QCOMPARE(away.conversation, first.conversation);
    QCOMPARE(message(away.conversation, away.message).automatic, u"auto_reply"_s);
    QVERIFY(conversation(first.conversation).state == ConversationState::Resolved);
    // From another address it opens no thread either: the next answer still goes to her.
    const auto noReply =
        import(plainMail("noreply@shop.test", "Auto", "c@shop.test", headers + "Auto-Submitted: auto-replied\n"));
    QCOMPARE(noReply.conversation, first.conversation);
    QCOMPARE(conversation(first.conversation).threads.size(), 1);
}

void UnderstandingTest::groupAddressIsNoList()
{
    const auto group =
        import(plainMail("maria@shop.test", "Order", "a@shop.test", "List-Id: <support.desk.test>\nPrecedence: list\n"));
    QVERIFY(message(group.conversation, group.message).automatic.isEmpty());
    QVERIFY(conversation(group.conversation).waitingSince.isValid());
    const auto list = import(plainMail("eva@shop.test", "News", "b@shop.test", "List-Id: <news.shop.test>\n"));
    QCOMPARE(message(list.conversation, list.message).automatic, u"list"_s);
}

void UnderstandingTest::numberLeadsOnlyWhoTakesPart()
{
    const auto first = import(plainMail("maria@shop.test", "Order", "a@shop.test"));
    QVERIFY(m_desk->core->run(m_desk->reply(m_desk->ana, first.conversation, u"On its way."_s)));
    const auto claimed = m_desk->core->run(ClaimOutbox{.channel = m_desk->mailbox.id, .holder = u"w"_s});
    const QString mark = u"[#%1]"_s.arg(conversation(first.conversation).number);
    // On the wire, not in what agents see.
    QCOMPARE(claimed->constFirst().message.subject, u"Re: Order "_s + mark);
    QCOMPARE(message(first.conversation, claimed->constFirst().message.id).subject, u"Re: Order"_s);
    QVERIFY(m_desk->core->run(
        PatchConversation{.by = Desk::as(m_desk->ana), .id = first.conversation, .state = ConversationState::Resolved}));

    const QByteArray subject = "AW: Order " + mark.toUtf8();
    QVERIFY(import(plainMail("eve@evil.test", subject, "e@evil.test")).conversation != first.conversation);
    QVERIFY(conversation(first.conversation).state == ConversationState::Resolved);
    QCOMPARE(import(plainMail("maria@shop.test", subject, "b@shop.test")).conversation, first.conversation);
    QVERIFY(conversation(first.conversation).state == ConversationState::Open);
    QVERIFY(import(plainMail("maria@shop.test", "Other [#999999]", "c@shop.test")).conversation != first.conversation);
}

void UnderstandingTest::sameSubjectWithinAWeek()
{
    const auto first = import(plainMail("maria@shop.test", "Order", "a@shop.test"));
    QCOMPARE(import(plainMail("maria@shop.test", "RE: order", "b@shop.test")).conversation, first.conversation);
    QVERIFY(import(plainMail("maria@shop.test", "Another order", "c@shop.test")).conversation != first.conversation);
    QVERIFY(import(plainMail("paul@shop.test", "Re: Order", "d@shop.test")).conversation != first.conversation);
    m_desk->clock->advance(std::chrono::hours(24 * 8));
    const auto later = import(plainMail("maria@shop.test", "Order", "e@shop.test"));
    QVERIFY(later.conversation != first.conversation);
    QVERIFY(m_desk->core->run(
        PatchConversation{.by = Desk::as(m_desk->ana), .id = later.conversation, .state = ConversationState::Resolved}));
    QVERIFY(import(plainMail("maria@shop.test", "Order", "f@shop.test")).conversation != later.conversation);
}

void UnderstandingTest::circularsStayApart()
{
    // Two customers answer a circular that the desk has never seen.
    const QByteArray circular = "In-Reply-To: <circular@marketing.test>\n";
    const auto maria = import(plainMail("maria@shop.test", "Re: Our offer", "a@shop.test", circular));
    const auto paul = import(plainMail("paul@x.test", "Re: Our offer", "b@x.test", circular));
    QVERIFY(maria.conversation != paul.conversation);
    QCOMPARE(import(plainMail("maria@shop.test", "And this", "c@shop.test", circular)).conversation, maria.conversation);
}

void UnderstandingTest::lateParentJoinsWhatBeganApart()
{
    const auto root = import(plainMail("maria@shop.test", "Order", "root@shop.test"));
    const auto leaf = import(plainMail("paul@shop.test", "What she says", "leaf@shop.test", "In-Reply-To: <link@shop.test>\n"));
    QVERIFY(leaf.conversation != root.conversation);
    const auto link = import(plainMail("maria@shop.test", "Re: Order", "link@shop.test", "In-Reply-To: <root@shop.test>\n"));
    QCOMPARE(link.conversation, root.conversation);
    QCOMPARE(messages(root.conversation).size(), 3);
    QCOMPARE(conversation(leaf.conversation).mergedInto, root.conversation);
    const auto next = import(plainMail("paul@shop.test", "More", "next@shop.test", "In-Reply-To: <leaf@shop.test>\n"));
    QCOMPARE(next.conversation, root.conversation);
}

void UnderstandingTest::languageIsKept()
{
    const QByteArray text = "Bună ziua, lampa pe care mi-ați trimis-o a ajuns spartă. Vă rog să-mi spuneți ce pot face acum.\n";
    const auto first = import(plainMail("maria@shop.test", "Lampa", "a@shop.test", {}, text));
    QCOMPARE(message(first.conversation, first.message).language, u"ro"_s);
    QCOMPARE(conversation(first.conversation).language, u"ro"_s);
    QCOMPARE(customer(conversation(first.conversation).customerId).language, u"ro"_s);
    const auto brief = import(plainMail("paul@shop.test", "Ok", "b@shop.test", {}, "Ok, thanks!\n"));
    QCOMPARE(message(brief.conversation, brief.message).language, QString());
    // The first language stays the customer's, until an agent changes it.
    const QByteArray english = "I am writing to you in English today because my colleague has to read this as well.\n";
    const auto second = import(plainMail("maria@shop.test", "Lampa", "c@shop.test", {}, english));
    QCOMPARE(message(second.conversation, second.message).language, u"en"_s);
    QCOMPARE(customer(conversation(second.conversation).customerId).language, u"ro"_s);
}

void UnderstandingTest::protectionIsKept()
{
    const auto mail = import("From: maria@shop.test\nTo: support@desk.test\nSubject: Signed\nMessage-ID: <s@shop.test>\n"
                             "MIME-Version: 1.0\nContent-Type: multipart/signed; protocol=\"application/pgp-signature\"; "
                             "boundary=b\n\n--b\nContent-Type: text/plain\n\nhello\n--b\n"
                             "Content-Type: application/pgp-signature\n\nabc\n--b--\n");
    QCOMPARE(message(mail.conversation, mail.message).marks, (QStringList{u"signed"_s, u"pgp"_s}));
}

QTEST_GUILESS_MAIN(UnderstandingTest)
#include "understandingtest.moc"
