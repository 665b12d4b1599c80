// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/desk.h"
#include "client/phone/callkeeper.h"
#include "client/phone/phonelink.h"
#include "models/calls/callmodel.h"

#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>

class QSettings;

namespace deskbell {

/// Whom a dialled number belongs to.
struct DialEntry {
    QString number{};
    QString name{};
    bool isAgent = false; ///< a colleague: for transfers
    bool operator==(const DialEntry &) const = default;
};

/// What the hub says of this agent's phone (GET /v1/me/phone).
struct PhoneAccount {
    enum class Recording { Never, Ask, Always };
    phone::Account account{};
    ChannelId channel{}; ///< null: an account of the agent's own
    Recording recording = Recording::Never; ///< as the lead set it
    QString announcement{}; ///< what the other side has to be told before it is recorded; empty: the console's own words
    int wrapUpS = 0;
    QStringList dispositions{};
    QList<DialEntry> colleagues{}; ///< who can be reached inside
    bool operator==(const PhoneAccount &) const = default;
};
PhoneAccount phoneAccountFromJson(const QJsonObject &json);

/// The telephone of one desk: the phone process, its calls, who calls, and what the hub is told of them.
class CallDesk : public QObject
{
    Q_OBJECT
public:
    enum class Readiness {
        None, ///< this agent has no phone: nothing of it is to be seen
        NoProgram, ///< there is an account, but no deskbell-phone
        Starting,
        Registering,
        Ready,
        Failed, ///< see accountStatus()
    };
    struct Options {
        PhoneLink::Options link{};
        QString directory{}; ///< of this desk on this machine
    };
    /// \a settings keeps the choice of devices.
    CallDesk(Desk &desk, QSettings &settings, const Options &options, QObject *parent = nullptr);
    ~CallDesk() override;

    Readiness readiness() const;
    /// There is something to show: an account, or calls.
    bool isThere() const { return readiness() != Readiness::None || m_calls.isBusy(); }
    const std::optional<PhoneAccount> &account() const { return m_account; }
    const phone::AccountStatus &accountStatus() const { return m_status; }
    const phone::Devices &devices() const { return m_devices; }
    CallModel &calls() { return m_calls; }
    PhoneLink &link() { return m_link; }
    Desk &desk() { return m_desk; }
    /// Asks the hub anew which phone this agent has.
    void refreshAccount();

    /// Calls. \returns the call's id; empty: there is no phone, which refused() says.
    QString dial(const QString &number, const ConversationId &conversation = {}, const CustomerId &customer = {});
    void answer(const QString &id);
    void hangUp(const QString &id);
    void decline(const QString &id, const QString &reason = QStringLiteral("declined"));
    void hold(const QString &id, bool on);
    void mute(const QString &id, bool on);
    void sendDigits(const QString &id, const QString &digits);
    void transfer(const QString &id, const QString &to);
    /// Joins the far ends of two calls and leaves.
    void attend(const QString &id, const QString &with);
    /// All calls that are up or held, in one; or apart again.
    void conference(bool on);
    void record(const QString &id, bool on);
    void chooseDevices(const phone::DeviceWish &wish);
    /// Whether the telephone's keys are to work in front of other programs, too, where the system allows that.
    bool takesKeysEverywhere() const;
    void setTakesKeysEverywhere(bool on);
    /// Level meters are on while anybody wants them.
    void watchLevels(bool on);

    void setNote(const QString &id, const QString &note);
    void setDisposition(const QString &id, const QString &disposition);
    void endWrapUp(const QString &id);

    /// People and numbers that fit what is typed, customers first. \a agents: colleagues, too.
    QList<DialEntry> complete(const QString &typed, bool agents, int limit = 8) const;
    /// Who does not want to be called, of those who have that number; empty: nobody.
    QString doNotCall(const QString &number, const CustomerId &customer = {}) const;

Q_SIGNALS:
    void stateChanged(); ///< readiness, account or devices
    void levelsChanged(const deskbell::phone::Levels &levels);
    /// A command could not be done: in words of the phone.
    void refused(const QString &code, const QString &text);
    void rang(const QString &id);
    void stoppedRinging(const QString &id);
    /// The agent took it: show what it is about. Null where it is not known (yet).
    void answered(const QString &id);
    void recordingStarted(const QString &id);
    void dtmfReceived(const QString &id, const QString &digit);

private:
    void connectCalls();
    void connectHub();
    void followDesk();
    void takeAccount(const Result<QByteArray> &answer);
    void takeAttached(const phone::State &state);
    void takeEvent(const QJsonObject &event);
    void takeStatus(const phone::AccountStatus &status);
    void tellAccount();
    void tellDevices();
    void takeAdded(const QString &id);
    void takeUp(const QString &id);
    void takeEnded(const QString &id);
    void takeHubEvent(const QString &type, const QJsonObject &entity);
    void readOpenCalls();
    void askForCall(const QString &id);
    void post(const DeskCall &call, const ConversationId &conversation = {}, const CustomerId &customer = {});
    void patch(const QString &id, const QJsonObject &fields);
    void tellNote(const QString &id);
    void tellRecording(const QString &id);
    void findCaller(const QString &id);
    void nameCustomer(const QString &id, const CustomerId &customer);
    void settleLost();
    void look();
    void command(const QString &name, const QJsonObject &members);

    Desk &m_desk;
    QSettings &m_settings;
    PhoneLink m_link;
    CallKeeper m_keeper;
    CallModel m_calls;
    std::optional<PhoneAccount> m_account;
    phone::AccountStatus m_status;
    phone::Devices m_devices;
    QTimer m_clock;
    QTimer m_noteTimer;
    QSet<QString> m_unsavedNotes;
    QHash<QString, QString> m_noteWishes; ///< call to the wish with its note
    QHash<QString, QString> m_recordings; ///< wish to the file that goes with it
    QSet<QString> m_ringing;
    QSet<QString> m_taken; ///< answered here, and not shown yet
    int m_watchers = 0;
    int m_asked = 0; ///< how often the hub was asked for the account: only the last answer counts
    bool m_live = false;
    bool m_accountKnown = false; ///< the hub has said which, or that there is none
};

} // namespace deskbell
