// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/channels/email/uidset.h"

#include <algorithm>

namespace deskbell::hub {

namespace {

constexpr int mostRanges = 10'000;

} // namespace

QByteArray uidSet(const std::vector<quint32> &uids)
{
    QByteArray set;
    for (size_t i = 0; i < uids.size();) {
        size_t end = i;
        while (end + 1 < uids.size() && uids[end + 1] == uids[end] + 1) {
            ++end;
        }
        set += (set.isEmpty() ? "" : ",") + QByteArray::number(uids[i]);
        if (end > i) {
            set += ':' + QByteArray::number(uids[end]);
        }
        i = end + 1;
    }
    return set;
}

QList<ImapRange> readUidSet(const QByteArray &set)
{
    QList<ImapRange> ranges;
    for (const QByteArray &piece : set.split(',')) {
        if (ranges.size() >= mostRanges) {
            break;
        }
        const qsizetype colon = piece.indexOf(':');
        const quint32 one = piece.left(colon < 0 ? piece.size() : colon).trimmed().toUInt();
        const quint32 other = colon < 0 ? one : piece.mid(colon + 1).trimmed().toUInt();
        if (one > 0 && other > 0) {
            ranges.append({std::min(one, other), std::max(one, other)});
        }
    }
    return ranges;
}

qint64 ImapVanished::count() const
{
    qint64 count = 0;
    for (const ImapRange &range : uids) {
        count += qint64(range.last) - range.first + 1;
    }
    return count;
}

std::optional<ImapVanished> readImapVanished(const ImapResponse &response)
{
    static const QByteArray word = "* VANISHED ";
    if (response.text.left(word.size()).compare(word, Qt::CaseInsensitive) != 0) {
        return std::nullopt;
    }
    QByteArray rest = response.text.mid(word.size()).trimmed();
    static const QByteArray earlier = "(EARLIER)";
    ImapVanished vanished{.earlier = rest.left(earlier.size()).compare(earlier, Qt::CaseInsensitive) == 0};
    if (vanished.earlier) {
        rest = rest.mid(earlier.size()).trimmed();
    }
    vanished.uids = readUidSet(rest);
    return vanished;
}

} // namespace deskbell::hub
