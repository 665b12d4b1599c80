// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/channeltraits.h"
#include "protocol/result.h"
#include "protocol/values.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QUrl>

#include <chrono>
#include <memory>
#include <optional>

namespace deskbell {

class HistoryLoader;
class Outbox;
class PromiseBook;
class Replica;
struct DeskParts;

/// How the console stands towards its hub.
struct ConnectionStatus {
    enum class State { SignedOut, Connecting, CatchingUp, Live, Offline };
    State state = State::SignedOut;
    qint64 completeTo = 0; ///< everything up to this event is in the replica
    QDateTime completeAt{}; ///< when that was known
    int outboxWaiting = 0; ///< wishes not yet accepted by the hub
    QString detail{}; ///< why offline, in the system's words
    bool operator==(const ConnectionStatus &) const = default;
};

/// A picture that stands in the HTML as <img src="cid:ID">.
struct InlineFile {
    QString id{}; ///< the Content-ID, without angle brackets
    QString path{}; ///< local; copied aside before send() returns
    bool operator==(const InlineFile &) const = default;
};

/// A reply, a forwarded message or a note as the composer hands it over.
struct DraftMessage {
    MessageId id = MessageId::make();
    ConversationId conversation{};
    ChannelId channel{};
    QString kind{}; ///< "note" or a channel's kind
    QString text{};
    QString html{};
    QString visibleText{}; ///< without signature and quoted original, for the timeline; empty: all of text
    QString subject{};
    QList<Address> to{};
    QList<Address> cc{};
    QList<Address> bcc{};
    QStringList files{}; ///< local paths; copied aside before this returns
    MessageId seenMessage{};
    QString from{}; ///< one of the channel's aliases (Desk::sendersOf); empty: its own address
    QList<InlineFile> inlineFiles{};
    QList<Attachment> attachments{}; ///< already at the hub: of messages one may see, or uploaded with upload()
    MessageId forwardOf{}; ///< passes that message on: no answer to the customer
    QDateTime sendAt{}; ///< send later; invalid: as soon as possible
    /// The hub lets it go only this much later, so that revoke() can take it back; at most 600 s.
    std::chrono::seconds hold{0};
};

/// What an agent did last and may take back with one key.
struct UndoableAction {
    enum class Kind {
        State,
        Assign,
        Priority,
        Tags,
        Queue,
        Snooze,
        Merge,
        Split,
        Move,
        Seen,
        Macro,
        Continue,
        Customers,
        Promise,
        PromiseKept,
        PromiseCancelled,
        PromiseMoved
    };
    Kind kind = Kind::State;
    ConversationId conversation{}; ///< where the agent was
    qint64 number = 0; ///< its number
    qint64 into = 0; ///< Merge, Split, Move: the number of the other conversation
    int count = 1; ///< conversations changed by it at once
    QString name{}; ///< Macro: its name; Customers: of the one that went into another
    QList<qint64> left{}; ///< of what was undone: the numbers of conversations left as they are, since somebody changed them
    QList<qint64> sent{}; ///< of what was undone: the numbers of conversations whose message could not be taken back any more
};

/// What is to become of one of several conversations changed at once.
struct ConversationEdit {
    ConversationId id{};
    QJsonObject body{}; ///< of a PATCH; may be empty
    MessageId message{}; ///< one that was sent with it and is taken back with it
};

/// A wish the hub refused; nothing is lost: the agent decides.
struct RefusedWish {
    MessageId message{}; ///< for messages
    ConversationId conversation{};
    Error error{};
    QList<Message> newer{}; ///< for "newer-messages": what came in meanwhile
};

/// The hub as the rest of the console sees it: one signed-in desk with its replica, its event stream and its outbox.
/// Lives in the GUI thread; never blocks it.
class Desk : public QObject
{
    Q_OBJECT
public:
    struct Options {
        QUrl hub{};
        QString directory{}; ///< of this account: replica.sqlite, outbox.sqlite, files/
        QString device{}; ///< shown in the list of sessions
    };
    explicit Desk(const Options &options, QObject *parent = nullptr);
    /// With another edge to the network and another place for the session (client/deskparts.h).
    Desk(const Options &options, DeskParts parts, QObject *parent = nullptr);
    ~Desk() override;

    /// Tries the kept session (QtKeychain, or a file only its owner may read where there is no keychain). Ends in SignedOut
    /// or goes on to Live; works offline from the replica when there is one.
    void resume();
    /// Shows what the replica holds while the hub is still to come: nothing goes out until resume() or signIn().
    void openAhead();
    QFuture<Result<Done>> signIn(const QString &email, const QString &password);
    /// Forgets the session; unsent work stays.
    void signOut();

    const ConnectionStatus &status() const;
    std::optional<Agent> me() const;
    QList<Agent> agents() const;
    QList<Queue> queues() const;
    QList<Channel> channels() const;
    /// The kinds of channels as the hub told them last; directoryChanged() when that changes.
    const QList<ChannelTraits> &channelKinds() const;
    /// What is assumed of it while the hub has not told.
    ChannelTraits traitsOf(const QString &kind) const;
    Replica &replica();
    /// Pages in from the hub what the replica does not hold.
    HistoryLoader &history();
    /// What was promised to customers.
    PromiseBook &promises();
    /// What waits for the hub.
    const Outbox &outbox() const;

    // Wishes: on disk before these return, shown at once, sent in order, repeated until the hub answered.
    void send(const DraftMessage &draft);
    /// Sends a refused message all the same: it has seen what came in, as far as the refusal named it (20 messages) or, when that is
    /// further, up to \a seen.
    void sendAnyway(const MessageId &id, const MessageId &seen = {});
    /// Takes back a message that waits or was refused. \returns its draft, for the composer.
    std::optional<DraftMessage> takeBack(const MessageId &id);
    /// What was written in \a message, to be written anew: the message itself stays.
    DraftMessage copyOf(const Message &message) const;
    /// The same for a held or scheduled message, when it has to be certain: the draft once the hub has agreed (or never had it),
    /// Conflict when it is on its way already, Offline when the hub cannot be asked.
    QFuture<Result<DraftMessage>> revoke(const MessageId &id);
    void retry(const MessageId &id);
    void assign(const ConversationId &id, const AgentId &agent);
    void setState(const ConversationId &id, ConversationState state, const QDateTime &snoozedUntil = {});
    void setPriority(const ConversationId &id, Priority priority);
    void setTags(const ConversationId &id, const QStringList &tags);
    void setQueue(const ConversationId &id, const QueueId &queue);
    void markSeen(const ConversationId &id, const MessageId &newest);
    /// All of them as one step of undo(). \a action: kind and name. \returns the ids of the wishes, for outbox(), with the numbers
    /// of their conversations.
    QHash<QString, qint64> change(UndoableAction action, const QList<ConversationEdit> &edits);
    /// One after the other, as one step of undo(). \returns \a into, or a Conflict of type "some-failed" that names those which
    /// could not be merged, a line each, while the others were.
    QFuture<Result<ConversationId>> mergeAll(const QList<ConversationId> &from, const ConversationId &into);
    void saveCustomer(const Customer &changed);

    /// Any other request that may be repeated without harm, kept on disk until the hub has answered; those of one \c lane go out one
    /// after the other.
    struct KeptRequest {
        QString method{}; ///< "POST", "PATCH"
        QString path{};
        QJsonObject body{};
        QString lane{};
        QString file{}; ///< local; uploaded first, under \c fileId
        AttachmentId fileId{};
        QString replaces{}; ///< an earlier one, dropped when it has not gone out yet
    };
    /// \returns its id for outbox(), which says how it ended.
    QString bring(const KeptRequest &request);

    // Which messages belong together. Straight to the hub, since others may be at it too; each can be undone.
    /// \a from goes on in \a into.
    QFuture<Result<ConversationId>> merge(const ConversationId &from, const ConversationId &into);
    /// The message, and unless \a only those of its thread after it, go to a new conversation, or to \a into.
    /// \returns the conversation they are in now.
    QFuture<Result<ConversationId>> split(const MessageId &message, bool only, const ConversationId &into = {});
    /// Answers go to that identity of its customer from now on.
    QFuture<Result<ConversationId>> continueOn(const ConversationId &id, const ChannelId &channel, const IdentityId &identity);
    /// Says whether it belongs to the conversation its attachTo names. \returns where to go on.
    QFuture<Result<ConversationId>> answerAttach(const ConversationId &id, bool accept);
    /// Two customers are one person. \returns the one that lives on.
    QFuture<Result<CustomerId>> mergeCustomers(const Customer &from, const CustomerId &into);
    /// Answers one of Customer::proposals.
    QFuture<Result<CustomerId>> answerProposal(const Customer &customer, const QString &proposal, bool accept);
    /// What undo() would take back now; none: nothing.
    std::optional<UndoableAction> lastAction() const;
    /// Takes the agent's last change of a conversation back. Stale or Conflict when somebody
    /// changed it since in a way that stands against it: then it is forgotten. Kept when the hub cannot be asked.
    QFuture<Result<UndoableAction>> undo();

    // What goes with the account to every desk of the agent.
    /// As the agent set it last, whether the hub has it yet or not.
    QJsonObject settings() const;
    /// Merged into the settings member by member, null takes one away; waits on disk when the hub is away.
    void changeSettings(const QJsonObject &patch);
    /// Macros or views ("macro", "view") that concern this agent: their own and the shared ones of their queues, by name.
    QList<Preset> presets(const QString &kind) const;
    /// Creates it (when the desk has none of this id) or changes it; Stale when \a preset is of another version than the hub's.
    QFuture<Result<Preset>> savePreset(const Preset &preset);
    QFuture<Result<Done>> removePreset(const Preset &preset);

    // For the composer.
    /// The desk's canned replies, by title.
    QList<CannedReply> cannedReplies() const;
    /// Creates it (when the desk has none of this id) or changes it; Stale when \a reply is of another version than the hub's.
    QFuture<Result<CannedReply>> saveCannedReply(const CannedReply &reply);
    QFuture<Result<Done>> removeCannedReply(const CannedReply &reply);
    /// People whose name or address begins with \a prefix (each word of the name counts), those written to lately first. From
    /// the replica, by index.
    QList<Address> completeAddresses(const QString &prefix, int limit = 10);
    /// The addresses a channel may send from: its own first, then its aliases.
    QList<Address> sendersOf(const ChannelId &id) const;
    /// Uploads a file, to be named in DraftMessage::attachments or Draft::attachments. \a inlineId: see InlineFile.
    QFuture<Result<Attachment>> upload(const QString &path, const QString &inlineId = {});

    /// Lossy, to the other agents. Viewing holds until another conversation, or none, is announced.
    void announceViewing(const ConversationId &id);
    /// \a kind: the channel a reply goes to; a visitor of a website sees that somebody writes to them.
    void announceTyping(const ConversationId &id, bool reply, const QString &kind = {});
    /// Who is known to look at, or to write in, the conversation now; viewersChanged() and typingChanged() tell what changes.
    QStringList viewersOf(const ConversationId &id) const;
    QStringList typistsOf(const ConversationId &id) const;

    // Straight questions to the hub (administration, attachments, history).
    QFuture<Result<QByteArray>> get(const QString &path);
    QFuture<Result<QJsonObject>> post(const QString &path, const QJsonObject &body);
    QFuture<Result<QJsonObject>> patch(const QString &path, const QJsonObject &body, std::optional<qint64> ifMatch = {});
    QFuture<Result<QJsonObject>> put(const QString &path, const QJsonObject &body);
    QFuture<Result<Done>> remove(const QString &path);
    /// Downloads an attachment to a file in the cache. \returns its path.
    QFuture<Result<QString>> attachmentFile(const AttachmentId &id);
    /// Has the hub fetch a remote image of a mail (src="remote:KEY" in its html), into the cache. \returns its path.
    QFuture<Result<QString>> remoteImageFile(const MessageId &message, const QString &key);

    // Drafts: kept on every key, by conversation and kind ("note" or "reply"); survive a crash.
    // Told to the hub when the typing pauses, so that another desk of the same agent goes on with them.
    /// The whole of what is being written; sets updatedAt. An empty one ends the draft.
    void saveDraft(Draft draft);
    /// \a mode "reply" or "note". Of this desk or, when that is newer, of another one.
    std::optional<Draft> draftOf(const ConversationId &id, const QString &mode) const;
    void keepDraft(const ConversationId &id, const QString &mode, const QString &text);
    /// Paths of files on this machine that belong to the draft and are not at the hub yet. Survive a crash; end with send().
    QStringList draftFiles(const ConversationId &id, const QString &mode) const;
    void keepDraftFiles(const ConversationId &id, const QString &mode, const QStringList &paths);
    QString draft(const ConversationId &id, const QString &mode) const;

Q_SIGNALS:
    void statusChanged();
    void directoryChanged(); ///< me, agents, queues or channels
    void refused(const deskbell::RefusedWish &wish);
    void cannedRepliesChanged();
    void settingsChanged();
    void presetsChanged();
    /// Another desk of this agent changed the draft (or ended it); never for what this one saved.
    void draftChanged(const deskbell::ConversationId &id, const QString &mode);
    void lastActionChanged();
    void viewersChanged(const deskbell::ConversationId &id, const QStringList &names);
    void typingChanged(const deskbell::ConversationId &id, const QStringList &names);
    /// The customer writes just now (a visitor of a website), or has stopped to. Lossy: believe it for some seconds.
    void customerTyping(const deskbell::ConversationId &id, const QString &name, bool active);
    /// A visitor came, went, or turned to another page: the hub's VisitorCard. Lossy: what GET …/visitor says counts.
    void visitorChanged(const deskbell::ConversationId &id, const QJsonObject &visitor);

private:
    QFuture<Result<QString>> fetchFile(const QString &path, const QString &name);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace deskbell
