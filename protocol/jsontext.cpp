// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/jsontext.h"

#include <QJsonDocument>

#include <chrono>

namespace deskbell {

namespace {

constexpr char hexDigits[] = "0123456789abcdef";

void appendEscaped(QByteArray &out, ushort unit)
{
    switch (unit) {
    case '"': out += "\\\""; return;
    case '\\': out += "\\\\"; return;
    case '\b': out += "\\b"; return;
    case '\f': out += "\\f"; return;
    case '\n': out += "\\n"; return;
    case '\r': out += "\\r"; return;
    case '\t': out += "\\t"; return;
    default:
        out += "\\u";
        for (int shift = 12; shift >= 0; shift -= 4) {
            out += hexDigits[(unit >> shift) & 0xF];
        }
    }
}

bool isPlain(QChar c) { return c.unicode() >= 0x20 && c != u'"' && c != u'\\' && !c.isSurrogate(); }

void appendDigits(QByteArray &out, unsigned value, int width)
{
    char digits[8]{};
    for (int i = width; i-- > 0; value /= 10) {
        digits[i] = static_cast<char>('0' + value % 10);
    }
    out.append(digits, width);
}

} // namespace

QByteArray wireTimeText(const QDateTime &moment)
{
    using namespace std::chrono;
    if (!moment.isValid()) {
        return {};
    }
    const sys_time<milliseconds> at{milliseconds(moment.toMSecsSinceEpoch())};
    const sys_days day = floor<days>(at);
    const year_month_day date(day);
    const int year = int(date.year());
    if (year < 0 || year > 9999) {
        return moment.toUTC().toString(Qt::ISODateWithMs).toLatin1();
    }
    const auto inDay = static_cast<unsigned>((at - day).count());
    QByteArray text;
    text.reserve(24);
    appendDigits(text, static_cast<unsigned>(year), 4);
    appendDigits(text += '-', unsigned(date.month()), 2);
    appendDigits(text += '-', unsigned(date.day()), 2);
    appendDigits(text += 'T', inDay / 3'600'000, 2);
    appendDigits(text += ':', inDay / 60'000 % 60, 2);
    appendDigits(text += ':', inDay / 1'000 % 60, 2);
    appendDigits(text += '.', inDay % 1'000, 3);
    return text += 'Z';
}

void JsonText::put(const char *key, const QJsonObject &value)
{
    name(key);
    m_out += QJsonDocument(value).toJson(QJsonDocument::Compact);
}

void JsonText::putTime(const char *key, const QDateTime &value)
{
    name(key);
    m_out += '"';
    m_out += wireTimeText(value);
    m_out += '"';
}

void JsonText::putTexts(const char *key, const QStringList &values)
{
    openList(key);
    for (const QString &value : values) {
        element();
        quote(value);
    }
    closeList();
}

void JsonText::quote(const QString &text)
{
    m_out += '"';
    const QStringView view(text);
    qsizetype done = 0;
    while (done < view.size()) {
        // Runs of what needs no escape are encoded at once; pairs of surrogates belong to them, single ones are no text.
        qsizetype end = done;
        while (end < view.size()) {
            const QChar c = view[end];
            const bool pair = c.isHighSurrogate() && end + 1 < view.size() && view[end + 1].isLowSurrogate();
            if (!pair && !isPlain(c)) {
                break;
            }
            end += pair ? 2 : 1;
        }
        m_out += view.mid(done, end - done).toUtf8();
        if (end < view.size()) {
            appendEscaped(m_out, view[end++].unicode());
        }
        done = end;
    }
    m_out += '"';
}

} // namespace deskbell
