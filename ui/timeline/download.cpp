// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/download.h"

#include "ui/timeline/attachmentrules.h"

#include <QDir>
#include <QFileInfo>
#include <QImageReader>
#include <QPromise>
#include <QTemporaryDir>
#include <QThreadPool>

#include <memory>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

Download::Download(Desk &desk, const Attachment &attachment, QObject *parent)
    : QObject(parent)
{
    using Watcher = QFutureWatcher<Result<QString>>;
    connect(&m_watcher, &Watcher::progressValueChanged, this, [this](int value) {
        const int all = m_watcher.progressMaximum();
        Q_EMIT progressed(all > 0 ? static_cast<int>(qint64(value) * 100 / all) : 0);
    });
    connect(&m_watcher, &Watcher::finished, this, [this] {
        if (m_watcher.isCanceled() || m_watcher.future().resultCount() == 0) {
            Q_EMIT canceled();
            return;
        }
        const Result<QString> path = m_watcher.result();
        if (path) {
            Q_EMIT arrived(*path);
        } else {
            Q_EMIT failed(path.error());
        }
    });
    m_watcher.setFuture(desk.attachmentFile(attachment.id));
}

Download::~Download()
{
    m_watcher.disconnect(this);
    m_watcher.cancel();
}

void Download::cancel() { m_watcher.cancel(); }

bool copyTo(const QString &path, const QString &target)
{
    QFile::remove(target);
    return QFile::copy(path, target);
}

QString freeName(const QString &folder, const QString &name)
{
    const QDir directory(folder);
    const QFileInfo info(safeFileName(name));
    QString candidate = info.fileName();
    for (int number = 2; directory.exists(candidate); ++number) {
        const QString ending = info.suffix().isEmpty() ? QString() : u"."_s + info.suffix();
        candidate = u"%1 (%2)%3"_s.arg(info.completeBaseName()).arg(number).arg(ending);
    }
    return directory.filePath(candidate);
}

QString copyForOpening(const QString &path, const QString &name)
{
    static const QTemporaryDir opened;
    if (!opened.isValid()) {
        return {};
    }
    // By the id first: two mails may both bring an "invoice.pdf".
    const QDir directory(opened.filePath(QFileInfo(path).fileName()));
    const QString target = directory.filePath(safeFileName(name));
    if (QFile::exists(target)) {
        return target;
    }
    if (!directory.mkpath(u"."_s) || !QFile::copy(path, target)) {
        return {};
    }
    // What is changed in a copy would be lost: programs say so when they cannot write.
    QFile::setPermissions(target, QFileDevice::ReadOwner);
    return target;
}

QFuture<QImage> readImage(const QString &path, int longestSide)
{
    auto promise = std::make_shared<QPromise<QImage>>();
    promise->start();
    QFuture<QImage> future = promise->future();
    QThreadPool::globalInstance()->start([promise, path, longestSide] {
        QImageReader reader(path);
        reader.setDecideFormatFromContent(true);
        reader.setAutoTransform(true);
        // A drawing can hold scripts and addresses: not even by mistake.
        const bool drawing = reader.format().startsWith("svg");
        const QSize size = reader.size();
        if (size.isValid() && qMax(size.width(), size.height()) > longestSide) {
            reader.setScaledSize(size.scaled(longestSide, longestSide, Qt::KeepAspectRatio));
        }
        promise->addResult(drawing ? QImage() : reader.read());
        promise->finish();
    });
    return future;
}

} // namespace deskbell
