// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/promises/promisealarm.h"

#include <QSettings>

#include <algorithm>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 writingAheadSeconds = 15 * 60;
constexpr qint64 lateSeconds = 120; ///< a desk that was on would have rung by then
/// A laptop that slept, or a clock that was set: looked at once more at least that often.
constexpr qint64 longestWaitMs = 60'000;
constexpr qsizetype mostRemembered = 1'000;
const QString memoryKey = u"promises/rung"_s;
const QString handedKey = u"promises/handed"_s;

} // namespace

QDateTime alarmTime(const Promise &promise)
{
    if (promise.kind == PromiseKind::Call) {
        return promise.dueAt;
    }
    const QDateTime ahead = promise.dueAt.addSecs(-writingAheadSeconds);
    return promise.madeAt.isValid() && ahead < promise.madeAt ? promise.dueAt : ahead;
}

PromiseAlarm::PromiseAlarm(PromiseBook &book, QSettings &memory, std::function<QDateTime()> now, QObject *parent)
    : QObject(parent)
    , m_book(book)
    , m_memory(memory)
    , m_now(now ? std::move(now) : [] { return QDateTime::currentDateTimeUtc(); })
{
    recall();
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &PromiseAlarm::look);
    connect(&book, &PromiseBook::changed, this, &PromiseAlarm::look);
    // Whoever wants to hear of what fell due meanwhile has to be connected first.
    QMetaObject::invokeMethod(this, &PromiseAlarm::look, Qt::QueuedConnection);
}

bool PromiseAlarm::isDue(const ShownPromise &known, const QDateTime &now) const
{
    if (!m_book.isMine(known.promise) || alarmTime(known.promise) > now) {
        return false;
    }
    const auto rung = m_rung.constFind(known.promise.id);
    if (rung == m_rung.cend() || rung->due != known.promise.dueAt) {
        return true;
    }
    return rung->again.isValid() && rung->again <= now;
}

void PromiseAlarm::look()
{
    const QDateTime now = m_now();
    QList<ShownPromise> due;
    bool late = true;
    for (const ShownPromise &known : m_book.open()) {
        if (!isDue(known, now)) {
            continue;
        }
        const Rung before = m_rung.value(known.promise.id);
        const QDateTime time =
            before.due == known.promise.dueAt && before.again.isValid() ? before.again : alarmTime(known.promise);
        late = late && time.secsTo(now) > lateSeconds;
        m_rung.insert(known.promise.id, {.due = known.promise.dueAt});
        due.append(known);
    }
    if (!due.isEmpty()) {
        keep();
        Q_EMIT rang(due, late);
    }
    Q_EMIT ringingChanged();
    lookForHanded(now);
    startTimer(now);
}

void PromiseAlarm::lookForHanded(const QDateTime &now)
{
    QList<ShownPromise> handed;
    for (const ShownPromise &known : m_book.open()) {
        const auto &over = known.promise.handedOver;
        if (!over || !m_book.isMine(known.promise) || over->at < now.addDays(-1)
            || m_handed.value(known.promise.id) == over->at) {
            continue;
        }
        m_handed.insert(known.promise.id, over->at);
        handed.append(known);
    }
    if (!handed.isEmpty()) {
        keep();
        Q_EMIT handedOver(handed);
    }
}

void PromiseAlarm::startTimer(const QDateTime &now)
{
    qint64 wait = longestWaitMs;
    bool any = false;
    for (const ShownPromise &known : m_book.open()) {
        if (!m_book.isMine(known.promise)) {
            continue;
        }
        const auto rung = m_rung.constFind(known.promise.id);
        const bool rang = rung != m_rung.cend() && rung->due == known.promise.dueAt;
        const QDateTime next = rang ? rung->again : alarmTime(known.promise);
        if (next.isValid()) {
            any = true;
            wait = std::min(wait, std::max<qint64>(0, now.msecsTo(next)));
        }
    }
    if (any) {
        m_timer.start(int(wait));
    } else {
        m_timer.stop();
    }
}

QList<ShownPromise> PromiseAlarm::ringing() const
{
    QList<ShownPromise> ringing;
    for (const ShownPromise &known : m_book.open()) {
        const auto rung = m_rung.constFind(known.promise.id);
        if (rung != m_rung.cend() && rung->due == known.promise.dueAt && !rung->again.isValid() && !rung->seen
            && m_book.isMine(known.promise)) {
            ringing.append(known);
        }
    }
    return ringing;
}

void PromiseAlarm::putOff(const PromiseId &id)
{
    const auto rung = m_rung.find(id);
    if (rung != m_rung.end()) {
        rung->again = m_now().addSecs(std::chrono::seconds(putOffFor).count());
        keep();
        startTimer(m_now());
        Q_EMIT ringingChanged();
    }
}

void PromiseAlarm::dismiss(const PromiseId &id)
{
    const auto rung = m_rung.find(id);
    if (rung != m_rung.end() && !rung->seen) {
        rung->seen = true;
        keep();
        Q_EMIT ringingChanged();
    }
}

/// "id due again seen", times in ms since 1970; 0: none.
void PromiseAlarm::recall()
{
    const QStringList handedLines = m_memory.value(handedKey).toStringList();
    for (const QString &line : handedLines) {
        m_handed.insert(PromiseId{line.section(u' ', 0, 0)},
                        QDateTime::fromMSecsSinceEpoch(line.section(u' ', 1).toLongLong(), Qt::UTC));
    }
    const QStringList lines = m_memory.value(memoryKey).toStringList();
    for (const QString &line : lines) {
        const QStringList parts = line.split(u' ');
        if (parts.size() == 4) {
            const auto time = [&parts](int at) {
                const qint64 ms = parts[at].toLongLong();
                return ms > 0 ? QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC) : QDateTime();
            };
            m_rung.insert(PromiseId{parts[0]}, {.due = time(1), .again = time(2), .seen = parts[3] == "1"_L1});
        }
    }
}

void PromiseAlarm::keep()
{
    m_handed.removeIf(
        [this](const std::pair<const PromiseId &, QDateTime &> &handed) { return handed.second < m_now().addDays(-2); });
    QStringList handedLines;
    for (auto it = m_handed.cbegin(); it != m_handed.cend(); ++it) {
        handedLines.append(u"%1 %2"_s.arg(it.key().value).arg(it->toMSecsSinceEpoch()));
    }
    m_memory.setValue(handedKey, handedLines);
    if (m_rung.size() > mostRemembered) { // those of promises that are settled for long
        m_rung.removeIf([this](const std::pair<const PromiseId &, Rung &> &rung) {
            return rung.second.due < m_now().addDays(-1)
                && std::none_of(m_book.open().begin(), m_book.open().end(),
                                [&](const ShownPromise &known) { return known.promise.id == rung.first; });
        });
    }
    QStringList lines;
    for (auto it = m_rung.cbegin(); it != m_rung.cend(); ++it) {
        const auto ms = [](const QDateTime &time) { return QString::number(time.isValid() ? time.toMSecsSinceEpoch() : 0); };
        lines.append(u"%1 %2 %3 %4"_s.arg(it.key().value, ms(it->due), ms(it->again), it->seen ? u"1"_s : u"0"_s));
    }
    m_memory.setValue(memoryKey, lines);
}

} // namespace deskbell
