// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/core/core.h"
#include "hub/storage/readerpool.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <memory>

namespace deskbell::hub {

/// Takes away blobs nothing refers to, a folder at a time, on a thread of its own: once around in a day. Where it begins is chance, so that
/// hubs that are started often, or several on one storage, come everywhere.
class BlobSweeper : public QObject
{
public:
    explicit BlobSweeper(const StorageOptions &storage, QObject *parent = nullptr);
    ~BlobSweeper() override;

    void start();
    void stop();

private:
    void sweepNext();

    QString m_directory;
    std::unique_ptr<ReaderPool> m_readers; ///< null: the storage has no address
    QThreadPool m_thread;
    QTimer m_timer;
    int m_folder;
};

} // namespace deskbell::hub
