// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/text/mailread.h"

#include "hub/text/mailguard.h"
#include "hub/text/parttaker.h"

#include <QFileDevice>

#include <mutex>
#include <optional>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace deskbell::hub {

namespace {

constexpr qsizetype windowBytes = 1024 * 1024;

// Of mails that must be read whole: however many mailboxes bring them, their memory does not add up.
std::mutex wholeMails;

/// Hands \a file to \a look in windows that end where a header field or a line of the body ends. \returns false when \a look says so,
/// or when a window has no such end.
template <class Look> bool eachWindow(QIODevice &file, Look look)
{
    QByteArray window;
    file.seek(0);
    while (!file.atEnd()) {
        const qsizetype kept = window.size();
        window.resize(windowBytes);
        const qint64 got = file.read(window.data() + kept, windowBytes - kept);
        if (got <= 0) {
            return false;
        }
        window.truncate(kept + got);
        qsizetype end = window.size();
        if (!file.atEnd()) {
            // The line after the cut must be none that goes on with the one before (RFC 5322 section 2.2.3).
            do {
                end = end < 2 ? 0 : window.lastIndexOf('\n', end - 2) + 1;
            } while (end > 0 && (window[end] == ' ' || window[end] == '\t'));
        }
        if (end <= 0 || !look(QByteArray::fromRawData(window.constData(), end))) {
            return false;
        }
        window.remove(0, end);
    }
    return true;
}

/// Whether the mail can be read as it lies there: nothing in it must be mended or blanked first.
bool needsNoMending(QIODevice &file, MailShape &shape)
{
    qint64 lineEnds = 0;
    qint64 returns = 0;
    return eachWindow(file,
                      [&](const QByteArray &window) {
                          lineEnds += window.count('\n');
                          returns += window.count('\r');
                          shape.noteBoundaries(window);
                          return !hasHostileAddresses(window) && !window.contains("eucgb2312_cn");
                      })
        && returns <= lineEnds;
}

std::optional<Result<ParsedMail>> readPiecewise(QFileDevice &file, const MailLimits &limits, PartKeeper &keeper)
{
    MailShape shape(limits);
    std::optional<Error> misshapen;
    if (!needsNoMending(file, shape)) {
        return std::nullopt;
    }
    const bool read = eachWindow(file, [&](const QByteArray &window) {
        const auto fits = shape.check(window);
        if (!fits) {
            misshapen = fits.error();
        }
        return bool(fits);
    });
    if (misshapen) {
        return *misshapen;
    }
    const int descriptor = read ? dup(file.handle()) : -1;
    if (descriptor < 0 || lseek(descriptor, 0, SEEK_SET) != 0) {
        return std::nullopt;
    }
    const GPointer<GMimeStream> stream(g_mime_stream_fs_new(descriptor)); // closes it
    const auto message = constructMessage(stream.get());
    if (!message) {
        return std::nullopt;
    }
    auto mail = readMessage(message.get(), nullptr, limits, 0, &keeper);
    if (mail && mail->text.trimmed().isEmpty() && mail->html.isEmpty() && mail->parts.isEmpty()) {
        return std::nullopt; // what can be rescued of it only shows in all of it
    }
    return mail;
}

Result<ParsedMail> readWhole(QIODevice &file, const MailLimits &limits, PartKeeper &keeper)
{
    const std::lock_guard oneAtATime(wholeMails);
    file.seek(0);
    auto mail = [&] {
        const QByteArray raw = file.readAll();
        return raw.size() == file.size()
            ? parseMail(raw, limits)
            : Error{.kind = Error::Kind::Unavailable, .detail = u"The stored mail cannot be read."_s};
    }();
    if (mail) {
        PartTaker taker(&keeper);
        for (MailPart &part : mail->parts) {
            taker.moveToKeeper(part);
        }
        if (taker.error()) {
            return *taker.error();
        }
    }
    return mail;
}

} // namespace

Result<ParsedMail> parseMailFile(QIODevice &file, const MailLimits &limits, PartKeeper &keeper)
{
    initialiseMime();
    if (file.size() > limits.maxBytes) {
        return Error{.kind = Error::Kind::TooLarge, .detail = u"The mail is larger than %1 bytes."_s.arg(limits.maxBytes)};
    }
    if (auto *real = qobject_cast<QFileDevice *>(&file)) {
        if (auto mail = readPiecewise(*real, limits, keeper)) {
            return *std::move(mail);
        }
    }
    return readWhole(file, limits, keeper);
}

} // namespace deskbell::hub
