// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/desk.h"

#include <QFutureWatcher>
#include <QImage>
#include <QObject>

namespace deskbell {

/// One attachment on its way from the hub, with its progress; deleting it cancels.
class Download : public QObject
{
    Q_OBJECT
public:
    Download(Desk &desk, const Attachment &attachment, QObject *parent);
    ~Download() override;

    void cancel();

Q_SIGNALS:
    void progressed(int percent);
    void arrived(const QString &path);
    void failed(const deskbell::Error &error);
    void canceled();

private:
    QFutureWatcher<Result<QString>> m_watcher;
};

/// Copies a downloaded file to \a target, replacing what is there. False when that cannot be written.
bool copyTo(const QString &path, const QString &target);
/// A name in \a folder that is not taken: "report.pdf", "report (2).pdf" …
QString freeName(const QString &folder, const QString &name);
/// A copy under its own name in a directory that goes with the program, for other programs to open; empty: not written.
QString copyForOpening(const QString &path, const QString &name);

/// Reads a picture off the GUI thread, turned as its camera says, at most \a longestSide pixels a side; null when it is none.
QFuture<QImage> readImage(const QString &path, int longestSide);

} // namespace deskbell
