// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/storage/writecontext.h"

/// What several handlers say and check alike.
namespace deskbell::hub {

inline Error notFound(const char *what)
{
    return Error{Error::Kind::NotFound, QStringLiteral("There is no such %1.").arg(QLatin1StringView(what))};
}
inline Error invalid(const QString &field, const QString &detail)
{
    return Error{.kind = Error::Kind::Invalid, .detail = detail, .field = field};
}
inline Error forbidden(const char *who)
{
    return Error{Error::Kind::Forbidden, QStringLiteral("Only %1 may do this.").arg(QLatin1StringView(who))};
}
inline Error conflict(const QString &detail) { return Error{Error::Kind::Conflict, detail}; }
inline Error otherContent() { return conflict(QStringLiteral("This id is taken by something else.")); }
/// Stale when the caller saw another version.
inline std::optional<Error> staleness(const std::optional<qint64> &ifMatch, qint64 version)
{
    if (ifMatch && *ifMatch != version) {
        return Error{Error::Kind::Stale, QStringLiteral("It was changed meanwhile: it is at version %1 now.").arg(version)};
    }
    return std::nullopt;
}
/// Ids are made by whoever creates the thing: they must look like one.
inline std::optional<Error> badId(const QString &id)
{
    if (!isUuid(id)) {
        return invalid(QStringLiteral("id"), QStringLiteral("The id must be a UUID in lower case."));
    }
    return std::nullopt;
}

} // namespace deskbell::hub
