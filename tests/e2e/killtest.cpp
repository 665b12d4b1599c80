// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/id.h"
#include "tests/support/hub/hubclient.h"
#include "tests/support/hub/hubprocess.h"
#include "tests/support/mail/mailservers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace deskbell;
using namespace deskbell::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 300'000;
constexpr int kills = 10;
constexpr int mailsARound = 50;
constexpr int repliesARound = 10;

QByteArray mailNumber(int n)
{
    return "From: Alice Doe <alice@cust.test>\r\nTo: support@desk.test\r\nSubject: Order " + QByteArray::number(n)
        + "\r\nDate: Mon, 02 Nov 2026 10:00:00 +0000\r\nMessage-ID: <order-" + QByteArray::number(n)
        + "@cust.test>\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nWhere is order " + QByteArray::number(n) + "?\r\n";
}

/// A reply as a console would hold it: the same id until the hub has answered.
struct Reply {
    QString id = makeUuid7();
    QString conversation{};
    QString token{};
    bool accepted = false;
};

} // namespace

/// The hub is killed at random while mail comes in and replies go out.
class KillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachMailOnceAndEachReplyUnderOneMessageId()
    {
        if (const QString reason = MailServers::whyNot(); !reason.isEmpty()) {
            QSKIP(qPrintable(reason));
        }
        MailServers mail;
        QVERIFY2(mail.start(), qPrintable(mail.error()));
        QTemporaryDir directory;
        HubProcess hub({u"--data"_s, directory.path() + u"/hub"_s});
        QCOMPARE(
            hub.admin({u"agent"_s, u"add"_s, u"--email"_s, u"mia@desk.test"_s, u"--name"_s, u"Mia"_s, u"--role"_s, u"lead"_s},
                      "correct horse\n"),
            0);
        QJsonObject channel = mail.channelFile(u"support@desk.test"_s);
        channel.insert("retry_s"_L1, 1);
        QFile file(directory.filePath(u"mailbox.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(channel).toJson());
        file.close();
        QVERIFY2(hub.admin({u"channel"_s, u"add"_s, file.fileName()}) == 0, hub.output().constData());

        HubClient client(hub.url());
        QList<Reply> replies;
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        for (int round = 0; round < kills; ++round) {
            QVERIFY2(hub.start(), hub.output().constData());
            QTimer::singleShot(random.bounded(50, 2500), &m_context, [&hub] { hub.kill(); });
            QList<QByteArray> mails;
            for (int i = 0; i < mailsARound; ++i) {
                mails.append(mailNumber(round * mailsARound + i));
            }
            QVERIFY2(mail.fill(u"support@desk.test"_s, mails), qPrintable(mail.error()));
            client.signIn(u"mia@desk.test"_s, u"correct horse"_s);
            while (hub.isRunning()) {
                addReplies(client, replies, (round + 1) * repliesARound);
                sendReplies(client, replies);
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
            }
        }

        // Now it may live, and finish.
        QVERIFY2(hub.start(), hub.output().constData());
        QVERIFY(client.signIn(u"mia@desk.test"_s, u"correct horse"_s));
        const int allMails = kills * mailsARound;
        const int allReplies = kills * repliesARound;
        QTRY_COMPARE_WITH_TIMEOUT(intake(client).value("imported"_L1).toInt(), allMails, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT((addReplies(client, replies, allReplies), sendReplies(client, replies), acceptedOf(replies))
                                     == allReplies,
                                 patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(sentOf(client, replies), allReplies, patienceMs);

        // Each mail exactly once.
        const QJsonObject ledger = intake(client);
        QCOMPARE(ledger.value("imported"_L1).toInt(), allMails);
        QCOMPARE(ledger.value("quarantined"_L1).toInt(), 0);
        QCOMPARE(ledger.value("seen"_L1).toInt(), allMails + ledger.value("duplicate"_L1).toInt());
        const QList<QJsonObject> messages = allMessages(client);
        QMap<QString, int> inbound;
        for (const QJsonObject &message : messages) {
            if (message.value("direction"_L1).toString() == "in"_L1) {
                ++inbound[message.value("message_id"_L1).toString()];
            }
        }
        QCOMPARE(inbound.size(), allMails);
        for (auto it = inbound.cbegin(); it != inbound.cend(); ++it) {
            QVERIFY2(it.value() == 1, qPrintable(it.key()));
        }

        // Each reply at least once, under one Message-ID.
        QMap<QByteArray, QSet<QByteArray>> idsByToken;
        static const QRegularExpression tokenPattern(u"reply-token-[0-9a-f-]{36}"_s);
        static const QRegularExpression idPattern(
            u"^Message-ID: *(<[^>]+>)"_s, QRegularExpression::MultilineOption | QRegularExpression::CaseInsensitiveOption);
        for (const QByteArray &raw : mail.readMailbox(u"alice@cust.test"_s)) {
            const QString text = QString::fromUtf8(QByteArray(raw).replace("=\r\n", ""));
            idsByToken[tokenPattern.match(text).captured(0).toUtf8()].insert(idPattern.match(text).captured(1).toUtf8());
        }
        for (const Reply &reply : std::as_const(replies)) {
            QVERIFY2(idsByToken.contains(reply.token.toUtf8()), qPrintable(reply.token));
            QCOMPARE(idsByToken.value(reply.token.toUtf8()).size(), 1);
        }
        QCOMPARE(idsByToken.size(), allReplies);

        QCOMPARE(hub.terminate(), 0);
        QVERIFY2(hub.admin({u"check"_s}) == 0, hub.output().constData());
    }

private:
    static QJsonObject intake(HubClient &client)
    {
        return client.get(u"/v1/channels"_s).json().value("items"_L1).toArray().first().toObject().value("intake"_L1).toObject();
    }

    /// One reply to each conversation that has none yet, until there are \a wanted.
    static void addReplies(HubClient &client, QList<Reply> &replies, int wanted)
    {
        if (replies.size() >= wanted) {
            return;
        }
        QSet<QString> answered;
        for (const Reply &reply : std::as_const(replies)) {
            answered.insert(reply.conversation);
        }
        const QJsonArray items = client.get(u"/v1/conversations?view=all&limit=200"_s).json().value("items"_L1).toArray();
        for (const QJsonValue item : items) {
            const QString id = item.toObject().value("id"_L1).toString();
            if (replies.size() < wanted && !answered.contains(id)) {
                Reply reply{.conversation = id};
                reply.token = u"reply-token-"_s + reply.id;
                replies.append(reply);
            }
        }
    }

    static void sendReplies(HubClient &client, QList<Reply> &replies)
    {
        for (Reply &reply : replies) {
            if (!reply.accepted) {
                const auto answer = client.post(
                    u"/v1/conversations/%1/messages"_s.arg(reply.conversation),
                    {{u"id"_s, reply.id}, {u"kind"_s, u"email"_s}, {u"text"_s, u"It is on its way. "_s + reply.token}});
                reply.accepted = answer.status / 100 == 2;
                if (answer.status == 0) {
                    return; // killed in the middle
                }
            }
        }
    }

    static int acceptedOf(const QList<Reply> &replies)
    {
        return static_cast<int>(std::count_if(replies.begin(), replies.end(), [](const Reply &reply) { return reply.accepted; }));
    }

    static int sentOf(HubClient &client, const QList<Reply> &replies)
    {
        int sent = 0;
        for (const Reply &reply : replies) {
            const QJsonObject message = client.get(u"/v1/messages/"_s + reply.id).json();
            sent += message.value("delivery"_L1).toObject().value("state"_L1).toString() == "sent"_L1;
        }
        return sent;
    }

    static QList<QJsonObject> allMessages(HubClient &client)
    {
        QList<QJsonObject> messages;
        QString after;
        do {
            const QJsonObject page =
                client.get(u"/v1/conversations?view=all&limit=200"_s + (after.isEmpty() ? QString() : u"&after="_s + after))
                    .json();
            for (const QJsonValue item : page.value("items"_L1).toArray()) {
                const QString id = item.toObject().value("id"_L1).toString();
                for (const QJsonValue message :
                     client.get(u"/v1/conversations/%1/messages?limit=200"_s.arg(id)).json().value("items"_L1).toArray()) {
                    messages.append(message.toObject());
                }
            }
            after = QString::fromUtf8(QUrl::toPercentEncoding(page.value("next"_L1).toString()));
        } while (!after.isEmpty());
        return messages;
    }

    QObject m_context;
};

QTEST_GUILESS_MAIN(KillTest)
#include "killtest.moc"
