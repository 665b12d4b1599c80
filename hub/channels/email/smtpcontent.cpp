// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/channels/email/smtpclient.h"

#include <QUrl>

namespace deskbell::hub {

QByteArray smtpContent(const QByteArray &raw)
{
    QByteArray content;
    content.reserve(raw.size() + raw.size() / 50 + 8);
    bool lineStart = true;
    for (qsizetype i = 0; i < raw.size(); ++i) {
        const char c = raw[i];
        if (c == '\r' || c == '\n') {
            if (c == '\r' && i + 1 < raw.size() && raw[i + 1] == '\n') {
                ++i;
            }
            content += "\r\n";
            lineStart = true;
            continue;
        }
        if (lineStart && c == '.') {
            content += '.';
        }
        content += c;
        lineStart = false;
    }
    if (!lineStart) {
        content += "\r\n";
    }
    return content + ".\r\n";
}

QByteArray smtpAddress(const QString &address)
{
    const qsizetype at = address.lastIndexOf(u'@');
    if (at < 1 || at > 200 || address.size() > 320) {
        return {};
    }
    const QByteArray domain = QUrl::toAce(address.mid(at + 1));
    const QByteArray local = address.left(at).toUtf8();
    if (domain.isEmpty()) {
        return {};
    }
    for (const char c : local) {
        // A quoted local part may hold almost anything; nothing that could end the command or the path.
        if (uchar(c) <= 0x20 || c == 0x7f || c == '<' || c == '>') {
            return {};
        }
    }
    return local + '@' + domain;
}

} // namespace deskbell::hub
