// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/session/tokenstore.h"

#include <QByteArray>

namespace deskbell {

QByteArray tokensToJson(const SessionTokens &tokens);
/// Empty tokens for anything that is not what tokensToJson() writes.
SessionTokens tokensFromJson(const QByteArray &json);

} // namespace deskbell
