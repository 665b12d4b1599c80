// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/api/http.h"
#include "protocol/jsonreader.h"

#include <optional>

namespace deskbell::hub {

/// The fields of a request's body. What is absent stays unset, so that a PATCH changes only what it names; null clears.
/// Read everything, then look at error() once: a wrong type (400) counts before an unacceptable value (422).
class Fields
{
public:
    explicit Fields(QJsonObject json, std::optional<qint64> ifMatch = {})
        : m_json(std::move(json))
        , m_ifMatch(ifMatch)
        , m_reader(m_json)
    { }
    Q_DISABLE_COPY_MOVE(Fields)

    JsonReader &reader() { return m_reader; }
    const QJsonObject &json() const { return m_json; }
    /// The version the caller knows, as If-Match says it.
    std::optional<qint64> ifMatch() const { return m_ifMatch; }
    bool has(const char *key) const { return m_json.contains(QLatin1StringView(key)); }

    std::optional<QString> text(const char *key)
    {
        return read(key, [&] { return m_reader.text(key); });
    }
    std::optional<QStringList> texts(const char *key)
    {
        return read(key, [&] { return m_reader.texts(key); });
    }
    std::optional<bool> flag(const char *key)
    {
        return read(key, [&] { return m_reader.flag(key); });
    }
    std::optional<int> seconds(const char *key);
    std::optional<QJsonObject> object(const char *key)
    {
        return read(key, [&] { return m_reader.object(key); });
    }
    std::optional<QDateTime> time(const char *key)
    {
        return read(key, [&] { return m_reader.time(key); });
    }
    template <class I> std::optional<I> id(const char *key)
    {
        return read(key, [&] { return m_reader.id<I>(key); });
    }
    template <class I> std::optional<QList<I>> ids(const char *key);
    /// The id of a new thing: the client's, or one made here.
    template <class I> I newId()
    {
        const I given = m_reader.id<I>("id");
        return given.isNull() ? I::make() : given;
    }
    /// A name of the enumeration; 422 for one it does not have.
    template <class E> std::optional<Word<E>> word(const char *key);

    /// Text of one line, as names and subjects are: 422 with control characters or above \a longest characters.
    std::optional<QString> line(const char *key, qsizetype longest = 500);
    /// Addresses without anything that could break a mail's header.
    QList<Address> addresses(const char *key);

    void refuse(const Error &error)
    {
        if (!m_refusal) {
            m_refusal = error;
        }
    }
    const std::optional<Error> &error() const { return m_reader.error() ? m_reader.error() : m_refusal; }

private:
    template <class F> auto read(const char *key, F get) -> std::optional<decltype(get())>
    {
        if (!has(key)) {
            return std::nullopt;
        }
        return get();
    }

    const QJsonObject m_json;
    const std::optional<qint64> m_ifMatch;
    JsonReader m_reader;
    std::optional<Error> m_refusal;
};

template <class I> std::optional<QList<I>> Fields::ids(const char *key)
{
    const std::optional<QStringList> values = texts(key);
    if (!values) {
        return std::nullopt;
    }
    QList<I> list;
    for (const QString &value : *values) {
        if (!isUuid(value)) {
            refuse(invalid(QStringLiteral("%1 is no id").arg(value.left(50)), QLatin1StringView(key)));
        }
        list.append(I{value});
    }
    return list;
}

template <class E> std::optional<Word<E>> Fields::word(const char *key)
{
    const std::optional<QString> value = text(key);
    if (!value) {
        return std::nullopt;
    }
    const auto parsed = Word<E>::fromString(*value);
    if (!parsed.isKnown()) {
        refuse(invalid(QStringLiteral("%1 is not one of the known values").arg(value->left(50)), QLatin1StringView(key)));
    }
    return parsed;
}

} // namespace deskbell::hub
