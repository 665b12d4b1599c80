// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/storage/database.h"
#include "tests/hub/storage/fixture.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace deskbell;
using namespace deskbell::hub;
using deskbell::test::Desk;

/// What every engine has to do alike.
class ContractTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data();
    void init();
    void cleanup();

    void mailBecomesConversation();
    void threadsByReference();
    void joinsChildThatCameFirst();
    void duplicatesAreCounted();
    void quarantineKeepsTheMail();
    void theLatestMailIsFoundHoweverFarBack();
    void automaticMailWakesNothing();
    void replyGoesOut();
    void replyIsIdempotent();
    void blindReplyIsRefused();
    void queuedReplyIsTakenBack();
    void failedReplyIsRetried();
    void lostClaimIsTakenOver();
    void attachmentsBelongToTheirUploader();
    void visibilityFollowsQueuesAndAssignees();
    void membershipChangeAsksForResync();
    void patchChecksVersionAndValues();
    void snoozeWakesAndClocksBreach();
    void everyStepOfAnEscalationIsInTheLog();
    void markSeenCountsUnread();
    void customersAndIdentities();
    void directoryRoles();
    void sessionsRotate();
    void leasesChangeHands();
    void pagesAreStable();
    void searchFolds();
    void eventsAreInOrder();
    void snapshotHoldsTheWorkingSet();
    void secretsAreSealed();
    void refusalsChangeNothing();

private:
    ImportMail::Reply import(const ImportMail &mail);
    Conversation conversation(const ConversationId &id);
    QList<LoggedEvent> eventsSince(qint64 seq) { return m_desk->core->reads().events(seq, 1000).valueOr({}); }
    qint64 head() { return m_desk->core->reads().headSeq().valueOr(-1); }
    QStringList subjectsOf(const DocPage &page);

    test::DatabaseCases m_databases;
    std::unique_ptr<Desk> m_desk;
};

void ContractTest::initTestCase_data() { test::DatabaseCases::addRows(); }

void ContractTest::init() { m_desk = m_databases.open(); }

void ContractTest::cleanup() { m_desk.reset(); }

ImportMail::Reply ContractTest::import(const ImportMail &mail)
{
    const auto reply = m_desk->core->run(mail);
    if (!reply) {
        qWarning() << reply.error().detail;
        return {};
    }
    return *reply;
}

Conversation ContractTest::conversation(const ConversationId &id)
{
    return m_desk->core->reads().conversation(Principal::hub(), id).valueOr({});
}

QStringList ContractTest::subjectsOf(const DocPage &page)
{
    QStringList subjects;
    for (const QByteArray &item : page.items) {
        subjects.append(QJsonDocument::fromJson(item).object().value("subject"_L1).toString());
    }
    return subjects;
}

void ContractTest::mailBecomesConversation()
{
    auto mail = m_desk->mail(u"maria@shop.test"_s, u"Re: Fwd: Where is my order"_s, u"It has not come."_s, u"m1@shop.test"_s);
    mail.parsed->parts.append({.name = u"label.pdf"_s, .mediaType = u"application/pdf"_s, .data = "PDF"});
    const qint64 before = head();
    const auto reply = import(mail);
    QCOMPARE(reply.verdict, ImportVerdict::Imported);

    const Conversation stored = conversation(reply.conversation);
    QCOMPARE(stored.subject, u"Where is my order"_s);
    QVERIFY(stored.number > 1000);
    QCOMPARE(stored.queueId, m_desk->support.id);
    QCOMPARE(stored.unread, 1);
    QCOMPARE(stored.lastMessagePreview, u"It has not come."_s);
    QCOMPARE(stored.channels, QStringList{u"email"_s});
    QCOMPARE(stored.threads.size(), 1);
    QCOMPARE(stored.threads.constFirst().address, u"maria@shop.test"_s);
    QCOMPARE(stored.waitingSince, mail.receivedAt);
    QCOMPARE(stored.clocks.size(), 1);
    QCOMPARE(stored.clocks.constFirst().dueAt, mail.receivedAt.addSecs(3600));

    const auto customer = m_desk->core->reads().customer(Principal::hub(), stored.customerId);
    QVERIFY(customer);
    QCOMPARE(customer->identities.constFirst().value, u"maria@shop.test"_s);
    const auto message = m_desk->core->reads().message(Principal::hub(), reply.message);
    QVERIFY(message);
    QCOMPARE(message->rfcMessageId, u"<m1@shop.test>"_s);
    QCOMPARE(message->attachments.size(), 1);
    const auto attachment = m_desk->core->reads().attachment(Desk::as(m_desk->ana), message->attachments.constFirst().id);
    QVERIFY(attachment);
    auto blob = m_desk->core->blobs().open(attachment->blob.hash);
    QVERIFY(blob);
    QCOMPARE((*blob)->readAll(), QByteArray("PDF"));
    const auto raw = m_desk->core->reads().rawMail(Principal::hub(), reply.message);
    QVERIFY(raw);
    auto rawBlob = m_desk->core->blobs().open(raw->hash);
    QVERIFY(rawBlob);
    QCOMPARE((*rawBlob)->readAll(), mail.raw);

    QStringList types;
    for (const LoggedEvent &event : eventsSince(before)) {
        types.append(event.type);
    }
    QCOMPARE(types, (QStringList{u"customer.created"_s, u"conversation.created"_s, u"message.created"_s}));
}

void ContractTest::threadsByReference()
{
    const auto first = import(m_desk->mail(u"maria@shop.test"_s, u"Order"_s, u"Hello"_s, u"a@x"_s));
    const auto answer = m_desk->core->run(m_desk->reply(m_desk->ana, first.conversation, u"On its way."_s));
    QVERIFY(answer);
    QCOMPARE(answer->value.inReplyTo, first.message);
    QVERIFY(m_desk->core->run(
        PatchConversation{.by = Desk::as(m_desk->ana), .id = first.conversation, .state = ConversationState::Resolved}));

    // A customer answers our own Message-ID.
    const QString ours = answer->value.rfcMessageId.mid(1).chopped(1);
    const auto again = import(m_desk->mail(u"maria@shop.test"_s, u"Re: Order"_s, u"Thanks, but"_s, u"b@x"_s, {u"a@x"_s, ours}));
    QCOMPARE(again.conversation, first.conversation);
    QVERIFY(conversation(first.conversation).state == ConversationState::Open);
    // Somebody else in the same thread.
    const auto third = import(m_desk->mail(u"paul@shop.test"_s, u"Re: Order"_s, u"Me too"_s, u"c@x"_s, {u"b@x"_s}));
    QCOMPARE(third.conversation, first.conversation);
    QCOMPARE(conversation(first.conversation).threads.size(), 2);
    // No reference and another subject: a matter of its own.
    QVERIFY(import(m_desk->mail(u"maria@shop.test"_s, u"Return"_s, u"Other"_s, u"d@x"_s)).conversation != first.conversation);
}

void ContractTest::joinsChildThatCameFirst()
{
    const auto child =
        import(m_desk->mail(u"maria@shop.test"_s, u"Re: Order"_s, u"Again"_s, u"child@x"_s, {u"root@x"_s, u"parent@x"_s}));
    const auto parent = import(m_desk->mail(u"maria@shop.test"_s, u"Order"_s, u"First"_s, u"parent@x"_s, {u"root@x"_s}));
    QCOMPARE(parent.conversation, child.conversation);
    const auto sibling = import(m_desk->mail(u"maria@shop.test"_s, u"Re: Order"_s, u"Sibling"_s, u"sibling@x"_s, {u"root@x"_s}));
    QCOMPARE(sibling.conversation, child.conversation);
    QCOMPARE(m_desk->core->reads().messages(Principal::hub(), child.conversation, {})->items.size(), 3);
}

void ContractTest::duplicatesAreCounted()
{
    const auto mail = m_desk->mail(u"maria@shop.test"_s, u"Order"_s, u"Hello"_s, u"a@x"_s);
    const auto first = import(mail);
    QCOMPARE(import(mail).verdict, ImportVerdict::Duplicate);
    // The same mail in another folder.
    ImportMail copy = mail;
    copy.spot.folder = u"Archive"_s;
    const auto second = import(copy);
    QCOMPARE(second.verdict, ImportVerdict::Duplicate);
    QCOMPARE(second.message, first.message);
    // Without a Message-ID its content tells.
    auto bare = m_desk->mail(u"maria@shop.test"_s, u"Bare"_s, u"No id"_s, QString());
    QCOMPARE(import(bare).verdict, ImportVerdict::Imported);
    bare.spot.uid = 900;
    QCOMPARE(import(bare).verdict, ImportVerdict::Duplicate);
    // A program that gives all its mails one id: they are different mails, each of them once.
    auto other = m_desk->mail(u"maria@shop.test"_s, u"Another matter"_s, u"Nothing like it"_s, u"a@x"_s);
    const auto taken = import(other);
    QCOMPARE(taken.verdict, ImportVerdict::Imported);
    QVERIFY(taken.conversation != first.conversation);
    other.spot.uid = 901;
    QCOMPARE(import(other).verdict, ImportVerdict::Duplicate);
    // Our own reply, found in the Sent folder.
    const auto answer = m_desk->core->run(m_desk->reply(m_desk->ana, first.conversation, u"Yes"_s));
    QVERIFY(answer);
    auto sent = m_desk->mail(u"support@desk.test"_s, u"Re: Order"_s, u"Yes"_s, answer->value.rfcMessageId.mid(1).chopped(1));
    sent.outgoing = true;
    QCOMPARE(import(sent).verdict, ImportVerdict::Duplicate);

    const Intake intake = m_desk->core->reads().channel(m_desk->mailbox.id)->intake;
    QCOMPARE(intake, (Intake{.seen = 8, .imported = 3, .duplicate = 5, .quarantined = 0}));
    // The ledger changes in silence; the next tick tells.
    const qint64 before = head();
    QVERIFY(m_desk->core->run(TickClocks{}));
    const auto events = eventsSince(before);
    QCOMPARE(events.size(), 1);
    QCOMPARE(events.constFirst().type, u"channel.updated"_s);
    const auto positions = m_desk->core->reads().mailboxPositions(m_desk->mailbox.id);
    QCOMPARE(positions->size(), 2);
    const auto uids =
        m_desk->core->reads().knownUids(m_desk->mailbox.id, positions->constLast().folder, positions->constLast().uidValidity, 1);
    QCOMPARE(*uids, (QList<quint32>{positions->constLast().lastUid}));
    // A new UIDVALIDITY: numbers start again.
    QVERIFY(m_desk->core->run(
        SetMailboxPosition{.channel = m_desk->mailbox.id, .folder = u"INBOX"_s, .uidValidity = 2, .lastUid = 0}));
    QCOMPARE(m_desk->core->reads().mailboxPositions(m_desk->mailbox.id)->constLast().uidValidity, 2u);
}

void ContractTest::quarantineKeepsTheMail()
{
    auto mail = m_desk->mail(u"maria@shop.test"_s, u"Order"_s, u"Hello"_s, u"a@x"_s);
    mail.parsed.reset();
    mail.quarantineReason = u"The mail is nested too deeply."_s;
    QCOMPARE(import(mail).verdict, ImportVerdict::Quarantined);
    const auto kept = m_desk->core->reads().quarantine(m_desk->mailbox.id, 10);
    QCOMPARE(kept->size(), 1);
    QCOMPARE(kept->constFirst().reason, mail.quarantineReason);
    auto blob = m_desk->core->blobs().open(kept->constFirst().raw.hash);
    QVERIFY(blob);
    QCOMPARE((*blob)->readAll(), mail.raw);
    QCOMPARE(m_desk->core->reads().channel(m_desk->mailbox.id)->intake, (Intake{.seen = 1, .quarantined = 1}));
}

void ContractTest::theLatestMailIsFoundHoweverFarBack()
{
    QVERIFY(m_desk->core->reads().latestMail(m_desk->mailbox.id, 10)->isEmpty());
    const auto old = m_desk->mail(u"maria@shop.test"_s, u"Order"_s, u"Hello"_s, u"a@x"_s);
    QCOMPARE(import(old).verdict, ImportVerdict::Imported);
    // A busy mailbox beside it: as if a hundred thousand mails had come there since.
    auto other = m_desk->mail(u"paul@shop.test"_s, u"Parcel"_s, u"Hello"_s, u"b@x"_s);
    other.channel = m_desk->returnsBox.id;
    QCOMPARE(import(other).verdict, ImportVerdict::Imported);
    const auto target = databaseTargetOf(m_desk->options);
    QVERIFY(target);
    auto database = Database::open(*target);
    QVERIFY(database);
    (*database)->execute(u"UPDATE messages SET position = position + 100000 WHERE intake_channel = ?"_s, {other.channel});
    const auto times = m_desk->core->reads().latestMail(m_desk->mailbox.id, 10);
    QCOMPARE(times->size(), 1);
    QCOMPARE(m_desk->core->reads().latestMail(other.channel, 10)->size(), 1);
}

void ContractTest::automaticMailWakesNothing()
{
    const auto first = import(m_desk->mail(u"maria@shop.test"_s, u"Order"_s, u"Hello"_s, u"a@x"_s));
    QVERIFY(m_desk->core->run(m_desk->reply(m_desk->ana, first.conversation, u"Done."_s)));
    QVERIFY(m_desk->core->run(
        PatchConversation{.by = Desk::as(m_desk->ana), .id = first.conversation, .state = ConversationState::Resolved}));
    auto away = m_desk->mail(u"maria@shop.test"_s, u"Away: Order"_s, u"I am away."_s, u"b@x"_s, {u"a@x"_s});
    away.parsed->automatic = u"auto_reply"_s;
    QCOMPARE(import(away).conversation, first.conversation);
    QVERIFY(conversation(first.conversation).state == ConversationState::Resolved);
    QVERIFY(!conversation(first.conversation).waitingSince.isValid());
    // The desk's own mail, come back.
    auto loop = m_desk->mail(u"support@desk.test"_s, u"Loop"_s, u"Loop"_s, u"c@x"_s);
    const auto looped = import(loop);
    QCOMPARE(looped.verdict, ImportVerdict::Imported);
    QVERIFY(!conversation(looped.conversation).waitingSince.isValid());
    // A web form writes from our address in a customer's name.
    auto form = m_desk->mail(u"support@desk.test"_s, u"Form"_s, u"Please call"_s, u"d@x"_s);
    form.parsed->replyTo = {{.name = u"Ion"_s, .address = u"Ion@Shop.test"_s}};
    const Conversation asked = conversation(import(form).conversation);
    QVERIFY(asked.waitingSince.isValid());
    QCOMPARE(asked.threads.constFirst().address, u"ion@shop.test"_s);
}

void ContractTest::replyGoesOut()
{
    const auto mail = import(m_desk->mail(u"maria@shop.test"_s, u"Order"_s, u"Hello"_s, u"a@x"_s, {u"older@x"_s}));
    PostMessage post = m_desk->reply(m_desk->ana, mail.conversation, u"On its way."_s);
    post.seenMessage = mail.message;
    post.bcc = {{.name = {}, .address = u"boss@desk.test"_s}};
    std::atomic<int> woken = 0;
    const int listener = m_desk->core->addOutboxListener([&woken] { ++woken; });
    const auto stored = m_desk->core->run(post);
    QVERIFY2(stored, qPrintable(stored ? QString() : stored.error().detail));
    QTRY_VERIFY(woken > 0);
    m_desk->core->removeOutboxListener(listener);
    QCOMPARE(stored->value.to.constFirst().address, u"maria@shop.test"_s);
    QCOMPARE(stored->value.subject, u"Re: Order"_s);
    QVERIFY(stored->value.rfcMessageId.endsWith(u"@desk.test>"_s));
    const Conversation after = conversation(mail.conversation);
    QVERIFY(!after.waitingSince.isValid());
    QVERIFY(after.lastDirection == Direction::Out);
    QVERIFY(after.clocks.constFirst().metAt.isValid());
    QCOMPARE(after.unread, 0);

    const auto claimed = m_desk->core->run(ClaimOutbox{.channel = m_desk->mailbox.id, .holder = u"w1"_s});
    QCOMPARE(claimed->size(), 1);
    const OutboxItem &item = claimed->constFirst();
    QCOMPARE(item.message.id, post.id);
    QVERIFY(item.message.delivery->state == DeliveryState::Sending);
    QCOMPARE(item.references, (QStringList{u"older@x"_s, u"a@x"_s}));
    QCOMPARE(item.inReplyToHeader, u"a@x"_s);
    QCOMPARE(item.bcc.size(), 1);
    QCOMPARE(item.attempt, 1);
    QVERIFY(!item.mayHaveBeenSent);
    QVERIFY(m_desk->core->run(ClaimOutbox{.channel = m_desk->mailbox.id, .holder = u"w2"_s})->isEmpty());
    const auto settled = m_desk->core->run(
        SettleDelivery{.message = post.id, .claim = item.claim, .verdict = DeliveryVerdict::Sent, .raw = "raw"});
    QVERIFY(settled);
    QVERIFY(settled->delivery->state == DeliveryState::Sent);
    QCOMPARE(m_desk->core->run(SettleDelivery{.message = post.id, .claim = item.claim}).error().kind, Error::Kind::Conflict);
    QVERIFY(m_desk->core->reads().rawMail(Desk::as(m_desk->ana), post.id));
}

void ContractTest::replyIsIdempotent()
{
    const auto mail = import(m_desk->mail(u"maria@shop.test"_s, u"Order"_s, u"Hello"_s, u"a@x"_s));
    PostMessage post = m_desk->reply(m_desk->ana, mail.conversation, u"On its way."_s);
    QVERIFY(m_desk->core->run(post)->created);
    const auto again = m_desk->core->run(post);
    QVERIFY(again);
    QVERIFY(!again->created);
    post.text = u"Something else"_s;
    QCOMPARE(m_desk->core->run(post).error().kind, Error::Kind::Conflict);
}

void ContractTest::blindReplyIsRefused()
{
    const auto first = import(m_desk->mail(u"maria@shop.test"_s, u"Order"_s, u"Hello"_s, u"a@x"_s));
    const auto second = import(m_desk->mail(u"maria@shop.test"_s, u"Order"_s, u"Wait, cancel it"_s, u"b@x"_s, {u"a@x"_s}));
    PostMessage post = m_desk->reply(m_desk->ana, first.conversation, u"On its way."_s);
    post.seenMessage = first.message;
    const auto refused = m_desk->core->run(post);
    QVERIFY(!refused);
    QCOMPARE(refused.error().type, u"newer-messages"_s);
    const QJsonArray newer = refused.error().extra.value("newer"_L1).toArray();
    QCOMPARE(newer.size(), 1);
    QCOMPARE(newer[0].toObject().value("id"_L1).toString(), second.message.value);
    // A note is not guarded, and is nothing newer itself.
    PostMessage note = m_desk->reply(m_desk->ana, first.conversation, u"Careful"_s);
    note.kind = u"note"_s;
    note.seenMessage = first.message;
    const auto stored = m_desk->core->run(note);
    QVERIFY(stored);
    QVERIFY(stored->value.direction == Direction::Internal);
    QVERIFY(conversation(first.conversation).waitingSince.isValid());
    post.seenMessage = second.message;
    QVERIFY(m_desk->core->run(post));
}

void ContractTest::queuedReplyIsTakenBack()
{
    const auto mail = import(m_desk->mail(u"maria@shop.test"_s, u"Order"_s, u"Hello"_s, u"a@x"_s));
    PostMessage post = m_desk->reply(m_desk->ana, mail.conversation, u"Zebra answer"_s);
    post.sendAt = m_desk->clock->now().addSecs(10);
    QVERIFY(m_desk->core->run(post));
    QVERIFY(m_desk->core->run(ClaimOutbox{.channel = m_desk->mailbox.id, .holder = u"w"_s})->isEmpty());
    const qint64 before = head();
    QVERIFY(m_desk->core->run(RevokeMessage{.by = Desk::as(m_desk->ana), .message = post.id}));
    const auto events = eventsSince(before);
    QCOMPARE(events.constFirst().type, u"message.revoked"_s);
    QVERIFY(!events.constFirst().json.contains("Zebra"));
    QVERIFY(!m_desk->core->reads().message(Principal::hub(), post.id));
    const Conversation after = conversation(mail.conversation);
    QCOMPARE(after.lastMessagePreview, u"Hello"_s);
    QVERIFY(after.waitingSince.isValid());
    QVERIFY(!after.clocks.constFirst().metAt.isValid());
    // Its late repeat stays away; whoever reads the log late does not learn what it said.
    QCOMPARE(m_desk->core->run(post).error().kind, Error::Kind::Conflict);
    for (const LoggedEvent &event : eventsSince(0)) {
        QVERIFY(!event.json.contains("Zebra answer") || event.type.startsWith(u"conversation."_s));
    }
    QCOMPARE(m_desk->core->run(RevokeMessage{.by = Desk::as(m_desk->ana), .message = mail.message}).error().kind,
             Error::Kind::Conflict);
}

void ContractTest::failedReplyIsRetried()
{
    const auto mail = import(m_desk->mail(u"maria@shop.test"_s, u"Order"_s, u"Hello"_s, u"a@x"_s));
    const PostMessage post = m_desk->reply(m_desk->ana, mail.conversation, u"Answer"_s);
    const QString rfcId = m_desk->core->run(post)->value.rfcMessageId;
    const ClaimOutbox claim{.channel = m_desk->mailbox.id, .holder = u"w"_s};
    auto items = m_desk->core->run(claim);
    QVERIFY(m_desk->core->run(SettleDelivery{.message = post.id,
                                             .claim = items->constFirst().claim,
                                             .verdict = DeliveryVerdict::RetryLater,
                                             .detail = u"451 4.7.1 Greylisted"_s,
                                             .retryAt = m_desk->clock->now().addSecs(60)}));
    QVERIFY(m_desk->core->run(claim)->isEmpty());
    m_desk->clock->advance(std::chrono::seconds(61));
    items = m_desk->core->run(claim);
    QCOMPARE(items->constFirst().attempt, 2);
    QVERIFY(m_desk->core->run(SettleDelivery{.message = post.id,
                                             .claim = items->constFirst().claim,
                                             .verdict = DeliveryVerdict::Failed,
                                             .detail = u"550 5.1.1 No such user"_s}));
    const auto failed = m_desk->core->reads().message(Principal::hub(), post.id);
    QVERIFY(failed->delivery->state == DeliveryState::Failed);
    QCOMPARE(failed->delivery->detail, u"550 5.1.1 No such user"_s);
    QCOMPARE(m_desk->core->run(RetryMessage{.by = Desk::as(m_desk->bo), .message = post.id}).error().kind, Error::Kind::NotFound);
    QVERIFY(m_desk->core->run(RetryMessage{.by = Desk::as(m_desk->ana), .message = post.id}));
    items = m_desk->core->run(claim);
    QCOMPARE(items->size(), 1);
    QCOMPARE(items->constFirst().message.rfcMessageId, rfcId);
}

void ContractTest::lostClaimIsTakenOver()
{
    const auto mail = import(m_desk->mail(u"maria@shop.test"_s, u"Order"_s, u"Hello"_s, u"a@x"_s));
    const PostMessage post = m_desk->reply(m_desk->ana, mail.conversation, u"Answer"_s);
    QVERIFY(m_desk->core->run(post));
    const auto first =
        m_desk->core->run(ClaimOutbox{.channel = m_desk->mailbox.id, .holder = u"dead"_s, .claimFor = std::chrono::seconds(30)});
    m_desk->clock->advance(std::chrono::seconds(31));
    const auto second = m_desk->core->run(ClaimOutbox{.channel = m_desk->mailbox.id, .holder = u"alive"_s});
    QCOMPARE(second->size(), 1);
    QVERIFY(second->constFirst().mayHaveBeenSent);
    QCOMPARE(m_desk->core->run(SettleDelivery{.message = post.id, .claim = first->constFirst().claim}).error().kind,
             Error::Kind::Conflict);
    QVERIFY(m_desk->core->run(SettleDelivery{.message = post.id, .claim = second->constFirst().claim}));
}

void ContractTest::attachmentsBelongToTheirUploader()
{
    const auto mail = import(m_desk->mail(u"maria@shop.test"_s, u"Order"_s, u"Hello"_s, u"a@x"_s));
    auto upload = m_desk->core->blobs().beginUpload();
    QVERIFY(upload->write(QByteArray(300'000, 'x')));
    const auto hash = upload->finish();
    QVERIFY(hash);
    const AddAttachment add{.by = Desk::as(m_desk->ana),
                            .attachment = {.id = AttachmentId::make(),
                                           .name = u"a.bin"_s,
                                           .mediaType = u"application/octet-stream"_s,
                                           .size = 300'000},
                            .blob = *hash};
    QVERIFY(m_desk->core->run(add)->created);
    QVERIFY(!m_desk->core->run(add)->created);
    QVERIFY(!m_desk->core->reads().attachment(Desk::as(m_desk->bo), add.attachment.id));
    PostMessage theft = m_desk->reply(m_desk->lead, mail.conversation, u"Mine"_s);
    theft.attachments = {add.attachment.id};
    QCOMPARE(m_desk->core->run(theft).error().kind, Error::Kind::Invalid);
    PostMessage post = m_desk->reply(m_desk->ana, mail.conversation, u"Here"_s);
    post.attachments = {add.attachment.id};
    QCOMPARE(m_desk->core->run(post)->value.attachments.size(), 1);
    // Passed on in another message it is a file of its own; only for those who see where it comes from.
    post.id = MessageId::make();
    const auto again = m_desk->core->run(post);
    QVERIFY(again);
    QVERIFY(again->value.attachments.constFirst().id != add.attachment.id);
    QCOMPARE(again->value.attachments.constFirst().name, u"a.bin"_s);
    QCOMPARE(m_desk->core->run(post)->value.attachments, again->value.attachments);
    const auto elsewhere = import(m_desk->mail(u"paul@shop.test"_s, u"Box"_s, u"Hello"_s, u"b@x"_s));
    const PatchConversation toReturns{.by = Principal::hub(), .id = elsewhere.conversation, .queue = m_desk->returns.id};
    QVERIFY(m_desk->core->run(toReturns));
    PostMessage blind = m_desk->reply(m_desk->bo, elsewhere.conversation, u"Mine"_s);
    blind.attachments = {add.attachment.id};
    QCOMPARE(m_desk->core->run(blind).error().kind, Error::Kind::Invalid);
    auto blob = m_desk->core->blobs().open(*hash);
    QVERIFY(blob);
    QCOMPARE((*blob)->size(), 300'000);
}

void ContractTest::visibilityFollowsQueuesAndAssignees()
{
    const auto mail = import(m_desk->mail(u"maria@shop.test"_s, u"Order"_s, u"Hello"_s, u"a@x"_s));
    ReadStore &reads = m_desk->core->reads();
    const Principal bo = Desk::as(m_desk->bo);
    QVERIFY(reads.conversation(Desk::as(m_desk->ana), mail.conversation));
    QVERIFY(reads.conversation(Desk::as(m_desk->lead), mail.conversation));
    QCOMPARE(reads.conversation(bo, mail.conversation).error().kind, Error::Kind::NotFound);
    QVERIFY(!reads.messages(bo, mail.conversation, {}));
    QVERIFY(!reads.message(bo, mail.message));
    QVERIFY(!reads.rawMail(bo, mail.message));
    QVERIFY(reads.conversations(bo, {})->items.isEmpty());
    QVERIFY(reads.timeline(bo, conversation(mail.conversation).customerId, {})->items.isEmpty());
    QCOMPARE(m_desk->core->run(m_desk->reply(m_desk->bo, mail.conversation, u"x"_s)).error().kind, Error::Kind::NotFound);
    const qint64 before = head();
    QVERIFY(
        m_desk->core->run(PatchConversation{.by = Desk::as(m_desk->ana), .id = mail.conversation, .assignee = m_desk->bo.id}));
    const auto events = eventsSince(before);
    QCOMPARE(events.constFirst().scope.assignee, m_desk->bo.id);
    QCOMPARE(events.constFirst().before.assignee, AgentId{});
    QVERIFY(reads.conversation(bo, mail.conversation));
    ConversationQuery mine{.view = ConversationQuery::View::Mine};
    QCOMPARE(reads.conversations(bo, mine)->items.size(), 1);
    QCOMPARE(reads.timeline(bo, conversation(mail.conversation).customerId, {})->items.size(), 1);
}

void ContractTest::membershipChangeAsksForResync()
{
    const qint64 before = head();
    QVERIFY(m_desk->core->run(
        PatchQueue{.by = Desk::as(m_desk->lead), .id = m_desk->support.id, .members = QList{m_desk->ana.id, m_desk->bo.id}}));
    const auto events = eventsSince(before);
    QCOMPARE(events.size(), 1);
    QCOMPARE(events.constFirst().resync, QList{m_desk->bo.id});
    QCOMPARE(m_desk->core->reads().visibilityChangedAt(m_desk->bo.id).valueOr(0), events.constFirst().seq);
    QCOMPARE(m_desk->core->reads().queuesOf(m_desk->bo.id)->size(), 2);
    QVERIFY(m_desk->core->reads().visibilityChangedAt(m_desk->ana.id).valueOr(0) < events.constFirst().seq);
}

void ContractTest::patchChecksVersionAndValues()
{
    const auto mail = import(m_desk->mail(u"maria@shop.test"_s, u"Order"_s, u"Hello"_s, u"a@x"_s));
    const Principal ana = Desk::as(m_desk->ana);
    const qint64 version = conversation(mail.conversation).version;
    const auto patched = m_desk->core->run(PatchConversation{
        .by = ana, .id = mail.conversation, .ifMatch = version, .priority = Priority::High, .tags = QStringList{u"vip"_s}});
    QVERIFY(patched);
    QCOMPARE(patched->version, version + 1);
    QCOMPARE(m_desk->core->run(PatchConversation{.by = ana, .id = mail.conversation, .ifMatch = version}).error().kind,
             Error::Kind::Stale);
    QCOMPARE(m_desk->core->run(PatchConversation{.by = ana, .id = mail.conversation, .queue = QueueId{u"no"_s}}).error().kind,
             Error::Kind::Invalid);
    QCOMPARE(m_desk->core->run(PatchConversation{.by = ana, .id = mail.conversation, .state = ConversationState::Snoozed})
                 .error()
                 .field,
             u"snoozed_until"_s);
    const qint64 before = head();
    QCOMPARE(m_desk->core->run(PatchConversation{.by = ana, .id = mail.conversation, .priority = Priority::High})->version,
             version + 1);
    QCOMPARE(head(), before);
    // A change whose answer was lost comes again after a colleague's: theirs stays.
    const PatchConversation once{.by = ana, .id = mail.conversation, .priority = Priority::Low, .change = u"c1"_s};
    QVERIFY(m_desk->core->run(once));
    QVERIFY(m_desk->core->run(PatchConversation{
        .by = Desk::as(m_desk->lead), .id = mail.conversation, .priority = Priority::Urgent, .change = u"c1"_s}));
    QCOMPARE(m_desk->core->run(once)->priority.value(), Priority::Urgent);
    m_desk->clock->advance(std::chrono::hours(24 * 8));
    QVERIFY(m_desk->core->run(TickClocks{}));
    QCOMPARE(m_desk->core->run(once)->priority.value(), Priority::Low);
    ConversationQuery tagged{.tag = u"vip"_s};
    QCOMPARE(m_desk->core->reads().conversations(ana, tagged)->items.size(), 1);
    tagged.channel = m_desk->returnsBox.id;
    QCOMPARE(m_desk->core->reads().conversations(ana, tagged)->items.size(), 0);
}

void ContractTest::snoozeWakesAndClocksBreach()
{
    const auto mail = import(m_desk->mail(u"maria@shop.test"_s, u"Order"_s, u"Hello"_s, u"a@x"_s));
    const QDateTime until = m_desk->clock->now().addSecs(1800);
    QVERIFY(m_desk->core->run(PatchConversation{
        .by = Desk::as(m_desk->ana), .id = mail.conversation, .state = ConversationState::Snoozed, .snoozedUntil = until}));
    QCOMPARE(m_desk->core->reads().conversations(Principal::hub(), {.view = ConversationQuery::View::Snoozed})->items.size(), 1);
    QCOMPARE(m_desk->core->run(TickClocks{}).valueOr(-1), 1); // the ledger
    m_desk->clock->advance(std::chrono::minutes(31));
    QCOMPARE(m_desk->core->run(TickClocks{}).valueOr(-1), 1);
    QVERIFY(conversation(mail.conversation).state == ConversationState::Open);
    QVERIFY(!conversation(mail.conversation).clocks.constFirst().breached);
    m_desk->clock->advance(std::chrono::minutes(30));
    QCOMPARE(m_desk->core->run(TickClocks{}).valueOr(-1), 1);
    QVERIFY(conversation(mail.conversation).clocks.constFirst().breached);
    QCOMPARE(m_desk->core->run(TickClocks{}).valueOr(-1), 0);
}

void ContractTest::everyStepOfAnEscalationIsInTheLog()
{
    const QueueId queue = m_desk->mailbox.queueId;
    QVERIFY(m_desk->core->run(
        PatchQueue{.by = Principal::hub(),
                   .id = queue,
                   .settings = QJsonObject{{u"escalation"_s, QJsonObject{{u"again_s"_s, 300}, {u"lead_s"_s, 900}}}}}));
    const auto mail = import(m_desk->mail(u"maria@shop.test"_s, u"Order"_s, u"Hello"_s, u"esc@x"_s));
    const auto stepsSince = [this](qint64 seq) {
        QList<int> steps;
        for (const auto &event : eventsSince(seq)) {
            if (event.type == "conversation.escalated"_L1) {
                steps.append(QJsonDocument::fromJson(event.json).object()[u"conversation"_s][u"step"_s].toInt());
            }
        }
        return steps;
    };
    const qint64 before = head();
    m_desk->clock->advance(std::chrono::minutes(4));
    QVERIFY(m_desk->core->run(TickClocks{}));
    QCOMPARE(stepsSince(before), QList<int>());
    m_desk->clock->advance(std::chrono::minutes(2));
    QVERIFY(m_desk->core->run(TickClocks{}));
    QVERIFY(m_desk->core->run(TickClocks{}));
    QCOMPARE(stepsSince(before), QList<int>{1});
    QCOMPARE(conversation(mail.conversation).escalation->step, 1);
    m_desk->clock->advance(std::chrono::minutes(10));
    QVERIFY(m_desk->core->run(TickClocks{}));
    QCOMPARE(stepsSince(before), (QList<int>{1, 4}));
    QVERIFY(m_desk->core->run(m_desk->reply(m_desk->ana, mail.conversation, u"Here you are"_s)));
    QVERIFY(!conversation(mail.conversation).escalation);
    m_desk->clock->advance(std::chrono::hours(10));
    QVERIFY(m_desk->core->run(TickClocks{}));
    QCOMPARE(stepsSince(before), (QList<int>{1, 4}));
}

void ContractTest::markSeenCountsUnread()
{
    const auto first = import(m_desk->mail(u"maria@shop.test"_s, u"Order"_s, u"1"_s, u"a@x"_s));
    const auto second = import(m_desk->mail(u"maria@shop.test"_s, u"Order"_s, u"2"_s, u"b@x"_s, {u"a@x"_s}));
    QCOMPARE(conversation(first.conversation).unread, 2);
    const Principal ana = Desk::as(m_desk->ana);
    QCOMPARE(m_desk->core->run(MarkSeen{.by = ana, .conversation = first.conversation, .message = first.message})->unread, 1);
    QCOMPARE(m_desk->core->run(MarkSeen{.by = ana, .conversation = first.conversation, .message = second.message})->unread, 0);
    const qint64 before = head();
    QCOMPARE(m_desk->core->run(MarkSeen{.by = ana, .conversation = first.conversation, .message = first.message})->unread, 0);
    QCOMPARE(head(), before);
}

void ContractTest::customersAndIdentities()
{
    const Principal ana = Desk::as(m_desk->ana);
    Customer maria{.id = CustomerId::make(),
                   .name = u"Maria Ionescu"_s,
                   .identities = {{.kind = u"email"_s, .value = u"Maria@Shop.test"_s}}};
    const auto created = m_desk->core->run(CreateCustomer{.by = ana, .customer = maria});
    QVERIFY(created);
    QCOMPARE(created->value.identities.constFirst().value, u"maria@shop.test"_s);
    QVERIFY(!m_desk->core->run(CreateCustomer{.by = ana, .customer = maria})->created);
    // Her mail finds her.
    const auto mail = import(m_desk->mail(u"maria@shop.test"_s, u"Order"_s, u"Hello"_s, u"a@x"_s));
    QCOMPARE(conversation(mail.conversation).customerId, maria.id);
    Customer other{
        .id = CustomerId::make(), .name = u"Else"_s, .identities = {{.kind = u"email"_s, .value = u"maria@shop.test"_s}}};
    QCOMPARE(m_desk->core->run(CreateCustomer{.by = ana, .customer = other}).error().kind, Error::Kind::Invalid);
    QVERIFY(m_desk->core->run(PatchCustomer{.by = ana, .id = maria.id, .name = u"Maria Popa"_s}));
    QCOMPARE(m_desk->core->reads().customers(ana, u"popa"_s, {})->items.size(), 1);
    QCOMPARE(m_desk->core->reads().customers(ana, u"ionescu"_s, {})->items.size(), 0);
    QCOMPARE(m_desk->core->reads().conversations(ana, {.text = u"popa"_s})->items.size(), 1);
    const auto conversation = m_desk->core->run(
        CreateConversation{.by = ana, .id = ConversationId::make(), .customer = maria.id, .subject = u"Call back"_s});
    QVERIFY(conversation);
    QCOMPARE(conversation->value.queueId, m_desk->support.id);
    PostMessage post = m_desk->reply(m_desk->ana, conversation->value.id, u"Hello"_s);
    QCOMPARE(m_desk->core->run(post).error().field, u"channel_id"_s);
    post.channel = m_desk->mailbox.id;
    post.to = {{.name = u"Maria"_s, .address = u"maria@shop.test"_s}};
    QVERIFY(m_desk->core->run(post));
    const auto answer = import(m_desk->mail(u"maria@shop.test"_s, u"Re: Call back"_s, u"Hi"_s, u"z@x"_s,
                                            {m_desk->core->reads().message(ana, post.id)->rfcMessageId.mid(1).chopped(1)}));
    QCOMPARE(answer.conversation, conversation->value.id);
    QCOMPARE(m_desk->core->reads().conversation(ana, answer.conversation)->threads.size(), 1);
}

void ContractTest::directoryRoles()
{
    const Principal ana = Desk::as(m_desk->ana);
    QCOMPARE(m_desk->core->run(CreateQueue{.by = ana, .queue = {.id = QueueId::make(), .name = u"Q"_s}}).error().kind,
             Error::Kind::Forbidden);
    QCOMPARE(m_desk->core->run(CreateAgent{.by = Desk::as(m_desk->lead), .agent = m_desk->bo}).error().kind,
             Error::Kind::Forbidden);
    QCOMPARE(m_desk->core->run(PatchAgent{.by = ana, .id = m_desk->bo.id, .name = u"X"_s}).error().kind, Error::Kind::Forbidden);
    QVERIFY(m_desk->core->run(PatchAgent{.by = ana, .id = m_desk->ana.id, .presence = Presence::Online}));
    QCOMPARE(
        m_desk->core->run(PatchAgent{.by = Desk::as(m_desk->admin), .id = m_desk->admin.id, .role = Role::Agent}).error().kind,
        Error::Kind::Conflict);
    Agent twin = m_desk->bo;
    twin.id = AgentId::make();
    QCOMPARE(m_desk->core->run(CreateAgent{.by = Principal::hub(), .agent = twin}).error().kind, Error::Kind::Conflict);
    QCOMPARE(m_desk->core->run(RemoveQueue{.by = Desk::as(m_desk->lead), .id = m_desk->support.id}).error().kind,
             Error::Kind::Conflict);
    QVERIFY(m_desk->core->run(RemoveChannel{.by = Desk::as(m_desk->lead), .id = m_desk->returnsBox.id}));
    QVERIFY(m_desk->core->run(RemoveQueue{.by = Desk::as(m_desk->lead), .id = m_desk->returns.id}));
    QCOMPARE(m_desk->core->reads().queues()->size(), 1);
    QCOMPARE(m_desk->core->reads().queues()->constFirst().channels, QList{m_desk->mailbox.id});
    const qint64 before = head();
    const SetChannelHealth down{.channel = m_desk->mailbox.id, .state = HealthState::Down, .detail = u"Refused"_s};
    QVERIFY(m_desk->core->run(down));
    QVERIFY(m_desk->core->run(down));
    QCOMPARE(eventsSince(before).size(), 1);
}

void ContractTest::sessionsRotate()
{
    const auto tokens = [this](const char *access, const char *refresh) {
        return SessionTokens{.accessHash = access,
                             .refreshHash = refresh,
                             .accessUntil = m_desk->clock->now().addSecs(900),
                             .refreshUntil = m_desk->clock->now().addDays(30)};
    };
    QVERIFY(m_desk->core->run(OpenSession{.agent = m_desk->ana.id, .tokens = tokens("a1", "r1")}));
    QCOMPARE(m_desk->core->reads().session("a1")->principal.agent, m_desk->ana.id);
    QCOMPARE(m_desk->core->run(RefreshSession{.presentedHash = "r1", .tokens = tokens("a2", "r2")}).valueOr({}), m_desk->ana.id);
    QVERIFY(!m_desk->core->reads().session("a1"));
    QVERIFY(m_desk->core->reads().session("a2"));
    QCOMPARE(m_desk->core->run(RefreshSession{.presentedHash = "r1", .tokens = tokens("a3", "r3")}).error().kind,
             Error::Kind::SignedOut);
    QVERIFY(!m_desk->core->reads().session("a2"));
    QCOMPARE(m_desk->core->run(RefreshSession{.presentedHash = "r2", .tokens = tokens("a4", "r4")}).error().kind,
             Error::Kind::SignedOut);
    QVERIFY(m_desk->core->run(OpenSession{.agent = m_desk->bo.id, .tokens = tokens("b1", "s1")}));
    QVERIFY(m_desk->core->run(CloseSession{.accessHash = "b1"}));
    QVERIFY(!m_desk->core->reads().session("b1"));
    QVERIFY(m_desk->core->run(OpenSession{.agent = m_desk->bo.id, .tokens = tokens("b2", "s2")}));
    QVERIFY(m_desk->core->run(
        PatchAgent{.by = Principal::hub(), .id = m_desk->bo.id, .passwordHash = QByteArray("$argon2id$another")}));
    QVERIFY(!m_desk->core->reads().session("b2"));
}

void ContractTest::leasesChangeHands()
{
    const auto acquire = [this](const char *holder) {
        return m_desk->core
            ->run(AcquireLease{.name = u"mailbox"_s, .holder = QLatin1StringView(holder), .validFor = std::chrono::seconds(15)})
            .valueOr(false);
    };
    QVERIFY(acquire("one"));
    QVERIFY(acquire("one"));
    QVERIFY(!acquire("two"));
    m_desk->clock->advance(std::chrono::seconds(16));
    QVERIFY(acquire("two"));
    QVERIFY(m_desk->core->run(ReleaseLease{.name = u"mailbox"_s, .holder = u"two"_s}));
    QVERIFY(acquire("one"));
}

void ContractTest::pagesAreStable()
{
    for (int i = 0; i < 25; ++i) {
        QCOMPARE(import(m_desk->mail(u"c%1@shop.test"_s.arg(i), u"Order %1"_s.arg(i), u"Hello"_s, u"m%1@x"_s.arg(i))).verdict,
                 ImportVerdict::Imported);
    }
    QStringList seen;
    ConversationQuery query{.page = {.limit = 10}};
    for (int page = 0; page < 3; ++page) {
        const auto result = m_desk->core->reads().conversations(Principal::hub(), query);
        QVERIFY(result);
        seen += subjectsOf(*result);
        query.page.after = result->next;
        import(m_desk->mail(u"late%1@shop.test"_s.arg(page), u"Late %1"_s.arg(page), u"Hello"_s, u"l%1@x"_s.arg(page)));
    }
    QVERIFY(query.page.after.isEmpty());
    QCOMPARE(seen.size(), 25);
    for (int i = 0; i < 25; ++i) {
        QCOMPARE(seen[i], u"Order %1"_s.arg(24 - i));
    }
    query.page.after = u"nonsense"_s;
    QCOMPARE(m_desk->core->reads().conversations(Principal::hub(), query).error().kind, Error::Kind::Malformed);
    ConversationQuery oldest{.sort = ConversationQuery::Sort::Oldest, .page = {.limit = 1}};
    QCOMPARE(subjectsOf(*m_desk->core->reads().conversations(Principal::hub(), oldest)), QStringList{u"Order 0"_s});
    ConversationQuery due{.sort = ConversationQuery::Sort::Due, .page = {.limit = 1}};
    QCOMPARE(subjectsOf(*m_desk->core->reads().conversations(Principal::hub(), due)), QStringList{u"Order 0"_s});
}

void ContractTest::searchFolds()
{
    auto mail = m_desk->mail(u"stefan@shop.test"_s, u"Przesyłka spóźniona"_s, u"Comanda ȘTEFĂNESCU a întârziat"_s, u"a@x"_s);
    mail.parsed->parts.append({.name = u"factură-7.pdf"_s, .mediaType = u"application/pdf"_s, .data = "x"});
    const auto first = import(mail);
    import(m_desk->mail(u"paul@shop.test"_s, u"Other"_s, u"Nothing of it"_s, u"b@x"_s));
    ReadStore &reads = m_desk->core->reads();
    const Principal ana = Desk::as(m_desk->ana);
    const auto hits = [&](const Principal &as, const QString &text) {
        return reads.conversations(as, {.text = text})->items.size();
    };
    QCOMPARE(hits(ana, u"przesylka spozn"_s), 1);
    QCOMPARE(hits(ana, u"intarziat stefanescu"_s), 1);
    QCOMPARE(hits(ana, u"FACTURA"_s), 1);
    QCOMPARE(hits(ana, u"stefan@shop.test"_s), 1);
    QCOMPARE(hits(ana, u"stefanescu nothing"_s), 0);
    QCOMPARE(hits(ana, u"shop"_s), 2);
    QCOMPARE(hits(ana, u"'\"*:&|! ("_s), 0);
    QCOMPARE(hits(Desk::as(m_desk->bo), u"shop"_s), 0);
    const qint64 number = conversation(first.conversation).number;
    QCOMPARE(hits(ana, u"#%1"_s.arg(number)), 1);
    QCOMPARE(hits(ana, QString::number(number)), 1);
    // A number in a text is a word like any other; with the # it is that conversation and no other.
    import(m_desk->mail(u"paul@shop.test"_s, u"Bill"_s, u"Order %1"_s.arg(number), u"c@x"_s));
    QCOMPARE(hits(ana, QString::number(number)), 2);
    QCOMPARE(hits(ana, u"#%1"_s.arg(number)), 1);
    // A new subject is found, the old one of the conversation itself is not the only way to it.
    QVERIFY(m_desk->core->run(PatchConversation{.by = ana, .id = first.conversation, .subject = u"Colet rătăcit"_s}));
    QCOMPARE(hits(ana, u"ratacit"_s), 1);
    // A note is found too, until a reply is taken back.
    PostMessage post = m_desk->reply(m_desk->ana, first.conversation, u"Zebra"_s);
    QVERIFY(m_desk->core->run(post));
    QCOMPARE(hits(ana, u"zeb"_s), 1);
    QVERIFY(m_desk->core->run(RevokeMessage{.by = ana, .message = post.id}));
    QCOMPARE(hits(ana, u"zeb"_s), 0);
}

void ContractTest::eventsAreInOrder()
{
    const int count = 40;
    std::atomic<int> woken = 0;
    const int listener = m_desk->core->addEventListener([&woken] { ++woken; });
    const qint64 before = head();
    std::atomic<int> done = 0;
    for (int i = 0; i < count; ++i) {
        m_desk->core->submit(m_desk->mail(u"c%1@shop.test"_s.arg(i), u"Order"_s, u"Hello"_s, u"m%1@x"_s.arg(i)),
                             [&done](const auto &) { ++done; });
    }
    QTRY_COMPARE(done.load(), count);
    QTRY_VERIFY(woken > 0);
    m_desk->core->removeEventListener(listener);
    qint64 last = before;
    int messages = 0;
    for (qint64 cursor = before;;) {
        const auto page = m_desk->core->reads().events(cursor, 7);
        QVERIFY(page);
        for (const LoggedEvent &event : *page) {
            QVERIFY(event.seq > last);
            last = event.seq;
            const auto parsed = eventFromJson(QJsonDocument::fromJson(event.json).object());
            QVERIFY(parsed);
            QCOMPARE(parsed->seq, event.seq);
            QVERIFY(!parsed->entity.isEmpty());
            messages += event.type == "message.created"_L1;
        }
        if (page->isEmpty()) {
            break;
        }
        cursor = last;
    }
    QCOMPARE(messages, count);
    QCOMPARE(last, head());
    QCOMPARE(m_desk->core->reads().oldestCursor().valueOr(-1), 0);
}

void ContractTest::snapshotHoldsTheWorkingSet()
{
    QList<ConversationId> all;
    for (int i = 0; i < 7; ++i) {
        all.append(import(m_desk->mail(u"c%1@shop.test"_s.arg(i % 3), u"Order %1"_s.arg(i), u"Hello"_s, u"m%1@x"_s.arg(i)))
                       .conversation);
    }
    QVERIFY(m_desk->core->run(PatchConversation{.by = Principal::hub(), .id = all[0], .state = ConversationState::Resolved}));
    QVERIFY(m_desk->core->run(PatchConversation{.by = Principal::hub(), .id = all[1], .queue = m_desk->returns.id}));
    const Principal ana = Desk::as(m_desk->ana);
    QSet<QString> conversations;
    int messages = 0;
    QString after;
    for (int page = 0; page < 10; ++page) {
        const auto result = m_desk->core->reads().snapshotPage(ana, {.limit = 2, .after = after});
        QVERIFY(result);
        const QJsonObject json = QJsonDocument::fromJson(*result).object();
        QVERIFY(!json.isEmpty());
        QCOMPARE(json.contains("cursor"_L1), page == 0);
        if (page == 0) {
            QCOMPARE(json.value("cursor"_L1).toInteger(), head());
            QCOMPARE(json.value("me"_L1).toObject().value("id"_L1).toString(), m_desk->ana.id.value);
            QCOMPARE(json.value("queues"_L1).toArray().size(), 2);
        }
        for (const QJsonValue one : json.value("conversations"_L1).toArray()) {
            conversations.insert(one.toObject().value("id"_L1).toString());
        }
        messages += json.value("messages"_L1).toArray().size();
        after = json.value("next"_L1).toString();
        if (after.isEmpty()) {
            break;
        }
    }
    QVERIFY(after.isEmpty());
    QCOMPARE(conversations.size(), 6);
    QVERIFY(!conversations.contains(all[1].value));
    QVERIFY(messages >= 6);
}

void ContractTest::secretsAreSealed()
{
    QCOMPARE(
        m_desk->core->reads().channelSecrets(m_desk->mailbox.id)->value("imap"_L1).toObject().value("password"_L1).toString(),
        u"s3cret"_s);
    QVERIFY(!QJsonDocument(toJson(*m_desk->core->reads().channel(m_desk->mailbox.id))).toJson().contains("s3cret"));
    const QFileInfo key(m_desk->directory.filePath(u"secret.key"_s));
    QVERIFY(key.exists());
    QCOMPARE(key.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
             QFile::Permissions());
}

void ContractTest::refusalsChangeNothing()
{
    const auto mail = import(m_desk->mail(u"maria@shop.test"_s, u"Order"_s, u"Hello"_s, u"a@x"_s));
    const qint64 before = head();
    // In one batch: what is refused does not spoil its neighbours.
    std::atomic<int> refused = 0;
    std::atomic<int> accepted = 0;
    for (int i = 0; i < 20; ++i) {
        PostMessage post = m_desk->reply(m_desk->ana, mail.conversation, i % 2 ? u"Text"_s : QString());
        post.kind = u"note"_s;
        m_desk->core->submit(post, [&](const auto &reply) { ++(reply ? accepted : refused); });
    }
    QTRY_COMPARE(refused + accepted, 20);
    QCOMPARE(accepted.load(), 10);
    int created = 0;
    for (const LoggedEvent &event : eventsSince(before)) {
        created += event.type == "message.created"_L1;
    }
    QCOMPARE(created, 10);
}

QTEST_GUILESS_MAIN(ContractTest)
#include "contracttest.moc"
