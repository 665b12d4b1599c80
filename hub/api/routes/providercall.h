// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/api/routes/routes.h"

namespace deskbell::hub {

/// What a provider asks or tells, and of which channel: the one whose secret it presents. Also one that is off: what its provider still
/// sends is told so, and is not lost as "no such path". NotFound when the secret is nobody's.
Result<ProviderCall> providerCallOf(ApiContext &context, const Call &call, const QByteArray &presented, const QString &rest);

} // namespace deskbell::hub
