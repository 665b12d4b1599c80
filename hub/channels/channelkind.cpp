// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/channels/channelkind.h"

#include "hub/channels/chat/chatchannel.h"
#include "hub/channels/chat/chatsettings.h"
#include "hub/channels/email/emailchannel.h"
#include "hub/channels/email/emailprobe.h"
#include "hub/channels/email/emailsettings.h"
#include "hub/channels/email/oauthtokens.h"
#include "hub/channels/sms/smschannel.h"
#include "hub/channels/sms/smshook.h"
#include "hub/channels/telegram/telegramchannel.h"
#include "hub/channels/voice/voicechannel.h"
#include "hub/channels/voice/voicehook.h"
#include "hub/core/customerreference.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace deskbell::hub {

namespace {

/// A renewed refresh token voids the one before it: it is kept before anything else may need it.
void keepRefreshToken(Core &core, const ChannelId &channel, const QString &refreshToken)
{
    const auto known = core.reads().channelSecrets(channel);
    if (!known) {
        return; // the database is away; the runner goes on with what it has in memory
    }
    QJsonObject secrets = *known;
    QJsonObject oauth = secrets[u"oauth"_s].toObject();
    oauth[u"refresh_token"_s] = refreshToken;
    secrets[u"oauth"_s] = oauth;
    core.submit(PatchChannel{.by = Principal::hub(), .id = channel, .secrets = secrets}, [](const Result<Channel> &) {});
}

std::unique_ptr<ChannelRunner> makeEmailChannel(Core &core, const Channel &channel, const QJsonObject &secrets)
{
    auto settings = readEmailSettings(channel.settings, secrets);
    if (!settings) {
        return nullptr;
    }
    if (settings->oauth.isSet()) {
        const auto tokens = std::make_shared<OAuthTokens>(
            settings->oauth, [&core, id = channel.id](const QString &refreshToken) { keepRefreshToken(core, id, refreshToken); });
        settings->imap.tokens = settings->smtp.tokens = tokens;
    }
    return std::make_unique<EmailChannel>(core, channel, *settings);
}

std::unique_ptr<ChannelRunner> makeChatChannel(Core &core, const Channel &channel, const QJsonObject &)
{
    return std::make_unique<ChatChannel>(core, channel);
}

std::unique_ptr<ChannelRunner> makeSmsChannel(Core &core, const Channel &channel, const QJsonObject &secrets)
{
    const auto settings = readSmsSettings(channel.settings, secrets);
    return settings ? std::make_unique<SmsChannel>(core, channel, *settings) : nullptr;
}

std::unique_ptr<ChannelRunner> makeTelegramChannel(Core &core, const Channel &channel, const QJsonObject &secrets)
{
    const auto settings = readTelegramSettings(channel.settings, secrets);
    return settings ? std::make_unique<TelegramChannel>(core, channel, *settings, referenceKey(channel.id, secrets)) : nullptr;
}

std::unique_ptr<ChannelRunner> makeVoiceChannel(Core &core, const Channel &channel, const QJsonObject &secrets)
{
    const auto settings = readVoiceSettings(channel.settings);
    return settings ? std::make_unique<VoiceChannel>(core, channel, secrets, *settings) : nullptr;
}

/// Takes the value at \a path out of \a from and puts it at the same place in \a into.
void moveSecret(QJsonObject &from, QJsonObject &into, const QStringList &path)
{
    const QString &key = path.first();
    if (!from.contains(key)) {
        return;
    }
    if (path.size() == 1) {
        into[key] = from.take(key);
        return;
    }
    if (!from[key].isObject()) {
        return;
    }
    QJsonObject innerFrom = from[key].toObject();
    QJsonObject innerInto = into[key].toObject();
    moveSecret(innerFrom, innerInto, path.mid(1));
    from[key] = innerFrom;
    if (!innerInto.isEmpty()) {
        into[key] = innerInto;
    }
}

} // namespace

const QList<ChannelKind> &channelKinds()
{
    static const QList<ChannelKind> kinds{
        {.kind = u"email"_s,
         .name = u"Email"_s,
         .icon = u"mail"_s,
         .abilities = {u"subject"_s, u"html"_s, u"attachments"_s, u"cc"_s, u"bcc"_s, u"forward"_s, u"quote"_s, u"start"_s,
                       u"undo_send"_s, u"send_later"_s},
         .identity = u"email"_s,
         .maxAttachmentBytes = 25 * 1024 * 1024,
         .secretPaths = {u"imap.password"_s, u"smtp.password"_s, u"oauth.client_secret"_s, u"oauth.refresh_token"_s},
         .validate = validateEmailSettings,
         .make = makeEmailChannel,
         .test = probeEmail,
         .propose = proposeEmail},
        {.kind = u"chat"_s,
         .name = u"Web chat"_s,
         .icon = u"chat"_s,
         .abilities = {u"attachments"_s, u"typing"_s, u"read_marks"_s, u"live"_s},
         .identity = u"chat"_s,
         .maxText = 4'000,
         .maxAttachmentBytes = 25 * 1024 * 1024,
         .secretPaths = {u"identify_secret"_s},
         .validate = validateChatSettings,
         .make = makeChatChannel,
         .test = probeChat},
        {.kind = u"sms"_s,
         .name = u"SMS"_s,
         .icon = u"sms"_s,
         .abilities = {u"attachments"_s, u"segments"_s, u"start"_s, u"undo_send"_s, u"send_later"_s},
         .identity = u"phone"_s,
         .maxText = 1'530, // ten segments, which is what gateways take
         .maxAttachmentBytes = 5 * 1024 * 1024,
         .secretPaths = {u"kannel.password"_s, u"kannel.status_password"_s, u"twilio.auth_token"_s},
         .validate = validateSmsSettings,
         .make = makeSmsChannel,
         .test = testSmsSettings,
         .hook = answerSmsHook},
        {.kind = u"telegram"_s,
         .name = u"Telegram"_s,
         .icon = u"telegram"_s,
         .abilities = {u"attachments"_s, u"edits"_s, u"undo_send"_s, u"send_later"_s, u"start_link"_s},
         .identity = u"telegram"_s,
         .maxText = 16'384, // four of Telegram's messages
         .maxAttachmentBytes = 20 * 1024 * 1024,
         .startLink = u"https://t.me/{name}?start={reference}"_s,
         .secretPaths = {u"token"_s},
         .validate = validateTelegramSettings,
         .make = makeTelegramChannel,
         .test = testTelegramSettings},
        {.kind = u"voice"_s,
         .name = u"Phone"_s,
         .icon = u"phone"_s,
         .abilities = {u"live"_s},
         .identity = u"phone"_s,
         .validate = validateVoiceSettings,
         .make = makeVoiceChannel,
         .test = testVoiceSettings,
         .hook = answerVoiceHook},
    };
    return kinds;
}

const ChannelKind *findChannelKind(const QString &kind, const QList<ChannelKind> &kinds)
{
    for (const ChannelKind &known : kinds) {
        if (known.kind == kind) {
            return &known;
        }
    }
    return nullptr;
}

QJsonObject describeKind(const ChannelKind &kind)
{
    QJsonObject described{{u"kind"_s, kind.kind},
                          {u"name"_s, kind.name},
                          {u"icon"_s, kind.icon},
                          {u"identity"_s, kind.identity},
                          {u"abilities"_s, QJsonArray::fromStringList(kind.abilities)},
                          {u"can_test"_s, kind.test != nullptr},
                          {u"can_propose"_s, kind.propose != nullptr}};
    if (!kind.startLink.isEmpty()) {
        described.insert(u"start_link"_s, kind.startLink);
    }
    if (kind.maxText > 0) {
        described.insert(u"max_text"_s, kind.maxText);
    }
    if (kind.maxAttachmentBytes > 0) {
        described.insert(u"max_attachment_bytes"_s, kind.maxAttachmentBytes);
    }
    return described;
}

SplitSettings splitSecrets(const ChannelKind &kind, const QJsonObject &settings)
{
    SplitSettings split{.open = settings};
    for (const QString &path : kind.secretPaths) {
        moveSecret(split.open, split.secrets, path.split(u'.'));
    }
    return split;
}

} // namespace deskbell::hub
