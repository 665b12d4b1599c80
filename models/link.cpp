// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/link.h"

#include <QRegularExpression>

namespace deskbell {

using namespace Qt::StringLiterals;

QString toText(const DeskLink &link)
{
    const QString place = u"deskbell:conversation/%1"_s.arg(link.number);
    return link.message.isNull() ? place : place + u"/message/"_s + link.message.value;
}

std::optional<DeskLink> linkIn(const QString &text)
{
    static const QRegularExpression form(
        u"\\bdeskbell:(?://)?conversation/([1-9]\\d{0,17})(?:/message/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}))?(?![\\w/])"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(text);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    return DeskLink{.number = match.captured(1).toLongLong(), .message = MessageId{match.captured(2).toLower()}};
}

qint64 numberTyped(const QString &text)
{
    bool fine = false;
    const qint64 number = (text.startsWith(u'#') ? text.mid(1) : text).toLongLong(&fine);
    return fine ? number : 0;
}

} // namespace deskbell
