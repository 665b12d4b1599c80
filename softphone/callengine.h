// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/phonewire.h"

#include <QObject>

#include <optional>

namespace deskbell::phone {

/// Why a command was not done: a code of docs/phone.md and one English sentence.
struct Refusal {
    QString code{};
    QString text{};
    bool operator==(const Refusal &) const = default;
};
/// nullopt: done, or on its way; what comes of it is told by signals.
using Outcome = std::optional<Refusal>;

/// What makes the calls. One object, one account, one thread: all functions and signals are on the thread that made it. Signals may come
/// from inside a function. Ids of calls are UUIDs; a function that names a call that is not there refuses with `no_call`.
class CallEngine : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// "liblinphone 5.1.65"
    virtual QString name() const = 0;
    virtual AccountStatus accountStatus() const = 0;
    virtual Devices devices() const = 0;
    /// Registers; the same account again changes nothing. nullopt unregisters and forgets the password.
    virtual Outcome setAccount(const std::optional<Account> &account) = 0;

    /// \a id names the call from now on. Without a microphone the call begins and ends at once.
    virtual Outcome dial(const QString &id, const QString &to, const QHash<QString, QString> &headers) = 0;
    /// Answers and holds the others.
    virtual Outcome answer(const QString &id) = 0;
    virtual Outcome decline(const QString &id, ReasonCode reason) = 0;
    virtual Outcome hangUp(const QString &id) = 0;
    virtual Outcome hold(const QString &id) = 0;
    /// Goes on and holds the others.
    virtual Outcome resume(const QString &id) = 0;
    virtual Outcome setMuted(const QString &id, bool on) = 0;
    /// Each of 0-9 * # A-D as an event of RFC 4733.
    virtual Outcome sendDigits(const QString &id, const QString &digits) = 0;
    virtual Outcome transfer(const QString &id, const QString &to) = 0;
    virtual Outcome attend(const QString &id, const QString &with) = 0;
    /// Mixes these calls and this side; the same again with more calls adds them.
    virtual Outcome conference(const QStringList &ids) = 0;
    /// Takes it apart: the last call named stays, the others are held.
    virtual Outcome leaveConference() = 0;
    /// One mono WAV of both sides. An existing file is not written over: `refused`.
    virtual Outcome startRecording(const QString &id, const QString &file) = 0;
    virtual Outcome stopRecording(const QString &id) = 0;

    virtual Outcome choose(const DeviceWish &wish) = 0;
    /// Of the call that is heard now; zero when there is none.
    virtual Levels levels() const = 0;
    /// Of each call whose sound runs.
    virtual QList<Quality> qualities() = 0;
    /// Ends all calls and unregisters; returns when the server knows, or after a second.
    virtual void shutDown() = 0;

Q_SIGNALS:
    void accountChanged(const deskbell::phone::AccountStatus &status);
    void callChanged(const deskbell::phone::Call &call);
    void devicesChanged(const deskbell::phone::Devices &devices);
    void digitHeard(const QString &call, QChar digit);
    /// \a state is "trying", "done" or "failed".
    void transferChanged(const QString &call, const QString &state, const QString &text);
};

} // namespace deskbell::phone
