// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/outbox/wish.h"
#include "client/replica/changeset.h"
#include "client/storage/database.h"

#include <QObject>

namespace deskbell {

/// The one that writes outbox.sqlite (synchronous=FULL), on its own thread. Lies apart from the replica, which may be
/// thrown away at any time; this must not.
class OutboxStore : public QObject
{
    Q_OBJECT
public:
    struct Contents {
        QList<Wish> wishes{};
        QHash<DraftKey, Draft> drafts{};
    };
    explicit OutboxStore(const QString &directory);

    // All of these on the store's thread.
    /// A file that cannot be read is put aside, never deleted.
    Contents open();
    void close();
    /// Copies the files aside, then stores the wishes and what the draft is from now on in one transaction; then stored() for each.
    void add(const QList<Wish> &wishes, const std::optional<Draft> &draft);
    void update(const QList<Wish> &wishes);
    /// \a id is done: gone in one transaction with what changes in its followers.
    void settle(const QString &id, const QList<Wish> &followers);
    /// None: forgets it.
    void keepDrafts(const QHash<DraftKey, std::optional<Draft>> &drafts);

Q_SIGNALS:
    void stored(const QString &id, const QList<deskbell::WishFile> &files);
    void storeFailed(const QString &id, const QString &detail);

private:
    bool prepare();
    void putWish(const Wish &wish);
    void putDraft(const DraftKey &key, const std::optional<Draft> &draft);
    bool upgrade();
    void removeStrayFiles(const QList<Wish> &wishes);
    std::optional<QString> copyAside(QList<WishFile> &files);

    QString m_directory;
    Database m_db;
};

} // namespace deskbell
