// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hub/storage/fixture.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace deskbell;
using namespace deskbell::hub;
using deskbell::test::Desk;

/// Sending, drafts and canned replies, on every engine.
class WritingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data();
    void init();
    void cleanup() { m_desk.reset(); }

    void blindCopiesAreShownAndKept();
    void aScheduledReplyWaitsAndAnswersWhenItGoes();
    void aScheduledReplySurvivesARestart();
    void aHeldReplyAnswersAtOnce();
    void takingBackOpensWhatWasDone();
    void onceOnItsWayItStays();
    void aliasesMaySend();
    void aForwardIsNoAnswer();
    void draftsAreTheirWritersOwn();
    void aClockThatIsPutFarAheadLosesNoWords();
    void lateWordsOfAClockAheadDoNotWin();
    void theLaterDraftWins();
    void aRepeatIsAnsweredOutOfSight();
    void aDraftEndsWithItsMessage();
    void draftTextsAreNotInTheLog();
    void cannedRepliesAreLeadsWork();
    void shortcutsAreUniquePerLanguage();
    void theSnapshotHasDraftsAndCannedReplies();

private:
    ImportMail::Reply import(const QString &from, const QString &subject, const QString &text, const QString &id,
                             const QStringList &references = {})
    {
        return m_desk->core->run(m_desk->mail(from, subject, text, id, references)).valueOr({});
    }
    QList<LoggedEvent> eventsSince(qint64 seq) { return m_desk->core->reads().events(seq, 1000).valueOr({}); }
    Conversation conversation(const ConversationId &id)
    {
        return m_desk->core->reads().conversation(Principal::hub(), id).valueOr({});
    }
    Message message(const MessageId &id) { return m_desk->core->reads().message(Principal::hub(), id).valueOr({}); }
    QList<OutboxItem> claim()
    {
        const ClaimOutbox command{.channel = m_desk->mailbox.id, .holder = u"w"_s};
        return m_desk->core->run(command).valueOr({});
    }
    Draft save(const Agent &by, const ConversationId &id, const QString &text, const QDateTime &at,
               const QString &kind = u"email"_s)
    {
        const SaveDraft command{.by = Desk::as(by), .draft = {.conversationId = id, .kind = kind, .text = text, .updatedAt = at}};
        return m_desk->core->run(command).valueOr({});
    }
    QJsonObject firstSnapshotPage(const Agent &as)
    {
        const auto page = m_desk->core->reads().snapshotPage(Desk::as(as), {});
        return page ? QJsonDocument::fromJson(*page).object() : QJsonObject();
    }

    test::DatabaseCases m_databases;
    std::unique_ptr<Desk> m_desk;
};

void WritingTest::initTestCase_data() { test::DatabaseCases::addRows(); }

void WritingTest::init() { m_desk = m_databases.open(); }

void WritingTest::blindCopiesAreShownAndKept()
{
    const auto mail = import(u"maria@shop.test"_s, u"Order"_s, u"Hello"_s, u"a@x"_s);
    PostMessage post = m_desk->reply(m_desk->ana, mail.conversation, u"Here"_s);
    post.bcc = {{.name = u"Boss"_s, .address = u"boss@desk.test"_s}};
    QVERIFY(m_desk->core->run(post));
    QCOMPARE(message(post.id).bcc, post.bcc);
    const auto items = claim();
    QCOMPARE(items.size(), 1);
    QCOMPARE(items.constFirst().bcc, post.bcc);
}

void WritingTest::aScheduledReplyWaitsAndAnswersWhenItGoes()
{
    const auto mail = import(u"maria@shop.test"_s, u"Order"_s, u"Hello"_s, u"a@x"_s);
    PostMessage post = m_desk->reply(m_desk->ana, mail.conversation, u"Tomorrow"_s);
    post.sendAt = m_desk->clock->now().addDays(1);
    QVERIFY(m_desk->core->run(post));
    QCOMPARE(message(post.id).sendAt, post.sendAt);
    // Until then nobody has answered: the promise still runs.
    QVERIFY(conversation(mail.conversation).waitingSince.isValid());
    QVERIFY(!conversation(mail.conversation).clocks.constFirst().metAt.isValid());
    QVERIFY(claim().isEmpty());
    const auto later = import(u"maria@shop.test"_s, u"Re: Order"_s, u"One more thing"_s, u"b@x"_s, {u"a@x"_s});
    QCOMPARE(later.conversation, mail.conversation);
    m_desk->clock->advance(std::chrono::hours(24));
    const auto items = claim();
    QCOMPARE(items.size(), 1);
    QCOMPARE(items.constFirst().message.at, m_desk->clock->now());
    const Conversation after = conversation(mail.conversation);
    QVERIFY(!after.waitingSince.isValid());
    QCOMPARE(after.lastMessagePreview, u"Tomorrow"_s);
    // It stands after what came meanwhile, in every list.
    const auto page = m_desk->core->reads().messages(Principal::hub(), mail.conversation, {});
    QVERIFY(page);
    QCOMPARE(QJsonDocument::fromJson(page->items.constFirst()).object()[u"id"].toString(), post.id.value);
}

void WritingTest::aScheduledReplySurvivesARestart()
{
    const auto mail = import(u"maria@shop.test"_s, u"Order"_s, u"Hello"_s, u"a@x"_s);
    PostMessage post = m_desk->reply(m_desk->ana, mail.conversation, u"Tomorrow"_s);
    post.sendAt = m_desk->clock->now().addDays(1);
    QVERIFY(m_desk->core->run(post));
    m_desk->core.reset();
    auto opened = Core::open(m_desk->options);
    QVERIFY(opened);
    m_desk->core = *std::move(opened);
    QVERIFY(claim().isEmpty());
    m_desk->clock->advance(std::chrono::hours(25));
    QCOMPARE(claim().size(), 1);
}

void WritingTest::aHeldReplyAnswersAtOnce()
{
    const auto mail = import(u"maria@shop.test"_s, u"Order"_s, u"Hello"_s, u"a@x"_s);
    PostMessage post = m_desk->reply(m_desk->ana, mail.conversation, u"Here"_s);
    post.hold = std::chrono::seconds(10);
    QVERIFY(m_desk->core->run(post));
    QVERIFY(!conversation(mail.conversation).waitingSince.isValid());
    QVERIFY(claim().isEmpty());
    m_desk->clock->advance(std::chrono::seconds(11));
    QCOMPARE(claim().size(), 1);
}

void WritingTest::takingBackOpensWhatWasDone()
{
    const auto first = import(u"maria@shop.test"_s, u"Order"_s, u"Hello"_s, u"a@x"_s);
    const QDateTime since = conversation(first.conversation).waitingSince;
    import(u"maria@shop.test"_s, u"Re: Order"_s, u"Hello?"_s, u"b@x"_s, {u"a@x"_s});
    PostMessage post = m_desk->reply(m_desk->ana, first.conversation, u"Here"_s);
    post.hold = std::chrono::seconds(10);
    QVERIFY(m_desk->core->run(post));
    const PatchConversation resolve{
        .by = Desk::as(m_desk->ana), .id = first.conversation, .state = Word<ConversationState>(ConversationState::Resolved)};
    QVERIFY(m_desk->core->run(resolve));
    const RevokeMessage revoke{.by = Desk::as(m_desk->ana), .message = post.id};
    QVERIFY(m_desk->core->run(revoke));
    const Conversation after = conversation(first.conversation);
    QCOMPARE(after.state.toString(), u"open"_s);
    QCOMPARE(after.waitingSince, since); // since the first of the two unanswered ones
    QCOMPARE(after.lastMessagePreview, u"Hello?"_s);
}

void WritingTest::onceOnItsWayItStays()
{
    const auto mail = import(u"maria@shop.test"_s, u"Order"_s, u"Hello"_s, u"a@x"_s);
    const PostMessage post = m_desk->reply(m_desk->ana, mail.conversation, u"Here"_s);
    QVERIFY(m_desk->core->run(post));
    QCOMPARE(claim().size(), 1);
    const RevokeMessage revoke{.by = Desk::as(m_desk->ana), .message = post.id};
    QCOMPARE(m_desk->core->run(revoke).error().kind, Error::Kind::Conflict);
}

void WritingTest::aliasesMaySend()
{
    const QJsonObject alias{{u"name"_s, u"Billing"_s}, {u"address"_s, u"billing@desk.test"_s}};
    const PatchChannel patch{
        .by = Principal::hub(), .id = m_desk->mailbox.id, .settings = QJsonObject{{u"aliases"_s, QJsonArray{alias}}}};
    QVERIFY(m_desk->core->run(patch));
    const auto mail = import(u"maria@shop.test"_s, u"Order"_s, u"Hello"_s, u"a@x"_s);
    PostMessage post = m_desk->reply(m_desk->ana, mail.conversation, u"Here"_s);
    post.from = u"Billing@desk.test"_s;
    const auto sent = m_desk->core->run(post);
    QVERIFY(sent);
    QCOMPARE(*sent->value.from, (Address{.name = u"Billing"_s, .address = u"billing@desk.test"_s}));
    PostMessage forged = m_desk->reply(m_desk->ana, mail.conversation, u"Here"_s);
    forged.from = u"ceo@elsewhere.test"_s;
    const auto refused = m_desk->core->run(forged);
    QCOMPARE(refused.error().kind, Error::Kind::Invalid);
    QCOMPARE(refused.error().field, u"from"_s);
}

void WritingTest::aForwardIsNoAnswer()
{
    auto withFile = m_desk->mail(u"maria@shop.test"_s, u"Order"_s, u"Hello"_s, u"a@x"_s);
    withFile.parsed->parts.append({.name = u"label.pdf"_s, .mediaType = u"application/pdf"_s, .data = "PDF"});
    const auto mail = m_desk->core->run(withFile).valueOr({});
    PostMessage post = m_desk->reply(m_desk->ana, mail.conversation, u"Can you look?"_s);
    post.forwardOf = mail.message;
    QCOMPARE(m_desk->core->run(post).error().field, u"to"_s); // never to the customer by accident
    post.to = {{.name = {}, .address = u"carrier@parcels.test"_s}};
    post.attachments = {message(mail.message).attachments.constFirst().id};
    const auto sent = m_desk->core->run(post);
    QVERIFY(sent);
    QCOMPARE(sent->value.subject, u"Fwd: Order"_s);
    QCOMPARE(sent->value.conversationId, mail.conversation);
    QCOMPARE(sent->value.attachments.constFirst().name, u"label.pdf"_s);
    const Conversation after = conversation(mail.conversation);
    QVERIFY(after.waitingSince.isValid());
    QCOMPARE(after.threads.size(), 1);
    // The carrier's answer belongs here; the next reply still goes to the customer.
    const auto items = claim();
    QCOMPARE(items.size(), 1);
    QCOMPARE(items.constFirst().references, QStringList{u"a@x"_s});
    const PostMessage reply = m_desk->reply(m_desk->ana, mail.conversation, u"We are on it"_s);
    QCOMPARE(m_desk->core->run(reply)->value.to.constFirst().address, u"maria@shop.test"_s);
}

void WritingTest::draftsAreTheirWritersOwn()
{
    const auto mail = import(u"maria@shop.test"_s, u"Order"_s, u"Hello"_s, u"a@x"_s);
    const QDateTime at = m_desk->clock->now();
    QCOMPARE(save(m_desk->ana, mail.conversation, u"Dear Ma"_s, at).text, u"Dear Ma"_s);
    QCOMPARE(save(m_desk->ana, mail.conversation, u"ask Bo"_s, at, u"note"_s).text, u"ask Bo"_s);
    auto &reads = m_desk->core->reads();
    QCOMPARE(reads.draft(Desk::as(m_desk->ana), mail.conversation, u"reply"_s)->text, u"Dear Ma"_s);
    QCOMPARE(reads.draft(Desk::as(m_desk->ana), mail.conversation, u"note"_s)->text, u"ask Bo"_s);
    QCOMPARE(reads.draft(Desk::as(m_desk->lead), mail.conversation, u"reply"_s).error().kind, Error::Kind::NotFound);
    // Bo does not see the conversation at all.
    const SaveDraft blind{.by = Desk::as(m_desk->bo), .draft = {.conversationId = mail.conversation, .text = u"x"_s}};
    QCOMPARE(m_desk->core->run(blind).error().kind, Error::Kind::NotFound);
    for (const LoggedEvent &event : eventsSince(0)) {
        if (event.type == "draft.updated"_L1) {
            QCOMPARE(event.personal, m_desk->ana.id);
            QVERIFY(!event.scoped);
        } else {
            QVERIFY(event.personal.isNull());
        }
    }
}

void WritingTest::aClockThatIsPutFarAheadLosesNoWords()
{
    const auto mail = import(u"maria@shop.test"_s, u"Order"_s, u"Hello"_s, u"a@x"_s);
    const QDateTime now = m_desk->clock->now();
    save(m_desk->ana, mail.conversation, u"Dear"_s, now.addSecs(200)); // as much as clocks may differ
    QCOMPARE(save(m_desk->ana, mail.conversation, u"Dear Maria"_s, now.addDays(1)).text, u"Dear Maria"_s);
    const auto kept = m_desk->core->reads().draft(Desk::as(m_desk->ana), mail.conversation, u"reply"_s);
    QCOMPARE(kept->text, u"Dear Maria"_s);
    QVERIFY(kept->updatedAt > now.addSecs(200)); // later than what other desks know
}

void WritingTest::lateWordsOfAClockAheadDoNotWin()
{
    const auto mail = import(u"maria@shop.test"_s, u"Order"_s, u"Hello"_s, u"a@x"_s);
    const QDateTime ahead = m_desk->clock->now().addDays(1);
    const QDateTime none = QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
    const auto tell = [&](const QString &text, const QDateTime &at, const QDateTime &knownAt) {
        const SaveDraft command{.by = Desk::as(m_desk->ana),
                                .draft = {.conversationId = mail.conversation, .kind = u"email"_s, .text = text, .updatedAt = at},
                                .knownAt = knownAt};
        return m_desk->core->run(command).valueOr({});
    };
    const Draft first = tell(u"Dear Maria"_s, ahead.addSecs(5), none);
    QCOMPARE(first.text, u"Dear Maria"_s);
    m_desk->clock->advance(1s);
    QCOMPARE(tell(u"Dear"_s, ahead, none).text, u"Dear Maria"_s); // sent before, and held up on its way
    QCOMPARE(tell(u"Dear Maria, thank"_s, ahead.addSecs(9), none).text, u"Dear Maria"_s); // the answer to the first was lost
    QCOMPARE(tell(u"Dear Maria, thank"_s, ahead.addSecs(9), first.updatedAt).text, u"Dear Maria, thank"_s);
}

void WritingTest::theLaterDraftWins()
{
    const auto mail = import(u"maria@shop.test"_s, u"Order"_s, u"Hello"_s, u"a@x"_s);
    const QDateTime at = m_desk->clock->now();
    save(m_desk->ana, mail.conversation, u"from the office"_s, at);
    QCOMPARE(save(m_desk->ana, mail.conversation, u"from the train, earlier"_s, at.addSecs(-5)).text, u"from the office"_s);
    QCOMPARE(save(m_desk->ana, mail.conversation, u"from the train"_s, at.addSecs(5)).text, u"from the train"_s);
    const qint64 head = *m_desk->core->reads().headSeq();
    QCOMPARE(save(m_desk->ana, mail.conversation, u"from the train"_s, at.addSecs(5)).text, u"from the train"_s);
    QCOMPARE(*m_desk->core->reads().headSeq(), head); // a repeat tells nobody anything
    // A clock that runs ahead must not win for ever.
    const Draft far = save(m_desk->ana, mail.conversation, u"from the future"_s, at.addYears(1));
    QCOMPARE(far.updatedAt, at.addSecs(5).addMSecs(1)); // and no longer than what was known already
    // Ended, and an older text of another desk does not bring it back.
    save(m_desk->ana, mail.conversation, {}, at.addSecs(10));
    QVERIFY(save(m_desk->ana, mail.conversation, u"old"_s, at.addSecs(7)).isEmpty());
    QVERIFY(!m_desk->core->reads().draft(Desk::as(m_desk->ana), mail.conversation, u"reply"_s));
}

void WritingTest::aRepeatIsAnsweredOutOfSight()
{
    const auto mail = import(u"maria@shop.test"_s, u"Order"_s, u"Hello"_s, u"a@x"_s);
    const PostMessage post = m_desk->reply(m_desk->ana, mail.conversation, u"Here"_s);
    QVERIFY(m_desk->core->run(post));
    QVERIFY(m_desk->core->run(PatchConversation{
        .by = Desk::as(m_desk->lead), .id = mail.conversation, .assignee = AgentId{}, .queue = m_desk->returns.id}));
    QVERIFY(!m_desk->core->reads().conversation(Desk::as(m_desk->ana), mail.conversation));
    const auto again = m_desk->core->run(post);
    QVERIFY(again);
    QVERIFY(!again->created);
    QVERIFY(!m_desk->core->run(m_desk->reply(m_desk->ana, mail.conversation, u"And this"_s)));
    PostMessage other = post;
    other.text = u"Something else"_s;
    QVERIFY(!m_desk->core->run(other));
}

void WritingTest::aDraftEndsWithItsMessage()
{
    const auto mail = import(u"maria@shop.test"_s, u"Order"_s, u"Hello"_s, u"a@x"_s);
    const QDateTime at = m_desk->clock->now();
    save(m_desk->ana, mail.conversation, u"Dear Maria"_s, at);
    save(m_desk->ana, mail.conversation, u"ask Bo"_s, at, u"note"_s);
    QVERIFY(m_desk->core->run(m_desk->reply(m_desk->ana, mail.conversation, u"Dear Maria"_s)));
    auto &reads = m_desk->core->reads();
    QVERIFY(!reads.draft(Desk::as(m_desk->ana), mail.conversation, u"reply"_s));
    QVERIFY(reads.draft(Desk::as(m_desk->ana), mail.conversation, u"note"_s));
    QVERIFY(save(m_desk->ana, mail.conversation, u"Dear Mari"_s, at.addMSecs(10)).isEmpty());
    // A message may wait long in a desk's outbox: what was typed after it was written begins another one.
    save(m_desk->ana, mail.conversation, u"One more thing"_s, at.addSecs(20));
    PostMessage late = m_desk->reply(m_desk->ana, mail.conversation, u"It is on its way"_s);
    late.id = MessageId{u"00000000-0001-7000-8000-000000000001"_s};
    QVERIFY(m_desk->core->run(late));
    QCOMPARE(reads.draft(Desk::as(m_desk->ana), mail.conversation, u"reply"_s)->text, u"One more thing"_s);
    // Whatever the clocks say: its own desk knows best.
    PostMessage told = m_desk->reply(m_desk->ana, mail.conversation, u"It has arrived"_s);
    told.keepDraft = true;
    QVERIFY(m_desk->core->run(told));
    QCOMPARE(reads.draft(Desk::as(m_desk->ana), mail.conversation, u"reply"_s)->text, u"One more thing"_s);
}

void WritingTest::draftTextsAreNotInTheLog()
{
    const auto mail = import(u"maria@shop.test"_s, u"Order"_s, u"Hello"_s, u"a@x"_s);
    save(m_desk->ana, mail.conversation, u"Zebra secret"_s, m_desk->clock->now());
    save(m_desk->ana, mail.conversation, u"Plain"_s, m_desk->clock->now().addSecs(1));
    int drafts = 0;
    for (const LoggedEvent &event : eventsSince(0)) {
        QVERIFY(!event.json.contains("Zebra"));
        drafts += event.type == "draft.updated"_L1 ? 1 : 0;
    }
    QCOMPARE(drafts, 2);
}

void WritingTest::cannedRepliesAreLeadsWork()
{
    const CannedReply thanks{.id = CannedReplyId::make(), .title = u"Thanks"_s, .shortcut = u"thx"_s, .text = u"Thank you!"_s};
    const CreateCannedReply byAgent{.by = Desk::as(m_desk->ana), .reply = thanks};
    QCOMPARE(m_desk->core->run(byAgent).error().kind, Error::Kind::Forbidden);
    const CreateCannedReply create{.by = Desk::as(m_desk->lead), .reply = thanks};
    QVERIFY(m_desk->core->run(create)->created);
    QVERIFY(!m_desk->core->run(create)->created);
    PatchCannedReply patch{.by = Desk::as(m_desk->lead), .id = thanks.id, .ifMatch = 7, .text = u"Many thanks!"_s};
    QCOMPARE(m_desk->core->run(patch).error().kind, Error::Kind::Stale);
    patch.ifMatch = 1;
    QCOMPARE(m_desk->core->run(patch)->version, 2);
    QCOMPARE(m_desk->core->reads().cannedReplies()->constFirst().text, u"Many thanks!"_s);
    patch.ifMatch.reset();
    patch.text = u" "_s;
    QCOMPARE(m_desk->core->run(patch).error().field, u"text"_s);
    const RemoveCannedReply remove{.by = Desk::as(m_desk->lead), .id = thanks.id, .ifMatch = 2};
    QVERIFY(m_desk->core->run(remove));
    QCOMPARE(m_desk->core->run(remove).error().kind, Error::Kind::NotFound);
    QStringList types;
    for (const LoggedEvent &event : eventsSince(0)) {
        if (event.type.startsWith("canned_reply."_L1)) {
            types.append(event.type.section(u'.', 1));
        }
    }
    QCOMPARE(types, (QStringList{u"created"_s, u"updated"_s, u"deleted"_s}));
}

void WritingTest::shortcutsAreUniquePerLanguage()
{
    const auto add = [this](const QString &shortcut, const QString &language) {
        const CreateCannedReply create{
            .by = Desk::as(m_desk->lead),
            .reply = {.id = CannedReplyId::make(), .title = u"T"_s, .shortcut = shortcut, .language = language, .text = u"x"_s}};
        const auto done = m_desk->core->run(create);
        return done ? QString() : done.error().type;
    };
    QCOMPARE(add(u"thx"_s, u"en"_s), QString());
    QCOMPARE(add(u"THX"_s, u"en"_s), u"shortcut-taken"_s);
    QCOMPARE(add(u"thx"_s, u"ro"_s), QString());
    QCOMPARE(add({}, u"en"_s), QString());
    QCOMPARE(add({}, u"en"_s), QString());
}

void WritingTest::theSnapshotHasDraftsAndCannedReplies()
{
    const auto mail = import(u"maria@shop.test"_s, u"Order"_s, u"Hello"_s, u"a@x"_s);
    save(m_desk->ana, mail.conversation, u"Dear"_s, m_desk->clock->now());
    const CreateCannedReply create{
        .by = Desk::as(m_desk->lead),
        .reply = {.id = CannedReplyId::make(), .title = u"Thanks"_s, .shortcut = u"thx"_s, .text = u"Thank you!"_s}};
    QVERIFY(m_desk->core->run(create));
    const QJsonObject mine = firstSnapshotPage(m_desk->ana);
    QCOMPARE(mine[u"drafts"].toArray().size(), 1);
    QCOMPARE(mine[u"drafts"].toArray().first().toObject()[u"text"].toString(), u"Dear"_s);
    QCOMPARE(mine[u"canned_replies"].toArray().size(), 1);
    QCOMPARE(firstSnapshotPage(m_desk->lead)[u"drafts"].toArray().size(), 0);
}

QTEST_GUILESS_MAIN(WritingTest)
#include "writingtest.moc"
