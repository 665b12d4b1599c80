// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStringList>
#include <QUrl>

#include <memory>

namespace deskbell::test {

/// A real deskbell-hub as its users run it: the program of this build, on a free loopback port that stays the same over
/// restarts, with its own directory or database.
class HubProcess
{
public:
    /// \a storage: e.g. {"--data", dir} or {"--database", url, "--data", dir}
    explicit HubProcess(const QStringList &storage);
    ~HubProcess();

    /// `deskbell-hub admin …`; \a input goes to its standard input. \returns its exit code; what it printed is in output().
    int admin(const QStringList &words, const QByteArray &input = {});
    /// Starts `serve` and waits until it says that it listens. False with the reason in output().
    bool start(const QStringList &more = {});
    /// SIGKILL, and waits for the end.
    void kill();
    /// SIGTERM, and waits for the end. \returns the exit code; -1 when it had to be killed.
    int terminate();
    bool isRunning() const;
    qint64 processId() const;

    QUrl url() const;
    const QByteArray &output() const { return m_output; }

private:
    QStringList m_storage;
    quint16 m_port = 0;
    std::unique_ptr<QProcess> m_process;
    QByteArray m_output;
};

/// A port nobody listens on just now.
quint16 freePort();
/// The folder of the programs under test.
QString programFolder();

} // namespace deskbell::test
