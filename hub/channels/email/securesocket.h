// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/channels/email/emailsettings.h"
#include "hub/channels/email/mailfailure.h"

#include <QHostAddress>
#include <QObject>
#include <QSslCertificate>
#include <QSslSocket>
#include <QTimer>

namespace deskbell::hub {

/// One connection to a mail server: TLS is verified (authority and host name, every fault is fatal) and silence is noticed.
/// Emits failed() at most once; after it the connection is gone. Let go of it with deleteLater(): its signals come from
/// inside the socket.
class SecureSocket : public QObject
{
    Q_OBJECT
public:
    explicit SecureSocket(const ServerSettings &server, QObject *parent = nullptr);
    ~SecureSocket() override;

    /// Where a connection is, or where it ended.
    enum class Stage { Lookup, Connect, Handshake, Open };

    void open();
    /// Turns to TLS; what came in before is thrown away, or someone between could have slipped in answers.
    void startTls();
    void write(const QByteArray &bytes);
    /// Ends at once, without a signal.
    void close();

    bool isEncrypted() const { return m_socket.isEncrypted(); }
    /// True when a password may be sent: the line is encrypted, or does not leave this computer.
    bool isPrivate() const;
    Stage stage() const { return m_stage; }
    /// What the server showed, its own first; also when it was not accepted. Empty before the handshake.
    const QList<QSslCertificate> &certificates() const { return m_certificates; }
    /// What is wrong with them, as words; empty: nothing.
    const QString &certificateFault() const { return m_certificateFault; }
    /// True when a certificate's authority is not known here: the one fault that an authority's file can mend.
    bool isAuthorityUnknown() const { return m_authorityUnknown; }
    QHostAddress localAddress() const { return m_socket.localAddress(); }

    /// The server owes us something: failed(TimedOut) after \a limit without a byte.
    void expect(std::chrono::milliseconds limit);
    /// The server owes us nothing.
    void expectNothing();

Q_SIGNALS:
    void opened(); ///< connected; with Security::Tls after the handshake
    void encrypted(); ///< after startTls()
    void received(const QByteArray &bytes);
    void failed(const deskbell::hub::MailFailure &failure);

private:
    void fail(MailFailure::Kind kind, const QString &words);
    void onSocketError(QAbstractSocket::SocketError error);

    ServerSettings m_server;
    QSslSocket m_socket;
    QTimer m_stall;
    QList<QSslCertificate> m_certificates;
    QString m_certificateFault;
    Stage m_stage = Stage::Lookup;
    bool m_authorityUnknown = false;
    bool m_over = false;
};

} // namespace deskbell::hub
