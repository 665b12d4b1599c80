// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/core/handlers/visitors.h"
#include "hub/core/chatcommands.h"
#include "hub/core/handlers/support.h"
#include "hub/storage/customerrows.h"
#include "hub/storage/likenessrows.h"
#include "hub/storage/visitorrows.h"

#include <QUrl>

#include <tuple>

namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

Error visitorTokenOver() { return {.kind = Error::Kind::SignedOut, .detail = u"the visitor's token is unknown or over"_s}; }

bool hasMadeUpName(const Customer &customer, const Visitor &visitor)
{
    return customer.name.isEmpty() || customer.name == madeUpName(visitor.id);
}

/// What became known about a visitor after they began to write belongs to their customer too.
void tellCustomer(WriteContext &context, const Visitor &visitor)
{
    auto customer = visitor.customer ? loadCustomer(context, visitor.customer) : std::nullopt;
    if (!customer) {
        return;
    }
    bool changed = false;
    if (!visitor.info.name.isEmpty() && hasMadeUpName(*customer, visitor)) {
        customer->name = visitor.info.name;
        changed = true;
    }
    for (const Identity &proven : provenIdentities(visitor)) {
        const CustomerId owner = findIdentity(context.db(), proven.kind, proven.value);
        if (owner.isNull()) {
            customer->identities.append(proven);
            changed = true;
        } else if (owner == customer->id) {
            for (Identity &own : customer->identities) {
                if (own.kind == proven.kind && own.value == proven.value && !own.verified) {
                    own.verified = changed = true;
                }
            }
        }
    }
    if (changed) {
        updateCustomer(context, Principal::hub().actor(), *customer);
    }
}

/// Somebody wrote before they signed in at the site, and the desk knows whom the site says they are: one customer from now on. An
/// agent can undo it like any merge.
void joinKnownCustomer(WriteContext &context, Visitor &visitor)
{
    for (const Identity &proven : provenIdentities(visitor)) {
        const CustomerId known = findIdentity(context.db(), proven.kind, proven.value);
        if (known.isNull() || visitor.customer.isNull() || known == visitor.customer) {
            continue;
        }
        if (isProposalRefused(context.db(), visitor.customer, known)) {
            return; // told apart by a person: the next page must not join them again
        }
        MergeCustomers merge{.by = Principal::hub(), .from = visitor.customer, .into = known};
        if (const auto merged = handle(context, merge)) {
            visitor.customer = merged->customer.id;
        }
        return;
    }
}

} // namespace

QString madeUpName(const QString &visitor) { return u"Visitor "_s + visitor.right(4).toUpper(); }

QList<Identity> provenIdentities(const Visitor &visitor)
{
    if (visitor.subject.isEmpty()) {
        return {};
    }
    // The site's own name of the person means something at that chat only.
    QList<Identity> proven{{.id = IdentityId::make(),
                            .kind = u"account"_s,
                            .value = visitor.subject + u'@' + visitor.channel.value,
                            .label = visitor.subject,
                            .verified = true}};
    if (!visitor.email.isEmpty()) {
        proven.append({.id = IdentityId::make(), .kind = u"email"_s, .value = visitor.email, .verified = true});
    }
    return proven;
}

const Channel *chatChannel(WriteContext &context, const ChannelId &id)
{
    const Channel *channel = context.channel(id);
    return channel && channel->kind == "chat"_L1 && channel->enabled ? channel : nullptr;
}

Result<Visitor> handle(WriteContext &context, const OpenVisitor &command)
{
    if (!chatChannel(context, command.channel)) {
        return notFound("chat");
    }
    Visitor visitor{.id = makeUuid7(),
                    .channel = command.channel,
                    .info = command.info,
                    .createdAt = context.now(),
                    .seenAt = context.now(),
                    .origin = command.origin,
                    .tokenUntil = command.validUntil};
    insertVisitor(context.db(), visitor);
    insertVisitorToken(context.db(), command.tokenHash, visitor);
    return visitor;
}

Result<Visitor> handle(WriteContext &context, const NoteVisit &command)
{
    auto visitor = findVisitor(context.db(), command.tokenHash, context.now(), true);
    if (!visitor || !chatChannel(context, visitor->channel)) {
        return visitorTokenOver();
    }
    VisitorInfo said = command.info;
    if (!visitor->subject.isEmpty()) {
        said.name.clear(); // the site has said it better
    }
    const bool renamed = !said.name.isEmpty() && said.name != visitor->info.name;
    visitor->info = latestVisit(visitor->info, said);
    visitor->seenAt = context.now();
    visitor->tokenUntil = command.validUntil;
    prolongVisitorToken(context.db(), command.tokenHash, command.validUntil);
    updateVisitor(context.db(), *visitor);
    if (renamed) {
        tellCustomer(context, *visitor);
    }
    return *visitor;
}

Result<Visitor> handle(WriteContext &context, const IdentifyVisitor &command)
{
    auto visitor = findVisitor(context.db(), command.tokenHash, context.now(), true);
    if (!visitor || !chatChannel(context, visitor->channel)) {
        return visitorTokenOver();
    }
    const VouchedPerson &person = command.person;
    if (!visitor->subject.isEmpty() && visitor->subject != person.subject) {
        return conflict(u"This visitor is somebody else: sign out first."_s);
    }
    const QString origin = visitor->origin;
    const auto before = visitorVouchedFor(context.db(), visitor->channel, person.subject);
    const bool goesOn = before && before->id != visitor->id && visitor->lastLine == 0;
    const QString target = goesOn ? before->id : visitor->id;
    if (isProofOfAnother(context.db(), person.proof, command.tokenHash)) {
        return Error{.kind = Error::Kind::Forbidden, .detail = u"the token was used by somebody else"_s, .field = u"token"_s};
    }
    keepProof(context.db(), person.proof, command.tokenHash, person.until);
    if (goesOn) {
        moveVisitorToken(context.db(), command.tokenHash, target);
        moveUploads(context.db(), visitor->id, target);
        deleteVisitor(context.db(), visitor->id);
        const VisitorInfo here = visitor->info;
        const QDateTime until = visitor->tokenUntil;
        visitor = loadVisitor(context.db(), target, true);
        visitor->info = latestVisit(visitor->info, here);
        visitor->tokenUntil = until;
    }
    visitor->origin = origin;
    visitor->subject = person.subject;
    visitor->email = person.email.isEmpty() ? visitor->email : person.email;
    visitor->info.name = person.name.isEmpty() ? visitor->info.name : person.name;
    visitor->seenAt = context.now();
    joinKnownCustomer(context, *visitor);
    updateVisitor(context.db(), *visitor);
    tellCustomer(context, *visitor);
    return *visitor;
}

Result<Done> handle(WriteContext &context, const ForgetVisitors &)
{
    deleteOldVisitors(context.db(), context.now());
    return Done{};
}

Result<Done> handle(WriteContext &context, const CloseVisitor &command)
{
    deleteVisitorToken(context.db(), command.tokenHash);
    return Done{};
}

} // namespace deskbell::hub
