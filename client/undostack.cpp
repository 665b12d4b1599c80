// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/undostack.h"

namespace deskbell {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype mostSteps = 50;

QJsonValue fieldOf(const QJsonObject &object, const QString &key)
{
    const QJsonValue value = object[key];
    return value.isUndefined() ? QJsonValue(QJsonValue::Null) : value;
}

} // namespace

void UndoStack::push(UndoStep step)
{
    m_steps.append(std::move(step));
    if (m_steps.size() > mostSteps) {
        m_steps.removeFirst();
    }
}

QJsonObject fieldsBefore(const QJsonObject &conversation, const QJsonObject &body)
{
    QJsonObject before;
    for (auto it = body.begin(); it != body.end(); ++it) {
        before[it.key()] = fieldOf(conversation, it.key());
    }
    // A state goes with its wake-up time, whichever of the two was named.
    if (body.contains(u"state")) {
        before[u"snoozed_until"_s] = fieldOf(conversation, u"snoozed_until"_s);
    }
    return before;
}

bool stillHas(const QJsonObject &conversation, const QJsonObject &after)
{
    for (auto it = after.begin(); it != after.end(); ++it) {
        if (fieldOf(conversation, it.key()) != it.value()) {
            return false;
        }
    }
    return true;
}

QJsonObject inverseOf(const QJsonObject &before, const QDateTime &now)
{
    QJsonObject body = before;
    if (!body.contains(u"state")) {
        return body;
    }
    const QDateTime until = fromWireTime(body[u"snoozed_until"].toString());
    body.remove(u"snoozed_until"_s);
    if (body[u"state"] == "snoozed"_L1) {
        if (until.isValid() && until > now) {
            body[u"snoozed_until"_s] = toWireTime(until);
        } else {
            body[u"state"_s] = u"open"_s;
        }
    }
    return body;
}

} // namespace deskbell
