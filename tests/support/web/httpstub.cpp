// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/web/httpstub.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpSocket>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace deskbell::test {

QHash<QString, QString> StubRequest::form() const
{
    QHash<QString, QString> fields;
    const QList<QByteArray> pairs = body.split('&');
    for (const QByteArray &pair : pairs) {
        const qsizetype equals = pair.indexOf('=');
        const auto decoded = [](QByteArray text) {
            return QString::fromUtf8(QByteArray::fromPercentEncoding(text.replace('+', ' ')));
        };
        fields.insert(decoded(pair.left(equals)), equals < 0 ? QString() : decoded(pair.mid(equals + 1)));
    }
    return fields;
}

HttpStub::HttpStub(Handler handler, QObject *parent)
    : QObject(parent)
    , m_handler(std::move(handler))
    , m_server(std::make_unique<QTcpServer>())
{ }

bool HttpStub::useTls(const QString &certificate, const QString &key)
{
    QFile keyFile(key);
    const QList<QSslCertificate> chain = QSslCertificate::fromPath(certificate);
    if (!keyFile.open(QIODevice::ReadOnly) || chain.isEmpty()) {
        return false;
    }
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(QSslKey(&keyFile, QSsl::Ec));
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(configuration);
    m_server = std::move(server);
    m_tls = true;
    return true;
}

bool HttpStub::listen()
{
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (QTcpSocket *socket = m_server->nextPendingConnection()) {
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { take(*socket); });
            connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
                m_buffers.remove(socket);
                socket->deleteLater();
            });
            take(*socket);
        }
    });
    return m_server->listen(QHostAddress::LocalHost, 0);
}

QUrl HttpStub::url(const QString &path) const
{
    return QUrl(u"%1://127.0.0.1:%2%3"_s.arg(m_tls ? u"https"_s : u"http"_s).arg(port()).arg(path));
}

void HttpStub::take(QTcpSocket &socket)
{
    QByteArray &buffer = m_buffers[&socket];
    buffer += socket.readAll();
    const qsizetype end = buffer.indexOf("\r\n\r\n");
    if (end < 0) {
        return;
    }
    StubRequest request;
    QList<QByteArray> lines = buffer.left(end).split('\n');
    const QList<QByteArray> words = lines.takeFirst().trimmed().split(' ');
    for (const QByteArray &line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.insert(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
    }
    const qsizetype length = request.headers.value("content-length").toLongLong();
    if (buffer.size() < end + 4 + length) {
        return;
    }
    request.method = words.value(0);
    request.url = QUrl(u"http://"_s + QString::fromLatin1(request.headers.value("host") + words.value(1)));
    request.body = buffer.mid(end + 4, length);
    buffer.clear();
    seen.append(request);
    answer(socket, request);
}

void HttpStub::answer(QTcpSocket &socket, const StubRequest &request)
{
    const StubAnswer said = m_handler(request);
    if (said.silent) {
        return;
    }
    QByteArray head = "HTTP/1.1 " + QByteArray::number(said.status) + " Stub\r\nContent-Type: " + said.type
        + "\r\nContent-Length: " + QByteArray::number(said.body.size()) + "\r\nConnection: close\r\n";
    for (const QByteArray &line : said.headers) {
        head += line + "\r\n";
    }
    socket.write(head + "\r\n" + said.body);
    socket.disconnectFromHost();
}

} // namespace deskbell::test
