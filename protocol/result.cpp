// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/result.h"

#include <array>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

struct ProblemRow {
    Error::Kind kind;
    int status;
    const char *title;
};

constexpr std::array problemRows{
    ProblemRow{Error::Kind::Malformed, 400, "Malformed request"},
    ProblemRow{Error::Kind::SignedOut, 401, "Not signed in"},
    ProblemRow{Error::Kind::Forbidden, 403, "Not allowed"},
    ProblemRow{Error::Kind::NotFound, 404, "Not found"},
    ProblemRow{Error::Kind::Conflict, 409, "Conflict"},
    ProblemRow{Error::Kind::Stale, 412, "Stale version"},
    ProblemRow{Error::Kind::TooLarge, 413, "Too large"},
    ProblemRow{Error::Kind::Invalid, 422, "Invalid value"},
    ProblemRow{Error::Kind::TooMany, 429, "Too many requests"},
    ProblemRow{Error::Kind::HeaderTooLarge, 431, "Header too large"},
    ProblemRow{Error::Kind::Internal, 500, "Internal error"},
    ProblemRow{Error::Kind::Unavailable, 503, "Not available now"},
};

constexpr auto typePrefix = "https://deskbell.org/problems/"_L1;

} // namespace

int httpStatus(Error::Kind kind)
{
    for (const ProblemRow &row : problemRows) {
        if (row.kind == kind) {
            return row.status;
        }
    }
    return 0;
}

Error::Kind errorKindOf(int status)
{
    for (const ProblemRow &row : problemRows) {
        if (row.status == status) {
            return row.kind;
        }
    }
    return status >= 400 && status < 500 ? Error::Kind::Invalid : Error::Kind::Unavailable;
}

QJsonObject toProblem(const Error &error)
{
    QJsonObject problem = error.extra;
    problem.insert("type"_L1, error.type.isEmpty() ? u"about:blank"_s : typePrefix + error.type);
    for (const ProblemRow &row : problemRows) {
        if (row.kind == error.kind) {
            problem.insert("title"_L1, QLatin1StringView(row.title));
            problem.insert("status"_L1, row.status);
        }
    }
    problem.insert("detail"_L1, error.detail);
    if (!error.field.isEmpty()) {
        problem.insert("field"_L1, error.field);
    }
    return problem;
}

Error fromProblem(int status, const QJsonObject &body)
{
    Error error{.kind = errorKindOf(status), .detail = body.value("detail"_L1).toString()};
    error.field = body.value("field"_L1).toString();
    const QString type = body.value("type"_L1).toString();
    if (type != "about:blank"_L1) {
        error.type = type.section(u'/', -1);
    }
    for (auto it = body.begin(); it != body.end(); ++it) {
        static const QStringList known{u"type"_s, u"title"_s, u"status"_s, u"detail"_s, u"field"_s};
        if (!known.contains(it.key())) {
            error.extra.insert(it.key(), it.value());
        }
    }
    return error;
}

} // namespace deskbell
