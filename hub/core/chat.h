// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/result.h"
#include "protocol/values.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <optional>

/// Web chat without its wire: what a visitor is, and what is decided about one. Pure.
namespace deskbell::hub {

/// What a visitor's browser says about its user and itself. Hostile until it went through cleanedVisit().
struct VisitorInfo {
    QString name{}; ///< as typed, or as the site vouches
    QString email{}; ///< as typed: nobody vouches for it
    QString language{}; ///< BCP 47
    QString page{}; ///< http or https
    QString title{}; ///< the page's
    QString referrer{}; ///< http or https
    QString device{}; ///< the browser's own words (User-Agent)
    bool operator==(const VisitorInfo &) const = default;
};

/// Somebody at the website. A visitor has no customer until their first line.
struct Visitor {
    QString id{}; ///< a UUID; the value of the customer's "chat" identity and the address of the thread
    ChannelId channel{};
    CustomerId customer{};
    QString subject{}; ///< whom the site's server vouched for (its own user id); empty: nobody
    QString email{}; ///< as vouched for
    qint64 lastLine = 0; ///< lines of the chat, counted from 1
    qint64 gotLine = 0; ///< the widget has all up to here
    qint64 readLine = 0; ///< and the visitor saw all up to here
    VisitorInfo info{};
    QDateTime createdAt{};
    QDateTime seenAt{};
    // Of the token it was found by.
    QString origin{}; ///< the website the token is bound to: "https://shop.example"
    QDateTime tokenUntil{};
};

/// A message as the visitor's browser counts it: without gaps, so that "lines after N" misses nothing.
struct ChatLine {
    qint64 line = 0;
    Message message{};
};

/// How the visitor's matter stands.
struct ChatState {
    ConversationId conversation{}; ///< null: nothing was written yet
    bool finished = false; ///< resolved or closed
    bool rated = false; ///< this matter was rated
    qint64 seenLine = 0; ///< an agent has seen all up to here
};

/// Whom the site's server vouches for.
struct VouchedPerson {
    QString subject{};
    QString name{};
    QString email{}; ///< lower case; empty: not said
    QByteArray proof{}; ///< names the token it came with: may be used for one visitor only
    QDateTime until{};
};

/// Longest text of one line, in characters.
constexpr qsizetype longestChatLine = 4'000;
/// Longest life a site may give to a token of "identify".
constexpr int longestVouchS = 3'600;

/// Names, titles: one line without control, zero-width and direction-changing characters, at most \a longest characters.
QString cleanedLine(const QString &text, qsizetype longest);
/// What a visitor wrote: no control characters but line ends and tabs, no overrides of the writing direction; CR LF is LF.
QString cleanedChatText(const QString &text);
/// Addresses that are not http or https, and what does not look like a language or an e-mail address, are dropped.
VisitorInfo cleanedVisit(const VisitorInfo &said);
/// \a now laid over \a before: what is empty keeps what was known.
VisitorInfo latestVisit(const VisitorInfo &before, const VisitorInfo &now);

QJsonObject toJson(const VisitorInfo &info);
VisitorInfo visitorInfoFromJson(const QJsonObject &json);

/// "https://shop.example" of a page's address or of an Origin header; empty when it is none. Default ports are left out, names are
/// in lower case.
QString originOf(const QString &address);
/// \a allowed: origins as settings hold them; "https://*.shop.example" stands for every name below, "http://localhost:*" for every
/// port of this machine.
/// "http://localhost:*" and "http://127.0.0.1:*": what runs on the visitor's own computer, for trying things out.
bool isAnyLocalPort(const QString &allowed);
bool isAllowedOrigin(const QString &origin, const QStringList &allowed);

/// Reads an HS256 JSON Web Token (RFC 7519, RFC 7515) signed with \a secret: {sub, name?, email?, iat?, exp, inbox}. inbox names the
/// channel. Forbidden when it is forged, over, lives longer than longestVouchS, or is for another channel.
Result<VouchedPerson> readVouch(const QByteArray &token, const QByteArray &secret, const ChannelId &channel,
                                const QDateTime &now);

/// "★★★★☆", and what was said with it.
QString ratingText(int score, const QString &words);

} // namespace deskbell::hub
