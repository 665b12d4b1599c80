// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/api/imagefetch.h"
#include "hub/api/workers.h"
#include "hub/core/core.h"

#include <QCache>
#include <QHash>

#include <functional>
#include <mutex>

namespace deskbell::hub {

/// Fetches the remote images of mails when an agent asks for them. The addresses stay in the mail as it came: a message's
/// list is read from there, by the keys of its HTML. Thread-safe; answers come on its worker threads.
class RemoteImageFetcher
{
public:
    using Answer = std::function<void(Result<FetchedImage>)>;

    RemoteImageFetcher(BlobStore &blobs, FetchRules rules);
    ~RemoteImageFetcher() { stop(); }
    Q_DISABLE_COPY_MOVE(RemoteImageFetcher)

    /// \a raw is the mail of \a message, which the asker may see. NotFound when the mail has no such image.
    /// \returns false when too many wait already.
    bool fetch(const MessageId &message, const BlobRef &raw, const QString &key, Answer done);
    /// Cuts what is under way.
    void stop();

private:
    using Addresses = QHash<QString, QString>; ///< by key

    Result<FetchedImage> find(const MessageId &message, const BlobRef &raw, const QString &key);
    Result<Addresses> addressesOf(const MessageId &message, const BlobRef &raw);

    BlobStore &m_blobs;
    FetchRules m_rules;
    std::atomic_bool m_stop = false;
    std::mutex m_mutex;
    QCache<QString, Addresses> m_addresses; ///< by message
    QCache<QString, FetchedImage> m_images; ///< by key; cost in bytes
    Workers m_workers;
};

} // namespace deskbell::hub
