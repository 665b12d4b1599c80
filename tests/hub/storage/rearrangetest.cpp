// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/core/check.h"
#include "tests/hub/storage/fixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace deskbell;
using namespace deskbell::hub;
using deskbell::test::Desk;

namespace {

using Rearranged = MergeConversations::Reply;

/// What a step may have moved, for the way back.
struct Step {
    qint64 seq = 0;
    ConversationId from{};
    ConversationId into{};
    bool split = false;
    QSet<MessageId> moved{};
    QSet<ThreadId> threads{};
    bool undone = false;
};

/// Everything that is to be the same after a step and its undo.
using Picture = QHash<QString, QJsonObject>;

QJsonObject plain(QJsonObject document)
{
    document.remove(u"version"_s);
    return document;
}

} // namespace

/// Merging, splitting, moving and their undo, on every engine.
class RearrangeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data();
    void init();
    void cleanup() { m_desk.reset(); }

    void mergingBringsAllTogether();
    void mailsFollowAMerge();
    void oneEventTells();
    void undoRestoresExactly();
    void undoKeepsWhatCameSince();
    void splittingMakesAConversation();
    void aStrayMessageFindsItsPlace();
    void nothingLeftIsNoSplit();
    void whatStandsAgainstAnUndo();
    void visibilityHolds();
    void draftsFollowAMerge();
    void draftsComeBackWithAnUndo();
    void randomSteps();

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
    QList<Message> messages(const ConversationId &id)
    {
        QList<Message> list;
        const auto page = m_desk->core->reads().messages(Principal::hub(), id, {.limit = 200});
        for (const QByteArray &item : page ? page->items : QList<QByteArray>()) {
            list.append(*messageFromJson(QJsonDocument::fromJson(item).object()));
        }
        return list;
    }
    Result<Rearranged> merge(const ConversationId &from, const ConversationId &into, const Agent *by = nullptr)
    {
        const MergeConversations command{.by = by ? Desk::as(*by) : Desk::as(m_desk->lead), .from = from, .into = into};
        return m_desk->core->run(command);
    }
    Result<Rearranged> split(const MessageId &message, bool only = false, const ConversationId &into = {})
    {
        const auto found = m_desk->core->reads().message(Principal::hub(), message);
        const SplitConversation command{.by = Desk::as(m_desk->lead),
                                        .conversation = found ? found->conversationId : ConversationId{},
                                        .message = message,
                                        .only = only,
                                        .into = into};
        return m_desk->core->run(command);
    }
    qint64 seqOf(const Result<Rearranged> &done)
    {
        return done ? m_desk->core->reads().operationEvent(done->operation).valueOr(0) : 0;
    }
    Result<Rearranged> undo(qint64 seq)
    {
        const UndoEvent command{.by = Desk::as(m_desk->lead), .seq = seq};
        return m_desk->core->run(command);
    }
    Picture picture(const QList<ConversationId> &ids)
    {
        Picture all;
        for (const ConversationId &id : ids) {
            all.insert(id.value, plain(toJson(conversation(id))));
            for (const Message &message : messages(id)) {
                all.insert(message.id.value, plain(toJson(message)));
            }
        }
        return all;
    }
    void compare(const Picture &now, const Picture &before, const QString &without = {})
    {
        for (auto it = before.begin(); it != before.end(); ++it) {
            if (it.key() != without) {
                QVERIFY2(now.value(it.key()) == it.value(),
                         qPrintable(u"\n%1\n%2"_s.arg(QString::fromUtf8(QJsonDocument(now.value(it.key())).toJson()),
                                                      QString::fromUtf8(QJsonDocument(it.value()).toJson()))));
            }
        }
    }
    void checkConversation(const Conversation &value, const QList<Message> &list);

    test::DatabaseCases m_databases;
    std::unique_ptr<Desk> m_desk;
};

void RearrangeTest::initTestCase_data() { test::DatabaseCases::addRows(); }

void RearrangeTest::init() { m_desk = m_databases.open(); }

void RearrangeTest::mergingBringsAllTogether()
{
    const auto a = import(u"maria@shop.test"_s, u"Order"_s, u"Where is it?"_s, u"a@x"_s);
    const auto b = import(u"paul@shop.test"_s, u"Parcel"_s, u"Same parcel"_s, u"b@x"_s);
    QVERIFY(m_desk->core->run(m_desk->reply(m_desk->ana, b.conversation, u"We look"_s)));
    const PatchConversation tags{
        .by = Principal::hub(), .id = a.conversation, .priority = Word<Priority>(Priority::High), .tags = QStringList{u"lost"_s}};
    QVERIFY(m_desk->core->run(tags));
    const PatchConversation done{
        .by = Principal::hub(), .id = b.conversation, .state = Word<ConversationState>(ConversationState::Resolved)};
    QVERIFY(m_desk->core->run(done));
    const Conversation from = conversation(a.conversation);
    QVERIFY(merge(a.conversation, b.conversation));

    const Conversation into = conversation(b.conversation);
    QCOMPARE(messages(b.conversation).size(), 3);
    QCOMPARE(messages(a.conversation).size(), 0);
    QCOMPARE(into.threads.size(), 2);
    QCOMPARE(into.tags, QStringList{u"lost"_s});
    QCOMPARE(into.priority.toString(), u"high"_s);
    QCOMPARE(into.state.toString(), u"open"_s); // one of the two was still to be answered
    QVERIFY(!into.waitingSince.isValid()); // the answer came after both
    QCOMPARE(into.unread, 2); // nothing unseen may pass as seen: what came after it counts again
    QCOMPARE(conversation(a.conversation).mergedInto, b.conversation);
    // Its number leads on, and no list shows it.
    QCOMPARE(m_desk->core->reads().conversationByNumber(Principal::hub(), from.number)->id, b.conversation);
    using View = ConversationQuery::View;
    for (const View view : {View::All, View::Resolved, View::Snoozed, View::Unassigned}) {
        const auto page = m_desk->core->reads().conversations(Principal::hub(), {.view = view});
        QVERIFY(page);
        for (const QByteArray &item : page->items) {
            QVERIFY(!item.contains(a.conversation.value.toLatin1() + "\",\"last"));
            QVERIFY(QJsonDocument::fromJson(item).object()[u"id"].toString() != a.conversation.value);
        }
    }
    const auto found = m_desk->core->reads().conversations(Principal::hub(), {.text = u"where"_s});
    QVERIFY(found);
    QCOMPARE(found->items.size(), 1);
    QCOMPARE(QJsonDocument::fromJson(found->items.constFirst()).object()[u"id"].toString(), b.conversation.value);
}

void RearrangeTest::mailsFollowAMerge()
{
    const auto a = import(u"maria@shop.test"_s, u"Order"_s, u"Where is it?"_s, u"a@x"_s, {u"never-came@x"_s});
    const auto b = import(u"paul@shop.test"_s, u"Parcel"_s, u"Same parcel"_s, u"b@x"_s);
    const auto merged = merge(a.conversation, b.conversation);
    QVERIFY(merged);
    QCOMPARE(import(u"maria@shop.test"_s, u"Re: Order"_s, u"Hello?"_s, u"c@x"_s, {u"a@x"_s}).conversation, b.conversation);
    QCOMPARE(import(u"maria@shop.test"_s, u"First"_s, u"The first"_s, u"never-came@x"_s).conversation, b.conversation);
    // What was written for the old one goes on in the new one; a change of the old one is refused.
    const PostMessage late = m_desk->reply(m_desk->ana, a.conversation, u"Late"_s);
    QCOMPARE(m_desk->core->run(late)->value.conversationId, b.conversation);
    QVERIFY(!m_desk->core->run(late)->created);
    const PatchConversation patch{.by = Principal::hub(), .id = a.conversation, .tags = QStringList{u"x"_s}};
    QCOMPARE(m_desk->core->run(patch).error().type, u"merged"_s);
    QVERIFY(undo(seqOf(merged)));
    QCOMPARE(import(u"maria@shop.test"_s, u"Re: Order"_s, u"Hello again"_s, u"d@x"_s, {u"a@x"_s}).conversation, a.conversation);
}

void RearrangeTest::oneEventTells()
{
    const auto a = import(u"maria@shop.test"_s, u"Order"_s, u"Where is it?"_s, u"a@x"_s);
    const auto b = import(u"paul@shop.test"_s, u"Parcel"_s, u"Same parcel"_s, u"b@x"_s);
    const qint64 head = *m_desk->core->reads().headSeq();
    const auto done = merge(a.conversation, b.conversation);
    QStringList types;
    qint64 seq = 0;
    for (const LoggedEvent &event : eventsSince(head)) {
        types.append(event.type);
        seq = event.type == "conversation.merged"_L1 ? event.seq : seq;
    }
    QCOMPARE(types,
             (QStringList{u"message.updated"_s, u"conversation.updated"_s, u"conversation.updated"_s, u"conversation.merged"_s}));
    QCOMPARE(seqOf(done), seq);
}

void RearrangeTest::undoRestoresExactly()
{
    const auto a = import(u"maria@shop.test"_s, u"Order"_s, u"Where is it?"_s, u"a@x"_s);
    import(u"maria@shop.test"_s, u"Re: Order"_s, u"And?"_s, u"a2@x"_s, {u"a@x"_s});
    const auto b = import(u"paul@shop.test"_s, u"Parcel"_s, u"Same parcel"_s, u"b@x"_s);
    QVERIFY(m_desk->core->run(m_desk->reply(m_desk->ana, b.conversation, u"We look"_s)));
    const QList<ConversationId> ids{a.conversation, b.conversation};
    const Picture before = picture(ids);
    const auto merged = merge(a.conversation, b.conversation);
    QVERIFY(merged);
    const auto undone = undo(seqOf(merged));
    QVERIFY(undone);
    QCOMPARE(undone->conversation.id, a.conversation);
    compare(picture(ids), before);
    // Again, the other way round, and once more.
    const auto second = merge(b.conversation, a.conversation);
    QVERIFY(undo(seqOf(second)));
    compare(picture(ids), before);
    const auto cut = split(m_desk->core->reads().message(Principal::hub(), a.message)->id, true);
    QVERIFY(cut);
    QVERIFY(undo(seqOf(cut)));
    compare(picture(ids), before);
    const auto moved = split(a.message, true, b.conversation);
    QVERIFY(moved);
    QVERIFY(undo(seqOf(moved)));
    compare(picture(ids), before);
}

void RearrangeTest::undoKeepsWhatCameSince()
{
    const auto a = import(u"maria@shop.test"_s, u"Order"_s, u"Where is it?"_s, u"a@x"_s);
    const auto b = import(u"paul@shop.test"_s, u"Parcel"_s, u"Same parcel"_s, u"b@x"_s);
    const auto merged = merge(a.conversation, b.conversation);
    const auto forA = import(u"maria@shop.test"_s, u"Re: Order"_s, u"Any news?"_s, u"c@x"_s, {u"a@x"_s});
    const auto forB = import(u"paul@shop.test"_s, u"Re: Parcel"_s, u"News here"_s, u"d@x"_s, {u"b@x"_s});
    const PatchConversation patch{
        .by = Principal::hub(), .id = b.conversation, .assignee = m_desk->ana.id, .tags = QStringList{u"hot"_s}};
    QVERIFY(m_desk->core->run(patch));
    QVERIFY(undo(seqOf(merged)));
    const auto at = [this](const MessageId &id) { return m_desk->core->reads().message(Principal::hub(), id)->conversationId; };
    QCOMPARE(at(a.message), a.conversation);
    QCOMPARE(at(forA.message), a.conversation);
    QCOMPARE(at(b.message), b.conversation);
    QCOMPARE(at(forB.message), b.conversation);
    QCOMPARE(conversation(b.conversation).assigneeId, m_desk->ana.id);
    QCOMPARE(conversation(b.conversation).tags, QStringList{u"hot"_s});
    QVERIFY(conversation(a.conversation).assigneeId.isNull());
    QCOMPARE(conversation(a.conversation).lastMessagePreview, u"Any news?"_s);
    QCOMPARE(conversation(a.conversation).unread, 2);
    QVERIFY(conversation(a.conversation).mergedInto.isNull());
}

void RearrangeTest::splittingMakesAConversation()
{
    const auto a = import(u"maria@shop.test"_s, u"Order"_s, u"Where is it?"_s, u"a@x"_s);
    QVERIFY(m_desk->core->run(m_desk->reply(m_desk->ana, a.conversation, u"On its way"_s)));
    const auto other = import(u"maria@shop.test"_s, u"Re: Invoice"_s, u"The invoice is wrong"_s, u"b@x"_s, {u"a@x"_s});
    const auto after = import(u"maria@shop.test"_s, u"Re: Invoice"_s, u"Very wrong"_s, u"c@x"_s, {u"b@x"_s});
    QCOMPARE(after.conversation, a.conversation);
    const auto done = split(other.message);
    QVERIFY(done);
    const Conversation fresh = done->conversation;
    QVERIFY(fresh.number > conversation(a.conversation).number);
    QCOMPARE(fresh.subject, u"Invoice"_s);
    QCOMPARE(messages(fresh.id).size(), 2);
    QCOMPARE(fresh.unread, 2);
    QVERIFY(fresh.waitingSince.isValid());
    QCOMPARE(fresh.threads.size(), 1);
    QVERIFY(fresh.threads.constFirst().id != conversation(a.conversation).threads.constFirst().id);
    const Conversation left = conversation(a.conversation);
    QCOMPARE(messages(a.conversation).size(), 2);
    QCOMPARE(left.lastMessagePreview, u"On its way"_s);
    QCOMPARE(left.unread, 0);
    QVERIFY(!left.waitingSince.isValid());
    // Answers find the right one of the two.
    QCOMPARE(import(u"maria@shop.test"_s, u"Re: Invoice"_s, u"?"_s, u"d@x"_s, {u"a@x"_s, u"c@x"_s}).conversation, fresh.id);
    QCOMPARE(import(u"maria@shop.test"_s, u"Re: Order"_s, u"?"_s, u"e@x"_s, {u"a@x"_s}).conversation, a.conversation);
    // What came to the new one since goes back with it.
    QVERIFY(undo(seqOf(done)));
    QCOMPARE(messages(a.conversation).size(), 6);
    QCOMPARE(conversation(fresh.id).mergedInto, a.conversation);
    QCOMPARE(conversation(a.conversation).threads.size(), 1);
    QCOMPARE(m_desk->core->reads().conversationByNumber(Principal::hub(), fresh.number)->id, a.conversation);
}

void RearrangeTest::aStrayMessageFindsItsPlace()
{
    const auto a = import(u"maria@shop.test"_s, u"Order"_s, u"Where is it?"_s, u"a@x"_s);
    const auto b = import(u"maria@shop.test"_s, u"Quite another"_s, u"Now a word on the order"_s, u"b@x"_s);
    import(u"maria@shop.test"_s, u"Re: Quite another"_s, u"And the other matter"_s, u"c@x"_s, {u"b@x"_s});
    const PatchConversation done{
        .by = Principal::hub(), .id = a.conversation, .state = Word<ConversationState>(ConversationState::Resolved)};
    QVERIFY(m_desk->core->run(done));
    const auto moved = split(b.message, true, a.conversation);
    QVERIFY(moved);
    QCOMPARE(moved->conversation.id, a.conversation);
    QCOMPARE(moved->conversation.threads.size(), 1); // the same address on the same channel is the same thread
    QCOMPARE(moved->conversation.state.toString(), u"open"_s); // somebody waits in it
    QCOMPARE(messages(a.conversation).size(), 2);
    QCOMPARE(messages(b.conversation).size(), 1);
    QVERIFY(undo(seqOf(moved)));
    QCOMPARE(conversation(a.conversation).state.toString(), u"resolved"_s);
    QCOMPARE(messages(b.conversation).size(), 2);
}

void RearrangeTest::nothingLeftIsNoSplit()
{
    const auto a = import(u"maria@shop.test"_s, u"Order"_s, u"Where is it?"_s, u"a@x"_s);
    PostMessage note = m_desk->reply(m_desk->ana, a.conversation, u"Who knows?"_s);
    note.kind = u"note"_s;
    QVERIFY(m_desk->core->run(note));
    QCOMPARE(split(a.message).error().type, u"nothing-left"_s);
    QCOMPARE(split(note.id).error().field, u"message_id"_s); // there would be nobody to answer
    const auto b = import(u"paul@shop.test"_s, u"Parcel"_s, u"Same parcel"_s, u"b@x"_s);
    QVERIFY(split(note.id, true, b.conversation));
    QCOMPARE(messages(b.conversation).size(), 2);
    QCOMPARE(merge(a.conversation, a.conversation).error().field, u"into"_s);
}

void RearrangeTest::whatStandsAgainstAnUndo()
{
    const auto a = import(u"maria@shop.test"_s, u"Order"_s, u"Where is it?"_s, u"a@x"_s);
    import(u"maria@shop.test"_s, u"Re: Order"_s, u"And?"_s, u"a2@x"_s, {u"a@x"_s});
    const auto b = import(u"paul@shop.test"_s, u"Parcel"_s, u"Same parcel"_s, u"b@x"_s);
    const auto c = import(u"rita@shop.test"_s, u"Box"_s, u"Also"_s, u"c@x"_s);
    const qint64 first = seqOf(merge(a.conversation, b.conversation));
    // Merging it once more is refused, in both directions.
    QCOMPARE(merge(a.conversation, c.conversation).error().type, u"merged"_s);
    QCOMPARE(merge(c.conversation, a.conversation).error().type, u"merged"_s);
    const qint64 second = seqOf(merge(b.conversation, c.conversation));
    QCOMPARE(undo(first).error().type, u"merged-since"_s);
    QVERIFY(undo(second));
    QCOMPARE(undo(second).error().type, u"undone-already"_s);
    const qint64 moved = seqOf(split(a.message, true, c.conversation));
    QCOMPARE(undo(first).error().type, u"moved-since"_s);
    QVERIFY(undo(moved));
    QVERIFY(undo(first));
    QCOMPARE(undo(first).error().type, u"undone-already"_s);
    QCOMPARE(undo(1).error().kind, Error::Kind::NotFound);
    QCOMPARE(messages(a.conversation).size(), 2);
}

void RearrangeTest::visibilityHolds()
{
    const auto a = import(u"maria@shop.test"_s, u"Order"_s, u"Where is it?"_s, u"a@x"_s);
    const auto b = import(u"paul@shop.test"_s, u"Parcel"_s, u"Same parcel"_s, u"b@x"_s);
    const PatchConversation away{.by = Principal::hub(), .id = b.conversation, .queue = m_desk->returns.id};
    QVERIFY(m_desk->core->run(away));
    QCOMPARE(merge(a.conversation, b.conversation, &m_desk->ana).error().kind, Error::Kind::NotFound);
    const qint64 head = *m_desk->core->reads().headSeq();
    const auto done = merge(a.conversation, b.conversation);
    QVERIFY(done);
    // Ana saw the message and does not any more: she is told that it is gone, and nothing of where it went.
    bool gone = false;
    for (const LoggedEvent &event : eventsSince(head)) {
        const bool seen = event.scope.queue == m_desk->support.id;
        gone = gone || (seen && event.type == "message.revoked"_L1);
        QVERIFY(!seen || event.type != "message.updated"_L1);
    }
    QVERIFY(gone);
    const UndoEvent blind{.by = Desk::as(m_desk->ana), .seq = seqOf(done)};
    QCOMPARE(m_desk->core->run(blind).error().kind, Error::Kind::NotFound);
}

void RearrangeTest::draftsFollowAMerge()
{
    const auto a = import(u"maria@shop.test"_s, u"Order"_s, u"Where is it?"_s, u"a@x"_s);
    const auto b = import(u"paul@shop.test"_s, u"Parcel"_s, u"Same parcel"_s, u"b@x"_s);
    const SaveDraft draft{
        .by = Desk::as(m_desk->ana),
        .draft = {.conversationId = a.conversation, .kind = u"email"_s, .text = u"Dear"_s, .updatedAt = m_desk->clock->now()}};
    QVERIFY(m_desk->core->run(draft));
    QVERIFY(merge(a.conversation, b.conversation));
    QCOMPARE(m_desk->core->reads().draft(Desk::as(m_desk->ana), b.conversation, u"reply"_s)->text, u"Dear"_s);
    QVERIFY(!m_desk->core->reads().draft(Desk::as(m_desk->ana), a.conversation, u"reply"_s));
}

void RearrangeTest::draftsComeBackWithAnUndo()
{
    const auto a = import(u"maria@shop.test"_s, u"Order"_s, u"Where is it?"_s, u"a@x"_s);
    const auto b = import(u"paul@shop.test"_s, u"Parcel"_s, u"Same parcel"_s, u"b@x"_s);
    const CustomerId paul = conversation(b.conversation).customerId;
    const auto write = [this](const Agent &by, const ConversationId &where, const QString &text, const CustomerId &customer) {
        m_desk->clock->advance(std::chrono::seconds(1));
        const SaveDraft draft{.by = Desk::as(by),
                              .draft = {.conversationId = where,
                                        .kind = u"email"_s,
                                        .text = text,
                                        .customer = customer,
                                        .updatedAt = m_desk->clock->now()}};
        return m_desk->core->run(draft).valueOr({}).text == text;
    };
    const auto written = [this](const Agent &by, const ConversationId &where) {
        return m_desk->core->reads().draft(Desk::as(by), where, u"reply"_s).valueOr({}).text;
    };
    const CustomerId maria = conversation(a.conversation).customerId;
    QVERIFY(write(m_desk->ana, a.conversation, u"Dear Maria"_s, maria));
    QVERIFY(write(m_desk->lead, a.conversation, u"Sent before the undo"_s, maria));
    const auto done = merge(a.conversation, b.conversation);
    QCOMPARE(written(m_desk->ana, b.conversation), u"Dear Maria"_s);
    // Written on since; and one that was ended, with another begun for the other customer.
    QVERIFY(write(m_desk->ana, b.conversation, u"Dear Maria, it is on its way"_s, maria));
    QVERIFY(write(m_desk->lead, b.conversation, {}, {}));
    QVERIFY(write(m_desk->lead, b.conversation, u"Dear Paul"_s, paul));
    QVERIFY(undo(seqOf(done)));
    QCOMPARE(written(m_desk->ana, a.conversation), u"Dear Maria, it is on its way"_s);
    QCOMPARE(written(m_desk->ana, b.conversation), QString());
    QCOMPARE(written(m_desk->lead, a.conversation), QString());
    QCOMPARE(written(m_desk->lead, b.conversation), u"Dear Paul"_s);
}

/// What the messages decide, once more and plainly.
void RearrangeTest::checkConversation(const Conversation &value, const QList<Message> &list)
{
    const Message *newest = nullptr;
    QSet<ThreadId> used;
    int in = 0;
    for (const Message &message : list) {
        QCOMPARE(message.conversationId, value.id);
        if (message.threadId) {
            used.insert(message.threadId);
        }
        if (message.direction == Direction::Internal) {
            continue;
        }
        in += message.direction == Direction::In ? 1 : 0;
        const bool later = !newest || message.at > newest->at || (message.at == newest->at && message.id > newest->id);
        newest = later ? &message : newest;
    }
    QSet<ThreadId> known;
    for (const Thread &thread : value.threads) {
        known.insert(thread.id);
    }
    QVERIFY(known.contains(used));
    QVERIFY(value.unread <= in);
    if (newest) {
        QCOMPARE(value.lastMessageAt, newest->at);
        QCOMPARE(value.lastDirection, newest->direction);
        QCOMPARE(value.lastMessagePreview, newest->text);
    }
    const bool finished = value.state == ConversationState::Resolved || value.state == ConversationState::Closed;
    QVERIFY(!finished || !value.waitingSince.isValid());
}

void RearrangeTest::randomSteps()
{
    QFETCH_GLOBAL(bool, postgres);
    const quint32 seed = qEnvironmentVariableIsSet("DESKBELL_SEED") ? qEnvironmentVariableIntValue("DESKBELL_SEED")
                                                                    : QRandomGenerator::global()->generate();
    qInfo() << "DESKBELL_SEED" << seed;
    QRandomGenerator random(seed);
    const int steps = postgres ? 150 : 400;
    QList<ConversationId> ids;
    QHash<MessageId, ConversationId> where;
    QHash<QString, MessageId> mails;
    QList<Step> done;
    int number = 0;
    int undone = 0;
    int refused = 0;
    const auto pick = [&](const auto &list) { return list.at(random.bounded(int(list.size()))); };
    const auto living = [&] {
        QList<ConversationId> alive;
        for (const ConversationId &id : ids) {
            if (conversation(id).mergedInto.isNull()) {
                alive.append(id);
            }
        }
        return alive;
    };
    const auto threadsOf = [&](const ConversationId &id) {
        QSet<ThreadId> threads;
        for (const Thread &thread : conversation(id).threads) {
            threads.insert(thread.id);
        }
        return threads;
    };
    for (int i = 0; i < steps; ++i) {
        const int dice = random.bounded(100);
        const QList<ConversationId> alive = living();
        if (dice < 35 || alive.size() < 3) {
            const QString id = u"m%1@x"_s.arg(++number);
            const QStringList known = mails.keys();
            const QString parent = !known.isEmpty() && random.bounded(3) > 0 ? pick(known) : QString();
            // Subjects of their own: only ids are to say what belongs together.
            const auto reply = import(u"c%1@shop.test"_s.arg(random.bounded(4)), u"Matter %1"_s.arg(number),
                                      u"Text %1"_s.arg(number), id, parent.isEmpty() ? QStringList() : QStringList{parent});
            QVERIFY(reply.message);
            if (!parent.isEmpty()) {
                QCOMPARE(reply.conversation, where.value(mails.value(parent)));
            } else {
                ids.append(reply.conversation);
            }
            mails.insert(id, reply.message);
            where.insert(reply.message, reply.conversation);
        } else if (dice < 50) {
            PostMessage post = m_desk->reply(m_desk->lead, pick(alive), u"Answer %1"_s.arg(i));
            post.kind = random.bounded(3) == 0 ? u"note"_s : u"email"_s;
            const auto stored = m_desk->core->run(post);
            QVERIFY2(stored, stored ? "" : qPrintable(stored.error().detail));
            where.insert(post.id, stored->value.conversationId);
        } else if (dice < 58) {
            const ConversationId id = pick(alive);
            const MarkSeen seen{.by = Desk::as(m_desk->lead), .conversation = id, .message = pick(messages(id)).id};
            QVERIFY(m_desk->core->run(seen));
        } else if (dice < 64) {
            const ConversationState state = pick(QList{ConversationState::Open, ConversationState::Resolved});
            const PatchConversation patch{.by = Desk::as(m_desk->lead),
                                          .id = pick(alive),
                                          .state = Word<ConversationState>(state),
                                          .tags = QStringList{u"t%1"_s.arg(random.bounded(3))}};
            QVERIFY(m_desk->core->run(patch));
        } else if (dice < 85) {
            const bool isMerge = dice < 72;
            const ConversationId from = pick(alive);
            const ConversationId into = pick(alive);
            const QList<Message> all = messages(from);
            const Message first = pick(all);
            const bool only = random.bounded(2) == 0;
            const bool move = !isMerge && random.bounded(2) == 0;
            const Picture before = picture(ids);
            const QSet<ThreadId> had = isMerge ? QSet<ThreadId>() : move ? threadsOf(into) : QSet<ThreadId>();
            const QSet<ThreadId> theirs = threadsOf(from);
            const auto result = isMerge ? merge(from, into) : split(first.id, only, move ? into : ConversationId{});
            if (!result) {
                QVERIFY(from == into || result.error().type == "nothing-left"_L1 || first.direction == Direction::Internal);
                compare(picture(ids), before);
                continue;
            }
            Step step{.seq = seqOf(result), .from = from, .into = result->conversation.id, .split = !isMerge && !move};
            QVERIFY(step.seq > 0);
            if (step.split) {
                ids.append(step.into);
            }
            for (const Message &message : messages(step.into)) {
                if (where.value(message.id) != step.into) {
                    step.moved.insert(message.id);
                }
            }
            step.threads = isMerge ? theirs : threadsOf(step.into) - had;
            for (const Message &message : all) {
                const bool moved = step.moved.contains(message.id);
                QVERIFY(!isMerge || moved);
                where[message.id] = moved ? step.into : from;
            }
            QVERIFY(isMerge || step.moved.contains(first.id));
            QVERIFY(isMerge || !only || step.moved.size() == 1);
            if (random.bounded(3) == 0) { // at once: exactly as it was
                QVERIFY(undo(step.seq));
                compare(picture(ids), before);
                for (const MessageId &id : std::as_const(step.moved)) {
                    where[id] = from;
                }
                QVERIFY(!step.split || conversation(step.into).mergedInto == from);
            } else {
                done.append(step);
            }
        } else if (!done.isEmpty()) {
            Step &step = done[random.bounded(int(done.size()))];
            QHash<MessageId, ThreadId> threadOf;
            for (const Message &message : messages(step.into)) {
                threadOf.insert(message.id, message.threadId);
            }
            const bool intoMerged = !conversation(step.into).mergedInto.isNull();
            const ConversationId fromMerged = conversation(step.from).mergedInto;
            const bool elsewhere = std::any_of(step.moved.begin(), step.moved.end(),
                                               [&](const MessageId &id) { return where.value(id) != step.into; });
            const bool merged = !step.split && fromMerged == step.into;
            const auto result = undo(step.seq);
            if (!result) {
                ++refused;
                QCOMPARE(result.error().kind, Error::Kind::Conflict);
                const bool empty = result.error().type == "nothing-left"_L1;
                QVERIFY(step.undone || intoMerged || elsewhere || !fromMerged.isNull() || empty);
                QVERIFY(!step.undone || result.error().type == "undone-already"_L1);
                continue;
            }
            ++undone;
            QVERIFY(!step.undone && !intoMerged && !elsewhere && (fromMerged.isNull() || merged));
            step.undone = true;
            for (auto it = threadOf.begin(); it != threadOf.end(); ++it) {
                if (step.split || step.moved.contains(it.key()) || step.threads.contains(it.value())) {
                    where[it.key()] = step.from;
                }
            }
        }
        if (i % 10 == 9) {
            QHash<ThreadId, ConversationId> owners;
            qsizetype total = 0;
            for (const ConversationId &id : std::as_const(ids)) {
                const Conversation value = conversation(id);
                const QList<Message> list = messages(id);
                QVERIFY(value.mergedInto.isNull() || list.isEmpty());
                total += list.size();
                for (const Message &message : list) {
                    QCOMPARE(where.value(message.id), id);
                }
                for (const Thread &thread : value.threads) {
                    QVERIFY2(!owners.contains(thread.id), "a thread stands in two conversations");
                    owners.insert(thread.id, id);
                }
                if (value.mergedInto.isNull()) {
                    checkConversation(value, list);
                    if (QTest::currentTestFailed()) {
                        return;
                    }
                }
            }
            QCOMPARE(total, where.size());
        }
    }
    qInfo() << "undone" << undone << "refused" << refused;
    QVERIFY(undone > 0);
    const auto problems = checkStorage(m_desk->options);
    QVERIFY(problems);
    QCOMPARE(*problems, QStringList());
}

QTEST_GUILESS_MAIN(RearrangeTest)
#include "rearrangetest.moc"
