// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace deskbell::hub {

/// An image a mail wants from the network.
struct RemoteImage {
    QString key{}; ///< 16 hexadecimal digits made from the address: the same in every run
    QString url{}; ///< http or https
};

struct SanitisedHtml {
    QString html{}; ///< balanced; only listed tags, attributes and style properties; img only with cid: or remote:KEY
    int blockedImages = 0; ///< remote images that can be asked for, or could be were there not too many
    int trackingPixels = 0; ///< remote images of at most 2 pixels, or hidden: dropped for good
    QList<RemoteImage> remoteImages{}; ///< what the keys in html stand for, each once, at most 200
    bool gaveUp = false; ///< a limit was passed: html is empty, show the text instead
};

/// What becomes of an image from the network: a place-holder an agent can have filled through the hub, or its alternative text
/// (in what the desk sends out a place-holder of ours would mean nothing).
enum class RemoteImages { PlaceHolders, TextOnly };

/// Linear, not recursive, bounded (the caps of docs/architecture.md). Nothing active survives: no script, event attribute,
/// javascript: or data: address, remote image, form or frame.
SanitisedHtml sanitiseHtml(const QString &html, RemoteImages remote = RemoteImages::PlaceHolders);

/// The text a person would read, block elements on lines of their own, hidden elements left out.
QString textOfHtml(const QString &html);

} // namespace deskbell::hub
