// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/channels/email/emailchannel.h"

#include "hub/channels/email/mailboxsync.h"
#include "hub/channels/email/mailintake.h"
#include "hub/channels/email/outboxworker.h"
#include "hub/channels/hop.h"
#include "hub/channels/quiet.h"
#include "hub/core/core.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace deskbell::hub {

namespace {

constexpr auto stopLimit = 9'500ms;
// Silences are told apart by hours.
constexpr auto silenceInterval = 10min;
constexpr int silenceHistory = 400;
constexpr auto attemptPatience = 20s;

QString silenceWords(std::chrono::seconds silence)
{
    const auto hours = std::chrono::duration_cast<std::chrono::hours>(silence).count();
    const QString duration = hours < 72 ? u"%1 hours"_s.arg(hours) : u"%1 days"_s.arg(hours / 24);
    return u"no mail has come for %1, which is unusual for this mailbox: see whether mail still reaches it"_s.arg(duration);
}

} // namespace

EmailChannel::EmailChannel(Core &core, const Channel &channel, const EmailSettings &settings, QObject *parent)
    : ChannelRunner(parent)
    , m_core(core)
    , m_channel(channel)
    , m_settings(settings)
    , m_intake(new MailIntake(core, channel.id, settings.maxMailBytes, this))
    , m_outbox(new OutboxWorker(core, channel, settings, u"runner/"_s + makeUuid7(), this))
{
    for (const QString &folder : std::as_const(m_settings.folders)) {
        auto *sync = new MailboxSync(core, channel.id, settings, folder, *m_intake, this);
        connect(sync, &MailboxSync::health, this, [this, folder](const QString &words) { noteHealth(folder, words); });
        connect(sync, &MailboxSync::notice, this, [this, folder](const QString &words) { noteNotice(folder, words); });
        m_folders.append(sync);
    }
    connect(m_intake, &MailIntake::refused, this, [this](const QString &words) {
        noteNotice(QString(), words.isEmpty() ? QString() : u"mails are held back, they cannot be stored: %1"_s.arg(words));
    });
    connect(m_outbox, &OutboxWorker::health, this, [this](const QString &words) { noteHealth(QString(), words); });
    connect(m_outbox, &OutboxWorker::stopped, this, [this] {
        m_outboxStopped = true;
        checkStopped();
    });
    connect(m_intake, &MailIntake::stored, this, [this] {
        if (!m_quiet.isEmpty()) {
            lookForSilence();
        }
    });
    connect(m_intake, &MailIntake::moved, this, &EmailChannel::checkStopped);
    m_silence.setInterval(silenceInterval);
    connect(&m_silence, &QTimer::timeout, this, &EmailChannel::lookForSilence);
    m_stopLimit.setSingleShot(true);
    connect(&m_stopLimit, &QTimer::timeout, this, &EmailChannel::finishStopping);
}

EmailChannel::~EmailChannel()
{
    // The folders refer to the intake.
    qDeleteAll(m_folders);
}

void EmailChannel::start()
{
    for (MailboxSync *folder : std::as_const(m_folders)) {
        folder->start();
    }
    m_outbox->start();
}

void EmailChannel::tryNow()
{
    if (m_stopping) {
        return;
    }
    m_reported.reset();
    bool tries = false;
    for (MailboxSync *folder : std::as_const(m_folders)) {
        tries = folder->tryNow() || tries;
    }
    if (!tries) {
        return reportHealth();
    }
    // How it went is said then; a server that does not even refuse takes longer than anybody looks.
    QTimer::singleShot(attemptPatience, this, [this] {
        if (!m_reported && !m_stopping) {
            reportHealth();
        }
    });
}

/// A mailbox that answers may still get nothing: a forwarding that broke, a full quota, a filter.
void EmailChannel::lookForSilence()
{
    const auto arrivals = m_core.reads().latestMail(m_channel.id, silenceHistory);
    const auto silence = arrivals ? unusualSilence(*arrivals, QDateTime::currentDateTimeUtc()) : std::nullopt;
    const QString words = silence ? silenceWords(*silence) : QString();
    if (m_quiet != words && !m_stopping) {
        m_quiet = words;
        if (m_reported) {
            reportHealth();
        }
    }
}

void EmailChannel::stop()
{
    if (m_stopping) {
        return;
    }
    m_stopping = true;
    m_stopLimit.start(stopLimit);
    for (MailboxSync *folder : std::as_const(m_folders)) {
        folder->stop();
    }
    m_outbox->stop();
    checkStopped();
}

/// "Down" is when no mail comes in; trouble with sending, or with one folder of several, is "degraded".
void EmailChannel::noteHealth(const QString &part, const QString &words)
{
    if (words.isEmpty()) {
        m_problems.remove(part);
    } else {
        m_problems[part] = words;
    }
    if (!m_stopping) {
        reportHealth();
    }
    // What came while the hub was away is no silence: not before a folder is caught up.
    if (words.isEmpty() && !part.isEmpty() && !m_stopping && !m_silence.isActive()) {
        m_silence.start();
        lookForSilence();
    }
}

/// Mail goes in and out, but something beside it does not work.
void EmailChannel::noteNotice(const QString &part, const QString &words)
{
    if (words.isEmpty()) {
        m_notices.remove(part);
    } else {
        m_notices[part] = words;
    }
    if (!m_stopping) {
        reportHealth();
    }
}

void EmailChannel::reportHealth()
{
    QStringList words;
    qsizetype brokenFolders = 0;
    for (const QString &folder : std::as_const(m_settings.folders)) {
        if (const auto problem = m_problems.constFind(folder); problem != m_problems.constEnd()) {
            ++brokenFolders;
            words.append(m_settings.folders.size() > 1 ? u"receiving from %1: %2"_s.arg(folder, *problem)
                                                       : u"receiving: "_s + *problem);
        }
    }
    if (const auto problem = m_problems.constFind(QString()); problem != m_problems.constEnd()) {
        words.append(u"sending: "_s + *problem);
    }
    if (!m_quiet.isEmpty() && brokenFolders == 0) {
        words.append(m_quiet);
    }
    words += m_notices.values();
    words.removeDuplicates();
    const bool down = brokenFolders == m_settings.folders.size();
    const ChannelHealth health{.state = down         ? HealthState::Down
                                   : words.isEmpty() ? HealthState::Ok
                                                     : HealthState::Degraded,
                               .detail = words.join(u"; "_s)};
    if (m_reported != health) {
        m_reported = health;
        m_core.submit(SetChannelHealth{.channel = m_channel.id, .state = health.state, .detail = health.detail},
                      onEventLoop(this, [this](const Result<Done> &said) {
                          if (!said && said.error().kind == Error::Kind::Unavailable && !m_stopping) {
                              // The storage did not take it: what is true then is said again.
                              m_reported.reset();
                              QTimer::singleShot(1s, this, &EmailChannel::reportHealth);
                          }
                      }));
    }
}

void EmailChannel::checkStopped()
{
    if (m_stopping && m_outboxStopped && m_intake->isEmpty()) {
        finishStopping();
    }
}

void EmailChannel::finishStopping()
{
    if (!std::exchange(m_over, true)) {
        m_stopLimit.stop();
        Q_EMIT stopped();
    }
}

} // namespace deskbell::hub
