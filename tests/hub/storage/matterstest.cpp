// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/core/check.h"
#include "tests/hub/storage/fixture.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace deskbell;
using namespace deskbell::hub;
using deskbell::test::Desk;

/// One customer, one matter, any channel: on every engine.
class MattersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data();
    void init();
    void cleanup() { m_desk.reset(); }

    void aMessageComesOnce();
    void numbersAreOneHoweverWritten();
    void editsKeepWhatWasSaid();
    void anAnswerOnAnyChannelStopsTheClock();
    void anotherChannelAsksToBeAttached();
    void refusedAttachmentsStayRefused();
    void whatItGoesOnOverCanBeUndone();
    void typedAddressesAreProposed();
    void signaturesAreProposed();
    void refusedPeopleStayApart();
    void mergedCustomersComeApartAgain();
    void whatCameSinceGoesWithItsPerson();
    void nobodyIsWrittenToWhoSaidStop();
    void positionsOnlyRise();
    void aPausedMailboxAnswersPeopleOnce();

private:
    TakeMessage sms(const QString &from, const QString &text)
    {
        return {.channel = m_phone.id,
                .foreignId = makeUuid7(),
                .from = {.identity = {.kind = u"phone"_s, .value = from}},
                .text = text};
    }
    TakeMessage::Reply took(const TakeMessage &take) { return m_desk->core->run(take).valueOr({}); }
    ImportMail::Reply import(const QString &from, const QString &subject, const QString &text, const QString &id)
    {
        return m_desk->core->run(m_desk->mail(from, subject, text, id)).valueOr({});
    }
    Conversation conversation(const ConversationId &id)
    {
        return m_desk->core->reads().conversation(Principal::hub(), id).valueOr({});
    }
    Customer customer(const CustomerId &id) { return m_desk->core->reads().customer(Principal::hub(), id).valueOr({}); }
    QList<Message> timelineOf(const CustomerId &id)
    {
        QList<Message> list;
        const auto page = m_desk->core->reads().timeline(Principal::hub(), id, {.limit = 200});
        for (const QByteArray &item : page ? page->items : QList<QByteArray>()) {
            list.append(*messageFromJson(QJsonDocument::fromJson(item).object()));
        }
        return list;
    }
    Principal ana() const { return Desk::as(m_desk->ana); }
    IdentityId identityOf(const CustomerId &id, const QString &kind)
    {
        for (const Identity &identity : customer(id).identities) {
            if (identity.kind == kind) {
                return identity.id;
            }
        }
        return {};
    }
    qint64 seqOf(const QString &operation) { return m_desk->core->reads().operationEvent(operation).valueOr(0); }

    test::DatabaseCases m_databases;
    std::unique_ptr<Desk> m_desk;
    Channel m_phone{};
};

void MattersTest::initTestCase_data() { test::DatabaseCases::addRows(); }

void MattersTest::init()
{
    m_desk = m_databases.open();
    m_phone = {.id = ChannelId::make(),
               .kind = u"sms"_s,
               .name = u"Texts"_s,
               .address = u"+40312295000"_s,
               .queueId = m_desk->support.id};
    const auto made = m_desk->core->run(CreateChannel{.by = Desk::as(m_desk->lead), .channel = m_phone});
    QVERIFY2(made.hasValue(), qPrintable(made ? QString() : made.error().detail));
}

void MattersTest::aMessageComesOnce()
{
    const TakeMessage first = sms(u"+40721123456"_s, u"Where is my parcel?"_s);
    const auto taken = took(first);
    QCOMPARE(taken.verdict, ImportVerdict::Imported);
    QCOMPARE(conversation(taken.conversation).subject, u"Where is my parcel?"_s);
    QCOMPARE(conversation(taken.conversation).unread, 1);
    const auto again = took(first);
    QCOMPARE(again.verdict, ImportVerdict::Duplicate);
    QCOMPARE(again.message.id, taken.message.id);
    const auto more = took(sms(u"+40721123456"_s, u"Hello?"_s));
    QCOMPARE(more.conversation, taken.conversation);
    const Channel channel = m_desk->core->reads().channel(m_phone.id).valueOr({});
    QCOMPARE(channel.intake.seen, 3);
    QCOMPARE(channel.intake.imported, 2);
    QCOMPARE(channel.intake.duplicate, 1);
}

void MattersTest::numbersAreOneHoweverWritten()
{
    const auto taken = took(sms(u"0721 123 456"_s, u"One"_s)); // at home where the desk's own number is
    QCOMPARE(customer(taken.customer).identities.constFirst().value, u"+40721123456"_s);
    QCOMPARE(took(sms(u"+40 721-123-456"_s, u"Two"_s)).customer, taken.customer);
    const auto made = m_desk->core->run(CreateCustomer{
        .by = ana(),
        .customer = {
            .id = CustomerId::make(), .name = u"Ion"_s, .identities = {{.kind = u"phone"_s, .value = u"(0721) 123456"_s}}}});
    QVERIFY(!made); // it belongs to somebody
}

void MattersTest::editsKeepWhatWasSaid()
{
    TakeMessage first = sms(u"+40721123456"_s, u"Friday"_s);
    const auto taken = took(first);
    first.text = u"Saturday"_s;
    first.edit = true;
    const auto edited = took(first);
    QCOMPARE(edited.message.text, u"Saturday"_s);
    QCOMPARE(edited.message.earlier.size(), 1);
    QCOMPARE(edited.message.earlier.constFirst().text, u"Friday"_s);
    QVERIFY(edited.message.editedAt.isValid());
    QCOMPARE(took(first).verdict, ImportVerdict::Duplicate);
    QCOMPARE(edited.conversation, taken.conversation);
}

void MattersTest::anAnswerOnAnyChannelStopsTheClock()
{
    const auto mail = import(u"ana.pop@example.com"_s, u"Parcel"_s, u"Where is it?"_s, u"m1@example.com"_s);
    const CustomerId who = conversation(mail.conversation).customerId;
    QVERIFY(conversation(mail.conversation).waitingSince.isValid());
    Customer known = customer(who);
    known.identities.append({.kind = u"phone"_s, .value = u"+40721123456"_s});
    QVERIFY(m_desk->core->run(PatchCustomer{.by = ana(), .id = who, .identities = known.identities}).hasValue());
    const auto continued = m_desk->core->run(ContinueConversation{
        .by = ana(), .conversation = mail.conversation, .channel = m_phone.id, .identity = identityOf(who, u"phone"_s)});
    QVERIFY2(continued.hasValue(), qPrintable(continued ? QString() : continued.error().detail));
    QCOMPARE(continued->conversation.channels, (QStringList{u"email"_s, u"sms"_s}));
    m_desk->clock->advance(std::chrono::minutes(5));
    const auto answered = m_desk->core->run(PostMessage{
        .by = ana(), .id = MessageId::make(), .conversation = mail.conversation, .kind = u"sms"_s, .text = u"On its way"_s});
    QVERIFY2(answered.hasValue(), qPrintable(answered ? QString() : answered.error().detail));
    QCOMPARE(answered->value.to.constFirst().address, u"+40721123456"_s);
    const Conversation now = conversation(mail.conversation);
    QVERIFY(!now.waitingSince.isValid());
    for (const Clock &clock : now.clocks) {
        QVERIFY(clock.kind == ClockKind::Resolution || clock.metAt.isValid());
    }
    // The answer to that comes into the same matter, and starts one clock again.
    const auto back = took(sms(u"+40721123456"_s, u"Thanks, when?"_s));
    QCOMPARE(back.conversation, mail.conversation);
    QVERIFY(conversation(mail.conversation).waitingSince.isValid());
}

void MattersTest::anotherChannelAsksToBeAttached()
{
    const auto mail = import(u"ana.pop@example.com"_s, u"Parcel"_s, u"Where is it?"_s, u"m1@example.com"_s);
    const CustomerId who = conversation(mail.conversation).customerId;
    Customer known = customer(who);
    known.identities.append({.kind = u"phone"_s, .value = u"+40721123456"_s});
    QVERIFY(m_desk->core->run(PatchCustomer{.by = ana(), .id = who, .identities = known.identities}).hasValue());
    const auto text = took(sms(u"+40721123456"_s, u"Any news?"_s));
    QVERIFY(text.conversation != mail.conversation);
    QCOMPARE(text.customer, who);
    QCOMPARE(conversation(text.conversation).attachTo, mail.conversation);
    const auto attached = m_desk->core->run(AnswerAttach{.by = ana(), .conversation = text.conversation, .accept = true});
    QVERIFY2(attached.hasValue(), qPrintable(attached ? QString() : attached.error().detail));
    QCOMPARE(attached->conversation.id, mail.conversation);
    QCOMPARE(attached->conversation.channels, (QStringList{u"email"_s, u"sms"_s}));
    QVERIFY(attached->conversation.waitingSince.isValid());
    const auto undone = m_desk->core->run(UndoEvent{.by = ana(), .seq = seqOf(attached->operation)});
    QVERIFY2(undone.hasValue(), qPrintable(undone ? QString() : undone.error().detail));
    QVERIFY(conversation(text.conversation).mergedInto.isNull());
    QVERIFY(conversation(text.conversation).attachTo.isNull()); // who undoes it has answered
    const auto wrong = checkStorage(m_desk->options);
    QVERIFY2(wrong && wrong->isEmpty(), qPrintable(wrong.valueOr({}).join(u'\n')));
}

void MattersTest::refusedAttachmentsStayRefused()
{
    const auto mail = import(u"ana.pop@example.com"_s, u"Parcel"_s, u"Where is it?"_s, u"m1@example.com"_s);
    const CustomerId who = conversation(mail.conversation).customerId;
    Customer known = customer(who);
    known.identities.append({.kind = u"phone"_s, .value = u"+40721123456"_s});
    QVERIFY(m_desk->core->run(PatchCustomer{.by = ana(), .id = who, .identities = known.identities}).hasValue());
    const auto text = took(sms(u"+40721123456"_s, u"Something else"_s));
    const AnswerAttach no{.by = ana(), .conversation = text.conversation};
    QVERIFY(m_desk->core->run(no).hasValue());
    QVERIFY(conversation(text.conversation).attachTo.isNull());
    const auto again = m_desk->core->run(no);
    QVERIFY(!again && again.error().kind == Error::Kind::NotFound);
    took(sms(u"+40721123456"_s, u"More of it"_s));
    QVERIFY(conversation(text.conversation).attachTo.isNull());
}

void MattersTest::whatItGoesOnOverCanBeUndone()
{
    const auto text = took(sms(u"+40721123456"_s, u"Please mail me"_s));
    Customer known = customer(text.customer);
    known.identities.append({.kind = u"email"_s, .value = u"ana.pop@example.com"_s});
    QVERIFY(m_desk->core->run(PatchCustomer{.by = ana(), .id = known.id, .identities = known.identities}).hasValue());
    const QList<Thread> before = conversation(text.conversation).threads;
    const auto continued = m_desk->core->run(ContinueConversation{.by = ana(),
                                                                  .conversation = text.conversation,
                                                                  .channel = m_desk->mailbox.id,
                                                                  .identity = identityOf(known.id, u"email"_s)});
    QVERIFY2(continued.hasValue(), qPrintable(continued ? QString() : continued.error().detail));
    QCOMPARE(continued->conversation.threads.constLast().address, u"ana.pop@example.com"_s);
    const auto undone = m_desk->core->run(UndoEvent{.by = ana(), .seq = seqOf(continued->operation)});
    QVERIFY(undone.hasValue());
    QCOMPARE(undone->conversation.threads, before);
    QCOMPARE(undone->conversation.channels, QStringList{u"sms"_s});
    const auto twice = m_desk->core->run(UndoEvent{.by = ana(), .seq = seqOf(continued->operation)});
    QVERIFY(!twice && twice.error().kind == Error::Kind::Conflict);
    const auto strange = m_desk->core->run(ContinueConversation{
        .by = ana(), .conversation = text.conversation, .channel = m_desk->mailbox.id, .identity = IdentityId::make()});
    QVERIFY(!strange && strange.error().kind == Error::Kind::Invalid);
}

void MattersTest::typedAddressesAreProposed()
{
    const auto mail = import(u"ana.pop@example.com"_s, u"Parcel"_s, u"Where is it?"_s, u"m1@example.com"_s);
    const CustomerId known = conversation(mail.conversation).customerId;
    TakeMessage chat = sms(u"+40733000111"_s, u"Hi"_s);
    chat.from.name = u"Visitor"_s;
    chat.from.claimed = {{.kind = u"email"_s, .value = u"Ana.Pop@Example.com"_s}};
    const auto taken = took(chat);
    QVERIFY(taken.customer != known); // anybody can type an address
    const QList<CustomerProposal> proposals = customer(taken.customer).proposals;
    QCOMPARE(proposals.size(), 1);
    QCOMPARE(proposals.constFirst().customerId, known);
    QCOMPARE(proposals.constFirst().reasons.constFirst().kind, u"typed_address"_s);
    const auto page = m_desk->core->reads().customers(ana(), u"is:proposed"_s, {.limit = 10});
    QCOMPARE(page.valueOr({}).items.size(), 1);
}

void MattersTest::signaturesAreProposed()
{
    const auto text = took(sms(u"+40721123456"_s, u"Call me"_s));
    const auto mail = import(u"ana.pop@example.com"_s, u"Parcel"_s, u"Where is it?\n\n-- \nAna Pop\nphone 0721 123 456\n"_s,
                             u"m1@example.com"_s);
    const CustomerId writer = conversation(mail.conversation).customerId;
    const QList<CustomerProposal> proposals = customer(writer).proposals;
    QCOMPARE(proposals.size(), 1);
    QCOMPARE(proposals.constFirst().customerId, text.customer);
    QCOMPARE(proposals.constFirst().reasons.constFirst().kind, u"signature_phone"_s);
    const auto one =
        m_desk->core->run(AnswerProposal{.by = ana(), .customer = writer, .proposal = proposals.constFirst().id, .accept = true});
    QVERIFY2(one.hasValue(), qPrintable(one ? QString() : one.error().detail));
    QCOMPARE(one->customer.id, text.customer);
    QCOMPARE(one->customer.identities.size(), 2);
    QVERIFY(one->customer.proposals.isEmpty());
    QCOMPARE(timelineOf(text.customer).size(), 2);
}

void MattersTest::refusedPeopleStayApart()
{
    const auto mail = import(u"ana.pop@example.com"_s, u"Parcel"_s, u"Where is it?"_s, u"m1@example.com"_s);
    TakeMessage chat = sms(u"+40733000111"_s, u"Hi"_s);
    chat.from.claimed = {{.kind = u"email"_s, .value = u"ana.pop@example.com"_s}};
    const auto taken = took(chat);
    const QString proposal = customer(taken.customer).proposals.value(0).id;
    QVERIFY(m_desk->core->run(AnswerProposal{.by = ana(), .customer = taken.customer, .proposal = proposal}).hasValue());
    QVERIFY(customer(taken.customer).proposals.isEmpty());
    chat.foreignId = makeUuid7();
    chat.text = u"Hi again"_s;
    took(chat);
    QVERIFY(customer(taken.customer).proposals.isEmpty());
    const auto late =
        m_desk->core->run(AnswerProposal{.by = ana(), .customer = taken.customer, .proposal = proposal, .accept = true});
    QVERIFY(!late && late.error().kind == Error::Kind::NotFound);
}

void MattersTest::mergedCustomersComeApartAgain()
{
    const auto mail = import(u"ana.pop@example.com"_s, u"Parcel"_s, u"Where is it?"_s, u"m1@example.com"_s);
    const CustomerId into = conversation(mail.conversation).customerId;
    const auto text = took(sms(u"+40721123456"_s, u"Any news?"_s));
    const auto patched = m_desk->core->run(PatchCustomer{.by = ana(),
                                                         .id = text.customer,
                                                         .tags = QStringList{u"vip"_s},
                                                         .note = u"Prefers evenings"_s,
                                                         .fields = QJsonObject{{u"account"_s, u"A-77"_s}},
                                                         .preferences = QJsonObject{{u"do_not_call"_s, true}}});
    QVERIFY(patched.hasValue());
    QVERIFY(m_desk->core
                ->run(SaveDraft{.by = ana(),
                                .draft = {.conversationId = text.conversation,
                                          .kind = u"sms"_s,
                                          .text = u"half a"_s,
                                          .updatedAt = m_desk->clock->now()}})
                .hasValue());
    const Customer fromBefore = customer(text.customer);
    const Customer intoBefore = customer(into);
    const auto merged = m_desk->core->run(MergeCustomers{.by = ana(), .from = text.customer, .into = into});
    QVERIFY2(merged.hasValue(), qPrintable(merged ? QString() : merged.error().detail));
    QCOMPARE(merged->customer.identities.size(), 2);
    QCOMPARE(merged->customer.tags, QStringList{u"vip"_s});
    QVERIFY(merged->customer.note.contains(u"Prefers evenings"_s));
    QCOMPARE(merged->customer.fields[u"account"_s].toString(), u"A-77"_s);
    QCOMPARE(merged->customer.preferences[u"do_not_call"_s].toBool(), true);
    QCOMPARE(customer(text.customer).mergedInto, into);
    QCOMPARE(conversation(text.conversation).customerId, into);
    QCOMPARE(timelineOf(into).size(), 2);
    QCOMPARE(timelineOf(text.customer).size(), 0);
    QCOMPARE(took(sms(u"+40721123456"_s, u"And now?"_s)).customer, into);
    QCOMPARE(m_desk->core->reads().customers(ana(), {}, {.limit = 50}).valueOr({}).items.size(), 1);
    const auto twice = m_desk->core->run(MergeCustomers{.by = ana(), .from = text.customer, .into = into});
    QVERIFY(!twice && twice.error().kind == Error::Kind::Conflict);
    const auto joined = m_desk->core->reads().joinedInto(into).valueOr({});
    QCOMPARE(joined.size(), 1);
    QCOMPARE(joined.constFirst().customer, text.customer);

    const auto undone = m_desk->core->run(UndoEvent{.by = ana(), .seq = joined.constFirst().event});
    QVERIFY2(undone.hasValue(), qPrintable(undone ? QString() : undone.error().detail));
    Customer back = customer(text.customer);
    Customer left = customer(into);
    back.version = fromBefore.version;
    left.version = intoBefore.version;
    QCOMPARE(toJson(back), toJson(fromBefore));
    QCOMPARE(toJson(left), toJson(intoBefore));
    QCOMPARE(conversation(text.conversation).customerId, text.customer);
    QCOMPARE(timelineOf(into).size(), 1);
    QCOMPARE(timelineOf(text.customer).size(), 2); // with what came since
    QCOMPARE(m_desk->core->reads().draft(ana(), text.conversation, u"reply"_s).valueOr({}).text, u"half a"_s);
    QVERIFY(m_desk->core->reads().joinedInto(into).valueOr({}).isEmpty());
    const auto again = m_desk->core->run(UndoEvent{.by = ana(), .seq = joined.constFirst().event});
    QVERIFY(!again && again.error().kind == Error::Kind::Conflict);
}

void MattersTest::whatCameSinceGoesWithItsPerson()
{
    const auto mail = import(u"ana.pop@example.com"_s, u"Parcel"_s, u"Where is it?"_s, u"m1@example.com"_s);
    const CustomerId into = conversation(mail.conversation).customerId;
    const auto text = took(sms(u"+40721123456"_s, u"Any news?"_s));
    const auto merged = m_desk->core->run(MergeCustomers{.by = ana(), .from = text.customer, .into = into});
    QVERIFY(merged.hasValue());
    // Who went into another is nobody to change or to open a matter for.
    const auto late = m_desk->core->run(PatchCustomer{.by = ana(), .id = text.customer, .note = u"Too late"_s});
    QVERIFY(!late && late.error().type == "merged"_L1);
    const auto odd = m_desk->core->run(CreateConversation{.by = ana(), .id = ConversationId::make(), .customer = text.customer});
    QVERIFY(!odd && odd.error().type == "merged"_L1);
    m_desk->clock->advance(std::chrono::seconds(1));
    TakeMessage fresh = sms(u"+40721123456"_s, u"A new thing"_s);
    fresh.newMatter = true;
    const auto since = took(fresh);
    QVERIFY(since.conversation != text.conversation);
    const auto mailSince = import(u"ana.pop@example.com"_s, u"Invoice"_s, u"And the invoice?"_s, u"m2@example.com"_s);
    QVERIFY(m_desk->core->run(PatchCustomer{.by = ana(), .id = into, .note = u"Written later"_s}).hasValue());
    QVERIFY(m_desk->core->run(UndoEvent{.by = ana(), .seq = seqOf(merged->operation)}).hasValue());
    QCOMPARE(conversation(since.conversation).customerId, text.customer);
    QCOMPARE(conversation(mailSince.conversation).customerId, into);
    QCOMPARE(customer(into).note, u"Written later"_s);
    QCOMPARE(took(sms(u"+40721123456"_s, u"?"_s)).customer, text.customer);
}

void MattersTest::nobodyIsWrittenToWhoSaidStop()
{
    const auto text = took(sms(u"+40721123456"_s, u"Hi"_s));
    TakeMessage stop = sms(u"+40721123456"_s, u"STOP"_s);
    stop.automatic = u"opt_out"_s;
    stop.wantsMessages = false;
    took(stop);
    QCOMPARE(customer(text.customer).identities.constFirst().optedOut, QStringList{u"sms"_s});
    const PostMessage answer{
        .by = ana(), .id = MessageId::make(), .conversation = text.conversation, .kind = u"sms"_s, .text = u"But"_s};
    const auto refused = m_desk->core->run(answer);
    QVERIFY(!refused && refused.error().type == u"opted-out"_s);
    TakeMessage start = sms(u"+40721123456"_s, u"START"_s);
    start.automatic = u"opt_in"_s;
    start.wantsMessages = true;
    took(start);
    QVERIFY(customer(text.customer).identities.constFirst().optedOut.isEmpty());
    QVERIFY(m_desk->core->run(answer).hasValue());
}

void MattersTest::positionsOnlyRise()
{
    TakeMessage take = sms(u"+40721123456"_s, u"Hi"_s);
    take.position = 12;
    took(take);
    take.foreignId = makeUuid7();
    take.position = 9;
    took(take);
    QCOMPARE(m_desk->core->reads().channelPosition(m_phone.id).valueOr(0), 12);
}

void MattersTest::aPausedMailboxAnswersPeopleOnce()
{
    QVERIFY(m_desk->core->run(PatchChannel{
        .by = Desk::as(m_desk->lead), .id = m_desk->mailbox.id, .paused = true, .pauseNotice = u"Back on Monday."_s}));
    const auto mail = import(u"ana.pop@example.com"_s, u"Parcel"_s, u"Where is it?"_s, u"m1@example.com"_s);
    ImportMail more =
        m_desk->mail(u"ana.pop@example.com"_s, u"Re: Parcel"_s, u"And now?"_s, u"m2@example.com"_s, {u"m1@example.com"_s});
    QCOMPARE(m_desk->core->run(more).valueOr({}).conversation, mail.conversation);
    ImportMail machine = m_desk->mail(u"robot@example.com"_s, u"Out of office"_s, u"I am away"_s, u"m3@example.com"_s);
    machine.parsed->automatic = u"auto_reply"_s;
    QVERIFY(m_desk->core->run(machine));
    const auto out = m_desk->core->run(ClaimOutbox{.channel = m_desk->mailbox.id, .holder = u"test"_s});
    QVERIFY(out && out->size() == 1);
    const OutboxItem &notice = out->constFirst();
    QCOMPARE(notice.message.text, u"Back on Monday."_s);
    QVERIFY(notice.message.subject.startsWith(u"Re: Parcel"_s));
    QCOMPARE(notice.message.automatic, u"auto_reply"_s);
    QCOMPARE(notice.message.to.constFirst().address, u"ana.pop@example.com"_s);
    QCOMPARE(notice.references, QStringList{u"m1@example.com"_s});
    QVERIFY(conversation(mail.conversation).waitingSince.isValid());
}

QTEST_GUILESS_MAIN(MattersTest)
#include "matterstest.moc"
