// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/id.h"
#include "protocol/result.h"
#include "protocol/values.h"
#include "protocol/word.h"

#include <QJsonArray>
#include <QJsonObject>

namespace deskbell {

/// Reads fields of one object and remembers the first that is missing or of the wrong type, so that a decoder can
/// read everything and look once: `if (auto error = reader.error()) return *error;`.
class JsonReader
{
public:
    explicit JsonReader(const QJsonObject &json)
        : m_json(json)
    { }

    QString text(const char *key, const QString &otherwise = {});
    QString requiredText(const char *key);
    qint64 number(const char *key, qint64 otherwise = 0);
    bool flag(const char *key, bool otherwise = false);
    QDateTime time(const char *key);
    QStringList texts(const char *key);
    QJsonObject object(const char *key);
    QJsonArray array(const char *key);

    template <class I> I id(const char *key) { return I{idText(key, false)}; }
    template <class I> I requiredId(const char *key) { return I{idText(key, true)}; }
    template <class I> QList<I> ids(const char *key)
    {
        QList<I> list;
        for (const QString &value : texts(key)) {
            list.append(I{value});
        }
        return list;
    }
    template <class E> Word<E> word(const char *key, E otherwise)
    {
        const QString value = text(key);
        return value.isEmpty() ? Word<E>(otherwise) : Word<E>::fromString(value);
    }
    /// Each element of the array through \a decode; the first error counts, with its field prefixed by \a key.
    template <class T> QList<T> list(const char *key, Result<T> (*decode)(const QJsonObject &))
    {
        QList<T> values;
        for (const QJsonValue element : array(key)) {
            auto value = decode(element.toObject());
            if (!value) {
                fail(key, value.error().field);
                break;
            }
            values.append(*std::move(value));
        }
        return values;
    }

    const std::optional<Error> &error() const { return m_error; }

private:
    QString idText(const char *key, bool required);
    QJsonValue take(const char *key, QJsonValue::Type type);
    void fail(const char *key, const QString &inner = {});

    const QJsonObject &m_json;
    std::optional<Error> m_error;
};

} // namespace deskbell
