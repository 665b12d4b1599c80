// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/id.h"
#include "protocol/result.h"
#include "protocol/word.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <optional>

/// The things of the domain as they travel between hub and console. Every struct has toJson() and a fromJson that
/// says Malformed with the field's name. Moments are UTC; an invalid QDateTime means "not set" and is left out.
namespace deskbell {

enum class ConversationState { Unknown, Open, Pending, Snoozed, Resolved, Closed };
enum class Priority { Unknown, Low, Normal, High, Urgent };
enum class Direction { Unknown, In, Out, Internal };
enum class AuthorKind { Unknown, Customer, Agent, System };
enum class DeliveryState { Unknown, Queued, Sending, Sent, Delivered, Read, Failed, Unconfirmed };
enum class Role { Unknown, Agent, Lead, Admin };
enum class HealthState { Unknown, Ok, Degraded, Down };
enum class ClockKind { Unknown, FirstResponse, NextResponse, Resolution };
enum class Presence { Unknown, Online, Busy, Away, Offline };

template <> struct WireNames<ConversationState> {
    static constexpr std::pair<ConversationState, const char *> table[] = {{ConversationState::Open, "open"},
                                                                           {ConversationState::Pending, "pending"},
                                                                           {ConversationState::Snoozed, "snoozed"},
                                                                           {ConversationState::Resolved, "resolved"},
                                                                           {ConversationState::Closed, "closed"}};
};
template <> struct WireNames<Priority> {
    static constexpr std::pair<Priority, const char *> table[] = {
        {Priority::Low, "low"}, {Priority::Normal, "normal"}, {Priority::High, "high"}, {Priority::Urgent, "urgent"}};
};
template <> struct WireNames<Direction> {
    static constexpr std::pair<Direction, const char *> table[] = {
        {Direction::In, "in"}, {Direction::Out, "out"}, {Direction::Internal, "internal"}};
};
template <> struct WireNames<AuthorKind> {
    static constexpr std::pair<AuthorKind, const char *> table[] = {
        {AuthorKind::Customer, "customer"}, {AuthorKind::Agent, "agent"}, {AuthorKind::System, "system"}};
};
template <> struct WireNames<DeliveryState> {
    static constexpr std::pair<DeliveryState, const char *> table[] = {
        {DeliveryState::Queued, "queued"},          {DeliveryState::Sending, "sending"}, {DeliveryState::Sent, "sent"},
        {DeliveryState::Delivered, "delivered"},    {DeliveryState::Read, "read"},       {DeliveryState::Failed, "failed"},
        {DeliveryState::Unconfirmed, "unconfirmed"}};
};
template <> struct WireNames<Role> {
    static constexpr std::pair<Role, const char *> table[] = {
        {Role::Agent, "agent"}, {Role::Lead, "lead"}, {Role::Admin, "admin"}};
};
template <> struct WireNames<HealthState> {
    static constexpr std::pair<HealthState, const char *> table[] = {
        {HealthState::Ok, "ok"}, {HealthState::Degraded, "degraded"}, {HealthState::Down, "down"}};
};
template <> struct WireNames<ClockKind> {
    static constexpr std::pair<ClockKind, const char *> table[] = {{ClockKind::FirstResponse, "first_response"},
                                                                   {ClockKind::NextResponse, "next_response"},
                                                                   {ClockKind::Resolution, "resolution"}};
};
template <> struct WireNames<Presence> {
    static constexpr std::pair<Presence, const char *> table[] = {
        {Presence::Online, "online"}, {Presence::Busy, "busy"}, {Presence::Away, "away"}, {Presence::Offline, "offline"}};
};

/// RFC 3339, UTC, milliseconds: "2026-11-02T09:30:00.000Z". Empty for an invalid moment.
QString toWireTime(const QDateTime &moment);
/// Accepts any RFC 3339 offset and precision; invalid when it is not one.
QDateTime fromWireTime(const QString &text);

struct Identity {
    IdentityId id{};
    QString kind{}; ///< "email", "phone", "chat", "telegram" …
    QString value{}; ///< email in lower case, phone in E.164
    QString label{};
    bool verified = false;
    QStringList optedOut{}; ///< wire opted_out: kinds of channel ("sms") nobody may write to it on, by its owner's wish
    bool operator==(const Identity &) const = default;
};

/// Why two customers may be one person.
struct ProposalReason {
    QString kind{}; ///< "same_name", "same_company_domain", "signature_phone", "typed_address", "same_value" …
    QString value{}; ///< what they share: the name, the domain, the number
    bool operator==(const ProposalReason &) const = default;
};

/// The hub thinks that a customer may be another one it knows; an agent decides.
struct CustomerProposal {
    QString id{};
    CustomerId customerId{}; ///< that other one
    QList<ProposalReason> reasons{}; ///< the strongest first
    QDateTime at{};
    bool operator==(const CustomerProposal &) const = default;
};

struct Customer {
    CustomerId id{};
    qint64 version = 1;
    QString name{};
    QString language{}; ///< BCP 47, empty: not known
    QString company{};
    QStringList tags{};
    QString note{};
    QJsonObject fields{};
    QJsonObject preferences{};
    QList<Identity> identities{};
    QList<CustomerProposal> proposals{}; ///< open ones; they stand with the younger of the two
    CustomerId mergedInto{};
    QDateTime createdAt{};
    bool operator==(const Customer &) const = default;
};

struct Clock {
    Word<ClockKind> kind{};
    QDateTime dueAt{};
    QDateTime metAt{};
    bool breached = false;
    bool operator==(const Clock &) const = default;
};

/// How far the desk has gone because nobody answers a customer who waits: each step asks more people, or louder.
struct Escalation {
    int step = 0; ///< 0: none yet, 1: asked again, 2: louder, 3: the next person, 4: the lead
    QDateTime at{}; ///< of that step
    QDateTime nextAt{}; ///< wire next_at: of the next one; invalid: none is left
    QStringList agents{}; ///< ids of those whom that step asks
    bool operator==(const Escalation &) const = default;
};

/// A channel's own chain of messages inside a conversation.
struct Thread {
    ThreadId id{};
    ChannelId channelId{};
    QString kind{};
    QString address{}; ///< the customer's address on that channel
    QString subject{};
    bool operator==(const Thread &) const = default;
};

struct Conversation {
    ConversationId id{};
    qint64 version = 1;
    qint64 number = 0; ///< the number for people: #1042
    CustomerId customerId{};
    QString subject{};
    Word<ConversationState> state = ConversationState::Open;
    Word<Priority> priority = Priority::Normal;
    QueueId queueId{};
    AgentId assigneeId{}; ///< null: still waiting in its queue
    QStringList tags{};
    QString language{};
    QStringList channels{}; ///< kinds, in order of first use
    QDateTime lastMessageAt{};
    QString lastMessagePreview{}; ///< at most 160 characters of the newest message's visible text, one line
    Word<Direction> lastDirection = Direction::In;
    QDateTime waitingSince{}; ///< since when the customer waits for an answer; invalid: does not wait
    int unread = 0; ///< inbound messages no agent has seen
    QDateTime snoozedUntil{};
    QList<Clock> clocks{};
    std::optional<Escalation> escalation{}; ///< only while the customer waits and the queue has steps
    QList<Thread> threads{};
    ConversationId attachTo{}; ///< wire attach_to: the customer's open matter this one may belong to; an agent decides
    ConversationId mergedInto{}; ///< wire merged_into: set once it lives on in that one; it stands in no list any more
    QDateTime createdAt{};
    bool operator==(const Conversation &) const = default;
};

struct Author {
    Word<AuthorKind> kind = AuthorKind::System;
    QString id{};
    QString name{};
    bool operator==(const Author &) const = default;
};

struct Address {
    QString name{};
    QString address{};
    bool operator==(const Address &) const = default;
};

struct Attachment {
    AttachmentId id{};
    QString name{};
    QString mediaType{};
    qint64 size = 0; ///< bytes
    QString inlineId{}; ///< Content-ID of an inline image, without angle brackets
    bool operator==(const Attachment &) const = default;
};

struct Delivery {
    Word<DeliveryState> state = DeliveryState::Queued;
    QString detail{}; ///< the server's own words
    std::optional<bool> permanent{};
    QDateTime at{};
    bool operator==(const Delivery &) const = default;
};

/// What a message said before its author changed it.
struct EarlierText {
    QString text{};
    QDateTime at{}; ///< since when it said so
    bool operator==(const EarlierText &) const = default;
};

struct Message {
    MessageId id{};
    qint64 version = 1;
    ConversationId conversationId{};
    ThreadId threadId{}; ///< null for notes and system entries
    CustomerId customerId{};
    QString kind{}; ///< "email", "chat", "sms", "telegram", "call", "note", "system"
    Word<Direction> direction = Direction::In;
    Author author{};
    QDateTime at{};
    QString text{}; ///< the whole text
    QString visibleText{}; ///< without quotes and signature; empty: the same as text
    QString html{}; ///< sanitised
    QString subject{};
    std::optional<Address> from{};
    QList<Address> to{};
    QList<Address> cc{};
    QList<Address> bcc{}; ///< outbound only; no customer sees it
    QList<Attachment> attachments{};
    std::optional<Delivery> delivery{};
    QDateTime sendAt{}; ///< wire name send_at: a queued message waits until then; invalid: as soon as possible
    MessageId inReplyTo{};
    MessageId forwardOf{}; ///< wire forward_of: passes that message on to somebody; no answer to the customer
    QString rfcMessageId{}; ///< wire name message_id: the mail's own Message-ID, with angle brackets
    QString automatic{}; ///< "bounce", "auto_reply", "list", "complaint", "receipt"; empty: written by a person
    QString language{}; ///< BCP 47, as detected in the text; empty: too short or not certain
    QStringList marks{}; ///< "signed", "encrypted", "smime", "pgp": how the mail came protected
    std::optional<Address> forwardedBy{}; ///< wire forwarded_by: who passed the customer's mail on to the desk
    QJsonObject call{};
    int blockedImages = 0; ///< remote images left out of html, to be had from the hub on request (wire: blocked_images)
    int trackingPixels = 0; ///< remote images too small to be seen: dropped for good (wire: tracking_pixels)
    QString notice{}; ///< what the hub had to leave out or could not read, for the agent (wire: notice)
    QDateTime editedAt{}; ///< wire edited_at: its author changed it then; invalid: never
    QList<EarlierText> earlier{}; ///< what it said before, oldest first
    bool operator==(const Message &) const = default;
};

struct ChannelHealth {
    Word<HealthState> state = HealthState::Ok;
    QString detail{};
    QDateTime since{};
    bool operator==(const ChannelHealth &) const = default;
};

/// seen = imported + duplicate + quarantined, always. waiting: known to be in the mailbox and not fetched yet, not part of seen.
struct Intake {
    qint64 seen = 0;
    qint64 imported = 0;
    qint64 duplicate = 0;
    qint64 quarantined = 0;
    qint64 waiting = 0;
    bool operator==(const Intake &) const = default;
};

struct Channel {
    ChannelId id{};
    qint64 version = 1;
    QString kind{};
    QString name{};
    QString address{};
    bool enabled = true;
    bool paused = false; ///< takes in, and tells whoever writes pauseNotice once; nobody is asked to answer there
    QString pauseNotice{}; ///< wire pause_notice: for customers; empty: they are told nothing
    QDateTime pausedAt{}; ///< wire paused_at
    QueueId queueId{}; ///< where its new conversations go
    ChannelHealth health{};
    Intake intake{};
    QJsonObject settings{}; ///< without secrets
    bool operator==(const Channel &) const = default;
};

struct Queue {
    QueueId id{};
    qint64 version = 1;
    QString name{};
    QList<AgentId> members{};
    QList<ChannelId> channels{};
    int firstResponseTargetS = 0; ///< wire: first_response_s; 0: no target
    int nextResponseTargetS = 0;
    int resolutionTargetS = 0;
    QJsonObject settings{}; ///< what leads set for the queue, e.g. signatures: {"": "…", "ro": "…"} by language
    bool operator==(const Queue &) const = default;
};

struct Agent {
    AgentId id{};
    qint64 version = 1;
    QString name{};
    QString email{};
    Word<Role> role = Role::Agent;
    QStringList languages{};
    Word<Presence> presence = Presence::Offline;
    QJsonObject settings{}; ///< only in the agent's own record: key bindings and the like
    bool enabled = true;
    bool operator==(const Agent &) const = default;
};

/// A text that agents insert with its shortcut.
struct CannedReply {
    CannedReplyId id{};
    qint64 version = 1;
    QString title{};
    QString shortcut{}; ///< typed after "/", without it; unique together with the language, case ignored
    QString language{}; ///< BCP 47; empty: any
    QString text{}; ///< may hold fields: {{customer.name}}, {{customer.first_name}}, {{conversation.number}}, {{agent.name}}
    QString html{}; ///< empty: the text is all
    QueueId queueId{}; ///< null: for every queue
    bool operator==(const CannedReply &) const = default;
};

/// What an agent or a team has put together under a name: a macro (several actions at once) or a view (a search that stays).
struct Preset {
    PresetId id{};
    qint64 version = 1;
    QString kind{}; ///< "macro" or "view"
    QString name{};
    AgentId ownerId{}; ///< whose own it is; null: shared
    QueueId queueId{}; ///< shared ones: for the members of this queue; null: for everybody
    QJsonObject body{}; ///< what it does; see docs/openapi.yaml
    bool operator==(const Preset &) const = default;
};

/// What an agent has begun to write in a conversation, kept so that another desk of theirs goes on with it.
/// One for each conversation and mode (note, or reply of any kind).
struct Draft {
    ConversationId conversationId{};
    QString kind{}; ///< as Message::kind
    ChannelId channelId{}; ///< null: the channel of the thread answered
    QString from{}; ///< one of the channel's aliases; empty: its own address
    QString text{};
    QString html{};
    QString subject{};
    QList<Address> to{};
    QList<Address> cc{};
    QList<Address> bcc{};
    QList<Attachment> attachments{};
    MessageId seenMessage{}; ///< the newest message its writer had seen
    MessageId forwardOf{}; ///< it passes that message on
    CustomerId customer{}; ///< of the conversation when it was begun; null: not known
    QDateTime sendAt{}; ///< it is to go out then; invalid: as soon as it is sent
    QDateTime updatedAt{}; ///< when it was last typed at, by the writer's clock
    bool isEmpty() const { return text.isEmpty() && html.isEmpty() && attachments.isEmpty(); }
    bool operator==(const Draft &) const = default;
};

QJsonObject toJson(const Identity &identity);
QJsonObject toJson(const Customer &customer);
QJsonObject toJson(const Clock &clock);
QJsonObject toJson(const Thread &thread);
QJsonObject toJson(const Conversation &conversation);
QJsonObject toJson(const Author &author);
QJsonObject toJson(const Address &address);
QJsonObject toJson(const Attachment &attachment);
QJsonObject toJson(const Delivery &delivery);
QJsonObject toJson(const EarlierText &earlier);
QJsonObject toJson(const Message &message);
QJsonObject toJson(const Channel &channel);
QJsonObject toJson(const Queue &queue);
QJsonObject toJson(const Agent &agent);
QJsonObject toJson(const CannedReply &reply);
QJsonObject toJson(const Preset &preset);
QJsonObject toJson(const Draft &draft);

/// The same members as toJson(), in another order, as compact UTF-8.
QByteArray toJsonText(const Customer &customer);
QByteArray toJsonText(const Conversation &conversation);
QByteArray toJsonText(const Attachment &attachment);
QByteArray toJsonText(const Message &message);

Result<Identity> identityFromJson(const QJsonObject &json);
Result<Customer> customerFromJson(const QJsonObject &json);
Result<Conversation> conversationFromJson(const QJsonObject &json);
Result<Address> addressFromJson(const QJsonObject &json);
Result<Attachment> attachmentFromJson(const QJsonObject &json);
Result<EarlierText> earlierTextFromJson(const QJsonObject &json);
Result<Message> messageFromJson(const QJsonObject &json);
Result<Channel> channelFromJson(const QJsonObject &json);
Result<Queue> queueFromJson(const QJsonObject &json);
Result<Agent> agentFromJson(const QJsonObject &json);
Result<CannedReply> cannedReplyFromJson(const QJsonObject &json);
Result<Preset> presetFromJson(const QJsonObject &json);
Result<Draft> draftFromJson(const QJsonObject &json);

} // namespace deskbell

Q_DECLARE_METATYPE(deskbell::Conversation)
Q_DECLARE_METATYPE(deskbell::Message)
Q_DECLARE_METATYPE(deskbell::Customer)
Q_DECLARE_METATYPE(deskbell::Channel)
Q_DECLARE_METATYPE(deskbell::Queue)
Q_DECLARE_METATYPE(deskbell::Agent)
Q_DECLARE_METATYPE(deskbell::CannedReply)
Q_DECLARE_METATYPE(deskbell::Preset)
Q_DECLARE_METATYPE(deskbell::Draft)
