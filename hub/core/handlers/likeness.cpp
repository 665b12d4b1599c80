// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/core/handlers/likeness.h"

#include "hub/core/correspondence.h"
#include "hub/core/likeness.h"
#include "hub/storage/customerrows.h"
#include "hub/storage/likenessrows.h"

#include <QLocale>

#include <algorithm>

namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostCandidates = 80;
constexpr qsizetype mostProposals = 3;

Profile storedProfile(WriteContext &context, const Customer &customer)
{
    return profileOf(customer, likenessKeysOf(context.db(), customer.id, u"phone:"_s),
                     likenessKeysOf(context.db(), customer.id, u"mail:"_s));
}

struct LikeOne {
    Customer customer{};
    Likeness likeness{};
};

QList<LikeOne> likeOnes(WriteContext &context, const Customer &customer, const Profile &profile, const QStringList &keys)
{
    QList<LikeOne> found;
    for (const CustomerId &id : likeCustomers(context.db(), customer.id, keys, mostCandidates)) {
        auto other = loadCustomer(context, id);
        if (!other || other->mergedInto) {
            continue;
        }
        const Likeness likeness = likenessOf(profile, storedProfile(context, *other));
        if (likeness.score >= proposalScore) {
            found.append({.customer = *std::move(other), .likeness = likeness});
        }
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const LikeOne &a, const LikeOne &b) { return a.likeness.score > b.likeness.score; });
    return found.mid(0, mostProposals);
}

} // namespace

void refreshLikeness(WriteContext &context, const Customer &customer)
{
    if (customer.mergedInto) {
        return; // the keys stay with it for the way back, and nobody compares with it
    }
    setLikenessKeys(context.db(), customer.id, likenessKeys(storedProfile(context, customer)));
}

bool lookForLikeness(WriteContext &context, Customer &customer, const LikenessClues &clues)
{
    for (const QString &number : clues.numbers) {
        addLikenessKey(context.db(), customer.id, u"phone:"_s + number);
    }
    for (const QString &address : clues.addresses) {
        addLikenessKey(context.db(), customer.id, u"mail:"_s + address);
    }
    const Profile profile = storedProfile(context, customer);
    const QStringList keys = likenessKeys(profile);
    for (const QString &key : keys) {
        addLikenessKey(context.db(), customer.id, key);
    }
    bool changed = false;
    const Actor actor = Principal::hub().actor();
    for (LikeOne &one : likeOnes(context, customer, profile, keys)) {
        if (!openProposal(context.db(), customer.id, one.customer.id, context.now())) {
            continue;
        }
        // Ids grow with time: the younger one is asked about.
        const bool younger = customer.id.value > one.customer.id.value;
        const CustomerProposal proposal{.id = makeUuid7(),
                                        .customerId = younger ? one.customer.id : customer.id,
                                        .reasons = one.likeness.reasons,
                                        .at = context.now()};
        if (younger) {
            customer.proposals.append(proposal);
            changed = true;
        } else {
            one.customer.proposals.append(proposal);
            updateCustomer(context, actor, one.customer);
        }
    }
    if (changed) {
        updateCustomer(context, actor, customer);
    }
    return changed;
}

QStringList clueNumbers(WriteContext &context, const Channel &channel, const QString &text, const QString &visible)
{
    static const QString ofMachine = QLocale::territoryToCode(QLocale::system().territory());
    QStringList numbers = numbersInSignature(text, visible, numberRegion(channel, context.channels(), ofMachine));
    numbers.removeIf([&context](const QString &number) {
        return std::any_of(context.channels().begin(), context.channels().end(),
                           [&number](const Channel &own) { return own.address == number; });
    });
    return numbers;
}

} // namespace deskbell::hub
