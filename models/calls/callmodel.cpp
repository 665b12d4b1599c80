// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calls/callmodel.h"

#include <algorithm>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

/// A call that ended stays so long, that its end can be read, in seconds.
constexpr qint64 endStaysS = 8;

int rankOf(const DeskCall &call)
{
    switch (call.phone.state.value()) {
    case phone::CallState::Incoming: return 0;
    case phone::CallState::Up: return 1;
    case phone::CallState::Dialing:
    case phone::CallState::Ringing: return 2;
    case phone::CallState::Held:
    case phone::CallState::HeldByPeer: return 3;
    default: return 4;
    }
}

} // namespace

CallModel::CallModel(QObject *parent)
    : QObject(parent)
{ }

void CallModel::takeState(const phone::State &state, const QDateTime &now)
{
    for (const phone::Call &call : state.calls) {
        takeCall(call, now);
    }
    QStringList gone;
    for (const DeskCall &known : std::as_const(m_calls)) {
        const bool named = std::any_of(state.calls.begin(), state.calls.end(),
                                       [&known](const phone::Call &call) { return call.id == known.id(); });
        if (!named && !known.isOver()) {
            gone.append(known.id());
        }
    }
    for (const QString &id : std::as_const(gone)) {
        // The phone was started anew: nobody is on that line any more.
        phone::Call over = call(id)->phone;
        over.state = phone::CallState::Ended;
        over.endedAt = now;
        over.reason = phone::Reason{.code = phone::ReasonCode::Error, .text = {}};
        takeCall(over, now);
    }
}

void CallModel::takeCall(const phone::Call &given, const QDateTime &now)
{
    if (given.id.isEmpty()) {
        return;
    }
    auto known = std::find_if(m_calls.begin(), m_calls.end(), [&given](const DeskCall &call) { return call.id() == given.id; });
    if (known == m_calls.end()) {
        if (given.isOver() && given.endedAt.isValid() && !given.upAt.isValid() && given.endedAt.secsTo(now) > endStaysS) {
            return; // of before this console, and nothing to write about
        }
        DeskCall fresh{.phone = given};
        joinHub(fresh, now);
        m_calls.append(fresh);
        Q_EMIT added(given.id);
        if (given.isOver()) {
            auto last = std::find_if(m_calls.begin(), m_calls.end(), [&given](const DeskCall &c) { return c.id() == given.id; });
            if (last != m_calls.end()) {
                settleEnd(*last, now);
            }
            Q_EMIT ended(given.id);
        } else if (fresh.rings()) {
            Q_EMIT rang(given.id);
        } else if (fresh.isUp()) {
            Q_EMIT wentUp(given.id);
        }
        Q_EMIT changed();
        return;
    }
    if (known->phone == given) {
        return;
    }
    const DeskCall before = *known;
    known->phone = given;
    if (given.isOver() && !before.isOver()) {
        known->quality.reset();
        settleEnd(*known, now);
    }
    const DeskCall after = *known;
    Q_EMIT changed();
    if (after.isUp() && !before.isUp()) {
        Q_EMIT wentUp(given.id);
    } else if (after.isOver() && !before.isOver()) {
        Q_EMIT ended(given.id);
    }
}

void CallModel::settleEnd(DeskCall &call, const QDateTime &now)
{
    if (!call.phone.endedAt.isValid()) {
        call.phone.endedAt = now;
    }
    if (!call.phone.upAt.isValid()) {
        return; // nobody spoke with anybody
    }
    if (call.hub && call.hub->wrapUpUntil.isValid()) {
        call.wrapUpUntil = call.hub->wrapUpUntil;
    } else if (m_wrapUp.count() > 0) {
        call.wrapUpUntil = call.phone.endedAt.addSecs(m_wrapUp.count());
    }
}

void CallModel::takeQuality(const phone::Quality &quality)
{
    for (DeskCall &call : m_calls) {
        if (call.id() == quality.call && !call.isOver()) {
            call.quality = quality;
            Q_EMIT changed();
            return;
        }
    }
}

void CallModel::takeTransfer(const QString &id, const QString &state, const QString &text)
{
    for (DeskCall &call : m_calls) {
        if (call.id() == id) {
            call.transfer = state;
            call.transferText = text;
            Q_EMIT changed();
            return;
        }
    }
}

void CallModel::joinHub(DeskCall &call, const QDateTime &now)
{
    const auto known = m_hubCalls.constFind(call.id());
    if (known == m_hubCalls.constEnd()) {
        return;
    }
    call.hub = *known;
    if (!known->customerId.isNull()) {
        call.customer = known->customerId;
    }
    if (!known->conversationId.isNull()) {
        call.conversation = known->conversationId;
    }
    // What the agent is just writing counts more than what the hub has of it.
    if (call.note.isEmpty()) {
        call.note = known->note;
    }
    if (call.disposition.isEmpty()) {
        call.disposition = known->disposition;
    }
    if (call.isOver() && known->wrapUpUntil > now && call.phone.upAt.isValid()) {
        call.wrapUpUntil = known->wrapUpUntil;
    }
}

void CallModel::takeHubCall(const PhoneCall &given, const QDateTime &now)
{
    const QString id = given.id.value;
    const auto older = m_hubCalls.constFind(id);
    if (older != m_hubCalls.constEnd() && older->version > given.version) {
        return;
    }
    m_hubCalls.insert(id, given);
    auto known = std::find_if(m_calls.begin(), m_calls.end(), [&id](const DeskCall &call) { return call.id() == id; });
    if (known != m_calls.end()) {
        joinHub(*known, now);
    } else if (!given.isOpen()) {
        m_hubCalls.remove(id);
    }
    Q_EMIT changed();
}

void CallModel::setCustomer(const QString &id, const CustomerId &customer, const QString &name)
{
    for (DeskCall &call : m_calls) {
        if (call.id() == id && (call.customer != customer || call.who != name)) {
            call.customer = customer;
            call.who = name;
            Q_EMIT changed();
            return;
        }
    }
}

void CallModel::setConversation(const QString &id, const ConversationId &conversation)
{
    for (DeskCall &call : m_calls) {
        if (call.id() == id && call.conversation != conversation) {
            call.conversation = conversation;
            Q_EMIT changed();
            return;
        }
    }
}

void CallModel::setNote(const QString &id, const QString &note)
{
    for (DeskCall &call : m_calls) {
        if (call.id() == id && call.note != note) {
            call.note = note;
            Q_EMIT changed();
            return;
        }
    }
}

void CallModel::setDisposition(const QString &id, const QString &disposition)
{
    for (DeskCall &call : m_calls) {
        if (call.id() == id && call.disposition != disposition) {
            call.disposition = disposition;
            Q_EMIT changed();
            return;
        }
    }
}

void CallModel::endWrapUp(const QString &id)
{
    const auto known = call(id);
    if (known && known->isOver()) {
        remove(id);
    }
}

void CallModel::remove(const QString &id)
{
    if (m_calls.removeIf([&id](const DeskCall &call) { return call.id() == id; }) > 0) {
        const auto hub = m_hubCalls.constFind(id);
        if (hub != m_hubCalls.constEnd() && !hub->isOpen()) {
            m_hubCalls.erase(hub);
        }
        Q_EMIT removed(id);
        Q_EMIT changed();
    }
}

QDateTime CallModel::look(const QDateTime &now)
{
    QDateTime next;
    QStringList done;
    for (const DeskCall &call : std::as_const(m_calls)) {
        if (!call.isOver()) {
            continue;
        }
        const QDateTime until = call.wrapUpUntil.isValid() ? call.wrapUpUntil : call.phone.endedAt.addSecs(endStaysS);
        if (until <= now) {
            done.append(call.id());
        } else if (!next.isValid() || until < next) {
            next = until;
        }
    }
    for (const QString &id : std::as_const(done)) {
        remove(id);
    }
    return next;
}

QList<DeskCall> CallModel::calls() const
{
    QList<DeskCall> sorted = m_calls;
    std::stable_sort(sorted.begin(), sorted.end(), [](const DeskCall &a, const DeskCall &b) { return rankOf(a) < rankOf(b); });
    return sorted;
}

std::optional<DeskCall> CallModel::call(const QString &id) const
{
    const auto known = std::find_if(m_calls.begin(), m_calls.end(), [&id](const DeskCall &call) { return call.id() == id; });
    return known == m_calls.end() ? std::nullopt : std::optional(*known);
}

std::optional<DeskCall> CallModel::current() const
{
    const QList<DeskCall> all = calls();
    if (all.isEmpty() || all.first().isOver()) {
        return std::nullopt;
    }
    return all.first();
}

bool CallModel::isBusy() const { return current().has_value(); }

bool CallModel::isInWrapUp() const
{
    return std::any_of(m_calls.begin(), m_calls.end(),
                       [](const DeskCall &call) { return call.isOver() && call.wrapUpUntil.isValid(); });
}

QList<PhoneCall> CallModel::waiting() const
{
    QList<PhoneCall> queued;
    for (const PhoneCall &call : m_hubCalls) {
        if (call.state == CallState::Queued) {
            queued.append(call);
        }
    }
    std::sort(queued.begin(), queued.end(), [](const PhoneCall &a, const PhoneCall &b) { return a.startedAt < b.startedAt; });
    return queued;
}

} // namespace deskbell
