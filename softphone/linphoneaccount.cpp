// SPDX-License-Identifier: GPL-3.0-or-later
// Registering, and being registered again.
#include "softphone/callrules.h"
#include "softphone/endreasons.h"
#include "softphone/linphoneengine.h"

#include <QFile>

namespace deskbell::phone {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Over UDP a server that forgot us within two of our questions is noticed only by registering again.
constexpr int expiresUdpS = 60;
constexpr int expiresStreamS = 600;
// A server that was away for less than the time between two questions has forgotten us, and nothing tells: so we say it again.
constexpr auto renewUdp = 20s;
constexpr auto retryGone = 2s;
constexpr auto retryRefused = 30s; // a wrong password does not become right; servers lock out who tries often
constexpr auto partingTime = 1s;

const char *const systemAuthorities[] = {"/etc/ssl/certs/ca-certificates.crt", "/etc/pki/tls/certs/ca-bundle.crt",
                                         "/etc/ssl/cert.pem"};

/// "sip:host:port;transport=tls": where everything goes.
QString serverOf(const Account &account)
{
    QString server = account.server.isEmpty() ? "sip:"_L1 + domainOf(account.address) : account.server;
    if (!server.contains(";transport="_L1)) {
        server += ";transport="_L1 + account.transport;
    }
    return server;
}

QString transportOf(const Account &account)
{
    return serverOf(account).section(";transport="_L1, 1).section(';'_L1, 0, 0).toLower();
}

int portOf(const QString &server)
{
    const QString rest = server.section(';'_L1, 0, 0);
    bool isNumber = false;
    const int port = rest.section(':'_L1, -1).toInt(&isNumber);
    return isNumber && rest.count(':'_L1) >= 2 ? port : 5060;
}

} // namespace

Outcome LinphoneEngine::setAccount(const std::optional<Account> &account)
{
    if (account == m_wanted) {
        return {};
    }
    const bool busy = std::any_of(m_lines.begin(), m_lines.end(), [](const auto &line) { return !line.second.call.isOver(); });
    if (busy) {
        return Refusal{.code = u"busy"_s, .text = u"a call is up: the account is changed when it has ended"_s};
    }
    m_wanted = account;
    if (!account) {
        m_status.address.clear();
    }
    unregister();
    // Two registrations at once would get in each other's way: the old one first, for as long as its server answers.
    setStatus(account ? AccountState::Trying : AccountState::None);
    if (!m_leaving) {
        registerWanted();
    }
    return {};
}

void LinphoneEngine::registerWanted()
{
    m_parting.stop();
    if (m_leaving) {
        if (const auto login = m_leaving->findAuthInfo()) {
            m_core->removeAuthInfo(login->clone());
        }
        m_leaving = nullptr;
    }
    if (m_wanted && !m_account) {
        registerAs(*m_wanted);
    }
}

void LinphoneEngine::setTransports(const QString &transport)
{
    if (transport == m_transport) {
        return;
    }
    m_transport = transport;
    const auto transports = linphone::Factory::get()->createTransports();
    // -1: any port, -2: connections to the server only, nothing listens; 0: none.
    transports->setUdpPort(transport == "udp"_L1 ? (m_options.sipPort > 0 ? m_options.sipPort : -1) : 0);
    transports->setTcpPort(transport == "tcp"_L1 ? -2 : 0);
    transports->setTlsPort(transport == "tls"_L1 ? -2 : 0);
    transports->setDtlsPort(0);
    m_core->setTransports(transports);
}

void LinphoneEngine::setEncryption(const QString &srtp)
{
    m_core->setMediaEncryption(srtp == "off"_L1 ? linphone::MediaEncryption::None : linphone::MediaEncryption::SRTP);
    m_core->setMediaEncryptionMandatory(srtp == "mandatory"_L1);
}

void LinphoneEngine::setCodecs(const QStringList &names)
{
    const QStringList wished = names.isEmpty() ? QStringList{u"opus"_s, u"g722"_s, u"pcma"_s, u"pcmu"_s} : names;
    std::list<std::shared_ptr<linphone::PayloadType>> order;
    const auto all = m_core->getAudioPayloadTypes();
    for (const QString &codec : wished) {
        for (const auto &type : all) {
            if (codec.compare(QString::fromStdString(type->getMimeType()), Qt::CaseInsensitive) == 0) {
                order.push_back(type);
            }
        }
    }
    const size_t chosen = order.size();
    for (const auto &type : all) {
        if (std::find(order.begin(), order.end(), type) == order.end()) {
            order.push_back(type);
        }
    }
    size_t place = 0;
    for (const auto &type : order) {
        type->enable(place < chosen || type->getMimeType() == "telephone-event");
        ++place;
    }
    m_core->setAudioPayloadTypes(order);
}

void LinphoneEngine::registerAs(const Account &account)
{
    const auto factory = linphone::Factory::get();
    const QString transport = transportOf(account);
    setTransports(transport);
    setEncryption(account.srtp);
    setCodecs(account.codecs);
    if (!account.caPem.isEmpty()) {
        m_core->setRootCaData(account.caPem.toStdString());
    } else {
        const auto found = std::find_if(std::begin(systemAuthorities), std::end(systemAuthorities),
                                        [](const char *path) { return QFile::exists(QString::fromLatin1(path)); });
        m_core->setRootCaData({});
        if (found != std::end(systemAuthorities)) {
            m_core->setRootCa(*found);
        }
    }
    const std::string user = userOf(account.address).toStdString();
    const std::string login = account.user.isEmpty() ? std::string() : account.user.toStdString();
    m_core->addAuthInfo(
        factory->createAuthInfo(user, login, account.password.toStdString(), "", "", domainOf(account.address).toStdString()));

    const auto identity = factory->createAddress(account.address.toStdString());
    if (!account.name.isEmpty()) {
        identity->setDisplayName(account.name.toStdString());
    }
    const QString server = serverOf(account);
    const auto params = m_core->createAccountParams();
    params->setIdentityAddress(identity);
    params->setServerAddress(factory->createAddress(server.toStdString()));
    params->enableOutboundProxy(true);
    params->enableRegister(true);
    params->setExpires(transport == "udp"_L1 ? expiresUdpS : expiresStreamS);
    params->setPushNotificationAllowed(false);
    m_account = m_core->createAccount(params);
    m_status.address = account.address;
    setStatus(AccountState::Trying);
    m_core->addAccount(m_account);
    m_core->setDefaultAccount(m_account);
    if (transport == "udp"_L1) {
        m_ping.start(domainOf(server), quint16(portOf(server)));
        m_renew.start(renewUdp);
    }
}

void LinphoneEngine::unregister()
{
    m_retry.stop();
    m_ping.stop();
    m_renew.stop();
    if (!m_account) {
        return;
    }
    const bool known = m_account->getState() == linphone::RegistrationState::Ok;
    m_leaving = m_account;
    m_account = nullptr;
    m_core->removeAccount(m_leaving);
    if (known) {
        m_parting.start(partingTime);
    } else {
        registerWanted();
    }
}

void LinphoneEngine::onAccountRegistrationStateChanged(const std::shared_ptr<linphone::Core> &,
                                                       const std::shared_ptr<linphone::Account> &account,
                                                       linphone::RegistrationState state, const std::string &)
{
    if (m_leaving && account == m_leaving) {
        if (state == linphone::RegistrationState::Cleared || state == linphone::RegistrationState::Failed) {
            // Not from inside the library.
            QMetaObject::invokeMethod(this, &LinphoneEngine::registerWanted, Qt::QueuedConnection);
        }
        return;
    }
    if (account != m_account || !m_wanted) {
        return;
    }
    switch (state) {
    case linphone::RegistrationState::Progress:
        // Trying again is no news while it is said that the server is gone.
        if (m_status.state == AccountState::None) {
            setStatus(AccountState::Trying);
        }
        break;
    case linphone::RegistrationState::Ok: {
        m_retry.stop();
        const bool returned = m_status.state == AccountState::Gone;
        setStatus(AccountState::Ok, 200);
        if (returned) {
            QMetaObject::invokeMethod(this, &LinphoneEngine::tellNewPlace, Qt::QueuedConnection);
        }
        break;
    }
    case linphone::RegistrationState::Failed: {
        const int code = account->getErrorInfo()->getProtocolCode();
        const bool gone = code == 0 || code == 408 || code >= 500;
        setStatus(gone ? AccountState::Gone : AccountState::Failed, code, registrationProblem(code, transportOf(*m_wanted)));
        m_retry.start(gone ? retryGone : retryRefused);
        break;
    }
    default: break;
    }
}

/// Connections over an address that is gone are dead without a word: all are opened anew.
void LinphoneEngine::followNetwork(bool online)
{
    if (!m_wanted || !m_account || domainOf(serverOf(*m_wanted)).startsWith("127."_L1)) {
        return; // a server on this computer stays where it is
    }
    m_core->setNetworkReachable(false);
    setStatus(
        AccountState::Gone, 0,
        u"The network is gone, or another one. The phone registers again by itself as soon as the server can be reached."_s);
    if (online) {
        m_core->setNetworkReachable(true);
        m_retry.start(retryGone);
    }
}

/// Over a new connection we are at a new place: whoever is in a call with us hears of it, or their hanging up would go astray.
void LinphoneEngine::tellNewPlace()
{
    for (auto &[id, line] : m_lines) {
        if (line.call.state == CallState::Up && !line.call.conference) {
            line.sip->update(paramsFor(line.sip, id));
        }
    }
}

void LinphoneEngine::retry()
{
    if (m_account && m_status.state != AccountState::Ok) {
        m_account->refreshRegister();
    }
}

void LinphoneEngine::renew()
{
    if (m_account && m_status.state == AccountState::Ok) {
        m_account->refreshRegister();
    }
}

/// Over UDP: asked by ourselves.
void LinphoneEngine::followServer(bool reachable)
{
    if (!m_wanted || !m_account) {
        return;
    }
    if (!reachable) {
        setStatus(AccountState::Gone, 0, registrationProblem(0, u"udp"_s));
    } else if (m_status.state == AccountState::Gone) {
        // It may have forgotten us.
        m_account->refreshRegister();
        m_retry.start(retryGone);
    }
}

void LinphoneEngine::setStatus(AccountState state, int code, const QString &text)
{
    if (m_status.state == state && m_status.code == code && m_status.text == text) {
        return;
    }
    if (m_status.state != state) {
        m_status.since = QDateTime::currentDateTimeUtc();
    }
    m_status.state = state;
    m_status.code = code;
    m_status.text = text;
    Q_EMIT accountChanged(m_status);
}

} // namespace deskbell::phone
