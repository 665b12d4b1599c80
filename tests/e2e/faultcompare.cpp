// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/faultcompare.h"

#include "client/storage/database.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>
#include <QUrl>

namespace deskbell::test {

using namespace Qt::StringLiterals;

namespace {

using Rows = QMap<QString, QJsonObject>;

struct Side {
    Rows conversations{};
    Rows messages{};
    Rows customers{};
    Rows directory{}; ///< by "kind id"
    Rows promises{};
};

void addRows(Rows &rows, const QJsonValue &array, const QString &prefix = {})
{
    for (const QJsonValue item : array.toArray()) {
        rows.insert(prefix + item.toObject().value("id"_L1).toString(), item.toObject());
    }
}

/// False: the hub did not answer.
bool readHub(HubClient &hub, Side &side)
{
    QString after;
    do {
        const QString place = after.isEmpty() ? QString() : u"&after="_s + QString::fromUtf8(QUrl::toPercentEncoding(after));
        const auto answer = hub.get(u"/v1/snapshot?limit=100"_s + place);
        if (answer.status != 200) {
            return false;
        }
        const QJsonObject page = answer.json();
        addRows(side.conversations, page["conversations"_L1]);
        addRows(side.messages, page["messages"_L1]);
        addRows(side.customers, page["customers"_L1]);
        addRows(side.promises, page["promises"_L1]);
        addRows(side.directory, page["agents"_L1], u"agent "_s);
        addRows(side.directory, page["queues"_L1], u"queue "_s);
        addRows(side.directory, page["channels"_L1], u"channel "_s);
        after = page["next"_L1].toString();
    } while (!after.isEmpty());
    return true;
}

QJsonObject documentIn(const QVariant &value) { return QJsonDocument::fromJson(value.toByteArray()).object(); }

bool readReplica(const QString &profile, Side &side, QStringList &found)
{
    Database file;
    if (!file.open(QDir(profile).filePath(u"replica.sqlite"_s), Database::Durability::Normal, true)) {
        return false;
    }
    for (const QVariantList &row : file.select("SELECT id, doc, overlay IS NOT NULL FROM conversation")) {
        side.conversations.insert(row[0].toString(), documentIn(row[1]));
        if (row[2].toBool()) {
            found.append(u"conversation %1 has changes the hub does not know of"_s.arg(row[0].toString()));
        }
    }
    for (const QVariantList &row : file.select("SELECT id, doc FROM message WHERE local = 0")) {
        side.messages.insert(row[0].toString(), documentIn(row[1]));
    }
    for (const QVariantList &row : file.select("SELECT id, doc FROM customer")) {
        side.customers.insert(row[0].toString(), documentIn(row[1]));
    }
    for (const QVariantList &row : file.select("SELECT id, doc FROM promise")) {
        side.promises.insert(row[0].toString(), documentIn(row[1]));
    }
    for (const QVariantList &row : file.select("SELECT kind, id, doc FROM entity WHERE kind IN ('agent', 'queue', 'channel')")) {
        side.directory.insert(row[0].toString() + u' ' + row[1].toString(), documentIn(row[2]));
    }
    return file.lastError().isEmpty();
}

QString shortened(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)).left(1500);
}

/// Rows of the hub that are missing or differ; rows of the replica alone have to be what the hub answers for them.
void compareRows(const QString &kind, const Rows &there, const Rows &here, HubClient &hub, const QString &path,
                 QStringList &found)
{
    for (auto it = there.begin(); it != there.end(); ++it) {
        if (!here.contains(it.key())) {
            found.append(u"%1 %2 is missing: %3"_s.arg(kind, it.key(), shortened(*it)));
        } else if (here[it.key()] != *it) {
            found.append(
                u"%1 %2 differs:\n  hub     %3\n  replica %4"_s.arg(kind, it.key(), shortened(*it), shortened(here[it.key()])));
        }
    }
    for (auto it = here.begin(); it != here.end(); ++it) {
        if (there.contains(it.key())) {
            continue;
        }
        const auto answer = path.isEmpty() ? HubClient::Answer{.status = 404} : hub.get(path + it.key());
        if (answer.status != 200 || answer.json() != *it) {
            found.append(u"%1 %2 of the replica is not the hub's (status %3):\n  hub     %4\n  replica %5"_s.arg(kind, it.key())
                             .arg(answer.status)
                             .arg(shortened(answer.json()), shortened(*it)));
        }
    }
}

/// No message is missing between the oldest of a conversation that is here and now.
void findGaps(const Side &here, HubClient &hub, QStringList &found)
{
    QMap<QString, QSet<QString>> byConversation;
    for (auto it = here.messages.begin(); it != here.messages.end(); ++it) {
        byConversation[it->value("conversation_id"_L1).toString()].insert(it.key());
    }
    for (auto it = byConversation.begin(); it != byConversation.end(); ++it) {
        const QJsonArray newest =
            hub.get(u"/v1/conversations/%1/messages?limit=200"_s.arg(it.key())).json().value("items"_L1).toArray();
        QStringList missing;
        qsizetype left = it->size();
        for (const QJsonValue item : newest) {
            const QString id = item.toObject().value("id"_L1).toString();
            if (it->contains(id)) {
                --left;
            } else if (left > 0) {
                missing.append(id);
            }
        }
        if (!missing.isEmpty()) {
            found.append(u"conversation %1 has a gap: %2"_s.arg(it.key(), missing.join(u' ')));
        }
    }
}

} // namespace

QStringList differences(HubClient &hub, const QString &profile)
{
    QStringList found;
    Side there;
    Side here;
    if (!readHub(hub, there)) {
        return {u"the hub does not answer"_s};
    }
    if (!readReplica(profile, here, found)) {
        return {u"the replica cannot be read"_s};
    }
    compareRows(u"conversation"_s, there.conversations, here.conversations, hub, u"/v1/conversations/"_s, found);
    compareRows(u"message"_s, there.messages, here.messages, hub, u"/v1/messages/"_s, found);
    compareRows(u"customer"_s, there.customers, here.customers, hub, u"/v1/customers/"_s, found);
    compareRows(u"promise"_s, there.promises, here.promises, hub, u"/v1/promises/"_s, found);
    compareRows(u"directory"_s, there.directory, here.directory, hub, {}, found);
    findGaps(here, hub, found);
    return found;
}

} // namespace deskbell::test
