// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/text/gmimepointer.h"

#include "hub/text/encodedwords.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbell::hub {

namespace {

bool isValidUtf8(const QByteArray &bytes) { return g_utf8_validate(bytes.constData(), bytes.size(), nullptr); }

bool convertBytes(const QByteArray &bytes, const char *charset, QString &text)
{
    gsize written = 0;
    const GChars utf8(g_convert(bytes.constData(), bytes.size(), "UTF-8", charset, nullptr, &written, nullptr));
    if (utf8) {
        text = QString::fromUtf8(utf8.get(), static_cast<qsizetype>(written));
    }
    return utf8 != nullptr;
}

QByteArray fromQuoted(const QByteArray &text)
{
    QByteArray percent = text;
    percent.replace('_', ' ');
    QByteArray bytes;
    for (qsizetype i = 0; i < percent.size(); ++i) {
        const QByteArray digits = percent.mid(i + 1, 2);
        bool hex = false;
        const uint value = digits.size() == 2 ? digits.toUInt(&hex, 16) : 0;
        if (percent[i] == '=' && hex) {
            bytes += static_cast<char>(value);
            i += 2;
        } else {
            bytes += percent[i];
        }
    }
    return bytes;
}

/// Collects the bytes of neighbouring words of one charset.
class WordJoiner
{
public:
    void literal(const QByteArray &bytes)
    {
        // White space between two words belongs to the folding.
        if (m_afterWord && bytes.trimmed().isEmpty()) {
            m_space = bytes;
            return;
        }
        flush();
        m_text += textOfBytes(m_space + bytes);
        m_space.clear();
        m_afterWord = false;
    }

    void word(const QByteArray &charset, const QByteArray &bytes)
    {
        if (charset != m_charset) {
            flush();
        }
        m_space.clear();
        m_charset = charset;
        m_bytes += bytes;
        m_afterWord = true;
    }

    QString finish()
    {
        flush();
        return m_text.remove(QChar(QChar::ByteOrderMark));
    }

private:
    void flush()
    {
        if (!m_bytes.isEmpty()) {
            m_text += textOfBytes(m_bytes, m_charset);
            m_bytes.clear();
        }
    }

    QString m_text;
    QByteArray m_charset;
    QByteArray m_bytes;
    QByteArray m_space;
    bool m_afterWord = false;
};

/// Walks through an address header: what a place means depends on the quotes, comments and brackets before it.
class NameReader
{
public:
    explicit NameReader(const QByteArray &raw)
        : m_raw(raw)
        , m_characters(QString::fromLatin1(raw)) // every byte a character of its own
    { }

    QByteArray read()
    {
        while (m_at < m_raw.size()) {
            if (!takeWords()) {
                takeByte();
            }
        }
        return m_result;
    }

private:
    /// Words that follow each other. Brackets and quotes end one, so that a broken word swallows no address.
    bool takeWords()
    {
        static const QString word = u"=\\?[^?\\s<>\"]{1,80}\\?[bBqQ]\\?[^?<>\"]*\\?="_s;
        static const QRegularExpression pattern(word + u"(?:\\s*"_s + word + u")*"_s);
        if (m_inBrackets || m_raw[m_at] != '=' || m_raw.mid(m_at, 2) != "=?") {
            return false;
        }
        const auto match =
            pattern.match(m_characters, m_at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        if (!match.hasMatch()) {
            return false;
        }
        const bool bare = !m_inQuotes && m_comments == 0;
        m_result += bare ? "\"" : "";
        for (const char c : decodeEncodedWords(m_raw.mid(m_at, match.capturedLength())).toUtf8()) {
            const bool special = c == '"' || c == '\\' || (m_comments > 0 && (c == '(' || c == ')'));
            m_result += special ? "\\" : "";
            m_result += c >= 0 && c < ' ' ? ' ' : c;
        }
        m_result += bare ? "\"" : "";
        m_at = match.capturedEnd();
        return true;
    }

    void takeByte()
    {
        const char c = m_raw[m_at++];
        m_result += c;
        if (c == '\\' && (m_inQuotes || m_comments > 0) && m_at < m_raw.size()) {
            m_result += m_raw[m_at++];
        } else if (c == '"' && m_comments == 0) {
            m_inQuotes = !m_inQuotes;
        } else if (!m_inQuotes && c == '(') {
            ++m_comments;
        } else if (!m_inQuotes && c == ')' && m_comments > 0) {
            --m_comments;
        } else if (!m_inQuotes && m_comments == 0 && (c == '<' || c == '>')) {
            m_inBrackets = c == '<';
        }
    }

    const QByteArray &m_raw;
    const QString m_characters;
    QByteArray m_result;
    qsizetype m_at = 0;
    int m_comments = 0;
    bool m_inQuotes = false;
    bool m_inBrackets = false;
};

} // namespace

QByteArray withReadableNames(const QByteArray &raw)
{
    if (!raw.contains("=?")) {
        return raw;
    }
    const QByteArray readable = NameReader(raw).read();
    // Decoded text is no way around the guard against nested groups.
    return readable.count(':') > std::max<qsizetype>(100, raw.count(':')) ? raw : readable;
}

QString textOfBytes(const QByteArray &bytes, const QByteArray &charset)
{
    QString text;
    // Phones and web mailers say ISO-2022-JP, which has 7 bits, and send Shift_JIS.
    const auto isHigh = [](char c) { return static_cast<unsigned char>(c) >= 0x80; };
    if (charset == "iso-2022-jp" && std::ranges::any_of(bytes, isHigh) && convertBytes(bytes, "CP932", text)) {
        return text;
    }
    if (!charset.isEmpty() && charset != "utf-8" && charset != "us-ascii"
        && convertBytes(bytes, g_mime_charset_iconv_name(charset.constData()), text)) {
        return text;
    }
    if (charset == "utf-8" || isValidUtf8(bytes)) {
        return QString::fromUtf8(bytes);
    }
    return convertBytes(bytes, "WINDOWS-1252", text) ? text : QString::fromLatin1(bytes);
}

QString decodeEncodedWords(const QByteArray &raw)
{
    QByteArray line = raw;
    line.replace('\r', "").replace('\n', "");
    static const QRegularExpression pattern(u"=\\?([^?*\\s]{1,40})(?:\\*[^?]{0,40})?\\?([bBqQ])\\?([^?]*)\\?="_s);
    // Latin-1 keeps every byte a character of its own.
    const QString characters = QString::fromLatin1(line);
    WordJoiner joiner;
    qsizetype place = 0;
    for (auto words = pattern.globalMatch(characters); words.hasNext();) {
        const auto match = words.next();
        if (match.capturedStart() > place) {
            joiner.literal(line.mid(place, match.capturedStart() - place));
        }
        const QByteArray encoded = match.captured(3).toLatin1();
        const bool base64 = match.captured(2).compare(u"b"_s, Qt::CaseInsensitive) == 0;
        joiner.word(match.captured(1).toLatin1().toLower(), base64 ? QByteArray::fromBase64(encoded) : fromQuoted(encoded));
        place = match.capturedEnd();
    }
    if (place < line.size()) {
        joiner.literal(line.mid(place));
    }
    return joiner.finish();
}

} // namespace deskbell::hub
