// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/channels/email/smtpreply.h"

#include <cstddef>
#include <cstdint>

using namespace deskbell::hub;

/// The first byte says how the rest is cut into pieces: what comes out must not depend on it.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0) {
        return 0;
    }
    const QByteArray bytes(reinterpret_cast<const char *>(data) + 1, static_cast<qsizetype>(size - 1));
    const auto parse = [&bytes](qsizetype piece) {
        SmtpReplyReader reader;
        QStringList replies;
        for (qsizetype at = 0; at < bytes.size(); at += piece) {
            reader.feed(bytes.mid(at, piece));
            while (const auto reply = reader.next()) {
                if (reply->code < 200 || reply->code > 599 || reply->lines.isEmpty() || reply->words.contains(u'\n')
                    || reply->words.size() > 1100) {
                    __builtin_trap();
                }
                replies.append(reply->words);
            }
        }
        return std::pair(replies, reader.fault());
    };
    if (parse(1 + data[0] % 64) != parse(qMax<qsizetype>(bytes.size(), 1))) {
        __builtin_trap();
    }
    return 0;
}
