// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/storage/likenessrows.h"

namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

constexpr int manyHaveIt = 60;

std::pair<CustomerId, CustomerId> inPairOrder(const CustomerId &a, const CustomerId &b)
{
    return a.value < b.value ? std::pair(a, b) : std::pair(b, a);
}

} // namespace

void setLikenessKeys(Database &database, const CustomerId &customer, const QStringList &keys)
{
    database.execute(u"DELETE FROM likeness_keys WHERE customer_id = ?"_s, {customer});
    for (const QString &key : keys) {
        addLikenessKey(database, customer, key);
    }
}

void addLikenessKey(Database &database, const CustomerId &customer, const QString &key)
{
    database.execute(
        u"INSERT INTO likeness_keys (like_key, customer_id) VALUES (?, ?) ON CONFLICT (like_key, customer_id) DO NOTHING"_s,
        {key, customer});
}

QStringList likenessKeysOf(Database &database, const CustomerId &customer, const QString &prefix)
{
    QStringList keys;
    Rows rows = database.query(u"SELECT like_key FROM likeness_keys WHERE customer_id = ?"_s, {customer});
    while (rows.next()) {
        const QString key = rows.text(0);
        if (key.startsWith(prefix)) {
            keys.append(key.sliced(prefix.size()));
        }
    }
    return keys;
}

QList<CustomerId> likeCustomers(Database &database, const CustomerId &customer, const QStringList &keys, int limit)
{
    QList<CustomerId> found;
    for (const QString &key : keys) {
        QList<CustomerId> sharing;
        Rows rows = database.query(u"SELECT customer_id FROM likeness_keys WHERE like_key = ? AND customer_id <> ? "
                                   "ORDER BY customer_id DESC LIMIT ?"_s,
                                   {key, customer, manyHaveIt});
        while (rows.next()) {
            sharing.append(rows.id<CustomerId>(0));
        }
        if (sharing.size() >= manyHaveIt) {
            continue;
        }
        for (const CustomerId &other : std::as_const(sharing)) {
            if (!found.contains(other) && found.size() < limit) {
                found.append(other);
            }
        }
    }
    return found;
}

bool openProposal(Database &database, const CustomerId &a, const CustomerId &b, const QDateTime &at)
{
    const auto [first, second] = inPairOrder(a, b);
    if (database.query(u"SELECT 1 FROM proposals WHERE first_id = ? AND second_id = ?"_s, {first, second}).next()) {
        return false;
    }
    database.execute(u"INSERT INTO proposals (first_id, second_id, state, at) VALUES (?, ?, 'open', ?)"_s, {first, second, at});
    return true;
}

bool isProposalRefused(Database &database, const CustomerId &a, const CustomerId &b)
{
    const auto [first, second] = inPairOrder(a, b);
    return database
        .query(u"SELECT 1 FROM proposals WHERE first_id = ? AND second_id = ? AND state = 'refused'"_s, {first, second})
        .next();
}

void settleProposal(Database &database, const CustomerId &a, const CustomerId &b, const QString &state, const QDateTime &at)
{
    const auto [first, second] = inPairOrder(a, b);
    database.execute(u"INSERT INTO proposals (first_id, second_id, state, at) VALUES (?, ?, ?, ?) "
                     "ON CONFLICT (first_id, second_id) DO UPDATE SET state = excluded.state, at = excluded.at"_s,
                     {first, second, state, at});
}

} // namespace deskbell::hub
