// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/api/password.h"
#include "hub/api/router.h"
#include "hub/api/routes/disposition.h"
#include "hub/api/sessions.h"
#include "hub/api/throttle.h"
#include "hub/api/workers.h"
#include "protocol/id.h"

#include <QTest>

#include <atomic>

using namespace deskbell;
using namespace deskbell::hub;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class ApiUnitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passwordsAreVerified();
    void guessingWaitsLongerEachTime();
    void throttleStaysBounded();
    void rightTriesAreTakenBack();
    void routesMatchIds();
    void fileNames_data();
    void fileNames();
    void dispositionsAreSafe();
    void tokensAreRandomAndHashed();
    void workersRefuseWhenFull();
};

void ApiUnitsTest::passwordsAreVerified()
{
    const auto hash = hashPassword(u"correct horse"_s);
    QVERIFY(hash);
    QVERIFY(hash->startsWith("$argon2id$"));
    QVERIFY(verifyPassword(*hash, u"correct horse"_s));
    QVERIFY(!verifyPassword(*hash, u"correct horsf"_s));
    QVERIFY(!verifyPassword({}, u"correct horse"_s));
    QVERIFY(!verifyPassword("no hash", u"correct horse"_s));
    QCOMPARE(hashPassword(u"short"_s).error().field, u"password"_s);
}

void ApiUnitsTest::guessingWaitsLongerEachTime()
{
    Throttle::Moment now{1000s};
    Throttle throttle({.freeTries = 3, .longestWait = 10s, .forgetAfter = 60s}, [&now] { return now; });
    QCOMPARE(throttle.begin("a"), 0s);
    QCOMPARE(throttle.begin("a"), 0s);
    QCOMPARE(throttle.begin("a"), 0s);
    QCOMPARE(throttle.begin("a"), 1s);
    QCOMPARE(throttle.begin("b"), 0s);
    now += 1s;
    QCOMPARE(throttle.begin("a"), 0s);
    QCOMPARE(throttle.begin("a"), 2s);
    for (int i = 0; i < 20; ++i) {
        now += 10s;
        QCOMPARE(throttle.begin("a"), 0s);
    }
    QCOMPARE(throttle.begin("a"), 10s);
    now += 61s;
    QCOMPARE(throttle.begin("a"), 0s);
    QCOMPARE(throttle.begin("a"), 0s);
    throttle.succeeded("a");
    QCOMPARE(throttle.begin("a"), 0s);
    QCOMPARE(throttle.begin("a"), 0s);
}

void ApiUnitsTest::throttleStaysBounded()
{
    Throttle::Moment now{1000s};
    Throttle throttle({.freeTries = 2, .mostKeys = 100}, [&now] { return now; });
    throttle.begin("guessed");
    throttle.begin("guessed");
    for (int i = 0; i < 1000; ++i) {
        throttle.begin(QByteArray::number(i));
    }
    // A flood of other names does not free the one that is held back.
    QVERIFY(throttle.begin("guessed") > 0s);
}

void ApiUnitsTest::rightTriesAreTakenBack()
{
    Throttle throttle({.freeTries = 2});
    for (int i = 0; i < 10; ++i) {
        QCOMPARE(throttle.begin("office"), 0s);
        throttle.undo("office");
    }
}

void ApiUnitsTest::routesMatchIds()
{
    Router router;
    router.add({.method = "GET", .path = u"/v1/things"_s});
    router.add({.method = "GET", .path = u"/v1/things/{id}"_s});
    router.add({.method = "POST", .path = u"/v1/things/test"_s});
    router.add({.method = "DELETE", .path = u"/v1/things/{id}"_s});
    const QString id = makeUuid7();
    QCOMPARE(router.match("GET", u"/v1/things/"_s + id).index, 1);
    QCOMPARE(router.match("GET", u"/v1/things/"_s + id).ids, QStringList{id});
    QCOMPARE(router.match("POST", u"/v1/things/test"_s).index, 2);
    QCOMPARE(router.match("PUT", u"/v1/things/"_s + id).allowed, (QByteArrayList{"GET", "DELETE"}));
    QVERIFY(!router.match("GET", u"/v1/things/7"_s).route);
    QVERIFY(router.match("GET", u"/v1/things/7"_s).allowed.isEmpty());
    QVERIFY(!router.match("GET", u"/v1/things/"_s).route);
}

void ApiUnitsTest::fileNames_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << QByteArray("attachment; filename=\"a b.pdf\"") << u"a b.pdf"_s;
    QTest::newRow("token") << QByteArray("attachment; filename=a.pdf; x=y") << u"a.pdf"_s;
    QTest::newRow("extended wins") << QByteArray("attachment; filename=\"x\"; filename*=UTF-8''%C8%99%20%E2%82%AC.txt")
                                   << u"ș €.txt"_s;
    QTest::newRow("path") << QByteArray("attachment; filename=\"../../etc/passwd\"") << u"passwd"_s;
    QTest::newRow("backslashes") << QByteArray("attachment; filename=\"C:\\\\tmp\\\\x.exe\"") << u"x.exe"_s;
    QTest::newRow("escaped quote") << QByteArray("attachment; filename=\"a\\\"b;c.txt\"") << u"a\"b;c.txt"_s;
    QTest::newRow("none") << QByteArray() << u"file"_s;
    QTest::newRow("dots") << QByteArray("attachment; filename=\"..\"") << u"file"_s;
    QTest::newRow("control") << QByteArray("attachment; filename*=UTF-8''a%0D%0Ab.txt") << u"ab.txt"_s;
    QTest::newRow("long") << QByteArray("attachment; filename=") + QByteArray(300, 'x') + ".pdf"
                          << QString(196, u'x') + u".pdf"_s;
    QTest::newRow("unterminated") << QByteArray("attachment; filename=\"abc") << u"abc"_s;
}

void ApiUnitsTest::fileNames()
{
    QFETCH(QByteArray, header);
    QTEST(fileNameOf(header), "name");
}

void ApiUnitsTest::dispositionsAreSafe()
{
    QCOMPARE(attachmentDisposition(u"a\"b\r\nș.txt"_s),
             "attachment; filename=\"a_b___.txt\"; filename*=UTF-8''a%22b%0D%0A%C8%99.txt");
}

void ApiUnitsTest::tokensAreRandomAndHashed()
{
    const IssuedTokens a = issueTokens();
    const IssuedTokens b = issueTokens();
    QCOMPARE(QByteArray::fromBase64(a.access, QByteArray::Base64UrlEncoding).size(), 32);
    QVERIFY(a.access != b.access && a.access != a.refresh);
    QCOMPARE(a.stored.accessHash, hashOfToken(a.access));
    QVERIFY(!a.stored.accessHash.contains(a.access));
    QCOMPARE(bearerToken("Bearer abc"), "abc");
    QCOMPARE(bearerToken("bearer  abc "), "abc");
    QVERIFY(bearerToken("Basic abc").isEmpty());
    QVERIFY(bearerToken("Bearer").isEmpty());
}

void ApiUnitsTest::workersRefuseWhenFull()
{
    std::mutex hold;
    std::atomic_int begun = 0;
    {
        std::unique_lock lock(hold);
        Workers workers(1, 2);
        const auto work = [&] {
            ++begun;
            std::lock_guard wait(hold);
        };
        QVERIFY(workers.run(work));
        QTRY_COMPARE(begun.load(), 1);
        QVERIFY(workers.run(work));
        QVERIFY(workers.run(work));
        QVERIFY(!workers.run(work));
        lock.unlock();
        QTRY_COMPARE(begun.load(), 3);
        workers.stop();
        QVERIFY(!workers.run(work));
    }
}

QTEST_GUILESS_MAIN(ApiUnitsTest)
#include "units_test.moc"
