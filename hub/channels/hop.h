// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QPointer>

#include <utility>

namespace deskbell::hub {

/// Wraps \a function(value) so that it may be called on any thread: it runs later, in the application's event loop, and not at
/// all when \a owner is gone by then. For Core's callbacks, which come from the writer thread. \a owner must live in the main thread.
template <class Owner, class Function> auto onEventLoop(Owner *owner, Function function)
{
    return [owner = QPointer<Owner>(owner), function = std::move(function)](auto value) {
        // The application is the context: it outlives every owner, while asking whether the owner is alive is only safe over there.
        if (QCoreApplication *application = QCoreApplication::instance()) {
            QMetaObject::invokeMethod(
                application,
                [owner, function, value = std::move(value)] {
                    if (owner) {
                        function(value);
                    }
                },
                Qt::QueuedConnection);
        }
    };
}

} // namespace deskbell::hub
