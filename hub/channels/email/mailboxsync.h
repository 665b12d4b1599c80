// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/channels/email/emailsettings.h"
#include "hub/channels/email/imapclient.h"
#include "hub/channels/email/mailintake.h"
#include "hub/channels/email/reconnect.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <deque>

namespace deskbell::hub {

class Core;

/// Follows one folder of a mailbox for ever: connects, opens the folder, lists what is new, fetches it, then waits in IDLE (or
/// polls) for more; reconnects when anything goes wrong. Only reads: mails stay as they are, unread ones unread.
class MailboxSync : public QObject
{
    Q_OBJECT
public:
    MailboxSync(Core &core, const ChannelId &channel, const EmailSettings &settings, const QString &folder, MailIntake &intake,
                QObject *parent = nullptr);

    void start();
    /// Ends at once; what was fetched is the intake's.
    void stop();

Q_SIGNALS:
    /// Empty \a words: all is well.
    void health(const QString &words);

private:
    struct Entry {
        quint32 uid = 0;
        qint64 size = 0;
        QDateTime date{};
    };
    /// A FETCH on its way. Mails are handed on in the order of their uids, whatever the server's order.
    struct Batch {
        std::deque<Entry> entries{};
        QHash<quint32, QByteArray> arrived{};
        bool headersOnly = false;
    };

    void connectNow();
    void openFolder();
    void onFolderOpen(const ImapStatus &status);
    void onUntagged(const ImapResponse &response);
    void searchMissed(quint32 last);
    void onSearched(const ImapStatus &status);
    void list();
    void onListed(const ImapStatus &status);
    void fetchMore();
    Batch nextBatch();
    void fetch(const Batch &batch);
    void onFetched(const ImapStatus &status);
    void onMail(const ImapFetch &fetch);
    void handOn(Batch &batch, bool complete);
    void handOver(const Entry &entry, const QByteArray &raw, bool headersOnly);
    void giveUpOn(const Entry &entry, const QString &words);
    void caughtUp();
    void onFailed(const MailFailure &failure);
    bool isOversize(const Entry &entry) const;
    bool isBusy() const { return m_searching || m_listing || !m_inFlight.empty() || !m_todo.empty(); }

    Core &m_core;
    ChannelId m_channel;
    EmailSettings m_settings;
    QString m_folder;
    MailIntake &m_intake;
    ImapClient *m_client = nullptr;
    Reconnect m_reconnect;
    QTimer m_poll;
    QTimer m_room;
    std::deque<Entry> m_todo;
    std::deque<Batch> m_inFlight;
    QSet<quint32> m_liedAbout; ///< larger than the server had said: only their headers are fetched
    QSet<quint32> m_found; ///< of a search on its way: what the server has at or below the stored position
    QSet<quint32> m_missed; ///< of these the storage knows nothing
    quint32 m_singlyTo = 0; ///< up to here one mail a FETCH, to find the one that makes trouble
    quint32 m_uidValidity = 0;
    quint32 m_selectedValidity = 0;
    quint32 m_lastUid = 0; ///< handed to the intake, or not wanted
    qint64 m_exists = -1;
    bool m_listing = false;
    bool m_searching = false;
    bool m_nothingMissed = false; ///< seen once, and from then on the intake keeps what is not settled
    bool m_somethingNew = false;
    bool m_stopped = true;
};

} // namespace deskbell::hub
