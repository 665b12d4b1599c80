// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customermodel.h"
#include "ui/phone/callcard.h"

class QLabel;
class QPushButton;

namespace deskbell {

/// A call that rings: who it is, what is open with them and what was last, and the choice.
class RingingCard : public CallCard
{
    Q_OBJECT
public:
    RingingCard(CallDesk &calls, const DeskCall &call, QWidget *parent);
    void tick() override;
    QPushButton &answerButton() { return *m_answer; }

protected:
    void refresh() override;

private:
    void showMatters();
    void addMatter(const Conversation &conversation);

    CustomerModel m_customer;
    ElidedLabel *m_about;
    QLabel *m_note;
    QVBoxLayout *m_matters;
    QLabel *m_hint;
    QPushButton *m_answer;
};

/// A flat line that opens a conversation: its subject, number and when it was last.
QPushButton *matterLine(const Conversation &conversation, QWidget *parent);

} // namespace deskbell
