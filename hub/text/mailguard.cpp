// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/text/mailguard.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <string_view>

using namespace Qt::StringLiterals;

namespace deskbell::hub {

namespace {

constexpr qsizetype maxAddressBytes = 64 * 1024;
constexpr int maxAddressColons = 2000;
/// More declared boundaries than this is no mail anybody wrote.
constexpr qsizetype maxBoundaries = 2000;

constexpr std::array<std::string_view, 13> addressHeaders = {"from",
                                                             "to",
                                                             "cc",
                                                             "bcc",
                                                             "reply-to",
                                                             "sender",
                                                             "resent-from",
                                                             "resent-to",
                                                             "resent-cc",
                                                             "resent-bcc",
                                                             "resent-reply-to",
                                                             "resent-sender",
                                                             "disposition-notification-to"};

char lowered(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; }

bool equalsIgnoringCase(std::string_view text, std::string_view lower)
{
    return std::ranges::equal(text, lower, [](char a, char b) { return lowered(a) == b; });
}

std::string_view viewOf(const QByteArray &bytes) { return {bytes.constData(), static_cast<size_t>(bytes.size())}; }

/// The end of the line at \a start: the place of its newline, or the end of the text.
size_t lineEnd(std::string_view text, size_t start) { return std::min(text.find('\n', start), text.size()); }

/// The place after the colon when the line is an address header, else 0.
size_t addressValue(std::string_view line)
{
    size_t end = 0;
    while (end < line.size() && end < 40 && (line[end] == '-' || (lowered(line[end]) >= 'a' && lowered(line[end]) <= 'z'))) {
        ++end;
    }
    const auto name = line.substr(0, end);
    while (end < line.size() && (line[end] == ' ' || line[end] == '\t')) {
        ++end;
    }
    if (end >= line.size() || line[end] != ':') {
        return 0;
    }
    const bool known = std::ranges::any_of(addressHeaders, [name](auto header) { return equalsIgnoringCase(name, header); });
    return known ? end + 1 : 0;
}

size_t foldedEnd(std::string_view text, size_t end)
{
    while (end + 1 < text.size() && (text[end + 1] == ' ' || text[end + 1] == '\t')) {
        end = lineEnd(text, end + 1);
    }
    return end;
}

/// The values of all boundary parameters, wherever they stand, go to \a found.
void declaredBoundaries(std::string_view text, QSet<QByteArray> &found)
{
    constexpr std::string_view word = "boundary";
    for (size_t at = text.find('='); at != std::string_view::npos; at = text.find('=', at + 1)) {
        size_t nameEnd = at;
        while (nameEnd > 0 && (text[nameEnd - 1] == ' ' || text[nameEnd - 1] == '\t')) {
            --nameEnd;
        }
        if (nameEnd < word.size() || !equalsIgnoringCase(text.substr(nameEnd - word.size(), word.size()), word)) {
            continue;
        }
        size_t start = at + 1;
        while (start < text.size() && (text[start] == ' ' || text[start] == '\t')) {
            ++start;
        }
        const bool quoted = start < text.size() && text[start] == '"';
        start += quoted ? 1 : 0;
        const size_t end = std::min(text.find_first_of(quoted ? "\"\r\n" : "; \t\r\n", start), text.size());
        if (end > start) {
            found.insert(QByteArray(text.data() + start, static_cast<qsizetype>(end - start)));
        }
        if (found.size() > maxBoundaries) {
            break;
        }
    }
}

/// Whether \a line (without its end) starts a part or ends a multipart.
bool isDelimiter(std::string_view line, const QSet<QByteArray> &boundaries)
{
    if (line.size() < 3 || line[0] != '-' || line[1] != '-') {
        return false;
    }
    QByteArrayView rest(line.data() + 2, static_cast<qsizetype>(line.size() - 2));
    while (!rest.isEmpty() && (rest.back() == ' ' || rest.back() == '\t')) {
        rest.chop(1);
    }
    const auto isKnown = [&boundaries](QByteArrayView name) {
        return boundaries.contains(QByteArray::fromRawData(name.data(), name.size()));
    };
    return isKnown(rest) || (rest.endsWith("--") && isKnown(rest.chopped(2)));
}

/// Where the value of an address header stands that must not reach the parser; empty, at the end of the text: there is none left.
struct HostileHeader {
    size_t begin = 0;
    size_t end = 0;
};

HostileHeader nextHostileHeader(std::string_view text, size_t start)
{
    while (start < text.size()) {
        size_t end = lineEnd(text, start);
        if (const size_t value = addressValue(text.substr(start, end - start))) {
            end = foldedEnd(text, end);
            const auto content = text.substr(start + value, end - start - value);
            if (static_cast<qsizetype>(content.size()) > maxAddressBytes || std::ranges::count(content, ':') > maxAddressColons) {
                return {start + value, end};
            }
        }
        start = end + 1;
    }
    return {text.size(), text.size()};
}

Error tooLarge(const QString &detail) { return Error{.kind = Error::Kind::TooLarge, .detail = detail}; }

} // namespace

int blankHostileAddresses(QByteArray &raw)
{
    int blanked = 0;
    for (size_t start = 0; start < static_cast<size_t>(raw.size());) {
        const HostileHeader hostile = nextHostileHeader(viewOf(raw), start);
        if (hostile.end > hostile.begin) {
            char *bytes = raw.data();
            std::replace_if(
                bytes + hostile.begin, bytes + hostile.end, [](char c) { return c != '\n' && c != '\r'; }, ' ');
            ++blanked;
        }
        start = hostile.end + 1;
    }
    return blanked;
}

bool hasHostileAddresses(const QByteArray &raw)
{
    const HostileHeader hostile = nextHostileHeader(viewOf(raw), 0);
    return hostile.end > hostile.begin;
}

void MailShape::noteBoundaries(const QByteArray &piece) { declaredBoundaries(viewOf(piece), m_boundaries); }

Result<Done> MailShape::check(const QByteArray &piece)
{
    if (m_boundaries.size() > maxBoundaries) {
        return tooLarge(u"The mail has too many nested parts."_s);
    }
    const auto text = viewOf(piece);
    for (size_t start = 0; start < text.size();) {
        const size_t end = lineEnd(text, start);
        auto line = text.substr(start, end - start);
        if (line.ends_with('\r')) {
            line.remove_suffix(1);
        }
        if (isDelimiter(line, m_boundaries)) {
            m_inHeader = true;
            m_headerLines = 0;
            // Every part has one delimiter and every multipart one more at its end.
            if (++m_delimiters > 2 * m_limits.maxParts) {
                return tooLarge(u"The mail has more than %1 parts."_s.arg(m_limits.maxParts));
            }
        } else if (line.empty()) {
            m_inHeader = false;
        } else if (m_inHeader && ++m_headerLines > m_limits.maxHeaderLines) {
            return tooLarge(u"The mail has more than %1 header lines."_s.arg(m_limits.maxHeaderLines));
        }
        start = end + 1;
    }
    return Done{};
}

Result<Done> checkMailShape(const QByteArray &raw, const MailLimits &limits)
{
    MailShape shape(limits);
    shape.noteBoundaries(raw);
    return shape.check(raw);
}

} // namespace deskbell::hub
