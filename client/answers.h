// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <utility>

namespace deskbell {

/// Calls \a take with the result once it is there, unless \a context has gone by then or the future ends without one.
/// QFuture::then() with a context may not be used for answers that outlive a widget: in Qt 6.4 it asserts that the context lives.
template <class T, class Take> void whenAnswered(const QFuture<T> &future, QObject *context, Take take)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, take = std::move(take)]() mutable {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0) {
            take(watcher->result());
        }
    });
    watcher->setFuture(future);
}

} // namespace deskbell
