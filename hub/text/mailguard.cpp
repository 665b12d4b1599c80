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

/// The values of all boundary parameters, wherever they stand.
QSet<QByteArrayView> declaredBoundaries(std::string_view text)
{
    constexpr std::string_view word = "boundary";
    QSet<QByteArrayView> found;
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
            found.insert(QByteArrayView(text.data() + start, static_cast<qsizetype>(end - start)));
        }
        if (found.size() > maxBoundaries) {
            break;
        }
    }
    return found;
}

/// Whether \a line (without its end) starts a part or ends a multipart.
bool isDelimiter(std::string_view line, const QSet<QByteArrayView> &boundaries)
{
    if (line.size() < 3 || line[0] != '-' || line[1] != '-') {
        return false;
    }
    QByteArrayView rest(line.data() + 2, static_cast<qsizetype>(line.size() - 2));
    while (!rest.isEmpty() && (rest.back() == ' ' || rest.back() == '\t')) {
        rest.chop(1);
    }
    return boundaries.contains(rest) || (rest.endsWith("--") && boundaries.contains(rest.chopped(2)));
}

Error tooLarge(const QString &detail) { return Error{.kind = Error::Kind::TooLarge, .detail = detail}; }

} // namespace

int blankHostileAddresses(QByteArray &raw)
{
    int blanked = 0;
    for (size_t start = 0; start < static_cast<size_t>(raw.size());) {
        const auto text = viewOf(raw);
        size_t end = lineEnd(text, start);
        if (const size_t value = addressValue(text.substr(start, end - start))) {
            end = foldedEnd(text, end);
            const auto content = text.substr(start + value, end - start - value);
            if (static_cast<qsizetype>(content.size()) > maxAddressBytes || std::ranges::count(content, ':') > maxAddressColons) {
                char *bytes = raw.data() + start + value;
                std::replace_if(
                    bytes, bytes + content.size(), [](char c) { return c != '\n' && c != '\r'; }, ' ');
                ++blanked;
            }
        }
        start = end + 1;
    }
    return blanked;
}

Result<Done> checkMailShape(const QByteArray &raw, const MailLimits &limits)
{
    const auto text = viewOf(raw);
    const auto boundaries = declaredBoundaries(text);
    if (boundaries.size() > maxBoundaries) {
        return tooLarge(u"The mail has too many nested parts."_s);
    }
    bool inHeader = true;
    int headerLines = 0;
    int delimiters = 0;
    for (size_t start = 0; start < text.size();) {
        const size_t end = lineEnd(text, start);
        auto line = text.substr(start, end - start);
        if (line.ends_with('\r')) {
            line.remove_suffix(1);
        }
        if (isDelimiter(line, boundaries)) {
            inHeader = true;
            headerLines = 0;
            // Every part has one delimiter and every multipart one more at its end.
            if (++delimiters > 2 * limits.maxParts) {
                return tooLarge(u"The mail has more than %1 parts."_s.arg(limits.maxParts));
            }
        } else if (line.empty()) {
            inHeader = false;
        } else if (inHeader && ++headerLines > limits.maxHeaderLines) {
            return tooLarge(u"The mail has more than %1 header lines."_s.arg(limits.maxHeaderLines));
        }
        start = end + 1;
    }
    return Done{};
}

} // namespace deskbell::hub
