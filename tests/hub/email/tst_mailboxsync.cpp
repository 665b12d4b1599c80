// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/channels/email/mailarchive.h"
#include "hub/channels/email/uidset.h"
#include "tests/hub/email/emailhub.h"
#include "tests/support/mail/mailservers.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace deskbell;
using namespace deskbell::test;
using namespace Qt::StringLiterals;

/// First fills, handled mail and folders that change, against a real server.
class MailboxSyncTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void readsSetsOfNumbers();
    void fillsNewestFirst();
    void goesOnWithAFillAfterARestart();
    void takesNewMailBeforeOld();
    void letsOldMailInAsHistory();
    void wakesNothingWithOlderMails();
    void marksWhatItStored();
    void movesWhatItStored();
    void handlesWhatADeadHubLeft();
    void takesAMovedMailOnce();
    void leavesOtherFoldersAloneUnlessAsked();
    void forgetsNumbersThatVanished();
    void bearsAFullMailbox();
    void takesLargeMailsOneByOne();

private:
    QString freshUser();
    QJsonObject file(const QString &user) const;
    static QByteArray mail(int number, const QByteArray &more = {});
    static QList<QByteArray> mails(int count);
    /// Moves the dates of the mails that lie in \a part of the INBOX, the first \a count by name, back.
    void makeOld(const QString &user, int count, int days);
    QStringList filesOf(const QString &user, const QString &part, const QString &folder = {}) const;

    std::unique_ptr<MailServers> m_servers;
    int m_users = 0;
};

void MailboxSyncTest::initTestCase()
{
    if (const QString why = MailServers::whyNot(); !why.isEmpty()) {
        QSKIP(qPrintable(why));
    }
    QList<MailUser> users;
    for (int i = 1; i <= 20; ++i) {
        users.append({u"box%1@desk.test"_s.arg(i)});
    }
    users.append({u"alice@cust.test"_s});
    users.append({.address = u"full@desk.test"_s, .quotaBytes = 60'000});
    m_servers = std::make_unique<MailServers>(users);
    QVERIFY2(m_servers->start(), qPrintable(m_servers->error()));
}

void MailboxSyncTest::cleanup()
{
    if (QTest::currentTestFailed() && m_servers) {
        qWarning().noquote() << m_servers->logs();
    }
}

QString MailboxSyncTest::freshUser() { return u"box%1@desk.test"_s.arg(++m_users); }

QJsonObject MailboxSyncTest::file(const QString &user) const
{
    QJsonObject file = m_servers->channelFile(user, u"tls"_s);
    file[u"reconnect_s"_s] = 0.05;
    return file;
}

QByteArray MailboxSyncTest::mail(int number, const QByteArray &more)
{
    const QByteArray n = QByteArray::number(number);
    return "From: Customer " + n + " <c" + n + "@cust.test>\r\nTo: <box@desk.test>\r\nSubject: Question " + n
        + "\r\nMessage-ID: <m" + n + "@cust.test>\r\n" + more + "\r\nText " + n + "\r\n";
}

QList<QByteArray> MailboxSyncTest::mails(int count)
{
    QList<QByteArray> all;
    for (int i = 0; i < count; ++i) {
        all.append(mail(i));
    }
    return all;
}

QStringList MailboxSyncTest::filesOf(const QString &user, const QString &part, const QString &folder) const
{
    const QString below = folder.isEmpty() ? part : u'.' + folder + u'/' + part;
    const QDir box(m_servers->path(u"mail/%1/%2"_s.arg(user, below)));
    QStringList files;
    for (const QString &name : box.entryList(QDir::Files, QDir::Name)) {
        files.append(box.filePath(name));
    }
    return files;
}

void MailboxSyncTest::makeOld(const QString &user, int count, int days)
{
    const QStringList files = filesOf(user, u"new"_s);
    for (int i = 0; i < count; ++i) {
        QFile file(files[i]);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::currentDateTimeUtc().addDays(-days), QFileDevice::FileModificationTime));
    }
}

void MailboxSyncTest::readsSetsOfNumbers()
{
    QCOMPARE(hub::uidSet({1, 2, 3, 7, 9, 10}), QByteArray("1:3,7,9:10"));
    QCOMPARE(hub::readUidSet("1:3,7,10:9,x,0,:"), (QList<hub::ImapRange>{{1, 3}, {7, 7}, {9, 10}}));
    const auto vanished = hub::readImapVanished({.text = "* VANISHED (EARLIER) 41,43:116"});
    QVERIFY(vanished);
    QVERIFY(vanished->earlier);
    QCOMPARE(vanished->count(), 75);
    const auto now = hub::readImapVanished({.text = "* vanished 1:4294967295"});
    QVERIFY(now);
    QVERIFY(!now->earlier);
    QCOMPARE(now->count(), 4294967295LL);
    QVERIFY(!hub::readImapVanished({.text = "* 3 EXISTS"}));
}

void MailboxSyncTest::fillsNewestFirst()
{
    EmailHub hub;
    const QString user = freshUser();
    QVERIFY(m_servers->fill(user, mails(300)));
    const ChannelId channel = hub.addChannel(file(user));
    hub.startHost();
    QTRY_VERIFY_WITH_TIMEOUT(hub.ledgerIs(channel, 300), 120'000);
    QMap<QString, qint64> numbers;
    for (const Conversation &conversation : hub.conversations()) {
        numbers[conversation.subject] = conversation.number;
    }
    QCOMPARE(numbers.size(), 300);
    for (int i = 1; i < 300; ++i) {
        QVERIFY(numbers[u"Question %1"_s.arg(i)] < numbers[u"Question %1"_s.arg(i - 1)]);
    }
    QTRY_COMPARE_WITH_TIMEOUT(hub.core().reads().mailboxPositions(channel)->first().fillBelow, 0u, 60'000);
    QCOMPARE(hub.intake(channel).waiting, 0);
    QVERIFY(hub.stopHost());
}

void MailboxSyncTest::goesOnWithAFillAfterARestart()
{
    constexpr int count = 4000;
    EmailHub hub;
    const QString user = freshUser();
    QVERIFY(m_servers->fill(user, mails(count)));
    const ChannelId channel = hub.addChannel(file(user));
    hub.startHost();
    QTRY_VERIFY_WITH_TIMEOUT(hub.intake(channel).imported >= 200, 120'000);
    QVERIFY(hub.stopHost());
    const Intake half = hub.intake(channel);
    QVERIFY(half.imported < count);
    QCOMPARE(half.waiting + half.imported, count);
    QVERIFY(hub.core().reads().mailboxPositions(channel)->first().fillBelow > 1);
    // What comes meanwhile is new, not part of the fill.
    QVERIFY(m_servers->fill(user, {mail(count)}));
    hub.startHost();
    QTRY_VERIFY_WITH_TIMEOUT(hub.ledgerIs(channel, count + 1), 240'000);
    QTRY_COMPARE_WITH_TIMEOUT(hub.intake(channel).waiting, 0, 60'000);
    QVERIFY(hub.stopHost());
}

void MailboxSyncTest::takesNewMailBeforeOld()
{
    constexpr int count = 12'000;
    EmailHub hub;
    const QString user = freshUser();
    QVERIFY(m_servers->fill(user, mails(count)));
    const ChannelId channel = hub.addChannel(file(user));
    hub.startHost();
    QTRY_VERIFY_WITH_TIMEOUT(hub.intake(channel).imported >= 50, 120'000);
    QVERIFY(m_servers->fill(user, {mail(count)}));
    QTRY_VERIFY_WITH_TIMEOUT(hub.ledgerIs(channel, count + 1), 240'000);
    qint64 first = std::numeric_limits<qint64>::max();
    qint64 number = 0;
    for (const Conversation &conversation : hub.conversations()) {
        number = conversation.subject == u"Question %1"_s.arg(count) ? conversation.number : number;
        first = qMin(first, conversation.number);
    }
    qInfo("the new mail came in after %lld of %d", number - first, count);
    QVERIFY(number > 0 && number - first < count);
    QVERIFY(hub.stopHost());
}

void MailboxSyncTest::letsOldMailInAsHistory()
{
    EmailHub desk;
    const QString user = freshUser();
    QVERIFY(m_servers->fill(user, mails(5)));
    makeOld(user, 3, 60);
    const ChannelId channel = desk.addChannel(file(user));
    desk.startHost();
    QTRY_VERIFY_WITH_TIMEOUT(desk.ledgerIs(channel, 5), 60'000);
    using View = hub::ConversationQuery::View;
    QCOMPARE(desk.conversations(View::Resolved).size(), 3);
    QCOMPARE(desk.conversations().size(), 2);
    for (const Conversation &conversation : desk.conversations(View::Resolved) + desk.conversations()) {
        const bool old = conversation.subject.section(u' ', 1).toInt() < 3;
        QCOMPARE(conversation.state.value(), old ? ConversationState::Resolved : ConversationState::Open);
        QCOMPARE(conversation.unread, old ? 0 : 1);
        QVERIFY(!old || conversation.clocks.isEmpty());
        QVERIFY(!old || conversation.lastMessageAt < QDateTime::currentDateTimeUtc().addDays(-50));
    }
    // An answer to history is work again.
    QVERIFY(m_servers->fill(user, {mail(6, "In-Reply-To: <m1@cust.test>\r\n")}));
    QTRY_VERIFY_WITH_TIMEOUT(desk.ledgerIs(channel, 6), 60'000);
    QCOMPARE(desk.conversations(View::Resolved).size(), 2);
    QCOMPARE(desk.conversations().size(), 3);
    for (const Conversation &conversation : desk.conversations()) {
        if (conversation.subject == u"Question 1"_s) {
            QCOMPARE(conversation.state.value(), ConversationState::Open);
            QCOMPARE(conversation.unread, 1);
        }
    }
    QVERIFY(desk.stopHost());
}

/// Newest first also means: the answer comes in before the question.
void MailboxSyncTest::wakesNothingWithOlderMails()
{
    EmailHub hub;
    const QString user = freshUser();
    QVERIFY(
        m_servers->fill(user, {mail(0), mail(1, "References: <m0@cust.test>\r\n"), mail(2, "References: <m1@cust.test>\r\n")}));
    makeOld(user, 3, 3);
    const QStringList files = filesOf(user, u"new"_s);
    for (int i = 0; i < 3; ++i) {
        QFile at(files[i]);
        QVERIFY(at.open(QIODevice::ReadWrite));
        QVERIFY(at.setFileTime(QDateTime::currentDateTimeUtc().addDays(-3 + i), QFileDevice::FileModificationTime));
    }
    const ChannelId channel = hub.addChannel(file(user));
    hub.startHost();
    QTRY_VERIFY_WITH_TIMEOUT(hub.ledgerIs(channel, 3), 60'000);
    const QList<Conversation> all = hub.conversations();
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.first().unread, 1);
    const QList<Message> messages = hub.messages(all.first().id);
    QCOMPARE(messages.size(), 3);
    QVERIFY(all.first().lastMessageAt
            == std::max_element(messages.begin(), messages.end(), [](const Message &a, const Message &b) {
                   return a.at < b.at;
               })->at);
    QVERIFY(all.first().lastMessagePreview.contains(u"Text 2"_s));
    QVERIFY(hub.stopHost());
}

void MailboxSyncTest::marksWhatItStored()
{
    EmailHub hub;
    const QString user = freshUser();
    QByteArray strange = mail(9);
    for (int i = 0; i < 6000; ++i) {
        strange.prepend("X-H: " + QByteArray::number(i) + "\r\n");
    }
    QVERIFY(m_servers->fill(user, {mail(0), strange, mail(1)}));
    QJsonObject settings = file(user);
    settings[u"handled"_s] = u"seen"_s;
    const ChannelId channel = hub.addChannel(settings);
    hub.startHost();
    QTRY_VERIFY_WITH_TIMEOUT(hub.ledgerIs(channel, 2, 1), 60'000);
    const auto seen = [this, &user] { return filesOf(user, u"cur"_s).filter(QRegularExpression(u":2,[A-R]*S"_s)).size(); };
    QTRY_COMPARE_WITH_TIMEOUT(seen(), 2, 60'000);
    QVERIFY(m_servers->fill(user, {mail(2)}));
    QTRY_COMPARE_WITH_TIMEOUT(seen(), 3, 60'000);
    QVERIFY(hub.stopHost());
}

void MailboxSyncTest::movesWhatItStored()
{
    EmailHub hub;
    const QString user = freshUser();
    QVERIFY(m_servers->fill(user, mails(30)));
    QJsonObject settings = file(user);
    settings[u"handled"_s] = u"move"_s;
    settings[u"handled_folder"_s] = u"Erledigt für Desk"_s; // not there yet, and not ASCII
    const ChannelId channel = hub.addChannel(settings);
    hub.startHost();
    QTRY_VERIFY_WITH_TIMEOUT(hub.ledgerIs(channel, 30), 60'000);
    const auto left = [this, &user] { return filesOf(user, u"cur"_s).size() + filesOf(user, u"new"_s).size(); };
    QTRY_COMPARE_WITH_TIMEOUT(left(), 0, 60'000);
    QVERIFY(m_servers->fill(user, {mail(30)}));
    QTRY_VERIFY_WITH_TIMEOUT(hub.ledgerIs(channel, 31), 60'000);
    QTRY_COMPARE_WITH_TIMEOUT(left(), 0, 60'000);
    QCOMPARE(hub.channel(channel).health.state, HealthState::Ok);
    QCOMPARE(hub.conversations().size(), 31);
    const QString moved = QString::fromLatin1("Erledigt f&APw-r Desk");
    QCOMPARE(filesOf(user, u"cur"_s, moved).size() + filesOf(user, u"new"_s, moved).size(), 31);
    QVERIFY(hub.stopHost());
}

/// Stored, but neither marked nor moved before it died.
void MailboxSyncTest::handlesWhatADeadHubLeft()
{
    EmailHub hub;
    const QString user = freshUser();
    QVERIFY(m_servers->fill(user, mails(5)));
    QJsonObject settings = file(user);
    const ChannelId channel = hub.addChannel(settings);
    hub.startHost();
    QTRY_VERIFY_WITH_TIMEOUT(hub.ledgerIs(channel, 5), 60'000);
    QVERIFY(hub.stopHost());
    const Channel stored = hub.channel(channel);
    QJsonObject changed = stored.settings;
    changed[u"handled"_s] = u"move"_s;
    changed[u"handled_folder"_s] = u"Done"_s;
    hub::PatchChannel patch{.by = hub::Principal::hub(), .id = channel};
    patch.settings = changed;
    QVERIFY(hub.core().run(std::move(patch)));
    hub.startHost();
    QTRY_COMPARE_WITH_TIMEOUT(filesOf(user, u"cur"_s, u"Done"_s).size() + filesOf(user, u"new"_s, u"Done"_s).size(), 5, 60'000);
    QVERIFY(hub.ledgerIs(channel, 5));
    QVERIFY(hub.stopHost());
}

void MailboxSyncTest::takesAMovedMailOnce()
{
    EmailHub hub;
    const QString user = freshUser();
    QVERIFY(m_servers->recreateFolder(user, u"Cases"_s));
    QVERIFY(m_servers->fill(user, mails(2)));
    QVERIFY(m_servers->fill(user, {mail(7)}, u"Cases"_s));
    QJsonObject settings = file(user);
    settings[u"folders"_s] = QJsonArray{u"INBOX"_s, u"Cases"_s};
    const ChannelId channel = hub.addChannel(settings);
    hub.startHost();
    QTRY_VERIFY_WITH_TIMEOUT(hub.ledgerIs(channel, 3), 60'000);
    // The same mail now lies in the other folder, as after a move by hand.
    QVERIFY(m_servers->fill(user, {mail(0)}, u"Cases"_s));
    QTRY_VERIFY_WITH_TIMEOUT(hub.ledgerIs(channel, 3, 0, 1), 60'000);
    QCOMPARE(hub.conversations().size(), 3);
    QVERIFY(hub.stopHost());
}

/// Junk, sent, archived and deleted mail is nobody's work; Junk is where the provider's filter puts customers by mistake.
void MailboxSyncTest::leavesOtherFoldersAloneUnlessAsked()
{
    EmailHub hub;
    const QString user = freshUser();
    QVERIFY(m_servers->fill(user, mails(2)));
    int number = 20;
    for (const QString &folder : {u"Junk"_s, u"Sent"_s, u"Archive"_s, u"Trash"_s}) {
        QVERIFY(m_servers->recreateFolder(user, folder));
        QVERIFY(m_servers->fill(user, {mail(number++)}, folder));
    }
    const ChannelId channel = hub.addChannel(file(user));
    hub.startHost();
    QTRY_VERIFY_WITH_TIMEOUT(hub.ledgerIs(channel, 2), 60'000);
    QVERIFY(m_servers->fill(user, {mail(2)}));
    QTRY_VERIFY_WITH_TIMEOUT(hub.ledgerIs(channel, 3), 60'000);
    // Somebody takes a mail that was taken in for junk: the conversation stays.
    const QStringList files = filesOf(user, u"cur"_s) + filesOf(user, u"new"_s);
    const QString moved = QFileInfo(files.first()).fileName();
    QVERIFY(QFile::rename(files.first(), m_servers->path(u"mail/%1/.Junk/cur/%2"_s.arg(user, moved))));

    hub::PatchChannel patch{.by = hub::Principal::hub(), .id = channel};
    QJsonObject changed = hub.channel(channel).settings;
    changed[u"folders"_s] = QJsonArray{u"INBOX"_s, u"Junk"_s};
    patch.settings = changed;
    QVERIFY(hub.core().run(std::move(patch)));
    // Now the filter's mistake is found, and what had been moved there is known.
    QTRY_VERIFY_WITH_TIMEOUT(hub.ledgerIs(channel, 4, 0, 1), 60'000);
    QCOMPARE(hub.conversations().size(), 4);
    QVERIFY(hub.stopHost());
}

/// Deleted elsewhere: the conversation stays, only the number is forgotten (QRESYNC).
void MailboxSyncTest::forgetsNumbersThatVanished()
{
    EmailHub hub;
    const QString user = freshUser();
    QVERIFY(m_servers->fill(user, mails(3)));
    const ChannelId channel = hub.addChannel(file(user));
    hub.startHost();
    QTRY_VERIFY_WITH_TIMEOUT(hub.ledgerIs(channel, 3), 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(hub.core().reads().mailboxPositions(channel)->first().highestModseq > 0, 60'000);
    const auto position = hub.core().reads().mailboxPositions(channel)->first();
    const auto known = [&] { return hub.core().reads().knownUids(channel, u"INBOX"_s, position.uidValidity, 10)->size(); };
    QCOMPARE(known(), 3);
    QVERIFY(hub.stopHost());
    const QStringList files = filesOf(user, u"cur"_s) + filesOf(user, u"new"_s);
    QCOMPARE(files.size(), 3);
    QVERIFY(QFile::remove(files.first()));
    hub.startHost();
    QTRY_COMPARE_WITH_TIMEOUT(known(), 2, 60'000);
    QCOMPARE(hub.conversations().size(), 3);
    QVERIFY(hub.ledgerIs(channel, 3));
    QVERIFY(hub.stopHost());
}

/// Over its quota the mailbox takes no copy in the Sent folder: the reply is out all the same, and says so.
void MailboxSyncTest::bearsAFullMailbox()
{
    EmailHub hub;
    const QString user = u"full@desk.test"_s;
    const ChannelId channel = hub.addChannel(file(user));
    hub.startHost();
    QVERIFY(!m_servers->deliverText(u"alice@cust.test"_s, user, u"Order 42"_s, u"Where is it?"_s).isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(hub.ledgerIs(channel, 1), 60'000);
    const QByteArray large = QByteArray("0123456789\n").repeated(20'000);
    const MessageId reply =
        hub.reply(hub.conversations().first().id, u"Here it is."_s, {{u"list.txt"_s, u"text/plain"_s, large}});
    QVERIFY(reply);
    QTRY_COMPARE_WITH_TIMEOUT(hub.message(reply).delivery->state.value(), DeliveryState::Sent, 60'000);
    const QString notice = hub.message(reply).notice;
    QVERIFY2(notice.startsWith(u"The copy in the Sent folder could not be stored"_s), qPrintable(notice));
    QVERIFY2(notice.contains(u"uota"_s), qPrintable(notice)); // the server's words
    QTRY_COMPARE_WITH_TIMEOUT(m_servers->readMailbox(u"alice@cust.test"_s).size(), 1, 60'000);
    QVERIFY(hub.stopHost());
}

#if defined(Q_OS_LINUX) && !defined(__SANITIZE_ADDRESS__)
/// The most memory this process had since the last call, in MB.
static qint64 peakMegabytes()
{
    QFile status(u"/proc/self/status"_s);
    qint64 kilobytes = 0;
    if (status.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : status.readAll().split('\n')) {
            kilobytes = line.startsWith("VmHWM:") ? line.mid(6).simplified().split(' ').first().toLongLong() : kilobytes;
        }
    }
    QFile reset(u"/proc/self/clear_refs"_s);
    if (reset.open(QIODevice::WriteOnly)) {
        reset.write("5");
    }
    return kilobytes / 1024;
}
#endif

void MailboxSyncTest::takesLargeMailsOneByOne()
{
#if defined(Q_OS_LINUX) && !defined(__SANITIZE_ADDRESS__)
    constexpr int count = 8;
    EmailHub hub;
    const QString user = freshUser();
    for (int i = 0; i < count; ++i) {
        const QByteArray attachment = QByteArray(56, char('A' + i)).append("\r\n").repeated(24 * 1024 * 1024 / 58);
        QVERIFY(m_servers->fill(user,
                                {mail(i,
                                      "MIME-Version: 1.0\r\nContent-Type: application/octet-stream; name=a.bin\r\n"
                                      "Content-Transfer-Encoding: base64\r\n")
                                 + attachment}));
    }
    const ChannelId channel = hub.addChannel(file(user));
    peakMegabytes();
    hub.startHost();
    QTRY_VERIFY_WITH_TIMEOUT(hub.ledgerIs(channel, count), 240'000);
    const qint64 peak = peakMegabytes();
    qInfo("peak %lld MB for %d mails of 24 MB", peak, count);
    QVERIFY(peak < 400);
    QVERIFY(hub.stopHost());
#else
    QSKIP("skipped: memory is not measured here");
#endif
}

QTEST_GUILESS_MAIN(MailboxSyncTest)
#include "tst_mailboxsync.moc"
