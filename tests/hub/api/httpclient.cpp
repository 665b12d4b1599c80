// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hub/api/httpclient.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSslConfiguration>

namespace deskbell::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60000;

} // namespace

QJsonObject HttpAnswer::json() const { return QJsonDocument::fromJson(body).object(); }

QJsonArray HttpAnswer::items() const { return json().value("items"_L1).toArray(); }

HttpClient::HttpClient(quint16 port, bool tls)
    : m_port(port)
    , m_tls(tls)
{
    reconnect();
}

void HttpClient::reconnect()
{
    m_buffer.clear();
    m_socket = std::make_unique<QSslSocket>();
    if (m_tls) {
        m_socket->setPeerVerifyMode(QSslSocket::VerifyNone);
        m_socket->connectToHostEncrypted(u"127.0.0.1"_s, m_port);
        m_socket->waitForEncrypted(patience);
    } else {
        m_socket->connectToHost(u"127.0.0.1"_s, m_port);
        m_socket->waitForConnected(patience);
    }
}

void HttpClient::writeRaw(const QByteArray &bytes)
{
    m_socket->write(bytes);
    while (m_socket->bytesToWrite() > 0 && m_socket->state() == QAbstractSocket::ConnectedState) {
        if (!m_socket->waitForBytesWritten(patience)) {
            return;
        }
    }
}

bool HttpClient::fill()
{
    if (m_socket->bytesAvailable() == 0 && !m_socket->waitForReadyRead(patience) && m_socket->bytesAvailable() == 0) {
        return false;
    }
    m_buffer += m_socket->readAll();
    return true;
}

HttpAnswer HttpClient::readAnswer(bool headOnly)
{
    HttpAnswer answer;
    qsizetype end = -1;
    while ((end = m_buffer.indexOf("\r\n\r\n")) < 0) {
        if (!fill()) {
            return answer;
        }
    }
    const QList<QByteArray> lines = m_buffer.left(end).split('\n');
    m_buffer.remove(0, end + 4);
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qsizetype colon = lines[i].indexOf(':');
        answer.headers.insert(lines[i].left(colon).trimmed().toLower(), lines[i].mid(colon + 1).trimmed());
    }
    const int status = lines.first().split(' ').value(1).toInt();
    if (status == 100) {
        return readAnswer(headOnly);
    }
    const qsizetype size = headOnly ? 0 : answer.headers.value("content-length").toLongLong();
    while (m_buffer.size() < size) {
        if (!fill()) {
            return {};
        }
    }
    answer.status = status;
    answer.body = m_buffer.left(size);
    m_buffer.remove(0, size);
    return answer;
}

HttpAnswer HttpClient::request(const QByteArray &method, const QByteArray &path, const QByteArray &body, const Headers &headers)
{
    if (m_socket->state() != QAbstractSocket::ConnectedState) {
        reconnect();
    }
    QByteArray head = method + ' ' + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n";
    if (!m_token.isEmpty()) {
        head += "Authorization: Bearer " + m_token + "\r\n";
    }
    for (const auto &[name, value] : headers) {
        head += name + ": " + value + "\r\n";
    }
    if (!body.isEmpty() || method == "POST" || method == "PATCH") {
        head += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    }
    writeRaw(head + "\r\n" + body);
    HttpAnswer answer = readAnswer(method == "HEAD");
    if (answer.headers.value("connection").toLower() == "close") {
        waitForEnd();
    }
    return answer;
}

HttpAnswer HttpClient::send(const QByteArray &method, const QByteArray &path, const QJsonObject &body, const Headers &headers)
{
    Headers all = headers;
    all.emplace_back("Content-Type", "application/json");
    return request(method, path, QJsonDocument(body).toJson(QJsonDocument::Compact), all);
}

HttpAnswer HttpClient::signIn(const QString &email, const QString &password)
{
    m_token.clear();
    HttpAnswer answer = post("/v1/session", {{u"email"_s, email}, {u"password"_s, password}, {u"device"_s, u"test"_s}});
    m_token = answer.json().value("access_token"_L1).toString().toLatin1();
    return answer;
}

bool HttpClient::waitForEnd(int milliseconds)
{
    while (m_socket->state() == QAbstractSocket::ConnectedState) {
        if (!m_socket->waitForReadyRead(milliseconds)) {
            break;
        }
        m_buffer += m_socket->readAll();
    }
    return m_socket->state() != QAbstractSocket::ConnectedState;
}

} // namespace deskbell::test
