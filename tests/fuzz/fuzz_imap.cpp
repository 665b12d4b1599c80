// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/channels/email/imapparser.h"
#include "hub/channels/email/uidset.h"

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
    const ImapLimits limits{.lineBytes = 2000, .literalBytes = 3000, .literals = 20};
    const auto parse = [&bytes, &limits](qsizetype piece) {
        ImapParser parser(limits);
        QList<ImapResponse> responses;
        for (qsizetype at = 0; at < bytes.size(); at += piece) {
            parser.feed(bytes.mid(at, piece));
            while (auto response = parser.next()) {
                responses.append(*std::move(response));
            }
        }
        return std::pair(responses, parser.fault());
    };
    const auto [responses, fault] = parse(1 + data[0] % 64);
    const auto [same, sameFault] = parse(qMax<qsizetype>(bytes.size(), 1));
    if (responses.size() != same.size() || fault != sameFault) {
        __builtin_trap();
    }
    for (const ImapResponse &response : responses) {
        qint64 literals = 0;
        for (const QByteArray &literal : response.literals) {
            literals += literal.size();
        }
        if (response.text.size() > limits.lineBytes || literals > limits.literalBytes) {
            __builtin_trap();
        }
        readImapValues(response);
        readImapStatus(response);
        readImapNumber(response, "EXISTS");
        readImapSearch(response);
        if (const auto vanished = readImapVanished(response); vanished && vanished->count() < 0) {
            __builtin_trap();
        }
        if (const auto folder = readImapList(response)) {
            decodeFolderName(encodeFolderName(folder->name));
        }
        if (const auto fetch = readImapFetch(response); fetch && fetch->body && fetch->body->size() > limits.literalBytes) {
            __builtin_trap();
        }
    }
    return 0;
}
