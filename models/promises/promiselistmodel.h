// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/desk.h"
#include "client/promises/promisebook.h"

#include <QAbstractListModel>
#include <QCoreApplication>
#include <QTimer>

namespace deskbell {

/// Words for people about promises, for models and panes.
class PromiseWords
{
    Q_DECLARE_TR_FUNCTIONS(deskbell::PromiseWords)
public:
    /// "Call back", "Answer", "Tell how it stands".
    static QString kind(const Word<PromiseKind> &kind);
    /// "14:30", "tomorrow 14:30", "Fri 9:00", "3 Dec 9:00"; local time.
    static QString dueShort(const QDateTime &due, const QDateTime &now);
    /// "due in 4 minutes", "overdue by 2 hours".
    static QString dueLong(const QDateTime &due, const QDateTime &now);
    /// Of one that is settled: "kept in time", "kept late", "cancelled".
    static QString settled(const Promise &promise);
    /// "kept 12, late 1, broken 0"
    static QString counts(const PromiseCounts &counts);
};

/// What is promised, the next due first: the due list. Every change is an exact insert, move, update or remove.
class PromiseListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum class Role {
        Id = Qt::UserRole,
        Conversation,
        Who,
        About,
        Due,
        DueText,
        Overdue,
        Soon,
        Kind,
        KindText,
        Reason,
        Owner,
        Mine,
        Pending
    };
    Q_ENUM(Role)
    friend constexpr int operator+(Role role) { return static_cast<int>(role); }

    explicit PromiseListModel(Desk &desk, QObject *parent = nullptr);

    /// One's own and those of nobody, or everybody's that one may see.
    void setMineOnly(bool mineOnly);
    bool isMineOnly() const { return m_mineOnly; }
    /// Of one's own: how many are open, and how many of these are overdue.
    int mine() const;
    int overdue() const;
    PromiseId idAt(int row) const;
    int rowOf(const PromiseId &id) const; ///< -1: not there

    int rowCount(const QModelIndex &parent = {}) const override;
    /// Qt::AccessibleTextRole is the whole sentence.
    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void countsChanged();

private:
    struct Row {
        ShownPromise shown{};
        QString who{};
        QString about{}; ///< "#1042 Late parcel"
        bool operator==(const Row &) const = default;
    };
    void refresh();
    QList<Row> rowsNow() const;
    QString sentence(const Row &row) const;

    Desk &m_desk;
    QList<Row> m_rows;
    bool m_mineOnly = true;
    QTimer m_minute; ///< what is overdue changes with the clock
};

} // namespace deskbell
