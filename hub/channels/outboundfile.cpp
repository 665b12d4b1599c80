// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/channels/outboundfile.h"

#include "hub/core/core.h"

namespace deskbell::hub {

Result<QByteArray> readOutboundFile(Core &core, const Attachment &attachment)
{
    const auto stored = core.reads().attachment(Principal::hub(), attachment.id);
    if (!stored) {
        return stored.error();
    }
    const auto content = core.blobs().open(stored->blob.hash);
    if (!content) {
        return content.error();
    }
    const QByteArray data = (*content)->readAll();
    if (data.size() != stored->blob.size) {
        return Error{.kind = Error::Kind::Unavailable, .detail = QStringLiteral("it cannot be read")};
    }
    return data;
}

} // namespace deskbell::hub
