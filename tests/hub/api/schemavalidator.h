// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace deskbell::test {

/// The part of JSON Schema that docs/openapi.yaml uses: $ref, type, properties, required, items, allOf, enum, pattern, date-time.
class SchemaValidator
{
public:
    explicit SchemaValidator(QJsonObject description)
        : m_description(std::move(description))
    { }

    /// Empty when \a value fits, otherwise where and why not. Members the schema does not know are reported too, unless it lists none.
    QString check(const QJsonValue &value, const QJsonObject &schema, const QString &where = QStringLiteral("$")) const;
    /// The schema of an answer; empty when the description has none. \a path as in the description, \a method in lower case.
    QJsonObject answerSchema(const QString &path, const QString &method, int status, const QString &mediaType) const;

private:
    QJsonObject resolve(QJsonObject schema) const;

    const QJsonObject m_description;
};

} // namespace deskbell::test
