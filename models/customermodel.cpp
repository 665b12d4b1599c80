// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customermodel.h"

#include "client/replica/replica.h"
#include "client/sync/history.h"

namespace deskbell {
namespace {

constexpr int conversationsRead = 100;
constexpr int earlierShown = 20;

} // namespace

struct CustomerModel::Private {
    void read()
    {
        customer = desk.replica().customer(id);
        open.clear();
        earlier.clear();
        for (const ConversationRow &row : desk.replica().conversationsOf(id, conversationsRead)) {
            if (row.key.group != ConversationKey::Group::Resolved) {
                open.append(row.conversation);
            } else if (earlier.size() < earlierShown) {
                earlier.append(row.conversation);
            }
        }
    }
    bool isTouchedBy(const ChangeSet &changes) const
    {
        return changes.everything || changes.customers.contains(id)
            || std::any_of(changes.conversations.begin(), changes.conversations.end(),
                           [this](const ConversationChange &change) { return change.customer == id; });
    }

    Desk &desk;
    CustomerId id{};
    std::optional<Customer> customer{};
    QList<Conversation> open{};
    QList<Conversation> earlier{};
};

CustomerModel::CustomerModel(Desk &desk, QObject *parent)
    : QObject(parent)
    , d(new Private{desk})
{
    connect(&desk.replica(), &Replica::changed, this, [this](const ChangeSet &changes) {
        if (!d->id.isNull() && d->isTouchedBy(changes)) {
            d->read();
            Q_EMIT changed();
        }
    });
}

CustomerModel::~CustomerModel() = default;

void CustomerModel::show(const CustomerId &id)
{
    if (id == d->id) {
        return;
    }
    d->id = id;
    d->read();
    if (!id.isNull()) {
        d->desk.history().loadConversationsOf(id);
    }
    Q_EMIT changed();
}

void CustomerModel::clear()
{
    d->id = {};
    d->customer.reset();
    d->open.clear();
    d->earlier.clear();
    Q_EMIT changed();
}

const std::optional<Customer> &CustomerModel::customer() const { return d->customer; }

QList<Conversation> CustomerModel::openConversations() const { return d->open; }

QList<Conversation> CustomerModel::earlierConversations() const { return d->earlier; }

} // namespace deskbell
