// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/promise.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace deskbell {

/// A time by which a message says that its writer does something.
struct PromisedTime {
    QDateTime at{}; ///< in the time zone of "now"
    QString words{}; ///< as it stands in the message
    PromiseKind kind = PromiseKind::Answer;
    bool operator==(const PromisedTime &) const = default;
};

/// The first promise in \a text: a sentence in which the desk says what it will do, and by when. English, Romanian, Polish, Russian,
/// Hungarian and German; \a language: of the text ("ro"), other languages give nothing. Quotes, questions, opening hours, what is
/// over, and numbers that are no times (orders, prices) are none. A day without a time means its end of work (17:00), "by 14:00"
/// alone today. Pure, linear.
std::optional<PromisedTime> promisedTimeIn(const QString &text, const QDateTime &now, const QString &language);

} // namespace deskbell
