// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/program/channelhooks.h"

#include "hub/channels/channelkind.h"
#include "hub/channels/email/emailprobe.h"

namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

QJsonArray describeKinds()
{
    QJsonArray kinds;
    for (const ChannelKind &kind : channelKinds()) {
        kinds.append(QJsonObject{{u"kind"_s, kind.kind},
                                 {u"name"_s, kind.name},
                                 {u"icon"_s, kind.icon},
                                 {u"abilities"_s, QJsonArray::fromStringList(kind.abilities)}});
    }
    return kinds;
}

Result<ChannelHooks::Prepared> prepareSettings(const QString &kindName, const QJsonObject &settings)
{
    const ChannelKind *kind = findChannelKind(kindName);
    if (!kind) {
        return Error{.kind = Error::Kind::Invalid, .detail = u"there is no such kind of channel"_s, .field = u"kind"_s};
    }
    if (const auto valid = kind->validate(settings); !valid) {
        return valid.error();
    }
    const SplitSettings split = splitSecrets(*kind, settings);
    return ChannelHooks::Prepared{.open = split.open, .secrets = split.secrets};
}

} // namespace

ChannelHooks channelHooks()
{
    return {.kinds = describeKinds(), .prepare = prepareSettings, .test = probeEmail, .propose = proposeEmail};
}

} // namespace deskbell::hub
