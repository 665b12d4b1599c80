// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QString>
#include <QTimer>

#include <functional>
#include <memory>

struct ares_channeldata;
class QSocketNotifier;

namespace deskbell::hub {

struct ServiceRecord {
    QString target{}; ///< lower case, without the final dot
    quint16 port = 0;
    quint16 priority = 0; ///< the lowest first
    quint16 weight = 0;
};

/// Questions to the domain name system that Qt has no words for, by c-ares in the event loop. Questions still open when this
/// object goes are not answered.
class NameService : public QObject
{
public:
    /// \a servers: "127.0.0.1:5353,[::1]:53"; empty: the system's.
    explicit NameService(const QString &servers = {}, QObject *parent = nullptr);
    ~NameService() override;

    /// SRV records of \a name in the order of RFC 2782 (the heavier of equals first); empty when there are none, when the service
    /// is declared absent (target "."), or when nobody answers within some seconds.
    void services(const QString &name, std::function<void(const QList<ServiceRecord> &)> done);
    /// Hosts that take mail for \a domain, the preferred first.
    void mailExchangers(const QString &domain, std::function<void(const QStringList &)> done);

private:
    static void onSocket(void *self, int socket, int readable, int writable);
    void watch(int socket, bool readable, bool writable);
    void process(int readable, int writable);
    void rearm();

    ares_channeldata *m_channel = nullptr;
    struct Watched;
    QHash<int, std::shared_ptr<Watched>> m_sockets;
    QTimer m_timer;
};

} // namespace deskbell::hub
