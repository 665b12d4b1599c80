// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/sync/history.h"

#include <QJsonArray>
#include <QUrl>

namespace deskbell {
namespace {

using namespace Qt::StringLiterals;

constexpr int historyPageLimit = 50;

QString escaped(const QString &text) { return QString::fromLatin1(QUrl::toPercentEncoding(text)); }

QList<QJsonObject> itemsOf(const QJsonObject &page)
{
    QList<QJsonObject> items;
    for (const QJsonValue item : page[u"items"].toArray()) {
        items.append(item.toObject());
    }
    return items;
}

} // namespace

HistoryLoader::HistoryLoader(HubClient &client, Replica &replica, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_replica(replica)
{ }

void HistoryLoader::loadOlder(const ConversationId &conversation, std::function<void(const Error &)> failed)
{
    loadPage(key(conversation), u"/v1/conversations/%1/messages?limit=%2"_s.arg(conversation.value).arg(historyPageLimit), true,
             std::move(failed));
}

void HistoryLoader::loadOlder(const CustomerId &customer, std::function<void(const Error &)> failed)
{
    loadPage(key(customer), u"/v1/customers/%1/timeline?limit=%2"_s.arg(customer.value).arg(historyPageLimit), true,
             std::move(failed));
}

void HistoryLoader::loadResolved(std::function<void(const Error &)> failed)
{
    loadPage(resolvedKey(), u"/v1/conversations?view=resolved&limit=%1"_s.arg(historyPageLimit), false, std::move(failed));
}

void HistoryLoader::loadPage(const QString &key, const QString &path, bool messages, std::function<void(const Error &)> failed)
{
    const History history = m_replica.history(key);
    if (history.reached) {
        return;
    }
    auto &waiting = m_underWay[key];
    waiting.append(std::move(failed));
    if (waiting.size() > 1) {
        return;
    }
    const QString full = history.next.isEmpty() ? path : path + u"&after="_s + escaped(history.next);
    if (!messages) {
        fetchConversations(full, key, [this, key](const Result<QList<ConversationId>> &found) {
            const auto waited = m_underWay.take(key);
            for (const auto &fail : found ? decltype(waited)() : waited) {
                fail(found.error());
            }
        });
        return;
    }
    HttpRequest request;
    request.path = full;
    m_client.request(request, [this, key](const HttpReply &reply) {
        const auto waited = m_underWay.take(key);
        const auto page = jsonOf(reply);
        if (!page) {
            for (const auto &fail : waited) {
                fail(page.error());
            }
            return;
        }
        ReplicaUpdate update;
        update.messages = itemsOf(*page);
        finish(update, key, *page);
    });
}

void HistoryLoader::finish(ReplicaUpdate update, const QString &historyKey, const QJsonObject &page)
{
    if (!historyKey.isEmpty()) {
        const QString next = page[u"next"].toString();
        update.histories.insert(historyKey, History{.next = next, .started = true, .reached = next.isEmpty()});
    }
    m_replica.apply(update);
}

void HistoryLoader::loadConversationsOf(const CustomerId &customer)
{
    // "All" are open and pending ones, and those are here already: what is missing are the resolved.
    const QString path = u"/v1/conversations?view=resolved&customer=%1&limit=20"_s.arg(customer.value);
    fetchConversations(path, {}, [](const Result<QList<ConversationId>> &) {});
}

void HistoryLoader::loadCustomer(const CustomerId &customer)
{
    if (!customer.isNull() && !m_replica.customer(customer)) {
        fetchCustomers({customer.value});
    }
}

void HistoryLoader::search(const QString &text, int limit, Found found)
{
    fetchConversations(u"/v1/conversations?view=all&q=%1&limit=%2"_s.arg(escaped(text)).arg(limit), {}, std::move(found));
}

void HistoryLoader::fetchConversations(const QString &path, const QString &historyKey, Found found)
{
    HttpRequest request;
    request.path = path;
    m_client.request(request, [this, historyKey, found = std::move(found)](const HttpReply &reply) {
        const auto answer = jsonOf(reply);
        if (!answer) {
            found(answer.error());
            return;
        }
        const QJsonObject &page = *answer;
        ReplicaUpdate update;
        QList<ConversationId> ids;
        QStringList missing;
        update.conversations = itemsOf(page);
        for (const QJsonObject &doc : std::as_const(update.conversations)) {
            ids.append(ConversationId{doc[u"id"].toString()});
            const QString customer = doc[u"customer_id"].toString();
            if (!customer.isEmpty() && !missing.contains(customer) && !m_replica.customer(CustomerId{customer})) {
                missing.append(customer);
            }
        }
        finish(update, historyKey, page);
        fetchCustomers(missing);
        found(ids);
    });
}

void HistoryLoader::fetchCustomers(const QStringList &missing)
{
    for (const QString &id : missing) {
        HttpRequest request;
        request.path = u"/v1/customers/"_s + id;
        m_client.request(request, [this](const HttpReply &reply) {
            if (const auto customer = jsonOf(reply)) {
                ReplicaUpdate update;
                update.customers.append(*customer);
                m_replica.apply(update);
            }
        });
    }
}

} // namespace deskbell
