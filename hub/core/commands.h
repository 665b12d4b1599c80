// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/core/principal.h"
#include "hub/text/mail.h"
#include "protocol/result.h"
#include "protocol/values.h"

#include <QByteArray>
#include <QJsonObject>

#include <chrono>
#include <optional>

/// Every change of the hub's state is one of these. Each names its Reply and has one handler,
/// `Result<Reply> handle(WriteContext &, const Command &)` in hub/core/handlers/. A handler validates first and writes
/// after: an error it returns has changed nothing.
namespace deskbell::hub {

class WriteContext;

// ---- conversations and messages -------------------------------------------------------------------------------------

template <class T> struct Stored {
    T value;
    bool created = true; ///< false: the same thing was there already (an idempotent repeat)
};

/// A reply or a note by an agent. Conflict "newer-messages" with extra {"newer":[Message]} when an inbound or outbound item
/// newer than seenMessage exists (notes are not guarded). Conflict when the id exists with other content.
struct PostMessage {
    using Reply = Stored<Message>;
    Principal by{};
    MessageId id{};
    ConversationId conversation{};
    ChannelId channel{}; ///< null: the channel of the thread answered; for a note none
    QString kind{}; ///< "note" or a channel's kind
    QString text{};
    QString html{};
    QString subject{};
    QList<Address> to{}; ///< empty: the thread's customer address
    QList<Address> cc{};
    QList<Address> bcc{};
    QString from{}; ///< one of the channel's aliases; empty: its own address
    MessageId forwardOf{}; ///< passes that message of the same conversation on: no answer, so whoever waits goes on waiting
    QList<AttachmentId> attachments{}; ///< own uploads, or those of messages the author may see: these are copied
    MessageId seenMessage{}; ///< null: no guard
    QDateTime sendAt{}; ///< invalid: at once
    std::chrono::seconds hold{0}; ///< go out this much later by the hub's own clock, so that it can be taken back; 0 to 600
    bool keepDraft = false; ///< what the author's draft says was typed after this message: it does not end with it
    QDateTime writtenAt{}; ///< invalid: now; set only by imports of history and the demo
    bool deliver = true; ///< false (imports, demo history): stored as already sent
};

/// Takes back a queued outbound message. Conflict once it is on its way.
struct RevokeMessage {
    using Reply = Done;
    Principal by{};
    MessageId message{};
};

/// Queues a failed or unconfirmed outbound message again, under the same Message-ID.
struct RetryMessage {
    using Reply = Message;
    Principal by{};
    MessageId message{};
};

struct CreateConversation {
    using Reply = Stored<Conversation>;
    Principal by{};
    ConversationId id{};
    CustomerId customer{};
    QString subject{};
    QueueId queue{}; ///< null: the desk's first queue
    AgentId assignee{};
    Word<Priority> priority = Priority::Normal;
    QStringList tags{};
};

/// Only what is set changes. assignee set to a null id takes the assignment away. Stale when ifMatch is another version.
struct PatchConversation {
    using Reply = Conversation;
    Principal by{};
    ConversationId id{};
    std::optional<qint64> ifMatch{};
    std::optional<Word<ConversationState>> state{};
    std::optional<AgentId> assignee{};
    std::optional<QueueId> queue{};
    std::optional<Word<Priority>> priority{};
    std::optional<QStringList> tags{};
    std::optional<QString> subject{};
    std::optional<QDateTime> snoozedUntil{};
    QString change{}; ///< the desk's own id of this change: made once, however often it comes; empty: made whenever it comes
    QDateTime at{}; ///< when it happened, for what is taken over from elsewhere; invalid: now
};

/// An agent has seen everything up to this message: unread counts only newer inbound ones.
struct MarkSeen {
    using Reply = Conversation;
    Principal by{};
    ConversationId conversation{};
    MessageId message{};
};

/// \a from goes on in \a into: its messages, threads and mail ids move, it keeps its number, which leads there. Conflict when one
/// of the two has been merged already.
struct MergeConversations {
    /// How a change of conversations is told and undone.
    struct Reply {
        Conversation conversation{}; ///< the one to look at now
        QString operation{}; ///< see ReadStore::operationEvent
    };
    Principal by{};
    ConversationId from{};
    ConversationId into{};
    std::optional<qint64> ifMatch{}; ///< the version of \a from
};

/// Takes a message, and unless \a only those of its thread that were stored after it, to a conversation of their own, or to
/// \a into. Conflict when nothing would be left behind for a new one (then there is nothing to split).
struct SplitConversation {
    using Reply = MergeConversations::Reply;
    Principal by{};
    ConversationId conversation{};
    MessageId message{};
    bool only = false;
    ConversationId into{}; ///< null: a new one
    ConversationId newId{}; ///< of the new one; null: made here
    QString subject{}; ///< of the new one; empty: the message's
};

/// Takes a merge, split or move back. What came since stays where it fits. Conflict, with what stands in the way, when it cannot
/// be done any more; NotFound for events that are not of this kind.
struct UndoEvent {
    using Reply = MergeConversations::Reply;
    Principal by{};
    qint64 seq = 0;
};

// ---- drafts and canned replies --------------------------------------------------------------------------------------

/// Keeps an agent's draft unless a newer one (by updatedAt) is there already: then that one is answered. An empty one takes it
/// away. Where the writer's clock runs too far ahead to be compared, \a knownAt decides: the newer one is any its writer had not seen.
struct SaveDraft {
    using Reply = Draft;
    Principal by{};
    Draft draft{};
    QDateTime knownAt{}; ///< of the version the writer had seen, 1970 for none; invalid: not said
};

struct CreateCannedReply {
    using Reply = Stored<CannedReply>;
    Principal by{};
    CannedReply reply{};
};

struct PatchCannedReply {
    using Reply = CannedReply;
    Principal by{};
    CannedReplyId id{};
    std::optional<qint64> ifMatch{};
    std::optional<QString> title{};
    std::optional<QString> shortcut{};
    std::optional<QString> language{};
    std::optional<QString> text{};
    std::optional<QString> html{};
    std::optional<QueueId> queue{};
};

struct RemoveCannedReply {
    using Reply = Done;
    Principal by{};
    CannedReplyId id{};
    std::optional<qint64> ifMatch{};
};

/// A macro or a saved view. Everybody may have their own; shared ones are for leads to make and change.
struct CreatePreset {
    using Reply = Stored<Preset>;
    Principal by{};
    Preset preset{}; ///< ownerId null: shared; else it becomes the caller's own
};

struct PatchPreset {
    using Reply = Preset;
    Principal by{};
    PresetId id{};
    std::optional<qint64> ifMatch{};
    std::optional<QString> name{};
    std::optional<bool> shared{};
    std::optional<QueueId> queue{};
    std::optional<QJsonObject> body{};
};

struct RemovePreset {
    using Reply = Done;
    Principal by{};
    PresetId id{};
    std::optional<qint64> ifMatch{};
};

// ---- customers ------------------------------------------------------------------------------------------------------

struct CreateCustomer {
    using Reply = Stored<Customer>;
    Principal by{};
    Customer customer{};
};

struct PatchCustomer {
    using Reply = Customer;
    Principal by{};
    CustomerId id{};
    std::optional<qint64> ifMatch{};
    std::optional<QString> name{};
    std::optional<QString> language{};
    std::optional<QString> company{};
    std::optional<QStringList> tags{};
    std::optional<QString> note{};
    std::optional<QJsonObject> fields{};
    std::optional<QJsonObject> preferences{};
    std::optional<QList<Identity>> identities{};
};

/// \a from lives on in \a into: conversations, identities, tags and notes go there; \a from stays as a pointer (mergedInto). Where both
/// say something different, \a into counts and the other is kept in its note. Conflict when one of them was merged already.
struct MergeCustomers {
    struct Reply {
        Customer customer{}; ///< the one to look at now
        QString operation{}; ///< see ReadStore::operationEvent; taken back by UndoEvent with its seq
    };
    Principal by{};
    CustomerId from{};
    CustomerId into{};
    std::optional<qint64> ifMatch{}; ///< the version of \a from
};

/// Answers a proposal of a customer's document (Customer::proposals): accepted merges the two, the older lives on; refused is
/// remembered and never proposed again. NotFound when it is not open (any more).
struct AnswerProposal {
    using Reply = MergeCustomers::Reply;
    Principal by{};
    CustomerId customer{};
    QString proposal{};
    bool accept = false;
};

// ---- one matter over channels ---------------------------------------------------------------------------------------

/// From now on the conversation is answered over \a channel, at that identity of its customer: a thread there becomes its newest.
/// Invalid when the channel cannot reach it. An event with an undo, like a merge.
struct ContinueConversation {
    using Reply = MergeConversations::Reply;
    Principal by{};
    ConversationId conversation{};
    ChannelId channel{};
    IdentityId identity{}; ///< null: the only one that fits
};

/// Answers Conversation::attachTo: accepted merges the conversation into that one, refused is remembered. NotFound when there is
/// no such question (any more).
struct AnswerAttach {
    using Reply = MergeConversations::Reply;
    Principal by{};
    ConversationId conversation{};
    bool accept = false;
};

// ---- intake and delivery --------------------------------------------------------------------------------------------

/// Where a mail lay: unique per channel.
struct MailboxSpot {
    QString folder{};
    quint32 uidValidity = 0;
    quint32 uid = 0; ///< 0: no mailbox (a file import); then only the Message-ID and the hash tell duplicates
    bool fill = false; ///< lay there when the folder was first read: taken newest first, the fill goes down to here
};

enum class ImportVerdict { Imported, Duplicate, Quarantined };

/// What a mail that comes in asks of the desk.
enum class MailAge {
    New, ///< an answer: opens or wakes its conversation, clocks start
    Earlier, ///< the same, but it wakes nothing that has newer messages: it lay in the mailbox before the desk read it
    Settled, ///< nothing: history. Opens its conversation as resolved, read and without clocks
};

/// One mail from a mailbox. Stores the raw mail, the message with its attachments, customer, thread and conversation; raises the
/// folder's last uid; counts in the ledger. Everything ends Imported, Duplicate or Quarantined.
struct ImportMail {
    struct Reply {
        ImportVerdict verdict = ImportVerdict::Imported;
        MessageId message{};
        ConversationId conversation{};
    };
    ChannelId channel{};
    MailboxSpot spot{};
    QByteArray raw{}; ///< as fetched; for a mail over the size limit only its headers
    StoredBytes storedRaw{}; ///< instead of raw, for a large mail that went into the blob store as it came
    std::optional<ParsedMail> parsed{};
    QString quarantineReason{}; ///< set: keep the raw mail and count it as quarantined; parsed is not looked at
    QDateTime receivedAt{}; ///< INTERNALDATE; invalid: now
    bool outgoing = false; ///< from a Sent folder (history): direction out, no clock starts
    MailAge age = MailAge::New;
};

/// Somebody whom a channel without mailbox names: a visitor, a number, an account.
struct Correspondent {
    Identity identity{}; ///< kind and value; phone numbers as they came, they are normalised here
    QString address{}; ///< where an answer goes; empty: the identity's value
    QString name{}; ///< as they call themselves; empty: not known
    QString language{}; ///< BCP 47, as their device says; empty: not known
    QList<Identity> proven{}; ///< vouched for (a signed token): matched exactly, and kept as verified
    QList<Identity> claimed{}; ///< only typed by them: leads to a proposal, never to a match
    QJsonObject fields{}; ///< laid over the customer's fields, key by key
};

/// One message that came over a channel without mailbox (chat, SMS, messenger). Finds or makes customer, conversation and thread,
/// and counts in the ledger. What the channel named before is a Duplicate: nothing changes, and the reply names the message known.
struct TakeMessage {
    struct Reply {
        ImportVerdict verdict = ImportVerdict::Imported;
        Message message{}; ///< as stored; of a duplicate: the one known
        ConversationId conversation{};
        CustomerId customer{};
    };
    ChannelId channel{};
    QString foreignId{}; ///< the channel's own name of the message, unique within it; never empty
    MessageId id{}; ///< null: made here
    Correspondent from{};
    QString text{};
    QString subject{}; ///< of a new conversation; empty: the first words of the text
    QList<MailPart> files{};
    ConversationId conversation{}; ///< null: the unfinished one this correspondent writes in on this channel, or a new one
    QDateTime at{}; ///< invalid: now
    QString automatic{}; ///< as Message::automatic: wakes nobody
    QString notice{}; ///< as Message::notice
    bool edit =
        false; ///< the text replaces that of the message foreignId names (what it said before is kept, \c at is Message::editedAt; a repeat
    ///< is a Duplicate); unknown: taken as a new one
    qint64 position = 0; ///< raises ReadStore::channelPosition in the same transaction (Telegram's offset); 0: stays
    bool newMatter = false; ///< opens a conversation also where an unfinished one is there
    QStringList marks{}; ///< as Message::marks
    QString answers{}; ///< the foreignId of the message it answers; empty or not known: none
    /// false (STOP): from now on nobody may write to the address on this kind of channel, whatever the customer's record says; true
    /// (START): they may again. Kept by address, beside the customers; shown as Identity::optedOut.
    std::optional<bool> wantsMessages{};
};

/// From \a first to \a last, both included.
struct UidRange {
    quint32 first = 0;
    quint32 last = 0;
    bool operator==(const UidRange &) const = default;
};

/// Takes in a mail that was set aside, as if it had just come: it leaves the quarantine, and the ledger counts it as what it becomes.
/// NotFound when it is not (any more) there.
struct ReleaseQuarantined {
    using Reply = ImportMail::Reply;
    Principal by{};
    QString id{};
    QByteArray raw{};
    ParsedMail parsed{};
};

/// Remembers how far a folder is read. A new uidValidity forgets the uids known under the old one.
struct SetMailboxPosition {
    using Reply = Done;
    ChannelId channel{};
    QString folder{};
    quint32 uidValidity = 0;
    quint32 lastUid = 0; ///< raises what is stored, never lowers it under the same uidValidity
    bool anew = false; ///< the uids known are forgotten also under the same uidValidity, and lastUid counts as it is
    std::optional<quint64> highestModseq{}; ///< everything up to this change of the folder is settled (RFC 7162)
    std::optional<quint32> fillBelow{}; ///< mails below this uid are still to be taken in, newest first; 0: none
    std::optional<qint64> waiting{}; ///< mails known to be there and not taken in yet; each import counts one less
    QList<UidRange> vanished{}; ///< gone from the folder: nothing but their numbers is forgotten
};

/// One part of a message its sender's network cut up (3GPP TS 23.040 9.2.3.24.1). Waits on the disk until all are there, in whatever
/// order; then all are one TakeMessage, and one message in the ledger. A part that comes after JoinOverdueParts still finds its place.
struct TakePart {
    using Reply = TakeMessage::Reply; ///< a null message: it waits for the others
    TakeMessage whole{}; ///< foreignId and text are the part's; half of a surrogate pair is fine
    QString reference{};
    int total = 0; ///< 2 to 255
    int number = 0; ///< counts from 1
};

/// Shows what has waited for its missing parts since before \a olderThan, with the gaps said. Forgets parts long joined. \returns how
/// many messages were shown.
struct JoinOverdueParts {
    using Reply = int;
    ChannelId channel{};
    QDateTime olderThan{};
};

/// A message on its way out.
struct OutboxItem {
    Message message{};
    QList<Address> bcc{};
    QStringList references{}; ///< for the headers, without brackets
    QString inReplyToHeader{};
    int attempt = 1; ///< counts from 1
    QString claim{}; ///< names this claim in SettleDelivery
    bool mayHaveBeenSent = false; ///< an earlier hand-over ended without an answer
    bool interrupted = false; ///< the hand-over before this one did: nobody has decided to send it again
};

/// Takes due messages of a channel: each is marked `sending` before it is handed over. Messages whose claim ran out are
/// claimed again, with mayHaveBeenSent.
struct ClaimOutbox {
    using Reply = QList<OutboxItem>;
    ChannelId channel{};
    QString holder{};
    int limit = 20;
    std::chrono::seconds claimFor{300};
    bool takeOver = false; ///< the first claim of a runner: it holds the channel's lease, so claims of others are over
};

enum class DeliveryVerdict { Sent, Delivered, RetryLater, Failed, Unconfirmed, Read };

struct SettleDelivery {
    using Reply = Message;
    MessageId message{};
    QString claim{}; ///< another claim took over: Conflict, and nothing changes
    DeliveryVerdict verdict = DeliveryVerdict::Sent;
    QString detail{}; ///< the server's own words
    QDateTime retryAt{}; ///< for RetryLater
    QByteArray raw{}; ///< the mail as sent, kept for GET …/raw
    QString sentCopyError{}; ///< the copy in the Sent folder could not be stored
    QString foreignId{}; ///< the provider's name of it, for reports that come later (NoteDelivery); empty: none
};

/// What is heard of an outbound message after it was handed over: reports and read marks. Only ever moves forward (sent, delivered,
/// read; failed and unconfirmed stand until something better is heard), so order and repeats do not matter. Changes nothing when it says nothing new.
struct NoteDelivery {
    using Reply = Message;
    ChannelId channel{};
    MessageId message{}; ///< null: by foreignId
    QString foreignId{};
    DeliveryVerdict verdict = DeliveryVerdict::Delivered;
    QString detail{};
};

// ---- administration -------------------------------------------------------------------------------------------------

struct CreateChannel {
    using Reply = Stored<Channel>;
    Principal by{};
    Channel channel{}; ///< settings without secrets
    QJsonObject secrets{}; ///< sealed with the key file before they reach the database
};

struct PatchChannel {
    using Reply = Channel;
    Principal by{};
    ChannelId id{};
    std::optional<qint64> ifMatch{};
    std::optional<QString> name{};
    std::optional<bool> enabled{};
    std::optional<bool> paused{};
    std::optional<QString> pauseNotice{};
    std::optional<QueueId> queue{};
    std::optional<QJsonObject> settings{};
    std::optional<QJsonObject> secrets{};
};

struct RemoveChannel {
    using Reply = Done;
    Principal by{};
    ChannelId id{};
};

/// Changes nothing and logs nothing when state and detail are as they were.
struct SetChannelHealth {
    using Reply = Done;
    ChannelId channel{};
    Word<HealthState> state = HealthState::Ok;
    QString detail{};
};

struct CreateQueue {
    using Reply = Stored<Queue>;
    Principal by{};
    Queue queue{};
};

struct PatchQueue {
    using Reply = Queue;
    Principal by{};
    QueueId id{};
    std::optional<qint64> ifMatch{};
    std::optional<QString> name{};
    std::optional<QList<AgentId>> members{};
    std::optional<int> firstResponseTargetS{};
    std::optional<int> nextResponseTargetS{};
    std::optional<int> resolutionTargetS{};
    std::optional<QJsonObject> settings{}; ///< laid over what is there, key by key; null takes a key away
};

/// Conflict while conversations stand in it.
struct RemoveQueue {
    using Reply = Done;
    Principal by{};
    QueueId id{};
};

struct CreateAgent {
    using Reply = Stored<Agent>;
    Principal by{};
    Agent agent{};
    QByteArray passwordHash{}; ///< argon2id, as libsodium writes it
};

struct PatchAgent {
    using Reply = Agent;
    Principal by{};
    AgentId id{};
    std::optional<qint64> ifMatch{};
    std::optional<QString> name{};
    std::optional<Word<Role>> role{};
    std::optional<QStringList> languages{};
    std::optional<Word<Presence>> presence{};
    std::optional<QJsonObject> settings{};
    std::optional<QJsonObject> settingsPatch{}; ///< merged into what is there (RFC 7396): desks do not overwrite each other
    std::optional<bool> enabled{};
    std::optional<QByteArray> passwordHash{};
};

/// An uploaded file becomes known. Belongs to its uploader until a message takes it.
struct AddAttachment {
    using Reply = Stored<Attachment>;
    Principal by{};
    Attachment attachment{};
    QByteArray blob{}; ///< hash from BlobStore
};

// ---- sessions and leases --------------------------------------------------------------------------------------------

struct SessionTokens {
    QByteArray accessHash{}; ///< SHA-256 of the token; the token itself is never stored
    QByteArray refreshHash{};
    QDateTime accessUntil{};
    QDateTime refreshUntil{};
};

struct OpenSession {
    using Reply = SessionId;
    AgentId agent{};
    QString device{};
    SessionTokens tokens{};
};

/// Rotates. SignedOut when the refresh token is unknown, over, or was used before; the last ends the whole family.
struct RefreshSession {
    using Reply = AgentId;
    QByteArray presentedHash{};
    SessionTokens tokens{};
};

struct CloseSession {
    using Reply = Done;
    QByteArray accessHash{};
};

/// True when \a holder holds the lease now: it was free, over, or already its own.
struct AcquireLease {
    using Reply = bool;
    QString name{};
    QString holder{};
    std::chrono::seconds validFor{15};
};

struct ReleaseLease {
    using Reply = Done;
    QString name{};
    QString holder{};
};

/// Frees every lease. For a hub that starts and knows that it is the only one on this storage: what a process that died
/// still holds would keep its mailboxes waiting until the leases run out.
struct ForgetLeases {
    using Reply = Done;
};

/// Wakes snoozed conversations whose time has come and marks clocks that ran out. \returns how many changed.
struct TickClocks {
    using Reply = int;
};

// clang-format off
#define DESKBELL_COMMANDS(X)                                                                                            \
    X(PostMessage) X(RevokeMessage) X(RetryMessage) X(CreateConversation) X(PatchConversation) X(MarkSeen)              \
    X(CreateCustomer) X(PatchCustomer) X(ImportMail) X(ReleaseQuarantined) X(SetMailboxPosition) X(ClaimOutbox) X(SettleDelivery)             \
    X(CreateChannel) X(PatchChannel) X(RemoveChannel) X(SetChannelHealth) X(CreateQueue) X(PatchQueue) X(RemoveQueue)   \
    X(CreateAgent) X(PatchAgent) X(AddAttachment) X(OpenSession) X(RefreshSession) X(CloseSession) X(AcquireLease)      \
    X(ReleaseLease) X(ForgetLeases) X(TickClocks) X(MergeConversations) X(SplitConversation) X(UndoEvent) X(SaveDraft)           \
    X(CreateCannedReply) X(PatchCannedReply) X(RemoveCannedReply) X(CreatePreset) X(PatchPreset) X(RemovePreset) X(MergeCustomers) X(AnswerProposal)                   \
    X(ContinueConversation) X(AnswerAttach) X(TakeMessage) X(NoteDelivery) X(TakePart) X(JoinOverdueParts)
// clang-format on

#define X(Command) Result<Command::Reply> handle(WriteContext &context, const Command &command);
DESKBELL_COMMANDS(X)
#undef X

} // namespace deskbell::hub
