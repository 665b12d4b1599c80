// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/phone/callcard.h"

class QLabel;
class QPushButton;
class QToolButton;

namespace deskbell {

class DialField;
class ElidedButton;
class Keypad;

/// A call that is being made, up or held: its time, its quality, and all that can be done with it.
class LiveCard : public CallCard
{
    Q_OBJECT
public:
    LiveCard(CallDesk &calls, const DeskCall &call, QWidget *parent);
    void tick() override;
    void askTransfer();
    void askRecord();
    QToolButton &muteButton() { return *m_mute; }
    QToolButton &recordButton() { return *m_record; }

Q_SIGNALS:
    /// A second call is wanted, to ask before the first is handed over.
    void consultRequested(const QString &number);

protected:
    void refresh() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeButtons();
    void makeTransfer();
    void makeConsent();
    void refreshQuality();
    void refreshRecord();
    void refreshOthers();
    QToolButton *tool(const QString &icon, const QString &name);

    QToolButton *m_mute = nullptr;
    QToolButton *m_hold = nullptr;
    QToolButton *m_keys = nullptr;
    QToolButton *m_transfer = nullptr;
    QToolButton *m_record = nullptr;
    QPushButton *m_hangUp = nullptr;
    QLabel *m_quality;
    QLabel *m_transferWords;
    QWidget *m_others;
    ElidedButton *m_attend = nullptr;
    ElidedButton *m_conference = nullptr;
    Keypad *m_keypad;
    QLabel *m_sent;
    QWidget *m_transferBox;
    DialField *m_target = nullptr;
    QWidget *m_consent;
    QLabel *m_consentWords = nullptr;
    QLabel *m_recordWords;
};

} // namespace deskbell
