// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/api/hookbook.h"
#include "hub/api/routes/routes.h"

#include <memory>
#include <optional>

namespace deskbell::hub {

/// Whoever guesses keys, or signs wrongly, again and again: no provider does. Counted by the caller's network; this machine is let be.
class RefusedCalls
{
public:
    RefusedCalls(ApiContext &context, const Call &call);
    /// TooMany while the network has to wait.
    std::optional<Error> error() const;
    /// One more was refused.
    void note() const;

private:
    std::shared_ptr<HookBook> m_book;
    QByteArray m_network; ///< empty: this machine
};

/// What a provider asks or tells, and of which channel: the one whose secret it presents. Also one that is off: what its provider still
/// sends is told so, and is not lost as "no such path". NotFound when the secret is nobody's.
Result<ProviderCall> providerCallOf(ApiContext &context, const Call &call, const QByteArray &presented, const QString &rest);

} // namespace deskbell::hub
