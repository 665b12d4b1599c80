// SPDX-License-Identifier: GPL-3.0-or-later
#include "softphone/linphoneengine.h"

#include "softphone/tones.h"

#include <QFile>
#include <QThread>

namespace deskbell::phone {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto idlePace = 20ms;
constexpr auto settingUpPace = 5ms; // halves the time to pick up a call; costs half a percent of a core while it lasts
constexpr int mostCalls = 8; // further callers hear busy
constexpr auto shutDownMs = 1000; // the server has to answer the last messages

/// Nothing on the disk, no chat, no video, no NAT guessing by names. inc_timeout: how long it rings is the server's to say (5 minutes at
/// most); nortp_timeout: seconds without sound after which a call counts as lost.
constexpr const char *coreSettings =
    "[storage]\nuri=null\n"
    "[lime]\nenabled=0\n"
    "[misc]\nfile_transfer_server_url=\nlog_collection_upload_server_url=\nversion_check_url_root=\n"
    "[sip]\nguess_hostname=0\nregister_only_when_network_is_up=1\nauto_net_state_mon=0\nuse_ipv6=0\n"
    "ping_with_options=0\ndefault_proxy=-1\nmedia_encryption=none\ninc_timeout=300\n"
    "[rtp]\naudio_jitt_comp=60\nnortp_timeout=30\nsymmetric=1\n"
    "[video]\ncapture=0\ndisplay=0\n"
    "[net]\ndns_srv_enabled=0\nmdns_enabled=0\n"
    "[sound]\nechocancellation=1\nremote_ring=\nlocal_ring=\n";

QString writeTone(const QTemporaryDir &folder, const QString &name, const QByteArray &tone)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(tone) != tone.size()) {
        return {};
    }
    return file.fileName();
}

} // namespace

LinphoneEngine::LinphoneEngine(const Options &options, QObject *parent)
    : CallEngine(parent)
    , m_options(options)
    , m_self(static_cast<linphone::CoreListener *>(this), [](linphone::CoreListener *) {})
{
    const auto factory = linphone::Factory::get();
    // Debian's only plugin is a video output of Qt 5: two Qts in one process are not wanted.
    factory->setMspluginsDir("/nonexistent");
    linphone::LoggingService::get()->setLogLevel(options.verbose ? linphone::LogLevel::Message : linphone::LogLevel::Fatal);
    m_core = factory->createCoreWithConfig(factory->createConfigFromString(coreSettings), nullptr);
    m_core->addListener(m_self);
    m_core->enableIpv6(false);
    m_core->enableVideoCapture(false);
    m_core->enableVideoDisplay(false);
    m_core->setUserAgent("Deskbell", DESKBELL_VERSION);
    m_core->setUseRfc2833ForDtmf(true);
    m_core->setUseInfoForDtmf(false);
    m_core->setMaxCalls(mostCalls);
    // Any free port: the library shares a fixed one with other programs, and takes their sound for its own.
    m_core->setAudioPort(-1);
    setTransports(u"tls"_s);
    setCodecs({});
    m_core->setRing(writeTone(m_files, u"ring.wav"_s, ringTone()).toStdString());
    m_core->setRingback(writeTone(m_files, u"ringback.wav"_s, ringBackTone()).toStdString());
    m_core->start();
    // After the start, which takes what its settings say.
    if (!options.playFile.isEmpty()) {
        m_core->setUseFiles(true);
        m_core->setPlayFile(options.playFile.toStdString());
        m_core->setRecordFile(options.recordFile.toStdString());
    }
    m_core->setNetworkReachable(true);
    m_status.since = QDateTime::currentDateTimeUtc();

    connect(&m_tick, &QTimer::timeout, this, &LinphoneEngine::step);
    m_parting.setSingleShot(true);
    connect(&m_parting, &QTimer::timeout, this, &LinphoneEngine::registerWanted);
    connect(&m_retry, &QTimer::timeout, this, &LinphoneEngine::retry);
    connect(&m_renew, &QTimer::timeout, this, &LinphoneEngine::renew);
    connect(&m_ping, &ServerPing::reachableChanged, this, &LinphoneEngine::followServer);
    connect(&m_network, &NetworkWatch::changed, this, &LinphoneEngine::followNetwork);
    connect(&m_watch, &DeviceWatch::changed, this, &LinphoneEngine::reloadDevices);
    setPace();
    readDevices();
    useDevices();
}

LinphoneEngine::~LinphoneEngine()
{
    m_tick.stop();
    m_core->removeListener(m_self);
    m_core->stop();
}

QString LinphoneEngine::name() const { return "liblinphone "_L1 + QString::fromStdString(linphone::Core::getVersion()); }

void LinphoneEngine::step() { m_core->iterate(); }

/// Signalling waits for the next step: short steps while somebody waits for it.
void LinphoneEngine::setPace()
{
    const bool settingUp = std::any_of(m_lines.begin(), m_lines.end(), [](const auto &each) {
        const Call &call = each.second.call;
        return !call.isConnected();
    });
    const auto pace = settingUp ? settingUpPace : idlePace;
    if (!m_tick.isActive() || m_tick.intervalAsDuration() != pace) {
        m_tick.setTimerType(settingUp ? Qt::PreciseTimer : Qt::CoarseTimer);
        m_tick.start(pace);
    }
}

void LinphoneEngine::shutDown()
{
    m_tick.stop();
    m_wanted.reset();
    for (auto &[id, line] : m_lines) {
        line.byUs = true;
    }
    m_core->terminateAllCalls();
    const auto account = m_account;
    unregister();
    // No event loop any more: nobody may give another command now.
    QElapsedTimer waited;
    waited.start();
    const auto settled = [this, &account] {
        const auto state = account ? account->getState() : linphone::RegistrationState::None;
        return m_core->getCallsNb() == 0 && state != linphone::RegistrationState::Ok
            && state != linphone::RegistrationState::Progress;
    };
    while (!settled() && waited.elapsed() < shutDownMs) {
        m_core->iterate();
        QThread::msleep(5);
    }
}

} // namespace deskbell::phone
