// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/program/channelhooks.h"

#include <QJsonArray>
#include <QRandomGenerator>

namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

/// 160 bits, as lower case letters and digits.
QString newHookSecret()
{
    quint32 words[5];
    QRandomGenerator::system()->fillRange(words);
    QString secret;
    for (const quint32 word : words) {
        secret += QString::number(word, 16).rightJustified(8, u'0');
    }
    return secret;
}

Result<ChannelHooks::Prepared> prepareSettings(const QList<ChannelKind> &kinds, const QString &kindName,
                                               const QJsonObject &settings)
{
    const ChannelKind *kind = findChannelKind(kindName, kinds);
    if (!kind) {
        return Error{.kind = Error::Kind::Invalid, .detail = u"there is no such kind of channel"_s, .field = u"kind"_s};
    }
    if (const auto valid = kind->validate(settings); !valid) {
        return valid.error();
    }
    SplitSettings split = splitSecrets(*kind, settings);
    if (kind->hook) {
        // The path is what a provider without signatures proves itself by: made once, and never by people.
        const QString known = split.open.take(u"hook_secret"_s).toString();
        split.secrets.insert(u"hook_secret"_s, known.isEmpty() ? newHookSecret() : known);
    }
    return ChannelHooks::Prepared{.open = split.open, .secrets = split.secrets};
}

QJsonObject noWay(const QString &why)
{
    return {{u"ok"_s, false},
            {u"steps"_s, QJsonArray{QJsonObject{{u"step"_s, u"settings"_s}, {u"ok"_s, false}, {u"detail"_s, why}}}}};
}

using Report = std::function<void(QJsonObject)>;

void testSettings(const QList<ChannelKind> &kinds, const QJsonObject &settings, Report done)
{
    const ChannelKind *kind = findChannelKind(settings[u"kind"_s].toString(), kinds);
    if (kind && kind->test) {
        return kind->test(settings, std::move(done));
    }
    done(noWay(u"channels of this kind cannot be tried"_s));
}

void proposeSettings(const QList<ChannelKind> &kinds, const QJsonObject &about, Report done)
{
    // An address without a kind is a mailbox's.
    const QString name = about[u"kind"_s].toString();
    const ChannelKind *kind = findChannelKind(name.isEmpty() ? u"email"_s : name, kinds);
    if (kind && kind->propose) {
        return kind->propose(about, std::move(done));
    }
    done(noWay(u"settings of this kind cannot be looked for"_s));
}

bool answerProvider(const QList<ChannelKind> &kinds, Core &core, const ProviderCall &call, std::function<void(HttpResponse)> done)
{
    const ChannelKind *kind = findChannelKind(call.channel.kind, kinds);
    if (!kind || !kind->hook) {
        return false;
    }
    const HookRequest request{.method = call.request.method,
                              .rest = call.rest,
                              .target = call.request.target,
                              .headers = call.request.headers,
                              .body = call.request.body,
                              .peer = call.request.peer};
    kind->hook(core, call.channel, call.secrets, request, [done = std::move(done)](const HookAnswer &answer) {
        done(HttpResponse{.status = answer.status, .contentType = answer.contentType, .body = answer.body});
    });
    return true;
}

} // namespace

ChannelHooks channelHooks(const QList<ChannelKind> &kinds)
{
    QJsonArray described;
    for (const ChannelKind &kind : kinds) {
        described.append(describeKind(kind));
    }
    ChannelHooks hooks{.kinds = described};
    hooks.prepare = [&kinds](const QString &kind, const QJsonObject &settings) { return prepareSettings(kinds, kind, settings); };
    hooks.test = [&kinds](const QJsonObject &settings, Report done) { testSettings(kinds, settings, std::move(done)); };
    hooks.propose = [&kinds](const QJsonObject &about, Report done) { proposeSettings(kinds, about, std::move(done)); };
    hooks.hook = [&kinds](Core &core, const ProviderCall &call, std::function<void(HttpResponse)> done) {
        return answerProvider(kinds, core, call, std::move(done));
    };
    return hooks;
}

} // namespace deskbell::hub
