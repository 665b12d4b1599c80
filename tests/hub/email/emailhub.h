// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/channels/channelhost.h"
#include "hub/core/core.h"

#include <QTemporaryDir>

#include <memory>

namespace deskbell::test {

/// A hub without its API: storage in a temporary folder and the channels at work.
class EmailHub
{
public:
    EmailHub();
    ~EmailHub();

    hub::Core &core() { return *m_core; }
    /// From a channel file with its secrets, as `admin channel add` does it. Null on failure.
    ChannelId addChannel(const QJsonObject &file);
    void startHost(const hub::ChannelHost::Clocks &clocks = quickClocks());
    /// Stops the channels as SIGTERM would. False when they do not end.
    bool stopHost();
    hub::ChannelHost *host() { return m_host.get(); }
    static hub::ChannelHost::Clocks quickClocks();

    Channel channel(const ChannelId &id);
    Intake intake(const ChannelId &id) { return channel(id).intake; }
    /// seen = imported + duplicate + quarantined, and as many as that.
    bool ledgerIs(const ChannelId &id, int imported, int quarantined = 0, int duplicate = 0);
    QList<Conversation> conversations(hub::ConversationQuery::View view = hub::ConversationQuery::View::All);
    /// Oldest first.
    QList<Message> messages(const ConversationId &id);
    /// Of all conversations.
    QList<Message> allMessages();
    Message message(const MessageId &id);
    QByteArray raw(const MessageId &id);

    struct File {
        QString name{};
        QString mediaType{};
        QByteArray content{};
    };
    /// An agent's reply to the newest message. \returns its id.
    MessageId reply(const ConversationId &conversation, const QString &text, const QList<File> &files = {},
                    const QList<Address> &to = {}, const QList<Address> &cc = {});

private:
    QTemporaryDir m_dir;
    std::unique_ptr<hub::Core> m_core;
    std::unique_ptr<hub::ChannelHost> m_host;
};

} // namespace deskbell::test
