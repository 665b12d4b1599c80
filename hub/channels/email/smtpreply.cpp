// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/channels/email/smtpreply.h"

#include <utility>

namespace deskbell::hub {

namespace {

constexpr qsizetype longestReplyLine = 64 * 1024;
constexpr qsizetype mostReplyLines = 500;
constexpr qsizetype shownWords = 1000;

} // namespace

void SmtpReplyReader::feed(const QByteArray &bytes)
{
    if (m_fault == Fault::None) {
        m_buffer += bytes;
    }
}

std::optional<SmtpReply> SmtpReplyReader::next()
{
    while (m_fault == Fault::None) {
        const qsizetype end = m_buffer.indexOf('\n', m_at);
        if ((end < 0 ? m_buffer.size() : end) - m_at > longestReplyLine) {
            m_fault = Fault::LineTooLong;
            break;
        }
        if (end < 0) {
            m_buffer.remove(0, std::exchange(m_at, 0));
            return std::nullopt;
        }
        const QByteArray line = m_buffer.mid(m_at, end - m_at).trimmed();
        m_at = end + 1;
        bool ok = false;
        m_reply.code = line.left(3).toInt(&ok);
        if (!ok || m_reply.code < 200 || m_reply.code > 599 || m_reply.lines.size() > mostReplyLines) {
            m_fault = Fault::NotSmtp;
            break;
        }
        m_reply.lines.append(line.mid(4));
        if (line.size() > 3 && line[3] == '-') {
            continue;
        }
        SmtpReply reply = std::exchange(m_reply, {});
        const QString words = QString::fromUtf8(reply.lines.join(' ').left(shownWords)).simplified();
        reply.words = QString::number(reply.code) + (words.isEmpty() ? QString() : u' ' + words);
        return reply;
    }
    m_buffer.clear();
    m_reply = {};
    m_at = 0;
    return std::nullopt;
}

void SmtpReplyReader::clear() { *this = {}; }

} // namespace deskbell::hub
