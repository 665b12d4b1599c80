// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/text/deliveryreport.h"

#include <cstddef>
#include <cstdint>

using namespace deskbell::hub;

namespace {

void checkIds(const QStringList &ids)
{
    for (const QString &id : ids) {
        if (!id.contains(QLatin1Char('@')) || id != id.trimmed() || id.size() > 250) {
            __builtin_trap();
        }
    }
}

void checkOutcomes(const QList<DeliveryOutcome> &outcomes)
{
    if (outcomes.size() > 100) {
        __builtin_trap();
    }
    for (const DeliveryOutcome &outcome : outcomes) {
        if (outcome.words.size() > 500 || outcome.words.contains(QLatin1Char('\n')) || outcome.recipient.size() > 250) {
            __builtin_trap();
        }
    }
}

} // namespace

/// A server that bounces says what it likes.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray part(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    checkOutcomes(outcomesInStatusPart(part));
    checkIds(messageIdsInReturnedMail(part));
    DeliveryReport receipt;
    readDisposition(part, receipt);
    checkIds(receipt.messageIds);
    const DeliveryReport words = reportFromWords(QString::fromUtf8(part));
    checkIds(words.messageIds);
    checkOutcomes(words.outcomes);
    newsOf(words);
    return 0;
}
