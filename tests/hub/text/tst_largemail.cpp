// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/text/largemail.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QHash>
#include <QRandomGenerator>
#include <QTemporaryFile>
#include <QTest>

using namespace deskbell;
using namespace deskbell::hub;
using namespace Qt::StringLiterals;

namespace {

/// Keeps parts in memory; after \a room bytes it keeps nothing more.
class TestKeeper final : public PartKeeper
{
public:
    explicit TestKeeper(qint64 room = std::numeric_limits<qint64>::max())
        : m_room(room)
    { }
    std::unique_ptr<Pieces> begin() override { return std::make_unique<TestPieces>(*this); }
    QHash<QByteArray, QByteArray> kept{};
    qsizetype largestPiece = 0;

private:
    class TestPieces final : public Pieces
    {
    public:
        explicit TestPieces(TestKeeper &keeper)
            : m_keeper(keeper)
        { }
        bool write(const QByteArray &piece) override
        {
            m_keeper.largestPiece = std::max(m_keeper.largestPiece, piece.size());
            m_keeper.m_room -= piece.size();
            m_content += piece;
            return m_keeper.m_room >= 0;
        }
        Result<StoredBytes> finish() override
        {
            if (m_keeper.m_room < 0) {
                return Error{.kind = Error::Kind::Unavailable, .detail = u"full"_s};
            }
            const QByteArray hash = QCryptographicHash::hash(m_content, QCryptographicHash::Sha256).toHex();
            m_keeper.kept.insert(hash, m_content);
            return StoredBytes{.hash = hash, .size = m_content.size()};
        }

    private:
        TestKeeper &m_keeper;
        QByteArray m_content;
    };

    qint64 m_room;
};

QByteArray noise(int seed, qsizetype size)
{
    QRandomGenerator random(static_cast<quint32>(seed));
    QByteArray bytes(size, Qt::Uninitialized);
    for (char &byte : bytes) {
        byte = static_cast<char>(random.generate());
    }
    return bytes;
}

QByteArray mailWith(const QList<QByteArray> &contents, const QString &text = u"Please see the pictures."_s)
{
    OutgoingMail mail{.from = {u"Ana Pop"_s, u"ana@cust.test"_s},
                      .to = {{u"Support"_s, u"support@desk.test"_s}},
                      .subject = u"Pictures of the damage – ș"_s,
                      .text = text,
                      .html = u"<p><b>%1</b></p>"_s.arg(text.left(100)),
                      .messageId = u"large@cust.test"_s,
                      .date = QDateTime::currentDateTimeUtc()};
    for (const QByteArray &content : contents) {
        mail.attachments.append(
            {.name = u"poză %1.jpg"_s.arg(mail.attachments.size()), .mediaType = u"image/jpeg"_s, .data = content});
    }
    return composeMail(mail);
}

Result<ParsedMail> parseAsFile(const QByteArray &raw, PartKeeper &keeper, const MailLimits &limits = {})
{
    QTemporaryFile file;
    if (!file.open() || file.write(raw) != raw.size() || !file.flush()) {
        return Error{.kind = Error::Kind::Unavailable, .detail = u"no temporary file"_s};
    }
    return parseMailFile(file, limits, keeper);
}

QByteArray contentOf(const MailPart &part, const TestKeeper &keeper)
{
    return part.stored.isThere() ? keeper.kept.value(part.stored.hash) : part.data;
}

} // namespace

/// A mail read from a file says the same as one read from memory, without ever being in memory.
class LargeMailTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysTheSame_data()
    {
        QTest::addColumn<QByteArray>("raw");
        QList<QByteArray> many;
        for (int i = 0; i < 24; ++i) {
            many.append(noise(i, 230 * 1024));
        }
        QTest::newRow("a small mail") << mailWith({noise(1, 2000)});
        QTest::newRow("one large file") << mailWith({noise(2, 3'000'000)});
        QTest::newRow("small and large files") << mailWith({noise(3, 500), noise(4, 1'000'000), noise(5, 900)});
        QTest::newRow("many of middling size") << mailWith(many);
        QTest::newRow("no file, long text") << mailWith({}, u"Where is my parcel? "_s.repeated(100'000));
        const QByteArray within = mailWith({noise(6, 1'500'000)});
        QTest::newRow("passed on as an attachment")
            << "From: Bo <bo@cust.test>\r\nTo: support@desk.test\r\nSubject: Fwd: Pictures\r\nMIME-Version: 1.0\r\n"
               "Content-Type: multipart/mixed; boundary=\"outer\"\r\n\r\n--outer\r\nContent-Type: text/plain\r\n\r\nSee below\r\n"
               "--outer\r\nContent-Type: message/rfc822\r\n\r\n"
                + within + "\r\n--outer--\r\n";
        QByteArray oneLine = mailWith({});
        oneLine.replace("\r\n", "\n");
        QTest::newRow("line ends of Unix") << oneLine;
        QByteArray mac = mailWith({noise(7, 100'000)});
        mac.replace("\r\n", "\r");
        QTest::newRow("line ends of old Macs") << mac;
        QTest::newRow("base64 without line ends")
            << "From: a@b.test\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=z\r\n\r\n--z\r\n"
               "Content-Type: text/plain\r\n\r\nHello\r\n--z\r\nContent-Type: image/png; name=a.png\r\n"
               "Content-Transfer-Encoding: base64\r\n\r\n"
                + noise(8, 1'800'000).toBase64() + "\r\n--z--\r\n";
        QTest::newRow("no header at all") << QByteArray("just words\n").repeated(3000);
        QTest::newRow("a boundary that is missing")
            << QByteArray("From: a@b.test\r\nSubject: x\r\nContent-Type: multipart/mixed\r\n\r\nHello there\r\n");
        // Its address header begins in one window and ends in the next.
        QTest::newRow("hostile addresses between two windows") << QByteArray("From: a@b.test\r\nSubject: x\r\n")
                + "X-Pad: " + QByteArray(1024 * 1024 - 20'000, 'x')
                + "\r\nReply-To: " + (QByteArray("g:").repeated(400) + "\r\n ").repeated(125) + "\r\n\r\nHello\r\n";
    }

    void saysTheSame()
    {
        QFETCH(QByteArray, raw);
        TestKeeper keeper;
        const auto expected = parseMail(raw);
        const auto mail = parseAsFile(raw, keeper);
        QVERIFY2(expected, "the mail itself cannot be read");
        QVERIFY2(mail, mail ? "" : qPrintable(mail.error().detail));
        QCOMPARE(mail->subject, expected->subject);
        QCOMPARE(mail->from, expected->from);
        QCOMPARE(mail->messageId, expected->messageId);
        QCOMPARE(mail->text, expected->text);
        QCOMPARE(mail->html, expected->html);
        QCOMPARE(mail->notice, expected->notice);
        QCOMPARE(mail->forwarded.has_value(), expected->forwarded.has_value());
        if (mail->forwarded) {
            QCOMPARE(mail->forwarded->from, expected->forwarded->from);
            QCOMPARE(mail->forwarded->text, expected->forwarded->text);
        }
        QCOMPARE(mail->parts.size(), expected->parts.size());
        qint64 inMemory = 0;
        for (qsizetype i = 0; i < mail->parts.size(); ++i) {
            const MailPart &part = mail->parts[i];
            QCOMPARE(part.name, expected->parts[i].name);
            QCOMPARE(part.mediaType, expected->parts[i].mediaType);
            QCOMPARE(part.size(), expected->parts[i].size());
            QVERIFY2(contentOf(part, keeper) == expected->parts[i].data, "a part differs");
            inMemory += part.data.size();
        }
        QVERIFY2(inMemory < 6 * 1024 * 1024, qPrintable(QString::number(inMemory)));
    }

    void piecesAreSmall()
    {
        TestKeeper keeper;
        QVERIFY(parseAsFile(mailWith({noise(9, 8'000'000)}), keeper));
        QCOMPARE(keeper.kept.size(), 1);
        QVERIFY(keeper.largestPiece > 0 && keeper.largestPiece <= 64 * 1024);
    }

    void ofAnEndlessTextTheBeginningIsShown()
    {
        const QString sentence = u"Ce lungă e scrisoarea aceasta! "_s;
        TestKeeper keeper;
        const auto mail = parseAsFile("From: a@b.test\r\nSubject: x\r\nMIME-Version: 1.0\r\n"
                                      "Content-Type: text/plain; charset=utf-8\r\n\r\n"
                                          + (sentence.toUtf8() + "\r\n").repeated(200'000),
                                      keeper);
        QVERIFY(mail);
        QVERIFY(mail->text.startsWith(sentence.trimmed()));
        QVERIFY(mail->text.size() > 200'000 && mail->text.size() < 300'000);
        QVERIFY2(mail->notice.contains(u"attached"_s), qPrintable(mail->notice));
        QCOMPARE(mail->parts.size(), 1);
        QCOMPARE(contentOf(mail->parts.first(), keeper).size(), (sentence.toUtf8().size() + 2) * 200'000);
    }

    void limitsHold()
    {
        TestKeeper keeper;
        const auto tooLong = parseAsFile(mailWith({noise(1, 5000)}), keeper, {.maxBytes = 1000});
        QVERIFY(!tooLong);
        QCOMPARE(tooLong.error().kind, Error::Kind::TooLarge);
        const auto headers = parseAsFile(QByteArray("X-A: b\r\n").repeated(300'000) + "\r\nHello", keeper);
        QVERIFY(!headers);
        QCOMPARE(headers.error().kind, Error::Kind::TooLarge);
    }

    void aKeeperWithoutRoomIsNoFaultOfTheMail()
    {
        TestKeeper keeper(1'000'000);
        const auto mail = parseAsFile(mailWith({noise(1, 3'000'000)}), keeper);
        QVERIFY(!mail);
        QCOMPARE(mail.error().kind, Error::Kind::Unavailable);
        // Also where it has to be read whole.
        QByteArray mac = mailWith({noise(2, 3'000'000)});
        mac.replace("\r\n", "\r");
        TestKeeper full(1000);
        const auto whole = parseAsFile(mac, full);
        QVERIFY(!whole);
        QCOMPARE(whole.error().kind, Error::Kind::Unavailable);
    }

    void whatIsNoFileIsReadToo()
    {
        QByteArray raw = mailWith({noise(3, 600'000)});
        QBuffer buffer(&raw);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        TestKeeper keeper;
        const auto mail = parseMailFile(buffer, {}, keeper);
        QVERIFY(mail);
        QVERIFY(contentOf(mail->parts.value(0), keeper) == noise(3, 600'000));
    }
};

QTEST_GUILESS_MAIN(LargeMailTest)
#include "tst_largemail.moc"
