// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/channels/sms/mediafetch.h"

#include "hub/channels/httpexchange.h"
#include "hub/channels/sms/restprovider.h"

#include <QCoreApplication>
#include <QMimeDatabase>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace deskbell::hub {

namespace {

constexpr auto mediaPatience = 9s;
constexpr qint64 largestMedia = 20 * 1024 * 1024;
constexpr int mostRedirects = 3;

/// The files of one message, one after the other; deletes itself when it is through.
class MediaFetch : public QObject
{
public:
    MediaFetch(const RestSettings &settings, const QList<std::pair<QUrl, QString>> &media,
               std::function<void(const FetchedMedia &)> done)
        : m_settings(settings)
        , m_media(media)
        , m_done(std::move(done))
    {
        m_limit.setSingleShot(true);
        connect(&m_limit, &QTimer::timeout, this, [this] {
            m_missing += m_media.size() - m_at;
            finish();
        });
    }

    void start()
    {
        m_limit.start(mediaPatience);
        next();
    }

private:
    void next()
    {
        if (m_at >= m_media.size()) {
            return finish();
        }
        fetch(m_media.at(m_at).first, 0);
    }

    bool isProviders(const QUrl &url) const
    {
        return url.host() == m_settings.url.host() && url.port() == m_settings.url.port()
            && url.scheme() == m_settings.url.scheme();
    }

    /// The first address must be the provider's own; where it redirects to is https, and never gets the password.
    void fetch(const QUrl &url, int redirects)
    {
        const bool own = isProviders(url);
        if ((redirects == 0 && !own) || (!own && url.scheme() != "https"_L1) || redirects > mostRedirects) {
            return note(std::nullopt, {});
        }
        HttpAsk ask{.url = url, .patience = mediaPatience, .answerLimit = largestMedia};
        if (own) {
            ask.headers.emplace_back("Authorization", basicAuthorization(m_settings));
        }
        HttpExchange::ask(ask, this, [this, url, redirects](const HttpHeard &heard) {
            const QByteArray location = heard.headers.value("location");
            if (heard.fate == HttpHeard::Fate::Answered && heard.status >= 300 && heard.status < 400 && !location.isEmpty()) {
                return fetch(url.resolved(QUrl::fromEncoded(location)), redirects + 1);
            }
            const bool here = heard.fate == HttpHeard::Fate::Answered && heard.status == 200;
            note(here ? std::optional(heard.body) : std::nullopt, QString::fromLatin1(heard.headers.value("content-type")));
        });
    }

    void note(const std::optional<QByteArray> &data, const QString &type)
    {
        const QString said = m_media.at(m_at).second.isEmpty() ? type : m_media.at(m_at).second;
        const QString mediaType = said.section(u';', 0, 0).trimmed().toLower();
        if (data) {
            const QString suffix = QMimeDatabase().mimeTypeForName(mediaType).preferredSuffix();
            m_fetched.files.append({.name = u"mms-%1%2"_s.arg(m_at + 1).arg(suffix.isEmpty() ? QString() : u'.' + suffix),
                                    .mediaType = mediaType.isEmpty() ? u"application/octet-stream"_s : mediaType,
                                    .data = *data});
        } else {
            ++m_missing;
        }
        ++m_at;
        next();
    }

    void finish()
    {
        m_limit.stop();
        if (m_missing > 0) {
            m_fetched.notice =
                u"%1 of %2 files of this message could not be fetched from the provider."_s.arg(m_missing).arg(m_media.size());
        }
        if (const auto done = std::exchange(m_done, {})) {
            done(m_fetched);
        }
        deleteLater();
    }

    RestSettings m_settings;
    QList<std::pair<QUrl, QString>> m_media;
    std::function<void(const FetchedMedia &)> m_done;
    FetchedMedia m_fetched;
    QTimer m_limit;
    qsizetype m_at = 0;
    qsizetype m_missing = 0;
};

} // namespace

void fetchMedia(const RestSettings &settings, const QList<std::pair<QUrl, QString>> &media,
                std::function<void(const FetchedMedia &)> done)
{
    QMetaObject::invokeMethod(
        QCoreApplication::instance(),
        [settings, media, done = std::move(done)]() mutable { (new MediaFetch(settings, media, std::move(done)))->start(); },
        Qt::QueuedConnection);
}

} // namespace deskbell::hub
