// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calls/serverprobe.h"

#include <QHostInfo>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>
#include <QSslSocket>

#include <utility>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds probePatience(10); ///< for a connection; a firewall that swallows packets says nothing
constexpr quint16 sipPort = 5060; // RFC 3261 section 19.1.2
constexpr quint16 sipsPort = 5061;

/// "host:port" of "sip:user@host:port;transport=tls".
QString authorityOf(const phone::Account &account)
{
    const QString uri = account.server.isEmpty() ? account.address : account.server;
    const QString bare = uri.section(u';', 0, 0);
    const QString rest = bare.startsWith("sip"_L1) ? bare.section(u':', 1) : bare;
    return rest.section(u'@', -1);
}

} // namespace

ServerProbe::ServerProbe(QObject *parent)
    : QObject(parent)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(probePatience);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        tell(m_connected ? Step::Certificate : Step::Connection, false);
        end();
    });
}

ServerProbe::~ServerProbe() { stop(); }

QString ServerProbe::hostOf(const phone::Account &account)
{
    const QString authority = authorityOf(account);
    if (authority.startsWith(u'[')) {
        return authority.mid(1).section(u']', 0, 0);
    }
    return authority.section(u':', 0, 0);
}

quint16 ServerProbe::portOf(const phone::Account &account)
{
    const QString authority = authorityOf(account);
    const QString after = authority.startsWith(u'[') ? authority.section(u']', 1) : authority;
    const quint16 port = after.section(u':', 1).toUShort();
    return port != 0 ? port : account.transport == "tls"_L1 ? sipsPort : sipPort;
}

void ServerProbe::start(const phone::Account &account)
{
    stop();
    m_account = account;
    m_lookup = QHostInfo::lookupHost(hostOf(account), this, [this](const QHostInfo &info) {
        m_lookup = 0;
        const bool known = info.error() == QHostInfo::NoError && !info.addresses().isEmpty();
        tell(Step::Name, known, known ? QString() : info.errorString());
        if (!known || m_account.transport == "udp"_L1) {
            end();
            return;
        }
        connectTo(info.hostName());
    });
}

void ServerProbe::stop()
{
    m_patience.stop();
    if (m_lookup != 0) {
        QHostInfo::abortHostLookup(std::exchange(m_lookup, 0));
    }
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket->abort();
        m_socket->deleteLater();
        m_socket = nullptr;
    }
    m_connected = false;
}

void ServerProbe::connectTo(const QString &host)
{
    const bool encrypted = m_account.transport == "tls"_L1;
    m_socket = new QSslSocket(this);
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    if (!m_account.caPem.isEmpty()) {
        configuration.setCaCertificates(
            QSslCertificate::fromData(m_account.caPem.toUtf8())); // instead of the system's, as the phone does
    }
    m_socket->setSslConfiguration(configuration);
    connect(m_socket, &QAbstractSocket::connected, this, [this, encrypted] {
        m_connected = true;
        tell(Step::Connection, true);
        if (!encrypted) {
            end();
        }
    });
    connect(m_socket, &QSslSocket::encrypted, this, [this] {
        tell(Step::Certificate, true);
        end();
    });
    connect(m_socket, &QSslSocket::sslErrors, this, [this](const QList<QSslError> &errors) {
        tell(Step::Certificate, false, errors.isEmpty() ? QString() : errors.first().errorString());
        end();
    });
    connect(m_socket, &QAbstractSocket::errorOccurred, this, [this] {
        tell(m_connected ? Step::Certificate : Step::Connection, false, m_socket->errorString());
        end();
    });
    m_patience.start();
    if (encrypted) {
        m_socket->connectToHostEncrypted(host, portOf(m_account));
    } else {
        m_socket->connectToHost(host, portOf(m_account));
    }
}

void ServerProbe::tell(Step step, bool good, const QString &why)
{
    const QString host = hostOf(m_account);
    Q_EMIT found({.step = step,
                  .good = good,
                  .server = step == Step::Name ? host : u"%1:%2"_s.arg(host).arg(portOf(m_account)),
                  .why = why});
}

void ServerProbe::end()
{
    // Not within the socket's own signal.
    QMetaObject::invokeMethod(
        this,
        [this] {
            stop();
            Q_EMIT finished();
        },
        Qt::QueuedConnection);
    if (m_socket) {
        m_socket->disconnect(this);
    }
    m_patience.stop();
}

} // namespace deskbell
