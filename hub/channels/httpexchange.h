// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QSslSocket>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <functional>
#include <utility>

namespace deskbell::hub {

struct HttpAsk {
    QByteArray method = "GET";
    QUrl url{}; ///< http or https
    QList<std::pair<QByteArray, QByteArray>> headers{};
    QByteArray body{};
    std::chrono::milliseconds patience{30'000}; ///< for the whole exchange
    qint64 answerLimit = 1024 * 1024; ///< bytes of the answer's body
};

struct HttpHeard {
    /// What is known of the server's side.
    enum class Fate {
        NotSent, ///< no byte of the request left: trying again is safe
        Unknown, ///< it may have been acted on
        Answered
    };
    Fate fate = Fate::NotSent;
    QString words{}; ///< what went wrong, for people; empty when answered. Never holds the URL: tokens are in there
    int status = 0;
    QHash<QByteArray, QByteArray> headers{}; ///< names in lower case
    QByteArray body{};
};

/// One HTTP/1.1 request over a connection of its own, never repeated by itself: QNetworkAccessManager sends a request again when a kept
/// connection breaks, also a POST, and a message would go out twice. Certificates are verified; redirects are not followed.
class HttpExchange : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(const HttpHeard &)>;
    /// Asks, calls \a done once from the event loop, and goes. Deleted earlier (by its parent or abandon()), it says nothing.
    static HttpExchange *ask(const HttpAsk &what, QObject *parent, Done done);
    /// Ends now; \a done is not called.
    void abandon();

private:
    HttpExchange(const HttpAsk &what, QObject *parent, Done done);
    void open();
    void onConnected();
    void onReadyRead();
    void onDisconnected();
    bool readHead();
    bool readBody(bool atEnd);
    void finish(HttpHeard::Fate fate, const QString &words);

    HttpAsk m_ask;
    Done m_done;
    QSslSocket m_socket;
    QTimer m_patience;
    QByteArray m_buffer;
    HttpHeard m_heard;
    qint64 m_length = -1; ///< of the body; -1: until the connection ends
    bool m_chunked = false;
    int m_interim = 0; ///< answers of the 100s so far
    bool m_headRead = false;
    bool m_sent = false;
    bool m_over = false;
};

/// "host:port" or "host", for words and the Host header.
QByteArray hostOf(const QUrl &url);
/// https, or http that does not leave this machine: what may carry a password.
bool isPrivateUrl(const QUrl &url);

} // namespace deskbell::hub
