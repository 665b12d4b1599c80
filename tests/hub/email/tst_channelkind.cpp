// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/channels/channelkind.h"
#include "hub/channels/email/emailprobe.h"
#include "hub/channels/email/emailsettings.h"
#include "hub/channels/email/outboxworker.h"
#include "hub/channels/email/reconnect.h"
#include "hub/channels/quiet.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace deskbell;
using namespace deskbell::hub;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class ChannelKindTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void splitsSecrets();
    void secretsComeBack();
    void validates_data();
    void validates();
    void silences_data();
    void silences();
    void backsOff();
};

namespace {

const char *const goodFile = R"({"imap":{"host":"mail.shop.example","port":993,"security":"tls","user":"u","password":"p1"},
 "smtp":{"host":"mail.shop.example","port":587,"security":"starttls","user":"u","password":"p2","ca_file":"/etc/ca.pem"},"sent_copy":false})";

QJsonObject parsed(const QByteArray &json) { return QJsonDocument::fromJson(json).object(); }

} // namespace

void ChannelKindTest::splitsSecrets()
{
    const ChannelKind *email = findChannelKind(u"email"_s);
    QVERIFY(email);
    QVERIFY(!findChannelKind(u"pigeon"_s));
    const SplitSettings split = splitSecrets(*email, parsed(goodFile));
    QVERIFY(!QJsonDocument(split.open).toJson().contains("password"));
    QCOMPARE(split.secrets, parsed(R"({"imap":{"password":"p1"},"smtp":{"password":"p2"}})"));
    QCOMPARE(split.open[u"imap"_s].toObject()[u"host"_s].toString(), u"mail.shop.example"_s);
    QCOMPARE(splitSecrets(*email, parsed(R"({"imap":3})")).secrets, QJsonObject());
    QCOMPARE(splitSecrets(*email, {}).open, QJsonObject());
}

void ChannelKindTest::secretsComeBack()
{
    const ChannelKind *email = findChannelKind(u"email"_s);
    const SplitSettings split = splitSecrets(*email, parsed(goodFile));
    const auto settings = readEmailSettings(split.open, split.secrets);
    QVERIFY(settings);
    QCOMPARE(settings.value().imap.password, u"p1"_s);
    QCOMPARE(settings.value().smtp.password, u"p2"_s);
    QCOMPARE(settings.value().smtp.security, Security::StartTls);
    QCOMPARE(settings.value().smtp.caFile, u"/etc/ca.pem"_s);
    QCOMPARE(settings.value().sentCopy, false);
    QCOMPARE(settings.value().folders, QStringList{u"INBOX"_s});
}

void ChannelKindTest::validates_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const QString &path, const QString &json, const QString &field) {
        QTest::newRow(name) << path << json << field;
    };
    row("as it is", {}, {}, {});
    row("no password is fine: it travels apart", u"imap.password"_s, {}, {});
    row("no imap", u"imap"_s, {}, u"imap"_s);
    row("imap no object", u"imap"_s, u"[3]"_s, u"imap"_s);
    row("no host", u"imap.host"_s, {}, u"imap.host"_s);
    row("host with a path", u"imap.host"_s, u"[\"a/b\"]"_s, u"imap.host"_s);
    row("port zero", u"smtp.port"_s, u"[0]"_s, u"smtp.port"_s);
    row("port too large", u"smtp.port"_s, u"[65536]"_s, u"smtp.port"_s);
    row("port a text", u"smtp.port"_s, u"[\"25\"]"_s, u"smtp.port"_s);
    row("no port", u"smtp.port"_s, {}, u"smtp.port"_s);
    row("security unknown", u"imap.security"_s, u"[\"ssl\"]"_s, u"imap.security"_s);
    row("no encryption to elsewhere", u"imap.security"_s, u"[\"none\"]"_s, u"imap.security"_s);
    row("no user for imap", u"imap.user"_s, {}, u"imap.user"_s);
    row("no user for smtp is fine", u"smtp.user"_s, {}, {});
    row("sent_copy a text", u"sent_copy"_s, u"[\"yes\"]"_s, u"sent_copy"_s);
    row("folders empty", u"folders"_s, u"[[]]"_s, u"folders"_s);
    row("folder with a line end", u"folders"_s, u"[[\"a\\r\\nb\"]]"_s, u"folders"_s);
    row("handled marked", u"handled"_s, u"[\"seen\"]"_s, {});
    row("handled thrown away", u"handled"_s, u"[\"delete\"]"_s, u"handled"_s);
    row("moved to nowhere", u"handled"_s, u"[\"move\"]"_s, u"handled_folder"_s);
    row("aliases", u"aliases"_s, u"[[{\"name\":\"Sales\",\"address\":\"sales@shop.example\"}]]"_s, {});
    row("alias no address", u"aliases"_s, u"[[{\"address\":\"sales\"}]]"_s, u"aliases"_s);
    row("alias with a header in it", u"aliases"_s, u"[[{\"address\":\"a@b.example\\r\\nBcc: x@y.example\"}]]"_s, u"aliases"_s);
    row("aliases no list", u"aliases"_s, u"[\"sales@shop.example\"]"_s, u"aliases"_s);
    row("authority that is none", u"ca_pem"_s, u"[\"-----BEGIN NOTHING-----\"]"_s, u"ca_pem"_s);
    row("token endpoint in the clear", u"oauth"_s, u"[{\"client_id\":\"c\",\"token_endpoint\":\"http://login.example/token\"}]"_s,
        u"oauth.token_endpoint"_s);
    row("token endpoint", u"oauth"_s, u"[{\"client_id\":\"c\",\"token_endpoint\":\"https://login.example/token\"}]"_s, {});
    row("oauth without client", u"oauth"_s, u"[{\"token_endpoint\":\"https://login.example/token\"}]"_s, u"oauth.client_id"_s);
    row("since no date", u"since"_s, u"[\"yesterday\"]"_s, u"since"_s);
    row("stall_s negative", u"stall_s"_s, u"[-1]"_s, u"stall_s"_s);
}

void ChannelKindTest::validates()
{
    QFETCH(QString, path);
    QFETCH(QString, json);
    QJsonObject settings = parsed(goodFile);
    if (!path.isEmpty()) {
        const QJsonValue value =
            json.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonDocument::fromJson(json.toUtf8()).array().first();
        const QStringList keys = path.split(u'.');
        QJsonObject inner = keys.size() == 2 ? settings[keys[0]].toObject() : settings;
        if (value.isUndefined()) {
            inner.remove(keys.last());
        } else {
            inner[keys.last()] = value;
        }
        if (keys.size() == 2) {
            settings[keys[0]] = inner;
        } else {
            settings = inner;
        }
    }
    const auto valid = findChannelKind(u"email"_s)->validate(settings);
    QTEST(valid ? QString() : valid.error().field, "field");
    settings[u"imap"_s] = parsed(R"({"host":"127.0.0.1","port":143,"security":"none","user":"u"})");
    QVERIFY(path.startsWith("imap"_L1) == false || findChannelKind(u"email"_s)->validate(settings));
}

void ChannelKindTest::silences_data()
{
    QTest::addColumn<QList<QDateTime>>("arrivals");
    QTest::addColumn<int>("limitHours"); // 0: nothing is unusual
    const QDateTime monday({2026, 11, 2}, {0, 0}, Qt::UTC);
    const auto at = [&monday](int day, int hour) { return monday.addDays(day).addSecs(hour * 3600); };
    QList<QDateTime> weeks; // every two hours from nine to five, Monday to Friday
    for (int day = 0; day < 21; ++day) {
        for (int hour = 9; hour <= 17 && day % 7 < 5; hour += 2) {
            weeks.append(at(day, hour));
        }
    }
    QList<QDateTime> days = weeks.mid(0, 25);
    QList<QDateTime> holiday = weeks;
    holiday.removeIf([&](const QDateTime &moment) { return moment >= at(8, 0) && moment < at(12, 0); });
    QList<QDateTime> busy;
    for (int hour = 0; hour < 24 * 14; ++hour) {
        busy.append(at(0, hour));
    }
    QList<QDateTime> rare;
    for (int i = 0; i < 25; ++i) {
        rare.append(at(30 * i, 0));
    }
    QList<QDateTime> mixed = weeks;
    std::reverse(mixed.begin(), mixed.end());
    QTest::newRow("no mail at all") << QList<QDateTime>() << 0;
    QTest::newRow("too few mails") << weeks.mid(0, 19) << 0;
    QTest::newRow("less than a week") << days << 96;
    QTest::newRow("office hours") << weeks << 96; // from Friday 17:00 to Monday 09:00 are 64 hours
    QTest::newRow("in any order") << mixed << 96;
    QTest::newRow("a holiday does not count") << holiday << 96;
    QTest::newRow("around the clock") << busy << 4;
    QTest::newRow("once a month") << rare << 0;
}

void ChannelKindTest::silences()
{
    QFETCH(QList<QDateTime>, arrivals);
    QFETCH(int, limitHours);
    const auto usual = longestUsualSilence(arrivals);
    QCOMPARE(usual ? int(std::chrono::duration_cast<std::chrono::hours>(*usual).count()) : 0, limitHours);
    if (usual) {
        const QDateTime last = *std::max_element(arrivals.begin(), arrivals.end());
        QVERIFY(!unusualSilence(arrivals, last.addSecs(usual->count())));
        QCOMPARE(unusualSilence(arrivals, last.addSecs(usual->count() + 1)), *usual + 1s);
        QVERIFY(!unusualSilence(arrivals, last.addSecs(-3600))); // a clock that runs ahead
    } else {
        QVERIFY(!unusualSilence(arrivals, QDateTime({2036, 1, 1}, {0, 0}, Qt::UTC)));
    }
}

void ChannelKindTest::backsOff()
{
    QCOMPARE(Reconnect::delay(2s, 1), 2s);
    QCOMPARE(Reconnect::delay(2s, 3), 8s);
    QCOMPARE(Reconnect::delay(2s, 100), 5min);
    QCOMPARE(OutboxWorker::retryDelay(10s, 1), 10s);
    QCOMPARE(OutboxWorker::retryDelay(10s, 4), 5min);
    QCOMPARE(OutboxWorker::retryDelay(10s, 10), 24h);
    QCOMPARE(OutboxWorker::retryDelay(10s, 11), 0s);
    QCOMPARE(OutboxWorker::retryDelay(1s, 2), 3s);
}

QTEST_GUILESS_MAIN(ChannelKindTest)
#include "tst_channelkind.moc"
