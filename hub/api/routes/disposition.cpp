// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/api/routes/disposition.h"

#include <QUrl>

#include <algorithm>

namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

/// The value of one parameter, unquoted; empty when absent.
QByteArray parameterOf(const QByteArray &header, const QByteArray &name)
{
    qsizetype at = header.indexOf(';');
    while (at >= 0) {
        ++at;
        const qsizetype equals = header.indexOf('=', at);
        if (equals < 0) {
            return {};
        }
        const QByteArray key = header.mid(at, equals - at).trimmed().toLower();
        QByteArray value;
        at = equals + 1;
        while (at < header.size() && header.at(at) == ' ') {
            ++at;
        }
        if (at < header.size() && header.at(at) == '"') {
            for (++at; at < header.size() && header.at(at) != '"'; ++at) {
                if (header.at(at) == '\\' && at + 1 < header.size()) {
                    ++at;
                }
                value += header.at(at);
            }
            at = header.indexOf(';', at);
        } else {
            const qsizetype end = header.indexOf(';', at);
            value = header.mid(at, end < 0 ? -1 : end - at).trimmed();
            at = end;
        }
        if (key == name) {
            return value;
        }
    }
    return {};
}

QString cleanName(QString name)
{
    name = name.mid(std::max(name.lastIndexOf(u'/'), name.lastIndexOf(u'\\')) + 1);
    name.removeIf([](QChar c) { return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format; });
    name = name.trimmed();
    while (name.toUtf8().size() > 200) {
        // The ending says what it is: shorten before it.
        const qsizetype dot = name.lastIndexOf(u'.');
        name.remove(dot > 0 && name.size() - dot <= 12 ? dot - 1 : name.size() - 1, 1);
    }
    return name.isEmpty() || name == u"."_s || name == u".."_s ? u"file"_s : name;
}

} // namespace

QString fileNameOf(const QByteArray &disposition)
{
    const QByteArray extended = parameterOf(disposition, "filename*");
    if (extended.toLower().startsWith("utf-8'")) {
        const qsizetype quote = extended.indexOf('\'', 6);
        if (quote >= 0) {
            return cleanName(QString::fromUtf8(QByteArray::fromPercentEncoding(extended.mid(quote + 1))));
        }
    }
    return cleanName(QString::fromUtf8(parameterOf(disposition, "filename")));
}

QByteArray attachmentDisposition(const QString &name)
{
    QByteArray plain;
    for (const QChar c : name) {
        const bool fine = c.unicode() >= 0x20 && c.unicode() < 0x7f && c != u'"' && c != u'\\' && c != u'%';
        plain += fine ? c.toLatin1() : '_';
    }
    return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + QUrl::toPercentEncoding(name);
}

QString mediaTypeOf(const QByteArray &contentType)
{
    const QByteArray type = contentType.split(';').first().trimmed().toLower();
    const auto odd = [](char c) {
        return !((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || QByteArrayView("/.+-_").contains(c));
    };
    if (type.count('/') != 1 || type.size() > 127 || type.startsWith('/') || type.endsWith('/')
        || std::any_of(type.begin(), type.end(), odd)) {
        return u"application/octet-stream"_s;
    }
    return QString::fromLatin1(type);
}

} // namespace deskbell::hub
