// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/core/chat.h"

#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <QRegularExpression>
#include <QUrl>

namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestAddress = 2'000;
constexpr int clockSkewS = 60;

/// U+202A to U+202E and U+2066 to U+2069.
bool turnsWriting(QChar c)
{
    return (c.unicode() >= 0x202a && c.unicode() <= 0x202e) || (c.unicode() >= 0x2066 && c.unicode() <= 0x2069);
}

/// Nothing to see: names could look alike by them.
bool isInvisible(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x200b && u <= 0x200f) || (u >= 0x2060 && u <= 0x2065) || u == 0xfeff || u == 0x00ad || u == 0x061c
        || u == 0x180e;
}

/// Cuts without leaving half of a character beyond the basic plane.
QString cut(QString text, qsizetype longest)
{
    if (text.size() > longest) {
        text.truncate(longest);
        if (text.back().isHighSurrogate()) {
            text.chop(1);
        }
    }
    return text;
}

QString webAddress(const QString &text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    const bool web = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    if (!url.isValid() || !web || url.host().isEmpty() || text.size() > longestAddress) {
        return {};
    }
    return QString::fromLatin1(url.adjusted(QUrl::RemoveUserInfo).toEncoded());
}

Error notVouched(const QString &why) { return Error{.kind = Error::Kind::Forbidden, .detail = why, .field = u"token"_s}; }

std::optional<QByteArray> unpacked(const QByteArray &part)
{
    const auto decoded = QByteArray::fromBase64Encoding(
        part, QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals | QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? std::optional(*decoded) : std::nullopt;
}

/// Takes as long for a wrong signature as for a right one.
bool sameBytes(const QByteArray &a, const QByteArray &b)
{
    if (a.size() != b.size()) {
        return false;
    }
    unsigned char difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i) {
        difference |= static_cast<unsigned char>(a.at(i) ^ b.at(i));
    }
    return difference == 0;
}

/// Seconds since 1970; none when absent or no number.
std::optional<qint64> moment(const QJsonObject &claims, QLatin1StringView name)
{
    const QJsonValue value = claims.value(name);
    return value.isDouble() && value.toDouble() > 0 && value.toDouble() < 1e11 ? std::optional(qint64(value.toDouble()))
                                                                               : std::nullopt;
}

bool looksLikeEmail(const QString &text)
{
    static const QRegularExpression shape(u"^[^\\s@<>\"(),:;\\\\\\[\\]]{1,64}@[A-Za-z0-9.-]{1,250}\\.[A-Za-z0-9-]{2,63}$"_s);
    return shape.match(text).hasMatch();
}

} // namespace

QString cleanedLine(const QString &text, qsizetype longest)
{
    QString clean;
    // Four times as much may be thrown away before the cut; nobody's name is longer.
    for (const QChar c : text.left(longest * 4)) {
        if (turnsWriting(c) || isInvisible(c)) {
            continue;
        }
        clean += c.category() == QChar::Other_Control || c.isSpace() ? QChar(u' ') : c;
    }
    return cut(clean.simplified(), longest);
}

QString cleanedChatText(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'\r') {
            if (i + 1 == text.size() || text.at(i + 1) != u'\n') {
                clean += u'\n';
            }
        } else if (c == u'\n' || c == u'\t') {
            clean += c;
        } else if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            clean += c;
            clean += text.at(++i);
        } else if (c.isSurrogate()) {
            clean += QChar(QChar::ReplacementCharacter); // as it is stored: a repeat must be the same
        } else if (c.category() != QChar::Other_Control && !turnsWriting(c)) {
            clean += c;
        }
    }
    return clean.trimmed();
}

VisitorInfo cleanedVisit(const VisitorInfo &said)
{
    static const QRegularExpression language(u"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$"_s);
    VisitorInfo clean{.name = cleanedLine(said.name, 80),
                      .page = webAddress(said.page),
                      .title = cleanedLine(said.title, 200),
                      .referrer = webAddress(said.referrer),
                      .device = cleanedLine(said.device, 300)};
    if (language.match(said.language).hasMatch()) {
        clean.language = said.language;
    }
    if (const QString email = cleanedLine(said.email, 254).toLower(); looksLikeEmail(email)) {
        clean.email = email;
    }
    return clean;
}

VisitorInfo latestVisit(const VisitorInfo &before, const VisitorInfo &now)
{
    const auto newer = [](const QString &old, const QString &fresh) { return fresh.isEmpty() ? old : fresh; };
    return {.name = newer(before.name, now.name),
            .email = newer(before.email, now.email),
            .language = newer(before.language, now.language),
            .page = newer(before.page, now.page),
            .title = now.page.isEmpty() ? before.title : now.title,
            // Where they came from when they first came says more than the page before this one.
            .referrer = newer(now.referrer, before.referrer),
            .device = newer(before.device, now.device)};
}

QJsonObject toJson(const VisitorInfo &info)
{
    QJsonObject json;
    const auto put = [&json](const QString &key, const QString &value) {
        if (!value.isEmpty()) {
            json[key] = value;
        }
    };
    put(u"name"_s, info.name);
    put(u"email"_s, info.email);
    put(u"language"_s, info.language);
    put(u"page"_s, info.page);
    put(u"title"_s, info.title);
    put(u"referrer"_s, info.referrer);
    put(u"device"_s, info.device);
    return json;
}

VisitorInfo visitorInfoFromJson(const QJsonObject &json)
{
    return {.name = json[u"name"_s].toString(),
            .email = json[u"email"_s].toString(),
            .language = json[u"language"_s].toString(),
            .page = json[u"page"_s].toString(),
            .title = json[u"title"_s].toString(),
            .referrer = json[u"referrer"_s].toString(),
            .device = json[u"device"_s].toString()};
}

QString originOf(const QString &address)
{
    const QUrl url(address.trimmed(), QUrl::StrictMode);
    const bool https = url.scheme() == "https"_L1;
    if (!url.isValid() || (!https && url.scheme() != "http"_L1) || url.host().isEmpty()) {
        return {};
    }
    QString host = url.host(QUrl::FullyEncoded).toLower();
    if (host.contains(u':') && !host.startsWith(u'[')) {
        host = u'[' + host + u']';
    }
    const int port = url.port(https ? 443 : 80);
    const bool usual = port == (https ? 443 : 80);
    return url.scheme() + u"://"_s + host + (usual ? QString() : u":%1"_s.arg(port));
}

bool isAnyLocalPort(const QString &allowed) { return allowed == "http://localhost:*"_L1 || allowed == "http://127.0.0.1:*"_L1; }

bool isAllowedOrigin(const QString &origin, const QStringList &allowed)
{
    if (origin.isEmpty()) {
        return false;
    }
    for (const QString &one : allowed) {
        if (isAnyLocalPort(one)) {
            const QString plain = one.chopped(2);
            if (origin == plain || origin.startsWith(plain + u':')) {
                return true;
            }
            continue;
        }
        const qsizetype star = one.indexOf("://*."_L1);
        if (star < 0 ? originOf(one) == origin
                     : origin.startsWith(one.left(star + 3)) && origin.endsWith(one.mid(star + 4).toLower())
                    && origin.size() > one.size() - 1) {
            return true;
        }
    }
    return false;
}

Result<VouchedPerson> readVouch(const QByteArray &token, const QByteArray &secret, const ChannelId &channel, const QDateTime &now)
{
    const QByteArrayList parts = token.split('.');
    if (secret.isEmpty()) {
        return notVouched(u"this chat has no secret: nobody can be vouched for"_s);
    }
    if (parts.size() != 3 || token.size() > 4096) {
        return notVouched(u"this is no signed token"_s);
    }
    const auto head = unpacked(parts.at(0));
    const auto body = unpacked(parts.at(1));
    const auto signature = unpacked(parts.at(2));
    if (!head || !body || !signature) {
        return notVouched(u"this is no signed token"_s);
    }
    // The head may not choose the algorithm (RFC 8725 section 3.1): "none" and all others are refused.
    const QJsonObject header = QJsonDocument::fromJson(*head).object();
    if (header[u"alg"_s].toString() != "HS256"_L1 || header.contains("crit"_L1)) {
        return notVouched(u"the token is not signed with HS256"_s);
    }
    const QByteArray expected =
        QMessageAuthenticationCode::hash(parts.at(0) + '.' + parts.at(1), secret, QCryptographicHash::Sha256);
    if (!sameBytes(expected, *signature)) {
        return notVouched(u"the token's signature is wrong"_s);
    }
    const QJsonObject claims = QJsonDocument::fromJson(*body).object();
    const auto until = moment(claims, "exp"_L1);
    const auto since = moment(claims, "iat"_L1);
    const qint64 seconds = now.toSecsSinceEpoch();
    if (!until || *until <= seconds) {
        return notVouched(u"the token is over, or does not say when it ends"_s);
    }
    if (*until > seconds + longestVouchS + clockSkewS) {
        return notVouched(u"the token lives longer than an hour"_s);
    }
    if (since && *since > seconds + clockSkewS) {
        return notVouched(u"the token is from the future"_s);
    }
    if (claims[u"inbox"_s].toString() != channel.value) {
        return notVouched(u"the token is for another chat"_s);
    }
    const QString subject = claims[u"sub"_s].toString();
    if (subject.isEmpty() || subject.size() > 200 || subject != cleanedLine(subject, 200)) {
        return notVouched(u"the token does not say who it is about (sub)"_s);
    }
    VouchedPerson person{.subject = subject,
                         .name = cleanedLine(claims[u"name"_s].toString(), 80),
                         .proof = QCryptographicHash::hash(*signature, QCryptographicHash::Sha256),
                         .until = QDateTime::fromSecsSinceEpoch(*until, Qt::UTC)};
    if (const QString email = cleanedLine(claims[u"email"_s].toString(), 254).toLower(); looksLikeEmail(email)) {
        person.email = email;
    }
    return person;
}

QString ratingText(int score, const QString &words)
{
    const int stars = qBound(1, score, 5);
    const QString text = QString(stars, QChar(0x2605)) + QString(5 - stars, QChar(0x2606));
    return words.isEmpty() ? text : text + u'\n' + words;
}

} // namespace deskbell::hub
