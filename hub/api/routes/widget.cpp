// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/api/routes/routes.h"
#include "hub/api/routes/visitorcall.h"

#include <QCryptographicHash>
#include <QFile>

// Resources of a static library are not linked in on their own; the macro must stand outside every namespace.
static void initialiseWidgetResource() { Q_INIT_RESOURCE(widget); }

namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

struct WidgetFile {
    QByteArray content{};
    QByteArray tag{}; ///< changes with the content
};

WidgetFile widgetFile(const QString &name)
{
    initialiseWidgetResource();
    QFile file(u":/deskbell/widget/"_s + name);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    WidgetFile read{.content = file.readAll()};
    read.tag = '"' + QCryptographicHash::hash(read.content, QCryptographicHash::Sha256).toHex().left(20) + '"';
    return read;
}

HttpResponse fileResponse(const WidgetFile &file, const QByteArray &type, const Call &call)
{
    HttpResponse response{.contentType = type};
    // Asked for anew every few minutes, so that an upgrade of the hub reaches every shop; most of these end in 304.
    response.headers.emplace_back("Cache-Control", "public, max-age=300");
    response.headers.emplace_back("ETag", file.tag);
    // Pages that isolate themselves (COEP) may load it too.
    response.headers.emplace_back("Cross-Origin-Resource-Policy", "cross-origin");
    if (call.request.header("if-none-match") == file.tag) {
        response.status = 304;
        return response;
    }
    response.body = file.content;
    return response;
}

void addFile(Router &router, const QString &path, const QString &name, const QByteArray &type)
{
    router.add(Route{.method = "GET",
                     .path = path,
                     .access = Access::Public,
                     .handler = [file = widgetFile(name), type](const Call &call, const Reply &reply) {
                         reply(fileResponse(file, type, call));
                     }});
}

/// As strict as a careful shop's: the widget has to work with it.
constexpr char shopPolicy[] =
    "default-src 'none'; style-src 'self'; script-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'";

/// An origin as it may stand in a policy: nothing in it that would end the directive.
bool isPlainOrigin(const QString &origin)
{
    return !origin.isEmpty() && std::all_of(origin.begin(), origin.end(), [](QChar c) {
        return c.unicode() > 0x20 && c.unicode() < 0x7f && c != u';' && c != u',' && c != u'\'' && c != u'"';
    });
}

/// Only the chat's own websites may show the frame, and nothing but the hub's own files runs in it.
QByteArray framePolicy(const Channel &channel, const QByteArray &host)
{
    QByteArray ancestors;
    for (const QString &origin : channel.settings.value("origins"_L1).toVariant().toStringList()) {
        if (isPlainOrigin(origin)) {
            ancestors += ' ' + origin.toLatin1();
        }
    }
    const bool plainHost = isPlainOrigin(QString::fromLatin1(host));
    // Safari before 15.4 does not count web sockets as 'self'.
    const QByteArray sockets = plainHost ? " ws://" + host + " wss://" + host : QByteArray();
    return "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; media-src blob:; connect-src 'self'"
        + sockets + "; base-uri 'none'; form-action 'none'; frame-ancestors"
        + (ancestors.isEmpty() ? QByteArray(" 'none'") : ancestors);
}

/// The invented shop, where the desk is the demo's.
void showShop(ApiContext &context, const WidgetFile &page, const Call &call, const Reply &reply)
{
    const Result<QList<Channel>> channels = context.core.reads().channels();
    const bool demo = channels && std::any_of(channels->begin(), channels->end(), [](const Channel &channel) {
                          return channel.kind == "chat"_L1 && channel.settings.value("demo"_L1).toBool();
                      });
    if (!demo) {
        return reply.fail(Error{.kind = Error::Kind::NotFound, .detail = u"there is a shop only with --demo"_s});
    }
    HttpResponse response = fileResponse(page, "text/html; charset=utf-8", call);
    response.headers.emplace_back("Content-Security-Policy", shopPolicy);
    reply(std::move(response));
}

void showFrame(ApiContext &context, const WidgetFile &page, const Call &call, const Reply &reply)
{
    const Result<Channel> channel = liveChat(context, ChannelId{call.request.parameter(u"channel"_s)});
    if (!channel) {
        return reply.fail(channel.error());
    }
    HttpResponse response{.contentType = "text/html; charset=utf-8", .body = page.content};
    response.headers.emplace_back("Content-Security-Policy", framePolicy(*channel, call.request.header("host")));
    response.headers.emplace_back("Cache-Control", "no-cache");
    response.headers.emplace_back("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
    response.headers.emplace_back("Cross-Origin-Resource-Policy", "cross-origin");
    response.headers.emplace_back("Cross-Origin-Embedder-Policy", "require-corp");
    reply(std::move(response));
}

} // namespace

void addWidgetRoutes(Router &router, ApiContext &context)
{
    addFile(router, u"/widget.js"_s, u"loader.js"_s, "text/javascript; charset=utf-8");
    addFile(router, u"/widget/app.js"_s, u"app.js"_s, "text/javascript; charset=utf-8");
    addFile(router, u"/widget/line.js"_s, u"line.js"_s, "text/javascript; charset=utf-8");
    addFile(router, u"/widget/wire.js"_s, u"wire.js"_s, "text/javascript; charset=utf-8");
    addFile(router, u"/widget/words.js"_s, u"words.js"_s, "text/javascript; charset=utf-8");
    addFile(router, u"/widget/app.css"_s, u"app.css"_s, "text/css; charset=utf-8");
    router.add(Route{.method = "GET",
                     .path = u"/demo/"_s,
                     .access = Access::Public,
                     .handler = [&context, page = widgetFile(u"shop.html"_s)](const Call &call, const Reply &reply) {
                         showShop(context, page, call, reply);
                     }});
    addFile(router, u"/demo/shop.css"_s, u"shop.css"_s, "text/css; charset=utf-8");
    router.add(Route{.method = "GET",
                     .path = u"/widget/"_s,
                     .access = Access::Public,
                     .handler = [&context, page = widgetFile(u"frame.html"_s)](const Call &call, const Reply &reply) {
                         showFrame(context, page, call, reply);
                     }});
}

} // namespace deskbell::hub
