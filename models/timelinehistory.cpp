// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timelinehistory.h"

#include "client/answers.h"
#include "client/replica/replica.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

constexpr int newestEntries = 200; ///< the largest page; older ones are no longer of interest to anybody who answers
constexpr std::chrono::milliseconds gathering(250); ///< several changes in a row are asked for once

} // namespace

TimelineHistory::TimelineHistory(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(gathering);
    connect(&m_soon, &QTimer::timeout, this, &TimelineHistory::fetch);
    connect(&desk.replica(), &Replica::changed, this, &TimelineHistory::follow);
    connect(&desk, &Desk::statusChanged, this, [this, live = false]() mutable {
        const bool now = m_desk.status().state == ConnectionStatus::State::Live;
        if (now && !std::exchange(live, now) && !m_path.isEmpty()) {
            m_soon.start();
        }
        live = now;
    });
}

void TimelineHistory::open(const ConversationId &id)
{
    m_conversation = id;
    m_customer = {};
    begin(u"/v1/conversations/%1/changes"_s.arg(id.value));
}

void TimelineHistory::open(const CustomerId &id)
{
    m_conversation = {};
    m_customer = id;
    begin(u"/v1/customers/%1/changes"_s.arg(id.value));
}

void TimelineHistory::close()
{
    m_conversation = {};
    m_customer = {};
    m_path.clear();
    m_events.clear();
    m_soon.stop();
}

void TimelineHistory::begin(const QString &path)
{
    m_path = path;
    m_events.clear();
    fetch();
}

void TimelineHistory::fetch()
{
    if (m_path.isEmpty() || m_desk.status().state == ConnectionStatus::State::SignedOut) {
        return;
    }
    const QString path = m_path;
    whenAnswered(m_desk.get(u"%1?limit=%2"_s.arg(path).arg(newestEntries)), this, [this, path](const Result<QByteArray> &page) {
        // What cannot be had now (offline, an older hub) is only left out: the messages are what matters.
        if (page && path == m_path) {
            take(*page);
        }
    });
}

void TimelineHistory::take(const QByteArray &page)
{
    EventNames names;
    for (const Agent &agent : m_desk.agents()) {
        names.agents.insert(agent.id.value, agent.name);
    }
    for (const Queue &queue : m_desk.queues()) {
        names.queues.insert(queue.id.value, queue.name);
    }
    const QJsonArray items = QJsonDocument::fromJson(page).object().value("items"_L1).toArray();
    QList<TimelineEvent> events;
    for (auto item = items.cend(); item != items.cbegin();) {
        events += EventWords::sentences((*--item).toObject(), names);
    }
    if (events != m_events) {
        m_events = events;
        Q_EMIT changed();
    }
}

QList<TimelineEvent> TimelineHistory::between(const QDateTime &from, const QDateTime &to) const
{
    const auto after = [](const QDateTime &at, const TimelineEvent &event) { return at < event.at; };
    const auto begin = from.isValid() ? std::upper_bound(m_events.begin(), m_events.end(), from, after) : m_events.begin();
    const auto end = to.isValid() ? std::upper_bound(m_events.begin(), m_events.end(), to, after) : m_events.end();
    return begin < end ? QList<TimelineEvent>(begin, end) : QList<TimelineEvent>();
}

void TimelineHistory::follow(const ChangeSet &changes)
{
    const bool mine =
        std::any_of(changes.conversations.begin(), changes.conversations.end(), [this](const ConversationChange &change) {
            return m_conversation.isNull() ? change.customer == m_customer : change.id == m_conversation;
        });
    if (!m_path.isEmpty() && (mine || changes.everything)) {
        m_soon.start();
    }
}

} // namespace deskbell
