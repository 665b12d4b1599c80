// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/channels/email/securesocket.h"

#include <QHostAddress>
#include <QSslCertificate>
#include <QSslConfiguration>

using namespace Qt::StringLiterals;

namespace deskbell::hub {

namespace {

// Otherwise Qt takes in whatever the system has, which is megabytes on a quick line.
constexpr qint64 readBufferBytes = 256 * 1024;

QString namesOf(const QSslCertificate &certificate)
{
    QStringList names = certificate.subjectAlternativeNames().values();
    if (names.isEmpty()) {
        names = certificate.subjectInfo(QSslCertificate::CommonName);
    }
    names.removeDuplicates();
    return names.isEmpty() ? u"no name"_s : names.mid(0, 5).join(u", "_s);
}

QString issuerOf(const QSslCertificate &certificate)
{
    const QStringList names = certificate.issuerInfo(QSslCertificate::CommonName);
    return names.isEmpty() ? u"an unnamed authority"_s : names.first();
}

bool isAboutAuthority(const QSslError &error)
{
    switch (error.error()) {
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::CertificateUntrusted: return true;
    default: return false;
    }
}

QString sslWords(const QSslError &error)
{
    switch (error.error()) {
    case QSslError::HostNameMismatch: return u"the certificate is for another name: %1"_s.arg(namesOf(error.certificate()));
    case QSslError::CertificateExpired:
        return u"the certificate ran out on %1"_s.arg(error.certificate().expiryDate().date().toString(Qt::ISODate));
    case QSslError::CertificateNotYetValid: return u"the certificate is not valid yet"_s;
    default:
        if (!isAboutAuthority(error)) {
            return u"the certificate is not accepted: %1"_s.arg(error.errorString());
        }
        return u"the certificate is signed by an authority that is not trusted here: %1"_s.arg(issuerOf(error.certificate()));
    }
}

QString wordsOf(const QList<QSslError> &errors)
{
    QStringList words;
    for (const QSslError &error : errors) {
        words.append(sslWords(error));
    }
    words.removeDuplicates();
    return words.join(u"; "_s);
}

} // namespace

SecureSocket::SecureSocket(const ServerSettings &server, QObject *parent)
    : QObject(parent)
    , m_server(server)
{
    m_stall.setSingleShot(true);
    connect(&m_stall, &QTimer::timeout, this, [this] {
        const bool connected = m_socket.state() == QAbstractSocket::ConnectedState;
        fail(MailFailure::Kind::TimedOut, connected ? u"the server does not answer any more"_s : u"the server does not answer"_s);
    });
    connect(&m_socket, &QAbstractSocket::hostFound, this, [this] { m_stage = Stage::Connect; });
    connect(&m_socket, &QAbstractSocket::connected, this, [this] {
        m_stage = m_server.security == Security::Tls ? Stage::Handshake : Stage::Open;
        m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
        m_socket.setSocketOption(QAbstractSocket::KeepAliveOption, 1);
        if (m_server.security != Security::Tls) {
            Q_EMIT opened();
        }
    });
    connect(&m_socket, &QSslSocket::encrypted, this, [this] {
        m_stage = Stage::Open;
        m_certificates = m_socket.peerCertificateChain();
        if (m_server.security == Security::Tls) {
            Q_EMIT opened();
        } else {
            Q_EMIT encrypted();
        }
    });
    // Every fault is fatal: not calling ignoreSslErrors() makes the socket end with SslHandshakeFailedError.
    connect(&m_socket, &QSslSocket::sslErrors, this, [this](const QList<QSslError> &errors) {
        m_certificates = m_socket.peerCertificateChain();
        m_certificateFault = wordsOf(errors);
        m_authorityUnknown = std::all_of(errors.begin(), errors.end(), isAboutAuthority);
    });
    connect(&m_socket, &QAbstractSocket::errorOccurred, this, &SecureSocket::onSocketError);
    connect(&m_socket, &QAbstractSocket::disconnected, this,
            [this] { fail(MailFailure::Kind::Closed, u"the server closed the connection"_s); });
    connect(&m_socket, &QIODevice::readyRead, this, [this] {
        if (m_stall.isActive()) {
            m_stall.start();
        }
        Q_EMIT received(m_socket.readAll());
    });
    // A large mail on a slow line: bytes that leave are life too.
    const auto alive = [this] {
        if (m_stall.isActive()) {
            m_stall.start();
        }
    };
    connect(&m_socket, &QIODevice::bytesWritten, this, alive);
    connect(&m_socket, &QSslSocket::encryptedBytesWritten, this, alive);
}

// A connected socket tells of its end from its own destructor, when the members after it are gone already.
SecureSocket::~SecureSocket() { close(); }

void SecureSocket::open()
{
    auto configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!m_server.caFile.isEmpty()) {
        const QList<QSslCertificate> own = QSslCertificate::fromPath(m_server.caFile);
        if (own.isEmpty()) {
            // Not from inside the caller, who has not connected its slots' state yet.
            QTimer::singleShot(0, this, [this] {
                fail(MailFailure::Kind::Tls,
                     u"the file with the certificate authority cannot be read: %1"_s.arg(m_server.caFile));
            });
            return;
        }
        configuration.addCaCertificates(own);
    }
    if (!m_server.caPem.isEmpty()) {
        configuration.addCaCertificates(QSslCertificate::fromData(m_server.caPem));
    }
    m_socket.setReadBufferSize(readBufferBytes);
    m_socket.setSslConfiguration(configuration);
    m_socket.setPeerVerifyName(m_server.host);
    expect(m_server.stall);
    const bool elsewhere = !m_server.connectHost.isEmpty();
    const QString host = elsewhere ? m_server.connectHost : m_server.host;
    const quint16 port = elsewhere ? m_server.connectPort : m_server.port;
    if (m_server.security == Security::Tls) {
        m_socket.connectToHostEncrypted(host, port, m_server.host);
    } else {
        m_socket.connectToHost(host, port);
    }
}

void SecureSocket::startTls()
{
    m_socket.readAll();
    m_stage = Stage::Handshake;
    m_socket.startClientEncryption();
}

void SecureSocket::write(const QByteArray &bytes)
{
    if (!m_over) {
        m_socket.write(bytes);
    }
}

void SecureSocket::close()
{
    m_over = true;
    m_stall.stop();
    m_socket.disconnect(this);
    m_socket.abort();
}

bool SecureSocket::isPrivate() const { return m_socket.isEncrypted() || m_socket.peerAddress().isLoopback(); }

void SecureSocket::expect(std::chrono::milliseconds limit) { m_stall.start(limit); }

void SecureSocket::expectNothing() { m_stall.stop(); }

void SecureSocket::onSocketError(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::SslHandshakeFailedError:
        return fail(MailFailure::Kind::Tls,
                    m_certificateFault.isEmpty() ? u"the encrypted connection failed: %1"_s.arg(m_socket.errorString())
                                                 : m_certificateFault);
    case QAbstractSocket::HostNotFoundError:
        return fail(MailFailure::Kind::Unreachable, u"there is no server of this name: %1"_s.arg(m_server.host));
    case QAbstractSocket::ConnectionRefusedError:
        return fail(MailFailure::Kind::Unreachable, u"nothing answers at %1, port %2"_s.arg(m_server.host).arg(m_server.port));
    case QAbstractSocket::RemoteHostClosedError: return fail(MailFailure::Kind::Closed, u"the server closed the connection"_s);
    case QAbstractSocket::SocketTimeoutError: return fail(MailFailure::Kind::TimedOut, u"the server does not answer"_s);
    default: return fail(MailFailure::Kind::Unreachable, u"the connection failed: %1"_s.arg(m_socket.errorString()));
    }
}

void SecureSocket::fail(MailFailure::Kind kind, const QString &words)
{
    if (m_over) {
        return;
    }
    close();
    Q_EMIT failed(MailFailure{.kind = kind, .words = words});
}

} // namespace deskbell::hub
