// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/api/fields.h"

#include <algorithm>

namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

bool hasControlCharacters(const QString &text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c.unicode() < 0x20 || (c.unicode() >= 0x7f && c.unicode() < 0xa0); });
}

} // namespace

std::optional<int> Fields::seconds(const char *key)
{
    return read(key, [&] {
        const qint64 value = m_reader.number(key);
        if (value < 0 || value > 366 * 24 * 3600) {
            refuse(invalid(u"not between 0 and a year"_s, QLatin1StringView(key)));
            return 0;
        }
        return static_cast<int>(value);
    });
}

std::optional<QString> Fields::line(const char *key, qsizetype longest)
{
    std::optional<QString> value = text(key);
    if (value && (hasControlCharacters(*value) || value->size() > longest)) {
        refuse(invalid(u"must be one line of at most %1 characters"_s.arg(longest), QLatin1StringView(key)));
    }
    return value;
}

QList<Address> Fields::addresses(const char *key)
{
    QList<Address> list = m_reader.list<Address>(key, &addressFromJson);
    for (const Address &address : std::as_const(list)) {
        const bool plain = !hasControlCharacters(address.name) && !hasControlCharacters(address.address);
        const qsizetype at = address.address.lastIndexOf(u'@');
        if (!plain || at < 1 || at == address.address.size() - 1 || address.address.size() > 320
            || address.address.contains(u' ')) {
            refuse(invalid(u"holds something that is no address"_s, QLatin1StringView(key)));
        }
    }
    if (list.size() > 100) {
        refuse(invalid(u"more than 100 addresses"_s, QLatin1StringView(key)));
    }
    return list;
}

} // namespace deskbell::hub
