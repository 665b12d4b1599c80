// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hands/batchwatch.h"

#include "client/outbox/outbox.h"

namespace deskbell {

BatchWatch::BatchWatch(Desk &desk, QObject *parent)
    : QObject(parent)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(std::chrono::milliseconds(300));
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_shown = true;
        tell();
    });
    connect(&desk.outbox(), &Outbox::finished, this, &BatchWatch::take);
}

void BatchWatch::follow(const QHash<QString, qint64> &wishes)
{
    if (wishes.isEmpty()) {
        return;
    }
    if (!isRunning()) {
        m_failures.clear();
        m_total = 0;
        m_shown = false;
        m_patience.start();
    }
    m_waiting.insert(wishes);
    m_total += int(wishes.size());
    tell();
}

void BatchWatch::take(const QString &id, const std::optional<Error> &error)
{
    const auto known = m_waiting.constFind(id);
    if (known == m_waiting.cend()) {
        return;
    }
    // Dropped by an undo before it went out: not found, and nobody's failure.
    if (error && error->kind != Error::Kind::NotFound) {
        m_failures.append({.number = *known, .error = *error});
    }
    m_waiting.erase(known);
    tell();
    if (m_waiting.isEmpty()) {
        m_patience.stop();
        if (!m_failures.isEmpty()) {
            Q_EMIT failed(m_failures, m_total);
        }
    }
}

void BatchWatch::tell()
{
    if (m_shown) {
        Q_EMIT progressed(m_total - int(m_waiting.size()), m_total);
    }
}

} // namespace deskbell
