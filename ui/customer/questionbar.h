// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/desk.h"
#include "ui/shell/askbar.h"

namespace deskbell {

/// "kind" and "value" of a proposal's reason as people read it.
QString reasonWords(const ProposalReason &reason);

/// What the hub would like to know of the open conversation: whether it belongs to another open matter, or its customer is somebody
/// known. One question at a time, answered by a key or a button. Hidden while there is none.
class QuestionBar : public AskBar
{
    Q_OBJECT
public:
    explicit QuestionBar(Desk &desk, QWidget *parent = nullptr);

    void setConversation(const ConversationId &id);
    /// Which there is; keys ask it.
    bool hasQuestion() const { return m_kind != Matter::None; }
    /// Says that there is nothing to answer where nothing is asked.
    void settle(bool yes);

Q_SIGNALS:
    void noticed(const QString &text);
    /// Something was done that Desk::undo() takes back.
    void done(const QString &text);
    void conversationWanted(const deskbell::ConversationId &id);
    void customerWanted(const deskbell::CustomerId &id);

private:
    enum class Matter { None, Attach, Person };
    void refresh();
    void decide(bool yes);
    bool askAttach(const Conversation &conversation);
    bool askPerson(const Conversation &conversation);

    Desk &m_desk;
    ConversationId m_conversation{};
    Matter m_kind = Matter::None;
    Customer m_customer{};
    QString m_proposal{};
    qint64 m_other = 0; ///< number of the conversation asked about
    QString m_otherName{};
};

} // namespace deskbell
