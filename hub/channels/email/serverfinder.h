// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/channels/email/autoconfig.h"
#include "hub/channels/email/nameservice.h"
#include "hub/channels/email/serverpeek.h"

#include <QJsonArray>
#include <QNetworkAccessManager>
#include <QTimer>

#include <array>
#include <chrono>
#include <functional>
#include <map>
#include <optional>
#include <vector>

class QNetworkReply;

namespace deskbell::hub {

/// The edges of a search, moved by tests and by DESKBELL_NAME_SERVERS.
struct FinderEdges {
    QString nameServers{}; ///< as NameService takes them; empty: the system's
    /// Where to connect instead of host and port, while certificates are still checked for the host. Empty function: nowhere else.
    std::function<std::optional<std::pair<QString, quint16>>(const QString &host, quint16 port)> connectTo{};
    QByteArray caPem{}; ///< trusted besides the system's
    std::chrono::milliseconds sourcePatience{5'000}; ///< for what a provider publishes
    std::chrono::milliseconds serverPatience{6'000}; ///< for a server that says nothing
    std::chrono::milliseconds patience{14'000}; ///< for everything
};

/// Looks for the servers of an address, all sources at once (RFC 6186 and 8314, autoconfig files, the provider the MX records name,
/// usual names), looks at each without logging in, and reports the first good one in the order of the sources: the provider's
/// own word counts more than a guess. Deletes itself when it is through.
///
/// The report: {"imap":{"host","port","security","user","source","foreign","verified","certificate",…},"smtp":{…},"sent_copy":bool,
/// "app_password":bool,"oauth":"google"|"microsoft"|"","provider":"…","tried":[{"source","detail"}]}; imap or smtp are missing
/// when nothing was found. "foreign": the name came by an unsigned way (SRV, MX) and lies outside the address's domain, so that a
/// person should look at it before a password goes there (RFC 6186, section 6).
class ServerFinder : public QObject
{
public:
    using Done = std::function<void(const QJsonObject &)>;
    /// \a askDirectory: Mozilla's public directory is asked too and learns the domain (never the address).
    ServerFinder(const QString &address, bool askDirectory, FinderEdges edges, Done done, QObject *parent);

    void start();

private:
    struct Candidate {
        ServerHint hint{};
        std::optional<PeekResult> seen{};
    };
    struct Source {
        QString name{};
        bool pending = true;
        QString words{}; ///< why it gave nothing
        QString provider{}; ///< its name for itself
        bool isSigned = true; ///< what it says is vouched for by TLS or by ourselves
        std::array<QList<ServerHint>, 2> hints{}; ///< by MailProtocol
    };

    void askKnown();
    void askFile(int source, const QUrl &url);
    void onFile(int source, QNetworkReply &reply);
    void askServices(int source);
    void askExchangers(int source);
    void tryNames(int source);
    int addSource(const QString &name, bool isSigned = true);
    void settle(int source, const QString &words);
    void look(MailProtocol protocol, const ServerHint &hint);
    void decide();
    /// The best of a protocol; nullopt while a better one may still come. An empty object: none.
    std::optional<QJsonObject> best(MailProtocol protocol);
    QJsonObject describe(const Source &source, const ServerHint &hint, const PeekResult &seen);

    QString m_address;
    QString m_domain;
    bool m_askDirectory;
    FinderEdges m_edges;
    Done m_done;
    NameService m_names;
    QNetworkAccessManager m_network;
    QTimer m_limit;
    std::vector<Source> m_sources; ///< in the order of preference
    std::map<std::pair<int, QString>, Candidate> m_candidates; ///< by protocol and place
    bool m_late = false; ///< what has not answered by now counts as nothing
    bool m_over = false;
};

} // namespace deskbell::hub
