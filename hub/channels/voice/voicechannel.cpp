// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/channels/voice/voicechannel.h"

#include "hub/channels/hop.h"
#include "hub/channels/httpexchange.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>

#include <algorithm>

namespace deskbell::hub {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Q_LOGGING_CATEGORY(logVoice, "hub.voice")

constexpr auto lookEvery = 1s;
constexpr auto soon = 20ms;
/// How often the proxy is asked whether it knows the calls that go on.
constexpr qint64 checkEveryMs = 30'000;
/// A call is taken for lost when it is not known so often in a row: one answer may cross with the call's own end.
constexpr int lostAfter = 2;

} // namespace

VoiceChannel::VoiceChannel(Core &core, const Channel &channel, const QJsonObject &secrets, VoiceSettings settings,
                           QObject *parent)
    : ChannelRunner(parent)
    , m_core(core)
    , m_channel(channel.id)
    , m_settings(std::move(settings))
    , m_key(secrets[u"hook_secret"_s].toString().toUtf8())
{
    m_look.setInterval(lookEvery);
    connect(&m_look, &QTimer::timeout, this, &VoiceChannel::look);
}

VoiceChannel::~VoiceChannel()
{
    if (m_listener != 0) {
        m_core.removeEventListener(m_listener);
    }
}

void VoiceChannel::start()
{
    m_checked.start();
    // Whoever gets free, or signs in, is put through at once; a burst of events is one look.
    const auto hop = onEventLoop(this, [this](int) {
        if (!m_stopping && m_look.remainingTimeAsDuration() > soon) {
            m_look.start(soon);
        }
    });
    m_listener = m_core.addEventListener([hop] { hop(0); });
    m_look.start();
    look();
}

void VoiceChannel::stop()
{
    m_stopping = true;
    m_look.stop();
    if (!m_tending) {
        Q_EMIT stopped();
    }
}

void VoiceChannel::look()
{
    m_look.start(lookEvery);
    const auto board = m_core.calls().board(m_channel);
    if (!board || m_stopping) {
        return; // the storage says so itself
    }
    m_lines.clear();
    bool waiting = false;
    for (const CallReads::Line &line : board->lines) {
        m_lines.insert(line.sipId, line.call);
        waiting = waiting || !line.taken;
    }
    const QDateTime wrapUp = board->nextWrapUpEnd;
    if (waiting || (wrapUp.isValid() && wrapUp <= m_core.calls().now())) {
        tend();
    }
    if (m_checked.elapsed() >= checkEveryMs) {
        m_checked.restart();
        checkLines(board->lines);
    }
}

void VoiceChannel::tend()
{
    if (m_tending) {
        return;
    }
    m_tending = true;
    m_core.submit(TendCalls{.channel = m_channel},
                  onEventLoop(this, [this](const Result<TendCalls::Reply> &reply) { onTended(reply); }));
}

void VoiceChannel::onTended(const Result<TendCalls::Reply> &reply)
{
    m_tending = false;
    if (m_stopping) {
        Q_EMIT stopped();
        return;
    }
    if (!reply) {
        qCWarning(logVoice) << "the line waits:" << reply.error().detail;
        return;
    }
    for (const QString &sipId : reply->wake) {
        wake(sipId);
    }
}

void VoiceChannel::checkLines(const QList<CallReads::Line> &lines)
{
    for (const CallReads::Line &line : lines) {
        if (!line.sipId.isEmpty()) {
            wake(line.sipId);
        }
    }
}

void VoiceChannel::wake(const QString &sipId)
{
    if (m_settings.controlUrl.isEmpty() || sipId.isEmpty() || m_asking.contains(sipId)) {
        return;
    }
    m_asking.insert(sipId);
    HttpAsk ask{.method = "POST",
                .url = QUrl(m_settings.controlUrl + u"/wake"_s),
                .headers = {{"Content-Type", "application/json"}, {"Authorization", "Bearer " + m_key}},
                .body = QJsonDocument(QJsonObject{{u"call_id"_s, sipId}}).toJson(QJsonDocument::Compact),
                .patience = 5s};
    HttpExchange::ask(ask, this, [this, sipId](const HttpHeard &heard) {
        m_asking.remove(sipId);
        onWoken(sipId, heard.fate == HttpHeard::Fate::Answered ? heard.status : 0, heard.words);
    });
}

void VoiceChannel::onWoken(const QString &sipId, int status, const QString &words)
{
    if (status == 0 || status >= 500 || status == 401 || status == 403) {
        // Asked again with the next look.
        return say(HealthState::Degraded, status == 0 ? words : u"the proxy answered %1"_s.arg(status));
    }
    say(HealthState::Ok, {});
    if (status != 410) {
        m_unknown.remove(sipId);
        return;
    }
    if (++m_unknown[sipId] >= lostAfter && m_lines.contains(sipId)) {
        m_unknown.remove(sipId);
        m_core.submit(LoseCall{.call = m_lines.value(sipId)});
    }
}

void VoiceChannel::say(HealthState state, const QString &words)
{
    const bool healthy = state == HealthState::Ok;
    if (healthy != m_healthy) {
        m_healthy = healthy;
        m_core.submit(SetChannelHealth{.channel = m_channel, .state = state, .detail = words});
    }
}

} // namespace deskbell::hub
