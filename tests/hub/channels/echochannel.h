// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/channels/textrunner.h"

namespace deskbell::test {

/// The next kind of channel: all it takes. It says back what it is sent.
class EchoChannel final : public hub::TextRunner
{
    using TextRunner::TextRunner;
    void send(const hub::OutboxItem &item, const Done &done) override
    {
        const Identity who{.kind = QStringLiteral("echo"), .value = item.message.to.constFirst().address};
        core().submit(hub::TakeMessage{
            .channel = channel().id, .foreignId = item.message.id.value, .from = {.identity = who}, .text = item.message.text});
        done({.foreignId = QStringLiteral("sent/") + item.message.id.value});
    }
};

/// Its line in the list of kinds.
inline hub::ChannelKind echoKind()
{
    return {.kind = QStringLiteral("echo"),
            .name = QStringLiteral("Echo"),
            .icon = QStringLiteral("message"),
            .abilities = {QStringLiteral("start")},
            .identity = QStringLiteral("echo"),
            .maxText = 100,
            .validate = [](const QJsonObject &) { return Result<Done>(Done{}); },
            .make = [](hub::Core &core, const Channel &channel, const QJsonObject &) -> std::unique_ptr<hub::ChannelRunner> {
                return std::make_unique<EchoChannel>(core, channel);
            }};
}

} // namespace deskbell::test
