// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/channels/httpexchange.h"

#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace deskbell::hub {

namespace {

constexpr qsizetype longestHead = 64 * 1024;
constexpr int mostInterim = 20; ///< answers of the 100s before the real one

quint16 portOf(const QUrl &url) { return static_cast<quint16>(url.port(url.scheme() == "https"_L1 ? 443 : 80)); }

QByteArray requestText(const HttpAsk &ask)
{
    QByteArray target = ask.url.path(QUrl::FullyEncoded).toLatin1();
    if (target.isEmpty()) {
        target = "/";
    }
    if (ask.url.hasQuery()) {
        target += '?' + ask.url.query(QUrl::FullyEncoded).toLatin1();
    }
    QByteArray text = ask.method + ' ' + target + " HTTP/1.1\r\nHost: " + hostOf(ask.url) + "\r\nConnection: close\r\n";
    for (const auto &[name, value] : ask.headers) {
        QByteArray clean = value;
        clean.replace('\r', ' ').replace('\n', ' ');
        text += name + ": " + clean + "\r\n";
    }
    if (!ask.body.isEmpty() || ask.method != "GET") {
        text += "Content-Length: " + QByteArray::number(ask.body.size()) + "\r\n";
    }
    return text + "\r\n" + ask.body;
}

} // namespace

QByteArray hostOf(const QUrl &url)
{
    const QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    const QByteArray shown = host.contains(':') ? '[' + host + ']' : host;
    return url.port() < 0 ? shown : shown + ':' + QByteArray::number(url.port());
}

bool isPrivateUrl(const QUrl &url)
{
    if (url.scheme() == "https"_L1) {
        return true;
    }
    const QHostAddress address(url.host());
    return url.scheme() == "http"_L1 && (url.host() == "localhost"_L1 || (!address.isNull() && address.isLoopback()));
}

HttpExchange *HttpExchange::ask(const HttpAsk &what, QObject *parent, Done done)
{
    auto *exchange = new HttpExchange(what, parent, std::move(done));
    exchange->open();
    return exchange;
}

HttpExchange::HttpExchange(const HttpAsk &what, QObject *parent, Done done)
    : QObject(parent)
    , m_ask(what)
    , m_done(std::move(done))
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        finish(m_sent ? HttpHeard::Fate::Unknown : HttpHeard::Fate::NotSent,
               m_sent ? u"the server did not answer in time"_s : u"the server could not be reached in time"_s);
    });
    connect(&m_socket, &QSslSocket::readyRead, this, &HttpExchange::onReadyRead);
    connect(&m_socket, &QSslSocket::disconnected, this, &HttpExchange::onDisconnected);
    connect(&m_socket, &QSslSocket::errorOccurred, this, [this](QAbstractSocket::SocketError error) {
        if (error == QAbstractSocket::RemoteHostClosedError) {
            return onDisconnected();
        }
        finish(m_sent ? HttpHeard::Fate::Unknown : HttpHeard::Fate::NotSent, m_socket.errorString());
    });
}

void HttpExchange::open()
{
    m_patience.start(m_ask.patience);
    if (m_ask.url.scheme() == "https"_L1) {
        connect(&m_socket, &QSslSocket::encrypted, this, &HttpExchange::onConnected);
        m_socket.connectToHostEncrypted(m_ask.url.host(), portOf(m_ask.url));
    } else {
        connect(&m_socket, &QSslSocket::connected, this, &HttpExchange::onConnected);
        m_socket.connectToHost(m_ask.url.host(), portOf(m_ask.url));
    }
}

void HttpExchange::abandon()
{
    m_over = true;
    m_socket.disconnect(this);
    m_socket.abort();
    deleteLater();
}

void HttpExchange::onConnected()
{
    m_sent = true; // from the first byte on nobody knows what the server has
    m_socket.write(requestText(m_ask));
}

void HttpExchange::onReadyRead()
{
    m_buffer += m_socket.readAll();
    if (!m_over && (m_headRead || readHead()) && readBody(false)) {
        finish(HttpHeard::Fate::Answered, {});
    }
}

void HttpExchange::onDisconnected()
{
    if (m_over) {
        return;
    }
    m_buffer += m_socket.readAll();
    if ((m_headRead || readHead()) && readBody(true)) {
        return finish(HttpHeard::Fate::Answered, {});
    }
    finish(m_sent ? HttpHeard::Fate::Unknown : HttpHeard::Fate::NotSent,
           m_sent ? u"the connection broke before the server answered"_s : u"the server closed the connection"_s);
}

/// \returns whether the head is there and can be used.
bool HttpExchange::readHead()
{
    QList<QByteArray> lines;
    do { // 100 Continue and the like: the answer is still to come
        const qsizetype end = m_buffer.indexOf("\r\n\r\n");
        if (end < 0) {
            if (m_buffer.size() > longestHead) {
                finish(HttpHeard::Fate::Unknown, u"the server's answer cannot be read"_s);
            }
            return false;
        }
        lines = m_buffer.left(end).replace('\r', QByteArray()).split('\n');
        m_buffer.remove(0, end + 4);
        const QList<QByteArray> first = lines.constFirst().split(' ');
        m_heard.status = first.size() > 1 && first.constFirst().startsWith("HTTP/1.") ? first.at(1).toInt() : 0;
        if (m_heard.status == 0) {
            finish(HttpHeard::Fate::Unknown, u"the server does not speak HTTP"_s);
            return false;
        }
        if (m_heard.status < 200 && ++m_interim > mostInterim) {
            finish(HttpHeard::Fate::Unknown, u"the server does not come to its answer"_s);
            return false;
        }
    } while (m_heard.status < 200);
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0) {
            m_heard.headers.insert(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
        }
    }
    m_headRead = true;
    m_chunked = m_heard.headers.value("transfer-encoding").toLower().contains("chunked");
    bool counted = false;
    m_length = m_heard.headers.value("content-length").toLongLong(&counted);
    if (!counted || m_length < 0) {
        m_length = m_heard.status == 204 ? 0 : -1;
    }
    if (m_length > m_ask.answerLimit) {
        finish(HttpHeard::Fate::Unknown, u"the server's answer is too large"_s);
        return false;
    }
    return true;
}

/// Moves what has come into the body. \returns whether it is complete.
bool HttpExchange::readBody(bool atEnd)
{
    if (m_over) {
        return false;
    }
    if (m_heard.body.size() + m_buffer.size() > m_ask.answerLimit + longestHead) {
        finish(HttpHeard::Fate::Unknown, u"the server's answer is too large"_s);
        return false;
    }
    if (!m_chunked) {
        m_heard.body += std::exchange(m_buffer, {});
        return m_length >= 0 ? m_heard.body.size() >= m_length : atEnd;
    }
    while (true) {
        const qsizetype line = m_buffer.indexOf("\r\n");
        if (line < 0) {
            return false;
        }
        bool fine = false;
        const qint64 size = m_buffer.left(line).split(';').first().trimmed().toLongLong(&fine, 16);
        if (!fine || size < 0 || m_heard.body.size() + size > m_ask.answerLimit) {
            finish(HttpHeard::Fate::Unknown, u"the server's answer cannot be read"_s);
            return false;
        }
        if (size == 0) {
            return true;
        }
        if (m_buffer.size() < line + 2 + size + 2) {
            return false;
        }
        m_heard.body += m_buffer.mid(line + 2, size);
        m_buffer.remove(0, line + 2 + size + 2);
    }
}

void HttpExchange::finish(HttpHeard::Fate fate, const QString &words)
{
    if (std::exchange(m_over, true)) {
        return;
    }
    m_patience.stop();
    m_socket.disconnect(this);
    m_socket.abort();
    m_heard.fate = fate;
    m_heard.words = words;
    // Queued: who hears may delete us, and we are inside the socket's signal.
    QMetaObject::invokeMethod(
        this,
        [this] {
            deleteLater();
            const Done done = std::exchange(m_done, {});
            done(m_heard);
        },
        Qt::QueuedConnection);
}

} // namespace deskbell::hub
