// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/deskload.h"
#include "tests/support/hub/hubprocess.h"
#include "tests/support/mail/mailservers.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

using namespace deskbell::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 120'000;
constexpr int mailsEach = 4;
constexpr qsizetype fileBytes = 18'900'000; // 24.7 MB as base64, headers and text included
constexpr int mostGrowthMiB = 32; // for eight mails of 25 MB out of two mailboxes; in memory they were 232

QByteArray bigFile(int n)
{
    QRandomGenerator random(static_cast<quint32>(n + 1));
    QByteArray file(fileBytes, Qt::Uninitialized);
    random.fillRange(reinterpret_cast<quint32 *>(file.data()), file.size() / 4);
    return file;
}

QByteArray hashOf(const QByteArray &content) { return QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex(); }

QByteArray bigMail(int n, const QByteArray &file)
{
    const QByteArray number = QByteArray::number(n);
    QByteArray mail = "From: Customer " + number + " <c" + number + "@cust.test>\r\nTo: support@desk.test\r\nSubject: Film "
        + number + "\r\nMessage-ID: <film-" + number
        + "@cust.test>\r\nMIME-Version: 1.0\r\n"
          "Content-Type: multipart/mixed; boundary=film\r\n\r\n--film\r\nContent-Type: text/plain\r\n\r\nHere is film "
        + number
        + ".\r\n--film\r\nContent-Type: video/mp4; name=film.mp4\r\nContent-Disposition: attachment; filename=film.mp4\r\n"
          "Content-Transfer-Encoding: base64\r\n\r\n";
    const QByteArray coded = file.toBase64();
    mail.reserve(mail.size() + coded.size() + coded.size() / 38 + 100);
    for (qsizetype at = 0; at < coded.size(); at += 76) {
        mail.append(coded.constData() + at, std::min<qsizetype>(76, coded.size() - at)).append("\r\n");
    }
    return mail + "--film--\r\n";
}

double memoryMiB(qint64 process)
{
    QFile file(u"/proc/%1/smaps_rollup"_s.arg(process));
    const QByteArray text = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    const qsizetype at = text.indexOf("\nPss:");
    return at < 0 ? 0 : text.mid(at + 5, 40).simplified().split(' ').first().toDouble() / 1024;
}

/// Looks at the memory of a process every few milliseconds.
class MemoryWatch
{
public:
    explicit MemoryWatch(qint64 process)
        : m_thread([this, process] {
            while (!m_over) {
                m_peak = std::max<double>(m_peak, memoryMiB(process));
                std::this_thread::yield();
            }
        })
    { }
    double end()
    {
        m_over = true;
        m_thread.join();
        return m_peak;
    }

private:
    std::atomic<bool> m_over = false;
    std::atomic<double> m_peak = 0;
    std::thread m_thread;
};

} // namespace

/// Mails of 25 MB out of several mailboxes at once: taken in byte by byte, in a memory that does not grow with them.
class LargeMailsTest : public QObject
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
        m_hub = std::make_unique<HubProcess>(QStringList{u"--data"_s, m_directory.filePath(u"hub"_s)});
        const QStringList agent{u"agent"_s,  u"add"_s, u"--email"_s, u"mia@desk.test"_s,
                                u"--name"_s, u"Mia"_s, u"--role"_s,  u"lead"_s};
        QVERIFY2(m_hub->admin(agent, "correct horse\n") == 0, m_hub->output().constData());
        for (const QString &address : {u"support@desk.test"_s, u"sales@desk.test"_s}) {
            QFile file(m_directory.filePath(u"mailbox.json"_s));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(QJsonDocument(m_mail->channelFile(address, u"tls"_s, address)).toJson());
            file.close();
            QVERIFY2(m_hub->admin({u"channel"_s, u"add"_s, file.fileName()}) == 0, m_hub->output().constData());
        }
    }

    void memoryDoesNotGrowWithThem();

private:
    QTemporaryDir m_directory;
    std::unique_ptr<MailServers> m_mail;
    std::unique_ptr<HubProcess> m_hub;
};

void LargeMailsTest::memoryDoesNotGrowWithThem()
{
    QVERIFY2(m_hub->start(), m_hub->output().constData());
    HubClient client(m_hub->url());
    QVERIFY(client.signIn(u"mia@desk.test"_s, u"correct horse"_s));
    const auto films = [&client] {
        return client.get(u"/v1/conversations?view=all&q=film&limit=50"_s).json().value(u"items"_s).toArray();
    };
    // Everything has been used once before the memory is looked at.
    QVERIFY2(m_mail->fill(u"support@desk.test"_s, {bigMail(999, QByteArray(300'000, 'x'))}), qPrintable(m_mail->error()));
    QTRY_COMPARE_WITH_TIMEOUT(films().size(), 1, patience);
    const double before = memoryMiB(m_hub->processId());

    QMap<QString, QByteArray> hashes;
    m_mail->stopImap();
    for (int n = 0; n < 2 * mailsEach; ++n) {
        const QByteArray file = bigFile(n);
        hashes.insert(u"Film %1"_s.arg(n), hashOf(file));
        const QByteArray mail = bigMail(n, file);
        QVERIFY(mail.size() > 24 * 1024 * 1024 - 512 * 1024 && mail.size() < 25 * 1024 * 1024);
        QVERIFY2(m_mail->fill(n < mailsEach ? u"support@desk.test"_s : u"sales@desk.test"_s, {mail}),
                 qPrintable(m_mail->error()));
    }
    MemoryWatch watch(m_hub->processId());
    const bool up = m_mail->startImap();
    const bool there = up && QTest::qWaitFor([&] { return films().size() == 2 * mailsEach + 1; }, patience);
    const double peak = watch.end();
    QVERIFY2(there, m_hub->output().constData());
    qInfo("memory of the hub: %.0f MiB before, %.0f MiB at most with eight mails of 25 MB", before, peak);
    for (const QJsonValue &item : films()) {
        const QJsonObject film = item.toObject();
        if (!hashes.contains(film.value(u"subject"_s).toString())) {
            continue;
        }
        const QJsonObject message = client.get(u"/v1/conversations/%1/messages"_s.arg(film.value(u"id"_s).toString()))
                                        .json()
                                        .value(u"items"_s)
                                        .toArray()
                                        .first()
                                        .toObject();
        QVERIFY(message.value(u"text"_s).toString().startsWith(u"Here is film"_s));
        const QJsonObject attachment = message.value(u"attachments"_s).toArray().first().toObject();
        QCOMPARE(attachment.value(u"name"_s).toString(), u"film.mp4"_s);
        QCOMPARE(attachment.value(u"size"_s).toInteger(), qint64(fileBytes));
        const auto content = client.get(u"/v1/attachments/%1"_s.arg(attachment.value(u"id"_s).toString()));
        QCOMPARE(content.status, 200);
        QCOMPARE(hashOf(content.body), hashes.take(film.value(u"subject"_s).toString()));
        const auto raw = client.get(u"/v1/messages/%1/raw"_s.arg(message.value(u"id"_s).toString()));
        QVERIFY(raw.body.size() > 24 * 1024 * 1024 - 512 * 1024 && raw.body.endsWith("--film--\r\n"));
    }
    QVERIFY(hashes.isEmpty());
#if !defined(__SANITIZE_ADDRESS__)
    QVERIFY2(peak - before <= mostGrowthMiB, qPrintable(u"%1 MiB more"_s.arg(peak - before)));
#endif
    m_hub->terminate();
    QVERIFY2(m_hub->admin({u"check"_s}) == 0, m_hub->output().constData());
}

QTEST_GUILESS_MAIN(LargeMailsTest)
#include "largemailtest.moc"
