// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QObject>

class QLocalSocket;

namespace deskbell {

/// One console a profile: a second start asks the first to come to the front and ends.
class SingleInstance : public QObject
{
    Q_OBJECT
public:
    explicit SingleInstance(const QString &profileDirectory, QObject *parent = nullptr);

    /// Listens for later starts.
    void listen();
    /// Asks the one that runs, to follow \a link when there is one. False when nobody answers.
    bool raiseOther(const QString &link = {}) const;

Q_SIGNALS:
    void raiseRequested();
    void linkReceived(const QString &link);

private:
    void greet(QLocalSocket *socket);

    QString m_name;
    QLocalServer m_server;
};

} // namespace deskbell
