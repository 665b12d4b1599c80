// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/api/router.h"

#include "protocol/id.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

bool isSequenceNumber(QStringView text)
{
    return !text.isEmpty() && text.size() < 19
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isWord(QStringView text)
{
    return !text.isEmpty() && text.size() <= 128 && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'-' || c == u'_');
    });
}

bool fitsPlaceholder(const QString &placeholder, QStringView text)
{
    if (placeholder == "{seq}"_L1) {
        return isSequenceNumber(text);
    }
    return placeholder == "{secret}"_L1 ? isWord(text) : isUuid(text);
}

Result<QJsonObject> parsedObject(const QByteArray &body)
{
    QJsonParseError trouble;
    const QJsonDocument document = QJsonDocument::fromJson(body, &trouble);
    if (trouble.error != QJsonParseError::NoError) {
        return malformed(u"the body is no JSON: %1"_s.arg(trouble.errorString()));
    }
    if (!document.isObject()) {
        return malformed(u"the body is no JSON object"_s);
    }
    return document.object();
}

/// Nothing a person writes has it, and no text of PostgreSQL can hold it.
bool holdsNul(const QJsonValue &value)
{
    if (value.isString()) {
        return value.toString().contains(QChar(0));
    }
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        return std::any_of(array.begin(), array.end(), [](const QJsonValue &element) { return holdsNul(element); });
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key().contains(QChar(0)) || holdsNul(*it)) {
            return true;
        }
    }
    return false;
}

} // namespace

Result<QJsonObject> Call::mendedJson() const
{
    QByteArray mended = request.body;
    // An escaped backslash before it makes it plain text: those pairs are stepped over.
    for (qsizetype at = mended.indexOf('\\'); at >= 0;) {
        const bool nul = mended.mid(at, 6) == "\\u0000";
        if (nul) {
            mended.remove(at, 6);
        }
        at = mended.indexOf('\\', nul ? at : at + 2);
    }
    return parsedObject(mended);
}

Result<QJsonObject> Call::json() const
{
    Result<QJsonObject> object = parsedObject(request.body);
    if (object && request.body.contains("\\u0000") && holdsNul(*object)) {
        return malformed(u"the body holds the character NUL, which no text may have"_s);
    }
    return object;
}

Result<PageRequest> Call::page(int defaultLimit) const
{
    PageRequest page{.limit = defaultLimit, .after = request.parameter(u"after"_s)};
    const QString limit = request.parameter(u"limit"_s);
    if (!limit.isEmpty()) {
        bool fine = false;
        page.limit = limit.toInt(&fine);
        if (!fine) {
            return malformed(u"limit is no number"_s, u"limit"_s);
        }
        if (page.limit < 1 || page.limit > 200) {
            return invalid(u"limit is not between 1 and 200"_s, u"limit"_s);
        }
    }
    return page;
}

Result<std::optional<qint64>> Call::ifMatch() const
{
    const QByteArray value = request.header("if-match").trimmed();
    if (value.isEmpty() || value == "*") {
        return std::optional<qint64>();
    }
    const bool quoted = value.size() > 2 && value.startsWith('"') && value.endsWith('"');
    bool fine = false;
    const qint64 version = (quoted ? value.mid(1, value.size() - 2) : value).toLongLong(&fine);
    if (!fine) {
        return malformed(u"If-Match names no version"_s, u"If-Match"_s);
    }
    return std::optional<qint64>(version);
}

void Router::add(Route route)
{
    m_segments.push_back(route.path.split(u'/'));
    m_routes.push_back(std::move(route));
}

Router::Match Router::match(const QByteArray &method, const QString &path) const
{
    Match match;
    const QList<QStringView> segments = QStringView(path).split(u'/');
    for (size_t i = 0; i < m_routes.size(); ++i) {
        const QStringList &wanted = m_segments[i];
        const bool open = wanted.constLast() == "{rest}"_L1;
        if (open ? segments.size() < wanted.size() : segments.size() != wanted.size()) {
            continue;
        }
        QStringList ids;
        bool fits = true;
        const qsizetype fixed = open ? wanted.size() - 1 : wanted.size();
        for (qsizetype s = 0; fits && s < fixed; ++s) {
            if (wanted.at(s).startsWith(u'{')) {
                fits = fitsPlaceholder(wanted.at(s), segments.at(s));
                ids.append(segments.at(s).toString());
            } else {
                fits = wanted.at(s) == segments.at(s);
            }
        }
        if (!fits) {
            continue;
        }
        if (open) {
            ids.append(path.section(u'/', static_cast<int>(fixed)));
        }
        if (m_routes[i].method == method) {
            match.route = &m_routes[i];
            match.index = static_cast<int>(i);
            match.ids = ids;
            return match;
        }
        match.allowed.append(m_routes[i].method);
    }
    return match;
}

} // namespace deskbell::hub
