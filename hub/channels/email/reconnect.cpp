// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/channels/email/reconnect.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace std::chrono_literals;

namespace deskbell::hub {

namespace {

// In units of the base delay.
constexpr int hurryEvery = 10;

} // namespace

Reconnect::Reconnect(std::chrono::milliseconds base, std::function<void()> attempt)
    : m_base(base)
{
    m_timer.setSingleShot(true);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, std::move(attempt));
}

void Reconnect::worked()
{
    m_worked = true;
    m_failures = 0;
}

bool Reconnect::failed(bool patient)
{
    if (m_worked && !patient) {
        m_worked = false;
        const bool hurried = m_sinceHurry.isValid() && m_sinceHurry.elapsed() < hurryEvery * m_base.count();
        m_timer.start(hurried ? m_base : 0ms);
        m_sinceHurry.start();
        return true;
    }
    m_worked = false;
    auto wait = delay(m_base, ++m_failures);
    if (patient) {
        wait = std::max(wait, std::min<std::chrono::milliseconds>(m_base * 15, 5min));
    }
    m_timer.start(
        std::chrono::milliseconds(qint64(double(wait.count()) * (0.75 + QRandomGenerator::global()->generateDouble() / 2))));
    return false;
}

std::chrono::milliseconds Reconnect::delay(std::chrono::milliseconds base, int number)
{
    const int doublings = std::clamp(number - 1, 0, 12);
    return std::min<std::chrono::milliseconds>(base * (1 << doublings), 5min);
}

} // namespace deskbell::hub
