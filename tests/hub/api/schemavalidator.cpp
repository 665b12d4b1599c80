// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hub/api/schemavalidator.h"

#include <QDateTime>
#include <QJsonArray>
#include <QRegularExpression>

namespace deskbell::test {

using namespace Qt::StringLiterals;

namespace {

bool hasType(const QJsonValue &value, const QString &type)
{
    if (type == "integer"_L1) {
        return value.isDouble() && value.toDouble() == static_cast<double>(value.toInteger());
    }
    return (type == "string"_L1 && value.isString()) || (type == "object"_L1 && value.isObject())
        || (type == "array"_L1 && value.isArray()) || (type == "boolean"_L1 && value.isBool())
        || (type == "number"_L1 && value.isDouble()) || (type == "null"_L1 && value.isNull());
}

bool hasOneOf(const QJsonValue &value, const QJsonValue &types)
{
    if (types.isString()) {
        return hasType(value, types.toString());
    }
    for (const QJsonValue type : types.toArray()) {
        if (hasType(value, type.toString())) {
            return true;
        }
    }
    return types.isUndefined();
}

QString checkText(const QString &text, const QJsonObject &schema, const QString &where)
{
    const QString pattern = schema.value("pattern"_L1).toString();
    const QRegularExpression expression(pattern); // as the schema has it
    if (!pattern.isEmpty() && !expression.match(text).hasMatch()) { // clazy:exclude=use-static-qregularexpression
        return where + u": does not match "_s + pattern;
    }
    if (schema.value("format"_L1).toString() == "date-time"_L1 && !QDateTime::fromString(text, Qt::ISODateWithMs).isValid()) {
        return where + u": no moment"_s;
    }
    if (schema.contains("enum"_L1) && !schema.value("enum"_L1).toArray().contains(text)) {
        return where + u": not in the enumeration"_s;
    }
    return {};
}

} // namespace

QJsonObject SchemaValidator::resolve(QJsonObject schema) const
{
    while (schema.contains("$ref"_L1)) {
        QJsonObject at = m_description;
        for (const QString &step : schema.value("$ref"_L1).toString().mid(2).split(u'/')) {
            at = at.value(step).toObject();
        }
        schema = at;
    }
    return schema;
}

QString SchemaValidator::check(const QJsonValue &value, const QJsonObject &unresolved, const QString &where) const
{
    const QJsonObject schema = resolve(unresolved);
    if (!hasOneOf(value, schema.value("type"_L1))) {
        return where + u": of the wrong type"_s;
    }
    for (const QJsonValue part : schema.value("allOf"_L1).toArray()) {
        if (const QString trouble = check(value, part.toObject(), where); !trouble.isEmpty()) {
            return trouble;
        }
    }
    if (value.isString()) {
        return checkText(value.toString(), schema, where);
    }
    if (value.isArray()) {
        int number = 0;
        for (const QJsonValue element : value.toArray()) {
            const QString trouble =
                check(element, schema.value("items"_L1).toObject(), where + u'[' + QString::number(number++) + u']');
            if (!trouble.isEmpty()) {
                return trouble;
            }
        }
    }
    const QJsonObject object = value.toObject();
    for (const QJsonValue name : schema.value("required"_L1).toArray()) {
        if (!object.contains(name.toString())) {
            return where + u": lacks "_s + name.toString();
        }
    }
    const QJsonObject properties = schema.value("properties"_L1).toObject();
    for (auto it = properties.isEmpty() ? object.end() : object.begin(); it != object.end(); ++it) {
        const QString inner = where + u'.' + it.key();
        if (!properties.contains(it.key())) {
            return inner + u": not described"_s;
        }
        if (const QString trouble = check(*it, properties.value(it.key()).toObject(), inner); !trouble.isEmpty()) {
            return trouble;
        }
    }
    return {};
}

QJsonObject SchemaValidator::answerSchema(const QString &path, const QString &method, int status, const QString &mediaType) const
{
    const QJsonObject call = m_description.value("paths"_L1).toObject().value(path).toObject().value(method).toObject();
    const QJsonObject answers = call.value("responses"_L1).toObject();
    const QString key = QString::number(status);
    const bool described = answers.contains(key) || status >= 400;
    const QJsonObject answer = resolve(answers.value(answers.contains(key) ? key : u"default"_s).toObject());
    return described ? answer.value("content"_L1).toObject().value(mediaType).toObject().value("schema"_L1).toObject()
                     : QJsonObject();
}

} // namespace deskbell::test
