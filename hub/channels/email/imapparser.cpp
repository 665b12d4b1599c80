// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/channels/email/imapparser.h"

#include <algorithm>

namespace deskbell::hub {

namespace {

/// The n of a line that ends in {n} (or {n+}); -1: no literal follows.
qint64 announcedLiteral(const QByteArray &line)
{
    if (!line.endsWith('}')) {
        return -1;
    }
    const qsizetype open = line.lastIndexOf('{');
    if (open < 0) {
        return -1;
    }
    QByteArray digits = line.mid(open + 1, line.size() - open - 2);
    if (digits.endsWith('+')) {
        digits.chop(1);
    }
    if (digits.isEmpty() || digits.size() > 18
        || !std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; })) {
        return -1;
    }
    return digits.toLongLong();
}

} // namespace

void ImapParser::feed(const QByteArray &bytes)
{
    if (m_fault == Fault::None) {
        m_buffer += bytes;
    }
}

std::optional<ImapResponse> ImapParser::next()
{
    while (m_fault == Fault::None && !m_complete) {
        const bool moved = m_literalLeft >= 0 ? takeLiteral() : takeLine();
        if (!moved) {
            break;
        }
    }
    compact();
    if (!m_complete || m_fault != Fault::None) {
        return std::nullopt;
    }
    m_complete = false;
    m_literalTotal = 0;
    return std::exchange(m_current, {});
}

void ImapParser::clear() { *this = ImapParser(m_limits); }

bool ImapParser::takeLiteral()
{
    const qsizetype have = std::min<qint64>(m_literalLeft, m_buffer.size() - m_at);
    const auto spool = m_current.spooled.constFind(m_current.literals.size() - 1);
    if (spool == m_current.spooled.cend()) {
        m_current.literals.last().append(m_buffer.constData() + m_at, have);
    } else if (have > 0) {
        (*spool)->write(m_buffer.mid(m_at, have));
    }
    m_at += have;
    m_searched = m_at;
    m_literalLeft -= have;
    if (m_literalLeft > 0) {
        return false;
    }
    m_literalLeft = -1;
    return true;
}

bool ImapParser::takeLine()
{
    const qsizetype end = m_buffer.indexOf('\n', m_searched);
    const qsizetype known = end < 0 ? m_buffer.size() : end;
    if (m_current.text.size() + (known - m_at) > m_limits.lineBytes) {
        m_fault = Fault::LineTooLong;
        return false;
    }
    m_searched = known;
    if (end < 0) {
        return false;
    }
    qsizetype length = end - m_at;
    if (length > 0 && m_buffer[end - 1] == '\r') {
        --length;
    }
    const QByteArray line = m_buffer.mid(m_at, length);
    m_at = m_searched = end + 1;
    m_current.text += line;
    const qint64 literal = announcedLiteral(line);
    if (literal < 0) {
        m_complete = true;
        return true;
    }
    return announceLiteral(literal);
}

bool ImapParser::announceLiteral(qint64 bytes)
{
    m_literalTotal += bytes;
    if (m_literalTotal > m_limits.literalBytes || m_current.literals.size() >= m_limits.literals) {
        m_fault = Fault::LiteralTooLarge;
        return false;
    }
    if (m_limits.spool && bytes > m_limits.spoolAbove) {
        m_current.spooled.insert(m_current.literals.size(), m_limits.spool());
    }
    m_current.literals.append(QByteArray());
    m_literalLeft = bytes;
    return true;
}

void ImapParser::compact()
{
    if (m_fault != Fault::None) {
        m_buffer.clear();
        m_current = {};
        m_at = m_searched = 0;
    } else if (m_at == m_buffer.size() || m_at > 65536) {
        m_buffer.remove(0, m_at);
        m_searched -= m_at;
        m_at = 0;
    }
}

} // namespace deskbell::hub
