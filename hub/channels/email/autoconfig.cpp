// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/channels/email/autoconfig.h"

#include <QHostAddress>
#include <QUrl>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbell::hub {

namespace {

constexpr qsizetype largestAutoconfig = 64 * 1024;
constexpr int deepestElement = 12;
constexpr int mostElements = 2'000;
constexpr qsizetype mostHints = 6; // each is tried
constexpr qsizetype longestText = 400;

class AutoconfigReader
{
public:
    AutoconfigReader(const QByteArray &xml, const QString &address)
        : m_xml(xml)
        , m_address(address.trimmed())
    { }

    Result<Autoconfig> read()
    {
        while (!m_xml.atEnd() && m_fault.isEmpty()) {
            switch (m_xml.readNext()) {
            // Entities would be the way to a file of gigabytes, or to files of this computer.
            case QXmlStreamReader::DTD:
            case QXmlStreamReader::EntityReference: m_fault = u"it defines entities"_s; break;
            case QXmlStreamReader::StartElement: startElement(); break;
            case QXmlStreamReader::Characters: m_text += m_xml.text().left(longestText - m_text.size()); break;
            case QXmlStreamReader::EndElement: endElement(); break;
            default: break;
            }
        }
        if (m_fault.isEmpty() && m_xml.hasError()) {
            m_fault = u"it is no XML"_s;
        }
        if (m_fault.isEmpty() && !m_isConfig) {
            m_fault = u"it is another kind of file"_s;
        }
        if (!m_fault.isEmpty()) {
            return Error{.kind = Error::Kind::Invalid, .detail = m_fault};
        }
        return m_config;
    }

private:
    void startElement()
    {
        m_path.append(m_xml.name().toString());
        m_text.clear();
        if (m_path.size() > deepestElement || ++m_elements > mostElements) {
            m_fault = u"it holds too much"_s;
            return;
        }
        if (m_path.size() == 1) {
            m_isConfig = m_path.first() == "clientConfig"_L1;
            m_fault = m_isConfig ? QString() : u"it is another kind of file"_s;
        } else if (isServer()) {
            m_type = m_xml.attributes().value("type"_L1).toString().toLower();
            m_hint = {};
            m_usable = true;
            m_userGiven = false;
        }
    }

    bool isServer() const
    {
        return m_path.size() == 3 && m_path[1] == "emailProvider"_L1
            && (m_path[2] == "incomingServer"_L1 || m_path[2] == "outgoingServer"_L1);
    }

    void endElement()
    {
        const QString text = m_text.trimmed();
        if (isServer()) {
            keepServer();
        } else if (m_path.size() == 4 && m_path[1] == "emailProvider"_L1) {
            readDetail(m_path[3], text);
        } else if (m_path.size() == 3 && m_path[1] == "emailProvider"_L1 && m_path[2] == "displayName"_L1) {
            m_config.provider = text.simplified().left(100);
        }
        m_path.removeLast();
        m_text.clear();
    }

    void readDetail(const QString &name, const QString &text)
    {
        if (name == "hostname"_L1) {
            m_hint.host = plainHostName(filledIn(text));
        } else if (name == "port"_L1) {
            m_hint.port = text.toUShort();
        } else if (name == "socketType"_L1) {
            const QString type = text.toUpper();
            m_hint.security = type == "STARTTLS"_L1 ? Security::StartTls : Security::Tls;
            m_usable = m_usable && (type == "SSL"_L1 || type == "TLS"_L1 || type == "STARTTLS"_L1);
        } else if (name == "username"_L1 && !m_userGiven) {
            m_hint.user = filledIn(text);
            m_userGiven = true;
        }
    }

    void keepServer()
    {
        const bool incoming = m_path[2] == "incomingServer"_L1;
        const bool right = m_type == (incoming ? "imap"_L1 : "smtp"_L1);
        QList<ServerHint> &list = incoming ? m_config.imap : m_config.smtp;
        if (m_hint.user.isEmpty()) {
            m_hint.user = m_address;
        }
        const bool cleanUser = std::all_of(m_hint.user.begin(), m_hint.user.end(), [](QChar c) { return c.unicode() >= 0x20; });
        if (right && m_usable && cleanUser && !m_hint.host.isEmpty() && m_hint.port != 0 && list.size() < mostHints
            && !list.contains(m_hint)) {
            list.append(m_hint);
        }
    }

    QString filledIn(QString text) const
    {
        const qsizetype at = m_address.lastIndexOf(u'@');
        text.replace("%EMAILADDRESS%"_L1, m_address);
        text.replace("%EMAILLOCALPART%"_L1, m_address.left(at));
        text.replace("%EMAILDOMAIN%"_L1, m_address.mid(at + 1));
        return text.left(longestText);
    }

    QXmlStreamReader m_xml;
    QString m_address;
    Autoconfig m_config;
    QStringList m_path;
    QString m_text;
    QString m_type;
    QString m_fault;
    ServerHint m_hint;
    int m_elements = 0;
    bool m_isConfig = false;
    bool m_usable = false;
    bool m_userGiven = false;
};

} // namespace

QString plainHostName(const QString &host)
{
    const QString trimmed = host.trimmed();
    const QString ascii = QString::fromLatin1(QUrl::toAce(trimmed.endsWith(u'.') ? trimmed.chopped(1) : trimmed)).toLower();
    const QStringList labels = ascii.split(u'.');
    const bool plain = ascii.size() <= 253 && QHostAddress(ascii).isNull()
        && std::all_of(labels.begin(), labels.end(), [](const QString &label) {
                           return !label.isEmpty() && label.size() <= 63 && !label.startsWith(u'-') && !label.endsWith(u'-')
                               && std::all_of(label.begin(), label.end(), [](QChar c) {
                                      return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'_';
                                  });
                       });
    return plain ? ascii : QString();
}

Result<Autoconfig> readAutoconfig(const QByteArray &xml, const QString &address)
{
    if (xml.size() > largestAutoconfig) {
        return Error{.kind = Error::Kind::Invalid, .detail = u"it is longer than 64 KB"_s};
    }
    return AutoconfigReader(xml, address).read();
}

} // namespace deskbell::hub
