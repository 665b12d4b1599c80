// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include <utility>
#include <variant>

namespace deskbell {

/// What went wrong, in words both sides share. On the wire it is RFC 9457 `application/problem+json`;
/// `Kind` decides the HTTP status (see httpStatus()) and what a person is told.
struct Error {
    enum class Kind {
        Malformed, ///< 400: not JSON, or a field missing or of the wrong type
        SignedOut, ///< 401: no session, or it ended
        Forbidden, ///< 403: signed in, but not allowed
        NotFound, ///< 404: not there, or not yours to see
        Conflict, ///< 409: same id with other content, or something newer exists
        Stale, ///< 412: If-Match names an older version
        TooLarge, ///< 413
        HeaderTooLarge, ///< 431
        Invalid, ///< 422: well-formed but wrong
        TooMany, ///< 429: slow down; retryAfterSeconds says for how long
        Unavailable, ///< 503: not now; retryAfterSeconds says for how long
        Internal, ///< 500: our own mistake
        Offline, ///< no HTTP status: the hub could not be reached
        TimedOut, ///< no HTTP status: the hub did not answer in time
    };

    Kind kind = Kind::Internal;
    QString detail; ///< one English sentence for logs and for those who read the wire
    QString field{}; ///< the offending field, when there is one
    QString type{}; ///< last segment of the problem type, e.g. "newer-messages"; empty: about:blank
    int retryAfterSeconds = 0;
    QJsonObject extra{}; ///< further members of the problem, e.g. {"newer": […]}

    bool operator==(const Error &) const = default;
};

/// The HTTP status of a problem; 0 for the kinds that never travel.
int httpStatus(Error::Kind kind);
/// The kind a status stands for; unknown 4xx are Invalid, unknown 5xx Unavailable.
Error::Kind errorKindOf(int httpStatus);
/// RFC 9457 members: type, title, status, detail, field?, and the extras.
QJsonObject toProblem(const Error &error);
/// Reads a problem document; \a httpStatus wins over the body's own `status`.
Error fromProblem(int httpStatus, const QJsonObject &body);

/// A value or an Error. [[nodiscard]]: somebody has to look.
template <class T> class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_either(std::move(value))
    { }
    Result(Error error)
        : m_either(std::move(error))
    { }

    explicit operator bool() const { return m_either.index() == 0; }
    bool hasValue() const { return m_either.index() == 0; }
    T &value() & { return std::get<0>(m_either); }
    const T &value() const & { return std::get<0>(m_either); }
    T &&value() && { return std::get<0>(std::move(m_either)); }
    const Error &error() const { return std::get<1>(m_either); }
    T &operator*() & { return value(); }
    const T &operator*() const & { return value(); }
    T &&operator*() && { return std::get<0>(std::move(m_either)); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }
    T valueOr(T other) const { return hasValue() ? value() : std::move(other); }

private:
    std::variant<T, Error> m_either;
};

/// For calls that succeed with nothing to say.
struct Done {
    bool operator==(const Done &) const = default;
};

} // namespace deskbell
