// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace deskbell::hub {

/// Takes a large literal as it comes, instead of the memory.
class LiteralSpool
{
public:
    virtual ~LiteralSpool() = default;
    virtual void write(const QByteArray &piece) = 0;
};

/// One response of an IMAP server. Each literal leaves its {n} in the text and stands apart.
struct ImapResponse {
    QByteArray text{};
    QList<QByteArray> literals{};
    QHash<qsizetype, std::shared_ptr<LiteralSpool>> spooled{}; ///< by place in literals, where it is empty
};

struct ImapLimits {
    qint64 lineBytes = 1024 * 1024; ///< of one response's text
    qint64 literalBytes = 26 * 1024 * 1024; ///< of one response's literals together
    int literals = 1000;
    qint64 spoolAbove = 0; ///< literals of more bytes go to a spool
    std::function<std::shared_ptr<LiteralSpool>()> spool{}; ///< unset: none do
};

/// Cuts the byte stream into responses. Pure: no socket, no clock. Refuses a literal before a byte of it is kept.
class ImapParser
{
public:
    explicit ImapParser(const ImapLimits &limits = {})
        : m_limits(limits)
    { }

    void feed(const QByteArray &bytes);
    /// The next whole response; none: more bytes are needed, or error() says why nothing will come any more.
    std::optional<ImapResponse> next();
    /// Forgets everything that was fed.
    void clear();

    enum class Fault { None, LineTooLong, LiteralTooLarge };
    Fault fault() const { return m_fault; }

private:
    bool takeLiteral();
    bool announceLiteral(qint64 bytes);
    bool takeLine();
    void compact();

    ImapLimits m_limits;
    QByteArray m_buffer;
    qsizetype m_at = 0; ///< first byte not consumed
    qsizetype m_searched = 0; ///< no line end before this: keeps a slow trickle linear
    qint64 m_literalLeft = -1; ///< -1: between literals
    qint64 m_literalTotal = 0;
    ImapResponse m_current;
    bool m_complete = false;
    Fault m_fault = Fault::None;
};

/// A value of IMAP's grammar.
struct ImapValue {
    enum class Kind { Atom, Text, List, Nil };
    Kind kind = Kind::Nil;
    QByteArray bytes{}; ///< of atoms and texts (quoted or literal)
    std::shared_ptr<LiteralSpool> spool{}; ///< of a literal that was too large for the memory
    QList<ImapValue> items{};
};

/// The values of a response, from byte \a from of its text. Stops at what it cannot read; nesting is capped.
QList<ImapValue> readImapValues(const ImapResponse &response, qsizetype from = 0);

struct ImapFetch {
    quint32 sequence = 0;
    quint32 uid = 0;
    qint64 size = -1; ///< RFC822.SIZE; -1: not told
    QDateTime internalDate{}; ///< UTC
    std::optional<QByteArray> body{}; ///< BODY[] or BODY[HEADER]; empty when it is in spool
    std::shared_ptr<LiteralSpool> spool{};
    bool whole = true; ///< false: it does not end where it should; a literal was longer or shorter than it said
};
/// None when it is no FETCH response.
std::optional<ImapFetch> readImapFetch(const ImapResponse &response);

/// A status response, tagged or untagged: "a1 NO [CODE arguments] words".
struct ImapStatus {
    QByteArray condition{}; ///< "OK", "NO", "BAD", "BYE", "PREAUTH"; empty: it is none
    QByteArray code{}; ///< "UIDVALIDITY", upper case; empty: none
    QByteArray argument{}; ///< what follows within the brackets
    QString words{}; ///< for people
    bool isOk() const { return condition == "OK"; }
};
ImapStatus readImapStatus(const ImapResponse &response);

struct ImapFolder {
    QList<QByteArray> attributes{}; ///< lower case, with the backslash
    QByteArray rawName{}; ///< as the server spells it
    QString name{}; ///< decoded from modified UTF-7
};
/// None when it is no LIST response.
std::optional<ImapFolder> readImapList(const ImapResponse &response);

/// "* 12 EXISTS" → 12 for \a word "EXISTS"; -1: something else.
qint64 readImapNumber(const ImapResponse &response, const char *word);

/// The numbers of a "* SEARCH 2 84 882"; empty when it is no SEARCH response or found nothing.
QList<quint32> readImapSearch(const ImapResponse &response);

/// RFC 3501 section 5.1.3.
QByteArray encodeFolderName(const QString &name);
QString decodeFolderName(const QByteArray &name);
/// A quoted string. \a text must hold no CR, LF or NUL; they are left out.
QByteArray imapQuoted(const QByteArray &text);
/// "17-Jul-1996 02:44:25 -0700" in UTC; invalid when it is not one.
QDateTime readImapDate(const QByteArray &text);

} // namespace deskbell::hub
