// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/core/customermerge.h"

#include <algorithm>

namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

bool hasIdentity(const QList<Identity> &identities, const Identity &wanted)
{
    return std::any_of(identities.begin(), identities.end(),
                       [&wanted](const Identity &known) { return known.kind == wanted.kind && known.value == wanted.value; });
}

/// Lines for the note: what \a from said and \a into says otherwise.
QStringList whatDiffers(const Customer &into, const Customer &from)
{
    QStringList lines;
    if (from.name != into.name && !from.name.isEmpty()) {
        lines.append(from.name);
    }
    if (from.company != into.company && !from.company.isEmpty() && !into.company.isEmpty()) {
        lines.append(from.company);
    }
    for (auto it = from.fields.begin(); it != from.fields.end(); ++it) {
        if (into.fields.contains(it.key()) && into.fields.value(it.key()) != it.value()) {
            lines.append(it.key() + u": "_s + it.value().toVariant().toString());
        }
    }
    if (!from.note.isEmpty() && from.note != into.note) {
        lines.append(from.note);
    }
    return lines;
}

/// One's own wish counts; a wish to be left alone counts whoever of the two had it.
QJsonObject joinedPreferences(QJsonObject into, const QJsonObject &from)
{
    for (auto it = from.begin(); it != from.end(); ++it) {
        if (!into.contains(it.key()) || it.value() == QJsonValue(true)) {
            into.insert(it.key(), it.value());
        }
    }
    return into;
}

QJsonObject withoutNew(const QJsonObject &before, const QJsonObject &after, const QJsonObject &now)
{
    QJsonObject left = now;
    for (auto it = after.begin(); it != after.end(); ++it) {
        if (now.value(it.key()) != it.value()) {
            continue; // changed since: it stays
        }
        if (before.contains(it.key())) {
            left.insert(it.key(), before.value(it.key()));
        } else {
            left.remove(it.key());
        }
    }
    return left;
}

} // namespace

Customer joinedCustomer(const Customer &into, const Customer &from)
{
    Customer joined = into;
    const QStringList extra = whatDiffers(into, from);
    if (!extra.isEmpty()) {
        joined.note += (joined.note.isEmpty() ? QString() : u"\n\n"_s) + extra.join(u'\n');
    }
    joined.language = into.language.isEmpty() ? from.language : into.language;
    joined.company = into.company.isEmpty() ? from.company : into.company;
    for (const QString &tag : from.tags) {
        if (!joined.tags.contains(tag)) {
            joined.tags.append(tag);
        }
    }
    for (auto it = from.fields.begin(); it != from.fields.end(); ++it) {
        if (!joined.fields.contains(it.key())) {
            joined.fields.insert(it.key(), it.value());
        }
    }
    joined.preferences = joinedPreferences(into.preferences, from.preferences);
    for (const Identity &identity : from.identities) {
        if (!hasIdentity(joined.identities, identity)) {
            joined.identities.append(identity);
        }
    }
    for (const CustomerProposal &proposal : from.proposals) {
        const bool known =
            std::any_of(joined.proposals.begin(), joined.proposals.end(),
                        [&proposal](const CustomerProposal &own) { return own.customerId == proposal.customerId; });
        if (!known) {
            joined.proposals.append(proposal);
        }
    }
    joined.proposals.removeIf(
        [&](const CustomerProposal &proposal) { return proposal.customerId == from.id || proposal.customerId == into.id; });
    return joined;
}

Customer separatedCustomer(const Customer &before, const Customer &after, const Customer &now, const Customer &from)
{
    Customer left = now;
    const auto asBefore = [](const QString &was, const QString &became, const QString &is) { return is == became ? was : is; };
    left.name = asBefore(before.name, after.name, now.name);
    left.language = asBefore(before.language, after.language, now.language);
    left.company = asBefore(before.company, after.company, now.company);
    left.note = asBefore(before.note, after.note, now.note);
    left.tags.removeIf([&](const QString &tag) { return after.tags.contains(tag) && !before.tags.contains(tag); });
    left.fields = withoutNew(before.fields, after.fields, now.fields);
    left.preferences = withoutNew(before.preferences, after.preferences, now.preferences);
    left.identities.removeIf([&](const Identity &identity) {
        return hasIdentity(from.identities, identity) && !hasIdentity(before.identities, identity);
    });
    left.proposals.removeIf([&](const CustomerProposal &proposal) {
        return std::none_of(before.proposals.begin(), before.proposals.end(),
                            [&](const CustomerProposal &own) { return own.id == proposal.id; })
            && std::any_of(after.proposals.begin(), after.proposals.end(),
                           [&](const CustomerProposal &own) { return own.id == proposal.id; });
    });
    return left;
}

} // namespace deskbell::hub
