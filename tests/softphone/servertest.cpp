// SPDX-License-Identifier: GPL-3.0-or-later
// PhoneServer over a real local socket; only the engine is scripted.
#include "protocol/id.h"
#include "softphone/phoneserver.h"

#include <QJsonArray>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace deskbell;
using namespace deskbell::phone;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

class ScriptedEngine : public CallEngine
{
public:
    QStringList asked{};
    AccountStatus status{};
    std::optional<Refusal> refusal{};

    QString name() const override { return u"scripted"_s; }
    AccountStatus accountStatus() const override { return status; }
    Devices devices() const override { return {}; }
    Outcome setAccount(const std::optional<Account> &account) override
    {
        status.state = account ? AccountState::Ok : AccountState::None;
        status.address = account ? account->address : QString();
        Q_EMIT accountChanged(status);
        return done(account ? u"account"_s : u"no account"_s);
    }
    Outcome dial(const QString &, const QString &to, const QHash<QString, QString> &headers) override
    {
        QStringList names;
        for (auto it = headers.cbegin(); it != headers.cend(); ++it) {
            names.append(it.key());
        }
        return done("dial "_L1 + to + ' '_L1 + names.join(','_L1));
    }
    Outcome answer(const QString &) override { return done(u"answer"_s); }
    Outcome decline(const QString &, ReasonCode reason) override
    {
        return done("decline "_L1 + Word<ReasonCode>(reason).toString());
    }
    Outcome hangUp(const QString &) override { return done(u"hangup"_s); }
    Outcome hold(const QString &) override { return done(u"hold"_s); }
    Outcome resume(const QString &) override { return done(u"resume"_s); }
    Outcome setMuted(const QString &, bool on) override { return done(on ? u"mute"_s : u"unmute"_s); }
    Outcome sendDigits(const QString &, const QString &digits) override { return done("digits "_L1 + digits); }
    Outcome transfer(const QString &, const QString &to) override { return done("transfer "_L1 + to); }
    Outcome attend(const QString &, const QString &) override { return done(u"attend"_s); }
    Outcome conference(const QStringList &ids) override { return done("conference "_L1 + QString::number(ids.size())); }
    Outcome leaveConference() override { return done(u"leave"_s); }
    Outcome startRecording(const QString &, const QString &file) override { return done("record "_L1 + file); }
    Outcome stopRecording(const QString &) override { return done(u"stop"_s); }
    Outcome choose(const DeviceWish &) override { return done(u"choose"_s); }
    Levels levels() const override { return {.input = 0.5, .output = 0.25}; }
    QList<Quality> qualities() override { return {{.call = u"x"_s, .score = 4}}; }
    void shutDown() override { }

private:
    Outcome done(const QString &what)
    {
        asked.append(what);
        return std::exchange(refusal, {});
    }
};

class TestConsole
{
public:
    explicit TestConsole(const QString &path)
    {
        m_socket.connectToServer(path);
        QObject::connect(&m_socket, &QLocalSocket::readyRead, &m_socket, [this] { heard += m_reader.feed(m_socket.readAll()); });
    }
    /// The answer to a command.
    QJsonObject ask(const QString &command, QJsonObject members = {})
    {
        members["command"_L1] = command;
        members["id"_L1] = ++m_last;
        m_socket.write(toLine(members));
        return first([this](const QJsonObject &object) { return object["reply"_L1].toInt() == m_last; });
    }
    QString refusal(const QString &command, const QJsonObject &members = {})
    {
        return ask(command, members)["error"_L1].toObject()["code"_L1].toString();
    }
    QJsonObject event(const QString &name)
    {
        return first([&name](const QJsonObject &object) { return object["event"_L1] == name; });
    }
    QLocalSocket &socket() { return m_socket; }
    bool isOpen() const { return m_socket.state() == QLocalSocket::ConnectedState; }
    QList<QJsonObject> heard{};

private:
    QJsonObject first(const std::function<bool(const QJsonObject &)> &right)
    {
        QJsonObject found;
        const bool came = QTest::qWaitFor([&] {
            const auto object = std::find_if(heard.cbegin(), heard.cend(), right);
            if (object == heard.cend()) {
                return false;
            }
            found = *object;
            heard.erase(object);
            return true;
        });
        return came ? found : QJsonObject{{"error"_L1, QJsonObject{{"code"_L1, u"nothing came"_s}}}};
    }
    QLocalSocket m_socket;
    LineReader m_reader;
    int m_last = 0;
};

} // namespace

class SoftphoneServerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void helloComesFirst();
    void commandsReachTheEngine();
    void statesRefuse();
    void allConsolesHear();
    void endedCallsStayForAWhile();
    void brokenLinesCloseOnlyTheirConnection();
    void levelsOnlyForThoseWhoAsk();
    void endsWhenNobodyNeedsIt();
    void placesOfOthersAreRefused();

private:
    QString path() const { return m_folder->filePath(u"own/socket"_s); }
    void start(const PhoneServer::Times &times = {});
    Call call(CallState state)
    {
        Call made{.id = makeUuid7(), .state = state, .startedAt = QDateTime::currentDateTimeUtc()};
        if (state == CallState::Ended) {
            made.endedAt = made.startedAt;
        }
        Q_EMIT m_engine->callChanged(made);
        return made;
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ScriptedEngine> m_engine;
    std::unique_ptr<PhoneServer> m_server;
};

void SoftphoneServerTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_engine = std::make_unique<ScriptedEngine>();
}

void SoftphoneServerTest::cleanup()
{
    m_server.reset();
    m_engine.reset();
}

void SoftphoneServerTest::start(const PhoneServer::Times &times)
{
    m_server = std::make_unique<PhoneServer>(*m_engine, m_folder->filePath(u"recordings"_s), times);
    QCOMPARE(m_server->listen(path()), QString());
}

void SoftphoneServerTest::helloComesFirst()
{
    start();
    TestConsole console(path());
    QCOMPARE(console.refusal(u"account"_s), u"malformed"_s);
    QCOMPARE(console.refusal(u"hello"_s), u"malformed"_s);
    call(CallState::Up); // told to nobody yet
    const QJsonObject welcome = console.ask(u"hello"_s, {{"protocol"_L1, 1}, {"something new"_L1, true}});
    QCOMPARE(welcome["protocol"_L1].toInt(), 1);
    QCOMPARE(welcome["engine"_L1].toString(), u"scripted"_s);
    QCOMPARE(welcome["pid"_L1].toInteger(), QCoreApplication::applicationPid());
    QCOMPARE(stateFromJson(welcome["state"_L1].toObject()), m_server->state());
    QCOMPARE(m_server->state().calls.size(), 1);
    QVERIFY(console.heard.isEmpty());
    QCOMPARE(console.refusal(u"fly"_s), u"unknown"_s);
}

void SoftphoneServerTest::commandsReachTheEngine()
{
    start();
    TestConsole console(path());
    console.ask(u"hello"_s, {{"protocol"_L1, 1}});
    QCOMPARE(console.refusal(u"dial"_s, {{"call"_L1, makeUuid7()}, {"to"_L1, u"1"_s}}), u"no_account"_s);
    const Account account{.address = u"sip:1001@desk.example"_s, .password = u"p"_s};
    QVERIFY(console.ask(u"account"_s, {{"account"_L1, toJson(account)}})["ok"_L1].toBool());
    QCOMPARE(console.event(u"account"_s)["state"_L1].toString(), u"ok"_s);
    const auto well = [&console](const QString &command, const QJsonObject &members) {
        const QJsonObject answer = console.ask(command, members);
        return answer["ok"_L1].toBool() && !answer.contains("error"_L1);
    };
    QVERIFY(well(u"dial"_s, {{"call"_L1, makeUuid7()}, {"to"_L1, u"+49 30"_s}}));
    QCOMPARE(m_engine->asked.takeLast(), u"dial sip:+4930@desk.example X-Call-Id"_s);
    const Call incoming = call(CallState::Incoming);
    const Call up = call(CallState::Up);
    const Call held = call(CallState::Held);
    m_engine->asked.clear();
    QVERIFY(well(u"answer"_s, {{"call"_L1, incoming.id}}));
    QVERIFY(well(u"decline"_s, {{"call"_L1, incoming.id}, {"reason"_L1, u"busy"_s}}));
    QVERIFY(well(u"hold"_s, {{"call"_L1, up.id}}));
    QVERIFY(well(u"resume"_s, {{"call"_L1, held.id}}));
    QVERIFY(well(u"mute"_s, {{"call"_L1, up.id}, {"on"_L1, true}}));
    QVERIFY(well(u"mute"_s, {{"on"_L1, false}}));
    QVERIFY(well(u"dtmf"_s, {{"call"_L1, up.id}, {"digits"_L1, u"1d#"_s}}));
    QVERIFY(well(u"transfer"_s, {{"call"_L1, up.id}, {"to"_L1, u"12"_s}}));
    QVERIFY(well(u"attend"_s, {{"call"_L1, held.id}, {"with"_L1, up.id}}));
    QVERIFY(well(u"conference"_s, {{"calls"_L1, QJsonArray{held.id, up.id, up.id}}}));
    QVERIFY(well(u"conference"_s, {{"leave"_L1, true}}));
    QVERIFY(well(u"devices"_s, {{"input"_L1, u"x"_s}}));
    QVERIFY(well(u"hangup"_s, {{"call"_L1, up.id}}));
    QCOMPARE(m_engine->asked,
             (QStringList{u"answer"_s, u"decline busy"_s, u"hold"_s, u"resume"_s, u"mute"_s, u"unmute"_s, u"unmute"_s,
                          u"unmute"_s, u"digits 1D#"_s, u"transfer sip:12@desk.example"_s, u"attend"_s, u"conference 2"_s,
                          u"leave"_s, u"choose"_s, u"hangup"_s}));
    m_engine->refusal = Refusal{.code = u"device"_s, .text = u"no"_s};
    QCOMPARE(console.refusal(u"answer"_s, {{"call"_L1, incoming.id}}), u"device"_s);
    const QString file = console.ask(u"record"_s, {{"call"_L1, up.id}, {"on"_L1, true}})["file"_L1].toString();
    QCOMPARE(file, m_folder->filePath(u"recordings/"_s + up.id + u".wav"_s));
    QVERIFY(QFile(file).open(QIODevice::WriteOnly));
    QVERIFY(console.ask(u"record"_s, {{"call"_L1, up.id}, {"on"_L1, true}})["file"_L1].toString().endsWith(u"-2.wav"_s));
}

void SoftphoneServerTest::statesRefuse()
{
    start();
    TestConsole console(path());
    console.ask(u"hello"_s, {{"protocol"_L1, 1}});
    const Call up = call(CallState::Up);
    const Call over = call(CallState::Ended);
    m_engine->asked.clear();
    QCOMPARE(console.refusal(u"answer"_s, {{"call"_L1, up.id}}), u"state"_s);
    QCOMPARE(console.refusal(u"hangup"_s, {{"call"_L1, over.id}}), u"state"_s);
    QCOMPARE(console.refusal(u"hangup"_s, {{"call"_L1, makeUuid7()}}), u"no_call"_s);
    QCOMPARE(console.refusal(u"hangup"_s, {{"call"_L1, 7}}), u"malformed"_s);
    QCOMPARE(console.refusal(u"dtmf"_s, {{"call"_L1, up.id}, {"digits"_L1, u"x"_s}}), u"malformed"_s);
    QCOMPARE(console.refusal(u"transfer"_s, {{"call"_L1, up.id}, {"to"_L1, u"!"_s}}), u"address"_s);
    QCOMPARE(console.refusal(u"attend"_s, {{"call"_L1, up.id}, {"with"_L1, up.id}}), u"malformed"_s);
    QCOMPARE(console.refusal(u"conference"_s, {{"calls"_L1, QJsonArray{}}}), u"malformed"_s);
    QCOMPARE(console.refusal(u"conference"_s, {{"calls"_L1, QJsonArray{over.id}}}), u"state"_s);
    QCOMPARE(console.refusal(u"record"_s, {{"call"_L1, up.id}, {"on"_L1, true}, {"file"_L1, u"a.wav"_s}}), u"malformed"_s);
    QCOMPARE(console.refusal(u"mute"_s), u"malformed"_s);
    QCOMPARE(console.refusal(u"account"_s, {{"account"_L1, QJsonObject{{"address"_L1, u"x"_s}}}}), u"address"_s);
    QCOMPARE(console.refusal(u"quit"_s), u"busy"_s);
    QVERIFY(m_engine->asked.isEmpty());
}

void SoftphoneServerTest::allConsolesHear()
{
    start();
    TestConsole one(path());
    TestConsole two(path());
    TestConsole stranger(path());
    one.ask(u"hello"_s, {{"protocol"_L1, 1}});
    two.ask(u"hello"_s, {{"protocol"_L1, 1}});
    const Call up = call(CallState::Up);
    Q_EMIT m_engine->callChanged(up); // the same again is no news
    Q_EMIT m_engine->digitHeard(up.id, u'5');
    Q_EMIT m_engine->transferChanged(up.id, u"failed"_s, u"no"_s);
    for (TestConsole *console : {&one, &two}) {
        QCOMPARE(callFromJson(console->event(u"call"_s)["call"_L1].toObject()), up);
        QCOMPARE(console->event(u"dtmf"_s)["digit"_L1].toString(), u"5"_s);
        QCOMPARE(console->event(u"transfer"_s)["state"_L1].toString(), u"failed"_s);
        QVERIFY(console->heard.isEmpty());
    }
    QVERIFY(stranger.heard.isEmpty());
}

void SoftphoneServerTest::endedCallsStayForAWhile()
{
    start({.endedCallsStay = 1h});
    call(CallState::Ended);
    QCOMPARE(m_server->state().calls.size(), 1);
    m_server.reset();
    start({.endedCallsStay = 30ms});
    call(CallState::Ended);
    call(CallState::Up);
    QTRY_COMPARE(m_server->state().calls.size(), 1);
    QCOMPARE(m_server->state().calls.constFirst().state, Word<CallState>(CallState::Up));
}

void SoftphoneServerTest::brokenLinesCloseOnlyTheirConnection()
{
    start();
    TestConsole good(path());
    good.ask(u"hello"_s, {{"protocol"_L1, 1}});
    for (const QByteArray &line : {QByteArray("[]\n"), QByteArray(longestLine + 1, 'x'), QByteArray("\n")}) {
        TestConsole bad(path());
        QVERIFY(bad.socket().waitForConnected());
        bad.socket().write(line);
        QTRY_VERIFY(!bad.isOpen());
    }
    QVERIFY(good.isOpen());
    QCOMPARE(good.refusal(u"fly"_s), u"unknown"_s);
}

void SoftphoneServerTest::levelsOnlyForThoseWhoAsk()
{
    start({.qualityEach = 10ms, .levelsEach = 10ms});
    TestConsole one(path());
    TestConsole two(path());
    one.ask(u"hello"_s, {{"protocol"_L1, 1}});
    two.ask(u"hello"_s, {{"protocol"_L1, 1}});
    one.ask(u"levels"_s, {{"on"_L1, true}});
    QCOMPARE(levelsFromJson(one.event(u"levels"_s)), (Levels{.input = 0.5, .output = 0.25}));
    call(CallState::Up);
    QCOMPARE(two.event(u"quality"_s)["score"_L1].toDouble(), 4.0);
    for (const QJsonObject &object : std::as_const(two.heard)) {
        QVERIFY(object["event"_L1] != u"levels"_s);
    }
    one.ask(u"levels"_s, {{"on"_L1, false}});
    one.heard.clear();
    QCOMPARE(one.event(u"quality"_s)["score"_L1].toDouble(), 4.0);
    for (const QJsonObject &object : std::as_const(one.heard)) {
        QVERIFY(object["event"_L1] != u"levels"_s);
    }
}

void SoftphoneServerTest::endsWhenNobodyNeedsIt()
{
    start({.unusedWithoutAccount = 50ms, .unusedWithAccount = 100ms});
    QSignalSpy finished(m_server.get(), &PhoneServer::finished);
    QVERIFY(finished.wait()); // no console ever came
    finished.clear();
    {
        TestConsole console(path());
        console.ask(u"hello"_s, {{"protocol"_L1, 1}});
        const Account account{.address = u"sip:1001@desk.example"_s};
        console.ask(u"account"_s, {{"account"_L1, toJson(account)}});
        QVERIFY(!finished.wait(200)); // lint: paced
        call(CallState::Up);
    }
    QVERIFY(!finished.wait(300)); // lint: paced. A call is up
    for (Call each : m_server->state().calls) {
        each.state = CallState::Ended;
        each.endedAt = QDateTime::currentDateTimeUtc();
        Q_EMIT m_engine->callChanged(each);
    }
    QVERIFY(finished.wait());
    TestConsole console(path());
    console.ask(u"hello"_s, {{"protocol"_L1, 1}});
    finished.clear();
    QVERIFY(console.ask(u"quit"_s)["ok"_L1].toBool());
    QTRY_COMPARE(finished.size(), 1);
}

void SoftphoneServerTest::placesOfOthersAreRefused()
{
    PhoneServer server(*m_engine, {}, {});
    QVERIFY(QDir(m_folder->path()).mkdir(u"open"_s));
    QVERIFY(QFile::setPermissions(m_folder->filePath(u"open"_s),
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther));
    QVERIFY(server.listen(m_folder->filePath(u"open/socket"_s)).contains(u"open to others"_s));
    QVERIFY(QFile::link(m_folder->path(), m_folder->filePath(u"link"_s)));
    QVERIFY(server.listen(m_folder->filePath(u"link/socket"_s)).contains(u"not a folder"_s));
    QCOMPARE(server.listen(m_folder->filePath(u"own/socket"_s)), QString());
    QCOMPARE(QFile::permissions(m_folder->filePath(u"own"_s)) & (QFile::ReadOther | QFile::ExeOther | QFile::ReadGroup),
             QFile::Permissions());
    QCOMPARE(QFile::permissions(m_folder->filePath(u"own/socket"_s)) & (QFile::ReadOther | QFile::WriteOther | QFile::WriteGroup),
             QFile::Permissions());
}

QTEST_GUILESS_MAIN(SoftphoneServerTest)
#include "servertest.moc"
