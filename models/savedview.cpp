// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/savedview.h"

#include <QJsonArray>

#include <array>

namespace deskbell {
namespace {

using namespace Qt::StringLiterals;

using ViewKind = InboxView::Kind;

constexpr std::array kindNames{std::pair{ViewKind::Mine, "mine"},       std::pair{ViewKind::Unassigned, "unassigned"},
                               std::pair{ViewKind::AllOpen, "all"},     std::pair{ViewKind::Waiting, "waiting"},
                               std::pair{ViewKind::Snoozed, "snoozed"}, std::pair{ViewKind::Resolved, "resolved"},
                               std::pair{ViewKind::Queue, "queue"}};
constexpr std::array orderNames{std::pair{ListOrder::Recent, "recent"}, std::pair{ListOrder::Oldest, "oldest"},
                                std::pair{ListOrder::Due, "due"}};
constexpr std::array<const char *, 4> priorityNames{"low", "normal", "high", "urgent"};

QStringList textsIn(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue element : value.toArray()) {
        if (element.isString()) {
            texts.append(element.toString());
        }
    }
    return texts;
}

} // namespace

QString nameOfOrder(ListOrder order)
{
    for (const auto &[value, name] : orderNames) {
        if (value == order) {
            return QLatin1StringView(name);
        }
    }
    return u"recent"_s;
}

ListOrder orderNamed(const QString &name)
{
    for (const auto &[value, known] : orderNames) {
        if (name == QLatin1StringView(known)) {
            return value;
        }
    }
    return ListOrder::Recent;
}

QJsonObject bodyOfView(const InboxView &view)
{
    QJsonObject body;
    for (const auto &[kind, name] : kindNames) {
        if (kind == view.kind) {
            body[u"kind"_s] = QString::fromLatin1(name);
        }
    }
    if (view.kind == ViewKind::Queue) {
        body[u"queue_id"_s] = view.queue.value;
    }
    if (!view.search.isEmpty()) {
        body[u"search"_s] = view.search;
        body[u"within"_s] = view.within;
    }
    body[u"sort"_s] = nameOfOrder(view.order);
    if (view.unreadOnly) {
        body[u"unread"_s] = true;
    }
    if (!view.tags.isEmpty()) {
        body[u"tags"_s] = QJsonArray::fromStringList(view.tags);
    }
    if (!view.channels.isEmpty()) {
        body[u"channels"_s] = QJsonArray::fromStringList(view.channels);
    }
    if (!view.languages.isEmpty()) {
        body[u"languages"_s] = QJsonArray::fromStringList(view.languages);
    }
    QStringList priorities;
    for (const int rank : view.priorities) {
        priorities.append(QLatin1StringView(priorityNames.at(size_t(qBound(0, rank, 3)))));
    }
    if (!priorities.isEmpty()) {
        body[u"priorities"_s] = QJsonArray::fromStringList(priorities);
    }
    return body;
}

InboxView viewOfPreset(const Preset &preset)
{
    InboxView view{.kind = ViewKind::AllOpen,
                   .queue = QueueId{preset.body[u"queue_id"].toString()},
                   .search = preset.body[u"search"].toString(),
                   .within = preset.body[u"within"].toBool(),
                   .order = orderNamed(preset.body[u"sort"].toString()),
                   .unreadOnly = preset.body[u"unread"].toBool(),
                   .tags = textsIn(preset.body[u"tags"]),
                   .channels = textsIn(preset.body[u"channels"]),
                   .languages = textsIn(preset.body[u"languages"]),
                   .preset = preset.id};
    for (const auto &[kind, name] : kindNames) {
        if (preset.body[u"kind"] == QLatin1StringView(name)) {
            view.kind = kind;
        }
    }
    const QStringList wanted = textsIn(preset.body[u"priorities"]);
    for (int rank = 0; rank < int(priorityNames.size()); ++rank) {
        if (wanted.contains(QLatin1StringView(priorityNames.at(size_t(rank))))) {
            view.priorities.append(rank);
        }
    }
    return view;
}

} // namespace deskbell
