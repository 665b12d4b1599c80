// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/program/blobsweeper.h"

#include "hub/core/blobsweep.h"

#include <QDir>
#include <QLoggingCategory>
#include <QRandomGenerator>

namespace deskbell::hub {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Q_LOGGING_CATEGORY(logSweep, "hub.sweep", QtInfoMsg)

/// 256 folders in a day and a little.
constexpr auto sweepEvery = 5min;

} // namespace

BlobSweeper::BlobSweeper(const StorageOptions &storage, QObject *parent)
    : QObject(parent)
    , m_directory(QDir(storage.dataDir).filePath(u"blobs"_s))
    , m_folder(QRandomGenerator::global()->bounded(blobFolders))
{
    if (const auto target = databaseTargetOf(storage)) {
        m_readers = std::make_unique<ReaderPool>(*target);
    }
    m_thread.setMaxThreadCount(1);
    m_timer.setInterval(sweepEvery);
    connect(&m_timer, &QTimer::timeout, this, &BlobSweeper::sweepNext);
}

BlobSweeper::~BlobSweeper() { stop(); }

void BlobSweeper::start()
{
    if (m_readers) {
        m_timer.start();
    }
}

void BlobSweeper::stop()
{
    m_timer.stop();
    m_thread.waitForDone();
}

void BlobSweeper::sweepNext()
{
    if (m_thread.activeThreadCount() > 0) {
        return; // a slow disk: the next time
    }
    m_folder = (m_folder + 1) % blobFolders;
    m_thread.start([this, folder = m_folder] {
        const QDateTime before = QDateTime::currentDateTimeUtc().addSecs(-strayAfterHours * 3600);
        const auto gone = sweepBlobFolder(m_directory, *m_readers, folder, before);
        if (!gone) {
            qCWarning(logSweep) << "blobs could not be looked at:" << gone.error().detail;
        } else if (gone->count > 0) {
            qCInfo(logSweep) << gone->count << "blobs that nothing refers to are gone," << gone->bytes << "bytes";
        }
    });
}

} // namespace deskbell::hub
