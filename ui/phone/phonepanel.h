// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/calls/calldesk.h"

#include <QScrollArea>
#include <QTimer>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace deskbell {

class CallCard;
class DeviceBox;
class DialField;
class ElidedLabel;
class EndedCard;
class Keypad;
class LiveCard;
class RingingCard;

/// The telephone at the top of the customer: how it stands, whom to call, and a card for each call.
class PhonePanel : public QWidget
{
    Q_OBJECT
public:
    explicit PhonePanel(CallDesk &calls, QWidget *parent = nullptr);

    /// Calls, after asking where the customer does not want to be called.
    void dial(const QString &number, const ConversationId &conversation = {}, const CustomerId &customer = {});
    void focusDial();
    DialField &dialField() { return *m_field; }
    QList<CallCard *> cards() const { return m_cards; }
    /// The card of the call that is spoken in; null: none.
    LiveCard *liveCard() const;
    EndedCard *endedCard() const;
    RingingCard *ringingCard() const;

Q_SIGNALS:
    void conversationWanted(const deskbell::ConversationId &id);
    void customerWanted(const deskbell::CustomerId &id);
    void noticed(const QString &text);

private:
    void buildHead();
    void buildQuestion();
    void refresh();
    void refreshCards();
    CallCard *makeCard(const DeskCall &call);
    void place(const QString &number, const ConversationId &conversation, const CustomerId &customer);
    void say(const QString &words);

    CallDesk &m_calls;
    QVBoxLayout *m_column;
    class StateDot *m_dot;
    ElidedLabel *m_state;
    QLabel *m_trouble;
    QWidget *m_dialRow;
    DialField *m_field;
    QToolButton *m_keys;
    QToolButton *m_tune;
    Keypad *m_keypad;
    DeviceBox *m_devices;
    QWidget *m_question;
    QLabel *m_questionWords;
    QLabel *m_waiting;
    QLabel *m_said;
    QVBoxLayout *m_cardColumn;
    QList<CallCard *> m_cards;
    QTimer m_tick;
    QTimer m_unsay;
    QString m_askedNumber;
    ConversationId m_askedConversation{};
    CustomerId m_askedCustomer{};
};

} // namespace deskbell
