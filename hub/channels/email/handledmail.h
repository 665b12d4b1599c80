// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/channels/email/copylookup.h"
#include "hub/channels/email/emailsettings.h"
#include "hub/channels/email/imapparser.h"

#include <QObject>
#include <QPointer>
#include <QSet>

#include <functional>
#include <vector>

namespace deskbell::hub {

class ImapClient;

/// Marks or moves mails of one folder that the desk has stored, as the account's "handled" asks; never before they are stored. What
/// fails is left as it is and tried again with the next connection.
///
/// A server without MOVE (RFC 6851) copies, then marks the originals as deleted, then removes them. Where that broke off shows by a
/// keyword the originals get first: of those that have it, the next connection looks which copies are there already.
class HandledMail : public QObject
{
    Q_OBJECT
public:
    HandledMail(const EmailSettings &settings, QObject *parent = nullptr);

    bool isWanted() const { return m_settings.handled != Handled::Leave; }
    /// The command that finds mails not handled yet, up to \a last.
    QByteArray searchFor(quint32 last) const;

    /// The command that finds mails whose move broke off; empty: nothing of that kind can be on \a client's server.
    QByteArray searchForBroken(const ImapClient &client, quint32 last) const;

    /// Their move broke off.
    void addBroken(const QSet<quint32> &uids) { m_broken += uids; }
    /// The desk has these.
    void add(quint32 uid);
    void add(const QSet<quint32> &uids);
    bool isEmpty() const { return m_waiting.isEmpty() && m_broken.isEmpty(); }
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
    void copy(ImapClient &client, const QByteArray &uids);
    void removeCopied(ImapClient &client, const QByteArray &uids);
    void mendBroken(ImapClient &client);
    void noteOriginal(const ImapResponse &response);
    void onLookedUp(ImapClient &client, const std::optional<QSet<quint32>> &there, const QString &words);
    void onMoved(ImapClient &client, const QByteArray &uids, bool mayCreate, const ImapStatus &status);
    void finish(const QString &words);

    EmailSettings m_settings;
    QSet<quint32> m_waiting;
    QSet<quint32> m_broken;
    std::vector<CopyLookup::Mail> m_originals; ///< of those that are looked up
    QPointer<CopyLookup> m_lookup;
    QMetaObject::Connection m_listening;
    std::function<void()> m_done;
    bool m_busy = false;
};

} // namespace deskbell::hub
