// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace deskbell::hub {

/// Whether a paragraph is the confidentiality notice that companies put under every mail, in the languages our desks meet: it
/// speaks of the mail itself, of secrecy, of whom it is for, of what others must not do. Linear.
bool isDisclaimer(const QString &paragraph);

} // namespace deskbell::hub
