// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/promises/promisebook.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

class QSettings;

namespace deskbell {

/// When a promise is to ring: a call at its time, what is to be written a quarter of an hour before it (not before it was made).
QDateTime alarmTime(const Promise &promise);

/// The desk's own clock over the agent's promises: needs no hub. Each rings once at a desk, also over restarts; one that fell due
/// while the desk was off is told of when it is back, all of them together. What was put off rings again.
class PromiseAlarm : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::minutes putOffFor{10};

    /// \a memory: what has rung here (per desk, not per account). \a now: the clock, for tests; none: the machine's.
    PromiseAlarm(PromiseBook &book, QSettings &memory, std::function<QDateTime()> now = {}, QObject *parent = nullptr);

    /// Those that rang and are open still, not put off: the longest due first.
    QList<ShownPromise> ringing() const;
    /// Rings again in ten minutes.
    void putOff(const PromiseId &id);
    /// Somebody saw it: does not stand among ringing() any more, and rings no more.
    void dismiss(const PromiseId &id);
    /// Looks at the clock now.
    void look();

Q_SIGNALS:
    /// \a late: they fell due while the desk could not ring.
    void rang(const QList<deskbell::ShownPromise> &promises, bool late);
    void ringingChanged();
    /// The hub gave them to this agent, or to the queue, since their owner has gone. Told once at a desk.
    void handedOver(const QList<deskbell::ShownPromise> &promises);

private:
    struct Rung {
        QDateTime due{}; ///< the due moment it rang for
        QDateTime again{}; ///< put off until then
        bool seen = false;
        bool operator==(const Rung &) const = default;
    };
    bool isDue(const ShownPromise &known, const QDateTime &now) const;
    void startTimer(const QDateTime &now);
    void lookForHanded(const QDateTime &now);
    void recall();
    void keep();

    PromiseBook &m_book;
    QSettings &m_memory;
    std::function<QDateTime()> m_now;
    QHash<PromiseId, Rung> m_rung;
    QHash<PromiseId, QDateTime> m_handed; ///< when it was given over, as told last
    QTimer m_timer;
};

} // namespace deskbell
