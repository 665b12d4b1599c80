// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/answers.h"
#include "client/outbox/outbox.h"
#include "client/replica/dialwords.h"
#include "client/replica/replica.h"
#include "client/sync/history.h"
#include "models/calls/calldesk.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

#include <algorithm>

// What the hub is told of calls, what it tells, and who calls.
namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

QString laneOfCall(const QString &id) { return u"call:"_s + id; }

/// The hub's word for how a call ended, by what the phone says.
CallOutcome outcomeOf(const phone::Call &call)
{
    using phone::ReasonCode;
    if (call.upAt.isValid()) {
        return CallOutcome::Answered;
    }
    const bool incoming = call.direction == phone::Direction::In;
    switch (call.reason.value_or(phone::Reason{}).code.value()) {
    case ReasonCode::Declined: return CallOutcome::Declined;
    case ReasonCode::Busy: return incoming ? CallOutcome::Declined : CallOutcome::Busy;
    case ReasonCode::NoAnswer:
    case ReasonCode::Cancelled:
    case ReasonCode::HungUp: return incoming ? CallOutcome::Missed : CallOutcome::NoAnswer;
    default: return incoming ? CallOutcome::Missed : CallOutcome::Failed;
    }
}

/// Whether \a number, however it is written, is that of \a customer.
bool hasNumber(const Customer &customer, const QString &number)
{
    return std::any_of(customer.identities.begin(), customer.identities.end(), [&number](const Identity &identity) {
        return identity.kind == "phone"_L1
            && (dialled(identity.value) == dialled(number) || dialWords(identity.value).contains(dialPrefix(number)));
    });
}

QString textOr(const QString &text, const QString &otherwise) { return text.isEmpty() ? otherwise : text; }

} // namespace

void CallDesk::connectHub()
{
    connect(&m_desk, &Desk::statusChanged, this, &CallDesk::followDesk);
    connect(&m_desk.replica(), &Replica::liveReceived, this, &CallDesk::takeHubEvent);
    connect(&m_desk.replica(), &Replica::changed, this, [this](const ChangeSet &changes) {
        for (const DeskCall &call : m_calls.calls()) {
            if (!call.customer.isNull() && (changes.everything || changes.customers.contains(call.customer))) {
                nameCustomer(call.id(), call.customer);
            }
        }
    });
    connect(&m_desk.outbox(), &Outbox::finished, this, [this](const QString &wish, const std::optional<Error> &error) {
        const QString file = m_recordings.take(wish);
        if (!file.isEmpty() && !error) {
            QFile::remove(file); // the hub has it now
        }
    });
}

void CallDesk::readOpenCalls()
{
    whenAnswered(m_desk.get(u"/v1/calls?state=open"_s), this, [this](const Result<QByteArray> &answer) {
        if (!answer) {
            return; // a hub without calls; offline: it is asked again when the line stands
        }
        for (const QJsonValue value : QJsonDocument::fromJson(*answer)["items"_L1].toArray()) {
            takeHubEvent(u"call.updated"_s, value.toObject());
        }
    });
}

void CallDesk::takeHubEvent(const QString &type, const QJsonObject &entity)
{
    if (!type.startsWith("call."_L1)) {
        return;
    }
    const auto call = callFromJson(entity);
    if (!call) {
        return;
    }
    const QString id = call->id.value;
    m_calls.takeHubCall(*call, QDateTime::currentDateTimeUtc());
    const auto known = m_calls.call(id);
    if (!known) {
        return;
    }
    KeptCall kept = m_keeper.value(id);
    if (!kept.note.isEmpty() && kept.note != known->note) {
        m_calls.setNote(id, kept.note); // what was typed here and the hub may not have yet
    }
    if (!call->customerId.isNull()) {
        nameCustomer(id, call->customerId);
    }
    if (known->isUp() && m_taken.contains(id) && !call->conversationId.isNull()) {
        m_taken.remove(id);
        Q_EMIT answered(id);
    }
}

void CallDesk::takeAdded(const QString &id)
{
    const auto call = m_calls.call(id);
    if (!call) {
        return;
    }
    const bool knownBefore = m_keeper.contains(id);
    KeptCall kept = m_keeper.value(id);
    if (!knownBefore) {
        kept.incoming = call->isIncoming();
        kept.startedAt = call->phone.startedAt.isValid() ? call->phone.startedAt : QDateTime::currentDateTimeUtc();
        kept.byProxy = call->isIncoming() && isUuid(call->phone.headers.value(u"X-Call-Id"_s));
        m_keeper.put(kept);
    } else {
        m_calls.setNote(id, kept.note);
        m_calls.setDisposition(id, kept.disposition);
    }
    if (kept.byProxy) {
        if (!call->hub) {
            askForCall(id);
        }
    } else if (!kept.posted) {
        post(*call);
    }
    findCaller(id);
}

void CallDesk::askForCall(const QString &id)
{
    whenAnswered(m_desk.get(u"/v1/calls/"_s + id), this, [this, id](const Result<QByteArray> &answer) {
        if (answer) {
            takeHubEvent(u"call.updated"_s, QJsonDocument::fromJson(*answer).object());
            return;
        }
        const auto call = m_calls.call(id);
        if (call && !call->hub && answer.error().kind == Error::Kind::NotFound) {
            // The proxy gave it a name and told nobody.
            KeptCall kept = m_keeper.value(id);
            kept.byProxy = false;
            m_keeper.put(kept);
            post(*call);
        }
    });
}

void CallDesk::post(const DeskCall &call, const ConversationId &conversation, const CustomerId &customer)
{
    QJsonObject body{{u"id"_s, call.id()},
                     {u"direction"_s, call.isIncoming() ? u"in"_s : u"out"_s},
                     {u"number"_s, call.number()},
                     {u"started_at"_s, toWireTime(call.phone.startedAt)}};
    if (!call.phone.peer.name.isEmpty()) {
        body[u"name"_s] = call.phone.peer.name;
    }
    if (!conversation.isNull()) {
        body[u"conversation_id"_s] = conversation.value;
    }
    if (!customer.isNull()) {
        body[u"customer_id"_s] = customer.value;
    }
    if (m_account && !m_account->channel.isNull()) {
        body[u"channel_id"_s] = m_account->channel.value;
    }
    KeptCall kept = m_keeper.value(call.id());
    kept.posted = true;
    kept.incoming = call.isIncoming();
    kept.startedAt = call.phone.startedAt;
    m_keeper.put(kept);
    m_desk.bring({.method = u"POST"_s, .path = u"/v1/calls"_s, .body = body, .lane = laneOfCall(call.id())});
}

void CallDesk::patch(const QString &id, const QJsonObject &fields)
{
    m_desk.bring({.method = u"PATCH"_s, .path = u"/v1/calls/"_s + id, .body = fields, .lane = laneOfCall(id)});
}

void CallDesk::takeUp(const QString &id)
{
    const auto call = m_calls.call(id);
    if (!call) {
        return;
    }
    KeptCall kept = m_keeper.value(id);
    kept.upAt = call->phone.upAt.isValid() ? call->phone.upAt : QDateTime::currentDateTimeUtc();
    if (!kept.upTold && !kept.byProxy) {
        patch(id, {{u"state"_s, u"up"_s}, {u"answered_at"_s, toWireTime(kept.upAt)}});
        kept.upTold = true;
        if (m_account && m_account->recording == PhoneAccount::Recording::Always && call->phone.recording.isEmpty()) {
            record(id, true);
        }
    } else if (!kept.upTold) {
        kept.upTold = true;
        if (m_account && m_account->recording == PhoneAccount::Recording::Always && call->phone.recording.isEmpty()) {
            record(id, true);
        }
    }
    m_keeper.put(kept);
    if (call->isIncoming() && m_taken.contains(id) && (!call->conversation.isNull() || !call->customer.isNull())) {
        if (!call->conversation.isNull()) {
            m_taken.remove(id);
        }
        Q_EMIT answered(id);
    }
}

void CallDesk::takeEnded(const QString &id)
{
    m_taken.remove(id);
    const auto call = m_calls.call(id);
    if (!call) {
        return;
    }
    KeptCall kept = m_keeper.value(id);
    if (call->phone.reason && call->phone.reason->code == phone::ReasonCode::AnsweredElsewhere) {
        kept.endTold = true; // whoever took it tells the rest
    }
    if (!kept.endTold && !kept.byProxy) {
        QJsonObject fields{{u"state"_s, u"ended"_s},
                           {u"ended_at"_s, toWireTime(call->phone.endedAt)},
                           {u"outcome"_s, Word<CallOutcome>(outcomeOf(call->phone)).toString()}};
        if (call->phone.upAt.isValid() && !kept.upTold) {
            fields[u"answered_at"_s] = toWireTime(call->phone.upAt);
        }
        if (call->phone.reason && outcomeOf(call->phone) == CallOutcome::Failed && !call->phone.reason->text.isEmpty()) {
            fields[u"detail"_s] = call->phone.reason->text;
        }
        patch(id, fields);
    }
    kept.endTold = true;
    if (!call->phone.recording.isEmpty() && kept.recording.isEmpty()) {
        kept.recording = call->phone.recording;
    }
    m_keeper.put(kept);
    tellRecording(id);
}

/// Calls this desk began to log, that the phone does not know any more: it ended while no console was there.
void CallDesk::settleLost()
{
    const QList<KeptCall> all = m_keeper.all();
    for (const KeptCall &known : all) {
        if (known.endTold || m_calls.call(known.id)) {
            continue;
        }
        KeptCall kept = known;
        if (!kept.byProxy) {
            const bool spoken = kept.upAt.isValid();
            const CallOutcome outcome = spoken ? CallOutcome::Answered
                : kept.incoming                ? CallOutcome::Missed
                                               : CallOutcome::Failed;
            patch(kept.id,
                  {{u"state"_s, u"ended"_s},
                   {u"ended_at"_s, toWireTime(QDateTime::currentDateTimeUtc())},
                   {u"outcome"_s, Word<CallOutcome>(outcome).toString()}});
        }
        kept.endTold = true;
        m_keeper.put(kept);
        if (kept.note != kept.noteTold) {
            tellNote(kept.id);
        }
        tellRecording(kept.id);
    }
}

void CallDesk::tellNote(const QString &id)
{
    KeptCall kept = m_keeper.value(id);
    if (kept.note == kept.noteTold) {
        return;
    }
    kept.noteTold = kept.note;
    m_keeper.put(kept);
    m_noteWishes[id] = m_desk.bring({.method = u"PATCH"_s,
                                     .path = u"/v1/calls/"_s + id,
                                     .body = {{u"note"_s, kept.note}},
                                     .lane = laneOfCall(id),
                                     .replaces = m_noteWishes.value(id)});
}

void CallDesk::tellRecording(const QString &id)
{
    KeptCall kept = m_keeper.value(id);
    if (kept.recording.isEmpty() || kept.recordingTold || !QFile::exists(kept.recording)) {
        return;
    }
    const AttachmentId file = AttachmentId::make();
    const QString wish = m_desk.bring({.method = u"PATCH"_s,
                                       .path = u"/v1/calls/"_s + id,
                                       .body = {{u"recording"_s, file.value}},
                                       .lane = laneOfCall(id),
                                       .file = kept.recording,
                                       .fileId = file});
    m_recordings.insert(wish, kept.recording);
    kept.recordingTold = true;
    m_keeper.put(kept);
}

void CallDesk::nameCustomer(const QString &id, const CustomerId &customer)
{
    const auto known = m_desk.replica().customer(customer);
    const auto call = m_calls.call(id);
    if (!known) {
        m_desk.history().loadCustomer(
            customer); // somebody without a conversation is not on this machine; the name comes with them
    }
    m_calls.setCustomer(id, customer, known ? known->name : call ? call->who : QString());
}

/// Whose number it is: from what is on this machine at once, then from the hub.
void CallDesk::findCaller(const QString &id)
{
    const auto call = m_calls.call(id);
    if (!call) {
        return;
    }
    if (!call->customer.isNull()) {
        nameCustomer(id, call->customer);
        return;
    }
    const QString number = call->number();
    if (dialled(number).isEmpty()) {
        return;
    }
    QList<Customer> theirs = m_desk.replica().customersByNumber(number);
    if (theirs.isEmpty()) {
        theirs = m_desk.replica().customersByNumber(dialPrefix(number));
    }
    if (theirs.size() == 1) {
        m_calls.setCustomer(id, theirs.first().id, theirs.first().name);
        return;
    }
    const QString query = QString::fromLatin1(QUrl::toPercentEncoding(number));
    whenAnswered(m_desk.get(u"/v1/customers?limit=3&q="_s + query), this, [this, id, number](const Result<QByteArray> &answer) {
        const auto now = m_calls.call(id);
        if (!answer || !now || !now->customer.isNull()) {
            return;
        }
        QList<Customer> found;
        for (const QJsonValue value : QJsonDocument::fromJson(*answer)["items"_L1].toArray()) {
            if (auto customer = customerFromJson(value.toObject()); customer && hasNumber(*customer, number)) {
                found.append(*std::move(customer));
            }
        }
        if (found.size() == 1) {
            m_calls.setCustomer(id, found.first().id, textOr(found.first().name, number));
        }
    });
}

} // namespace deskbell
