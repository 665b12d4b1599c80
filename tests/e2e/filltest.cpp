// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/id.h"
#include "tests/e2e/deskload.h"
#include "tests/support/hub/hubprocess.h"
#include "tests/support/mail/mailservers.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <vector>

using namespace deskbell;
using namespace deskbell::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;

int mailsWanted()
{
    const int wanted = qEnvironmentVariableIntValue("DESKBELL_MAILS");
    return wanted > 0 ? wanted : 3000;
}

/// Mails of years, as they lie in a grown mailbox: a few lines, one in seven with HTML, one in twenty with a file.
QByteArray grownMail(int n, const QDateTime &at)
{
    QRandomGenerator random(static_cast<quint32>(n));
    const QByteArray number = "n" + QByteArray::number(n) + "x"; // a word of its own
    const QByteArray from = QByteArray::number(n % 9000);
    const QByteArray text = "Hello, my order " + number + " has not arrived.\r\n"
        + QByteArray("The tracking page says nothing new since last week, please look into it.\r\n")
              .repeated(random.bounded(3, 25));
    QByteArray mail = "From: Customer " + from + " <customer" + from + "@cust.test>\r\nTo: support@desk.test\r\nSubject: Order "
        + number + "\r\nMessage-ID: <grown-" + number + "@cust.test>\r\nDate: " + at.toString(Qt::RFC2822Date).toLatin1()
        + "\r\nMIME-Version: 1.0\r\n";
    if (n % 20 == 0) {
        QByteArray file(random.bounded(4000, 40'000), Qt::Uninitialized);
        for (char &byte : file) {
            byte = static_cast<char>(random.generate());
        }
        QByteArray coded;
        const QByteArray base64 = file.toBase64();
        for (qsizetype at76 = 0; at76 < base64.size(); at76 += 76) {
            coded += base64.mid(at76, 76) + "\r\n";
        }
        return mail + "Content-Type: multipart/mixed; boundary=part\r\n\r\n--part\r\nContent-Type: text/plain\r\n\r\n" + text
            + "\r\n--part\r\nContent-Type: image/jpeg; name=photo.jpg\r\nContent-Transfer-Encoding: base64\r\n\r\n" + coded
            + "--part--\r\n";
    }
    if (n % 7 == 0) {
        return mail + "Content-Type: text/html\r\n\r\n<html><body><p>" + text + "</p></body></html>\r\n";
    }
    return mail + "Content-Type: text/plain\r\n\r\n" + text;
}

double percentile(std::vector<double> samples, double share)
{
    if (samples.empty()) {
        return 0;
    }
    std::sort(samples.begin(), samples.end());
    return samples[std::min(samples.size() - 1, static_cast<size_t>(share * static_cast<double>(samples.size())))];
}

double memoryMiB(qint64 process)
{
    QFile file(u"/proc/%1/smaps_rollup"_s.arg(process));
    const QByteArray text = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    const qsizetype at = text.indexOf("\nPss:");
    return at < 0 ? 0 : text.mid(at + 5, 40).simplified().split(' ').first().toDouble() / 1024;
}

} // namespace

/// The first fill of a grown mailbox from a real Dovecot, with the hub killed in the midst of it and the desk at work meanwhile.
/// DESKBELL_MAILS says how many mails; prints what docs/performance.md says about it.
class FillTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void newestFirstResumableAndTheDeskIsUsable();

private:
    struct Seen {
        std::vector<double> listMs{};
        std::vector<double> openMs{};
        std::vector<double> noteMs{};
        double peakMiB = 0;
        qint64 mostWaiting = 0;
    };
    bool startHub();
    bool isThere(int n);
    void work(HubClient &client, Seen &seen);
    qint64 imported(HubClient &client) { return intakeOf(client).value(u"imported"_s).toInteger(); }

    QTemporaryDir m_directory;
    std::unique_ptr<MailServers> m_mail;
    std::unique_ptr<HubProcess> m_hub;
    std::unique_ptr<HubClient> m_client;
};

void FillTest::initTestCase()
{
    if (const QString reason = MailServers::whyNot(); !reason.isEmpty()) {
        QSKIP(qPrintable(reason));
    }
    m_mail = std::make_unique<MailServers>();
    QVERIFY2(m_mail->start(), qPrintable(m_mail->error()));
    const int count = mailsWanted();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (int done = 0; done < count;) {
        QList<QByteArray> mails;
        QList<QDateTime> times;
        for (; done < count && mails.size() < 2000; ++done) {
            times.append(now.addSecs(qint64(done - count) * (3LL * 365 * 86400 / count)));
            mails.append(grownMail(done, times.last()));
        }
        QVERIFY2(m_mail->fill(u"support@desk.test"_s, mails, {}, times), qPrintable(m_mail->error()));
    }
    m_hub = std::make_unique<HubProcess>(QStringList{u"--data"_s, m_directory.filePath(u"hub"_s)});
    const QStringList agent{u"agent"_s,  u"add"_s, u"--email"_s, u"mia@desk.test"_s,
                            u"--name"_s, u"Mia"_s, u"--role"_s,  u"lead"_s};
    QVERIFY2(m_hub->admin(agent, "correct horse\n") == 0, m_hub->output().constData());
    QFile file(m_directory.filePath(u"mailbox.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(m_mail->channelFile(u"support@desk.test"_s)).toJson());
    file.close();
    QVERIFY2(m_hub->admin({u"channel"_s, u"add"_s, file.fileName()}) == 0, m_hub->output().constData());
}

bool FillTest::startHub()
{
    if (!m_hub->start()) {
        return false;
    }
    m_client = std::make_unique<HubClient>(m_hub->url());
    return m_client->signIn(u"mia@desk.test"_s, u"correct horse"_s);
}

bool FillTest::isThere(int n)
{
    // What is older than the desk comes in as resolved.
    for (const QString &view : {u"all"_s, u"resolved"_s}) {
        // The last word is searched for as a beginning: "n1x" is that of no other.
        const auto found = m_client->get(u"/v1/conversations?view=%1&q=n%2x"_s.arg(view).arg(n)).json();
        const QJsonArray items = found.value(u"items"_s).toArray();
        const bool is = std::any_of(items.begin(), items.end(), [n](const QJsonValue &item) {
            return item.toObject().value(u"subject"_s).toString() == u"Order n%1x"_s.arg(n);
        });
        if (is) {
            return true;
        }
    }
    return false;
}

/// What an agent does: looks at the inbox, opens a conversation, writes a note.
void FillTest::work(HubClient &client, Seen &seen)
{
    QElapsedTimer timer;
    const auto took = [&timer] { return static_cast<double>(timer.nsecsElapsed()) / 1e6; };
    timer.start();
    const QJsonArray inbox = client.get(u"/v1/conversations?view=all&limit=50"_s).json().value(u"items"_s).toArray();
    seen.listMs.push_back(took());
    if (!inbox.isEmpty()) {
        const QString id = inbox.at(static_cast<int>(seen.listMs.size()) % inbox.size()).toObject().value(u"id"_s).toString();
        timer.start();
        const int read = client.get(u"/v1/conversations/%1/messages"_s.arg(id)).status;
        seen.openMs.push_back(took());
        timer.start();
        const QJsonObject note{{u"id"_s, deskbell::makeUuid7()}, {u"kind"_s, u"note"_s}, {u"text"_s, u"Asked the carrier."_s}};
        const int written = client.post(u"/v1/conversations/%1/messages"_s.arg(id), note).status;
        seen.noteMs.push_back(took());
        QCOMPARE(read, 200);
        QCOMPARE(written, 202);
    }
    seen.peakMiB = std::max(seen.peakMiB, memoryMiB(m_hub->processId()));
    seen.mostWaiting = std::max(seen.mostWaiting, intakeOf(client).value(u"waiting"_s).toInteger());
}

void FillTest::newestFirstResumableAndTheDeskIsUsable()
{
    const int count = mailsWanted();
    Seen seen;
    QElapsedTimer whole;
    whole.start();
    QVERIFY2(startHub(), m_hub->output().constData());
    const auto working = [&](qint64 until) {
        QElapsedTimer still;
        still.start();
        for (qint64 last = -1; imported(*m_client) < until;) {
            work(*m_client, seen);
            const qint64 now = imported(*m_client);
            if (now != last) {
                last = now;
                still.start();
            }
            if (still.elapsed() > patience) {
                return false; // nothing has moved for a minute
            }
        }
        return true;
    };
    QVERIFY(working(count / 5));
    m_hub->kill();
    QVERIFY2(startHub(), m_hub->output().constData());
    QVERIFY(working(count / 3));
    // Newest first: the end of the mailbox is there, its beginning is not.
    QVERIFY(isThere(count - 1));
    QVERIFY(isThere(count - count / 10));
    if (imported(*m_client) < count * 9 / 10) {
        QVERIFY(!isThere(1));
    }
    QVERIFY2(seen.mostWaiting > 0, "no progress is shown");

    // A customer writes in the midst of it: nobody wants to wait for the fill's end.
    QElapsedTimer arrival;
    arrival.start();
    QVERIFY(
        !m_mail->deliverText(u"Zoe <zoe@cust.test>"_s, u"support@desk.test"_s, u"Order n7777777x"_s, u"Just now"_s).isEmpty());
    while (!isThere(7777777) && arrival.elapsed() < patience) {
        work(*m_client, seen);
    }
    const qint64 arrivedMs = arrival.elapsed();
    const qint64 atArrival = imported(*m_client);
    QVERIFY(isThere(7777777));

    QVERIFY(working(count + 1));
    const double seconds = static_cast<double>(whole.elapsed()) / 1000;
    QTRY_COMPARE_WITH_TIMEOUT(intakeOf(*m_client).value(u"waiting"_s).toInteger(), 0, patience);
    const QJsonObject ledger = intakeOf(*m_client);
    QCOMPARE(ledger.value(u"imported"_s).toInteger(), qint64(count) + 1);
    QCOMPARE(ledger.value(u"quarantined"_s).toInteger(), 0);
    for (const int n : {0, 1, count / 2, count - 1}) {
        QVERIFY2(isThere(n), qPrintable(QString::number(n)));
    }
    m_hub->terminate();
    QVERIFY2(m_hub->admin({u"check"_s}) == 0, m_hub->output().constData());
    const QString line =
        u"fill of %1 mails: %2 s, %3 a second; while it ran: inbox p50 %4 ms p99 %5 ms, conversation p99 %6 ms, "
        "note p50 %7 ms p99 %8 ms, new mail in the inbox after %9 ms with %10 still waiting, hub's memory at most %11 MiB; "
        "fetched twice after the kill: %12"_s.arg(count)
            .arg(seconds, 0, 'f', 1)
            .arg(count / seconds, 0, 'f', 0)
            .arg(percentile(seen.listMs, 0.5), 0, 'f', 1)
            .arg(percentile(seen.listMs, 0.99), 0, 'f', 1)
            .arg(percentile(seen.openMs, 0.99), 0, 'f', 1)
            .arg(percentile(seen.noteMs, 0.5), 0, 'f', 1)
            .arg(percentile(seen.noteMs, 0.99), 0, 'f', 1)
            .arg(arrivedMs)
            .arg(count + 1 - atArrival)
            .arg(seen.peakMiB, 0, 'f', 0)
            .arg(ledger.value(u"duplicate"_s).toInteger());
    qInfo("%s", qPrintable(line));
}

QTEST_GUILESS_MAIN(FillTest)
#include "filltest.moc"
