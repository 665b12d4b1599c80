// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/hub/hubclient.h"

#include <QStringList>

namespace deskbell::test {

/// Compares a console's replica with what the hub gives to its agent, row by row: conversations, messages, customers,
/// promises, the directory. The hub's snapshot has to be in it, nothing may differ, nothing may be there that the hub does not show, and
/// of no conversation may a message be missing between two that are there.
/// \returns what differs, by kind and id; empty: nothing.
QStringList differences(HubClient &hub, const QString &profile);

} // namespace deskbell::test
