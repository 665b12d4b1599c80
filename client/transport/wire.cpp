// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/transport/wire.h"

#include <QJsonDocument>

namespace deskbell {

Error HttpReply::error() const
{
    if (failure) {
        return *failure;
    }
    Error error = fromProblem(status, QJsonDocument::fromJson(body).object());
    if (error.retryAfterSeconds == 0) {
        error.retryAfterSeconds = retryAfterSeconds;
    }
    return error;
}

} // namespace deskbell
