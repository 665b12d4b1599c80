// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/core/referredcommands.h"

#include "hub/core/correspondence.h"
#include "hub/core/handlers/likeness.h"
#include "hub/core/handlers/support.h"
#include "hub/storage/channelrows.h"
#include "hub/storage/customerrows.h"
#include "hub/storage/visitorrows.h"

#include <QCryptographicHash>

namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostMergesInARow = 20;
/// Clocks differ: who was let in by the service's clock is remembered a little longer than the hub's own clock says.
constexpr int proofGraceDays = 1;

/// Whom the reference means by now.
std::optional<Customer> referredCustomer(WriteContext &context, const CustomerId &id)
{
    auto customer = loadCustomer(context, id);
    for (int i = 0; customer && customer->mergedInto && i < mostMergesInARow; ++i) {
        customer = loadCustomer(context, customer->mergedInto);
    }
    return customer && !customer->mergedInto ? customer : std::nullopt;
}

/// Names an identity among those who may have used a reference.
QByteArray userOf(const Identity &identity)
{
    return QCryptographicHash::hash((identity.kind + u'\n' + identity.value).toUtf8(), QCryptographicHash::Sha256);
}

/// \returns false when the identity belongs to somebody who is known by more than it.
bool joinIdentity(WriteContext &context, Customer &customer, Identity identity)
{
    const CustomerId owner = findIdentity(context.db(), identity.kind, identity.value);
    if (owner == customer.id) {
        return true;
    }
    if (owner) {
        const auto other = loadCustomer(context, owner);
        return other && other->identities.size() == 1
            && handle(context, MergeCustomers{.by = Principal::hub(), .from = owner, .into = customer.id});
    }
    identity.id = IdentityId::make();
    identity.verified = true;
    identity.optedOut = optOutsOf(context.db(), identity.value);
    customer.identities.append(identity);
    updateCustomer(context, Principal::hub().actor(), customer);
    refreshLikeness(context, customer);
    return true;
}

} // namespace

Result<TakeMessage::Reply> handle(WriteContext &context, const TakeReferred &command)
{
    const TakeMessage &message = command.message;
    const Identity identity = normalisedIdentity(message.from.identity, {});
    const QDateTime pressed = message.at.isValid() ? message.at : context.now();
    const bool asAnybody = !context.channel(message.channel) || message.foreignId.isEmpty() || identity.kind.isEmpty()
        || identity.value.isEmpty() || pressed > command.reference.until
        || messageByForeignId(context.db(), message.channel, message.foreignId);
    auto customer = asAnybody ? std::nullopt : referredCustomer(context, command.reference.customer);
    if (!customer || isProofOfAnother(context.db(), command.proof, userOf(identity))) {
        return handle(context, message);
    }
    if (!joinIdentity(context, *customer, identity)) {
        TakeMessage apart = message;
        apart.notice = u"The chat was opened by a link made for %1, but its account belongs to a customer who is known by more: "
                       u"if they are one "
                       "person, merge them."_s.arg(customer->name);
        return handle(context, apart);
    }
    keepProof(context.db(), command.proof, userOf(identity), command.reference.until.addDays(proofGraceDays));
    TakeMessage joined = message;
    joined.text = command.text;
    joined.notice = u"The chat was opened by the link that was made for this customer."_s;
    for (const QString &field : command.droppedFields) {
        joined.from.fields.remove(field);
    }
    return handle(context, joined);
}

} // namespace deskbell::hub
