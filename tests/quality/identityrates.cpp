// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/core/likeness.h"
#include "hub/text/phonenumber.h"
#include "tests/hub/text/corpus.h"
#include "tests/quality/rates.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace deskbell::quality {

namespace {

using namespace deskbell::hub;

constexpr qsizetype manyShareKey = 60; // as the storage has it

/// RFC 4180, with line breaks in quotes.
QList<QStringList> readCsv(const QByteArray &bytes)
{
    QList<QStringList> rows;
    QStringList row;
    QString cell;
    bool quoted = false;
    const QString text = QString::fromUtf8(bytes);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (quoted) {
            if (c == u'"' && i + 1 < text.size() && text.at(i + 1) == u'"') {
                cell += text.at(++i);
            } else if (c == u'"') {
                quoted = false;
            } else {
                cell += c;
            }
        } else if (c == u'"') {
            quoted = true;
        } else if (c == u',' || c == u'\n') {
            row.append(cell);
            cell.clear();
            if (c == u'\n') {
                rows.append(row);
                row.clear();
            }
        } else if (c != u'\r') {
            cell += c;
        }
    }
    if (!row.isEmpty() || !cell.isEmpty()) {
        rows.append(row << cell);
    }
    return rows;
}

struct Person {
    QString entity{};
    Profile profile{};
};

/// \a name: columns that make the name; \a fields: columns that a desk would keep as a customer's fields.
QList<Person> readPeople(const QString &file, const QString &entity, const QStringList &name, const QStringList &fields)
{
    QList<Person> people;
    const auto rows = readCsv(corpus::read(file));
    const QStringList header = rows.value(0);
    for (const QStringList &row : rows.mid(1)) {
        const auto cell = [&](const QString &column) { return row.value(header.indexOf(column)).simplified(); };
        if (row.size() < header.size()) {
            continue;
        }
        Customer customer;
        QStringList names;
        for (const QString &column : name) {
            names.append(cell(column));
        }
        customer.name = names.join(u' ').simplified();
        for (const QString &column : fields) {
            if (const QString value = cell(column); !value.isEmpty()) {
                customer.fields.insert(column, value);
            }
        }
        people.append({.entity = cell(entity), .profile = profileOf(customer, {}, {})});
    }
    return people;
}

/// As the hub does: whoever comes is compared with those before who share a key that not everybody has.
QSet<std::pair<int, int>> candidatePairs(const QList<Person> &people)
{
    QHash<QString, QList<int>> byKey;
    QSet<std::pair<int, int>> pairs;
    for (int i = 0; i < people.size(); ++i) {
        for (const QString &key : likenessKeys(people.at(i).profile)) {
            QList<int> &sharing = byKey[key];
            if (sharing.size() < manyShareKey) {
                for (const int other : std::as_const(sharing)) {
                    pairs.insert({other, i});
                }
            }
            sharing.append(i);
        }
    }
    return pairs;
}

void measurePeople(QList<Rate> &rates, const QString &name, const QString &oracle, const QList<Person> &people)
{
    if (people.isEmpty()) {
        return;
    }
    Rate precision{
        .name = u"People proposed as one, %1: precision"_s.arg(name), .oracle = oracle, .floor = 95, .namesSamples = false};
    Rate recall{.name = u"People proposed as one, %1: recall"_s.arg(name), .oracle = oracle, .floor = 80, .namesSamples = false};
    QHash<QString, int> sizes;
    for (const Person &person : people) {
        ++sizes[person.entity];
    }
    int pairs = 0;
    for (const int size : std::as_const(sizes)) {
        pairs += size * (size - 1) / 2;
    }
    int right = 0;
    for (const auto &[a, b] : candidatePairs(people)) {
        const Person &one = people.at(a);
        const Person &other = people.at(b);
        if (likenessOf(one.profile, other.profile).score < proposalScore) {
            continue;
        }
        const bool same = one.entity == other.entity;
        right += same ? 1 : 0;
        precision.add(same, u"%1/%2"_s.arg(a).arg(b), one.profile.name + u" | "_s + other.profile.name);
    }
    recall.total = pairs;
    recall.good = right;
    recall.samples = static_cast<int>(people.size());
    precision.samples = static_cast<int>(people.size());
    rates << precision << recall;
}

} // namespace

QList<Rate> measureIdentities()
{
    const QString folder = corpus::folder(u"identity"_s);
    if (folder.isEmpty()) {
        return {};
    }
    const QStringList name{u"given_name"_s, u"surname"_s};
    const QStringList fields{u"street_number"_s, u"address_1"_s, u"address_2"_s,     u"suburb"_s,
                             u"postcode"_s,      u"state"_s,     u"date_of_birth"_s, u"soc_sec_id"_s};
    const auto febrl = [&](const QString &file) {
        return readPeople(folder + u"/febrl/"_s + file + u".csv.gz"_s, u"entity"_s, name, fields);
    };
    QList<Rate> rates;
    for (const QString &set : {u"dataset1"_s, u"dataset2"_s, u"dataset3"_s}) {
        measurePeople(rates, u"Febrl "_s + set, u"who was doubled"_s, febrl(set));
    }
    measurePeople(rates, u"Febrl dataset4"_s, u"who was doubled"_s, febrl(u"dataset4a"_s) + febrl(u"dataset4b"_s));
    measurePeople(rates, u"real institutions"_s, u"people who looked"_s,
                  readPeople(folder + u"/dedupe-sites-true-ids.csv.gz"_s, u"True Id"_s, {u"Site name"_s},
                             {u"Address"_s, u"Zip"_s, u"Phone"_s}));
    return rates;
}

QList<Rate> measureNumbers()
{
    const QString folder = corpus::folder(u"phones"_s);
    if (folder.isEmpty()) {
        return {};
    }
    Rate written{
        .name = u"Phone numbers as people write them"_s, .oracle = u"libphonenumber (its port to Python)"_s, .floor = 99};
    for (const QJsonObject &sample : corpus::readLines(folder + u"/normalise.jsonl.gz"_s)) {
        const QJsonObject expected = sample[u"expected"].toObject();
        const bool possible = expected[u"parsed"].toBool() && expected[u"possible"].toBool();
        const QString e164 = possible ? expected[u"e164"].toString() : QString();
        const QString found = toE164(sample[u"input"].toString(), sample[u"default_region"].toString());
        written.add(found == e164, sample[u"input"].toString(), found);
    }
    Rate matched{.name = u"Which written numbers may be one"_s, .oracle = u"libphonenumber (its port to Python)"_s, .floor = 99};
    for (const QJsonObject &sample : corpus::readLines(folder + u"/match.jsonl.gz"_s)) {
        const NumberMatch match = matchNumbers(sample[u"a"].toString(), sample[u"b"].toString());
        const bool joins = match == NumberMatch::Exact || match == NumberMatch::National;
        const QString expected = sample[u"expected"].toString();
        matched.add(joins == (expected == "EXACT_MATCH"_L1 || expected == "NSN_MATCH"_L1),
                    sample[u"a"].toString() + u" / "_s + sample[u"b"].toString());
    }
    return {written, matched};
}

} // namespace deskbell::quality
