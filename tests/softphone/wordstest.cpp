// SPDX-License-Identifier: GPL-3.0-or-later
// The pure parts: words of the socket, what a state allows, numbers and addresses, reasons, quality, tones.
#include "protocol/phonewire.h"
#include "softphone/callquality.h"
#include "softphone/callrules.h"
#include "softphone/endreasons.h"
#include "softphone/tones.h"

#include <QJsonArray>
#include <QTest>

using namespace deskbell;
using namespace deskbell::phone;
using namespace Qt::Literals::StringLiterals;

class SoftphoneWordsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsWrittenIsReadAgain();
    void missingAndWrongMembersAreDefaults();
    void unknownWordsTravelOn();
    void linesAreCutWhereverTheyBreak();
    void tooLongAndNoObject_data();
    void tooLongAndNoObject();
    void socketPathFits();
    void statesAllow_data();
    void statesAllow();
    void addresses_data();
    void addresses();
    void headersAndDigits();
    void reasons_data();
    void reasons();
    void adviceNeedsTime();
    void scoreFallsWithLoss();
    void tonesAreWhole();
};

void SoftphoneWordsTest::whatIsWrittenIsReadAgain()
{
    const QDateTime at = QDateTime::fromString(u"2026-11-02T09:30:00.125Z"_s, Qt::ISODateWithMs);
    const Call call{.id = u"01890a5d-ac96-774b-bcce-b302099a8057"_s,
                    .direction = Direction::In,
                    .state = CallState::Ended,
                    .peer = {.address = u"sip:+4930@x.example"_s, .number = u"+4930"_s, .name = u"Zoë"_s},
                    .headers = {{u"X-Call-Id"_s, u"1"_s}},
                    .startedAt = at,
                    .upAt = at.addSecs(3),
                    .endedAt = at.addSecs(9),
                    .muted = true,
                    .recording = u"/tmp/a b.wav"_s,
                    .secure = true,
                    .codec = u"opus"_s,
                    .conference = true,
                    .reason = Reason{.code = ReasonCode::SrtpRefused, .text = u"…"_s}};
    QCOMPARE(callFromJson(toJson(call)), call);
    const Devices devices{.inputs = {{.id = u"a"_s, .name = u"A"_s}},
                          .outputs = {{.id = u"b"_s, .name = u"B"_s}},
                          .input = u"a"_s,
                          .output = u"b"_s,
                          .ring = u"b"_s,
                          .wishedInput = u"gone"_s,
                          .wishedRing = u"b"_s,
                          .echoCancel = false,
                          .inputLevel = 1,
                          .outputLevel = 100};
    QCOMPARE(devicesFromJson(toJson(devices)), devices);
    const AccountStatus status{
        .state = AccountState::Failed, .code = 403, .text = u"no"_s, .since = at, .address = u"sip:1001@desk.example"_s};
    const State state{.account = status, .calls = {call, {.id = u"x"_s}}, .devices = devices};
    QCOMPARE(stateFromJson(toJson(state)), state);
    const Account account{.address = u"sip:1001@desk.example"_s,
                          .user = u"u"_s,
                          .password = u"p"_s,
                          .server = u"sip:s"_s,
                          .transport = u"udp"_s,
                          .srtp = u"off"_s,
                          .caPem = u"pem"_s,
                          .codecs = {u"pcma"_s},
                          .name = u"n"_s};
    QCOMPARE(accountFromJson(toJson(account)), account);
    const DeviceWish wish{.input = QString(), .echoCancel = false, .outputLevel = 7};
    QCOMPARE(deviceWishFromJson(toJson(wish)), wish);
    const Quality quality{
        .call = u"x"_s, .score = 4.5, .lossIn = 0.25, .jitterMs = 3, .roundTripMs = 20, .advice = Advice::FarEnd};
    QCOMPARE(qualityFromJson(toJson(quality)), quality);
    const Levels levels{.input = 0.5, .output = 1};
    QCOMPARE(levelsFromJson(toJson(levels)), levels);
}

void SoftphoneWordsTest::missingAndWrongMembersAreDefaults()
{
    QCOMPARE(callFromJson({}), (Call{}));
    QCOMPARE(stateFromJson({{"calls"_L1, 5}, {"account"_L1, u"x"_s}}), (State{}));
    QCOMPARE(deviceWishFromJson({{"input"_L1, 5}, {"input_level"_L1, 900}}), (DeviceWish{.inputLevel = 100}));
    QCOMPARE(accountFromJson({}).transport, u"tls"_s);
    QVERIFY(!callFromJson({{"upAt"_L1, u"yesterday"_s}}).upAt.isValid());
}

void SoftphoneWordsTest::unknownWordsTravelOn()
{
    const Call call = callFromJson({{"state"_L1, u"parked"_s}});
    QVERIFY(!call.state.isKnown());
    QCOMPARE(toJson(call)["state"_L1].toString(), u"parked"_s);
    QVERIFY(!call.isOver() && !call.isConnected());
}

void SoftphoneWordsTest::linesAreCutWhereverTheyBreak()
{
    const QByteArray all = toLine({{"a"_L1, u"ü\n"_s}}) + toLine({{"b"_L1, 2}});
    for (qsizetype cut = 0; cut <= all.size(); ++cut) {
        LineReader reader;
        QList<QJsonObject> objects = reader.feed(all.left(cut));
        objects += reader.feed(all.mid(cut));
        QCOMPARE(objects, (QList<QJsonObject>{{{"a"_L1, u"ü\n"_s}}, {{"b"_L1, 2}}}));
        QCOMPARE(reader.fault(), LineReader::Fault::None);
    }
}

void SoftphoneWordsTest::tooLongAndNoObject_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<LineReader::Fault>("fault");
    const QByteArray filling(longestLine - 9, ' ');
    QTest::newRow("the longest line") << "{\"a\":1" + filling + " }\n" << LineReader::Fault::None;
    QTest::newRow("one more") << "{\"a\":1" + filling + "  }\n" << LineReader::Fault::TooLong;
    QTest::newRow("a long line without end") << QByteArray(longestLine, 'x') << LineReader::Fault::TooLong;
    QTest::newRow("a list") << QByteArray("[1]\n") << LineReader::Fault::NotAnObject;
    QTest::newRow("no JSON") << QByteArray("GET / HTTP/1.1\n") << LineReader::Fault::NotAnObject;
    QTest::newRow("an empty line") << QByteArray("\n") << LineReader::Fault::NotAnObject;
    QTest::newRow("bytes that are no UTF-8") << QByteArray("{\"\xff\":1}\n") << LineReader::Fault::NotAnObject;
}

void SoftphoneWordsTest::tooLongAndNoObject()
{
    QFETCH(QByteArray, bytes);
    QFETCH(LineReader::Fault, fault);
    LineReader reader;
    const QList<QJsonObject> objects = reader.feed(bytes);
    QCOMPARE(reader.fault(), fault);
    QCOMPARE(objects.size(), fault == LineReader::Fault::None ? 1 : 0);
    if (fault != LineReader::Fault::None) {
        QVERIFY(reader.feed("{}\n").isEmpty());
    }
}

void SoftphoneWordsTest::socketPathFits()
{
    const QString path = socketPath(u"/home/x/"_s + QString(300, u'y'));
    QVERIFY(path.toUtf8().size() < 100); // sockaddr_un has 108
    QVERIFY(path != socketPath(u"/home/x"_s));
    QCOMPARE(socketPath(u"/home/x/"_s), socketPath(u"/home/x"_s));
}

void SoftphoneWordsTest::statesAllow_data()
{
    QTest::addColumn<CallState>("state");
    QTest::addColumn<QString>("allowed"); // letters in the order of CallCommand
    QTest::newRow("incoming") << CallState::Incoming << u"adum"_s;
    QTest::newRow("dialing") << CallState::Dialing << u"um"_s;
    QTest::newRow("ringing") << CallState::Ringing << u"um"_s;
    QTest::newRow("up") << CallState::Up << u"uhmxtncr"_s;
    QTest::newRow("held") << CallState::Held << u"usmtncr"_s;
    QTest::newRow("held by peer") << CallState::HeldByPeer << u"uhmxtncr"_s;
    QTest::newRow("ended") << CallState::Ended << QString();
    QTest::newRow("unknown") << CallState::Unknown << QString();
}

void SoftphoneWordsTest::statesAllow()
{
    QFETCH(CallState, state);
    QFETCH(QString, allowed);
    const auto check = [&](CallCommand command, QChar letter) { return mayDo(command, state) == allowed.contains(letter); };
    QVERIFY(check(CallCommand::Answer, u'a'));
    QVERIFY(check(CallCommand::Decline, u'd'));
    QVERIFY(check(CallCommand::HangUp, u'u'));
    QVERIFY(check(CallCommand::Hold, u'h'));
    QVERIFY(check(CallCommand::Resume, u's'));
    QVERIFY(check(CallCommand::Mute, u'm'));
    QVERIFY(check(CallCommand::Digits, u'x'));
    QVERIFY(check(CallCommand::Transfer, u't'));
    QVERIFY(check(CallCommand::Attend, u'n'));
    QVERIFY(check(CallCommand::Conference, u'c'));
    QVERIFY(check(CallCommand::Record, u'r'));
}

void SoftphoneWordsTest::addresses_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("address");
    QTest::newRow("a number as people write it") << u" +49 (30) 123-45/6 "_s << u"sip:+4930123456@desk.example"_s;
    QTest::newRow("with marks of direction and thin spaces") << u"\u202a+49\u00a030\u202c"_s << u"sip:+4930@desk.example"_s;
    QTest::newRow("tel:") << u"tel:+49-30"_s << u"sip:+4930@desk.example"_s;
    QTest::newRow("a service code") << u"*21#"_s << u"sip:*21%23@desk.example"_s;
    QTest::newRow("an extension by name") << u"anna"_s << u"sip:anna@desk.example"_s;
    QTest::newRow("an address") << u"sip:anna@x.example:5070;transport=tcp"_s << u"sip:anna@x.example:5070;transport=tcp"_s;
    QTest::newRow("an address without scheme") << u"anna@x.example"_s << u"sip:anna@x.example"_s;
    QTest::newRow("a host alone") << u"sip:pbx.example"_s << u"sip:pbx.example"_s;
    QTest::newRow("empty") << u"  "_s << QString();
    QTest::newRow("a line break") << u"12\r\nVia: x"_s << QString();
    QTest::newRow("an address with a space") << u"sip:a b@x"_s << QString();
    QTest::newRow("brackets") << u"sip:a@x>"_s << QString();
    QTest::newRow("far too long") << QString(65, u'1') << QString();
    QTest::newRow("a sentence") << u"call me, please!"_s << QString();
}

void SoftphoneWordsTest::addresses()
{
    QFETCH(QString, written);
    QFETCH(QString, address);
    QCOMPARE(dialAddress(written, u"desk.example"_s), address);
    QCOMPARE(numberOf(u"sip:*21%23@desk.example"_s), u"*21#"_s);
    QCOMPARE(numberOf(u"sip:+4930;ext=3@desk.example"_s), u"+4930"_s);
    QCOMPARE(numberOf(u"sip:anna@desk.example"_s), QString());
    QCOMPARE(domainOf(u"sip:1001@desk.example:5070;transport=tls"_s), u"desk.example"_s);
    QCOMPARE(domainOf(u"sip:pbx.example;lr"_s), u"pbx.example"_s);
    QCOMPARE(domainOf(u"sip:1001@[2001:db8::1]:5070"_s), u"[2001:db8::1]"_s);
    QCOMPARE(userOf(u"sip:pbx.example"_s), QString());
}

void SoftphoneWordsTest::headersAndDigits()
{
    QVERIFY(isHeader(u"X-Queue"_s, u"Grüße"_s));
    QVERIFY(!isHeader(u"Route"_s, u"<sip:x>"_s));
    QVERIFY(!isHeader(u"X-A"_s, u"a\r\nb"_s));
    QVERIFY(!isHeader(u"X-A:"_s, u"a"_s));
    QVERIFY(!isHeader(u"X-A"_s, QString(1001, u'a')));
    QVERIFY(areDigits(u"12*#aD"_s));
    QVERIFY(!areDigits({}));
    QVERIFY(!areDigits(u"1 2"_s));
    QVERIFY(!areDigits(QString(65, u'1')));
}

void SoftphoneWordsTest::reasons_data()
{
    QTest::addColumn<EndFacts>("facts");
    QTest::addColumn<ReasonCode>("code");
    const auto out = [](int code, bool rang = false) { return EndFacts{.rang = rang, .code = code}; };
    QTest::newRow("404") << out(404) << ReasonCode::UnknownNumber;
    QTest::newRow("484") << out(484) << ReasonCode::UnknownNumber;
    QTest::newRow("486") << out(486, true) << ReasonCode::Busy;
    QTest::newRow("600") << out(600) << ReasonCode::Busy;
    QTest::newRow("603") << out(603, true) << ReasonCode::Declined;
    QTest::newRow("480 before it rang") << out(480) << ReasonCode::Unreachable;
    QTest::newRow("480 after it rang") << out(480, true) << ReasonCode::NoAnswer;
    QTest::newRow("408 before it rang") << out(408) << ReasonCode::Unreachable;
    QTest::newRow("408 after it rang") << out(408, true) << ReasonCode::NoAnswer;
    QTest::newRow("403") << out(403) << ReasonCode::NotAllowed;
    QTest::newRow("500") << out(500) << ReasonCode::Error;
    QTest::newRow("nothing came") << out(0) << ReasonCode::Network;
    QTest::newRow("488, plain") << out(488) << ReasonCode::NoCommonCodec;
    QTest::newRow("488, encryption asked for") << EndFacts{.srtpMandatory = true, .code = 488} << ReasonCode::SrtpRefused;
    QTest::newRow("488 that speaks of codecs")
        << EndFacts{.srtpMandatory = true, .code = 488, .warning = u"305 x"_s} << ReasonCode::NoCommonCodec;
    QTest::newRow("given up by us") << EndFacts{.byUs = true, .code = 487} << ReasonCode::Cancelled;
    QTest::newRow("hung up by us") << EndFacts{.wasUp = true, .byUs = true} << ReasonCode::HungUp;
    QTest::newRow("hung up by them") << EndFacts{.wasUp = true, .code = 200} << ReasonCode::HungUp;
    QTest::newRow("the network broke") << EndFacts{.wasUp = true, .network = true} << ReasonCode::Network;
    QTest::newRow("the network broke before") << EndFacts{.code = 503, .network = true} << ReasonCode::Network;
    QTest::newRow("missed") << EndFacts{.outgoing = false, .rang = true, .code = 487} << ReasonCode::Cancelled;
    QTest::newRow("answered elsewhere") << EndFacts{.outgoing = false, .rang = true, .code = 487, .cause = 200}
                                        << ReasonCode::AnsweredElsewhere;
    QTest::newRow("declined here") << EndFacts{.outgoing = false, .byUs = true, .code = 603} << ReasonCode::Declined;
    QTest::newRow("busy here") << EndFacts{.outgoing = false, .byUs = true, .code = 486} << ReasonCode::Busy;
    QTest::newRow("too late") << EndFacts{.outgoing = false, .code = 408} << ReasonCode::NoAnswer;
}

void SoftphoneWordsTest::reasons()
{
    QFETCH(EndFacts, facts);
    QFETCH(ReasonCode, code);
    const Reason reason = reasonOf(facts);
    QCOMPARE(reason.code.toString(), Word<ReasonCode>(code).toString());
    QVERIFY(reason.text.endsWith(u'.'));
    for (const int status : {0, 401, 404, 408, 500, 503}) {
        QVERIFY(registrationProblem(status, u"tls"_s).contains(u". "_s));
    }
}

void SoftphoneWordsTest::adviceNeedsTime()
{
    const SoundFacts good{.microphoneDb = -30, .downKbit = 40};
    SoundFacts deaf = good;
    deaf.microphoneDb = -120;
    QualityWatch watch;
    for (int second = 1; second < 8; ++second) {
        QCOMPARE(watch.advise(deaf), Advice::None);
    }
    QCOMPARE(watch.advise(deaf), Advice::Microphone);
    QCOMPARE(watch.advise(good), Advice::None);
    SoundFacts muted = deaf;
    muted.muted = true;
    for (int second = 0; second < 20; ++second) {
        QCOMPARE(watch.advise(muted), Advice::None);
    }
    SoundFacts lossy = good;
    lossy.lossIn = 0.1;
    QCOMPARE(watch.advise(lossy), Advice::None);
    QCOMPARE(watch.advise(lossy), Advice::None);
    QCOMPARE(watch.advise(lossy), Advice::Network);
    QCOMPARE(watch.advise(good), Advice::Network); // it stays until it was good for a while
    watch.advise(good);
    QCOMPARE(watch.advise(good), Advice::None);
    SoundFacts silent = good;
    silent.downKbit = 0;
    watch.advise(silent);
    watch.advise(silent);
    QCOMPARE(watch.advise(silent), Advice::FarEnd);
    silent.held = true;
    QCOMPARE(watch.advise(silent), Advice::None);
}

void SoftphoneWordsTest::scoreFallsWithLoss()
{
    QCOMPARE_GT(scoreOf({}), 4.8);
    QCOMPARE_LT(scoreOf({.lossIn = 0.1}), scoreOf({.lossIn = 0.03}));
    QCOMPARE_LT(scoreOf({.roundTripMs = 800}), 3.5);
    QCOMPARE(scoreOf({.lossIn = 1}), 0.0);
    QCOMPARE(meterOf(-120), 0.0);
    QCOMPARE(meterOf(-30), 0.5);
    QCOMPARE(meterOf(6), 1.0);
    QCOMPARE(meterOf(-std::numeric_limits<double>::infinity()), 0.0);
}

void SoftphoneWordsTest::tonesAreWhole()
{
    const std::pair<QByteArray, int> tones[] = {{ringTone(), 3}, {ringBackTone(), 5}};
    for (const auto &[wav, seconds] : tones) {
        QCOMPARE(wav.size(), 44 + seconds * 16000 * 2);
        QVERIFY(wav.startsWith("RIFF") && wav.mid(8, 8) == "WAVEfmt ");
        const auto *samples = reinterpret_cast<const qint16 *>(wav.constData() + 44);
        const auto [lowest, highest] = std::minmax_element(samples, samples + seconds * 16000);
        QVERIFY(*highest > 3000 && *highest < 32767 && *lowest > -32767); // heard, not clipped
        QVERIFY(qAbs(samples[0]) < 100 && qAbs(samples[seconds * 16000 - 1]) < 100); // no click where it repeats
    }
}

QTEST_GUILESS_MAIN(SoftphoneWordsTest)
#include "wordstest.moc"
