// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace deskbell {

/// What a kind of channel is and can do, as the hub tells it (GET /v1/channel-kinds): the one list by which the console shows and
/// offers. The words of `abilities` are those of hub/channels/channelkind.h.
struct ChannelTraits {
    QString kind{};
    QString name{}; ///< English; the console translates those it knows
    QString icon{};
    QString identity{}; ///< kind of the identities its channels reach
    QStringList abilities{};
    int maxText = 0; ///< UTF-16 units of one message; 0: no limit
    qint64 maxAttachmentBytes = 0; ///< 0: not known

    bool can(const char *ability) const { return abilities.contains(QLatin1String(ability)); }
    bool operator==(const ChannelTraits &) const = default;
};

/// What is taken for true until the hub has told of it.
inline ChannelTraits assumedTraits(const QString &kind)
{
    ChannelTraits traits{.kind = kind};
    if (kind == QLatin1String("sms")) {
        traits.identity = QLatin1String("phone");
        for (const char *ability : {"attachments", "segments", "start", "undo_send", "send_later"}) {
            traits.abilities.append(QLatin1String(ability));
        }
    } else if (kind == QLatin1String("email")) {
        traits.identity = kind;
        for (const char *ability :
             {"subject", "html", "attachments", "cc", "bcc", "forward", "quote", "start", "undo_send", "send_later"}) {
            traits.abilities.append(QLatin1String(ability));
        }
    }
    return traits;
}

inline ChannelTraits channelTraitsFromJson(const QJsonObject &json)
{
    ChannelTraits traits{.kind = json[QLatin1String("kind")].toString(),
                         .name = json[QLatin1String("name")].toString(),
                         .icon = json[QLatin1String("icon")].toString(),
                         .identity = json[QLatin1String("identity")].toString(),
                         .maxText = json[QLatin1String("max_text")].toInt(),
                         .maxAttachmentBytes = json[QLatin1String("max_attachment_bytes")].toInteger()};
    for (const QJsonValue ability : json[QLatin1String("abilities")].toArray()) {
        traits.abilities.append(ability.toString());
    }
    return traits;
}

} // namespace deskbell
