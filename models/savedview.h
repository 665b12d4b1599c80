// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inboxmodel.h"

namespace deskbell {

/// A view as it is kept in a preset of kind "view", and back. What a newer console wrote and this one does not know is left out.
QJsonObject bodyOfView(const InboxView &view);
InboxView viewOfPreset(const Preset &preset);

/// "recent", "oldest", "due".
QString nameOfOrder(ListOrder order);
ListOrder orderNamed(const QString &name);

} // namespace deskbell
