// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/channels/sms/requestsignature.h"
#include "hub/channels/sms/smssettings.h"
#include "hub/core/commands.h"

#include <optional>

namespace deskbell::hub {

/// Where a part stands in its message, from a user data header (3GPP TS 23.040 9.2.3.24.1 and .8).
struct PartPlace {
    int reference = 0;
    int total = 1;
    int number = 1;
    bool operator==(const PartPlace &) const = default;
};
/// nullopt: a message of its own, or a header that makes no sense.
std::optional<PartPlace> placeOfPart(const QByteArray &userDataHeader);

/// What Kannel posts for a message that came in: the body is its text, the query says the rest (from, to, id, ts, charset, udh).
struct KannelMessage {
    TakeMessage take{};
    std::optional<PartPlace> part{};
};
/// \a query percent-encoded. Malformed without a sender.
Result<KannelMessage> readKannelMessage(const QByteArray &query, const QByteArray &body, const SmsSettings &settings,
                                        const QDateTime &now);

/// What the REST API posts for one. Its media are still to be fetched.
struct RestMessage {
    TakeMessage take{};
    QList<std::pair<QUrl, QString>> media{}; ///< with their types
};
Result<RestMessage> readRestMessage(const FormFields &fields, const SmsSettings &settings);

/// A report of Kannel: ?type= of a dlr-url. nullopt: says nothing.
std::optional<DeliveryVerdict> kannelReport(int type);
/// MessageStatus of the REST API. nullopt: says nothing new.
std::optional<DeliveryVerdict> restReport(const QByteArray &status);

} // namespace deskbell::hub
