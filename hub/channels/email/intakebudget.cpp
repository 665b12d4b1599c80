// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/channels/email/intakebudget.h"

namespace deskbell::hub {

std::shared_ptr<IntakeBudget> IntakeBudget::shared()
{
    static std::weak_ptr<IntakeBudget> current;
    auto budget = current.lock();
    if (!budget) {
        budget = std::make_shared<IntakeBudget>();
        current = budget;
    }
    return budget;
}

bool IntakeBudget::mayTake(const QObject *who)
{
    const bool isNext = m_line.isEmpty() || m_line.first() == who;
    if (m_held < limit && isNext) {
        leave(who);
        return true;
    }
    if (!m_line.contains(who)) {
        m_line.append(who);
    }
    return false;
}

void IntakeBudget::giveBack(qint64 bytes)
{
    m_held -= bytes;
    if (m_held < limit && !m_line.isEmpty()) {
        Q_EMIT freed();
    }
}

} // namespace deskbell::hub
