// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/id.h"

#include <QDateTime>
#include <QRandomGenerator>

#include <mutex>

namespace deskbell {

QString makeUuid7()
{
    // 12 random bits start each millisecond and count up within it (RFC 9562 section 6.2, method 1); a clock that
    // steps back keeps the last millisecond, so that order never breaks.
    static std::mutex mutex;
    static quint64 lastMs = 0;
    static quint32 counter = 0;

    quint64 ms = 0;
    quint32 sequence = 0;
    {
        const std::lock_guard lock(mutex);
        ms = static_cast<quint64>(QDateTime::currentMSecsSinceEpoch());
        if (ms > lastMs) {
            lastMs = ms;
            counter = QRandomGenerator::system()->bounded(0x400u);
        } else if (++counter > 0xfffu) {
            ++lastMs;
            counter = 0;
        }
        ms = lastMs;
        sequence = counter;
    }
    const quint64 random = QRandomGenerator::system()->generate64();

    const quint64 high = (ms << 16) | 0x7000u | sequence;
    const quint64 low = (random & 0x3fffffffffffffffULL) | 0x8000000000000000ULL;
    static constexpr char digits[] = "0123456789abcdef";
    QString text(36, Qt::Uninitialized);
    QChar *out = text.data();
    for (int nibble = 0; nibble < 32; ++nibble) {
        if (nibble == 8 || nibble == 12 || nibble == 16 || nibble == 20) {
            *out++ = QLatin1Char('-');
        }
        const quint64 half = nibble < 16 ? high : low;
        *out++ = QLatin1Char(digits[(half >> (60 - 4 * (nibble % 16))) & 0xf]);
    }
    return text;
}

bool isUuid(QStringView text)
{
    if (text.size() != 36) {
        return false;
    }
    for (qsizetype i = 0; i < 36; ++i) {
        const char16_t c = text[i].unicode();
        if (i == 8 || i == 13 || i == 18 || i == 23) {
            if (c != u'-') {
                return false;
            }
        } else if (!((c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'))) {
            return false;
        }
    }
    return true;
}

} // namespace deskbell
