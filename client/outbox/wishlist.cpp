// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/outbox/wishlist.h"

namespace deskbell {

WishList::WishList(const QList<Wish> &wishes)
{
    for (const Wish &wish : wishes) {
        append(wish);
    }
}

Wish *WishList::find(const QString &id) const
{
    const auto found = m_byId.constFind(id);
    return found == m_byId.cend() ? nullptr : &**found;
}

Wish &WishList::append(const Wish &wish)
{
    remove(wish.id); // an id stands here once
    m_wishes.push_back(wish);
    const auto place = std::prev(m_wishes.end());
    m_byId.insert(wish.id, place);
    m_ofConversation[wish.conversation].append(&*place);
    return *place;
}

void WishList::remove(const QString &id)
{
    if (!m_byId.contains(id)) {
        return;
    }
    const List::iterator place = m_byId.take(id);
    const auto theirs = m_ofConversation.find(place->conversation);
    theirs->removeOne(&*place);
    if (theirs->isEmpty()) {
        m_ofConversation.remove(place->conversation);
    }
    m_wishes.erase(place);
}

} // namespace deskbell
