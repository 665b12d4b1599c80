// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/calls/deskcall.h"

#include <QHash>
#include <QObject>

#include <chrono>

namespace deskbell {

/// The state of all calls of this desk, from what the phone and the hub say. Knows no network and no clock: the moments come with
/// what is told, and now() is given.
///
/// A call: (incoming | dialing → ringing) → up ⇄ held → over → in wrap-up, where it was up → gone.
class CallModel : public QObject
{
    Q_OBJECT
public:
    explicit CallModel(QObject *parent = nullptr);

    /// How long an agent has for notes after a call whose channel the hub does not speak of; 0: none.
    void setWrapUp(std::chrono::seconds wrapUp) { m_wrapUp = wrapUp; }

    /// All the phone knows: calls it does not name any more are over.
    void takeState(const phone::State &state, const QDateTime &now);
    void takeCall(const phone::Call &call, const QDateTime &now);
    void takeQuality(const phone::Quality &quality);
    void takeTransfer(const QString &call, const QString &state, const QString &text);
    /// The hub's word on a call; kept for those that the phone tells of only later.
    void takeHubCall(const PhoneCall &call, const QDateTime &now);

    void setCustomer(const QString &id, const CustomerId &customer, const QString &name);
    void setConversation(const QString &id, const ConversationId &conversation);
    void setNote(const QString &id, const QString &note);
    void setDisposition(const QString &id, const QString &disposition);
    /// The agent is ready for the next one.
    void endWrapUp(const QString &id);
    /// Time has passed: wrap-ups end, and what is over and done goes. \returns the next moment to look at; invalid: none.
    QDateTime look(const QDateTime &now);

    /// Those that are shown: ringing ones first, then the one that is up, those that are held, those in wrap-up.
    QList<DeskCall> calls() const;
    std::optional<DeskCall> call(const QString &id) const;
    /// The call that F8 and F9 speak of: the one that rings first, else the one that is up, else one that is held or being made.
    std::optional<DeskCall> current() const;
    /// Up, held, being made or ringing.
    bool isBusy() const;
    bool isInWrapUp() const;
    /// Callers who wait in queues, for those who may know.
    QList<PhoneCall> waiting() const;

Q_SIGNALS:
    void changed(); ///< something about some call
    void added(const QString &id);
    void rang(const QString &id); ///< it rings here now
    void wentUp(const QString &id);
    void ended(const QString &id);
    void removed(const QString &id);

private:
    void remove(const QString &id);
    void joinHub(DeskCall &call, const QDateTime &now);
    void settleEnd(DeskCall &call, const QDateTime &now);

    QList<DeskCall> m_calls;
    QHash<QString, PhoneCall> m_hubCalls; ///< open ones, and those of m_calls
    std::chrono::seconds m_wrapUp{0};
};

} // namespace deskbell
