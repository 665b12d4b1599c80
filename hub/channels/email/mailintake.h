// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/channels/email/blobspool.h"
#include "hub/channels/email/intakebudget.h"
#include "hub/core/commands.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <deque>
#include <memory>

namespace deskbell::hub {

class Core;

/// A mail as it came from the mailbox.
struct FetchedMail {
    MailboxSpot spot{};
    QByteArray raw{};
    std::shared_ptr<BlobSpool> spool{}; ///< instead of raw, for a large mail
    QDateTime receivedAt{};
    QString quarantineReason{}; ///< set: not to be parsed
    MailAge age = MailAge::New;
};

/// Parses fetched mails on one worker thread and hands them to the core, in the order they were taken. Nothing it took is
/// dropped: what cannot be parsed, or what the storage will not have, is quarantined; what cannot be stored now is tried
/// again until it can.
class MailIntake : public QObject
{
    Q_OBJECT
public:
    MailIntake(Core &core, const ChannelId &channel, qint64 maxMailBytes, QObject *parent = nullptr);
    ~MailIntake() override;

    void take(FetchedMail mail);
    /// False while so much is held or queued that no more should be fetched, and while the storage refuses a mail: later ones
    /// must not get far ahead of it. moved() tells when to ask again.
    bool hasRoom() const;
    /// The same for mails that can wait: less is held, so that new mail and replies never stand behind many of them.
    bool hasRoomForOld() const { return m_heldCount < heldOldLimit && hasRoom(); }
    /// Everything taken is stored.
    bool isEmpty() const { return m_heldCount == 0; }

Q_SIGNALS:
    void moved();
    /// The mail of \a spot is in the database. Emitted before moved().
    void stored(const deskbell::hub::MailboxSpot &spot, deskbell::hub::ImportVerdict verdict);
    /// The disk did not keep the mail of \a spot: it must be fetched again.
    void lost(const deskbell::hub::MailboxSpot &spot);
    /// The storage refuses mails, in its words; they are kept and tried again. Empty: it takes them again.
    void refused(const QString &words);

private:
    struct Item {
        FetchedMail mail{};
        StoredBytes stored{}; ///< a large mail, once it lies in the blob store
        qint64 bytes = 0; ///< of memory that it counts for
        std::optional<ParsedMail> parsed{};
        int refusals = 0;
        bool refused = false; ///< at least once, for whatever reason
        bool queuedAsOld = false; ///< counts in m_oldInStorage
    };
    using ItemPointer = std::shared_ptr<Item>;

    void work(const ItemPointer &item);
    Result<ParsedMail> parse(const Item &item);
    void pass(const ItemPointer &item);
    void passOld();
    void submit(const ItemPointer &item);
    void release(const Item &item);
    void onLost(const ItemPointer &item, const Error &error);
    void onStored(const ItemPointer &item, const Result<ImportMail::Reply> &reply);

    static constexpr int heldOldLimit = 400;

    Core &m_core;
    ChannelId m_channel;
    MailLimits m_limits;
    std::shared_ptr<IntakeBudget> m_budget = IntakeBudget::shared();
    QThreadPool m_worker;
    QTimer m_again;
    std::deque<ItemPointer> m_refused;
    std::deque<ItemPointer> m_old; ///< read, and waiting for their turn in the storage
    int m_oldInStorage = 0;
    qint64 m_heldBytes = 0;
    int m_heldCount = 0;
    int m_refusedCount = 0; ///< of those held
};

} // namespace deskbell::hub
