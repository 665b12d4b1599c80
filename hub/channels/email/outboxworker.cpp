// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/channels/email/outboxworker.h"

#include "hub/channels/email/composejob.h"
#include "hub/channels/email/sentcopy.h"
#include "hub/channels/hop.h"
#include "hub/core/core.h"

#include <QLoggingCategory>

#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace deskbell::hub {

namespace {

Q_LOGGING_CATEGORY(logOutbox, "hub.email.outbox")

constexpr auto slowestPoll = 10s;
constexpr auto connectionIdleLimit = 15s;
constexpr auto stopPatience = 8s;
// Well within the claim, whatever the servers' own patience: a second hub must not send what we still try to send.
constexpr auto claimLength = 300s;
constexpr auto handOverLimit = 240s;
// Some recipients refused for now: after so many attempts the others get it.
constexpr int waitForAllAttempts = 4;

} // namespace

OutboxWorker::OutboxWorker(Core &core, const Channel &channel, const EmailSettings &settings, const QString &holder,
                           QObject *parent)
    : QObject(parent)
    , m_core(core)
    , m_channel(channel)
    , m_settings(settings)
    , m_holder(holder)
    , m_copies(new SentCopy(settings, this))
{
    m_composer.setMaxThreadCount(1);
    connect(&m_poll, &QTimer::timeout, this, &OutboxWorker::wake);
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &OutboxWorker::wake);
    m_connectionIdle.setSingleShot(true);
    connect(&m_connectionIdle, &QTimer::timeout, this, &OutboxWorker::dropConnection);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        if (m_client) {
            m_client->abandon(m_stopping ? u"the hub was stopped meanwhile"_s : u"the server takes too long"_s);
        }
    });
}

OutboxWorker::~OutboxWorker()
{
    if (m_listener != 0) {
        m_core.removeOutboxListener(m_listener);
    }
    m_composer.waitForDone();
}

void OutboxWorker::start()
{
    const auto hop = onEventLoop(this, [this](int) { wake(); });
    m_listener = m_core.addOutboxListener([hop] { hop(0); });
    m_poll.start(std::min<std::chrono::milliseconds>(slowestPoll, std::max<std::chrono::milliseconds>(m_settings.retry, 500ms)));
    wake();
}

void OutboxWorker::stop()
{
    m_stopping = true;
    m_poll.stop();
    m_retry.stop();
    if (!m_busy) {
        rest();
    } else {
        m_copies->hurry();
        if (m_patience.isActive()) {
            m_patience.start(stopPatience);
        }
    }
}

std::chrono::milliseconds OutboxWorker::retryDelay(std::chrono::milliseconds first, int attempt)
{
    // In units of the first delay (10 s): 10 s, 30 s, 1 min, 5 min, 15 min, 1 h, 3 h, 6 h, 12 h, 1 day; then nothing.
    static constexpr std::array<int, 10> steps{1, 3, 6, 30, 90, 360, 1080, 2160, 4320, 8640};
    return attempt >= 1 && attempt <= int(steps.size()) ? first * steps.at(size_t(attempt - 1)) : 0ms;
}

void OutboxWorker::wake()
{
    if (m_busy || m_stopping) {
        m_wokenMeanwhile = true;
        return;
    }
    m_busy = true;
    m_wokenMeanwhile = false;
    ClaimOutbox claim{.channel = m_channel.id, .holder = m_holder, .limit = 1, .claimFor = claimLength};
    // What a runner that died was sending when it died goes again now, not when its claim runs out.
    claim.takeOver = m_takeOver;
    m_core.submit(std::move(claim), onEventLoop(this, [this](const Result<QList<OutboxItem>> &claimed) { onClaimed(claimed); }));
}

void OutboxWorker::onClaimed(const Result<QList<OutboxItem>> &claimed)
{
    if (!claimed) {
        qCWarning(logOutbox) << "cannot claim:" << claimed.error().detail;
    }
    if (!claimed || claimed.value().isEmpty()) {
        m_takeOver = m_takeOver && !claimed;
        m_busy = false;
        return rest();
    }
    m_job = Job{.item = claimed.value().first()};
    const auto hop = onEventLoop(this, [this](const Result<QByteArray> &raw) { onComposed(raw); });
    m_composer.start([this, hop, item = m_job->item] { hop(composeOutboxItem(m_core, m_channel, item)); });
}

void OutboxWorker::onComposed(const Result<QByteArray> &raw)
{
    if (!raw) {
        if (raw.error().kind == Error::Kind::Unavailable) {
            return tryLater(raw.error().detail, false);
        }
        return settle({.verdict = DeliveryVerdict::Failed, .detail = u"not sent: %1"_s.arg(raw.error().detail)});
    }
    m_job->raw = *raw;
    m_connectionIdle.stop();
    m_patience.start(m_stopping ? stopPatience : handOverLimit);
    if (m_client) {
        send();
    } else {
        connectNow();
    }
}

void OutboxWorker::connectNow()
{
    m_connecting = true;
    m_fresh = true;
    m_client = new SmtpClient(m_settings.smtp, this);
    connect(m_client, &SmtpClient::ready, this, &OutboxWorker::send);
    connect(m_client, &SmtpClient::failed, this, &OutboxWorker::onConnectionFailed);
    m_client->open();
}

void OutboxWorker::send()
{
    m_connecting = false;
    SmtpMail mail{.from = m_channel.address,
                  .recipients = envelopeOf(m_job->item),
                  .raw = m_job->raw,
                  .partial = m_job->item.attempt >= waitForAllAttempts};
    m_client->send(mail, [this](const SmtpResult &result) { onResult(result); });
}

/// Before a mail was given to it, or between two mails; onResult() has the others.
void OutboxWorker::onConnectionFailed(const MailFailure &failure)
{
    dropConnection();
    // onResult() has dealt with a hand-over that failed together with its connection.
    if (std::exchange(m_connecting, false)) {
        Q_EMIT health(failure.words);
        tryLater(failure.words, false);
    }
}

void OutboxWorker::onResult(const SmtpResult &result)
{
    using Verdict = SmtpResult::Verdict;
    m_patience.stop();
    if (result.connectionFailed && result.verdict == Verdict::Temporary && !m_fresh && !m_job->triedAfresh && !m_stopping) {
        // The server had closed a connection kept from the mail before: says nothing about this one.
        m_job->triedAfresh = true;
        dropConnection();
        m_patience.start(handOverLimit);
        return connectNow();
    }
    m_fresh = false;
    if (result.connectionFailed) {
        Q_EMIT health(result.words);
    } else {
        Q_EMIT health({});
    }
    switch (result.verdict) {
    case Verdict::Sent: return onSent(result);
    case Verdict::Temporary: return tryLater(result.words, false);
    case Verdict::Unknown: return tryLater(result.words, true);
    case Verdict::Permanent:
        // A server may remember its refusal for as long as the connection lasts; who tries again wants to be asked afresh.
        dropConnection();
        return settle({.verdict = DeliveryVerdict::Failed, .detail = result.words});
    }
}

void OutboxWorker::onSent(const SmtpResult &result)
{
    QStringList refused;
    for (const auto &[recipient, why] : result.refused) {
        refused.append(u"not delivered to %1: %2"_s.arg(recipient, why));
    }
    SettleDelivery settlement{.verdict = DeliveryVerdict::Sent, .detail = refused.join(u"; "_s), .raw = m_job->raw};
    if (!m_settings.sentCopy) {
        return settle(std::move(settlement));
    }
    m_copies->store(m_job->raw, [this, settlement](const QString &problem) {
        SettleDelivery settled = settlement;
        settled.sentCopyError = problem;
        settle(std::move(settled));
    });
}

void OutboxWorker::tryLater(const QString &words, bool mayBeOut)
{
    m_patience.stop();
    const int attempt = m_job->item.attempt;
    const auto delay = m_stopping ? std::chrono::milliseconds(1) : retryDelay(m_settings.retry, attempt);
    if (delay == 0ms) {
        const bool unsure = mayBeOut || m_job->item.mayHaveBeenSent;
        return settle({.verdict = unsure ? DeliveryVerdict::Unconfirmed : DeliveryVerdict::Failed,
                       .detail = u"given up after %1 attempts: %2"_s.arg(attempt).arg(words)});
    }
    settle({.verdict = DeliveryVerdict::RetryLater,
            .detail = words,
            .retryAt = QDateTime::currentDateTimeUtc().addMSecs(delay.count())});
}

void OutboxWorker::settle(SettleDelivery settlement)
{
    settlement.message = m_job->item.message.id;
    settlement.claim = m_job->item.claim;
    const auto answered = [this, settlement](const Result<Message> &settled) {
        if (!settled && settled.error().kind == Error::Kind::Unavailable) {
            // What the server did cannot be undone: it has to be written down, however long the storage takes.
            QTimer::singleShot(m_stopping ? 200ms : 1s, this, [this, settlement] { settle(settlement); });
            return;
        }
        if (!settled) {
            qCWarning(logOutbox) << "message" << settlement.message.value << "not settled:" << settled.error().detail;
        }
        if (settlement.verdict == DeliveryVerdict::RetryLater) {
            const auto due = std::chrono::milliseconds(QDateTime::currentDateTimeUtc().msecsTo(settlement.retryAt) + 20);
            if (!m_retry.isActive() || m_retry.remainingTimeAsDuration() > due) {
                m_retry.start(std::max<std::chrono::milliseconds>(due, 0ms));
            }
        }
        m_job.reset();
        m_busy = false;
        if (m_stopping) {
            return rest();
        }
        wake(); // there may be more
    };
    m_core.submit(settlement, onEventLoop(this, answered));
}

void OutboxWorker::rest()
{
    if (m_stopping) {
        dropConnection();
        m_copies->close();
        Q_EMIT stopped();
        return;
    }
    if (m_client && !m_connectionIdle.isActive()) {
        m_connectionIdle.start(connectionIdleLimit); // polls that find nothing do not prolong it
    }
    if (m_wokenMeanwhile) {
        wake();
    }
}

void OutboxWorker::dropConnection()
{
    m_connectionIdle.stop();
    if (m_client) {
        std::exchange(m_client, nullptr)->retire();
    }
}

} // namespace deskbell::hub
