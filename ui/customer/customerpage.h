// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/desk.h"

#include <QScrollArea>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace deskbell {

class Avatar;

/// One customer to read and change: who they are, how they are reached, what they want, who they may be, too, whom they were merged
/// with, and their conversations.
class CustomerPage : public QScrollArea
{
    Q_OBJECT
public:
    explicit CustomerPage(Desk &desk, QWidget *parent = nullptr);

    void show(const CustomerId &id);
    /// An empty form.
    void makeNew();
    const CustomerId &customer() const { return m_customer.id; }
    void save();
    void askMerge();

Q_SIGNALS:
    void noticed(const QString &text);
    void done(const QString &text);
    /// The hub has a new state of it.
    void changed(const deskbell::CustomerId &id);
    void customerWanted(const deskbell::CustomerId &id);
    void conversationWanted(const deskbell::ConversationId &id);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void takeCustomer(const Result<QByteArray> &answer);
    void fill();
    void fillProposals();
    void fillIdentities();
    void fillConversations(const QByteArray &page);
    void fillMerges(const QByteArray &page);
    void addIdentity(const Identity &identity);
    QJsonObject written() const;
    QList<Identity> writtenIdentities() const;
    QJsonObject writtenFields() const;
    void judge();
    void merge(const CustomerId &into);
    QVBoxLayout *section(const QString &title);

    Desk &m_desk;
    Customer m_customer{};
    bool m_new = false;
    bool m_filling = false;
    QWidget *m_content;
    QVBoxLayout *m_column;
    Avatar *m_avatar;
    QLineEdit *m_name;
    QLineEdit *m_company;
    QLineEdit *m_language;
    QLineEdit *m_tags;
    QPlainTextEdit *m_fields;
    QPlainTextEdit *m_note;
    QComboBox *m_preferred;
    QCheckBox *m_noCalls;
    QPushButton *m_save;
    QPushButton *m_merge;
    QLabel *m_trouble;
    QVBoxLayout *m_proposals = nullptr;
    QVBoxLayout *m_identities = nullptr;
    QVBoxLayout *m_conversations = nullptr;
    QVBoxLayout *m_merges = nullptr;
    QList<QWidget *> m_ofStored; ///< what a new one has not yet
};

} // namespace deskbell
