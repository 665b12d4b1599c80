// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/api/http.h"
#include "hub/api/reply.h"
#include "hub/core/principal.h"
#include "hub/storage/readstore.h"

#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

namespace deskbell::hub {

/// Who may make a call. Finer rules (whose conversation, who may make an admin) are the handlers' and the store's.
enum class Access { Public, Agent, Lead, Admin };

/// One authorised request on its way to its route.
struct Call {
    HttpRequest request{};
    StoredSession session{}; ///< empty on public calls
    QByteArray accessHash{};
    QStringList ids{}; ///< the path's ids, in order; each a UUID, or digits where it says {seq}, or a word where it says {secret}

    const Principal &principal() const { return session.principal; }
    template <class I> I id(qsizetype index = 0) const { return I{ids.at(index)}; }
    /// The body as an object; Malformed otherwise, and where a text of it holds NUL.
    Result<QJsonObject> json() const;
    /// The same for what customers write: NUL is left out, and nothing else is lost by it.
    Result<QJsonObject> mendedJson() const;
    /// ?limit= (1 to 200) and ?after=.
    Result<PageRequest> page(int defaultLimit = 50) const;
    /// If-Match: "<version>"; none when absent or "*".
    Result<std::optional<qint64>> ifMatch() const;
};

/// Takes a body in pieces, for calls that do not hold it in memory.
class BodySink
{
public:
    virtual ~BodySink() = default;
    virtual Result<Done> write(const QByteArray &piece) = 0;
    virtual void finish(Reply reply) = 0;
};

struct Route {
    QByteArray method{};
    QString path{}; ///< "/v1/conversations/{id}/messages"; a last {rest} takes all that follows
    Access access = Access::Agent;
    std::function<void(const Call &, Reply)> handler{};
    /// Set instead of handler: the body is streamed.
    std::function<Result<std::unique_ptr<BodySink>>(const Call &)> sink{};
    qint64 bodyLimit = 1024 * 1024;
};

/// Method and path to route.
class Router
{
public:
    void add(Route route);

    struct Match {
        const Route *route = nullptr;
        int index = -1; ///< of the route, for counting
        QStringList ids{};
        QByteArrayList allowed{}; ///< methods the path knows, when the method was not among them; empty: no such path
    };
    Match match(const QByteArray &method, const QString &path) const;
    const std::vector<Route> &routes() const { return m_routes; }

private:
    std::vector<Route> m_routes;
    std::vector<QStringList> m_segments;
};

} // namespace deskbell::hub
