// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/promise.h"
#include "protocol/result.h"
#include "protocol/values.h"

#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QSet>

#include <functional>
#include <optional>

namespace deskbell {

class Outbox;
class Replica;
struct ChangeSet;
struct UndoStep;

/// A promise as the desk shows it: with the agent's own changes in it that the hub has not answered yet.
struct ShownPromise {
    Promise promise{};
    bool pending = false; ///< a change of mine has not reached the hub yet
    bool operator==(const ShownPromise &) const = default;
};

/// What is promised anew; the conversation and the rest of it.
struct NewPromise {
    ConversationId conversation{};
    PromiseKind kind = PromiseKind::Call;
    QDateTime dueAt{};
    AgentId owner{}; ///< null: me
    QString reason{};
    QString channelKind{};
    QString address{};
};

/// What was promised to customers, as the desk knows it: the replica's rows with what waits in the outbox. Works offline; every
/// change is on disk before it returns and is one step of Desk::undo(). Lives in the GUI thread; holds what is open in memory.
class PromiseBook : public QObject
{
    Q_OBJECT
public:
    struct Links {
        Replica &replica;
        Outbox &outbox;
        std::function<std::optional<Agent>()> me;
        std::function<void(UndoStep)> pushUndo;
    };
    explicit PromiseBook(Links links, QObject *parent = nullptr);

    /// What is open, the next due first.
    const QList<ShownPromise> &open() const { return m_open; }
    QList<ShownPromise> openOf(const ConversationId &conversation) const;
    /// The next one due there, mine first; none: nothing is promised.
    std::optional<ShownPromise> nextOf(const ConversationId &conversation) const;
    /// The open ones first, the next due first; then the settled ones, the latest first.
    QList<ShownPromise> ofCustomer(const CustomerId &customer, int limit) const;
    std::optional<ShownPromise> find(const PromiseId &id) const;
    /// Whose alarm rings at this desk: one's own, and what belongs to a queue while nobody has it.
    bool isMine(const Promise &promise) const;

    /// One of each; all of them one step of undo.
    QList<PromiseId> make(const QList<NewPromise> &promises);
    void keep(const QList<PromiseId> &ids);
    void cancel(const QList<PromiseId> &ids);
    void move(const QList<PromiseId> &ids, const QDateTime &dueAt);
    void give(const QList<PromiseId> &ids, const AgentId &owner);
    /// Takes one back (UndoStep::promise). \returns what stands against it.
    std::optional<Error> undo(const UndoStep &step);

Q_SIGNALS:
    void changed();
    /// The hub did not take a change: it is gone again, and its words say why. \a what: as it had been shown.
    void refused(const deskbell::Promise &what, const deskbell::Error &error);

private:
    struct Piece {
        QString wish{};
        QJsonObject fields{}; ///< of a PATCH
        QDateTime at{};
        bool done = false; ///< the hub has it; its event is still to come
    };
    struct Pending {
        std::optional<Promise> made{}; ///< it was made here
        QString madeBy{}; ///< its wish
        bool done = false;
        QList<Piece> pieces{};
        bool isEmpty() const { return !made && pieces.isEmpty(); }
    };
    void takeWaiting();
    void takeChanges(const ChangeSet &changes);
    void takeAnswer(const QString &wish, const std::optional<Error> &error);
    void forgetDone(const PromiseId &id);
    void reload();
    void refresh(const QSet<PromiseId> &ids);
    void place(const PromiseId &id);
    std::optional<ShownPromise> shown(const PromiseId &id, const std::optional<Promise> &stored) const;
    void change(const QList<PromiseId> &ids, const QJsonObject &fields, int undoKind);
    QString wishFor(const PromiseId &id, QJsonObject fields);

    Links m_links;
    QList<ShownPromise> m_open;
    QHash<PromiseId, Pending> m_pending;
    QHash<QString, PromiseId> m_wishes;
};

} // namespace deskbell
