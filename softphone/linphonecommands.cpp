// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with calls.
#include "softphone/endreasons.h"
#include "softphone/linphoneengine.h"

#include <QFile>
#include <QFileInfo>

namespace deskbell::phone {

using namespace Qt::Literals::StringLiterals;

namespace {

Refusal noCall() { return {.code = u"no_call"_s, .text = u"there is no such call"_s}; }

Refusal notNow() { return {.code = u"state"_s, .text = u"the call cannot do that now"_s}; }

} // namespace

/// \a action returns what the library returns: 0 is well.
Outcome LinphoneEngine::withCall(const QString &id, const std::function<int(Line &)> &action)
{
    Line *line = lineOf(id);
    if (line == nullptr || line->call.isOver()) {
        return noCall();
    }
    return action(*line) == 0 ? Outcome() : Outcome(notNow());
}

std::shared_ptr<linphone::CallParams> LinphoneEngine::paramsFor(const SipCall &sip, const QString &id)
{
    const auto params = m_core->createCallParams(sip);
    params->enableVideo(false);
    // Named before the sound starts, or it cannot be recorded later; nothing is written until it is.
    params->setRecordFile(m_files.filePath(id + ".wav"_L1).toStdString());
    return params;
}

void LinphoneEngine::endWithoutMicrophone(const QString &id, const QString &to)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const Reason reason{
        .code = ReasonCode::NoMicrophone,
        .text = u"There is no microphone. Plug in a headset, or switch one on in the system's sound settings, and dial again."_s};
    Q_EMIT callChanged(
        {.id = id, .state = CallState::Ended, .peer = {.address = to}, .startedAt = now, .endedAt = now, .reason = reason});
}

Outcome LinphoneEngine::dial(const QString &id, const QString &to, const QHash<QString, QString> &headers)
{
    if (!m_account) {
        return Refusal{.code = u"no_account"_s, .text = u"there is no phone account"_s};
    }
    if (!hasMicrophone()) {
        endWithoutMicrophone(id, to);
        return {};
    }
    const auto address = linphone::Factory::get()->createAddress(to.toStdString());
    if (!address) {
        return Refusal{.code = u"address"_s, .text = u"this is no address that can be called"_s};
    }
    const auto params = paramsFor(nullptr, id);
    for (auto header = headers.cbegin(); header != headers.cend(); ++header) {
        params->addCustomHeader(header.key().toStdString(), header.value().toStdString());
    }
    // The first state comes from inside the call, before we know its handle.
    m_dialing = {id, to};
    const auto sip = m_core->inviteAddressWithParams(address, params);
    m_dialing = {};
    if (!sip) {
        return Refusal{.code = u"refused"_s, .text = u"no further call is possible now"_s};
    }
    return {};
}

Outcome LinphoneEngine::answer(const QString &id)
{
    if (!hasMicrophone()) {
        return Refusal{.code = u"device"_s,
                       .text = u"There is no microphone. Plug in a headset and answer again; it goes on ringing."_s};
    }
    return withCall(id, [this, &id](Line &line) { return line.sip->acceptWithParams(paramsFor(line.sip, id)); });
}

Outcome LinphoneEngine::decline(const QString &id, ReasonCode reason)
{
    return withCall(id, [reason](Line &line) {
        line.byUs = true;
        line.declineCode = reason == ReasonCode::Busy ? 486 : reason == ReasonCode::Unreachable ? 480 : 603;
        return line.sip->decline(reason == ReasonCode::Busy              ? linphone::Reason::Busy
                                     : reason == ReasonCode::Unreachable ? linphone::Reason::TemporarilyUnavailable
                                                                         : linphone::Reason::Declined);
    });
}

Outcome LinphoneEngine::hangUp(const QString &id)
{
    if (const Line *line = lineOf(id); line != nullptr && line->call.state == CallState::Incoming) {
        return decline(id, ReasonCode::Declined);
    }
    return withCall(id, [](Line &line) {
        line.byUs = true;
        return line.sip->terminate();
    });
}

Outcome LinphoneEngine::hold(const QString &id)
{
    return withCall(id, [](Line &line) { return line.sip->pause(); });
}

Outcome LinphoneEngine::resume(const QString &id)
{
    return withCall(id, [](Line &line) { return line.sip->resume(); });
}

Outcome LinphoneEngine::setMuted(const QString &id, bool on)
{
    return withCall(id, [this, on](Line &line) {
        line.sip->setMicrophoneMuted(on);
        line.call.muted = on;
        tell(line);
        return 0;
    });
}

Outcome LinphoneEngine::sendDigits(const QString &id, const QString &digits)
{
    return withCall(id, [&digits](Line &line) { return line.sip->sendDtmfs(digits.toStdString()); });
}

Outcome LinphoneEngine::transfer(const QString &id, const QString &to)
{
    const auto address = linphone::Factory::get()->createAddress(to.toStdString());
    if (!address) {
        return Refusal{.code = u"address"_s, .text = u"this is no address that can be called"_s};
    }
    return withCall(id, [&address](Line &line) { return line.sip->transferTo(address); });
}

Outcome LinphoneEngine::attend(const QString &id, const QString &with)
{
    const Line *other = lineOf(with);
    if (other == nullptr) {
        return noCall();
    }
    return withCall(id, [other](Line &line) { return line.sip->transferToAnother(other->sip); });
}

Outcome LinphoneEngine::conference(const QStringList &ids)
{
    for (const QString &id : ids) {
        const auto added = withCall(id, [this](Line &line) {
            if (!line.sip->getConference()) {
                // What it returns says nothing: also a call that was added is told as failed.
                m_core->addToConference(line.sip);
            }
            return line.sip->getConference() ? 0 : -1;
        });
        if (added) {
            return added;
        }
    }
    const auto conference = m_core->getConference();
    if (conference && !conference->isIn()) {
        conference->enter();
    }
    return {};
}

Outcome LinphoneEngine::leaveConference()
{
    QList<Line *> members;
    for (auto &[id, line] : m_lines) {
        if (!line.call.isOver() && line.sip->getConference()) {
            members.append(&line);
        }
    }
    if (members.isEmpty()) {
        return Refusal{.code = u"state"_s, .text = u"there is no conference"_s};
    }
    for (Line *line : std::as_const(members)) {
        if (line->sip->getConference()) {
            m_core->removeFromConference(line->sip);
        }
    }
    return {};
}

Outcome LinphoneEngine::startRecording(const QString &id, const QString &file)
{
    if (QFileInfo::exists(file) || !QFileInfo(QFileInfo(file).absolutePath()).isWritable()) {
        return Refusal{.code = u"refused"_s, .text = u"%1 exists already, or its folder cannot be written to"_s.arg(file)};
    }
    return withCall(id, [this, &id, &file](Line &line) {
        if (!line.recordLink.isEmpty()) {
            return -1;
        }
        line.recordLink = m_files.filePath(id + ".wav"_L1);
        QFile::remove(line.recordLink);
        if (!QFile::link(file, line.recordLink)) {
            line.recordLink.clear();
            return -1;
        }
        line.sip->startRecording();
        line.call.recording = file;
        tell(line);
        return 0;
    });
}

Outcome LinphoneEngine::stopRecording(const QString &id)
{
    return withCall(id, [this](Line &line) {
        if (!line.recordLink.isEmpty()) {
            line.sip->stopRecording();
            QFile::remove(line.recordLink);
            line.recordLink.clear();
            tell(line);
        }
        return 0;
    });
}

} // namespace deskbell::phone
