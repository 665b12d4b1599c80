// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/desk.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace deskbell {

/// What stopped a message: for "newer-messages" what came in meanwhile; the agent sends anyway or edits.
class RefusalBanner : public QFrame
{
    Q_OBJECT
public:
    explicit RefusalBanner(QWidget *parent = nullptr);
    void showWish(const RefusedWish &wish);

Q_SIGNALS:
    void sendAnyway(const deskbell::MessageId &id);
    void edit(const deskbell::MessageId &id);

private:
    QLabel *m_title;
    QLabel *m_words;
    QPushButton *m_send;
    QPushButton *m_edit;
    MessageId m_message{};
};

} // namespace deskbell
