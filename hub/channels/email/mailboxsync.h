// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/channels/email/emailsettings.h"
#include "hub/channels/email/fetchqueue.h"
#include "hub/channels/email/handledmail.h"
#include "hub/channels/email/imapclient.h"
#include "hub/channels/email/mailintake.h"
#include "hub/channels/email/reconnect.h"
#include "hub/channels/email/uidset.h"
#include "hub/storage/readstore.h"

#include <QElapsedTimer>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <deque>
#include <memory>

namespace deskbell::hub {

class Core;

/// Follows one folder of a mailbox for ever: connects, opens the folder, lists what is new, fetches it, then waits in IDLE (or
/// polls) for more; reconnects when anything goes wrong. A folder read for the first time is filled newest first, while new mail
/// is taken before old; what is not finished goes on after a restart. Mails stay as they are unless the account's "handled" says
/// otherwise.
class MailboxSync : public QObject
{
    Q_OBJECT
public:
    MailboxSync(Core &core, const ChannelId &channel, const EmailSettings &settings, const QString &folder, MailIntake &intake,
                QObject *parent = nullptr);
    ~MailboxSync() override;

    void start();
    /// Ends at once; what was fetched is the intake's.
    void stop();
    /// Does not wait for the next attempt any longer. \returns false when none is waited for.
    bool tryNow();

Q_SIGNALS:
    /// Empty \a words: all is well.
    void health(const QString &words);
    /// Mail comes in, but something else is not as it should be. Empty: it is again.
    void notice(const QString &words);

private:
    enum class Listing { None, New, All };

    // Opening.
    void connectNow();
    void openFolder();
    void examine();
    void onFolderOpen(const ImapStatus &status, const MailboxPosition &known);
    void resume(const MailboxPosition &position);
    void beginAnew(bool sameValidity);
    void forgetVanished(const QList<ImapRange> &uids);
    void searchMissed(quint32 last);
    void searchHandled();
    void searchUnhandled();
    /// \a done gets nothing when the server does not search.
    void search(const QByteArray &command, std::function<void(const std::optional<QSet<quint32>> &)> done);
    // What the server says.
    void onUntagged(const ImapResponse &response);
    void onExists(qint64 exists);
    void onVanished(const ImapVanished &vanished);
    void noteListed(const ImapFetch &fetch);
    // Listing.
    void listNew();
    void listAll();
    void onListed(const ImapStatus &status, Listing what);
    bool numbersWentBack() const;
    bool lookEverywhere(Listing what);
    void takeListed(Listing what);
    std::vector<FetchQueue::Entry> wanted(Listing what, bool first, const QSet<quint32> &known);
    void rememberFirstLook();
    void tellWaiting();
    // Fetching.
    void fetchMore();
    void fetch(const FetchQueue::Request &request);
    void onFetched(const ImapStatus &status);
    void handOn();
    void handOver(const FetchQueue::Fetched &fetched);
    MailAge ageOf(const FetchQueue::Entry &entry) const;
    void onStored(const MailboxSpot &spot, ImportVerdict verdict);
    void onLost(const MailboxSpot &spot);
    void loseMails();
    void expectNothing();
    void caughtUp();
    void settle();
    void runHandled();
    void onFailed(const MailFailure &failure);
    void failStorage();
    bool isBusy() const
    {
        return m_opening || m_searching || m_listing != Listing::None || !m_queue.isEmpty() || m_handled.isBusy();
    }

    Core &m_core;
    ChannelId m_channel;
    EmailSettings m_settings;
    QString m_folder;
    MailIntake &m_intake;
    HandledMail m_handled;
    ImapClient *m_client = nullptr;
    Reconnect m_reconnect;
    QTimer m_poll;
    QTimer m_room;
    QTimer m_glance; ///< in the midst of a long fill
    QElapsedTimer m_lookedEverywhere; ///< since the last listing of everything because of strange numbers
    FetchQueue m_queue;
    std::shared_ptr<IntakeBudget> m_budget = IntakeBudget::shared();
    std::deque<qint64> m_expected; ///< bytes of each FETCH in flight that count in the budget
    QSet<quint32> m_held; ///< the intake has them, the storage not yet
    std::vector<FetchQueue::Entry> m_listed;
    QSet<quint32> m_found; ///< of a search on its way
    QSet<quint32> m_missed; ///< at or below the stored position, but not known to the storage
    QList<ImapRange> m_vanished; ///< while the folder was not open here
    quint32 m_uidValidity = 0;
    quint32 m_selectedValidity = 0;
    quint32 m_uidNext = 0; ///< as the server said at opening; 0: it did not
    quint32 m_lastUid = 0; ///< handed to the intake, or not wanted
    quint64 m_modseq = 0; ///< of the folder at opening; 0: not told
    quint64 m_settledModseq = 0; ///< as stored
    qint64 m_exists = -1;
    Listing m_listing = Listing::None;
    bool m_searching = false;
    bool m_opening = false; ///< from connecting to the first listing
    bool m_filling = false; ///< the folder's first fill is not finished
    bool m_firstLook = false; ///< the storage knows nothing of the folder, or shall forget what it knew
    bool m_anew = false; ///< the same UIDVALIDITY, but the numbers began again
    bool m_remembering = false; ///< the storage is told of the first look; nothing is fetched before it knows
    bool m_waitingTold = false;
    bool m_handledSearched = false; ///< over this connection
    bool m_plainOpening = false; ///< the server does not keep what it offers: without QRESYNC and CONDSTORE
    bool m_nothingMissed = false; ///< seen once, and from then on the intake keeps what is not settled
    bool m_somethingNew = false;
    bool m_grown = false; ///< by mails that no listing has shown yet
    bool m_stopped = true;
};

} // namespace deskbell::hub
