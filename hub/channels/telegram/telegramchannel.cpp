// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/channels/telegram/telegramchannel.h"

#include "hub/channels/telegram/telegramsender.h"
#include "hub/channels/telegram/updateintake.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace deskbell::hub {

namespace {

constexpr int updatesAtOnce = 100;
constexpr auto conflictPause = 10s; // the other program goes on asking, and so do we
constexpr auto refusedPause = 60s;
constexpr auto longestPollPause = 30s;

std::chrono::milliseconds pauseAfter(int failures)
{
    return std::min<std::chrono::milliseconds>(1s * (1 << std::min(failures - 1, 5)), longestPollPause);
}

/// What a failed question says to people.
QString intakeTrouble(const BotAnswer &answer)
{
    if (answer.fate != HttpHeard::Fate::Answered) {
        return u"Telegram cannot be reached: %1"_s.arg(answer.words);
    }
    if (answer.code == 409 && answer.words.contains("webhook"_L1)) {
        return u"a webhook is set for this bot, so Telegram gives its messages to another program: remove the webhook (%1)"_s.arg(
            answer.words);
    }
    if (answer.code == 409) {
        return u"another program takes this bot's messages at the same time: stop it, or use a bot of its own (%1)"_s.arg(
            answer.words);
    }
    if (answer.code == 401 || answer.code == 404) {
        return u"Telegram does not know this bot (any more): its token is wrong or was revoked (%1)"_s.arg(answer.words);
    }
    if (answer.code == 429) {
        return u"Telegram asks to wait %1 seconds"_s.arg(answer.retryAfter.count());
    }
    return answer.words;
}

} // namespace

TelegramChannel::TelegramChannel(Core &core, const Channel &channel, const TelegramSettings &settings, const QByteArray &linkKey,
                                 QObject *parent)
    : TextRunner(core, channel, parent)
    , m_settings(settings)
    , m_api(new BotApi(settings, this))
    , m_intake(std::make_unique<UpdateIntake>(core, channel.id, *m_api, linkKey))
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &TelegramChannel::poll);
}

TelegramChannel::~TelegramChannel() = default;

void TelegramChannel::begin() { poll(); }

void TelegramChannel::end(const std::function<void()> &ended)
{
    m_next.stop();
    if (m_polling) {
        m_polling->abandon(); // nothing was confirmed by it: what it brings comes again
    }
    if (m_taking) {
        m_ended = ended;
    } else {
        ended();
    }
}

void TelegramChannel::poll()
{
    if (isStopping()) {
        return;
    }
    QJsonObject question{{u"timeout"_s, static_cast<int>(m_settings.poll.count())},
                         {u"limit"_s, updatesAtOnce},
                         {u"allowed_updates"_s, QJsonArray{u"message"_s, u"edited_message"_s}}};
    if (m_offset > 0) {
        question.insert(u"offset"_s, m_offset);
    }
    m_polling = m_api->call(
        u"getUpdates"_s, question, [this](const BotAnswer &answer) { onPolled(answer); }, m_settings.poll + 15s);
}

void TelegramChannel::onPolled(const BotAnswer &answer)
{
    if (!answer.ok) {
        ++m_failures;
        const bool wait = answer.code == 429;
        // A single broken connection is no news; what the API itself says is.
        if (answer.fate == HttpHeard::Fate::Answered ? !wait : m_failures > 2) {
            noteIntake(HealthState::Down, intakeTrouble(answer));
        } else if (wait) {
            noteIntake(HealthState::Degraded, intakeTrouble(answer));
        }
        const bool refused = answer.code == 401 || answer.code == 404;
        return pollAgain(wait                     ? std::max<std::chrono::milliseconds>(answer.retryAfter, 1s)
                             : answer.code == 409 ? conflictPause
                             : refused            ? refusedPause
                                                  : pauseAfter(m_failures));
    }
    m_failures = 0;
    const QJsonArray updates = answer.result.toArray();
    if (updates.isEmpty()) {
        // Everything is confirmed. After a quiet week the server counts from anywhere: an old offset could be too high.
        m_offset = 0;
        noteIntake(HealthState::Ok, {});
        return pollAgain(0ms);
    }
    m_taking = true;
    m_intake->take(updates, [this](qint64 offset, bool all) {
        m_offset = offset > 0 ? offset : m_offset;
        onTaken(all);
    });
}

void TelegramChannel::onTaken(bool all)
{
    m_taking = false;
    if (m_ended) {
        return std::exchange(m_ended, {})();
    }
    if (all) {
        noteIntake(HealthState::Ok, {});
        return pollAgain(0ms);
    }
    ++m_failures;
    noteIntake(HealthState::Degraded, u"messages are held back: they cannot be stored, or their files not fetched, just now"_s);
    pollAgain(pauseAfter(m_failures));
}

void TelegramChannel::pollAgain(std::chrono::milliseconds delay)
{
    if (!isStopping()) {
        m_next.start(delay);
    }
}

void TelegramChannel::tryNow()
{
    TextRunner::tryNow();
    if (m_next.isActive()) {
        m_next.start(0ms);
    }
    // A poll may hang for a minute when nobody writes: what is known is said meanwhile.
    report();
}

void TelegramChannel::send(const OutboxItem &item, const Done &done)
{
    auto *sender = new TelegramSender(
        core(), *m_api, item,
        [this, done](const HandOver &outcome) {
            const bool trouble =
                outcome.verdict == DeliveryVerdict::RetryLater || outcome.verdict == DeliveryVerdict::Unconfirmed;
            noteSending(trouble ? outcome.detail : QString());
            done(outcome);
        },
        this);
    sender->start();
}

void TelegramChannel::noteIntake(HealthState state, const QString &words)
{
    m_intakeState = state;
    m_intakeWords = words;
    report();
}

void TelegramChannel::noteSending(const QString &words)
{
    m_sendingWords = words;
    report();
}

void TelegramChannel::report()
{
    if (m_intakeState != HealthState::Ok) {
        return reportHealth(m_intakeState, m_intakeWords);
    }
    reportHealth(m_sendingWords.isEmpty() ? HealthState::Ok : HealthState::Degraded,
                 m_sendingWords.isEmpty() ? QString() : u"sending: "_s + m_sendingWords);
}

namespace {

/// Asks who the bot is and whether somebody else gets its messages; deletes itself when it is through.
class TelegramProbe : public QObject
{
public:
    TelegramProbe(const TelegramSettings &settings, std::function<void(QJsonObject)> done)
        : m_api(new BotApi(settings, this))
        , m_done(std::move(done))
    { }

    void start()
    {
        m_api->call(
            u"getMe"_s, {}, [this](const BotAnswer &answer) { onMe(answer); }, 10s);
    }

private:
    void note(const QString &step, bool ok, const QString &detail = {})
    {
        QJsonObject said{{u"step"_s, step}, {u"ok"_s, ok}};
        if (!detail.isEmpty()) {
            said.insert(u"detail"_s, detail);
        }
        m_steps.append(said);
        m_fine = m_fine && ok;
    }

    void onMe(const BotAnswer &answer)
    {
        const bool reached = answer.fate == HttpHeard::Fate::Answered;
        note(u"telegram.reach"_s, reached, reached ? QString() : answer.words);
        if (!reached) {
            return finish();
        }
        const QJsonObject me = answer.result.toObject();
        const QString handle = u'@' + me[u"username"_s].toString();
        note(u"telegram.login"_s, answer.ok, answer.ok ? handle : intakeTrouble(answer));
        if (!answer.ok) {
            return finish();
        }
        m_report.insert(u"address"_s, handle);
        m_report.insert(u"name"_s, me[u"first_name"_s].toString());
        m_api->call(
            u"getWebhookInfo"_s, {},
            [this](const BotAnswer &info) {
                const QString url = info.result.toObject()[u"url"_s].toString();
                note(u"telegram.webhook"_s, url.isEmpty(),
                     url.isEmpty() ? QString() : u"its messages go to %1: remove that webhook first"_s.arg(QUrl(url).host()));
                finish();
            },
            10s);
    }

    void finish()
    {
        m_report.insert(u"ok"_s, m_fine);
        m_report.insert(u"steps"_s, m_steps);
        m_done(m_report);
        deleteLater();
    }

    BotApi *m_api;
    std::function<void(QJsonObject)> m_done;
    QJsonObject m_report;
    QJsonArray m_steps;
    bool m_fine = true;
};

} // namespace

void testTelegramSettings(const QJsonObject &settings, std::function<void(QJsonObject report)> done)
{
    const auto read = readTelegramSettings(settings, settings);
    if (!read) {
        return done(
            {{u"ok"_s, false},
             {u"steps"_s,
              QJsonArray{QJsonObject{{u"step"_s, u"settings"_s}, {u"ok"_s, false}, {u"detail"_s, read.error().detail}}}}});
    }
    QMetaObject::invokeMethod(
        QCoreApplication::instance(),
        [telegram = *read, done = std::move(done)]() mutable { (new TelegramProbe(telegram, std::move(done)))->start(); },
        Qt::QueuedConnection);
}

} // namespace deskbell::hub
