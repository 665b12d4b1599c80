// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/values.h"

#include <QMap>

namespace deskbell {

/// What the fields of a canned reply stand for; an absent or empty value leaves its field unfilled.
using FieldValues = QMap<QString, QString>;

FieldValues fieldValues(const std::optional<Customer> &customer, const std::optional<Conversation> &conversation,
                        const std::optional<Agent> &agent);

struct FilledText {
    QString text{};
    QStringList unfilled{}; ///< "customer.name", in order; they stand in the text as they were
};

/// Puts values into "{{customer.name}}"; blanks within the braces and case do not matter. \a html: values are escaped.
FilledText fillFields(const QString &text, const FieldValues &values, bool html = false);
/// Fields that stand unfilled in a text.
QStringList fieldsIn(const QString &text);
/// Where they stand: start and length.
QList<std::pair<qsizetype, qsizetype>> fieldSpans(const QString &text);

/// The replies that fit what was typed after "/", best first: shortcut before title before text, the customer's language before
/// "any" before others; only those for \a queue or every queue. An empty \a typed gives all.
QList<CannedReply> matchingReplies(const QList<CannedReply> &replies, const QString &typed, const QString &language,
                                   const QueueId &queue);

} // namespace deskbell
