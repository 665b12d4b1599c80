// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/phonewire.h"

#include <QObject>
#include <QTimer>

#include <memory>

class QSslSocket;

namespace deskbell {

/// How far one gets on the way to a telephone server, before any name or password is said: so that a name spelled wrongly, a closed
/// port and a certificate nobody trusts are told apart. Signing in is the phone's own step.
class ServerProbe : public QObject
{
    Q_OBJECT
public:
    enum class Step { Name, Connection, Certificate };
    struct Found {
        Step step = Step::Name;
        bool good = false;
        QString server{}; ///< host name, or host name and port
        QString why{}; ///< of a bad one, in words of the network library; may be empty
    };

    explicit ServerProbe(QObject *parent = nullptr);
    ~ServerProbe() override;

    /// Begins, and forgets what was under way. Over UDP only the name can be asked about.
    void start(const phone::Account &account);
    void stop();

    /// "pbx.example.com" and 5061 of an account's server, or of its address where none is named. (SIP URI, RFC 3261 section 19.1)
    static QString hostOf(const phone::Account &account);
    static quint16 portOf(const phone::Account &account);

Q_SIGNALS:
    void found(const deskbell::ServerProbe::Found &what);
    /// All that is asked about has been answered, or a step failed.
    void finished();

private:
    void connectTo(const QString &host);
    void tell(Step step, bool good, const QString &why = {});
    void end();

    phone::Account m_account{};
    QTimer m_patience;
    QSslSocket *m_socket = nullptr;
    int m_lookup = 0; ///< of QHostInfo; 0: none
    bool m_connected = false;
};

} // namespace deskbell

Q_DECLARE_METATYPE(deskbell::ServerProbe::Found)
