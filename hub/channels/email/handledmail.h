// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/channels/email/emailsettings.h"
#include "hub/channels/email/imapparser.h"

#include <QObject>
#include <QSet>

#include <functional>

namespace deskbell::hub {

class ImapClient;

/// Marks or moves mails of one folder that the desk has stored, as the account's "handled" asks; never before they are stored. What
/// fails is left as it is and tried again with the next connection.
class HandledMail : public QObject
{
    Q_OBJECT
public:
    HandledMail(const EmailSettings &settings, QObject *parent = nullptr);

    bool isWanted() const { return m_settings.handled != Handled::Leave; }
    /// The command that finds mails not handled yet, up to \a last.
    QByteArray searchFor(quint32 last) const;

    /// The desk has these.
    void add(quint32 uid);
    void add(const QSet<quint32> &uids);
    bool isEmpty() const { return m_waiting.isEmpty(); }
    /// The next look is worth it: many wait.
    bool isMany() const { return m_waiting.size() >= 200; }
    bool isBusy() const { return m_busy; }
    /// Handles what waits, in the folder \a client has open for writing. \a done is called at the end, or never when the connection
    /// fails.
    void run(ImapClient &client, std::function<void()> done);
    /// The connection is gone.
    void connectionLost();

Q_SIGNALS:
    /// Empty \a words: it works.
    void problem(const QString &words);

private:
    void mark(ImapClient &client, const QByteArray &uids);
    void move(ImapClient &client, const QByteArray &uids, bool mayCreate);
    void removeCopied(ImapClient &client, const QByteArray &uids);
    void onMoved(ImapClient &client, const QByteArray &uids, bool mayCreate, const ImapStatus &status);
    void finish(const QString &words);

    EmailSettings m_settings;
    QSet<quint32> m_waiting;
    std::function<void()> m_done;
    bool m_busy = false;
};

} // namespace deskbell::hub
