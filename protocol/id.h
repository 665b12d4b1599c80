// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>

#include <compare>

namespace deskbell {

/// A new UUIDv7 (RFC 9562 section 5.7), lower case with hyphens. Ids made by one process rise strictly,
/// also within a millisecond, so that they sort by creation. Thread-safe.
QString makeUuid7();
/// True for 8-4-4-4-12 lower-case hexadecimal digits of any UUID version.
bool isUuid(QStringView text);

/// The id of one kind of thing. Made by whoever creates the thing; empty means "none".
template <class Tag> struct Id {
    QString value{};

    static Id make() { return Id{makeUuid7()}; }
    bool isNull() const { return value.isEmpty(); }
    explicit operator bool() const { return !value.isEmpty(); }
    bool operator==(const Id &other) const { return value == other.value; }
    std::strong_ordering operator<=>(const Id &other) const
    {
        const int order = value.compare(other.value);
        return order < 0 ? std::strong_ordering::less : order > 0 ? std::strong_ordering::greater : std::strong_ordering::equal;
    }
    friend size_t qHash(const Id &id, size_t seed = 0) noexcept { return ::qHash(id.value, seed); }
};

/// For QCOMPARE: failures read as the id itself.
template <class Tag> char *toString(const Id<Tag> &id)
{
    return qstrdup(id.value.isEmpty() ? "(none)" : id.value.toUtf8().constData());
}

using CustomerId = Id<struct CustomerTag>;
using IdentityId = Id<struct IdentityTag>;
using ConversationId = Id<struct ConversationTag>;
using ThreadId = Id<struct ThreadTag>;
using MessageId = Id<struct MessageTag>;
using AttachmentId = Id<struct AttachmentTag>;
using ChannelId = Id<struct ChannelTag>;
using QueueId = Id<struct QueueTag>;
using AgentId = Id<struct AgentTag>;
using SessionId = Id<struct SessionTag>;
using CannedReplyId = Id<struct CannedReplyTag>;
using PresetId = Id<struct PresetTag>;

} // namespace deskbell
