// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/replica/replica.h"
#include "models/filteredcount.h"
#include "models/inboxmodel.h"
#include "models/inboxwindow.h"

#include <QFuture>
#include <QTimer>

#include <deque>
#include <functional>
#include <optional>

namespace deskbell {

/// The window of the inbox: which rows stand in it, where they come from, and how they follow what changes.
struct UnifiedInboxModel::Private {
    using Step = InboxWindow::Step;
    Private(UnifiedInboxModel &model, Desk &console);

    /// Of the rows that are there; see shown.
    bool isSearch() const { return !shown.search.isEmpty(); }
    bool belongs(const ConversationId &id, const ConversationKey &key) const;

    void load(const InboxView &wanted, const QList<ConversationId> &found = {});
    void reset(const InboxView &wanted, const QList<ConversationId> &found = {});
    void readPage();

    // ---- search
    /// A number at once, words beside the window's thread.
    void find(const QString &text, std::function<void(const QList<ConversationId> &)> found);
    /// The rows of before stay until the hits are there: some milliseconds, longer than a frame in a large replica.
    void searchHere();
    void takeSearch(const QList<ConversationId> &found);
    void takeHits(const QList<ConversationId> &found);
    void addHits(const QList<ConversationId> &found);
    void searchAgain();
    void searchHub();

    // ---- changes
    void takeChanges(const ChangeSet &changes);
    void enqueue(const ConversationId &id);
    /// Reads what changed, a little at a time: each row is taken as it is now, so the order does not matter.
    void work();
    void apply(const ConversationId &id, const std::optional<ConversationRow> &row);
    /// The replica was replaced under us: what is shown becomes what is there, row by row, so that the selection stays.
    void readAnew();
    void appendPage();
    /// Rows far below what is looked at go; their pages can be read again.
    void trim();

    bool hubHasMore() const;
    void askHub();
    void setLoading(bool now);
    int countNow() const;
    void announceTotal();
    void rowsChanged(const QList<int> &roles);
    void noteCompanions(QHash<ConversationId, QStringList> &kept, const ConversationId &id, const QStringList &names);
    /// Asked for with every painting: remembered until something is told of it.
    bool hasDraft(const ConversationId &id) const;
    void noteDraft(const ConversationId &id);
    QStringList companionsOf(const ConversationId &id) const;
    QString sentence(const ConversationRow &row) const;

    UnifiedInboxModel &q;
    Desk &desk;
    Replica &replica;
    InboxView view; ///< asked for
    InboxView shown{}; ///< of which the rows are: the same, but while a search's hits are looked for
    std::optional<ConversationFilter> filter;
    FilteredCount counted;
    QFuture<QList<ConversationId>> asked{};
    QSet<ConversationId> hits;
    InboxWindow window;
    std::deque<ConversationId> queue;
    QSet<ConversationId> queued;
    QTimer slice;
    QSet<ConversationId> marked;
    QHash<ConversationId, QStringList> viewers;
    QHash<ConversationId, QStringList> typists;
    mutable QHash<ConversationId, bool> drafts;
    mutable int lastTouched = 0;
    int total = -1;
    quint64 wishes = 0; ///< for a view, counted
    quint64 granted = 0; ///< of them the one whose rows are there
    quint64 round = 0; ///< of rows
    bool loading = false;
    bool hubAsked = false;
    bool changing = false; ///< a listener that asks for more from within a change has to wait for its end
};

} // namespace deskbell
