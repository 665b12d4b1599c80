// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/values.h"

#include "protocol/jsonreader.h"
#include "protocol/jsontext.h"

#include <QJsonArray>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

/// Where the members of a thing go when somebody is to take it apart.
class ObjectForm
{
public:
    void put(const char *key, const QJsonValue &value) { m_json.insert(QLatin1StringView(key), value); }
    void putTime(const char *key, const QDateTime &value) { put(key, toWireTime(value)); }
    void putTexts(const char *key, const QStringList &values) { put(key, QJsonArray::fromStringList(values)); }
    template <class T> void thing(const char *key, const T &value) { put(key, toJson(value)); }
    template <class T> void list(const char *key, const QList<T> &values)
    {
        QJsonArray array;
        for (const T &value : values) {
            array.append(toJson(value));
        }
        put(key, array);
    }
    QJsonObject take() { return std::move(m_json); }

private:
    QJsonObject m_json{};
};

/// Where they go when it is stored or sent: nested things are written in place.
class TextForm : public JsonText
{
public:
    template <class T> void thing(const char *key, const T &value)
    {
        name(key);
        whole(value);
    }
    template <class T> void list(const char *key, const QList<T> &values)
    {
        openList(key);
        for (const T &value : values) {
            element();
            whole(value);
        }
        closeList();
    }
    template <class T> void whole(const T &value);
};

/// Writes a value only when there is something to say: the wire leaves out what is not set. put() writes it always.
template <class Form> class Members final : public Form
{
public:
    void text(const char *key, const QString &value)
    {
        if (!value.isEmpty()) {
            Form::put(key, value);
        }
    }
    template <class Tag> void id(const char *key, const Id<Tag> &value) { text(key, value.value); }
    void time(const char *key, const QDateTime &value)
    {
        if (value.isValid()) {
            Form::putTime(key, value);
        }
    }
    void object(const char *key, const QJsonObject &value)
    {
        if (!value.isEmpty()) {
            Form::put(key, value);
        }
    }
    template <class Tag> void ids(const char *key, const QList<Id<Tag>> &values)
    {
        QStringList texts;
        for (const auto &value : values) {
            texts.append(value.value);
        }
        Form::putTexts(key, texts);
    }
};
using JsonWriter = Members<ObjectForm>;

template <class T> void TextForm::whole(const T &value)
{
    openObject();
    describe(static_cast<Members<TextForm> &>(*this), value);
    closeObject();
}

// One description of a thing serves both forms.

template <class Form> void describe(Members<Form> &out, const Identity &identity)
{
    out.id("id", identity.id);
    out.put("kind", identity.kind);
    out.put("value", identity.value);
    out.text("label", identity.label);
    out.put("verified", identity.verified);
    if (!identity.optedOut.isEmpty()) {
        out.putTexts("opted_out", identity.optedOut);
    }
}

template <class Form> void describe(Members<Form> &out, const ProposalReason &reason)
{
    out.put("kind", reason.kind);
    out.text("value", reason.value);
}

template <class Form> void describe(Members<Form> &out, const CustomerProposal &proposal)
{
    out.put("id", proposal.id);
    out.id("customer_id", proposal.customerId);
    out.list("reasons", proposal.reasons);
    out.time("at", proposal.at);
}

template <class Form> void describe(Members<Form> &out, const Customer &customer)
{
    out.id("id", customer.id);
    out.put("version", customer.version);
    out.put("name", customer.name);
    out.text("language", customer.language);
    out.text("company", customer.company);
    out.putTexts("tags", customer.tags);
    out.text("note", customer.note);
    out.put("fields", customer.fields);
    out.put("preferences", customer.preferences);
    out.list("identities", customer.identities);
    if (!customer.proposals.isEmpty()) {
        out.list("proposals", customer.proposals);
    }
    out.id("merged_into", customer.mergedInto);
    out.time("created_at", customer.createdAt);
}

template <class Form> void describe(Members<Form> &out, const Clock &clock)
{
    out.put("kind", clock.kind.toString());
    out.time("due_at", clock.dueAt);
    out.time("met_at", clock.metAt);
    out.put("breached", clock.breached);
}

template <class Form> void describe(Members<Form> &out, const Escalation &escalation)
{
    out.put("step", escalation.step);
    out.time("at", escalation.at);
    out.time("next_at", escalation.nextAt);
    out.putTexts("agents", escalation.agents);
}

template <class Form> void describe(Members<Form> &out, const Thread &thread)
{
    out.id("id", thread.id);
    out.id("channel_id", thread.channelId);
    out.put("kind", thread.kind);
    out.put("address", thread.address);
    out.text("subject", thread.subject);
}

template <class Form> void describe(Members<Form> &out, const Conversation &conversation)
{
    out.id("id", conversation.id);
    out.put("version", conversation.version);
    out.put("number", conversation.number);
    out.id("customer_id", conversation.customerId);
    out.put("subject", conversation.subject);
    out.put("state", conversation.state.toString());
    out.put("priority", conversation.priority.toString());
    out.id("queue_id", conversation.queueId);
    out.id("assignee_id", conversation.assigneeId);
    out.putTexts("tags", conversation.tags);
    out.text("language", conversation.language);
    out.putTexts("channels", conversation.channels);
    out.time("last_message_at", conversation.lastMessageAt);
    out.put("last_message_preview", conversation.lastMessagePreview);
    out.put("last_direction", conversation.lastDirection.toString());
    out.time("waiting_since", conversation.waitingSince);
    out.put("unread", conversation.unread);
    out.time("snoozed_until", conversation.snoozedUntil);
    out.list("clocks", conversation.clocks);
    if (conversation.escalation) {
        out.thing("escalation", *conversation.escalation);
    }
    out.list("threads", conversation.threads);
    out.id("attach_to", conversation.attachTo);
    out.id("merged_into", conversation.mergedInto);
    out.time("created_at", conversation.createdAt);
}

template <class Form> void describe(Members<Form> &out, const Author &author)
{
    out.put("kind", author.kind.toString());
    out.text("id", author.id);
    out.put("name", author.name);
}

template <class Form> void describe(Members<Form> &out, const Address &address)
{
    out.put("name", address.name);
    out.put("address", address.address);
}

template <class Form> void describe(Members<Form> &out, const Attachment &attachment)
{
    out.id("id", attachment.id);
    out.put("name", attachment.name);
    out.put("media_type", attachment.mediaType);
    out.put("size", attachment.size);
    out.text("inline_id", attachment.inlineId);
}

template <class Form> void describe(Members<Form> &out, const Delivery &delivery)
{
    out.put("state", delivery.state.toString());
    out.text("detail", delivery.detail);
    if (delivery.permanent) {
        out.put("permanent", *delivery.permanent);
    }
    out.time("at", delivery.at);
}

template <class Form> void describe(Members<Form> &out, const EarlierText &earlier)
{
    out.put("text", earlier.text);
    out.time("at", earlier.at);
}

template <class Form> void describe(Members<Form> &out, const Message &message)
{
    out.id("id", message.id);
    out.put("version", message.version);
    out.id("conversation_id", message.conversationId);
    out.id("thread_id", message.threadId);
    out.id("customer_id", message.customerId);
    out.put("kind", message.kind);
    out.put("direction", message.direction.toString());
    out.thing("author", message.author);
    out.time("at", message.at);
    out.put("text", message.text);
    out.text("visible_text", message.visibleText);
    out.text("html", message.html);
    out.text("subject", message.subject);
    if (message.from) {
        out.thing("from", *message.from);
    }
    if (!message.to.isEmpty()) {
        out.list("to", message.to);
    }
    if (!message.cc.isEmpty()) {
        out.list("cc", message.cc);
    }
    if (!message.bcc.isEmpty()) {
        out.list("bcc", message.bcc);
    }
    out.list("attachments", message.attachments);
    if (message.delivery) {
        out.thing("delivery", *message.delivery);
    }
    out.time("send_at", message.sendAt);
    out.id("in_reply_to", message.inReplyTo);
    out.id("forward_of", message.forwardOf);
    out.text("message_id", message.rfcMessageId);
    out.text("automatic", message.automatic);
    out.text("language", message.language);
    if (!message.marks.isEmpty()) {
        out.putTexts("marks", message.marks);
    }
    if (message.forwardedBy) {
        out.thing("forwarded_by", *message.forwardedBy);
    }
    out.object("call", message.call);
    if (message.blockedImages > 0) {
        out.put("blocked_images", message.blockedImages);
    }
    if (message.trackingPixels > 0) {
        out.put("tracking_pixels", message.trackingPixels);
    }
    out.text("notice", message.notice);
    out.time("edited_at", message.editedAt);
    if (!message.earlier.isEmpty()) {
        out.list("earlier", message.earlier);
    }
}

template <class T> QJsonObject objectOf(const T &thing)
{
    Members<ObjectForm> out;
    describe(out, thing);
    return out.take();
}

template <class T> QByteArray textOf(const T &thing)
{
    Members<TextForm> out;
    out.whole(thing);
    return out.take();
}
template <class T> Result<T> checked(JsonReader &reader, T value)
{
    if (const auto &error = reader.error()) {
        return *error;
    }
    return value;
}

Result<ProposalReason> reasonFromJson(const QJsonObject &json)
{
    JsonReader reader(json);
    ProposalReason reason{.kind = reader.requiredText("kind"), .value = reader.text("value")};
    return checked(reader, std::move(reason));
}

Result<CustomerProposal> proposalFromJson(const QJsonObject &json)
{
    JsonReader reader(json);
    CustomerProposal proposal{.id = reader.requiredText("id"),
                              .customerId = reader.requiredId<CustomerId>("customer_id"),
                              .reasons = reader.list<ProposalReason>("reasons", reasonFromJson),
                              .at = reader.time("at")};
    return checked(reader, std::move(proposal));
}

Result<Clock> clockFromJson(const QJsonObject &json)
{
    JsonReader reader(json);
    Clock clock{.kind = Word<ClockKind>::fromString(reader.requiredText("kind")),
                .dueAt = reader.time("due_at"),
                .metAt = reader.time("met_at"),
                .breached = reader.flag("breached")};
    return checked(reader, std::move(clock));
}

Result<Thread> threadFromJson(const QJsonObject &json)
{
    JsonReader reader(json);
    Thread thread{.id = reader.requiredId<ThreadId>("id"),
                  .channelId = reader.id<ChannelId>("channel_id"),
                  .kind = reader.text("kind"),
                  .address = reader.text("address"),
                  .subject = reader.text("subject")};
    return checked(reader, std::move(thread));
}

} // namespace

QString toWireTime(const QDateTime &moment) { return QString::fromLatin1(wireTimeText(moment)); }

QDateTime fromWireTime(const QString &text)
{
    const QDateTime moment = QDateTime::fromString(text, Qt::ISODateWithMs);
    // Without a zone it would be anybody's local time: not RFC 3339.
    if (!moment.isValid() || moment.timeSpec() == Qt::LocalTime) {
        return {};
    }
    return moment.toUTC();
}

QJsonObject toJson(const Identity &identity) { return objectOf(identity); }

Result<Identity> identityFromJson(const QJsonObject &json)
{
    JsonReader reader(json);
    Identity identity{.id = reader.id<IdentityId>("id"),
                      .kind = reader.requiredText("kind"),
                      .value = reader.requiredText("value"),
                      .label = reader.text("label"),
                      .verified = reader.flag("verified"),
                      .optedOut = reader.texts("opted_out")};
    return checked(reader, std::move(identity));
}

QJsonObject toJson(const Customer &customer) { return objectOf(customer); }
QByteArray toJsonText(const Customer &customer) { return textOf(customer); }

Result<Customer> customerFromJson(const QJsonObject &json)
{
    JsonReader reader(json);
    Customer customer{.id = reader.requiredId<CustomerId>("id"),
                      .version = reader.number("version", 1),
                      .name = reader.text("name"),
                      .language = reader.text("language"),
                      .company = reader.text("company"),
                      .tags = reader.texts("tags"),
                      .note = reader.text("note"),
                      .fields = reader.object("fields"),
                      .preferences = reader.object("preferences"),
                      .identities = reader.list<Identity>("identities", identityFromJson),
                      .proposals = reader.list<CustomerProposal>("proposals", proposalFromJson),
                      .mergedInto = reader.id<CustomerId>("merged_into"),
                      .createdAt = reader.time("created_at")};
    return checked(reader, std::move(customer));
}

static QJsonObject toJson(const ProposalReason &reason) { return objectOf(reason); }
static QJsonObject toJson(const CustomerProposal &proposal) { return objectOf(proposal); }
static QJsonObject toJson(const Escalation &escalation) { return objectOf(escalation); }

QJsonObject toJson(const Clock &clock) { return objectOf(clock); }

QJsonObject toJson(const Thread &thread) { return objectOf(thread); }

QJsonObject toJson(const Conversation &conversation) { return objectOf(conversation); }
QByteArray toJsonText(const Conversation &conversation) { return textOf(conversation); }

Result<Conversation> conversationFromJson(const QJsonObject &json)
{
    JsonReader reader(json);
    Conversation conversation{.id = reader.requiredId<ConversationId>("id"),
                              .version = reader.number("version", 1),
                              .number = reader.number("number"),
                              .customerId = reader.requiredId<CustomerId>("customer_id"),
                              .subject = reader.text("subject"),
                              .state = reader.word("state", ConversationState::Open),
                              .priority = reader.word("priority", Priority::Normal),
                              .queueId = reader.id<QueueId>("queue_id"),
                              .assigneeId = reader.id<AgentId>("assignee_id"),
                              .tags = reader.texts("tags"),
                              .language = reader.text("language"),
                              .channels = reader.texts("channels"),
                              .lastMessageAt = reader.time("last_message_at"),
                              .lastMessagePreview = reader.text("last_message_preview"),
                              .lastDirection = reader.word("last_direction", Direction::In),
                              .waitingSince = reader.time("waiting_since"),
                              .unread = static_cast<int>(reader.number("unread")),
                              .snoozedUntil = reader.time("snoozed_until"),
                              .clocks = reader.list<Clock>("clocks", clockFromJson),
                              .threads = reader.list<Thread>("threads", threadFromJson),
                              .attachTo = reader.id<ConversationId>("attach_to"),
                              .mergedInto = reader.id<ConversationId>("merged_into"),
                              .createdAt = reader.time("created_at")};
    if (const QJsonObject steps = reader.object("escalation"); !steps.isEmpty()) {
        JsonReader inner(steps);
        conversation.escalation = Escalation{.step = static_cast<int>(inner.number("step")),
                                             .at = inner.time("at"),
                                             .nextAt = inner.time("next_at"),
                                             .agents = inner.texts("agents")};
    }
    return checked(reader, std::move(conversation));
}

QJsonObject toJson(const Author &author) { return objectOf(author); }

QJsonObject toJson(const Address &address) { return objectOf(address); }

Result<Address> addressFromJson(const QJsonObject &json)
{
    JsonReader reader(json);
    Address address{.name = reader.text("name"), .address = reader.requiredText("address")};
    return checked(reader, std::move(address));
}

QJsonObject toJson(const Attachment &attachment) { return objectOf(attachment); }
QByteArray toJsonText(const Attachment &attachment) { return textOf(attachment); }

Result<Attachment> attachmentFromJson(const QJsonObject &json)
{
    JsonReader reader(json);
    Attachment attachment{.id = reader.requiredId<AttachmentId>("id"),
                          .name = reader.text("name"),
                          .mediaType = reader.text("media_type"),
                          .size = reader.number("size"),
                          .inlineId = reader.text("inline_id")};
    return checked(reader, std::move(attachment));
}

QJsonObject toJson(const Delivery &delivery) { return objectOf(delivery); }

QJsonObject toJson(const EarlierText &earlier) { return objectOf(earlier); }

Result<EarlierText> earlierTextFromJson(const QJsonObject &json)
{
    JsonReader reader(json);
    EarlierText earlier{.text = reader.text("text"), .at = reader.time("at")};
    return checked(reader, std::move(earlier));
}

QJsonObject toJson(const Message &message) { return objectOf(message); }
QByteArray toJsonText(const Message &message) { return textOf(message); }

Result<Message> messageFromJson(const QJsonObject &json)
{
    JsonReader reader(json);
    const QJsonObject authorJson = reader.object("author");
    JsonReader author(authorJson);
    Message message{
        .id = reader.requiredId<MessageId>("id"),
        .version = reader.number("version", 1),
        .conversationId = reader.requiredId<ConversationId>("conversation_id"),
        .threadId = reader.id<ThreadId>("thread_id"),
        .customerId = reader.id<CustomerId>("customer_id"),
        .kind = reader.requiredText("kind"),
        .direction = reader.word("direction", Direction::In),
        .author = Author{.kind = author.word("kind", AuthorKind::System), .id = author.text("id"), .name = author.text("name")},
        .at = reader.time("at"),
        .text = reader.text("text"),
        .visibleText = reader.text("visible_text"),
        .html = reader.text("html"),
        .subject = reader.text("subject"),
        .to = reader.list<Address>("to", addressFromJson),
        .cc = reader.list<Address>("cc", addressFromJson),
        .bcc = reader.list<Address>("bcc", addressFromJson),
        .attachments = reader.list<Attachment>("attachments", attachmentFromJson),
        .sendAt = reader.time("send_at"),
        .inReplyTo = reader.id<MessageId>("in_reply_to"),
        .forwardOf = reader.id<MessageId>("forward_of"),
        .rfcMessageId = reader.text("message_id"),
        .automatic = reader.text("automatic"),
        .language = reader.text("language"),
        .marks = reader.texts("marks"),
        .call = reader.object("call"),
        .blockedImages = static_cast<int>(reader.number("blocked_images")),
        .trackingPixels = static_cast<int>(reader.number("tracking_pixels")),
        .notice = reader.text("notice"),
        .editedAt = reader.time("edited_at"),
        .earlier = reader.list<EarlierText>("earlier", earlierTextFromJson)};
    if (const QJsonObject from = reader.object("from"); !from.isEmpty()) {
        message.from = Address{.name = from.value("name"_L1).toString(), .address = from.value("address"_L1).toString()};
    }
    if (const QJsonObject by = reader.object("forwarded_by"); !by.isEmpty()) {
        message.forwardedBy = Address{.name = by.value("name"_L1).toString(), .address = by.value("address"_L1).toString()};
    }
    if (const QJsonObject delivery = reader.object("delivery"); !delivery.isEmpty()) {
        JsonReader inner(delivery);
        message.delivery =
            Delivery{.state = inner.word("state", DeliveryState::Queued), .detail = inner.text("detail"), .at = inner.time("at")};
        if (delivery.contains("permanent"_L1)) {
            message.delivery->permanent = inner.flag("permanent");
        }
    }
    return checked(reader, std::move(message));
}

QJsonObject toJson(const Channel &channel)
{
    JsonWriter out;
    out.id("id", channel.id);
    out.put("version", channel.version);
    out.put("kind", channel.kind);
    out.put("name", channel.name);
    out.put("address", channel.address);
    out.put("enabled", channel.enabled);
    if (channel.paused) {
        out.put("paused", true);
        out.text("pause_notice", channel.pauseNotice);
        out.time("paused_at", channel.pausedAt);
    }
    out.id("queue_id", channel.queueId);
    JsonWriter health;
    health.put("state", channel.health.state.toString());
    health.text("detail", channel.health.detail);
    health.time("since", channel.health.since);
    out.put("health", health.take());
    QJsonObject intake{{u"seen"_s, channel.intake.seen},
                       {u"imported"_s, channel.intake.imported},
                       {u"duplicate"_s, channel.intake.duplicate},
                       {u"quarantined"_s, channel.intake.quarantined}};
    if (channel.intake.waiting > 0) {
        intake.insert(u"waiting"_s, channel.intake.waiting);
    }
    out.put("intake", intake);
    QJsonObject json = out.take();
    for (auto it = channel.settings.begin(); it != channel.settings.end(); ++it) {
        if (!json.contains(it.key())) {
            json.insert(it.key(), it.value());
        }
    }
    return json;
}

Result<Channel> channelFromJson(const QJsonObject &json)
{
    JsonReader reader(json);
    const QJsonObject healthJson = reader.object("health");
    const QJsonObject intakeJson = reader.object("intake");
    JsonReader health(healthJson);
    JsonReader intake(intakeJson);
    Channel channel{.id = reader.id<ChannelId>("id"),
                    .version = reader.number("version", 1),
                    .kind = reader.requiredText("kind"),
                    .name = reader.text("name"),
                    .address = reader.text("address"),
                    .enabled = reader.flag("enabled", true),
                    .paused = reader.flag("paused"),
                    .pauseNotice = reader.text("pause_notice"),
                    .pausedAt = reader.time("paused_at"),
                    .queueId = reader.id<QueueId>("queue_id"),
                    .health = {.state = health.word("state", HealthState::Ok),
                               .detail = health.text("detail"),
                               .since = health.time("since")},
                    .intake = {.seen = intake.number("seen"),
                               .imported = intake.number("imported"),
                               .duplicate = intake.number("duplicate"),
                               .quarantined = intake.number("quarantined"),
                               .waiting = intake.number("waiting")}};
    // What a channel's kind needs besides stands beside the common members: the hub's channel folder knows it.
    static const QStringList common{u"id"_s,     u"version"_s,      u"kind"_s,      u"name"_s,     u"address"_s, u"enabled"_s,
                                    u"paused"_s, u"pause_notice"_s, u"paused_at"_s, u"queue_id"_s, u"health"_s,  u"intake"_s};
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (!common.contains(it.key())) {
            channel.settings.insert(it.key(), it.value());
        }
    }
    return checked(reader, std::move(channel));
}

QJsonObject toJson(const Queue &queue)
{
    JsonWriter out;
    out.id("id", queue.id);
    out.put("version", queue.version);
    out.put("name", queue.name);
    out.ids("members", queue.members);
    out.ids("channels", queue.channels);
    out.put("first_response_s", queue.firstResponseTargetS);
    out.put("next_response_s", queue.nextResponseTargetS);
    out.put("resolution_s", queue.resolutionTargetS);
    out.object("settings", queue.settings);
    return out.take();
}

Result<Queue> queueFromJson(const QJsonObject &json)
{
    JsonReader reader(json);
    Queue queue{.id = reader.id<QueueId>("id"),
                .version = reader.number("version", 1),
                .name = reader.requiredText("name"),
                .members = reader.ids<AgentId>("members"),
                .channels = reader.ids<ChannelId>("channels"),
                .firstResponseTargetS = static_cast<int>(reader.number("first_response_s")),
                .nextResponseTargetS = static_cast<int>(reader.number("next_response_s")),
                .resolutionTargetS = static_cast<int>(reader.number("resolution_s")),
                .settings = reader.object("settings")};
    return checked(reader, std::move(queue));
}

QJsonObject toJson(const Agent &agent)
{
    JsonWriter out;
    out.id("id", agent.id);
    out.put("version", agent.version);
    out.put("name", agent.name);
    out.put("email", agent.email);
    out.put("role", agent.role.toString());
    out.put("languages", QJsonArray::fromStringList(agent.languages));
    out.put("presence", agent.presence.toString());
    out.object("settings", agent.settings);
    out.put("enabled", agent.enabled);
    return out.take();
}

Result<Agent> agentFromJson(const QJsonObject &json)
{
    JsonReader reader(json);
    Agent agent{.id = reader.id<AgentId>("id"),
                .version = reader.number("version", 1),
                .name = reader.requiredText("name"),
                .email = reader.requiredText("email"),
                .role = reader.word("role", Role::Agent),
                .languages = reader.texts("languages"),
                .presence = reader.word("presence", Presence::Offline),
                .settings = reader.object("settings"),
                .enabled = reader.flag("enabled", true)};
    return checked(reader, std::move(agent));
}

QJsonObject toJson(const CannedReply &reply)
{
    JsonWriter out;
    out.id("id", reply.id);
    out.put("version", reply.version);
    out.put("title", reply.title);
    out.put("shortcut", reply.shortcut);
    out.text("language", reply.language);
    out.put("text", reply.text);
    out.text("html", reply.html);
    out.id("queue_id", reply.queueId);
    return out.take();
}

Result<CannedReply> cannedReplyFromJson(const QJsonObject &json)
{
    JsonReader reader(json);
    CannedReply reply{.id = reader.id<CannedReplyId>("id"),
                      .version = reader.number("version", 1),
                      .title = reader.requiredText("title"),
                      .shortcut = reader.text("shortcut"),
                      .language = reader.text("language"),
                      .text = reader.text("text"),
                      .html = reader.text("html"),
                      .queueId = reader.id<QueueId>("queue_id")};
    return checked(reader, std::move(reply));
}

QJsonObject toJson(const Preset &preset)
{
    JsonWriter out;
    out.id("id", preset.id);
    out.put("version", preset.version);
    out.put("kind", preset.kind);
    out.put("name", preset.name);
    out.id("owner_id", preset.ownerId);
    out.id("queue_id", preset.queueId);
    out.object("body", preset.body);
    return out.take();
}

Result<Preset> presetFromJson(const QJsonObject &json)
{
    JsonReader reader(json);
    Preset preset{.id = reader.id<PresetId>("id"),
                  .version = reader.number("version", 1),
                  .kind = reader.requiredText("kind"),
                  .name = reader.requiredText("name"),
                  .ownerId = reader.id<AgentId>("owner_id"),
                  .queueId = reader.id<QueueId>("queue_id"),
                  .body = reader.object("body")};
    return checked(reader, std::move(preset));
}

QJsonObject toJson(const Draft &draft)
{
    JsonWriter out;
    out.id("conversation_id", draft.conversationId);
    out.put("kind", draft.kind);
    out.put("text", draft.text);
    out.text("html", draft.html);
    out.text("subject", draft.subject);
    out.list("to", draft.to);
    out.list("cc", draft.cc);
    out.list("bcc", draft.bcc);
    out.list("attachments", draft.attachments);
    out.id("seen_message_id", draft.seenMessage);
    out.id("channel_id", draft.channelId);
    out.text("from", draft.from);
    out.id("forward_of", draft.forwardOf);
    out.id("customer_id", draft.customer);
    out.time("send_at", draft.sendAt);
    out.time("updated_at", draft.updatedAt);
    return out.take();
}

Result<Draft> draftFromJson(const QJsonObject &json)
{
    JsonReader reader(json);
    Draft draft{.conversationId = reader.id<ConversationId>("conversation_id"),
                .kind = reader.text("kind"),
                .channelId = reader.id<ChannelId>("channel_id"),
                .from = reader.text("from"),
                .text = reader.text("text"),
                .html = reader.text("html"),
                .subject = reader.text("subject"),
                .to = reader.list<Address>("to", addressFromJson),
                .cc = reader.list<Address>("cc", addressFromJson),
                .bcc = reader.list<Address>("bcc", addressFromJson),
                .attachments = reader.list<Attachment>("attachments", attachmentFromJson),
                .seenMessage = reader.id<MessageId>("seen_message_id"),
                .forwardOf = reader.id<MessageId>("forward_of"),
                .customer = reader.id<CustomerId>("customer_id"),
                .sendAt = reader.time("send_at"),
                .updatedAt = reader.time("updated_at")};
    return checked(reader, std::move(draft));
}

} // namespace deskbell
