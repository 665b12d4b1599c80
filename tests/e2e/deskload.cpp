// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/deskload.h"

#include "protocol/id.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace deskbell::test {

using namespace Qt::StringLiterals;

QByteArray mailNumber(int n)
{
    const QByteArray number = QByteArray::number(n);
    return "From: Alice Doe <alice@cust.test>\r\nTo: support@desk.test\r\nSubject: Order " + number
        + "\r\nDate: Mon, 02 Nov 2026 10:00:00 +0000\r\nMessage-ID: <order-" + number
        + "@cust.test>\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nWhere is order " + number + "?\r\n";
}

QJsonObject intakeOf(HubClient &client)
{
    const QJsonArray channels = client.get(u"/v1/channels"_s).json().value("items"_L1).toArray();
    return channels.first().toObject().value("intake"_L1).toObject();
}

QMap<QString, int> inboundIds(HubClient &client)
{
    QMap<QString, int> ids;
    QString after;
    do {
        const QString place = after.isEmpty() ? QString() : u"&after="_s + after;
        const QJsonObject page = client.get(u"/v1/conversations?view=all&limit=200"_s + place).json();
        for (const QJsonValue item : page.value("items"_L1).toArray()) {
            const QString path = u"/v1/conversations/%1/messages?limit=200"_s.arg(item.toObject().value("id"_L1).toString());
            for (const QJsonValue value : client.get(path).json().value("items"_L1).toArray()) {
                const QJsonObject message = value.toObject();
                if (message.value("direction"_L1).toString() == "in"_L1) {
                    ++ids[message.value("message_id"_L1).toString()];
                }
            }
        }
        after = QString::fromUtf8(QUrl::toPercentEncoding(page.value("next"_L1).toString()));
    } while (!after.isEmpty());
    return ids;
}

void Replies::add(HubClient &client, qsizetype wanted)
{
    if (m_replies.size() >= wanted) {
        return;
    }
    QSet<QString> answered;
    for (const Reply &reply : std::as_const(m_replies)) {
        answered.insert(reply.conversation);
    }
    const QJsonArray items = client.get(u"/v1/conversations?view=all&limit=200"_s).json().value("items"_L1).toArray();
    for (const QJsonValue item : items) {
        const QString conversation = item.toObject().value("id"_L1).toString();
        if (m_replies.size() < wanted && !answered.contains(conversation)) {
            const QString id = makeUuid7();
            m_replies.append({.id = id, .conversation = conversation, .token = u"reply-token-"_s + id});
        }
    }
}

void Replies::send(HubClient &client)
{
    for (Reply &reply : m_replies) {
        if (!reply.accepted) {
            const auto answer =
                client.post(u"/v1/conversations/%1/messages"_s.arg(reply.conversation),
                            {{u"id"_s, reply.id}, {u"kind"_s, u"email"_s}, {u"text"_s, u"It is on its way. "_s + reply.token}});
            reply.accepted = answer.status / 100 == 2;
            if (answer.status == 0) {
                return; // killed in the middle
            }
        }
    }
}

int Replies::accepted() const
{
    return static_cast<int>(std::ranges::count_if(m_replies, [](const Reply &reply) { return reply.accepted; }));
}

int Replies::sent(HubClient &client) const
{
    int count = 0;
    for (const Reply &reply : m_replies) {
        const QJsonObject message = client.get(u"/v1/messages/"_s + reply.id).json();
        count += message.value("delivery"_L1).toObject().value("state"_L1).toString() == "sent"_L1 ? 1 : 0;
    }
    return count;
}

QString Replies::findFault(const QList<QByteArray> &mailbox) const
{
    static const QRegularExpression tokenPattern(u"reply-token-[0-9a-f-]{36}"_s);
    static const QRegularExpression idPattern(u"^Message-ID: *(<[^>]+>)"_s,
                                              QRegularExpression::MultilineOption | QRegularExpression::CaseInsensitiveOption);
    QMap<QString, QSet<QString>> ids;
    for (const QByteArray &raw : mailbox) {
        const QString text = QString::fromUtf8(QByteArray(raw).replace("=\r\n", ""));
        ids[tokenPattern.match(text).captured(0)].insert(idPattern.match(text).captured(1));
    }
    for (const Reply &reply : m_replies) {
        if (ids.value(reply.token).size() != 1) {
            return u"%1: %2 Message-IDs"_s.arg(reply.token).arg(ids.value(reply.token).size());
        }
    }
    return ids.size() == m_replies.size() ? QString()
                                          : u"%1 replies, but %2 in the mailbox"_s.arg(m_replies.size()).arg(ids.size());
}

} // namespace deskbell::test
