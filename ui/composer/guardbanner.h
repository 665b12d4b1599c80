// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/writing/sendguard.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace deskbell {

/// What a concern says to the agent, in one sentence.
QString concernWords(const SendConcern &concern);

/// Stands over the text when something should be looked at before it goes out, and says what and why. Sending again goes on.
class GuardBanner : public QFrame
{
    Q_OBJECT
public:
    explicit GuardBanner(QWidget *parent = nullptr);
    void showConcerns(const QList<SendConcern> &concerns, bool note);
    /// Something that cannot go out at all: an address with a flaw, nobody to send to.
    void showTrouble(const QString &words);

Q_SIGNALS:
    void sendAnyway();
    void dismissed();

private:
    void dress(bool hard);

    QLabel *m_title = nullptr;
    QLabel *m_words = nullptr;
    QPushButton *m_send = nullptr;
    QPushButton *m_back = nullptr;
};

} // namespace deskbell
