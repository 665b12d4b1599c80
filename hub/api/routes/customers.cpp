// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/api/fields.h"
#include "hub/api/routes/routes.h"

namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

/// Identities may come without an id: they get one.
QList<Identity> readIdentities(Fields &fields)
{
    QList<Identity> identities;
    for (const QJsonValue element : fields.reader().array("identities")) {
        QJsonObject json = element.toObject();
        if (json.value("id"_L1).toString().isEmpty()) {
            json.insert("id"_L1, makeUuid7());
        }
        Result<Identity> identity = identityFromJson(json);
        if (!identity) {
            Error error = identity.error();
            error.field = u"identities."_s + error.field;
            fields.refuse(error);
            break;
        }
        if (identity->kind.isEmpty() || identity->value.isEmpty()) {
            fields.refuse(invalid(u"an identity needs a kind and a value"_s, u"identities"_s));
        }
        identities.append(*std::move(identity));
    }
    return identities;
}

void listCustomers(ApiContext &context, const Call &call, const Reply &reply)
{
    const Result<PageRequest> request = call.page();
    if (!request) {
        return reply.fail(request.error());
    }
    const Result<DocPage> page = context.core.reads().customers(call.principal(), call.request.parameter(u"q"_s), *request);
    reply(page ? pageResponse(*page) : problemResponse(page.error()));
}

void getCustomer(ApiContext &context, const Call &call, const Reply &reply)
{
    const Result<Customer> found = context.core.reads().customer(call.principal(), call.id<CustomerId>());
    reply(found ? thingResponse(*found) : problemResponse(found.error()));
}

/// Who went into this customer: each can be taken out again.
void listJoined(ApiContext &context, const Call &call, const Reply &reply)
{
    const CustomerId id = call.id<CustomerId>();
    if (const Result<Customer> found = context.core.reads().customer(call.principal(), id); !found) {
        return reply.fail(found.error());
    }
    const auto joined = context.core.reads().joinedInto(id);
    if (!joined) {
        return reply.fail(joined.error());
    }
    QJsonArray items;
    for (const ReadStore::Joined &one : *joined) {
        items.append(QJsonObject{{u"event"_s, one.event},
                                 {u"customer_id"_s, one.customer.value},
                                 {u"name"_s, one.name},
                                 {u"at"_s, toWireTime(one.at)}});
    }
    reply(listResponse(items));
}

void createCustomer(ApiContext &context, const Call &call, Fields &fields, const Reply &reply)
{
    Customer customer{.id = fields.newId<CustomerId>(),
                      .name = fields.line("name", 200).value_or(QString()),
                      .language = fields.line("language", 35).value_or(QString()),
                      .company = fields.line("company", 200).value_or(QString()),
                      .tags = fields.reader().texts("tags"),
                      .note = fields.reader().text("note"),
                      .fields = fields.reader().object("fields"),
                      .preferences = fields.reader().object("preferences"),
                      .identities = readIdentities(fields)};
    if (customer.name.isEmpty() && customer.identities.isEmpty()) {
        fields.refuse(invalid(u"a customer needs a name or an identity"_s, u"name"_s));
    }
    if (const auto &error = fields.error()) {
        return reply.fail(*error);
    }
    submitCommand(context, CreateCustomer{.by = call.principal(), .customer = std::move(customer)}, reply,
                  [](const Stored<Customer> &stored) { return storedResponse(stored); });
}

void patchCustomer(ApiContext &context, const Call &call, Fields &fields, const Reply &reply)
{
    PatchCustomer patch{.by = call.principal(), .id = call.id<CustomerId>(), .ifMatch = fields.ifMatch()};
    patch.name = fields.line("name", 200);
    patch.language = fields.line("language", 35);
    patch.company = fields.line("company", 200);
    patch.tags = fields.texts("tags");
    patch.note = fields.text("note");
    patch.fields = fields.object("fields");
    patch.preferences = fields.object("preferences");
    if (fields.has("identities")) {
        patch.identities = readIdentities(fields);
    }
    if (const auto &error = fields.error()) {
        return reply.fail(*error);
    }
    submitCommand(context, std::move(patch), reply, &thingResponse<Customer>);
}

} // namespace

void addCustomerRoutes(Router &router, ApiContext &context)
{
    router.add(makeRoute(context, "GET", "/v1/customers", &listCustomers));
    router.add(makeRoute(context, "POST", "/v1/customers", &createCustomer));
    router.add(makeRoute(context, "GET", "/v1/customers/{id}", &getCustomer));
    router.add(makeRoute(context, "PATCH", "/v1/customers/{id}", &patchCustomer));
    router.add(makeRoute(context, "GET", "/v1/customers/{id}/merges", &listJoined));
}

} // namespace deskbell::hub
