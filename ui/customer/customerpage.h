// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/desk.h"
#include "ui/settings/unsavedwork.h"

#include <QScrollArea>

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QFormLayout;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace deskbell {

class Avatar;

/// One customer to read and change: who they are, how they are reached, what they want, who they may be, too, whom they were merged
/// with, and their conversations.
class CustomerPage : public QScrollArea, public UnsavedWork
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
    /// Numbers can be called from here.
    void setCallable(bool callable);
    bool isUnsaved() const override;

Q_SIGNALS:
    void callWanted(const QString &number, const deskbell::CustomerId &customer);
    void noticed(const QString &text);
    void done(const QString &text);
    /// The hub has a new state of it.
    void changed(const deskbell::CustomerId &id);
    void customerWanted(const deskbell::CustomerId &id);
    void conversationWanted(const deskbell::ConversationId &id);

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void takeCustomer(const Result<QByteArray> &answer);
    void fill();
    void fillFrom(const Customer &shown);
    void keepTyped();
    void bringTypedBack();
    void fillProposals();
    void fillIdentities(const QList<Identity> &identities);
    void fillInvitations();
    void fillConversations(const QByteArray &page);
    void fillMerges(const QByteArray &page);
    void addIdentity(const Identity &identity);
    Customer typedCustomer() const;
    QJsonObject written() const;
    QList<Identity> writtenIdentities() const;
    QJsonObject writtenFields() const;
    void judge();
    void merge(const CustomerId &into);
    QVBoxLayout *section(const QString &title);

    Desk &m_desk;
    Customer m_customer{};
    QHash<CustomerId, QJsonObject> m_typed; ///< changes that were not saved when another one was chosen
    std::optional<Customer> m_begun; ///< a new one, the same
    bool m_new = false;
    bool m_filling = false;
    bool m_callable = false;
    QWidget *m_content;
    QVBoxLayout *m_column;
    QBoxLayout *m_head = nullptr; ///< name and buttons: in a row, or one below the other
    QFormLayout *m_form = nullptr;
    QBoxLayout *m_adding = nullptr; ///< the same of what adds ways to reach the customer
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
    QHBoxLayout *m_invitations = nullptr;
    QVBoxLayout *m_conversations = nullptr;
    QVBoxLayout *m_merges = nullptr;
    QList<QWidget *> m_ofStored; ///< what a new one has not yet
};

} // namespace deskbell
