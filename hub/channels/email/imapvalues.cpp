// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/channels/email/imapparser.h"

#include <QStringDecoder>
#include <QTimeZone>

#include <array>

using namespace Qt::StringLiterals;

namespace deskbell::hub {

namespace {

constexpr int maxListDepth = 32;
constexpr int maxValues = 20000;

class ValueReader
{
public:
    ValueReader(const ImapResponse &response, qsizetype from)
        : m_response(response)
        , m_text(response.text)
        , m_at(from)
    { }

    QList<ImapValue> readAll() { return readList(0); }
    /// Every list and text was closed, nothing was left out, and all literals were used.
    bool whole() const { return m_open == 0 && !m_broken && m_literal == m_response.literals.size(); }

private:
    QList<ImapValue> readList(int depth)
    {
        QList<ImapValue> values;
        for (;;) {
            skipSpaces();
            if (m_at >= m_text.size() || ++m_count > maxValues) {
                m_broken = m_broken || m_count > maxValues;
                return values;
            }
            const char c = m_text[m_at];
            if (c == ')') {
                ++m_at;
                --m_open;
                return values;
            }
            if (c == '(') {
                ++m_at;
                ++m_open;
                if (depth >= maxListDepth) {
                    m_broken = true;
                    m_at = m_text.size();
                    return values;
                }
                values.append(ImapValue{.kind = ImapValue::Kind::List, .items = readList(depth + 1)});
            } else {
                values.append(c == '"' ? readQuoted() : c == '{' ? readLiteral() : readAtom());
            }
        }
    }

    ImapValue readQuoted()
    {
        QByteArray bytes;
        for (++m_at; m_at < m_text.size() && m_text[m_at] != '"'; ++m_at) {
            if (m_text[m_at] == '\\' && m_at + 1 < m_text.size()) {
                ++m_at;
            }
            bytes.append(m_text[m_at]);
        }
        m_broken = m_broken || m_at >= m_text.size();
        ++m_at;
        return {.kind = ImapValue::Kind::Text, .bytes = bytes};
    }

    ImapValue readLiteral()
    {
        const qsizetype end = m_text.indexOf('}', m_at);
        m_at = end < 0 ? m_text.size() : end + 1;
        const int place = m_literal++;
        return {
            .kind = ImapValue::Kind::Text, .bytes = m_response.literals.value(place), .spool = m_response.spooled.value(place)};
    }

    /// An atom; brackets and what is in them belong to it: BODY[HEADER.FIELDS (DATE)]<0>.
    ImapValue readAtom()
    {
        const qsizetype start = m_at;
        bool bracket = false;
        for (; m_at < m_text.size(); ++m_at) {
            const char c = m_text[m_at];
            bracket = c == '[' || (bracket && c != ']');
            if (!bracket && (c == ' ' || c == '(' || c == ')' || c == '"')) {
                break;
            }
        }
        if (m_at == start) {
            ++m_at;
        }
        const QByteArray bytes = m_text.mid(start, m_at - start);
        return {.kind = bytes.compare("NIL", Qt::CaseInsensitive) == 0 ? ImapValue::Kind::Nil : ImapValue::Kind::Atom,
                .bytes = bytes};
    }

    void skipSpaces()
    {
        while (m_at < m_text.size() && m_text[m_at] == ' ') {
            ++m_at;
        }
    }

    const ImapResponse &m_response;
    const QByteArray &m_text;
    qsizetype m_at;
    int m_literal = 0;
    int m_count = 0;
    int m_open = 0;
    bool m_broken = false;
};

} // namespace

QList<ImapValue> readImapValues(const ImapResponse &response, qsizetype from) { return ValueReader(response, from).readAll(); }

std::optional<ImapFetch> readImapFetch(const ImapResponse &response)
{
    ValueReader reader(response, 0);
    const QList<ImapValue> values = reader.readAll();
    if (values.size() < 4 || values[0].bytes != "*" || values[2].bytes.compare("FETCH", Qt::CaseInsensitive) != 0
        || values[3].kind != ImapValue::Kind::List) {
        return std::nullopt;
    }
    ImapFetch fetch{.whole = reader.whole() && values.size() == 4};
    fetch.sequence = values[1].bytes.toUInt();
    const QList<ImapValue> &items = values[3].items;
    for (qsizetype i = 0; i + 1 < items.size(); i += 2) {
        const QByteArray key = items[i].bytes.toUpper();
        const ImapValue &value = items[i + 1];
        if (key == "UID") {
            fetch.uid = value.bytes.toUInt();
        } else if (key == "RFC822.SIZE") {
            bool ok = false;
            const qint64 size = value.bytes.toLongLong(&ok);
            fetch.size = ok ? size : -1;
        } else if (key == "INTERNALDATE") {
            fetch.internalDate = readImapDate(value.bytes);
        } else if (key.startsWith("BODY[") && value.kind == ImapValue::Kind::Text) {
            fetch.body = value.bytes;
            fetch.spool = value.spool;
        }
    }
    return fetch;
}

ImapStatus readImapStatus(const ImapResponse &response)
{
    const QByteArray &text = response.text;
    const qsizetype space = text.indexOf(' ');
    if (space < 0) {
        return {};
    }
    qsizetype at = text.indexOf(' ', space + 1);
    if (at < 0) {
        at = text.size();
    }
    ImapStatus status;
    status.condition = text.mid(space + 1, at - space - 1).toUpper();
    static constexpr std::array conditions{"OK", "NO", "BAD", "BYE", "PREAUTH"};
    if (std::none_of(conditions.begin(), conditions.end(), [&status](const char *word) { return status.condition == word; })) {
        return {};
    }
    QByteArray rest = text.mid(at + 1);
    if (rest.startsWith('[')) {
        const qsizetype close = rest.indexOf(']');
        if (close > 0) {
            const QByteArray code = rest.mid(1, close - 1);
            const qsizetype cut = code.indexOf(' ');
            status.code = (cut < 0 ? code : code.left(cut)).toUpper();
            status.argument = cut < 0 ? QByteArray() : code.mid(cut + 1);
            rest = rest.mid(close + 1);
        }
    }
    // Words are shown to people and stored: no control characters, no novels.
    status.words = QString::fromUtf8(rest.left(500)).simplified();
    return status;
}

std::optional<ImapFolder> readImapList(const ImapResponse &response)
{
    const QList<ImapValue> values = readImapValues(response);
    if (values.size() < 5 || values[0].bytes != "*" || values[1].bytes.compare("LIST", Qt::CaseInsensitive) != 0) {
        return std::nullopt;
    }
    ImapFolder folder;
    for (const ImapValue &attribute : values[2].items) {
        folder.attributes.append(attribute.bytes.toLower());
    }
    folder.rawName = values[4].bytes;
    folder.name = decodeFolderName(folder.rawName);
    return folder;
}

qint64 readImapNumber(const ImapResponse &response, const char *word)
{
    const QList<QByteArray> words = response.text.left(64).split(' ');
    if (words.size() < 3 || words[0] != "*" || words[2].compare(word, Qt::CaseInsensitive) != 0) {
        return -1;
    }
    bool ok = false;
    const qint64 number = words[1].toLongLong(&ok);
    return ok ? number : -1;
}

QList<quint32> readImapSearch(const ImapResponse &response)
{
    QList<quint32> numbers;
    if (response.text.left(8).compare("* SEARCH", Qt::CaseInsensitive) == 0) {
        for (const QByteArray &word : response.text.mid(8).split(' ')) {
            if (const quint32 number = word.toUInt(); number > 0) {
                numbers.append(number);
            }
        }
    }
    return numbers;
}

QByteArray imapQuoted(const QByteArray &text)
{
    QByteArray quoted = "\"";
    for (const char c : text) {
        if (c == '\r' || c == '\n' || c == '\0') {
            continue;
        }
        if (c == '"' || c == '\\') {
            quoted += '\\';
        }
        quoted += c;
    }
    return quoted + '"';
}

QByteArray encodeFolderName(const QString &name)
{
    QByteArray encoded;
    QByteArray pending; // UTF-16BE waiting to be written as base64
    const auto flush = [&encoded, &pending] {
        if (!pending.isEmpty()) {
            encoded += '&' + pending.toBase64(QByteArray::OmitTrailingEquals).replace('/', ',') + '-';
            pending.clear();
        }
    };
    for (const QChar c : name) {
        const char16_t unit = c.unicode();
        if (unit < 0x20 || unit > 0x7e) {
            pending += char(unit >> 8);
            pending += char(unit & 0xff);
            continue;
        }
        flush();
        encoded += unit == u'&' ? QByteArray("&-") : QByteArray(1, char(unit));
    }
    flush();
    return encoded;
}

QString decodeFolderName(const QByteArray &name)
{
    QString decoded;
    for (qsizetype i = 0; i < name.size(); ++i) {
        if (name[i] != '&') {
            decoded += QLatin1Char(name[i]);
            continue;
        }
        const qsizetype end = name.indexOf('-', i);
        if (end < 0) {
            return decoded + QString::fromLatin1(name.mid(i));
        }
        if (end == i + 1) {
            decoded += u'&';
        } else {
            const QByteArray units = QByteArray::fromBase64(name.mid(i + 1, end - i - 1).replace(',', '/'));
            for (qsizetype u = 0; u + 1 < units.size(); u += 2) {
                decoded += QChar(char16_t((uchar(units[u]) << 8) | uchar(units[u + 1])));
            }
        }
        i = end;
    }
    return decoded;
}

QDateTime readImapDate(const QByteArray &text)
{
    static const QList<QByteArray> months{"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const QByteArray date = text.trimmed();
    const QList<QByteArray> words = date.split(' ');
    const QList<QByteArray> day = words.value(0).split('-');
    const QByteArray zone = words.value(2);
    if (words.size() != 3 || day.size() != 3 || zone.size() != 5) {
        return {};
    }
    const QDate calendar(day[2].toInt(), int(months.indexOf(day[1])) + 1, day[0].toInt());
    const QTime time = QTime::fromString(QString::fromLatin1(words[1]), u"hh:mm:ss"_s);
    const int offset = (zone.mid(1, 2).toInt() * 60 + zone.mid(3, 2).toInt()) * 60 * (zone[0] == '-' ? -1 : 1);
    if (!calendar.isValid() || !time.isValid() || std::abs(offset) > 15 * 3600) {
        return {};
    }
    return QDateTime(calendar, time, Qt::OffsetFromUTC, offset).toUTC();
}

} // namespace deskbell::hub
