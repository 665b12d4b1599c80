// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace deskbell::hub {

/// Lets this process open as many files and sockets as the system allows it, and \returns how many connections that leaves room for
/// beside the database, blobs and mailboxes; at least 1. Most systems begin with 1,024, of which every visitor of a chat takes two.
int roomForConnections();

} // namespace deskbell::hub
