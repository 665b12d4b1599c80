// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/result.h"

#include <QByteArray>
#include <QString>

namespace deskbell::hub {

inline constexpr int shortestPassword = 8;
inline constexpr int longestPassword = 1024;

/// argon2id at libsodium's interactive limits (64 MB, about 0.1 s), as text with its salt and parameters.
/// Invalid (field "password") when it is shorter than 8 or longer than 1,024 characters. Blocks: not for event loops.
Result<QByteArray> hashPassword(const QString &password);

/// True when \a password made \a hash. With an empty or broken hash it works as long and says false, so that an unknown
/// e-mail address cannot be told from a wrong password by the clock. Blocks like hashPassword().
bool verifyPassword(const QByteArray &hash, const QString &password);

} // namespace deskbell::hub
