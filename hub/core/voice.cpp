// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/core/voice.h"

#include "protocol/callphrases.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <tuple>

namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

Error wrongVoice(const QString &field, const QString &words)
{
    return {.kind = Error::Kind::Invalid, .detail = words, .field = field};
}

std::optional<Error> oneOf(const QString &value, const QStringList &choices, const QString &field)
{
    if (choices.contains(value)) {
        return std::nullopt;
    }
    return wrongVoice(field, u"this is one of %1"_s.arg(choices.join(u", "_s)));
}

std::optional<Error> secondsIn(const QJsonObject &json, const QString &field, int least, int most, std::chrono::seconds &into)
{
    const QJsonValue value = json.value(field);
    if (value.isUndefined()) {
        return std::nullopt;
    }
    const double number = value.toDouble(-1);
    if (!value.isDouble() || number < least || number > most) {
        return wrongVoice(field, u"this is not between %1 and %2 seconds"_s.arg(least).arg(most));
    }
    into = std::chrono::seconds(static_cast<int>(number));
    return std::nullopt;
}

std::optional<Error> readWords(const QJsonObject &json, VoiceSettings &voice)
{
    static const QRegularExpression name(u"^[A-Za-z0-9]([A-Za-z0-9.-]{0,251}[A-Za-z0-9])?$"_s);
    static const QRegularExpression server(u"^(sips?:)?(\\[[0-9a-fA-F:]+\\]|[A-Za-z0-9.-]+)(:[0-9]{1,5})?$"_s);
    voice.domain = json[u"domain"_s].toString().trimmed();
    if (!name.match(voice.domain).hasMatch()) {
        return wrongVoice(u"domain"_s, u"say which domain the extensions belong to, as in desk.example"_s);
    }
    voice.server = json[u"server"_s].toString().trimmed();
    if (!voice.server.isEmpty() && !server.match(voice.server).hasMatch()) {
        return wrongVoice(u"server"_s, u"this is no server: write pbx.example or pbx.example:5061"_s);
    }
    voice.transport = json[u"transport"_s].toString(voice.transport);
    voice.srtp = json[u"srtp"_s].toString(voice.srtp);
    voice.caPem = json[u"ca_pem"_s].toString();
    voice.controlUrl = json[u"control_url"_s].toString().trimmed();
    voice.closedText = json[u"closed_text"_s].toString().simplified().left(200);
    const QString order = json[u"order"_s].toString(u"longest_idle"_s);
    voice.order = order == "all"_L1 ? RingOrder::AllAtOnce : RingOrder::LongestIdle;
    for (const auto &error : {oneOf(voice.transport, {u"udp"_s, u"tcp"_s, u"tls"_s}, u"transport"_s),
                              oneOf(voice.srtp, {u"mandatory"_s, u"optional"_s, u"off"_s}, u"srtp"_s),
                              oneOf(order, {u"longest_idle"_s, u"all"_s}, u"order"_s)}) {
        if (error) {
            return error;
        }
    }
    if (!voice.controlUrl.isEmpty() && !voice.controlUrl.startsWith("http://"_L1)
        && !voice.controlUrl.startsWith("https://"_L1)) {
        return wrongVoice(u"control_url"_s, u"this is no http or https address"_s);
    }
    return std::nullopt;
}

std::optional<Error> readRecording(const QJsonObject &json, VoiceSettings &voice)
{
    const QJsonObject recording = json[u"recording"_s].toObject();
    voice.recording = recording[u"allowed"_s].toString(voice.recording);
    voice.announcement = recording[u"announcement"_s].toString().left(1000);
    for (const QJsonValue text : json[u"dispositions"_s].toArray()) {
        if (!text.isString() || text.toString().trimmed().isEmpty() || text.toString().size() > 100) {
            return wrongVoice(u"dispositions"_s, u"an outcome has 1 to 100 characters"_s);
        }
        voice.dispositions.append(text.toString().simplified());
    }
    if (voice.dispositions.size() > 9) {
        return wrongVoice(u"dispositions"_s, u"at most nine outcomes: each has a digit"_s);
    }
    return oneOf(voice.recording, {u"never"_s, u"ask"_s, u"always"_s}, u"recording.allowed"_s);
}

bool isFree(const RingAgent &agent)
{
    return agent.enabled && agent.presence == Presence::Online && !agent.inCall && !agent.wrapUp;
}

bool speaks(const RingAgent &agent, const QString &language)
{
    const QString main = language.section(u'-', 0, 0);
    return std::any_of(agent.languages.begin(), agent.languages.end(),
                       [&](const QString &known) { return known.section(u'-', 0, 0).compare(main, Qt::CaseInsensitive) == 0; });
}

/// Those of \a pool it may ring at, the best first.
QList<RingAgent> bestFirst(const QList<RingAgent> &pool, const RingCaller &caller)
{
    QList<RingAgent> fit;
    std::copy_if(pool.begin(), pool.end(), std::back_inserter(fit),
                 [&](const RingAgent &agent) { return !caller.refused.contains(agent.id); });
    const auto rank = [&](const RingAgent &agent) {
        const bool stranger = !caller.language.isEmpty() && !speaks(agent, caller.language);
        const qint64 since = agent.idleSince.isValid() ? agent.idleSince.toMSecsSinceEpoch() : 0;
        return std::tuple(stranger, since, agent.id.value);
    };
    std::sort(fit.begin(), fit.end(), [&](const RingAgent &a, const RingAgent &b) { return rank(a) < rank(b); });
    return fit;
}

void takeOut(QList<RingAgent> &pool, const QList<RingAgent> &taken)
{
    pool.removeIf([&](const RingAgent &agent) {
        return std::any_of(taken.begin(), taken.end(), [&](const RingAgent &one) { return one.id == agent.id; });
    });
}

} // namespace

Result<VoiceSettings> readVoiceSettings(const QJsonObject &settings)
{
    VoiceSettings voice;
    for (const auto &error : {readWords(settings, voice), secondsIn(settings, u"ring_s"_s, 1, 120, voice.ring),
                              secondsIn(settings, u"wrap_up_s"_s, 0, 1800, voice.wrapUp), readRecording(settings, voice)}) {
        if (error) {
            return *error;
        }
    }
    return voice;
}

RingDecision whomToRing(const QList<RingAgent> &members, const QList<RingCaller> &ahead, const RingCaller &caller,
                        RingOrder order)
{
    QList<RingAgent> pool;
    std::copy_if(members.begin(), members.end(), std::back_inserter(pool), isFree);
    const auto share = [&](const RingCaller &one) {
        const QList<RingAgent> fit = bestFirst(pool, one);
        return order == RingOrder::AllAtOnce ? fit : fit.first(std::min<qsizetype>(1, fit.size()));
    };
    for (const RingCaller &earlier : ahead) {
        takeOut(pool, share(earlier));
    }
    RingDecision decision;
    for (const RingAgent &agent : share(caller)) {
        decision.ring.append(agent.id);
    }
    decision.position = decision.ring.isEmpty() ? static_cast<int>(ahead.size()) + 1 : 0;
    return decision;
}

CallOutcome outcomeUnanswered(Direction direction, bool rang, int sipCode)
{
    if (direction == Direction::Out) {
        switch (sipCode) {
        case 486:
        case 600: return CallOutcome::Busy;
        case 403:
        case 603: return CallOutcome::Declined;
        case 0:
        case 408:
        case 480:
        case 487: return CallOutcome::NoAnswer;
        default: return CallOutcome::Failed;
        }
    }
    // Who gives up before anybody's phone rang was not missed by anybody.
    return rang ? CallOutcome::Missed : sipCode == 487 || sipCode == 0 ? CallOutcome::Abandoned : CallOutcome::Failed;
}

bool wantsCallBack(const PhoneCall &call)
{
    return call.direction == Direction::In && call.state == CallState::Ended && !(call.outcome == CallOutcome::Answered);
}

QString callSummary(const PhoneCall &call)
{
    return callPhrase({.direction = call.direction.value(),
                       .state = call.state.value(),
                       .outcome = call.outcome.value(),
                       .seconds = call.durationS});
}

} // namespace deskbell::hub
