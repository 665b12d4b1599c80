// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/desk.h"

#include <QJsonObject>

namespace deskbell {

/// One change of a conversation with what it takes to go back.
struct UndoStep {
    UndoableAction action{};
    QString wish{}; ///< of a change that may still wait for the hub
    QJsonObject before{}; ///< the fields it changed, as they were; null: not set
    QJsonObject after{}; ///< as they are since
    qint64 event = 0; ///< of a merge, split or move: what the hub takes back
    MessageId message{}; ///< of one that was sent with it
    QString promise{}; ///< of a promise (before and after are its fields; none of these: it was made)
    QList<UndoStep> parts{}; ///< of a change of several conversations; then only action counts besides
};

/// The agent's last changes, newest last. Holds the newest 50.
class UndoStack
{
public:
    void push(UndoStep step);
    bool isEmpty() const { return m_steps.isEmpty(); }
    const UndoStep &last() const { return m_steps.last(); }
    UndoStep take() { return m_steps.takeLast(); }
    void clear() { m_steps.clear(); }

private:
    QList<UndoStep> m_steps;
};

/// The fields of \a body as \a conversation has them now; null where it has none.
QJsonObject fieldsBefore(const QJsonObject &conversation, const QJsonObject &body);
/// Whether \a conversation still has all fields of \a after.
bool stillHas(const QJsonObject &conversation, const QJsonObject &after);
/// The PATCH that brings \a before back at \a now: a snooze that would be over comes back as open.
QJsonObject inverseOf(const QJsonObject &before, const QDateTime &now);

} // namespace deskbell
