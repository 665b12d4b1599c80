// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/storage/readstore.h"
#include "protocol/result.h"

#include <QByteArray>
#include <QHash>
#include <QIODevice>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QUrlQuery>

#include <memory>
#include <utility>

namespace deskbell::hub {

/// A request as the routes see it: no trace of the library that read it.
struct HttpRequest {
    QByteArray method{}; ///< upper case; HEAD arrives as GET
    QString path{}; ///< percent-decoded, without the query
    QByteArray target{}; ///< path and query as they came
    QUrlQuery query{};
    QHash<QByteArray, QByteArray> headers{}; ///< names in lower case
    QByteArray body{};
    QByteArray peer{}; ///< the client's address

    QByteArray header(const char *lowerCaseName) const { return headers.value(lowerCaseName); }
    /// A query parameter, fully decoded; empty when absent.
    QString parameter(const QString &name) const;
};

/// Splits "/v1/x?a=b" into path and query. False when it is no origin-form target.
bool parseTarget(const QByteArray &target, HttpRequest &request);

struct HttpResponse {
    int status = 200;
    QByteArray contentType{};
    QByteArray body{};
    QList<std::pair<QByteArray, QByteArray>> headers{};
    std::shared_ptr<QIODevice> stream{}; ///< set: the body is read from here piece by piece, size() bytes long
    bool close = false; ///< end the connection after this answer
};

HttpResponse jsonResponse(const QJsonObject &json, int status = 200);
/// The same with `ETag: "<version>"`.
HttpResponse versionedResponse(const QByteArray &json, qint64 version, int status = 200);
/// {"items":[…],"next":…}
HttpResponse pageResponse(const DocPage &page);
HttpResponse listResponse(const QJsonArray &items);
HttpResponse emptyResponse(int status = 204);
/// application/problem+json, with Retry-After where the error has one.
HttpResponse problemResponse(const Error &error);
/// For the few statuses that are no Error::Kind (405, 426).
HttpResponse problemResponse(int status, const QString &title, const QString &detail);

Error malformed(const QString &detail, const QString &field = {});
Error invalid(const QString &detail, const QString &field = {});

} // namespace deskbell::hub
