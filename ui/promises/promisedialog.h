// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/desk.h"
#include "client/promises/promisebook.h"

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace deskbell {

class MomentField;

/// Asks what is promised and by when, in the agent's own words, and says at once what was understood. Enter takes it, Escape leaves.
class PromiseDialog : public QDialog
{
    Q_OBJECT
public:
    struct Start {
        QList<ConversationId> conversations{};
        PromiseKind kind = PromiseKind::Call;
        QString moment{}; ///< words
        QString reason{};
    };
    PromiseDialog(Desk &desk, const Start &start, QWidget *parent);

    QLineEdit &moment();
    QLineEdit &reason() { return *m_reason; }
    QComboBox &kind() { return *m_kind; }
    QComboBox &owner() { return *m_owner; }
    QComboBox &reach() { return *m_reach; }
    QString answer() const;

Q_SIGNALS:
    void promised(const QList<deskbell::NewPromise> &promises);

private:
    void fillOwners();
    void fillReach();
    void take();
    PromiseKind chosenKind() const;
    /// The customer's address that fits the kind; of several conversations each its own.
    std::pair<QString, QString> reachOf(const ConversationId &id) const;

    Desk &m_desk;
    QList<ConversationId> m_conversations;
    QComboBox *m_kind;
    MomentField *m_moment;
    QLineEdit *m_reason;
    QComboBox *m_owner;
    QComboBox *m_reach;
};

} // namespace deskbell
