// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/smstext.h"

#include <QTextBoundaryFinder>

namespace deskbell {

namespace {

// 3GPP TS 23.038 6.2.1, without the escape itself; the control characters are LF and CR.
constexpr QStringView gsmDefault =
    u"@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    u"ÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
// 6.2.1.1, behind an escape.
constexpr QStringView gsmExtension = u"\f^{}\\[~]|€";

constexpr int oneGsm = 160;
constexpr int eachGsm = 153;
constexpr int oneUnicode = 70;
constexpr int eachUnicode = 67;

/// What is seen as one character at \a at.
QString characterAt(QStringView text, qsizetype at)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text.data(), text.size());
    finder.setPosition(at);
    qsizetype start = at;
    if (!finder.isAtBoundary()) {
        start = std::max<qsizetype>(finder.toPreviousBoundary(), 0);
    }
    finder.setPosition(start);
    const qsizetype end = finder.toNextBoundary();
    return text.mid(start, (end > start ? end : text.size()) - start).toString();
}

/// Puts characters of one or two units into segments.
class Packing
{
public:
    explicit Packing(int capacity)
        : m_capacity(capacity)
    { }
    void add(int units)
    {
        if (m_used + units > m_capacity) {
            ++segments;
            m_used = 0;
        }
        m_used += units;
    }
    int left() const { return m_capacity - m_used; }
    int segments = 1;

private:
    int m_capacity;
    int m_used = 0;
};

} // namespace

int gsmSeptets(char16_t character)
{
    if (gsmDefault.contains(QChar(character))) {
        return 1;
    }
    return gsmExtension.contains(QChar(character)) ? 2 : 0;
}

SmsCount countSms(QStringView text, SmsCut pairs)
{
    SmsCount count;
    if (text.isEmpty()) {
        return count;
    }
    for (qsizetype at = 0; at < text.size(); ++at) {
        const int septets = gsmSeptets(text.at(at).unicode());
        if (septets == 0) {
            count.unicode = true;
            count.because = characterAt(text, at);
            break;
        }
        count.units += septets;
    }
    if (count.unicode) {
        count.units = static_cast<int>(text.size());
    }
    const int one = count.unicode ? oneUnicode : oneGsm;
    if (count.units <= one) {
        count.segments = 1;
        count.left = one - count.units;
        return count;
    }
    Packing packing(count.unicode ? eachUnicode : eachGsm);
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!count.unicode) {
            packing.add(gsmSeptets(text.at(at).unicode()));
        } else if (pairs == SmsCut::BetweenCharacters && text.at(at).isHighSurrogate() && at + 1 < text.size()
                   && text.at(at + 1).isLowSurrogate()) {
            packing.add(2);
            ++at;
        } else {
            packing.add(1);
        }
    }
    count.segments = packing.segments;
    count.left = packing.left();
    return count;
}

} // namespace deskbell
