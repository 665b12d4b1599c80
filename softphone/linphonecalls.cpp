// SPDX-License-Identifier: GPL-3.0-or-later
// Following the library's calls.
#include "protocol/id.h"
#include "softphone/callrules.h"
#include "softphone/endreasons.h"
#include "softphone/linphoneengine.h"

#include <QFile>

namespace deskbell::phone {

using namespace Qt::Literals::StringLiterals;
using SipState = linphone::Call::State;

namespace {

const char *const headersRead[] = {"X-Call-Id", "X-Queue"};

Peer peerOf(const std::shared_ptr<const linphone::Address> &address)
{
    if (!address) {
        return {};
    }
    const QString text = QString::fromStdString(address->asStringUriOnly());
    return {.address = text, .number = numberOf(text), .name = QString::fromStdString(address->getDisplayName())};
}

bool isNetwork(linphone::Reason reason) { return reason == linphone::Reason::IOError || reason == linphone::Reason::NoResponse; }

} // namespace

LinphoneEngine::Line *LinphoneEngine::lineOf(const QString &id)
{
    const auto line = m_lines.find(id);
    return line == m_lines.end() ? nullptr : &line->second;
}

LinphoneEngine::Line *LinphoneEngine::lineOf(const SipCall &sip)
{
    const auto line = std::find_if(m_lines.begin(), m_lines.end(), [&sip](const auto &each) {
        return each.second.sip && each.second.sip->cPtr() == sip->cPtr();
    });
    return line == m_lines.end() ? nullptr : &line->second;
}

const LinphoneEngine::Line *LinphoneEngine::heardLine() const
{
    const auto line =
        std::find_if(m_lines.begin(), m_lines.end(), [](const auto &each) { return each.second.call.state == CallState::Up; });
    return line == m_lines.end() ? nullptr : &line->second;
}

bool LinphoneEngine::isFree(const QString &id) const { return isUuid(id) && !m_lines.contains(id); }

LinphoneEngine::Line &LinphoneEngine::newLine(const SipCall &sip)
{
    const bool incoming = sip->getDir() == linphone::Call::Dir::Incoming;
    QString id = makeUuid7();
    Call call{.direction = incoming ? Direction::In : Direction::Out,
              .state = incoming ? CallState::Incoming : CallState::Dialing,
              .peer = peerOf(sip->getRemoteAddress()),
              .startedAt = QDateTime::currentDateTimeUtc()};
    if (!incoming && !m_dialing.first.isEmpty()) {
        id = m_dialing.first;
        call.peer.address = m_dialing.second;
        m_dialing = {};
    } else if (const auto params = sip->getRemoteParams(); incoming && params) {
        for (const char *name : headersRead) {
            const QString value = QString::fromStdString(params->getCustomHeader(name));
            if (!value.isEmpty()) {
                call.headers.insert(QString::fromLatin1(name), value);
            }
        }
        const QString told = call.headers.value(u"X-Call-Id"_s).toLower();
        if (isFree(told)) {
            id = told;
        }
    }
    call.id = id;
    return m_lines.emplace(id, Line{.call = call, .sip = sip, .rang = incoming}).first->second;
}

void LinphoneEngine::onCallStateChanged(const std::shared_ptr<linphone::Core> &, const SipCall &sip, SipState state,
                                        const std::string &)
{
    Line *line = lineOf(sip);
    if (line == nullptr) {
        if (state == SipState::Idle || state == SipState::Released || state == SipState::PushIncomingReceived) {
            return;
        }
        line = &newLine(sip);
    }
    follow(*line, state);
    if (state == SipState::Released) {
        m_lines.erase(line->call.id);
        if (m_reloadLater && m_lines.empty()) {
            // Not from inside the library.
            QMetaObject::invokeMethod(
                this, [this] { reloadDevices(false); }, Qt::QueuedConnection);
        }
    }
    setPace();
}

void LinphoneEngine::follow(Line &line, SipState state)
{
    switch (state) {
    case SipState::OutgoingRinging:
    case SipState::OutgoingEarlyMedia:
        line.rang = true;
        line.call.state = CallState::Ringing;
        break;
    case SipState::Connected:
    case SipState::StreamsRunning:
        if (!line.call.upAt.isValid()) {
            line.call.upAt = QDateTime::currentDateTimeUtc();
        }
        line.call.state = CallState::Up;
        break;
    case SipState::Paused: line.call.state = CallState::Held; break;
    case SipState::PausedByRemote: line.call.state = CallState::HeldByPeer; break;
    case SipState::Error:
    case SipState::End: finish(line); return;
    case SipState::Released: finish(line); return;
    default: break;
    }
    readMedia(line);
    tell(line);
}

void LinphoneEngine::readMedia(Line &line)
{
    if (!line.call.isConnected()) {
        return;
    }
    const auto params = line.sip->getCurrentParams();
    if (const auto type = params->getUsedAudioPayloadType()) {
        line.call.codec = QString::fromStdString(type->getMimeType()).toLower();
    }
    line.call.secure = params->getMediaEncryption() == linphone::MediaEncryption::SRTP;
    line.call.conference = line.sip->getConference() != nullptr;
}

void LinphoneEngine::finish(Line &line)
{
    if (line.call.isOver()) {
        return;
    }
    const auto error = line.sip->getErrorInfo();
    EndFacts facts{.outgoing = line.call.direction == Direction::Out,
                   .wasUp = line.call.upAt.isValid(),
                   .rang = line.rang,
                   .byUs = line.byUs,
                   .srtpMandatory = m_wanted && m_wanted->srtp == "mandatory"_L1,
                   .code = line.declineCode};
    if (error) {
        facts.network = isNetwork(error->getReason()) || line.networkLost;
        facts.warning = QString::fromStdString(error->getWarnings());
        if (facts.code == 0) {
            facts.code = error->getProtocolCode();
        }
        if (const auto cause = error->getSubErrorInfo()) {
            facts.cause = cause->getProtocolCode();
        }
        if (error->getProtocol() == "SIP" && !facts.outgoing && error->getProtocolCode() == 200) {
            facts.cause = 200;
        }
    }
    line.call.endedAt = QDateTime::currentDateTimeUtc();
    line.call.state = CallState::Ended;
    line.call.conference = false;
    line.call.reason = reasonOf(facts);
    if (!line.recordLink.isEmpty()) {
        QFile::remove(line.recordLink);
    }
    tell(line);
}

void LinphoneEngine::onDtmfReceived(const std::shared_ptr<linphone::Core> &, const SipCall &sip, int digit)
{
    if (const Line *line = lineOf(sip)) {
        Q_EMIT digitHeard(line->call.id, QChar(char16_t(digit)));
    }
}

void LinphoneEngine::onTransferStateChanged(const std::shared_ptr<linphone::Core> &, const SipCall &sip, SipState state)
{
    const Line *line = lineOf(sip);
    if (line == nullptr) {
        return;
    }
    switch (state) {
    case SipState::OutgoingInit:
    case SipState::OutgoingProgress:
    case SipState::OutgoingRinging: Q_EMIT transferChanged(line->call.id, u"trying"_s, {}); break;
    case SipState::Connected:
    case SipState::StreamsRunning: Q_EMIT transferChanged(line->call.id, u"done"_s, {}); break;
    case SipState::Error:
    case SipState::End: {
        const auto error = line->sip->getErrorInfo();
        EndFacts facts{.code = error ? error->getProtocolCode() : 0};
        Q_EMIT transferChanged(line->call.id, u"failed"_s,
                               u"They could not be put through; the call is still with you. %1"_s
                                   .arg(facts.code >= 400 ? reasonOf(facts).text : QString())
                                   .trimmed());
        break;
    }
    default: break;
    }
}

Levels LinphoneEngine::levels() const
{
    const Line *line = heardLine();
    if (line == nullptr) {
        return {};
    }
    return {.input = line->call.muted ? 0 : meterOf(line->sip->getRecordVolume()), .output = meterOf(line->sip->getPlayVolume())};
}

QList<Quality> LinphoneEngine::qualities()
{
    QList<Quality> list;
    for (auto &[id, line] : m_lines) {
        const auto stats = line.call.isConnected() ? line.sip->getAudioStats() : nullptr;
        if (!stats) {
            continue;
        }
        const SoundFacts facts{.lossIn = qBound(0.0, double(stats->getLocalLossRate()) / 100, 1.0),
                               .lossOut = qBound(0.0, double(stats->getReceiverLossRate()) / 100, 1.0),
                               .jitterMs = stats->getReceiverInterarrivalJitter() * 1000,
                               .roundTripMs = stats->getRoundTripDelay() * 1000,
                               .microphoneDb = line.sip->getRecordVolume(),
                               .speakerDb = line.sip->getPlayVolume(),
                               .downKbit = stats->getDownloadBandwidth(),
                               .muted = line.call.muted || !m_options.playFile.isEmpty(), // files are mixed in behind the meter
                               .held = line.call.state != CallState::Up};
        list.append({.call = id,
                     .score = scoreOf(facts),
                     .lossIn = facts.lossIn,
                     .lossOut = facts.lossOut,
                     .jitterMs = facts.jitterMs,
                     .roundTripMs = facts.roundTripMs,
                     .advice = line.watch.advise(facts)});
    }
    return list;
}

} // namespace deskbell::phone
