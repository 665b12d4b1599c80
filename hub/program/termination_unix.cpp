// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/program/termination.h"

#include <QSocketNotifier>

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace deskbell::hub {

namespace {

int terminationPipe[2] = {-1, -1};

// Only async-signal-safe calls here: the event loop does the rest.
void terminationSignal(int)
{
    static volatile sig_atomic_t already = 0;
    if (already) {
        _exit(1);
    }
    already = 1;
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = write(terminationPipe[1], &byte, 1);
}

} // namespace

void onTermination(QObject *context, std::function<void()> stop)
{
    if (pipe(terminationPipe) != 0) {
        return;
    }
    fcntl(terminationPipe[0], F_SETFD, FD_CLOEXEC);
    fcntl(terminationPipe[1], F_SETFD, FD_CLOEXEC);
    auto *notifier = new QSocketNotifier(terminationPipe[0], QSocketNotifier::Read, context);
    QObject::connect(notifier, &QSocketNotifier::activated, context, [notifier, stop = std::move(stop)] {
        notifier->setEnabled(false);
        stop();
    });
    struct sigaction action = {};
    action.sa_handler = terminationSignal;
    sigemptyset(&action.sa_mask);
    sigaction(SIGTERM, &action, nullptr);
    sigaction(SIGINT, &action, nullptr);
    signal(SIGPIPE, SIG_IGN);
}

} // namespace deskbell::hub
