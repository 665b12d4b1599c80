// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/transport/qtwire.h"

#include "client/transport/qtsocket.h"

#include <QFile>
#include <QNetworkInformation>
#include <QNetworkReply>
#include <QSaveFile>
#include <QTimer>

namespace deskbell {
namespace {

using namespace Qt::StringLiterals;

constexpr auto stallName = "stall"_L1;
constexpr qint64 largestAnswer = 64 * 1024 * 1024;

HttpReply readReply(QNetworkReply &reply, bool timedOut)
{
    HttpReply answer;
    answer.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const bool cut = reply.error() != QNetworkReply::NoError && reply.error() < QNetworkReply::ContentAccessDenied;
    if (timedOut) {
        answer.failure = Error{.kind = Error::Kind::TimedOut, .detail = QStringLiteral("The hub did not answer in time.")};
    } else if (answer.status == 0 || cut) {
        answer.failure = Error{.kind = Error::Kind::Offline, .detail = reply.errorString()};
    } else {
        answer.retryAfterSeconds = reply.rawHeader("Retry-After").toInt();
    }
    return answer;
}

} // namespace

QtWire::QtWire(const QUrl &hub, QObject *parent)
    : QObject(parent)
    , m_hub(hub)
{
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_network.setAutoDeleteReplies(false);
}

QtWire::~QtWire()
{
    const auto open = std::exchange(m_open, {});
    for (QNetworkReply *reply : open) {
        reply->disconnect(this);
        reply->abort();
        delete reply;
    }
}

QNetworkReply *QtWire::start(const HttpRequest &request)
{
    QUrl url = m_hub;
    const qsizetype mark = request.path.indexOf(u'?');
    url.setPath(mark < 0 ? request.path : request.path.left(mark), QUrl::StrictMode);
    url.setQuery(mark < 0 ? QString() : request.path.mid(mark + 1), QUrl::StrictMode);
    QNetworkRequest out(url);
    if (!request.contentType.isEmpty()) {
        out.setHeader(QNetworkRequest::ContentTypeHeader, request.contentType);
    }
    for (const auto &[name, value] : request.headers) {
        out.setRawHeader(name, value);
    }
    if (request.bodyFile.isEmpty()) {
        return m_network.sendCustomRequest(out, request.method, request.body);
    }
    auto *file = new QFile(request.bodyFile);
    // A file that cannot be opened goes out as an empty body; the caller checks the size the hub reports back.
    file->open(QIODevice::ReadOnly);
    QNetworkReply *reply = m_network.sendCustomRequest(out, request.method, file);
    file->setParent(reply);
    return reply;
}

void QtWire::send(const HttpRequest &request, Answer done)
{
    QNetworkReply *reply = start(request);
    m_open.insert(reply);
    // The timer is pushed back by every byte in either direction, so that slow is not the same as dead.
    auto *stall = new QTimer(reply);
    stall->setObjectName(stallName);
    stall->setSingleShot(true);
    stall->setInterval(request.timeout);
    stall->start();
    connect(stall, &QTimer::timeout, reply, [reply] {
        reply->setProperty("timedOut", true);
        reply->abort();
    });
    connect(reply, &QNetworkReply::uploadProgress, stall, [stall] { stall->start(); });
    if (request.progress) {
        connect(reply, &QNetworkReply::downloadProgress, reply, [reply, progress = request.progress](qint64 come, qint64 all) {
            if (!progress(come, all)) {
                reply->abort();
            }
        });
    }
    auto target = std::make_shared<std::unique_ptr<QSaveFile>>();
    auto kept = std::make_shared<QByteArray>();
    const QString saveTo = request.saveTo;
    connect(reply, &QNetworkReply::readyRead, this, [reply, stall, target, kept, saveTo] {
        stall->start();
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (!saveTo.isEmpty() && status / 100 == 2) {
            if (!*target) {
                *target = std::make_unique<QSaveFile>(saveTo);
                (*target)->open(QIODevice::WriteOnly);
            }
            (*target)->write(reply->readAll());
            return;
        }
        kept->append(reply->readAll());
        if (kept->size() > largestAnswer) {
            reply->abort();
        }
    });
    connect(reply, &QNetworkReply::finished, this, [this, reply, target, kept, saveTo, done = std::move(done)] {
        m_open.remove(reply);
        HttpReply answer = readReply(*reply, reply->property("timedOut").toBool());
        kept->append(reply->readAll());
        answer.body = *kept;
        if (answer.ok() && !saveTo.isEmpty()) {
            if (!*target) {
                *target = std::make_unique<QSaveFile>(saveTo);
                (*target)->open(QIODevice::WriteOnly);
                (*target)->write(answer.body);
            }
            if (!(*target)->commit()) {
                answer.failure = Error{.kind = Error::Kind::Internal, .detail = (*target)->errorString()};
            }
        }
        reply->deleteLater();
        done(answer);
    });
}

void QtWire::dropStalled(std::chrono::milliseconds quietFor)
{
    const auto open = m_open;
    for (QNetworkReply *reply : open) {
        const auto *stall = reply->findChild<QTimer *>(stallName, Qt::FindDirectChildrenOnly);
        if (stall && stall->intervalAsDuration() - stall->remainingTimeAsDuration() >= quietFor) {
            // Later: whoever asked may be calling us from within an answer.
            QMetaObject::invokeMethod(reply, &QNetworkReply::abort, Qt::QueuedConnection);
        }
    }
    m_network.clearConnectionCache();
}

std::unique_ptr<SocketWire> QtWire::makeSocket() { return std::make_unique<QtSocket>(); }

void QtWire::onNetworkChange(std::function<void(bool)> changed)
{
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability)) {
        return; // none on this machine: the liveness timer and the backoff find out alone
    }
    connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this,
            [changed = std::move(changed)](QNetworkInformation::Reachability reachability) {
                changed(reachability != QNetworkInformation::Reachability::Disconnected);
            });
}

} // namespace deskbell
