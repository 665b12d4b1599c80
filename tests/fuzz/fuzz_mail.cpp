// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/text/mail.h"

#include <cstddef>
#include <cstdint>

using namespace deskbell::hub;

namespace {

bool isOneLine(const QString &text) { return !text.contains(QLatin1Char('\n')) && !text.contains(QLatin1Char('\r')); }

bool isSafeName(const QString &name)
{
    return !name.isEmpty() && !name.contains(QLatin1Char('/')) && !name.contains(QLatin1Char('\\')) && isOneLine(name)
        && !name.startsWith(QLatin1Char('.')) && name.toUtf8().size() <= 200;
}

void require(bool holds)
{
    if (!holds) {
        __builtin_trap();
    }
}

} // namespace

/// The guard and the extraction: whatever was taken in can be stored, shown and sent on.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray raw(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto mail = parseMail(raw);
    if (!mail) {
        require(!mail.error().detail.isEmpty());
        return 0;
    }
    require(!mail->text.contains(QChar::Null) && !mail->html.contains(QLatin1String("<script"), Qt::CaseInsensitive));
    require(isOneLine(mail->subject) && isOneLine(mail->from.address) && isOneLine(mail->messageId));
    require(mail->references.size() <= 50);
    for (const MailPart &part : mail->parts) {
        require(isSafeName(part.name) && part.mediaType.contains(QLatin1Char('/')));
    }
    if (mail->report) {
        require(newsOf(*mail->report).words.size() < 5 * 800);
    }
    if (mail->forwarded) {
        require(mail->automatic.isEmpty() && isOneLine(mail->forwarded->from.address));
    }
    return 0;
}
