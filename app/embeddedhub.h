// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QProcess>
#include <QTimer>
#include <QUrl>

#include <chrono>

namespace deskbell {

/// A hub of the console's own, on loopback, with its data in the profile. Started, restarted when it ends by itself
/// (with growing pauses, on the same port where possible), and asked to finish when the console quits.
class EmbeddedHub : public QObject
{
    Q_OBJECT
public:
    struct Options {
        QString program{}; ///< of deskbell-hub
        QString data{};
        bool demo = false;
        QString email{}; ///< of the console's own account
        QString name{};
        QString password{}; ///< of that account; in the demo, of its agent
        quint16 port = 0; ///< tried first; 0: any
    };
    /// Beside the console, or where PATH has it; empty: not there.
    static QString findProgram();

    explicit EmbeddedHub(const Options &options, QObject *parent = nullptr);
    ~EmbeddedHub() override;

    void start();
    /// Asks it to finish and waits for it.
    void stop();
    const Options &options() const { return m_options; }
    qint64 processId() const { return m_process.processId(); }

Q_SIGNALS:
    /// It listens. Again after a restart, possibly at another address.
    void ready(const QUrl &url);
    /// It ended and is started again by itself.
    void interrupted(const QString &reason);
    /// It could not be started at all.
    void failed(const QString &reason);

private:
    void makeAccount();
    void setPassword();
    void runAdmin(const QStringList &words, void (EmbeddedHub::*then)(int exitCode));
    void accountMade(int exitCode);
    void passwordSet(int exitCode);
    void serve();
    void readLine();
    void ended();
    QString accountMark() const;

    Options m_options;
    QProcess m_admin;
    QProcess m_process;
    QTimer m_restart;
    QByteArray m_output;
    QByteArray m_errors;
    bool m_everReady = false;
    bool m_listening = false;
    bool m_stopping = false;
    int m_failures = 0;
};

/// How long to wait before the n-th restart in a row (1, 2, …).
std::chrono::milliseconds restartPause(int failures);

} // namespace deskbell
