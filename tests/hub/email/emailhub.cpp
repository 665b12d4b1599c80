// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hub/email/emailhub.h"

#include <QJsonDocument>
#include <QSignalSpy>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace deskbell::test {

using namespace hub;

namespace {

template <class T> QList<T> decodeAll(const Result<DocPage> &page, Result<T> (*decode)(const QJsonObject &))
{
    QList<T> values;
    if (!page) {
        qWarning() << page.error().detail;
        return values;
    }
    for (const QByteArray &item : page.value().items) {
        if (auto value = decode(QJsonDocument::fromJson(item).object())) {
            values.append(*std::move(value));
        }
    }
    return values;
}

} // namespace

EmailHub::EmailHub()
{
    auto core = Core::open({.dataDir = m_dir.path()});
    if (!core) {
        qFatal("no storage: %s", qPrintable(core.error().detail));
    }
    m_core = *std::move(core);
}

EmailHub::~EmailHub()
{
    m_host.reset();
    m_core.reset();
}

ChannelId EmailHub::addChannel(const QJsonObject &file)
{
    const ChannelKind *kind = findChannelKind(file[u"kind"_s].toString());
    QJsonObject settings = file;
    for (const QString &key : {u"kind"_s, u"name"_s, u"address"_s}) {
        settings.remove(key);
    }
    const SplitSettings split = splitSecrets(*kind, settings);
    Channel channel{.id = ChannelId::make(),
                    .kind = kind->kind,
                    .name = file[u"name"_s].toString(),
                    .address = file[u"address"_s].toString(),
                    .settings = split.open};
    const auto stored = m_core->run(CreateChannel{.by = Principal::hub(), .channel = channel, .secrets = split.secrets});
    if (!stored) {
        qWarning() << stored.error().detail;
        return {};
    }
    return channel.id;
}

ChannelHost::Clocks EmailHub::quickClocks() { return {.renewEvery = 300ms, .leaseFor = 2s, .lookEvery = 500ms, .settle = 20ms}; }

void EmailHub::startHost(const ChannelHost::Clocks &clocks)
{
    m_host = std::make_unique<ChannelHost>(*m_core, makeUuid7(), ChannelHost::Simulation{}, clocks);
    m_host->start();
}

bool EmailHub::stopHost()
{
    QSignalSpy finished(m_host.get(), &ChannelHost::finished);
    m_host->stopAll();
    const bool ended = finished.wait(30'000);
    m_host.reset();
    return ended;
}

Channel EmailHub::channel(const ChannelId &id)
{
    const auto channel = m_core->reads().channel(id);
    return channel ? channel.value() : Channel{};
}

bool EmailHub::ledgerIs(const ChannelId &id, int imported, int quarantined, int duplicate)
{
    const Intake ledger = intake(id);
    return ledger.imported == imported && ledger.quarantined == quarantined && ledger.duplicate == duplicate
        && ledger.seen == imported + quarantined + duplicate;
}

QList<Conversation> EmailHub::conversations(hub::ConversationQuery::View view)
{
    QList<Conversation> all;
    ConversationQuery query{.view = view, .page = {.limit = 200}};
    do {
        const auto page = m_core->reads().conversations(Principal::hub(), query);
        all += decodeAll(page, conversationFromJson);
        query.page.after = page ? page.value().next : QString();
    } while (!query.page.after.isEmpty());
    return all;
}

QList<Message> EmailHub::messages(const ConversationId &id)
{
    QList<Message> found = decodeAll(m_core->reads().messages(Principal::hub(), id, {.limit = 200}), messageFromJson);
    std::reverse(found.begin(), found.end());
    return found;
}

QList<Message> EmailHub::allMessages()
{
    QList<Message> all;
    for (const Conversation &conversation : conversations()) {
        all += messages(conversation.id);
    }
    return all;
}

Message EmailHub::message(const MessageId &id)
{
    const auto message = m_core->reads().message(Principal::hub(), id);
    return message ? message.value() : Message{};
}

QByteArray EmailHub::raw(const MessageId &id)
{
    const auto blob = m_core->reads().rawMail(Principal::hub(), id);
    if (!blob) {
        return {};
    }
    const auto content = m_core->blobs().open(blob.value().hash);
    return content ? (*content)->readAll() : QByteArray();
}

MessageId EmailHub::reply(const ConversationId &conversation, const QString &text, const QList<File> &files,
                          const QList<Address> &to, const QList<Address> &cc)
{
    PostMessage post{.by = Principal::hub(),
                     .id = MessageId::make(),
                     .conversation = conversation,
                     .kind = u"email"_s,
                     .text = text,
                     .to = to,
                     .cc = cc};
    for (const File &file : files) {
        const auto upload = m_core->blobs().beginUpload();
        const auto written = upload->write(file.content);
        const auto hash = upload->finish();
        if (!written || !hash) {
            return {};
        }
        const Attachment attachment{
            .id = AttachmentId::make(), .name = file.name, .mediaType = file.mediaType, .size = file.content.size()};
        const auto added = m_core->run(AddAttachment{.by = Principal::hub(), .attachment = attachment, .blob = hash.value()});
        if (!added) {
            qWarning() << added.error().detail;
            return {};
        }
        post.attachments.append(attachment.id);
    }
    const auto posted = m_core->run(post);
    if (!posted) {
        qWarning() << posted.error().detail;
        return {};
    }
    return post.id;
}

} // namespace deskbell::test
