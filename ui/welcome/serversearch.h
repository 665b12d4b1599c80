// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/desk.h"

#include <QJsonObject>
#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace deskbell {

/// Has the hub look for the servers of an address and says how that goes: a line with a button to stop, or to ask further.
class ServerSearch : public QWidget
{
    Q_OBJECT
public:
    explicit ServerSearch(Desk &desk, QWidget *parent = nullptr);

    /// Looks once typing pauses; at once with \a now. The same address again changes nothing.
    void search(const QString &address, bool now = false);
    void stop();
    /// An authority was chosen: what was not trusted may be now, as a test will show.
    void noteAuthority();
    bool isSearching() const { return m_searching || m_pause.isActive(); }

Q_SIGNALS:
    /// What the hub reports; without "imap" or "smtp" where nothing was found. Empty: stopped, or it could not look.
    void found(const QJsonObject &report);
    /// The person wants to trust the authority of the servers that were found.
    void authorityWanted();

private:
    void ask(bool directory);
    void onReport(const Result<QJsonObject> &report);
    void say(const QString &words, const QColor &color);
    void sayFound(const QJsonObject &report);
    void end(const QJsonObject &report);

    Desk &m_desk;
    QLabel *m_words;
    QPushButton *m_stop;
    QPushButton *m_directory;
    QPushButton *m_trust;
    QString m_foundServers; ///< in words
    QTimer m_pause;
    QString m_address;
    int m_turn = 0; ///< answers to earlier questions are not ours any more
    bool m_searching = false;
    bool m_askedDirectory = false;
};

} // namespace deskbell
