// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QString>

#include <optional>

namespace deskbell::hub {

struct SmtpReply {
    int code = 0;
    QString words{}; ///< with the code in front, one line
    QByteArrayList lines{}; ///< without the codes
};

/// Cuts the byte stream of an SMTP server into replies (RFC 5321 section 4.2). Pure: no socket, no clock. A line holds at most 64 KB,
/// a reply 500 lines.
class SmtpReplyReader
{
public:
    void feed(const QByteArray &bytes);
    /// The next whole reply; none: more bytes are needed, or fault() says why nothing will come any more.
    std::optional<SmtpReply> next();
    /// Forgets everything that was fed.
    void clear();

    enum class Fault { None, NotSmtp, LineTooLong };
    Fault fault() const { return m_fault; }

private:
    QByteArray m_buffer;
    qsizetype m_at = 0; ///< first byte not consumed
    SmtpReply m_reply;
    Fault m_fault = Fault::None;
};

} // namespace deskbell::hub
