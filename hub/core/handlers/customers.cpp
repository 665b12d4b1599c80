// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/core/correspondence.h"
#include "hub/core/handlers/customermerging.h"
#include "hub/core/handlers/likeness.h"
#include "hub/core/handlers/support.h"
#include "hub/storage/channelrows.h"
#include "hub/storage/customerrows.h"
#include "hub/storage/documents.h"

#include <QLocale>

namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

/// Of numbers somebody types by hand.
QString deskRegion(WriteContext &context)
{
    const QString machine = QLocale::territoryToCode(QLocale::system().territory());
    return context.channels().isEmpty() ? machine : numberRegion(context.channels().constFirst(), context.channels(), machine);
}

/// Lower case for mail, ids for those without one, no identity twice. Invalid when one belongs to another customer.
Result<QList<Identity>> cleanIdentities(WriteContext &context, const CustomerId &customer, const QList<Identity> &identities)
{
    QList<Identity> clean;
    for (Identity identity : identities) {
        identity = normalisedIdentity(identity, deskRegion(context));
        if (identity.kind.isEmpty() || identity.value.isEmpty()) {
            return invalid(u"identities"_s, u"An identity needs a kind and a value."_s);
        }
        const CustomerId owner = findIdentity(context.db(), identity.kind, identity.value);
        if (owner && owner != customer) {
            return invalid(u"identities"_s, u"An identity belongs to another customer."_s);
        }
        if (!identity.id) {
            identity.id = IdentityId::make();
        }
        // Nobody but its owner says what an address wants.
        identity.optedOut = optOutsOf(context.db(), identity.value);
        const auto same = [&identity](const Identity &other) {
            return other.kind == identity.kind && other.value == identity.value;
        };
        if (std::none_of(clean.cbegin(), clean.cend(), same)) {
            clean.append(identity);
        }
    }
    return clean;
}

} // namespace

Result<Stored<Customer>> handle(WriteContext &context, const CreateCustomer &command)
{
    if (const auto error = badId(command.customer.id.value)) {
        return *error;
    }
    Customer asked = command.customer;
    asked.version = 1;
    asked.createdAt = {};
    const QString fingerprint = fingerprintOf(compactJson(toJson(asked)));
    if (const auto existing = loadCustomer(context, asked.id)) {
        if (customerFingerprint(context.db(), asked.id) != fingerprint) {
            return otherContent();
        }
        return Stored<Customer>{*existing, false};
    }
    auto identities = cleanIdentities(context, asked.id, asked.identities);
    if (!identities) {
        return identities.error();
    }
    Customer customer = asked;
    customer.identities = *identities;
    customer.createdAt = context.now();
    insertCustomer(context, command.by.actor(), customer, fingerprint);
    lookForLikeness(context, customer);
    return Stored<Customer>{customer, true};
}

Result<Customer> handle(WriteContext &context, const PatchCustomer &command)
{
    auto customer = loadCustomer(context, command.id);
    if (!customer) {
        return notFound("customer");
    }
    if (customer->mergedInto) {
        return customerMergedAlready(*customer); // an identity given to it would lead its owner's messages astray
    }
    if (const auto error = staleness(command.ifMatch, customer->version)) {
        return *error;
    }
    const Customer before = *customer;
    if (command.identities) {
        auto identities = cleanIdentities(context, command.id, *command.identities);
        if (!identities) {
            return identities.error();
        }
        customer->identities = *identities;
    }
    customer->name = command.name.value_or(customer->name);
    customer->language = command.language.value_or(customer->language);
    customer->company = command.company.value_or(customer->company);
    customer->tags = command.tags.value_or(customer->tags);
    customer->note = command.note.value_or(customer->note);
    customer->fields = command.fields.value_or(customer->fields);
    customer->preferences = command.preferences.value_or(customer->preferences);
    if (*customer == before) {
        return before;
    }
    updateCustomer(context, command.by.actor(), *customer);
    const bool named =
        customer->name != before.name || customer->identities != before.identities || customer->fields != before.fields;
    if (named) {
        refreshLikeness(context, *customer);
        lookForLikeness(context, *customer);
    }
    return *customer;
}

} // namespace deskbell::hub
