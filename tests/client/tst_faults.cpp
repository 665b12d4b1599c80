// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/desk.h"
#include "client/replica/replica.h"
#include "tests/client/fakehub.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace {

struct FaultDesk {
    FaultDesk()
    {
        const Customer ana = hub.addCustomer(u"Ana Pop"_s);
        conversation = hub.addConversation(ana.id, u"Late parcel"_s, QDateTime::currentDateTimeUtc());
        first = hub.addMessage(conversation.id, u"Where is it?"_s);
        desk = std::make_unique<Desk>(Desk::Options{.hub = QUrl(u"http://hub.test"_s), .directory = dir.path()}, hub.parts());
        desk->resume();
    }
    bool isLive() const { return desk->status().state == ConnectionStatus::State::Live && desk->status().completeTo == hub.head; }
    Replica &replica() const { return desk->replica(); }

    QTemporaryDir dir;
    FakeHub hub;
    Conversation conversation;
    Message first;
    std::unique_ptr<Desk> desk;
};

QString frameOf(const QList<QJsonObject> &events)
{
    QJsonArray array;
    for (const QJsonObject &event : events) {
        array.append(event);
    }
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QJsonObject eventOf(qint64 seq, const QString &type, const QJsonObject &entity)
{
    return {{u"seq"_s, seq}, {u"type"_s, type}, {type.section(u'.', 0, 0), entity}};
}

} // namespace

/// What rounds of random faults have brought to light, each by itself.
class FaultsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aLateAnswerDoesNotBringBackWhatIsGone()
    {
        FaultDesk bench;
        QTRY_VERIFY(bench.isLive());
        // The answer to a question shows the message; before it comes, the event that takes the message away.
        bench.hub.append(u"message.revoked"_s, {{u"id"_s, bench.first.id.value}});
        QTRY_VERIFY(!bench.replica().message(bench.first.id));
        ReplicaUpdate answer;
        answer.messages.append(toJson(bench.first));
        bench.replica().apply(answer);
        bench.hub.hide(bench.conversation.id);
        QTRY_VERIFY(!bench.replica().conversation(bench.conversation.id));
        QVERIFY(!bench.replica().message(bench.first.id));
        ReplicaUpdate later;
        later.conversations.append(toJson(bench.conversation));
        later.messages.append(toJson(bench.first));
        bench.replica().apply(later);
        const Customer other = bench.hub.addCustomer(u"Bob"_s);
        QTRY_VERIFY(bench.replica().customer(other.id)); // applied after it
        QVERIFY(!bench.replica().conversation(bench.conversation.id));
        QVERIFY(!bench.replica().message(bench.first.id));
        // Until an event shows it again.
        bench.hub.store(bench.conversation);
        QTRY_VERIFY(bench.replica().conversation(bench.conversation.id));
    }

    void aCustomerNobodyToldOfIsAskedFor()
    {
        FaultDesk bench;
        QTRY_VERIFY(bench.isLive());
        const Customer old{.id = CustomerId::make(), .version = 1, .name = u"Old Customer"_s};
        bench.hub.customers.insert(old.id.value, toJson(old)); // long before the snapshot, and out of the working set since
        bool refuse = true;
        bench.hub.intercept = [&refuse](const HttpRequest &request) -> std::optional<HttpReply> {
            return refuse && request.path.contains("/v1/customers/"_L1) ? std::optional(problemReply(503)) : std::nullopt;
        };
        const Conversation matter = bench.hub.addConversation(old.id, u"Back again"_s, QDateTime::currentDateTimeUtc());
        QTRY_COMPARE(bench.hub.count("GET", u"/v1/customers/"_s + old.id.value), 1);
        QTRY_VERIFY(bench.replica().conversation(matter.id));
        QVERIFY(!bench.replica().customer(old.id));
        refuse = false;
        bench.hub.dropSockets(); // the next time the line stands it is asked again
        QTRY_VERIFY(bench.replica().customer(old.id));
        QCOMPARE(bench.replica().conversation(matter.id)->customerName, u"Old Customer"_s);
        // And not once more.
        const int asked = bench.hub.count("GET", u"/v1/customers/"_s + old.id.value);
        bench.hub.dropSockets();
        bench.hub.addMessage(matter.id, u"Hello"_s);
        QTRY_VERIFY(bench.isLive());
        QCOMPARE(bench.hub.count("GET", u"/v1/customers/"_s + old.id.value), asked);
    }

    void eventsOfOneNumberStayTogether()
    {
        FaultDesk bench;
        QTRY_VERIFY(bench.isLive());
        // A conversation that comes into sight brings its messages under the number of one event; they may be many.
        constexpr int revealed = 2500;
        const qint64 seq = bench.hub.head + 1;
        QList<QJsonObject> events{eventOf(seq, u"conversation.updated"_s, toJson(bench.conversation))};
        for (int i = 0; i < revealed; ++i) {
            Message message = bench.first;
            message.id = MessageId::make();
            message.text = u"Line %1"_s.arg(i);
            events.append(eventOf(seq, u"message.updated"_s, toJson(message)));
        }
        bench.hub.head = seq;
        bench.hub.sendRaw(frameOf(events));
        bench.hub.tellHead();
        QTRY_COMPARE_WITH_TIMEOUT(bench.replica().cursor(), seq, 60'000);
        QCOMPARE(bench.replica().messagesOf(bench.conversation.id, std::nullopt, 10'000).size(), revealed + 1);
    }

    void anEndElsewhereTakesNoUnheardWords()
    {
        FaultDesk bench;
        QTRY_VERIFY(bench.isLive());
        bench.hub.online = false;
        bench.hub.dropSockets();
        QTRY_COMPARE(bench.desk->status().state, ConnectionStatus::State::Offline);
        bench.desk->keepDraft(bench.conversation.id, u"reply"_s, u"written on the train"_s);
        // Meanwhile the same agent sends something at the office, which ends the draft there.
        Draft ended{.conversationId = bench.conversation.id, .kind = u"reply"_s};
        ended.updatedAt = QDateTime::currentDateTimeUtc().addSecs(60);
        bench.hub.append(u"draft.updated"_s, toJson(ended));
        bench.hub.online = true;
        QTRY_VERIFY_WITH_TIMEOUT(bench.isLive(), 60'000);
        QCOMPARE(bench.desk->draft(bench.conversation.id, u"reply"_s), u"written on the train"_s);
        QTRY_VERIFY(bench.hub.count("PUT", u"/draft"_s) > 0); // and the hub hears of it
        QCOMPARE(bench.desk->draft(bench.conversation.id, u"reply"_s), u"written on the train"_s);
    }

    void anEndTheHubWouldNotHearIsNotForgotten()
    {
        FaultDesk bench;
        QTRY_VERIFY(bench.isLive());
        Draft heard{.conversationId = bench.conversation.id, .kind = u"reply"_s, .text = u"already sent"_s};
        heard.updatedAt = QDateTime::currentDateTimeUtc().addSecs(-60);
        bench.hub.append(u"draft.updated"_s, toJson(heard));
        QTRY_COMPARE(bench.desk->draft(bench.conversation.id, u"reply"_s), u"already sent"_s);
        // Out of sight just then: the hub answers 404.
        bench.desk->keepDraft(bench.conversation.id, u"reply"_s, {});
        QTRY_VERIFY(bench.hub.count("PUT", u"/draft"_s) > 0);
        const int told = bench.hub.count("PUT", u"/draft"_s);
        bench.hub.dropSockets();
        QTRY_VERIFY(bench.hub.count("PUT", u"/draft"_s) > told); // told again when the line stands anew
        QVERIFY(bench.desk->draft(bench.conversation.id, u"reply"_s).isEmpty());
    }

    void whatIsTypedIsOnDiskAtOnce()
    {
        FaultDesk bench;
        QTRY_VERIFY(bench.isLive());
        Database file;
        QVERIFY(file.open(bench.dir.filePath(u"outbox.sqlite"_s), Database::Durability::Normal, true));
        QString text;
        for (int i = 0; i < 50; ++i) {
            text += QChar(u'a' + i % 26);
            bench.desk->keepDraft(bench.conversation.id, u"reply"_s, text);
        }
        const auto stored = [&file] {
            const auto rows = file.select("SELECT doc FROM drafts");
            return rows.isEmpty() ? QString()
                                  : QJsonDocument::fromJson(rows.first().first().toByteArray()).object()[u"text"].toString();
        };
        QTRY_COMPARE(stored(), text);
    }
};

QTEST_GUILESS_MAIN(FaultsTest)
#include "tst_faults.moc"
