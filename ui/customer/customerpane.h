// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customermodel.h"

#include <QScrollArea>
#include <QTimer>

class QPlainTextEdit;
class QVBoxLayout;

namespace deskbell {

class Avatar;
class ElidedLabel;
class PromiseCard;
class VisitorCard;

/// Who the customer is, how to reach them, what the team noted, and their other conversations.
class CustomerPane : public QScrollArea
{
    Q_OBJECT
public:
    CustomerPane(Desk &desk, CustomerModel &model, QWidget *parent = nullptr);
    ~CustomerPane() override;
    void setCurrent(const ConversationId &id);
    PromiseCard &promises() { return *m_promises; }
    /// Numbers can be called from here.
    void setCallable(bool callable);

Q_SIGNALS:
    void conversationChosen(const deskbell::ConversationId &id);
    void customerWanted(const deskbell::CustomerId &id);
    /// A link by which the customer can come into a channel where they are not known yet.
    void linkWanted(const deskbell::ChannelId &channel, const deskbell::CustomerId &customer);
    void callWanted(const QString &number, const deskbell::CustomerId &customer);

private:
    void refresh();
    void saveNote();
    void showIdentities();
    void showInvitations();
    void showConversations(QVBoxLayout *column, const QList<Conversation> &conversations);
    void showTags();

    Desk &m_desk;
    CustomerModel &m_model;
    ConversationId m_current{};
    Customer m_shown{};
    QWidget *m_content = nullptr;
    Avatar *m_avatar = nullptr;
    ElidedLabel *m_name = nullptr;
    ElidedLabel *m_about = nullptr;
    QWidget *m_identitiesTitle = nullptr;
    QVBoxLayout *m_identities = nullptr;
    QVBoxLayout *m_tags = nullptr;
    VisitorCard *m_visitor = nullptr;
    PromiseCard *m_promises = nullptr;
    QPlainTextEdit *m_note = nullptr;
    QWidget *m_openTitle = nullptr;
    QVBoxLayout *m_openList = nullptr;
    QWidget *m_earlierTitle = nullptr;
    QVBoxLayout *m_earlierList = nullptr;
    QTimer m_save;
    bool m_callable = false;
};

} // namespace deskbell
