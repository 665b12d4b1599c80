// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/jsonreader.h"

namespace deskbell {

using namespace Qt::StringLiterals;

QJsonValue JsonReader::take(const char *key, QJsonValue::Type type)
{
    const QJsonValue value = m_json.value(QLatin1StringView(key));
    if (value.isUndefined() || value.isNull()) {
        return QJsonValue::Undefined;
    }
    if (value.type() != type) {
        fail(key);
        return QJsonValue::Undefined;
    }
    return value;
}

void JsonReader::fail(const char *key, const QString &inner)
{
    if (m_error) {
        return;
    }
    const QString field = inner.isEmpty() ? QString(QLatin1StringView(key)) : QLatin1StringView(key) + u'.' + inner;
    m_error = Error{
        .kind = Error::Kind::Malformed, .detail = u"the field %1 is missing or of the wrong type"_s.arg(field), .field = field};
}

QString JsonReader::text(const char *key, const QString &otherwise)
{
    const QJsonValue value = take(key, QJsonValue::String);
    return value.isUndefined() ? otherwise : value.toString();
}

QString JsonReader::requiredText(const char *key)
{
    const QString value = text(key);
    if (value.isEmpty()) {
        fail(key);
    }
    return value;
}

qint64 JsonReader::number(const char *key, qint64 otherwise)
{
    const QJsonValue value = take(key, QJsonValue::Double);
    return value.isUndefined() ? otherwise : value.toInteger(otherwise);
}

bool JsonReader::flag(const char *key, bool otherwise)
{
    const QJsonValue value = take(key, QJsonValue::Bool);
    return value.isUndefined() ? otherwise : value.toBool();
}

QDateTime JsonReader::time(const char *key)
{
    const QString value = text(key);
    if (value.isEmpty()) {
        return {};
    }
    const QDateTime moment = fromWireTime(value);
    if (!moment.isValid()) {
        fail(key);
    }
    return moment;
}

QStringList JsonReader::texts(const char *key)
{
    QStringList values;
    for (const QJsonValue element : array(key)) {
        if (!element.isString()) {
            fail(key);
            break;
        }
        values.append(element.toString());
    }
    return values;
}

QJsonObject JsonReader::object(const char *key) { return take(key, QJsonValue::Object).toObject(); }

QJsonArray JsonReader::array(const char *key) { return take(key, QJsonValue::Array).toArray(); }

QString JsonReader::idText(const char *key, bool required)
{
    const QString value = text(key);
    if (value.isEmpty() ? required : !isUuid(value)) {
        fail(key);
        return {};
    }
    return value;
}

} // namespace deskbell
