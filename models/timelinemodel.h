// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/desk.h"
#include "protocol/values.h"

#include <QAbstractListModel>

#include <memory>

namespace deskbell {

/// The messages of one conversation, or of its customer over all conversations and channels, oldest first; a window that
/// grows upwards by fetchMore() from the replica, then from the hub. Own messages stand in it at once, as "sending".
class TimelineModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum class Role {
        Id = Qt::UserRole,
        Kind,
        Direction,
        AuthorName,
        At,
        Text,
        VisibleText,
        HasQuote,
        Html,
        Subject,
        Attachments,
        DeliveryState,
        DeliveryDetail,
        Automatic,
        ChannelKind,
        ConversationNumber,
        StartsDay,
        FirstUnread,
        Mine,
        Pending,
        BlockedImages,
        Notice,
        Message, ///< the whole deskbell::Message
    };
    Q_ENUM(Role)
    friend constexpr int operator+(Role role) { return static_cast<int>(role); }
    enum class Extent { Conversation, Customer };

    explicit TimelineModel(Desk &desk, QObject *parent = nullptr);
    ~TimelineModel() override;

    ConversationId conversation() const;
    Extent extent() const;
    void open(const ConversationId &id, Extent extent = Extent::Conversation);
    void close();
    bool isLoading() const;
    bool reachedStart() const;
    int firstUnreadRow() const; ///< -1: everything seen
    /// The newest item the hub knows that is shown here: what a reply written now has seen.
    MessageId newestSeen() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    /// Qt::AccessibleTextRole: "Note by Mia, 12:03: …", "Email from Ana Pop, Monday 12:03: …".
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    /// Older messages (prepended).
    bool canFetchOlder() const;
    void fetchOlder();

Q_SIGNALS:
    void opened(); ///< the first page stands
    void loadingChanged(bool loading);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace deskbell
