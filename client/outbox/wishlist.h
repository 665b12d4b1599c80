// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/outbox/wish.h"

#include <QHash>

#include <list>

namespace deskbell {

/// Wishes in the order in which they were made. Found by id, and by conversation, without walking through all of them: after hours
/// offline there may be thousands.
class WishList
{
public:
    using List = std::list<Wish>;

    WishList() = default;
    explicit WishList(const QList<Wish> &wishes);
    WishList(const WishList &) = delete;
    WishList &operator=(const WishList &) = delete;
    WishList(WishList &&) = default;
    WishList &operator=(WishList &&) = default;

    const List &all() const { return m_wishes; }
    List &all() { return m_wishes; }
    qsizetype size() const { return qsizetype(m_byId.size()); }
    Wish *find(const QString &id) const;
    /// Of one conversation, in their order.
    QList<Wish *> of(const ConversationId &conversation) const { return m_ofConversation.value(conversation); }
    Wish &append(const Wish &wish);
    void remove(const QString &id);

private:
    List m_wishes;
    QHash<QString, List::iterator> m_byId;
    QHash<ConversationId, QList<Wish *>> m_ofConversation;
};

} // namespace deskbell
