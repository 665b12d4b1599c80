// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/desk.h"
#include "protocol/values.h"

#include <QAbstractListModel>

#include <memory>

namespace deskbell {

/// The messages of one conversation, or of its customer over all conversations and channels, oldest first: a window of a few
/// hundred rows that moves to either side by fetchOlder() and fetchNewer(), and to any place by the jumps. It is read from the
/// replica as long as that is known to hold everything, else from the hub. Own messages stand in it at once, as "sending".
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
        ConversationTitle, ///< "#1042 · Late parcel"
        StartsConversation, ///< of a customer: the message before belongs to another conversation or came by another channel
        StartsDay,
        FirstUnread,
        EventsBefore, ///< QList<TimelineEvent>: what was changed since the message before
        EventsAfter, ///< the same for what was changed after the newest one
        Mine,
        Pending,
        BlockedImages,
        Notice,
        Message, ///< the whole deskbell::Message
    };
    Q_ENUM(Role)
    friend constexpr int operator+(Role role) { return static_cast<int>(role); }
    enum class Extent { Conversation, Customer };
    Q_ENUM(Extent)
    static constexpr int mostRows = 400; ///< the window is cut at its far end when it has grown larger

    explicit TimelineModel(Desk &desk, QObject *parent = nullptr);
    ~TimelineModel() override;

    ConversationId conversation() const;
    CustomerId customer() const;
    Extent extent() const;
    /// Only messages of this kind ("email", "sms", "note" …); empty: all.
    QString kindFilter() const;
    void open(const ConversationId &id, Extent extent = Extent::Conversation, const QString &kind = {});
    void close();
    bool isLoading() const;
    bool reachedStart() const;
    bool reachedEnd() const; ///< the newest message stands in the window
    int firstUnreadRow() const; ///< -1: everything seen, or it is not in the window
    /// The newest item the hub knows that was shown here: what a reply written now has seen.
    MessageId newestSeen() const;
    /// The view has shown the newest message for a moment.
    void noteEndShown();
    int rowOf(const MessageId &id) const; ///< -1: not in the window

    int rowCount(const QModelIndex &parent = {}) const override;
    /// Qt::AccessibleTextRole: "Note by Mia, 12:03: …", "Email from Ana Pop, Monday 12:03: …".
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    /// Older messages (prepended).
    bool canFetchOlder() const;
    void fetchOlder();
    /// Newer ones (appended), while the window does not reach to the end.
    bool canFetchNewer() const;
    void fetchNewer();

    // Moves the window; ends in arrived(), or in jumpFailed() when the hub is needed and cannot be asked.
    void jumpToStart();
    void jumpToEnd();
    void jumpToUnread();
    void jumpTo(const QDateTime &moment); ///< the first message at or after it
    void jumpTo(const MessageId &id);

Q_SIGNALS:
    void opened(); ///< the first page stands
    void loadingChanged(bool loading);
    void arrived(int row); ///< of a jump; -1: there is nothing
    void jumpFailed(const deskbell::Error &error);
    /// A message came in, the newest of all; \a shown: it stands in the window.
    void received(const deskbell::Message &message, bool shown);
    /// Others' messages came into this conversation, wherever they stand by their dates; \a before: newestSeen() until then.
    void newerCame(const deskbell::MessageId &before);
    void endChanged(bool reached);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace deskbell
