// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "softphone/callengine.h"
#include "softphone/callquality.h"
#include "softphone/devicewatch.h"
#include "softphone/networkwatch.h"
#include "softphone/serverping.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTimer>

#include <linphone++/linphone.hh>

#include <map>
#include <memory>

namespace deskbell::phone {

/// CallEngine by liblinphone. Sound runs on threads of the library; signalling on a timer here (20 ms, 5 ms while a call is being set up),
/// so all callbacks come on our thread. Nothing is written to the disk but recordings and two tones in a folder that goes with us.
class LinphoneEngine : public CallEngine, private linphone::CoreListener
{
    Q_OBJECT
public:
    struct Options {
        QString playFile{}; ///< with recordFile: no sound card, WAVs instead
        QString recordFile{};
        int sipPort = 0; ///< UDP port of our own; 0: any
        bool verbose = false; ///< the library's log on standard error: it holds addresses and numbers
    };
    explicit LinphoneEngine(const Options &options, QObject *parent = nullptr);
    ~LinphoneEngine() override;

    QString name() const override;
    AccountStatus accountStatus() const override { return m_status; }
    Devices devices() const override { return m_devices; }
    Outcome setAccount(const std::optional<Account> &account) override;
    Outcome dial(const QString &id, const QString &to, const QHash<QString, QString> &headers) override;
    Outcome answer(const QString &id) override;
    Outcome decline(const QString &id, ReasonCode reason) override;
    Outcome hangUp(const QString &id) override;
    Outcome hold(const QString &id) override;
    Outcome resume(const QString &id) override;
    Outcome setMuted(const QString &id, bool on) override;
    Outcome sendDigits(const QString &id, const QString &digits) override;
    Outcome transfer(const QString &id, const QString &to) override;
    Outcome attend(const QString &id, const QString &with) override;
    Outcome conference(const QStringList &ids) override;
    Outcome leaveConference() override;
    Outcome startRecording(const QString &id, const QString &file) override;
    Outcome stopRecording(const QString &id) override;
    Outcome choose(const DeviceWish &wish) override;
    Levels levels() const override;
    QList<Quality> qualities() override;
    void shutDown() override;

private:
    using SipCall = std::shared_ptr<linphone::Call>;
    /// A call of ours beside the library's.
    struct Line {
        Call call{};
        SipCall sip{};
        bool byUs = false; ///< we ended it
        bool rang = false;
        bool networkLost = false;
        int declineCode = 0; ///< SIP status we declined with
        QString recordLink{}; ///< what the library writes to: a link to the file that was asked for
        QualityWatch watch{};
    };

    // Calls (linphonecalls.cpp)
    void onCallStateChanged(const std::shared_ptr<linphone::Core> &, const SipCall &sip, linphone::Call::State state,
                            const std::string &message) override;
    void onDtmfReceived(const std::shared_ptr<linphone::Core> &, const SipCall &sip, int digit) override;
    void onTransferStateChanged(const std::shared_ptr<linphone::Core> &, const SipCall &sip,
                                linphone::Call::State state) override;
    Line *lineOf(const QString &id);
    const Line *heardLine() const;
    Line *lineOf(const SipCall &sip);
    Line &newLine(const SipCall &sip);
    void follow(Line &line, linphone::Call::State state);
    void finish(Line &line);
    void tell(const Line &line) { Q_EMIT callChanged(line.call); }
    void readMedia(Line &line);
    bool isFree(const QString &id) const;
    std::shared_ptr<linphone::CallParams> paramsFor(const SipCall &sip, const QString &id);
    void endWithoutMicrophone(const QString &id, const QString &to);
    Outcome withCall(const QString &id, const std::function<int(Line &)> &action);

    // Account (linphoneaccount.cpp)
    void onAccountRegistrationStateChanged(const std::shared_ptr<linphone::Core> &,
                                           const std::shared_ptr<linphone::Account> &account, linphone::RegistrationState state,
                                           const std::string &message) override;
    void registerAs(const Account &account);
    void registerWanted();
    void unregister();
    void setTransports(const QString &transport);
    void setEncryption(const QString &srtp);
    void setCodecs(const QStringList &names);
    void setStatus(AccountState state, int code = 0, const QString &text = {});
    void followNetwork(bool online);
    void tellNewPlace();
    void retry();
    void renew();
    void followServer(bool reachable);

    // Devices (linphonedevices.cpp)
    void onAudioDevicesListUpdated(const std::shared_ptr<linphone::Core> &) override;
    void reloadDevices(bool bothKinds);
    void readDevices();
    void useDevices();
    bool hasMicrophone() const;
    std::shared_ptr<linphone::AudioDevice> deviceOf(const QString &id, linphone::AudioDevice::Capabilities capability) const;

    void step();
    void setPace();

    Options m_options;
    QTemporaryDir m_files; ///< tones, and the links recordings go through
    std::shared_ptr<linphone::Core> m_core;
    std::shared_ptr<linphone::CoreListener> m_self; ///< this, owned by nobody
    std::shared_ptr<linphone::Account> m_account;
    std::shared_ptr<linphone::Account> m_leaving; ///< is being unregistered
    QTimer m_parting; ///< gives up on that
    QString m_transport; ///< what is opened now
    std::optional<Account> m_wanted;
    AccountStatus m_status;
    Devices m_devices;
    std::map<QString, Line> m_lines;
    std::pair<QString, QString> m_dialing; ///< id and address of the call that is being made in this moment
    ServerPing m_ping;
    NetworkWatch m_network;
    bool m_reloadLater = false; ///< devices went while a call needed them
    DeviceWatch m_watch;
    QTimer m_tick;
    QTimer m_retry;
    QTimer m_renew; ///< over UDP only
};

} // namespace deskbell::phone
