// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/channels/telegram/telegramsender.h"

#include "hub/channels/outboundfile.h"
#include "hub/channels/telegram/botupdate.h"
#include "hub/core/core.h"

#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace deskbell::hub {

namespace {

constexpr int longestText = 4096;
constexpr int longestCaption = 1024;
constexpr qint64 largestPhoto = 10 * 1024 * 1024;
constexpr auto longestWait = 20s; // between two pieces of one message; longer pauses are the outbox's
constexpr int mostWaits = 3;

bool isPhoto(const Attachment &file)
{
    return (file.mediaType == "image/jpeg"_L1 || file.mediaType == "image/png"_L1) && file.size <= largestPhoto;
}

} // namespace

QString telegramRefusal(const BotAnswer &answer)
{
    if (answer.code == 403 && answer.words.contains("blocked"_L1)) {
        return u"the customer has blocked the bot (%1)"_s.arg(answer.words);
    }
    if (answer.code == 403) {
        return u"the bot may not write to this customer (%1)"_s.arg(answer.words);
    }
    if (answer.code == 400 && answer.words.contains("chat not found"_L1)) {
        return u"the customer has never written to this bot, or is gone (%1)"_s.arg(answer.words);
    }
    return answer.words;
}

TelegramSender::TelegramSender(Core &core, BotApi &api, const OutboxItem &item, Done done, QObject *parent)
    : QObject(parent)
    , m_core(core)
    , m_api(api)
    , m_item(item)
    , m_done(std::move(done))
{ }

void TelegramSender::start()
{
    if (plan()) {
        next();
    }
}

/// A single file takes a short text along as its caption; else the text goes first.
bool TelegramSender::plan()
{
    const Message &message = m_item.message;
    bool fine = false;
    const qint64 chat = message.to.isEmpty() ? 0 : message.to.constFirst().address.toLongLong(&fine);
    if (!fine) {
        finish({.verdict = DeliveryVerdict::Failed, .detail = u"this is no chat of Telegram"_s});
        return false;
    }
    const QString text = message.text.trimmed();
    const bool caption = message.attachments.size() == 1 && text.size() <= longestCaption;
    if (!text.isEmpty() && !caption) {
        for (const QString &piece : telegramPieces(text, longestText)) {
            m_steps.append(
                {.method = u"sendMessage"_s, .parameters = {{u"chat_id"_s, chat}, {u"text"_s, piece}}, .what = u"the text"_s});
        }
    }
    for (const Attachment &file : message.attachments) {
        const auto content = readOutboundFile(m_core, file);
        if (!content) {
            finish({.verdict = DeliveryVerdict::Failed,
                    .detail = u"the attachment %1: %2"_s.arg(file.name, content.error().detail)});
            return false;
        }
        const bool photo = isPhoto(file);
        QJsonObject parameters{{u"chat_id"_s, chat}};
        if (caption && !text.isEmpty()) {
            parameters.insert(u"caption"_s, text);
        }
        m_steps.append({.method = photo ? u"sendPhoto"_s : u"sendDocument"_s,
                        .parameters = parameters,
                        .file = {photo ? u"photo"_s : u"document"_s, file.name, file.mediaType, *content},
                        .what = file.name});
    }
    return true;
}

void TelegramSender::next()
{
    if (m_at >= m_steps.size()) {
        return finish({.verdict = DeliveryVerdict::Sent, .foreignId = m_foreignId});
    }
    const Step &step = m_steps.at(m_at);
    const auto answered = [this](const BotAnswer &answer) { onAnswer(answer); };
    if (step.file.field.isEmpty()) {
        m_api.call(step.method, step.parameters, answered);
    } else {
        m_api.callWithFile(step.method, step.parameters, step.file, answered);
    }
}

void TelegramSender::onAnswer(const BotAnswer &answer)
{
    if (answer.ok) {
        m_foreignId = telegramMessageId(answer.result.toObject());
        ++m_at;
        return next();
    }
    // Half of a message is out: a short pause is waited for here, or the first half would go out again.
    if (answer.code == 429 && m_at > 0 && answer.retryAfter <= longestWait && ++m_waits <= mostWaits) {
        QTimer::singleShot(std::max<std::chrono::milliseconds>(answer.retryAfter, 1s), this, &TelegramSender::next);
        return;
    }
    stopAt(answer);
}

void TelegramSender::stopAt(const BotAnswer &answer)
{
    const bool answered = answer.fate == HttpHeard::Fate::Answered;
    const bool unknown = answer.fate == HttpHeard::Fate::Unknown || (answered && answer.code >= 500);
    const QString words = answered ? telegramRefusal(answer) : answer.words;
    if (m_at > 0) {
        QStringList left;
        for (const Step &step : m_steps.mid(m_at)) {
            left.append(step.what);
        }
        left.removeDuplicates();
        return finish({.verdict = DeliveryVerdict::Unconfirmed,
                       .detail = u"only a part arrived; not sent: %1 (%2)"_s.arg(left.join(u", "_s), words),
                       .foreignId = m_foreignId});
    }
    if (unknown) {
        return finish({.verdict = DeliveryVerdict::Unconfirmed, .detail = words});
    }
    // Not reached, or told to wait, or the bot's own trouble (its token): the message is all right.
    const bool later = !answered || answer.code == 429 || answer.code == 401 || answer.code == 404;
    finish({.verdict = later ? DeliveryVerdict::RetryLater : DeliveryVerdict::Failed,
            .detail = words,
            .retryAfter = answer.retryAfter});
}

void TelegramSender::finish(const HandOver &outcome)
{
    deleteLater();
    if (const auto done = std::exchange(m_done, {})) {
        done(outcome);
    }
}

} // namespace deskbell::hub
