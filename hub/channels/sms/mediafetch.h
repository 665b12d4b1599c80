// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/channels/sms/smssettings.h"
#include "hub/text/mail.h"

#include <QUrl>

#include <functional>
#include <utility>

namespace deskbell::hub {

/// What came of fetching the files of one message.
struct FetchedMedia {
    QList<MailPart> files{};
    QString notice{}; ///< says which could not be had; empty: all are here
};

/// Fetches the files of an inbound message from the provider: over its own host only, with the account's password, which no redirect
/// gets. May be called on any thread; works in the main thread's event loop and calls \a done there, once, within about 9 s (a
/// provider waits 15 s for its answer).
void fetchMedia(const RestSettings &settings, const QList<std::pair<QUrl, QString>> &media,
                std::function<void(const FetchedMedia &)> done);

} // namespace deskbell::hub
