// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/desk.h"
#include "ui/composer/wordpopup.h"

namespace deskbell {

/// The canned replies that fit what is typed after "/".
class CannedPopup : public WordPopup
{
    Q_OBJECT
public:
    CannedPopup(Desk &desk, Editor &editor, QWidget *parent);

    void setContext(const QString &language, const QueueId &queue);

Q_SIGNALS:
    void chosen(const deskbell::CannedReply &reply, int typedLength);

private:
    QList<Row> find(const QString &typed) override;
    void take(int row, int typed) override;

    Desk &m_desk;
    QList<CannedReply> m_found;
    QString m_language;
    QueueId m_queue;
};

} // namespace deskbell
