// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/api/hookbook.h"

#include "hub/storage/sha256.h"

namespace deskbell::hub {

Result<ChannelId> HookBook::find(ReadStore &reads, const QByteArray &presented)
{
    const Result<QList<Channel>> channels = reads.channels();
    if (!channels) {
        return channels.error();
    }
    QHash<ChannelId, qint64> versions;
    for (const Channel &channel : *channels) {
        versions.insert(channel.id, channel.version);
    }
    const std::lock_guard lock(m_mutex);
    for (const Channel &channel : *channels) {
        if (m_versions.value(channel.id, -1) == channel.version) {
            continue;
        }
        const Result<QJsonObject> secrets = reads.channelSecrets(channel.id);
        if (!secrets && secrets.error().kind != Error::Kind::NotFound) {
            return secrets.error();
        }
        m_channels.removeIf([&channel](const auto &known) { return known.value() == channel.id; });
        if (const QByteArray secret = secrets ? secrets->value(secretKey).toString().toUtf8() : QByteArray(); !secret.isEmpty()) {
            m_channels.insert(Sha256::hexOf(secret), channel.id);
        }
    }
    m_versions = versions;
    const ChannelId found = m_channels.value(Sha256::hexOf(presented));
    // One that is gone stays in the table until then.
    return versions.contains(found) ? found : ChannelId{};
}

} // namespace deskbell::hub
