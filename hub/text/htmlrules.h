// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace deskbell::hub {

/// What the sanitiser knows of an element.
struct HtmlTag {
    bool allowed = false; ///< may be written out; of others only the text is kept
    bool empty = false; ///< has no content and no end tag
    bool block = false; ///< begins and ends a line
    bool dropped = false; ///< goes with all its content
    bool rawContent = false; ///< its content is no markup
};

/// By lower case name; everything false for an unknown one.
HtmlTag htmlTag(const QString &name);

/// The address when a link may lead there (http, https, mailto, tel), without control characters and space; else empty.
QString safeLink(const QString &decoded);
/// The Content-ID of a cid: address; else empty.
QString contentIdOfSource(const QString &decoded);
/// A remote image: something a viewer would fetch.
bool isRemoteSource(const QString &decoded);
/// The http or https address a remote image can be fetched from, at most 4,000 characters; else empty.
QString fetchableAddress(const QString &decoded);
/// 16 hexadecimal digits of the address's SHA-256.
QString remoteKeyOf(const QString &url);
/// The key of a "remote:KEY" source; else empty.
QString remoteKeyOfSource(const QString &decoded);
/// "12", "12px" → 12; percentages and everything else → -1.
int leadingPixels(const QString &value);
/// The pixels a style attribute gives \a property ("width"); -1: none.
int pixelsInStyle(const QString &style, const QString &property);
/// The value when the attribute may stand on the tag with it, made safe; else empty. Not for href, src and style.
QString safeAttribute(const QString &tag, const QString &attribute, const QString &decoded);

} // namespace deskbell::hub
