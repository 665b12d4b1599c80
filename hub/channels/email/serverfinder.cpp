// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/channels/email/serverfinder.h"

#include "hub/channels/email/mailproviders.h"

#include <QNetworkReply>
#include <QSslConfiguration>
#include <QUrlQuery>

#include <memory>

using namespace Qt::StringLiterals;

namespace deskbell::hub {

namespace {

constexpr qint64 largestFile = 64 * 1024;
constexpr int mostRedirects = 3;

QString securityWord(Security security) { return security == Security::StartTls ? u"starttls"_s : u"tls"_s; }

ServerHint hintFor(const QString &host, int port, const QString &user)
{
    return {.host = host,
            .port = quint16(port),
            .security = port == 143 || port == 587 ? Security::StartTls : Security::Tls,
            .user = user};
}

QString placeOf(const ServerHint &hint) { return u"%1:%2/%3"_s.arg(hint.host).arg(hint.port).arg(securityWord(hint.security)); }

QList<ServerHint> hintsOf(const MailProvider &provider, MailProtocol protocol, const QString &user)
{
    return {protocol == MailProtocol::Imap ? hintFor(QString::fromLatin1(provider.imapHost), 993, user)
                                           : hintFor(QString::fromLatin1(provider.smtpHost), provider.smtpPort, user)};
}

constexpr std::array bothProtocols{MailProtocol::Imap, MailProtocol::Smtp};

} // namespace

ServerFinder::ServerFinder(const QString &address, bool askDirectory, FinderEdges edges, Done done, QObject *parent)
    : QObject(parent)
    , m_address(address.trimmed())
    , m_askDirectory(askDirectory)
    , m_edges(std::move(edges))
    , m_done(std::move(done))
    , m_names(m_edges.nameServers)
{
    const qsizetype at = m_address.lastIndexOf(u'@');
    m_domain = at > 0 ? plainHostName(m_address.mid(at + 1)) : QString();
    m_network.setAutoDeleteReplies(true);
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        m_late = true;
        decide();
    });
}

void ServerFinder::start()
{
    m_limit.start(m_edges.patience);
    if (m_domain.isEmpty()) {
        return decide();
    }
    if (findProviderByDomain(m_domain)) {
        return askKnown();
    }
    // All are there before the first can answer: the order is the preference.
    const int file = addSource(u"autoconfig"_s);
    const int wellKnown = addSource(u"well-known"_s);
    const int services = addSource(u"srv"_s, false);
    const int directory = m_askDirectory ? addSource(u"directory"_s) : -1;
    const int exchangers = addSource(u"mx"_s);
    const int names = addSource(u"names"_s);
    QUrl own(u"https://autoconfig.%1/mail/config-v1.1.xml"_s.arg(m_domain));
    own.setQuery(u"emailaddress="_s + QString::fromLatin1(QUrl::toPercentEncoding(m_address)));
    askFile(file, own);
    askFile(wellKnown, QUrl(u"https://%1/.well-known/autoconfig/mail/config-v1.1.xml"_s.arg(m_domain)));
    if (m_askDirectory) {
        askFile(directory, QUrl(u"https://autoconfig.thunderbird.net/v1.1/"_s + m_domain));
    }
    askServices(services);
    askExchangers(exchangers);
    tryNames(names);
}

int ServerFinder::addSource(const QString &name, bool isSigned)
{
    m_sources.push_back(Source{.name = name, .isSigned = isSigned});
    return int(m_sources.size()) - 1;
}

void ServerFinder::askKnown()
{
    const MailProvider &provider = *findProviderByDomain(m_domain);
    const int known = addSource(u"known"_s);
    for (const MailProtocol protocol : bothProtocols) {
        m_sources[size_t(known)].hints[size_t(protocol)] = hintsOf(provider, protocol, m_address);
    }
    settle(known, {});
}

void ServerFinder::askFile(int source, const QUrl &url)
{
    QNetworkRequest request(url);
    auto tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    if (!m_edges.caPem.isEmpty()) {
        tls.addCaCertificates(QSslCertificate::fromData(m_edges.caPem));
    }
    if (const auto elsewhere =
            m_edges.connectTo ? m_edges.connectTo(url.host(), quint16(url.port(443))) : decltype(m_edges.connectTo({}, 0))()) {
        QUrl moved = url;
        moved.setHost(elsewhere->first);
        moved.setPort(elsewhere->second);
        request.setUrl(moved);
        request.setRawHeader("Host", url.host().toLatin1());
        request.setPeerVerifyName(url.host());
    }
    request.setSslConfiguration(tls);
    request.setTransferTimeout(int(m_edges.sourcePatience.count()));
    // Only from one https place to another: the file decides where a password will go.
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::NoLessSafeRedirectPolicy);
    request.setMaximumRedirectsAllowed(mostRedirects);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    QNetworkReply *reply = m_network.get(request);
    reply->setReadBufferSize(largestFile + 1);
    connect(reply, &QNetworkReply::readyRead, this, [reply] {
        if (reply->bytesAvailable() > largestFile) {
            reply->abort();
        }
    });
    connect(reply, &QNetworkReply::finished, this, [this, source, reply] { onFile(source, *reply); });
}

void ServerFinder::onFile(int source, QNetworkReply &reply)
{
    if (reply.error() != QNetworkReply::NoError) {
        const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        return settle(source, status >= 400 ? u"no such file (%1)"_s.arg(status) : reply.errorString());
    }
    const auto config = readAutoconfig(reply.read(largestFile + 1), m_address);
    if (!config) {
        return settle(source, config.error().detail);
    }
    Source &from = m_sources[size_t(source)];
    from.provider = config->provider;
    from.hints = {config->imap, config->smtp};
    settle(source, config->imap.isEmpty() ? u"it names no usable server"_s : QString());
}

void ServerFinder::askServices(int source)
{
    struct Asked {
        const char *name;
        MailProtocol protocol;
        Security security;
    };
    // RFC 8314: encrypted from the first byte before encrypted on demand.
    static constexpr std::array questions{Asked{"_imaps._tcp.", MailProtocol::Imap, Security::Tls},
                                          Asked{"_imap._tcp.", MailProtocol::Imap, Security::StartTls},
                                          Asked{"_submissions._tcp.", MailProtocol::Smtp, Security::Tls},
                                          Asked{"_submission._tcp.", MailProtocol::Smtp, Security::StartTls}};
    auto answers = std::make_shared<std::array<QList<ServerHint>, questions.size()>>();
    auto open = std::make_shared<size_t>(questions.size());
    for (size_t i = 0; i < questions.size(); ++i) {
        const auto onAnswer = [this, source, i, answers, open](const QList<ServiceRecord> &records) {
            for (const ServiceRecord &record : records) {
                if (const QString host = plainHostName(record.target); !host.isEmpty()) {
                    (*answers)[i].append(
                        {.host = host, .port = record.port, .security = questions[i].security, .user = m_address});
                }
            }
            if (--*open == 0) {
                Source &from = m_sources[size_t(source)];
                for (size_t k = 0; k < questions.size(); ++k) {
                    from.hints[size_t(questions[k].protocol)] += (*answers)[k];
                }
                settle(source, from.hints[0].isEmpty() ? u"no records"_s : QString());
            }
        };
        m_names.services(QLatin1StringView(questions[i].name) + m_domain, onAnswer);
    }
}

void ServerFinder::askExchangers(int source)
{
    m_names.mailExchangers(m_domain, [this, source](const QStringList &hosts) {
        const MailProvider *provider = findProviderByExchangers(hosts);
        if (!provider) {
            return settle(source, hosts.isEmpty() ? u"no records"_s : u"no provider known by its mail exchangers"_s);
        }
        for (const MailProtocol protocol : bothProtocols) {
            m_sources[size_t(source)].hints[size_t(protocol)] = hintsOf(*provider, protocol, m_address);
        }
        settle(source, {});
    });
}

void ServerFinder::tryNames(int source)
{
    Source &names = m_sources[size_t(source)];
    for (const int port : {993, 143}) {
        for (const QString &host : {u"imap."_s + m_domain, u"mail."_s + m_domain, m_domain}) {
            names.hints[0].append(hintFor(host, port, m_address));
        }
    }
    for (const int port : {465, 587}) {
        for (const QString &host : {u"smtp."_s + m_domain, u"mail."_s + m_domain, m_domain}) {
            names.hints[1].append(hintFor(host, port, m_address));
        }
    }
    settle(source, {});
}

void ServerFinder::settle(int source, const QString &words)
{
    if (m_over) {
        return;
    }
    Source &from = m_sources[size_t(source)];
    from.pending = false;
    from.words = words;
    for (const MailProtocol protocol : bothProtocols) {
        const QList<ServerHint> hints = from.hints[size_t(protocol)];
        for (const ServerHint &hint : hints) {
            look(protocol, hint);
        }
    }
    decide();
}

void ServerFinder::look(MailProtocol protocol, const ServerHint &hint)
{
    const std::pair key(int(protocol), placeOf(hint));
    if (!m_candidates.try_emplace(key, Candidate{.hint = hint}).second) {
        return; // another source named it
    }
    ServerSettings server{.host = hint.host, .port = hint.port, .security = hint.security, .caPem = m_edges.caPem};
    server.stall = m_edges.serverPatience;
    if (m_edges.connectTo) {
        if (const auto elsewhere = m_edges.connectTo(hint.host, hint.port)) {
            server.connectHost = elsewhere->first;
            server.connectPort = elsewhere->second;
        }
    }
    peekAtServer(protocol, server, this, [this, key](const PeekResult &seen) {
        m_candidates[key].seen = seen;
        decide();
    });
}

std::optional<QJsonObject> ServerFinder::best(MailProtocol protocol)
{
    QJsonObject otherwise;
    for (const Source &source : m_sources) {
        if (source.pending && !m_late) {
            return std::nullopt;
        }
        for (const ServerHint &hint : source.hints[size_t(protocol)]) {
            const auto candidate = m_candidates.find({int(protocol), placeOf(hint)});
            if (candidate == m_candidates.end() || !candidate->second.seen) {
                if (!m_late) {
                    return std::nullopt;
                }
                continue;
            }
            const PeekResult &seen = *candidate->second.seen;
            if (seen.verdict == PeekResult::Verdict::Good) {
                return describe(source, hint, seen);
            }
            if (seen.verdict == PeekResult::Verdict::Distrusted && otherwise.isEmpty()) {
                otherwise = describe(source, hint, seen);
            }
        }
    }
    return otherwise;
}

QJsonObject ServerFinder::describe(const Source &source, const ServerHint &hint, const PeekResult &seen)
{
    const bool inside = hint.host == m_domain || hint.host.endsWith(u'.' + m_domain);
    return {{u"host"_s, hint.host},
            {u"port"_s, hint.port},
            {u"security"_s, securityWord(hint.security)},
            {u"user"_s, hint.user},
            {u"source"_s, source.name},
            {u"provider"_s, source.provider},
            {u"foreign"_s, !source.isSigned && !inside},
            {u"verified"_s, seen.verdict == PeekResult::Verdict::Good},
            {u"detail"_s, seen.words},
            {u"certificate"_s, seen.certificate}};
}

void ServerFinder::decide()
{
    if (m_over) {
        return;
    }
    const auto imap = best(MailProtocol::Imap);
    const auto smtp = best(MailProtocol::Smtp);
    if (!imap || !smtp) {
        return;
    }
    m_over = true;
    QJsonObject report;
    QJsonArray tried;
    for (const Source &source : m_sources) {
        tried.append(
            QJsonObject{{u"source"_s, source.name}, {u"detail"_s, source.pending ? u"no answer in time"_s : source.words}});
    }
    report[u"tried"_s] = tried;
    if (!imap->isEmpty()) {
        report[u"imap"_s] = *imap;
    }
    if (!smtp->isEmpty()) {
        report[u"smtp"_s] = *smtp;
    }
    const MailProvider *provider = findProviderByServer((*imap)[u"host"_s].toString());
    report[u"provider"_s] = provider ? QString::fromLatin1(provider->name) : (*imap)[u"provider"_s].toString();
    report[u"oauth"_s] = provider ? QString::fromLatin1(provider->oauth) : QString();
    report[u"app_password"_s] = provider && provider->appPassword;
    report[u"sent_copy"_s] = !(provider && provider->copiesItself);
    m_done(report);
    deleteLater();
}

} // namespace deskbell::hub
