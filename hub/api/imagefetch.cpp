// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/api/imagefetch.h"

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QHostInfo>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QTimer>

#include <algorithm>
#include <memory>

namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds stopCheck(100);

Error refusedImage(const QString &detail)
{
    return Error{.kind = Error::Kind::Invalid, .detail = detail, .type = u"image-refused"_s};
}

// No 503: the hub is well, it is somebody else's server that is not.
Error unreachableImage(const QString &detail)
{
    return Error{.kind = Error::Kind::Invalid, .detail = detail, .type = u"image-unreachable"_s};
}

/// One fetch with all its hops.
class ImageFetch
{
public:
    explicit ImageFetch(const FetchRules &rules)
        : m_rules(rules)
        , m_deadline(rules.timeout)
    {
        m_network.setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    }

    Result<FetchedImage> run(QUrl url)
    {
        for (int hop = 0; hop <= m_rules.maxRedirects; ++hop) {
            const Result<QHostAddress> address = addressOf(url);
            if (!address) {
                return address.error();
            }
            const Result<FetchedImage> image = ask(url, *address);
            if (!image || m_redirect.isEmpty()) {
                return image;
            }
            const QUrl next = url.resolved(m_redirect);
            if (url.scheme() == "https"_L1 && next.scheme() != "https"_L1) {
                return refusedImage(u"the server sends on to a place that is not encrypted"_s);
            }
            url = next;
        }
        return refusedImage(u"the server sends on too often"_s);
    }

private:
    /// Waits until \a loop is left, the time is over, or the hub stops.
    void wait(QEventLoop &loop)
    {
        QTimer watch;
        QObject::connect(&watch, &QTimer::timeout, &loop, [this, &loop] {
            if (m_deadline.hasExpired() || (m_rules.stop && *m_rules.stop)) {
                loop.quit();
            }
        });
        watch.start(stopCheck);
        loop.exec();
    }

    Result<QHostAddress> addressOf(const QUrl &url)
    {
        const bool web = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
        if (!web || url.host().isEmpty() || !url.userInfo().isEmpty()) {
            return refusedImage(u"this is no web address"_s);
        }
        QList<QHostAddress> addresses;
        if (const QHostAddress literal(url.host()); !literal.isNull()) {
            addresses = {literal};
        } else {
            QEventLoop loop;
            const int lookup = QHostInfo::lookupHost(url.host(), &loop, [&](const QHostInfo &info) {
                addresses = info.addresses();
                loop.quit();
            });
            wait(loop);
            QHostInfo::abortHostLookup(lookup);
        }
        if (addresses.isEmpty()) {
            return unreachableImage(u"the server's name leads nowhere"_s);
        }
        // One closed address among open ones is no accident either.
        if (!std::all_of(addresses.cbegin(), addresses.cend(), m_rules.allows)) {
            return refusedImage(u"the image is not on the public internet"_s);
        }
        const auto four = std::find_if(addresses.cbegin(), addresses.cend(), [](const QHostAddress &address) {
            return address.protocol() == QAbstractSocket::IPv4Protocol;
        });
        return four == addresses.cend() ? addresses.first() : *four;
    }

    static QNetworkRequest requestFor(const QUrl &url, const QHostAddress &address)
    {
        QUrl target = url;
        target.setHost(address.toString());
        target.setFragment({});
        QNetworkRequest request(target);
        const QString port = url.port() < 0 ? QString() : u":%1"_s.arg(url.port());
        request.setRawHeader("Host", (url.host(QUrl::FullyEncoded) + port).toLatin1());
        request.setPeerVerifyName(url.host(QUrl::FullyEncoded));
        // Says nothing of who we are.
        request.setRawHeader("User-Agent", "Mozilla/5.0");
        request.setRawHeader("Accept", "image/*");
        request.setRawHeader("Accept-Language", "*");
        // Nothing that unpacks to more than it weighs.
        request.setRawHeader("Accept-Encoding", "identity");
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
        request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
        request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
        request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
        return request;
    }

    Result<FetchedImage> ask(const QUrl &url, const QHostAddress &address)
    {
        m_redirect.clear();
        const std::unique_ptr<QNetworkReply> reply(m_network.get(requestFor(url, address)));
        FetchedImage image;
        bool tooLarge = false;
        QEventLoop loop;
        QObject::connect(reply.get(), &QNetworkReply::readyRead, &loop, [&] {
            image.bytes += reply->readAll();
            const qint64 announced = reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
            if (image.bytes.size() > m_rules.maxBytes || announced > m_rules.maxBytes) {
                tooLarge = true;
                loop.quit();
            }
        });
        QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
        if (!reply->isFinished()) {
            wait(loop);
        }
        if (tooLarge) {
            return Error{.kind = Error::Kind::TooLarge, .detail = u"the image is larger than %1 bytes"_s.arg(m_rules.maxBytes)};
        }
        if (!reply->isFinished()) {
            return unreachableImage(u"the server of the image took too long"_s);
        }
        return judge(*reply, std::move(image));
    }

    Result<FetchedImage> judge(QNetworkReply &reply, FetchedImage image)
    {
        const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (status == 0) {
            return unreachableImage(u"the server of the image could not be reached"_s);
        }
        if (status >= 300 && status < 400) {
            m_redirect = QUrl::fromEncoded(reply.rawHeader("Location"), QUrl::TolerantMode);
            return m_redirect.isEmpty() ? Result<FetchedImage>(refusedImage(u"the server sends on to nowhere"_s))
                                        : Result<FetchedImage>(FetchedImage());
        }
        if (status != 200 || reply.error() != QNetworkReply::NoError) {
            return unreachableImage(u"the server of the image answered %1"_s.arg(status));
        }
        image.bytes += reply.readAll();
        const QByteArray header = reply.rawHeader("Content-Type");
        image.type = header.split(';').first().trimmed().toLower();
        // SVG is a document with scripts and addresses of its own.
        if (!image.type.startsWith("image/") || image.type.startsWith("image/svg") || image.bytes.isEmpty()) {
            return refusedImage(u"what came is no image"_s);
        }
        if (image.bytes.size() > m_rules.maxBytes) {
            return Error{.kind = Error::Kind::TooLarge, .detail = u"the image is larger than %1 bytes"_s.arg(m_rules.maxBytes)};
        }
        return image;
    }

    const FetchRules &m_rules;
    QDeadlineTimer m_deadline;
    QNetworkAccessManager m_network;
    QUrl m_redirect;
};

} // namespace

Result<FetchedImage> fetchImage(const QUrl &url, const FetchRules &rules) { return ImageFetch(rules).run(url); }

} // namespace deskbell::hub
