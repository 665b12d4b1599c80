// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/channels/channelhost.h"

#include "hub/channels/hop.h"
#include "hub/core/upkeepcommands.h"

#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace deskbell::hub {

namespace {

Q_LOGGING_CATEGORY(logHost, "hub.channels")

QString leaseName(const ChannelId &id) { return u"channel/"_s + id.value; }

/// What a runner depends on: it is started anew when this changes, not when its health or its ledger does.
struct RunnerInputs {
    QString kind{};
    QString name{};
    QString address{};
    QJsonObject settings{};
    QJsonObject secrets{};
    bool operator==(const RunnerInputs &) const = default;
};

/// Providers renew refresh tokens as they are used: the runner that did so knows. A new sign-in shows in "oauth.signed_in_at" of
/// the settings.
QJsonObject withoutRenewed(QJsonObject secrets)
{
    if (QJsonObject oauth = secrets[u"oauth"_s].toObject(); oauth.contains(u"refresh_token"_s)) {
        oauth.remove(u"refresh_token"_s);
        secrets[u"oauth"_s] = oauth;
    }
    return secrets;
}

} // namespace

/// A channel that runs here, or that we would like to run. States: waiting (no lease), running, stopping (its runner still
/// finishes; the lease is kept meanwhile).
struct ChannelHost::Slot {
    Channel channel{};
    QJsonObject secrets{};
    RunnerInputs inputs{}; ///< of the latest look
    std::unique_ptr<ChannelRunner> runner{};
    RunnerInputs started{}; ///< what the runner was started with
    bool wanted = true;
    bool held = false;
    bool stopping = false;
    qint64 nudgedAt = 0; ///< the channel's version when its runner was last told to try again
    bool broken = false; ///< could not be made from these inputs
    qint64 heldAt = 0; ///< m_clock when the lease we hold was asked for, ms
};

ChannelHost::ChannelHost(Core &core, const QString &holder, Simulation simulation, const Clocks &clocks, QObject *parent,
                         const QList<ChannelKind> &kinds)
    : QObject(parent)
    , m_core(core)
    , m_holder(holder)
    , m_kinds(kinds)
    , m_simulation(std::move(simulation))
    , m_clocks(clocks)
{
    m_clock.start();
    m_settleTimer.setSingleShot(true);
    m_settleTimer.setInterval(m_clocks.settle);
    connect(&m_settleTimer, &QTimer::timeout, this, &ChannelHost::look);
    connect(&m_lookTimer, &QTimer::timeout, this, &ChannelHost::look);
    connect(&m_renewTimer, &QTimer::timeout, this, &ChannelHost::renewAll);
}

ChannelHost::ChannelHost(Core &core, const QString &holder, Simulation simulation, QObject *parent)
    : ChannelHost(core, holder, std::move(simulation), Clocks{}, parent)
{ }

ChannelHost::~ChannelHost()
{
    if (m_listener != 0) {
        m_core.removeEventListener(m_listener);
    }
}

void ChannelHost::start()
{
    m_started = true;
    const auto hop = onEventLoop(this, [this](int) {
        if (!m_settleTimer.isActive() && !m_stopping) {
            m_settleTimer.start();
        }
    });
    m_listener = m_core.addEventListener([hop] { hop(0); });
    m_lookTimer.start(m_clocks.lookEvery);
    m_renewTimer.start(m_clocks.renewEvery);
    look();
}

void ChannelHost::stopAll()
{
    if (m_stopping) {
        return;
    }
    m_stopping = true;
    m_lookTimer.stop();
    m_settleTimer.stop();
    const auto all = m_slots.values();
    for (const auto &slot : all) {
        unwant(*slot);
    }
    checkFinished();
}

int ChannelHost::runningCount() const
{
    return int(std::count_if(m_slots.begin(), m_slots.end(), [](const auto &slot) { return slot->runner && !slot->stopping; }));
}

bool ChannelHost::canRun(const Channel &channel) const
{
    if (channel.settings[u"simulated"_s].toBool()) {
        return bool(m_simulation);
    }
    return findChannelKind(channel.kind, m_kinds) != nullptr;
}

void ChannelHost::look()
{
    if (m_stopping || !m_started) {
        return;
    }
    const auto channels = m_core.reads().channels();
    if (!channels) {
        qCWarning(logHost) << "cannot read the channels:" << channels.error().detail;
        return; // what runs goes on
    }
    QSet<ChannelId> wanted;
    for (const Channel &channel : *channels) {
        if (channel.enabled && canRun(channel)) {
            wanted.insert(channel.id);
            want(channel);
        }
    }
    const auto ids = m_slots.keys();
    for (const ChannelId &id : ids) {
        if (!wanted.contains(id)) {
            unwant(*m_slots[id]);
        }
    }
}

void ChannelHost::want(const Channel &channel)
{
    const auto secrets = m_core.reads().channelSecrets(channel.id);
    if (!secrets && secrets.error().kind != Error::Kind::NotFound) {
        qCWarning(logHost) << "cannot read the secrets of channel" << channel.id.value << secrets.error().detail;
        return;
    }
    auto &slot = m_slots[channel.id];
    const bool isNew = !slot;
    if (isNew) {
        slot = std::make_shared<Slot>();
    }
    slot->wanted = true;
    slot->channel = channel;
    slot->secrets = secrets ? secrets.value() : QJsonObject();
    const RunnerInputs inputs{channel.kind, channel.name, channel.address, channel.settings, withoutRenewed(slot->secrets)};
    slot->broken = slot->broken && slot->inputs == inputs;
    slot->inputs = inputs;
    if (slot->runner && !slot->stopping && slot->started != inputs) {
        qCInfo(logHost) << "channel" << channel.id.value << "changed, starting it anew";
        stopRunner(*slot);
    } else if (isNew) {
        acquire(channel.id);
    } else if (!slot->runner && slot->held && !slot->broken) {
        startRunner(*slot);
    } else if (slot->runner && !slot->stopping && channel.health.detail == QStringView(tryingNow)
               && slot->nudgedAt != channel.version) {
        slot->nudgedAt = channel.version;
        slot->runner->tryNow();
    }
}

void ChannelHost::unwant(Slot &slot)
{
    slot.wanted = false;
    if (slot.runner) {
        stopRunner(slot);
        return;
    }
    const ChannelId id = slot.channel.id;
    const bool held = slot.held;
    m_slots.remove(id); // slot is gone
    if (held) {
        release(id);
    }
}

void ChannelHost::acquire(const ChannelId &id)
{
    const qint64 askedAt = m_clock.elapsed();
    m_core.submit(AcquireLease{.name = leaseName(id), .holder = m_holder, .validFor = m_clocks.leaseFor},
                  onEventLoop(this, [this, id, askedAt](const Result<bool> &held) { onLease(id, askedAt, held); }));
}

void ChannelHost::onLease(const ChannelId &id, qint64 askedAt, const Result<bool> &held)
{
    const auto slot = m_slots.value(id);
    if (!slot) {
        if (held && held.value()) {
            release(id); // asked for before it was given up
        }
        return;
    }
    if (!held) {
        qCWarning(logHost) << "lease of channel" << id.value << "not answered:" << held.error().detail;
        return; // renewAll() sees to it when this lasts
    }
    slot->held = held.value();
    if (held.value()) {
        slot->heldAt = askedAt;
        if (!slot->runner && slot->wanted && !slot->broken) {
            startRunner(*slot);
        }
    } else if (slot->runner) {
        qCWarning(logHost) << "channel" << id.value << "is held by another hub now";
        stopRunner(*slot);
    }
}

void ChannelHost::startRunner(Slot &slot)
{
    const Channel &channel = slot.channel;
    const ChannelKind *kind = findChannelKind(channel.kind, m_kinds);
    if (channel.settings[u"simulated"_s].toBool()) {
        slot.runner = m_simulation ? m_simulation(m_core, channel) : nullptr;
    } else if (kind) {
        slot.runner = kind->make(m_core, channel, slot.secrets);
    }
    if (!slot.runner) {
        slot.broken = true;
        QString why = u"its settings are not complete"_s;
        if (kind) {
            if (const auto valid = kind->validate(channel.settings); !valid) {
                why = valid.error().detail;
            }
        }
        m_core.submit(SetChannelHealth{.channel = channel.id, .state = HealthState::Down, .detail = why});
        return;
    }
    slot.started = slot.inputs;
    slot.stopping = false;
    connect(slot.runner.get(), &ChannelRunner::stopped, this, [this, id = channel.id] { onStopped(id); });
    qCInfo(logHost) << "channel" << channel.id.value << "starts";
    slot.runner->start();
}

void ChannelHost::stopRunner(Slot &slot)
{
    if (slot.runner && !slot.stopping) {
        slot.stopping = true;
        // Queued: the runner may be stopped at once, while we still look at the slot.
        QMetaObject::invokeMethod(slot.runner.get(), &ChannelRunner::stop, Qt::QueuedConnection);
    }
}

void ChannelHost::onStopped(const ChannelId &id)
{
    const auto slot = m_slots.value(id);
    if (!slot || !slot->runner) {
        return;
    }
    slot->runner.release()->deleteLater(); // we are inside its signal
    slot->stopping = false;
    if (!slot->wanted) {
        unwant(*slot);
        checkFinished();
    } else if (slot->held) {
        startRunner(*slot);
    }
}

void ChannelHost::renewAll()
{
    const auto all = m_slots.values();
    for (const auto &slot : all) {
        const qint64 limit = std::chrono::milliseconds(m_clocks.leaseFor).count();
        if (slot->held && m_clock.elapsed() - slot->heldAt > limit) {
            // The database has been silent for so long that another hub may be at it.
            slot->held = false;
            stopRunner(*slot);
        }
        acquire(slot->channel.id);
    }
}

void ChannelHost::release(const ChannelId &id)
{
    ++m_releasing;
    m_core.submit(ReleaseLease{.name = leaseName(id), .holder = m_holder}, onEventLoop(this, [this](const Result<Done> &) {
                      --m_releasing;
                      checkFinished();
                  }));
}

void ChannelHost::checkFinished()
{
    if (m_stopping && m_slots.isEmpty() && m_releasing == 0) {
        m_renewTimer.stop();
        // Queued and once: stopAll() may be the caller.
        if (std::exchange(m_started, false)) {
            QMetaObject::invokeMethod(this, &ChannelHost::finished, Qt::QueuedConnection);
        }
    }
}

} // namespace deskbell::hub
