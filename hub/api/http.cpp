// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/api/http.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

namespace deskbell::hub {

using namespace Qt::StringLiterals;

QString HttpRequest::parameter(const QString &name) const { return query.queryItemValue(name, QUrl::FullyDecoded); }

bool parseTarget(const QByteArray &target, HttpRequest &request)
{
    if (!target.startsWith('/')) {
        return false;
    }
    request.target = target;
    const qsizetype mark = target.indexOf('?');
    const QByteArray path = mark < 0 ? target : target.left(mark);
    request.path = QString::fromUtf8(QByteArray::fromPercentEncoding(path));
    if (mark >= 0) {
        // "+" means a space as forms write it; QUrlQuery would leave it alone.
        request.query.setQuery(QString::fromUtf8(target.mid(mark + 1).replace('+', "%20")));
    }
    return !request.path.contains(QChar(0));
}

HttpResponse jsonResponse(const QJsonObject &json, int status)
{
    return {.status = status, .contentType = "application/json", .body = QJsonDocument(json).toJson(QJsonDocument::Compact)};
}

HttpResponse versionedResponse(const QByteArray &json, qint64 version, int status)
{
    HttpResponse response{.status = status, .contentType = "application/json", .body = json};
    response.headers.emplace_back("ETag", '"' + QByteArray::number(version) + '"');
    return response;
}

HttpResponse pageResponse(const DocPage &page)
{
    qsizetype size = 64;
    for (const QByteArray &item : page.items) {
        size += item.size() + 1;
    }
    QByteArray body;
    body.reserve(size);
    body += "{\"items\":[";
    for (qsizetype i = 0; i < page.items.size(); ++i) {
        if (i > 0) {
            body += ',';
        }
        body += page.items.at(i);
    }
    body += "],\"next\":";
    if (page.next.isEmpty()) {
        body += "null";
    } else {
        // A cursor is opaque here: let the writer quote it.
        const QByteArray quoted = QJsonDocument(QJsonArray{page.next}).toJson(QJsonDocument::Compact);
        body += quoted.mid(1, quoted.size() - 2);
    }
    body += '}';
    return {.status = 200, .contentType = "application/json", .body = body};
}

HttpResponse listResponse(const QJsonArray &items)
{
    return jsonResponse(QJsonObject{{u"items"_s, items}, {u"next"_s, QJsonValue::Null}});
}

HttpResponse emptyResponse(int status) { return {.status = status}; }

HttpResponse problemResponse(const Error &error)
{
    int status = httpStatus(error.kind);
    QJsonObject problem = toProblem(error);
    if (status == 0) {
        // Offline and TimedOut never travel; should one get here it is our own trouble.
        status = 503;
        problem.insert("status"_L1, status);
        problem.insert("title"_L1, u"Not available now"_s);
    }
    HttpResponse response{.status = status,
                          .contentType = "application/problem+json",
                          .body = QJsonDocument(problem).toJson(QJsonDocument::Compact)};
    const int wait = error.retryAfterSeconds > 0 ? error.retryAfterSeconds : (status == 429 || status == 503 ? 1 : 0);
    if (wait > 0) {
        response.headers.emplace_back("Retry-After", QByteArray::number(wait));
    }
    if (status == 401) {
        response.headers.emplace_back("WWW-Authenticate", "Bearer");
    }
    return response;
}

HttpResponse problemResponse(int status, const QString &title, const QString &detail)
{
    const QJsonObject problem{{u"type"_s, u"about:blank"_s}, {u"title"_s, title}, {u"status"_s, status}, {u"detail"_s, detail}};
    return {.status = status,
            .contentType = "application/problem+json",
            .body = QJsonDocument(problem).toJson(QJsonDocument::Compact)};
}

Error malformed(const QString &detail, const QString &field)
{
    return Error{.kind = Error::Kind::Malformed, .detail = detail, .field = field};
}

Error invalid(const QString &detail, const QString &field)
{
    return Error{.kind = Error::Kind::Invalid, .detail = detail, .field = field};
}

} // namespace deskbell::hub
