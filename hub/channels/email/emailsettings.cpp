// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/channels/email/emailsettings.h"

#include <QFileInfo>
#include <QHostAddress>
#include <QJsonArray>
#include <QSslCertificate>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace deskbell::hub {

namespace {

/// Reads settings and remembers the first fault, as JsonReader does, but with dotted paths and plain words.
class SettingsReader
{
public:
    explicit SettingsReader(QJsonObject json, QString prefix = {})
        : m_json(std::move(json))
        , m_prefix(std::move(prefix))
    { }

    QString text(const QString &key, bool required)
    {
        const QJsonValue value = m_json[key];
        if (value.isUndefined() || value.isNull()) {
            if (required) {
                fail(Error::Kind::Malformed, key, u"is missing"_s);
            }
            return {};
        }
        if (!value.isString()) {
            fail(Error::Kind::Malformed, key, u"is not a text"_s);
        } else if (required && value.toString().trimmed().isEmpty()) {
            fail(Error::Kind::Invalid, key, u"is empty"_s);
        }
        return value.toString();
    }

    qint64 number(const QString &key, qint64 otherwise, qint64 least, qint64 most)
    {
        const QJsonValue value = m_json[key];
        if (value.isUndefined() || value.isNull()) {
            return otherwise;
        }
        if (!value.isDouble()) {
            fail(Error::Kind::Malformed, key, u"is not a number"_s);
        } else if (value.toDouble() < double(least) || value.toDouble() > double(most)) {
            fail(Error::Kind::Invalid, key, u"is not between %1 and %2"_s.arg(least).arg(most));
        }
        return value.toInteger(otherwise);
    }

    /// Seconds, fractions allowed.
    std::chrono::milliseconds seconds(const QString &key, std::chrono::milliseconds otherwise)
    {
        const QJsonValue value = m_json[key];
        if (value.isUndefined() || value.isNull()) {
            return otherwise;
        }
        const double asked = value.toDouble(-1);
        if (asked < 0.01 || asked > 86400) {
            fail(Error::Kind::Invalid, key, u"is not a duration between 0.01 and 86400 seconds"_s);
            return otherwise;
        }
        return std::chrono::milliseconds(qint64(asked * 1000));
    }

    bool flag(const QString &key, bool otherwise)
    {
        const QJsonValue value = m_json[key];
        if (!value.isUndefined() && !value.isNull() && !value.isBool()) {
            fail(Error::Kind::Malformed, key, u"is neither true nor false"_s);
        }
        return value.toBool(otherwise);
    }

    void fail(Error::Kind kind, const QString &key, const QString &what)
    {
        if (!m_error) {
            const QString path = m_prefix.isEmpty() ? key : key.isEmpty() ? m_prefix : m_prefix + u'.' + key;
            m_error = Error{.kind = kind, .detail = path + u' ' + what, .field = path};
        }
    }
    void take(const std::optional<Error> &error)
    {
        if (!m_error) {
            m_error = error;
        }
    }
    const std::optional<Error> &error() const { return m_error; }
    const QJsonObject &json() const { return m_json; }

private:
    QJsonObject m_json;
    QString m_prefix;
    std::optional<Error> m_error;
};

Security readSecurity(SettingsReader &reader, const QString &host)
{
    const QString word = reader.text(u"security"_s, true);
    if (word == "tls"_L1) {
        return Security::Tls;
    }
    if (word == "starttls"_L1) {
        return Security::StartTls;
    }
    if (word != "none"_L1) {
        reader.fail(Error::Kind::Invalid, u"security"_s, u"is none of tls, starttls, none"_s);
    } else if (!isLoopbackHost(host)) {
        reader.fail(Error::Kind::Invalid, u"security"_s, u"may be none only for a server on this computer"_s);
    }
    return Security::None;
}

ServerSettings readServer(SettingsReader &outer, const QString &key, bool userRequired)
{
    const QJsonValue value = outer.json()[key];
    if (!value.isObject()) {
        outer.fail(Error::Kind::Malformed, key, value.isUndefined() ? u"is missing"_s : u"is not an object"_s);
        return {};
    }
    SettingsReader reader(value.toObject(), key);
    ServerSettings server;
    server.host = reader.text(u"host"_s, true).trimmed();
    if (server.host.size() > 253 || server.host.contains(u'/') || server.host.contains(u' ')) {
        reader.fail(Error::Kind::Invalid, u"host"_s, u"is not a host name"_s);
    }
    if (reader.json()[u"port"_s].isUndefined()) {
        reader.fail(Error::Kind::Malformed, u"port"_s, u"is missing"_s);
    }
    server.port = quint16(reader.number(u"port"_s, 0, 1, 65535));
    server.security = readSecurity(reader, server.host);
    server.user = reader.text(u"user"_s, userRequired);
    if (std::any_of(server.user.begin(), server.user.end(), [](QChar c) { return c.unicode() < 0x20; })) {
        reader.fail(Error::Kind::Invalid, u"user"_s, u"holds control characters"_s);
    }
    server.password = reader.text(u"password"_s, false);
    server.caFile = reader.text(u"ca_file"_s, false);
    server.stall = outer.seconds(u"stall_s"_s, server.stall);
    outer.take(reader.error());
    return server;
}

QStringList readFolders(SettingsReader &reader)
{
    const QJsonValue value = reader.json()[u"folders"_s];
    if (value.isUndefined() || value.isNull()) {
        return {u"INBOX"_s};
    }
    QStringList folders;
    for (const QJsonValue folder : value.toArray()) {
        const QString name = folder.toString();
        if (name.isEmpty() || name.size() > 255 || name.contains(u'\n') || name.contains(u'\r')) {
            reader.fail(Error::Kind::Invalid, u"folders"_s, u"holds something that is no folder name"_s);
        }
        folders.append(name);
    }
    folders.removeDuplicates();
    if (folders.isEmpty() || folders.size() > 10) {
        reader.fail(Error::Kind::Invalid, u"folders"_s, u"must name one to ten folders"_s);
    }
    return folders;
}

Handled readHandled(SettingsReader &reader)
{
    const QString word = reader.text(u"handled"_s, false);
    if (word == "seen"_L1) {
        return Handled::Seen;
    }
    if (word == "move"_L1) {
        return Handled::Move;
    }
    if (!word.isEmpty() && word != "leave"_L1) {
        reader.fail(Error::Kind::Invalid, u"handled"_s, u"is none of leave, seen, move"_s);
    }
    return Handled::Leave;
}

QString readHandledFolder(SettingsReader &reader, Handled handled, const QStringList &watched)
{
    const QString folder = reader.text(u"handled_folder"_s, handled == Handled::Move);
    if (folder.size() > 255 || folder.contains(u'\n') || folder.contains(u'\r')) {
        reader.fail(Error::Kind::Invalid, u"handled_folder"_s, u"is no folder name"_s);
    }
    // A mail moved into a watched folder would come in as new, for ever.
    if (handled == Handled::Move && watched.contains(folder, Qt::CaseInsensitive)) {
        reader.fail(Error::Kind::Invalid, u"handled_folder"_s, u"is one of the watched folders"_s);
    }
    return folder;
}

bool isPlainAddress(const QString &address)
{
    const qsizetype at = address.lastIndexOf(u'@');
    return at > 0 && at + 1 < address.size() && address.size() <= 320
        && std::none_of(address.begin(), address.end(),
                        [](QChar c) { return c.isSpace() || c.category() == QChar::Other_Control; });
}

QList<Address> readAliases(SettingsReader &reader)
{
    const QJsonValue value = reader.json()[u"aliases"_s];
    if (!value.isUndefined() && !value.isNull() && !value.isArray()) {
        reader.fail(Error::Kind::Malformed, u"aliases"_s, u"is not a list"_s);
    }
    QList<Address> aliases;
    for (const QJsonValue entry : value.toArray()) {
        const QJsonObject alias = entry.toObject();
        const Address address{.name = alias[u"name"_s].toString(), .address = alias[u"address"_s].toString()};
        if (!isPlainAddress(address.address) || address.name.size() > 200 || address.name.contains(u'\n')
            || address.name.contains(u'\r')) {
            reader.fail(Error::Kind::Invalid, u"aliases"_s, u"holds something that is no address"_s);
        }
        aliases.append(address);
    }
    if (aliases.size() > 50) {
        reader.fail(Error::Kind::Invalid, u"aliases"_s, u"may hold fifty addresses"_s);
    }
    return aliases;
}

QByteArray readCaPem(SettingsReader &reader)
{
    const QByteArray pem = reader.text(u"ca_pem"_s, false).toUtf8();
    if (pem.size() > 64 * 1024) {
        reader.fail(Error::Kind::Invalid, u"ca_pem"_s, u"is longer than 64 KB"_s);
    } else if (!pem.isEmpty() && QSslCertificate::fromData(pem).isEmpty()) {
        reader.fail(Error::Kind::Invalid, u"ca_pem"_s, u"holds no certificate"_s);
    }
    return pem;
}

OAuthSettings readOAuth(SettingsReader &outer)
{
    const QJsonValue value = outer.json()[u"oauth"_s];
    if (value.isUndefined() || value.isNull()) {
        return {};
    }
    if (!value.isObject()) {
        outer.fail(Error::Kind::Malformed, u"oauth"_s, u"is not an object"_s);
        return {};
    }
    SettingsReader reader(value.toObject(), u"oauth"_s);
    OAuthSettings oauth{.provider = reader.text(u"provider"_s, false),
                        .clientId = reader.text(u"client_id"_s, true),
                        .clientSecret = reader.text(u"client_secret"_s, false),
                        .tokenEndpoint = reader.text(u"token_endpoint"_s, true),
                        .scope = reader.text(u"scope"_s, false),
                        .refreshToken = reader.text(u"refresh_token"_s, false)};
    const QUrl url(oauth.tokenEndpoint, QUrl::StrictMode);
    const bool safe = url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isLoopbackHost(url.host()));
    if (!oauth.tokenEndpoint.isEmpty() && (!url.isValid() || url.host().isEmpty() || !safe)) {
        reader.fail(Error::Kind::Invalid, u"token_endpoint"_s, u"is not an https address"_s);
    }
    outer.take(reader.error());
    return oauth;
}

EmailSettings readAll(SettingsReader &reader)
{
    EmailSettings settings;
    settings.imap = readServer(reader, u"imap"_s, true);
    settings.smtp = readServer(reader, u"smtp"_s, false);
    settings.sentCopy = reader.flag(u"sent_copy"_s, true);
    settings.sentFolder = reader.text(u"sent_folder"_s, false);
    settings.folders = readFolders(reader);
    settings.handled = readHandled(reader);
    settings.handledFolder = readHandledFolder(reader, settings.handled, settings.folders);
    settings.aliases = readAliases(reader);
    settings.oauth = readOAuth(reader);
    settings.imap.caPem = settings.smtp.caPem = readCaPem(reader);
    const QString since = reader.text(u"since"_s, false);
    settings.since = QDate::fromString(since, Qt::ISODate);
    if (!since.isEmpty() && !settings.since.isValid()) {
        reader.fail(Error::Kind::Invalid, u"since"_s, u"is not a date like 2026-01-31"_s);
    }
    settings.historyDays = int(reader.number(u"history_days"_s, settings.historyDays, 0, 36500));
    settings.maxMailBytes = reader.number(u"max_mail_bytes"_s, settings.maxMailBytes, 1024, 200 * 1024 * 1024);
    settings.poll = reader.seconds(u"poll_s"_s, settings.poll);
    settings.reconnect = reader.seconds(u"reconnect_s"_s, settings.reconnect);
    settings.retry = reader.seconds(u"retry_s"_s, settings.retry);
    settings.idle = reader.seconds(u"idle_s"_s, settings.idle);
    return settings;
}

} // namespace

bool isLoopbackHost(const QString &host)
{
    return host.compare("localhost"_L1, Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback();
}

Result<Done> validateEmailSettings(const QJsonObject &settings)
{
    SettingsReader reader(settings);
    readAll(reader);
    if (reader.error()) {
        return *reader.error();
    }
    return Done{};
}

Result<EmailSettings> readEmailSettings(const QJsonObject &settings, const QJsonObject &secrets)
{
    SettingsReader reader(settings);
    EmailSettings read = readAll(reader);
    if (reader.error()) {
        return *reader.error();
    }
    const auto secret = [&secrets](const QString &server, const QString &otherwise) {
        return secrets[server].toObject()[u"password"_s].toString(otherwise);
    };
    read.imap.password = secret(u"imap"_s, read.imap.password);
    read.smtp.password = secret(u"smtp"_s, read.smtp.password);
    const QJsonObject oauth = secrets[u"oauth"_s].toObject();
    read.oauth.clientSecret = oauth[u"client_secret"_s].toString(read.oauth.clientSecret);
    read.oauth.refreshToken = oauth[u"refresh_token"_s].toString(read.oauth.refreshToken);
    return read;
}

} // namespace deskbell::hub
