// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/desk.h"
#include "models/inboxmodel.h"
#include "models/timelinemodel.h"
#include "tests/support/hub/hubprocess.h"
#include "tests/support/mail/mailservers.h"

#include <QAbstractItemModelTester>
#include <QFutureWatcher>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace deskbell;
using namespace deskbell::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 60'000;

QByteArray headerOf(const QByteArray &mail, const QByteArray &name)
{
    const QByteArray unfolded = QByteArray(mail.left(mail.indexOf("\r\n\r\n"))).replace("\r\n ", " ").replace("\r\n\t", " ");
    for (const QByteArray &line : unfolded.split('\n')) {
        if (line.toLower().startsWith(name.toLower() + ':')) {
            return line.mid(name.size() + 1).trimmed();
        }
    }
    return {};
}

/// Whether a part of \a mail begins with \a text, in whatever encoding.
bool holds(const QByteArray &mail, const QByteArray &text)
{
    const QByteArray quoted = text.toPercentEncoding(" ,:.").replace('%', '=');
    return mail.contains(text) || mail.contains(quoted) || mail.contains(text.left(text.size() / 3 * 3).toBase64());
}

} // namespace

/// IMAP server → hub → log → event socket → replica → inbox → conversation → outbox → SMTP server → customer's mailbox.
class FirstMailTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString reason = MailServers::whyNot(); !reason.isEmpty()) {
            QSKIP(qPrintable(reason));
        }
        m_mail = std::make_unique<MailServers>();
        QVERIFY2(m_mail->start(), qPrintable(m_mail->error()));
        m_hub = std::make_unique<HubProcess>(QStringList{u"--data"_s, m_directory.path() + u"/hub"_s});
        QCOMPARE(m_hub->admin(
                     {u"agent"_s, u"add"_s, u"--email"_s, u"mia@desk.test"_s, u"--name"_s, u"Mia Pop"_s, u"--role"_s, u"agent"_s},
                     "correct horse\n"),
                 0);
        QFile file(m_directory.filePath(u"mailbox.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(m_mail->channelFile(u"support@desk.test"_s)).toJson());
        file.close();
        QVERIFY2(m_hub->admin({u"channel"_s, u"add"_s, file.fileName()}) == 0, m_hub->output().constData());
        QVERIFY2(m_hub->start(), m_hub->output().constData());
        signInDesk();
    }

    void signInWithAWrongPasswordIsRefused()
    {
        QTemporaryDir other;
        Desk desk({.hub = m_hub->url(), .directory = other.path(), .device = u"test"_s});
        auto future = desk.signIn(u"mia@desk.test"_s, u"wrong horse"_s);
        QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), patienceMs);
        QVERIFY(!future.result());
        QCOMPARE(future.result().error().kind, Error::Kind::SignedOut);
    }

    void aMailArrivesAndTheAnswerGoesBack()
    {
        UnifiedInboxModel inbox(*m_desk);
        QAbstractItemModelTester inboxTester(&inbox, QAbstractItemModelTester::FailureReportingMode::QtTest);
        inbox.setView({.kind = InboxView::Kind::AllOpen});
        QCOMPARE(inbox.rowCount(), 0);

        const QByteArray messageId = m_mail->deliverText(u"Alice Doe <alice@cust.test>"_s, u"support@desk.test"_s,
                                                         u"Unde este coletul?"_s, u"Bună ziua,\n\nl-am comandat luni."_s);
        QVERIFY2(!messageId.isEmpty(), qPrintable(m_mail->error()));
        QTRY_COMPARE_WITH_TIMEOUT(inbox.rowCount(), 1, patienceMs);
        const QModelIndex row = inbox.index(0);
        QCOMPARE(row.data(+UnifiedInboxModel::Role::Subject).toString(), u"Unde este coletul?"_s);
        QCOMPARE(row.data(+UnifiedInboxModel::Role::CustomerName).toString(), u"Alice Doe"_s);
        QVERIFY(row.data(+UnifiedInboxModel::Role::Unread).toInt() > 0);
        QVERIFY(row.data(Qt::AccessibleTextRole).toString().contains(u"email"_s));

        TimelineModel timeline(*m_desk);
        QAbstractItemModelTester timelineTester(&timeline, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto conversation = row.data(+UnifiedInboxModel::Role::Conversation).value<Conversation>();
        timeline.open(conversation.id);
        QTRY_COMPARE_WITH_TIMEOUT(timeline.rowCount(), 1, patienceMs);
        QVERIFY(timeline.index(0).data(+TimelineModel::Role::Text).toString().contains(u"l-am comandat luni"_s));

        const QString attachment = m_directory.filePath(u"factură 1.txt"_s);
        QFile file(attachment);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("total: 10 lei\n");
        file.close();

        DraftMessage draft{.conversation = conversation.id,
                           .kind = u"email"_s,
                           .text = u"Ajunge joi, cu întârziere."_s,
                           .files = {attachment},
                           .seenMessage = timeline.newestSeen()};
        m_desk->send(draft);
        // In the timeline at once, before anybody answered.
        QTRY_COMPARE_WITH_TIMEOUT(timeline.rowCount(), 2, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(timeline.index(1).data(+TimelineModel::Role::DeliveryState).toString(), u"sent"_s, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(m_mail->readMailbox(u"alice@cust.test"_s).size(), 1, patienceMs);

        const QByteArray answer = m_mail->readMailbox(u"alice@cust.test"_s).first();
        QCOMPARE(headerOf(answer, "In-Reply-To"), messageId);
        QVERIFY(headerOf(answer, "References").contains(messageId));
        QVERIFY(headerOf(answer, "Message-ID").endsWith("@desk.test>"));
        QVERIFY(headerOf(answer, "From").contains("support@desk.test"));
        QVERIFY(headerOf(answer, "To").contains("alice@cust.test"));
        QVERIFY(headerOf(answer, "Subject").startsWith("Re: "));
        QVERIFY2(holds(answer, "Ajunge joi, cu întârziere."), answer.constData());
        QVERIFY2(holds(answer, "total: 10 lei"), answer.constData());
        QTRY_COMPARE_WITH_TIMEOUT(m_mail->readMailbox(u"support@desk.test"_s, u"Sent"_s).size(), 1, patienceMs);

        // The customer answers: the same conversation, not a new one.
        const QByteArray ourId = headerOf(answer, "Message-ID");
        QVERIFY(!m_mail
                     ->deliverText(u"Alice Doe <alice@cust.test>"_s, u"support@desk.test"_s, u"Re: Unde este coletul?"_s,
                                   u"Mulțumesc!"_s, "In-Reply-To: " + ourId + "\r\nReferences: " + ourId + "\r\n")
                     .isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(timeline.rowCount(), 3, patienceMs);
        QCOMPARE(inbox.rowCount(), 1);
    }

    void aRefusedRecipientIsSaidInTheServersWords()
    {
        UnifiedInboxModel inbox(*m_desk);
        inbox.setView({.kind = InboxView::Kind::AllOpen});
        QVERIFY(
            !m_mail->deliverText(u"Bob <bob@cust.test>"_s, u"support@desk.test"_s, u"Invoice"_s, u"Please send it."_s).isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(inbox.rowCount(), 2, patienceMs);
        const Conversation conversation = conversationAbout(inbox, u"Invoice"_s);
        TimelineModel timeline(*m_desk);
        timeline.open(conversation.id);
        QTRY_COMPARE_WITH_TIMEOUT(timeline.rowCount(), 1, patienceMs);
        m_mail->reject(u"bob"_s);
        m_desk->send({.conversation = conversation.id,
                      .kind = u"email"_s,
                      .text = u"Here it is."_s,
                      .seenMessage = timeline.newestSeen()});
        QTRY_COMPARE_WITH_TIMEOUT(timeline.index(1).data(+TimelineModel::Role::DeliveryState).toString(), u"failed"_s,
                                  patienceMs);
        QVERIFY(timeline.index(1).data(+TimelineModel::Role::DeliveryDetail).toString().contains(u"550"_s));
        m_mail->reject(u"bob"_s, false);
        m_desk->retry(timeline.index(1).data(+TimelineModel::Role::Message).value<Message>().id);
        QTRY_COMPARE_WITH_TIMEOUT(timeline.index(1).data(+TimelineModel::Role::DeliveryState).toString(), u"sent"_s, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(m_mail->readMailbox(u"bob@cust.test"_s).size(), 1, patienceMs);
    }

    void aBlindReplyIsStoppedAndShowsWhatCameIn()
    {
        UnifiedInboxModel inbox(*m_desk);
        inbox.setView({.kind = InboxView::Kind::AllOpen});
        QTRY_COMPARE_WITH_TIMEOUT(inbox.rowCount(), 2, patienceMs);
        const Conversation conversation = conversationAbout(inbox, u"Unde este coletul?"_s);
        TimelineModel timeline(*m_desk);
        timeline.open(conversation.id);
        QTRY_COMPARE_WITH_TIMEOUT(timeline.rowCount(), 3, patienceMs);
        const MessageId stale = timeline.index(0).data(+TimelineModel::Role::Message).value<Message>().id;
        QSignalSpy refused(m_desk.get(), &Desk::refused);
        const DraftMessage blind{
            .conversation = conversation.id, .kind = u"email"_s, .text = u"Written too early."_s, .seenMessage = stale};
        m_desk->send(blind);
        QTRY_COMPARE_WITH_TIMEOUT(refused.size(), 1, patienceMs);
        const auto wish = refused.first().first().value<RefusedWish>();
        QCOMPARE(wish.message, blind.id);
        QCOMPARE(wish.error.type, u"newer-messages"_s);
        QVERIFY(!wish.newer.isEmpty());
        m_desk->sendAnyway(blind.id);
        QTRY_COMPARE_WITH_TIMEOUT(m_mail->readMailbox(u"alice@cust.test"_s).size(), 2, patienceMs);
    }

    void whatWasWrittenWhileTheHubWasAwayGoesOutOnce()
    {
        auto timeline = std::make_unique<TimelineModel>(*m_desk);
        auto inbox = std::make_unique<UnifiedInboxModel>(*m_desk);
        inbox->setView({.kind = InboxView::Kind::AllOpen});
        QTRY_VERIFY_WITH_TIMEOUT(inbox->rowCount() == 2, patienceMs);
        const Conversation conversation = conversationAbout(*inbox, u"Invoice"_s);
        timeline->open(conversation.id);
        QTRY_COMPARE_WITH_TIMEOUT(timeline->rowCount(), 2, patienceMs);
        const qsizetype before = m_mail->readMailbox(u"bob@cust.test"_s).size();
        m_hub->kill();
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->status().state, ConnectionStatus::State::Offline, patienceMs);
        m_desk->send({.conversation = conversation.id,
                      .kind = u"email"_s,
                      .text = u"Written offline."_s,
                      .seenMessage = timeline->newestSeen()});
        QTRY_COMPARE_WITH_TIMEOUT(timeline->rowCount(), 3, patienceMs);
        // The console goes and comes back before the hub does.
        timeline.reset();
        inbox.reset();
        m_desk.reset();
        m_desk = std::make_unique<Desk>(deskOptions());
        m_desk->resume();
        QVERIFY2(m_hub->start(), m_hub->output().constData());
        QTRY_COMPARE_WITH_TIMEOUT(m_mail->readMailbox(u"bob@cust.test"_s).size(), before + 1, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->status().outboxWaiting, 0, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->status().state, ConnectionStatus::State::Live, patienceMs);
    }

    void cleanupTestCase()
    {
        m_desk.reset();
        if (m_hub && m_hub->isRunning()) {
            QCOMPARE(m_hub->terminate(), 0);
            QVERIFY2(m_hub->admin({u"check"_s}) == 0, m_hub->output().constData());
        }
    }

private:
    static Conversation conversationAbout(const UnifiedInboxModel &inbox, const QString &subject)
    {
        for (int row = 0; row < inbox.rowCount(); ++row) {
            const auto found = inbox.index(row).data(+UnifiedInboxModel::Role::Conversation).value<Conversation>();
            if (found.subject == subject) {
                return found;
            }
        }
        return {};
    }

    Desk::Options deskOptions() const
    {
        return {.hub = m_hub->url(), .directory = m_directory.path() + u"/desk"_s, .device = u"test"_s};
    }

    void signInDesk()
    {
        m_desk = std::make_unique<Desk>(deskOptions());
        auto future = m_desk->signIn(u"mia@desk.test"_s, u"correct horse"_s);
        QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), patienceMs);
        QVERIFY2(future.result().hasValue(), future.result() ? "" : qPrintable(future.result().error().detail));
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->status().state, ConnectionStatus::State::Live, patienceMs);
    }

    QTemporaryDir m_directory;
    std::unique_ptr<MailServers> m_mail;
    std::unique_ptr<HubProcess> m_hub;
    std::unique_ptr<Desk> m_desk;
};

QTEST_GUILESS_MAIN(FirstMailTest)
#include "firstmailtest.moc"
