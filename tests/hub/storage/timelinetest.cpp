// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hub/storage/fixture.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace deskbell;
using namespace deskbell::hub;
using deskbell::test::Desk;

/// What a timeline asks for, on every engine.
class TimelineTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data();
    void init();
    void cleanup() { m_desk.reset(); }

    void bothWaysFromAnyPlace();
    void fromTheFirstUnread();
    void byKindOfChannel();
    void findsWordsOfOneMessage();
    void findsInALongConversation();
    void filesOfACustomer();
    void changesAreTold();
    void aMergeIsToldInBoth();
    void othersSeeNothing();

private:
    ImportMail::Reply import(const QString &text, const QString &id, const QStringList &references = {},
                             const QString &from = u"maria@shop.test"_s)
    {
        return m_desk->core->run(m_desk->mail(from, u"Order"_s, text, id, references)).valueOr({});
    }
    /// A conversation of \a count mails; \returns it and its messages in order.
    std::pair<ConversationId, QStringList> conversationOf(int count);
    QStringList idsOf(const MessageQuery &query, const Agent &as)
    {
        const auto page = m_desk->core->reads().messageStretch(Desk::as(as), query);
        QStringList ids;
        for (const QByteArray &item : page.valueOr({}).items) {
            ids.append(QJsonDocument::fromJson(item).object().value("id"_L1).toString());
        }
        return ids;
    }
    QStringList hits(const MessageQuery &query, const QString &text, int limit = 100)
    {
        QStringList ids;
        for (const QByteArray &item :
             m_desk->core->reads().findMessages(Desk::as(m_desk->ana), query, text, limit).valueOr({}).items) {
            ids.append(QJsonDocument::fromJson(item).object().value("id"_L1).toString());
        }
        return ids;
    }
    QList<QJsonObject> changes(const ConversationId &id)
    {
        QList<QJsonObject> found;
        for (const QByteArray &item : m_desk->core->reads().changesOf(Desk::as(m_desk->lead), id, {}).valueOr({}).items) {
            found.append(QJsonDocument::fromJson(item).object());
        }
        return found;
    }

    test::DatabaseCases m_databases;
    std::unique_ptr<Desk> m_desk;
};

void TimelineTest::initTestCase_data() { test::DatabaseCases::addRows(); }

void TimelineTest::init() { m_desk = m_databases.open(); }

std::pair<ConversationId, QStringList> TimelineTest::conversationOf(int count)
{
    ConversationId conversation;
    QStringList ids;
    for (int i = 0; i < count; ++i) {
        const auto mail =
            import(u"mail number%1 of the matter"_s.arg(i), u"%1@x"_s.arg(i), i ? QStringList{u"0@x"_s} : QStringList());
        conversation = mail.conversation;
        ids.append(mail.message.value);
    }
    return {conversation, ids};
}

void TimelineTest::bothWaysFromAnyPlace()
{
    const auto [conversation, ids] = conversationOf(7);
    MessageQuery query{.conversation = conversation};
    const QStringList newest = idsOf(query, m_desk->ana);
    QCOMPARE(newest, QStringList(ids.rbegin(), ids.rend()));
    query.oldestFirst = true;
    QCOMPARE(idsOf(query, m_desk->ana), ids);
    query.fromMessage = MessageId{ids[3]};
    QCOMPARE(idsOf(query, m_desk->ana), ids.mid(3));
    query.oldestFirst = false;
    QCOMPARE(idsOf(query, m_desk->ana), (QStringList{ids[2], ids[1], ids[0]}));
    // The two lists meet at a moment as well, and pages go on in either direction.
    const Message third = m_desk->core->reads().message(Principal::hub(), MessageId{ids[2]}).valueOr({});
    query.fromMessage = {};
    query.fromTime = third.at;
    QCOMPARE(idsOf(query, m_desk->ana), (QStringList{ids[1], ids[0]}));
    query.oldestFirst = true;
    query.page.limit = 2;
    const auto page = m_desk->core->reads().messageStretch(Desk::as(m_desk->ana), query);
    QVERIFY(page && !page->next.isEmpty());
    query.page.after = page->next;
    QCOMPARE(idsOf(query, m_desk->ana), (QStringList{ids[4], ids[5]}));
    query.oldestFirst = false;
    const auto wrong = m_desk->core->reads().messageStretch(Desk::as(m_desk->ana), query);
    QVERIFY2(!wrong && wrong.error().kind == Error::Kind::Malformed, "a cursor of the other direction");
    const MessageQuery elsewhere{.conversation = conversation, .fromMessage = MessageId::make()};
    const auto nowhere = m_desk->core->reads().messageStretch(Desk::as(m_desk->ana), elsewhere);
    QVERIFY(!nowhere && nowhere.error().kind == Error::Kind::NotFound);
}

void TimelineTest::fromTheFirstUnread()
{
    const auto [conversation, ids] = conversationOf(5);
    const MarkSeen seen{.by = Desk::as(m_desk->ana), .conversation = conversation, .message = MessageId{ids[2]}};
    QVERIFY(m_desk->core->run(seen));
    MessageQuery query{.conversation = conversation, .oldestFirst = true, .fromUnread = true};
    QCOMPARE(idsOf(query, m_desk->ana), ids.mid(3));
    query.oldestFirst = false;
    QCOMPARE(idsOf(query, m_desk->ana), (QStringList{ids[2], ids[1], ids[0]}));
    const MarkSeen all{.by = Desk::as(m_desk->ana), .conversation = conversation, .message = MessageId{ids[4]}};
    QVERIFY(m_desk->core->run(all));
    QCOMPARE(idsOf(query, m_desk->ana).size(), 5);
    query.oldestFirst = true;
    QCOMPARE(idsOf(query, m_desk->ana).size(), 0);
}

void TimelineTest::byKindOfChannel()
{
    const auto [conversation, ids] = conversationOf(2);
    PostMessage note = m_desk->reply(m_desk->ana, conversation, u"call the depot"_s);
    note.kind = u"note"_s;
    QVERIFY(m_desk->core->run(note));
    const CustomerId customer = m_desk->core->reads().conversation(Principal::hub(), conversation).valueOr({}).customerId;
    MessageQuery query{.customer = customer, .oldestFirst = true};
    QCOMPARE(idsOf(query, m_desk->ana).size(), 3);
    query.kind = u"email"_s;
    QCOMPARE(idsOf(query, m_desk->ana), ids);
    query.kind = u"note"_s;
    QCOMPARE(idsOf(query, m_desk->ana), QStringList{note.id.value});
    query.kind = u"sms"_s;
    QVERIFY(idsOf(query, m_desk->ana).isEmpty());
}

void TimelineTest::findsWordsOfOneMessage()
{
    const auto [conversation, ids] = conversationOf(12);
    const auto other = import(u"number3 in another matter"_s, u"other@x"_s, {}, u"ion@shop.test"_s);
    const MessageQuery here{.conversation = conversation};
    QCOMPARE(hits(here, u"NUMBER3"_s), QStringList{ids[3]});
    QCOMPARE(hits(here, u"matter number1"_s), (QStringList{ids[11], ids[10], ids[1]}));
    QCOMPARE(hits(here, u"elephant"_s), QStringList());
    QCOMPARE(hits(here, u" , "_s), QStringList());
    QCOMPARE(hits({.conversation = other.conversation}, u"number3"_s), QStringList{other.message.value});
    const auto cut = m_desk->core->reads().findMessages(Desk::as(m_desk->ana), here, u"matter"_s, 5);
    QVERIFY(cut && cut->more && cut->items.size() == 5);
    const CustomerId customer = m_desk->core->reads().conversation(Principal::hub(), conversation).valueOr({}).customerId;
    QCOMPARE(hits({.customer = customer}, u"number3"_s), QStringList{ids[3]});
}

void TimelineTest::findsInALongConversation()
{
    // More than are asked for one by one.
    const auto [conversation, ids] = conversationOf(450);
    QCOMPARE(hits({.conversation = conversation}, u"number449"_s), QStringList{ids[449]});
    QCOMPARE(hits({.conversation = conversation}, u"number44"_s).size(), 11);
    QCOMPARE(hits({.conversation = conversation}, u"matter"_s, 1000).size(), 450);
}

void TimelineTest::filesOfACustomer()
{
    ConversationId conversation;
    for (int i = 0; i < 3; ++i) {
        ImportMail mail = m_desk->mail(u"maria@shop.test"_s, u"Order"_s, u"see the file"_s, u"%1@x"_s.arg(i));
        const QString name = u"file %1.txt"_s.arg(i);
        mail.parsed->parts = {{.name = name, .mediaType = u"text/plain"_s, .data = "one"},
                              {.name = u"photo.png"_s, .mediaType = u"image/png"_s, .data = "two"}};
        conversation = m_desk->core->run(mail).valueOr({}).conversation;
    }
    import(u"nothing with it"_s, u"bare@x"_s);
    const CustomerId customer = m_desk->core->reads().conversation(Principal::hub(), conversation).valueOr({}).customerId;
    QStringList names;
    PageRequest request{.limit = 4};
    for (int pages = 0; pages < 2; ++pages) {
        const auto page = m_desk->core->reads().attachmentsOf(Desk::as(m_desk->ana), customer, request);
        QVERIFY(page);
        for (const QByteArray &item : page->items) {
            const QJsonObject json = QJsonDocument::fromJson(item).object();
            names.append(json.value("attachment"_L1).toObject().value("name"_L1).toString());
            QCOMPARE(json.value("direction"_L1).toString(), u"in"_s);
            QCOMPARE(json.value("author"_L1).toObject().value("name"_L1).toString(), u"maria"_s);
        }
        QCOMPARE(page->next.isEmpty(), pages == 1);
        request.after = page->next;
    }
    QCOMPARE(names.size(), 6);
    QCOMPARE(names.count(u"photo.png"_s), 3);
    QVERIFY2(names.indexOf(u"file 2.txt"_s) < names.indexOf(u"file 1.txt"_s), "newest first");
    QVERIFY(names.indexOf(u"file 1.txt"_s) < names.indexOf(u"file 0.txt"_s));
}

void TimelineTest::changesAreTold()
{
    const auto [conversation, ids] = conversationOf(1);
    QVERIFY2(changes(conversation).isEmpty(), "a mail is no change");
    PatchConversation patch{
        .by = Desk::as(m_desk->ana), .id = conversation, .assignee = m_desk->ana.id, .tags = QStringList{u"vip"_s}};
    QVERIFY(m_desk->core->run(patch));
    m_desk->clock->advance(std::chrono::seconds(5));
    patch = {.by = Desk::as(m_desk->lead), .id = conversation, .state = ConversationState::Resolved};
    QVERIFY(m_desk->core->run(patch));
    const MarkSeen seen{.by = Desk::as(m_desk->ana), .conversation = conversation, .message = MessageId{ids[0]}};
    QVERIFY(m_desk->core->run(seen));
    const auto told = changes(conversation);
    QCOMPARE(told.size(), 2);
    QCOMPARE(told[0].value("actor"_L1).toObject().value("name"_L1).toString(), u"Lee"_s);
    const QJsonArray resolved = told[0].value("changes"_L1).toArray();
    QCOMPARE(resolved.size(), 1);
    QCOMPARE(resolved[0].toObject(), (QJsonObject{{u"field"_s, u"state"_s}, {u"from"_s, u"open"_s}, {u"to"_s, u"resolved"_s}}));
    const QJsonArray assigned = told[1].value("changes"_L1).toArray();
    QCOMPARE(assigned.size(), 2);
    QCOMPARE(assigned[0].toObject().value("to"_L1).toString(), m_desk->ana.id.value);
    QCOMPARE(assigned[1].toObject().value("to"_L1).toArray(), QJsonArray{u"vip"_s});
    // Who answers opens it again: the customer's mail is the reason, and that is told too.
    import(u"Still broken"_s, u"again@x"_s, {u"0@x"_s});
    QCOMPARE(changes(conversation).size(), 3);
    const CustomerId customer = m_desk->core->reads().conversation(Principal::hub(), conversation).valueOr({}).customerId;
    QCOMPARE(m_desk->core->reads().changesOf(Desk::as(m_desk->lead), customer, {}).valueOr({}).items.size(), 3);
}

void TimelineTest::aMergeIsToldInBoth()
{
    const auto first = import(u"One"_s, u"1@x"_s);
    const auto second = import(u"Two"_s, u"2@x"_s, {}, u"ion@shop.test"_s);
    const MergeConversations merge{.by = Desk::as(m_desk->lead), .from = second.conversation, .into = first.conversation};
    QVERIFY(m_desk->core->run(merge));
    const qint64 number = m_desk->core->reads().conversation(Principal::hub(), second.conversation).valueOr({}).number;
    const auto told = changes(first.conversation);
    QCOMPARE(told.size(), 1);
    const QJsonObject change = told[0].value("changes"_L1).toArray()[0].toObject();
    QCOMPARE(change.value("field"_L1).toString(), u"merged_from"_s);
    QCOMPARE(change.value("to"_L1).toString(), QString::number(number));
    QCOMPARE(changes(second.conversation).size(), 1);
}

void TimelineTest::othersSeeNothing()
{
    const auto [conversation, ids] = conversationOf(2);
    const CustomerId customer = m_desk->core->reads().conversation(Principal::hub(), conversation).valueOr({}).customerId;
    const Principal bo = Desk::as(m_desk->bo);
    ReadStore &reads = m_desk->core->reads();
    QCOMPARE(reads.messageStretch(bo, {.conversation = conversation}).error().kind, Error::Kind::NotFound);
    QCOMPARE(reads.findMessages(bo, {.conversation = conversation}, u"mail"_s, 10).error().kind, Error::Kind::NotFound);
    QCOMPARE(reads.changesOf(bo, conversation, {}).error().kind, Error::Kind::NotFound);
    QVERIFY(reads.messageStretch(bo, {.customer = customer}).valueOr({}).items.isEmpty());
    QVERIFY(reads.findMessages(bo, {.customer = customer}, u"mail"_s, 10).valueOr({}).items.isEmpty());
    QVERIFY(reads.attachmentsOf(bo, customer, {}).valueOr({}).items.isEmpty());
    QVERIFY(reads.changesOf(bo, customer, {}).valueOr({}).items.isEmpty());
}

QTEST_GUILESS_MAIN(TimelineTest)
#include "timelinetest.moc"
