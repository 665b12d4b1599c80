// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/desk.h"

#include <QWidget>

class QVBoxLayout;

namespace deskbell {

/// Where a website's visitor is and came from: the page they look at, the referrer, their language and browser. Shown only for
/// conversations that were chatted in.
class VisitorCard : public QWidget
{
    Q_OBJECT
public:
    explicit VisitorCard(Desk &desk, QWidget *parent = nullptr);
    void setConversation(const ConversationId &id);

private:
    void fetch();
    void show(const QJsonObject &visitor);
    void addRow(const QString &label, const QString &text, const QString &link = {});

    Desk &m_desk;
    ConversationId m_conversation{};
    QVBoxLayout *m_rows = nullptr;
};

} // namespace deskbell
