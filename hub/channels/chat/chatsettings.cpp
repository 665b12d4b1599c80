// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/channels/chat/chatsettings.h"

#include "hub/core/chat.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostOrigins = 50;
constexpr int shortestSecret = 32;
constexpr int longestPromiseS = 7 * 24 * 3600;

Error wrongChat(const QString &field, const QString &detail)
{
    return {.kind = Error::Kind::Invalid, .detail = detail, .field = field};
}
Error oddChat(const QString &field)
{
    return {
        .kind = Error::Kind::Malformed, .detail = u"the field %1 is missing or of the wrong type"_s.arg(field), .field = field};
}

bool isWebsite(const QString &text)
{
    if (isAnyLocalPort(text)) {
        return true;
    }
    QString plain = text;
    if (const qsizetype star = plain.indexOf("://*."_L1); star > 0) {
        plain.remove(star + 3, 2); // one star, for the names below
    }
    return !plain.contains(u'*') && plain == plain.trimmed() && originOf(plain) == plain.toLower();
}

std::optional<Error> wrongOrigins(const QJsonValue &value)
{
    if (!value.isArray()) {
        return oddChat(u"origins"_s);
    }
    const QJsonArray origins = value.toArray();
    if (origins.isEmpty() || origins.size() > mostOrigins) {
        return wrongChat(u"origins"_s, u"name 1 to %1 websites the chat is for"_s.arg(mostOrigins));
    }
    for (const QJsonValue origin : origins) {
        if (!origin.isString()) {
            return oddChat(u"origins"_s);
        }
        if (!isWebsite(origin.toString())) {
            return wrongChat(u"origins"_s,
                             u"%1 is no website: write https://shop.example, without a path"_s.arg(origin.toString().left(80)));
        }
    }
    return std::nullopt;
}

/// Optional texts: of the right type and not too long.
std::optional<Error> wrongTexts(const QJsonObject &settings)
{
    static const QList<std::pair<QString, int>> texts{
        {u"title"_s, 60}, {u"public_url"_s, 300}, {u"greeting"_s, 500}, {u"language"_s, 12}, {u"identify_secret"_s, 500}};
    for (const auto &[field, longest] : texts) {
        const QJsonValue value = settings.value(field);
        if (!value.isUndefined() && !value.isString()) {
            return oddChat(field);
        }
        if (value.toString().size() > longest) {
            return wrongChat(field, u"this is longer than %1 characters"_s.arg(longest));
        }
    }
    const QString secret = settings.value("identify_secret"_L1).toString();
    if (!secret.isEmpty() && secret.size() < shortestSecret) {
        return wrongChat(u"identify_secret"_s, u"a secret has at least %1 characters"_s.arg(shortestSecret));
    }
    return std::nullopt;
}

std::optional<Error> wrongChoice(const QJsonObject &settings, const QString &key, const QStringList &choices, const QString &path)
{
    const QJsonValue value = settings.value(key);
    if (value.isUndefined()) {
        return std::nullopt;
    }
    if (!value.isString()) {
        return oddChat(path);
    }
    return choices.contains(value.toString()) ? std::nullopt
                                              : std::optional(wrongChat(path, u"this is one of %1"_s.arg(choices.join(u", "_s))));
}

} // namespace

Result<Done> validateChatSettings(const QJsonObject &settings)
{
    if (const auto error = wrongOrigins(settings.value("origins"_L1))) {
        return *error;
    }
    if (const auto error = wrongTexts(settings)) {
        return *error;
    }
    static const QRegularExpression colour(u"^#[0-9a-fA-F]{6}$"_s);
    const QJsonValue accent = settings.value("accent"_L1);
    if (!accent.isUndefined() && accent.toString() != QString() && !colour.match(accent.toString()).hasMatch()) {
        return wrongChat(u"accent"_s, u"a colour is written #rrggbb"_s);
    }
    const QJsonValue promise = settings.value("expected_reply_s"_L1);
    if (!promise.isUndefined() && (!promise.isDouble() || promise.toDouble() < 0 || promise.toDouble() > longestPromiseS)) {
        return wrongChat(u"expected_reply_s"_s, u"an expected reply is 0 to %1 seconds away"_s.arg(longestPromiseS));
    }
    if (const QJsonValue rating = settings.value("rating"_L1); !rating.isUndefined() && !rating.isBool()) {
        return oddChat(u"rating"_s);
    }
    const QJsonValue prechat = settings.value("prechat"_L1);
    if (!prechat.isUndefined() && !prechat.isObject()) {
        return oddChat(u"prechat"_s);
    }
    const QStringList wishes{u"off"_s, u"optional"_s, u"required"_s};
    for (const QString &field : {u"name"_s, u"email"_s}) {
        if (const auto error = wrongChoice(prechat.toObject(), field, wishes, u"prechat."_s + field)) {
            return *error;
        }
    }
    if (const auto error = wrongChoice(settings, u"position"_s, {u"end"_s, u"start"_s}, u"position"_s)) {
        return *error;
    }
    return Done{};
}

// NOLINTNEXTLINE(performance-unnecessary-value-param): as ChannelKind has it
void probeChat(const QJsonObject &settings, std::function<void(QJsonObject report)> done)
{
    const auto valid = validateChatSettings(settings);
    QJsonObject step{{u"step"_s, u"settings"_s}, {u"ok"_s, bool(valid)}};
    if (!valid) {
        step.insert(u"detail"_s, valid.error().detail);
    }
    done({{u"ok"_s, bool(valid)}, {u"steps"_s, QJsonArray{step}}});
}

} // namespace deskbell::hub
