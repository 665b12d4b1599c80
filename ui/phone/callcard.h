// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/calls/calldesk.h"

#include <QFrame>

class QLabel;
class QPlainTextEdit;
class QVBoxLayout;

namespace deskbell {

class ElidedLabel;

/// One call in the panel: the head that all have (who, number, state or time); a subclass for each part of a call's life adds what
/// can be done.
class CallCard : public QFrame
{
    Q_OBJECT
public:
    /// What the border says.
    enum class Tone { Plain, Ringing, Ended };
    CallCard(CallDesk &calls, const DeskCall &call, Tone tone, QWidget *parent);

    const DeskCall &call() const { return m_call; }
    /// Takes the call's new state. Called with every change, so cheap.
    void setCall(const DeskCall &call);
    /// A second has passed.
    virtual void tick() = 0;

Q_SIGNALS:
    void conversationWanted(const deskbell::ConversationId &id);
    void customerWanted(const deskbell::CustomerId &id);

protected:
    virtual void refresh() = 0;
    void paintEvent(QPaintEvent *event) override;
    CallDesk &calls() const { return m_calls; }
    QVBoxLayout &column() const { return *m_column; }
    /// At the end of the first line: a time.
    void setTime(const QString &text, const QString &spoken);
    void setStateWords(const QString &words);
    /// The agent's note about the call, kept with every key. Made once.
    QPlainTextEdit *addNote();

private:
    void showHead();

    CallDesk &m_calls;
    DeskCall m_call;
    Tone m_tone;
    QVBoxLayout *m_column;
    ElidedLabel *m_title;
    ElidedLabel *m_detail;
    ElidedLabel *m_state;
    QLabel *m_time;
    QPlainTextEdit *m_note = nullptr;
};

} // namespace deskbell
