// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calls/calldesk.h"

#include "client/answers.h"
#include "client/replica/dialwords.h"
#include "client/replica/replica.h"
#include "protocol/textfold.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSettings>

#include <algorithm>

// The phone itself and the commands to it; what the hub is told of calls stands in calldeskhub.cpp.
namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

const QString inputKey = u"phone/input"_s;
const QString outputKey = u"phone/output"_s;
const QString ringKey = u"phone/ring"_s;
const QString echoKey = u"phone/echo_cancel"_s;
const QString inputLevelKey = u"phone/input_level"_s;
const QString outputLevelKey = u"phone/output_level"_s;
const QString everywhereKey = u"phone/keys_everywhere"_s;

constexpr std::chrono::milliseconds noteRests(700); ///< the hub has a note so long after the last key

PhoneAccount::Recording recordingFrom(const QString &word)
{
    return word == "always"_L1 ? PhoneAccount::Recording::Always
        : word == "ask"_L1     ? PhoneAccount::Recording::Ask
                               : PhoneAccount::Recording::Never;
}

} // namespace

PhoneAccount phoneAccountFromJson(const QJsonObject &json)
{
    PhoneAccount account{.account = phone::accountFromJson(json),
                         .channel = ChannelId{json["channel_id"_L1].toString()},
                         .recording = recordingFrom(json["recording"_L1]["allowed"_L1].toString()),
                         .announcement = json["recording"_L1]["announcement"_L1].toString(),
                         .wrapUpS = std::max(0, json["wrap_up_s"_L1].toInt())};
    for (const QJsonValue text : json["dispositions"_L1].toArray()) {
        account.dispositions.append(text.toString());
    }
    for (const QJsonValue value : json["colleagues"_L1].toArray()) {
        account.colleagues.append(
            {.number = value["address"_L1].toString(), .name = value["name"_L1].toString(), .isAgent = true});
    }
    return account;
}

CallDesk::CallDesk(Desk &desk, QSettings &settings, const Options &options, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_settings(settings)
    , m_link(options.link)
    , m_keeper(QDir(options.directory).filePath(u"calls.json"_s))
{
    m_clock.setSingleShot(true);
    m_noteTimer.setSingleShot(true);
    m_noteTimer.setInterval(noteRests);
    connect(&m_clock, &QTimer::timeout, this, &CallDesk::look);
    connect(&m_noteTimer, &QTimer::timeout, this, [this] {
        for (const QString &id : std::exchange(m_unsavedNotes, {})) {
            tellNote(id);
        }
    });
    connect(&m_link, &PhoneLink::attached, this, &CallDesk::takeAttached);
    connect(&m_link, &PhoneLink::eventReceived, this, &CallDesk::takeEvent);
    connect(&m_link, &PhoneLink::stateChanged, this, [this] {
        if (m_link.state() != PhoneLink::State::Attached) {
            m_status = {};
        }
        Q_EMIT stateChanged();
    });
    connectCalls();
    connectHub();
    // One that runs may be in a call: it is shown before the hub has said anything.
    m_link.attach();
    followDesk();
}

CallDesk::~CallDesk()
{
    for (const QString &id : std::as_const(m_unsavedNotes)) {
        tellNote(id);
    }
    m_link.disconnect(this);
    m_calls.disconnect(this);
}

void CallDesk::connectCalls()
{
    connect(&m_calls, &CallModel::added, this, &CallDesk::takeAdded);
    connect(&m_calls, &CallModel::wentUp, this, &CallDesk::takeUp);
    connect(&m_calls, &CallModel::ended, this, &CallDesk::takeEnded);
    connect(&m_calls, &CallModel::rang, this, [this](const QString &id) {
        m_ringing.insert(id);
        Q_EMIT rang(id);
    });
    connect(&m_calls, &CallModel::changed, this, [this] {
        QStringList silent;
        for (const QString &id : std::as_const(m_ringing)) {
            const auto call = m_calls.call(id);
            if (!call || !call->rings()) {
                silent.append(id);
            }
        }
        for (const QString &id : std::as_const(silent)) {
            m_ringing.remove(id);
            Q_EMIT stoppedRinging(id);
        }
        look();
    });
}

CallDesk::Readiness CallDesk::readiness() const
{
    const bool attached = m_link.state() == PhoneLink::State::Attached;
    if (!m_account && !(attached && m_status.state != phone::AccountState::None)) {
        return Readiness::None;
    }
    if (m_link.state() == PhoneLink::State::NoProgram || (!attached && m_link.options().program.isEmpty())) {
        return Readiness::NoProgram;
    }
    if (!attached) {
        return Readiness::Starting;
    }
    switch (m_status.state.value()) {
    case phone::AccountState::Ok: return Readiness::Ready;
    case phone::AccountState::Failed:
    case phone::AccountState::Gone: return Readiness::Failed;
    default: return Readiness::Registering;
    }
}

void CallDesk::followDesk()
{
    const auto state = m_desk.status().state;
    const bool live = state == ConnectionStatus::State::Live;
    if (live && !m_live) {
        refreshAccount();
        readOpenCalls();
    }
    m_live = live;
    if (state == ConnectionStatus::State::SignedOut && m_account) {
        // The phone of whoever signed out rings at nobody else's desk.
        m_account.reset();
        tellAccount();
        Q_EMIT stateChanged();
    }
}

void CallDesk::refreshAccount()
{
    const int asked = ++m_asked;
    whenAnswered(m_desk.get(u"/v1/me/phone"_s), this, [this, asked](const Result<QByteArray> &answer) {
        if (asked == m_asked) {
            takeAccount(answer); // what was asked before may have been answered from before the account was changed
        }
    });
}

void CallDesk::takeAccount(const Result<QByteArray> &answer)
{
    if (!answer && answer.error().kind != Error::Kind::NotFound) {
        return; // not known; what was known holds
    }
    m_accountKnown = true;
    std::optional<PhoneAccount> now;
    if (answer) {
        now = phoneAccountFromJson(QJsonDocument::fromJson(*answer).object());
        if (now->account.address.isEmpty()) {
            now.reset();
        }
    }
    const bool same = now == m_account;
    if (!same && m_account && now) {
        // How the old one stood says nothing of this one; the phone tells in its answer.
        m_status = {.state = phone::AccountState::Trying, .address = now->account.address};
    }
    m_account = now;
    m_calls.setWrapUp(std::chrono::seconds(now ? now->wrapUpS : 0));
    if (now) {
        m_link.open();
    }
    if (!same || !now) {
        tellAccount();
        Q_EMIT stateChanged();
    }
}

void CallDesk::takeAttached(const phone::State &state)
{
    m_devices = state.devices;
    tellDevices();
    m_calls.takeState(state, QDateTime::currentDateTimeUtc());
    settleLost();
    takeStatus(state.account);
    tellAccount();
    if (m_watchers > 0) {
        command(u"levels"_s, {{u"on"_s, true}});
    }
}

/// The same account again changes nothing, so it is said whenever in doubt.
void CallDesk::tellAccount()
{
    if (m_link.state() != PhoneLink::State::Attached) {
        if (!m_account && m_accountKnown) {
            m_link.close();
        }
        return;
    }
    if (m_account) {
        command(u"account"_s, {{u"account"_s, phone::toJson(m_account->account)}});
    } else if (m_accountKnown && !m_calls.isBusy()) {
        command(u"account"_s, {{u"account"_s, QJsonValue::Null}});
        m_link.send(u"quit"_s, {}, [this, guard = QPointer(this)](const Result<QJsonObject> &) {
            // Not from within the answer; and an account may have come meanwhile.
            if (guard) {
                QMetaObject::invokeMethod(
                    this,
                    [this] {
                        if (!m_account) {
                            m_link.close();
                        }
                    },
                    Qt::QueuedConnection);
            }
        });
    }
}

void CallDesk::tellDevices()
{
    phone::DeviceWish wish;
    const auto textOf = [this](const QString &key) {
        return m_settings.contains(key) ? std::optional(m_settings.value(key).toString()) : std::nullopt;
    };
    wish.input = textOf(inputKey);
    wish.output = textOf(outputKey);
    wish.ring = textOf(ringKey);
    if (m_settings.contains(echoKey)) {
        wish.echoCancel = m_settings.value(echoKey).toBool();
    }
    if (m_settings.contains(inputLevelKey)) {
        wish.inputLevel = m_settings.value(inputLevelKey).toInt();
    }
    if (m_settings.contains(outputLevelKey)) {
        wish.outputLevel = m_settings.value(outputLevelKey).toInt();
    }
    if (wish != phone::DeviceWish()) {
        command(u"devices"_s, phone::toJson(wish));
    }
}

void CallDesk::chooseDevices(const phone::DeviceWish &wish)
{
    const auto keep = [this](const QString &key, const auto &value) {
        if (value) {
            m_settings.setValue(key, *value);
        }
    };
    keep(inputKey, wish.input);
    keep(outputKey, wish.output);
    keep(ringKey, wish.ring);
    keep(echoKey, wish.echoCancel);
    keep(inputLevelKey, wish.inputLevel);
    keep(outputLevelKey, wish.outputLevel);
    command(u"devices"_s, phone::toJson(wish));
}

bool CallDesk::takesKeysEverywhere() const { return m_settings.value(everywhereKey, true).toBool(); }

void CallDesk::setTakesKeysEverywhere(bool on)
{
    m_settings.setValue(everywhereKey, on);
    Q_EMIT stateChanged();
}

void CallDesk::watchLevels(bool on)
{
    m_watchers = std::max(0, m_watchers + (on ? 1 : -1));
    if (m_watchers == (on ? 1 : 0)) {
        command(u"levels"_s, {{u"on"_s, on}});
    }
}

void CallDesk::takeEvent(const QJsonObject &event)
{
    const QString kind = event["event"_L1].toString();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (kind == "call"_L1) {
        // The whole call, beside or below the event's name.
        const QJsonValue inner = event["call"_L1];
        m_calls.takeCall(phone::callFromJson(inner.isObject() ? inner.toObject() : event), now);
    } else if (kind == "state"_L1) {
        const QJsonValue inner = event["state"_L1];
        const phone::State state = phone::stateFromJson(inner.isObject() ? inner.toObject() : event);
        m_devices = state.devices;
        m_calls.takeState(state, now);
        takeStatus(state.account);
    } else if (kind == "account"_L1) {
        const QJsonValue inner = event["account"_L1];
        takeStatus(phone::accountStatusFromJson(inner.isObject() ? inner.toObject() : event));
    } else if (kind == "devices"_L1) {
        const QJsonValue inner = event["devices"_L1];
        m_devices = phone::devicesFromJson(inner.isObject() ? inner.toObject() : event);
        Q_EMIT stateChanged();
    } else if (kind == "levels"_L1) {
        Q_EMIT levelsChanged(phone::levelsFromJson(event));
    } else if (kind == "quality"_L1) {
        m_calls.takeQuality(phone::qualityFromJson(event));
    } else if (kind == "transfer"_L1) {
        m_calls.takeTransfer(event["call"_L1].toString(), event["state"_L1].toString(), event["text"_L1].toString());
    } else if (kind == "dtmf"_L1) {
        Q_EMIT dtmfReceived(event["call"_L1].toString(), event["digit"_L1].toString());
    }
}

void CallDesk::takeStatus(const phone::AccountStatus &status)
{
    if (m_status != status) {
        m_status = status;
        Q_EMIT stateChanged();
    }
}

void CallDesk::command(const QString &name, const QJsonObject &members)
{
    m_link.send(name, members, [this, guard = QPointer(this), name](const Result<QJsonObject> &answer) {
        if (!guard) {
            return;
        }
        if (answer) {
            if (name == "account"_L1 && (*answer)["account"_L1].isObject()) {
                takeStatus(phone::accountStatusFromJson((*answer)["account"_L1].toObject()));
            }
            return;
        }
        // What is said again when the line stands is no trouble of the agent's.
        const bool again = name == "account"_L1 || name == "devices"_L1 || name == "levels"_L1;
        const bool offline = answer.error().kind == Error::Kind::Offline;
        if (!(offline && again)) {
            Q_EMIT refused(offline ? u"offline"_s : answer.error().type, answer.error().detail);
        }
    });
}

QString CallDesk::dial(const QString &given, const ConversationId &conversation, const CustomerId &customer)
{
    const QString number = given.contains(u'@') || given.startsWith("sip:"_L1) ? given.trimmed() : dialled(given);
    if (number.isEmpty()) {
        Q_EMIT refused(u"address"_s, {});
        return {};
    }
    if (m_link.state() != PhoneLink::State::Attached) {
        Q_EMIT refused(u"offline"_s, {});
        return {};
    }
    const QString id = makeUuid7();
    // The hub knows of it before the far end rings, so that it is logged whatever becomes of this console.
    DeskCall call{.phone = {.id = id,
                            .direction = phone::Direction::Out,
                            .peer = {.address = number, .number = number.contains(u'@') ? QString() : number},
                            .startedAt = QDateTime::currentDateTimeUtc()}};
    post(call, conversation, customer);
    m_calls.takeCall(call.phone, QDateTime::currentDateTimeUtc());
    if (!conversation.isNull()) {
        m_calls.setConversation(id, conversation);
    }
    if (!customer.isNull()) {
        const auto known = m_desk.replica().customer(customer);
        m_calls.setCustomer(id, customer, known ? known->name : QString());
    }
    m_link.send(u"dial"_s, {{u"call"_s, id}, {u"to"_s, number}},
                [this, guard = QPointer(this), id](const Result<QJsonObject> &answer) {
                    if (!guard || answer) {
                        return;
                    }
                    Q_EMIT refused(answer.error().kind == Error::Kind::Offline ? u"offline"_s : answer.error().type,
                                   answer.error().detail);
                    if (const auto failed = m_calls.call(id); failed && !failed->isOver()) {
                        phone::Call over = failed->phone;
                        over.state = phone::CallState::Ended;
                        over.endedAt = QDateTime::currentDateTimeUtc();
                        over.reason = phone::Reason{.code = phone::ReasonCode::Error, .text = answer.error().detail};
                        m_calls.takeCall(over, over.endedAt);
                    }
                });
    return id;
}

void CallDesk::answer(const QString &id)
{
    m_taken.insert(id);
    command(u"answer"_s, {{u"call"_s, id}});
}

void CallDesk::hangUp(const QString &id) { command(u"hangup"_s, {{u"call"_s, id}}); }

void CallDesk::decline(const QString &id, const QString &reason)
{
    command(u"decline"_s, {{u"call"_s, id}, {u"reason"_s, reason}});
}

void CallDesk::hold(const QString &id, bool on) { command(on ? u"hold"_s : u"resume"_s, {{u"call"_s, id}}); }

void CallDesk::mute(const QString &id, bool on) { command(u"mute"_s, {{u"call"_s, id}, {u"on"_s, on}}); }

void CallDesk::sendDigits(const QString &id, const QString &digits)
{
    command(u"dtmf"_s, {{u"call"_s, id}, {u"digits"_s, digits}});
}

void CallDesk::transfer(const QString &id, const QString &to)
{
    const bool address = to.contains(u'@') || to.startsWith("sip:"_L1);
    command(u"transfer"_s, {{u"call"_s, id}, {u"to"_s, address ? to.trimmed() : dialled(to)}});
}

void CallDesk::attend(const QString &id, const QString &with) { command(u"attend"_s, {{u"call"_s, id}, {u"with"_s, with}}); }

void CallDesk::conference(bool on)
{
    if (!on) {
        command(u"conference"_s, {{u"leave"_s, true}});
        return;
    }
    QJsonArray ids;
    for (const DeskCall &call : m_calls.calls()) {
        if (call.isUp()) {
            ids.append(call.id());
        }
    }
    command(u"conference"_s, {{u"calls"_s, ids}});
}

void CallDesk::record(const QString &id, bool on)
{
    if (m_account && m_account->recording == PhoneAccount::Recording::Never) {
        return; // the lead's rule
    }
    command(u"record"_s, {{u"call"_s, id}, {u"on"_s, on}});
    if (on) {
        Q_EMIT recordingStarted(id);
    }
}

void CallDesk::setNote(const QString &id, const QString &note)
{
    KeptCall kept = m_keeper.value(id);
    kept.note = note;
    m_keeper.put(kept); // on disk at once; the hub has it when the typing rests
    m_calls.setNote(id, note);
    m_unsavedNotes.insert(id);
    m_noteTimer.start();
}

void CallDesk::setDisposition(const QString &id, const QString &disposition)
{
    KeptCall kept = m_keeper.value(id);
    kept.disposition = disposition;
    m_keeper.put(kept);
    m_calls.setDisposition(id, disposition);
    patch(id, {{u"disposition"_s, disposition}});
}

void CallDesk::endWrapUp(const QString &id)
{
    if (m_unsavedNotes.remove(id)) {
        tellNote(id);
    }
    patch(id, {{u"wrap_up_done"_s, true}});
    m_calls.endWrapUp(id);
}

void CallDesk::look()
{
    const QDateTime next = m_calls.look(QDateTime::currentDateTimeUtc());
    if (next.isValid()) {
        const qint64 ms = QDateTime::currentDateTimeUtc().msecsTo(next) + 1;
        m_clock.start(static_cast<int>(std::clamp<qint64>(ms, 10, 3'600'000)));
    }
}

QList<DialEntry> CallDesk::complete(const QString &typed, bool agents, int limit) const
{
    QList<DialEntry> found;
    const QString folded = foldForSearch(typed).trimmed();
    if (folded.isEmpty()) {
        return found;
    }
    if (agents && m_account) {
        for (const DialEntry &colleague : m_account->colleagues) {
            const QStringList words = foldForSearch(colleague.name).split(u' ', Qt::SkipEmptyParts);
            const bool fits = colleague.number.contains(folded)
                || std::any_of(words.begin(), words.end(), [&folded](const QString &word) { return word.startsWith(folded); });
            if (fits && found.size() < limit) {
                found.append(colleague);
            }
        }
    }
    for (const Address &address : m_desk.replica().numbers(typed, limit)) {
        if (found.size() < limit) {
            found.append({.number = address.address, .name = address.name});
        }
    }
    return found;
}

QString CallDesk::doNotCall(const QString &number, const CustomerId &customer) const
{
    QList<Customer> whom;
    if (const auto known = m_desk.replica().customer(customer); known && !customer.isNull()) {
        whom.append(*known);
    } else {
        whom = m_desk.replica().customersByNumber(number);
    }
    for (const Customer &one : std::as_const(whom)) {
        if (one.preferences["do_not_call"_L1].toBool()) {
            return one.name.isEmpty() ? number : one.name;
        }
    }
    return {};
}

} // namespace deskbell
